import { type Fragment, type Line, lineFrom } from './line.ts';
import type { RawPage } from './page.ts';

/**
 * Reading order without tags. The page is cut into bands in which one gutter holds from top to bottom; a band is read
 * column by column, and a line across the gutter (a heading, a full-width paragraph) ends it:
 *
 *     heading over both     band 1: one column
 *     left      right       band 2: left, then right
 *     left      right
 *     full-width text       band 3: one column
 *
 * A narrow column with a few short lines beside a wide one holds margin headings: each goes before the text it stands by.
 */
export function orderByPlace(fragments: readonly Fragment[], page: RawPage): Line[] {
  const lines: Line[] = [];
  let column = 0;
  const emit = (region: readonly Fragment[], depth: number): void => {
    for (const band of bandsOf(rowsOf(region))) {
      const gutter = depth < 6 ? gutterOf(band) : null;
      if (gutter === null) {
        lines.push(...columnLines(band, page, column, false));
        column += 1;
        continue;
      }
      const all = band.flatMap((row) => row.fragments);
      const left = all.filter((fragment) => fragment.right <= gutter.right);
      const right = all.filter((fragment) => fragment.right > gutter.right);
      const margin = marginSide(left, right);
      if (margin === null) {
        emit(left, depth + 1);
        emit(right, depth + 1);
      } else {
        lines.push(...withMargin(margin.headings, margin.text, page, column));
        column += 1;
      }
    }
  };
  emit(fragments, 0);
  return lines;
}

interface Row {
  readonly y: number;
  readonly size: number;
  readonly fragments: readonly Fragment[];
}

interface Gap {
  readonly left: number;
  readonly right: number;
}

