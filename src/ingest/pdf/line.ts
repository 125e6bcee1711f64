import { isBlank } from './letters.ts';
import type { Box, Element, Glyphs, RawPage } from './page.ts';
import { isParted } from './walls.ts';

/** A line of text as it stands on the page, within one column. */
export interface Line {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  /** Baseline, from the top of the page, in points. */
  readonly y: number;
  readonly size: number;
  /** True when all letters of the line are bold; `bold` holds the bold words it begins with when not all are. */
  readonly isBold: boolean;
  readonly bold: string;
  /** The whole line stands in capitals, italics … only what headings are told by is kept. */
  readonly font: string;
  /** "#rrggbb" when all letters of the line have one colour, otherwise empty. */
  readonly color: string;
  readonly element: Element | null;
  /** Index of the column on the page; a new one begins a new run of text. */
  readonly column: number;
  /** A bullet in a symbol font or drawn as a shape stands before the text; `bulletAt` is its place. */
  readonly bulletAt: number | null;
  /** Index of the box on the page that the line stands in, or null. */
  readonly box: number | null;
  /** The right edge that the lines of its column reach. */
  readonly columnRight: number;
  readonly columnLeft: number;
  /** A heading in the margin, beside the text it belongs to. */
  readonly isMargin: boolean;
  /** The title of a card. */
  readonly headsCard: boolean;
  /** A rule as long as the line stands right under it. */
  readonly isUnderlined: boolean;
  /** The signs in the line that point to notes ("1", "*"); they are no part of its text. */
  readonly notes: readonly string[];
}

/** A stretch of a line without wide gaps: the smallest thing that is moved about when columns are looked for. */
export interface Fragment {
  readonly glyphs: readonly Glyphs[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly notes: readonly string[];
  /** How far above its line the number stands that counts it, in points. */
  readonly rise?: number;
}

const MOST_FONTS = 1000;
const SYMBOL_FONT =
  /symbol|wingding|webding|dingbat|zapf|emoji|awesome|icon|marvosym|^(?:\w+\+)?(?:cmsy|msam|msbm)\d*$/;
/** A sign so much larger than the line it stands in front of is a picture, and no bullet. */
const PICTURE_SIGN = 1.4;
const BOLD_FONT = /bold|black|heavy|semibold|demi(?!-?light)|-bd\b|,b\b/;

export const isBoldFont = askedOnce(BOLD_FONT);
const isSymbolFont = askedOnce(SYMBOL_FONT);

/** Whether the name of a font matches; asked of every word or line, and there are a few fonts. */
function askedOnce(pattern: RegExp): (font: string) => boolean {
  const known = new Map<string, boolean>();
  return (font) => {
    let found = known.get(font);
    if (found === undefined) {
      found = pattern.test(font);
      if (known.size >= MOST_FONTS) known.clear();
      known.set(font, found);
    }
    return found;
  };
}

/**
 * Gathers runs into fragments, in the order of the file: a new baseline, a wide gap, a wall between cells or a gutter
 * between columns parts them. A gutter parts no bullet from its text: the edge of the item may look like a column's.
 */
export function fragmentsOf(
  glyphs: readonly Glyphs[],
  walls: readonly Box[] = [],
  gutters: readonly Box[] = [],
): readonly Fragment[] {
  if (walls.length > 0 || gutters.length > 0) return gathered(glyphs, walls, gutters);
  let plain = plainFragments.get(glyphs);
  if (plain === undefined) {
    plain = gathered(glyphs, walls, gutters);
    plainFragments.set(glyphs, plain);
  }
  return plain;
}

/** Without walls and gutters the same page is asked for twice: for its running heads, and for its lines. */
const plainFragments = new WeakMap<readonly Glyphs[], readonly Fragment[]>();

function gathered(glyphs: readonly Glyphs[], walls: readonly Box[], gutters: readonly Box[]): Fragment[] {
  const fragments: Fragment[] = [];
  let open: Glyphs[] = [];
  const close = () => {
    const fragment = fragmentFrom(open);
    if (fragment !== null) fragments.push(fragment);
    open = [];
  };
  const all = gutters.length === 0 ? walls : [...walls, ...gutters];
  let before: Glyphs | null = null;
  for (const run of glyphs) {
    const isInked = !isBlank(run.text);
    if (before !== null && isInked) {
      const isOn = follows(before, run, gutters.length > 0 && crossesGutters(open, run) ? walls : all);
      if (!isOn || standsBeside(open, before, run)) close();
    }
    if (isInked) before = run;
    if (open.length > 0 || isInked) open.push(run);
  }
  close();
  return fragments;
}

/**
 * Other type begins behind a gap that no space fills, while the spaces before it are drawn: a heading in the cell or margin on the
 * left, close to its text.
 */
function standsBeside(open: readonly Glyphs[], before: Glyphs, run: Glyphs): boolean {
  if (before.font === run.font) return false;
  const gap = run.x - before.x - before.width;
  if (gap < Math.max(before.size, run.size) * 0.45 || !/[\p{L}\p{N}]$/u.test(before.text)) return false;
  const spaces = open.filter(({ text }) => isBlank(text));
  return (
    spaces.some(({ width }) => width > 0) &&
    (spaces.at(-1)?.width ?? 1) === 0 &&
    open.at(-1) === spaces.at(-1)
  );
}

/** A bullet and its text, or the letters of a word that is set wide: no gutter parts them. */
function crossesGutters(open: readonly Glyphs[], run: Glyphs): boolean {
  const isMark = open.length <= 3 && textOf(open).trim().length <= 3;
  return isMark || isSpaced(open, run);
}

/** Three letters and more, each by itself: the gaps of a heading in spaced letters are none between columns. */
function isSpaced(open: readonly Glyphs[], run: Glyphs): boolean {
  if (run.text.trim().length !== 1) return false;
  let letters = 0;
  for (let at = open.length - 1; at >= 0 && letters < 3; at -= 1) {
    const text = open[at]?.text ?? '';
    if (isBlank(text)) continue;
    if (text.trim().length !== 1) return false;
    letters += 1;
  }
  return letters === 3;
}

/** On one baseline (a raised figure counts as on it), and no wider apart than justified words are. */
function follows(before: Glyphs, run: Glyphs, walls: readonly Box[]): boolean {
  const size = Math.max(before.size, run.size);
  const end = before.x + before.width;
  const gap = run.x - end;
  const areTagged = before.element !== null && run.element !== null;
  if (areTagged && before.element?.id !== run.element?.id) return false;
  if (gap > 1 && isParted(walls, end, run.x, run.y)) return false;
  // A heading in the margin stands close to its text, but in other type.
  if (gap > size * 0.8 && before.font !== run.font && /[\p{L}\p{N}]$/u.test(before.text)) return false;
  // Under a number three lines high a line begins left of where the number ends.
  const back = Math.min(before.size, run.size) * 0.6;
  return Math.abs(run.y - before.y) < size * 0.45 && gap > -back && gap < size * 2.2;
}

function fragmentFrom(glyphs: readonly Glyphs[]): Fragment | null {
  const inked = glyphs.filter((run) => !isBlank(run.text));
  const first = inked[0];
  if (first === undefined) return null;
  const size = mainSize(inked);
  const main = inked.find((run) => Math.abs(run.size - size) < 0.1) ?? first;
  // A raised figure behind a word is the sign of a note, no part of the text; before the words it is the note's own.
  const notes = inked.filter((run) => run !== first && isNoteSign(run, main));
  const kept = notes.length === 0 ? glyphs : glyphs.filter((run) => !notes.includes(run));
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const run of inked) {
    left = Math.min(left, run.x);
    right = Math.max(right, run.x + run.width);
  }
  return {
    glyphs: kept,
    text: textOf(kept),
    left,
    right,
    y: main.y,
    size,
    notes: notes.map(({ text }) => text.trim()),
  };
}

