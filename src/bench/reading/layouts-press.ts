import { AROUND, type Layout, layout, PAGE } from './layout.ts';
import { apart, inGrids } from './layouts-designed.ts';
import { listed } from './listed.ts';
import {
  changed,
  withBoxes,
  withCaptions,
  withGoals,
  withNesting,
  withNotes,
  withNumbers,
  withPullQuotes,
  withRemarks,
  withRunIns,
} from './prepare.ts';
import { withCards } from './prepare-designed.ts';

/** What the browser's own print puts at the head and foot of each page, instead of the style sheet. */
const HEADS = {
  head: `<div style="font: 8px Carlito; width: 100%; margin: 0 18mm; border-bottom: 1px solid #888; display: flex; justify-content: space-between"><span>${AROUND.head}</span><span>${AROUND.section}</span></div>`,
  foot: `<div style="font: 8px Carlito; width: 100%; text-align: center">${AROUND.foot} · <span class="pageNumber"></span>/<span class="totalPages"></span></div>`,
};
const OUTER = `@page :left { @bottom-left { content: counter(page) '   ${AROUND.section}'; font: 8.5pt Carlito; } } @page :right { @bottom-right { content: '${AROUND.head}   ' counter(page); font: 8.5pt Carlito; } }`;

/** The number of a heading in a field of its own, as a style sheet's counters set it. */
const numbersApart = (html: string): string =>
  html.replace(/<(h[23])>(\d+(?:\.\d+)*\.?) /gu, '<$1><span class="count">$2</span>');

/** The first paragraph of the text is its lead. */
const withLead = (html: string): string => html.replace('<p>', '<p class="lead">');

