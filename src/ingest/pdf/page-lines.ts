import { endsInsideWord } from '../../text/clean.ts';
import { type CardGrid, cardGridsOf } from './card-grids.ts';
import { orderByPlace } from './columns.ts';
import { splitContents } from './contents.ts';
import { orderByFile } from './file-order.ts';
import { holdsText, rowsIn } from './form-tables.ts';
import { guttersOf } from './gutters.ts';
import { joinHangingNumbers, joinInitials } from './initials.ts';
import { type Fragment, fragmentsOf, type Line, lineFrom } from './line.ts';
import { findOpenTables } from './open-tables.ts';
import type { Glyphs, RawPage } from './page.ts';
import { placeOfQuote, pullQuotesOf } from './pull-quotes.ts';
import { findTables, type Table } from './tables.ts';
import { wallsOf } from './walls.ts';

/**
 * The lines of a page in reading order, running heads and page numbers apart.
 * The tags of an accessible PDF give the order when they cover the text; otherwise the file and the places on the page do.
 */
export function linesOfPage(page: RawPage, isRunning: (fragment: Fragment) => boolean, pageCount: number) {
  const artifacts = page.glyphs.filter((run) => run.isArtifact);
  const text = artifacts.length === 0 ? page.glyphs : page.glyphs.filter((run) => !run.isArtifact);
  const fragments = joinHangingNumbers(joinInitials(fragmentsOf(text, wallsOf(page), guttersOf(text))));
  const furniture = [...fragmentsOf(artifacts), ...fragments.filter(isRunning)].toSorted(
    (a, b) => a.y - b.y || a.left - b.left,
  );
  const body = fragments.filter((fragment) => !isRunning(fragment));
  if (isTagged(body)) return { lines: orderByTags(body, page), furniture };
  const { contents, rest } = splitContents(body, pageCount + COVER_PAGES);
  return { lines: withPanelHeadingFirst(aroundTables(rest, page)), furniture: [...furniture, ...contents] };
}

/** A heading this much larger than all else on its page, in sizes, heads the page. */
const LARGE = 1.25;

/**
 * The heading of a page that stands at the top of a coloured panel on the right of the text: it is read first, though the
 * panel comes last. It is the only large line of the page, and the text beside it begins with a paragraph of its own.
 */
function withPanelHeadingFirst(lines: readonly Line[]): Line[] {
  const size = Math.max(...lines.map((line) => line.size));
  const large = lines.filter((line) => line.size > size - 0.5);
  const [head, text] = [large[0], lines[0]];
  if (head === undefined || text === undefined || head === text || head.box === null) return [...lines];
  const at = lines.indexOf(head);
  const isOneHeading = large.every((line, index) => lines[at + index] === line) && large.length <= 4;
  const rest = lines.filter((line) => !large.includes(line));
  const isAlone = rest.every((line) => line.size * LARGE < size);
  const top = Math.min(...rest.map((line) => line.y));
  const isBeside = rest.slice(0, at).every((line) => line.box !== head.box && line.right <= head.left);
  const isStart = !/^\p{Ll}/u.test(text.text) || text.bulletAt !== null;
  const heads = isOneHeading && isAlone && isBeside && isStart && head.y < top + size * 1.5;
  return heads ? [...large, ...rest] : [...lines];
}

/** Contents lists may count from a cover on that the file does not have. */
const COVER_PAGES = 4;

/** Tables are read cell by cell where they stand; the text above, between and below them by its place. */
function aroundTables(fragments: readonly Fragment[], page: RawPage): Line[] {
  const ruled = findTables(fragments, page);
  const tables = ruled.length > 0 ? ruled : findOpenTables(outsideCards(fragments), page);
  const inColumns = tables.filter((table) => hasTextBeside(table, fragments));
  return (
    (inColumns.length === 0 ? null : betweenTables(fragments, tables, inColumns, page)) ??
    betweenTables(fragments, tables, [], page) ??
    []
  );
}

/** Text, or another table, stands on the left or right of the table: it is part of one column of several. */
function hasTextBeside({ left, right, top, bottom, cells }: Table, fragments: readonly Fragment[]): boolean {
  const own = new Set(cells.flatMap((cell) => cell.fragments));
  return fragments.some(
    (other) =>
      !own.has(other) &&
      other.y > top + other.size &&
      other.y < bottom &&
      (other.right <= left + 1 || other.left >= right - 1),
  );
}

/** What stands for a table in a column while the text around it is put in order. */
const TABLE = 'table ';

