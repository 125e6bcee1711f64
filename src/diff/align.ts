import { diffArrays } from 'diff';
import { likenessOf, type Weigh } from './likeness.ts';
import type { Sentence } from './sentences.ts';
import type { Term } from './terms.ts';

/** A sentence of a version with its words. */
export interface Side extends Sentence {
  readonly terms: readonly Term[];
}

/** What belongs together: one sentence of each version, or one and those it was split into, or one alone. */
export interface Pairing {
  readonly old: readonly Side[];
  readonly new: readonly Side[];
  /** They say the same to the letter, layout and spelling aside. */
  readonly isSame: boolean;
  /** They stand in the same order among what stayed the same. */
  readonly inOrder: boolean;
  /** 0..1 */
  readonly likeness: number;
}

/** Below this, two sentences are taken for two, not for one that was rewritten. Tuned on a development pair. */
const SAME_SECTION = 0.4;
const OTHER_SECTION = 0.55;
/** What neighbours that stayed together speak for. */
const NEIGHBOUR_BONUS = 0.1;
/** Partners looked at for each sentence; the work then grows with the length, not with its square. */
const MOST_CANDIDATES = 20;
/** Words in more sentences than this tell nothing about which belong together. */
const MOST_COMMON = 60;
/** By how much the likeness must grow for a sentence to count as the other half of a split one. */
const SPLIT_GAIN = 0.06;
const DIFF_PATIENCE_MS = 10_000;

/**
 * Aligns two versions: what is equal and in order first, then what is equal elsewhere, then the most alike, then halves of
 * sentences that were split or joined.
 */
export function align(older: readonly Side[], newer: readonly Side[], weigh: Weigh): readonly Pairing[] {
  // Always aligned in the same direction, so that swapping the versions swaps the result and changes nothing else.
  const isTurned = keysOf(older) > keysOf(newer);
  const pairings = isTurned ? alignFrom(newer, older, weigh) : alignFrom(older, newer, weigh);
  return isTurned
    ? pairings.map((pairing) => ({ ...pairing, old: pairing.new, new: pairing.old }))
    : pairings;
}

function keysOf(sides: readonly Side[]): string {
  return sides.map((side) => `${side.key}\u0000${side.section}`).join('\u0001');
}

interface State {
  readonly older: readonly Side[];
  readonly newer: readonly Side[];
  readonly weigh: Weigh;
  /** Partner of each sentence, by position; undefined while it has none. */
  readonly toNew: (number | undefined)[];
  readonly toOld: (number | undefined)[];
  readonly inOrder: Set<number>;
  readonly pairings: Pairing[];
}

function alignFrom(older: readonly Side[], newer: readonly Side[], weigh: Weigh): readonly Pairing[] {
  const state: State = {
    older,
    newer,
    weigh,
    toNew: new Array<number | undefined>(older.length).fill(undefined),
    toOld: new Array<number | undefined>(newer.length).fill(undefined),
    inOrder: new Set(),
    pairings: [],
  };
  pairInOrder(state);
  pairRegrouped(state);
  pairElsewhere(state);
  const rewritten = pairAlike(state);
  const joined = joinHalves(state, rewritten);
  const alone = (side: Side, isOld: boolean): Pairing => ({
    old: isOld ? [side] : [],
    new: isOld ? [] : [side],
    isSame: false,
    inOrder: false,
    likeness: 0,
  });
  return [
    ...state.pairings,
    ...joined,
    ...older.filter((side) => state.toNew[side.at] === undefined).map((side) => alone(side, true)),
    ...newer.filter((side) => state.toOld[side.at] === undefined).map((side) => alone(side, false)),
  ];
}

function take(state: State, old: readonly Side[], next: readonly Side[], inOrder: boolean): void {
  for (const side of old) state.toNew[side.at] = next[0]?.at ?? -1;
  for (const side of next) state.toOld[side.at] = old[0]?.at ?? -1;
  if (inOrder) for (const side of old) state.inOrder.add(side.at);
  state.pairings.push({ old, new: next, isSame: true, inOrder, likeness: 1 });
}

