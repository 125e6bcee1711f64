import { FOLDED_NAME, isOpener, isTabLabel } from './folded.ts';
import {
  attribute,
  childrenOf,
  type Element,
  everyElement,
  findFirst,
  firstLink,
  INLINE,
  isToBeSeen,
  lineOfText,
  MOST_SIBLINGS,
  NEVER,
  type ParentNode,
  textOf,
} from './tree.ts';

/** Parts of a web page that are not the document. */
const AROUND = new Set(['nav', 'header', 'footer', 'aside', 'form', 'dialog', 'menu']);

const AROUND_ROLE = /^(?:navigation|banner|contentinfo|search|dialog|menu)$/;

/** The marks of lists in pages that Word has saved, and its lists of contents. The number of a heading is its text. */
function isWordMark(node: Element): boolean {
  if (/^MsoToc(?:\d|Heading)/u.test(attribute(node, 'class') ?? '')) return true;
  if (!/mso-list:\s*Ignore/iu.test(attribute(node, 'style') ?? '')) return false;
  let parent: ParentNode | null = node.parentNode;
  while (
    parent !== null &&
    'tagName' in parent &&
    (INLINE.has(parent.tagName) || parent.tagName.includes(':'))
  )
    parent = parent.parentNode;
  return parent === null || !('tagName' in parent) || !/^h[1-6]$/.test(parent.tagName);
}

/** The header of the text and not of the site: it has the title, and nothing to click through. */
export function holdsTitle(header: Element): boolean {
  const has = (pattern: RegExp) => findFirst(header, ({ tagName }) => pattern.test(tagName)) !== null;
  return has(/^h1$/) && !has(/^(?:nav|form|input|menu)$/);
}

/** The header of a section, which some systems write round each heading: nothing stands in it but that and what belongs to it. */
function headsSection(header: Element): boolean {
  const inside = everyElement(header);
  const headings = inside.filter(({ tagName }) => /^h[2-6]$/.test(tagName));
  if (headings.length !== 1 || attribute(header, 'role') === 'banner') return false;
  if (inside.some(({ tagName }) => /^(?:nav|form|input|menu|ul)$/.test(tagName))) return false;
  const count = (elements: readonly Element[]) => elements.filter(({ tagName }) => tagName === 'a').length;
  return count(inside) === count(headings.flatMap(everyElement));
}

/** A list of nothing but the labels of tabs: they stand over what they open. */
function isTabList(node: Element): boolean {
  if (node.tagName !== 'ul' && node.tagName !== 'ol') return false;
  const items = childrenOf(node).slice(0, MOST_TABS);
  return items.length > 1 && items.every((item) => findFirst(item, isTabLabel) !== null);
}

/** More tabs beside one another fit on no page. */
const MOST_TABS = 30;

/** What is there for those who have the page read aloud, and signs that a font makes of words. A title may be so, where a picture shows it. */
function isUnseen(node: Element): boolean {
  return node.tagName !== 'h1' && UNSEEN_NAME.test(attribute(node, 'class') ?? '');
}

const UNSEEN_NAME =
  /(?:^|\s)(?:sr-only|(?:u-)?visually-?hidden|screen-?reader(?:-text|-only)?|element-invisible|hide-?visually|material-(?:icons|symbols)[\w-]{0,30})(?=$|\s)/iu;

/** "#", "¶", "»": a link to the place itself, or to the top, that has no words. */
function isSignLink(node: Element): boolean {
  return node.tagName === 'a' && !/[\p{L}\p{N}]/u.test(textOf(node));
}

/** "Læs mere", "Fold ud": words to click that say nothing. */
function isToggle(node: Element): boolean {
  const isClicked = node.tagName === 'a' || node.tagName === 'button' || attribute(node, 'role') === 'button';
  return isClicked && TOGGLE.test(lineOfText(node));
}

const TOGGLE =
  /^(?:(?:læs|vis|se) (?:mere|mindre|alt|alle|hele teksten)|fold (?:ud|ind|sammen)|åbn|luk|skjul)\s*[.…+»›>]*$/iu;

