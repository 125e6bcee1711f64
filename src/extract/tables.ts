import type { Block, LanguagePack, Span } from '../model/index.ts';
import { sectionRoles } from './sections.ts';

/** What stands between two cells of a row, in every format; an empty cell leaves two of them side by side. */
const BETWEEN_CELLS = /(?<=^| )\|(?= |$)/gu;
const HEADER_WORDS = 4;
/** The role of a column that says more of what the column before it names ("Princip | Hvad det indebærer"). */
const EXPLAINS = 'explanation';

/** A cell that says something under the heading of its column. */
export interface Cell {
  readonly span: Span;
  /** Roles of the column's heading: what stands under "Indsats" is an action in a section on aims as well. */
  readonly roles: readonly string[];
  /** The first cell of the row, which names what the row is about; where it is empty, that of the row above. Null for that cell itself. */
  readonly row: string | null;
}

/** Titles of the columns when the row is the first of a table and no more than titles, otherwise null. */
export function columnTitles(
  block: Block,
  before: Block | undefined,
  after: Block | undefined,
  pack: LanguagePack,
): readonly string[] | null {
  const titles = cellsOf(block.text).map(({ start, end }) => block.text.slice(start, end));
  // Where one table follows another, only another number of columns shows it.
  const goesOn = before?.kind === 'table-row' && cellsOf(before.text).length === titles.length;
  if (goesOn || after?.kind !== 'table-row') return null;
  const named = titles.filter((title) => title !== '');
  return named.length > 1 && named.every((title) => isTitle(title, pack)) ? titles : null;
}

/**
 * The cells of a row whose column tells what stands in it ("Mål", "Forklaring").
 * @param above the first cell of the rows above, for a row whose own is empty
 * @returns null when no column tells or the row has other columns than the titles: it is then read as one.
 */
export function tellingCells(
  block: Block,
  titles: readonly string[],
  above: string | null,
  pack: LanguagePack,
): readonly Cell[] | null {
  const spans = cellsOf(block.text);
  if (spans.length !== titles.length) return null;
  const first = firstCell(block) || above;
  let told: readonly string[] = ['other'];
  const cells = spans.flatMap((span, index): Cell[] => {
    const own = sectionRoles([titles[index] ?? ''], pack.sections);
    if (own[0] !== EXPLAINS) told = own;
    if (span.start === span.end || told[0] === 'other') return [];
    return [
      {
        span,
        roles: told,
        row: index === 0 ? null : first,
      },
    ];
  });
  return cells.length === 0 ? null : cells;
}

/** What stands in the first cell of a row; empty where it reaches down from the row above. */
export function firstCell(block: Block): string {
  const [first] = cellsOf(block.text);
  return first === undefined ? '' : block.text.slice(first.start, first.end);
}

function isTitle(text: string, pack: LanguagePack): boolean {
  const words = pack.words(text);
  if (words.length === 0 || words.length > HEADER_WORDS || /[.!;]$|^\P{L}*$/u.test(text)) return false;
  return pack.clause(text, words).verb === -1;
}

function cellsOf(text: string): Span[] {
  const bars = [...text.matchAll(BETWEEN_CELLS)].map(({ index }) => index);
  return [...bars, text.length].map((end, index) =>
    trimmed(text, index === 0 ? 0 : (bars[index - 1] ?? 0) + 1, end),
  );
}

function trimmed(text: string, start: number, end: number): Span {
  const cell = text.slice(start, end);
  const from = start + cell.length - cell.trimStart().length;
  return { start: Math.min(from, end), end: Math.max(Math.min(from, end), start + cell.trimEnd().length) };
}
