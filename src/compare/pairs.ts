import { createCandidates } from './candidates.ts';
import type { Profile } from './profile.ts';
import { compareProfiles, type Similarity } from './similarity.ts';
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
export function pairUp(anchor: readonly Profile[], related: readonly Profile[], weights: Weights): Pair[] {
  const candidatesOf = createCandidates(related);
  const scored = anchor
    .flatMap((first) =>
      candidatesOf(first).map((second) => ({
        first,
        second,
        similarity: compareProfiles(first, second, weights),
      })),
    )
    .filter((pair) => pair.similarity.content >= WORTH_A_LOOK)
    .sort((one, two) => two.similarity.content - one.similarity.content);
  const byFirst = group(scored, (pair) => pair.first);
  const bySecond = group(scored, (pair) => pair.second);
  return scored
    .map((pair) => {
      const rankFirst = placeOf(pair, byFirst.get(pair.first));
      const rankSecond = placeOf(pair, bySecond.get(pair.second));
      const signs = {
        ...pair,
        rankFirst: rankFirst.rank,
        rankSecond: rankSecond.rank,
        marginFirst: rankFirst.margin,
        marginSecond: rankSecond.margin,
      };
      return {
        ...pair,
        rankFirst: signs.rankFirst,
        rankSecond: signs.rankSecond,
        relatedness: relatedness(signs),
      };
    })
    .sort((one, two) => two.relatedness - one.relatedness);
}

type Scored = Pick<Pair, 'first' | 'second' | 'similarity'>;

function relatedness(
  pair: Scored & Pick<Pair, 'rankFirst' | 'rankSecond'> & { marginFirst: number; marginSecond: number },
): number {
  const { first, second, similarity } = pair;
  const one = first.statement.kind;
  const two = second.statement.kind;
  const isOtherKind = one !== two && (CLOSED_KINDS.has(one) || CLOSED_KINDS.has(two));
  const sum =
    SIGNS.lesserCover * Math.min(similarity.coverFirst, similarity.coverSecond) +
    SIGNS.greaterCover * Math.max(similarity.coverFirst, similarity.coverSecond) +
    SIGNS.rank / (pair.rankFirst + pair.rankSecond - 1) +
    SIGNS.marginFirst * pair.marginFirst +
    SIGNS.marginSecond * pair.marginSecond +
    SIGNS.sameKind * Number(one === two) +
    SIGNS.themes * shareOf(new Set(first.statement.themes), new Set(second.statement.themes)) +
    SIGNS.people * shareOf(first.parties, second.parties) +
    SIGNS.otherKind * Number(isOtherKind) +
    SIGNS.ownPolicies * Number(first.ownPolicy && second.ownPolicy) +
    SIGNS.otherPeople * Number(differentPeople(first, second) !== null);
  return Math.max(0, Math.min(1, sum / SIGNS.scale));
}

/** Rank among the alternatives, and how far it stands out from the best of the others (negative: behind it). */
function placeOf(pair: Scored, alternatives: readonly Scored[] = []): { rank: number; margin: number } {
  const rank = alternatives.indexOf(pair) + 1;
  const rival = alternatives[rank === 1 ? 1 : 0];
  return { rank, margin: pair.similarity.content - (rival?.similarity.content ?? 0) };
}

function group<K>(pairs: readonly Scored[], keyOf: (pair: Scored) => K): Map<K, Scored[]> {
  const groups = new Map<K, Scored[]>();
  for (const pair of pairs) {
    const list = groups.get(keyOf(pair));
    if (list === undefined) groups.set(keyOf(pair), [pair]);
    else list.push(pair);
  }
  return groups;
}

/** Jaccard coefficient, 0..1; 0 for two empty sets. */
function shareOf(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  const common = [...one].filter((item) => two.has(item)).length;
  const all = one.size + two.size - common;
  return all === 0 ? 0 : common / all;
}
