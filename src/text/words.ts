import type { Span } from '../model/index.ts';

/** Letters and digits with inner hyphens, apostrophes, points; `\w` and `\b` would break at æøå. */
const WORD = /[\p{L}\p{N}]+(?:[-'’.,/][\p{L}\p{N}]+)*/gu;

/** The letters and signs of nearly all texts here; what holds others is left to the pattern. */
const FIRST_BEYOND = 0x250;
const PRINT_FROM = 0x2010;
const PRINT_TO = 0x206f;
const JOINS = new Set(Array.from("-'’.,/", (sign) => sign.charCodeAt(0)));
/** By code: 1 for a letter or digit. */
const LETTERS = Uint8Array.from({ length: FIRST_BEYOND }, (_, code) =>
  Number(/[\p{L}\p{N}]/u.test(String.fromCharCode(code))),
);

/** The words of a text with their places. Punctuation is no word. */
export function findWords(text: string): (Span & { readonly text: string })[] {
  const found: (Span & { readonly text: string })[] = [];
  eachWord(text, (word, start, end) => found.push({ text: word, start, end }));
  return found;
}

/** Hands over the words of a text one by one, each with where it begins and ends. */
export function eachWord(text: string, take: (word: string, start: number, end: number) => void): void {
  if (!isCommon(text)) {
    for (const match of text.matchAll(WORD)) take(match[0], match.index, match.index + match[0].length);
    return;
  }
  const { length } = text;
  let at = 0;
  while (at < length) {
    if (!isLetterAt(text, at)) {
      at += 1;
      continue;
    }
    const start = at;
    do {
      at += 1;
      while (isLetterAt(text, at)) at += 1;
    } while (JOINS.has(text.charCodeAt(at)) && isLetterAt(text, at + 1));
    take(text.slice(start, at), start, at);
  }
}

function isCommon(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_BEYOND && (code < PRINT_FROM || code > PRINT_TO)) return false;
  }
  return true;
}

/** Past the end there is no letter: the code of nothing is no index. */
function isLetterAt(text: string, at: number): boolean {
  return LETTERS[text.charCodeAt(at)] === 1;
}
