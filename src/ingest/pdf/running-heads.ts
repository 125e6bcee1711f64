import { isPageNumber } from '../shapes.ts';
import { type Fragment, fragmentsOf, isBoldFont } from './line.ts';
import type { RawPage } from './page.ts';
import { isParted, wallsOf } from './walls.ts';

/** The parts of a page, as shares of its height, in which running heads and page numbers stand. */
const HEAD = 0.1;
const FOOT = 0.9;
/** In points: margins do not shrink with the page, so on a low page, as one that lies across, the parts are as high as this. */
const MARGIN = 70;
/** Wide margins push them further in; there they must stand on at least half of the pages, with nothing outside them. */
const FAR_HEAD = 0.2;
const FAR_FOOT = 0.8;

/**
 * Finds running heads and page numbers. Gives a test for a fragment of a page.
 *
 * - The same text at the same height on several pages; numbers count as equal, so that "Side 3" and "Side 4" do.
 * - A lone page number at the edge needs no second page.
 * - Nor does a short line at the edge in smaller type, well apart from the text: heads that name the chapter change
 *   from page to page, and some documents have one page; of one page the foot may be in any type.
 */
export function findRunning(pages: readonly RawPage[]): (fragment: Fragment, page: RawPage) => boolean {
  const onPage = new Map(pages.map((page) => [page.number, fragmentsOf(page.glyphs)]));
  const seen = new Map<string, Map<number, string>>();
  for (const page of pages) {
    for (const fragment of onPage.get(page.number) ?? []) {
      if (!isWithin(fragment.y, page.height, FAR_HEAD, FAR_FOOT)) continue;
      const key = keyAt(withoutNumbers(fragment.text), fragment.y, 0);
      seen.set(key, (seen.get(key) ?? new Map()).set(page.number, fragment.text));
    }
  }
  const size = bodySize([...onPage.values()].flat());
  const feet = feetOf(pages, onPage, size);
  const counts = new Map<Fragment, number>();
  const repeats = (fragment: Fragment) => {
    let count = counts.get(fragment);
    if (count === undefined) {
      const text = withoutNumbers(fragment.text);
      const alike = [-1, 0, 1].map((shift) => seen.get(keyAt(text, fragment.y, shift)));
      count = Math.max(...alike.map((each) => each?.size ?? 0));
      const isLarge = fragment.size >= size * LARGER;
      if (count >= 2 && alike.some((each) => each !== undefined && countsOn(each, isLarge))) count = 1;
      counts.set(fragment, count);
    }
    return count;
  };
  const notes = new Map<number, ReadonlySet<string>>();
  const notesOn = (number: number) => {
    const known = notes.get(number) ?? notesOf(onPage.get(number) ?? [], size);
    notes.set(number, known);
    return known;
  };
  const isRunning = (fragment: Fragment, page: RawPage): boolean => {
    const { y, text } = fragment;
    const others = onPage.get(page.number) ?? [];
    if (!isWithin(y, page.height, FAR_HEAD, FAR_FOOT))
      return (
        feet.has(footOf(fragment)) && endsPage(fragment, others, feet) && !isInRow(fragment, others, repeats)
      );
    if (notesOn(page.number).has(placeOf(fragment)) || isInRow(fragment, others, repeats)) return false;
    const count = isSentence(text.trim()) ? 0 : repeats(fragment);
    if (count >= 2 && headsCells(fragment, others, page, repeats)) return false;
    if (isWithin(y, page.height, HEAD, FOOT) || isInMargin(fragment, others, page.height)) {
      if (isPageNumber(text))
        return !countsText(fragment, others, size, repeats) && !endsText(fragment, others, repeats);
      if (count >= 2) return !goesOnBelow(fragment, others, repeats);
      if (!isAlone(fragment, others, size) || isCaption(fragment, page)) return false;
      // Of one page nothing repeats: an address at its foot, apart from the text and below it all, is what a foot has.
      if (pages.length === 1 && standsInCorner(fragment, others, page, size)) return true;
      if (pages.length === 1 && y > page.height * FOOT && outside(fragment, others, page.height).length === 0)
        return true;
      return (
        fragment.size <= size * 0.9 ||
        (page.number === 1 && isOnCover(fragment, others, size)) ||
        (fragment.size <= size * 1.02 && hasPageNumber(fragment, others, page))
      );
    }
    const isOutermost = outside(fragment, others, page.height).every(
      (other) => isPageNumber(other.text) || repeats(other) >= 2,
    );
    if (!isOutermost) return false;
    if (isPageNumber(text))
      return isAlone(fragment, others, size) && !countsText(fragment, others, size, repeats);
    if (count < 2 || count < pages.length / 2 || goesOnBelow(fragment, others, repeats)) return false;
    // Two pages may begin with the same title; it has its text right below, and from its beginning.
    const headsText = (text: Fragment) => repeats(text) < 2 && standsUnder(text, fragment);
    return count > 2 || !others.some((text) => headsText(text) && !/^\p{Ll}/u.test(text.text.trim()));
  };
  // Asked of each fragment twice: whether it is furniture, and whether it is text.
  const known = new Map<Fragment, boolean>();
  return (fragment, page) => {
    const found = known.get(fragment) ?? isRunning(fragment, page);
    known.set(fragment, found);
    return found;
  };
}

