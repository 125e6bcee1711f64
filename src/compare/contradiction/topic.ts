import type { LanguagePack, TermMatch } from '../../model/index.ts';
import type { Profile, Term } from '../profile.ts';
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
  weight(term: Term): number;
}

const PARTY_OR_THING = 0.5;

export function createTopicReader(pack: LanguagePack, weights: Weights): TopicReader {
  const { frame } = pack.contradictions;
  const carries = (term: Term): boolean =>
    !frame.has(term.word.stem) && !pack.isStop(term.word) && !/^\d/u.test(term.word.lower);
  const reduced = (side: Side, keep: (term: Term) => boolean): Profile => ({
    ...side.profile,
    terms: side.profile.terms.filter((term) => carries(term) && keep(term)),
  });
  return {
    between(first, second, asideFirst = [], asideSecond = []) {
      const topicOf = (side: Side, aside: readonly Range[]): Profile => {
        const numbers = side.profile.statement.quantities.map(({ start, text }) => ({
          start,
          end: start + text.length,
        }));
        const ranges = [...aside, ...numbers];
        return reduced(
          side,
          (term) => term.party === null && !ranges.some((range) => isInside(term.word, range)),
        );
      };
      const one = topicOf(first, asideFirst);
      const two = topicOf(second, asideSecond);
      const similarity = compareProfiles(one, two, weights);
      const things = thingWords(first);
      const others = thingWords(second);
      return {
        ...similarity,
        named: similarity.shared.filter((match) => things.has(match.first) && others.has(match.second)),
      };
    },
    alike(first, rangeFirst, second, rangeSecond) {
      const one = reduced(first, (term) => isInside(term.word, rangeFirst));
      const two = reduced(second, (term) => isInside(term.word, rangeSecond));
      if (one.terms.length === 0 || two.terms.length === 0) return 0;
      const similarity = compareProfiles(one, two, weights);
      return Math.max(similarity.coverFirst, similarity.coverSecond) >= PARTY_OR_THING
        ? Math.max(similarity.coverFirst, similarity.coverSecond)
        : Math.min(similarity.coverFirst, similarity.coverSecond);
    },
    terms(side, range) {
      return side.profile.terms.filter((term) => carries(term) && isInside(term.word, range));
    },
    weight: (term) => weights.of(term),
  };
}

const THINGS: ReadonlySet<string> = new Set(['service', 'instrument', 'event']);
const SHORTEST_COMPOUND = 10;

function thingWords(side: Side): ReadonlySet<string> {
  const things = side.concepts.filter((concept) => THINGS.has(concept.group) && !TOO_WIDE.has(concept.id));
  const verb = side.profile.words[side.clause.verb];
  return new Set(
    side.profile.words
      .filter(
        (word) =>
          things.some((thing) => isInside(word, thing)) ||
          (word !== verb && word.parts.length > 0 && word.lower.length >= SHORTEST_COMPOUND),
      )
      .map((word) => word.text),
  );
}

/** Help as such is what all these policies are about. */
const TOO_WIDE: ReadonlySet<string> = new Set(['care', 'life-story', 'assessment-decision']);
