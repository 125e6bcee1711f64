import type { Key, Profile, Term } from './profile.ts';
import {
  contentOf,
  coverOf,
  createMisspellings,
  meetingQuality,
  SPELLING_LENGTH,
  SPELLING_QUALITY,
  type Weighed,
  weigh,
} from './similarity.ts';
import type { Weights } from './weights.ts';

/**
 * Takes a statement that shares a telling key with another: its place in the list that the matcher was made of, and how alike
 * the two are. Numbers and no object: there are ten thousand of them in a couple of documents.
 */
export type TakeMatch = (index: number, content: number, coverFirst: number, coverSecond: number) => void;

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
 * @returns for a statement hands on its matches in the order of the list; `besides` are places to be measured in any case
 */
export function createMatcher(
  profiles: readonly Profile[],
  weights: Weights,
  work: MatcherWork = { postings: 0, scored: 0 },
): (profile: Profile, take: TakeMatch, besides?: Iterable<number>) => void {
  const index = buildIndex(profiles);
  const weighed = profiles.map(({ terms }) => weigh(terms, weights));
  const spellings = createSpellings(profiles);
  const options = createOptions(profiles.length);
  const limit = Math.max(ALWAYS_KEPT, profiles.length * TOO_COMMON);

  const gather = (terms: readonly Term[]): void => {
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms[at];
      if (term === undefined) continue;
      for (const key of term.keys) {
        const number = index.numbers.get(key.key);
        if (number === undefined) continue;
        const end = index.start[number + 1] ?? 0;
        const isTelling = (index.statements[number] ?? 0) <= limit;
        work.postings += end - (index.start[number] ?? 0);
        for (let place = index.start[number] ?? 0; place < end; place += 1) {
          const met = index.key[place];
          if (met === undefined) continue;
          const quality = meetingQuality(key, met);
          options.add(index.statement[place] ?? 0, at, index.term[place] ?? 0, quality, isTelling);
        }
      }
      for (const { statement, term: other } of spellings(term)) {
        options.addUnlessKnown(statement, at, other, SPELLING_QUALITY);
      }
    }
  };

  return (profile, take, besides = NO_PLACES) => {
    options.clear();
    gather(profile.terms);
    for (const place of besides) options.call(place);
    const { each: own, total } = weigh(profile.terms, weights);
    for (const candidate of options.candidates()) {
      work.scored += 1;
      const other = weighed[candidate] ?? NOTHING;
      options.align(candidate, own, other.each);
      const { matchedFirst, matchedSecond } = options;
      const coverFirst = coverOf(matchedFirst, total);
      const coverSecond = coverOf(matchedSecond, other.total);
      const content = contentOf(matchedFirst + matchedSecond, total + other.total, coverFirst, coverSecond);
      take(candidate, content, coverFirst, coverSecond);
    }
  };
}

const NO_PLACES: readonly number[] = [];
const NOTHING: Weighed = { each: new Float64Array(0), total: 0 };

/** Words of statements by their keys, those of one key side by side. */
interface Index {
  readonly numbers: ReadonlyMap<string, number>;
  /** By the number of a key the place of its first word, and of the one after its last. */
  readonly start: Int32Array;
  /** By the number of a key in how many statements it stands. */
  readonly statements: Int32Array;
  /** By place the statement, the word in it, and what it has the key by. */
  readonly statement: Int32Array;
  readonly term: Int32Array;
  readonly key: readonly Key[];
}

function buildIndex(profiles: readonly Profile[]): Index {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const statements: number[] = [];
  const last: number[] = [];
  const met: number[] = [];
  profiles.forEach(({ terms }, statement) => {
    for (const { keys } of terms) {
      for (const { key } of keys) {
        let number = numbers.get(key);
        if (number === undefined) {
          number = numbers.size;
          numbers.set(key, number);
          counts.push(0);
          statements.push(0);
          last.push(-1);
        }
        met.push(number);
        counts[number] = (counts[number] ?? 0) + 1;
        if (last[number] === statement) continue;
        last[number] = statement;
        statements[number] = (statements[number] ?? 0) + 1;
      }
    }
  });
  const start = new Int32Array(counts.length + 1);
  counts.forEach((count, number) => {
    start[number + 1] = (start[number] ?? 0) + count;
  });
  const next = start.slice();
  const statementAt = new Int32Array(met.length);
  const termAt = new Int32Array(met.length);
  const keyAt: Key[] = new Array<Key>(met.length);
  let seen = 0;
  profiles.forEach(({ terms }, statement) => {
    terms.forEach(({ keys }, term) => {
      for (const key of keys) {
        const number = met[seen] ?? 0;
        const place = next[number] ?? 0;
        seen += 1;
        next[number] = place + 1;
        statementAt[place] = statement;
        termAt[place] = term;
        keyAt[place] = key;
      }
    });
  });
  return {
    numbers,
    start,
    statements: Int32Array.from(statements),
    statement: statementAt,
    term: termAt,
    key: keyAt,
  };
}

