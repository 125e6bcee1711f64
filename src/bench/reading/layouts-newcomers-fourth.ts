import { AROUND, type Layout, layout, PAGE } from './layout.ts';
import { notesBelow } from './layouts-designed.ts';
import { NEWCOMERS_FOURTH_STUDIO } from './layouts-newcomers-fourth-studio.ts';
import { listed } from './listed.ts';
import {
  changed,
  withBoxes,
  withGoals,
  withNesting,
  withNotes,
  withNumbers,
  withPullQuotes,
  withTables,
} from './prepare.ts';
import { afterThirds, withSuspended } from './prepare-hands.ts';
import { HIDDEN_WORDS } from './redraw.ts';

/** Outer edges have the words and the number, inner edges nothing; the first page has neither. */
const MIRRORED = (font: string) => `
  @page :left { margin-left: 28mm; margin-right: 18mm; @top-left { content: counter(page) '   ${AROUND.head}'; font: 8.5pt '${font}'; } }
  @page :right { margin-left: 18mm; margin-right: 28mm; @top-right { content: '${AROUND.section}   ' counter(page); font: 8.5pt '${font}'; } }
  @page :first { @top-left { content: none; } @top-right { content: none; } }`;
const CENTRE = (font: string) =>
  `@bottom-center { content: '· ' counter(page) ' ·'; font: 8.5pt '${font}'; }`;

/** A page of contents in two levels, with leaders that are rules and not letters. */
function withContentsPage(html: string): string {
  const main = html.slice(html.indexOf('<main>')).replace(/<aside>[\s\S]*?<\/aside>/gu, '');
  const lines = [...main.matchAll(/<h([23])>(.*?)<\/h\1>/gu)].map(
    ([, level, text], index) =>
      `<p class="at${level}"><span>${text}</span><i></i><span>${3 + Math.floor(index / 3)}</span></p>`,
  );
  return html.replace('<main>', `<div class="toc"><p>Indhold</p>${lines.join('')}</div><main>`);
}

/** The first row of a table is its head, which pages repeat. */
const headed = (html: string) =>
  html.replace(
    /<table>(<tr>.*?<\/tr>)(.*?)<\/table>/gsu,
    '<table><thead>$1</thead><tbody>$2</tbody></table>',
  );

const PICTURE =
  '<svg class="picture" viewBox="0 0 340 60" preserveAspectRatio="none"><rect width="340" height="60" fill="#b8cfd8"/><path d="M0 60 L90 15 L150 45 L230 8 L340 60 Z" fill="#5b7f8c"/><circle cx="285" cy="16" r="9" fill="#f3d48a"/></svg>';

/** What is in the file and not on the page: beside it, of no size, cut away, behind a bar, in the colour of the paper. */
const UNSEEN = [
  `<p class="gone">${AROUND.mark}</p>`,
  `<div class="behind"><p>${HIDDEN_WORDS}</p><div></div></div>`,
  `<p class="cut">${AROUND.section} ${AROUND.mark}</p>`,
  `<p class="paper">${AROUND.head} ${AROUND.mark}</p>`,
  `<div class="window"><p>${AROUND.foot} ${AROUND.mark}</p></div>`,
];

