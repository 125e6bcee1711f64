import { readsAsHeading } from '../shapes.ts';
import { isBoldFont } from './line.ts';
import type { Cell, Table } from './tables.ts';

/** In words: what stands beside the headings of a form is text, not a cell. */
const PROSE = 20;

/**
 * Whether a table only places text: headings in a look of their own on the left, and beside most of them text of some length. Its
 * rows are read as headings with their text, as they are in word processors' files.
 */
export function holdsText({ cells }: Table): boolean {
  const rows = rowsIn(cells);
  const edge = Math.min(...cells.map(leftOf));
  let [heads, long] = [0, 0];
  for (const row of rows) {
    const head = row.find((cell) => leftOf(cell) - edge < 12);
    const texts = row.filter((cell) => cell !== head);
    if (texts.length > 1) return false;
    if (head !== undefined && texts.length > 0) {
      if (!isHead(head, texts[0])) return false;
      heads += 1;
    }
    const words = textIn(texts[0] ?? head).split(/\s+/u).length;
    if (words >= PROSE) long += 1;
  }
  return heads > 0 && long * 3 >= rows.length * 2;
}

/** The cells of a table row by row. */
export function rowsIn(cells: readonly Cell[]): Cell[][] {
  const rows = new Map<string | null, Cell[]>();
  for (const cell of cells) rows.set(cell.element.parent, [...(rows.get(cell.element.parent) ?? []), cell]);
  return [...rows.values()];
}

function isHead(head: Cell, text: Cell | undefined): boolean {
  const words = textIn(head);
  const own = head.fragments[0]?.glyphs[0]?.font ?? '';
  return (
    readsAsHeading(words, 80) &&
    isBoldFont(own) &&
    text?.fragments.some(({ glyphs }) => glyphs[0]?.font !== own) === true
  );
}

function textIn(cell: Cell | undefined): string {
  return (cell?.fragments ?? []).map(({ text }) => text.trim()).join(' ');
}

function leftOf({ fragments }: Cell): number {
  return Math.min(...fragments.map(({ left }) => left));
}
