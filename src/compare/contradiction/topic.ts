import type { LanguagePack, TermMatch } from '../../model/index.ts';
import { type Key, PARTY_CLASSES, type Term } from '../profile.ts';
import {
  compareTerms,
  createMisspellings,
  isMisspelling,
  SPELLING_LENGTH,
  type TermLikeness,
} from '../similarity.ts';
import type { Weights } from '../weights.ts';
import { isInside, type Range, type Side } from './side.ts';

/** What two sides have in common once parties, numbers and the clashing words themselves are set aside. */
export interface Topic extends TermLikeness {
  /** Matches that name a thing: a service, an instrument, an event, or a compound of one's own. Acts and places do not. */
  readonly named: readonly TermMatch[];
  /** Matches without those that all of these policies share ("hjælp"). */
  readonly telling: readonly TermMatch[];
  /** Both sides name things, and none of them is the other's: a complaint here, an application there. */
  readonly otherThings: boolean;
  /** Both sides name a kind of one thing, and not the same kind ("netværksmøder", "fællesmøder"). */
  readonly otherKinds: boolean;
}

export interface TopicReader {
  /** The shared topic; words inside the ranges that are set aside count on neither side. */
  between(first: Side, second: Side, asideFirst?: readonly Range[], asideSecond?: readonly Range[]): Topic;
  /** Likeness of two stretches, parties counted in: 0..1, the share of the smaller one's weight that is matched. */
  alike(first: Side, rangeFirst: Range, second: Side, rangeSecond: Range): number;
  /** The same without the people; null when a stretch names nothing but people. */
  alikeThings(first: Side, rangeFirst: Range, second: Side, rangeSecond: Range): number | null;
  /** The terms of a stretch that carry a topic. */
  terms(side: Side, range: Range): Term[];
  /** Prepares to tell which of many sides may have anything in common with one, at the cost of the words that meet. */
  sharers(sides: readonly Side[]): (side: Side) => (place: number) => boolean;
}

const topicWords = new WeakMap<LanguagePack, TopicWords>();

/** @param weights what words tell in the two policies at hand; what the words are is known from pair to pair */
export function createTopicReader(pack: LanguagePack, weights: Weights): TopicReader {
  const known = topicWords.get(pack) ?? createTopicWords(pack);
  topicWords.set(pack, known);
  const { topicOf, mayShare, sharers, carries, isParty, words } = known;
  const reduced = (side: Side, keep: (term: Term) => boolean): readonly Term[] =>
    side.profile.terms.filter((term) => carries(term) && keep(term));
  return {
    between(first, second, asideFirst = [], asideSecond = []) {
      if (!mayShare(first, second)) return new SharedTopic(NOTHING_SHARED, first, second, words);
      const similarity = compareTerms(
        topicOf(first, 'first', asideFirst),
        topicOf(second, 'second', asideSecond),
        weights,
      );
      return new SharedTopic(similarity, first, second, words);
    },
    alikeThings(first, rangeFirst, second, rangeSecond) {
      const one = reduced(first, (term) => isInside(term.word, rangeFirst) && !isParty(term));
      const two = reduced(second, (term) => isInside(term.word, rangeSecond) && !isParty(term));
      if (one.length === 0 || two.length === 0) return null;
      const { coverFirst, coverSecond } = compareTerms(one, two, weights);
      return Math.max(coverFirst, coverSecond);
    },
    alike(first, rangeFirst, second, rangeSecond) {
      const one = reduced(first, (term) => isInside(term.word, rangeFirst));
      const two = reduced(second, (term) => isInside(term.word, rangeSecond));
      if (one.length === 0 || two.length === 0) return 0;
      const { coverFirst, coverSecond } = compareTerms(one, two, weights);
      const most = Math.max(coverFirst, coverSecond);
      return most >= CONTAINED ? most : Math.min(coverFirst, coverSecond);
    },
    terms(side, range) {
      return side.profile.terms.filter((term) => carries(term) && isInside(term.word, range));
    },
    sharers,
  };
}

