import type { Span } from '../model/index.ts';

/** Letters and digits with inner hyphens, apostrophes, points; `\w` and `\b` would break at æøå. */
const WORD = /[\p{L}\p{N}]+(?:[-'’.,/][\p{L}\p{N}]+)*/gu;

/** The words of a text with their places. Punctuation is no word. */
export function findWords(text: string): (Span & { readonly text: string })[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
