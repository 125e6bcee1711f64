import type { LanguagePack } from '../../model/index.ts';
import type { Case } from './detector.ts';
import { readOnce, type Side } from './side.ts';
import type { Topic } from './topic.ts';

/**
 * Both speak of a matter that goes by many words ("skriver du til os, svarer vi", "henvendelser besvares").
 * @param measure what the numbers count; the matters of other measures are not asked for
 */
export function isKnownMatter({ first, second, pack }: Case, measure = 'time'): boolean {
  const one = knownMatter(first, pack, measure);
  return one !== null && one === knownMatter(second, pack, measure);
}

/** The matter of a side that may be known by other words on another one, or null. */
export function knownMatter(side: Side, pack: LanguagePack, measure: string): string | null {
  const matter = mattersOf(side, pack).get(measure);
  return matter === undefined || APPLIED_FOR.has(matter) ? null : matter;
}

/** What is complained of or applied for is another thing each time, so that the words must meet after all. */
const APPLIED_FOR: ReadonlySet<string> = new Set(['complaint', 'application']);

/** By what is counted, the first matter that holds. */
const mattersOf = readOnce((side, pack): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { id, measure, all, unless } of pack.contradictions.matters) {
    if (found.has(measure) || side.find(unless) !== null) continue;
    if (all.every((words) => side.find(words) !== null)) found.set(measure, id);
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
