import { holdsTitle } from './chrome.ts';
import { attribute, type Element, findFirst, lineOfText, type ParentNode, textOf } from './tree.ts';

/** What the page is called: by its first heading of all, also one in its head beside a menu, otherwise by its own title. */
export function titleIn(document: ParentNode): string | null {
  const read = (tag: string): string => {
    const found = findFirst(document, (element) => element.tagName === tag);
    return found === null ? '' : lineOfText(found);
  };
  const heading = read('h1');
  const isSite = heading === '' || SITE.test(` - ${heading}`);
  return (isSite ? read('title').replace(SITE, '').trim() : heading) || null;
}

/** The name of the site behind the title of a page: "| Højvang Kommune". */
const SITE = / [|–—·-] (?:[^|–—·\s]+ ){0,4}(?:kommune|region|forside|[^\s.]+\.dk)$/iu;

/** The main part of a page; without one its article, unless there are several of like weight, as on a page of news. */
export function mainOf(document: ParentNode): ParentNode {
  const body = findFirst(document, isBody) ?? document;
  const main = findFirst(document, isMain);
  if (main !== null) return main;
  const article = findFirst(document, (element) => element.tagName === 'article');
  return article !== null && textOf(article).length > textOf(body).length * 0.5 ? article : body;
}

/** The header before the main part that holds the title which that has not: the document's cover, with what it says besides. */
export function coverOf(document: ParentNode, main: ParentNode): Element | null {
  const isTitle = ({ tagName }: Element): boolean => tagName === 'h1';
  if (findFirst(document, isMain) !== main || findFirst(main, isTitle) !== null) return null;
  return findFirst(document, (element) => element.tagName === 'header' && isCover(element));
}

/** A site's header leads elsewhere; a cover has nothing to click. */
function isCover(header: Element): boolean {
  return holdsTitle(header) && findFirst(header, ({ tagName }) => tagName === 'a') === null;
}

function isMain(element: Element): boolean {
  return element.tagName === 'main' || attribute(element, 'role') === 'main';
}

export function isBody(element: Element): boolean {
  return element.tagName === 'body';
}
