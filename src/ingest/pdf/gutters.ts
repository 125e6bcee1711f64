import { isBlank } from './letters.ts';
import type { Box, Glyphs } from './page.ts';

/** A gap this wide, in sizes of the type, may lie between columns; words of justified lines can be as far apart. */
const GAP = 0.55;
/** Lines that must begin at the edge of a column before the gap on their left is a gutter. */
const ENOUGH = 3;
/** How far apart, in points, lines of one column begin. */
const TOLERANCE = 1;
/** How far apart, in points, things are that a program sets at one place. */
const SAME = 0.2;

interface Start {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/**
 * Finds gutters that are narrower than the eye needs to part a line by its gaps alone: where the lines of the column on
 * the right begin exactly under one another, and nothing crosses. Given as thin upright boxes, as if a rule were drawn.
 * A file that draws row by row across its columns is read by them.
 */
export function guttersOf(glyphs: readonly Glyphs[]): Box[] {
  const inked = glyphs.filter((run) => !isBlank(run.text) && !run.isArtifact);
  const rows = rowsOf(inked);
  const starts = rows
    .flatMap((row, index) => startsIn(row, rows.slice(Math.max(0, index - 4), index + 5)))
    .sort((a, b) => a.x - b.x || a.y - b.y);
  const gutters: Box[] = [];
  for (const found of clustersOf(starts)) {
    const [first] = found;
    if (first === undefined || found.length < ENOUGH - 1) continue;
    const cluster = found.length < ENOUGH ? [...found, ...beginningsAt(found, rows)] : found;
    if (cluster.length < ENOUGH) continue;
    const down = cluster.toSorted((a, b) => a.y - b.y);
    let open: Start[] = [];
    const close = () => {
      const [top, bottom] = [open[0], open.at(-1)];
      if (top !== undefined && bottom !== undefined && open.length >= ENOUGH)
        gutters.push({
          left: first.x - 2,
          right: first.x - 1.5,
          top: top.y - top.size * 1.2,
          bottom: bottom.y + bottom.size * 0.5,
        });
      open = [];
    };
    for (const start of down) {
      const last = open.at(-1);
      if (last !== undefined && isCrossed(rows, first.x, last.y, start.y)) close();
      open.push(start);
    }
    close();
  }
  return gutters;
}

type Row = readonly Glyphs[];

/** Runs on one baseline, from left to right. */
function rowsOf(inked: readonly Glyphs[]): Row[] {
  const rows: Glyphs[][] = [];
  for (const run of inked.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && run.y - row[0].y < Math.min(run.size, row[0].size) * 0.3) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x));
}

/**
 * Words with a wide gap on their left; behind a bullet or number the gap is that of a list. The first word of a row counts
 * where a line stands beside it at another height: columns need not share their baselines.
 */
function startsIn(row: Row, others: readonly Row[]): Start[] {
  return row.flatMap((run, index) => {
    const before = row[index - 1];
    if (before === undefined)
      return hasTextBeside(run, others) ? [{ x: run.x, y: run.y, size: run.size }] : [];
    const end = before.x + before.width;
    if (run.x - end < run.size * GAP || lengthUpTo(row, index - 1) <= 3) return [];
    return [{ x: run.x, y: run.y, size: run.size }];
  });
}

/**
 * Rows that have nothing but one cell begin where it does: two starts and, between them, two such rows at the very same place
 * are the edge of a column.
 */
function beginningsAt(starts: readonly Start[], rows: readonly Row[]): Start[] {
  const [x, top, bottom] = [
    starts[0]?.x ?? 0,
    Math.min(...starts.map(({ y }) => y)),
    Math.max(...starts.map(({ y }) => y)),
  ];
  const found = rows.flatMap(([run]) => {
    const isBetween = run !== undefined && run.y > top + 1 && run.y < bottom - 1;
    return isBetween && Math.abs(run.x - x) < SAME ? [{ x: run.x, y: run.y, size: run.size }] : [];
  });
  return found.length >= 2 ? found : [];
}

/** A line on the left, half beside and half above or below; a bullet nearer by makes the word the text of an item. */
function hasTextBeside(run: Glyphs, rows: readonly Row[]): boolean {
  // Rows run from left to right: most begin at the same edge, and have nothing further left to be asked for.
  const near = rows.filter(
    (row) => (row[0]?.x ?? run.x) < run.x && row.some((other) => Math.abs(other.y - run.y) < run.size * 0.9),
  );
  let best = { end: Number.NEGATIVE_INFINITY, length: 0 };
  for (const row of near) {
    const index = row.findLastIndex((other) => other.x < run.x);
    const other = row[index];
    if (other === undefined) continue;
    const end = other.x + other.width;
    if (end > best.end) best = { end, length: lengthUpTo(row, index) };
  }
  return best.length > 3 && run.x - best.end >= run.size * GAP;
}

/** Characters of the words that stand close together up to and with the one at this index. */
function lengthUpTo(row: Row, index: number): number {
  let length = 0;
  for (let at = index; at >= 0; at -= 1) {
    const [run, next] = [row[at], row[at + 1]];
    if (run === undefined) break;
    if (at < index && next !== undefined && next.x - run.x - run.width > run.size * GAP) break;
    length += run.text.trim().length;
  }
  return length;
}

function clustersOf(starts: readonly Start[]): Start[][] {
  const clusters: Start[][] = [];
  for (const start of starts) {
    const open = clusters.at(-1);
    const first = open?.[0];
    if (open !== undefined && first !== undefined && start.x - first.x <= TOLERANCE) open.push(start);
    else clusters.push([start]);
  }
  return clusters;
}

/** Something stands in the gutter between two heights. */
function isCrossed(rows: readonly Row[], x: number, top: number, bottom: number): boolean {
  return rows.some((row) =>
    row.some(
      (run) =>
        run.y > top + 1 &&
        run.y < bottom - 1 &&
        run.x < x - TOLERANCE &&
        run.x + run.width > x - run.size * 0.3,
    ),
  );
}
