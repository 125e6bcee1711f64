import type { PageLabel } from '../../model/index.ts';

/** What the PDF library gives of a page, in our own words. Lengths in points (1/72 inch); y grows down the page. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A run of characters in one font at one place. */
export interface Glyphs {
  readonly text: string;
  readonly x: number;
  /** Baseline, from the top edge of the page. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** The font's own name in lower case, without its subset prefix ("calibri-bold"). */
  readonly font: string;
  /** "#rrggbb"; empty for a pattern. */
  readonly color: string;
  /** The tagged element the run belongs to, or null when the document has no tags or the run stands outside them. */
  readonly element: Element | null;
  /** True when the file marks the run as decoration: running heads, page numbers. */
  readonly isArtifact: boolean;
}

/** A block of a tagged PDF: a heading, a paragraph, the body of a list item, a table cell. */
export interface Element {
  /** Unique on its page. */
  readonly id: string;
  /** Position in the order that the tags give. */
  readonly order: number;
  readonly role: 'heading' | 'paragraph' | 'item' | 'cell' | 'note' | 'quote' | 'contents' | 'caption';
  /** Heading level (null when only "H"), list nesting, otherwise null. */
  readonly level: number | null;
  /** Which list item or table row the element belongs to; null outside both. */
  readonly parent: string | null;
}

export interface RawPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyphs[];
  /** Filled or stroked shapes, drawn under or round the text. */
  readonly shapes: readonly Box[];
  readonly hasImage: boolean;
  /** The library could not follow the page to its end, or not read one of its fonts. */
  readonly isBrokenOff: boolean;
}

export interface RawPdf {
  readonly title: string | null;
  /** Pages whose printed number is not the viewer's. */
  readonly labels: readonly PageLabel[];
  readonly pages: readonly RawPage[];
  /** How many pages the file says it has. */
  readonly pageCount: number;
  /** The last page that was looked at; those behind it are over the limit. */
  readonly readTo: number;
  /** The table of what stands where in the file was broken, and has been made anew from what was found. */
  readonly isRepaired: boolean;
  /** It could only be opened with the password. */
  readonly isLocked: boolean;
  /** Pages that could not be read. */
  readonly brokenPages: readonly number[];
}
