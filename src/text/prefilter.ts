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

/** Texts whose reading is kept: the statements of two documents are asked about in turn, by one rule after the other. */
const REMEMBERED = 1024;

/** A need with the literals as numbers: cheap to ask thousands of times. */
type Gate = true | number | { readonly isAll: boolean; readonly of: readonly Gate[] };

/**
 * Goes through a text once for all patterns together, notes which of their needed pieces occur (an Aho-Corasick automaton),
 * and tries only the patterns that have all they need. The answers are the same as without; only the time differs.
 * @param needOf tells what a text must hold to meet a pattern, for whoever knows it already
 */
export function createPrefilter(needOf: (pattern: RegExp) => Need = neededIn): Prefilter {
  const numbers = new Map<string, number>();
  /** For each piece the patterns that it calls up: a text with none of those of a pattern cannot meet it. */
  const users: number[][] = [];
  /** By number the gate of each pattern, and the number by the pattern that was handed out. */
  const gates: Gate[] = [];
  const known = new Map<Pattern, number>();
  let automaton: Automaton | null = null;
  const seen = new Map<string, Seen>();
  let last: Seen | null = null;
  let holds = new Uint8Array(0);

  function lookAt(text: string): Seen {
    if (last !== null && last.text === text) return last;
    last = seen.get(text) ?? read(text);
    return last;
  }

  function read(text: string): Seen {
    automaton ??= buildAutomaton([...numbers.keys()]);
    if (holds.length < numbers.size) holds = new Uint8Array(numbers.size);
    const met = scan(automaton, text, holds);
    const isOpenTo = new Uint32Array(Math.ceil(gates.length / BITS));
    const open: number[] = [];
    for (const number of met) {
      for (const user of users[number] ?? []) {
        if (hasBit(isOpenTo, user) || !isOpen(gates[user] ?? true, holds)) continue;
        setBit(isOpenTo, user);
        open.push(user);
      }
    }
    for (const number of met) holds[number] = 0;
    const found = { text, isOpenTo, open };
    if (seen.size >= REMEMBERED) seen.clear();
    seen.set(text, found);
    return found;
  }

  function numberOf(piece: string): number {
    const number = numbers.get(piece) ?? numbers.size;
    numbers.set(piece, number);
    return number;
  }

  function gateOf(need: Need): Gate {
    if (need === true) return true;
    if (typeof need === 'string') return numberOf(need);
    const isAll = 'all' in need;
    return { isAll, of: (isAll ? need.all : need.any).map(gateOf) };
  }

  return {
    add(pattern) {
      const need = needOf(pattern);
      const pieces = literalsOf(need);
      if (pieces.length === 0 || !pieces.every(isPlain)) return pattern;
      const user = gates.length;
      gates.push(gateOf(need));
      for (const piece of new Set(callsOf(need) ?? pieces)) {
        const number = numberOf(piece);
        const list = users[number];
        if (list === undefined) users[number] = [user];
        else list.push(user);
      }
      // What was built and read knows nothing of the new pieces.
      automaton = null;
      seen.clear();
      last = null;
      const mayMatch = (text: string): boolean => hasBit(lookAt(text).isOpenTo, user);
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
        const found = [...always];
        for (const user of lookAt(text).open) for (const place of places[user] ?? NOWHERE) found.push(place);
        return found.sort((one, two) => one - two);
      };
    },
  };
}

const NOWHERE: readonly number[] = [];

function neededIn(pattern: RegExp): Need {
  return neededBy(pattern.source);
}

/**
 * Pieces of which a text must hold at least one to meet a need; of what must all be there, the longest and so the rarest.
 * Null where a need holds of itself.
 */
function callsOf(need: Need): readonly string[] | null {
  if (need === true) return null;
  if (typeof need === 'string') return [need];
  if ('any' in need) {
    const each = need.any.map(callsOf);
    return each.some((calls) => calls === null) ? null : each.flatMap((calls) => calls ?? []);
  }
  let best: readonly string[] | null = null;
  for (const part of need.all) {
    const calls = callsOf(part);
    if (calls !== null && (best === null || shortest(calls) > shortest(best))) best = calls;
  }
  return best;
}

function shortest(pieces: readonly string[]): number {
  return pieces.reduce((least, piece) => Math.min(least, piece.length), Number.POSITIVE_INFINITY);
}

/** What is known of a text: which patterns may match it, as bits and as a list. */
interface Seen {
  readonly text: string;
  readonly isOpenTo: Uint32Array;
  readonly open: readonly number[];
}

const BITS = 32;

function hasBit(bits: Uint32Array, place: number): boolean {
  return ((bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
}

function setBit(bits: Uint32Array, place: number): void {
  bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
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

/** The numbers of the pieces that a text holds, which are noted in `holds` too. */
function scan({ letters, width, steps, found }: Automaton, text: string, holds: Uint8Array): number[] {
  const met: number[] = [];
  let state = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    state = steps[state * width + (code < CODES ? (letters[code] ?? 0) : 0)] ?? 0;
    const ended = found[state];
    if (ended === null || ended === undefined) continue;
    for (const number of ended) {
      if (holds[number] === 1) continue;
      holds[number] = 1;
      met.push(number);
    }
  }
  return met;
}
