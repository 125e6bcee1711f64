import { endsInsideWord } from '../../text/clean.ts';
import { type Fragment, isBoldFont } from './line.ts';

/**
 * Cards that neither field nor rule holds together: short texts in rows, each under a title of its own. What tells them
 * from columns of text is that their titles stand level, at even distances and in one look, and that a row ends before
 * anything below it begins.
 *
 *     1                 2                 3
 *     Title             Title             Title
 *     text of           text of the       text
 *     the card          second
 *
 *     4                 5
 *     Title             Title
 *
 * They are read card by card, whatever the file draws first; a number or icon that is drawn apart goes with its title.
 */
export interface CardGrid {
  /** Card by card in reading order, each with its text. */
  readonly cards: readonly (readonly Fragment[])[];
  /** The lines of all titles. */
  readonly titles: ReadonlySet<Fragment>;
  /** Several rows, or numbers over all titles: no table looks like that. */
  readonly isSure: boolean;
  /** Where the titles of a row begin, how far they are apart, and one of them. */
  readonly edges: readonly number[];
  readonly stride: number;
  readonly look: Fragment;
}

/** How far apart, in points, things are that stand at one edge or at one distance. */
const TOLERANCE = 3;
/** Letters of the first line of a title. */
const TITLE = 70;
/** Baselines further apart than this, in sizes of the type, part what stands in a card from what does not. */
const GAP = 2.4;
/** A card's text begins at most this far right of its title, in sizes: a number may stand before the title. */
const INDENT = 4;
/** Text this near above or below, in sizes, goes on in the columns of what would be cards. */
const NEAR = 3;

/** The grids of cards among the fragments of a page, from the top. */
export function cardGridsOf(fragments: readonly Fragment[]): CardGrid[] {
  const level = shortAndLevel(fragments);
  if (level.length === 0) return [];
  const heads = level.filter((fragment) => isTitle(fragment, fragments));
  const titles = fragments.filter(
    (fragment) =>
      heads.includes(fragment) ||
      (heads.some((head) => isLike(head, fragment)) && isTitle(fragment, fragments)),
  );
  const grids: CardGrid[] = [];
  const used = new Set<Fragment>();
  for (const row of titleRows(titles)) {
    if (row.some((title) => used.has(title))) continue;
    const grid = gridFrom(row, fragments, titles);
    if (grid === null) continue;
    for (const fragment of grid.cards.flat()) used.add(fragment);
    grids.push(grid);
  }
  // The last card of a grid may stand alone at the top of the next column.
  for (const { edges, stride, look } of grids.filter(({ isSure }) => isSure))
    for (const title of titles) {
      const [edge] = edges;
      if (edge === undefined || used.has(title) || !isLike(title, look)) continue;
      if (Math.abs(title.left - edge) > TOLERANCE && !beginsColumn(title, stride, fragments)) continue;
      const rest = cardRow([title], [title.left], stride, fragments, titles);
      if (rest === null) continue;
      for (const fragment of rest.cards.flat()) used.add(fragment);
      grids.push({
        cards: rest.cards,
        titles: titlesIn(rest.cards, look),
        isSure: true,
        edges,
        stride,
        look,
      });
    }
  return grids;
}

/** Nothing but its number stands over it. */
function beginsColumn(title: Fragment, stride: number, fragments: readonly Fragment[]): boolean {
  return fragments.every(
    (other) =>
      other.y > title.y - 1 || other.right < title.left || other.left > title.left + stride || isMark(other),
  );
}

