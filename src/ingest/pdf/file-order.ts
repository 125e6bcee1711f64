import { endsInsideWord } from '../../text/clean.ts';
import { readsAsHeading } from '../shapes.ts';
import { type Fragment, isBoldFont, type Line, lineFrom } from './line.ts';
import type { RawPage } from './page.ts';

/**
 * Reading order by the order of the file. Most programs write the text of a page as it is read, and then the file knows
 * more than the places tell: which column a heading belongs to, where a box interrupts. What it writes out of turn is
 * what floats: margin headings, boxes, quotations set into the text. So the file is followed where the eye can:
 *
 *     down the column, up to the top of the next one on the right, down to what stands below the columns
 *
 * Wherever it jumps back or aside instead, a new stretch begins. The longest chain of stretches of which each goes on where
 * the one before it ended is the running text; the others are put where they stand on the page. Null when no chain holds
 * most of the text: then the places must tell.
 */
export function orderByFile(fragments: readonly Fragment[], page: RawPage): Line[] | null {
  const rows = rowsInOrder(fragments);
  if (rows.length === 0) return [];
  const stretches = stretchesOf(rows);
  const chain = longestChain(stretches);
  const longest = chain.flat();
  const floating = stretches.filter((stretch) => !chain.includes(stretch)).flatMap(clusters);
  const found = stripsOf(columnsOf(longest, isBelow), longest, floating);
  const outside = longest.filter((row) => !found.some((strip) => strip.includes(row)));
  // What most of the text would stand beside is a column of it.
  const isText = lengthOf(outside) < lengthOf(rows) * MAIN;
  const [strips, main] = isText ? [[], longest] : [found, outside];
  const others = [...strips.flatMap(clusters), ...floating];
  const isMain = lengthOf(main) >= lengthOf(rows) * MAIN;
  if (!isMain || others.some((other) => other.length > 12) || isCrossing(main)) return null;
  const placed: Placed[] = columnsOf(main, isBelow).flatMap((column) => {
    const [left, right] = edgesOf(column);
    return column.map((row) => ({ row, isMargin: false, isFloating: false, left, right }));
  });
  const heads: Row[][] = [];
  // Of two that belong at one place the upper is read first.
  for (const other of others.toSorted((a, b) => (a[0]?.y ?? 0) - (b[0]?.y ?? 0))) {
    const isMargin = isMarginHeading(other, main) && !standsOver(other, main);
    const above = heads.find((head) => standsUnder(other, head));
    const written = isMargin ? placeInFile(other, rows, placed) : -1;
    const at =
      above !== undefined
        ? placed.findLastIndex(({ row }) => above.includes(row)) + 1
        : written !== -1
          ? written
          : placeFor(other, placed, isMargin);
    if (isMargin) heads.push(other);
    const [left, right] = edgesOf(other);
    placed.splice(at, 0, ...other.map((row) => ({ row, isMargin, isFloating: true, left, right })));
  }
  return withColumns(placed, page);
}

/** The running text is at least this share of all. */
const MAIN = 0.6;

/**
 * The index of a paragraph that begins beside a heading in the margin, about level with it, and that the file has right after the
 * heading; -1 where it has something else there.
 */
function placeInFile(heading: readonly Row[], rows: readonly Row[], placed: readonly Placed[]): number {
  const [first, last] = [heading[0], heading.at(-1)];
  const next = last === undefined ? undefined : rows[rows.indexOf(last) + 1];
  if (first === undefined || next === undefined || Math.abs(next.y - first.y) > first.size * 1.2) return -1;
  const [left, right] = edgesOf(heading);
  if (next.left < right && next.right > left) return -1;
  const at = placed.findIndex(({ row, isFloating }) => row === next && !isFloating);
  const before = placed[at - 1]?.row;
  const begins =
    before === undefined || before.y >= next.y || next.y - before.y > Math.max(before.size, next.size) * 1.7;
  return at !== -1 && begins ? at : -1;
}

/** Text begins right below it at its own edge: it heads a column, however alone it stands there. */
function standsOver(heading: readonly Row[], main: readonly Row[]): boolean {
  const last = heading.at(-1);
  if (last === undefined) return false;
  const under = main.filter(
    (row) => row.y > last.y + 1 && row.y - last.y < last.size * LEADS && row.left < last.right,
  );
  // What is set in, as the text of a box is, stands below it all the same.
  return under.some((row) => row.left > last.left - 2 && row.left < last.left + last.size * 2);
}

