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
const OPENS = /^[\s]*["“”„»«(–-]*[\p{Lu}\p{N}§]/u;
const OPENS_LOWER_AFTER_QUOTE = /^\s+["“”„»]/u;

/**
 * Splits one paragraph into sentences. Linear in the text's length.
 * @returns spans in order, without surrounding white space, at most 3,000 characters each, that together hold every
 *   non-space character.
 */
export function splitSentences(text: string, rules: SentenceRules): Span[] {
  const spans: Span[] = [];
  let start = 0;
  END.lastIndex = 0;
  for (let match = END.exec(text); match !== null; match = END.exec(text)) {
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
  let from = point;
  while (from > 0 && from > point - 24 && !isSpaceAt(text, from - 1)) from -= 1;
  const before = text.slice(from, point);
  const bare = QUOTES.has(before.charAt(0)) ? before.replace(/^["“”„»«(]+/u, '') : before;
  const word = `${bare.toLowerCase()}.`;
  const next = (): string => /^\s*["“”„»«(]*([\p{L}\p{N}]+)/u.exec(rest)?.[1] ?? '';
  if (rules.closing.has(word)) return !/^\p{Lu}/u.test(next()) && next() !== '';
  if (rules.abbreviations.has(word)) return next() !== '';
  // Most sentences end with a word of more letters than these.
  if (word.length <= 3 && /^\d{1,2}\.$/u.test(word)) {
    // "1. juli" goes on; "fase 1. Derefter" ends; a number that opens the text is a list number and goes on.
    if (text.slice(0, point).trim().length === before.length) return true;
    return rules.afterOrdinal.has(next().toLowerCase());
  }
  // A single capital is an initial ("H. Hansen").
  return before.length <= 2 && /^\p{Lu}$/u.test(before) && /^\p{Lu}/u.test(next());
}

const QUOTES: ReadonlySet<string> = new Set('"“”„»«(');

/** White space as patterns know it; that of nearly all texts is told by its code. */
function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code >= 0xa0 && /\s/u.test(text.charAt(at));
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpaceAt(text, start)) start += 1;
  while (end > start && isSpaceAt(text, end - 1)) end -= 1;
  while (end - start > LONGEST) {
    const cut = lastGap(text, start, start + LONGEST);
    push(spans, text, start, cut);
    start = cut;
    while (start < end && isSpaceAt(text, start)) start += 1;
  }
  if (end > start) spans.push({ start, end });
}

/** Where to cut between two places: behind the last white space, otherwise before `to`, never inside of a character. */
function lastGap(text: string, from: number, to: number): number {
  for (let at = to; at > from; at -= 1) if (isSpaceAt(text, at - 1)) return at;
  return /[\udc00-\udfff]/.test(text.charAt(to)) ? to - 1 : to;
}
