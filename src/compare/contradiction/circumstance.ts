import type { ClashMarker, Explanation, LanguagePack } from '../../model/index.ts';
import { differentPeople } from '../target.ts';
import type { Case } from './detector.ts';
import { groupOf, isInside, partiesIn, type Range, readOnce, type Side, subjectOf, wholeOf } from './side.ts';

/**
 * Why two rules that clash by their words live side by side all the same: another time, an exception, another place,
 * other people. Null when nothing of the kind is said.
 */
export function differentCircumstance(pair: Case): Explanation | null {
  const { first, second } = pair;
  if (isOtherTime(first, second) || isOtherTime(second, first)) return 'different-time';
  if ((first.met('exception') === null) !== (second.met('exception') === null)) return 'exception';
  if ((first.met('law') === null) !== (second.met('law') === null)) return 'law-and-practice';
  if (haveDifferentPlaces(pair) || areOtherCases(pair)) return 'different-object';
  if (haveOtherOccasions(pair)) return 'different-event';
  for (const [here, there, explanation] of APART) {
    if (areOf(first, second, here, there) || areOf(second, first, here, there)) return explanation;
  }
  const people = differentPeople(first.profile, second.profile);
  return people === 'different-target-group' && (isAddressed(first) || isAddressed(second)) ? null : people;
}

/** "En klage over personalet" beside "en klage over en afgørelse": one kind of case, about two things. */
export function areOtherCases({ first, second, topic, pack }: Case): boolean {
  return pack.contradictions.casesAbout.some((pattern) => {
    const one = groupOf(first, pattern);
    const two = groupOf(second, pattern);
    return one !== null && two !== null && topic.alike(first, one, second, two) === 0;
  });
}

/** Two groups, places or occasions, of which a rule for the one says nothing of the other. */
const APART: readonly (readonly [ClashMarker, ClashMarker, Explanation])[] = [
  ['minor', 'adult', 'different-target-group'],
  ['at-home', 'in-institution', 'different-target-group'],
  ['indoors', 'outdoors', 'different-object'],
  ['public-meeting', 'single-talk', 'different-event'],
];

/** The one side speaks of the one alone, the other of the other alone. */
function areOf(one: Side, other: Side, here: ClashMarker, there: ClashMarker): boolean {
  const isOnly = (side: Side, group: ClashMarker, not: ClashMarker): boolean =>
    side.met(group) !== null && side.met(not) === null;
  return isOnly(one, here, there) && isOnly(other, there, here);
}

/** Each opens with an occasion ("ved brand", "ved besøg om aftenen"), and it is not the same. */
function haveOtherOccasions({ first, second, topic }: Case): boolean {
  const one = first.met('occasion')?.range ?? null;
  const two = second.met('occasion')?.range ?? null;
  return one !== null && two !== null && topic.alikeThings(first, one, second, two) === 0;
}

/** Who acts on each side, told by the subjects: "pårørende må" beside "frivillige må ikke". */
export function haveDifferentActors({ first, second }: Case): boolean {
  const one = actorOf(first);
  const two = actorOf(second);
  return one !== null && two !== null && one !== two;
}

const ACTORS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['people', new Set(['citizen', 'relative'])],
  ['volunteers', new Set(['volunteer', 'association'])],
  ['staff', new Set(['staff', 'leader', 'health-professional'])],
];