/** Layouts in another hand than the rules', written and measured before the rules were changed for them. */
export const LAYOUTS_PRESS: readonly Layout[] = [
  layout({
    name: "press: browser's own head and foot, headings over two ruled columns",
    hyphen: '-',
    heads: HEADS,
    page: PAGE('A4', '26mm 18mm 24mm'),
    body: "font: 10pt/1.5 'Noto Sans'; text-align: justify",
    css: 'main { columns: 2; column-gap: 10mm; column-rule: 0.5pt solid #999; } h2 { column-span: all; color: #0b6b5a; border-bottom: 1pt solid #0b6b5a; padding-bottom: 1mm; } h3 { font-size: 11pt; }',
  }),
  layout({
    name: 'press: boxes in a side column of a grid, fixed line at the foot',
    prepare: withBoxes,
    page: `${PAGE('A4', '20mm 16mm 22mm 24mm')} ${OUTER}`,
    body: "font: 10.5pt/1.45 'Liberation Sans'",
    css: 'section { display: grid; grid-template-columns: 1fr 50mm; column-gap: 9mm; } section > h2 { grid-column: 1 / 3; } aside { background: #eef3e2; border-left: 2mm solid #7a9a01; padding: 3mm 4mm; font-size: 9pt; align-self: start; } aside h3 { font-size: 10pt; margin: 0 0 2mm; color: #4d6200; } aside ul { padding-left: 4mm; }',
    section: (heading, blocks) => {
      const { own, rest } = apart(blocks, '<aside');
      return `<section>${heading}<div>${listed(rest)}</div><div>${own.join('')}</div></section>`;
    },
  }),
  layout({
    name: 'press: headings drawn out into a left margin, flush right',
    hyphen: '-',
    page: `${PAGE('A4', '24mm 22mm 24mm 20mm')} ${OUTER}`,
    body: "font: 10.5pt/1.5 'Noto Serif'",
    css: "main { margin-left: 52mm; } h1 { margin: 0 0 20mm; } h2 { float: left; width: 44mm; margin: 0 0 0 -52mm; text-align: right; font: bold 12pt/1.25 'Noto Sans'; color: #8a1c4a; } h3 { font: bold 10.5pt 'Noto Sans'; margin-bottom: 0; } h3 + p { margin-top: 0; } section { clear: both; padding-top: 3mm; } section > .text > :first-child { margin-top: 0; }",
  }),
  layout({
    name: 'press: headings set absolutely in a right margin, below a rule',
    page: PAGE('A4', '22mm 18mm', `@bottom-center { content: counter(page); font: 9pt Carlito; }`),
    body: "font: 11pt/1.45 'Carlito'",
    css: 'section { position: relative; padding-right: 58mm; border-top: 0.6pt solid #333; min-height: 28mm; padding-top: 2mm; margin-top: 5mm; } h2 { position: absolute; right: 0; top: 2mm; width: 50mm; margin: 0; font-size: 13pt; color: #33576b; } h3 { font-size: 11pt; } .text > :first-child { margin-top: 0; }',
    section: (heading, blocks) => `<section><div class="text">${listed(blocks)}</div>${heading}</section>`,
  }),
  layout({
    name: 'press: quotations float in a shape beside justified text',
    hyphen: '-',
    hasLooseQuotes: true,
    prepare: withPullQuotes,
    page: `${PAGE('A4', '24mm 28mm')} ${OUTER}`,
    body: "font: 11pt/1.5 'Liberation Serif'; text-align: justify",
    css: "blockquote { float: right; width: 64mm; margin: 2mm 0 3mm 7mm; shape-outside: polygon(0 0, 100% 0, 100% 100%, 8mm 100%); font: italic 15pt/1.3 'Liberation Serif'; color: #9a3b26; text-align: left; } blockquote p { margin: 0; } h2, h3 { font-family: Carlito; clear: right; }",
  }),
  layout({
    name: 'press: bordered boxes with a bold first line, two columns, landscape',
    hyphen: 'soft',
    prepare: withBoxes,
    heads: HEADS,
    page: PAGE('A4 landscape', '22mm 18mm 20mm'),
    body: "font: 10pt/1.4 'Carlito'",
    css: 'main { columns: 2; column-gap: 14mm; } aside { border: 1pt solid #1d4f91; border-radius: 3mm; padding: 3mm 4mm; break-inside: avoid; margin: 3mm 0; } aside h3 { font-size: 10pt; margin: 0; } aside p { margin: 1mm 0; } aside ul { margin: 0; } h2 { color: #1d4f91; font-size: 14pt; }',
  }),
  layout({
    name: 'press: contents without leaders, capital headings, large first letters',
    hasContents: true,
    hyphen: '-',
    page: `${PAGE('A4', '25mm')} ${OUTER}`,
    body: "font: 11pt/1.5 'Noto Serif'",
    css: ".contents .dots { visibility: hidden; } .contents p { border-bottom: 0.4pt solid #bbb; } h2 { font: bold 12.5pt 'Noto Sans'; text-transform: uppercase; color: #1f6f78; margin-top: 9mm; } h3 { font: bold 10.5pt 'Noto Sans'; } .text > p:first-child::first-letter { font-size: 3.1em; float: left; line-height: 0.85; padding-right: 1.5mm; color: #1f6f78; }",
  }),
  layout({
    name: 'press: A5, counted headings in two tones, arrows',
    prepare: withNumbers,
    change: numbersApart,
    page: PAGE(
      'A5',
      '16mm 15mm 18mm',
      `@bottom-right { content: 'Side ' counter(page); font: 8pt Carlito; }`,
    ),
    body: "font: 9.5pt/1.45 'Noto Sans'",
    css: ".count { display: inline-block; min-width: 9mm; color: #d98324; font-weight: normal; } h1 { font-size: 20pt; } h2 { font-size: 13pt; color: #24445c; } h3 { font-size: 10pt; color: #24445c; } li { padding-left: 1mm; } li::marker { content: '→ '; color: #d98324; }",
  }),
  layout({
    name: 'press: lists as cards in a row of three, landscape',
    prepare: withCards,
    heads: HEADS,
    page: PAGE('A4 landscape', '22mm 20mm 20mm'),
    body: "font: 10.5pt/1.45 'Liberation Sans'",
    css: '.grid { display: flex; flex-wrap: wrap; gap: 5mm; } .grid aside { flex: 0 0 29%; border: 0.8pt solid #556; padding: 3mm; break-inside: avoid; } aside h3 { margin: 0 0 2mm; color: #364f9b; } aside .word { font: bold 20pt Carlito; color: #e2674a; margin: 0; } aside p { margin: 0; } .text { columns: 1; }',
    section: (heading, blocks) => `<section>${heading}${inGrids(blocks)}</section>`,
  }),
  layout({
    name: 'press: two levels of squares and dashes, two columns',
    prepare: withNesting,
    hyphen: 'soft',
    page: `${PAGE('A4', '22mm 18mm')} ${OUTER}`,
    body: "font: 10pt/1.4 'Carlito'",
    css: "main { columns: 2; column-gap: 7mm; } li::marker { content: '■  '; font-size: 0.7em; color: #b08d2e; } li.deep { margin-left: 5mm; } li.deep::marker { content: '–  '; font-size: 1em; color: #000; } h2 { background: #f3ead2; padding: 1.5mm 2mm; font-size: 13pt; }",
  }),
  layout({
    name: 'press: notes in the right margin, level with their paragraph',
    prepare: withNotes,
    page: `${PAGE('A4', '24mm 20mm')} ${OUTER}`,
    body: "font: 10.5pt/1.5 'Noto Serif'",
    css: "main { margin-right: 50mm; } .note { float: right; clear: right; width: 42mm; margin: 0 -50mm 2mm 0; font: 8pt/1.35 'Noto Sans'; color: #555; } sup { font-size: 7pt; } h2 { clear: right; }",
    section: (heading, blocks) => {
      const moved: string[] = [];
      for (const html of blocks) {
        const at = html.startsWith('<p class="note"') ? Math.max(moved.length - 1, 0) : moved.length;
        moved.splice(at, 0, html);
      }
      return `<section>${heading}<div class="text">${listed(moved)}</div></section>`;
    },
  }),
  layout({
    name: 'press: tables with a coloured head and striped rows',
    prepare: withGoals,
    heads: HEADS,
    page: PAGE('A4', '26mm 20mm 22mm'),
    body: "font: 10.5pt/1.4 'Carlito'",
    css: 'table { border-collapse: collapse; width: 100%; font-size: 9.5pt; } td { padding: 1.5mm 2mm; vertical-align: top; text-align: left; } tr:first-child td { background: #2b4c7e; color: #fff; font-weight: bold; } tr:nth-child(odd) td { background: #e8eef6; } tr:first-child:nth-child(odd) td { background: #2b4c7e; } td:first-child { width: 38%; } td:last-child { width: 24%; }',
  }),
  layout({
    name: 'press: small capitals, spaced headings, paragraphs indented',
    hyphen: '-',
    page: `${PAGE('A4', '30mm 32mm')} ${OUTER}`,
    body: "font: 11.5pt/1.4 'Liberation Serif'; text-align: justify",
    css: 'h1 { font-variant: small-caps; letter-spacing: 0.04em; text-align: center; } h2 { font-variant: small-caps; letter-spacing: 0.06em; font-size: 15pt; font-weight: normal; text-align: center; } h3 { text-transform: uppercase; letter-spacing: 0.14em; font-size: 8.5pt; color: #7a2e2e; } p { margin: 0; } p + p { text-indent: 5mm; } ul { margin: 1.5mm 0; }',
  }),
  layout({
    name: 'press: lead in bold, headings in the line, colophon on the back page',
    prepare: withRunIns,
    change: withLead,
    page: PAGE(
      'A4',
      '24mm 24mm 26mm',
      `@bottom-left { content: '${AROUND.foot} | ' counter(page); font: 8pt Carlito; }`,
    ),
    body: "font: 10.5pt/1.5 'Noto Sans'",
    css: '.lead { font-size: 12pt; font-weight: bold; color: #444; } p > b:first-child { color: #a23b72; } .colophon { break-before: page; font-size: 9pt; padding-top: 120mm; border: 0; }',
  }),
  layout({
    name: 'press: three columns with boxes, written again by cairo',
    isRewritten: true,
    prepare: withBoxes,
    hyphen: '-',
    page: `${PAGE('A4 landscape', '20mm 16mm')} ${OUTER}`,
    body: "font: 9.5pt/1.4 'Noto Sans'",
    css: 'main { columns: 3; column-gap: 8mm; } aside { background: #f6e4d8; padding: 3mm; margin: 3mm 0; break-inside: avoid; } aside h3 { margin: 0; } h2 { font-size: 14pt; color: #b3441e; }',
  }),
  layout({
    name: 'press: chapter openers on a band of colour, captions, remarks aside',
    prepare: changed(withCaptions, withRemarks),
    hyphen: 'soft',
    page: PAGE(
      'A4',
      '0 0 20mm',
      `@bottom-center { content: '${AROUND.section} · ' counter(page); font: 8.5pt Carlito; }`,
    ),
    body: "font: 10.5pt/1.5 'Carlito'",
    css: 'h1 { background: #12355b; color: #fff; margin: 0; padding: 70mm 25mm 30mm; } section { break-before: page; } h2 { background: #12355b; color: #fff; margin: 0 0 12mm; padding: 30mm 25mm 12mm; font-size: 22pt; } .text { margin: 0 25mm; } .caption { font-size: 8.5pt; color: #666; border-top: 26mm solid #d5dfe8; padding-top: 1mm; } .remark { float: right; width: 46mm; margin: 0 0 3mm 6mm; padding: 3mm; background: #e6eef5; font-size: 9pt; } .colophon { margin: 8mm 25mm; }',
  }),
];
