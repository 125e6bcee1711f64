import { readsAsHeading, splitNumber } from '../shapes.ts';
import { sizeIn } from './looks.ts';
import {
  attribute,
  cellText,
  childrenOf,
  type Element,
  everyElement,
  findFirst,
  lineOfText,
  type ParentNode,
  textOf,
} from './tree.ts';

/** One row, one column, or cells with headings or several paragraphs: no table of facts. */
export function isLayout(table: Element): boolean {
  const rows = childrenOf(table).flatMap((child) => (child.tagName === 'tr' ? [child] : childrenOf(child)));
  const cells = cellsOf(table);
  const filled = (row: Element) => childrenOf(row).filter((cell) => textOf(cell).trim() !== '').length;
  const widest = Math.max(0, ...rows.map(filled));
  const hasHeadings = cells.some(
    (cell) => findFirst(cell, ({ tagName }) => /^h[1-6]$/.test(tagName)) !== null,
  );
  const isWordy = rows.length === 1 && cells.some((cell) => textOf(cell).length > 200 || isText(cell));
  return (
    widest <= 1 ||
    hasHeadings ||
    isWordy ||
    holdsPage(rows, cells) ||
    isCover(rows, cells) ||
    isSideTable(table)
  );
}

/** A cover has no more in it. */
const COVER_CELLS = 6;
/** The title on it is set in letters of so many points. */
const COVER_SIZE = 20;

/** A title in large letters among a few other lines. */
function isCover(rows: readonly Element[], cells: readonly Element[]): boolean {
  const filled = cells.filter((cell) => textOf(cell).trim() !== '');
  if (filled.length > COVER_CELLS || rows.some((row) => childrenOf(row).length > 2)) return false;
  const isTitle = (each: Element) =>
    (sizeIn(each, null) ?? 0) >= COVER_SIZE && readsAsHeading(lineOfText(each), 110);
  return filled.some((cell) => findFirst(cell, isTitle) !== null);
}

/** A cell of a page that a table lays out is longer than this, and has this share of all text in it. */
const PAGE_CELL = 300;
const PAGE_SHARE = 0.6;

/** Another table stands in a cell, or one has nearly all text, in several pieces: a page as they were once built. */
function holdsPage(rows: readonly Element[], cells: readonly Element[]): boolean {
  const titles = rows[0] === undefined ? [] : childrenOf(rows[0]).map((cell) => cellText(cell));
  const isTitled = titles.length > 1 && titles.every((title) => title !== '' && title.length < TITLE_CELL);
  const nested = cells.filter((cell) => findFirst(cell, ({ tagName }) => tagName === 'table') !== null);
  // Below titles a small table in a cell is what the cell says.
  const isEven = rows.every((row) => childrenOf(row).length === titles.length);
  const areSmall = nested.every((cell) => textOf(cell).trim().length < PAGE_CELL / 3);
  if (nested.length > 0) return !(isTitled && rows.length > 2 && isEven && areSmall);
  if (isTitled) return false;
  const lengths = cells.map((cell) => textOf(cell).length);
  const longest = Math.max(0, ...lengths);
  const page = cells[lengths.indexOf(longest)];
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return page !== undefined && longest > PAGE_CELL && longest > all * PAGE_SHARE && piecesIn(page) > 2;
}

function piecesIn(cell: Element): number {
  const pieces = everyElement(cell).filter(({ tagName }) => /^(?:p|li)$/.test(tagName));
  return pieces.filter((piece) => textOf(piece).trim() !== '').length;
}

/** A cell of several paragraphs that ends like a sentence. */
function isText(cell: Element): boolean {
  return piecesIn(cell) > 1 && /[.!?]["»”]?\s*$/u.test(textOf(cell));
}

/** A text this long beside a short one is no cell of a table of facts. */
const LONG_CELL = 120;

/** A title over a column is shorter than this. */
const TITLE_CELL = 40;

/** Headings in the first of two columns, their text in the second. A first row of two titles makes it a table of facts. */
export function isSideTable(table: Element): boolean {
  const rows = childrenOf(table)
    .flatMap((child) =>
      child.tagName === 'tr' ? [child] : childrenOf(child).filter(({ tagName }) => tagName === 'tr'),
    )
    .map((row) => childrenOf(row).map((cell) => cellText(cell)));
  if (rows.some((row) => row.length !== 2)) return false;
  const heads = rows.flatMap(([head = '']) => (head === '' ? [] : [head]));
  const length = rows.reduce((sum, [, text = '']) => sum + text.length, 0);
  const isTitled = rows[0]?.every((text) => text !== '' && text.length < TITLE_CELL) ?? true;
  const areHeads = heads.every((head) => readsAsHeading(splitNumber(head)?.rest ?? head));
  return !isTitled && heads.length > 0 && areHeads && length >= LONG_CELL * heads.length;
}

/** The cells of a table in reading order, without those of tables inside them. */
export function cellsOf(table: Element): Element[] {
  const inside = (node: Element): Element[] =>
    node.tagName === 'td' || node.tagName === 'th' ? [node] : childrenOf(node).flatMap(inside);
  return childrenOf(table).flatMap(inside);
}

/** Cells that reach over several rows leave an empty place in the rows below, so that the columns stay. */
export class Spans {
  private table: Element | null = null;
  /** How many more rows the cell in each column reaches. */
  private left: number[] = [];

  /** The texts of a row's cells, one for each column of the table; '' for what a cell beside or above reaches over. */
  cellsIn(row: Element): string[] {
    const table = tableOf(row);
    if (table !== this.table) this.left = [];
    this.table = table;
    const cells: string[] = [];
    const before = this.left;
    this.left = [];
    const skip = () => {
      while ((before[cells.length] ?? 0) > 0) {
        this.left[cells.length] = (before[cells.length] ?? 0) - 1;
        cells.push('');
      }
    };
    for (const cell of childrenOf(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th')) {
      skip();
      const rows = Math.min(MOST_SPANNED, Number(attribute(cell, 'rowspan')) || 1);
      this.left[cells.length] = rows - 1;
      const columns = Math.min(MOST_SPANNED, Number(attribute(cell, 'colspan')) || 1);
      cells.push(cellText(cell));
      for (let column = 1; column < columns; column += 1) {
        this.left[cells.length] = rows - 1;
        cells.push('');
      }
    }
    skip();
    return cells;
  }
}

/** More rows or cells than this are joined by no table that somebody reads. */
const MOST_SPANNED = 200;

function tableOf(row: Element): Element | null {
  let node: ParentNode | null = row.parentNode;
  while (node !== null && 'tagName' in node && node.tagName !== 'table')
    node = 'parentNode' in node ? node.parentNode : null;
  return node !== null && 'tagName' in node ? node : null;
}
