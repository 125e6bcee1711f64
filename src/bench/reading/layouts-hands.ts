import { AROUND, type Layout, layout, PAGE } from './layout.ts';
import { apart, notesBelow } from './layouts-designed.ts';
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
  withSignature,
  withTables,
} from './prepare.ts';
import { afterThirds, typedItems, withNumberSpans, withSuspended } from './prepare-hands.ts';

const MARGINS = (font: string) => `
  @top-center { content: '${AROUND.head}'; font: italic 8pt '${font}'; }
  @bottom-left { content: '${AROUND.foot}'; font: 8pt '${font}'; }
  @bottom-right { content: counter(page); font: bold 9pt '${font}'; }`;

const UNSEEN = [
  `<p style="color: #fff">${AROUND.mark} ${AROUND.head}</p>`,
  `<p style="opacity: 0">${AROUND.foot} ${AROUND.mark}</p>`,
  `<div style="height: 0; overflow: hidden">${AROUND.section} ${AROUND.mark}</div>`,
  `<div style="width: 20mm; height: 4mm; overflow: hidden; position: relative"><span style="position: absolute; left: 30mm">${AROUND.mark}</span></div>`,
];

const ROTATED = `<div style="position: fixed; right: 0; top: 60mm; writing-mode: vertical-rl; font: 8pt 'Liberation Sans'">${AROUND.foot} · ${AROUND.section}</div>`;

const WEB_HEADS = {
  head: `<div style="font-size: 8px; width: 100%; margin: 0 10mm; display: flex; justify-content: space-between"><span>3.11.2026 09.41</span><span>${AROUND.head}</span></div>`,
  foot: `<div style="font-size: 8px; width: 100%; margin: 0 10mm; display: flex; justify-content: space-between"><span>https://www.strandvig.example/politikker/side</span><span><span class="pageNumber"></span>/<span class="totalPages"></span></span></div>`,
};

const CRUMBS =
  '<nav class="crumbs">Forside / Borger / Omsorg / Politikker</nav><p class="tools"><a>Læs op</a> <a>Print</a> <a>Del siden</a></p>';
const COOKIES =
  '<div class="cookies">Vi bruger cookies til statistik. <b>Accepter alle</b> <b>Kun nødvendige</b></div>';

/**
 * Layouts in other hands: somebody who tests what a reader must know, a designer, a clerk, a web department. Written before a
 * rule of the reader was looked at, and measured once before any was changed.
 */
