import { type Layout, layout, PAGE, RUNNING } from './layout.ts';
import { apart, inGrids } from './layouts-designed.ts';
import { listed } from './listed.ts';
import { changed, withBoxes, withPullQuotes } from './prepare.ts';
import {
  spanned,
  withCards,
  withFacts,
  withLawNotes,
  withOpeners,
  withPledges,
  withSpans,
} from './prepare-designed.ts';

/** Layouts that were written after the rules had been mended with the designed ones, and measured once. */
export const LAYOUTS_FRESH: readonly Layout[] = [
  layout({
    name: 'fresh: coloured panel on the left with heading and facts, text in two columns',
    hyphen: '-',
    prepare: withFacts,
    page: PAGE('A4 landscape', '0'),
    body: "font: 9.5pt/1.45 'Noto Serif'",
    css: `h1 { padding: 60mm 30mm; margin: 0; } section { break-before: page; display: grid; grid-template-columns: 70mm 1fr; min-height: 209mm; } .panel { background: #6a1f3d; color: #fff; padding: 20mm 8mm; } .panel h1, .panel h2 { padding: 0; margin: 0 0 10mm; font: bold 17pt/1.15 'Noto Sans'; } .panel .remark { font: 11pt/1.35 'Noto Sans'; } .text { padding: 20mm 14mm; columns: 2; column-gap: 8mm; } .text > :first-child { margin-top: 0; } .colophon { padding: 20mm; }`,
    section: (heading, blocks) => {
      const { own, rest } = apart(blocks, '<p class="remark"');
      return `<section><div class="panel">${heading}${own.join('')}</div><div class="text">${listed(rest)}</div></section>`;
    },
  }),
  layout({
    name: 'fresh: magazine, three columns, quotations between rules, large initials',
    hyphen: 'soft',
    hasLooseQuotes: true,
    prepare: withPullQuotes,
    page: PAGE('230mm 280mm', '18mm 16mm', RUNNING('Noto Sans')),
    body: "font: 9pt/1.4 'Liberation Serif'; text-align: justify",
    css: `.text { columns: 3; column-gap: 6mm; } h2 { font: 300 26pt/1.1 'Noto Serif'; margin: 8mm 0 4mm; } h3 { font: bold 9pt 'Noto Sans'; text-align: left; } blockquote { margin: 3mm 0; padding: 2mm 0; border-top: 1.5pt solid #076; border-bottom: 1.5pt solid #076; font: bold 13pt/1.2 'Noto Sans'; color: #076; text-align: left; break-inside: avoid; } h2 + .text > p:first-child { break-inside: avoid; } h2 + .text > p:first-child::first-letter { font: 34pt/0.8 'Noto Serif'; float: left; padding: 1mm 1.5mm 0 0; }`,
  }),
  layout({
    name: 'fresh: headings in coloured bars over two columns, pledges in frames',
    hyphen: '-',
    prepare: withPledges,
    page: PAGE('A4', '20mm 18mm', RUNNING('Carlito')),
    body: "font: 10.5pt/1.35 'Carlito'",
    css: `h2 { background: #0b4f6c; color: #fff; padding: 2mm 4mm; font-size: 14pt; margin: 5mm 0 3mm; } .text { columns: 2; column-gap: 8mm; } aside { border: 1pt solid #0b4f6c; padding: 3mm 4mm; break-inside: avoid; margin: 2mm 0; } aside p { margin: 0 0 1mm; } aside ul { margin: 0; padding-left: 4mm; }`,
  }),
  layout({
    name: 'fresh: cards in fields, drawn row by row',
    hyphen: '-',
    prepare: withCards,
    page: PAGE('A4', '18mm 16mm', RUNNING('Liberation Sans')),
    body: "font: 10pt/1.4 'Liberation Sans'",
    css: `.grid { display: grid; grid-template-columns: 1fr 1fr; gap: 5mm; margin: 3mm 0; } aside { background: #e8eee0; padding: 4mm; break-inside: avoid; } aside .word { font-size: 18pt; margin: 0; } aside h3 { margin: 1mm 0; font-size: 11pt; } aside p { margin: 0; }`,
    redraw: 'rows',
    section: (heading, blocks) => `<section>${heading}<div class="text">${inGrids(blocks)}</div></section>`,
  }),
  layout({
    name: 'fresh: goals in a wide table with a coloured head, openers over the text',
    prepare: changed(withOpeners, withSpans),
    page: PAGE('A4 landscape', '18mm 20mm', RUNNING('Noto Sans')),
    body: "font: 10pt/1.45 'Noto Sans'",
    css: `.remark { font: italic 15pt/1.3 'Noto Serif'; color: #963; margin: 0 0 4mm; } h2 { font-size: 20pt; } table { border-collapse: collapse; width: 100%; font-size: 9pt; } td { border: 0.5pt solid #999; padding: 1.5mm 3mm; vertical-align: top; } thead td { background: #963; color: #fff; } .text { max-width: 230mm; }`,
    change: spanned,
  }),
  layout({
    name: 'fresh: spaced capitals in the left margin, law in notes, boxes',
    hyphen: '-',
    prepare: changed(withLawNotes, withBoxes),
    page: PAGE('A4', '24mm 20mm', RUNNING('Noto Sans')),
    body: "font: 10pt/1.5 'Noto Serif'; text-align: justify",
    css: `section { padding-left: 50mm; position: relative; } h2 { float: left; width: 44mm; margin: 0 0 0 -50mm; font: 9pt/1.4 'Noto Sans'; letter-spacing: 0.22em; text-transform: uppercase; color: #456; } h3 { font: bold 10pt 'Noto Sans'; text-align: left; } aside { background: #eef; padding: 3mm 4mm; margin: 3mm 0; break-inside: avoid; text-align: left; } .note { font: 7.5pt/1.3 'Noto Sans'; margin: 0.5mm 0; } .notes { border-top: 0.4pt solid #000; padding-top: 1mm; } sup { font-size: 6pt; }`,
    section: (heading, blocks) => {
      const { own, rest } = apart(blocks, '<p class="note"');
      const notes = own.length > 0 ? `<div class="notes">${own.join('')}</div>` : '';
      return `<section>${heading}<div class="text">${listed(rest)}</div>${notes}</section>`;
    },
  }),
];
