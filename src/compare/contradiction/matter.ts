import type { LanguagePack } from '../../model/index.ts';
import type { Case } from './detector.ts';
import { readOnce, type Side } from './side.ts';
import type { Topic } from './topic.ts';

/**
 * Both speak of a matter that goes by many words ("skriver du til os, svarer vi", "henvendelser besvares").
 * @param measure what the numbers count; the matters of other measures are not asked for
 */
export function isKnownMatter({ first, second, pack }: Case, measure = 'time'): boolean {
  const others = knownMatters(second, pack, measure);
  return knownMatters(first, pack, measure).some((matter) => others.includes(matter));
}

/** The matters of a side that may be known by other words on another one: one as a rule. */
export function knownMatters(side: Side, pack: LanguagePack, measure: string): readonly string[] {
  return (mattersOf(side, pack).get(measure) ?? NONE).filter((matter) => !APPLIED_FOR.has(matter));
}
const NONE: readonly string[] = [];

/** What is complained of or applied for is another thing each time, so that the words must meet after all. */
const APPLIED_FOR: ReadonlySet<string> = new Set(['complaint', 'application']);

/** By what is counted, the first matter that holds, and those that hold along with others. */
const mattersOf = readOnce((side, pack): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const { id, measure, all, unless, beside } of pack.contradictions.matters) {
    const known = found.get(measure);
    if ((known !== undefined && !beside) || side.find(unless) !== null) continue;
    if (!all.every((words) => side.find(words) !== null)) continue;
    if (known === undefined) found.set(measure, [id]);
    else known.push(id);
  }
  return found;
});

/**
 * All that both speak of is a word that any case or offer has ("samtale", "henvisning"): a talk with the family adviser and a
 * first talk at the health centre are two, though both are talks. A compound ("indflytningssamtale") names its thing.
 */
export function isGenericOnly({ first, second, pack }: Case, { shared }: Topic): boolean {
  const [ones, others] = [genericIn(first, pack), genericIn(second, pack)];
  return shared.every((match) => ones.has(match.first) || others.has(match.second));
}

/** The words of a side that any case has, as they stand. */
const genericIn = readOnce((side, pack): ReadonlySet<string> => {
  const isGeneric = (word: string): boolean =>
    pack.contradictions.generic.some((pattern) => pattern.exec(word)?.[0].length === word.length);
  return new Set(side.profile.words.filter(({ lower }) => isGeneric(lower)).map(({ text }) => text));
});
