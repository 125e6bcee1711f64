import { attribute, type Element, type Node } from './tree.ts';

/** "1.1Samtalen": LibreOffice sets the number that a heading is counted by right before its words. */
const GLUED = /^\s*(?:\d{1,2}(?:\.\d{1,2}){0,4}\.?|(?:[IVX]{1,5}|[A-Za-h])[.)])(?=\p{Lu}\p{Ll})/u;

/** Parts the numbers of headings from their words, in pages that LibreOffice has saved; changes the tree in place. */
export function partNumbers(elements: readonly Element[]): void {
  const isSaved = elements.some(
    (each) =>
      each.tagName === 'meta' && /^(?:LibreOffice|OpenOffice)/u.test(attribute(each, 'content') ?? ''),
  );
  if (!isSaved) return;
  for (const heading of elements) {
    if (!/^h[1-6]$/u.test(heading.tagName)) continue;
    const text = firstText(heading);
    if (text !== null) text.value = text.value.replace(GLUED, '$& ');
  }
}

/** The first text of an element that is more than white space. */
function firstText(root: Element): { value: string } | null {
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.nodeName === '#text' && 'value' in node && node.value.trim() !== '') return node;
    if ('childNodes' in node) open.push(...[...node.childNodes].reverse());
  }
  return null;
}
