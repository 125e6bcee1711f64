/** How well the comparison of versions finds the changes of a gold set, and names their types. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { compareVersions } from '../compare-versions.ts';
import { readDocument } from '../ingest/index.ts';
import { CHANGE_TYPES, type Change, type ChangeType } from '../model/change.ts';
import { DEFAULT_SETTINGS } from '../model/index.ts';
import { GoldError } from './gold.ts';
import { wordsOf } from './match-statements.ts';
import { type Rate, rate, share } from './rate.ts';

const schema = z.looseObject({
  changes: z.array(
    z.strictObject({
      type: z.enum(CHANGE_TYPES),
      old: z.string().min(1).optional(),
      new: z.string().min(1).optional(),
      note: z.string().optional(),
    }),
  ),
});
export type GoldChange = z.infer<typeof schema>['changes'][number];

/** The figures of one pair of versions. */
export interface ChangeScores {
  readonly found: Rate;
  /** Of the changes found that the gold set has. */
  readonly typeRight: { readonly right: number; readonly of: number; readonly share: number | null };
  readonly byType: Readonly<
    Record<string, { readonly gold: number; readonly found: number; readonly typeRight: number }>
  >;
  /** What was missed, what was too much, what got another type: for the developer. */
  readonly missed: readonly string[];
  readonly extra: readonly string[];
  readonly mistyped: readonly string[];
}

/** Words shared from which two quotations are the same sentence. */
const SAME = 0.7;

/**
 * Compares the versions of a gold set's folder and scores the result.
 * @throws GoldError when the set has no changes or breaks the format
 */
export async function evaluateChanges(folder: string): Promise<ChangeScores> {
  const parsed = schema.safeParse(parse(await goldText(folder)));
  if (!parsed.success) throw new GoldError(z.prettifyError(parsed.error));
  const versions = join(folder, 'versions');
  const read = async (name: string): ReturnType<typeof readDocument> =>
    readDocument(await versionNamed(name, versions), { cwd: versions, exclude: [] });
  const { changes } = compareVersions(await read('old'), await read('new'), DEFAULT_SETTINGS);
  return scoreChanges(changes, parsed.data.changes);
}

/** The file of that name, whatever its ending: the two versions may have a format each. */
async function versionNamed(name: string, folder: string): Promise<string> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.startsWith(`${name}.`)).sort();
  const [file] = files;
  if (file === undefined) throw new GoldError(`${folder}: no ${name}.*`);
  return file;
}

async function goldText(folder: string): Promise<string> {
  try {
    return await readFile(join(folder, 'gold.yaml'), 'utf8');
  } catch (error) {
    throw new GoldError(error instanceof Error ? error.message : String(error));
  }
}

/** Pairs found changes with those of the gold set, one to one, the most alike first, and counts. */
export function scoreChanges(found: readonly Change[], gold: readonly GoldChange[]): ChangeScores {
  const candidates = found.flatMap((change, at) =>
    gold.map((wanted, to) => ({
      at,
      to,
      likeness: likeness(change, wanted),
      isType: change.type === wanted.type,
    })),
  );
  candidates.sort(
    (a, b) => b.likeness - a.likeness || Number(b.isType) - Number(a.isType) || a.at - b.at || a.to - b.to,
  );
  const goldOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const { at, to, likeness: near } of candidates) {
    if (near < SAME || goldOf.has(at) || taken.has(to)) continue;
    goldOf.set(at, to);
    taken.add(to);
  }
  const matched = [...goldOf].flatMap(([at, to]) => {
    const change = found[at];
    const wanted = gold[to];
    return change === undefined || wanted === undefined ? [] : [{ change, wanted }];
  });
  const right = matched.filter(({ change, wanted }) => change.type === wanted.type);
  const count = (type: ChangeType): ChangeScores['byType'][string] => ({
    gold: gold.filter((wanted) => wanted.type === type).length,
    found: found.filter((change) => change.type === type).length,
    typeRight: right.filter(({ change }) => change.type === type).length,
  });
  return {
    found: rate(found.length, gold.length, matched.length),
    typeRight: { right: right.length, of: matched.length, share: share(right.length, matched.length) },
    byType: Object.fromEntries(CHANGE_TYPES.map((type) => [type, count(type)])),
    missed: gold.filter((_, to) => !taken.has(to)).map(show),
    extra: found.filter((_, at) => !goldOf.has(at)).map(show),
    mistyped: matched
      .filter(({ change, wanted }) => change.type !== wanted.type)
      .map(
        ({ change, wanted }) => `${wanted.type} taken for ${show(change)} ${JSON.stringify(change.reasons)}`,
      ),
  };
}

function show(change: {
  type: string;
  old?: string | null | undefined;
  new?: string | null | undefined;
}): string {
  return `${change.type}: ${change.old ?? '–'} => ${change.new ?? '–'}`;
}

/** The poorer likeness of the two sides, 0 where only one of the two has a side. */
function likeness(change: Change, wanted: GoldChange): number {
  return Math.min(sideLikeness(change.old, wanted.old), sideLikeness(change.new, wanted.new));
}

function sideLikeness(text: string | null, wanted: string | undefined): number {
  if (text === null || wanted === undefined) return text === null && wanted === undefined ? 1 : 0;
  const one = wordsOf(text);
  const left = [...wordsOf(wanted)];
  const total = one.length + left.length;
  let shared = 0;
  for (const word of one) {
    const at = left.indexOf(word);
    if (at === -1) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return total === 0 ? 0 : (2 * shared) / total;
}

/** The figures as a table, with the single cases when asked for. */
export function renderChangeScores(folder: string, scores: ChangeScores, isVerbose: boolean): string {
  const percent = (value: number | null): string => (value === null ? '–' : value.toFixed(3));
  const { found, typeRight } = scores;
  const lines = [
    `${folder}: changes between versions`,
    '',
    `found ${found.found}, gold ${found.gold}, matched ${found.right}: P ${percent(found.precision)}, R ${percent(found.recall)}, F1 ${percent(found.f1)}`,
    `type right ${typeRight.right} of ${typeRight.of}: ${percent(typeRight.share)}`,
    ...Object.entries(scores.byType).map(
      ([type, row]) => `  ${type.padEnd(14)} gold ${row.gold}, found ${row.found}, right ${row.typeRight}`,
    ),
    ...(isVerbose ? listed('missed', scores.missed) : []),
    ...(isVerbose ? listed('too much', scores.extra) : []),
    ...(isVerbose ? listed('another type', scores.mistyped) : []),
  ];
  return `${lines.join('\n')}\n`;
}

function listed(title: string, entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : ['', `== ${title}`, ...entries.map((entry) => `  ${entry}`)];
}
