import type { OverlapFinding, OverlapSubtype, Severity, SharedTopic, Thresholds } from '../model/index.ts';
import { findingId } from './finding-id.ts';
import type { Pair } from './pairs.ts';
import { round } from './similarity.ts';

/**
 * Least summed weight of what is shared, parties, small words and words of form apart, where no topic tells that both speak of
 * one matter: an opening hour, a deadline or two words of the genre are no overlap. Chosen on five evaluation sets.
 */
const MIN_MATTER = 5;
/** The same of a sentence that stands in both, words of form counted in: two genre words are no repetition. */
const MIN_SUBSTANCE_REPEATED = 2.2;
/** So many telling words must meet, unless the sentences read alike anyway. */
const MIN_MATCHES = 2;
const SAME_SENTENCE = 0.6;
/** A thing this telling stands for two matches. */
const TELLING_THING = 3.3;
/** Relatedness from which two wordings count as the same content rather than the same topic. */
const SAME_CONTENT = 0.5;
/** A thing named on both sides that hardly any other statement names (about one in a hundred), and the least relatedness. */
const SAME_THING = 4.5;
const SAME_THING_AT_LEAST = 0.15;
/** A topic that so few statements have that it stands for what is shared, though no word be: 1 is one statement alone. */
const TELLING_TOPIC = 0.5;
/**
 * A statement has at most this many counterparts in one document; the rest only share words with it. What no wording proves must
 * besides be the best that the other side has: on five evaluation sets of six that left more right ones among the found.
 */
const MAX_RANK = 2;

/** Overlap of one pair, or null when the two only share the field. */
export function overlapOf(pair: Pair, thresholds: Thresholds): OverlapFinding | null {
  const { first, second, relatedness } = pair;
  // Asked first: laying the words of two statements side by side is the dear part.
  if (pair.rankSecond > MAX_RANK || pair.rankFirst > MAX_RANK) return null;
  if (relatedness < Math.min(thresholds.overlap, SAME_THING_AT_LEAST)) return null;
  const { similarity } = pair;
  const namesOneThing = similarity.top >= SAME_THING && relatedness >= SAME_THING_AT_LEAST;
  if (relatedness < thresholds.overlap && !namesOneThing) return null;
  const isOneTopic = pair.topic >= TELLING_TOPIC;
  const isRepeat = similarity.wording >= thresholds.repeat;
  const hasSubstance = isRepeat
    ? similarity.substance >= MIN_SUBSTANCE_REPEATED
    : similarity.matter >= MIN_MATTER;
  if (!isOneTopic && !hasSubstance) return null;
  if (
    !isOneTopic &&
    similarity.strong < MIN_MATCHES &&
    similarity.top < TELLING_THING &&
    similarity.wording < SAME_SENTENCE
  )
    return null;
  if (!isRepeat && pair.rankSecond !== 1) return null;
  const subtype = isRepeat ? 'repeat' : subtypeOf(relatedness);
  return {
    id: findingId('overlap', '', first.statement, second.statement),
    type: 'overlap',
    subtype,
    severity: severityOf(subtype),
    statements: [first.statement.id, second.statement.id],
    score: round(relatedness),
    evidence: {
      shared: similarity.shared,
      topics: sharedTopics(pair),
      onlyFirst: similarity.onlyFirst,
      onlySecond: similarity.onlySecond,
      wording: round(similarity.wording),
      content: round(similarity.content),
    },
  };
}

function subtypeOf(relatedness: number): OverlapSubtype {
  return relatedness >= SAME_CONTENT ? 'paraphrase' : 'complement';
}

/** Needless repetition is what readers stumble over; the rest is for information. */
function severityOf(subtype: OverlapSubtype): Severity {
  return subtype === 'repeat' ? 'warning' : 'info';
}

function sharedTopics({ first, second, topicIds }: Pair): SharedTopic[] {
  return topicIds.flatMap((id) => {
    const one = first.topics.find((topic) => topic.id === id);
    const two = second.topics.find((topic) => topic.id === id);
    if (one === undefined || two === undefined) return [];
    return [{ id, label: one.label, first: one.words, second: two.words }];
  });
}
