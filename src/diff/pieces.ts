import { diffArrays } from 'diff';
import type { ChangeLexicon, ChangePiece } from '../model/change.ts';
import { findWords } from '../text/words.ts';
import { canonicalWord } from './canonical.ts';

/** Texts longer than this are shown without marks. */
const MOST_WORDS = 600;

/** Cuts both texts into stretches that the other has and stretches that it lacks, word by word. */
export function piecesOf(
  old: string,
  next: string,
  lexicon: ChangeLexicon,
): { readonly old: readonly ChangePiece[]; readonly new: readonly ChangePiece[] } {
  const left = findWords(old);
  const right = findWords(next);
  if (left.length > MOST_WORDS || right.length > MOST_WORDS) return { old: whole(old), new: whole(next) };
  const key = (word: { readonly text: string }): string => canonicalWord(word.text.toLowerCase(), lexicon);
  const lost = new Set<number>();
  const won = new Set<number>();
  let at = 0;
  let to = 0;
  for (const part of diffArrays(left.map(key), right.map(key))) {
    for (let step = 0; step < part.value.length; step += 1) {
      if (part.removed) lost.add(at + step);
      if (part.added) won.add(to + step);
    }
    if (!part.added) at += part.value.length;
    if (!part.removed) to += part.value.length;
  }
  return { old: cut(old, left, lost), new: cut(next, right, won) };
}

function whole(text: string): readonly ChangePiece[] {
  return [{ text, isChanged: false }];
}

function cut(
  text: string,
  words: readonly { readonly start: number; readonly end: number }[],
  changed: ReadonlySet<number>,
): readonly ChangePiece[] {
  const pieces: ChangePiece[] = [];
  let from = 0;
  words.forEach((word, index) => {
    if (!changed.has(index) || changed.has(index - 1)) return;
    let last = index;
    while (changed.has(last + 1)) last += 1;
    const end = words[last]?.end ?? word.end;
    if (word.start > from) pieces.push({ text: text.slice(from, word.start), isChanged: false });
    pieces.push({ text: text.slice(word.start, end), isChanged: true });
    from = end;
  });
  if (from < text.length) pieces.push({ text: text.slice(from), isChanged: false });
  return pieces;
}
