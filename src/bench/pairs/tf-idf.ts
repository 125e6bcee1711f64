import type { SparseRows } from '../../text/similar-pairs.ts';

/**
 * Weighs the words of texts as scikit-learn's TfidfVectorizer does with its defaults: how often a word stands in the text, times
 * its inverse document frequency, smoothed: ln((1 + n) / (1 + df)) + 1.
 * @param texts words with one space between
 */
export function weighTexts(texts: readonly string[]): SparseRows {
  const numbers = new Map<string, number>();
  const start = new Int32Array(texts.length + 1);
  const counts = new Map<number, number>();
  let feature = new Int32Array(texts.length * 16);
  let weight = new Float64Array(texts.length * 16);
  let size = 0;
  texts.forEach((text, row) => {
    counts.clear();
    for (const word of text.split(' ')) {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    if (size + counts.size > feature.length) {
      feature = grown(feature, new Int32Array(feature.length * 2));
      weight = grown(weight, new Float64Array(weight.length * 2));
    }
    for (const [number, count] of counts) {
      feature[size] = number;
      weight[size] = count;
      size += 1;
    }
    start[row + 1] = size;
  });
  const rows = {
    start,
    feature: feature.slice(0, size),
    weight: weight.slice(0, size),
    features: numbers.size,
  };
  weigh(rows, texts.length);
  return rows;
}

function weigh({ feature, weight, features }: SparseRows, count: number): void {
  const found = new Int32Array(features);
  for (const number of feature) found[number] = (found[number] ?? 0) + 1;
  const rarity = Float64Array.from(found, (texts) => Math.log((1 + count) / (1 + texts)) + 1);
  for (let at = 0; at < feature.length; at += 1)
    weight[at] = (weight[at] ?? 0) * (rarity[feature[at] ?? 0] ?? 0);
}

function grown<T extends Int32Array | Float64Array>(old: T, made: T): T {
  made.set(old);
  return made;
}
