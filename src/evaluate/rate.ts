/** The figures an evaluation is told in. */

/** How many were found, how many there are, how many of the found are right; shares 0..1, null where there is nothing to share. */
export interface Rate {
  readonly found: number;
  readonly gold: number;
  readonly right: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** Precision, recall and their harmonic mean. */
export function rate(found: number, gold: number, right: number): Rate {
  const f1 = found + gold === 0 ? null : (2 * right) / (found + gold);
  return { found, gold, right, precision: share(right, found), recall: share(right, gold), f1 };
}

/** `part` of `whole`, 0..1; null when there is no whole. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/**
 * Average precision of a ranking: the mean, over everything there is to find, of the precision at the rank where it
 * stands. What the ranking lacks counts as 0.
 * @param ranked best first; true for what is right
 * @param gold how many there are to find
 * @returns 0..1, null when there is nothing to find
 */
export function averagePrecision(ranked: readonly boolean[], gold: number): number | null {
  if (gold === 0) return null;
  let right = 0;
  let sum = 0;
  for (const [index, isRight] of ranked.entries()) {
    if (!isRight) continue;
    right += 1;
    sum += right / (index + 1);
  }
  return sum / gold;
}