export const LAYOUTS_HANDS: readonly Layout[] = [
  layout({
    name: 'hands: two columns, justified, arrows for bullets, suspended hyphens',
    hyphen: '-',
    prepare: withSuspended,
    page: PAGE('A4', '25mm 20mm', MARGINS('Liberation Serif')),
    body: "font: 10.5pt/1.35 'Liberation Serif'; text-align: justify",
    css: "main { columns: 2; column-gap: 7mm; } ul { list-style: none; padding-left: 6mm; } li::before { content: '\\E4C4'; font-family: OpenSymbol; display: inline-block; width: 6mm; margin-left: -6mm; }",
  }),
  layout({
    name: 'hands: three columns, headings across, contents and colophon',
    hyphen: 'soft',
    hasContents: true,
    page: PAGE('A4', '20mm 15mm', MARGINS('Noto Sans')),
    body: "font: 8.5pt/1.4 'Noto Sans'; text-align: justify",
    css: 'main { columns: 3; column-gap: 5mm; } h2 { column-span: all; font-size: 15pt; margin: 4mm 0 2mm; } h3 { font-size: 9pt; margin: 2mm 0 1mm; }',
  }),
  layout({
    name: 'hands: one, two and three columns by turns down the page',
    hyphen: '-',
    page: PAGE('A4', '20mm 18mm', MARGINS('Carlito')),
    body: "font: 10pt/1.4 'Carlito'",
    css: '.c2 .text { columns: 2; column-gap: 8mm; } .c3 .text { columns: 3; column-gap: 6mm; } h2 { font-size: 14pt; }',
    section: (heading, blocks, index) =>
      `<section class="c${(index % 3) + 1}">${heading}<div class="text">${listed(blocks)}</div></section>`,
  }),
  layout({
    name: 'hands: headings placed absolutely in the left margin, written after their text',
    hyphen: 'soft',
    prepare: withSuspended,
    page: PAGE('A4', '22mm 20mm', MARGINS('Liberation Sans')),
    body: "font: 10pt/1.5 'Liberation Sans'; padding-left: 52mm",
    css: 'section { position: relative; min-height: 22mm; margin-bottom: 6mm; } section > h2 { position: absolute; top: 0; left: -52mm; width: 44mm; margin: 0; font-size: 12pt; color: #7a1f3d; } .text > :first-child { margin-top: 0; } h1 { margin-left: -52mm; }',
    section: (heading, blocks) => `<section><div class="text">${listed(blocks)}</div>${heading}</section>`,
  }),
  layout({
    name: 'hands: boxes and quotations across two columns',
    hyphen: '-',
    hasLooseQuotes: true,
    prepare: changed(withPullQuotes, withBoxes),
    page: PAGE('A4', '20mm', MARGINS('DejaVu Serif')),
    body: "font: 9.5pt/1.45 'DejaVu Serif'",
    css: 'main { columns: 2; column-gap: 9mm; } blockquote { column-span: all; font-size: 15pt; text-align: center; color: #256; margin: 4mm 12mm; } aside { column-span: all; background: #e8f0ea; padding: 3mm 5mm; margin: 4mm 0; } aside h3 { margin: 0 0 1mm; }',
  }),
  layout({
    name: 'hands: three columns, tables and notes across them',
    hyphen: 'soft',
    prepare: changed(withTables, withNotes),
    page: PAGE('A4 landscape', '18mm', MARGINS('Liberation Sans')),
    body: "font: 9pt/1.4 'Liberation Sans'",
    css: '.text { columns: 3; column-gap: 7mm; } table { column-span: all; border-collapse: collapse; width: 100%; margin: 3mm 0; } td { border: 0.6pt solid #444; padding: 1.2mm 2mm; width: 50%; vertical-align: top; } .notes { border-top: 0.5pt solid; font-size: 7.5pt; margin-top: 2mm; } .notes p { margin: 0.5mm 0; } h2 { font-size: 14pt; }',
    section: notesBelow,
  }),
  layout({
    name: 'hands: everything at once, three columns',
    hyphen: 'soft',
    hasContents: true,
    hasLooseQuotes: true,
    prepare: changed(withSuspended, withBoxes, withPullQuotes, withNesting),
    page: PAGE('A4', '20mm 10mm 20mm 15mm', MARGINS('Liberation Sans')),
    body: "font: 8.5pt/1.4 'Liberation Sans'; text-align: justify; padding-right: 10mm",
    css: "main { columns: 3; column-gap: 5mm; } h2 { column-span: all; color: #0a4d68; } blockquote { column-span: all; border-top: 1pt solid #0a4d68; border-bottom: 1pt solid #0a4d68; font-size: 13pt; padding: 2mm 0; } aside { border: 0.8pt solid #0a4d68; padding: 2mm; break-inside: avoid; } aside h3 { margin: 0; } ul { list-style: '\\27A2  '; padding-left: 5mm; } .deep { margin-left: 4mm; }",
    before: () => ROTATED,
    change: (html) => afterThirds(html, UNSEEN),
  }),
  layout({
    name: 'hands: annual report, number and heading on a panel, two columns beside it',
    hyphen: '-',
    prepare: withNumbers,
    page: PAGE('A4 landscape', '0', ''),
    body: "font: 9.5pt/1.5 'Noto Serif'",
    css: `h1 { margin: 0; padding: 60mm 20mm; font: bold 40pt 'Noto Sans'; } section { break-before: page; display: grid; grid-template-columns: 82mm 1fr; min-height: 209mm; } .panel { background: #d9e4dd; padding: 24mm 10mm; } .panel h2 { font: 22pt/1.15 'Noto Sans'; margin: 0; } .no { display: block; font-size: 72pt; line-height: 1; color: #3f7d5e; } .text { columns: 2; column-gap: 8mm; padding: 24mm 16mm; column-fill: balance; } h3 { font: bold 10pt 'Noto Sans'; } .colophon { padding: 10mm 20mm; }`,
    section: (heading, blocks) =>
      `<section><div class="panel">${heading}</div><div class="text">${listed(blocks)}</div></section>`,
    change: withNumberSpans,
  }),
  layout({
    name: 'hands: annual report, lead in large type, pictures with captions, remarks',
    hyphen: '-',
    prepare: changed(withCaptions, withSignature),
    page: PAGE(
      '210mm 280mm',
      '24mm 18mm',
      `@bottom-center { content: counter(page) ' | ${AROUND.head}'; font: 7.5pt 'Noto Sans'; color: #777; }`,
    ),
    body: "font: 9.2pt/1.55 'Noto Sans'",
    css: '.text { columns: 2; column-gap: 10mm; } h2 { font: 26pt/1.1 "Noto Serif Display"; margin: 12mm 0 3mm; } .lead { font: 13pt/1.45 "Noto Serif"; color: #444; margin: 0 30mm 5mm 0; } .caption { font-size: 7pt; color: #666; margin: 0 0 4mm; border-top: 28mm solid #c9d3c0; padding-top: 1mm; break-inside: avoid; } .signature { font-style: italic; } h3 { color: #b1542a; font-size: 10pt; text-transform: uppercase; letter-spacing: 0.06em; }',
    section: (heading, [first = '', ...blocks]) =>
      `<section>${heading}${first.startsWith('<p>') ? `${first.replace('<p>', '<p class="lead">')}<div class="text">${listed(blocks)}</div>` : `<div class="text">${listed([first, ...blocks])}</div>`}</section>`,
  }),
  layout({
    name: 'hands: annual report, spread of four columns, quotations in circles',
    hyphen: 'soft',
    hasLooseQuotes: true,
    prepare: withPullQuotes,
    page: PAGE('A3 landscape', '22mm 20mm', MARGINS('Carlito')),
    body: "font: 10.5pt/1.45 'Carlito'",
    css: 'main { columns: 4; column-gap: 9mm; } h2 { column-span: all; background: #123c69; color: #fff; padding: 4mm 8mm; margin: 6mm 0; } blockquote { float: right; width: 34mm; min-height: 42mm; border-radius: 21mm; background: #edc7b7; margin: 2mm 0 2mm 3mm; break-inside: avoid; display: flex; align-items: center; text-align: center; font: bold 9pt/1.25 Carlito; padding: 4mm; } blockquote p { margin: 0; }',
  }),
  layout({
    name: 'hands: annual report, dark and light chapters by turns, quotations on pages of their own',
    hyphen: '-',
    hasLooseQuotes: true,
    prepare: changed(withNumbers, withPullQuotes),
    page: PAGE('A4', '0'),
    body: "font: 10pt/1.5 'Noto Sans Display'",
    css: "h1 { padding: 80mm 24mm; margin: 0; } section { padding: 18mm 22mm; break-before: page; } section.dark { background: #16262e; color: #f2efe9; } .text { columns: 2; column-gap: 9mm; } h2 { font-size: 24pt; margin: 0 0 6mm; } .no { color: #db7f67; margin-right: 3mm; } h3 { color: #db7f67; margin: 3mm 0 1mm; } .pages blockquote { break-before: page; font: italic 30pt/1.3 'Noto Serif Display'; padding: 60mm 24mm; margin: 0; } .colophon { padding: 10mm 22mm; }",
    section: (heading, blocks, index) => {
      const { own, rest } = apart(blocks, '<blockquote');
      return `<section class="${index % 2 === 0 ? 'dark' : 'light'}">${heading}<div class="text">${listed(rest)}</div></section><div class="pages">${own.join('')}</div>`;
    },
    change: withNumberSpans,
  }),
  layout({
    name: 'hands: memo, numbered underlined headings, table of goals, notes',
    hyphen: null,
    prepare: changed(withNumbers, withGoals, withNotes),
    page: PAGE(
      'A4',
      '30mm 25mm',
      `@top-left { content: '${AROUND.foot}'; font: 9pt 'Liberation Serif'; } @top-right { content: 'Notat'; font: 9pt 'Liberation Serif'; } @bottom-right { content: 'Side ' counter(page) ' af ' counter(pages); font: 9pt 'Liberation Serif'; }`,
    ),
    body: "font: 12pt/1.25 'Liberation Serif'; text-align: justify",
    css: 'h1 { font-size: 16pt; } h2 { font-size: 12pt; text-decoration: underline; } h3 { font-size: 12pt; font-weight: normal; font-style: italic; } table { border-collapse: collapse; } td { border: 0.75pt solid #000; padding: 0.5mm 2mm; vertical-align: top; text-align: left; } tr:first-child td { background: #d9d9d9; font-weight: bold; } .notes { font-size: 9pt; } .notes p { margin: 0; }',
    section: notesBelow,
  }),
  layout({
    name: 'hands: memo, headings beside their text in a table, dashes typed by hand',
    hyphen: null,
    page: PAGE(
      'A4',
      '25mm 20mm',
      `@top-right { content: 'Side ' counter(page); font: 9pt Carlito; } @bottom-left { content: '${AROUND.foot}'; font: 8pt Carlito; }`,
    ),
    body: "font: 11pt/1.2 'Carlito'",
    css: '.row { display: table; width: 100%; border-top: 0.5pt solid #999; } .row > * { display: table-cell; vertical-align: top; padding: 2mm 2mm 2mm 0; } .row > .head { width: 42mm; } .head h2 { font-size: 11pt; margin: 0; } h3 { font-size: 11pt; font-weight: normal; text-decoration: underline; margin: 2mm 0 0; } p { margin: 0 0 2mm; } .typed { padding-left: 6mm; margin: 0; } .typed span { display: inline-block; width: 6mm; margin-left: -6mm; }',
    section: (heading, blocks) =>
      `<div class="row"><div class="head">${heading}</div><div>${listed(blocks)}</div></div>`,
    change: typedItems,
  }),
  layout({
    name: 'hands: web page printed, crumbs, cookie bar, address and date',
    heads: WEB_HEADS,
    prepare: withBoxes,
    page: PAGE('A4', '16mm 12mm'),
    body: "font: 12pt/1.5 'Liberation Sans'",
    css: '.crumbs { font-size: 9pt; color: #555; } .tools { font-size: 9pt; } .cookies { background: #222; color: #fff; padding: 3mm; font-size: 9pt; } main { margin-right: 30mm; } aside { background: #f3f0e8; padding: 4mm; border-left: 4pt solid #a33; } aside h3 { margin: 0; }',
    before: () => CRUMBS,
    change: (html) => html.replace('</body>', `${COOKIES}</body>`),
  }),
  layout({
    name: 'hands: web page printed, accordion opened, signs for closing',
    heads: WEB_HEADS,
    prepare: withNesting,
    page: PAGE('A4', '18mm 12mm'),
    body: "font: 11pt/1.5 'Noto Sans'",
    css: ".tools { text-align: right; font-size: 9pt; } .crumbs { font-size: 9pt; } section { border: 0.6pt solid #ccc; margin: 3mm 0; } section > h2 { display: flex; justify-content: space-between; background: #e5ecf3; font-size: 12.5pt; margin: 0; padding: 2.5mm 4mm; } section > h2::after { content: '\\2212'; } .text { padding: 1mm 4mm; } h3 { font-size: 11pt; } .deep { margin-left: 6mm; list-style: circle; }",
    before: () => `${CRUMBS}<p class="tools">Fold alle ud</p>`,
  }),
  layout({
    name: 'hands: web page printed, list of the page on the left, lists as cards',
    heads: WEB_HEADS,
    hasLooseQuotes: true,
    prepare: withRemarks,
    page: PAGE('A4', '16mm 10mm'),
    body: "font: 10.5pt/1.5 'Carlito'",
    css: 'main { margin-left: 55mm; } .side { position: absolute; left: 0; width: 46mm; font-size: 9pt; } .side b { display: block; } .side a { display: block; border-bottom: 0.5pt solid #ddd; padding: 1mm 0; } ul { list-style: none; padding: 0; display: grid; grid-template-columns: 1fr 1fr; gap: 4mm; } li { border: 0.6pt solid #bcd; border-top: 3pt solid #27c; padding: 2.5mm; break-inside: avoid; } .remark { background: #fff6d6; padding: 2mm 4mm; font-size: 9.5pt; } h2 { font-size: 16pt; }',
    before: (source) =>
      `${CRUMBS}<div class="side"><b>På denne side</b>${source.blocks
        .filter(({ kind, level }, index) => index > 0 && kind === 'heading' && level === 2)
        .map(({ text }) => `<a>${text}</a>`)
        .join('')}</div>`,
  }),
];

