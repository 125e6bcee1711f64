import type { ConceptClass, LanguagePack } from '../../model/index.ts';
import type { Case } from './detector.ts';
import { isInside, partiesIn, type Range, type Side, subjectOf, wholeOf } from './side.ts';

/**
 * What the second side denies is none of what the first says, though they speak of the same: a hurdle that nobody set up, a manner
 * in which nobody does it, or whose task it is.
 */
export function deniesNothingSaid(pair: Case): boolean {
  const { first, second } = pair;
  return (
    (second.met('spared') !== null && first.met('demanded') === null) ||
    deniesManner(first, second) ||
    deniesTask(pair)
  );
}

/** From this place on the second side speaks of something of its own, of which the first says nothing. */
export function goesOnToAnother(
  { first, second, topic }: Pick<Case, 'first' | 'second' | 'topic'>,
  start: number,
): boolean {
  const rest = { start, end: second.text.length };
  const acts = topic.terms(second, rest).filter(({ party }) => party === null);
  return acts.length > 1 && topic.alike(first, wholeOf(first), second, rest) === 0;
}

/** "Ikke … alene" denies the manner, where the first side does not say that it is done so. */
export function deniesManner(first: Side, second: Side): boolean {
  const manner = second.met('manner')?.range ?? null;
  const denial = second.met('negation')?.range ?? null;
  return manner !== null && denial !== null && denial.end <= manner.start && first.met('manner') === null;
}

/** "Pårørende skal ikke selv koordinere" beside "kommunen koordinerer": one spared what the other does. */
function deniesTask({ first, second, pack }: Case): boolean {
  if (second.met('not-their-task') === null) return false;
  const spared = namedIn(second, SERVED, subjectOf(second) ?? wholeOf(second), pack);
  const denied = spared || namedIn(second, SERVED, second.met('not-their-task')?.range ?? null, pack);
  const doers = [subjectOf(first), first.clause.passive ? (first.met('by')?.range ?? null) : null];
  return (
    denied &&
    doers.some((range) => namedIn(first, MUNICIPAL, range, pack)) &&
    !doers.some((range) => namedIn(first, SERVED, range, pack))
  );
}

function namedIn(
  side: Side,
  groups: ReadonlySet<ConceptClass>,
  range: Range | null,
  { concept, meaning }: LanguagePack,
): boolean {
  if (range === null) return false;
  const pronouns = side.profile.words.flatMap((word) => {
    const id = isInside(word, range) ? meaning.pronouns.get(word.lower) : undefined;
    return id === undefined ? [] : [concept(id)?.class];
  });
  return [...partiesIn(side, range), ...pronouns].some((group) => group !== undefined && groups.has(group));
}

const SERVED: ReadonlySet<ConceptClass> = new Set(['citizen', 'relative']);
const MUNICIPAL: ReadonlySet<ConceptClass> = new Set([
  'municipality',
  'staff',
  'leader',
  'health-professional',
  'unit',
]);
