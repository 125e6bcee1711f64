import type { Pattern } from '../model/index.ts';
import { createLiteralSearch, isSearchable, type LiteralSearch } from './literal-search.ts';
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

/** What a piece calls up: a pattern, where the text holds the rest of what this way to meet it needs. */
interface Call {
  readonly user: number;
  readonly rest: readonly Gate[];
}

/**
 * Goes through a text once for all patterns together, notes which of their needed pieces occur, and tries only the patterns
 * that have all they need. The answers are the same as without; only the time differs.
 * @param needOf tells what a text must hold to meet a pattern, for whoever knows it already
 */
export function createPrefilter(needOf: (pattern: RegExp) => Need = neededIn): Prefilter {
  const numbers = new Map<string, number>();
  /** For each piece what it calls up: a text with none of the pieces that call a pattern cannot meet it. */
  const calls: Call[][] = [];
  /** The number of each pattern that was handed out. */
  const known = new Map<Pattern, number>();
  let search: LiteralSearch | null = null;
  const seen = new Map<string, Seen>();
  let last: Seen | null = null;
  let holds = new Uint8Array(0);
  /** For each pattern the look at which the text was last open to it. */
  let openAt = new Uint32Array(0);
  let look = 0;

  function lookAt(text: string): Seen {
    if (last !== null && last.text === text) return last;
    const found = seen.get(text) ?? read(text);
    look += 1;
    for (const user of found.open) openAt[user] = look;
    last = found;
    return found;
  }

  function read(text: string): Seen {
    if (search === null) {
      search = createLiteralSearch([...numbers.keys()]);
      holds = new Uint8Array(numbers.size);
      openAt = new Uint32Array(known.size);
      look = 0;
    }
    const met = search(text, holds);
    look += 1;
    const open: number[] = [];
    for (const number of met) {
      for (const { user, rest } of calls[number] ?? NO_CALLS) {
        if (openAt[user] === look || !areOpen(rest, holds)) continue;
        openAt[user] = look;
        open.push(user);
      }
    }
    for (const number of met) holds[number] = 0;
    const found = { text, open };
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

  function isOpenTo(user: number, text: string): boolean {
    lookAt(text);
    return openAt[user] === look;
  }

  return {
    add(pattern) {
      const need = needOf(pattern);
      const ways = waysToMeet(need, []);
      if (ways === null || !literalsOf(need).every(isSearchable)) return pattern;
      const user = known.size;
      for (const { piece, rest } of ways) {
        const number = numberOf(piece);
        const list = calls[number] ?? [];
        calls[number] = list;
        list.push({ user, rest: rest.map(gateOf) });
      }
      // What was built and read knows nothing of the new pieces.
      search = null;
      seen.clear();
      last = null;
      const behind: Pattern = {
        test: (text) => isOpenTo(user, text) && pattern.test(text),
        exec: (text) => (isOpenTo(user, text) ? pattern.exec(text) : null),
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
        const found: number[] = [];
        for (const user of lookAt(text).open) for (const place of places[user] ?? NOWHERE) found.push(place);
        return merged(always, found.sort(ascending));
      };
    },
  };
}

const NOWHERE: readonly number[] = [];
const NO_CALLS: readonly Call[] = [];

function ascending(one: number, two: number): number {
  return one - two;
}

/** Two lists in ascending order as one. */
function merged(one: readonly number[], two: readonly number[]): readonly number[] {
  if (one.length === 0 || two.length === 0) return one.length === 0 ? two : one;
  const all: number[] = [];
  let at = 0;
  for (const place of two) {
    while (at < one.length && (one[at] ?? 0) < place) {
      all.push(one[at] ?? 0);
      at += 1;
    }
    all.push(place);
  }
  for (; at < one.length; at += 1) all.push(one[at] ?? 0);
  return all;
}

function neededIn(pattern: RegExp): Need {
  return neededBy(pattern.source);
}

/** One way to meet a need: a piece that a text must hold, and all else that it must. */
interface Way {
  readonly piece: string;
  readonly rest: readonly Need[];
}

/**
 * All ways to meet a need and, besides, what else must be met; each goes by one piece, of those that must all be there by the
 * longest and so the rarest. Null where a need holds of itself.
 */
function waysToMeet(need: Need, rest: readonly Need[]): readonly Way[] | null {
  if (need === true) return null;
  if (typeof need === 'string') return [{ piece: need, rest }];
  if ('any' in need) {
    const each = need.any.map((option) => waysToMeet(option, rest));
    return each.some((ways) => ways === null) ? null : each.flatMap((ways) => ways ?? []);
  }
  let best: Need | null = null;
  let most = 0;
  for (const part of need.all) {
    const length = shortestIn(part);
    if (length > most) {
      best = part;
      most = length;
    }
  }
  return best === null ? null : waysToMeet(best, [...rest, ...need.all.filter((part) => part !== best)]);
}

/** Length of the shortest piece by which a need may be met; 0 where it holds of itself. */
function shortestIn(need: Need): number {
  if (need === true) return 0;
  if (typeof need === 'string') return need.length;
  const lengths = ('any' in need ? need.any : need.all).map(shortestIn);
  return 'any' in need ? Math.min(...lengths) : Math.max(...lengths);
}

/** What is known of a text: the patterns that may match it. */
interface Seen {
  readonly text: string;
  readonly open: readonly number[];
}

function areOpen(gates: readonly Gate[], holds: Uint8Array): boolean {
  for (const gate of gates) if (!isOpen(gate, holds)) return false;
  return true;
}

function isOpen(gate: Gate, holds: Uint8Array): boolean {
  if (gate === true) return true;
  if (typeof gate === 'number') return holds[gate] === 1;
  for (const each of gate.of) if (isOpen(each, holds) !== gate.isAll) return !gate.isAll;
  return gate.isAll;
}