/** What the sides are about, each worked out once, whatever the words weigh. */
interface TopicWords {
  /** What a side is about, as the first or second of a pair. A side is asked for with hardly any other words set aside. */
  topicOf(side: Side, role: 'first' | 'second', aside: readonly Range[]): readonly Term[];
  /** Whether any word of one may meet one of the other, whichever are set aside. */
  mayShare(first: Side, second: Side): boolean;
  /** The same for one side and each of a list. */
  sharers(sides: readonly Side[]): (side: Side) => (place: number) => boolean;
  carries(term: Term): boolean;
  /** It names people and nothing else. */
  isParty(term: Term): boolean;
  readonly words: WordReader;
}

function createTopicWords(pack: LanguagePack): TopicWords {
  const { frame, wide } = pack.contradictions;
  const carries = remembered(
    (term: Term): boolean =>
      !frame.has(term.word.stem) && !pack.isStop(term.word) && !/^\d+$/u.test(term.word.lower),
  );
  const reduced = (side: Side, keep: (term: Term) => boolean): readonly Term[] =>
    side.profile.terms.filter((term) => carries(term) && keep(term));
  // A word that names people only ("unge", "familien") says who; "dødsfaldet" and "misbrug" say what as well.
  const isParty = remembered(
    (term: Term): boolean =>
      term.party !== null &&
      !OFFERED.has(term.party) &&
      !BODIES.has(pack.concept(term.party)?.class ?? 'other') &&
      !term.keys.some(({ key, quality }) => {
        const group =
          key.startsWith('c:') && quality >= WHOLE ? pack.concept(key.slice(2))?.class : undefined;
        return group !== undefined && !PARTY_CLASSES.has(group);
      }),
  );
  const whole = remembered((side: Side) => reduced(side, (term) => !isParty(term)));
  const inRole = {
    first: remembered((term: Term) => termInRole(term, '1', '2')),
    second: remembered((term: Term) => termInRole(term, '2', '1')),
  };
  const topics = {
    first: new WeakMap<Side, Map<string, readonly Term[]>>(),
    second: new WeakMap<Side, Map<string, readonly Term[]>>(),
  };
  const topicOf = (side: Side, role: 'first' | 'second', aside: readonly Range[]): readonly Term[] => {
    const known = topics[role].get(side) ?? new Map<string, readonly Term[]>();
    topics[role].set(side, known);
    const key = aside.map(({ start, end }) => `${start}-${end}`).join(' ');
    const found =
      known.get(key) ??
      whole(side)
        .filter(({ word }) => !aside.some((range) => isInside(word, range)))
        .map(inRole[role]);
    known.set(key, found);
    return found;
  };
  const rootsOf = remembered((side: Side) => readRoots(whole(side)));
  const mayShare = (first: Side, second: Side): boolean => {
    const [one, two] = [rootsOf(first), rootsOf(second)];
    const [few, many] = one.keys.length <= two.keys.length ? [one, two] : [two, one];
    return (
      few.keys.some((key) => many.known.has(key)) ||
      one.long.some((word) => two.long.some((other) => isMisspelling(word, other)))
    );
  };
  const sharers = (sides: readonly Side[]): ((side: Side) => (place: number) => boolean) => {
    const byKey = new Map<string, number[]>();
    const byWord = new Map<string, number[]>();
    sides.forEach((side, place) => {
      const { keys, long } = rootsOf(side);
      for (const key of keys) addTo(byKey, key, place);
      for (const word of long) addTo(byWord, word, place);
    });
    const misspellingsOf = createMisspellings(byWord.keys());
    /** By place the last question to which it was an answer. */
    const met = new Int32Array(sides.length);
    let question = 0;
    return (side) => {
      const { keys, long } = rootsOf(side);
      question += 1;
      const asked = question;
      for (const key of keys) for (const place of byKey.get(key) ?? NOWHERE) met[place] = asked;
      for (const word of long) {
        for (const other of misspellingsOf(word))
          for (const place of byWord.get(other) ?? NOWHERE) met[place] = asked;
      }
      return (place) => met[place] === asked;
    };
  };
  const verbs = new Map<string, boolean>();
  const words: WordReader = {
    thingsOf: remembered((side: Side) => thingWords(side, pack, wide)),
    wideOf: remembered((side: Side) => new Set(wideWords(side, wide))),
    isVerb(word) {
      const known = verbs.get(word) ?? isVerbForm(word, pack);
      verbs.set(word, known);
      return known;
    },
    isSpecial: (word) => pack.contradictions.specialKinds.test(word),
  };
  return { topicOf, mayShare, sharers, carries, isParty, words };
}

