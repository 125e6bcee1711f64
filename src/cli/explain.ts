import { type Language, nearest } from '../config/index.ts';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import { explanationText } from './explaining.ts';
import { print } from './io.ts';
import { progressLine } from './progress.ts';
import { type ReadingFlags, withWorkers } from './reading-flags.ts';
import { readAll, refuseWithoutDocuments, settingsFor } from './scan.ts';

/** Ids that are offered to whoever mistyped one. */
const MOST_OFFERED = 3;
/** Ids that begin as the one given are offered first, when it is this long. */
const SHORTEST_PREFIX = 4;

/** The options of `coherence explain`, as commander hands them over. */
export interface ExplainOptions extends ReadingFlags {
  readonly anchor?: string;
  readonly lang?: Language;
  readonly config?: string;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/**
 * Prints why a statement or finding is in the report: the rules with their places, what was read, the words in common.
 * @throws CliError when there is no such id, or nothing to read; ConfigError or InputError as `scan`
 */
export async function explain(
  id: string,
  given: readonly string[],
  options: ExplainOptions,
  context: Context,
): Promise<void> {
  const { cwd } = context.io;
  const door = await import('../index.ts');
  // A finding may come from a scan of all pairs; whatever else there is has the same id there.
  const { loaded, paths } = settingsFor(given, { options: { ...options, allPairs: true }, context });
  const progress = await progressLine(
    context.io,
    options.quiet !== true,
    options.color,
    context.words().progress,
  );
  try {
    const report = ({
      stage,
      count,
      total,
    }: {
      stage: 'language' | 'extract' | 'compare';
      count: number;
      total: number;
    }): void => progress.update(stage, count, total);
    const found = await withWorkers(loaded, options, context, door, async (means) => {
      const documents = await readAll(paths, { loaded, door, progress, cwd, means });
      refuseWithoutDocuments(documents, paths, context.words());
      return means.desk().explain(documents, id, report);
    });
    progress.stop();
    if ('ids' in found) throw new CliError({ code: 'unknown-id', id, nearest: nearestIds(id, found.ids) });
    await print(context.io, explanationText(found.why, found.analysis, context.words()));
  } finally {
    progress.stop();
  }
}

/** The ids that look most like the one given, likest first. */
function nearestIds(id: string, ids: readonly string[]): readonly string[] {
  const beginning = [...new Set(ids.filter((each) => id.length >= SHORTEST_PREFIX && each.startsWith(id)))];
  const found = beginning.slice(0, MOST_OFFERED);
  let others = ids.filter((each) => !found.includes(each));
  while (found.length < MOST_OFFERED) {
    const next = nearest(id, others);
    if (next === null) break;
    found.push(next);
    others = others.filter((each) => each !== next);
  }
  return found;
}
