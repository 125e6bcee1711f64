import { type Layout, layout, PAGE, RUNNING } from './layout.ts';
import { inGrids } from './layouts-designed.ts';
import { withCards, withCountedCards } from './prepare-designed.ts';

const cardSection: Layout['section'] = (heading, blocks) =>
  `<section>${heading}<div class="text">${inGrids(blocks)}</div></section>`;

/** Cards with the number taken out of the title, so that the page can draw it by itself. */
const countedSection: Layout['section'] = (heading, blocks, index) =>
  cardSection(
    heading,
    blocks.map((html) => html.replace(/<h3>(\d+) /u, '<h3><span class="no">$1</span> ')),
    index,
  );

/** Cards that nothing but their edges holds together: neither field nor rule, and numbers drawn apart from their titles. */
export const LAYOUTS_CARDS: readonly Layout[] = [
  layout({
    name: 'cards: two by two, nothing round them, large numbers before the titles, drawn last',
    hyphen: '-',
    prepare: withCountedCards,
    page: PAGE('A4', '20mm 18mm', RUNNING('Noto Sans')),
    body: "font: 10pt/1.45 'Noto Sans'",
    css: `.grid { display: grid; grid-template-columns: 1fr 1fr; gap: 7mm 9mm; margin: 4mm 0; } aside { break-inside: avoid; padding-left: 13mm; position: relative; font-size: 9pt; line-height: 1.35; } aside .no { position: absolute; left: 0; top: 0; font: bold 26pt/1 'Noto Sans'; color: #187; } aside h3 { margin: 0 0 1mm; font-size: 10.5pt; } aside p { margin: 0; }`,
    section: countedSection,
  }),
  layout({
    name: 'cards: three in a row, nothing round them, numbers over the titles, drawn last',
    prepare: withCards,
    page: PAGE('A4', '18mm 16mm', RUNNING('Carlito')),
    body: "font: 10.5pt/1.4 'Carlito'",
    css: `.grid { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 6mm 7mm; margin: 4mm 0; } aside { break-inside: avoid; font-size: 9.5pt; line-height: 1.3; } aside .word { position: relative; font: 30pt/1 Carlito; color: #a24; margin: 0; } aside h3 { margin: 1mm 0; font-size: 11pt; } aside p { margin: 0; }`,
    section: cardSection,
  }),
  layout({
    name: 'cards: three by two on landscape, titles drawn first, then texts, then numbers',
    hyphen: 'soft',
    prepare: withCards,
    page: PAGE('A4 landscape', '18mm 20mm', RUNNING('Noto Sans')),
    body: "font: 10pt/1.4 'Noto Serif'",
    css: `.grid { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 8mm 10mm; margin: 4mm 0; } aside { break-inside: avoid; font-size: 9pt; } aside h3 { position: relative; z-index: 1; margin: 0 0 1mm; font: bold 11pt 'Noto Sans'; } aside p { position: relative; z-index: 2; margin: 0; } aside .word { z-index: 3; font: bold 20pt/1.1 'Noto Sans'; color: #369; }`,
    section: cardSection,
  }),
  layout({
    name: 'cards: in a column of two, small numbers before the titles, drawn last',
    prepare: withCountedCards,
    page: PAGE('A4 landscape', '16mm', RUNNING('Carlito')),
    body: "font: 10.5pt/1.35 'Carlito'",
    css: `main { columns: 2; column-gap: 14mm; } .grid { display: grid; grid-template-columns: 1fr 1fr; gap: 6mm 6mm; margin: 3mm 0; } aside { break-inside: avoid; position: relative; padding-left: 7mm; font-size: 9.5pt; } aside .no { position: absolute; left: 0; color: #b50; } aside h3 { margin: 0 0 0.5mm; font-size: 11pt; } aside p { margin: 0; }`,
    section: countedSection,
  }),
  layout({
    name: 'cards: two by two, nothing round them, drawn row by row',
    prepare: withCards,
    page: PAGE('A4', '20mm 18mm', RUNNING('Liberation Sans')),
    body: "font: 10pt/1.4 'Liberation Sans'",
    css: `.grid { display: grid; grid-template-columns: 1fr 1fr; gap: 7mm 9mm; margin: 4mm 0; } aside { break-inside: avoid; font-size: 9pt; } aside .word { font: bold 22pt/1.1 'Liberation Sans'; margin: 0; } aside h3 { margin: 0 0 1mm; font-size: 10.5pt; } aside p { margin: 0; }`,
    redraw: 'rows',
    section: cardSection,
  }),
];