const NOWHERE: readonly number[] = [];

function addTo(lists: Map<string, number[]>, key: string, place: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [place]);
  else list.push(place);
}

/** Under what the words of a side may meet others, and those that may be misspelt. */
interface Roots {
  readonly keys: readonly string[];
  readonly known: ReadonlySet<string>;
  readonly long: readonly string[];
}

function readRoots(terms: readonly Term[]): Roots {
  const known = new Set(terms.flatMap(({ keys }) => keys.map(({ key }) => key)));
  const long = terms.map(({ word }) => word.lower).filter((word) => word.length >= SPELLING_LENGTH);
  return { keys: [...known], known, long };
}

const NOTHING_SHARED: TermLikeness = {
  content: 0,
  coverFirst: 0,
  coverSecond: 0,
  substance: 0,
  matter: 0,
  top: 0,
  strong: 0,
  shared: [],
};

/** What the words of a side are, each worked out once. */
interface WordReader {
  thingsOf(side: Side): ReadonlySet<string>;
  wideOf(side: Side): ReadonlySet<string>;
  isVerb(word: string): boolean;
  /** Whether a word names a kind of offer for people of their own ("sorggruppen"), which no other kind takes in. */
  isSpecial(word: string): boolean;
}

/** A topic whose words are only looked at when a rule asks: most pairs are out by the likeness alone. */
class SharedTopic implements Topic {
  readonly content: number;
  readonly coverFirst: number;
  readonly coverSecond: number;
  readonly substance: number;
  readonly matter: number;
  readonly top: number;
  readonly strong: number;
  readonly shared: readonly TermMatch[];
  readonly #first: Side;
  readonly #second: Side;
  readonly #words: WordReader;
  #named: readonly TermMatch[] | null = null;

  constructor(likeness: TermLikeness, first: Side, second: Side, words: WordReader) {
    this.content = likeness.content;
    this.coverFirst = likeness.coverFirst;
    this.coverSecond = likeness.coverSecond;
    this.substance = likeness.substance;
    this.matter = likeness.matter;
    this.top = likeness.top;
    this.strong = likeness.strong;
    this.shared = likeness.shared;
    this.#first = first;
    this.#second = second;
    this.#words = words;
  }

  get named(): readonly TermMatch[] {
    this.#named ??= this.shared.filter((match) => this.#isNamed(match));
    return this.#named;
  }

