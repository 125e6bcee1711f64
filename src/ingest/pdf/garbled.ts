/**
 * True when the text of a page has characters but no words: the PDF draws letters without saying which they are.
 * Told by signs that no text has, and by words without vowels or with signs inside. Short pages are given the benefit.
 */
export function isGarbled(text: string): boolean {
  const characters = text.replace(/\s/gu, '');
  if (characters.length < 40) return false;
  const strange = characters.match(/[\ufffd\p{Co}\p{Cn}\p{Cc}]/gu)?.length ?? 0;
  if (strange > characters.length * 0.2) return true;
  const words = text.match(/\S{3,}/gu) ?? [];
  if (words.length < 12) return false;
  const sound = words.filter(
    (word) => /^[("»”“'\p{N}]*\p{L}+(?:[-–/'’.]\p{L}*)*[\p{N}\p{P}]*$/u.test(word) && hasVowel(word),
  );
  const figures = words.filter((word) => /^[\p{N}\p{P}\p{Sc}]+$/u.test(word));
  return sound.length + figures.length < words.length * 0.4;
}

function hasVowel(word: string): boolean {
  return /[aeiouyæøåéäöü]/iu.test(word);
}
