import { createMatcher, type MatcherWork } from './matcher.ts';
import type { Profile } from './profile.ts';
import { compareProfiles, type Shares, type Similarity } from './similarity.ts';
import { differentPeople } from './target.ts';
import type { Weights } from './weights.ts';

/** Two statements of different documents that speak of something alike, the anchor's first. */
export interface Pair {
  readonly first: Profile;
  readonly second: Profile;
  readonly similarity: Similarity;
  /** Rank of the second among the first's matches in that document, and the other way round; 1 is best. */
  readonly rankFirst: number;
  readonly rankSecond: number;
  /** 0..1: how sure it is that both speak of the same concrete thing, all signs together. */
  readonly relatedness: number;
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
  const scored = anchor
    .flatMap((first) =>
      matchesOf(first).flatMap(({ index, ...shares }): Scored[] => {
        const second = related[index];
        return second === undefined || shares.content < WORTH_A_LOOK ? [] : [{ first, second, ...shares }];
      }),
    )
    .sort((one, two) => two.content - one.content);
  const amongFirst = placesAmong(scored, (pair) => pair.first);
  const amongSecond = placesAmong(scored, (pair) => pair.second);
  return scored
    .map((pair) => {
      const places = { first: amongFirst(pair), second: amongSecond(pair) };
      return new LazyPair(pair, places, relatedness(pair, places), weights);
    })
    .sort((one, two) => two.relatedness - one.relatedness);
}

interface Scored extends Shares {
  readonly first: Profile;
  readonly second: Profile;
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

/** A pair whose words are only laid side by side when somebody asks for them: most pairs are too far apart for a finding. */
class LazyPair implements Pair {
  readonly first: Profile;
  readonly second: Profile;
  readonly rankFirst: number;
  readonly rankSecond: number;
  readonly relatedness: number;
  readonly #weights: Weights;
  #similarity: Similarity | null = null;

  constructor({ first, second }: Scored, places: Places, related: number, weights: Weights) {
    this.first = first;
    this.second = second;
    this.rankFirst = places.first.rank;
    this.rankSecond = places.second.rank;
    this.relatedness = related;
    this.#weights = weights;
  }

  get similarity(): Similarity {
    this.#similarity ??= compareProfiles(this.first, this.second, this.#weights);
    return this.#similarity;
  }
}

function relatedness(pair: Scored, places: Places): number {
  const { first, second } = pair;
  const one = first.statement.kind;
  const two = second.statement.kind;
  const isOtherKind = one !== two && (CLOSED_KINDS.has(one) || CLOSED_KINDS.has(two));
  const sum =
    SIGNS.lesserCover * Math.min(pair.coverFirst, pair.coverSecond) +
    SIGNS.greaterCover * Math.max(pair.coverFirst, pair.coverSecond) +
    SIGNS.rank / (places.first.rank + places.second.rank - 1) +
    SIGNS.marginFirst * places.first.margin +
    SIGNS.marginSecond * places.second.margin +
    SIGNS.sameKind * Number(one === two) +
    SIGNS.themes * shareOf(new Set(first.statement.themes), new Set(second.statement.themes)) +
    SIGNS.people * shareOf(first.parties, second.parties) +
    SIGNS.otherKind * Number(isOtherKind) +
    SIGNS.ownPolicies * Number(first.ownPolicy && second.ownPolicy) +
    SIGNS.otherPeople * Number(differentPeople(first, second) !== null);
  return Math.max(0, Math.min(1, sum / SIGNS.scale));
}

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

/** Jaccard coefficient, 0..1; 0 for two empty sets. */
function shareOf(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  const common = [...one].filter((item) => two.has(item)).length;
  const all = one.size + two.size - common;
  return all === 0 ? 0 : common / all;
}
