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
  if (isWordless(text)) return true;
  const words = text.match(/\S+/gu) ?? [];
  const long = words.filter(isLong);
  return isLatin(text) && long.length >= 30 && !words.some((word) => COMMON.has(word.toLowerCase()));
}

/**
 * The same for all that is set in one font. Names and headings need hold no common word; but letters that are shifted along
 * the table of signs, as they are in many a font without a map ("9LVLRQ" for "Vision"), make words of capitals.
 */
export function isGarbledFont(text: string): boolean {
  if (isWordless(text)) return true;
  const words = text.match(/\S+/gu) ?? [];
  const long = words.filter(isLong);
  const capitals = long.filter((word) => !/\p{Ll}/u.test(word)).length;
  const isShifted = long.length >= 30 && capitals >= long.length * 0.8;
  return isShifted && !words.some((word) => COMMON.has(word.toLowerCase()));
}

function isWordless(text: string): boolean {
  const characters = text.replace(/\s/gu, '');
  if (characters.length < 40) return false;
  const strange = characters.match(/[\ufffd\p{Co}\p{Cn}\p{Cc}]/gu)?.length ?? 0;
  if (strange > characters.length * 0.2) return true;
  if (!isLatin(text)) return false;
  const long = (text.match(/\S+/gu) ?? []).filter(isLong);
  return long.length >= 12 && long.filter(isWord).length < long.length * 0.4;
}

function isLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Script=Latin}/gu)?.length ?? 0) >= letters * 0.5;
}

function isLong(word: string): boolean {
  return word.length >= 3 && !/^[\p{N}\p{P}\p{Sc}]+$/u.test(word);
}

function isWord(word: string): boolean {
  const isWhole = /^[("»”“'\p{N}]*\p{L}+(?:[-–/'’.]\p{L}*)*[\p{N}\p{P}]*$/u.test(word);
  return isWhole && /[aeiouyæøåéäöü]/iu.test(word);
}
