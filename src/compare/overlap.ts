import type {
  OverlapFinding,
  OverlapSubtype,
  Severity,
  SharedTopic,
  Statement,
  Thresholds,
} from '../model/index.ts';
import { findingId } from './finding-id.ts';
import type { Pair } from './pairs.ts';
import type { Profile } from './profile.ts';
import { round, type Similarity } from './similarity.ts';

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
/**
 * What tells the same content in other words from one topic of which each side has its own to say: two that say the same have a
 * thought in common and not only a service or an event, are about little else, are of one kind and use different words for one
 * thing, while two that add to each other name their thing alike, are both promises, and one of them gives a number. The sum tells;
 * above 0 it is the same content.
 * Logistic regression over the overlaps of fourteen evaluation sets, each held out once: right for 86 of 100 where the signs without
 * topics and kind were right for 75; rounded by hand.
 */
const SAME_CONTENT = {
  reworded: 1.2,
  bothPromise: -1.4,
  quantity: -0.4,
  relatedness: 2,
  claim: 1.8,
  sameKind: 0.9,
  commonTopics: 1.5,
  base: -2.6,
} as const;
/**
 * How sure it is that an overlap is one: how many topics the two have in common and how much of what they are about that is, that
 * they are of one kind and speak of the same people, that neither gives a number, which is a detail of its own, and that neither is
 * about its own policy, whose process and scope are told by each. Fitted in the same way; relatedness weighs more than fitted,
 * since clashes that nobody told were left out of the fit: that was better on two sets that came afterwards, and no worse in the mean.
 */
const SURE = {
  relatedness: 2,
  topic: 0.65,
  commonTopics: 1.2,
  sameKind: 0.75,
  people: 1,
  quantity: -0.2,
  ofPolicy: -1.9,
  base: -2.7,
} as const;
/** Kinds that tell of the policy itself: whom it is for, who had a say, when it is looked at again. */
const OF_POLICY: ReadonlySet<string> = new Set(['involvement', 'followup', 'scope']);
/** More topics than this in common tell no more. */
const MOST_TOPICS = 3;
/** Nearness of words that stands for a common topic, where no topic is told. */
const SAME_WORDS = 0.6;
/** A thing named on both sides that hardly any other statement names (about one in a hundred), and the least relatedness. */
const SAME_THING = 4.5;
const SAME_THING_AT_LEAST = 0.15;
/** A topic that so few statements have that it stands for what is shared, though no word be: 1 is one statement alone. */
const TELLING_TOPIC = 0.5;
/** What two that say one thing may lack of the relatedness of others. */
const CLAIM_EASE = 0.05;
/**
 * A statement has at most this many counterparts in one document; the rest only share words with it. What no wording proves must
 * besides be the best that the other side has: on five evaluation sets of six that left more right ones among the found.
 */
const MAX_RANK = 2;

/**
 * Overlap of one pair, or null when the two only share the field.
 * @param isOpposed whether the two looked like a contradiction: then they do not say the same, whatever they have in common
 */
export function overlapOf(pair: Pair, thresholds: Thresholds, isOpposed = false): OverlapFinding | null {
  const { first, second, relatedness } = pair;
  // Asked first: laying the words of two statements side by side is the dear part.
  if (pair.rankSecond > MAX_RANK || pair.rankFirst > MAX_RANK) return null;
  if (relatedness < Math.min(thresholds.overlap, SAME_THING_AT_LEAST)) return null;
  const { similarity } = pair;
  const namesOneThing = similarity.top >= SAME_THING && relatedness >= SAME_THING_AT_LEAST;
  const isOneClaim = pair.claim >= TELLING_TOPIC;
  const least = isOneClaim ? thresholds.overlap - CLAIM_EASE : thresholds.overlap;
  if (relatedness < least && !namesOneThing) return null;
  const isRepeat = similarity.wording >= thresholds.repeat;
  if (!hasCommonMatter(pair, isRepeat)) return null;
  if (!isRepeat && pair.rankSecond !== 1) return null;
  const isSame = saysTheSame(pair) && !isOpposed && !haveOtherNumbers(first, second);
  const subtype = isRepeat ? 'repeat' : isSame ? 'paraphrase' : 'complement';
  return {
    id: findingId('overlap', '', first.statement, second.statement),
    type: 'overlap',
    subtype,
    severity: severityOf(subtype),
    statements: [first.statement.id, second.statement.id],
    score: round(isRepeat ? Math.max(sureness(pair), sameWords(similarity)) : sureness(pair)),
    evidence: {
      shared: similarity.shown,
      topics: sharedTopics(pair),
      onlyFirst: similarity.onlyFirst,
      onlySecond: similarity.onlySecond,
      wording: round(similarity.wording),
      content: round(similarity.content),
    },
  };
}