/** Browsers set what is raised in five sixths of the size, word processors in less. */
const RAISED = 0.86;

function isNoteSign(run: Glyphs, main: Glyphs): boolean {
  return (
    run.size < main.size * RAISED && run.y < main.y - main.size * 0.15 && /^\s*[\d*]{1,3}\s*$/.test(run.text)
  );
}

/** The size that most characters have. */
function mainSize(glyphs: readonly Glyphs[]): number {
  const only = Math.round((glyphs[0]?.size ?? 10) * 10) / 10;
  if (glyphs.every((run) => Math.round(run.size * 10) / 10 === only)) return only;
  const counts = new Map<number, number>();
  for (const run of glyphs) {
    const size = Math.round(run.size * 10) / 10;
    counts.set(size, (counts.get(size) ?? 0) + run.text.trim().length);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 10;
}

/** The runs as text; between runs that were not drawn one after the other, a wide gap is a space. */
export function textOf(glyphs: readonly Glyphs[]): string {
  let text = '';
  let end = Number.NaN;
  for (const run of glyphs) {
    const gap = run.x - end;
    const needsSpace = gap > run.size * 0.6 && !text.endsWith(' ') && !run.text.startsWith(' ');
    text += (needsSpace ? ' ' : '') + run.text;
    end = run.x + run.width;
  }
  return text;
}

/** What a line needs to know beyond its fragments. */
export interface LineContext {
  readonly page: RawPage;
  readonly column: number;
  readonly columnLeft: number;
  readonly columnRight: number;
  readonly isMargin: boolean;
  /** The cell of a table found by its lines; it stands in for a tag. */
  readonly cell?: Element;
}

/** Makes one line of the fragments that share a baseline in a column. */
export function lineFrom(fragments: readonly Fragment[], context: LineContext): Line {
  const sorted = fragments.length === 1 ? fragments : fragments.toSorted((a, b) => a.left - b.left);
  const all = sorted.length === 1 ? (sorted[0]?.glyphs ?? []) : sorted.flatMap(({ glyphs }) => glyphs);
  const glyphs = all.every((run) => run.text !== '') ? all : all.filter((run) => run.text !== '');
  const bullet = bulletOf(glyphs, context.page);
  const text = sorted.map((fragment) => fragment.text.trim()).join(' ');
  const rest = bullet.glyph === null ? glyphs : glyphs.slice(glyphs.indexOf(bullet.glyph) + 1);
  const inked = rest.filter((run) => hasLetter(run.text));
  const bold = boldStart(inked);
  const largest = sorted.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    text: bullet.glyph === null ? text : textOf(rest).trim(),
    page: context.page.number,
    left: rest.find((run) => !isBlank(run.text))?.x ?? sorted[0]?.left ?? 0,
    right: Math.max(...sorted.map((fragment) => fragment.right)),
    y: largest.y,
    size: largest.size,
    isBold: bold.isAll,
    bold: bold.isAll ? '' : bold.text,
    font: inked[0]?.font ?? '',
    color: inked.every(({ color }) => color === inked[0]?.color) ? (inked[0]?.color ?? '') : '',
    element: context.cell ?? inked[0]?.element ?? glyphs[0]?.element ?? null,
    column: context.column,
    bulletAt: bullet.at,
    box: boxOf(largest, context.page),
    columnRight: context.columnRight,
    columnLeft: context.columnLeft,
    isMargin: context.isMargin,
    headsCard: false,
    isUnderlined: isUnderlined(sorted, largest, context.page),
    notes: sorted.flatMap((fragment) => fragment.notes),
  };
}

