import { parse } from 'parse5';
import { contentsEntries } from '../contents-links.ts';
import type { Draft, Reading } from '../draft.ts';
import { plainText } from '../furniture.ts';
import { settleLooseLines } from '../loose-lines.ts';
import { PAGE_CHROME } from '../page-chrome.ts';
import { markTypedLists } from '../typed-lists.ts';
import { aroundText } from './around-text.ts';
import { openersIn } from './folded.ts';
import { leastHeadingSize, tellLooks } from './looks.ts';
import { coverOf, isBody, mainOf, titleIn } from './main-part.ts';
import { nameNotes } from './note-links.ts';
import { withNotesPlaced } from './notes.ts';
import { nameByRoles } from './roles.ts';
import { partNumbers } from './saved-numbers.ts';
import { everyElement, findFirst, type ParentNode } from './tree.ts';
import { Walk } from './walk.ts';

/** Reads a web page: its main content as headings, paragraphs, lists, quotes and tables; navigation and the like left out. */
export function readHtml(source: string): Reading {
  const document = parse(source, { sourceCodeLocationInfo: true });
  const elements = everyElement(document);
  nameByRoles(elements);
  tellLooks(elements);
  nameNotes(elements);
  partNumbers(elements);
  const main = mainOf(document);
  const cover = coverOf(document, main);
  const metadataTitle = titleIn(document);
  const walk = new Walk(openersIn(elements), leastHeadingSize(main, elements));
  const drafts = draftsOf(cover === null ? [main] : [cover, main], walk);
  return { drafts: markTypedLists(settleLooseLines(drafts)), metadataTitle, pageCount: null, problems: [] };
}

/**
 * Reads the HTML that a word processor's file was turned into: everything in it is the document. Its drafts have no line, since
 * nobody has seen that HTML.
 */
export function readFragment(html: string): Draft[] {
  const body = findFirst(parse(html), isBody);
  if (body === null) return [];
  return draftsOf([body], new Walk(null, leastHeadingSize(body))).map((item) => ({ ...item, line: null }));
}

function draftsOf(roots: readonly ParentNode[], walk: Walk): Draft[] {
  for (const root of roots) {
    walk.children(root, {
      list: 0,
      owner: null,
      depth: 0,
      isBold: false,
      isLink: false,
      isHere: false,
      isAway: false,
      isSlanted: false,
      size: null,
    });
    walk.flush(null);
  }
  const around = walk.isPage ? aroundText(walk.drafts, walk.links, walk.teasers) : new Set<number>();
  for (const index of contentsEntries(walk.drafts, walk.entries)) around.add(index);
  const drafts = withLevelsBySize(walk.drafts, walk.sizes).map(
    (item, index): Draft =>
      around.has(index) || PAGE_CHROME.test(plainText(item))
        ? { ...item, kind: 'furniture', level: null }
        : item,
  );
  return withNotesPlaced(drafts, walk.noteSigns, walk.notes);
}

/** On a page without elements for headings, those that are told by the size of their letters stand below one another by it. */
function withLevelsBySize(drafts: readonly Draft[], sizes: ReadonlyMap<number, number>): readonly Draft[] {
  const hasLevels = drafts.some(
    (item, index) => item.kind === 'heading' && item.level !== null && !sizes.has(index),
  );
  if (hasLevels) return drafts;
  const ranks = [...new Set(sizes.values())].sort((one, two) => two - one);
  return drafts.map((item, index) => {
    const size = sizes.get(index);
    if (size === undefined || item.level !== null) return item;
    return { ...item, level: Math.max(2, Math.min(6, ranks.indexOf(size) + 1)) };
  });
}
