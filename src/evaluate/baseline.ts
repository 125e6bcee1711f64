/** The bar that any method has to clear: TF-IDF cosine on statements that a person has cut out already. */
import type { Gold } from './gold.ts';
import { wordsOf } from './match-statements.ts';
import { averagePrecision } from './rate.ts';

type Vector = ReadonlyMap<string, number>;

/**
 * Average precision of ranking all pairs of an anchor statement and another document's statement by TF-IDF cosine.
 * @param isWanted which of the gold pairs are to be found; pairs between two other documents are left aside
 * @returns 0..1, null when there is no such pair
 */
export function baselineAveragePrecision(
  gold: Gold,
  isWanted: (pair: Gold['pairs'][number]) => boolean,
): number | null {
  const wanted = new Set<string>();
  for (const pair of gold.pairs) {
    if (pair.scope === undefined && isWanted(pair)) wanted.add(pairKey(pair.a, pair.b));
  }
  const vectors = tfIdf(gold.statements.map((statement) => wordsOf(statement.quote)));
  const ranked: { key: string; score: number }[] = [];
  for (const [firstAt, first] of gold.statements.entries()) {
    if (first.document !== gold.anchor) continue;
    for (const [secondAt, second] of gold.statements.entries()) {
      if (second.document === gold.anchor) continue;
      const score = dot(vectors[firstAt] ?? new Map(), vectors[secondAt] ?? new Map());
      if (score > 0) ranked.push({ key: pairKey(first.id, second.id), score });
    }
  }
  ranked.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  return averagePrecision(
    ranked.map((pair) => wanted.has(pair.key)),
    wanted.size,
  );
}

/** The same key for a pair whichever way round it stands. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** Weighted word vectors of length 1. */
function tfIdf(texts: readonly (readonly string[])[]): Vector[] {
  const documentsWith = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(text)) documentsWith.set(word, (documentsWith.get(word) ?? 0) + 1);
  }
  return texts.map((text) => {
    const vector = new Map<string, number>();
    for (const word of text) {
      const inverse = Math.log(texts.length / (documentsWith.get(word) ?? 1));
      vector.set(word, (vector.get(word) ?? 0) + inverse);
    }
    const length = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
    return new Map([...vector].map(([word, weight]) => [word, length === 0 ? 0 : weight / length]));
  });
}

function dot(one: Vector, other: Vector): number {
  let sum = 0;
  for (const [word, weight] of one) sum += weight * (other.get(word) ?? 0);
  return sum;
}
