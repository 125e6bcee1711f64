import type { LanguagePack, Pattern } from '../../model/index.ts';
import { PARTY_CLASSES } from '../profile.ts';
import {
  type Answer,
  type Case,
  eitherWay,
  explain,
  hit,
  NO_TRAITS,
  type Traits,
  those,
} from './detector.ts';
import {
  groupOf,
  isInside,
  type Met,
  partiesIn,
  type Range,
  readOnce,
  type Side,
  spanOf,
  wordsOf,
} from './side.ts';

interface Definition {
  readonly side: Side;
  /** The word that is explained. */
  readonly term: Range;
  /** What it is explained with: everything but the term's own stretch. */
  readonly rest: Range;
}

const SAME_TERM = 0.6;

/** Two explanations of the same word that do not fit together, field by field. */
export function definitionClash(pair: Case): Answer {
  const first = definitionOf(pair.first, pair.pack);
  const second = definitionOf(pair.second, pair.pack);
  if (first === null || second === null) return null;
  const kinds = [pair.first, pair.second].map((side) => side.profile.statement.kind);
  if (!kinds.every((kind) => EXPLAINING.has(kind))) return null;
  const same = termLikeness(pair, first, second);
  if (same === 'other') return null;
  if (same === 'narrower') return explain('definition', 'part-of');
  const isSame = areSameWord(pair, first, second);
  return (
    eitherWay(pair, chosenOrListed) ??
    (isOneName(pair, first, second)
      ? (eitherWay(pair, includesExcludes) ?? eitherWay(pair, listsMore))
      : null) ??
    (isSame ? differentNumbers(pair) : null) ??
    eitherWay(pair, oppositeConditions) ??
    (isSame ? eitherWay(pair, otherFeature) : null) ??
    (isSame ? eitherWay(pair, leavesOut) : null) ??
    (isSame ? otherAppointer(pair) : null) ??
    eitherWay(pair, wideNarrow)
  );
}

/** Both sides must explain a word, and one of them must do nothing else. */
export function definitionTraits(side: Side, pack: LanguagePack): Traits {
  const { kind } = side.profile.statement;
  if (!EXPLAINING.has(kind) || definitionOf(side, pack) === null) return NO_TRAITS;
  return { offers: those(['definition', kind === 'definition']), meets: ['definition'] };
}

const EXPLAINING: ReadonlySet<string> = new Set(['definition', 'commitment', 'principle']);

const definitionOf = readOnce(readDefinition);

function readDefinition(side: Side, pack: LanguagePack): Definition | null {
  for (const pattern of pack.contradictions.definitions) {
    const found = pattern.exec(side.text);
    const name = found?.[1]?.trim();
    if (found === null || name === undefined || name === '') continue;
    const start = found.index + found[0].indexOf(name);
    const term = { start, end: start + name.length };
    return { side, term, rest: { start: 0, end: side.text.length } };
  }
  if (side.profile.statement.kind !== 'definition') return null;
  // What the extraction takes for a definition explains what stands before its verb.
  const name = pack.contradictions.definedSubject.exec(side.text)?.[1];
  if (name === undefined) return null;
  const start = side.text.indexOf(name);
  return { side, term: { start, end: start + name.length }, rest: { start: 0, end: side.text.length } };
}