/** In smaller type right under a heading in the margin, at its edge: what the chapter opens with. */
function standsUnder(piece: readonly Row[], heading: readonly Row[]): boolean {
  const [first, last] = [piece[0], heading.at(-1)];
  if (first === undefined || last === undefined) return false;
  const gap = first.y - last.y;
  const isNear = gap > 0 && gap < last.size * 1.9;
  return isNear && first.size < last.size * 0.95 && Math.abs(first.left - last.left) < last.size * 0.5;
}

interface Placed {
  readonly row: Row;
  readonly isMargin: boolean;
  /** It was put here, and says nothing about where others go. */
  readonly isFloating: boolean;
  /** The edges of the column it stands in. */
  readonly left: number;
  readonly right: number;
}

/** What stands on one baseline and was written in one go. */
interface Row {
  readonly fragments: readonly Fragment[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** How far above its line it begins, beyond its letters. */
  readonly rise: number;
}

function rowsInOrder(fragments: readonly Fragment[]): Row[] {
  const rows: Fragment[][] = [];
  for (const fragment of fragments) {
    const open = rows.at(-1);
    const last = open?.at(-1);
    if (open !== undefined && last !== undefined && goesOn(last, fragment)) open.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map((row) => ({
    fragments: row,
    left: Math.min(...row.map(({ left }) => left)),
    right: Math.max(...row.map(({ right }) => right)),
    y: row[0]?.y ?? 0,
    size: Math.max(...row.map(({ size }) => size)),
    rise: Math.max(...row.map(({ rise }) => rise ?? 0)),
  }));
}

/** A bullet or number before its text, or two pieces close together on a line. */
function goesOn(last: Fragment, next: Fragment): boolean {
  if (Math.abs(last.y - next.y) > Math.min(last.size, next.size) * 0.4) return false;
  const gap = next.left - last.right;
  const isMark = last.text.trim().length <= 3;
  // A heading in the cell or margin on the left may be close to its text.
  const isOtherType = last.glyphs.at(-1)?.font !== next.glyphs[0]?.font;
  if (isOtherType && !isMark && gap > next.size * 0.45 && /[\p{L}\p{N}]\s*$/u.test(last.text)) return false;
  return gap > -last.size && gap < next.size * (isMark ? 4 : 0.9);
}

function lengthOf(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + row.fragments.reduce((all, { text }) => all + text.length, 0), 0);
}

/** How far up and to the sides the text has come so far. */
interface Reach {
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

function reachOf(rows: readonly Row[]): Reach {
  const [left, right] = edgesOf(rows);
  return { top: Math.min(...rows.map(({ y }) => y)), left, right };
}

function wider(a: Reach, b: Reach): Reach {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
  };
}

/** Parts the rows where the file jumps to a place that a reader would not go to, and where it goes from one side to another. */
function stretchesOf(rows: readonly Row[]): Row[][] {
  const stretches: Row[][] = [];
  let reach = reachOf([]);
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    const isAside = before !== undefined && (row.left > before.right || row.right < before.left);
    const follows =
      before !== undefined && !isAside && isNext(before, row, reach) && !leapsOverRead(rows, index);
    if (follows) stretches.at(-1)?.push(row);
    else {
      stretches.push([row]);
      reach = reachOf([]);
    }
    reach = wider(reach, reachOf([row]));
  }
  return stretches;
}

/**
 * The file goes down over lines that it has written before: what it comes from is a heading drawn after its own text, and what
 * follows belongs to the text below that.
 */
function leapsOverRead(rows: readonly Row[], index: number): boolean {
  const [before, row] = [rows[index - 1], rows[index]];
  if (before === undefined || row === undefined || row.y - before.y < before.size * LEADS) return false;
  const isBetween = (read: Row) =>
    read.y > before.y + 1 && read.y < row.y - 1 && read.left < before.right && read.right > before.left;
  return rows.slice(Math.max(0, index - READ_BACK), index - 1).some(isBetween);
}

