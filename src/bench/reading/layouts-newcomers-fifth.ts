import { AROUND, type Layout, layout, PAGE } from './layout.ts';
import { apart, notesBelow } from './layouts-designed.ts';
import { withoutOwnNumbers } from './layouts-newcomers.ts';
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
  withTables,
} from './prepare.ts';
import { withFacts, withOpeners, withVoices } from './prepare-designed.ts';
import { withSuspended } from './prepare-hands.ts';

const NUMBER = (font: string, side = 'right') =>
  `@bottom-${side} { content: counter(page); font: 8.5pt '${font}'; }`;

/** The first row of a table is its head, which pages repeat. */
const headed = (html: string) =>
  html.replace(
    /<table>(<tr>.*?<\/tr>)(.*?)<\/table>/gsu,
    '<table><thead>$1</thead><tbody>$2</tbody></table>',
  );

/** By a tester who goes down the list of what a reader of policies must know, one thing or several at once. */
export const LAYOUTS_NEWCOMERS_FIFTH: readonly Layout[] = [
  layout({
    name: 'newcomers 5: headings in the right margin, written after their text, in bold of its size',
    hyphen: '-',
    page: PAGE('A4', '22mm 20mm', NUMBER('Liberation Sans', 'left')),
    body: "font: 10.5pt/1.45 'Liberation Sans'",
    css: 'section { display: grid; grid-template-columns: 118mm 44mm; column-gap: 8mm; margin-bottom: 6mm; } .text > :first-child { margin-top: 0; break-inside: avoid; } section > h1, h2 { grid-column: 2; grid-row: 1; margin: 0; font: bold 10.5pt/1.45 "Liberation Sans"; } .text { grid-column: 1; grid-row: 1; } h3 { font: italic bold 10.5pt "Liberation Sans"; }',
    section: (heading, blocks) => `<section><div class="text">${listed(blocks)}</div>${heading}</section>`,
  }),
  layout({
    name: 'newcomers 5: one column, tables with rules, head repeated at the top of every page, chapters begin pages',
    hyphen: null,
    prepare: withGoals,
    page: PAGE(
      'A4',
      '25mm 20mm 22mm',
      `@top-left { content: '${AROUND.head}'; font: 8pt 'Carlito'; } ${NUMBER('Carlito')}`,
    ),
    body: "font: 11pt/1.5 'Carlito'",
    css: 'table { border-collapse: collapse; width: 100%; break-before: page; margin: 0 0 6mm; } td { border: 0.6pt solid #555; padding: 2.5mm; vertical-align: top; width: 33%; } thead td { background: #dce6e0; font-weight: bold; } tbody td { padding-bottom: 12mm; } tr { break-inside: avoid; } h2 { font-size: 16pt; }',
    change: headed,
  }),
  layout({
    name: 'newcomers 5: four narrow ragged columns without divided words, compounds break at their own hyphens',
    hyphen: null,
    prepare: withSuspended,
    page: PAGE('A4 landscape', '18mm 16mm', NUMBER('Noto Sans')),
    body: "font: 8.8pt/1.45 'Noto Sans'",
    css: '.text { columns: 4; column-gap: 5mm; } h2 { font-size: 15pt; color: #7a1f3d; margin: 5mm 0 2mm; } h3 { font-size: 9pt; color: #7a1f3d; } p { margin: 0 0 2mm; }',
  }),
  layout({
    name: 'newcomers 5: three columns, quotations on a tint over two of them, chapter in the running head',
    hyphen: 'soft',
    hasLooseQuotes: true,
    hasChapterHeads: true,
    prepare: withPullQuotes,
    page: PAGE('A4', '20mm 16mm', NUMBER('Liberation Serif')),
    body: "font: 9.6pt/1.4 'Liberation Serif'; text-align: justify",
    css: '.text { columns: 3; column-gap: 6mm; } blockquote { column-span: all; background: #eef3e6; margin: 3mm 58mm 4mm 0; padding: 4mm; font: italic 14pt/1.3 "Liberation Serif"; color: #41611f; text-align: left; } blockquote p { margin: 0; } h2 { font: bold 18pt "Liberation Sans"; color: #41611f; } h3 { font: bold 9.6pt "Liberation Sans"; }',
  }),
  layout({
    name: 'newcomers 5: A5, contents, two columns, boxes that go over the page, outer page numbers, colophon in a box',
    hyphen: '-',
    hasContents: true,
    prepare: withBoxes,
    page: `${PAGE('A5', '16mm 14mm 18mm')} @page :left { @bottom-left { content: counter(page); font: 8pt Carlito; } @top-left { content: '${AROUND.head}'; font: 7.5pt Carlito; } } @page :right { @bottom-right { content: counter(page); font: 8pt Carlito; } @top-right { content: '${AROUND.section}'; font: 7.5pt Carlito; } }`,
    body: "font: 9pt/1.4 'Carlito'",
    css: 'main { columns: 2; column-gap: 6mm; } aside { background: #fff3d6; padding: 2.5mm; margin: 2mm 0; -webkit-box-decoration-break: clone; box-decoration-break: clone; } aside h3 { margin: 0 0 1mm; } aside p, aside ul { margin: 0; } .colophon { background: #ddd; padding: 3mm; border: 0; } h2 { font-size: 13pt; } h3 { font-size: 10pt; }',
  }),
  layout({
    name: 'newcomers 5: chapter numbers large in the left margin, facts on a panel at the right, two columns between',
    hyphen: 'soft',
    prepare: changed(withNumbers, withFacts),
    page: PAGE(
      'A4 landscape',
      '16mm 15mm',
      `${NUMBER('Noto Sans')} @top-right { content: '${AROUND.foot}'; font: 8pt 'Noto Sans'; }`,
    ),
    body: "font: 9.8pt/1.45 'Noto Sans'",
    css: 'section { display: grid; grid-template-columns: 1fr 52mm; column-gap: 8mm; break-inside: avoid; margin-bottom: 7mm; padding-left: 16mm; } section > h2 { grid-column: 1 / 3; margin: 0 0 3mm; font-size: 17pt; } .no { display: inline-block; width: 16mm; margin-left: -16mm; font-size: 26pt; line-height: 1; color: #c1440e; } .text { columns: 2; column-gap: 7mm; } .text > :first-child { margin-top: 0; } .panel { background: #f6e3d8; padding: 4mm; align-self: start; } .panel p { margin: 0 0 2mm; font-weight: bold; } h3 { font-size: 10.5pt; color: #c1440e; }',
    section: (heading, blocks) => {
      const { own, rest } = apart(blocks, '<p class="remark"');
      const panel = own.length > 0 ? `<div class="panel">${own.join('')}</div>` : '';
      return `<section>${heading}<div class="text">${listed(rest)}</div>${panel}</section>`;
    },
    change: (html) => html.replace(/<h2>(\d+) /gu, '<h2><span class="no">$1</span> '),
  }),
  layout({
    name: 'newcomers 5: one, two and three columns by turns, ruled tables across, captions below pictures',
    hyphen: '-',
    prepare: changed(withTables, withCaptions),
    page: PAGE('A4', '20mm 18mm', `${NUMBER('Liberation Sans', 'center')}`),
    body: "font: 9.8pt/1.42 'Liberation Sans'; text-align: justify",
    css: '.c1 { columns: 2; column-gap: 8mm; } .c2 { columns: 3; column-gap: 6mm; } table { column-span: all; border-collapse: collapse; width: 100%; margin: 3mm 0; } td { border: 0.5pt solid #888; padding: 1.5mm 2mm; width: 50%; vertical-align: top; text-align: left; } tr { break-inside: avoid; } .caption { border-top: 18mm solid #b9c6d3; padding-top: 1mm; font-size: 7.5pt; break-inside: avoid; } h2 { font-size: 15pt; } h3 { font-size: 10pt; }',
    section: (heading, blocks, index) =>
      `<section>${heading}<div class="c${index % 3}">${listed(blocks)}</div></section>`,
  }),
  layout({
    name: 'newcomers 5: newspaper, lead in bold across, four columns with rules, centred heads, voices between lines',
    hyphen: 'soft',
    hasLooseQuotes: true,
    prepare: changed(withoutOwnNumbers, withOpeners, withVoices),
    page: PAGE(
      'A3',
      '20mm 18mm',
      `@top-center { content: '${AROUND.head} · ${AROUND.section}'; font: 9pt 'Liberation Serif'; } ${NUMBER('Liberation Serif', 'center')}`,
    ),
    body: "font: 10.5pt/1.35 'Liberation Serif'; text-align: justify",
    css: 'h1 { font-size: 50pt; text-align: center; } h2 { font-size: 24pt; text-align: center; margin: 6mm 0 2mm; } .remark { font: bold 13pt/1.35 "Liberation Serif"; margin: 0 0 4mm; text-align: left; } .text { columns: 4; column-gap: 8mm; column-rule: 0.5pt solid #000; } .text > :first-child { margin-top: 0; } .text p { margin: 0; text-indent: 4mm; } h3 { text-align: center; font: italic 12pt "Liberation Serif"; margin: 2mm 0 1mm; } blockquote { border-top: 1pt solid; border-bottom: 1pt solid; padding: 2mm 0; margin: 3mm 0; font: bold 13pt/1.25 "Liberation Sans"; text-align: center; break-inside: avoid; } blockquote p { text-indent: 0; }',
    section: (heading, blocks) => {
      const { own, rest } = apart(blocks, '<p class="remark"');
      return `<section>${heading}${own.join('')}<div class="text">${listed(rest)}</div></section>`;
    },
  }),
  layout({
    name: 'newcomers 5: chapter upright in the left margin, word aslant over the page, cut words, two columns, Wingdings arrows',
    hyphen: '-',
    prepare: changed(withNesting, withSuspended),
    page: PAGE('A4', '20mm 18mm 20mm 30mm', NUMBER('Liberation Sans')),
    body: "font: 9.8pt/1.42 'Liberation Sans'",
    css: `.side { position: fixed; left: -18mm; top: 0; writing-mode: vertical-rl; transform: rotate(180deg); font: bold 12pt 'Liberation Sans'; color: #888; } .water { position: fixed; top: 110mm; left: 0; font: bold 54pt 'Liberation Sans'; color: #eee; transform: rotate(-35deg); z-index: -1; } .cut { height: 0; overflow: hidden; } main { columns: 2; column-gap: 8mm; } ul { list-style: none; padding: 0; } li { padding-left: 6mm; text-indent: -6mm; } li::before { content: '\\E4AE'; font-family: OpenSymbol; display: inline-block; width: 6mm; text-indent: 0; } .deep { margin-left: 6mm; } .deep::before { content: '\\E469'; } h2 { font-size: 14.5pt; color: #00507a; } h3 { font-size: 10.5pt; color: #00507a; }`,
    before: () =>
      `<div class="side">${AROUND.head}</div><div class="water">${AROUND.mark}</div><div class="cut">${AROUND.foot} ${AROUND.section}</div>`,
  }),
  layout({
    name: 'newcomers 5: remarks in the right margin beside one justified column, notes under the chapter, large heads in colour',
    hyphen: 'soft',
    prepare: changed(withRemarks, withNotes),
    page: PAGE(
      'A4',
      '22mm 20mm',
      `@bottom-center { content: '${AROUND.foot} ' counter(page); font: 8pt 'Noto Serif'; }`,
    ),
    body: "font: 10pt/1.5 'Noto Serif'; text-align: justify; padding-right: 54mm",
    css: 'h1, .colophon { margin-right: -54mm; } h2 { font: bold 20pt/1.2 "Noto Sans"; color: #5b3a8c; clear: both; } h3 { font: bold 10.5pt "Noto Sans"; color: #5b3a8c; } .remark { float: right; clear: right; width: 44mm; margin: 0 -54mm 4mm 0; padding-left: 3mm; border-left: 2pt solid #5b3a8c; font: 8.2pt/1.4 "Noto Sans"; text-align: left; break-inside: avoid; } .notes { border-top: 0.4pt solid #777; clear: both; } .notes:empty { display: none; } .notes p { font-size: 7.4pt; line-height: 1.35; margin: 0.8mm 0; }',
    section: notesBelow,
  }),
  layout({
    name: 'newcomers 5: numbered heads in white on bars, two columns, run of boxes with frames, zebra tables in a column',
    hyphen: '-',
    prepare: changed(withNumbers, withTables, withBoxes),
    page: PAGE(
      'A4',
      '22mm 17mm',
      `@top-right { content: '${AROUND.section} ' counter(page); font: bold 8pt 'DejaVu Sans'; }`,
    ),
    body: "font: 8.8pt/1.42 'DejaVu Sans'",
    css: 'main { columns: 2; column-gap: 8mm; } section > h2 { background: #1b4332; color: #fff; padding: 2mm 3mm; font-size: 12pt; } table { width: 100%; border-collapse: collapse; margin: 2mm 0; } td { padding: 1.2mm 2mm; width: 50%; vertical-align: top; } tr { break-inside: avoid; } tr:nth-child(odd) { background: #e3efe8; } aside { border: 1pt solid #1b4332; padding: 2mm 3mm; margin: 2mm 0; break-inside: avoid; } aside h3 { margin: 0; } h3 { font-size: 9.5pt; }',
  }),
  layout({
    name: 'newcomers 5: everything, contents, heads in the left margin, two columns, notes, boxes, nested lists, mark aslant',
    hyphen: 'soft',
    hasContents: true,
    prepare: changed(withNotes, withBoxes, withNesting, withSuspended),
    page: PAGE(
      'A4',
      '20mm 16mm',
      `@top-left { content: '${AROUND.head}'; font: 8pt 'Noto Sans'; } ${NUMBER('Noto Sans')}`,
    ),
    body: "font: 9.2pt/1.45 'Noto Serif'; text-align: justify",
    css: '.water { position: fixed; top: 120mm; left: 20mm; font: bold 58pt "Noto Sans"; color: #f0f0f0; transform: rotate(-40deg); z-index: -1; } section { display: grid; grid-template-columns: 38mm 1fr; column-gap: 7mm; margin-bottom: 5mm; } section > h1, h2 { margin: 0; font: bold 12pt/1.25 "Noto Sans"; color: #9a3412; } .text, .notes { grid-column: 2; } .text { columns: 2; column-gap: 6mm; } .text > :first-child { margin-top: 0; } h3 { font: bold 9.2pt "Noto Sans"; } aside { background: #fbeee6; padding: 2.5mm; break-inside: avoid; text-align: left; } aside h3 { margin: 0; } .deep { margin-left: 4mm; list-style: circle; } .notes p { font-size: 7.2pt; margin: 0.5mm 0; line-height: 1.3; }',
    before: () => `<div class="water">${AROUND.mark}</div>`,
    section: notesBelow,
  }),
];
