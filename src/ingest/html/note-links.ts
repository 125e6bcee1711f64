import { isNote } from './notes.ts';
import { attribute, type Element, everyElement, firstLink } from './tree.ts';

/** More notes than this nobody has written. */
const MOST_NOTES = 500;
/** What notes are called here that have a name of the page's own. */
const NAME = 'fn-';

/**
 * Notes by what points to them: a raised figure links to them, whatever they are called. They get the name of a note, and the words
 * that lead from them back to the figure ("Tilbage") go.
 * @param elements all elements of the page; changed in place
 */
export function nameNotes(elements: readonly Element[]): void {
  const signs = new Map<string, Element[]>();
  const backTo = new Set<string>();
  for (const sup of elements) {
    if (sup.tagName !== 'sup' || signs.size >= MOST_NOTES) continue;
    const link = firstLink(sup) ?? parentLink(sup);
    const target = link === null ? '' : (attribute(link, 'href') ?? '');
    if (link === null || !/^#./u.test(target)) continue;
    signs.set(target.slice(1), [...(signs.get(target.slice(1)) ?? []), link]);
    for (const each of [sup, link]) backTo.add(attribute(each, 'id') ?? attribute(each, 'name') ?? '');
  }
  backTo.delete('');
  if (signs.size === 0) return;
  for (const [index, note] of elements.entries()) {
    const links = signs.get(attribute(note, 'id') ?? '');
    if (links === undefined || isNote(note) || !/^(?:li|p|div|aside|section)$/u.test(note.tagName)) continue;
    set(note, 'id', `${NAME}${index}`);
    for (const link of links) set(link, 'href', `#${NAME}${index}`);
    for (const link of everyElement(note)) {
      const isBack = link.tagName === 'a' && backTo.has((attribute(link, 'href') ?? '').slice(1));
      if (isBack) link.childNodes = [];
    }
  }
}

function parentLink(sup: Element): Element | null {
  const parent = sup.parentNode;
  return parent !== null && 'tagName' in parent && parent.tagName === 'a' ? parent : null;
}

function set(element: Element, name: string, value: string): void {
  const own = element.attrs.find((attr) => attr.name === name);
  if (own === undefined) element.attrs.push({ name, value });
  else own.value = value;
}