function saysTheSame(pair: Pair): boolean {
  const { first, second, relatedness, similarity, claim } = pair;
  const bothPromise = first.statement.kind === 'commitment' && second.statement.kind === 'commitment';
  const sum =
    SAME_CONTENT.reworded * similarity.reworded +
    SAME_CONTENT.bothPromise * Number(bothPromise) +
    SAME_CONTENT.quantity * Number(givesNumber(first, second)) +
    SAME_CONTENT.relatedness * relatedness +
    SAME_CONTENT.claim * Number(claim >= TELLING_TOPIC) +
    SAME_CONTENT.sameKind * Number(first.statement.kind === second.statement.kind) +
    SAME_CONTENT.commonTopics * commonTopics(pair) +
    SAME_CONTENT.base;
  return sum > 0;
}

/** 0..1: the share of overlaps with these signs that are right. */
function sureness(pair: Pair): number {
  const { first, second, relatedness, topicIds } = pair;
  const ofPolicy = OF_POLICY.has(first.statement.kind) || OF_POLICY.has(second.statement.kind);
  const sum =
    SURE.relatedness * relatedness +
    SURE.topic * Math.min(MOST_TOPICS, topicIds.length) +
    SURE.commonTopics * commonTopics(pair) +
    SURE.sameKind * Number(first.statement.kind === second.statement.kind) +
    SURE.people * shareOf(first.parties, second.parties) +
    SURE.quantity * Number(givesNumber(first, second)) +
    SURE.ofPolicy * Number(ofPolicy) +
    SURE.base;
  return 1 / (1 + Math.exp(-sum));
}

/** 0..1: how many of the topics that either has are common. */
function commonTopics({ first, second }: Pair): number {
  const idsOf = ({ topics }: Profile): ReadonlySet<string> => new Set(topics.map(({ id }) => id));
  return shareOf(idsOf(first), idsOf(second));
}

/** The Jaccard coefficient, 0..1; 0 where neither has anything. */
function shareOf(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  const common = [...one].filter((each) => two.has(each)).length;
  const all = one.size + two.size - common;
  return all === 0 ? 0 : common / all;
}

/** 0..1: how far two that read alike are one sentence; "et kursus for pårørende" and "et rygestopkursus" are two things. */
function sameWords({ wording, coverFirst, coverSecond }: Similarity): number {
  return wording * Math.min(coverFirst, coverSecond);
}

function givesNumber(first: Profile, second: Profile): boolean {
  return first.statement.quantities.length > 0 || second.statement.quantities.length > 0;
}

/** A topic tells it, or words that weigh enough; the genre's words alone make only those that are near in all the rest. */
function hasCommonMatter({ topic, nearness, similarity }: Pair, isRepeat: boolean): boolean {
  if (isRepeat) return topic >= TELLING_TOPIC || similarity.substance >= MIN_SUBSTANCE_REPEATED;
  if (topic >= TELLING_TOPIC) return true;
  if (similarity.matter < MIN_MATTER) return false;
  if (nearness < SAME_WORDS && similarity.top < SAME_THING) return false;
  return (
    similarity.strong >= MIN_MATCHES || similarity.top >= TELLING_THING || similarity.wording >= SAME_SENTENCE
  );
}

/** Both count one sort of thing, and none of their numbers meet: an answer in ten days, an answer in five minutes. */
function haveOtherNumbers({ statement: one }: Profile, { statement: two }: Profile): boolean {
  return one.quantities.some(({ kind }) => {
    const valuesOf = ({ quantities }: Statement): Set<number> =>
      new Set(quantities.filter((each) => each.kind === kind).map(({ value }) => value));
    const [ones, twos] = [valuesOf(one), valuesOf(two)];
    return twos.size > 0 && ![...ones].some((value) => twos.has(value));
  });
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
