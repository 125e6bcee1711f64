import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { coherence, repository, workshop } from './coherence.ts';

let folder = '';
let remove = (): void => {};
beforeEach(() => {
  ({ folder, remove } = workshop());
});
afterEach(() => remove());

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
}

function scan(...args: string[]) {
  return coherence(folder, ['scan', ...args]);
}

describe('coherence scan: what goes where', () => {
  it('reads the folder policies when none is named; the report is all that stdout holds', () => {
    const { code, stdout, stderr } = scan('--format', 'json');
    expect([code, stderr]).toEqual([0, '']);
    const report: unknown = JSON.parse(stdout);
    expect(report).toMatchObject({
      schemaVersion: 1,
      tool: { name: 'coherence' },
      anchor: 'paaroerendepolitik',
    });
    expect(report).toHaveProperty('documents.length', 2);
  });

  it('gives a report for the terminal, without colour codes in a pipe', () => {
    const { code, stdout, stderr } = scan();
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Pårørendepolitik');
    expect(stdout).not.toContain('\u001b');
  });

  it('says the same twice', () => {
    expect(scan('--format', 'json').stdout).toBe(scan('--format', 'json').stdout);
  });

  it('writes the report in English when asked to, also by the settings', () => {
    expect(scan('--format', 'html', '--lang', 'en').stdout).toContain('<html lang="en"');
    write('coherence.yaml', 'lang: en\n');
    expect(scan('--format', 'html').stdout).toContain('<html lang="en"');
    expect(scan('--format', 'html', '--lang', 'da').stdout).toContain('<html lang="da"');
  });

  it('takes --no-cache and --no-color', () => {
    expect(scan('--no-cache', '--no-color', '--quiet')).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('coherence scan -o', () => {
  it('writes each file in the format of its ending, and nothing to stdout', () => {
    const { code, stdout, stderr } = scan('-o', 'r.json', '--output', 'r.html', '-o', 'r.md', '-o', 'r.txt');
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr.trim().split('\n')).toHaveLength(4);
    expect(JSON.parse(readFileSync(path.join(folder, 'r.json'), 'utf8'))).toHaveProperty('schemaVersion', 1);
    expect(readFileSync(path.join(folder, 'r.html'), 'utf8')).toMatch(/^<!doctype html>/iu);
    expect(readFileSync(path.join(folder, 'r.md'), 'utf8')).toMatch(/^# /u);
  });

  it('replaces an older report and leaves no temporary file', () => {
    write('r.json', 'old');
    expect(scan('-o', 'r.json', '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readdirSync(folder).sort()).toEqual(['policies', 'r.json']);
    expect(readFileSync(path.join(folder, 'r.json'), 'utf8')).not.toBe('old');
  });

  it.each([
    ['r.xyz', '.html'],
    ['nowhere/r.html', 'nowhere'],
    ['policies/vaerdighedspolitik.md', 'overskrevet'],
  ])('refuses %s and writes none of the others', (file, word) => {
    const { code, stderr } = scan('-o', 'r.json', '-o', file);
    expect(code).toBe(2);
    expect(stderr).toContain(word);
    expect(readdirSync(folder)).toEqual(['policies']);
  });

  it('refuses a folder', () => {
    mkdirSync(path.join(folder, 'r.html'));
    expect(scan('-o', 'r.html')).toMatchObject({ code: 2, stderr: expect.stringContaining('er en mappe') });
  });
});

describe('coherence scan: care with files', () => {
  it('warns when a report will be read as a policy the next time', () => {
    expect(scan('-o', 'policies/report.html').stderr).toMatch(/^Advarsel: policies\/report\.html /mu);
    expect(scan('-o', 'report.html', '-o', 'policies/report.json').stderr).not.toContain('Advarsel');
  });

  it.each([300, 900, 1300])('an interrupt after %i ms leaves a whole report or none', async (wait) => {
    const program = path.join(repository, 'bin/coherence.js');
    const child = spawn(process.execPath, [program, 'scan', '-o', 'r.json'], {
      cwd: folder,
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    setTimeout(() => child.kill('SIGINT'), wait);
    await ended;
    const left = readdirSync(folder).filter((name) => name !== 'policies');
    expect(['', 'r.json']).toContain(left.join());
    if (left.length > 0) JSON.parse(readFileSync(path.join(folder, 'r.json'), 'utf8'));
  });
});

describe('coherence scan: the relatives policy', () => {
  it('may lie outside the folder that is read', () => {
    write('others/close.md', readFileSync(path.join(folder, 'policies/paaroerendepolitik.md')));
    rmSync(path.join(folder, 'policies/paaroerendepolitik.md'));
    const { code, stdout } = scan('policies', '--anchor', 'others/close.md', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ anchor: 'close' });
    write('coherence.yaml', 'anchor: others/close.md\n');
    expect(JSON.parse(scan('--format', 'json').stdout)).toMatchObject({ anchor: 'close' });
  });

  it('must exist when it is named', () => {
    expect(scan('--anchor', 'nowhere.md')).toMatchObject({ code: 2, stdout: '' });
    write('coherence.yaml', 'anchor: nowhere.md\n');
    expect(scan()).toMatchObject({ code: 2, stderr: expect.stringContaining('coherence.yaml') });
  });
});

describe('coherence scan: trouble', () => {
  it('an unreadable document among good ones is a warning, and stands in the report', () => {
    write('policies/broken.pdf', '%PDF-1.7 and then nothing');
    const { code, stdout, stderr } = scan('--format', 'json');
    expect(code).toBe(0);
    expect(stderr.match(/^Advarsel: .*broken\.pdf/gmu)).toHaveLength(1);
    expect(JSON.parse(stdout)).toHaveProperty(
      'documents',
      expect.arrayContaining([expect.objectContaining({ path: 'policies/broken.pdf', status: 'failed' })]),
    );
    expect(scan('--quiet').stderr).toBe('');
  });

  it('a folder in which nothing can be read is no job done', () => {
    write('drafts/broken.pdf', '%PDF-1.7 and then nothing');
    write('drafts/empty.md', '');
    const { code, stdout, stderr } = scan('drafts');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('drafts/broken.pdf');
    expect(stderr).toContain('drafts/empty.md');
  });

  it('an empty folder, a missing one, and no folder named at all', () => {
    mkdirSync(path.join(folder, 'empty'));
    expect(scan('empty')).toMatchObject({ code: 2, stderr: expect.stringContaining('»empty«') });
    expect(scan('missing')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('»missing« findes ikke'),
    });
    rmSync(path.join(folder, 'policies'), { recursive: true });
    expect(scan()).toMatchObject({ code: 2, stderr: expect.stringContaining('»policies«') });
  });

  it('settings that cannot be used name file, line and what is allowed', () => {
    write('coherence.yaml', 'lang: da\nthreshold:\n  overlap: 0.4\n');
    const { code, stdout, stderr } = scan();
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'Fejl: coherence.yaml, linje 2: »threshold« er ikke en indstilling. Mente du »thresholds«? Her kan stå: anchor, lang, exclude, concepts, themes, stopPhrases, checks, thresholds, limits, passwords.\n',
    );
  });

  it('file names cannot repaint the terminal', () => {
    write('policies/\u001b[2Jrød\r\nFejl\u202e.pdf', 'x');
    const { code, stdout, stderr } = scan();
    expect(code).toBe(0);
    expect(stderr.split('\n')).toHaveLength(2);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u);
  });

  it('a reader that has seen enough is no error', async () => {
    const child = spawn(
      process.execPath,
      [path.join(repository, 'bin/coherence.js'), 'scan', '--format', 'html'],
      {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, stderr]).toEqual([0, '']);
  });
});
