import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coherence, repository } from './coherence.ts';
import { childrenOf, isRunning, until } from './processes.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coherence-limits-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A PDF of one page whose small content unfolds to `megabytes` of drawing commands: seconds of work, and much memory. */
function bomb(megabytes: number): Buffer {
  const content = deflateSync(Buffer.alloc(megabytes * 1024 * 1024, '0 0 m 9 9 l S\n'));
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    `<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n${content.toString('latin1')}\nendstream`,
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.4\n${body}trailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF\n`, 'latin1');
}

/** A folder with good policies, and the bomb between them in the order of names. */
function withBomb(name: string): string {
  const made = path.join(folder, name);
  cpSync(path.join(repository, 'fixtures/cli/policies'), made, { recursive: true });
  writeFileSync(path.join(made, 'm-bombe.pdf'), bomb(60));
  return made;
}

interface Document {
  readonly path: string;
  readonly status: string;
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

function documentsOf(args: readonly string[]): readonly Document[] {
  const { code, stdout } = coherence(folder, ['scan', ...args, '--format', 'json', '--quiet', '--no-cache']);
  expect(code).toBe(0);
  return (JSON.parse(stdout) as { documents: Document[] }).documents;
}

describe('a document over its limit', () => {
  it.each([
    ['time', ['--limit', 'seconds=1'], 'too-slow', /efter 1 sekunder.*»seconds«/u],
    ['memory', ['--limit', 'memory=160'], 'too-much-memory', /160 MB.*»memory«/u],
  ])('of %s fails alone, and says what to raise', (name, flags, code, message) => {
    const at = withBomb(name);
    const documents = documentsOf([at, ...flags]);
    const found = documents.find(({ path: file }) => file.endsWith('m-bombe.pdf'));
    expect(found).toMatchObject({ status: 'failed', problems: [{ code }] });
    expect(found?.problems[0]?.message).toMatch(message);
    const others = documents.filter((document) => document !== found);
    expect(others.map(({ status }) => status)).toEqual(others.map(() => 'ok'));
  });

  it('of pages is read in part, and the limit may stand in coherence.yaml', () => {
    const at = path.join(folder, 'pages');
    mkdirSync(at);
    cpSync(path.join(repository, 'policies/paaroerendepolitik.pdf'), path.join(at, 'p.pdf'));
    writeFileSync(path.join(at, 'coherence.yaml'), 'limits:\n  pages: 2\n');
    const [document] = documentsOf([at]);
    expect(document).toMatchObject({
      status: 'partial',
      pages: 4,
      problems: [{ code: 'too-many-pages', page: 3 }],
    });
    expect(document?.problems[0]?.message).toContain('har 4 sider, og kun de første 2 er læst');
    const [whole] = documentsOf([at, '--limit', 'pages=4']);
    expect(whole?.status).toBe('ok');
  });

  it.each([
    ['seconds', 'pages=0', /»pages« .* fra 1 til/u],
    ['a name', 'sider=3', /--limit kan ikke være »sider=3«/u],
  ])('cannot be set to what makes no sense: %s', (_, given, message) => {
    const { code, stderr } = coherence(folder, [
      'read',
      path.join(repository, 'policies/frivilligpolitik.md'),
      '--limit',
      given,
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe.skipIf(process.platform !== 'linux')('a program that is ended while it reads', () => {
  const running: ChildProcess[] = [];
  afterAll(() => {
    for (const child of running) child.kill('SIGKILL');
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('by %s leaves no process behind', async (signal) => {
    const at = withBomb(signal);
    const child = spawn(
      process.execPath,
      [path.join(repository, 'bin/coherence.js'), 'scan', at, '--no-cache'],
      {
        stdio: 'ignore',
      },
    );
    running.push(child);
    const pid = child.pid ?? 0;
    expect(await until(() => childrenOf(pid).length > 0)).toBe(true);
    const children = childrenOf(pid);
    const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('exit', (_, by) => resolve(by)));
    child.kill(signal);
    expect(await ended).toBe(signal);
    expect(await until(() => !children.some(isRunning))).toBe(true);
  });
});