/** "En pårørende" beside "en ung pårørende" is a part beside the whole; "omsorgsgiver" is another word altogether. */
function termLikeness(
  { topic, pack }: Case,
  first: Definition,
  second: Definition,
): 'same' | 'narrower' | 'other' {
  const shared =
    areOnePeople(pack, first, second) || namesFamily(first, second) || namesFamily(second, first);
  const likeness = topic.alike(first.side, first.term, second.side, second.term);
  if (likeness < SAME_TERM && !shared) return 'other';
  const one = idsIn(first);
  const two = idsIn(second);
  const qualifiers = (own: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    [...own].some((id) => !other.has(id) && !GENERAL.has(id));
  return qualifiers(one, two) || qualifiers(two, one) ? 'narrower' : 'same';
}

/**
 * Some word of the one term is a word of the other, or both are words for relatives: a "senior" and a "pensionist" may begin at two
 * ages, and who appoints a guardian says nothing of who chooses a companion.
 */
function areSameWord({ pack }: Case, first: Definition, second: Definition): boolean {
  const areRelatives = [first, second].every(({ side, term }) =>
    pack.contradictions.relativeNames.test(side.text.slice(term.start, term.end)),
  );
  if (areRelatives || namesFamily(first, second) || namesFamily(second, first)) return true;
  const stemsOf = ({ side, term }: Definition): string[] =>
    pack.words(side.text.slice(term.start, term.end)).map(({ stem }) => stem);
  const others = stemsOf(second);
  return stemsOf(first).some((stem) => others.includes(stem));
}

/** The terms are one word, or both are words for relatives; a network may be wider than the relatives without a clash. */
function isOneName({ pack }: Case, first: Definition, second: Definition): boolean {
  const [one, two] = [first, second].map(({ side, term }) => side.text.slice(term.start, term.end));
  const { relativeNames } = pack.contradictions;
  if (namesFamily(first, second) || namesFamily(second, first)) return true;
  return one === two || relativeNames.test(one ?? '') === relativeNames.test(two ?? '');
}

/** Both terms are names of relatives, or one word for the same other people; a network and a household are two. */
function areOnePeople(pack: LanguagePack, first: Definition, second: Definition): boolean {
  const nameOf = ({ side, term }: Definition): string => side.text.slice(term.start, term.end);
  if ([first, second].every((one) => pack.contradictions.relativeNames.test(nameOf(one)))) return true;
  const others = idsIn(second);
  return [...idsIn(first)].some((id) => others.has(id) && !RELATIVES.has(id));
}
const RELATIVES: ReadonlySet<string> = new Set(['relative', 'spouse', 'friend-neighbour']);

/** A word of the text's own ("nære") explained by a list of the family is a word for relatives. */
function namesFamily(known: Definition, other: Definition): boolean {
  return (
    partiesIn(known.side, known.term).has('relative') &&
    partiesIn(other.side, other.term).size === 0 &&
    countMembers(other.side).length >= 2
  );
}

/** People who widen or colour a term without making it another. */
const GENERAL: ReadonlySet<string> = new Set([
  'relative',
  'citizen',
  'resident',
  'user',
  'volunteer',
  'spouse',
]);

/** The people whom a term names; "en frivillig indsats" explains the volunteer all the same. */
function idsIn({ side, term }: Definition): Set<string> {
  return new Set(
    side.concepts
      .filter((concept) => isInside(concept, term) && PARTY_CLASSES.has(concept.group))
      .map(({ id }) => id),
  );
}

/** The citizen chooses on the first side; the second gives a list or a family. */
function chosenOrListed({ first, second, topic }: Case): Answer {
  const chosen = first.met('chosen');
  const members = countMembers(second);
  const only = second.met('family-only');
  if (chosen === null || second.met('chosen') !== null) return null;
  // A list that ends with friends and neighbours is no list of the family.
  const isFamily = members.length >= 2 && !second.conceptIds.has('friend-neighbour');
  const listed = isFamily ? spanOf(second, members) : (only?.text ?? null);
  if (listed === null) return null;
  return hit({
    subtype: 'definition',
    rule: 'definition/chosen-or-listed',
    score: isFamily ? 0.9 : 0.7,
    words: [chosen.text, listed],
    shared: topic.between(first, second).shared,
  });
}

function countMembers(side: Side): Range[] {
  const list = side.met('family-list');
  if (list === null || list.range === null) return [];
  return side.concepts.filter((concept) => concept.group === 'relative' && FAMILY.has(concept.id));
}
const FAMILY: ReadonlySet<string> = new Set(['spouse', 'adult-child', 'parent', 'sibling', 'child']);

const LEFT_OUT: ReadonlySet<string> = new Set(['relative', 'staff', 'provider', 'health-professional']);

/** The first side leaves out whom the second takes in. */
function includesExcludes({ first, second, topic }: Case): Answer {
  const out = first.met('defines-out');
  if (out?.range == null || second.met('defines-out') !== null) return null;
  const left = leftOut(first, out);
  const isLeft = (id: string): boolean => left.ids.has(id) || (left.ids.has('relative') && FAMILY.has(id));
  const taken = second.concepts.filter((concept) => isLeft(concept.id) && concept.id !== 'relative');
  if (taken.length === 0) return null;
  return hit({
    subtype: 'definition',
    rule: 'definition/includes-excludes',
    score: 0.75,
    words: [left.words, spanOf(second, taken)],
    shared: topic.between(first, second).shared,
  });
}

/** Who is named after the excluding words; where nobody is, who stands before ("Hjælper du din mor, er du … og ikke …"). */
function leftOut(side: Side, out: Met): { readonly ids: ReadonlySet<string>; readonly words: string } {
  const at = out.range ?? { start: 0, end: 0 };
  const relativesIn = (range: Range): Set<string> =>
    new Set(
      side.concepts
        .filter((concept) => LEFT_OUT.has(concept.group) && isInside(concept, range))
        .map(({ id }) => id),
    );
  const after = { start: at.start, end: side.text.length };
  const later = relativesIn(after);
  if (later.size > 0) return { ids: later, words: wordsOf(side, after) };
  return {
    ids: relativesIn({ start: 0, end: at.end }),
    words: wordsOf(side, { start: 0, end: side.text.length }),
  };
}

/** The first side counts a thing out ("pasning i hjemmet henregnes ikke hertil") which the second names as part of the word. */
function leavesOut({ first, second, topic, pack }: Case): Answer {
  const out = leftOutIn(first, pack);
  if (out === null || leftOutIn(second, pack) !== null) return null;
  const own = definitionOf(second, pack)?.term ?? { start: 0, end: 0 };
  const rest = { start: own.end, end: second.text.length };
  if (isInside(out, definitionOf(first, pack)?.term ?? null)) return null;
  // "… mener vi også boligen på plejehjemmet": one of the things that are counted out is enough where it is said to be in.
  const least = second.met('also') === null ? SAME_TERM : SAME_TERM / 2;
  if (topic.alike(first, out, second, rest) < least) return null;
  return hit({
    subtype: 'definition',
    rule: 'definition/includes-excludes',
    score: 0.7,
    words: [wordsOf(first, out), wordsOf(second, rest)],
    shared: topic.between(first, second).shared,
  });
}

const leftOutIn = readOnce((side, pack): Range | null => {
  for (const pattern of pack.contradictions.leavesOut) {
    const out = groupOf(side, pattern);
    if (out !== null) return out;
  }
  return null;
});

/** The first side's list goes on to friends and neighbours; the second's is one of the family, with nothing after it. */
function listsMore({ first, second, topic }: Case): Answer {
  const friends = first.concepts.filter(({ id }) => id === 'friend-neighbour');
  const members = countMembers(second);
  const isOpen = second.met('chosen') !== null || second.met('lists-on') !== null;
  if (friends.length === 0 || first.met('defines-out') !== null) return null;
  if (members.length < 2 || second.conceptIds.has('friend-neighbour') || isOpen) return null;
  return hit({
    subtype: 'definition',
    rule: 'definition/includes-excludes',
    score: 0.7,
    words: [spanOf(first, friends), spanOf(second, members)],
    shared: topic.between(first, second).shared,
  });
}

/** Both give a number of one kind, and not the same: an age, hours a week, how often. */
function differentNumbers({ first, second, topic }: Case): Answer {
  for (const one of first.profile.statement.quantities) {
    const two = second.profile.statement.quantities.find((quantity) => quantity.kind === one.kind);
    if (two === undefined || (one.value === two.value && one.upTo === two.upTo)) continue;
    return hit({
      subtype: 'definition',
      rule: 'definition/different-conditions',
      score: 0.8,
      words: [one.text, two.text],
      shared: topic.between(first, second).shared,
    });
  }
  return null;
}

/** One condition is the opposite of the other's ("uden løn" beside "får timeløn"). */
function oppositeConditions({ first, second, topic, pack }: Case): Answer {
  for (const { first: wordings, second: opposites, best } of pack.contradictions.opposites) {
    if (best) continue;
    const one = first.find(wordings);
    const two = second.find(opposites);
    if (one === null || two === null) continue;
    return hit({
      subtype: 'definition',
      rule: 'definition/different-conditions',
      score: 0.7,
      words: [one.text, two.text],
      shared: topic.between(first, second).shared,
    });
  }
  return null;
}

/** One feature of the thing has one value here and another there: kept together, or by the staff alone. */
function otherFeature({ first, second, topic, pack }: Case): Answer {
  const one = explanationOf(first, pack);
  const two = explanationOf(second, pack);
  for (const { first: wordings, second: others } of pack.contradictions.features) {
    const here = findIn(one, wordings);
    const there = findIn(two, others);
    // A side that names both values takes the whole field in.
    if (here === null || there === null || findIn(one, others) !== null || findIn(two, wordings) !== null)
      continue;
    return hit({
      subtype: 'definition',
      rule: 'definition/different-conditions',
      score: 0.7,
      words: [here, there],
      shared: topic.between(first, second).shared,
    });
  }
  return null;
}

/** The citizen chooses them here, an authority or an organisation appoints them there. */
function otherAppointer({ first, second, topic, pack }: Case): Answer {
  const one = appointerOf(first, pack);
  const two = appointerOf(second, pack);
  if (one === null || two === null || topic.alike(first, one, second, two) > 0) return null;
  if (wordsOf(first, one).toLowerCase() === wordsOf(second, two).toLowerCase()) return null;
  return hit({
    subtype: 'definition',
    rule: 'definition/different-conditions',
    score: 0.7,
    words: [wordsOf(first, one), wordsOf(second, two)],
    shared: topic.between(first, second).shared,
  });
}

const appointerOf = readOnce((side, pack): Range | null => {
  for (const pattern of pack.contradictions.appointers) {
    const found = pattern.exec(side.text);
    const name = found?.[1];
    if (found === null || name === undefined) continue;
    const start = found.index + found[0].indexOf(name);
    return { start, end: start + name.length };
  }
  return null;
});

/** The text of a definition with blanks for the word that it explains: "en frivillig" says nothing of who is paid. */
const explanationOf = readOnce((side, pack) => {
  const term = definitionOf(side, pack)?.term ?? { start: 0, end: 0 };
  return side.text.slice(0, term.start) + ' '.repeat(term.end - term.start) + side.text.slice(term.end);
});

function findIn(text: string, patterns: readonly Pattern[]): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[0].trim();
    if (found !== undefined && found !== '') return found;
  }
  return null;
}

/** The first side opens the word ("også samvær med …"), the second shuts it ("kun visiterede ydelser"). */
function wideNarrow({ first, second, topic }: Case): Answer {
  const also = first.met('any-form') ?? first.met('also');
  const only = second.met('only') ?? (first.met('any-form') === null ? null : second.met('one-form'));
  if (also === null || only === null || first.met('only') !== null || second.met('also') !== null)
    return null;
  return hit({
    subtype: 'definition',
    rule: 'definition/different-conditions',
    score: 0.6,
    words: [also.text, only.text],
    shared: topic.between(first, second).shared,
  });
}
