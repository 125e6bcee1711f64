import type { LanguagePack, TermMatch } from '../../model/index.ts';
import { PARTY_CLASSES, type Profile, type Term } from '../profile.ts';
import { compareProfiles, type Similarity } from '../similarity.ts';
import type { Weights } from '../weights.ts';
import { isInside, type Range, type Side } from './side.ts';

/** What two sides have in common once parties, numbers and the clashing words themselves are set aside. */
export interface Topic extends Similarity {
  /** Matches that name a thing: a service, an instrument, an event, or a compound of one's own. Acts and places do not. */
  readonly named: readonly TermMatch[];
}

export interface TopicReader {
  /** The shared topic; words inside the ranges that are set aside count on neither side. */
  between(first: Side, second: Side, asideFirst?: readonly Range[], asideSecond?: readonly Range[]): Topic;
  /** Likeness of two stretches, parties counted in: 0..1, the share of the smaller one's weight that is matched. */
  alike(first: Side, rangeFirst: Range, second: Side, rangeSecond: Range): number;
  /** The terms of a stretch that carry a topic. */
  terms(side: Side, range: Range): Term[];
}

export function createTopicReader(pack: LanguagePack, weights: Weights): TopicReader {
  const { frame, wide } = pack.contradictions;
  const carries = (term: Term): boolean =>
    !frame.has(term.word.stem) && !pack.isStop(term.word) && !/^\d+$/u.test(term.word.lower);
  const reduced = (side: Side, keep: (term: Term) => boolean): Profile => ({
    ...side.profile,
    terms: side.profile.terms.filter((term) => carries(term) && keep(term)),
  });
  // A word that names people only ("unge", "familien") says who; "dødsfaldet" and "misbrug" say what as well.
  const isParty = (term: Term): boolean =>
    term.party !== null &&
    !term.keys.some(({ key, quality }) => {
      const group = key.startsWith('c:') && quality >= WHOLE ? pack.concept(key.slice(2))?.class : undefined;
      return group !== undefined && !PARTY_CLASSES.has(group);
    });
  const topics = new Map<Side, Profile>();
  const topicOf = (side: Side, aside: readonly Range[]): Profile => {
    const known = topics.get(side);
    const whole = known ?? reduced(side, (term) => !isParty(term));
    if (known === undefined) topics.set(side, whole);
    return aside.length === 0
      ? whole
      : { ...whole, terms: whole.terms.filter(({ word }) => !aside.some((range) => isInside(word, range))) };
  };
  const things = new Map<Side, ReadonlySet<string>>();
  const thingsOf = (side: Side): ReadonlySet<string> => {
    const known = things.get(side) ?? thingWords(side, pack, wide);
    things.set(side, known);
    return known;
  };
  return {
    between(first, second, asideFirst = [], asideSecond = []) {
      const similarity = compareProfiles(topicOf(first, asideFirst), topicOf(second, asideSecond), weights);
      const ones = thingsOf(first);
      const others = thingsOf(second);
      const named = similarity.shared.filter(
        (match) =>
          (ones.has(match.first) && others.has(match.second)) ||
          (match.via === 'concept' && (ones.has(match.first) || others.has(match.second))),
      );
      return { ...similarity, named };
    },
    alike(first, rangeFirst, second, rangeSecond) {
      const one = reduced(first, (term) => isInside(term.word, rangeFirst));
      const two = reduced(second, (term) => isInside(term.word, rangeSecond));
      if (one.terms.length === 0 || two.terms.length === 0) return 0;
      const { coverFirst, coverSecond } = compareProfiles(one, two, weights);
      const most = Math.max(coverFirst, coverSecond);
      return most >= CONTAINED ? most : Math.min(coverFirst, coverSecond);
    },
    terms(side, range) {
      return side.profile.terms.filter((term) => carries(term) && isInside(term.word, range));
    },
  };
}

/** Quality of a key that stands for the whole word. */
const WHOLE = 0.85;
/** From this share on, one stretch counts as standing in the other. */
const CONTAINED = 0.5;
const THINGS: ReadonlySet<string> = new Set(['service', 'instrument', 'event', 'condition']);
const SHORTEST_COMPOUND = 10;

function thingWords(side: Side, pack: LanguagePack, wide: ReadonlySet<string>): ReadonlySet<string> {
  const things = side.concepts.filter((concept) => THINGS.has(concept.group) && !wide.has(concept.id));
  return new Set(
    side.profile.words
      .filter(
        (word) =>
          (things.some((thing) => isInside(word, thing)) ||
            (word.parts.length > 0 && word.lower.length >= SHORTEST_COMPOUND)) &&
          !isVerbForm(word.lower, pack),
      )
      .map((word) => word.text),
  );
}

/** Whether a word can be a verb and hardly anything else: read alone as a finite verb, or after "har" as a participle. */
function isVerbForm(word: string, pack: LanguagePack): boolean {
  const alone = pack.clause(word, pack.words(word));
  if (alone.inverted && alone.verb === 0) return true;
  const perfect = `har ${word}`;
  return pack.clause(perfect, pack.words(perfect)).tense === 'perfect';
}
