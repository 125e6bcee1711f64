import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { median } from '../measure.ts';
import { makeCorpus } from './corpus.ts';

const run = promisify(execFile);

export interface ScanBenchOptions {
  readonly documents: number;
  readonly pages: number;
  /** How many turns; the medians are kept. */
  readonly runs: number;
  /** Folders with the known texts. */
  readonly texts: readonly string[];
  /** Where the PDFs are kept from run to run. */
  readonly folder: string;
  readonly chromium: string;
  /** The program that is measured. */
  readonly program: string;
}

/** Seconds on the clock, medians; `ratio` is what does not depend on the machine. */
export interface ScanRow {
  readonly name: string;
  readonly seconds: number;
  /** What the row is held against. */
  readonly peer: string;
  readonly ratio: number | null;
  readonly target: number | null;
}

/**
 * Times whole scans, from the start of the program to the written report, beside pdftotext on the same files one after the
 * other, turn by turn: nothing in the cache, all in it, and all but one file, which is one of those that are compared.
 * @throws when Chromium or pdftotext is not installed
 */
export async function benchScan(options: ScanBenchOptions): Promise<readonly ScanRow[]> {
  const { documents, pages, runs, texts, folder, chromium, program } = options;
  // One more, which takes the place of another.
  const made = await makeCorpus(folder, { documents: documents + 1, pages }, texts, chromium);
  const place = mkdtempSync(join(tmpdir(), 'bench-scan-'));
  const policies = join(place, 'policies');
  mkdirSync(policies);
  const put = (file: string, name = file): void => copyFileSync(file, join(policies, basename(name)));
  const report = join(place, 'report.json');
  const scan = async (cache: string): Promise<void> => {
    const args = ['scan', policies, '--quiet', '-o', report, '--cache-dir', cache];
    await run(process.execPath, [program, ...args], { cwd: place });
  };
  const times = { peer: [] as number[], cold: [] as number[], warm: [] as number[], changed: [] as number[] };
  try {
    for (const file of made) put(file);
    await scan(join(place, 'cache-before'));
    const [changing, spare] = comparedIn(report);
    rmSync(join(policies, spare));
    const files = made.filter((file) => basename(file) !== spare);
    for (let turn = 0; turn < runs; turn += 1) {
      for (const file of files) put(file);
      const cache = join(place, `cache-${turn}`);
      times.peer.push(
        await timed(async () => {
          for (const file of files) await run('pdftotext', [file, join(place, 'text.txt')]);
        }),
      );
      times.cold.push(await timed(() => scan(cache)));
      times.warm.push(await timed(() => scan(cache)));
      put(join(folder, spare), changing);
      times.changed.push(await timed(() => scan(cache)));
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
  const [peer, cold, warm, changed] = [times.peer, times.cold, times.warm, times.changed].map(median) as [
    number,
    number,
    number,
    number,
  ];
  return [
    { name: 'pdftotext, file after file', seconds: peer, peer: '', ratio: null, target: null },
    { name: 'cold scan', seconds: cold, peer: 'pdftotext', ratio: cold / peer, target: 3 },
    {
      name: 'warm scan, one file changed',
      seconds: changed,
      peer: 'cold scan',
      ratio: changed / cold,
      target: 0.15,
    },
    {
      name: 'warm scan, nothing changed',
      seconds: warm,
      peer: 'cold scan',
      ratio: warm / cold,
      target: null,
    },
  ];
}

/**
 * The names of two files that are compared with the relatives policy, of middling length. Most of the folder are versions of one
 * another and set aside: to change one of those costs next to nothing.
 */
function comparedIn(report: string): readonly [string, string] {
  const { documents } = JSON.parse(readFileSync(report, 'utf8')) as {
    documents: readonly { path: string; role: string; status: string; words: number }[];
  };
  const compared = documents
    .filter(({ role, status }) => role === 'related' && status === 'ok')
    .sort((one, two) => one.words - two.words || (one.path < two.path ? -1 : 1));
  const middle = Math.floor(compared.length / 2);
  const [one, two] = [compared[middle], compared[middle - 1]];
  if (one === undefined || two === undefined) throw new Error('no two documents of the folder are compared');
  return [basename(one.path), basename(two.path)];
}

/** The rows as lines to read. */
export function renderScan(rows: readonly ScanRow[], { documents, pages, runs }: ScanBenchOptions): string {
  const lines = rows.map(({ name, seconds, peer, ratio, target }) => {
    const held = ratio === null ? '' : `${ratio.toFixed(2).padStart(8)} of ${peer}`;
    return `${name.padEnd(30)}${seconds.toFixed(2).padStart(8)} s${held}${target === null ? '' : `, target ${target}`}`;
  });
  return [`${documents} PDFs of ${pages} pages; medians of ${runs} turns`, '', ...lines, ''].join('\n');
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
