import { findSimilarPairs, type PairWork, type SparseRows } from '../text/similar-pairs.ts';
import type { Profile } from './profile.ts';
import type { Weights } from './weights.ts';

/** The statements of two documents of which each is like one of the other document's. */
export interface AlikeSides {
  readonly first: readonly Profile[];
  readonly second: readonly Profile[];
}

/**
 * Cosine over the keys of two statements, weighed as in the comparison, from which they are laid side by side. Low, since a
 * place among the alternatives counts: at 0.08 the findings of the evaluation sets are those of comparing everything, but for
 * one or two in a hundred that stand at a threshold; at 0.2 a third of the complements is lost.
 */
const WORTH_COMPARING = 0.08;

/**
 * Which statements of any two documents resemble each other at all, in one search over all of them: between most documents
 * there are few, and only these need be compared.
 * @returns for two documents by their ids, the earlier first, their statements in the order of `profiles`
 */
export function createAlike(
  profiles: readonly Profile[],
  weights: Weights,
  work?: PairWork,
): (first: string, second: string) => AlikeSides {
  const found = new Map<string, { readonly first: Set<number>; readonly second: Set<number> }>();
  const documentOf = (index: number): string => profiles[index]?.statement.document ?? '';
  const rows = rowsOf(profiles, weights);
  findSimilarPairs(
    rows,
    WORTH_COMPARING,
    (one, two) => {
      if (documentOf(one) === documentOf(two)) return;
      const couple = `${documentOf(one)}\n${documentOf(two)}`;
      const sides = found.get(couple) ?? { first: new Set<number>(), second: new Set<number>() };
      sides.first.add(one);
      sides.second.add(two);
      found.set(couple, sides);
    },
    work,
  );
  const inOrder = (places: ReadonlySet<number>): Profile[] =>
    [...places].sort((one, two) => one - two).flatMap((place) => profiles[place] ?? []);
  return (first, second) => {
    const sides = found.get(`${first}\n${second}`);
    return sides === undefined
      ? { first: [], second: [] }
      : { first: inOrder(sides.first), second: inOrder(sides.second) };
  };
}

/** The keys of each statement with the weight that they have at most in it. */
function rowsOf(profiles: readonly Profile[], weights: Weights): SparseRows {
  const numbers = new Map<string, number>();
  const start = new Int32Array(profiles.length + 1);
  const features: number[] = [];
  const values: number[] = [];
  profiles.forEach(({ terms }, row) => {
    const own = new Map<number, number>();
    for (const term of terms) {
      for (const { key, quality } of term.keys) {
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        own.set(number, Math.max(own.get(number) ?? 0, weights.of(term) * quality));
      }
    }
    for (const [number, weight] of own) {
      if (weight <= 0) continue;
      features.push(number);
      values.push(weight);
    }
    start[row + 1] = features.length;
  });
  return {
    start,
    feature: Int32Array.from(features),
    weight: Float64Array.from(values),
    features: numbers.size,
  };
}
