import type { Draft } from '../draft.ts';
import { isAttribution, opensQuote } from '../quotes.ts';
import { readsAsHeading } from '../shapes.ts';
import { isOpener } from './folded.ts';
import { isCalledTitle, isSection } from './headings.ts';
import { isNote, noteId, noteName } from './notes.ts';
import { attribute, type Element, lineOf, lineOfText, textOf } from './tree.ts';

/** A list item, quote, note or heading whose text is being gathered: what stands in it in paragraphs belongs together. */
export interface Owner {
  readonly kind: Draft['kind'];
  readonly level: number | null;
  readonly line: number | null;
  /** What links to a note name it by. */
  readonly id?: string | null;
  /** The number that a browser shows before an item. */
  readonly label?: string;
  /** A heading that heads the item of a list and nothing behind it. */
  readonly inList?: boolean;
  /** A heading by its looks or what it opens: no element for headings. */
  readonly isLoose?: boolean;
  /** Where its draft is, once it has one. */
  index: number | null;
}

/** What holds of the text at a place of the tree, handed down from element to element. */
export interface State {
  /** How many lists the text stands in. */
  readonly list: number;
  readonly owner: Owner | null;
  /** How many elements the text stands in. */
  readonly depth: number;
  readonly isBold: boolean;
  readonly isLink: boolean;
  /** In italics. */
  readonly isSlanted: boolean;
  /** In a link to another place of the page. */
  readonly isHere: boolean;
  /** In a link to another page. */
  readonly isAway: boolean;
  /** How large the letters are set, in points; null where nothing says so. */
  readonly size: number | null;
}

/**
 * Who owns the text below an element: the element itself when it is a heading, item, quote or note, otherwise who owns the text
 * around it.
 * @param above level of the heading that the element stands under; null where there is none
 */
export function ownerFrom(node: Element, state: State, above: number | null): Owner | null {
  const line = lineOf(node);
  const heading = /^h([1-6])$/.exec(node.tagName);
  if (heading !== null) {
    const inList = state.owner?.kind === 'list-item';
    return { kind: 'heading', level: Number(heading[1]), line, index: null, inList };
  }
  if (/^MsoTitle|^(?:c\d+ )+title$/u.test(attribute(node, 'class') ?? ''))
    return { kind: 'heading', level: 1, line, index: null };
  if (isCredit(node)) return { kind: 'furniture', level: null, line, index: null };
  const note = state.owner === null && /^(?:li|p|div|aside|section)$/.test(node.tagName) && isNote(node);
  if (note) return { kind: 'footnote', level: null, line, index: null, id: noteId(noteName(node)) };
  if (node.tagName === 'li' && !isSection(node)) {
    const level = Math.max(1, state.list);
    return { kind: 'list-item', level, line, index: null, id: attribute(node, 'id') };
  }
  const wordLevel = /mso-list:\s*[^;]{0,30}?level(\d)/iu.exec(attribute(node, 'style') ?? '')?.[1];
  if (node.tagName === 'p' && wordLevel !== undefined && state.owner === null)
    return { kind: 'list-item', level: Number(wordLevel), line, index: null };
  // What opens and closes a part of the page stands where a heading would, and so does what is called its title.
  const opens = node.tagName === 'summary' || isOpener(node) || isCalledTitle(node);
  if (opens && state.owner === null && readsAsHeading(lineOfText(node)))
    return {
      kind: 'heading',
      level: above === null ? null : Math.min(6, above + 1),
      line,
      index: null,
      isLoose: true,
    };
  if (node.tagName === 'dd') return { kind: 'list-item', level: 1, line, index: null };
  if (node.tagName === 'blockquote') return { kind: 'quote', level: null, line, index: null };
  return state.owner;
}

/** A line below a picture that says who took it. */
function isCredit(node: Element): boolean {
  const isCaption =
    node.tagName === 'figcaption' ||
    /(?:^|[\s_-])caption(?:-text)?(?=$|\s)/u.test(attribute(node, 'class') ?? '');
  return isCaption && /(?:^|[\s.(])(?:foto(?:graf)?|illustration|arkivfoto)\s*:/iu.test(textOf(node));
}

/** Whose words a quotation was stands in a footer of its own. */
export function isSource(node: Element, { owner }: State): boolean {
  if (owner?.kind !== 'quote') return false;
  return node.tagName === 'footer' || /(?:footer|author|by-?line)/iu.test(attribute(node, 'class') ?? '');
}

/** The lines of a text as pieces of a draft; what is no page of paper has none. */
export function piecesOf(text: string) {
  return text.split('\n').map((line) => ({ text: line, page: null }));
}

/** The same mark stands round quotations and round boxes: in a box nobody is quoted. */
export function isBox(text: string): boolean {
  const last = text.slice(text.lastIndexOf('\n') + 1);
  return !opensQuote(text) && !(text.includes('\n') && isAttribution(last));
}
