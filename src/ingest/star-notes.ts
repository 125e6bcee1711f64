import type { Draft } from './draft.ts';
import { plainText } from './furniture.ts';

/** "* Se retningslinjen.", "**) Jf. aftalen." */
const NOTE = /^\s*(\*{1,3})\)?\s*(?=[\p{Lu}§])/u;
/** The star behind a word or a sentence that points to the note. */
const SIGN = /(?<=[\p{L}\p{N}.,)»”"])(\*{1,3})(?=[\s.,;:)]|$)/gu;

/** Turns paragraphs that begin with a star, and that a star in the text above points to, into footnotes without their star. */
export function markStarNotes(drafts: readonly Draft[]): Draft[] {
  const signs = new Set<string>();
  return drafts.map((item) => {
    const text = plainText(item);
    const star = item.kind === 'paragraph' ? NOTE.exec(text)?.[1] : undefined;
    if (star !== undefined && signs.has(star)) return asNote(item);
    if (item.kind !== 'furniture' && text.includes('*'))
      for (const [, sign = ''] of text.matchAll(SIGN)) signs.add(sign);
    return item;
  });
}

function asNote(item: Draft): Draft {
  const [first, ...others] = item.pieces;
  const pieces = first === undefined ? [] : [{ ...first, text: first.text.replace(NOTE, '') }, ...others];
  return { ...item, kind: 'footnote', pieces, runIn: 0, boxed: false };
}