/** A word of a statement. */
interface TermPlace {
  readonly statement: number;
  readonly term: number;
}

/** Words that may be misspellings of one another: which pairs of words are, is found out once, not once for each pair of texts. */
function createSpellings(profiles: readonly Profile[]): (term: Term) => readonly TermPlace[] {
  const byWord = new Map<string, TermPlace[]>();
  profiles.forEach(({ terms }, statement) => {
    terms.forEach(({ word }, term) => {
      if (word.lower.length < SPELLING_LENGTH) return;
      const places = byWord.get(word.lower);
      if (places === undefined) byWord.set(word.lower, [{ statement, term }]);
      else places.push({ statement, term });
    });
  });
  const misspellingsOf = createMisspellings(byWord.keys());
  const known = new Map<string, readonly TermPlace[]>();
  return ({ word: { lower } }) => {
    if (lower.length < SPELLING_LENGTH) return NOWHERE;
    let found = known.get(lower);
    if (found === undefined) {
      const words = misspellingsOf(lower);
      found = words.length === 0 ? NOWHERE : words.flatMap((word) => byWord.get(word) ?? NOWHERE);
      known.set(lower, found);
    }
    return found;
  };
}

const NOWHERE: readonly TermPlace[] = [];

/** The ways in which words of one statement may meet words of others, gathered in lists that are used again for the next. */
interface Options {
  clear(): void;
  /** The best way in which two words meet is kept. */
  add(statement: number, first: number, second: number, quality: number, isTelling: boolean): void;
  addUnlessKnown(statement: number, first: number, second: number, quality: number): void;
  /** Makes a statement a candidate, whether any word of it was met or not. */
  call(statement: number): void;
  /** The statements that were met under a telling key or called, in their order. */
  candidates(): number[];
  /** Matches words one to one, the weightiest match first, as `compareProfiles` does; what was matched stands below. */
  align(statement: number, weightsFirst: Float64Array, weightsSecond: Float64Array): void;
  /** The weight that the last alignment has matched of each side. */
  readonly matchedFirst: number;
  readonly matchedSecond: number;
}

const START = 1024;
const FEW = 32;

function createOptions(statements: number): Options {
  // A list for each statement, linked through `next`; the last that was added stands first.
  const head = new Int32Array(statements).fill(-1);
  const isCandidate = new Uint8Array(statements);
  let touched: number[] = [];
  let called: number[] = [];
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

  const options = {
    matchedFirst: 0,
    matchedSecond: 0,
    clear() {
      for (const statement of touched) head[statement] = -1;
      for (const statement of called) isCandidate[statement] = 0;
      touched = [];
      called = [];
      size = 0;
    },
    call(statement: number) {
      if (isCandidate[statement] === 1) return;
      isCandidate[statement] = 1;
      called.push(statement);
    },
    add(statement: number, one: number, two: number, value: number, isTelling: boolean) {
      if (isTelling) options.call(statement);
      const known = find(statement, one, two);
      if (known === -1) push(statement, one, two, value);
      else if (value > (quality[known] ?? 0)) quality[known] = value;
    },
    addUnlessKnown(statement: number, one: number, two: number, value: number) {
      if (find(statement, one, two) === -1) push(statement, one, two, value);
    },
    candidates() {
      return called.sort((one, two) => one - two);
    },
    align(statement: number, weightsFirst: Float64Array, weightsSecond: Float64Array) {
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
      options.matchedFirst = matchedFirst;
      options.matchedSecond = matchedSecond;
    },
  };
  return options;
}
