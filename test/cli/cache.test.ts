import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openCache } from '../../src/ingest/index.ts';
import type { KeptContent } from '../../src/ingest/read-document.ts';
import { coherence, type Outcome, repository } from './coherence.ts';

const SENTENCE = 'Vi vil svare pårørende, der henvender sig, senest 3 dage efter henvendelsen.';

let folder: string;
let cache: string;
let policies: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coherence-cache-'));
});
beforeEach(() => {
  cache = mkdtempSync(path.join(folder, 'kept-'));
  policies = mkdtempSync(path.join(folder, 'policies-'));
  cpSync(path.join(repository, 'fixtures/cli/policies'), policies, { recursive: true });
  writeFileSync(path.join(policies, 'hemmelig-kladde.md'), `# Seniorpolitik\n\n${SENTENCE}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function scan(...more: readonly string[]): Outcome {
  const outcome = coherence(folder, ['scan', policies, '--format', 'json', '--cache-dir', cache, ...more]);
  expect(outcome.code).toBe(0);
  return outcome;
}

const entries = (): string[] => readdirSync(cache).sort();
const OURS = /^[0-9a-f]{64}\.(?:entry|dossier|couple)$/u;
/** How many entries there are of a kind: what was read of a document, and what was made of it. */
const countOf = (kind: string): number => entries().filter((name) => name.endsWith(`.${kind}`)).length;
/** When each entry was written: an entry that is used is not written again. */
const times = (): Record<string, number> =>
  Object.fromEntries(entries().map((name) => [name, statSync(path.join(cache, name)).mtimeMs]));

describe('what is kept of a reading', () => {
  it('gives the same report, and one changed file among many is the only one read again', () => {
    const cold = scan();
    const before = times();
    const [read, made] = [countOf('entry'), countOf('dossier')];
    expect(scan().stdout).toBe(cold.stdout);
    expect(times()).toEqual(before);
    writeFileSync(
      path.join(policies, 'hemmelig-kladde.md'),
      `# Seniorpolitik\n\n${SENTENCE.replace('3', '9')}\n`,
    );
    const changed = scan();
    expect(changed.stdout).toContain('senest 9 dage');
    expect(changed.stdout).toBe(scan('--no-cache').stdout);
    expect([countOf('entry'), countOf('dossier')]).toEqual([read + 1, made + 1]);
    expect(times()).toMatchObject(before);
  });

  it('tells nothing to whoever looks: no name, no word, nobody else may open it', () => {
    scan();
    expect(entries().length).toBeGreaterThan(2);
    for (const name of entries()) {
      expect(name).toMatch(OURS);
      const bytes = readFileSync(path.join(cache, name));
      expect(bytes.includes('kladde') || bytes.includes('henvend')).toBe(false);
      if (process.platform !== 'win32') expect(statSync(path.join(cache, name)).mode & 0o077).toBe(0);
    }
  });

  it('is read anew where it is damaged, cut off, exchanged or something else', () => {
    const { stdout } = scan();
    const names = entries();
    const [first = '', second = '', third = ''] = names.map((name) => path.join(cache, name));
    const [one, two, three] = [first, second, third].map((file) => readFileSync(file));
    writeFileSync(first, (one ?? Buffer.alloc(0)).subarray(0, 200));
    writeFileSync(second, three ?? '');
    const turned = Buffer.from(two ?? []);
    turned[turned.length - 9] = 255 - (turned[turned.length - 9] ?? 0);
    writeFileSync(third, turned);
    expect(scan().stdout).toBe(stdout);
    expect(readFileSync(first)).toEqual(one);
    expect(readFileSync(second)).toEqual(two);
    writeFileSync(first, '');
    expect(scan().stdout).toBe(stdout);
  });

  it('is not asked for with --no-cache, and taken away with cache clear, which leaves other files alone', () => {
    scan('--no-cache');
    expect(entries()).toEqual([]);
    scan();
    const count = countOf('entry');
    writeFileSync(path.join(cache, 'noter.txt'), 'mine egne');
    const { code, stderr } = coherence(folder, ['cache', 'clear', '--cache-dir', cache]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: `Det, der var gemt af ${count} dokumenter, er slettet.\n`,
    });
    expect(entries()).toEqual(['noter.txt']);
    expect(coherence(folder, ['cache', 'tøm']).code).toBe(2);
  });

  it('stands whole when two runs write it at once, and a place that cannot be written stops nothing', async () => {
    const runs = Array.from({ length: 2 }, () => {
      const args = [
        'scan',
        policies,
        '--quiet',
        '-o',
        path.join(cache, `${Math.random()}.json`),
        '--cache-dir',
        cache,
      ];
      const child = spawn(process.execPath, [path.join(repository, 'bin/coherence.js'), ...args], {
        stdio: 'ignore',
      });
      return new Promise((resolve) => child.on('exit', resolve));
    });
    expect(await Promise.all(runs)).toEqual([0, 0]);
    const names = entries().filter((name) => !name.endsWith('.json'));
    expect(names.every((name) => OURS.test(name))).toBe(true);
    const reports = entries().filter((name) => name.endsWith('.json'));
    expect(new Set(reports.map((name) => readFileSync(path.join(cache, name), 'utf8'))).size).toBe(1);
    writeFileSync(path.join(folder, 'fil'), '');
    expect(
      coherence(folder, ['scan', policies, '--quiet', '--cache-dir', path.join(folder, 'fil')]).code,
    ).toBe(0);
  });
});

const CONTENT: KeptContent = {
  title: 'Seniorpolitik',
  format: 'text',
  status: 'ok',
  problems: [],
  pageCount: null,
  words: 2,
  blocks: [],
  facts: [],
  print: null,
};

describe('the folder', () => {
  it('keeps apart what differs in content, name, options or rules', async () => {
    const key = { hash: 'a'.repeat(64), name: 'a.txt', options: '{}' };
    await openCache(cache, 'one').put(key, CONTENT);
    expect(await openCache(cache, 'one').get(key)).toEqual(CONTENT);
    for (const other of [{ hash: 'b'.repeat(64) }, { name: 'b.txt' }, { options: '{"ocr":true}' }]) {
      expect(await openCache(cache, 'one').get({ ...key, ...other })).toBeNull();
    }
    expect(await openCache(cache, 'two').get(key)).toBeNull();
  });

  it('stays within its room: what has not been used for longest goes first', async () => {
    const kept = openCache(cache, 'rules', { room: 2000 });
    const key = (number: number) => ({ hash: String(number).padStart(64, '0'), name: 'a.txt', options: '' });
    for (let number = 0; number < 20; number += 1) {
      const before = new Set(entries());
      await kept.put(key(number), CONTENT);
      const [added = ''] = entries().filter((name) => !before.has(name));
      const day = new Date(Date.UTC(2026, 0, number + 1));
      utimesSync(path.join(cache, added), day, day);
    }
    // Asked for, the oldest counts as used now.
    expect(await kept.get(key(0))).toEqual(CONTENT);
    await kept.prune();
    const size = entries().reduce((sum, name) => sum + statSync(path.join(cache, name)).size, 0);
    expect(size).toBeLessThanOrEqual(2000);
    expect(await kept.get(key(0))).toEqual(CONTENT);
    expect(await kept.get(key(19))).toEqual(CONTENT);
    expect(await kept.get(key(1))).toBeNull();
  });
});
