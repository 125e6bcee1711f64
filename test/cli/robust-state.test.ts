import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coherence, repository } from './coherence.ts';
import { among, coherenceAsNobody, ESCAPE, RELATED, refusal, roughGround } from './rough-ground.ts';

let folder: string;
let remove: () => void;

beforeAll(() => {
  ({ folder, remove } = roughGround());
});
afterAll(() => remove());

describe('a run that cannot do the job says why in one sentence', () => {
  beforeAll(() => {
    among(folder, 'fine');
    mkdirSync(path.join(folder, 'mappe.html'));
    mkdirSync(path.join(folder, 'tom'));
  });

  it.each([
    [['scan', ''], /findes ikke/u],
    [['scan', '--', '-x'], /»-x« findes ikke/u],
    [['scan', `a\n${ESCAPE}[31m`], /findes ikke/u],
    [['scan', 'tom'], /ingen politikker/u],
    [['scan', 'fine', '-o', 'mangler/rapport.html'], /Opret mappen først/u],
    [['scan', 'fine', '-o', 'mappe.html'], /er en mappe/u],
    [['scan', 'fine', '-o', 'fine/ældrepolitik.md'], /bliver ikke overskrevet/u],
    [['scan', 'fine', '-o', 'rapport'], /Slut filnavnet med/u],
    [['scan', 'fine', '-o'], /mangler sin værdi/u],
    [['scan', 'fine', '--ukendt'], /findes ikke/u],
    [['scan', 'fine', '--config', 'fine'], /kan ikke åbnes/u],
    [['scan', 'fine', '--anchor', 'fine'], /findes ikke som fil/u],
    [['read', 'fine'], /er en mappe/u],
  ])('%j', (args, reason) => {
    const message = refusal(coherence(folder, args));
    expect(message).toMatch(reason);
    expect(message).not.toContain(ESCAPE);
  });

  it('leaves a document alone that was named as output', () => {
    expect(readFileSync(path.join(folder, 'fine/ældrepolitik.md'), 'utf8')).toBe(RELATED);
  });

  it('settings that attack are refused by their line', () => {
    const bomb = ['a: &a [x,x,x,x]', 'b: &b [*a,*a,*a,*a]', 'exclude: [*b]'].join('\n');
    const cases: readonly (readonly [string, RegExp])[] = [
      [bomb, /linje 2/u],
      ['__proto__:\n  x: 1', /linje 1: »__proto__« er ikke en indstilling/u],
      ['thresholds:\n\toverlap: 0.5', /linje 2.*tabulator/u],
      ['thresholds:\n  overlap: 7', /linje 2.*fra 0 til 1/u],
      [`concepts:\n  "${ESCAPE}[31m": [a]`, /linje 2/u],
    ];
    for (const [settings, reason] of cases) {
      writeFileSync(path.join(folder, 'angreb.yaml'), settings);
      expect(refusal(coherence(folder, ['scan', 'fine', '--config', 'angreb.yaml']))).toMatch(reason);
    }
  });
});

describe('a run that is given hostile settings or records', () => {
  let at: string;

  beforeAll(() => {
    at = path.join(folder, 'state');
    mkdirSync(at);
    among(at, 'policies');
    mkdirSync(path.join(folder, 'andre'));
    writeFileSync(path.join(folder, 'andre/pårørendepolitik.md'), RELATED);
  });

  it('refuses settings by their line, and settings that lead out of the folder', () => {
    const cases: readonly (readonly [string, RegExp])[] = [
      ['lang: da\nanchor: ../andre/pårørendepolitik.md', /linje 2: »anchor« fører ud af mappen/u],
      ['anchor: policies/ud.md', /linje 1: »anchor« fører ud af mappen/u],
      ['exclude:\n  - kladder\n  - ../andre/**', /linje 3: »exclude.1« skal være navnet på en fil/u],
      ['exclude: ["!**"]', /linje 1: »exclude.0«/u],
      ['lang: da\nlang: en', /linje 2: .*samme navn/u],
      ['concepts:\n  __proto__: [a]', /linje 2: »__proto__«/u],
      ['anchor: !!js/function "x"', /linje 1: /u],
      ['? [a, b]\n: c', /linje 1: /u],
      [`lang: ${'['.repeat(100_000)}`, /linje 1: /u],
    ];
    if (process.platform !== 'win32')
      symlinkSync('../../andre/pårørendepolitik.md', path.join(at, 'policies/ud.md'));
    for (const [settings, reason] of cases) {
      writeFileSync(path.join(at, 'coherence.yaml'), settings);
      expect(refusal(coherence(at, ['scan']))).toMatch(reason);
      expect(readFileSync(path.join(at, 'coherence.yaml'), 'utf8')).toBe(settings);
    }
    rmSync(path.join(at, 'coherence.yaml'));
    rmSync(path.join(at, 'policies/ud.md'), { force: true });
    // The command line may name any file.
    expect(coherence(at, ['scan', '--quiet', '--anchor', '../andre/pårørendepolitik.md']).code).toBe(0);
  });

  it('refuses damaged records by their line, and leaves them as they were', () => {
    const cases: readonly (readonly [string, RegExp])[] = [
      ['{"schemaVersion": 1,\n "documents": [', /baseline\.json, linje 2: /u],
      ['{"schemaVersion": 1, "documents": [],\n "findings": [{"id": 1}]}', /baseline\.json, linje 2: /u],
      ['{"schemaVersion": 1, "documents": [], "findings": [],\n "__proto__": {"x": 1}}', /linje 2: /u],
      ['['.repeat(100_000), /baseline\.json/u],
      ['', /baseline\.json/u],
    ];
    const file = path.join(at, 'coherence.baseline.json');
    for (const [record, reason] of cases) {
      writeFileSync(file, record);
      expect(refusal(coherence(at, ['check']))).toMatch(reason);
      expect(refusal(coherence(at, ['check', '--update-baseline']))).toMatch(reason);
      expect(readFileSync(file, 'utf8')).toBe(record);
    }
    rmSync(file);
  });

  it.skipIf(process.platform === 'win32')('waits for no pipe in their place', () => {
    for (const [name, command] of [
      ['coherence.baseline.json', 'check'],
      ['coherence.decisions.yaml', 'scan'],
    ] as const) {
      spawnSync('mkfifo', [path.join(at, name)]);
      expect(refusal(coherence(at, [command]))).toContain(name);
      rmSync(path.join(at, name));
    }
  });
});

