import { endsInsideWord } from '../../text/clean.ts';
import { readsAsHeading, splitBullet } from '../shapes.ts';
import { boxOf, type Fragment, isBoldFont } from './line.ts';
import type { RawPage } from './page.ts';
import type { Cell, Table } from './tables.ts';

/**
 * Tables without rules. What tells them from columns of text is that their rows end together: a band of white goes across
 * all columns, and below it every cell begins on one baseline.
 *
 *     goal 1          what we do, over          who
 *                     two lines
 *                                                        band
 *     goal 2, over    what we do                who
 *     two lines
 */

/** Lines further apart than this, in distances of lines in a paragraph, have a band of white between them. */
const BAND = 1.22;
/** Cells are further apart than this, in sizes of their type; what stands closer was not parted when lines were made. */
const GUTTER = 0.45;
/** How far apart, in points, the cells of one column begin. */
const TOLERANCE = 2;
/** Rows that make a table: of two columns, and of more. */
const ROWS_OF_TWO = 3;
const ROWS_OF_MORE = 2;
/** Cells of more words than this on average, or one of more than three times as many, are paragraphs. */
const WORDY = 35;
/** Letters of what stands beside the name of a fact; text beside a heading is longer. */
const FACT = 90;

interface Band {
  readonly top: number;
  readonly bottom: number;
  /** From left to right, with a clear gap between each and the next. */
  readonly columns: readonly (readonly Fragment[])[];
}

/** The tables without rules among the fragments of a page, from the top; none beside other text. */
export function findOpenTables(fragments: readonly Fragment[], page: RawPage): Table[] {
  const bands = bandsOf(fragments);
  const tables: Table[] = [];
  let end = 0;
  for (let at = 0; at < bands.length; at += 1) {
    const first = edgesOf(bands[at]);
    if (first === null) continue;
    let [from, to] = [at, at + 1];
    // A row whose cells nearly touch is known by the edges of another.
    while (from > end && belongs(bands[from - 1], first)) from -= 1;
    while (belongs(bands[to], first)) to += 1;
    const edges = finestEdges(bands.slice(from, to)) ?? first;
    const rows = rowsOf(bands.slice(from, to), edges);
    const isLarge = rows.length >= (edges.length > 2 ? ROWS_OF_MORE : ROWS_OF_TWO);
    const isAlone = !sharesEdge(bands[from - 1], edges) && !sharesEdge(bands[to], edges);
    const isTable = isLarge && isAlone && !isText(rows, to === bands.length) && !standsInBoxes(rows, page);
    if (isTable && !isDrawnByColumns(rows, fragments)) {
      tables.push(tableOf(rows, bands.slice(from, to), tables.length));
      at = to - 1;
      end = to;
    }
  }
  return tables;
}

/** Parts a page where a band of white goes across it. */
function bandsOf(fragments: readonly Fragment[]): Band[] {
  const sorted = fragments.toSorted((a, b) => a.y - b.y || a.left - b.left);
  const pitch = pitchOf(sorted);
  const bands: Fragment[][] = [];
  let y = Number.NEGATIVE_INFINITY;
  for (const fragment of sorted) {
    if (fragment.y - y > Math.max(pitch, fragment.size) * BAND) bands.push([]);
    bands.at(-1)?.push(fragment);
    y = Math.max(y, fragment.y);
  }
  return bands.map((band) => ({
    top: Math.min(...band.map(({ y: at, size }) => at - size)),
    bottom: Math.max(...band.map(({ y: at }) => at)),
    columns: columnsOf(band),
  }));
}

