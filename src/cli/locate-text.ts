import type { TextRegion } from '../index.ts';

/** The letters and digits of a file, with the place of each: what is left when layout and markup are looked away from. */
export interface Source {
  readonly letters: string;
  /** For each unit of `letters`: where its character begins and ends in the file, in characters from 0. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The file's characters (code points). */
  readonly characters: readonly string[];
  /** Where each line begins, in characters from 0. */
  readonly lines: readonly number[];
}

// A letter with its combining marks: "å" may be one character in the text and two in the file.
const CLUSTER = /\P{M}\p{M}*/gsu;
const IS_LETTER = /[\p{L}\p{N}]/u;

/** Prepares the text of a file to be searched. */
export function toSource(text: string): Source {
  const letters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const characters: string[] = [];
  const lines = [0];
  for (const [cluster] of text.matchAll(CLUSTER)) {
    const start = characters.length;
    for (const character of cluster) characters.push(character);
    if (cluster.startsWith('\n')) lines.push(start + 1);
    if (!IS_LETTER.test(cluster)) continue;
    const folded = fold(cluster);
    letters.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(start);
      ends.push(characters.length);
    }
  }
  return { letters: letters.join(''), starts, ends, characters, lines };
}

/**
 * Where a text stands in a file, letter by letter, whatever the spacing, line breaks, hyphens and marks of emphasis between
 * its letters. Null when it does not stand there, from `line` (from 1) on, word for word.
 */
export function locateText(source: Source, text: string, line: number): TextRegion | null {
  const needle = fold(text);
  if (needle === '') return null;
  const from = source.lines[line - 1] ?? 0;
  let at = source.letters.indexOf(needle, firstAtOrAfter(source.starts, from));
  while (at >= 0 && !beginsWord(source, at)) at = source.letters.indexOf(needle, at + 1);
  const start = source.starts[at];
  const end = source.ends[at + needle.length - 1];
  if (start === undefined || end === undefined) return null;
  const [begin, finish] = [placeAt(source, start), placeAt(source, withEnding(source, end, text))];
  return {
    startLine: begin.line,
    startColumn: begin.column,
    endLine: finish.line,
    endColumn: finish.column,
  };
}

function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function beginsWord({ starts, characters }: Source, at: number): boolean {
  const before = characters[(starts[at] ?? 0) - 1];
  return before === undefined || !IS_LETTER.test(before);
}

/** Index of the first of the ascending numbers that is not below `least`. */
function firstAtOrAfter(ascending: readonly number[], least: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The end moved over the punctuation that the text ends with, as far as the file has the same. */
function withEnding({ characters }: Source, end: number, text: string): number {
  const ending = [...(/[^\p{L}\p{N}]*$/u.exec(text)?.[0] ?? '')];
  const count = ending.findIndex((character, index) => characters[end + index] !== character);
  return end + (count < 0 ? ending.length : count);
}

function placeAt({ lines }: Source, offset: number): { readonly line: number; readonly column: number } {
  const line = firstAtOrAfter(lines, offset + 1);
  return { line, column: offset - (lines[line - 1] ?? 0) + 1 };
}