/** A letter or a digit; nearly all words begin with one that is told by its number. */
function hasLetter(text: string): boolean {
  const first = text.charCodeAt(0) | 0x20;
  return (first >= 0x61 && first <= 0x7a) || (text !== ' ' && /[\p{L}\p{N}]/u.test(text));
}

function boldStart(inked: readonly Glyphs[]): { readonly isAll: boolean; readonly text: string } {
  const end = inked.findIndex((run) => !isBoldFont(run.font));
  if (end === -1) return { isAll: inked.length > 0, text: '' };
  return { isAll: false, text: textOf(inked.slice(0, end)).trim() };
}

/** A sign in a symbol font at the start of the line, or a small shape drawn just before it. */
function bulletOf(glyphs: readonly Glyphs[], page: RawPage): { glyph: Glyphs | null; at: number | null } {
  const inked = glyphs.filter((run) => !isBlank(run.text));
  const first = inked[0];
  if (first === undefined) return { glyph: null, at: null };
  const next = inked[1];
  if (next !== undefined && isSymbolFont(first.font) && isOneSign(first.text)) {
    const isPicture = first.size > next.size * PICTURE_SIGN && next.x > first.x + first.width;
    return { glyph: first, at: isPicture ? null : first.x };
  }
  const drawn = page.shapes.find((shape) => isBulletShape(shape, first));
  return { glyph: null, at: drawn?.left ?? null };
}

/** A pictograph may take two places in a string, and some a third that says how it is drawn. */
function isOneSign(text: string): boolean {
  const signs = [...text.trim().replace(/[\ufe0e\ufe0f]/gu, '')];
  return signs.length === 1;
}

function isBulletShape(shape: RawPage['shapes'][number], first: Glyphs): boolean {
  const width = shape.right - shape.left;
  const height = shape.bottom - shape.top;
  const isSmall = width > 1 && height > 1 && width < first.size * 0.9 && height < first.size * 0.9;
  if (!isSmall || Math.max(width, height) > 2.5 * Math.min(width, height)) return false;
  const middle = (shape.top + shape.bottom) / 2;
  const distance = first.x - shape.right;
  return middle < first.y + 1 && middle > first.y - first.size && distance > 0 && distance < first.size * 2.5;
}

function isUnderlined(fragments: readonly Fragment[], { y, size }: Fragment, page: RawPage): boolean {
  const [first, last] = [fragments[0], fragments.at(-1)];
  if (first === undefined || last === undefined) return false;
  return rulesOf(page).some(
    (rule) =>
      rule.top > y &&
      rule.top < y + size * 0.3 &&
      Math.abs(rule.left - first.left) < size * 0.4 &&
      Math.abs(rule.right - last.right) < size * 0.4,
  );
}

/** Asked of every line, and most pages have none. */
const pageRules = new WeakMap<RawPage, readonly Box[]>();

function rulesOf(page: RawPage): readonly Box[] {
  const rules =
    pageRules.get(page) ??
    page.shapes.filter((shape) => shape.bottom - shape.top < 2 && shape.right - shape.left > 8);
  pageRules.set(page, rules);
  return rules;
}

/** The smallest drawn frame or field that the line stands in; one that takes up most of the page is background. */
export function boxOf(fragment: Fragment, page: RawPage): number | null {
  const pageArea = page.width * page.height;
  let best: { index: number; area: number } | null = null;
  for (const [index, shape] of page.shapes.entries()) {
    const width = shape.right - shape.left;
    const height = shape.bottom - shape.top;
    const area = width * height;
    const holds =
      shape.left <= fragment.left + 1 &&
      shape.right >= fragment.right - 1 &&
      shape.top <= fragment.y - fragment.size * 0.6 &&
      shape.bottom >= fragment.y - 1;
    if (!holds || area > pageArea * 0.45 || height < fragment.size * 1.4) continue;
    if (best === null || area < best.area) best = { index, area };
  }
  return best?.index ?? null;
}
