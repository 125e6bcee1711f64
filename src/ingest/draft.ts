import type { BlockKind, PageLabel, Problem } from '../model/index.ts';
import type { Revisions } from './facts.ts';

/** A line of the source with the page it stands on; null where the format has no pages. */
export interface Piece {
  readonly text: string;
  readonly page: number | null;
}

/** A block on its way: what a reader saw, its lines not yet joined, its place among the headings not yet known. */
export interface Draft {
  readonly kind: BlockKind;
  /** Heading depth or list nesting, from 1; null for the other kinds. */
  readonly level: number | null;
  readonly pieces: readonly Piece[];
  /** Line of the source file, from 1; null where the format has none. */
  readonly line: number | null;
  /** Length of a bold run-in in characters of the joined text, or the text of the run-in to be measured there. */
  readonly runIn: number | string;
  readonly boxed: boolean;
  /** The number before a list item as it is shown ("3.", "b)"). */
  readonly label?: string;
  /** Set apart from the text round it by italics or a line under it alone: as a heading it stands below what is bold. */
  readonly isFaint?: boolean;
  /** A heading that is the title of a list item: it heads its item and does not end the list. */
  readonly inList: boolean;
}

/** A draft with what most drafts have; `fields` overrides. */
export function draft(kind: BlockKind, pieces: readonly Piece[], fields: Partial<Draft> = {}): Draft {
  return { kind, level: null, pieces, line: null, runIn: 0, boxed: false, inList: false, ...fields };
}

/** What a reader of one format hands on. */
export interface Reading {
  readonly drafts: readonly Draft[];
  /** Title from the document's own metadata; often wrong, so only used when no heading serves. */
  readonly metadataTitle: string | null;
  readonly pageCount: number | null;
  readonly problems: readonly Problem[];
  /** Only a password has opened the file. */
  readonly isLocked?: boolean;
  /** Only of PDFs whose printed page numbers are others than the viewer's. */
  readonly pageLabels?: readonly PageLabel[];
  /** Only of word processors' files. */
  readonly revisions?: Revisions;
}

/** Adds lines to a draft that is still being gathered. In place: to copy it for each of its paragraphs would be quadratic. */
export function addPieces(item: Draft, added: readonly Piece[]): void {
  const gathered = item.pieces as Piece[];
  for (const piece of added) gathered.push(piece);
}

/** What stands between two cells of a row. */
const BETWEEN_CELLS = ' | ';

/**
 * The cells of a row as one text. An empty cell keeps its place, so that each stands under the title of its column; a
 * single one, which reaches over the whole table, stands alone.
 */
export function cellsAsText(cells: readonly string[]): string {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length === 1 && cells[0] !== '' ? (filled[0] ?? '') : cells.join(BETWEEN_CELLS);
}