/** What a reader of a draft remarked, as saved pages keep it: its sign in the text, and the remark at the end. */
function isComment(node: Element): boolean {
  if (/^#cmnt/u.test(attribute(node, 'href') ?? '')) return true;
  if (node.tagName !== 'p' && node.tagName !== 'div') return false;
  return /^cmnt\d/u.test(attribute(firstLink(node) ?? node, 'id') ?? '');
}

/**
 * Whether an element and all below it is none of the document's text: what stands round a text on a page, what is there to be
 * clicked, what is hidden for good, and the marks of the program that saved it.
 * @param openers what opens the folded parts of the page, by their ids; null for text that is no web page, where nothing is clicked
 */
export function isLeftOut(node: Element, openers: ReadonlyMap<string, string> | null): boolean {
  if (openers !== null && (attribute(node, 'role') === 'tablist' || isTabList(node))) return true;
  if (openers !== null && (isUnseen(node) || isToggle(node) || isSignLink(node))) return true;
  const isOpened = openers?.has(attribute(node, 'id') ?? '') === true;
  return isComment(node) || isAround(node, isOpened) || isWordMark(node);
}

/** A cell of a table that only places things, and holds none of the text. */
export function isCellAround(cell: Element): boolean {
  return isAround(cell, false) || isOnlyLinks(cell);
}

/** The heads and feet of pages as LibreOffice keeps them in web pages. */
function isPageEdge(node: Element): boolean {
  return node.tagName === 'div' && /^(?:header|footer)$/u.test(attribute(node, 'title') ?? '');
}

function isAround(node: Element, isOpened: boolean): boolean {
  if (isPageEdge(node)) return true;
  if (node.tagName === 'header' && (holdsTitle(node) || headsSection(node))) return false;
  if (NEVER.has(node.tagName) || AROUND.has(node.tagName)) return true;
  if (AROUND_ROLE.test(attribute(node, 'role') ?? '')) return true;
  if (AROUND_LABEL.test(attribute(node, 'aria-label') ?? '')) return true;
  if (node.tagName === 'button') return !isOpener(node);
  const names = namesOf(node);
  if (
    (AROUND_NAME.test(names) || /(?:^|\s)(?:menu|nav(?:igation)?)(?=$|\s)/iu.test(names)) &&
    !HOLDS_TEXT.test(node.tagName) &&
    !holdsTitle(node)
  )
    return true;
  // A part that is folded together is hidden until its reader opens it, and belongs to the text.
  if (isOpened || FOLDED_NAME.test(names) || /^(?:region|tabpanel)$/.test(attribute(node, 'role') ?? ''))
    return false;
  if (attribute(node, 'aria-labelledby') !== null) return false;
  const isHidden =
    attribute(node, 'hidden') !== null ||
    attribute(node, 'aria-hidden') === 'true' ||
    /display:\s*none/i.test(attribute(node, 'style') ?? '');
  return isHidden && !followsOpener(node);
}

/** What the makers of the page call a part, its words apart: "PageSocialBar" is "Page-Social-Bar". */
function namesOf(node: Element): string {
  const names = ['class', 'id', 'data-automation-id', 'data-automationid'].map(
    (name) => attribute(node, name) ?? '',
  );
  return names.join(' ').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-');
}

/** A part right below something to click that says of itself that it opens a part. */
function followsOpener(node: Element): boolean {
  const siblings = node.parentNode?.childNodes ?? [];
  if (siblings.length > MOST_SIBLINGS) return false;
  let at = siblings.indexOf(node) - 1;
  while (at >= 0 && !isToBeSeen(siblings[at])) at -= 1;
  const before = siblings[at];
  if (before === undefined || !('tagName' in before)) return false;
  const isExpander = (element: Element) => attribute(element, 'aria-expanded') !== null;
  const isMenu = /^(?:nav|header)$/.test(before.tagName);
  return (
    !isMenu &&
    (isExpander(before) ||
      (textOf(before).length <= LONGEST_OPENER && findFirst(before, isExpander) !== null))
  );
}

/** A longer text is no word to click. */
const LONGEST_OPENER = 200;

/** What holds the whole page may have any name. */
const HOLDS_TEXT = /^(?:html|body|main|article|h[1-6])$/;

const AROUND_LABEL =
  /^(?:brødkrummer?|brødkrummesti|breadcrumbs?|(?:hoved|side|under)?menu|du er her|navigation|del (?:siden|denne side))$/iu;

/** What the makers of web pages call the parts that are no text. */
const AROUND_NAME =
  /(?:^|[\s_-])(?:cookie(?:s|bot|-?(?:banner|consent|notice))?|consent|breadcrumbs?|broedkrummer?|share-?(?:bar|links|buttons)?|social-?(?:share|media|links|bar)|share-?daddy|feedback|skip-?links?|sidebar|site-?(?:header|footer|nav)|kontaktboks|contact-?(?:box|card|info)|related(?:-?(?:links|pages|content))?|toolbar|pager|pagination|crumbs?|(?:main|side|sub|top|left|local|mega|mobile)-?(?:menu|nav(?:igation)?)|menu-?(?:main|top|left)|(?:page|global|main)-?(?:header|footer)|footer|bund|sidefod|top-?bar|bottom(?:-?bar)?|read-?speaker|reading-?tool|(?:entry|post|node|article|page)[-_]{0,2}meta|by-?line|last-?(?:updated|modified)|newsletter|survey|chat-?(?:bot|widget)?|search-?(?:box|form|bar)|print-?(?:header|footer|only|logo)|(?:lang(?:uage)?|sprog)-?(?:picker|selector|switcher|chooser|menu|vælger|valg)|comments|comment-?(?:form|section|list)|contact-?person|kontakt-?(?:info|person)|cybot\w*|onetrust\S*|coi-\S*)(?=$|[\s_-])/iu;

/** A cell with several links, beside which the page that they are on is named at most, leads to other pages. */
function isOnlyLinks(cell: Element): boolean {
  const links = everyElement(cell).filter(({ tagName }) => tagName === 'a');
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').length;
  const linked = links.reduce((sum, link) => sum + letters(textOf(link)), 0);
  const text = textOf(cell);
  return (
    links.length > 1 && (letters(text) === linked || (letters(text) <= linked * 2 && !/[.!?:]/u.test(text)))
  );
}
