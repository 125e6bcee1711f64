import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { exponent } from '../measure.ts';
import { benchLarge, makeLarge, makeLargeTexts } from '../scan/large.ts';

const run = promisify(execFile);

export type Stage = 'reading' | 'extraction' | 'anchor against the rest' | 'all pairs';

/** What a process measures: two stages that follow each other need not be prepared twice. */
export const RUNS = ['reading', 'comparing', 'all pairs'] as const;
type Run = (typeof RUNS)[number];
const STAGES_OF: Readonly<Record<Run, readonly Stage[]>> = {
  reading: ['reading'],
  comparing: ['extraction', 'anchor against the rest'],
  'all pairs': ['all pairs'],
};

/** What a stage took: seconds of the processor, and by how many bytes it raised the peak of memory of its process. */
export interface StageCost {
  readonly time: number;
  readonly memory: number;
  /** What there was to be compared, and the pairs that became findings; 0 where nothing is compared. */
  readonly statements: number;
  readonly found: number;
}

/** Four sizes, each twice the last: with the largest all of it takes some minutes. */
export const SIZES: readonly number[] = [10, 20, 40, 80];
/** Bytes. A stage that finds room in what earlier ones have left raises the peak by nothing, which has no logarithm. */
const LEAST_RAISE = 1024 * 1024;
/** Every pair of documents is held against each other: shorter ones, so that it takes minutes. */
const PAGES: Readonly<Record<Run, number>> = { reading: 20, comparing: 20, 'all pairs': 4 };
/** What an exponent may be; for all pairs as much as that of the pairs found, and a tenth. */
const TARGET = 1;
const SPARE = 0.1;

/**
 * How time and peak memory grow with the number of documents: policies of 20 pages (as `--large` makes them; as text where
 * reading is not meant), each size in a process of its own, then whole scans with all processes together.
 * @param texts folders with the known texts
 * @param sizes numbers of documents, ascending
 * @param tell takes the lines of a stage when it is done: one for each size, and the exponents
 */
export async function measureGrowth(
  texts: readonly string[],
  program: string,
  sizes: readonly number[],
  tell: (lines: string) => void,
): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'bench-growth-'));
  try {
    for (const name of RUNS) {
      for await (const lines of runLines(name, place, texts, sizes)) tell(lines);
    }
    tell(await scanLines(place, texts, program, sizes));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function* runLines(
  name: Run,
  place: string,
  texts: readonly string[],
  sizes: readonly number[],
): AsyncGenerator<string> {
  const pages = PAGES[name];
  const isPdf = name === 'reading';
  const folder = join(place, `${isPdf ? 'pdf' : 'text'}-${pages}`);
  (isPdf ? makeLarge : makeLargeTexts)(folder, { documents: Math.max(...sizes), pages }, texts);
  const child = fileURLToPath(new URL('stage.js', import.meta.url));
  const costs: Partial<Record<Stage, StageCost>>[] = [];
  for (const size of sizes) {
    const { stdout } = await run(process.execPath, [child, name, folder, String(size)]);
    costs.push(JSON.parse(stdout) as Partial<Record<Stage, StageCost>>);
  }
  for (const stage of STAGES_OF[name]) {
    yield stageLines(
      stage,
      pages,
      sizes,
      costs.flatMap((each) => each[stage] ?? []),
    );
  }
}

function stageLines(
  stage: Stage,
  pages: number,
  sizes: readonly number[],
  costs: readonly StageCost[],
): string {
  const of = (pick: (cost: StageCost) => number): number => exponent(sizes, costs.map(pick));
  const most = stage === 'all pairs' ? of(({ found }) => Math.max(1, found)) + SPARE : TARGET;
  const raise = of(({ memory }) => Math.max(LEAST_RAISE, memory));
  return [
    ...costs.map(({ time, memory, statements, found }, index) => {
      const compared = statements === 0 ? '' : `, ${statements} statements, ${found} pairs found`;
      return `${stage.padEnd(24)}${String(sizes[index]).padStart(5)} documents of ${pages} pages ${time.toFixed(1).padStart(7)} s ${mebibytes(memory).padStart(6)} MiB${compared}`;
    }),
    `${stage.padEnd(24)}exponents: time ${of(({ time }) => time).toFixed(2)}, memory ${raise.toFixed(2)}; at most ${most.toFixed(2)}`,
    '',
  ].join('\n');
}

async function scanLines(
  place: string,
  texts: readonly string[],
  program: string,
  sizes: readonly number[],
): Promise<string> {
  const name = 'whole scan'.padEnd(24);
  const results: Awaited<ReturnType<typeof benchLarge>>[] = [];
  for (const documents of sizes) {
    results.push(
      await benchLarge({ documents, pages: 20 }, texts, join(place, `scan-${documents}`), program),
    );
  }
  const times = results.map(({ processor }) => processor);
  const peaks = results.map(({ peak }) => peak);
  return [
    ...results.map(
      ({ documents, seconds, processor, peak, peakMain }) =>
        `${name}${String(documents).padStart(5)} documents of 20 pages ${processor.toFixed(1).padStart(7)} s ${mebibytes(peak).padStart(6)} MiB in all processes, ${mebibytes(peakMain)} MiB in the first; ${seconds.toFixed(0)} s on the clock`,
    ),
    `${name}exponents: time ${exponent(sizes, times).toFixed(2)}, memory ${exponent(sizes, peaks).toFixed(2)}`,
    '',
  ].join('\n');
}

function mebibytes(bytes: number): string {
  return String(Math.round(bytes / 1024 / 1024));
}
