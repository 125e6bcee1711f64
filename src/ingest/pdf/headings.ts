import type { Line } from './line.ts';
import { type BodyStyle, type LineGroup, looksLikeHeading } from './style.ts';

/** Chapters that must open with a line of one look before the line is taken for what the chapter wants, and no heading. */
const CHAPTERS = 2;
/** Letters of a line that leads into its list; a longer one is a sentence anyway. */
const LEAD_IN = 80;

/**
 * What looks like a heading and heads nothing: the line in large type that every chapter opens with, the name of the
 * municipality over the title, the line below it, the bold words that a list goes on with, and what the file ends with.
 */
export function headlessGroups(groups: readonly LineGroup[], body: BodyStyle): ReadonlySet<LineGroup> {
  const shown = groups.filter(
    ({ kind, lines }) => kind !== 'furniture' && kind !== 'footnote' && lines.length > 0,
  );
  const isHeading = new Set(
    shown.filter(({ kind, lines }) => kind === 'text' && looksLikeHeading(lines, body)),
  );
  const found = new Set<LineGroup>();
  const openers = openersOf(shown, isHeading, body);
  for (const [index, group] of shown.entries()) {
    const first = group.lines[0];
    if (first === undefined || !isHeading.has(group) || isFixed(first)) continue;
    const [before, after] = [shown[index - 1], shown[index + 1]];
    if (after === undefined && before !== undefined) found.add(group);
    const isBelow = before !== undefined && isHeading.has(before) && isLarger(before, group);
    const isAbove = after !== undefined && isHeading.has(after) && isLarger(after, group);
    const isFirst = index === 0 && first.page === 1;
    if ((isAbove && (isBelow || isFirst)) || isImprint(index, first, group, before)) found.add(group);
    else if (
      openers.has(group) ||
      isSubtitle(group, shown, isHeading) ||
      isLeadIn(group, before, after, body)
    )
      found.add(group);
  }
  return found;
}

/** The file or its place says what it is. */
function isFixed(line: Line): boolean {
  return line.element?.role === 'heading' || line.isMargin;
}

/** Whose policy it is and for which years, below the title: "Højvang Kommune 2025-2028". */
const IMPRINT =
  /^\p{Lu}[\p{L}-]+(?: \p{L}[\p{L}-]+)? kommune,?\s+(?:19|20)\d\d(?:\s*[-–]\s*(?:\d\d){1,2})?$/iu;

function isImprint(index: number, first: Line, { lines }: LineGroup, before: LineGroup | undefined): boolean {
  const isUnderTitle = index > 0 && index <= 3 && first.page === 1 && before !== undefined;
  return isUnderTitle && IMPRINT.test(lines.map(({ text }) => text).join(' '));
}

function sizeOf(group: LineGroup): number {
  return group.lines[0]?.size ?? 0;
}

function isLarger(one: LineGroup, other: LineGroup): boolean {
  return sizeOf(one) > sizeOf(other) * 1.08;
}

function lookOf({ lines: [first] }: LineGroup): string {
  return first === undefined ? '' : `${Math.round(first.size * 2)} ${first.font} ${first.color}`;
}

/** In bold and hardly larger than the text, as the headings of the lowest rank are. */
function isLowTitle(group: LineGroup, body: BodyStyle): boolean {
  return !body.isBold && sizeOf(group) < body.size * 1.2 && group.lines.every((line) => line.isBold);
}

/** Lines of one look of which each stands right below a larger heading, and none elsewhere: headings below it would. */
function openersOf(
  shown: readonly LineGroup[],
  isHeading: ReadonlySet<LineGroup>,
  body: BodyStyle,
): ReadonlySet<LineGroup> {
  const looks = new Map<string, { group: LineGroup; isBelow: boolean }[]>();
  for (const [index, group] of shown.entries()) {
    if (!isHeading.has(group) || isLowTitle(group, body)) continue;
    const before = shown[index - 1];
    const after = shown[index + 1];
    const isBelow =
      before !== undefined &&
      isHeading.has(before) &&
      isLarger(before, group) &&
      before.lines[0]?.box === group.lines[0]?.box &&
      after !== undefined &&
      (!isHeading.has(after) || isLarger(group, after));
    const list = looks.get(lookOf(group)) ?? [];
    list.push({ group, isBelow });
    looks.set(lookOf(group), list);
  }
  const all = [...looks.values()].filter(
    (list) => list.length >= CHAPTERS && list.every(({ isBelow }) => isBelow),
  );
  return new Set(all.flat().map(({ group }) => group));
}

/** Right below the title, in a look that no other heading has, while larger headings follow. */
function isSubtitle(
  group: LineGroup,
  shown: readonly LineGroup[],
  isHeading: ReadonlySet<LineGroup>,
): boolean {
  const index = shown.indexOf(group);
  const title = shown[index - 1];
  if (title === undefined || index > 3 || !isHeading.has(title)) return false;
  const headings = shown.filter((each) => isHeading.has(each));
  const isTitle = headings.every((each) => each === title || isLarger(title, each));
  const isOnly = headings.every((each) => each === group || lookOf(each) !== lookOf(group));
  const larger = headings.filter((each) => each !== title && isLarger(each, group));
  return isTitle && isOnly && larger.length >= 2;
}

/** "1. besøge …": an item that is told by its number later on. */
function isFirstOfCount(group: LineGroup | undefined): boolean {
  return /^1[.)]\s\p{Ll}/u.test(group?.lines[0]?.text ?? '');
}

/** "Derfor vil vi:" in bold over its list; or in large type, right below the heading of the chapter. */
function isLeadIn(
  group: LineGroup,
  before: LineGroup | undefined,
  after: LineGroup | undefined,
  body: BodyStyle,
): boolean {
  const text = group.lines.map((line) => line.text).join(' ');
  const isPlain = sizeOf(group) < body.size * 1.15 || (before !== undefined && isLarger(before, group));
  const isShort = text.endsWith(':') && text.length <= LEAD_IN && isPlain;
  return isShort && (after?.kind === 'item' || after?.kind === 'row' || isFirstOfCount(after));
}
