/** One stage over one folder, in a process of its own, so that its peak of memory is its own. Writes what it took as JSON. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Analysis, analyse, DEFAULT_SETTINGS, readDocuments } from '../../index.ts';
import { STAGES, type StageCost } from './growth.ts';

/** Documents that are read beforehand. */
const WARM = 5;

const [name = '', folder = '', most = ''] = process.argv.slice(2);
const stage = STAGES.find((each) => each === name);
if (stage === undefined) throw new Error(`There is no stage ${name}.`);

const paths = readdirSync(folder)
  .sort()
  .slice(0, Number(most))
  .map((file) => join(folder, file));
// What the engine compiles at first would make the small folders dear.
if (stage === 'reading') await readDocuments(paths.slice(0, WARM), { cwd: folder, exclude: [] });
const marks = new Map<string, { readonly time: number; readonly peak: number }>();
mark('start');
const { documents } = await readDocuments(paths, { cwd: folder, exclude: [] });
mark('read');
const analysis = stage === 'reading' ? null : analysed(stage === 'all pairs');
mark('end');

const [from, to] =
  stage === 'reading'
    ? ['start', 'read']
    : stage === 'extraction'
      ? ['language', 'extract']
      : ['extract', 'end'];
const [before, after] = [marks.get(from), marks.get(to)];
if (before === undefined || after === undefined) throw new Error(`The stage ${stage} was not seen.`);
const cost: StageCost = {
  time: after.time - before.time,
  memory: after.peak - before.peak,
  statements: analysis?.statements.length ?? 0,
  found: (analysis?.findings ?? []).filter(({ type }) => type === 'overlap' || type === 'contradiction')
    .length,
};
process.stdout.write(JSON.stringify(cost));

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
