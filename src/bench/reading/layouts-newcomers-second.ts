import { AROUND, type Layout, layout, PAGE } from './layout.ts';
import { apart, notesBelow } from './layouts-designed.ts';
import { listed, sectionWithCards } from './listed.ts';
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
  withTables,
} from './prepare.ts';
import { withCountedCards, withFacts, withLawNotes, withPledges, withVoices } from './prepare-designed.ts';
import { withSuspended } from './prepare-hands.ts';

const FOLIO = (font: string) =>
  `@bottom-center { content: '– ' counter(page) ' –'; font: 8.5pt '${font}'; } @top-right { content: '${AROUND.section}'; font: italic 8.5pt '${font}'; }`;

/** The whole text in the body of a table whose head and foot every page repeats, as web pages are printed. */
const inTable = (html: string) =>
  html
    .replace(
      '<body>',
      `<body><table class="sheet"><thead><tr><td>${AROUND.head}</td></tr></thead><tfoot><tr><td>${AROUND.foot}</td></tr></tfoot><tbody><tr><td>`,
    )
    .replace('</body>', '</td></tr></tbody></table></body>');

/** A second dozen, written after the first was mended, and measured once before anything was changed for it. */
export const LAYOUTS_NEWCOMERS_SECOND: readonly Layout[] = [
  layout({
    name: 'newcomers 2: head and foot as those of a table around all, numbered lists, two columns a section',
    hyphen: '-',
    prepare: withSuspended,
    page: PAGE('A4', '14mm 18mm'),
    body: "font: 10.2pt/1.45 'Liberation Sans'",
    css: '.sheet { width: 100%; border-collapse: collapse; } thead td { font-size: 8pt; color: #555; padding-bottom: 6mm; } tfoot td { font-size: 8pt; color: #555; padding-top: 6mm; } .text { columns: 2; column-gap: 8mm; } ul { list-style: decimal; } h2 { font-size: 15pt; color: #7b2d26; } h3 { font-size: 10.5pt; color: #7b2d26; }',
    change: inTable,
  }),
  layout({
    name: 'newcomers 2: headings placed in the right margin, two columns, notes with laws, numbers',
    hyphen: 'soft',
    prepare: changed(withNumbers, withLawNotes),
    page: PAGE('A4', '22mm 16mm 20mm', FOLIO('Noto Serif')),
    body: "font: 9.6pt/1.45 'Noto Serif'",
    css: 'section { position: relative; margin: 0 46mm 7mm 0; min-height: 22mm; } section > h2 { position: absolute; left: calc(100% + 6mm); top: 0; width: 40mm; margin: 0; font: bold 12.5pt/1.2 "Noto Sans"; } .text { columns: 2; column-gap: 6mm; } .text > :first-child { margin-top: 0; } h3 { font: bold 9.6pt "Noto Sans"; } .notes { font-size: 7.5pt; margin-top: 2mm; border-top: 0.4pt solid #333; } .notes p { margin: 0.5mm 0; }',
    section: notesBelow,
  }),
  layout({
    name: 'newcomers 2: headings on bars as wide as their column, three columns, dotted boxes, squares',
    hyphen: '-',
    prepare: withBoxes,
    page: PAGE('A4', '18mm 14mm', FOLIO('Carlito')),
    body: "font: 9.4pt/1.4 'Carlito'",
    css: 'main { columns: 3; column-gap: 6mm; } h2 { background: #d9e7d2; padding: 1.5mm 2mm; font-size: 12pt; margin: 4mm 0 2mm; } h3 { font-size: 10pt; margin: 2mm 0 0; } aside { border: 1.2pt dotted #567d46; padding: 2mm 3mm; break-inside: avoid; margin: 2mm 0; } aside h3 { margin: 0; } ul { list-style: square; padding-left: 4mm; }',
  }),
  layout({
    name: 'newcomers 2: large signs over quotations in the columns, lead over both columns, first letters',
    hyphen: 'soft',
    hasLooseQuotes: true,
    prepare: withVoices,
    page: PAGE('A4', '22mm 20mm', FOLIO('Liberation Serif')),
    body: "font: 10.4pt/1.42 'Liberation Serif'; text-align: justify",
    css: '.text { columns: 2; column-gap: 9mm; } .lead { font: 13pt/1.35 "Liberation Sans"; color: #444; text-align: left; } .lead p { margin: 0 0 3mm; } blockquote { margin: 3mm 4mm; break-inside: avoid; font: italic 13pt/1.3 "Liberation Serif"; color: #a33; text-align: left; } blockquote::before { content: ""; display: block; width: 12mm; border-top: 3pt solid #a33; margin-bottom: 2mm; } h2 { font: bold 17pt "Liberation Sans"; } h3 { font: bold 10.5pt "Liberation Sans"; } .text > p:first-child::first-letter { font-size: 30pt; float: left; line-height: 0.85; padding-right: 1mm; }',
    section: (heading, blocks) => {
      const at = blocks.findIndex((html) => html.startsWith('<p>'));
      const lead = at === 0 ? blocks.slice(0, 1) : [];
      return `<section>${heading}<div class="lead">${lead.join('')}</div><div class="text">${listed(blocks.slice(lead.length))}</div></section>`;
    },
  }),
  layout({
    name: 'newcomers 2: slides, heading and facts on a dark panel on the left, text on the right',
    prepare: withFacts,
    page: PAGE('320mm 180mm', '0'),
    body: "font: 11pt/1.4 'Noto Sans'",
    css: `h1 { margin: 0; padding: 60mm 25mm; font-size: 40pt; } section { break-before: page; min-height: 178mm; display: grid; grid-template-columns: 80mm 1fr; } .head { background: #0b3954; color: #fff; padding: 20mm 10mm; } .head h2 { margin: 0 0 14mm; font-size: 24pt; } .head p { border-top: 2pt solid #bfd7ea; padding-top: 2mm; font-size: 10pt; } .text { padding: 18mm 60mm 14mm 16mm; } .text > :first-child { margin-top: 0; } .colophon { padding: 10mm; } h3 { font-size: 13pt; }`,
    section: (heading, blocks) => {
      const { own, rest } = apart(blocks, '<p class="remark"');
      return `<section><div class="head">${heading}${own.join('')}</div><div class="text">${listed(rest)}</div></section>`;
    },
  }),
  layout({
    name: 'newcomers 2: tables with a shaded head across three columns, captions, chapter in the head',
    hyphen: '-',
    hasChapterHeads: true,
    prepare: changed(withGoals, withCaptions),
    page: PAGE('A4', '24mm 16mm 20mm', "@bottom-right { content: counter(page); font: 8.5pt 'Carlito'; }"),
    body: "font: 9.4pt/1.42 'Carlito'; text-align: justify",
    css: '.text { columns: 3; column-gap: 6mm; } table { column-span: all; width: 100%; border-collapse: collapse; margin: 3mm 0; } td { padding: 1.2mm 3mm; vertical-align: top; text-align: left; border-bottom: 0.5pt solid #99a; width: 33%; } tr { break-inside: avoid; } tr:first-child td { background: #dde3ee; font-weight: bold; } .caption { border-top: 26mm solid #c9d3e6; font: italic 8pt "Noto Sans"; padding-top: 1mm; break-inside: avoid; text-align: left; } h2 { font-size: 18pt; color: #27408b; } h3 { font-size: 10.2pt; color: #27408b; }',
  }),
  layout({
    name: 'newcomers 2: questions in cards two by two, counted, web page on A4 landscape',
    prepare: withCountedCards,
    page: PAGE('A4 landscape', '16mm 18mm', FOLIO('Noto Sans')),
    body: "font: 10pt/1.45 'Noto Sans'",
    css: '.cards { display: flex; flex-wrap: wrap; gap: 5mm; margin: 3mm 0; } aside { width: 120mm; box-sizing: border-box; border: 0.8pt solid #ccc; border-left: 4pt solid #e07a5f; padding: 3mm 4mm; break-inside: avoid; } aside h3 { margin: 0 0 1mm; font-size: 11pt; } aside p { margin: 0; } h2 { font-size: 18pt; color: #3d405b; } .text > p { columns: 2; column-gap: 8mm; }',
    section: sectionWithCards,
  }),
  layout({
    name: 'newcomers 2: four narrow justified columns, run-in headings, letterspaced small capitals',
    hyphen: '-',
    prepare: changed(withRunIns, withSuspended),
    page: PAGE('A4 landscape', '18mm 14mm', FOLIO('Liberation Serif')),
    body: "font: 8.6pt/1.38 'Liberation Serif'; text-align: justify",
    css: 'main { columns: 4; column-gap: 5.5mm; column-rule: 0.4pt solid #aaa; } h2 { font-size: 12.5pt; font-variant: small-caps; letter-spacing: 0.04em; margin: 4mm 0 1.5mm; } h3 { font-size: 9pt; } p { margin: 0 0 1.5mm; } ul { padding-left: 4mm; }',
  }),
  layout({
    name: 'newcomers 2: title of the booklet upright on a bar at the left of every page, boxes across',
    hyphen: 'soft',
    prepare: changed(withPledges, withNesting),
    page: PAGE(
      '210mm 240mm',
      '18mm 18mm 20mm 10mm',
      "@bottom-right { content: counter(page); font: bold 10pt 'Noto Sans'; }",
    ),
    body: "font: 9.8pt/1.48 'Noto Sans'; padding-left: 22mm",
    css: '.edge { position: fixed; left: 0; top: 0; bottom: 0; width: 12mm; background: #f1c453; writing-mode: vertical-rl; transform: rotate(180deg); text-align: center; line-height: 12mm; font: bold 9pt/12mm "Noto Sans"; letter-spacing: 0.1em; } .text { columns: 2; column-gap: 8mm; } aside { column-span: all; background: #fdf3d8; padding: 3mm 5mm; margin: 3mm 0; break-inside: avoid; } aside p { margin: 0 0 1mm; font-weight: bold; } .deep { margin-left: 6mm; list-style: circle; } h2 { font-size: 19pt; }',
    before: () => `<div class="edge">${AROUND.foot}</div>`,
  }),
  layout({
    name: 'newcomers 2: remarks beside two columns, quotations and pictures in them, contents',
    hyphen: 'soft',
    hasContents: true,
    hasLooseQuotes: true,
    prepare: changed(withRemarks, withPullQuotes, withCaptions),
    page: PAGE('A4', '20mm 14mm 20mm', FOLIO('Noto Sans Display')),
    body: "font: 9.3pt/1.45 'Noto Sans Display'",
    css: 'section { break-inside: avoid; } .row { display: grid; grid-template-columns: 1fr 38mm; column-gap: 7mm; } .text { columns: 2; column-gap: 7mm; } .text > :first-child { margin-top: 0; } .remark { font: italic 8pt/1.35 "Noto Serif"; border-left: 1.5pt solid #6c8; padding-left: 2mm; margin: 0 0 4mm; color: #254; } blockquote { font: 13pt/1.3 "Noto Serif"; color: #175; margin: 3mm 0; break-inside: avoid; } .caption { border-top: 30mm solid #dee8e2; font-size: 7.8pt; padding-top: 1mm; break-inside: avoid; } h2 { font: bold 16pt "Noto Serif"; margin: 5mm 0 2mm; break-after: avoid; } h3 { font-size: 10pt; }',
    section: (heading, blocks) => {
      const { own, rest } = apart(blocks, '<p class="remark"');
      return `<section>${heading}<div class="row"><div class="text">${listed(rest)}</div><div class="side">${own.join('')}</div></div></section>`;
    },
  }),
  layout({
    name: 'newcomers 2: two columns with a ruled table inside one of them, notes at the end of the chapter, A5',
    hyphen: '-',
    prepare: changed(withTables, withNotes),
    page: PAGE('A5 landscape', '14mm 14mm 16mm', FOLIO('Liberation Sans')),
    body: "font: 8.4pt/1.4 'Liberation Sans'",
    css: '.text { columns: 2; column-gap: 7mm; } table { width: 100%; border-collapse: collapse; margin: 2mm 0; } td { border: 0.5pt solid #555; padding: 1mm; vertical-align: top; width: 50%; } tr { break-inside: avoid; } h2 { font-size: 13pt; } h3 { font-size: 9pt; } .notes { font-size: 6.8pt; border-top: 0.4pt solid; } .notes p { margin: 0; }',
    section: notesBelow,
  }),
];
