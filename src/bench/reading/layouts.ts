import type { Source, SourceBlock } from './source.ts';

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
}

/** Words around the text that no reading may hold. None of them stands in the texts. */
export const AROUND = {
  head: 'Strandvig Forvaltningsblad',
  foot: 'Byrådssekretariatets skriftserie',
  section: 'Temahæfte',
} as const;

const PAGE = (size: string, margin: string, extra = '') =>
  `@page { size: ${size}; margin: ${margin}; ${extra} }`;
const RUNNING = (font: string) => `
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

function layout(parts: Parts): Layout {
  const { name, page = PAGE('A4', '22mm 20mm', RUNNING('DejaVu Sans')), body, css = '', ...rest } = parts;
  return {
    name,
    css: `${page} ${BASE} body { ${body} } ${css}`,
    isTagged: false,
    hyphen: null,
    hasLooseQuotes: false,
    hasContents: false,
    ...rest,
  };
}

const TWO = 'columns: 2; column-gap: 8mm;';

/** The layouts of the benchmark, from plain to designed. */
export const LAYOUTS: readonly Layout[] = [
  layout({
    name: 'one column, tagged',
    isTagged: true,
    body: "font: 11pt/1.45 'Carlito'",
    hasContents: true,
  }),
  layout({
    name: 'one column, justified, divided words',
    hyphen: '-',
    body: "font: 11pt/1.4 'Liberation Serif'; text-align: justify",
  }),
  layout({
    name: 'one wide column, ragged',
    body: "font: 12pt/1.5 'DejaVu Sans'",
    page: PAGE('A4', '20mm 25mm', '@bottom-right { content: counter(page); }'),
  }),
  layout({
    name: 'two columns, soft hyphens',
    hyphen: 'soft',
    body: "font: 10pt/1.4 'DejaVu Serif'; text-align: justify",
    css: `main { ${TWO} }`,
    hasContents: true,
  }),
  layout({
    name: 'two columns, tagged, divided words',
    isTagged: true,
    hyphen: '-',
    body: "font: 10pt/1.35 'Liberation Sans'",
    css: `main { ${TWO} }`,
  }),
  layout({
    name: 'two columns, narrow gutter',
    hyphen: '-',
    body: "font: 10.5pt/1.3 'Liberation Serif'; text-align: justify",
    css: 'main { columns: 2; column-gap: 4.5mm; }',
  }),
  layout({
    name: 'headings over two columns',
    hyphen: 'soft',
    body: "font: 10.5pt/1.4 'Carlito'; text-align: justify",
    css: `main { ${TWO} } h2 { column-span: all; margin: 1em 0 0.5em; }`,
  }),
  layout({
    name: 'three columns',
    hyphen: '-',
    body: "font: 9pt/1.35 'Liberation Sans'",
    css: 'main { columns: 3; column-gap: 6mm; }',
  }),
  layout({
    name: 'three columns, justified, landscape',
    hyphen: 'soft',
    page: PAGE('A4 landscape', '18mm 15mm', RUNNING('Liberation Sans')),
    body: "font: 9.5pt/1.4 'Liberation Serif'; text-align: justify",
    css: 'main { columns: 3; column-gap: 7mm; column-rule: 0.5pt solid #888; }',
  }),
  layout({
    name: 'columns change: one, two, three',
    hyphen: '-',
    body: "font: 10pt/1.4 'Liberation Sans'",
    css: `section:nth-child(3n+2) .text { ${TWO} } section:nth-child(3n) .text { columns: 3; column-gap: 6mm; }`,
  }),
  layout({
    name: 'headings in the left margin',
    hyphen: '-',
    body: "font: 10.5pt/1.4 'Liberation Serif'",
    css: `section { padding-left: 45mm; } h2 { float: left; width: 39mm; margin: 0 0 0 -45mm; font-size: 1.15em; } h3 { font-size: 1em; }`,
  }),
  layout({
    name: 'headings in the right margin',
    body: "font: 10.5pt/1.4 'Carlito'",
    css: `section { padding-right: 45mm; } h2 { float: right; width: 38mm; margin: 0 -45mm 0 0; font-size: 1.15em; } h3 { font-size: 1em; }`,
  }),
  layout({
    name: 'margin headings beside two columns',
    hyphen: 'soft',
    body: "font: 9.5pt/1.4 'Liberation Sans'",
    css: `section { padding-left: 38mm; } h2 { float: left; width: 34mm; margin: 0 0 0 -38mm; font-size: 1.2em; } .text { columns: 2; column-gap: 6mm; }`,
  }),
  layout({
    name: 'quotations over the columns, boxes',
    hyphen: '-',
    body: "font: 10pt/1.4 'Liberation Sans'; text-align: justify",
    css: `main { ${TWO} } blockquote { column-span: all; font-size: 1.5em; color: #703; } section:nth-child(3n) ul { background: #dde8ee; padding: 4mm 4mm 4mm 9mm; border: 1pt solid #246; }`,
  }),
  layout({
    name: 'quotations set into the text',
    hasLooseQuotes: true,
    body: "font: 11pt/1.45 'Liberation Serif'",
    css: 'blockquote { float: right; width: 42%; margin: 0 0 4mm 6mm; font: italic 13pt Carlito; border-top: 2pt solid #924; }',
  }),
  layout({
    name: 'quotations in a side column',
    hasLooseQuotes: true,
    hyphen: '-',
    body: "font: 10.5pt/1.45 'Liberation Sans'",
    css: 'main { padding-right: 58mm; } blockquote { float: right; clear: right; width: 50mm; margin: 0 -58mm 4mm 0; background: #eee6d8; padding: 3mm; font-size: 9.5pt; box-sizing: border-box; }',
  }),
  layout({
    name: 'brochure: large initials, capitals, coloured pages',
    hyphen: 'soft',
    hasContents: true,
    page: PAGE(
      '210mm 210mm',
      '16mm 18mm 20mm',
      `@bottom-left { content: '${AROUND.foot}'; font: 7pt Carlito; } @bottom-right { content: counter(page); font: 14pt Carlito; }`,
    ),
    body: "font: 10.5pt/1.4 'Carlito'; background: #f4efe4",
    css: `.text { ${TWO} } h2 { text-transform: uppercase; letter-spacing: 0.12em; color: #854; } h2 + .text > p:first-child::first-letter { font-size: 3.1em; float: left; line-height: 0.85; padding-right: 0.06em; } li { list-style: square; }`,
  }),
  layout({
    name: 'report: numbered and bold headings of body size',
    hyphen: '-',
    body: "font: 11pt/1.35 'Liberation Serif'; counter-reset: part",
    css: `h1 { font-size: 1.7em; } h2, h3 { font-size: 1em; } h3 { font-style: italic; } section { counter-increment: part; } p { margin: 0; text-indent: 1.2em; } h2 + .text > p:first-child { text-indent: 0; }`,
  }),
  layout({
    name: 'four columns on a spread',
    hyphen: 'soft',
    page: PAGE('A3 landscape', '20mm', RUNNING('Liberation Serif')),
    body: "font: 10pt/1.4 'Liberation Serif'; text-align: justify",
    css: 'main { columns: 4; column-gap: 8mm; } h2 { font-family: Carlito; color: #064; }',
  }),
];

