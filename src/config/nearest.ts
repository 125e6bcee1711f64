import { nameSimilarity } from '../text/natural.ts';

/** Below this a suggestion is more often a surprise than a help ("temaer" for "exclude"). */
const LIKE_ENOUGH = 0.75;

/**
 * The known name that a mistyped one most likely stands for, or null when none is alike.
 * The first of `known` wins a tie, so the answer does not depend on anything but the arguments.
 */
export function nearest(name: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let bestScore = LIKE_ENOUGH;
  for (const candidate of known) {
    const score = nameSimilarity(name.slice(0, 100), candidate);
    if (score > bestScore || (score === bestScore && best === null)) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}
