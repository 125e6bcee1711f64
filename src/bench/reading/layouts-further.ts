import { AROUND, type Layout, layout, PAGE, RUNNING } from './layout.ts';
import { changed, withBoxes, withNesting, withNumbers, withPullQuotes, withTables } from './prepare.ts';

const SIDES = `
  @page :left { @top-left { content: counter(page); font: 9pt Carlito; } @top-right { content: '${AROUND.head}'; font: italic 9pt Carlito; } }
  @page :right { @top-right { content: counter(page); font: 9pt Carlito; } @bottom-left { content: '${AROUND.foot}'; font: italic 9pt Carlito; } }`;

/** A part of the list as a share of it. */
const part = (blocks: readonly string[], from: number, to: number): string[] =>
  blocks.slice(Math.floor(blocks.length * from), Math.floor(blocks.length * to));

/** Layouts as other designers make them; the rules were mended on these. */
export const LAYOUTS_FURTHER: readonly Layout[] = [
  layout({
    name: 'further: three columns, quotations over two',
    hyphen: '-',
    hasLooseQuotes: true,
    prepare: withPullQuotes,
    page: PAGE('A4', '18mm 16mm', RUNNING('Liberation Sans')),
    body: "font: 9pt/1.35 'Liberation Sans'",
    css: `.grid { display: grid; grid-template-columns: 2fr 1fr; column-gap: 6mm; break-inside: avoid; } .two { columns: 2; column-gap: 6mm; }
      .two blockquote { column-span: all; font: bold italic 14pt/1.2 'Liberation Serif'; color: #057; margin: 0 0 3mm; } blockquote { margin: 2mm 0; } h2 { margin: 4mm 0 2mm; }`,
    section: (heading, blocks) => {
      const quotes = blocks.filter((html) => html.startsWith('<blockquote'));
      const rest = blocks.filter((html) => !quotes.includes(html));
      const text = (html: readonly string[]) =>
        html.join('').replace(/(?:<li.*?<\/li>\s*)+/gsu, '<ul>$&</ul>');
      return `<section>${heading}<div class="grid"><div class="two">${quotes.join('')}${text(part(rest, 0, 0.67))}</div><div>${text(part(rest, 0.67, 1))}</div></div></section>`;
    },
  }),
  layout({
    name: 'further: headings left, after their text in the file',
    hyphen: '-',
    body: "font: 10.5pt/1.45 'Liberation Serif'",
    css: `section { position: relative; padding-left: 48mm; margin-bottom: 7mm; break-inside: avoid; min-height: 14mm; } h2 { position: absolute; left: 0; top: 0; width: 42mm; margin: 0; font: bold 12pt/1.2 Carlito; color: #357; } .text > :first-child { margin-top: 0; }`,
  }),
  layout({
    name: 'further: coloured headings of body size, tight gutter',
    hyphen: 'soft',
    body: "font: 10pt/1.35 'Liberation Serif'; text-align: justify",
    css: `main { columns: 2; column-gap: 12px; } h2, h3 { font-size: 1em; font-weight: normal; color: #a02; margin: 1em 0 0; } h3 { color: #06a; } h2 + .text > p:first-child, h3 + p { margin-top: 0; }`,
  }),
  layout({
    name: 'further: boxes beside the text and in a column',
    hyphen: '-',
    prepare: withBoxes,
    body: "font: 10pt/1.4 'Liberation Sans'",
    css: `section:nth-child(2n) .text { columns: 2; column-gap: 7mm; } aside { background: #dfeee2; padding: 3mm 4mm; font-size: 9pt; break-inside: avoid; margin: 0 0 4mm; } aside h3 { margin: 0 0 1mm; font-size: 10pt; color: #064; } section:nth-child(2n+1) aside { float: right; width: 55mm; margin-left: 6mm; }`,
  }),
  layout({
    name: 'further: turned cover title, heads by chapter, leaderless contents',
    hasContents: true,
    hasChapterHeads: true,
    page: `${PAGE('A4', '25mm 20mm')} ${SIDES}`,
    body: "font: 11pt/1.5 'Carlito'",
    css: `h1 { writing-mode: vertical-rl; transform: rotate(180deg); height: 230mm; width: 60mm; font-size: 34pt; break-after: page; margin: 0; color: #046; } .contents .dots { color: transparent; visibility: hidden; } .colophon { break-before: page; }`,
  }),
  layout({
    name: 'further: numbered headings, tables without rules',
    prepare: changed(withNumbers, withTables),
    hasContents: true,
    body: "font: 11pt/1.4 'Liberation Serif'",
    css: `h1 { font-size: 20pt; } h2 { font-size: 12.5pt; } h3 { font-size: 11pt; font-style: italic; font-weight: normal; } table { border-spacing: 0; width: 100%; margin: 3mm 0; } td { width: 50%; vertical-align: top; padding: 1.5mm 6mm 1.5mm 0; }`,
  }),
  layout({
    name: 'further: file row by row across two columns',
    hyphen: '-',
    page: PAGE('A4', '22mm 20mm', RUNNING('Liberation Sans')),
    body: "font: 10pt/1.4 'Liberation Sans'",
    css: 'main { columns: 2; column-gap: 16px; }',
    redraw: 'rows',
  }),
  layout({
    name: 'further: word by word, no spaces, two columns',
    hyphen: '-',
    body: "font: 10pt/1.4 'Liberation Sans'; text-align: justify",
    page: PAGE('A4', '22mm 20mm', RUNNING('Liberation Sans')),
    css: 'main { columns: 2; column-gap: 7mm; }',
    redraw: 'words',
  }),
  layout({
    name: 'further: hidden, white and clipped text, watermark',
    page: PAGE('A4', '22mm 20mm', RUNNING('Liberation Sans')),
    body: "font: 10.5pt/1.4 'Liberation Sans'",
    redraw: 'hidden',
  }),
  layout({
    name: 'further: watermark across the page',
    body: "font: 10.5pt/1.4 'Carlito'",
    before: () => `<div class="mark">${AROUND.mark}</div>`,
    css: '.mark { position: fixed; left: 10mm; top: 110mm; font: 72pt Carlito; color: #ddd; transform: rotate(-45deg); }',
  }),
  layout({
    name: 'further: nested lists with arrows, three columns',
    hyphen: 'soft',
    prepare: withNesting,
    page: PAGE('A4', '18mm 15mm', RUNNING('Carlito')),
    body: "font: 9pt/1.35 'Carlito'",
    css: `main { columns: 3; column-gap: 6mm; } ul { padding-left: 1.4em; } li { list-style-type: '➔ '; } li.deep { margin-left: 1.3em; list-style-type: '✓ '; } h3 { font-size: 1em; }`,
  }),
];
