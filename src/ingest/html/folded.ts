import { attribute, type Element, lineOfText } from './tree.ts';

/** What opens the folded parts of a page: the words on it, by the id of the part. */
export function openersIn(elements: readonly Element[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of elements) {
    const [controls, target] = [attribute(element, 'aria-controls'), attribute(element, 'href') ?? ''];
    const isTab = isTabLabel(element);
    const names = controls?.split(/\s+/u) ?? (isTab && target.startsWith('#') ? [target.slice(1)] : []);
    const label = isTab ? lineOfText(element) : '';
    for (const name of names) if (name !== '') found.set(name, found.get(name) || label);
  }
  return found;
}

/** What opens one of several parts that take turns in one place. */
export function isTabLabel(element: Element): boolean {
  const toggles = attribute(element, 'data-toggle') ?? attribute(element, 'data-bs-toggle') ?? '';
  return attribute(element, 'role') === 'tab' || /^(?:tab|pill)$/u.test(toggles);
}

/** What opens and closes: the headings in it head nothing behind it. */
export function isFolded(node: Element): boolean {
  const names = `${attribute(node, 'class') ?? ''} ${attribute(node, 'id') ?? ''}`;
  return node.tagName === 'details' || FOLDED_NAME.test(names) || attribute(node, 'role') === 'tabpanel';
}

/** A button that opens a part of the page; any other is for doing something. */
export function isOpener(node: Element): boolean {
  return (
    (node.tagName === 'button' || attribute(node, 'role') === 'button') &&
    (attribute(node, 'aria-controls') !== null || attribute(node, 'aria-expanded') !== null)
  );
}

/** What the makers of web pages call the parts that open and close. */
export const FOLDED_NAME =
  /(?:^|[\s_-])(?:accordion|collapse|collapsible|tab-?pane|foldud|fold-?out|(?:read-?more|more|toggle|expand(?:able|er)?)-?(?:content|text|body|panel))(?=$|[\s_-])/iu;
