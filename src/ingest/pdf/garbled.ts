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
  const counts = countWords(text);
  if (isWordless(text, counts)) return true;
  return counts.long >= 30 && !hasCommonWord(text) && isLatin(text);
}

/**
 * The same for all that is set in one font. Names and headings need hold no common word; but letters that are shifted along
 * the table of signs, as they are in many a font without a map ("9LVLRQ" for "Vision"), make words of capitals.
 */
export function isGarbledFont(text: string): boolean {
  const counts = countWords(text);
  if (isWordless(text, counts)) return true;
  // Headings in capitals read like words, nearly all of them.
  if (counts.long < 30 || counts.words > counts.long * 0.92 || hasCommonWord(text)) return false;
  const raised = longWordsOf(text).filter((word) => !/\p{Ll}/u.test(word));
  return raised.length >= counts.long * 0.8;
}

/** Asked of whole documents: what settles it soonest is asked first. */
function isWordless(text: string, { long, words }: WordCounts): boolean {
  if (!FORTY_CHARACTERS.test(text)) return false;
  if (!PLAIN.test(text)) {
    const strange = text.match(/(?!\s)[\ufffd\p{Co}\p{Cn}\p{Cc}]/gu)?.length ?? 0;
    if (strange > 0 && strange > text.replace(/\s/gu, '').length * 0.2) return true;
  }
  if (long < 12 || words >= long * 0.4) return false;
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

export interface WordCounts {
  /** Of the pieces between spaces those of three signs and more that are no figures or signs only. */
  readonly long: number;
  /** How many of these read like words. */
  readonly words: number;
}

/**
 * Goes through the text once without cutting it: it is asked of each page and of all that is set in each font. Only pieces that hold
 * more than letters, and signs that close a sentence behind them, are looked at by themselves.
 */
export function countWords(text: string): WordCounts {
  let [long, words] = [0, 0];
  let start = 0;
  let shape = NOTHING;
  let hasVowel = false;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : SPACE;
    if (!isSpace(code)) {
      shape = shapeWith(shape, code);
      hasVowel ||= isVowel(code);
      continue;
    }
    if (at - start >= 3) {
      const isPlain = shape === LETTERS || shape === CLOSED;
      const word = isPlain ? '' : text.slice(start, at);
      if (isPlain || isLong(word)) {
        long += 1;
        if (isPlain ? hasVowel : isWord(word)) words += 1;
      }
    }
    start = at + 1;
    shape = NOTHING;
    hasVowel = false;
  }
  return { long, words };
}

const SPACE = 0x20;

/** What a pattern takes for white space. */
function isSpace(code: number): boolean {
  if (code < 0x80) return code === SPACE || (code >= 0x09 && code <= 0x0d);
  return code === 0xa0 || (code >= 0x1680 && /\s/u.test(String.fromCharCode(code)));
}

/** What a piece of text is made of so far: nothing, letters, letters with closing signs behind them, or anything else. */
const [NOTHING, LETTERS, CLOSED, MIXED] = [0, 1, 2, 3];

function shapeWith(shape: number, code: number): number {
  if (isPlainLetter(code)) return shape <= LETTERS ? LETTERS : MIXED;
  return (shape === LETTERS || shape === CLOSED) && CLOSING.includes(code) ? CLOSED : MIXED;
}

const CLOSING = [...'.,:;!?)'].map((sign) => sign.charCodeAt(0));

/** One of the letters of western Europe. */
function isPlainLetter(code: number): boolean {
  const lower = code | 0x20;
  if (lower <= 0x7a) return lower >= 0x61;
  return code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7;
}

function isVowel(code: number): boolean {
  return code <= 0xff && VOWELS[code | 0x20] === 1;
}

const VOWELS = new Uint8Array(256);
for (const vowel of 'aeiouyæøåéäöü') VOWELS[vowel.charCodeAt(0)] = 1;

function isLong(word: string): boolean {
  return word.length >= 3 && (isPlainLetter(word.charCodeAt(0)) || !/^[\p{N}\p{P}\p{Sc}]+$/u.test(word));
}

function isWord(word: string): boolean {
  const isWhole = /^[("»”“'\p{N}]*\p{L}+(?:[-–/'’.]\p{L}*)*[\p{N}\p{P}]*$/u.test(word);
  return isWhole && /[aeiouyæøåéäöü]/iu.test(word);
}