/** So many lines back are looked at for what a heading was drawn after. */
const READ_BACK = 80;

/** The chain of stretches with the most text in which each begins where a reader would go from the end of the one before. */
function longestChain(stretches: readonly Row[][]): Row[][] {
  const best: { length: number; reach: Reach; before: number }[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const [first] = stretch;
    const own = reachOf(stretch);
    let longest = { weight: Number.NEGATIVE_INFINITY, length: 0, reach: own, before: -1 };
    const isPaired = first !== undefined && beginsBeside(stretches[index - 1]?.[0], first);
    const isLedInto = first !== undefined && leadsInto(stretches[index - 1]?.at(-1), first);
    for (let before = Math.max(0, index - MAX_FLOATING); before < index; before += 1) {
      const [chain, last] = [best[before], stretches[before]?.at(-1)];
      if (chain === undefined || last === undefined || first === undefined) continue;
      const isLeap = before < index - 1 && first.y <= last.y + last.size * 0.5;
      if (isLedInto && isLeap) continue;
      if (passesBy(last, stretches[index - 1], first)) continue;
      const isClear = !isPaired && isClearColumn(last, first, own, chain.reach);
      const follows = isNext(last, first, chain.reach) || isClear;
      const weight = chain.length - (isLeap ? LEAP : 0);
      if (weight > longest.weight && follows)
        longest = { weight, length: chain.length, reach: wider(chain.reach, own), before };
    }
    best.push({ ...longest, length: longest.length + lengthOf(stretch) });
  }
  const chain: Row[][] = [];
  let at = best.reduce((most, { length }, index) => (length > (best[most]?.length ?? 0) ? index : most), 0);
  while (at >= 0) {
    chain.unshift(stretches[at] ?? []);
    at = best[at]?.before ?? -1;
  }
  return chain;
}

/**
 * The file writes a line right above another and then that one: nobody comes to it from further down, over what floats between.
 */
function leadsInto(above: Row | undefined, row: Row): boolean {
  if (above === undefined) return false;
  const down = row.y - above.y;
  return down > above.size * 0.5 && down < Math.max(above.size, row.size) * LEADS;
}

/** The file comes to it from a column on its left that begins level with it. */
function beginsBeside(left: Row | undefined, row: Row): boolean {
  return left !== undefined && left.right <= row.left && Math.abs(left.y - row.y) < row.size * LEVEL;
}

/**
 * Right before a line the file writes another, level with it, that goes on in the column of the text: what stands beside that is a
 * heading in the margin, however short the text.
 */
function passesBy(last: Row, written: readonly Row[] | undefined, row: Row): boolean {
  const [first] = written ?? [];
  if (first === undefined || written?.includes(last) === true) return false;
  const isInColumn = (other: Row) => other.left < last.right && other.right > last.left;
  const isLevel = Math.abs(first.y - row.y) < Math.min(first.size, row.size) * 0.5;
  return isLevel && first.y > last.y && isInColumn(first) && !isInColumn(row);
}

/** So many letters more must lead to a line by a leap up over what is written between. */
const LEAP = 200;

/** Sizes of the type between a heading and its text at most. */
const LEADS = 4;

/** At most this many stretches float between two of the running text. */
const MAX_FLOATING = 60;

function isNext(before: Row, row: Row, { top }: Reach): boolean {
  const tolerance = before.size * 0.5;
  // Small letters may stand close below a large figure.
  if (row.y > before.y + Math.min(before.size, row.size) * 0.5) return true;
  const isRight = row.left >= before.right - tolerance;
  if (Math.abs(row.y - before.y) <= tolerance) return isRight;
  // Up again: to a column on the right of the one that has ended, and not above everything that was read before.
  return row.left > before.left + before.size * 3 && row.y >= top - row.size * 2.5;
}

/**
 * A column that begins above everything that was read, and stands clear of it on the right: a picture was above the first
 * column. What was read must be as wide as a column, or it is a margin.
 */
function isClearColumn(before: Row, row: Row, own: Reach, read: Reach): boolean {
  const isClear = own.left >= read.right - before.size * 0.5 && row.left >= before.right;
  return isClear && read.right - read.left > (own.right - own.left) * 0.6;
}

