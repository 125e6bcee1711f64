/** What a document is once it has been read: blocks in reading order, with their pages, and the trouble met on the way. */

/** The file formats that are read. */
export const DOCUMENT_FORMATS = ['pdf', 'docx', 'odt', 'html', 'markdown', 'text'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** What a block is on the page. `furniture` (running heads, page numbers, contents lists, colophon) is left out of the analysis. */
export const BLOCK_KINDS = [
  'heading',
  'paragraph',
  'list-item',
  'table-row',
  'footnote',
  'quote',
  'furniture',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** From `offset` (characters in the block's text) on, the text stands on `page` (counted from 1, as the viewer counts). */
export interface PageMark {
  readonly offset: number;
  readonly page: number;
}

/** One heading, paragraph, list item … of a document, its text already healed of line breaks and hyphenation. */
export interface Block {
  readonly kind: BlockKind;
  /** Heading depth or list nesting, from 1; null for the other kinds. */
  readonly level: number | null;
  /** NFC text, one space for each line break, line-end hyphens undone, suspended hyphens kept. Never empty. */
  readonly text: string;
  /** The pages the text runs over, in order, the first with offset 0. Empty where the format has no pages. */
  readonly pages: readonly PageMark[];
  /** The line of the source file on which the block begins, from 1; null where the format has no lines (PDF, Word). */
  readonly line: number | null;
  /** The headings above the block, outermost first. A heading's own text is not among them. */
  readonly section: readonly string[];
  /** For a list item: the text that introduces its list ("Vi vil:"), otherwise null. */
  readonly leadIn: string | null;
  /** For a list item: its number as it is shown ("3.", "b)"). Absent where it has a sign or none. It is no part of the text. */
  readonly label?: string;
  /** Length in characters of a bold run-in heading at the start of the text ("Borgeren først. …"); 0 when there is none. */
  readonly runIn: number;
  /** True for a box or frame set apart from the running text, as definitions and visions often are. */
  readonly boxed: boolean;
}

/** What went wrong with a document or one of its pages. The wording room turns code and args into a sentence. */
export const PROBLEM_CODES = [
  'unreadable',
  'unreadable-folder',
  'unreadable-name',
  'link',
  'special-file',
  'wrong-ending',
  'empty-file',
  'no-text',
  'scanned-page',
  'recognised-page',
  'ocr-missing',
  'garbled-text',
  'encrypted',
  'unsupported-format',
  'too-large',
  'too-many-pages',
  'too-many-words',
  'too-slow',
  'too-much-memory',
  'reader-stopped',
  'not-found',
  'damaged',
  'repaired',
  'incomplete-page',
  'outlined-page',
  'lost-letters',
  'wrong-password',
  'duplicate',
  'version',
  'encoding-guessed',
  'other-language',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  readonly code: ProblemCode;
  /** Page from 1, or null when the whole document is meant. */
  readonly page: number | null;
  readonly args: Readonly<Record<string, string | number>>;
}

/** What a document says about itself: its kind, its period, when and by whom it was adopted, who is behind it. */
export const FACT_KINDS = [
  'policy-kind',
  'period',
  'adopted',
  'adopted-by',
  'department',
  'state',
  'language',
  'tracked-changes',
  'comments',
  'reference',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** One such fact, with the place where it was read. */
export interface DocumentFact {
  readonly kind: FactKind;
  /**
   * Words of the document ("Byrådet"), or in a fixed form: a date as "2024-06-19" or "2024-06", a period as "2024-2028",
   * a state as `draft`, `hearing` or `adopted`, a language by its code, a count in digits. A reference is the name by which
   * another policy is called.
   */
  readonly value: string;
  /** From 1; null where the format has no pages, or the fact was not read on one. */
  readonly page: number | null;
  /** The words it rests on; null for a count. */
  readonly quote: string | null;
}

export const DOCUMENT_STATUSES = ['ok', 'partial', 'failed', 'skipped'] as const;
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];

/** The number printed on a page ("ii"), where it is not the one that the viewer counts. */
export interface PageLabel {
  /** As the viewer counts, from 1. */
  readonly page: number;
  readonly label: string;
}

/** What tells which of several editions of a policy is the one that holds. */
export interface Standing {
  /** It lies in a folder for what holds no longer, or its file is called so. */
  readonly isShelved: boolean;
  /** How far it has come: 0 a draft, 1 in hearing, 2 where nothing is said, 3 adopted. */
  readonly stage: 0 | 1 | 2 | 3;
  /** When it was adopted, as 2024-06-19 or 2024-06; empty where that is not told. */
  readonly adopted: string;
  /** The years that it holds for, or the year in its title; empty where there are none. */
  readonly period: string;
}

/** A document as the reading stage hands it on. */
export interface SourceDocument {
  /** Short and readable, unique in the run, made from the file name ("vaerdighedspolitik"). */
  readonly id: string;
  /** Path as given or found, relative to the working folder, with forward slashes. */
  readonly path: string;
  readonly title: string;
  /** Whether and since when it holds. Absent where a document was not read from a file. */
  readonly standing?: Standing;
  readonly format: DocumentFormat;
  readonly status: DocumentStatus;
  readonly problems: readonly Problem[];
  /** Number of pages, null where the format has none. */
  readonly pageCount: number | null;
  /** Words of the text that is analysed (furniture left out). */
  readonly words: number;
  readonly blocks: readonly Block[];
  /** By page; absent where all pages bear the viewer's numbers, or the format has none. */
  readonly pageLabels?: readonly PageLabel[];
  /**
   * Names what was read and how: two documents of one origin have the same content, but for id and path. Absent where another
   * reading may give something else, or where only a password opened the file. Whoever changes the content changes the origin.
   */
  readonly origin?: string;
  /** In the order of `FactKind`; several of a kind where the document has several (a merged policy). */
  readonly facts?: readonly DocumentFact[];
}

/** `anchor` is the relatives policy against which the others are held. */
export type DocumentRole = 'anchor' | 'related';

/** Where a text stands in its source file. Lines and columns from 1, columns in characters (code points), the end exclusive. */
export interface TextRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
