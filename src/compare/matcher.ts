import type { Key, Profile, Term } from './profile.ts';
import {
  isMisspelling,
  meetingQuality,
  type Shares,
  SPELLING_LENGTH,
  SPELLING_QUALITY,
  sharesOf,
  type Weighed,
  weigh,
} from './similarity.ts';
import type { Weights } from './weights.ts';

/** A statement that shares a telling key with another, and how alike the two are. */
export interface Match extends Shares {
  /** Place in the list that the matcher was made of. */
  readonly index: number;
}

/** How much work the comparison has done, for whoever watches that it does not grow. */
export interface MatcherWork {
  /** Entries of the index that were looked at. */
  postings: number;
  /** Pairs whose words were aligned. */
  scored: number;
}

/** Keys in more than this share of the statements connect everything with everything and so tell nothing. */
export const TOO_COMMON = 0.12;
export const ALWAYS_KEPT = 12;

/**
 * An inverted index over the keys of one set of statements. For a statement it finds those that share a telling key, and how
 * alike they are, as `compareProfiles` would say it, but without looking at any word that does not meet another: the cost
 * grows with the matches and not with the pairs. Whatever else there is to say of a pair is left to `compareProfiles`.
 * @returns for a statement its matches in the order of the list
 */
export function createMatcher(
  profiles: readonly Profile[],
  weights: Weights,
  work: MatcherWork = { postings: 0, scored: 0 },
): (profile: Profile) => readonly Match[] {
  const index = buildIndex(profiles, weights);
  const spellings = createSpellings(profiles);
  const options = createOptions(profiles.length);
  const limit = Math.max(ALWAYS_KEPT, profiles.length * TOO_COMMON);

  return (profile) => {
    options.clear();
    profile.terms.forEach((term, at) => {
      for (const key of term.keys) {
        const list = index.postings.get(key.key);
        if (list === undefined) continue;
        work.postings += list.entries.length;
        const isTelling = list.statements <= limit;
        for (const { statement, term: other, key: met } of list.entries) {
          options.add(statement, at, other, meetingQuality(key, met), isTelling);
        }
      }
      for (const { statement, term: other } of spellings(term)) {
        options.addUnlessKnown(statement, at, other, SPELLING_QUALITY);
      }
    });
    const { each: own, total } = weigh(profile.terms, weights);
    return options.candidates().map((candidate): Match => {
      work.scored += 1;
      const other = index.weighed[candidate] ?? NOTHING;
      const matched = options.align(candidate, own, other.each);
      const totals = { totalFirst: total, totalSecond: other.total };
      return { index: candidate, ...sharesOf({ ...matched, ...totals }) };
    });
  };
}

const NOTHING: Weighed = { each: new Float64Array(0), total: 0 };

/** A word of a statement that has a key. */
interface Posting {
  readonly statement: number;
  readonly term: number;
  readonly key: Key;
}

interface Index {
  readonly postings: ReadonlyMap<
    string,
    { readonly entries: readonly Posting[]; readonly statements: number }
  >;
  /** By statement the weight of each term, and of all. */
  readonly weighed: readonly Weighed[];
}

function buildIndex(profiles: readonly Profile[], weights: Weights): Index {
  const postings = new Map<string, { entries: Posting[]; statements: number }>();
  profiles.forEach(({ terms }, statement) => {
    terms.forEach(({ keys }, term) => {
      for (const key of keys) {
        const list = postings.get(key.key);
        if (list === undefined) postings.set(key.key, { entries: [{ statement, term, key }], statements: 1 });
        else {
          if (list.entries.at(-1)?.statement !== statement) list.statements += 1;
          list.entries.push({ statement, term, key });
        }
      }
    });
  });
  return {
    postings,
    weighed: profiles.map(({ terms }) => weigh(terms, weights)),
  };
}

/** Words that may be misspellings of one another: which pairs of words are, is found out once, not once for each pair of texts. */
function createSpellings(
  profiles: readonly Profile[],
): (term: Term) => readonly { readonly statement: number; readonly term: number }[] {
  const byWord = new Map<string, { readonly statement: number; readonly term: number }[]>();
  profiles.forEach(({ terms }, statement) => {
    terms.forEach(({ word }, term) => {
      if (word.lower.length < SPELLING_LENGTH) return;
      const places = byWord.get(word.lower);
      if (places === undefined) byWord.set(word.lower, [{ statement, term }]);
      else places.push({ statement, term });
    });
  });
  const byLetter = new Map<string, string[]>();
  for (const word of byWord.keys()) {
    const letter = word.charAt(0);
    const list = byLetter.get(letter);
    if (list === undefined) byLetter.set(letter, [word]);
    else list.push(word);
  }
  const known = new Map<string, { readonly statement: number; readonly term: number }[]>();
  return ({ word: { lower } }) => {
    if (lower.length < SPELLING_LENGTH) return NOWHERE;
    const found =
      known.get(lower) ??
      (byLetter.get(lower.charAt(0)) ?? [])
        .filter((word) => isMisspelling(lower, word))
        .flatMap((word) => byWord.get(word) ?? NOWHERE);
    known.set(lower, found);
    return found;
  };
}

const NOWHERE: readonly { readonly statement: number; readonly term: number }[] = [];