/** The usual distance from a line to the one below it. */
function pitchOf(sorted: readonly Fragment[]): number {
  const counts = new Map<number, number>();
  for (const [index, fragment] of sorted.entries()) {
    const below = sorted
      .slice(index + 1, index + 12)
      .find((other) => Math.abs(other.left - fragment.left) < TOLERANCE && other.y > fragment.y + 1);
    const gap = below === undefined ? 0 : Math.round((below.y - fragment.y) * 2) / 2;
    if (gap > 0 && gap < fragment.size * 2.2) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

function columnsOf(band: readonly Fragment[]): Fragment[][] {
  const columns: Fragment[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const fragment of band.toSorted((a, b) => a.left - b.left)) {
    if (fragment.left - end > fragment.size * GUTTER) columns.push([]);
    columns.at(-1)?.push(fragment);
    end = Math.max(end, fragment.right);
  }
  return columns;
}

function leftOf(column: readonly Fragment[]): number {
  return Math.min(...column.map(({ left }) => left));
}

/** Where the columns of a band begin when it may be a row: several, beginning on one baseline; otherwise null. */
function edgesOf(band: Band | undefined): number[] | null {
  if (band === undefined || band.columns.length < 2 || !areLevel(band.columns)) return null;
  return band.columns.map(leftOf);
}

function areLevel(cells: readonly (readonly Fragment[])[]): boolean {
  const filled = cells.filter((cell) => cell.length > 0);
  const tops = filled.map((cell) => Math.min(...cell.map(({ y }) => y)));
  const size = Math.max(...filled.flat().map((fragment) => fragment.size));
  return Math.max(...tops) - Math.min(...tops) < size * 0.35;
}

/** The fragments of a band as cells by the edges of a table; null when one of them stands across or at another edge. */
function cellsAt(band: Band, edges: readonly number[]): Fragment[][] | null {
  const cells: Fragment[][] = edges.map(() => []);
  for (const fragment of band.columns.flat()) {
    const at = edges.findLastIndex((edge) => edge <= fragment.left + TOLERANCE);
    const next = edges[at + 1];
    if (at === -1 || (next !== undefined && fragment.right > next)) return null;
    cells[at]?.push(fragment);
  }
  const areAligned = cells.every(
    (cell, index) => cell.length === 0 || leftOf(cell) - (edges[index] ?? 0) < TOLERANCE,
  );
  return areAligned ? cells : null;
}

/** The band is another row of the table with these edges, or what a cell of the last row goes on with. */
function belongs(band: Band | undefined, edges: readonly number[]): boolean {
  const cells = band === undefined ? null : cellsAt(band, edges);
  if (cells === null) return false;
  const filled = cells.filter((cell) => cell.length > 0);
  return filled.length === 1 ? cells[0]?.length === 0 : areLevel(filled);
}

/** The edges of the row with the most cells, where all rows go by them: the first may have none in the last column. */
function finestEdges(bands: readonly Band[]): number[] | null {
  const all = bands.map(edgesOf).filter((edges) => edges !== null);
  const finest = all.toSorted((a, b) => b.length - a.length)[0] ?? null;
  return bands.every((band) => finest !== null && belongs(band, finest)) ? finest : null;
}

/** The cells of each row, by the edges; bands without a first cell go on with the row above. */
function rowsOf(bands: readonly Band[], edges: readonly number[]): Fragment[][][] {
  const rows: Fragment[][][] = [];
  for (const band of bands) {
    const cells = cellsAt(band, edges) ?? [];
    const last = rows.at(-1);
    if (last === undefined || (cells[0]?.length ?? 0) > 0) rows.push(cells);
    else for (const [at, cell] of cells.entries()) last[at]?.push(...cell);
  }
  return rows;
}

/** Text at one of the inner edges right above or below the rows: they are paragraphs in columns that happen to be even. */
function sharesEdge(band: Band | undefined, edges: readonly number[]): boolean {
  return (
    band?.columns.some(([first]) =>
      edges.slice(1).some((edge) => first !== undefined && Math.abs(edge - first.left) < TOLERANCE),
    ) === true
  );
}

/** The file has each column as a whole before the next one: nobody writes a table so, but text in columns. */
function isDrawnByColumns(rows: readonly Fragment[][][], inFile: readonly Fragment[]): boolean {
  const places = new Map(inFile.map((fragment, index) => [fragment, index]));
  const columns: number[][] = [];
  for (const row of rows)
    for (const [at, cell] of row.entries()) {
      const column = columns[at] ?? [];
      column.push(...cell.map((fragment) => places.get(fragment) ?? 0));
      columns[at] = column;
    }
  return columns.every((column, index) => {
    const next = columns[index + 1];
    return next === undefined || Math.max(...column) < Math.min(...next);
  });
}

/** A box stands beside text, or holds several rows of one column: it is a panel or a card, and no cell. */
function standsInBoxes(rows: readonly Fragment[][][], page: RawPage): boolean {
  const boxes = rows.map((row) => row.map((cell) => new Set(cell.map((fragment) => boxOf(fragment, page)))));
  const isMixed = boxes.some((row) => {
    const all = row.flatMap((cell) => [...cell]);
    return all.includes(null) && all.some((box) => box !== null);
  });
  const holders = new Set(boxes.flat(2).flatMap((cell) => [...cell]));
  const isCard = [...holders].some((box) => {
    const held = boxes.filter((row) => row.some((cell) => cell.has(box)));
    const isWhole = held.some((row) => row.filter((cell) => cell.has(box)).length > 1);
    return box !== null && held.length > 1 && !isWhole;
  });
  return isMixed || isCard;
}

/**
 * Columns of text, a list in columns, cards with headings, or headings beside their text. The page may cut its last row in two, in
 * the middle of a word; above it no cell ends so.
 */
function isText(rows: readonly Fragment[][][], endsPage: boolean): boolean {
  const cells = rows.flat().filter((cell) => cell.length > 0);
  const first = rows.map((row) => textOf(row[0] ?? [])).filter((text) => text !== '');
  const words = rows
    .flatMap((row) => row.slice(1))
    .filter((cell) => cell.length > 0)
    .map((cell) => textOf(cell).split(' ').length);
  const sum = words.reduce((total, count) => total + count, 0);
  const isWordy = sum > WORDY * words.length || Math.max(...words) > WORDY * 3;
  const isList = first.filter((text) => splitBullet(text) !== null).length * 2 > first.length;
  const whole = (endsPage && rows.length > ROWS_OF_MORE ? rows.slice(0, -1) : rows).flat();
  const isTorn = whole.some((cell) => endsInsideWord(textOf(cell)));
  return isWordy || isList || isTorn || cells.some(isCard) || isHeaded(rows);
}

function textOf(cell: readonly Fragment[]): string {
  const down = cell.toSorted((a, b) => a.y - b.y || a.left - b.left);
  return down
    .map(({ text }) => text.trim())
    .join(' ')
    .trim();
}

/** The lines of a title. */
const TITLE_LINES = 3;

/** The first lines in another look than the rest head it. */
function isCard(cell: readonly Fragment[]): boolean {
  const down = cell.toSorted((a, b) => a.y - b.y || a.left - b.left);
  const top = down[0];
  if (top === undefined) return false;
  const isOther = (other: Fragment) =>
    Math.abs(other.size - top.size) > 0.6 || (isBold(top) && !isBold(other));
  const start = down.findIndex(isOther);
  return start !== -1 && start <= TITLE_LINES && down.slice(start).every(isOther);
}

function isBold(fragment: Fragment): boolean {
  return fragment.glyphs.every(({ font, text }) => text.trim() === '' || isBoldFont(font));
}

/**
 * Two columns, short headings in one of them, and text in the other that is longer than a fact. Where something else stands in
 * a third column, headings are told by their size: no table has a first or last column in larger type.
 */
function isHeaded(rows: readonly Fragment[][][]): boolean {
  if (rows.every((row) => row.length === 2))
    return headsRows(rows) || headsRows(rows.map((row) => row.toReversed()));
  if (rows.every(([head = [], text = []]) => isLarger(head, text)) && headsRows(rows)) return true;
  const turned = rows.map((row) => [row.at(-1) ?? [], row.slice(0, -1).flat()]);
  return turned.every(([head = [], text = []]) => isLarger(head, text)) && headsRows(turned);
}

function isLarger(head: readonly Fragment[], text: readonly Fragment[]): boolean {
  return head.every(({ size }) => text.every((other) => size > other.size * 1.1));
}

/** Beside headings in larger type, as the years of a timeline are, the text may be as short as a fact. */
function headsRows(rows: readonly Fragment[][][]): boolean {
  // What a page begins with may go on with the text of the page before, and has no heading beside it.
  const headed = rows.filter(([head]) => head !== undefined && head.length > 0);
  if (headed.length === 0) return false;
  const areHeadings = headed.every(
    ([head = [], text = []]) =>
      readsAsHeading(textOf(head), 110) && (text.length === 0 || isOther(head, text)),
  );
  const length = rows.reduce((sum, [, text = []]) => sum + textOf(text).length, 0);
  const areLarge = headed.every(([head = [], text = []]) => text.length > 0 && isLarger(head, text));
  return areHeadings && (areLarge || length >= FACT * rows.length);
}

function isOther(head: readonly Fragment[], text: readonly Fragment[]): boolean {
  const [a, b] = [head[0], text[0]];
  if (a === undefined || b === undefined) return false;
  const colour = (fragment: Fragment) => fragment.glyphs[0]?.color;
  return isBold(a) !== isBold(b) || Math.abs(a.size - b.size) > 0.6 || colour(a) !== colour(b);
}

function tableOf(rows: readonly Fragment[][][], bands: readonly Band[], index: number): Table {
  const cells: Cell[] = rows.flatMap((row, at) =>
    row.flatMap((fragments, column) => {
      if (fragments.length === 0) return [];
      const parent = `open-${index}-${at}`;
      const element = { id: `${parent}-${column}`, order: 0, role: 'cell', level: null, parent } as const;
      return [{ element, fragments: fragments.toSorted((a, b) => a.y - b.y || a.left - b.left) }];
    }),
  );
  const inside = cells.flatMap(({ fragments }) => fragments);
  return {
    left: Math.min(...inside.map(({ left }) => left)),
    right: Math.max(...inside.map(({ right }) => right)),
    top: Math.min(...bands.map(({ top }) => top)),
    bottom: Math.max(...bands.map(({ bottom }) => bottom)),
    cells,
  };
}
