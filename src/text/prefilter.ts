import type { Pattern } from '../model/index.ts';
import { literalsOf, type Need, neededBy } from './literals.ts';

/** Patterns that are asked one after the other about the same texts. */
export interface Prefilter {
  /**
   * The pattern with the same answers, which mostly come without trying it: not where it has flags that make it remember
   * the last place ("g", "y") or read letters otherwise ("i").
   */
  add(pattern: RegExp): Pattern;
  /**
   * Tells which of many patterns are worth a try, without asking each.
   * @param patterns of this filter's own or others; null for what needs no pattern
   * @returns for a text the places in the list, ascending, of all that may match it; all others cannot
   */
  among(patterns: readonly (Pattern | null)[]): (text: string) => readonly number[];
}

/** A sentence and the lead-in of its list are asked in turn. */
const REMEMBERED = 4;

/** A need with the literals as numbers: cheap to ask thousands of times. */
type Gate = true | number | { readonly isAll: boolean; readonly of: readonly Gate[] };

/**
 * Goes through a text once for all patterns together, notes which of their needed pieces occur (an Aho-Corasick automaton),
 * and tries only the patterns that have all they need. The answers are the same as without; only the time differs.
 * @param needOf tells what a text must hold to meet a pattern, for whoever knows it already
 */
export function createPrefilter(needOf: (pattern: RegExp) => Need = neededIn): Prefilter {
  const numbers = new Map<string, number>();
  /** For each piece the patterns that name it: those with none of their pieces in a text need no second look. */
  const users: number[][] = [];
  /** By number the gate of each pattern, and the number by the pattern that was handed out. */
  const gates: Gate[] = [];
  const known = new Map<Pattern, number>();
  let automaton: Automaton | null = null;
  const seen: Seen[] = [];
  let next = 0;
  let last: Seen | null = null;

  function lookAt(text: string): Seen {
    if (last !== null && last.text === text) return last;
    last = seen.find((each) => each.text === text) ?? read(text);
    return last;
  }

  function read(text: string): Seen {
    automaton ??= buildAutomaton([...numbers.keys()]);
    const found = {
      text,
      holds: new Uint8Array(numbers.size),
      touched: new Uint8Array(gates.length),
      users: [],
    };
    scan(automaton, users, found);
    seen[next] = found;
    next = (next + 1) % REMEMBERED;
    return found;
  }

  function gateOf(need: Need, user: number): Gate {
    if (need === true) return true;
    if (typeof need === 'string') {
      const number = numbers.get(need) ?? numbers.size;
      numbers.set(need, number);
      const list = users[number];
      if (list === undefined) users[number] = [user];
      else list.push(user);
      return number;
    }
    const isAll = 'all' in need;
    return { isAll, of: (isAll ? need.all : need.any).map((each) => gateOf(each, user)) };
  }

  return {
    add(pattern) {
      const need = needOf(pattern);
      const pieces = literalsOf(need);
      if (pieces.length === 0 || !pieces.every(isPlain)) return pattern;
      const user = gates.length;
      const gate = gateOf(need, user);
      gates.push(gate);
      // What was built and read knows nothing of the new pieces.
      automaton = null;
      seen.length = 0;
      next = 0;
      last = null;
      const mayMatch = (text: string): boolean => {
        const { touched, holds } = lookAt(text);
        return touched[user] === 1 && isOpen(gate, holds);
      };
      const behind: Pattern = {
        test: (text) => mayMatch(text) && pattern.test(text),
        exec: (text) => (mayMatch(text) ? pattern.exec(text) : null),
      };
      known.set(behind, user);
      return behind;
    },
    among(list) {
      const always: number[] = [];
      const places: number[][] = [];
      list.forEach((pattern, place) => {
        const user = pattern === null ? undefined : known.get(pattern);
        if (user === undefined) always.push(place);
        else {
          const own = places[user];
          if (own === undefined) places[user] = [place];
          else own.push(place);
        }
      });
      return (text) => {
        const { users: named, holds } = lookAt(text);
        const found = [...always];
        for (const user of named) {
          const own = places[user];
          if (own !== undefined && isOpen(gates[user] ?? true, holds)) found.push(...own);
        }
        return found.sort((one, two) => one - two);
      };
    },
  };
}