/** By somebody who tests what a reader of policies must know, one or two things at a time. */
const TESTER: readonly Layout[] = [
  layout({
    name: 'newcomers 4: two justified columns, heads of both levels across them, heads of left and right pages differ',
    hyphen: '-',
    prepare: withSuspended,
    page: PAGE('A4', '24mm 18mm 22mm') + MIRRORED('Liberation Serif'),
    body: "font: 10.5pt/1.36 'Liberation Serif'; text-align: justify",
    css: 'main { columns: 2; column-gap: 7mm; } h2 { column-span: all; font: bold 16pt "Liberation Sans"; margin: 6mm 0 2mm; } h3 { column-span: all; font: italic 12.5pt "Liberation Sans"; margin: 4mm 0 1.5mm; } p { margin: 0; text-indent: 4mm; } ul { margin: 1mm 0; padding-left: 5mm; } .colophon p { text-indent: 0; margin-top: 1mm; }',
  }),
  layout({
    name: 'newcomers 4: three columns that stop at every list and at pictures, which go over the whole width',
    hyphen: 'soft',
    page: PAGE('A4', '20mm 17mm 22mm', CENTRE('Noto Sans')),
    body: "font: 9pt/1.45 'Noto Sans'",
    css: '.text { columns: 3; column-gap: 6mm; } .text p { margin: 0 0 2mm; } h3, blockquote { break-inside: avoid; } ul { column-span: all; margin: 2mm 0 4mm; padding: 2mm 4mm 2mm 9mm; border-left: 2pt solid #5b7f8c; } .picture { column-span: all; display: block; width: 100%; height: 32mm; margin: 3mm 0 4mm; } h2 { font-size: 15pt; color: #2f4f5a; margin: 5mm 0 2mm; } h3 { font-size: 10pt; color: #2f4f5a; margin: 2mm 0 1mm; }',
    section: (heading, blocks, index) => {
      const end = blocks.findIndex((html, place) => place > 1 && !html.startsWith('<li'));
      const at = end === -1 ? blocks.length : end;
      const text =
        index % 3 === 1
          ? `${listed(blocks.slice(0, at))}${PICTURE}${listed(blocks.slice(at))}`
          : listed(blocks);
      return `<section>${heading}<div class="text">${text}</div></section>`;
    },
  }),
  layout({
    name: 'newcomers 4: heads drawn out into the left margin by a transform, numbers, notes under every section',
    hyphen: '-',
    prepare: changed(withNumbers, withNotes),
    page: PAGE(
      'A4',
      '22mm 20mm 24mm',
      `@top-right { content: '${AROUND.head}'; font: italic 8pt 'DejaVu Serif'; } @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt 'DejaVu Serif'; }`,
    ),
    body: "font: 9.5pt/1.5 'DejaVu Serif'; padding-left: 54mm",
    css: 'h1 { margin-left: -54mm; } section { margin-bottom: 7mm; } section > h2 { width: 46mm; height: 0; margin: 0; transform: translateX(-54mm); font: bold 12pt/1.25 "DejaVu Sans"; color: #8c2f39; } .text { min-height: 14mm; } .text > :first-child { margin-top: 0; break-inside: avoid; break-after: avoid; } h3 { font: bold 10pt "DejaVu Sans"; } .notes { border-top: 0.4pt solid #555; } .notes:empty { display: none; } .notes p { font-size: 7.5pt; line-height: 1.3; margin: 0.7mm 0; } .colophon { margin-left: -54mm; }',
    section: notesBelow,
  }),
  layout({
    name: 'newcomers 4: contents in two levels with dotted rules, quotations across two columns between rules, round boxes',
    hyphen: 'soft',
    hasLooseQuotes: true,
    prepare: changed(withBoxes, withPullQuotes),
    page: PAGE('A4', '22mm 20mm', CENTRE('Carlito')),
    body: "font: 10.6pt/1.4 'Carlito'; text-align: justify",
    css: '.toc { break-after: page; text-align: left; } .toc > p:first-child { font: bold 18pt "Carlito"; margin-top: 12mm; } .toc p { display: flex; margin: 1.2mm 0; align-items: baseline; } .toc i { flex: 1; border-bottom: 1pt dotted #444; margin: 0 2mm; } .toc .at2 { font-weight: bold; margin-top: 2.5mm; } .toc .at3 { padding-left: 7mm; } main { columns: 2; column-gap: 9mm; } blockquote { column-span: all; border-top: 1.5pt solid #2a6f4e; border-bottom: 1.5pt solid #2a6f4e; padding: 3mm 0; margin: 5mm 0; text-align: center; font: italic 15pt/1.3 "Liberation Serif"; color: #2a6f4e; } blockquote p { margin: 0; } aside { border: 1pt solid #2a6f4e; border-radius: 4mm; padding: 3mm 4mm; margin: 3mm 0; break-inside: avoid; text-align: left; } aside h3 { margin: 0 0 1mm; color: #2a6f4e; } aside p, aside ul { margin: 0; } h2, h3 { break-inside: avoid; } h2 { font-size: 15.5pt; color: #2a6f4e; }',
    change: withContentsPage,
  }),
  layout({
    name: 'newcomers 4: A5, every chapter begins a page, its notes at the foot of it, colophon on the last page',
    hyphen: '-',
    prepare: changed(withNotes, withSuspended),
    page: PAGE(
      'A5',
      '18mm 17mm 20mm',
      `@top-center { content: '${AROUND.head} – ${AROUND.section}'; font: small-caps 8.5pt 'Liberation Serif'; } @bottom-center { content: counter(page); font: 8pt 'Liberation Serif'; }`,
    ),
    body: "font: 9.6pt/1.42 'Liberation Serif'; text-align: justify",
    css: `h1 { font-size: 25pt; padding-top: 40mm; } section:has(> h2) { break-before: page; min-height: 170mm; display: flex; flex-direction: column; } .notes { margin-top: auto; } .notes::before { content: ''; display: block; width: 25mm; border-top: 0.5pt solid #000; margin: 4mm 0 1mm; } .notes:empty { display: none; } .notes p { font-size: 7.6pt; line-height: 1.3; margin: 0; } h2 { font-size: 15pt; margin: 0 0 3mm; } h3 { font-size: 10.5pt; margin: 3mm 0 1mm; } .text p { margin: 0 0 2mm; } .colophon { border: 0; margin: 0; } .colophon:not(:empty) { break-before: page; padding-top: 90mm; text-align: left; }`,
    section: notesBelow,
  }),
  layout({
    name: 'newcomers 4: landscape, tables over two columns with narrow divided cells, head row repeated',
    hyphen: '-',
    prepare: withGoals,
    page: PAGE(
      'A4 landscape',
      '20mm 18mm 18mm',
      `@bottom-left { content: '${AROUND.foot}'; font: 8pt 'Noto Sans'; } @bottom-right { content: 'Side ' counter(page); font: 8pt 'Noto Sans'; }`,
    ),
    body: "font: 9.6pt/1.42 'Noto Serif'",
    css: '.text { columns: 2; column-gap: 11mm; } .text > p { margin: 0 0 2mm; } table { column-span: all; width: 200mm; border-collapse: collapse; margin: 3mm 0 5mm; font: 8.8pt/1.35 "Noto Sans"; } td { border: 0.5pt dotted #333; padding: 1.2mm 2mm; vertical-align: top; } td:nth-child(1) { width: 90mm; } td:nth-child(2) { width: 75mm; } td:nth-child(3) { width: 35mm; } thead td { background: #333; color: #fff; font-weight: bold; } tr { break-inside: avoid; } h2 { font: bold 15pt "Noto Sans"; margin: 5mm 0 2mm; } h3 { font: bold 10pt "Noto Sans"; }',
    change: headed,
  }),
  layout({
    name: 'newcomers 4: arrows and triangles of symbol fonts before items of two levels, three narrow columns',
    hyphen: '-',
    prepare: changed(withNesting, withSuspended),
    page: PAGE('A4', '22mm 16mm', CENTRE('Liberation Sans')),
    body: "font: 9.4pt/1.4 'Liberation Sans'",
    css: `.text { columns: 3; column-gap: 6mm; column-rule: 0.4pt solid #999; } ul { list-style: none; padding: 0; margin: 1mm 0 2mm; } li { padding-left: 6mm; text-indent: -6mm; } li::before { content: '\\E4AE'; font: 9pt/1 OpenSymbol; display: inline-block; width: 6mm; text-indent: 0; } .deep { margin-left: 6mm; } .deep::before { content: 'I'; font: 8pt/1 msam10; } .text p { margin: 0 0 1.5mm; } h2 { font-size: 14pt; border-bottom: 0.8pt solid #333; } h3, blockquote { break-inside: avoid; } h3 { font-size: 9.8pt; margin: 2mm 0 0.5mm; }`,
  }),
  layout({
    name: 'newcomers 4: words behind bars, cut, beside the page and of no size, name upright at both edges, two columns, tables',
    hyphen: 'soft',
    prepare: withTables,
    page: PAGE('A4', '20mm 6mm', CENTRE('Liberation Sans')),
    body: "font: 10pt/1.45 'Liberation Sans'; text-align: justify; padding: 0 20mm",
    css: `.side { position: fixed; top: 30mm; writing-mode: vertical-rl; font: 8pt 'Liberation Sans'; color: #555; } .side.l { left: 2mm; transform: rotate(180deg); } .side.r { right: 2mm; } .text { columns: 2; column-gap: 8mm; } .gone { position: absolute; left: -9999px; margin: 0; white-space: nowrap; } .behind { position: relative; height: 5mm; overflow: hidden; margin: 2mm 0; break-inside: avoid; font-size: 6pt; } .behind p { margin: 1mm 0 0 2mm; white-space: nowrap; } .behind div { position: absolute; inset: 0; background: #31572c; } .cut { clip-path: inset(0 100% 0 0); height: 0; margin: 0; white-space: nowrap; break-inside: avoid; } .paper { color: #fff; font-size: 1.2pt; line-height: 1; margin: 0; } .window { height: 2mm; overflow: hidden; position: relative; break-inside: avoid; } .window p { position: absolute; top: 6mm; margin: 0; white-space: nowrap; break-inside: avoid; } table { column-span: all; border-collapse: collapse; width: 100%; margin: 3mm 0; } td { border-top: 0.6pt solid #31572c; border-bottom: 0.6pt solid #31572c; padding: 1.2mm 7mm 1.2mm 0; width: 50%; vertical-align: top; text-align: left; } tr { break-inside: avoid; } h2 { color: #31572c; } h3 { font-size: 11pt; }`,
    before: () =>
      `<div class="side l">${AROUND.head}</div><div class="side r">${AROUND.foot}, ${AROUND.section}</div>`,
    // The last row of a list with an odd number of items has one cell.
    change: (html) => afterThirds(html.replace(/ \|<\/td>/gu, '</td><td></td>'), UNSEEN),
  }),
];

/** Three persons more, who know the genre and no rule of the reading: who tests, who designs, who keeps the files. */
export const LAYOUTS_NEWCOMERS_FOURTH: readonly Layout[] = [...TESTER, ...NEWCOMERS_FOURTH_STUDIO];
