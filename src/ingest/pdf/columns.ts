import { endsInsideWord } from '../../text/clean.ts';
import { readsAsHeading } from '../shapes.ts';
import { type BoxedText, type BoxRows, boxRowsOf } from './boxes.ts';
import { type Fragment, type Line, lineFrom } from './line.ts';
import type { RawPage } from './page.ts';

/**
 * Reading order without tags. A gutter is looked for that parts as many lines as possible; the stretch of the page over
 * which it holds is read column by column, what stands above and below it by itself, and each part is cut again:
 *
 *     heading over both     before: one column
 *     left      right       the stretch: left, then right
 *     left      right
 *     full-width text       after: one column
 *
 * A narrow column with a few short lines beside a wide one holds margin headings: each goes before the text it stands by.
 * What stands in a box takes as much room as the box, and is put in order by itself.
 */
export function orderByPlace(fragments: readonly Fragment[], page: RawPage): Line[] {
  const lines: Line[] = [];
  let column = 0;
  // A box that a gutter runs through comes up on both sides of it.
  const isDone = new Set<BoxedText>();
  const emitColumn = (rows: readonly Row[], boxes: BoxRows, depth: number): void => {
    for (const { box, rows: own } of runsOf(rows, boxes)) {
      if (box === null) lines.push(...columnLines(opened(own, boxes), page, column, false));
      else if (!isDone.has(box)) {
        isDone.add(box);
        order(box.fragments, depth + 1);
      }
      column += 1;
    }
  };
  const order = (all: readonly Fragment[], depth: number): void => {
    const boxes = boxRowsOf(all, page);
    const panel = depth < DEEPEST ? panelIn(boxes) : null;
    if (panel === null) emit(rowsOf(boxes.fragments), boxes, depth, []);
    else
      for (const part of [panel.before, panel.box.fragments, panel.after]) {
        order(part, depth + 1);
        column += 1;
      }
  };
  const emit = (rows: readonly Row[], boxes: BoxRows, depth: number, known: readonly Edge[]): void => {
    const cut = depth < DEEPEST ? bestCut(rows) : null;
    const few = cut === null && depth < DEEPEST ? knownCut(rows, known) : null;
    if (few !== null) {
      const { left, right } = sidesOf(rows.slice(few.from, few.to), few.x);
      emit(rows.slice(0, few.from), boxes, depth + 1, known);
      emit(rowsOf(left), boxes, depth + 1, known);
      emit(rowsOf(right), boxes, depth + 1, known);
      emit(rows.slice(few.to), boxes, depth + 1, known);
      return;
    }
    if (cut === null) {
      emitColumn(rows, boxes, depth);
      return;
    }
    const edges = [...known, edgeOf(rows.slice(cut.from, cut.to), cut.x)];
    emit(rows.slice(0, cut.from), boxes, depth + 1, edges);
    for (const section of sectionsOf(rows.slice(cut.from, cut.to), cut.x)) {
      const { left, right } = sidesOf(section, cut.x);
      const margin = marginSide(left, right);
      const isColumn = margin?.headings === right && !isOtherThan(margin.headings, margin.text);
      if (margin === null || isColumn || left.length === 0 || right.length === 0) {
        emit(rowsOf(left), boxes, depth + 1, edges);
        emit(rowsOf(right), boxes, depth + 1, edges);
      } else {
        for (const part of besideHeadings(margin.headings, margin.text)) {
          lines.push(...columnLines(opened(part.heading, boxes), page, column, true));
          column += 1;
          emit(part.text, boxes, depth + 1, edges);
        }
      }
    }
    emit(rows.slice(cut.to), boxes, depth + 1, edges);
  };
  order(fragments, 0);
  return lines;
}

/** How often parts of a page are parted again. */
const DEEPEST = 12;

/** A box with all other text beside it, and none of that higher or lower than the box: a column of its own, however short its text. */
function panelIn({ fragments, held }: BoxRows) {
  for (const box of new Set([...held.values()].map((each) => each.box))) {
    const { left, right, top, bottom } = box.edges;
    const others = fragments.filter((fragment) => held.get(fragment)?.box !== box);
    const before = others.filter((other) => other.right <= left + 1);
    const after = others.filter((other) => other.left >= right - 1);
    const isWhole = others.length > 0 && before.length + after.length === others.length;
    const own = (side: readonly Fragment[]) => side.flatMap((each) => held.get(each)?.fragments ?? [each]);
    if (isWhole && others.every(({ y }) => y > top && y < bottom))
      return { box, before: own(before), after: own(after) };
  }
  return null;
}