/** Fragments by baseline, from the top. */
function rowsOf(fragments: readonly Fragment[]): Row[] {
  const rows: { y: number; size: number; fragments: Fragment[] }[] = [];
  for (const fragment of fragments.toSorted((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(row.y - fragment.y) < Math.min(row.size, fragment.size) * 0.4) {
      row.fragments.push(fragment);
      row.size = Math.max(row.size, fragment.size);
    } else rows.push({ y: fragment.y, size: fragment.size, fragments: [fragment] });
  }
  return rows;
}

function bandsOf(rows: readonly Row[]): Row[][] {
  const bands: Row[][] = [];
  let band: Row[] = [];
  for (const row of rows) {
    const hadGutter = gutterOf(band) !== null;
    if (band.length > 0 && hadGutter && gutterOf([...band, row]) === null) {
      const moved = trailingHeading(band, row);
      if (moved > 0) bands.push(band.slice(0, -moved), [...band.slice(-moved), row]);
      else bands.push(band, [row]);
      band = bands.pop() ?? [];
      continue;
    }
    const opensColumns = !hadGutter && band.length > 0 && startsColumns(rows, row);
    if (opensColumns && gutterOf([...band, row]) === null) {
      bands.push(band);
      band = [row];
    } else band.push(row);
  }
  if (band.length > 0) bands.push(band);
  return bands;
}

/** The row and the few below it have a gutter of their own. */
function startsColumns(rows: readonly Row[], row: Row): boolean {
  const at = rows.indexOf(row);
  return row.fragments.length > 1 && gutterOf(rows.slice(at, at + 3)) !== null;
}

/** How many rows at the end of a band are the heading of the full-width text below: larger or apart, and in one column. */
function trailingHeading(band: readonly Row[], next: Row): number {
  const last = band.at(-1);
  const before = band.at(-2);
  if (last === undefined || before === undefined || last.fragments.length !== 1) return 0;
  const isLarger = last.size > next.size * 1.1;
  const isApart = last.y - before.y > 1.3 * (next.y - last.y) && (last.fragments[0]?.text.length ?? 0) < 80;
  const isNear = next.y - last.y < 3 * last.size;
  return isNear && (isLarger || isApart) ? 1 : 0;
}

/** The widest vertical strip that no fragment of the rows touches, with text on both sides of it; null when there is none. */
function gutterOf(rows: readonly Row[]): Gap | null {
  if (rows.length < 2) return null;
  const all = rows.flatMap((row) => row.fragments).toSorted((a, b) => a.left - b.left);
  const size = median(all.map((fragment) => fragment.size));
  let end = Number.NEGATIVE_INFINITY;
  let best: Gap | null = null;
  for (const fragment of all) {
    const gap = { left: end, right: fragment.left };
    const width = gap.right - gap.left;
    if (
      Number.isFinite(width) &&
      width > Math.max(6, size * 0.7) &&
      width > (best ? best.right - best.left : 0)
    ) {
      if (isGutter(gap, all, size)) best = gap;
    }
    end = Math.max(end, fragment.right);
  }
  return best;
}

/** Bullets and numbers in a narrow strip before their text are no column. */
function isGutter(gap: Gap, all: readonly Fragment[], size: number): boolean {
  const left = all.filter((fragment) => fragment.right <= gap.left + 0.5);
  const right = all.filter((fragment) => fragment.left >= gap.right - 0.5);
  const leftText = left.reduce((sum, fragment) => sum + fragment.text.trim().length, 0);
  const isMarks = left.every((fragment) => fragment.text.trim().length <= 3);
  const overlap = spanOverlap(left, right);
  return right.length > 0 && !isMarks && leftText > 3 && overlap > -size * 2;
}

/** How far the two sides share the same height of the page; negative when one stands below the other. */
function spanOverlap(left: readonly Fragment[], right: readonly Fragment[]): number {
  const top = Math.max(Math.min(...left.map((f) => f.y)), Math.min(...right.map((f) => f.y)));
  const bottom = Math.min(Math.max(...left.map((f) => f.y)), Math.max(...right.map((f) => f.y)));
  return bottom - top;
}

/** Which side of a gutter is a margin with headings: narrow, and far fewer and shorter lines than the text beside it. */
function marginSide(left: readonly Fragment[], right: readonly Fragment[]) {
  const [narrow, wide] = widthOf(left) < widthOf(right) ? [left, right] : [right, left];
  const lineCount = rowsOf(narrow).length;
  const isNarrow = widthOf(narrow) < widthOf(wide) * 0.5;
  const isShort = narrow.every((fragment) => fragment.text.trim().length < 40);
  const isSparse = lineCount * 3 <= rowsOf(wide).length || lineCount <= 2;
  const hasNoSentences = narrow.every((fragment) => !/[.;,]$/u.test(fragment.text.trim()));
  return isNarrow && isShort && isSparse && hasNoSentences && wide.length > 2
    ? { headings: narrow, text: wide }
    : null;
}

function widthOf(fragments: readonly Fragment[]): number {
  return Math.max(...fragments.map((f) => f.right)) - Math.min(...fragments.map((f) => f.left));
}

function columnLines(rows: readonly Row[], page: RawPage, column: number, isMargin: boolean): Line[] {
  const all = rows.flatMap((row) => row.fragments);
  const columnLeft = Math.min(...all.map((fragment) => fragment.left));
  const columnRight = Math.max(...all.map((fragment) => fragment.right));
  return rows.map((row) => lineFrom(row.fragments, { page, column, columnLeft, columnRight, isMargin }));
}

/** Text lines with each margin heading before the paragraph that it stands beside. */
function withMargin(
  headings: readonly Fragment[],
  text: readonly Fragment[],
  page: RawPage,
  column: number,
): Line[] {
  const lines = columnLines(rowsOf(text), page, column, false);
  const waiting = columnLines(rowsOf(headings), page, column, true);
  const placed: Line[] = [];
  for (const line of lines) {
    while (waiting[0] !== undefined && isBeside(waiting[0], waiting, line))
      placed.push(...waiting.splice(0, 1));
    placed.push(line);
  }
  return [...placed, ...waiting];
}

/** The second line of a margin heading belongs with its first, though it stands beside the text's second line. */
function isBeside(heading: Line, waiting: readonly Line[], line: Line): boolean {
  return waiting.includes(heading) && heading.y <= line.y + line.size * 2.2;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 10;
}
