import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHANGE_FORMATS_IN_HELP } from '../../src/cli/program.ts';
import { run } from '../../src/cli/run.ts';
import { CHANGE_FORMATS } from '../../src/index.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coherence-diff-'));
  writeFileSync(
    path.join(folder, 'gammel.md'),
    '# Politik\n\n## Svar\n\nVi skal svare senest fem dage efter et brev.\n',
  );
  writeFileSync(
    path.join(folder, 'ny.txt'),
    'Politik\n\nSvar\n\nVi skal svare senest ti dage efter et brev.\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function diff(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const written = { stdout: '', stderr: '' };
  const writer = (name: 'stdout' | 'stderr') => ({
    write(text: string, done?: (error?: Error | null) => void) {
      written[name] += text;
      done?.();
      return true;
    },
  });
  const io = { stdout: writer('stdout'), stderr: writer('stderr'), env: {}, cwd: folder };
  return { code: await run(['diff', ...args], io), ...written };
}

function git(...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=n@example.org', ...args], { cwd: folder });
}

describe('coherence diff', () => {
  it('compares versions of different formats; the report is all that stdout holds', async () => {
    const { code, stdout, stderr } = await diff('gammel.md', 'ny.txt', '--format', 'json');
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      tool: { name: 'coherence' },
      changes: [
        {
          type: 'weakened',
          old: 'Vi skal svare senest fem dage efter et brev.',
          new: 'Vi skal svare senest ti dage efter et brev.',
          oldPage: null,
          newPage: null,
          evidence: { reasons: [{ code: 'deadline', effect: -1 }] },
          message: 'Fristen er ændret fra »senest fem dage« til »senest ti dage« og er blevet længere.',
        },
      ],
    });
  });

  it('ends with 1 when a type named in --fail-on was found, and only then', async () => {
    expect((await diff('gammel.md', 'ny.txt', '--fail-on', 'weakened,removed', '--quiet')).code).toBe(1);
    expect((await diff('gammel.md', 'ny.txt', '--fail-on', 'added', '--quiet')).code).toBe(0);
    expect((await diff('gammel.md', 'gammel.md', '--fail-on', 'weakened')).code).toBe(0);
    expect(await diff('gammel.md', 'ny.txt', '--fail-on', 'worse')).toMatchObject({ code: 2, stdout: '' });
  });

  it('writes each file in the format of its ending', async () => {
    const { code, stdout, stderr } = await diff(
      'gammel.md',
      'ny.txt',
      '-o',
      'r.html',
      '-o',
      'r.md',
      '--lang',
      'en',
    );
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('r.html');
    expect(readFileSync(path.join(folder, 'r.html'), 'utf8')).toContain('<html lang="en"');
    expect(readFileSync(path.join(folder, 'r.md'), 'utf8')).toContain('## Weakened (1)');
    expect(await diff('gammel.md', 'ny.txt', '-o', 'ny.txt')).toMatchObject({ code: 2 });
    expect(await diff('gammel.md', 'ny.txt', '-o', 'r.sarif')).toMatchObject({ code: 2 });
  });

  it('says in one sentence what it could not do', async () => {
    for (const args of [
      ['ingen.md', 'ny.txt'],
      ['.', 'ny.txt'],
      ['gammel.md'],
      ['gammel.md', 'ny.txt', '--format', 'junit'],
      ['gammel.md', 'ny.txt', '--against', 'ingen'],
    ]) {
      const { code, stdout, stderr } = await diff(...args);
      expect([args, code, stdout]).toEqual([args, 2, '']);
      expect(stderr).toMatch(/^Fejl: [^\n]+\n$/u);
    }
  });

  it('names in its help the formats that there are', () => {
    expect(CHANGE_FORMATS_IN_HELP).toEqual(CHANGE_FORMATS);
  });
});

describe('coherence diff with versions in git', () => {
  it('fetches a version from the store, by the path from the root or from here', async () => {
    git('init', '-q');
    mkdirSync(path.join(folder, 'politikker'));
    writeFileSync(path.join(folder, 'politikker', 'æ.md'), 'Vi skal lytte til børnene.\n');
    git('add', '.');
    git('commit', '-qm', 'første');
    writeFileSync(path.join(folder, 'politikker', 'æ.md'), 'Vi kan lytte til børnene.\n');
    const { code, stdout } = await diff('HEAD:politikker/æ.md', 'politikker/æ.md', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      documents: [{ path: 'HEAD:politikker/æ.md' }, { path: 'politikker/æ.md' }],
      changes: [{ type: 'weakened' }],
    });
    expect((await diff('HEAD:ukendt.md', 'ny.txt')).stderr).toContain('Git har ikke »HEAD:ukendt.md«');
    expect((await diff('ukendt:gammel.md', 'ny.txt')).code).toBe(2);
    expect((await diff('HEAD:politikker', 'ny.txt')).code).toBe(2);
  });

  it('refuses a revision that could be an option, and a folder without a repository', async () => {
    const refused = await diff('--', '--output=x:gammel.md', 'ny.txt');
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('kan ikke være en version i git');
    const outside = await diff('HEAD:gammel.md', 'ny.txt');
    expect(outside).toMatchObject({ code: 2, stdout: '' });
    expect(outside.stderr).toMatch(/^Fejl: Mappen hører ikke til et git-projekt[^\n]+\n$/u);
  });
});

describe('coherence diff --against', () => {
  it('tells which findings the new version brings, without taking a copy of it for another policy', async () => {
    const policies = path.join(folder, 'politikker');
    mkdirSync(policies);
    writeFileSync(
      path.join(policies, 'paaroerendepolitik.md'),
      '# Pårørendepolitik\n\n## Frister\n\nVi skal besvare breve fra pårørende senest fem dage efter modtagelsen.\n\n## Samtaler\n\nPårørende får tilbud om en samtale hvert år.\n\n## Grupper\n\nVi vil støtte grupper for pårørende til mennesker med demens.\n',
    );
    const text = (days: string) =>
      `# Ældrepolitik\n\n## Frister\n\nVi skal besvare breve fra pårørende senest ${days} dage efter modtagelsen.\n\n## Mad\n\nBeboerne vælger selv mellem to retter.\n\n## Besøg\n\nEnhver beboer får besøg af en frivillig.\n`;
    writeFileSync(path.join(policies, 'aeldrepolitik.md'), text('fem'));
    writeFileSync(path.join(folder, 'udkast.md'), text('tyve'));
    const { stdout } = await diff(
      'politikker/aeldrepolitik.md',
      'udkast.md',
      '--against',
      'politikker',
      '--format',
      'json',
    );
    const { coherence } = JSON.parse(stdout) as {
      coherence: { brought: { type: string }[]; resolved: { type: string }[] };
    };
    expect(coherence.brought.map(({ type }) => type)).toContain('contradiction');
    expect(coherence.resolved.map(({ type }) => type)).toContain('overlap');
  });
});
