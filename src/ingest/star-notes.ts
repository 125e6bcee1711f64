import type { Draft } from './draft.ts';
import { plainText } from './furniture.ts';

/** "* Se retningslinjen.", "**) Jf. aftalen.", "¹ Gælder fra maj." */
const NOTE = /^\s*(\*{1,3}|[¹²³⁴-⁹])\)?\s*(?=[\p{Lu}§])/u;
/** The star behind a word or a sentence that points to the note. */
const SIGN = /(?<=[\p{L}\p{N}.,)»”"])(\*{1,3}|[¹²³⁴-⁹])(?=[\s.,;:)]|$)/gu;

/**
 * Turns paragraphs that begin with a star, and that a star in the text above points to, into footnotes without their star. One
 * star alone is a mark of lists as well, and programs make an item of it: an item that stands alone is the note that a star without
 * one points to.
 */
export function markStarNotes(drafts: readonly Draft[]): Draft[] {
  const signs = new Set<string>();
  let isOpen = false;
  return drafts.map((item, index) => {
    const text = plainText(item);
    const star = item.kind === 'paragraph' ? NOTE.exec(text)?.[1] : undefined;
    const isItem = isOpen && isLoneItem(item, drafts[index - 1], drafts[index + 1]);
    if ((star !== undefined && signs.has(star)) || isItem) {
      if (isItem || star === '*') isOpen = false;
      return asNote(item);
    }
    if (item.kind !== 'furniture' && /[*¹²³⁴-⁹]/u.test(text))
      for (const [, sign = ''] of text.matchAll(SIGN)) {
        signs.add(sign);
        isOpen ||= sign === '*';
      }
    return item;
  });
}

/** An item with a sentence in it that no other stands beside, and that nothing introduces. */
function isLoneItem(item: Draft, before: Draft | undefined, after: Draft | undefined): boolean {
  const text = plainText(item);
  return (
    item.kind === 'list-item' &&
    item.label === undefined &&
    before?.kind !== 'list-item' &&
    after?.kind !== 'list-item' &&
    !/:$/u.test(before === undefined ? '' : plainText(before)) &&
    /^[\p{Lu}§]/u.test(text) &&
    /[.)]$/u.test(text)
  );
}

function asNote(item: Draft): Draft {
  const [first, ...others] = item.pieces;
  const pieces = first === undefined ? [] : [{ ...first, text: first.text.replace(NOTE, '') }, ...others];
  return { ...item, kind: 'footnote', level: null, pieces, runIn: 0, boxed: false };
}
