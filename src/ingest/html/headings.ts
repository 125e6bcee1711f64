import { readsAsHeading } from '../shapes.ts';
import { isOpener } from './folded.ts';
import { isBold, LARGEST_TEXT, sizeIn } from './looks.ts';
import {
  attribute,
  childrenOf,
  type Element,
  findFirst,
  hasBlocks,
  INLINE,
  isToBeSeen,
  lineOfText,
  MOST_SIBLINGS,
  type Node,
  type ParentNode,
  textOf,
} from './tree.ts';

/** "field-promotitle", "card-heading": a line over the text of its part, as the makers of pages name what looks like a heading. */
export function isCalledTitle(node: Element): boolean {
  if (!/^(?:div|p|span)$/.test(node.tagName) || !TITLE_NAME.test(attribute(node, 'class') ?? ''))
    return false;
  const siblings = node.parentNode?.childNodes ?? [];
  if (
    siblings.length > MOST_SIBLINGS ||
    hasBlocks(node) ||
    findFirst(node, ({ tagName }) => tagName === 'a') !== null
  )
    return false;
  const next = siblings.slice(siblings.indexOf(node) + 1).find(isToBeSeen);
  return (
    next !== undefined &&
    'tagName' in next &&
    !INLINE.has(next.tagName) &&
    textOf(next).trim().length > LEAST_TITLED
  );
}

const TITLE_NAME = /(?:^|[\s_-])(?!sub|page)[a-z]{0,20}(?:title|titel|heading|headline|overskrift)(?=$|\s)/iu;

/** A title stands over more text than this. */
const LEAST_TITLED = 20;

/**
 * The only item of a list, with nothing in it but a title in bold or large letters and no list behind it: so text pasted from
 * word processors numbers its headings.
 */
export function isCountedHeading(item: Element): boolean {
  let list: ParentNode | null = item.parentNode;
  if (list === null || !('tagName' in list) || childrenOf(list).length !== 1) return false;
  const text = lineOfText(item);
  if (!readsAsHeading(text) || text.endsWith(':')) return false;
  const isTitle = (each: Element) =>
    isBold(each) || (sizeIn(each, null) ?? 0) >= LARGEST_TEXT || /^h[1-6]$/.test(each.tagName);
  const title = findFirst(item, isTitle);
  if (title === null || lineOfText(title) !== text) return false;
  while (
    list.parentNode !== null &&
    'tagName' in list.parentNode &&
    /^[ou]l$/.test(list.parentNode.tagName)
  ) {
    if (childrenOf(list.parentNode).length !== 1) return false;
    list = list.parentNode;
  }
  const siblings: readonly Node[] = list.parentNode?.childNodes ?? [];
  if (siblings.length > MOST_SIBLINGS) return false;
  const next = siblings.slice(siblings.indexOf(list) + 1).find(isToBeSeen);
  return next !== undefined && !/^[ou]l$/.test(next.nodeName) && textOf(next).trim() !== '';
}

/**
 * An item that has a heading and more than one piece of text below it, or that begins with what opens it: the list only lines up
 * sections.
 */
export function isSection(item: Element): boolean {
  const [first, ...others] = childrenOf(item);
  const opener = first === undefined ? null : isOpener(first) ? first : findFirst(first, isOpener);
  if (opener !== null && others.length > 0 && readsAsHeading(lineOfText(opener))) return true;
  let [headings, pieces] = [0, 0];
  // Looked through no further than needed: lists may stand in lists.
  const found = findFirst(item, ({ tagName }) => {
    if (/^h[1-6]$/.test(tagName)) headings += 1;
    if (/^(?:p|ul|ol|table|h[1-6])$/.test(tagName)) pieces += 1;
    return headings > 0 && pieces > 2;
  });
  return found !== null;
}

/** Several parts of one kind beside one another, each with a heading of its own: what comes after them stands under none. */
export function isRowOfCards(node: Element): boolean {
  const cards = node.tagName === 'div' || node.tagName === 'ul' ? childrenOf(node) : [];
  const [first, ...others] = cards;
  const name = first === undefined ? null : attribute(first, 'class');
  if (name === null || others.length === 0 || cards.length > MOST_CARDS) return false;
  const isCard = (each: Element) => attribute(each, 'class') === name && each.tagName === first?.tagName;
  return (
    others.every(isCard) &&
    cards.every((each) => findFirst(each, ({ tagName }) => /^h[3-6]$/.test(tagName)) !== null)
  );
}

/** No page has more cards in one place. */
const MOST_CARDS = 60;

/** After a line break that ends a heading comes a line that begins like a sentence, and not in bold. */
export function opensLine(node: Element): boolean {
  const siblings = node.parentNode?.childNodes ?? [];
  const next = siblings
    .slice(siblings.indexOf(node) + 1)
    .find((each) => each.nodeName !== '#comment' && textOf(each).trim() !== '');
  if (next === undefined) return true;
  if ('tagName' in next && isBold(next)) return false;
  return !/^\p{Ll}/u.test(textOf(next).trim());
}
