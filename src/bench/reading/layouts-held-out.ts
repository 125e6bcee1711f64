import { AROUND, type Layout, layout, PAGE, RUNNING } from './layout.ts';
import {
  changed,
  decomposed,
  withBoxes,
  withNotes,
  withPullQuotes,
  withRunIns,
  withTables,
} from './prepare.ts';

/** Layouts that were written before the rules were mended, measured, and not looked at until the end. */
export const LAYOUTS_HELD_OUT: readonly Layout[] = [
  layout({
    name: 'held out: pictures and headings over changing columns',
    hyphen: 'soft',
    body: "font: 10pt/1.4 'Liberation Serif'; text-align: justify",
    css: `section .text { columns: 2; column-gap: 7mm; } section:nth-child(3n) .text { columns: 3; column-gap: 5mm; } .picture { height: 45mm; background: linear-gradient(#9bc, #357); margin: 3mm 0; } h2 { font: bold 15pt Carlito; margin: 4mm 0 1mm; }`,
    section: (heading, blocks, index) => {
      const text = blocks.join('').replace(/(?:<li.*?<\/li>\s*)+/gsu, '<ul>$&</ul>');
      return `<section>${index % 3 === 1 ? '<div class="picture"></div>' : ''}${heading}<div class="text">${text}</div></section>`;
    },
  }),
  layout({
    name: 'held out: headings right, after their text in the file',
    body: "font: 10.5pt/1.4 'Liberation Sans'",
    css: `section { position: relative; padding-right: 50mm; margin-bottom: 6mm; break-inside: avoid; min-height: 16mm; } h2 { position: absolute; right: 0; top: 0; width: 44mm; margin: 0; font: 13pt/1.15 'Liberation Serif'; color: #830; } .text > :first-child { margin-top: 0; } h3 { font-size: 10.5pt; margin-bottom: 0; }`,
  }),
  layout({
    name: 'held out: small capitals, large initials, spaced title',
    hyphen: '-',
    body: "font: 10.5pt/1.45 'Liberation Serif'; text-align: justify",
    css: `h1 { letter-spacing: 0.35em; text-transform: uppercase; font-size: 22pt; } main { columns: 2; column-gap: 9mm; } h2 { font-variant: small-caps; font-size: 15pt; font-weight: normal; } h3 { text-transform: uppercase; font-size: 8.5pt; font-weight: normal; letter-spacing: 0.05em; } h2 + .text > p:first-child::first-letter { font-size: 36pt; float: left; line-height: 0.8; padding: 1mm 1.5mm 0 0; color: #a60; }`,
  }),
  layout({
    name: 'held out: boxes over the columns, quotations between them',
    hyphen: '-',
    hasLooseQuotes: true,
    prepare: changed(withBoxes, withPullQuotes),
    body: "font: 10pt/1.4 'Carlito'",
    css: `main { columns: 2; column-gap: 8mm; } aside { column-span: all; background: #eee; border-left: 3pt solid #905; padding: 3mm 5mm; margin: 4mm 0; break-inside: avoid; } aside h3 { margin: 0 0 1mm; font-size: 11pt; } blockquote { margin: 3mm 0; border-top: 1pt solid #905; border-bottom: 1pt solid #905; font: italic 13pt/1.2 Carlito; }`,
  }),
  layout({
    name: 'held out: leaflet A5, bold headings of body size, contents by number',
    hyphen: 'soft',
    hasContents: true,
    page: PAGE(
      'A5',
      '15mm 14mm 18mm',
      `@bottom-center { content: '· ' counter(page) ' ·'; font: 8pt Carlito; }`,
    ),
    body: "font: 9pt/1.35 'Carlito'",
    css: `h1 { font-size: 19pt; } h2, h3 { font-size: 9pt; margin: 1em 0 0.2em; } h3 { font-style: italic; } p { margin: 0 0 0.5em; } .contents .dots { display: none; } .contents .number { order: -1; width: 8mm; } .contents p:first-child { font-size: 12pt; }`,
  }),
  layout({
    name: 'held out: ruled tables, bold words for headings',
    prepare: changed(withRunIns, withTables),
    body: "font: 10.5pt/1.4 'Liberation Sans'",
    css: `table { border-collapse: collapse; width: 100%; margin: 3mm 0; } td { border: 0.6pt solid #555; width: 50%; padding: 1.5mm 2mm; vertical-align: top; }`,
  }),
  layout({
    name: 'held out: file in reverse, three columns',
    hyphen: '-',
    page: PAGE('A4 landscape', '18mm 15mm', RUNNING('Liberation Sans')),
    body: "font: 9.5pt/1.4 'Liberation Sans'",
    css: 'main { columns: 3; column-gap: 7mm; }',
    redraw: 'reversed',
  }),
  layout({
    name: 'held out: letter by letter, two columns',
    hyphen: '-',
    page: PAGE('A4', '22mm 20mm', RUNNING('Liberation Sans')),
    body: "font: 10pt/1.4 'Liberation Sans'",
    css: 'main { columns: 2; column-gap: 7mm; }',
    redraw: 'letters',
  }),
  layout({
    name: 'held out: two pages on a sheet',
    hyphen: '-',
    page: PAGE(
      'A4 landscape',
      '20mm 18mm',
      `@top-left { content: '${AROUND.head}'; font: 7pt Carlito; } @top-right { content: '${AROUND.section}'; font: 7pt Carlito; } @bottom-left { content: counter(page); font: 8pt Carlito; } @bottom-right { content: counter(page); font: 8pt Carlito; }`,
    ),
    body: "font: 10pt/1.45 'Liberation Serif'",
    css: 'main { columns: 2; column-gap: 36mm; } h2 { font-size: 13pt; }',
  }),
  layout({
    name: 'held out: letters and rings apart, four narrow columns',
    hyphen: '-',
    page: PAGE('A4 landscape', '16mm 14mm', RUNNING('Liberation Serif')),
    body: "font: 9.5pt/1.3 'Carlito'; text-align: justify",
    css: 'main { columns: 4; column-gap: 5mm; }',
    change: decomposed,
  }),
  layout({
    name: 'held out: notes at the foot of their section',
    prepare: withNotes,
    body: "font: 11pt/1.45 'Liberation Serif'",
    css: `.notes { border-top: 0.5pt solid #000; margin: 4mm 40% 0 0; } .note { font-size: 8.5pt; margin: 0.5mm 0; } sup { font-size: 7pt; }`,
    section: (heading, blocks) => {
      const notes = blocks.filter((html) => html.startsWith('<p class="note"'));
      const text = blocks
        .filter((html) => !notes.includes(html))
        .join('')
        .replace(/(?:<li.*?<\/li>\s*)+/gsu, '<ul>$&</ul>');
      return `<section>${heading}<div class="text">${text}</div>${notes.length > 0 ? `<div class="notes">${notes.join('')}</div>` : ''}</section>`;
    },
  }),
  layout({
    name: 'held out: words row by row, no spaces, columns of twelve pixels',
    hyphen: '-',
    page: PAGE('A4', '22mm 20mm', RUNNING('Liberation Sans')),
    body: "font: 10pt/1.4 'Liberation Sans'",
    css: 'main { columns: 2; column-gap: 18px; }',
    redraw: 'row words',
  }),
];
