import type { ChangeLexicon } from '../model/change.ts';
import { findWords } from '../text/words.ts';

/** "1. ", "2.3 " or "a) " before a sentence: numbering is layout. */
const NUMBERING = /^(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2}[.)]|\p{Ll}\))\s+(?=\p{L})/u;
const SYMBOLS: Readonly<Record<string, string>> = { '%': ' procent ', '§': ' paragraf ', '&': ' og ' };

/**
 * Lower-cased text with abbreviations and spellings written one way, so that patterns and words meet whatever the writer's
 * habit was. Offsets are its own.
 */
export function plainOf(text: string, lexicon: ChangeLexicon): string {
  let plain = text.normalize('NFC').toLowerCase();
  plain = plain.replace(/[%§&]/gu, (symbol) => SYMBOLS[symbol] ?? symbol);
  for (const { pattern, written } of lexicon.spellings) plain = plain.replace(pattern, written);
  return plain.replace(/\s+/gu, ' ').trim();
}

/** One word as it is compared: number words as digits, without accents and inner hyphens, "aa" as "å". */
export function canonicalWord(word: string, lexicon: ChangeLexicon): string {
  const number = lexicon.numbers.get(word);
  if (number !== undefined) return number;
  const bare = word.replace(/[-'’]/gu, '').replace(/[éèê]/gu, 'e');
  return bare.replace(/aa/gu, 'å');
}

/** The text without a number or letter that counts it. */
export function withoutNumbering(text: string): string {
  return text.replace(NUMBERING, '');
}

/**
 * What is left of a text when case, punctuation, spacing, hyphens, numbering and ways of spelling are taken away: two texts
 * with the same key say the same. Empty for a text without words.
 */
export function keyOf(text: string, lexicon: ChangeLexicon): string {
  return findWords(plainOf(withoutNumbering(text), lexicon))
    .map((word) => canonicalWord(word.text, lexicon))
    .join('');
}
