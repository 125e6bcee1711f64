import { endsInsideWord } from '../../text/clean.ts';
import { endsSentence } from '../shapes.ts';
import type { Line } from './line.ts';
import type { LineGroup } from './style.ts';

/** How far a cell's last line reaches, as a share of its widest, when its sentence was broken off by the page. */
const FULL = 0.6;

/**
 * Rows that the end of a page or column cuts in two, whole again: each cell with its rest. What follows at the top of the next is a rest
 * where every one of its cells goes on below a cell of the row above, in the middle of a sentence.
 */
export function joinBrokenRows(groups: readonly LineGroup[]): LineGroup[] {
  const joined: LineGroup[] = [];
  for (const [index, group] of groups.entries()) {
    const at = joined.findLastIndex(({ kind }) => kind !== 'furniture' && kind !== 'footnote');
    const above = joined[at];
    const whole =
      above === undefined
        ? null
        : (wholeRow(above, group, groups[index + 1]) ?? withRestOfCell(above, group, groups[index + 1]));
    if (whole === null) joined.push(group);
    else joined[at] = whole;
  }
  return joined;
}

/**
 * The head of a table that goes over pages, which each of them begins with again: it is read once. What the first row of a table
 * says, and the first of a page says again, is its head; a table that begins on the page, below other text, has a head of its own.
 */
export function withoutRepeatedHeads(groups: readonly LineGroup[]): LineGroup[] {
  let head: string | null = null;
  let page = 0;
  return groups.map((group): LineGroup => {
    if (group.kind === 'furniture' || group.kind === 'footnote') return group;
    const own = group.lines[0]?.page ?? 0;
    const isNewPage = own > page;
    page = group.lines.at(-1)?.page ?? own;
    if (group.kind !== 'row') {
      head = null;
      return group;
    }
    const text = textOf(group);
    if (head !== null && isNewPage && text === head) return { ...group, kind: 'furniture' };
    head ??= text;
    return group;
  });
}

function textOf({ lines }: LineGroup): string {
  return lines.map(({ text }) => text.trim()).join(' ');
}

function wholeRow(above: LineGroup, below: LineGroup, next: LineGroup | undefined): LineGroup | null {
  if (above.kind !== 'row' || below.kind !== 'row') return null;
  const page = above.lines.at(-1)?.page;
  const isOver = page !== undefined && below.lines[0]?.page === page + 1;
  const aside = isOver ? 0 : columnsApart(above, below, next);
  if (aside === null) return null;
  const [cells, rests] = [cellsOf(above), cellsOf(below)];
  const pairs = rests.map((rest) => ({
    rest,
    at: cells.findIndex((cell) => standBelow(cell, rest, aside)),
  }));
  const isRest = pairs.every(({ rest, at }) => goesOn(cells[at], rest));
  if (!isRest || !pairs.some(({ rest, at }) => isBrokenOff(cells[at] ?? [], rest))) return null;
  const lines = cells.flatMap((cell, index) => {
    const element = cell[0]?.element ?? null;
    const rest = pairs.filter(({ at }) => at === index).flatMap((pair) => pair.rest);
    return [...cell, ...rest.map((line) => ({ ...line, element }))];
  });
  return { ...above, lines };
}

/**
 * How far right of a row its rest stands where a column of the text ends in it; null where it stands elsewhere. Where the first cell
 * has no rest, the next row tells where the table begins.
 */
function columnsApart(above: LineGroup, below: LineGroup, next: LineGroup | undefined): number | null {
  const [last, first] = [above.lines.at(-1), below.lines[0]];
  if (last === undefined || first === undefined || last.page !== first.page) return null;
  const follows = next?.kind === 'row' && next.lines[0]?.page === first.page && isUnder(next, below);
  const edge = edgeOf([...below.lines, ...(follows ? next.lines : [])]);
  const right = Math.max(...above.lines.map((line) => line.right));
  const isNext = edge > right && first.y < Math.min(...above.lines.map(({ y }) => y));
  return isNext ? edge - edgeOf(above.lines) : null;
}

function isUnder(next: LineGroup, row: LineGroup): boolean {
  return Math.min(...next.lines.map(({ y }) => y)) > Math.max(...row.lines.map(({ y }) => y));
}

/**
 * A row with the rest of the only cell that goes over the page: alone at the top of the next one it is no row. It stands at the
 * cell's edge, reaches no further than to the next cell, and goes on in the middle of a sentence. What has another text beside it
 * is a row of its own.
 */
function withRestOfCell(above: LineGroup, below: LineGroup, next: LineGroup | undefined): LineGroup | null {
  if (above.kind !== 'row' || below.kind !== 'text' || standsBeside(below, next)) return null;
  const page = above.lines.at(-1)?.page;
  if (page === undefined || below.lines[0]?.page !== page + 1) return null;
  const cells = cellsOf(above);
  const at = cells.findIndex((cell) => standBelow(cell, below.lines));
  const [cell, right] = [cells[at], cells[at + 1]];
  if (cell === undefined || !goesOn(cell, below.lines) || !isBrokenOff(cell, below.lines)) return null;
  const end = right === undefined ? Number.POSITIVE_INFINITY : edgeOf(right);
  const isInCell = below.lines.every((line) => line.left > edgeOf(cell) - 3 && line.right <= end);
  if (!isInCell || (at === 0 && right === undefined)) return null;
  const element = cell[0]?.element ?? null;
  const rest = below.lines.map((line) => ({ ...line, element }));
  return { ...above, lines: cells.flatMap((each) => (each === cell ? [...each, ...rest] : each)) };
}

function standsBeside({ lines }: LineGroup, next: LineGroup | undefined): boolean {
  const [last, other] = [lines.at(-1), next?.lines[0]];
  return last !== undefined && other !== undefined && other.page === last.page && other.y <= last.y + 1;
}

/** The lines of a row, cell by cell. */
function cellsOf({ lines }: LineGroup): Line[][] {
  const cells: Line[][] = [];
  for (const line of lines) {
    if (cells.at(-1)?.at(-1)?.element?.id === line.element?.id) cells.at(-1)?.push(line);
    else cells.push([line]);
  }
  return cells;
}

function standBelow(cell: readonly Line[], rest: readonly Line[], aside = 0): boolean {
  return Math.abs(edgeOf(cell) + aside - edgeOf(rest)) < 3;
}

function edgeOf(lines: readonly Line[]): number {
  return Math.min(...lines.map(({ left }) => left));
}

function goesOn(cell: readonly Line[] | undefined, rest: readonly Line[]): boolean {
  const [last, first] = [cell?.at(-1), rest[0]];
  if (last === undefined || first === undefined || first.bulletAt !== null) return false;
  return endsInsideWord(last.text) || (!endsSentence(last.text) && /^[\p{Ll}\d(]/u.test(first.text));
}

/** The last line is about as wide as its cell, or had no room for the first word of the rest. */
function isBrokenOff(cell: readonly Line[], rest: readonly Line[]): boolean {
  const [last, first] = [cell.at(-1), rest[0]];
  if (last === undefined || first === undefined) return false;
  const widest = Math.max(...[...cell, ...rest].map(widthOf));
  const word = (first.text.split(/\s/u, 1)[0] ?? '').length + 1;
  const needed = (word * widthOf(first)) / Math.max(first.text.length, 1);
  return widthOf(last) > widest * FULL || widthOf(last) + needed > widest;
}

function widthOf({ left, right }: Line): number {
  return right - left;
}
