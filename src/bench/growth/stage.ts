/** Stages over one folder, in a process of their own, so that the peak of memory is theirs. Writes what each took as JSON. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Analysis, analyse, DEFAULT_SETTINGS, readDocuments } from '../../index.ts';
import { RUNS, type Stage, type StageCost } from './growth.ts';

/** Documents that are read beforehand. */
const WARM = 5;

const [name = '', folder = '', most = ''] = process.argv.slice(2);
const run = RUNS.find((each) => each === name);
if (run === undefined) throw new Error(`There is nothing to run by the name ${name}.`);

const paths = readdirSync(folder)
  .sort()
  .slice(0, Number(most))
  .map((file) => join(folder, file));
// What the engine compiles at first would make the small folders dear.
if (run === 'reading') await readDocuments(paths.slice(0, WARM), { cwd: folder, exclude: [] });
const marks = new Map<string, { readonly time: number; readonly peak: number }>();
mark('start');
const { documents } = await readDocuments(paths, { cwd: folder, exclude: [] });
mark('read');
const analysis = run === 'reading' ? null : analysed(run === 'all pairs');
mark('end');

const costs: Partial<Record<Stage, StageCost>> =
  run === 'reading'
    ? { reading: costOf('start', 'read') }
    : run === 'all pairs'
      ? { 'all pairs': costOf('extract', 'end') }
      : { extraction: costOf('language', 'extract'), 'anchor against the rest': costOf('extract', 'end') };
process.stdout.write(JSON.stringify(costs));

function costOf(from: string, to: string): StageCost {
  const [before, after] = [marks.get(from), marks.get(to)];
  if (before === undefined || after === undefined) throw new Error(`${from} or ${to} was not seen.`);
  return {
    time: after.time - before.time,
    memory: after.peak - before.peak,
    statements: analysis?.statements.length ?? 0,
    found: (analysis?.findings ?? []).filter(({ type }) => type === 'overlap' || type === 'contradiction')
      .length,
  };
}

function analysed(isAllPairs: boolean): Analysis {
  return analyse(
    documents,
    { ...DEFAULT_SETTINGS, allPairs: isAllPairs },
    ({ stage: seen, count, total }) => {
      // The last of a stage is its end; the language has no other.
      if (count === total && seen !== 'compare') mark(seen);
    },
  );
}

function mark(at: string): void {
  const { user, system } = process.cpuUsage();
  marks.set(at, { time: (user + system) / 1e6, peak: process.resourceUsage().maxRSS * 1024 });
}
