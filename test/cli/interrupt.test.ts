import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coherence, repository } from './coherence.ts';
import { childrenOf, isRunning, until } from './processes.ts';

const PROGRAM = path.join(repository, 'bin/coherence.js');
const REPORTS = ['rapport.json', 'rapport.html', 'rapport.docx', 'rapport.md', 'rapport.csv'];

let folder: string;
let whole: Buffer;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coherence-interrupt-'));
  // Two municipalities' policies: enough for several processes, and for each stage to be met.
  for (const set of ['sundmark', 'mosevig']) {
    const from = path.join(repository, 'fixtures/gold', set, 'policies');
    for (const name of readdirSync(from))
      cpSync(path.join(from, name), path.join(folder, 'p', `${set}-${name}`));
  }
  const args = ['scan', 'p', '--quiet', '--cache-dir', path.join(folder, 'kept'), '-o', 'hel.json'];
  expect(coherence(folder, args).code).toBe(0);
  whole = readFileSync(path.join(folder, 'hel.json'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What lies in a folder that may not be there yet. */
function namesIn(at: string): string[] {
  return existsSync(at) ? readdirSync(at) : [];
}

/** How each stage is known from outside: by what it has put down first. */
const STAGES: readonly (readonly [string, (place: string, cache: string) => boolean])[] = [
  ['documents are read', (_, cache) => namesIn(cache).some((name) => name.endsWith('.entry'))],
  ['they are worked out', (_, cache) => namesIn(cache).some((name) => name.endsWith('.dossier'))],
  ['they are held against each other', (_, cache) => namesIn(cache).some((name) => name.endsWith('.couple'))],
  ['the report is written', (place) => namesIn(place).some((name) => name.startsWith('.coherence-'))],
];

describe.skipIf(process.platform !== 'linux')('Ctrl+C', () => {
  it.each(STAGES)(
    'while %s leaves nothing half done, and what is finished is not done again',
    async (stage, isIn) => {
      const place = path.join(folder, stage.replaceAll(' ', '-'));
      const cache = path.join(place, 'kept');
      mkdirSync(place);
      const scan = ['scan', 'p', '--quiet', '--cache-dir', cache];
      const outputs = REPORTS.flatMap((name) => ['-o', path.join(place, name)]);
      const child = spawn(process.execPath, [PROGRAM, ...scan, ...outputs], { cwd: folder, stdio: 'ignore' });
      const pid = child.pid ?? 0;
      const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('exit', (_, by) => resolve(by)));
      expect(await until(() => isIn(place, cache))).toBe(true);
      const children = childrenOf(pid);
      child.kill('SIGINT');
      // A report that is whole before the signal is heard may stay.
      const isWhole = (await ended) === null;
      if (isWhole) expect(stage).toBe('the report is written');
      expect(await until(() => !children.some(isRunning))).toBe(true);
      expect(namesIn(place).sort()).toEqual([...(isWhole ? REPORTS : []), 'kept'].sort());

      const finished = namesIn(cache).filter((name) => /\.(?:entry|dossier|couple)$/u.test(name));
      const files = finished.map((name) => statSync(path.join(cache, name)).ino);
      expect(coherence(folder, [...scan, '-o', path.join(place, 'igen.json')]).code).toBe(0);
      // An entry that is made again is another file.
      expect(finished.map((name) => statSync(path.join(cache, name)).ino)).toEqual(files);
      expect(finished.length).toBeGreaterThan(0);
      expect(readFileSync(path.join(place, 'igen.json')).equals(whole)).toBe(true);
    },
  );
});
