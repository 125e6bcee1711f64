/** Words that no page of running text is without, in the languages a Danish municipality writes in. */
const COMMON = new Set(
  'og at i er det en den til for på de af med vi som the and of to in is we der die und für och att det som av'.split(
    ' ',
  ),
);

/**
 * True when the text of a page has characters but no words: the PDF draws letters without saying which they are.
 * Told by signs that no text has, by words without vowels, and by the lack of every common word on a full page.
 * Short pages are given the benefit of the doubt, and so are other scripts.
 */
export function isGarbled(text: string): boolean {
  const long = longWordsOf(text);
  if (isWordless(text, long)) return true;
  return long.length >= 30 && !hasCommonWord(text) && isLatin(text);
}

/**
 * The same for all that is set in one font. Names and headings need hold no common word; but letters that are shifted along
 * the table of signs, as they are in many a font without a map ("9LVLRQ" for "Vision"), make words of capitals.
 */
export function isGarbledFont(text: string): boolean {
  const long = longWordsOf(text);
  if (isWordless(text, long)) return true;
  if (long.length < 30) return false;
  return !hasCommonWord(text) && isAtLeast(long, long.length * 0.8, (word) => !/\p{Ll}/u.test(word));
}

/** Asked of whole documents: what settles it soonest is asked first. */
function isWordless(text: string, long: readonly string[]): boolean {
  if (!FORTY_CHARACTERS.test(text)) return false;
  if (!PLAIN.test(text)) {
    const characters = text.replace(/\s/gu, '').length;
    const strange = text.match(/(?!\s)[\ufffd\p{Co}\p{Cn}\p{Cc}]/gu)?.length ?? 0;
    if (strange > characters * 0.2) return true;
  }
  if (long.length < 12 || isAtLeast(long, long.length * 0.4, isWord)) return false;
  return isLatin(text);
}

const FORTY_CHARACTERS = /(?:\S\s*){40}/;

/** Nothing but letters and signs that every Latin text may hold: none of them is strange. */
const PLAIN = /^[\s!-~\u00a0-\u024f\u2010-\u2027]*$/u;

function isLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Script=Latin}/gu)?.length ?? 0) >= letters * 0.5;
}

function hasCommonWord(text: string): boolean {
  for (const [word] of text.matchAll(/\S+/gu)) if (COMMON.has(word.toLowerCase())) return true;
  return false;
}

function longWordsOf(text: string): readonly string[] {
  return (text.match(/\S+/gu) ?? []).filter(isLong);
}

/** Whether at least this many of the words are so; no more are asked than it takes. */
function isAtLeast(words: readonly string[], least: number, holds: (word: string) => boolean): boolean {
  let count = 0;
  for (const word of words) {
    if (count >= least) return true;
    if (holds(word)) count += 1;
  }
  return count >= least;
}

function isLong(word: string): boolean {
  return word.length >= 3 && (isPlainLetter(word.charCodeAt(0)) || !/^[\p{N}\p{P}\p{Sc}]+$/u.test(word));
}

function isPlainLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

/** Nothing but letters that every alphabet here shares, with a vowel: such words need no pattern. */
function isPlainWord(word: string): boolean {
  let hasVowel = false;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (!isPlainLetter(code)) return false;
    if (VOWELS.includes(String.fromCharCode(code | 0x20))) hasVowel = true;
  }
  return hasVowel;
}

const VOWELS = 'aeiouy';

function isWord(word: string): boolean {
  if (isPlainWord(word)) return true;
  const isWhole = /^[("»”“'\p{N}]*\p{L}+(?:[-–/'’.]\p{L}*)*[\p{N}\p{P}]*$/u.test(word);
  return isWhole && /[aeiouyæøåéäöü]/iu.test(word);
}
