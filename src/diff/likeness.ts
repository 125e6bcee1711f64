import { nearness, type Term } from './terms.ts';

/** Gives a word its weight: rare words tell more. */
export type Weigh = (term: Term) => number;

const LIGHT = 0.25;

/** Weights from how often a word occurs in the two versions together, 0.25 for function words, 0.5 to 1 for others. */
export function weightsOf(versions: readonly (readonly (readonly Term[])[])[]): Weigh {
  const counts = new Map<string, number>();
  let total = 0;
  for (const sentence of versions.flat()) {
    total += 1;
    for (const stem of new Set(sentence.map((term) => term.stem)))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const most = Math.log(1 + total);
  return (term) => {
    if (!term.isTelling) return LIGHT;
    const rarity = most === 0 ? 1 : Math.log((1 + total) / (counts.get(term.stem) ?? 1)) / most;
    return 0.5 + 0.5 * Math.min(1, Math.max(0, rarity));
  };
}

/** Which word met which, and what was left over on each side. */
export interface Match {
  readonly pairs: readonly { readonly one: Term; readonly other: Term; readonly nearness: number }[];
  readonly left: readonly Term[];
  readonly right: readonly Term[];
}

/** Sentences longer than this are compared by their first words only; keeps hostile text cheap. */
const REACH = 120;

/** Pairs the words of two sentences one to one, the nearest first, without regard to their order. */
export function matchTerms(one: readonly Term[], other: readonly Term[]): Match {
  const left = one.slice(0, REACH);
  const right = other.slice(0, REACH);
  const candidates: { at: number; to: number; nearness: number }[] = [];
  left.forEach((term, at) => {
    right.forEach((counter, to) => {
      const near = nearness(term, counter);
      if (near > 0) candidates.push({ at, to, nearness: near });
    });
  });
  candidates.sort(
    (a, b) =>
      b.nearness - a.nearness || Math.abs(a.at - a.to) - Math.abs(b.at - b.to) || a.at + a.to - (b.at + b.to),
  );
  const takenLeft = new Set<number>();
  const takenRight = new Set<number>();
  const pairs: Match['pairs'][number][] = [];
  for (const { at, to, nearness: near } of candidates) {
    const term = left[at];
    const counter = right[to];
    if (term === undefined || counter === undefined || takenLeft.has(at) || takenRight.has(to)) continue;
    takenLeft.add(at);
    takenRight.add(to);
    pairs.push({ one: term, other: counter, nearness: near });
  }
  return {
    pairs,
    left: left.filter((_, index) => !takenLeft.has(index)),
    right: right.filter((_, index) => !takenRight.has(index)),
  };
}

/** Likeness of the wording, 0..1: the weight of what met, over the weight of all. */
export function likenessOf(one: readonly Term[], other: readonly Term[], weigh: Weigh): number {
  const total = sum(one.slice(0, REACH), weigh) + sum(other.slice(0, REACH), weigh);
  if (total === 0) return 0;
  const met = matchTerms(one, other).pairs.reduce(
    (share, pair) => share + pair.nearness * (weigh(pair.one) + weigh(pair.other)),
    0,
  );
  return met / total;
}

/** The weight of all words together. */
export function sum(terms: readonly Term[], weigh: Weigh): number {
  return terms.reduce((total, term) => total + weigh(term), 0);
}