describe('a report that is written', () => {
  it.skipIf(process.platform === 'win32')('keeps permissions and links of what it replaces', () => {
    const at = among(folder, 'replaced');
    const file = path.join(folder, 'gammel.html');
    writeFileSync(file, 'gammel', { mode: 0o640 });
    symlinkSync('gammel.html', path.join(folder, 'henvisning.html'));
    expect(coherence(folder, ['scan', at, '--quiet', '-o', 'henvisning.html']).code).toBe(0);
    expect(lstatSync(path.join(folder, 'henvisning.html')).isSymbolicLink()).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readFileSync(file, 'utf8')).toContain('<!DOCTYPE html>'.toLowerCase());
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('is whole or not there: one that cannot be written takes the others with it', ({ skip }) => {
    among(folder, 'whole');
    chmodSync(folder, 0o777);
    mkdirSync(path.join(folder, 'lukket'), { mode: 0o755 });
    writeFileSync(path.join(folder, 'a.md'), 'som før', { mode: 0o666 });
    chmodSync(path.join(folder, 'a.md'), 0o666);
    const outputs = ['-o', 'a.md', '-o', 'lukket/b.html'];
    chmodSync(path.join(folder, 'lukket'), 0o555);
    const outcome = coherenceAsNobody(folder, ['scan', 'whole', '--quiet', '--no-cache', ...outputs]);
    if (outcome === null) return skip('there is no user without rights here');
    expect(refusal(outcome)).toMatch(/lukket.b\.html« kunne ikke skrives: du har ikke lov/u);
    expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe('som før');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

const SHELL = process.platform === 'linux' ? '/bin/sh' : null;

/** Runs the program in a shell, with `{}` for its command. */
function inShell(command: string): { readonly stdout: string; readonly stderr: string } {
  const program = `"${process.execPath}" "${path.join(repository, 'bin/coherence.js')}"`;
  return spawnSync(SHELL ?? '', ['-c', command.replaceAll('{}', program)], { cwd: folder, encoding: 'utf8' });
}

describe('streams', () => {
  it.skipIf(SHELL === null)('a full disk is a sentence, a closed pipe is silence', () => {
    among(folder, 'poured');
    expect(inShell('{} scan poured --quiet > /dev/full; echo $?')).toMatchObject({
      stderr: expect.stringMatching(/^Fejl: [^\n]*plads på disken\.\n$/u),
    });
    expect(inShell('{} --help > /dev/full').stderr).toMatch(/^Fejl: [^\n]*plads på disken\.\n$/u);
    expect(inShell('{} scan poured --quiet --format json | head -c 1')).toMatchObject({
      stdout: '{',
      stderr: '',
    });
    expect(inShell('{} scan poured --quiet >&- 2>&-')).toMatchObject({ stderr: '' });
  });

  it.skipIf(process.platform === 'win32')('Ctrl-C ends it, and leaves nothing half written', async () => {
    const program = path.join(repository, 'bin/coherence.js');
    // Without the cache, which another test may have filled: a scan that only looks things up is over before it can be stopped.
    const child = spawn(
      process.execPath,
      [program, 'scan', 'policies', '--no-cache', '-o', path.join(folder, 'afbrudt.html')],
      { cwd: repository, stdio: 'ignore' },
    );
    const ended = new Promise<boolean>((resolve) => child.on('exit', (code) => resolve(code !== 0)));
    setTimeout(() => child.kill('SIGINT'), 400);
    expect(await ended).toBe(true);
    expect(() => readFileSync(path.join(folder, 'afbrudt.html'))).toThrow();
  });
});
