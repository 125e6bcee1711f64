import type { Readability } from '../model/index.ts';
import { eachWord } from './words.ts';

/** A word of more letters than this is long. */
const LONG = 6;
const SLASH = 0x2f;
const FIRST_BEYOND = 0x250;
/** By code of the common characters: 1 for a letter. */
const LETTERS = Uint8Array.from({ length: FIRST_BEYOND }, (_, code) =>
  Number(/\p{L}/u.test(String.fromCharCode(code))),
);

/**
 * LIX after C.H. Björnsson, "Läsbarhet" (1968): words / sentences + 100 · long words / words, rounded. Tables give 25 to
 * 34 as easy, 35 to 44 as medium, 45 to 54 as difficult, 55 and more as very difficult; below some hundred words the
 * number says little.
 * @param sentences the text, cut into sentences; a list item is one. What holds no word counts for nothing.
 */
export function measureLix(sentences: readonly string[]): Readability {
  const counts = sentences.map(wordLengths).filter((each) => each.length > 0);
  const lengths = counts.flat();
  return withLix(lengths.length, counts.length, lengths.filter((each) => each > LONG).length);
}

/** The LIX of several texts as one, from their counts. */
export function sumLix(parts: readonly Readability[]): Readability {
  const sum = (count: (part: Readability) => number): number =>
    parts.reduce((total, part) => total + count(part), 0);
  return withLix(
    sum((part) => part.words),
    sum((part) => part.sentences),
    sum((part) => part.longWords),
  );
}

function withLix(words: number, sentences: number, longWords: number): Readability {
  const lix = words === 0 ? null : Math.round(words / sentences + (100 * longWords) / words);
  return { words, sentences, longWords, lix };
}

/** Letters of each word; "og/eller" is two words, "e-mail" one, and a number has no letters. */
function wordLengths(sentence: string): readonly number[] {
  const lengths: number[] = [];
  eachWord(sentence, (word) => {
    let letters = 0;
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      if (code >= FIRST_BEYOND) {
        // Beyond the common letters a character may be two units, and only the pattern knows what is a letter.
        for (const part of word.slice(at).split('/')) {
          lengths.push(letters + (part.match(/\p{L}/gu)?.length ?? 0));
          letters = 0;
        }
        return;
      }
      if (code === SLASH) {
        lengths.push(letters);
        letters = 0;
      } else letters += LETTERS[code] ?? 0;
    }
    lengths.push(letters);
  });
  return lengths;
}