/** Rows that stand together; floating pieces are written one after the other and stand all over the page. */
function clusters(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const before = groups.at(-1)?.at(-1);
    const gap = before === undefined ? Number.POSITIVE_INFINITY : row.y - before.y;
    const isSame = before !== undefined && Math.abs(row.size - before.size) < 1;
    const isAligned =
      before !== undefined &&
      (Math.abs(row.left - before.left) < row.size * 4 ||
        Math.abs(row.right - before.right) < 2 ||
        Math.abs(row.left + row.right - before.left - before.right) < row.size * 0.5);
    if (isSame && isAligned && gap > 0 && gap < row.size * 1.9) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** The file goes to and fro between columns, line by line: its order is that of the height on the page. */
function isCrossing(rows: readonly Row[]): boolean {
  let crossings = 0;
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (before === undefined || row.y < before.y - before.size * 0.5) continue;
    const isApart = row.left > before.right || row.right < before.left;
    const isClose = row.y - before.y < row.size * 2.5;
    if (isApart && isClose) crossings += 1;
  }
  return crossings > Math.max(2, rows.length * 0.25) || zigzags(rows) >= 2;
}

/** How often a line of running text stands between two neighbours of another column. */
function zigzags(rows: readonly Row[]): number {
  return rows.filter((row, index) => {
    const [before, after] = [rows[index - 1], rows[index + 1]];
    if (before === undefined || after === undefined || !isBelow(before, after)) return false;
    // A line further up on the right is the next column, however short; what stands below it may be the next heading.
    const isLevel = row.y > before.y - row.size * 0.5 && row.y - before.y < row.size * 2;
    const areNear = isLevel && after.y - before.y < after.size * 2;
    const isApart = row.left > before.right || row.right < before.left;
    return areNear && isApart && !readsAsHeading(row.fragments.map(({ text }) => text).join(' '));
  }).length;
}

