import { type Draft, draft } from '../draft.ts';
import { plainText } from '../furniture.ts';
import { isAllCapitals, readsAsHeading, sectionDepth, splitBullet } from '../shapes.ts';
import { isBoldFont, type Line } from './line.ts';

/** How running text looks in this document; headings are told by how they differ from it. */
export interface BodyStyle {
  readonly size: number;
  readonly isBold: boolean;
  readonly font: string;
  /** The colours of running text: chapters on dark pages have another. */
  readonly colors: ReadonlySet<string>;
  /** Lines in italics that stand over text as headings do; empty where they are few. */
  readonly italicHeads: ReadonlySet<Line>;
  /** Distance between baselines, in points. */
  readonly pitch: number;
  /** The tags name headings: then the look of a line counts for less. */
  readonly hasTaggedHeadings: boolean;
}

/** The size, font and line distance that most characters of the document have. */
export function bodyStyleOf(lines: readonly Line[]): BodyStyle {
  const size = commonest(lines.map((line) => [Math.round(line.size * 2) / 2, line.text.length])) ?? 10;
  const body = lines.filter((line) => Math.abs(line.size - size) <= 0.3);
  const font = commonest(body.map((line) => [line.font, line.text.length])) ?? '';
  const pitches: [number, number][] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || next.page !== line.page || next.column !== line.column) continue;
    const gap = next.y - line.y;
    if (Math.abs(line.size - size) <= 0.3 && gap > 0 && gap < size * 2.2)
      pitches.push([Math.round(gap * 2) / 2, 1]);
  }
  const tagged = lines.filter((line) => line.element?.role === 'heading');
  return {
    size,
    font,
    colors: colorsOf(body),
    italicHeads: italicHeadsOf(lines, size, font),
    isBold: isBoldFont(font),
    pitch: commonest(pitches) ?? size * 1.3,
    hasTaggedHeadings: tagged.length >= 2,
  };
}

/** A colour that so large a part of the letters in body size has is none that headings are told by. */
const COMMON = 0.15;

function colorsOf(body: readonly Line[]): ReadonlySet<string> {
  const sums = new Map<string, number>();
  let all = 0;
  for (const { color, text } of body) {
    sums.set(color, (sums.get(color) ?? 0) + text.length);
    all += text.length;
  }
  return new Set([...sums].flatMap(([color, sum]) => (sum > all * COMMON ? [color] : [])));
}

const ITALIC = /italic|oblique/;
/** Fewer may be captions or the names below a text. */
const ITALIC_HEADS = 3;

/** Short lines in italics right over plain text at their edge, and closer to it than to what stands above. */
function italicHeadsOf(lines: readonly Line[], size: number, font: string): ReadonlySet<Line> {
  if (ITALIC.test(font)) return new Set();
  const found = lines.filter((line, index) => {
    const [before, next] = [lines[index - 1], lines[index + 1]];
    if (!ITALIC.test(line.font) || Math.abs(line.size - size) > 0.3 || next === undefined) return false;
    if (next.page !== line.page || next.column !== line.column || ITALIC.test(next.font)) return false;
    const below = next.y - line.y;
    const isOver = Math.abs(next.left - line.left) < 2 && below > 0 && below < size * 2.4;
    const isNear =
      before === undefined ||
      before.page !== line.page ||
      before.column !== line.column ||
      (line.y - before.y > below - 1 && !ITALIC.test(before.font));
    const isShort = line.right < line.columnRight - size * 3 && line.text.length <= 60;
    return isOver && isNear && isShort && /^\p{Lu}/u.test(next.text) && readsAsHeading(line.text, 60);
  });
  return new Set(found.length >= ITALIC_HEADS ? found : []);
}