/** The whole document as HTML, with soft hyphens where the layout divides words. */
export function htmlOf(source: Source, layout: Layout, divide: (text: string) => string): string {
  const [title, ...rest] = source.blocks;
  const inner = rest.map((block, index) => ({ block, html: blockHtml(block, layout, divide), index }));
  const sections: string[] = [];
  let open: string[] = [];
  let heading = '';
  const close = () => {
    if (heading !== '' || open.length > 0)
      sections.push(`<section>${heading}<div class="text">${listed(open)}</div></section>`);
    open = [];
  };
  for (const { block, html } of inner) {
    if (block.kind === 'heading' && block.level <= 2) {
      close();
      heading = html;
    } else open.push(html);
  }
  close();
  const sign = layout.hyphen === 'soft' ? 'auto' : `'${layout.hyphen ?? '-'}'`;
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>${escapeText(title?.text ?? '')}</title>
<style>${layout.css} p, li { hyphenate-character: ${sign}; }</style></head><body>
<h1>${escapeText(title?.text ?? '')}</h1>${layout.hasContents ? contents(rest) : ''}<main>${sections.join('\n')}</main>
<div class="colophon">${source.colophon.map((text) => `<p>${escapeText(text)}</p>`).join('')}</div></body></html>`;
}

function contents(blocks: readonly SourceBlock[]): string {
  const entries = blocks.filter((block) => block.kind === 'heading');
  const lines = entries.map(
    ({ text }, index) =>
      `<p><span>${escapeText(text)}</span><span class="dots">${'.'.repeat(200)}</span><span>${2 + Math.floor(index / 3)}</span></p>`,
  );
  return `<div class="contents"><p><b>Indhold</b></p>${lines.join('')}</div>`;
}

function blockHtml(block: SourceBlock, layout: Layout, divide: (text: string) => string): string {
  const set = (text: string) => escapeText(layout.hyphen === null ? text : divide(text));
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeText(block.text)}</h${block.level}>`;
    case 'quote':
      return `<blockquote><p>${set(block.text)}</p></blockquote>`;
    case 'item':
      return `<li>${set(block.text)}</li>`;
    case 'paragraph':
      return `<p>${block.bold === '' ? '' : `<b>${set(block.bold)}</b>`}${set(block.text.slice(block.bold.length))}</p>`;
  }
}

/** Items that follow one another make one list. */
function listed(blocks: readonly string[]): string {
  return blocks
    .map((html, index) => {
      const isItem = html.startsWith('<li>');
      const before = isItem && blocks[index - 1]?.startsWith('<li>') !== true ? '<ul>' : '';
      const after = isItem && blocks[index + 1]?.startsWith('<li>') !== true ? '</ul>' : '';
      return before + html + after;
    })
    .join('\n');
}

export function escapeText(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}