function neededIn(pattern: RegExp): Need {
  return neededBy(pattern.source);
}

/** What is known of a text: which pieces it holds, and which patterns have any of theirs among them. */
interface Seen {
  readonly text: string;
  readonly holds: Uint8Array;
  readonly touched: Uint8Array;
  /** The numbers of those patterns. */
  readonly users: number[];
}

function isOpen(gate: Gate, holds: Uint8Array): boolean {
  if (gate === true) return true;
  if (typeof gate === 'number') return holds[gate] === 1;
  for (const each of gate.of) if (isOpen(each, holds) !== gate.isAll) return !gate.isAll;
  return gate.isAll;
}

/** Whether all letters are such as the automaton tells apart. */
function isPlain(piece: string): boolean {
  for (let at = 0; at < piece.length; at += 1) if (piece.charCodeAt(at) >= CODES) return false;
  return true;
}

/** For every state and letter the next state, so that a letter of the text costs one look-up. */
interface Automaton {
  /** Number of a letter by its code, 0 for all that no piece holds. */
  readonly letters: Uint8Array;
  /** Number of letters, with the 0. */
  readonly width: number;
  readonly steps: Int32Array;
  /** Numbers of the pieces that end in each state; null for none. */
  readonly found: readonly (readonly number[] | null)[];
}

/** Codes above are no letters of the pieces; the Danish ones lie far below. */
const CODES = 512;

function buildAutomaton(pieces: readonly string[]): Automaton {
  const letters = new Uint8Array(CODES);
  let width = 1;
  for (const code of codesOf(pieces)) {
    if (code < CODES && letters[code] === 0 && width < 256) {
      letters[code] = width;
      width += 1;
    }
  }
  const most = pieces.reduce((sum, piece) => sum + piece.length, 1);
  const steps = new Int32Array(most * width);
  const ends: number[][] = [[]];
  pieces.forEach((piece, number) => {
    let state = 0;
    for (const code of codesOf([piece])) {
      const at = state * width + (letters[code] ?? 0);
      let to = steps[at] ?? 0;
      if (to === 0) {
        to = ends.length;
        steps[at] = to;
        ends.push([]);
      }
      state = to;
    }
    ends[state]?.push(number);
  });
  completeSteps(steps, width, ends);
  return { letters, width, steps, found: ends.map((numbers) => (numbers.length === 0 ? null : numbers)) };
}

/**
 * Gives every state a step for every letter: where the trie has none, that of the longest ending that the trie has. Breadth
 * first, since a state's fallback is nearer to the root than the state itself and must be ready.
 */
function completeSteps(steps: Int32Array, width: number, ends: number[][]): void {
  const fallback = new Int32Array(ends.length);
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

function* codesOf(pieces: readonly string[]): Generator<number> {
  for (const piece of pieces) for (let at = 0; at < piece.length; at += 1) yield piece.charCodeAt(at);
}

function scan(
  { letters, width, steps, found }: Automaton,
  users: readonly (readonly number[])[],
  { text, holds, touched, users: named }: Seen,
): void {
  let state = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    state = steps[state * width + (code < CODES ? (letters[code] ?? 0) : 0)] ?? 0;
    const ended = found[state];
    if (ended === null || ended === undefined) continue;
    for (const number of ended) {
      if (holds[number] === 1) continue;
      holds[number] = 1;
      for (const user of users[number] ?? []) {
        if (touched[user] === 1) continue;
        touched[user] = 1;
        named.push(user);
      }
    }
  }
}