/** Rows of one column by the box they stand in, null for what stands in none. */
function runsOf(rows: readonly Row[], boxes: BoxRows): { box: BoxedText | null; rows: Row[] }[] {
  const runs: { box: BoxedText | null; rows: Row[] }[] = [];
  for (const row of rows) {
    const held = row.fragments.map((fragment) => boxes.held.get(fragment)?.box ?? null);
    const box = held.every((each) => each === held[0]) ? (held[0] ?? null) : null;
    const last = runs.at(-1);
    if (last !== undefined && last.box === box) last.rows.push(row);
    else runs.push({ box, rows: [row] });
  }
  // What no gutter parts from the text beside it is read with it, line by line.
  const torn = new Set(
    rows.flatMap((row) => {
      const held = row.fragments.map((fragment) => boxes.held.get(fragment)?.box ?? null);
      return held.every((each) => each === held[0]) ? [] : held;
    }),
  );
  return torn.size === 0 ? runs : [{ box: null, rows: [...rows] }];
}

/** The rows with the text of boxes in place of the stretches that stood for them. */
function opened(rows: readonly Row[], { held }: BoxRows): Row[] {
  return rows.map((row) => ({
    ...row,
    fragments: row.fragments.flatMap((fragment) => held.get(fragment)?.fragments ?? [fragment]),
  }));
}