/**
 * What stands at the same place below the text of several pages, in small letters. On the last page it may follow the text right away,
 * where browsers print it as the foot of a table that holds all.
 */
function feetOf(
  pages: readonly RawPage[],
  onPage: ReadonlyMap<number, readonly Fragment[]>,
  size: number,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { number, height } of pages)
    for (const fragment of onPage.get(number) ?? []) {
      if (fragment.y < height * FAR_FOOT || fragment.size > size * 0.9 || fragment.text.length > 90) continue;
      const key = footOf(fragment);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return new Set([...counts].flatMap(([key, count]) => (count >= 2 ? [key] : [])));
}

function footOf({ text, left, size }: Fragment): string {
  return `${Math.round(left / 2)} ${Math.round(size * 2)} ${text.trim()}`;
}

/** Nothing stands below it but other feet. */
function endsPage({ y }: Fragment, others: readonly Fragment[], feet: ReadonlySet<string>): boolean {
  return others.every((other) => other.y <= y + 2 || feet.has(footOf(other)) || isPageNumber(other.text));
}

/**
 * The head of the only page: the uppermost words of all, no larger than the text and not in bold, on the right half or far above the
 * rest.
 */
function standsInCorner(
  fragment: Fragment,
  others: readonly Fragment[],
  page: RawPage,
  size: number,
): boolean {
  if (fragment.y > page.height * HEAD) return false;
  const isPlain = fragment.size <= size * 1.02 && !isBoldFont(fragment.glyphs[0]?.font ?? '');
  const isTop = others.every((other) => other.y > fragment.y - 2);
  const isAside = fragment.left >= page.width / 2;
  const isFar = others.every((other) => other.y < fragment.y + 3 || other.y - fragment.y > size * FAR);
  return isPlain && isTop && (isAside || isFar);
}

/** At the edge of a page that holds a large title and little else, far from all of it: who gives out what follows. */
function isOnCover(fragment: Fragment, others: readonly Fragment[], size: number): boolean {
  const letters = others.reduce((sum, { text }) => sum + text.length, 0);
  const title = Math.max(...others.map((other) => other.size));
  const isFar = others.every(
    (other) => Math.abs(other.y - fragment.y) < 3 || Math.abs(other.y - fragment.y) > size * FAR,
  );
  return letters < COVER && title > size * 1.8 && fragment.size < title * 0.5 && isFar;
}

/** Letters on a cover at most. */
const COVER = 300;

/** So far, in sizes of the text, the text begins below the head of a page. */
const FAR = 4;

/** A head of a page is hardly ever larger than the text, by this much. */
const LARGER = 1.15;

/**
 * Lines alike but for a number that is another on each page and does not go with the pages: they are the titles of parts ("Mål 2"),
 * and so are large ones whose number does, where each part has a page.
 */
