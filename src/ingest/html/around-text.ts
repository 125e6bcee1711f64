import type { Draft } from '../draft.ts';
import { plainText } from '../furniture.ts';
import { isCookieNotice, PAGE_CHROME } from '../page-chrome.ts';

/** Headings at the end of a page whose text was none of the document's: a contact card, a form. */
function emptyHeadings(drafts: readonly Draft[], around: ReadonlySet<number>): number[] {
  const isText = (index: number) => !around.has(index) && drafts[index]?.kind !== 'furniture';
  let end = drafts.length - 1;
  while (end > 0 && (!isText(end) || drafts[end]?.kind === 'heading')) end -= 1;
  return end <= 0
    ? []
    : drafts.flatMap((item, index) => (index > end && item.kind === 'heading' ? [index] : []));
}

/** A line that only leads to another page. */
const LEADS_ON =
  /^(?:læs (?:mere|også|hele|om)|se (?:mere|også|alle|hele)|gå til|hent|download|tilmeld dig|(?:ind)?send (?:dit|din|et|en)|find (?:mere|flere|alle))(?=$|[ .:»›>])/iu;

/** Above its title a page has no more of its text than this share of the words. */
const MOST_ABOVE = 0.25;

/** What heads a list of links to other pages. */
const RELATED =
  /^(?:læs (?:også|mere)(?: om .{0,40})?|se også|relatere(?:t|de)\b.{0,40}|genveje|links?|nyttige links|andre (?:sider|artikler)|mere om .{0,40}|selvbetjening|emner|emneord|kategorier|nøgleord|tags|(?:indhold )?på (?:denne side|siden)|del (?:siden|dette|på)|(?:vedhæftede )?filer|dokumenter|bilag|downloads?)\s*:?$/iu;

/**
 * What stands round the text of a page and is not marked as such: everything above its only title, where there are links,
 * lists of nothing but links that no sentence introduces, and headings at the end over nothing.
 * @param links the places of drafts that are nothing but a link
 * @param teasers the places of headings that are nothing but a link to another page
 * @returns the places of the drafts that are none of the text
 */
export function aroundText(
  drafts: readonly Draft[],
  links: ReadonlySet<number>,
  teasers: ReadonlySet<number> = new Set(),
): Set<number> {
  const around = linksAndWhatIsAbove(drafts, links);
  for (const index of teasersIn(drafts, teasers)) around.add(index);
  for (const index of emptyHeadings(drafts, around)) around.add(index);
  return around;
}

/** Below a teaser stand no more letters of what the other page tells. */
const LONGEST_TEASER = 400;
/** One heading that leads elsewhere may be the document's. */
const FEWEST_TEASERS = 2;

/** What heads news and the like: pages that have nothing to do with the text but that they are new. */
const OTHER_PAGES =
  /^(?:seneste|sidste|flere|andre|aktuelle?|relaterede|udvalgte) ?(?:nyt|nyheder|artikler|historier|sider|indhold|politikker|emner)?$|^(?:nyheder|nyt fra .{2,40}|aktuelt|læs også|se også|måske er du også interesseret i.{0,20})$/iu;

/** Headings below such a title that lead to other pages, two at least beside one another, with the few words below each. */
function teasersIn(drafts: readonly Draft[], teasers: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const start of teasers) {
    if (found.has(start)) continue;
    let [end, count] = [start, 0];
    while (teasers.has(end) && drafts[end]?.level === drafts[start]?.level) {
      let [next, letters] = [end + 1, 0];
      for (; next < drafts.length && drafts[next]?.kind !== 'heading'; next += 1) {
        const item = drafts[next];
        letters += item === undefined ? 0 : plainText(item).length;
      }
      if (letters > LONGEST_TEASER) break;
      [end, count] = [next, count + 1];
    }
    if (count < FEWEST_TEASERS) continue;
    const head = drafts[start - 1];
    if (head?.kind !== 'heading' || !OTHER_PAGES.test(plainText(head))) continue;
    for (let index = start - 1; index < end; index += 1) found.add(index);
  }
  return found;
}

function isPageNotice(item: Draft | undefined): boolean {
  const text = item === undefined ? '' : plainText(item);
  return PAGE_CHROME.test(text) || isCookieNotice(text);
}

function linksAndWhatIsAbove(drafts: readonly Draft[], links: ReadonlySet<number>): Set<number> {
  const around = new Set<number>();
  const words = drafts.map((item) => plainText(item).split(' ').length);
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  const title = drafts.findIndex(({ kind, level }) => kind === 'heading' && level === 1);
  const isOnly = drafts.filter(({ kind, level }) => kind === 'heading' && level === 1).length === 1;
  const hasLinks = [...links].some((index) => index < title);
  // What links and notices of cookies hold is none of the text in any case.
  const own = words.map((count, index) =>
    index < title && (links.has(index) || isPageNotice(drafts[index])) ? 0 : count,
  );
  if (isOnly && hasLinks && sum(own.slice(0, title)) <= sum(own) * MOST_ABOVE)
    for (let index = 0; index < title; index += 1) around.add(index);
  for (const index of links) {
    const item = drafts[index];
    if (item?.kind === 'paragraph' && LEADS_ON.test(plainText(item))) around.add(index);
  }
  for (let start = 0; start < drafts.length; start += 1) {
    if (!links.has(start) || links.has(start - 1)) continue;
    const before = drafts[start - 1];
    const isRelated =
      (before?.kind === 'heading' || before?.kind === 'paragraph') && RELATED.test(plainText(before));
    const isLoose = before === undefined || around.has(start - 1) || PAGE_CHROME.test(plainText(before));
    if (!isRelated && !isLoose) continue;
    if (isRelated) around.add(start - 1);
    for (let index = start; links.has(index); index += 1) around.add(index);
  }
  return around;
}
