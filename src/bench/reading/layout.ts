import { listed } from './listed.ts';
import type { Source } from './source.ts';

/** A way to lay out a text on pages. */
export interface Layout {
  readonly name: string;
  readonly css: string;
  /** Whether the PDF tells headings and lists apart; many municipal ones do not. */
  readonly isTagged: boolean;
  /** Words are divided at line ends, with this sign; null: they are not. */
  readonly hyphen: string | null;
  /** Quotations stand outside the text's order: their place in the reading is free. */
  readonly hasLooseQuotes: boolean;
  readonly hasContents: boolean;
  /** Changes the text before it is set; what is expected back is the changed text. */
  readonly prepare: (source: Source) => Source;
  /** The HTML of a section out of its heading and its blocks. */
  readonly section: (heading: string, blocks: readonly string[], index: number) => string;
  /** What stands on the pages beside the text: covers, watermarks. */
  readonly before: (source: Source) => string;
  /** Every chapter begins a page and stands in its running head. */
  readonly hasChapterHeads: boolean;
  readonly change: (html: string) => string;
  /** The file's text is written again in this order. */
  readonly redraw: Redraw | null;
  /** Head and foot of each page as the browser's print sets them, in HTML; null: the style sheet sets them. */
  readonly heads: { readonly head: string; readonly foot: string } | null;
  /** The file is written again by another program (cairo): other fonts, other streams, the same page. */
  readonly isRewritten: boolean;
}

/**
 * In which order a file draws its text: row by row across the columns, last line first, word by word without spaces,
 * letter by letter. `hidden`: as it was, with text among it that nobody sees.
 */
export type Redraw = 'rows' | 'reversed' | 'words' | 'row words' | 'letters' | 'hidden';

/** Words around the text that no reading may hold. None of them stands in the texts. */
export const AROUND = {
  head: 'Strandvig Forvaltningsblad',
  foot: 'Byrådssekretariatets skriftserie',
  section: 'Temahæfte',
  mark: 'ARBEJDSEKSEMPLAR',
} as const;

export const PAGE = (size: string, margin: string, extra = '') =>
  `@page { size: ${size}; margin: ${margin}; ${extra} }`;
export const RUNNING = (font: string) => `
  @top-left { content: '${AROUND.head}'; font: 8pt '${font}'; }
  @top-right { content: '${AROUND.section} ' counter(page); font: 8pt '${font}'; }
  @bottom-center { content: 'Side ' counter(page) ' af ' counter(pages); font: 8pt '${font}'; }`;
const BASE = `
  body { margin: 0; } h1, h2, h3 { hyphens: none; break-after: avoid; text-align: left; }
  h1 { font-size: 2.4em; line-height: 1.15; } h2 { font-size: 1.5em; line-height: 1.2; } h3 { font-size: 1.15em; }
  p, li { hyphens: manual; } ul { padding-left: 1.3em; } blockquote { font-style: italic; margin: 1em 1.5em; }
  .contents { break-after: page; } .contents p { margin: 0.2em 0; display: flex; }
  .contents .dots { flex: 1; overflow: hidden; white-space: nowrap; margin: 0 0.4em; }
  .colophon { font-size: 0.75em; margin-top: 2em; border-top: 1px solid; break-inside: avoid; }`;

interface Parts extends Partial<Omit<Layout, 'css'>> {
  readonly name: string;
  readonly page?: string;
  readonly body: string;
  readonly css?: string;
}

/** A layout with what most have. */
export function layout(parts: Parts): Layout {
  const { name, page = PAGE('A4', '22mm 20mm', RUNNING('DejaVu Sans')), body, css = '', ...rest } = parts;
  return {
    name,
    css: `${page} ${BASE} body { ${body} } ${css}`,
    isTagged: false,
    hyphen: null,
    hasLooseQuotes: false,
    hasContents: false,
    prepare: (source) => source,
    section: (heading, blocks) => `<section>${heading}<div class="text">${listed(blocks)}</div></section>`,
    before: () => '',
    hasChapterHeads: false,
    change: (html) => html,
    redraw: null,
    heads: null,
    isRewritten: false,
    ...rest,
  };
}