function pairInOrder(state: State): void {
  const parts = diffArrays(
    state.older.map((side) => side.key),
    state.newer.map((side) => side.key),
    { timeout: DIFF_PATIENCE_MS },
  );
  let at = 0;
  let to = 0;
  for (const part of parts ?? []) {
    const count = part.value.length;
    if (!part.added && !part.removed) {
      for (let step = 0; step < count; step += 1) {
        const one = state.older[at + step];
        const other = state.newer[to + step];
        if (one !== undefined && other !== undefined) take(state, [one], [other], true);
      }
    }
    if (!part.added) at += count;
    if (!part.removed) to += count;
  }
}

/** Most sentences that one may have been cut into by another format's idea of where sentences end. */
const LONGEST_RUN = 6;

/** Runs of sentences with the same letters in all: the words are the same, only the full stops are not. */
function pairRegrouped(state: State): void {
  const { older, newer } = state;
  const starts = new Map<string, number[]>();
  const openerOf = (key: string): string => key.slice(0, 8);
  for (const side of newer) {
    if (state.toOld[side.at] !== undefined) continue;
    starts.set(openerOf(side.key), [...(starts.get(openerOf(side.key)) ?? []), side.at]);
  }
  for (const side of older) {
    if (state.toNew[side.at] !== undefined) continue;
    for (const to of starts.get(openerOf(side.key)) ?? []) {
      const run = equalRun(state, side.at, to);
      if (run === null) continue;
      take(state, older.slice(side.at, run.at), newer.slice(to, run.to), true);
      break;
    }
  }
}

function equalRun(state: State, at: number, to: number): { at: number; to: number } | null {
  let one = '';
  let other = '';
  let nextAt = at;
  let nextTo = to;
  while (nextAt - at + (nextTo - to) < LONGEST_RUN * 2) {
    if (one !== '' && one === other) return { at: nextAt, to: nextTo };
    const isOldShort = one.length <= other.length;
    const side = isOldShort ? state.older[nextAt] : state.newer[nextTo];
    const taken = isOldShort ? state.toNew[nextAt] : state.toOld[nextTo];
    if (side === undefined || taken !== undefined) return null;
    if (isOldShort) {
      one += side.key;
      nextAt += 1;
    } else {
      other += side.key;
      nextTo += 1;
    }
    if (!one.startsWith(other) && !other.startsWith(one)) return null;
  }
  return null;
}

/** What is equal but stands elsewhere; a list item also meets the sentence that its lead-in makes of it. */
function pairElsewhere(state: State): void {
  for (const keysFrom of [ownKey, fullKey]) {
    const waiting = new Map<string, Side[]>();
    for (const side of state.newer) {
      if (state.toOld[side.at] !== undefined) continue;
      for (const key of keysFrom(side)) waiting.set(key, [...(waiting.get(key) ?? []), side]);
    }
    for (const side of state.older) {
      if (state.toNew[side.at] !== undefined) continue;
      const found = keysFrom(side)
        .flatMap((key) => waiting.get(key) ?? [])
        .filter((other) => state.toOld[other.at] === undefined);
      const best = found.find((other) => other.section === side.section) ?? found[0];
      if (best !== undefined) take(state, [side], [best], keysFrom === fullKey);
    }
  }
}

function ownKey(side: Side): readonly string[] {
  return [side.key];
}

function fullKey(side: Side): readonly string[] {
  return side.fullKey === null ? [side.key] : [side.key, side.fullKey];
}

interface Rewritten {
  readonly one: Side;
  readonly other: Side;
  readonly likeness: number;
}

/** The most alike of the rest, one to one. */
function pairAlike(state: State): Rewritten[] {
  const { older, newer, weigh } = state;
  const candidates: (Rewritten & { readonly rank: number })[] = [];
  const lookUp = candidatesAmong(newer.filter((side) => state.toOld[side.at] === undefined));
  for (const one of older) {
    if (state.toNew[one.at] !== undefined) continue;
    for (const other of lookUp(one)) {
      const likeness = likenessOf(one.terms, other.terms, weigh);
      const isNear = sectionsMeet(state, one, other);
      const rank = likeness + neighbourBonus(state, one, other) + (isNear ? NEIGHBOUR_BONUS : 0);
      if (rank >= (isNear ? SAME_SECTION : OTHER_SECTION) + NEIGHBOUR_BONUS) {
        candidates.push({ one, other, likeness, rank });
      }
    }
  }
  candidates.sort(
    (a, b) =>
      b.rank - a.rank ||
      Math.abs(a.one.at - a.other.at) - Math.abs(b.one.at - b.other.at) ||
      a.one.at + a.other.at - (b.one.at + b.other.at),
  );
  const found: Rewritten[] = [];
  for (const { one, other, likeness } of candidates) {
    if (state.toNew[one.at] !== undefined || state.toOld[other.at] !== undefined) continue;
    state.toNew[one.at] = other.at;
    state.toOld[other.at] = one.at;
    found.push({ one, other, likeness });
  }
  return found;
}

