/**
 * Which of many short pieces a text holds, found in one walk through it (an Aho-Corasick automaton). The automaton knows the
 * beginnings of the pieces only, so that its table stays in the processor's cache; what follows is compared in the text.
 */

/** Finds the pieces of a text. */
export type LiteralSearch = (text: string, holds: Uint8Array) => number[];

/** So many letters of a piece are found by the automaton. */
const BEGINNING = 6;
/** States are numbered in two bytes. */
const MOST_STATES = 0x10000;
/** Codes above are no letters of the pieces; the Danish ones lie far below. */
const CODES = 512;
/** Letters are numbered in one byte; those beyond count as one, which may call up a piece too many and never one too few. */
const MOST_LETTERS = 256;

/** Whether all letters are such as the search tells apart. */
export function isSearchable(piece: string): boolean {
  for (let at = 0; at < piece.length; at += 1) if (piece.charCodeAt(at) >= CODES) return false;
  return piece !== '';
}

/**
 * @param pieces no two alike, each searchable
 * @returns a search that gives the numbers of the pieces that stand in a text, each once, and notes them in `holds`, which has
 * a place for each piece and is all zero before
 */
export function createLiteralSearch(pieces: readonly string[]): LiteralSearch {
  const { letters, width, steps, found } = buildAutomaton(beginningsOf(pieces));
  return (text, holds) => {
    const met: number[] = [];
    let state = 0;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      state = steps[state * width + (code < CODES ? (letters[code] ?? 0) : 0)] ?? 0;
      const ended = found[state];
      if (ended === null || ended === undefined) continue;
      for (const { number, rest } of ended) {
        if (holds[number] === 1 || (rest !== '' && !text.startsWith(rest, index + 1))) continue;
        holds[number] = 1;
        met.push(number);
      }
    }
    return met;
  };
}

/** A piece that may stand where its beginning was found. */
interface Piece {
  readonly number: number;
  /** What follows its beginning. */
  readonly rest: string;
}

function beginningsOf(pieces: readonly string[]): ReadonlyMap<string, Piece[]> {
  for (let length = BEGINNING; ; length -= 1) {
    const byBeginning = new Map<string, Piece[]>();
    let states = 1;
    pieces.forEach((piece, number) => {
      const beginning = piece.slice(0, length);
      const same = byBeginning.get(beginning);
      const own = { number, rest: piece.slice(length) };
      if (same === undefined) {
        byBeginning.set(beginning, [own]);
        states += beginning.length;
      } else same.push(own);
    });
    if (states < MOST_STATES || length === 1) return byBeginning;
  }
}

/** For every state and letter the next state, so that a letter of the text costs one look-up. */
interface Automaton {
  /** Number of a letter by its code, 0 for all that no piece holds. */
  readonly letters: Uint8Array;
  /** Number of letters, with the 0. */
  readonly width: number;
  readonly steps: Uint16Array;
  /** The pieces whose beginning ends in each state; null for none. */
  readonly found: readonly (readonly Piece[] | null)[];
}

function buildAutomaton(beginnings: ReadonlyMap<string, readonly Piece[]>): Automaton {
  const letters = new Uint8Array(CODES);
  let width = 1;
  let most = 1;
  for (const beginning of beginnings.keys()) {
    most += beginning.length;
    for (let at = 0; at < beginning.length; at += 1) {
      const code = beginning.charCodeAt(at);
      if (letters[code] !== 0 || width === MOST_LETTERS) continue;
      letters[code] = width;
      width += 1;
    }
  }
  const steps = new Uint16Array(most * width);
  const ends: Piece[][] = [[]];
  for (const [beginning, pieces] of beginnings) {
    let state = 0;
    for (let at = 0; at < beginning.length; at += 1) {
      const step = state * width + (letters[beginning.charCodeAt(at)] ?? 0);
      let to = steps[step] ?? 0;
      if (to === 0) {
        to = ends.length;
        steps[step] = to;
        ends.push([]);
      }
      state = to;
    }
    ends[state]?.push(...pieces);
  }
  completeSteps(steps, width, ends);
  return { letters, width, steps, found: ends.map((pieces) => (pieces.length === 0 ? null : pieces)) };
}

/**
 * Gives every state a step for every letter: where the trie has none, that of the longest ending that the trie has. Breadth
 * first, since a state's fallback is nearer to the root than the state itself and must be ready.
 */
function completeSteps(steps: Uint16Array, width: number, ends: Piece[][]): void {
  const fallback = new Uint16Array(ends.length);
  const queue = [0];
  for (let at = 0; at < queue.length; at += 1) {
    const state = queue[at] ?? 0;
    const back = fallback[state] ?? 0;
    for (let letter = 0; letter < width; letter += 1) {
      const to = steps[state * width + letter] ?? 0;
      const other = state === 0 ? 0 : (steps[back * width + letter] ?? 0);
      if (to === 0) {
        steps[state * width + letter] = other;
      } else {
        fallback[to] = other;
        ends[to]?.push(...(ends[other] ?? []));
        queue.push(to);
      }
    }
  }
}