/** Section by section, boxes and remarks in a column of their own beside the text. */
const boxesAside = (heading: string, blocks: readonly string[]) => {
  const { own, rest } = apart(blocks, '<aside');
  return `<section>${heading}<div class="text">${listed(rest)}</div><div class="aside">${own.join('')}</div></section>`;
};

const TO_TOP = '<p class="totop"><a>Til toppen</a></p>';

/** A second batch by the same recipe, written after the mending with the first and measured once before any further. */
export const LAYOUTS_HANDS_SECOND: readonly Layout[] = [
  layout({
    name: 'hands 2: text in two columns, boxes in a third, headings over the two',
    hyphen: '-',
    prepare: changed(withBoxes, withSuspended),
    page: PAGE('A4', '18mm 14mm', MARGINS('Liberation Serif')),
    body: "font: 9.5pt/1.4 'Liberation Serif'; text-align: justify",
    css: 'section { display: grid; grid-template-columns: 2fr 1fr; column-gap: 8mm; margin-bottom: 5mm; break-inside: avoid; } h2 { grid-column: 1 / 3; font-size: 17pt; margin: 3mm 0 2mm; } .text { columns: 2; column-gap: 6mm; } .text > :first-child { margin-top: 0; } aside { background: #efe9f5; padding: 3mm; font: 8.5pt/1.35 "Liberation Sans"; text-align: left; } aside h3 { margin: 0 0 1mm; font-size: 9pt; }',
    section: boxesAside,
  }),
  layout({
    name: 'hands 2: headings in the right margin, numbered lists, letters for the deeper ones',
    hyphen: 'soft',
    prepare: withNesting,
    page: PAGE('A4', '24mm 18mm', MARGINS('Noto Serif')),
    body: "font: 10pt/1.5 'Noto Serif'; padding-right: 50mm",
    css: 'section { position: relative; min-height: 16mm; } section > h2 { position: absolute; top: 0; right: -48mm; width: 40mm; margin: 0; font-size: 11pt; border-left: 2pt solid #b33; padding-left: 2mm; } .text > :first-child { margin-top: 0; } ul { list-style: decimal; padding-left: 8mm; } .deep { margin-left: 8mm; list-style: "\\2013  "; } h3 { font-size: 10.5pt; font-style: italic; }',
  }),
  layout({
    name: 'hands 2: annual report, three ruled columns, rotated chapter name, number in a circle, large first letters',
    hyphen: '-',
    hasLooseQuotes: true,
    prepare: withPullQuotes,
    page: PAGE('225mm 285mm', '20mm 24mm 22mm 14mm'),
    body: "font: 8.8pt/1.5 'Noto Sans'; padding-right: 8mm",
    css: "main { columns: 3; column-gap: 7mm; column-rule: 0.4pt solid #bbb; } h2 { color: #a3195b; font: 15pt/1.15 'Noto Serif Display'; } h2 + .text > p:first-child::first-letter { float: left; font: 30pt/0.85 'Noto Serif Display'; padding-right: 1mm; color: #a3195b; } blockquote { margin: 3mm 0; border-top: 2pt solid #a3195b; font: italic 12pt/1.3 'Noto Serif'; break-inside: avoid; } .edge { position: fixed; right: 0; top: 80mm; writing-mode: vertical-rl; font: 7pt 'Noto Sans'; letter-spacing: 0.2em; } .dot { position: fixed; right: 0; bottom: 0; width: 7mm; height: 7mm; border-radius: 50%; background: #a3195b; }",
    before: () => `<div class="edge">${AROUND.section} ${AROUND.foot}</div><div class="dot"></div>`,
  }),
  layout({
    name: 'hands 2: annual report, chapter heading and lead on a dark band, three columns below, captions',
    hyphen: '-',
    prepare: withCaptions,
    page: PAGE(
      'A4 landscape',
      '0 0 14mm',
      `@bottom-right { content: '${AROUND.head}  ' counter(page); font: 7pt Carlito; padding-right: 14mm; }`,
    ),
    body: "font: 9.6pt/1.45 'Carlito'",
    css: 'h1 { padding: 50mm 18mm 20mm; margin: 0; } section { break-before: page; } .band { background: #1b3a2f; color: #fff; padding: 14mm 18mm 8mm; } .band h2 { font-size: 30pt; margin: 0 0 3mm; } .band p { font-size: 14pt; line-height: 1.35; max-width: 200mm; margin: 0; } .text { columns: 3; column-gap: 8mm; padding: 8mm 18mm; } h3 { color: #1b3a2f; font-size: 10.5pt; margin: 2mm 0 1mm; } .caption { border-top: 24mm solid #d5ddd0; font-size: 7.5pt; color: #555; break-inside: avoid; } .colophon { padding: 0 18mm; }',
    section: (heading, [first = '', ...blocks]) =>
      first.startsWith('<p>')
        ? `<section><div class="band">${heading}${first}</div><div class="text">${listed(blocks)}</div></section>`
        : `<section><div class="band">${heading}</div><div class="text">${listed([first, ...blocks])}</div></section>`,
  }),
  layout({
    name: 'hands 2: memo, first lines indented, italic subheadings, tables with a head, notes, line at the head',
    hyphen: 'soft',
    prepare: changed(withNumbers, withTables, withNotes),
    page: PAGE(
      'A4',
      '28mm 24mm 24mm',
      `@top-center { content: '${AROUND.head} · ${AROUND.section}'; font: 9pt 'Liberation Sans'; border-bottom: 0.5pt solid #000; } @bottom-center { content: '- ' counter(page) ' -'; font: 9pt 'Liberation Sans'; }`,
    ),
    body: "font: 11pt/1.3 'Liberation Sans'; text-align: justify",
    css: 'h1 { font-size: 15pt; text-align: center; } h2 { font-size: 11pt; text-transform: uppercase; } h3 { font-size: 11pt; font-style: italic; font-weight: bold; } p { margin: 0; text-indent: 6mm; } li p { text-indent: 0; } table { border-collapse: collapse; margin: 3mm 0; } td { border: 0.5pt solid #666; padding: 1mm 2mm; text-align: left; vertical-align: top; } .notes { border-top: 0.5pt solid #000; width: 100%; margin-top: 3mm; } .notes p { font-size: 9pt; text-indent: 0; }',
    section: notesBelow,
  }),
  layout({
    name: 'hands 2: memo, bordered table of headings and text, two kinds of bullets',
    hyphen: null,
    prepare: withNesting,
    page: PAGE(
      'A4',
      '20mm',
      `@bottom-right { content: counter(page) '(' counter(pages) ')'; font: 9pt 'Liberation Serif'; } @top-left { content: '${AROUND.foot}'; font: 9pt 'Liberation Serif'; }`,
    ),
    body: "font: 11pt/1.3 'Liberation Serif'",
    css: "table.form { border-collapse: collapse; width: 100%; } .form > tbody > tr > td { border: 0.75pt solid #000; vertical-align: top; padding: 2mm; } .form td.head { width: 38mm; background: #eee; } .head h2 { font-size: 11pt; margin: 0; } h3 { font-size: 11pt; margin: 3mm 0 0; } p { margin: 0 0 2mm; } li { list-style: '\\25AA  '; } .deep { margin-left: 6mm; list-style: '\\25E6  '; }",
    section: (heading, blocks) =>
      `<table class="form"><tr><td class="head">${heading}</td><td>${listed(blocks)}</td></tr></table>`,
  }),
  layout({
    name: 'hands 2: web page printed, sections as cards two by two, links to the top',
    heads: WEB_HEADS,
    page: PAGE('A4', '16mm 10mm'),
    body: "font: 10pt/1.45 'Noto Sans'",
    css: 'main { display: grid; grid-template-columns: 1fr 1fr; gap: 6mm; align-items: start; } section { border: 0.6pt solid #c8d0d8; border-radius: 2mm; padding: 3mm 4mm; break-inside: avoid; } h2 { font-size: 13pt; color: #005a9c; margin: 0 0 2mm; } h3 { font-size: 10.5pt; } .totop { font-size: 8.5pt; text-align: right; color: #005a9c; margin: 0; } .crumbs { font-size: 8.5pt; }',
    before: () => `<nav class="crumbs">Du er her: Forside &gt; Politikker &gt; Omsorg</nav>`,
    section: (heading, blocks) =>
      `<section>${heading}<div class="text">${listed(blocks)}</div>${TO_TOP}</section>`,
  }),
  layout({
    name: 'hands 2: web page printed small, plus signs before the folds, callouts',
    heads: WEB_HEADS,
    hasLooseQuotes: true,
    prepare: changed(withPullQuotes, withBoxes),
    page: PAGE('148mm 210mm', '14mm 8mm'),
    body: "font: 11pt/1.5 'DejaVu Sans'",
    css: "section > h2 { font-size: 13pt; border-bottom: 1pt solid #444; padding: 2mm 0; } section > h2::before { content: '+ '; color: #888; } blockquote { background: #eef6ff; border-radius: 3mm; padding: 3mm; font-style: normal; margin: 3mm 0; } aside { border: 1pt dashed #888; padding: 3mm; } aside h3 { margin: 0; } .crumbs { font-size: 8pt; }",
    before: () => `<nav class="crumbs">Forside &rsaquo; Om kommunen &rsaquo; Politikker</nav>${COOKIES}`,
    change: (html) =>
      html.replace(
        '</body>',
        '<p class="totop">Sidst opdateret 3. november 2026</p><p class="totop">Var siden nyttig? Ja Nej</p></body>',
      ),
  }),
];

