import { clean } from './clean.ts';
import { type FindingView, isContradiction, isOverlap } from './finding-view.ts';

/** A stretch of a quotation: plain, shared with the other side, or clashing with it. */
export interface Segment {
  readonly text: string;
  readonly mark: 'shared' | 'clash' | null;
}

/** The word forms to mark in one side's quotation. */
export interface Marks {
  readonly shared: readonly string[];
  readonly clash: readonly string[];
}

export const NO_MARKS: Marks = { shared: [], clash: [] };

/**
 * Cuts a text into marked and unmarked stretches. Words are found without regard to case and as whole words;
 * where a clash and a shared word meet, the clash wins. The stretches joined are the cleaned text.
 */
export function segments(text: string, marks: Marks): readonly Segment[] {
  const cleaned = clean(text);
  const kinds: Segment['mark'][] = new Array<Segment['mark']>(cleaned.length).fill(null);
  paint(cleaned, kinds, marks.shared, 'shared');
  paint(cleaned, kinds, marks.clash, 'clash');
  const result: Segment[] = [];
  let start = 0;
  for (let at = 1; at <= cleaned.length; at++) {
    if (at < cleaned.length && kinds[at] === kinds[start]) continue;
    result.push({ text: cleaned.slice(start, at), mark: kinds[start] ?? null });
    start = at;
  }
  return result;
}

function paint(
  text: string,
  kinds: Segment['mark'][],
  words: readonly string[],
  mark: 'shared' | 'clash',
): void {
  const distinct = [...new Set(words.map((each) => clean(each).trim()))].filter((each) => each !== '');
  if (distinct.length === 0) return;
  // The longest first, so that none is cut short by another.
  distinct.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const found = [text, ...distinct].every(isWestern)
    ? placesOf(text, distinct)
    : patternPlaces(text, distinct);
  for (const { start, end } of found) kinds.fill(mark, start, end);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Any text: a pattern knows the letters of all scripts. Making one costs far more than using it once, which is why the texts
 * that nearly all are go another way.
 */
function patternPlaces(text: string, words: readonly string[]): Place[] {
  const either = words.map(escapePattern).join('|');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}])`, 'giu');
  return Array.from(text.matchAll(whole), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

// RegExp.escape is not in Node 20. A space in the evidence may stand for any run of spaces in the text.
function escapePattern(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/ +/gu, ' +');
}

/** Letters of Western Europe, whose small and capital ones answer one to one, and the signs of print. */
const WESTERN = /^[ -\u012f\u2010-\u206f]*$/u;
const FIRST_BEYOND = 0x130;
/** By code whether it is a letter or digit, of those below the first that is not Western. */
const IS_LETTER = Uint8Array.from({ length: FIRST_BEYOND }, (_, code) =>
  Number(/[\p{L}\p{N}]/u.test(String.fromCharCode(code))),
);

function isWestern(text: string): boolean {
  return WESTERN.test(text);
}

function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < FIRST_BEYOND && IS_LETTER[code] === 1;
}

/** What the pattern finds, found by going from word to word. */
function placesOf(text: string, words: readonly string[]): Place[] {
  const lower = text.toLowerCase();
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    const small = word.toLowerCase();
    const first = small.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), small]);
  }
  const places: Place[] = [];
  for (let at = 0; at < lower.length; at += 1) {
    const candidates = byFirst.get(lower.charAt(at));
    if (candidates === undefined || (at > 0 && isLetterAt(lower, at - 1))) continue;
    const end = candidates.reduce((known, word) => (known === -1 ? endOf(word, lower, at) : known), -1);
    if (end === -1) continue;
    places.push({ start: at, end });
    at = end - 1;
  }
  return places;
}

/** Where a word ends that stands whole in a text from a place on; -1 when it does not. */
function endOf(word: string, text: string, start: number): number {
  let at = start;
  for (let index = 0; index < word.length; index += 1) {
    if (text.charCodeAt(at) !== word.charCodeAt(index)) return -1;
    at += 1;
    if (word[index] !== ' ') continue;
    while (word[index + 1] === ' ') index += 1;
    while (text[at] === ' ') at += 1;
  }
  return isLetterAt(text, at) ? -1 : at;
}

/** The words to mark on the first (0) or second (1) side of a finding. */
export function marksOf(view: FindingView, index: number): Marks {
  const isFirst = index === 0;
  if (isContradiction(view)) {
    const { clash, shared } = view.finding.evidence;
    return {
      shared: shared.map((each) => (isFirst ? each.first : each.second)),
      clash: [isFirst ? clash.first : clash.second],
    };
  }
  if (isOverlap(view)) {
    return {
      shared: [
        ...view.finding.evidence.shared.map((each) => (isFirst ? each.first : each.second)),
        ...view.finding.evidence.topics.flatMap((each) => (isFirst ? each.first : each.second)),
      ],
      clash: [],
    };
  }
  return NO_MARKS;
}
