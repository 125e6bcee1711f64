import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;

export type Element = DefaultTreeAdapterTypes.Element;

export type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** Elements whose content is never text. */
export const NEVER = new Set([
  'script',
  // What was struck out of the text.
  'del',
  's',
  'strike',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'head',
  'select',
  'textarea',
  'canvas',
  'video',
  'audio',
]);

/** Elements that stand in a line of text; any other begins a block. */
export const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em font i ins kbd label mark q s samp sdfield small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** All elements below a node, in the order of the text. */
export function everyElement(root: ParentNode): Element[] {
  const found: Element[] = [];
  findFirst(root, (element) => {
    found.push(element);
    return false;
  });
  return found;
}

/** The link that a block begins with. */
export function firstLink(node: Element): Element | null {
  let first: Element | undefined = node;
  for (let depth = 0; first !== undefined && depth < 4; depth += 1) {
    if (first.tagName === 'a') return first;
    first = childrenOf(first)[0];
  }
  return null;
}

/** Neither text, remark nor program. */
export function isToBeSeen(node: Node | undefined): boolean {
  return (
    node !== undefined &&
    'tagName' in node &&
    !/^(?:script|style|noscript|template|link|meta)$/.test(node.tagName)
  );
}

/** No page has more in one row that opens and closes. */
export const MOST_SIBLINGS = 2000;

/** The elements right below one, without text and remarks. */
export function childrenOf(node: Element): Element[] {
  return node.childNodes.filter((child) => 'tagName' in child);
}

/** The little figure in the text that points to a note, or from the note back. */
export function isNoteSign(node: Element): boolean {
  const isLink =
    node.tagName === 'a' &&
    /^#_?(?:ftn|edn|fn|footnote|endnote|sdfootnote|sdendnote)/u.test(attribute(node, 'href') ?? '');
  if (node.tagName !== 'sup' && !isLink) return false;
  const sign = signIn(node).trim();
  return /^\[?[\d*]{1,3}\]?$/.test(sign) || (isLink && /^\[?[ivxlc]{1,6}\]?$/.test(sign));
}

/** A sign is a few letters in a few elements; to look further would be to look at everything once for each link around it. */
function signIn(root: Element): string {
  let text = '';
  const open: Node[] = [root];
  for (let seen = 0; open.length > 0; seen += 1) {
    const node = open.pop();
    if (node === undefined || seen > MOST_IN_SIGN) return `${text}more`;
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    if ('childNodes' in node) open.push(...node.childNodes.slice(0, MOST_IN_SIGN).reverse());
  }
  return text;
}

/** A sign has no more elements than this, nor an element in it more parts. */
const MOST_IN_SIGN = 12;

/** Whether blocks stand in what should be a line of text, as pages write it. */
export function hasBlocks(node: Element): boolean {
  return (
    findFirst(node, (child) => /^(?:p|div|ul|ol|table|h[1-6]|blockquote|section)$/.test(child.tagName)) !==
    null
  );
}

/** The value of an attribute as written; null where the element has none. */
export function attribute(node: Element, name: string): string | null {
  return node.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** The line of the source that an element begins on, counted from 1; null where the parser was not asked for places. */
export function lineOf(node: Element): number | null {
  return node.sourceCodeLocation?.startLine ?? null;
}

/** All text below a node on one line: how a title, a label or a button reads. */
export function lineOfText(root: Node): string {
  return onOneLine(textOf(root));
}

/** The text of a cell on one line: what stands in paragraphs of their own stays apart. */
export function cellText(cell: Element): string {
  return onOneLine(textOf(cell, true));
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

const BLOCK = /^(?:p|div|li|ul|ol|table|tr|td|th|h[1-6]|blockquote|section|dt|dd)$/;

/** All text below a node, a line break for `<br>`; what is never text is left out. Without recursion, for any depth. */
export function textOf(root: Node | ParentNode, isApart = false): string {
  const parts: string[] = [];
  const open: (Node | ParentNode)[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
    else if (node.nodeName === 'br') parts.push('\n');
    else if ('childNodes' in node && !isNeverText(node)) {
      if (isApart && 'tagName' in node && BLOCK.test(node.tagName)) parts.push(' ');
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
        const child = node.childNodes[index];
        if (child !== undefined) open.push(child);
      }
    }
  }
  return parts.join('');
}

function isNeverText(node: Node | ParentNode): boolean {
  return 'tagName' in node && (NEVER.has(node.tagName) || isNoteSign(node));
}

/** The first element below, in the order of the text, that the test holds for. Without recursion, for any depth. */
export function findFirst(root: ParentNode, matches: (element: Element) => boolean): Element | null {
  const open: Node[] = [...root.childNodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('tagName' in node)) continue;
    if (matches(node)) return node;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index];
      if (child !== undefined) open.push(child);
    }
  }
  return null;
}