function isMarginHeading(rows: readonly Row[], main: readonly Row[]): boolean {
  const text = rows.map((row) => row.fragments.map((part) => part.text.trim()).join(' ')).join(' ');
  if (!readsAsHeading(text.replace(/!$/u, ''), 110) || endsInsideWord(text)) return false;
  // Nor does a figure with what it counts.
  if (/^\d[\d.,]*\s*(?:%|\p{Ll})/u.test(text)) return false;
  // What stands in quotation marks is pulled out of the text, and heads nothing.
  if (/^[»”“"„]/u.test(text) && text.split(' ').length > 5) return false;
  const [top, bottom] = [Math.min(...rows.map(({ y }) => y)), Math.max(...rows.map(({ y }) => y))];
  const size = Math.max(...rows.map((row) => row.size));
  // A title right above is no text beside, however large it is.
  const reach = (row: Row) => Math.min(row.size, size) * 1.5;
  const beside = main.filter((row) => row.y > top - reach(row) && row.y < bottom + reach(row));
  // In smaller type than the text, and like it in weight and colour, stands what a picture shows.
  const isSmall = rows.every(({ size }) => beside.every((row) => size < row.size * 0.95));
  return (
    rows.length <= 6 &&
    beside.length > 0 &&
    !(isSmall && !standsOut(rows, main)) &&
    beside.every((row) => rows.every(({ left, right }) => row.left >= right || row.right <= left))
  );
}

/**
 * The columns that are nothing but margin headings: all of them in one; one by one at the same edge, each after its text;
 * or one alone that looks like a heading.
 */
function stripsOf(columns: readonly Row[][], longest: readonly Row[], floating: readonly Row[][]): Row[][] {
  const strips = columns
    .map((column) => withoutTitle(column, longest))
    .filter((column) => isHeadingStrip(column, longest));
  const edge = (column: readonly Row[]) => Math.min(...column.map(({ left }) => left));
  const candidates = columns.filter(
    (column) =>
      !strips.some((strip) => strip.every((row) => column.includes(row))) &&
      clusters(column).length === 1 &&
      isMarginHeading(
        column,
        longest.filter((row) => !column.includes(row)),
      ),
  );
  const lone = candidates.filter((column) => {
    // The other headings of the margin stand above and below, however many lines they have.
    const fellows = candidates.filter((other) => Math.abs(edge(other) - edge(column)) < 3).flat();
    return isOutside(
      column,
      longest.filter((row) => !fellows.includes(row)),
    );
  });
  const margins = [...lone, ...floating.filter((piece) => isMarginHeading(piece, longest))];
  const fellows = lone.filter(
    (one) =>
      margins.some((other) => other !== one && Math.abs(edge(one) - edge(other)) < 3) ||
      standsOut(one, longest),
  );
  return [...strips, ...fellows];
}

/** Larger than most of the text, or in another weight or colour. */
function standsOut(piece: readonly Row[], text: readonly Row[]): boolean {
  const rest = text.filter((row) => !piece.includes(row));
  const size = rest.map((row) => row.size).toSorted((a, b) => a - b)[Math.floor(rest.length / 2)] ?? 0;
  const plain = rest.filter((row) => Math.abs(row.size - size) < 0.6);
  const isUsual = (pick: (row: Row) => string | boolean, own: string | boolean) =>
    plain.filter((row) => pick(row) === own).length > plain.length * 0.3;
  // Beside bold words a plain line is text, and stands out by nothing.
  return piece.every(
    (row) =>
      row.size > size * 1.12 || (isBold(row) && !isUsual(isBold, true)) || !isUsual(colourOf, colourOf(row)),
  );
}

function isBold({ fragments }: Row): boolean {
  return fragments.every(({ glyphs }) =>
    glyphs.every(({ font, text }) => text.trim() === '' || isBoldFont(font)),
  );
}

function colourOf({ fragments }: Row): string {
  return fragments[0]?.glyphs.find(({ text }) => text.trim() !== '')?.color ?? '';
}

/** Hardly a line of the text stands above or below: a heading in a column has its text there, one in a margin other headings. */
function isOutside(column: readonly Row[], rest: readonly Row[]): boolean {
  const [left, right] = edgesOf(column);
  const over = rest.filter((row) => row.right > left + 1 && row.left < right - 1);
  const isLike = (row: Row) =>
    column.some(
      (own) => Math.abs(own.left - row.left) < 3 && Math.abs(own.size - row.size) < 0.6 && row.size > usual,
    );
  const usual = rest.map((row) => row.size).toSorted((a, b) => a - b)[Math.floor(rest.length / 2)] ?? 0;
  const text = over.filter(
    (row) => !isLike(row) && !readsAsHeading(row.fragments.map((part) => part.text).join(' ')),
  );
  return text.length <= 2;
}

/** The part of a column that has text beside it: the title of the page stands over its margin headings, and over the text. */
function withoutTitle(column: readonly Row[], text: readonly Row[]): Row[] {
  const top = Math.min(...text.filter((row) => !column.includes(row)).map((row) => row.y - row.size * 1.5));
  const start = column.findIndex((row) => row.y > top);
  const headings = column.slice(Math.max(start, 0));
  // A title with the line below it is no margin, though the name of the municipality stands over both.
  const isOneLook = headings.every((row) => Math.abs(row.size - (headings[0]?.size ?? 0)) < 0.6);
  return isOneLook ? headings : [...column];
}

/** All headings of a margin written before the text, as if they were its first column. */
function isHeadingStrip(column: readonly Row[], text: readonly Row[]): boolean {
  const rest = text.filter((row) => !column.includes(row));
  const parts = clusters(column);
  // On the right of the text stands the next column, unless it looks otherwise.
  const isOutermost = edgesOf(column)[1] <= Math.min(...rest.map((row) => row.left)) + 1;
  return (
    (isOutermost || standsOut(column, text)) &&
    parts.length >= 2 &&
    rest.length > column.length &&
    parts.every((part) => isMarginHeading(part, rest))
  );
}

/** So near below a heading, in its sizes, stands the text that it is over. */
const UNDER = 3;

/** Columns that begin at heights no further apart than this, in sizes of their type, begin together. */
const LEVEL = 1.6;

/**
 * The index in the running text at which a floating piece is read: a margin heading before the line it stands beside,
 * anything else before the next paragraph in the column nearest to it.
 */
function placeFor(piece: readonly Row[], placed: readonly Placed[], isHeading: boolean): number {
  const [first, last] = [piece[0], piece.at(-1)];
  if (first === undefined || last === undefined) return placed.length;
  const [left, right] = [
    Math.min(...piece.map((row) => row.left)),
    Math.max(...piece.map((row) => row.right)),
  ];
  const bottom = Math.max(...piece.map((row) => row.y)) + first.size * 1.5;
  const isUpper = (row: Row) => row.y < first.y - first.rise - Math.max(row.size, first.size) * 0.55;
  const isBeside = ({ row, isFloating }: Placed) => !isFloating && !isUpper(row) && row.y < bottom;
  const lowest = isHeading && placed.some(isBeside) ? bottom : Number.POSITIVE_INFINITY;
  const opener = isHeading ? sectionBeside(first, left, placed) : -1;
  if (opener !== -1) return opener;
  let best: { index: number; distance: number; y: number; right: number } | null = null;
  for (const [index, { row, isFloating, ...column }] of placed.entries()) {
    if (isFloating || isUpper(row)) continue;
    if (row.y >= lowest) continue;
    // In steps of an inch or so: an indented list is no further away than the paragraph above it.
    const distance = Math.floor(Math.max(0, column.left - right, left - column.right) / 60);
    // What stands over several columns is read before the first of them, though the next may begin a little higher.
    const isOver = best !== null && left < best.right && column.left >= best.right;
    const isNear = best !== null && best.y - last.y < last.size * UNDER;
    const higher =
      isOver && isNear ? Number.POSITIVE_INFINITY : isOver && right > column.left ? row.size * LEVEL : 2;
    if (best === null || distance < best.distance || (distance === best.distance && row.y < best.y - higher))
      best = { index, distance, y: row.y, right: row.right };
  }
  if (best === null) return placed.length;
  return isHeading ? best.index : paragraphStart(placed, best.index, piece);
}

/**
 * A heading in the right margin, level with the first lines of two columns that begin there together: it heads both. Gives the index
 * of the first of these lines, -1 where they do not begin there.
 */
function sectionBeside(heading: Row, left: number, placed: readonly Placed[]): number {
  const own = placed.filter(({ isFloating }) => !isFloating);
  const isNear = ({ row }: Placed) => Math.abs(row.y - heading.y) < row.size * 12;
  const isTitle = ({ row }: Placed) => row.size > heading.size * 1.1 && row.y < heading.y;
  if (own.some((each) => each.row.right > left && isNear(each) && !isTitle(each))) return -1;
  const level = own.filter(({ row }) => Math.abs(row.y - heading.y) < heading.size * 0.55);
  const begins = ({ row }: Placed) =>
    own.every(
      ({ row: above }) =>
        above.y >= row.y - 1 ||
        row.y - above.y > row.size * 2.2 ||
        above.right <= row.left ||
        above.left >= row.right,
    );
  // What is set in, or in a box, begins a little lower than the other columns.
  const starts = own.filter(
    (each) => Math.abs(each.row.y - heading.y) < heading.size * LOWER && begins(each),
  );
  const [first] = starts;
  const isLevel = level.length > 0 && level.every(begins) && starts.length >= 2;
  return isLevel && first !== undefined ? placed.indexOf(first) : -1;
}

/** How much lower than its heading a column may begin, in sizes of the heading. */
const LOWER = 1.1;

/** The first place from here on where a paragraph begins: after a wider gap, a short line, or at another kind of text. */
function paragraphStart(placed: readonly Placed[], from: number, piece: readonly Row[]): number {
  for (let index = from; index < placed.length; index += 1) {
    const [before, here] = [placed[index - 1]?.row, placed[index]?.row];
    if (before === undefined || here === undefined || isBetween(piece, before, here)) return index;
    if (isElsewhere(before, here)) return index;
    const gap = here.y - before.y;
    const above = placed[index - 2]?.row;
    const usual = above === undefined || before.y <= above.y ? before.size * 1.45 : before.y - above.y;
    const isOther = Math.abs(here.size - before.size) > 0.5;
    const text = before.fragments.map((part) => part.text).join(' ');
    if (isOther || (gap > usual * 1.2 && /[.!?:»”"]\s*$/u.test(text))) return index;
  }
  return placed.length;
}

/** It stands in the gap that two lines of a column leave, as a heading does that is drawn before all text. */
function isBetween(piece: readonly Row[], before: Row, here: Row): boolean {
  const [left, right] = edgesOf(piece);
  const isInLine = (row: Row) => row.left < right && row.right > left;
  return (
    isInLine(before) && isInLine(here) && piece.every((row) => row.y > before.y + 1 && row.y < here.y - 1)
  );
}

/** Another column begins here, and with a sentence of its own. */
function isElsewhere(before: Row, here: Row): boolean {
  const isAside = here.left >= before.right || here.right <= before.left || here.y < before.y;
  return isAside && !/^\p{Ll}/u.test(here.fragments[0]?.text.trim() ?? '');
}

/** Lines with the edges of the column they stand in. */
function withColumns(placed: readonly Placed[], page: RawPage): Line[] {
  const columns = withCentred(
    columnsOf(
      placed,
      (before, entry) => before.isMargin === entry.isMargin && isBelow(before.row, entry.row),
    ),
  );
  const text = mainSize(placed.map(({ row }) => row));
  return columns.flatMap((column, index) => {
    const rows = column.map(({ row }) => row);
    const edges = new Map<number, readonly [number, number]>();
    return column.map(({ row, isMargin }) => {
      // A large title over several columns is wider than the one that its text begins in, and so is a colophon below them.
      const isWithText = ({ size }: Row) => size > Math.min(row.size, text) * SMALLER;
      const [columnLeft, columnRight] =
        edges.get(row.size) ??
        edgesOf(rows.filter((other) => other.size < row.size * LARGER && isWithText(other)));
      edges.set(row.size, [columnLeft, columnRight]);
      return lineFrom(row.fragments, { page, column: index, columnLeft, columnRight, isMargin });
    });
  });
}

/** Columns with the headings that stand in the middle of them: these touch neither edge, and may touch no line above or below. */
function withCentred(columns: readonly Placed[][]): Placed[][] {
  const joined: Placed[][] = [];
  for (const column of columns) {
    const above = joined.at(-1);
    if (above !== undefined && standsCentred(above, column)) above.push(...column);
    else joined.push([...column]);
  }
  return joined;
}

function standsCentred(above: readonly Placed[], column: readonly Placed[]): boolean {
  const [last, first] = [above.at(-1), column[0]];
  if (last === undefined || first === undefined || last.isMargin || first.isMargin) return false;
  const [upper, lower] = [edgesOf(above.map(({ row }) => row)), edgesOf(column.map(({ row }) => row))];
  const size = Math.min(last.row.size, first.row.size);
  const gap = first.row.y - last.row.y;
  const isUnder = gap > 1 && gap < size * LEADS;
  const isMiddle = Math.abs(upper[0] + upper[1] - lower[0] - lower[1]) < size;
  return isUnder && isMiddle && Math.abs(upper[0] - lower[0]) > size;
}

/** So much smaller, in sizes of the text, is what stands below it at a width of its own. */
const SMALLER = 0.8;

/** The size that most letters have. */
function mainSize(rows: readonly Row[]): number {
  const lengths = new Map<number, number>();
  for (const row of rows) lengths.set(row.size, (lengths.get(row.size) ?? 0) + lengthOf([row]));
  return [...lengths].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
}

/** So much larger, in sizes of a line, is a title that need not be of its width. */
const LARGER = 1.4;

/** A column ends where the next line is not below, or to the side. */
function columnsOf<T>(entries: readonly T[], goesDown: (before: T, entry: T) => boolean): T[][] {
  const columns: T[][] = [];
  for (const entry of entries) {
    const before = columns.at(-1)?.at(-1);
    if (before !== undefined && goesDown(before, entry)) columns.at(-1)?.push(entry);
    else columns.push([entry]);
  }
  return columns;
}

function isBelow(before: Row, row: Row): boolean {
  // Text that begins far to the left of a column stands below several of them.
  const isInside = row.left > before.left - before.size * 6;
  return row.y > before.y + 1 && row.left < before.right && row.right > before.left && isInside;
}

function edgesOf(rows: readonly Row[]): readonly [number, number] {
  return [Math.min(...rows.map(({ left }) => left)), Math.max(...rows.map(({ right }) => right))];
}
