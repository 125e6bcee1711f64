import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { exponent } from '../measure.ts';
import { benchLarge, makeLarge, makeLargeTexts } from '../scan/large.ts';

const run = promisify(execFile);

export const STAGES = ['reading', 'extraction', 'anchor against the rest', 'all pairs'] as const;
type Stage = (typeof STAGES)[number];

/** What a stage took: seconds of the processor, and by how many bytes it raised the peak of memory of its process. */
export interface StageCost {
  readonly time: number;
  readonly memory: number;
  /** What there was to be compared, and the pairs that became findings; 0 where nothing is compared. */
  readonly statements: number;
  readonly found: number;
}

const SIZES = [15, 30, 60, 120] as const;
/** Every pair of documents is held against each other: shorter ones, so that it takes minutes. */
const PAGES: Readonly<Record<Stage, number>> = {
  reading: 20,
  extraction: 20,
  'anchor against the rest': 20,
  'all pairs': 4,
};
/** What an exponent may be; for all pairs as much as that of the pairs found, and a tenth. */
const TARGET = 1;
const SPARE = 0.1;

/**
 * How time and peak memory grow with the number of documents: 15 to 120 policies of 20 pages (as `--large` makes them; as text
 * where reading is not meant), each stage and size in a process of its own, then whole scans with all processes together.
 * @param texts folders with the known texts
 * @param tell takes the lines of a stage when it is done: one for each size, and the exponents
 */
export async function measureGrowth(
  texts: readonly string[],
  program: string,
  tell: (lines: string) => void,
): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'bench-growth-'));
  try {
    for (const stage of STAGES) tell(await stageLines(stage, place, texts));
    tell(await scanLines(place, texts, program));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function stageLines(stage: Stage, place: string, texts: readonly string[]): Promise<string> {
  const pages = PAGES[stage];
  const isPdf = stage === 'reading';
  const folder = join(place, `${isPdf ? 'pdf' : 'text'}-${pages}`);
  (isPdf ? makeLarge : makeLargeTexts)(folder, { documents: Math.max(...SIZES), pages }, texts);
  const costs: StageCost[] = [];
  for (const size of SIZES) {
    const child = fileURLToPath(new URL('stage.js', import.meta.url));
    const { stdout } = await run(process.execPath, [child, stage, folder, String(size)]);
    costs.push(JSON.parse(stdout) as StageCost);
  }
  const of = (pick: (cost: StageCost) => number): number => exponent(SIZES, costs.map(pick));
  const most = stage === 'all pairs' ? of(({ found }) => found) + SPARE : TARGET;
  return [
    ...costs.map(({ time, memory, statements, found }, index) => {
      const compared = statements === 0 ? '' : `, ${statements} statements, ${found} pairs found`;
      return `${stage.padEnd(24)}${String(SIZES[index]).padStart(5)} documents of ${pages} pages ${time.toFixed(1).padStart(7)} s ${mebibytes(memory).padStart(6)} MiB${compared}`;
    }),
    `${stage.padEnd(24)}exponents: time ${of(({ time }) => time).toFixed(2)}, memory ${of(({ memory }) => memory).toFixed(2)}; at most ${most.toFixed(2)}`,
    '',
  ].join('\n');
}

async function scanLines(place: string, texts: readonly string[], program: string): Promise<string> {
  const name = 'whole scan'.padEnd(24);
  const results: Awaited<ReturnType<typeof benchLarge>>[] = [];
  for (const documents of SIZES) {
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
    `${name}exponents: time ${exponent(SIZES, times).toFixed(2)}, memory ${exponent(SIZES, peaks).toFixed(2)}`,
    '',
  ].join('\n');
}

function mebibytes(bytes: number): string {
  return String(Math.round(bytes / 1024 / 1024));
}