/** A third batch by the same recipe, columns above all, written after the mending with both and measured once before any further. */
export const LAYOUTS_HANDS_THIRD: readonly Layout[] = [
  layout({
    name: 'hands 3: two columns on some pages, three on others, contents with leaders, notes, headings across',
    hyphen: 'soft',
    hasContents: true,
    prepare: changed(withNotes, withSuspended),
    page: PAGE('A4', '22mm 17mm', MARGINS('Noto Sans')),
    body: "font: 9pt/1.45 'Noto Serif'; text-align: justify",
    css: '.c0 .text { columns: 2; column-gap: 8mm; } .c1 .text { columns: 3; column-gap: 5mm; } h2 { font: bold 16pt "Noto Sans"; border-top: 2pt solid #205; padding-top: 2mm; } h3 { font: bold 9pt "Noto Sans"; } .notes { font-size: 7.5pt; border-top: 0.5pt solid #777; margin-top: 2mm; } .notes p { margin: 0.5mm 0; }',
    section: (heading, blocks, index) =>
      notesBelow(heading, blocks).replace('<section>', `<section class="c${index % 2}">`),
  }),
  layout({
    name: 'hands 3: headings in the outer margin on both sides, written last, two columns of text',
    hyphen: '-',
    page: PAGE('A4 landscape', '20mm', MARGINS('Liberation Sans')),
    body: "font: 9.5pt/1.45 'Liberation Sans'; padding: 0 46mm",
    css: 'section { position: relative; min-height: 18mm; margin-bottom: 5mm; } .text { columns: 2; column-gap: 8mm; } .text > :first-child { margin-top: 0; } section > h2 { position: absolute; top: 0; width: 40mm; margin: 0; font-size: 12pt; color: #16697a; } .s0 > h2 { left: -46mm; text-align: right; } .s1 > h2 { right: -46mm; } h3 { font-size: 9.5pt; }',
    section: (heading, blocks, index) =>
      `<section class="s${index % 2}"><div class="text">${listed(blocks)}</div>${heading}</section>`,
  }),
  layout({
    name: 'hands 3: three columns without rules, boxes across two of them, arrows, quotations in the gutter',
    hyphen: 'soft',
    hasLooseQuotes: true,
    prepare: changed(withPullQuotes, withBoxes),
    page: PAGE('A4', '18mm 12mm', MARGINS('Carlito')),
    body: "font: 9.5pt/1.4 'Carlito'",
    css: 'main { columns: 3; column-gap: 6mm; } aside { border: 1.2pt solid #d1495b; border-radius: 2mm; padding: 2mm 3mm; break-inside: avoid; } aside h3 { margin: 0; color: #d1495b; } blockquote { margin: 3mm 0; padding-left: 3mm; border-left: 3pt solid #edae49; font: italic 11.5pt/1.3 "DejaVu Serif"; break-inside: avoid; } ul { list-style: "\\2192  "; padding-left: 5mm; } h2 { font-size: 13.5pt; text-transform: uppercase; letter-spacing: 0.04em; }',
  }),
  layout({
    name: 'hands 3: chapters on coloured pages, white headings at the foot of a picture, two columns, key words in bold',
    hyphen: '-',
    prepare: changed(withNumbers, withRemarks),
    page: PAGE(
      'A4',
      '0 0 16mm',
      `@bottom-left { content: counter(page); font: bold 10pt 'Noto Sans'; padding-left: 20mm; }`,
    ),
    body: "font: 9.8pt/1.5 'Noto Sans'",
    css: 'h1 { padding: 90mm 20mm 10mm; margin: 0; } section { break-before: page; } .hero { height: 60mm; background: linear-gradient(#2a5d67, #12343b); display: flex; align-items: flex-end; padding: 0 20mm 6mm; } .hero h2 { color: #fff; font-size: 28pt; margin: 0; } .text { padding: 8mm 20mm; columns: 2; column-gap: 9mm; } .remark { border: 0.8pt solid #2a5d67; padding: 2mm 3mm; font-size: 8.5pt; break-inside: avoid; } h3 { color: #2a5d67; font-size: 11pt; } .colophon { padding: 0 20mm; }',
    section: (heading, blocks) =>
      `<section><div class="hero">${heading}</div><div class="text">${listed(blocks)}</div></section>`,
  }),
  layout({
    name: 'hands 3: memo with a head of bold words and tabs, headings in italics, single-spaced, notes typed in the text',
    hyphen: null,
    prepare: changed(withGoals, withNesting),
    page: PAGE(
      'A4',
      '25mm 22mm',
      `@top-right { content: '${AROUND.head}'; font: 9pt 'Carlito'; } @bottom-center { content: counter(page); font: 9pt 'Carlito'; }`,
    ),
    body: "font: 11pt/1.15 'Carlito'",
    css: 'h1 { font-size: 14pt; } h2 { font-size: 11pt; font-style: italic; font-weight: bold; margin: 4mm 0 0; } h3 { font-size: 11pt; font-weight: normal; font-style: italic; margin: 3mm 0 0; } p { margin: 0 0 2mm; } table { border-collapse: collapse; margin: 2mm 0; } td { border-top: 0.5pt solid #000; border-bottom: 0.5pt solid #000; padding: 1mm 2mm; vertical-align: top; } tr:first-child td { font-weight: bold; } li { list-style: "-  "; } .deep { margin-left: 6mm; }',
  }),
  layout({
    name: 'hands 3: web page printed in two columns, headings with anchors, fold arrows, foot of links',
    heads: WEB_HEADS,
    prepare: withBoxes,
    page: PAGE('A4', '18mm 12mm'),
    body: "font: 10pt/1.45 'Noto Sans Display'",
    css: "main { columns: 2; column-gap: 9mm; } h2 { font-size: 14pt; color: #1d3557; } h2::before { content: '\\25BE  '; font-size: 10pt; color: #888; } h3 { font-size: 11pt; } aside { background: #f1faee; padding: 3mm; break-inside: avoid; border-radius: 2mm; } aside h3 { margin: 0; } .crumbs { font-size: 8.5pt; } .links { font-size: 8.5pt; columns: 1; border-top: 1pt solid #ccc; }",
    before: () => CRUMBS,
    change: (html) => html.replace('</body>', '<p class="links">Til toppen · Udskriv · Del siden</p></body>'),
  }),
];