/**
 * The text with its tables: each that goes over the whole text parts it; for those in columns something as wide as the table
 * stands for each of its lines, as for cards. Null when such a table and the text beside it cannot be told apart.
 */
function betweenTables(
  fragments: readonly Fragment[],
  tables: readonly Table[],
  inColumns: readonly Table[],
  page: RawPage,
): Line[] | null {
  let rest = [...fragments];
  for (const [index, table] of tables.entries()) {
    const parts = table.cells.flatMap((cell) => cell.fragments);
    const own = new Set(parts);
    const stretches = inColumns.includes(table) ? stretchesFor(parts, `${TABLE}${index}`) : [];
    const at = Math.max(
      0,
      rest.findIndex((fragment) => own.has(fragment)),
    );
    rest = [...rest.slice(0, at), ...stretches, ...rest.slice(at)].filter((fragment) => !own.has(fragment));
  }
  const lines: Line[] = [];
  for (const table of tables) {
    if (inColumns.includes(table)) continue;
    lines.push(
      ...orderText(
        rest.filter((fragment) => fragment.y < table.top),
        page,
      ),
      ...linesOfTable(table, page),
    );
    rest = rest.filter((fragment) => fragment.y >= table.top);
  }
  lines.push(...orderText(rest, page));
  return inColumns.length === 0
    ? lines
    : opened(lines, TABLE, (index) => {
        const table = tables[index];
        return table === undefined ? [] : linesOfTable(table, page);
      });
}

function linesOfTable(table: Table, page: RawPage): Line[] {
  if (holdsText(table)) return formLines(table, page);
  return table.cells.flatMap(({ element, fragments: parts }) => {
    const [columnLeft, columnRight] = [parts[0]?.left ?? 0, parts[0]?.right ?? 0];
    const context = { page, column: -1, columnLeft, columnRight, isMargin: false, cell: element };
    return parts.map((part) => lineFrom([part], context));
  });
}

/** The rows of a table that only places text: each heading, then what stands beside it. */
function formLines(table: Table, page: RawPage): Line[] {
  return rowsIn(table.cells).flatMap((row, index) =>
    row.flatMap(({ fragments }, side) => {
      const column = FORMS + (Math.round(table.top) * 100 + index * 2 + side) * 1000;
      const isHead = side === 0 && row.length > 1;
      return (isHead ? orderByPlace(fragments, page) : orderText(fragments, page)).map((line) => ({
        ...line,
        column: column + line.column,
        isMargin: isHead,
      }));
    }),
  );
}

const FORMS = 1e9;

function outsideCards(fragments: readonly Fragment[]): readonly Fragment[] {
  const held = new Set(cardGridsOf(fragments).flatMap(({ cards, isSure }) => (isSure ? cards.flat() : [])));
  return held.size === 0 ? fragments : fragments.filter((fragment) => !held.has(fragment));
}

/** Text without tags, without the quotations that push it aside; these are put back between its sentences. */
function orderText(fragments: readonly Fragment[], page: RawPage): Line[] {
  const quotes = pullQuotesOf(fragments);
  if (quotes.length === 0) return orderCards(fragments, page);
  const held = new Set(quotes.flatMap((quote) => quote.fragments));
  const lines = orderCards(
    fragments.filter((fragment) => !held.has(fragment)),
    page,
  );
  for (const [index, quote] of quotes.entries()) {
    const own = orderByPlace(quote.fragments, page);
    const column = QUOTES + index * 1000;
    lines.splice(
      placeOfQuote(quote, lines),
      0,
      ...own.map((line) => ({ ...line, column: column + line.column })),
    );
  }
  return lines;
}

/** Columns have numbers; those of quotations are higher than any others on a page. */
const QUOTES = 1e7;

/** Cards in grids first: whatever order the file draws them in, they are read card by card. */
function orderCards(fragments: readonly Fragment[], page: RawPage): Line[] {
  const grids = cardGridsOf(fragments);
  return (grids.length === 0 ? null : aroundGrids(fragments, grids, page)) ?? orderLoose(fragments, page);
}

/** What stands for a grid while the text around it is put in order; no note in a document has such a sign. */
const GRID = 'grid ';

/**
 * The text around grids of cards, with each grid in its place: a stretch as wide as the grid stands for each of its lines.
 * Null when a grid and the text beside it cannot be told apart.
 */