function countsOn(alike: ReadonlyMap<number, string>, isLarge: boolean): boolean {
  const numbers = [...alike].map(([page, text]) => ({
    page,
    found: (text.match(/\d+/gu) ?? []).map(Number),
  }));
  const texts = new Set(numbers.map(({ found }) => found.join(' ')));
  if (alike.size < 2 || texts.size < alike.size) return false;
  const isPaged = [1, 2].some((step) =>
    (numbers[0]?.found ?? []).some(
      (_, at) => new Set(numbers.map(({ page, found }) => (found[at] ?? 0) - page * step)).size === 1,
    ),
  );
  return isLarge || !isPaged;
}

function placeOf({ left, y }: Fragment): string {
  return `${Math.round(left)} ${Math.round(y)}`;
}

/**
 * The places of the notes of a page: smaller lines that begin with a sign that stands in the text, and the lines right below
 * them. Notes that name paragraphs of a law differ in numbers only, and would be running heads otherwise.
 */
function notesOf(fragments: readonly Fragment[], size: number): ReadonlySet<string> {
  const signs = new Set(fragments.flatMap(({ notes }) => notes));
  const found: Fragment[] = [];
  if (signs.size === 0) return new Set();
  for (const fragment of fragments.toSorted((a, b) => a.y - b.y || a.left - b.left)) {
    const sign = /^(\d{1,2}|\*{1,3})\s*\p{L}/u.exec(fragment.text.trim())?.[1];
    const isSmall = fragment.size <= size * 0.95;
    const isStart = sign !== undefined && signs.has(sign) && isSmall;
    const goesOn = found.some(
      (note) =>
        fragment.y - note.y > 1 &&
        fragment.y - note.y < note.size * 1.7 &&
        Math.abs(fragment.size - note.size) < 0.3 &&
        Math.abs(fragment.left - note.left) < note.size * 3,
    );
    if (isStart || (goesOn && !isPageNumber(fragment.text))) found.push(fragment);
  }
  return new Set(found.map(placeOf));
}

/**
 * A large number right over or before text of its own, or one of any size before a title with text below: it counts cards or
 * chapters, not pages.
 */
function countsText(
  number: Fragment,
  others: readonly Fragment[],
  size: number,
  repeats: (fragment: Fragment) => number,
): boolean {
  if (!/^\d{1,2}\.?$/u.test(number.text.trim())) return false;
  const isText = (other: Fragment) => !isPageNumber(other.text) && repeats(other) < 2;
  const isLarge = number.size >= size * 1.3;
  return others.some((other) => {
    if (!isText(other)) return false;
    if (!isLarge && isTitleOf(number, other))
      return others.some((text) => isText(text) && heads(other, text));
    if (!isLarge) return false;
    const isBelow = other.y > number.y && other.y - number.y < number.size * 1.2;
    const isUnder = isBelow && Math.abs(other.left - number.left) < 3;
    const gap = other.left - number.right;
    // A heading of its own size goes with a number that stands in a field.
    const isHeading = Math.abs(other.size - number.size) < 0.2 && Math.abs(other.y - number.y) < 1;
    const reach = number.size * (isHeading ? 3 : 1.2);
    const isBeside = Math.abs(other.y - number.y) < number.size && gap > 0 && gap < reach;
    return isUnder || isBeside;
  });
}

/** It stands close behind the number on its line, in its size, or right below it at its edge. */
function isTitleOf(number: Fragment, other: Fragment): boolean {
  if (!/^\p{Lu}/u.test(other.text.trim())) return false;
  const gap = other.left - number.right;
  const isLevel = Math.abs(other.y - number.y) < 1 && gap > 0 && gap < number.size * 2.5;
  if (isLevel) return Math.abs(other.size - number.size) < 0.3;
  return standsUnder(other, number) && Math.abs(other.left - number.left) < 3;
}

function heads(title: Fragment, text: Fragment): boolean {
  const isOther =
    text.size < title.size - 0.3 || text.glyphs[0]?.font !== title.glyphs[0]?.font || title.text.length < 40;
  return isOther && standsUnder(text, title);
}

