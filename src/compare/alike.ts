import { findSimilarPairs, type PairWork, type SparseRows } from '../text/similar-pairs.ts';
import type { Profile } from './profile.ts';
import type { Weights } from './weights.ts';

/** Of two documents the places of the statements of which each is like one of the other document's. */
export interface AlikePlaces {
  readonly first: readonly number[];
  readonly second: readonly number[];
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
 * @param documents the statements of each
 * @param weights the same whatever the documents are, for an answer that rests on the two that are asked for
 * @returns for two documents by their places, the earlier first, the places of their statements
 */
export function createAlike(
  documents: readonly (readonly Profile[])[],
  weights: Weights,
  work?: PairWork,
): (first: number, second: number) => AlikePlaces {
  const found = new Map<number, { readonly first: Set<number>; readonly second: Set<number> }>();
  const profiles = documents.flat();
  const documentOf = documents.flatMap((own, document) => own.map(() => document));
  const startOf: number[] = [];
  documents.reduce((start, own, document) => {
    startOf[document] = start;
    return start + own.length;
  }, 0);
  findSimilarPairs(
    rowsOf(profiles, weights),
    WORTH_COMPARING,
    (one, two) => {
      const [first = 0, second = 0] = [documentOf[one], documentOf[two]];
      if (first === second) return;
      const couple = first * documents.length + second;
      const sides = found.get(couple) ?? { first: new Set<number>(), second: new Set<number>() };
      sides.first.add(one - (startOf[first] ?? 0));
      sides.second.add(two - (startOf[second] ?? 0));
      found.set(couple, sides);
    },
    work,
  );
  const inOrder = (places: ReadonlySet<number>): number[] => [...places].sort((one, two) => one - two);
  return (first, second) => {
    const sides = found.get(first * documents.length + second);
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
