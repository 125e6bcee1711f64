import { ALWAYS_KEPT, createMatcher, type Match, type MatcherWork, TOO_COMMON } from './matcher.ts';
import type { Profile } from './profile.ts';
import { compareProfiles, compareTerms, compareText, type Shares, type Similarity } from './similarity.ts';
import { differentPeople } from './target.ts';
import type { Weights } from './weights.ts';

/** Two statements of different documents that speak of something alike, the anchor's first. */
export interface Pair {
  readonly first: Profile;
  readonly second: Profile;
  readonly similarity: Similarity;
  /** Rank of the second among the first's counterparts in that document, and the other way round; 1 is best. */
  readonly rankFirst: number;
  readonly rankSecond: number;
  /** 0..1: how sure it is that both speak of the same concrete thing, all signs together. */
  readonly relatedness: number;
  /** 0..1: the same without what the two are about as a whole: how near their words are. */
  readonly nearness: number;
  /** The worse of the two ranks by likeness of words alone; 1 is best. */
  readonly contentRank: number;
  /** How telling the most telling topic of both is, 0..1; 0 when they have none in common. */
  readonly topic: number;
  /** Ids of the topics of both, the most telling first. */
  readonly topicIds: readonly string[];
}

/** Below this, not even a contradiction is looked for. */
const WORTH_A_LOOK = 0.1;

/**
 * What the signs of a common subject weigh. Likeness of content leads; that the two stand out from all their other
 * matches, are of one kind, name the same people and themes adds; kinds that never answer each other take away.
 * Signs chosen by logistic regression over four evaluation sets, each held out once; weights rounded by hand.
 */
const SIGNS = {
  lesserCover: 0.6,
  greaterCover: 0.3,
  rank: 0.1,
  marginSecond: 0.5,
  marginFirst: 0.3,
  sameKind: 0.15,
  themes: 0.12,
  people: 0.08,
  otherKind: -0.4,
  ownPolicies: -0.4,
  otherPeople: -0.3,
  /** The most telling topic that both have, and how much of what they are about is common. */
  topic: 0.5,
  topics: 0.2,
  /** The sum from which the relatedness is 1. */
  scale: 1.6,
} as const;

/** Kinds that only answer their own kind: an account of the process is no counterpart to a promise. */
const CLOSED_KINDS: ReadonlySet<string> = new Set(['involvement', 'followup', 'definition', 'scope']);

/** All pairs between the anchor's statements and one other document's that are worth a look, best first. */
export function pairUp(
  anchor: readonly Profile[],
  related: readonly Profile[],
  weights: Weights,
  work?: MatcherWork,
): Pair[] {
  const matchesOf = createMatcher(related, weights, work);
  const onTopicOf = createTopicIndex(related);
  const scored = anchor
    .flatMap((first) =>
      withTopics(first, matchesOf(first), onTopicOf(first)).flatMap(({ index, ...shares }): Scored[] => {
        const second = related[index];
        if (second === undefined) return [];
        const topics = commonTopics(first, second, weights);
        const isWorth = shares.content >= WORTH_A_LOOK || topics.best > 0;
        return isWorth ? [{ first, second, topics, ...shares }] : [];
      }),
    )
    .sort((one, two) => two.content - one.content);
  const amongFirst = placesAmong(scored, (pair) => pair.first);
  const amongSecond = placesAmong(scored, (pair) => pair.second);
  const rankFirst = countEach();
  const rankSecond = countEach();
  return scored
    .map((pair) => {
      const places = { first: amongFirst(pair), second: amongSecond(pair) };
      const signs = sumOfSigns(pair, places);
      return { pair, places, signs, related: scaled(signs + sumOfTopics(pair.topics)) };
    })
    .sort((one, two) => two.related - one.related)
    .map(({ pair, places, signs, related: score }) => {
      const ranks = { first: rankFirst(pair.first), second: rankSecond(pair.second) };
      return new LazyPair(pair, { places, ranks, signs, related: score }, weights);
    });

  /** What only a topic connects is measured word by word, where the matcher had no reason to look. */
  function withTopics(
    first: Profile,
    matches: readonly Match[],
    onTopic: ReadonlySet<number>,
  ): readonly Match[] {
    const known = new Set(matches.map(({ index }) => index));
    const more = [...onTopic].flatMap((index): Match[] => {
      const second = related[index];
      return second === undefined || known.has(index)
        ? []
        : [{ index, ...sharesAlone(compareTerms(first.terms, second.terms, weights)) }];
    });
    return more.length === 0 ? matches : [...matches, ...more].sort((one, two) => one.index - two.index);
  }
}

function sharesAlone({ content, coverFirst, coverSecond }: Shares): Shares {
  return { content, coverFirst, coverSecond };
}

/** For a statement the places of those of the list that have a topic in common with it. */
function createTopicIndex(profiles: readonly Profile[]): (profile: Profile) => ReadonlySet<number> {
  const places = new Map<string, number[]>();
  profiles.forEach(({ topics }, index) => {
    for (const { id } of topics) {
      const list = places.get(id);
      if (list === undefined) places.set(id, [index]);
      else list.push(index);
    }
  });
  const limit = Math.max(ALWAYS_KEPT, profiles.length * TOO_COMMON);
  return ({ topics }) =>
    new Set(
      topics.flatMap(({ id }) => {
        const list = places.get(id) ?? [];
        return list.length > limit ? [] : list;
      }),
    );
}

/** Counts how often it was asked for each statement. */
function countEach(): (profile: Profile) => number {
  const seen = new Map<Profile, number>();
  return (profile) => {
    const rank = (seen.get(profile) ?? 0) + 1;
    seen.set(profile, rank);
    return rank;
  };
}