/** The one group that the subject names; null when it names none, or several. */
function actorOf(side: Side): string | null {
  const subject = subjectOf(side);
  // "At skrive breve for beboerne" names whom an act is for, not who acts.
  if (subject === null || /^at\s/u.test(side.text.slice(subject.start))) return null;
  const groups = partiesIn(side, subject);
  const found = ACTORS.filter(([, members]) => [...groups].some((group) => members.has(group)));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

/** The heads of the two subjects are different things: "caféen på plejecentret" beside "plejecentret". */
export function haveDifferentHeads({ first, second, topic }: Case): boolean {
  const one = headOf(first, topic);
  const two = headOf(second, topic);
  return (
    one !== null &&
    two !== null &&
    !isSamePlace(first, one, second, two) &&
    topic.alike(first, one, second, two) === 0
  );
}

function headOf(side: Side, topic: Case['topic']): Range | null {
  const subject = subjectOf(side);
  const head = subject === null ? undefined : topic.terms(side, subject)[0]?.word;
  if (head === undefined) return null;
  return side.concepts.some((concept) => concept.group === 'place' && isInside(head, concept)) ? head : null;
}

/**
 * Each subject names a thing of which the other text says nothing: a course in dementia, a course in first aid.
 * @param asideFirst what is not asked of, as the words that clash
 */
export function haveOtherSubjects(
  { first, second, topic }: Case,
  asideFirst: readonly Range[] = [],
  asideSecond: readonly Range[] = [],
): boolean {
  const lacks = (own: Side, other: Side, aside: readonly Range[]): boolean => {
    const subject = subjectOf(own);
    if (subject === null) return false;
    return topic
      .terms(own, subject)
      .some(
        ({ word, thing, party }) =>
          thing &&
          party === null &&
          !aside.some((range) => isInside(word, range)) &&
          topic.alike(own, word, other, wholeOf(other)) === 0,
      );
  };
  return lacks(first, second, asideFirst) && lacks(second, first, asideSecond);
}

/** "Du" is whoever reads on: a citizen, or a relative whose spouse is ill. */
function isAddressed(side: Side): boolean {
  const { parties } = side.profile;
  return (
    parties.has('you') && !parties.has('citizen') && !parties.has('volunteer') && !parties.has('association')
  );
}

/** "Til og med 2025" beside "fra 2026": one follows the other. */
function isOtherTime(one: Side, other: Side): boolean {
  const until = yearOf(one.met('until')?.text);
  // A rule that ends on a day is a transition, whatever applies without a date.
  if (until !== null && other.met('until') === null) return true;
  const from = yearOf(other.met('from')?.text);
  return until !== null && from !== null && from >= until;
}

function yearOf(text: string | undefined): number | null {
  const found = text === undefined ? null : /(?:19|20)\d\d/u.exec(text);
  return found === null ? null : Number(found[0]);
}

/** Both sides name places, and none of one side's is one of the other's. */
export function haveDifferentPlaces({ first, second, topic, pack }: Case): boolean {
  const one = placesOf(first, pack);
  const two = placesOf(second, pack);
  if (one.length === 0 || two.length === 0) return false;
  return !one.some((here) =>
    two.some(
      (there) =>
        isSamePlace(first, here, second, there) || topic.alike(first, here, second, there) >= SAME_PLACE,
    ),
  );
}
const SAME_PLACE = 0.75;

function isSamePlace(first: Side, here: Range, second: Side, there: Range): boolean {
  const idsOf = (side: Side, range: Range): string[] =>
    side.concepts
      .filter((concept) => concept.start >= range.start && concept.end <= range.end)
      .map(({ id }) => id);
  const ids = new Set(idsOf(second, there));
  return idsOf(first, here).some((id) => ids.has(id));
}

const placesOf = readOnce((side, pack): Range[] => {
  const known = side.concepts.filter((concept) => concept.group === 'place');
  const made = side.profile.words.filter((word) => endsInPlace(word.lower, pack));
  return [...known, ...made];
});

/** By language, the head with its endings of each compound that names a place. */
const placeHeads = new WeakMap<
  LanguagePack,
  readonly { readonly least: number; readonly ending: RegExp }[]
>();

function endsInPlace(word: string, pack: LanguagePack): boolean {
  const heads =
    placeHeads.get(pack) ??
    pack.contradictions.places.map((head) => ({
      least: head.length + 3,
      ending: new RegExp(`${head}(?:en|et|s?ene|ne|ret|erne|ler(?:ne)?|er)?s?$`, 'u'),
    }));
  placeHeads.set(pack, heads);
  return heads.some(({ least, ending }) => word.length >= least && ending.test(word));
}
