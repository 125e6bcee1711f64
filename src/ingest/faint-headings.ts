import type { Draft } from './draft.ts';
import { plainText } from './furniture.ts';
import { isAttribution, opensQuote } from './quotes.ts';
import { readsAsHeading } from './shapes.ts';

/** A longer line in italics is a sentence that was stressed. */
const LONGEST = 60;
/** So many lines of the kind tell that they head what follows; one alone does where text stands above and below it. */
const FEWEST = 2;
/** Where more of the paragraphs than this share are set in italics, italics tell nothing. */
const MOST = 0.4;

/** A name, alone or with an office or a place. */
const NAME = /^(?:[-–—]\s*)?\p{Lu}\p{Ll}+(?:,| \(|(?: \p{Lu}[\p{L}.-]*){1,3}(?:,| \(|$))/u;
/** Who took the picture, when something was adopted. */
const REMARK =
  /^(?:foto|illustration|kilde|note|fortsættes|vedtaget|godkendt|gælder|gældende|revideret|senest)(?!\p{L})|\d{4}/iu;

/**
 * Paragraphs that are nothing but a few words in italics, with text below them, are headings written by hand. For formats whose
 * readers note what is set so.
 */
export function markFaintHeadings(drafts: readonly Draft[]): Draft[] {
  const paragraphs = drafts.filter(({ kind }) => kind === 'paragraph');
  if (paragraphs.filter(({ isFaint }) => isFaint === true).length > paragraphs.length * MOST)
    return [...drafts];
  const shown = drafts.flatMap((item, index) => (item.kind === 'furniture' ? [] : [index]));
  const title = drafts.findIndex(({ kind }) => kind === 'heading');
  const found = new Map<number, boolean>();
  for (const [at, index] of shown.entries()) {
    const [item, before, after] = [index, shown[at - 1], shown[at + 1]].map((place) => drafts[place ?? -1]);
    if (item === undefined || before === undefined || after === undefined || !heads(item, after)) continue;
    const isSource = before.kind === 'quote' && isAttribution(plainText(item));
    if (isSource || shown[at - 1] === title || title === -1) continue;
    found.set(index, before.kind !== 'heading');
  }
  const isTold = found.size >= FEWEST || [...found.values()].includes(true);
  return drafts.map((item, index) =>
    isTold && found.has(index) ? { ...item, kind: 'heading', level: null, runIn: 0 } : item,
  );
}

/** Words that read as a heading, over text that is not set like them. */
function heads(item: Draft, after: Draft): boolean {
  if (item.kind !== 'paragraph' || item.isFaint !== true || item.boxed) return false;
  const text = plainText(item);
  const isText = after.kind === 'paragraph' || after.kind === 'list-item' || after.kind === 'table-row';
  return (
    isText &&
    after.isFaint !== true &&
    readsAsHeading(text, LONGEST) &&
    !text.endsWith(':') &&
    !opensQuote(text) &&
    !NAME.test(text) &&
    !REMARK.test(text)
  );
}