/** Finds the sentences that share the most telling words, by an index over stems, parts and groups. */
function candidatesAmong(sides: readonly Side[]): (side: Side) => readonly Side[] {
  const index = new Map<string, Side[]>();
  for (const side of sides) {
    for (const key of indexKeys(side)) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [side]);
      else list.push(side);
    }
  }
  return (side) => {
    const shared = new Map<Side, number>();
    for (const key of indexKeys(side)) {
      const found = index.get(key) ?? [];
      if (found.length > MOST_COMMON) continue;
      for (const other of found) shared.set(other, (shared.get(other) ?? 0) + 1 / (1 + found.length));
    }
    return [...shared]
      .sort(([a, x], [b, y]) => y - x || a.at - b.at)
      .slice(0, MOST_CANDIDATES)
      .map(([other]) => other);
  };
}

function indexKeys({ terms }: Side): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const term of terms) {
    if (!term.isTelling) continue;
    keys.add(`s:${term.stem}`);
    for (const part of term.parts) keys.add(`s:${part}`);
    for (const group of term.groups) keys.add(group);
  }
  return keys;
}

/** The headings are the same, or one of the sentences beside them is already paired across the two sections. */
function sectionsMeet(state: State, one: Side, other: Side): boolean {
  if (one.section === other.section) return true;
  for (let at = one.at - 4; at <= one.at + 4; at += 1) {
    const partner = state.toNew[at];
    if (state.older[at]?.section !== one.section || partner === undefined) continue;
    if (state.newer[partner]?.section === other.section) return true;
  }
  return false;
}

/** Sentences before and behind that belong together speak for these two. */
function neighbourBonus(state: State, one: Side, other: Side): number {
  const before = state.toNew[one.at - 1];
  const after = state.toNew[one.at + 1];
  const isFirst = one.at === 0 && other.at === 0;
  const isLast = one.at === state.older.length - 1 && other.at === state.newer.length - 1;
  const isBefore = isFirst || (before !== undefined && before === other.at - 1);
  const isAfter = isLast || (after !== undefined && after === other.at + 1);
  return (isBefore ? NEIGHBOUR_BONUS / 2 : 0) + (isAfter ? NEIGHBOUR_BONUS / 2 : 0);
}

/** A sentence left alone beside a rewritten one may be its other half. */
function joinHalves(state: State, rewritten: readonly Rewritten[]): Pairing[] {
  return rewritten.map(({ one, other, likeness }) => {
    let old: readonly Side[] = [one];
    let next: readonly Side[] = [other];
    let best = likeness;
    for (const isOld of [true, false]) {
      // A sentence is split or joined, not both.
      if ((isOld && next.length > 1) || (!isOld && old.length > 1)) continue;
      for (const step of [1, -1]) {
        const whole = isOld ? state.older : state.newer;
        const own = isOld ? old : next;
        const half = whole[(step === 1 ? (own.at(-1)?.at ?? 0) : (own[0]?.at ?? 0)) + step];
        const taken = half === undefined ? 0 : (isOld ? state.toNew : state.toOld)[half.at];
        if (half === undefined || taken !== undefined || half.section !== own[0]?.section) continue;
        const grown = step === 1 ? [...own, half] : [half, ...own];
        const gain = likenessOf(termsIn(isOld ? grown : old), termsIn(isOld ? next : grown), state.weigh);
        if (gain < best + SPLIT_GAIN) continue;
        best = gain;
        if (isOld) {
          old = grown;
          state.toNew[half.at] = other.at;
        } else {
          next = grown;
          state.toOld[half.at] = one.at;
        }
      }
    }
    return { old, new: next, isSame: false, inOrder: true, likeness: best };
  });
}

function termsIn(sides: readonly Side[]): readonly Term[] {
  return sides.flatMap((side) => side.terms);
}