function aroundGrids(
  fragments: readonly Fragment[],
  grids: readonly CardGrid[],
  page: RawPage,
): Line[] | null {
  const held = new Set(grids.flatMap(({ cards }) => cards.flat()));
  let rest = fragments.filter((fragment) => !held.has(fragment));
  for (const [index, { cards }] of grids.entries())
    rest = withStretches(rest, stretchesFor(cards.flat(), `${GRID}${index}`));
  let column = 1000;
  return opened(orderLoose(rest, page), GRID, (index) => {
    const grid = grids[index];
    return (grid?.cards ?? []).flatMap((card) => {
      const heads = card.filter((part) => grid?.titles.has(part) === true);
      const headsCard = (y: number) => heads.some((head) => Math.abs(head.y - y) < 1);
      const lines = orderByPlace(card, page).map((own) => ({
        ...own,
        column: column + own.column,
        headsCard: headsCard(own.y),
      }));
      column += 1000;
      return lines;
    });
  });
}

/**
 * The lines with what some of them stand for in the place of the first of each; `linesOf` gets its number. Null where one of
 * them came to stand on a line with anything else.
 */
function opened(
  lines: readonly Line[],
  kind: string,
  linesOf: (index: number) => readonly Line[],
): Line[] | null {
  const found: Line[] = [];
  const done = new Set<string>();
  for (const line of lines) {
    const signs = line.notes.filter((sign) => sign.startsWith(kind));
    const [sign] = signs;
    if (sign === undefined) {
      found.push(line);
      continue;
    }
    if (signs.length > 1 || line.text.replaceAll(STRETCH, '') !== '') return null;
    if (done.has(sign)) continue;
    done.add(sign);
    found.push(...linesOf(Number(sign.slice(kind.length))));
  }
  return found;
}

/**
 * Behind the last of the text above it, or before the first below: programs draw cards when all else is done, and in any order.
 * A title over several columns is above the cards of each: what comes between it and the text below the cards is read first.
 */
function withStretches(rest: readonly Fragment[], stretches: readonly Fragment[]): Fragment[] {
  const [first] = stretches;
  if (first === undefined) return [...rest];
  const isInLine = ({ left, right }: Fragment) => left < first.right && right > first.left;
  const above = rest.findLastIndex((other) => other.y < first.y && isInLine(other)) + 1;
  const below = rest.findIndex((other, index) => index >= above && isInLine(other));
  // With nothing over or under it, it is a column of its own.
  const alone = rest.findLastIndex((other) => other.right < first.left + 1) + 1;
  const title = rest[above - 1];
  const isOverColumns =
    title !== undefined &&
    rest
      .slice(above, Math.max(below, above))
      .some(({ left, right }) => right <= first.left && left < title.right);
  const at = above > 0 && !isOverColumns ? above : below === -1 ? alone : below;
  return [...rest.slice(0, at), ...stretches, ...rest.slice(at)];
}

/** Reads like the middle of a sentence in no language, so that no rule of order takes it for one. */
const STRETCH = '·';

function stretchesFor(inside: readonly Fragment[], sign: string): Fragment[] {
  const left = Math.min(...inside.map((fragment) => fragment.left));
  const right = Math.max(...inside.map((fragment) => fragment.right));
  const rows = new Map<number, Fragment[]>();
  for (const fragment of inside) {
    const y = Math.round(fragment.y);
    rows.set(y, [...(rows.get(y) ?? []), fragment]);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([y, row]) => {
      const length = row.reduce((sum, { text }) => sum + text.length, 0);
      const size = Math.max(...row.map((fragment) => fragment.size));
      return { glyphs: [], text: STRETCH.repeat(length), left, right, y, size, notes: [sign] };
    });
}

/**
 * Text without tags: by the order of the file where that can be followed, otherwise by its places. Where the file's order
 * tears more sentences than that of the places, or as many and more boxes, it is only the order in which the text was drawn.
 */
function orderLoose(fragments: readonly Fragment[], page: RawPage): Line[] {
  const byFile = orderByFile(fragments, page);
  if (byFile === null) return orderByPlace(fragments, page);
  const [torn, returns] = [tornIn(byFile), returnsIn(byFile)];
  if (torn === 0 && returns === 0) return byFile;
  const byPlace = orderByPlace(fragments, page);
  const tornByPlace = tornIn(byPlace);
  const isBetter = tornByPlace < torn || (tornByPlace === torn && returnsIn(byPlace) < returns);
  return isBetter ? byPlace : byFile;
}

/**
 * How often an order tears a sentence where it goes on elsewhere on the page: after half a word something else begins, or
 * the middle of a sentence follows on the end of one or on a heading.
 */