/** The ways in which words of one statement may meet words of others, gathered in lists that are used again for the next. */
interface Options {
  clear(): void;
  /** The best way in which two words meet is kept. */
  add(statement: number, first: number, second: number, quality: number, isTelling: boolean): void;
  addUnlessKnown(statement: number, first: number, second: number, quality: number): void;
  /** The statements that were met under a telling key, in their order. */
  candidates(): number[];
  /** Matches words one to one, the weightiest match first, as `compareProfiles` does. */
  align(
    statement: number,
    weightsFirst: Float64Array,
    weightsSecond: Float64Array,
  ): { readonly matchedFirst: number; readonly matchedSecond: number };
}

const START = 1024;
const FEW = 32;

function createOptions(statements: number): Options {
  // A list for each statement, linked through `next`; the last that was added stands first.
  const head = new Int32Array(statements).fill(-1);
  const isCandidate = new Uint8Array(statements);
  let touched: number[] = [];
  let size = 0;
  let first = new Int32Array(START);
  let second = new Int32Array(START);
  let next = new Int32Array(START);
  let quality = new Float64Array(START);
  /** What each option is worth in the pair at hand, and the options in the order of their worth. */
  let gain = new Float64Array(START);
  let order = new Int32Array(START);
  /** By the place of a word the pair in which it was last matched. */
  const usedFirst: number[] = [];
  const usedSecond: number[] = [];
  let turn = 0;

  function wider<T extends Int32Array | Float64Array>(old: T, made: T): T {
    made.set(old);
    return made;
  }

  function grow(): void {
    first = wider(first, new Int32Array(size * 2));
    second = wider(second, new Int32Array(size * 2));
    next = wider(next, new Int32Array(size * 2));
    quality = wider(quality, new Float64Array(size * 2));
    gain = new Float64Array(size * 2);
  }

  /** The weightiest first, of equals the one whose words stand first. */
  function goesBefore(one: number, two: number): boolean {
    const more = (gain[one] ?? 0) - (gain[two] ?? 0);
    if (more !== 0) return more > 0;
    const words = (first[one] ?? 0) - (first[two] ?? 0) || (second[one] ?? 0) - (second[two] ?? 0);
    return words < 0;
  }

  /** Few options, as there are nearly always, are put in their places one by one. */
  function sortOptions(count: number): void {
    if (count > FEW) {
      order.subarray(0, count).sort((one, two) => (goesBefore(one, two) ? -1 : 1));
      return;
    }
    for (let index = 1; index < count; index += 1) {
      const at = order[index] ?? 0;
      let place = index;
      while (place > 0 && goesBefore(at, order[place - 1] ?? 0)) {
        order[place] = order[place - 1] ?? 0;
        place -= 1;
      }
      order[place] = at;
    }
  }

  /** The option of these two words, or -1. Those of one word of the first statement stand together at the front. */
  function find(statement: number, one: number, two: number): number {
    let at = head[statement] ?? -1;
    while (at !== -1 && first[at] === one) {
      if (second[at] === two) return at;
      at = next[at] ?? -1;
    }
    return -1;
  }

  function push(statement: number, one: number, two: number, value: number): void {
    if (size === first.length) grow();
    const before = head[statement] ?? -1;
    if (before === -1) touched.push(statement);
    first[size] = one;
    second[size] = two;
    quality[size] = value;
    next[size] = before;
    head[statement] = size;
    size += 1;
  }

  return {
    clear() {
      for (const statement of touched) {
        head[statement] = -1;
        isCandidate[statement] = 0;
      }
      touched = [];
      size = 0;
    },
    add(statement, one, two, value, isTelling) {
      if (isTelling) isCandidate[statement] = 1;
      const known = find(statement, one, two);
      if (known === -1) push(statement, one, two, value);
      else if (value > (quality[known] ?? 0)) quality[known] = value;
    },
    addUnlessKnown(statement, one, two, value) {
      if (find(statement, one, two) === -1) push(statement, one, two, value);
    },
    candidates() {
      return touched.filter((statement) => isCandidate[statement] === 1).sort((one, two) => one - two);
    },
    align(statement, weightsFirst, weightsSecond) {
      let count = 0;
      for (let at = head[statement] ?? -1; at !== -1; at = next[at] ?? -1) {
        const weight = (weightsFirst[first[at] ?? 0] ?? 0) + (weightsSecond[second[at] ?? 0] ?? 0);
        gain[at] = (quality[at] ?? 0) * weight;
        if (count === order.length) order = wider(order, new Int32Array(count * 2));
        order[count] = at;
        count += 1;
      }
      sortOptions(count);
      turn += 1;
      let matchedFirst = 0;
      let matchedSecond = 0;
      for (let place = 0; place < count; place += 1) {
        const at = order[place] ?? 0;
        const one = first[at] ?? 0;
        const two = second[at] ?? 0;
        if (usedFirst[one] === turn || usedSecond[two] === turn) continue;
        usedFirst[one] = turn;
        usedSecond[two] = turn;
        matchedFirst += (weightsFirst[one] ?? 0) * (quality[at] ?? 0);
        matchedSecond += (weightsSecond[two] ?? 0) * (quality[at] ?? 0);
      }
      return { matchedFirst, matchedSecond };
    },
  };
}
