import { attribute, type Element } from './tree.ts';

/** Roles by which other elements say that they are these; a heading's level stands in another attribute. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  list: 'ul',
  listitem: 'li',
  table: 'table',
  row: 'tr',
  cell: 'td',
  gridcell: 'td',
  columnheader: 'th',
  rowheader: 'th',
  paragraph: 'p',
  blockquote: 'blockquote',
};
/** The level of a heading that does not say it, as browsers take it. */
const USUAL_LEVEL = 2;
/** What is made for anything says by its role what it is; other elements say it by their name. */
const ANYTHING = /^(?:div|span|p|section|article|strong|b|a|button)$/u;

/**
 * Gives elements that only say by a role what they are (`<div role="heading" aria-level="2">`) the name of the element that
 * the role stands for (WAI-ARIA), so that they are read like it.
 * @param elements all elements of the page; changed in place
 */
export function nameByRoles(elements: readonly Element[]): void {
  for (const element of elements) {
    const role = attribute(element, 'role')?.trim().toLowerCase();
    if (role === undefined || !ANYTHING.test(element.tagName)) continue;
    const name = role === 'heading' ? `h${levelOf(element)}` : STANDS_FOR[role];
    if (name === undefined) continue;
    element.tagName = name;
    element.nodeName = name;
  }
}

function levelOf(element: Element): number {
  const level = Number(attribute(element, 'aria-level') ?? USUAL_LEVEL);
  return Number.isInteger(level) && level > 0 ? Math.min(6, level) : USUAL_LEVEL;
}
