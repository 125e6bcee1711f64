import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { coherence, repository } from './coherence.ts';

const WAITING = /Venter på, at du gemmer en fil\. Stop med Ctrl\+C\.\n/gu;
const ANCHOR = `# Pårørendepolitik

## Mål

Vi skal besvare henvendelser fra pårørende inden for 5 hverdage.

Vi tilbyder alle pårørende en samtale hvert år.
`;
const OTHER = `# Ældrepolitik

## Samarbejde med pårørende

Vi tilbyder alle pårørende en samtale hvert år.

Vi inviterer beboerne til et møde.
`;

/** A program that runs on while the test saves files; it is waited for by what it says, never by the clock. */
class Watching {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'coherence-watch-'));
  stdout = '';
  stderr = '';
  private program: ReturnType<typeof spawn> | null = null;
  private ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }> | null = null;
  private rounds = 0;
  private onText: () => void = () => {};

  save(name: string, text: string): void {
    const file = path.join(this.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** As editors do that write a new file beside the old one and put it in its place. */
  saveByRename(name: string, text: string): void {
    const file = path.join(this.folder, name);
    writeFileSync(`${file}.tmp~`, text);
    renameSync(`${file}.tmp~`, file);
  }

  start(args: readonly string[]): void {
    const { PATH, HOME } = process.env;
    const program = spawn(
      process.execPath,
      [path.join(repository, 'bin/coherence.js'), 'scan', '--watch', ...args],
      {
        cwd: this.folder,
        env: { PATH, HOME, XDG_CACHE_HOME: path.join(this.folder, 'cache') },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    program.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text;
      this.onText();
    });
    program.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
      this.onText();
    });
    this.ended = new Promise((resolve) => {
      program.on('close', (code, signal) => {
        resolve({ code, signal });
        this.onText();
      });
    });
    this.program = program;
  }

  /** What it says until it waits again, and has said what is expected: its two streams may arrive in any order. */
  async round(expected = ''): Promise<{ stdout: string; stderr: string }> {
    this.rounds += 1;
    const isDone = (): boolean =>
      ((this.stderr.match(WAITING) ?? []).length >= this.rounds && this.stdout.includes(expected)) ||
      this.program?.exitCode !== null;
    while (!isDone()) {
      await new Promise<void>((resolve) => {
        this.onText = resolve;
      });
    }
    const said = { stdout: this.stdout, stderr: this.stderr };
    this.stdout = '';
    return said;
  }

  async end(
    signal: NodeJS.Signals = 'SIGINT',
  ): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
    this.program?.kill(signal);
    return (await this.ended) ?? { code: null, signal: null };
  }

  remove(): void {
    this.program?.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

let watching: Watching | undefined;
afterEach(() => watching?.remove());

function started(args: readonly string[] = []): Watching {
  watching = new Watching();
  watching.save('policies/paaroerendepolitik.md', ANCHOR);
  watching.save('policies/aeldrepolitik.md', OTHER);
  watching.start(args);
  return watching;
}

describe('scan --watch', () => {
  it('tells what each save changed, however the editor saves, and ends with 0 on Ctrl+C', async () => {
    const it = started();
    await it.round('Pårørendepolitik');

    it.save(
      'policies/paaroerendepolitik.md',
      ANCHOR.replace('skal', 'bør').replace('5 hverdage', '10 hverdage'),
    );
    const weaker = await it.round('fund.');
    expect(weaker.stdout).toContain('Gemt: policies/paaroerendepolitik.md');
    expect(weaker.stdout).toContain('Svækket');
    expect(weaker.stdout).toContain('»skal« er blevet til »bør«');
    expect(weaker.stdout).not.toContain('\u001b');

    it.saveByRename(
      'policies/aeldrepolitik.md',
      OTHER.replace('Vi tilbyder alle pårørende en samtale hvert år.\n\n', ''),
    );
    const gone = await it.round('fund.');
    expect(gone.stdout).toContain('Gemt: policies/aeldrepolitik.md');
    expect(gone.stdout).toContain('Udgået');
    expect(gone.stdout).toMatch(/fund er væk:\n- Sammenfald/u);

    it.save('policies/noter.md', '# Frivilligpolitik\n\nVi inviterer frivillige og pårørende til kaffe.\n');
    await it.round('Ny fil: policies/noter.md');
    renameSync(path.join(it.folder, 'policies/noter.md'), path.join(it.folder, 'policies/frivillig.md'));
    await it.round('Nyt navn: policies/noter.md hedder nu policies/frivillig.md');
    rmSync(path.join(it.folder, 'policies/frivillig.md'));
    await it.round('Fjernet: policies/frivillig.md');

    expect(await it.end()).toEqual({ code: 0, signal: null });
  });

  it('writes the files of -o anew, goes on after trouble, and says the same as a scan', async () => {
    const it = started(['-o', 'rapport.json']);
    const report = path.join(it.folder, 'rapport.json');
    await it.round();
    const first = readFileSync(report, 'utf8');

    it.save('policies/aeldrepolitik.md', OTHER.replace('beboerne', 'familien'));
    await it.round();
    expect(readFileSync(report, 'utf8')).not.toBe(first);
    const again = coherence(it.folder, ['scan', '-o', 'igen.json']);
    expect(again.code).toBe(0);
    expect(readFileSync(report, 'utf8')).toBe(readFileSync(path.join(it.folder, 'igen.json'), 'utf8'));

    it.save('coherence.yaml', 'ordforråd: ja\n');
    const trouble = await it.round();
    expect(trouble.stderr).toMatch(/Fejl: coherence\.yaml/u);
    rmSync(path.join(it.folder, 'coherence.yaml'));
    await it.round('Gemt, men dokumenterne siger det samme som før.');

    // A file that was only half saved takes no finding away.
    it.save('policies/aeldrepolitik.md', '');
    const empty = await it.round();
    expect(empty.stdout).not.toContain('fund er væk');
    expect(empty.stderr).toContain('aeldrepolitik.md');
    it.save('policies/aeldrepolitik.md', OTHER.replace('beboerne', 'familien'));
    await it.round('Ingen fund er kommet til eller forsvundet.');
    expect(existsSync(report)).toBe(true);
    expect(await it.end('SIGTERM')).toEqual({ code: 0, signal: null });
  });

  it('asks for a file when the report is one for programs', () => {
    watching = new Watching();
    watching.save('policies/a.md', ANCHOR);
    const { code, stderr } = coherence(watching.folder, ['scan', '--watch', '--format', 'json']);
    expect(code).toBe(2);
    expect(stderr).toContain('Gem den i en fil med -o');
  });
});
