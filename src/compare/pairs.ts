import { createCandidates } from './candidates.ts';
import type { Profile } from './profile.ts';
import { compareProfiles, type Similarity } from './similarity.ts';
import type { Weights } from './weights.ts';

/** Two statements of different documents that speak of something alike, the anchor's first. */
export interface Pair {
  readonly first: Profile;
  readonly second: Profile;
  readonly similarity: Similarity;
  /** Rank of the second among the first's matches in that document, and the other way round; 1 is best. */
  readonly rankFirst: number;
  readonly rankSecond: number;
}

/** Below this, not even a contradiction is looked for. */
const WORTH_A_LOOK = 0.1;

/** All pairs between the anchor's statements and one other document's that are worth a look, best first. */
export function pairUp(anchor: readonly Profile[], related: readonly Profile[], weights: Weights): Pair[] {
  const candidatesOf = createCandidates(related);
  const scored = anchor.flatMap((first) =>
    candidatesOf(first).map((second) => ({ first, second, similarity: compareProfiles(first, second, weights) })),
  );
  const kept = scored
    .filter((pair) => pair.similarity.content >= WORTH_A_LOOK)
    .sort((one, two) => two.similarity.content - one.similarity.content);
  const seenFirst = new Map<Profile, number>();
  const seenSecond = new Map<Profile, number>();
  return kept.map((pair) => {
    const rankFirst = (seenFirst.get(pair.first) ?? 0) + 1;
    const rankSecond = (seenSecond.get(pair.second) ?? 0) + 1;
    seenFirst.set(pair.first, rankFirst);
    seenSecond.set(pair.second, rankSecond);
    return { ...pair, rankFirst, rankSecond };
  });
}