/** A gutter at `x` that holds from row `from` up to, not including, row `to`. */
interface Cut {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

interface Row {
  readonly y: number;
  readonly size: number;
  readonly fragments: readonly Fragment[];
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

/** The gutter that parts the most text, with the rows it holds for; null when the rows are one column. */
function bestCut(rows: readonly Row[]): Cut | null {
  let best: (Cut & { readonly score: number }) | null = null;
  for (const x of gapCentres(rows)) {
    let from = 0;
    for (let index = 0; index <= rows.length; index += 1) {
      const row = rows[index];
      if (row !== undefined && !crosses(row, x)) continue;
      const score = scoreOf(rows.slice(from, index), x);
      if (score > (best?.score ?? 0)) best = { x, from, to: withoutTail(rows, from, index, x), score };
      from = index + 1;
    }
  }
  return best;
}

/** A gutter that parts columns elsewhere on the page, and where the column on its right begins. */
interface Edge {
  readonly x: number;
  readonly start: number;
}

function edgeOf(rows: readonly Row[], x: number): Edge {
  return { x, start: Math.min(...sidesOf(rows, x).right.map(({ left }) => left)) };
}

/** As far, in points, may lines be from where their column begins elsewhere. */
const SAME_EDGE = 2;

/**
 * Too few lines for a gutter of their own, as above a box that is laid over the columns: what begins where a column of the page
 * begins is part of it. Null where nothing stands so beside other text.
 */
function knownCut(rows: readonly Row[], known: readonly Edge[]): Cut | null {
  for (const { x, start } of known) {
    let from = 0;
    for (let index = 0; index <= rows.length; index += 1) {
      const row = rows[index];
      if (row !== undefined && !crosses(row, x)) continue;
      const { left, right } = sidesOf(rows.slice(from, index), x);
      const size = Math.min(...right.map((fragment) => fragment.size));
      const begins = right.every((fragment) => fragment.left > start - SAME_EDGE);
      const isEdge = right.some((fragment) => fragment.left < start + SAME_EDGE);
      const areBeside = left.length > 0 && right.length > 0 && spanOverlap(left, right) > -size;
      if (areBeside && begins && isEdge) return { x, from, to: index };
      from = index + 1;
    }
  }
  return null;
}

/** The middles of all gaps inside rows, and of the strip between a row's end and the next row's start; at most 60. */
function gapCentres(rows: readonly Row[]): number[] {
  const centres = new Set<number>();
  for (const [index, row] of rows.entries()) {
    const near = [...row.fragments, ...(rows[index + 1]?.fragments ?? [])].toSorted(
      (a, b) => a.left - b.left,
    );
    let end = Number.NaN;
    for (const fragment of near) {
      if (fragment.left - end > 6) centres.add(Math.round((end + fragment.left) / 6) * 3);
      end = Number.isNaN(end) ? fragment.right : Math.max(end, fragment.right);
    }
  }
  return [...centres].sort((a, b) => a - b).slice(0, 200);
}

function crosses(row: Row, x: number): boolean {
  return row.fragments.some((fragment) => fragment.left < x && fragment.right > x);
}

function sidesOf(rows: readonly Row[], x: number) {
  const all = rows.flatMap((row) => row.fragments);
  return {
    left: all.filter((fragment) => fragment.right <= x),
    right: all.filter((fragment) => fragment.right > x),
  };
}

/** How much text the gutter parts, 0 when it is none: too narrow, too little on a side, one side below the other. */
function scoreOf(rows: readonly Row[], x: number): number {
  const { left, right } = sidesOf(rows, x);
  if (left.length === 0 || right.length === 0) return 0;
  const size = median([...left, ...right].map((fragment) => fragment.size));
  const start = Math.min(...right.map((fragment) => fragment.left));
  const end = Math.max(...left.map((fragment) => fragment.right));
  // Bullets and numbers in a narrow strip before their text are no column.
  const isMarks = left.every((fragment) => fragment.text.trim().length <= 3);
  if (start - end < Math.max(7, size * 0.8) || isMarks) return 0;
  const shared = spanOverlap(left, right);
  const fewer = Math.min(left.length, right.length);
  if (fewer >= 3 && shared > size * 2) return left.length + right.length;
  // Two lines a side are columns only where both begin at one edge: wide word spaces under one another do not.
  const areAligned = isAligned(left) && isAligned(right) && start - end > size;
  if (fewer >= 2 && shared > size && areAligned) return left.length + right.length;
  return shared > -size * 1.5 && marginSide(left, right) !== null ? left.length + right.length : 0;
}

function isAligned(fragments: readonly Fragment[]): boolean {
  const edge = Math.min(...fragments.map((fragment) => fragment.left));
  return fragments.every((fragment) => fragment.left - edge < 2);
}

/**
 * Rows at the end with text on the left only are the left column's own where they are as wide as it, or where nothing wider
 * follows; unless a heading or a wide gap sets a few of them apart.
 */
function withoutTail(rows: readonly Row[], from: number, to: number, x: number): number {
  const stretch = rows.slice(from, to);
  const lastRight = stretch.findLastIndex((row) => row.fragments.some((fragment) => fragment.right > x));
  const size = median(stretch.map((row) => row.size));
  for (let index = lastRight + 1; index < stretch.length; index += 1) {
    const row = stretch[index];
    const above = stretch[index - 1];
    if (row === undefined || above === undefined) continue;
    const isApart = row.size > size * 1.1 || row.y - above.y > size * 3.2;
    if (isApart && !fillsColumn(stretch.slice(index), sidesOf(stretch.slice(0, index), x).left, size))
      return from + index;
  }
  return to;
}

/** A line of text reaches the right edge of the text above, and none goes beyond: it is set as wide as that. */
function fillsColumn(rows: readonly Row[], above: readonly Fragment[], size: number): boolean {
  const left = Math.min(...above.map((fragment) => fragment.left));
  const right = Math.max(...above.map((fragment) => fragment.right));
  const ends = rows.map((row) => ({ row, end: Math.max(...row.fragments.map((each) => each.right)) }));
  const isFull = ends.some(
    ({ row, end }) => Math.abs(row.size - size) < size * 0.05 && end > right - (right - left) * 0.15,
  );
  return isFull && ends.every(({ end }) => end < right + size);
}

/**
 * Parts a stretch of columns at short headings that stand over both columns: on the left, larger than the text, with
 * nothing beside them on the right.
 */
function sectionsOf(rows: readonly Row[], x: number): Row[][] {
  const size = median(rows.flatMap((row) => row.fragments.map((fragment) => fragment.size)));
  const sections: Row[][] = [[]];
  for (const [index, row] of rows.entries()) {
    const isHeading = row.size > size * 1.1 && row.fragments.every((fragment) => fragment.right <= x);
    if (isHeading && index > 0 && isClear(rows, index, x, row.size, size)) sections.push([]);
    sections.at(-1)?.push(row);
  }
  return sections.filter((section) => section.length > 0);
}

/**
 * No text on the right within the height of the heading, and text on the right both above and below; below it both columns
 * begin again on one baseline, or a wide band is clear.
 */
function isClear(rows: readonly Row[], index: number, x: number, size: number, textSize: number): boolean {
  const hasRight = (row: Row) => row.fragments.some((fragment) => fragment.right > x);
  const hasText = (row: Row) =>
    row.size < size * 0.95 && row.fragments.some((fragment) => fragment.right <= x);
  const y = rows[index]?.y ?? 0;
  const above = rows.slice(0, index).findLast(hasRight);
  // Notes at the foot of the column on the right begin nothing.
  const isText = (fragment: Fragment) => fragment.right > x && fragment.size > textSize * NOTE_SIZE;
  const below = rows.slice(index).find((row) => row.fragments.some(isText));
  if (above === undefined) return below !== undefined;
  if (below === undefined) {
    const own = rowsOf(sidesOf(rows.slice(index), x).left);
    return !fillsColumn(own, sidesOf(rows.slice(0, index), x).left, textSize);
  }
  // What it would close off on the right has not ended: a heading waits for its text, a word for its other half.
  const last = above.fragments.filter((fragment) => fragment.right > x);
  if (last.some((each) => each.size > textSize * 1.1 || endsInsideWord(each.text))) return false;
  // A heading of the same rank on the right stands in its own column, and so does this one.
  const next = below.fragments.filter((fragment) => fragment.right > x);
  if (next.some((each) => each.size > size * 0.97)) return false;
  const text = rows.slice(index).find(hasText);
  const isLevel = text !== undefined && Math.abs(text.y - below.y) < 1;
  const isWide = below.y - above.y > size * 3;
  // A heading on the right, a little higher, leaves a gap that is only as high as itself.
  return y - above.y > size * 1.2 && below.y - y > size * 0.8 && (isLevel || isWide);
}

/** Notes are smaller than this, in sizes of the text. */
const NOTE_SIZE = 0.88;

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
  const isSparse = lineCount * 3 <= rowsOf(wide).length || lineCount <= 2 || headEach(narrow, wide);
  const hasNoSentences = narrow.every((fragment) => !/[.;,]$/u.test(fragment.text.trim()));
  const startsLikeHeading = /^[\p{Lu}\d]/u.test(rowsOf(narrow)[0]?.fragments[0]?.text.trim() ?? '');
  return startsLikeHeading && isNarrow && isShort && isSparse && hasNoSentences && wide.length > 2
    ? { headings: narrow, text: wide }
    : null;
}

/** Headings in larger type, each level with a line of text, as the years of a timeline are: the texts may be a line each. */
function headEach(heads: readonly Fragment[], text: readonly Fragment[]): boolean {
  const size = Math.max(...text.map((each) => each.size));
  return heads.every(
    (head) =>
      head.size > size * 1.1 &&
      readsAsHeading(head.text) &&
      text.some((each) => Math.abs(each.y - head.y) < head.size * 0.6),
  );
}

/** On the right of a text a short line in its own look is the end of it, in the next column, and no heading in a margin. */
function isOtherThan(headings: readonly Fragment[], text: readonly Fragment[]): boolean {
  const looks = new Set(text.map(lookOf));
  return headings.some((fragment) => !looks.has(lookOf(fragment)));
}

function lookOf({ glyphs, size }: Fragment): string {
  const run = glyphs.find(({ text }) => text.trim() !== '');
  return `${Math.round(size * 2)} ${run?.font ?? ''} ${run?.color ?? ''}`;
}

function widthOf(fragments: readonly Fragment[]): number {
  return Math.max(...fragments.map((f) => f.right)) - Math.min(...fragments.map((f) => f.left));
}

function columnLines(rows: readonly Row[], page: RawPage, column: number, isMargin: boolean): Line[] {
  if (rows.length === 0) return [];
  const all = rows.flatMap((row) => row.fragments);
  const columnLeft = Math.min(...all.map((fragment) => fragment.left));
  const columnRight = Math.max(...all.map((fragment) => fragment.right));
  return rows.map((row) => lineFrom(row.fragments, { page, column, columnLeft, columnRight, isMargin }));
}

/** Each margin heading with the text that stands beside and below it, down to the next; first the text above them all. */
function besideHeadings(headings: readonly Fragment[], text: readonly Fragment[]) {
  const groups: Row[][] = [];
  for (const row of rowsOf(headings)) {
    const above = groups.at(-1)?.at(-1);
    if (above !== undefined && row.y - above.y < row.size * 1.8) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  const rows = rowsOf(text);
  const startOf = ([first]: readonly Row[] = []) => {
    const rise = Math.max(0, ...(first?.fragments ?? []).map((each) => each.rise ?? 0));
    return first === undefined ? Number.POSITIVE_INFINITY : first.y - rise - first.size * 0.8;
  };
  const parts: { heading: Row[]; text: Row[] }[] = [
    { heading: [], text: rows.filter((row) => row.y < startOf(groups[0])) },
  ];
  for (const [index, heading] of groups.entries()) {
    const [top, bottom] = [startOf(heading), startOf(groups[index + 1])];
    parts.push({ heading, text: rows.filter((row) => row.y >= top && row.y < bottom) });
  }
  return parts;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 10;
}