function commonest<T>(weighted: readonly (readonly [T, number])[]): T | undefined {
  const sums = new Map<T, number>();
  for (const [value, weight] of weighted) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Lines that were found to belong together. */
export interface LineGroup {
  readonly kind: 'text' | 'item' | 'row' | 'furniture' | 'footnote';
  readonly lines: readonly Line[];
  /** Nesting of a list item, from 1. */
  readonly level: number;
}

/** True when the lines look like a heading, or are tagged as one. */
export function looksLikeHeading(lines: readonly Line[], body: BodyStyle): boolean {
  const first = lines[0];
  if (first === undefined) return false;
  const whole = lines.map((line) => line.text).join(' ');
  const text = splitBullet(whole)?.rest ?? whole;
  if (first.element?.role === 'heading') return text.length <= 250;
  if (first.isMargin) return true;
  if (lines.length > 4) return false;
  // A sentence in quotation marks is somebody's words or a slogan, however large it is set.
  if (/^[»”“"„].*[«”“"]$/u.test(text) && text.split(' ').length > 5) return false;
  // "Hej med jer!" is a heading when it is set like one.
  const wording = first.size >= body.size * 1.2 ? text.replace(/!$/u, '') : text;
  if (!readsAsHeading(wording, 160)) return false;
  if (first.headsCard) return true;
  const isLarge = first.size >= body.size * (body.hasTaggedHeadings ? 1.25 : 1.12);
  if (isLarge) return true;
  if (text.length > 100) return false;
  const isBold = !body.isBold && lines.every((line) => line.isBold);
  const isSameSize = first.size >= body.size * 0.95;
  // Where the tags name headings, a bold line without such a tag is one only in a box or by being very short.
  if (body.hasTaggedHeadings) return isBold && lines.length === 1 && text.length <= 60;
  // The title of a box may be as small as the text in it.
  if (isBold && (isSameSize || (first.box !== null && first.size >= body.size * 0.8))) return true;
  if (isSameSize && lines.length <= 2 && text.length <= 80 && isSetOff(lines, body)) return true;
  // Capitals are set a little smaller than the text they head, small capitals at seven tenths: they look as large.
  if (isAllCapitals(text) && lines.length <= 2 && first.size >= body.size * (isBold ? 0.66 : 0.75))
    return true;
  return lines.length === 1 && (sectionDepth(text) ?? 0) >= 2 && isSameSize;
}

/** Longer words than this stand in no drawing, in letters of one line. */
const LABEL = 40;

/**
 * The words of drawings and figures: several that look like headings follow each other without text between, and stand side
 * by side, or count something ("12 caféer").
 */
export function scatteredGroups(groups: readonly LineGroup[], body: BodyStyle): ReadonlySet<LineGroup> {
  const found = new Set<LineGroup>();
  let run: LineGroup[] = [];
  const close = () => {
    const loose = run.filter((group, index) => {
      const others = [run[index - 1], run[index + 1]].filter((other) => other !== undefined);
      return isCount(group) || others.some((other) => areBeside(group, other));
    });
    const isLoose = run.length >= 3 ? loose.length * 2 >= run.length : run.length > 1 && run.every(isCount);
    if (isLoose) for (const group of loose) found.add(group);
    run = [];
  };
  for (const group of groups) {
    const [first] = group.lines;
    if (group.kind === 'furniture' || first === undefined) continue;
    const isLabel =
      group.kind === 'text' &&
      group.lines.length <= 2 &&
      group.lines.every(({ text }) => text.length <= LABEL) &&
      first.element?.role !== 'heading' &&
      !first.isMargin &&
      !first.headsCard &&
      (looksLikeHeading(group.lines, body) || isCount(group));
    if (!isLabel) {
      // The last one heads this text.
      const last = run.at(-1);
      if (last !== undefined && !isCount(last) && standsOver(last, first)) run.pop();
      close();
    } else {
      if (run[0]?.lines[0]?.page !== first.page) close();
      run.push(group);
    }
  }
  close();
  return found;
}

/** A figure and what it counts, or a figure alone. */
function isCount({ lines }: LineGroup): boolean {
  const text = lines.map((line) => line.text).join(' ');
  return /^\d[\d.,]*\s*(?:%|$|\p{Ll})/u.test(text) && text.length <= LABEL;
}

function standsOver(label: LineGroup, text: Line): boolean {
  const last = label.lines.at(-1);
  if (last === undefined || last.page !== text.page || Math.abs(last.left - text.left) > 2) return false;
  return text.y > last.y && text.y - last.y < Math.max(last.size, text.size) * 3;
}

function areBeside(a: LineGroup, b: LineGroup): boolean {
  const [one, other] = [a.lines[0], b.lines[0]];
  if (one === undefined || other === undefined || one.page !== other.page) return false;
  const [upper, lower] = one.y <= other.y ? [one, other] : [other, one];
  // A line right below a title is not beside it, however large the title is.
  const down = lower.y - upper.y;
  const isLevel = down < Math.min(one.size, other.size) * 1.2 || down < lower.size * 0.75;
  return isLevel && (one.left >= other.right || other.left >= one.right);
}

/** In the middle of its column, with room on both sides. */
function isCentred({ left, right, size, columnLeft, columnRight }: Line): boolean {
  return left - columnLeft > size * 1.5 && Math.abs(left + right - columnLeft - columnRight) < size * 0.5;
}

/** In another colour or another typeface than the running text, all of it, or a little larger and short of the column's width. */
export function isSetOff(lines: readonly Line[], body: BodyStyle): boolean {
  const isShort = lines.every((line) => line.right < line.columnRight - line.size * 3);
  const isApart = isShort || lines.every(isCentred);
  const isLarger = lines.length === 1 && lines.every((line) => line.size >= body.size * 1.045) && isApart;
  const isColoured = lines.every((line) => line.color !== '' && !body.colors.has(line.color));
  const isOtherType = lines.every((line) => familyOf(line.font) !== familyOf(body.font)) && isShort;
  const isUnderlined = lines.every((line) => line.isUnderlined && line.bulletAt === null);
  const isItalic = lines.length === 1 && lines.every((line) => body.italicHeads.has(line));
  return isLarger || isColoured || isOtherType || isUnderlined || isItalic;
}

/** The typeface without its weight and slant: "carlito-bold" and "carlito" are of one family. */
function familyOf(font: string): string {
  return font.replace(/[-,_ ]?(?:bold|italic|oblique|regular|medium|light|semibold|roman|mt|ps)+/gu, '');
}

/** A sentence in large type is set apart from the running text, as visions often are. */
export function isSetApart(lines: readonly Line[], body: BodyStyle): boolean {
  const first = lines[0];
  if (first === undefined) return false;
  return first.box !== null || first.size >= body.size * 1.2;
}

/** A heading on its way to a level: the tag's, or by its rank among the looks that headings have. */
export interface HeadingLook {
  readonly index: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly isMargin: boolean;
  readonly level: number | null;
}

/** Gives the headings among the drafts their levels: larger above smaller, bold above plain, "3.2" below "3". */
export function withLevels(drafts: readonly Draft[], looks: readonly HeadingLook[]): Draft[] {
  const levelled = [...drafts];
  const tagged = looks.filter((look) => look.level !== null);
  const ranks = rankLooks(looks);
  for (const look of looks) {
    const item = levelled[look.index];
    if (item === undefined || item.inList) continue;
    const level = look.level ?? nearestTagged(look, tagged) ?? ranks(look);
    const depth = (sectionDepth(plainText(item)) ?? 1) - 1;
    const fromNumber = look.level === null && tagged.length === 0 ? depth : 0;
    levelled[look.index] = draft('heading', item.pieces, { ...item, level: Math.min(6, level + fromNumber) });
  }
  return levelled;
}

function rankLooks(looks: readonly HeadingLook[]): (look: HeadingLook) => number {
  const keys = [...new Set(looks.map(keyOf))].sort((a, b) => b - a);
  return (look) => keys.indexOf(keyOf(look)) + 1;
}

/** One number for a look: half points of size first, then weight. */
function keyOf(look: HeadingLook): number {
  return Math.round(look.size) * 4 + (look.isBold ? 2 : 0) + (look.isMargin ? 1 : 0);
}

function nearestTagged(look: HeadingLook, tagged: readonly HeadingLook[]): number | null {
  const largest = Math.max(...tagged.map((other) => other.size));
  if (tagged.length === 0) return null;
  if (look.size > largest + 1) return 1;
  const nearest = tagged.toSorted((a, b) => Math.abs(a.size - look.size) - Math.abs(b.size - look.size))[0];
  return nearest?.level ?? null;
}
