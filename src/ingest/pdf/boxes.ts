import type { Fragment } from './line.ts';
import type { Box, RawPage } from './page.ts';

/** What stands in a drawn field or frame, or in several side by side that are equally high. */
export interface BoxedText {
  readonly edges: Box;
  readonly fragments: readonly Fragment[];
}

/** Fragments of which those in boxes are as wide as their box, line by line; `held` tells what they stand for. */
export interface BoxRows {
  readonly fragments: readonly Fragment[];
  readonly held: ReadonlyMap<Fragment, { readonly box: BoxedText; readonly fragments: readonly Fragment[] }>;
}

/** A box larger than this share of the page is background. */
const BACKGROUND = 0.45;
/** How far apart, in points, the edges of boxes in a row of cards are. */
const TOLERANCE = 3;

/**
 * Puts in place of the text in boxes one stretch for each of its lines, as wide as the box. The eye takes a box for one
 * thing: a short line in one that lies over two columns keeps them apart, though it would not reach the second.
 */
export function boxRowsOf(fragments: readonly Fragment[], page: RawPage): BoxRows {
  const boxes = outermost(page, fragments);
  const held = new Map<Fragment, { box: BoxedText; fragments: Fragment[] }>();
  const rest = new Set(fragments);
  for (const { box, inside } of rowsOfCards(boxes, fragments.length)) {
    const boxed: BoxedText = { edges: box, fragments: inside };
    for (const fragment of inside) rest.delete(fragment);
    for (const line of linesOf(inside)) {
      const [first] = line;
      if (first === undefined) continue;
      const text = line.map((each) => each.text.trim()).join(' ');
      const right = Math.max(box.right, ...line.map((each) => each.right));
      const stretch = { ...first, text, left: Math.min(box.left, first.left), right };
      held.set(stretch, { box: boxed, fragments: line });
    }
  }
  return { fragments: [...rest, ...held.keys()], held };
}

interface Held {
  readonly box: Box;
  readonly inside: readonly Fragment[];
}

/** The boxes that hold some of the text and not all of it, without those inside others; text lies across the edge of none. */
function outermost(page: RawPage, fragments: readonly Fragment[]): Held[] {
  const largest = page.width * page.height * BACKGROUND;
  const size = Math.min(...fragments.map((fragment) => fragment.size));
  const boxes = [...page.shapes, ...cardsUnderRules(page, fragments)]
    .filter((box) => box.bottom - box.top > size * 1.4 && box.right - box.left > size * 3)
    .filter((box) => (box.right - box.left) * (box.bottom - box.top) < largest)
    .toSorted((a, b) => areaOf(b) - areaOf(a));
  const found: Held[] = [];
  const taken = new Set<Fragment>();
  for (const box of boxes) {
    const touching = fragments.filter((fragment) => touches(box, fragment));
    const isWhole = touching.length > 0 && touching.length < fragments.length;
    if (!isWhole || touching.some((each) => taken.has(each) || !holds(box, each))) continue;
    for (const fragment of touching) taken.add(fragment);
    found.push({ box, inside: touching });
  }
  return found;
}

/** A rule thinner than this, in points, and longer than this, in sizes of the type, may stand over a card. */
const RULE = { height: 3, length: 6 };

/**
 * Cards without a frame: level rules of one length side by side, each with its text below, down to the next rule or to text
 * that is wider. Given as boxes; those of one row end together.
 */
