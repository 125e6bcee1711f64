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
  // One pattern for all words, for making patterns is what costs; the longest first, so that it is not cut short.
  const either = distinct.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(escapePattern);
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${either.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  for (const found of text.matchAll(whole)) kinds.fill(mark, found.index, found.index + found[0].length);
}

// RegExp.escape is not in Node 20. A space in the evidence may stand for any run of spaces in the text.
function escapePattern(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/ +/gu, ' +');
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