/** What is short, begins like a title and has another of the same look on its baseline. */
function shortAndLevel(fragments: readonly Fragment[]): Fragment[] {
  const byLook = new Map<string, Fragment[]>();
  for (const fragment of fragments) {
    const text = fragment.text.trim();
    if (text.length > TITLE || !/^[\p{Lu}\p{N}»”“"]/u.test(text) || isMark(fragment)) continue;
    const run = firstRun(fragment);
    const look = `${Math.round(fragment.y)} ${run?.font ?? ''} ${run?.color ?? ''}`;
    const found = byLook.get(look);
    if (found === undefined) byLook.set(look, [fragment]);
    else found.push(fragment);
  }
  return [...byLook.values()].filter((all) => all.length >= 2).flat();
}

/** Short, begun like a title, and over text in a plainer look. */
function isTitle(fragment: Fragment, fragments: readonly Fragment[]): boolean {
  const text = fragment.text.trim();
  if (text.length > TITLE || !/^[\p{Lu}\p{N}»”“"]/u.test(text) || isMark(fragment)) return false;
  if (!isOfOneType(fragment)) return false;
  let above = fragment;
  for (let line = 0; line < 3; line += 1) {
    const below = nearestBelow(above, fragment, fragments);
    if (below === null) return false;
    if (!isLike(below, fragment)) return isPlainer(below, fragment);
    above = below;
  }
  return false;
}

/** Bold words that begin a line of text head no card. */
function isOfOneType(fragment: Fragment): boolean {
  const words = fragment.glyphs.filter(({ text }) => /\p{L}/u.test(text));
  return words.every(({ font }) => font === words[0]?.font);
}

function nearestBelow(above: Fragment, title: Fragment, fragments: readonly Fragment[]): Fragment | null {
  let nearest: Fragment | null = null;
  for (const other of fragments) {
    const isUnder = other.y > above.y + 1 && other.y - above.y < Math.max(above.size, other.size) * GAP;
    const isAtEdge = other.left > title.left - TOLERANCE && other.left < title.left + title.size * INDENT;
    if (isUnder && isAtEdge && (nearest === null || other.y < nearest.y)) nearest = other;
  }
  return nearest;
}

function firstRun({ glyphs }: Fragment) {
  return glyphs.find(({ text }) => text.trim() !== '');
}

function isLike(one: Fragment, other: Fragment): boolean {
  const [a, b] = [firstRun(one), firstRun(other)];
  return Math.abs(one.size - other.size) < 0.3 && a?.font === b?.font && a?.color === b?.color;
}

function isPlainer(text: Fragment, title: Fragment): boolean {
  const [plain, shown] = [firstRun(text), firstRun(title)];
  if (plain === undefined || shown === undefined || text.size > title.size + 0.3) return false;
  const isSmaller = text.size < title.size - 0.3;
  const isLighter = isBoldFont(shown.font) && !isBoldFont(plain.font);
  return isSmaller || isLighter || (plain.color !== shown.color && text.size <= title.size);
}

/** A number or a sign by itself. */
function isMark({ text }: Fragment): boolean {
  return /^(?:\d{1,2}[.)]?|[^\p{L}\p{N}]{1,2})$/u.test(text.trim());
}

/** Titles of one look on one baseline at even distances, from the top; those of two grids side by side come apart. */
function titleRows(titles: readonly Fragment[]): Fragment[][] {
  const rows: Fragment[][] = [];
  const left = new Set(titles.toSorted((a, b) => a.y - b.y || a.left - b.left));
  for (const first of left) {
    const level = [...left]
      .filter((other) => Math.abs(other.y - first.y) < 1 && isLike(first, other))
      .sort((a, b) => a.left - b.left);
    for (const title of level) left.delete(title);
    const gaps = level.slice(1).map((title, index) => title.left - (level[index]?.left ?? 0));
    const stride = Math.min(...gaps);
    let open: Fragment[] = [];
    for (const [index, title] of level.entries()) {
      if (index > 0 && (gaps[index - 1] ?? 0) - stride > TOLERANCE) {
        if (open.length >= 2) rows.push(open);
        open = [];
      }
      open.push(title);
    }
    if (open.length >= 2) rows.push(open);
  }
  return rows;
}

interface CardRow {
  readonly cards: readonly (readonly Fragment[])[];
  readonly top: number;
  readonly bottom: number;
}

/** The grid that begins with this row of titles; null when these are headings in columns of text. */
function gridFrom(
  first: readonly Fragment[],
  fragments: readonly Fragment[],
  titles: readonly Fragment[],
): CardGrid | null {
  const [one, two] = first;
  if (one === undefined || two === undefined) return null;
  const stride = two.left - one.left;
  const edges = first.map(({ left }) => left);
  const heads = titles.filter((title) => isLike(title, one));
  const rows: CardRow[] = [];
  let row: readonly Fragment[] = first;
  while (row.length > 0) {
    const found = cardRow(row, edges, stride, fragments, heads);
    const above = rows.at(-1);
    if (found === null || (above !== undefined && isBetween(above, found, fragments))) break;
    rows.push(found);
    row = nextTitles(found, edges, heads);
  }
  const [top, bottom] = [rows[0], rows.at(-1)];
  if (top === undefined || bottom === undefined) return null;
  const cards = rows.flatMap((each) => each.cards);
  const own = new Set(cards.flat());
  const isSure = rows.length > 1 || cards.every((card) => card.some(isMark));
  const right = Math.max(...[...own].map((fragment) => fragment.right));
  const goesOn = fragments.some((other) => {
    if (own.has(other) || other.size > one.size + 0.3) return false;
    const isNear =
      (other.y > bottom.bottom && other.y - bottom.bottom < other.size * NEAR) ||
      (other.y < top.top && top.top - other.y < other.size * NEAR);
    const [inner] = edges.slice(1);
    const isInside = inner !== undefined && other.left > inner - TOLERANCE && other.left < right;
    return (
      isNear && (isSure ? edges.slice(1).some((edge) => Math.abs(other.left - edge) < TOLERANCE) : isInside)
    );
  });
  const left = Math.min(...[...own].map((fragment) => fragment.left));
  const isAlone = fragments.every((other) => own.has(other) || other.right < left || other.left > right);
  // One row with nothing over or under it, or written with what stands under it: columns that begin with a heading each.
  return goesOn || (!isSure && (isAlone || isWrittenOn(cards, fragments)))
    ? null
    : { cards, titles: titlesIn(cards, one), isSure, edges, stride, look: one };
}

/** Between two cards side by side the file writes text that stands below the first of them, no further left or right. */
function isWrittenOn(cards: readonly (readonly Fragment[])[], fragments: readonly Fragment[]): boolean {
  const places = new Map(fragments.map((fragment, index) => [fragment, index]));
  return cards.some((card, index) => {
    const next = cards[index + 1];
    if (next === undefined) return false;
    const end = Math.max(...card.map((part) => places.get(part) ?? 0));
    const start = Math.min(...next.map((part) => places.get(part) ?? 0));
    const left = Math.min(...card.map((part) => part.left));
    const bottom = Math.max(...card.map((part) => part.y));
    const edge = Math.min(...next.map((part) => part.left));
    return fragments
      .slice(end + 1, Math.max(start, end + 1))
      .some((other) => other.y > bottom && other.left > left - TOLERANCE && other.right < edge);
  });
}

/** In each card what looks like a title, down to the first line of another look. */
function titlesIn(cards: readonly (readonly Fragment[])[], look: Fragment): ReadonlySet<Fragment> {
  return new Set(
    cards.flatMap((card) => {
      const text = card.filter((part) => !isMark(part)).sort((a, b) => a.y - b.y);
      const end = text.findIndex((part) => !isLike(part, look));
      return text.slice(0, Math.max(0, end));
    }),
  );
}

/** Text that stands over the lower row and is no part of the upper one, a heading or what introduces other cards. */
function isBetween(above: CardRow, below: CardRow, fragments: readonly Fragment[]): boolean {
  const own = new Set(below.cards.flat());
  const left = Math.min(...[...own].map((fragment) => fragment.left));
  const right = Math.max(...[...own].map((fragment) => fragment.right));
  return fragments.some(
    (other) =>
      other.y > above.bottom + 1 &&
      other.y < below.bottom &&
      other.left < right &&
      other.right > left &&
      !own.has(other),
  );
}

/** The titles below a row, at its edges from the first on, with nothing between; a last row may have fewer. */
function nextTitles({ bottom }: CardRow, edges: readonly number[], heads: readonly Fragment[]): Fragment[] {
  const below = heads.filter(
    ({ y, left }) => y > bottom && edges.some((edge) => Math.abs(edge - left) < TOLERANCE),
  );
  const y = Math.min(...below.map((title) => title.y));
  const level = below.filter((title) => title.y - y < 1).sort((a, b) => a.left - b.left);
  return level.every(({ left }, index) => Math.abs(left - (edges[index] ?? 0)) < TOLERANCE) ? level : [];
}

/** Right of all that begins under the title stands something else: between the titles is a column that has none. */
function holdsColumn(card: readonly Fragment[], title: Fragment | undefined): boolean {
  if (title === undefined) return false;
  const isUnder = ({ left }: Fragment) => left < title.left + title.size * INDENT;
  const end = Math.max(...card.filter(isUnder).map(({ right }) => right));
  return card.some((part) => !isUnder(part) && part.left > end + title.size * 0.8);
}

/** The cards under titles that stand level; null when something else stands among them. */
function cardRow(
  titles: readonly Fragment[],
  edges: readonly number[],
  stride: number,
  fragments: readonly Fragment[],
  heads: readonly Fragment[],
): CardRow | null {
  const [first] = titles;
  if (first === undefined) return null;
  const marks = titles.map((title) => marksOf(title, stride, fragments));
  // Numbers that stand before the titles are where the cards begin.
  const starts = titles.map((title, index) =>
    Math.min(title.left, ...(marks[index] ?? []).map(({ left }) => left)),
  );
  const shift = Math.min(...starts.map((start, index) => start - (titles[index]?.left ?? 0)));
  const cards = titles.map((title, index) => {
    const start = title.left + shift;
    return [...(marks[index] ?? []), title, ...textBelow(title, start, start + stride, fragments, heads)];
  });
  if (cards.some((card, index) => holdsColumn(card, titles[index]))) return null;
  const own = new Set(cards.flat());
  const top = Math.min(...[...own].map(({ y, size }) => y - size));
  const bottom = Math.max(...[...own].map(({ y }) => y));
  const [left, right] = [(edges[0] ?? 0) + shift, (edges.at(-1) ?? 0) + shift + stride];
  const isAlone = fragments.every(
    (other) =>
      own.has(other) ||
      other.y <= top + other.size * 0.3 ||
      other.y > bottom + 1 ||
      other.right < left ||
      other.left > right - TOLERANCE,
  );
  const areText = cards.every(
    (card) => card.some((part) => !isMark(part) && !isLike(part, first)) && !breaksOff(card.at(-1)),
  );
  return isAlone && areText ? { cards, top, bottom } : null;
}

/** What ends so goes on elsewhere, in a list or in the next column. */
function breaksOff(last: Fragment | undefined): boolean {
  return last !== undefined && (/[,:;]$/u.test(last.text.trim()) || endsInsideWord(last.text));
}

/** Numbers and signs over a title, or before it. */
function marksOf(title: Fragment, stride: number, fragments: readonly Fragment[]): Fragment[] {
  return fragments.filter((other) => {
    if (other === title || !isMark(other)) return false;
    const up = title.y - other.y;
    const isBefore =
      other.right < title.left + 1 && title.left - other.left < Math.min(stride * 0.4, other.size * INDENT);
    if (isBefore) return Math.abs(up) < Math.max(other.size, title.size);
    const isOver = other.left > title.left - TOLERANCE && other.right < title.left + stride;
    return isOver && up > 0 && up < Math.max(other.size, title.size) * 2;
  });
}

/** What stands below a title, between the edges of its card, down to a gap, another title or larger type. */
function textBelow(
  title: Fragment,
  left: number,
  right: number,
  fragments: readonly Fragment[],
  heads: readonly Fragment[],
): Fragment[] {
  const below = fragments
    .filter(
      (other) => other.y > title.y + 1 && other.left > left - TOLERANCE && other.left < right - TOLERANCE,
    )
    .sort((a, b) => a.y - b.y || a.left - b.left);
  const text: Fragment[] = [];
  let last = title;
  for (const fragment of below) {
    const isFar = fragment.y - last.y > Math.max(fragment.size, last.size) * GAP;
    const isOther =
      fragment.size > title.size + 0.3 ||
      fragment.right > right + 1 ||
      (heads.includes(fragment) && !text.every((part) => isLike(part, title)));
    if (isFar || isOther || (isMark(fragment) && isLarger(fragment, title))) break;
    text.push(fragment);
    last = fragment;
  }
  return text;
}

function isLarger(one: Fragment, other: Fragment): boolean {
  return one.size > other.size + 0.3;
}
