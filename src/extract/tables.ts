import type { Block, LanguagePack, Span } from '../model/index.ts';
import { sectionRoles } from './sections.ts';

/** What stands between two cells of a row, in every format. */
const BETWEEN_CELLS = ' | ';
const HEADER_WORDS = 4;

/** A cell that says something under the heading of its column. */
export interface Cell {
  readonly span: Span;
  /** Roles of the column's heading, then of the section. */
  readonly roles: readonly string[];
  /** The first cell of the row, which names what the row is about; null for that cell itself. */
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
  return titles.length > 1 && titles.every((title) => isTitle(title, pack)) ? titles : null;
}

/**
 * The cells of a row whose column tells what stands in it ("Mål", "Forklaring").
 * @returns null when no column tells or the row has other columns than the titles: it is then read as one.
 */
export function tellingCells(
  block: Block,
  titles: readonly string[],
  pack: LanguagePack,
): readonly Cell[] | null {
  const spans = cellsOf(block.text);
  if (spans.length !== titles.length) return null;
  const first = spans[0] === undefined ? '' : block.text.slice(spans[0].start, spans[0].end);
  const cells = spans.flatMap((span, index): Cell[] => {
    const title = titles[index] ?? '';
    if (sectionRoles([title], pack.sections)[0] === 'other') return [];
    return [
      {
        span,
        roles: sectionRoles([...block.section, title], pack.sections),
        row: index === 0 ? null : first,
      },
    ];
  });
  return cells.length === 0 ? null : cells;
}

function isTitle(text: string, pack: LanguagePack): boolean {
  const words = pack.words(text);
  if (words.length === 0 || words.length > HEADER_WORDS || /[.!;]$|^\P{L}*$/u.test(text)) return false;
  return pack.clause(text, words).verb === -1;
}

function cellsOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const cell of text.split(BETWEEN_CELLS)) {
    spans.push({ start, end: start + cell.length });
    start += cell.length + BETWEEN_CELLS.length;
  }
  return spans;
}