interface Scored extends Shares {
  readonly first: Profile;
  readonly second: Profile;
  readonly topics: CommonTopics;
}

/** The most telling topic that two have in common, and the telling share of all their topics that is common; each 0..1. */
interface CommonTopics {
  readonly best: number;
  readonly share: number;
  /** The most telling first. */
  readonly ids: readonly string[];
}

/** Where a pair stands among the alternatives of each of its sides. */
interface Places {
  readonly first: Place;
  readonly second: Place;
}

interface Place {
  /** 1 is best. */
  readonly rank: number;
  /** How far it stands out from the best of the others; negative: behind it. */
  readonly margin: number;
}

/** Where a pair stands, and how surely it is one, with topics and without. */
interface Standing {
  readonly places: Places;
  readonly ranks: { readonly first: number; readonly second: number };
  readonly signs: number;
  readonly related: number;
}

/** A pair whose words are only laid side by side when somebody asks for them: most pairs are too far apart for a finding. */
class LazyPair implements Pair {
  readonly first: Profile;
  readonly second: Profile;
  readonly rankFirst: number;
  readonly rankSecond: number;
  readonly relatedness: number;
  readonly nearness: number;
  readonly contentRank: number;
  readonly topic: number;
  readonly topicIds: readonly string[];
  readonly #weights: Weights;
  #similarity: Similarity | null = null;

  constructor(pair: Scored, { places, ranks, signs, related }: Standing, weights: Weights) {
    this.first = pair.first;
    this.second = pair.second;
    this.rankFirst = ranks.first;
    this.rankSecond = ranks.second;
    this.nearness = scaled(signs);
    this.contentRank = Math.max(places.first.rank, places.second.rank);
    this.topic = pair.topics.best;
    this.topicIds = pair.topics.ids;
    this.relatedness = related;
    this.#weights = weights;
  }

  get similarity(): Similarity {
    this.#similarity ??= compareProfiles(this.first, this.second, this.#weights);
    return this.#similarity;
  }
}

function sumOfSigns(pair: Scored, places: Places): number {
  const { first, second } = pair;
  const one = first.statement.kind;
  const two = second.statement.kind;
  const isOtherKind = one !== two && (CLOSED_KINDS.has(one) || CLOSED_KINDS.has(two));
  return (
    SIGNS.lesserCover * Math.min(pair.coverFirst, pair.coverSecond) +
    SIGNS.greaterCover * Math.max(pair.coverFirst, pair.coverSecond) +
    SIGNS.rank / (places.first.rank + places.second.rank - 1) +
    SIGNS.marginFirst * places.first.margin +
    SIGNS.marginSecond * places.second.margin +
    SIGNS.sameKind * Number(one === two) +
    SIGNS.themes * shareOf(themesOf(first), themesOf(second)) +
    SIGNS.people * shareOf(first.parties, second.parties) +
    SIGNS.otherKind * Number(isOtherKind) +
    SIGNS.ownPolicies * Number(first.ownPolicy && second.ownPolicy) +
    SIGNS.otherPeople * Number(differentPeople(first, second) !== null)
  );
}

function sumOfTopics({ best, share }: CommonTopics): number {
  return SIGNS.topic * best + SIGNS.topics * share;
}

function scaled(sum: number): number {
  return Math.max(0, Math.min(1, sum / SIGNS.scale));
}

function commonTopics(one: Profile, two: Profile, weights: Weights): CommonTopics {
  if (one.topics.length === 0 || two.topics.length === 0) return NO_TOPICS;
  const other = new Set(two.topics.map(({ id }) => id));
  const ids = one.topics.flatMap(({ id }) => (other.has(id) ? [id] : []));
  if (ids.length === 0) return NO_TOPICS;
  ids.sort((first, second) => weights.ofTopic(second) - weights.ofTopic(first) || compareText(first, second));
  const all = new Set([...one.topics, ...two.topics].map(({ id }) => id));
  const weightOf = (topics: Iterable<string>): number =>
    [...topics].reduce((sum, id) => sum + weights.ofTopic(id), 0);
  const whole = weightOf(all);
  return {
    best: weights.ofTopic(ids[0] ?? ''),
    share: whole === 0 ? 0 : weightOf(ids) / whole,
    ids,
  };
}

const NO_TOPICS: CommonTopics = { best: 0, share: 0, ids: [] };

/**
 * Places among all pairs that have one side in common.
 * @param pairs best first
 */
function placesAmong(pairs: readonly Scored[], sideOf: (pair: Scored) => Profile): (pair: Scored) => Place {
  const groups = new Map<Profile, Scored[]>();
  const ranks = new Map<Scored, number>();
  for (const pair of pairs) {
    const group = groups.get(sideOf(pair)) ?? [];
    group.push(pair);
    groups.set(sideOf(pair), group);
    ranks.set(pair, group.length);
  }
  return (pair) => {
    const rank = ranks.get(pair) ?? 1;
    const rival = groups.get(sideOf(pair))?.[rank === 1 ? 1 : 0];
    return { rank, margin: pair.content - (rival?.content ?? 0) };
  };
}

const themes = new WeakMap<Profile, ReadonlySet<string>>();

function themesOf(profile: Profile): ReadonlySet<string> {
  const known = themes.get(profile) ?? new Set(profile.statement.themes);
  themes.set(profile, known);
  return known;
}

/** Jaccard coefficient, 0..1; 0 for two empty sets. */
function shareOf(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  let common = 0;
  for (const item of one) if (two.has(item)) common += 1;
  const all = one.size + two.size - common;
  return all === 0 ? 0 : common / all;
}