function standsUnder(text: Fragment, above: Fragment): boolean {
  const down = text.y - above.y;
  return down > 1 && down < above.size * 2 && Math.abs(text.left - above.left) < above.size * 2;
}

/** A number alone on the last line of a paragraph: right below a line of its own look that is no furniture, and at its edge. */
function endsText(
  number: Fragment,
  others: readonly Fragment[],
  repeats: (fragment: Fragment) => number,
): boolean {
  return others.some(
    (other) =>
      other.y < number.y - 1 &&
      number.y - other.y < number.size * 1.7 &&
      Math.abs(other.left - number.left) < 1 &&
      Math.abs(other.size - number.size) < 0.2 &&
      other.glyphs[0]?.font === number.glyphs[0]?.font &&
      /\p{L}/u.test(other.text) &&
      repeats(other) < 2,
  );
}

/**
 * A cell that the tags know, in a row of which other cells are not on every page: rows may begin alike. Without tags, what
 * stands level with text of its look that is not on every page, where either has a line of its own right above or below.
 */
function isInRow(
  fragment: Fragment,
  others: readonly Fragment[],
  repeats: (fragment: Fragment) => number,
): boolean {
  const isLike = (other: Fragment) =>
    Math.abs(other.size - fragment.size) < 0.2 &&
    other.glyphs[0]?.font === fragment.glyphs[0]?.font &&
    !isPageNumber(other.text);
  const isTagged = fragment.glyphs[0]?.element?.role === 'cell';
  const hasNext = (cell: Fragment) =>
    others.some(
      (other) =>
        other.left < cell.left + 1 &&
        other.right > cell.left &&
        Math.abs(other.y - cell.y) > 1 &&
        Math.abs(other.y - cell.y) < cell.size * 1.7 &&
        isLike(other),
    );
  const level = others.filter(
    (other) => Math.abs(other.y - fragment.y) < 1 && (isTagged || isLike(other)) && repeats(other) < 2,
  );
  return level.length > 0 && (isTagged || hasNext(fragment) || level.some(hasNext));
}

/**
 * A cell in the head of a ruled table, which every page begins with again: a wall parts it from another on its line, and below both, at
 * their edges, stands what is not on every page. The first of them is text; the others are told by it, row by row.
 */
function headsCells(
  fragment: Fragment,
  others: readonly Fragment[],
  page: RawPage,
  repeats: (fragment: Fragment) => number,
): boolean {
  const walls = wallsOf(page);
  if (walls.length < 3) return false;
  const under = (cell: Fragment) =>
    others.filter(
      (other) =>
        other.y > cell.y + 1 &&
        other.y - cell.y < cell.size * CELL_BELOW &&
        Math.abs(other.left - cell.left) < 2,
    );
  const isBeside = (other: Fragment) =>
    Math.abs(fragment.y - other.y) < 1 &&
    isParted(walls, Math.min(fragment.right, other.right), Math.max(fragment.left, other.left), other.y);
  const own = under(fragment);
  if (own.length === 0) return false;
  return others.some((other) => {
    const cells = isBeside(other) ? under(other) : [];
    return cells.length > 0 && [...own, ...cells].some((cell) => repeats(cell) < 2);
  });
}

/** So far below a cell of the head, in sizes of its type, begins the one under it. */
const CELL_BELOW = 8;

/** Something on its line, and apart from it, begins or ends with the number of the page. */
function hasPageNumber({ y }: Fragment, others: readonly Fragment[], page: RawPage): boolean {
  const line = others.filter((other) => Math.abs(other.y - y) < 3);
  const number = new RegExp(`^${page.number}\\b|\\b${page.number}$`, 'u');
  // "Tema 1" at the head of the first page may be a heading; at the foot nothing begins.
  const isFoot = y > page.height * FOOT;
  return (line.length > 1 || isFoot) && line.some(({ text }) => number.test(text.trim()));
}