function cardsUnderRules(page: RawPage, fragments: readonly Fragment[]): Box[] {
  const size = Math.min(...fragments.map((fragment) => fragment.size));
  const rules = page.shapes.filter(
    ({ left, right, top, bottom }) =>
      bottom - top < RULE.height && right - left > size * RULE.length && right - left < page.width * 0.6,
  );
  const isBeside = (one: Box, other: Box) =>
    Math.abs(one.top - other.top) < 1.5 &&
    Math.abs(one.right - one.left - other.right + other.left) < TOLERANCE &&
    (one.left > other.right + TOLERANCE || other.left > one.right + TOLERANCE);
  const inRows = rules.filter((rule) => rules.some((other) => isBeside(rule, other)));
  const cards = rules
    .filter((rule) =>
      inRows.some((other) => Math.abs(other.left - rule.left) < 1 && Math.abs(other.right - rule.right) < 1),
    )
    .map((rule) => ({ ...rule, bottom: endBelow(rule, rules, fragments, page) }));
  return cards.map((card) => ({
    ...card,
    bottom: Math.max(
      ...cards.filter((other) => Math.abs(other.top - card.top) < 1.5).map(({ bottom }) => bottom),
    ),
  }));
}

/** How far down the text reaches that stands below a rule and is no wider. */
function endBelow(rule: Box, rules: readonly Box[], fragments: readonly Fragment[], page: RawPage): number {
  const isOver = ({ left, right }: Pick<Box, 'left' | 'right'>) => left < rule.right && right > rule.left;
  const next = rules
    .filter((other) => other.top > rule.top + RULE.height && isOver(other))
    .map(({ top }) => top);
  const wider = fragments
    .filter(
      (each) =>
        each.y > rule.bottom && isOver(each) && !(each.left >= rule.left - 1 && each.right <= rule.right + 1),
    )
    .map(({ y, size }) => y - size);
  const limit = Math.min(page.height, ...next, ...wider);
  const inside = fragments.filter((each) => isOver(each) && each.y > rule.top && each.y < limit);
  return Math.max(rule.bottom, ...inside.map(({ y, size }) => y + size * 0.3));
}

function areaOf({ left, right, top, bottom }: Box): number {
  return (right - left) * (bottom - top);
}

function holds(box: Box, { left, right, y, size }: Fragment): boolean {
  return box.left <= left + 1 && box.right >= right - 1 && box.top <= y - size * 0.6 && box.bottom >= y - 1;
}

function touches(box: Box, { left, right, y, size }: Fragment): boolean {
  return (
    box.left < right - 1 && box.right > left + 1 && box.top < y - size * 0.3 && box.bottom > y - size * 0.3
  );
}

/** Boxes side by side with their upper and lower edges level are a row of cards, and read before what stands below them. */
function rowsOfCards(boxes: readonly Held[], count: number): Held[] {
  const rows: Held[][] = [];
  for (const held of boxes.toSorted((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)) {
    const isLevel = ({ box }: Held) =>
      Math.abs(box.top - held.box.top) < TOLERANCE && Math.abs(box.bottom - held.box.bottom) < TOLERANCE;
    const row = rows.find(([first]) => first !== undefined && isLevel(first));
    if (row === undefined) rows.push([held]);
    else row.push(held);
  }
  return rows.flatMap((row) => {
    const inside = row.flatMap((each) => each.inside);
    // All there is: they are to be put in order now.
    if (row.length === 1 || inside.length === count) return row;
    const edges = row.map(({ box }) => box);
    const box = {
      left: Math.min(...edges.map(({ left }) => left)),
      right: Math.max(...edges.map(({ right }) => right)),
      top: Math.min(...edges.map(({ top }) => top)),
      bottom: Math.max(...edges.map(({ bottom }) => bottom)),
    };
    return [{ box, inside }];
  });
}

/** Text by its baselines, from the top. */
function linesOf(fragments: readonly Fragment[]): Fragment[][] {
  const lines: Fragment[][] = [];
  for (const fragment of fragments.toSorted((a, b) => a.y - b.y || a.left - b.left)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (
      line !== undefined &&
      first !== undefined &&
      fragment.y - first.y < Math.min(first.size, fragment.size) * 0.4
    )
      line.push(fragment);
    else lines.push([fragment]);
  }
  return lines.map((line) => line.toSorted((a, b) => a.left - b.left));
}
