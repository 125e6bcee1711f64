import { createDanish } from '../../lang/index.ts';

/** Words of the made-up municipalities: those of the language pack, and compounds of them. */
const VOCABULARY = 40_000;
/** Mandelbrot's shift: the commonest words of a text are less far apart than Zipf's law has it. */
const SHIFT = 2.7;
/** Share of statements that are copied from an earlier one, as municipalities do, and the most words that are then changed. */
const COPIED = 0.15;
const MOST_CHANGES = 4;
const FEWEST_WORDS = 6;
const MOST_WORDS = 22;

/**
 * Made-up statements of Danish policies: content words only, drawn by Zipf's law, some statements copied with changes.
 * @returns the words of each with one space between; the same for the same arguments
 */
export function makeStatements(count: number, seed: number): string[] {
  const random = createRandom(seed);
  const words = vocabulary();
  const draw = zipf(words, random);
  const statements: string[][] = [];
  while (statements.length < count) {
    const source = statements[Math.floor(random() * statements.length)];
    statements.push(
      source !== undefined && random() < COPIED ? changed(source, draw, random) : fresh(draw, random),
    );
  }
  return statements.map((each) => each.join(' '));
}

function fresh(draw: () => string, random: () => number): string[] {
  // The middle of two draws: most statements are of middling length.
  const spread = (random() + random()) / 2;
  const length = FEWEST_WORDS + Math.floor(spread * (MOST_WORDS - FEWEST_WORDS + 1));
  return Array.from({ length }, draw);
}

function changed(source: readonly string[], draw: () => string, random: () => number): string[] {
  const made = [...source];
  const changes = Math.floor(random() * (MOST_CHANGES + 1));
  for (let change = 0; change < changes; change += 1) made[Math.floor(random() * made.length)] = draw();
  return made;
}

/** The commonest words of the genre first, then the lexicon's, then compounds of two of them. */
function vocabulary(): readonly string[] {
  const pack = createDanish({ concepts: {}, themes: {} });
  const known = [...pack.concepts.flatMap(({ terms }) => terms), ...pack.themes.flatMap(({ words }) => words)]
    .map((word) => word.toLowerCase())
    .filter((word) => /^\p{L}{3,}$/u.test(word));
  const words = [...new Set(known)].sort(
    (one, two) => pack.background(two) - pack.background(one) || (one < two ? -1 : 1),
  );
  const made = new Set(words);
  for (let step = 1; made.size < VOCABULARY; step += 1) {
    words.forEach((word, index) => {
      const other = words[(index + step * 7) % words.length];
      if (made.size < VOCABULARY && other !== undefined) made.add(`${word}${other}`);
    });
  }
  return [...made];
}

function zipf(words: readonly string[], random: () => number): () => string {
  const sums = new Float64Array(words.length);
  let sum = 0;
  words.forEach((_, rank) => {
    sum += 1 / (rank + 1 + SHIFT);
    sums[rank] = sum;
  });
  return () => {
    const wanted = random() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
}

/** Numbers from 0 up to 1. Source: Steele and Vigna's SplitMix, in its 32-bit form by Tommy Ettinger ("mulberry32"). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