  #isNamed({ first, second, via }: TermMatch): boolean {
    const isFirst = this.#words.thingsOf(this.#first).has(first);
    const isSecond = this.#words.thingsOf(this.#second).has(second);
    if (via === 'concept' && isOtherKindOf(this.#first, first, this.#second, second, this.#words))
      return false;
    if (isFirst && isSecond) return true;
    // "Snak" is a talk as "samtale" is; "følges" is no "ledsagelse".
    const other = isFirst ? second : first;
    return via === 'concept' && (isFirst || isSecond) && !this.#words.isVerb(other.toLowerCase());
  }

  get telling(): readonly TermMatch[] {
    const common = [this.#words.wideOf(this.#first), this.#words.wideOf(this.#second)];
    return this.shared.filter(
      ({ first, second }) => !common.some((words) => words.has(first) || words.has(second)),
    );
  }

  get otherThings(): boolean {
    return (
      this.named.length === 0 &&
      this.#words.thingsOf(this.#first).size > 0 &&
      this.#words.thingsOf(this.#second).size > 0
    );
  }

  get otherKinds(): boolean {
    return (
      this.named.length === 0 &&
      this.shared.some((match) =>
        isOtherKindOf(this.#first, match.first, this.#second, match.second, this.#words),
      )
    );
  }
}

/** People who are an offer as much as a party: "en fast kontaktperson". */
const OFFERED: ReadonlySet<string> = new Set(['contact-person', 'relatives-adviser']);
/** Bodies are what a rule is about as often as who it is for: how often the council meets. */
const BODIES: ReadonlySet<string> = new Set(['citizen-council', 'committee']);
/** Quality of a key that a part of a compound brings along. */
const PART = 0.5;
/** Quality of a key that stands for the whole word. */
const WHOLE = 0.85;
/** From this share on, one stretch counts as standing in the other. */
const CONTAINED = 0.5;
const THINGS: ReadonlySet<string> = new Set(['service', 'instrument', 'event', 'condition']);
const LONG_WORD = 10;

/** Every policy has its own of these, so they name nothing that two policies share. */
const GENERIC: ReadonlySet<string> = new Set([
  'action-plan',
  'local-action-plan',
  'yearly-status',
  'evaluation',
]);

function thingWords(side: Side, pack: LanguagePack, wide: ReadonlySet<string>): ReadonlySet<string> {
  const things = side.concepts.filter(
    (concept) => (THINGS.has(concept.group) || OFFERED.has(concept.id)) && !wide.has(concept.id),
  );
  const apart = side.concepts.filter(
    (concept) =>
      (PARTY_CLASSES.has(concept.group) && !BODIES.has(concept.group)) || concept.group === 'place',
  );
  const common = side.concepts.filter((concept) => GENERIC.has(concept.id));
  return new Set(
    side.profile.words
      .filter((word) => {
        if (common.some((concept) => isInside(word, concept))) return false;
        const isThing = things.some((thing) => isInside(word, thing));
        // A long word that is no known verb is a compound as a rule, whether its parts were met or not.
        const isLong = word.lower.length >= LONG_WORD && !apart.some((concept) => isInside(word, concept));
        return (isThing || isLong) && !isVerbForm(word.lower, pack);
      })
      .map((word) => word.text),
  );
}

/** "Netværksmøder" and "dialogmøde" are both meetings, and two: one head, other first parts, no concept that holds both whole. */
function isOtherKindOf(
  first: Side,
  one: string,
  second: Side,
  other: string,
  { isSpecial }: Pick<WordReader, 'isSpecial'>,
): boolean {
  const here = first.profile.words.find((word) => word.text === one);
  const there = second.profile.words.find((word) => word.text === other);
  if (here === undefined || there === undefined || here.stem === there.stem) return false;
  const ending = commonEnding(here.stem, there.stem);
  if (ending < LEAST_HEAD || Math.min(here.stem.length, there.stem.length) - ending < LEAST_HEAD)
    return false;
  const ids = new Set(first.concepts.filter((concept) => isInside(here, concept)).map(({ id }) => id));
  return (
    isSpecial(here.lower) !== isSpecial(there.lower) ||
    !second.concepts.some((concept) => isInside(there, concept) && ids.has(concept.id))
  );
}

const LEAST_HEAD = 3;

/** How many letters two words end with in common: heads of compounds that the splitter does not know count too. */
function commonEnding(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length))
    length += 1;
  return length;
}

function wideWords(side: Side, wide: ReadonlySet<string>): string[] {
  const concepts = side.concepts.filter((concept) => wide.has(concept.id));
  return side.profile.words
    .filter((word) => concepts.some((concept) => isInside(word, concept)))
    .map((word) => word.text);
}

/**
 * Lets a part of a compound meet a simple word, but no part of another compound: "pårørendegruppen" and "gruppen" may be
 * one thing, "pårørendegruppen" and "frivilliggruppen" are two.
 */
function termInRole(term: Term, own: string, other: string): Term {
  const isCompound = term.word.parts.length > 0;
  const keys = term.keys.flatMap((key): Key[] => {
    const isPart = key.via === 'compound' || (isCompound && key.quality <= PART);
    if (isPart) return [{ ...key, key: `${own}:${key.key}` }];
    return isCompound ? [key] : [key, { ...key, key: `${other}:${key.key}`, via: 'compound' }];
  });
  return { ...term, keys };
}

/** An answer that is worked out once for each. */
function remembered<Of extends object, Value>(make: (of: Of) => Value): (of: Of) => Value {
  const known = new WeakMap<Of, { readonly value: Value }>();
  return (of) => {
    const found = known.get(of) ?? { value: make(of) };
    known.set(of, found);
    return found.value;
  };
}

/** Whether a word can be a verb and hardly anything else: read alone as a finite verb, or after "har" as a participle. */
function isVerbForm(word: string, pack: LanguagePack): boolean {
  const alone = pack.clause(word, pack.words(word));
  if (alone.inverted && alone.verb === 0) return true;
  const perfect = `har ${word}`;
  return pack.clause(perfect, pack.words(perfect)).tense === 'perfect';
}
