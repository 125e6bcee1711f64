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
 * How sure it is that two statements speak of one concrete matter: how related they are, which topics they have in common and how
 * much of all their topics that is, that they read alike, are of one kind, name the same people, and that neither has one that is nearer.
 * What takes away: a number, which is a detail of its own, and an account of its own policy, whose process and scope are told by each.
 * Two topics of one sentence are seldom independent, so that their number
 * takes back a part of what each of them gives.
 * Logistic regression over the pairs of nineteen evaluation sets, each held out once; clashes were left out of the fit. Rounded by
 * hand. F1 of all overlaps rose from .51 to .55 in the mean over the thresholds that stood here before, most on sets that few words
 * had been fitted to.
 */
const SURE = {
  relatedness: 2.65,
  telling: 2.5,
  tellingTopic: 1,
  topic: -0.85,
  commonTopics: 1.55,
  wording: 1.9,
  nearest: 0.7,
  nearestOfBoth: 0.45,
  sameKind: 1,
  people: 1,
  quantity: -0.4,
  ofPolicy: -2.25,
  base: -6.7,
} as const;
/** What common topics together can tell at most, and how many are counted. */
const MOST_TELLING = 2;
const MOST_TOPICS = 3;
/** What a topic keeps of its telling that is too wide to prove that two speak of one thing. */
const WIDE_SHARE = 0.3;
/** A topic that so few statements have that it tells by itself what two have in common: 1 is one statement alone. */
const TELLING_TOPIC = 0.5;
/**
 * What tells the same content in other words from one matter to which each side adds its own: two that say the same are surer to be a
 * pair, use different words for one thing and are of one kind, while two that add to each other name the same service or event, are
 * both promises, and one of them gives a number. Above 0 it is the same content.
 * Logistic regression over what is told as an overlap on nineteen evaluation sets, each held out once, with what is none among those that
 * do not say the same; rounded by hand. The base holds the level at which most are told right.
 */
const SAME_CONTENT = {
  sureness: 1,
  reworded: 1.1,
  service: -1.3,
  bothPromise: -0.5,
  quantity: -0.6,
  sameKind: 0.2,
  base: -0.15,
} as const;
/** Kinds that tell of the policy itself: whom it is for, who had a say, when it is looked at again. */
const OF_POLICY: ReadonlySet<string> = new Set(['involvement', 'followup', 'scope']);
/** A statement has at most this many counterparts in one document; the rest only share words with it. */
const MAX_RANK = 2;

/**
 * Overlap of one pair, or null when the two only share the field.
 * @param isOpposed whether the two looked like a contradiction: then they do not say the same, whatever they have in common
 */
export function overlapOf(pair: Pair, thresholds: Thresholds, isOpposed = false): OverlapFinding | null {
  const { first, second } = pair;
  // Asked first: laying the words of two statements side by side is the dear part.
  if (pair.rankSecond > MAX_RANK || pair.rankFirst > MAX_RANK) return null;
  if (mostSureness(pair) < thresholds.overlap) return null;
  const odds = oddsOf(pair);
  const sureness = shareFrom(odds);
  if (sureness < thresholds.overlap) return null;
  const { similarity } = pair;
  const isRepeat = similarity.wording >= thresholds.repeat;
  const isSame = saysTheSame(pair, odds) && !isOpposed && !haveOtherNumbers(first, second);
  const subtype = isRepeat ? 'repeat' : isSame ? 'paraphrase' : 'complement';
  return {
    id: findingId('overlap', '', first.statement, second.statement),
    type: 'overlap',
    subtype,
    severity: severityOf(subtype),
    statements: [first.statement.id, second.statement.id],
    score: round(isRepeat ? Math.max(sureness, sameWords(similarity)) : sureness),
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

/** Whether two have a topic in common that tells by itself that they speak of one thing. */
export function haveTellingTopic({ common }: Pick<Pair, 'common'>): boolean {
  return common.some(({ reach, telling }) => reach !== 'wide' && telling >= TELLING_TOPIC);
}

function saysTheSame({ first, second, similarity, common }: Pair, odds: number): boolean {
  const bothPromise = first.statement.kind === 'commitment' && second.statement.kind === 'commitment';
  const services = common.filter(({ reach }) => reach === 'field').map(({ telling }) => telling);
  const sum =
    SAME_CONTENT.sureness * odds +
    SAME_CONTENT.reworded * similarity.reworded +
    SAME_CONTENT.service * Math.max(0, ...services) +
    SAME_CONTENT.bothPromise * Number(bothPromise) +
    SAME_CONTENT.quantity * Number(givesNumber(first, second)) +
    SAME_CONTENT.sameKind * Number(first.statement.kind === second.statement.kind) +
    SAME_CONTENT.base;
  return sum > 0;
}

/** The logarithm of the odds that these signs make an overlap. */
function oddsOf(pair: Pair): number {
  return plainOddsOf(pair) + SURE.wording * pair.similarity.wording;
}

/** The most that a pair can be sure of, 0..1, without a look at its words. */
function mostSureness(pair: Pair): number {
  return shareFrom(plainOddsOf(pair) + SURE.wording);
}

function plainOddsOf(pair: Pair): number {
  const { first, second, relatedness, common } = pair;
  const ofPolicy = OF_POLICY.has(first.statement.kind) || OF_POLICY.has(second.statement.kind);
  const telling = common.reduce(
    (sum, each) => sum + each.telling * (each.reach === 'wide' ? WIDE_SHARE : 1),
    0,
  );
  return (
    SURE.relatedness * relatedness +
    SURE.telling * Math.min(MOST_TELLING, telling) +
    SURE.tellingTopic * Number(haveTellingTopic(pair)) +
    SURE.topic * Math.min(MOST_TOPICS, common.length) +
    SURE.commonTopics * commonTopics(pair) +
    SURE.nearest * Number(pair.rankSecond === 1) +
    SURE.nearestOfBoth * Number(pair.rankFirst === 1 && pair.rankSecond === 1) +
    SURE.sameKind * Number(first.statement.kind === second.statement.kind) +
    SURE.people * shareOf(first.parties, second.parties) +
    SURE.quantity * Number(givesNumber(first, second)) +
    SURE.ofPolicy * Number(ofPolicy) +
    SURE.base
  );
}

/** The share, 0..1, that odds stand for. */
function shareFrom(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
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

function sharedTopics({ first, second, common }: Pair): SharedTopic[] {
  return common.flatMap(({ id }) => {
    const one = first.topics.find((topic) => topic.id === id);
    const two = second.topics.find((topic) => topic.id === id);
    if (one === undefined || two === undefined) return [];
    return [{ id, label: one.label, first: one.words, second: two.words }];
  });
}
