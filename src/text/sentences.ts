import type { Span } from '../model/index.ts';

/** What a language says about where sentences end. */
export interface SentenceRules {
  /** Abbreviations with their points, lower case ("f.eks.", "nr."): a point there ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that may end a sentence as well ("mv.", "osv."): they do before a capital letter. */
  readonly closing: ReadonlySet<string>;
  /** Words after which a number with a point is an ordinal even before a capital ("1. Januar" is no sentence). */
  readonly afterOrdinal: ReadonlySet<string>;
}

/**
 * No sentence is longer. What goes on without a full stop for pages (a table read as one line, an attack) is cut at a space,
 * so that whatever is done with a sentence has a bound.
 */
const LONGEST = 3000;

// Only from the first of several marks on: tried from each of them, a long row of points would take quadratic time.
const END = /(?<![.!?…])[.!?…]+(?:["”’»)\]]*(?=\s|$)|["”’»)\]]+(?=\p{Lu}))/gu;
const OPENS = /^[\s]*["“”„»«(–-]*[\p{Lu}\p{N}]/u;
const OPENS_LOWER_AFTER_QUOTE = /^\s+["“”„»]/u;

/**
 * Splits one paragraph into sentences. Linear in the text's length.
 * @returns spans in order, without surrounding white space, at most 3,000 characters each, that together hold every
 *   non-space character.
 */
export function splitSentences(text: string, rules: SentenceRules): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const rest = text.slice(end, end + 40);
    if (rest.trim() !== '' && !OPENS.test(rest) && !OPENS_LOWER_AFTER_QUOTE.test(rest)) continue;
    if (match[0].startsWith('.') && isInside(text, match.index, rest, rules)) continue;
    push(spans, text, start, end);
    start = end;
  }
  push(spans, text, start, text.length);
  return spans;
}

/** True when the point belongs to an abbreviation, an ordinal or a list number, and the sentence goes on. */
function isInside(text: string, point: number, rest: string, rules: SentenceRules): boolean {
  const before = /(\S{1,24})$/u.exec(text.slice(Math.max(0, point - 24), point))?.[1] ?? '';
  const word = `${before.replace(/^["“”„»«(]+/u, '').toLowerCase()}.`;
  const next = /^\s*["“”„»«(]*([\p{L}\p{N}]+)/u.exec(rest)?.[1] ?? '';
  if (rules.closing.has(word)) return !/^\p{Lu}/u.test(next) && next !== '';
  if (rules.abbreviations.has(word)) return next !== '';
  if (/^\d{1,2}\.$/u.test(word)) {
    // "1. juli" goes on; "fase 1. Derefter" ends; a number that opens the text is a list number and goes on.
    if (text.slice(0, point).trim().length === before.length) return true;
    return rules.afterOrdinal.has(next.toLowerCase());
  }
  // A single capital is an initial ("H. Hansen").
  return /^\p{Lu}\.$/u.test(`${before}.`) && /^\p{Lu}/u.test(next);
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  while (end - start > LONGEST) {
    const cut = lastGap(text, start, start + LONGEST);
    push(spans, text, start, cut);
    start = cut;
    while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  }
  if (end > start) spans.push({ start, end });
}

/** Where to cut between two places: behind the last white space, otherwise before `to`, never inside of a character. */
function lastGap(text: string, from: number, to: number): number {
  for (let at = to; at > from; at -= 1) if (/\s/u.test(text.charAt(at - 1))) return at;
  return /[\udc00-\udfff]/.test(text.charAt(to)) ? to - 1 : to;
}