/** The end of a sentence may stand at the top of two pages, and notes may differ by a number alone: neither is a running head. */
function isSentence(text: string): boolean {
  const isEnd = /^\p{Ll}.*[.;,]$/u.test(text);
  return isEnd || (/^\d{1,2}\s*\p{Lu}.*\.$/u.test(text) && text.split(' ').length >= 6);
}

/**
 * It differs from page to page in its numbers, and right below it stands a line of the same look that does not repeat: it is
 * the first line of a text, or of a heading ("Indsatsområde 2:"). So is a line of some words where the one below goes on in small
 * letters or with a number: remarks may begin alike.
 */
function goesOnBelow(
  fragment: Fragment,
  others: readonly Fragment[],
  repeats: (fragment: Fragment) => number,
): boolean {
  const text = fragment.text.trim();
  const isLong = text.split(/\s+/u).length >= 5;
  const isVaried = /\d/u.test(text) && (isLong || text.endsWith(':'));
  if (!isVaried && !isLong) return false;
  return others.some(
    (other) =>
      (isVaried || /^[\p{Ll}\d]/u.test(other.text.trim())) &&
      other.y > fragment.y + 1 &&
      other.y - fragment.y < fragment.size * 1.7 &&
      Math.abs(other.left - fragment.left) < 1 &&
      Math.abs(other.size - fragment.size) < 0.2 &&
      other.glyphs[0]?.font === fragment.glyphs[0]?.font &&
      !isPageNumber(other.text) &&
      repeats(other) < 2,
  );
}

function isWithin(y: number, height: number, head: number, foot: number): boolean {
  return y < height * head || y > height * foot;
}

/** Not further in than margins go, and nothing but page numbers further out. */
function isInMargin(fragment: Fragment, others: readonly Fragment[], height: number): boolean {
  const isDeep = fragment.y >= MARGIN && fragment.y <= height - MARGIN;
  return !isDeep && outside(fragment, others, height).every(({ text }) => isPageNumber(text));
}

/** What stands further out than the fragment, towards the edge that is nearer to it. */
function outside(fragment: Fragment, others: readonly Fragment[], height: number): Fragment[] {
  const isHead = fragment.y < height / 2;
  return others.filter((other) => (isHead ? other.y < fragment.y - 2 : other.y > fragment.y + 2));
}

/** Points: lower fields than this are bands and bars, higher ones stand for pictures. */
const PICTURE = 40;

/** On the lower half of the page, right below a picture and within its width: it says what the picture shows. */
function isCaption({ y, size, left, right }: Fragment, page: RawPage): boolean {
  if (y < page.height / 2) return false;
  return page.shapes.some((shape) => {
    const height = shape.bottom - shape.top;
    const distance = y - size - shape.bottom;
    const isOver = distance > -size * 0.5 && distance < size * 1.5;
    return isOver && height >= PICTURE && shape.left <= left + 1 && shape.right >= right - 1;
  });
}

/** A short line that is no sentence, with a clear space between it and the text. */
function isAlone(fragment: Fragment, others: readonly Fragment[], size: number): boolean {
  const text = fragment.text.trim();
  // A chapter in the head may be a question; a sentence is none.
  if (text.length > 90 || /[.:;,]$/u.test(text)) return false;
  // Below notes, which are small too, less is a clear space.
  const spaceTo = (other: Fragment) => Math.min(size, Math.max(fragment.size, other.size)) * 2.2;
  return others.every(
    (other) => Math.abs(other.y - fragment.y) < 3 || Math.abs(other.y - fragment.y) > spaceTo(other),
  );
}

function bodySize(fragments: readonly Fragment[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of fragments)
    counts.set(Math.round(size * 2) / 2, (counts.get(Math.round(size * 2) / 2) ?? 0) + text.length);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 10;
}

function keyAt(text: string, y: number, shift: number): string {
  return `${Math.round(y / 4) + shift}:${text}`;
}

function withoutNumbers(text: string): string {
  // Most lines have neither figures nor any space but a single plain one.
  if (!/\d|\s\s|[^\S ]/u.test(text)) return text.trim();
  return text.replace(/\d+/g, '0').replace(/\s+/g, ' ').trim();
}