function tornIn(all: readonly Line[]): number {
  const lines = withoutNotes(all);
  return lines.filter((line, index) => {
    const before = lines[index - 1];
    return before !== undefined && line.element === null && before.element === null && isTorn(before, line);
  }).length;
}

/** How often an order comes back to a box that it has left. */
function returnsIn(lines: readonly Line[]): number {
  const boxes = new Set<number>();
  return lines.filter(({ box }, index) => {
    const isBack = box !== null && box !== lines[index - 1]?.box && boxes.has(box);
    if (box !== null) boxes.add(box);
    return isBack;
  }).length;
}

/** The lines without the notes at the foot of a column: they interrupt the page, and no sentence. */
function withoutNotes(lines: readonly Line[]): Line[] {
  const largest = Math.max(...lines.map(({ size }) => size));
  const kept: Line[] = [];
  let note: Line | null = null;
  for (const line of lines) {
    const goesOn: boolean =
      note !== null &&
      Math.abs(line.size - note.size) < 0.3 &&
      line.y > note.y &&
      line.y - note.y < line.size * 1.7;
    const isNote: boolean = goesOn || (line.size < largest * 0.9 && NOTE.test(line.text));
    if (!isNote) kept.push(line);
    note = isNote ? line : null;
  }
  return kept;
}

/** The sign of a note with its first word; a number and a word in the size of the text begin an item. */
const NOTE = /^(?:\d{1,2}|\*{1,3})\p{Lu}/u;

function isTorn(before: Line, line: Line): boolean {
  if (line.column === before.column && line.y - before.y < line.size * 2.2) return false;
  const goesOn = line.bulletAt === null && /^\p{Ll}{2}/u.test(line.text);
  if (endsInsideWord(before.text)) return !goesOn;
  const isOther = Math.abs(before.size - line.size) > line.size * 0.08;
  return goesOn && (isOther || /[.!?]$/u.test(before.text.trim()));
}

/** Tags are trusted for the order when nearly all text has one. */
function isTagged(fragments: readonly Fragment[]): boolean {
  let tagged = 0;
  let all = 0;
  for (const { glyphs } of fragments)
    for (const run of glyphs) {
      const length = run.text.trim().length;
      all += length;
      if (run.element !== null) tagged += length;
    }
  return all > 0 && tagged > all * 0.85;
}

/** Text without a tag among tagged text stands in a plain group: it goes after the tagged text that it follows in the file. */
function orderByTags(fragments: readonly Fragment[], page: RawPage): Line[] {
  let last = 0;
  const placed = fragments.map((fragment, index) => {
    last = elementOf(fragment)?.order ?? last;
    return { fragment, index, order: last };
  });
  placed.sort((a, b) => a.order - b.order || a.index - b.index);
  const rows: Fragment[][] = [];
  for (const { fragment } of placed) {
    const row = rows.at(-1);
    const previous = row?.at(-1);
    if (row !== undefined && previous !== undefined && sharesLine(previous, fragment)) row.push(fragment);
    else rows.push([fragment]);
  }
  return columnsOf(rows).flatMap(({ rows: column, index, left, right }) =>
    column.map((row) =>
      lineFrom(row, { page, column: index, columnLeft: left, columnRight: right, isMargin: false }),
    ),
  );
}

function elementOf(fragment: Fragment) {
  return fragment.glyphs.find((run: Glyphs) => run.element !== null)?.element ?? null;
}

function sharesLine(previous: Fragment, next: Fragment): boolean {
  const sameElement = elementOf(previous)?.id === elementOf(next)?.id;
  const isRight = next.left >= previous.right - previous.size * 0.5;
  const isNear = next.left - previous.right < previous.size * 3;
  return sameElement && isRight && isNear && Math.abs(previous.y - next.y) < previous.size * 0.4;
}

/** A line that stands above the one before it begins a new column. */
function columnsOf(rows: readonly Fragment[][]) {
  const columns: { rows: Fragment[][]; index: number; left: number; right: number }[] = [];
  let y = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const top = row[0]?.y ?? 0;
    let column = columns.at(-1);
    if (column === undefined || top < y - 2) {
      column = { rows: [], index: columns.length, left: Number.POSITIVE_INFINITY, right: 0 };
      columns.push(column);
    }
    column.rows.push(row);
    column.left = Math.min(column.left, ...row.map((fragment) => fragment.left));
    column.right = Math.max(column.right, ...row.map((fragment) => fragment.right));
    y = top;
  }
  return columns;
}
