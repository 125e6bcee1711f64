import { createHash } from 'node:crypto';
import type { SourceDocument } from '../model/index.ts';

/** Texts shorter than this are alike by chance: a landing page, a cover. */
const MIN_WORDS = 50;
/** Words in a row that are compared; two policies seldom share so many by chance. */
const SHINGLE = 5;

/** What is left of a text to tell whether another one says the same, or most of it. */
export interface TextPrint {
  /** Equal where two texts have the same letters and digits in the same order: layout and format make no difference. */
  readonly letters: string;
  /** The stretches of words as numbers in ascending order, each once, 32 bits each, in base64. */
  readonly stretches: string;
}

/** The print of a document; null where it has too little text. */
export function printOf(document: Pick<SourceDocument, 'blocks' | 'words'>): TextPrint | null {
  if (document.words < MIN_WORDS || document.blocks.length === 0) return null;
  const texts = document.blocks.filter(({ kind }) => kind !== 'furniture').map(({ text }) => text);
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''));
  const stretches = stretchesOf(texts.join(' ').toLowerCase());
  return { letters: hash.digest('hex'), stretches: Buffer.from(stretches.buffer).toString('base64') };
}

/** The stretches of a print, in ascending order. */
export function stretchesIn({ stretches }: TextPrint): Uint32Array {
  const bytes = Buffer.from(stretches, 'base64');
  return new Uint32Array(Uint8Array.from(bytes).buffer, 0, Math.floor(bytes.length / 4));
}

/** Stretches of words as numbers: equal stretches, equal numbers, and hardly ever otherwise. */
function stretchesOf(text: string): Uint32Array {
  const words = Uint32Array.from(text.match(/[\p{L}\p{N}]+/gu) ?? [], numberOf);
  const found = new Uint32Array(Math.max(0, words.length - SHINGLE + 1));
  for (let start = 0; start < found.length; start += 1) {
    let number = 0;
    for (let at = start; at < start + SHINGLE; at += 1)
      number = Math.imul(number ^ (words[at] ?? 0), 0x01000193) >>> 0;
    found[start] = number;
  }
  found.sort();
  let count = 0;
  for (let index = 0; index < found.length; index += 1) {
    const number = found[index] ?? 0;
    if (index !== 0 && number === found[count - 1]) continue;
    found[count] = number;
    count += 1;
  }
  return found.slice(0, count);
}

/** Fowler, Noll and Vo's hash, 32 bits. */
function numberOf(word: string): number {
  let number = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1)
    number = Math.imul(number ^ word.charCodeAt(index), 0x01000193) >>> 0;
  return number;
}
