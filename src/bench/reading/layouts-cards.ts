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

/** Written after the rules had been mended with those above, and measured once. */
export const LAYOUTS_CARDS_AGAIN: readonly Layout[] = [
  layout({
    name: 'cards again: four in a row, numbers drawn first, titles in colour only',
    prepare: withCards,
    page: PAGE('A4 landscape', '16mm 18mm', RUNNING('DejaVu Sans')),
    body: "font: 10pt/1.45 'DejaVu Serif'",
    css: `.grid { display: grid; grid-template-columns: repeat(4, 1fr); gap: 9mm 5mm; margin: 4mm 0; } aside { break-inside: avoid; font-size: 8pt; line-height: 1.35; } aside .word { position: relative; z-index: -1; font: 17pt/1.2 'DejaVu Sans'; color: #c60; margin: 0; } aside h3 { position: relative; font: 8pt/1.35 'DejaVu Serif'; color: #c60; margin: 0 0 1mm; } aside p { margin: 0; }`,
    section: cardSection,
  }),
  layout({
    name: 'cards again: two by two in reverse order of drawing, wide apart',
    prepare: withCards,
    page: PAGE('A4', '24mm 22mm', RUNNING('Liberation Sans')),
    body: "font: 10.5pt/1.5 'Liberation Sans'",
    css: `.grid { display: grid; grid-template-columns: 1fr 1fr; gap: 14mm 18mm; margin: 6mm 0; } aside { break-inside: avoid; } aside .word { font-size: 12pt; margin: 0; } aside h3 { margin: 0 0 1mm; font-size: 13pt; } aside p { margin: 0; }`,
    redraw: 'reversed',
    section: cardSection,
  }),
  layout({
    name: 'cards again: three in a row, long titles over several lines, numbers beside them, drawn last',
    hyphen: '-',
    prepare: (source) => {
      const counted = withCountedCards(source);
      const blocks = counted.blocks.map((block) =>
        block.box !== undefined && block.kind === 'heading'
          ? { ...block, text: `${block.text} i de kommende år, også hjemme` }
          : block,
      );
      return { ...counted, blocks };
    },
    page: PAGE('A4', '18mm 15mm', RUNNING('Carlito')),
    body: "font: 11pt/1.35 'Carlito'",
    css: `.grid { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 8mm 6mm; margin: 4mm 0; } aside { break-inside: avoid; position: relative; padding-left: 9mm; font-size: 9pt; } aside .no { position: absolute; left: 0; top: 0; font: 22pt/1 Carlito; color: #555; } aside h3 { margin: 0 0 1mm; font-size: 10pt; line-height: 1.2; } aside p { margin: 0; }`,
    section: countedSection,
  }),
  layout({
    name: 'cards again: two by two in the wider of two columns, text in the other',
    prepare: withCards,
    page: PAGE('A4 landscape', '15mm 18mm', RUNNING('Noto Sans')),
    body: "font: 9.5pt/1.4 'Noto Sans'",
    css: `section { break-before: page; display: grid; grid-template-columns: 70mm 1fr; column-gap: 12mm; } section h2 { grid-column: 1; grid-row: 1; margin: 0 0 4mm; } .lead { grid-column: 1; } .cards { grid-column: 2; grid-row: 1 / span 9; } .grid { display: grid; grid-template-columns: 1fr 1fr; gap: 6mm 8mm; margin-bottom: 6mm; } aside { break-inside: avoid; font-size: 8.5pt; } aside .word { position: relative; font: bold 24pt/1 'Noto Serif'; color: #084; margin: 0; } aside h3 { margin: 1mm 0; font-size: 9.5pt; } aside p { margin: 0; }`,
    section: (heading, blocks) => {
      const isCard = (html: string) => html.startsWith('<aside');
      const at = blocks.findIndex(isCard);
      const [lead, rest] = at === -1 ? [blocks, []] : [blocks.slice(0, at), blocks.slice(at)];
      return `<section>${heading}<div class="lead">${inGrids(lead)}</div><div class="cards">${inGrids(rest)}</div></section>`;
    },
  }),
  layout({
    name: 'cards again: between rules, word by word, numbers over the titles',
    prepare: withCards,
    page: PAGE('210mm 210mm', '18mm', RUNNING('Liberation Sans')),
    body: "font: 10pt/1.4 'Liberation Sans'",
    css: `.grid { display: grid; grid-template-columns: 1fr 1fr; gap: 5mm 8mm; margin: 4mm 0; } aside { break-inside: avoid; font-size: 9pt; border-bottom: 0.5pt solid #999; } aside .word { font: bold 14pt/1.2 'Liberation Sans'; margin: 0; } aside h3 { margin: 0 0 0.5mm; font-size: 9pt; } aside p { margin: 0 0 2mm; }`,
    redraw: 'row words',
    section: cardSection,
  }),
  layout({
    name: 'cards again: spaced capitals divided between narrow columns, white on colour',
    hyphen: '-',
    page: PAGE('A4', '20mm 16mm', RUNNING('Noto Sans')),
    body: "font: 9.5pt/1.4 'Noto Serif'",
    css: `main { columns: 3; column-gap: 7mm; } h2 { font: bold 10.5pt/1.3 'Noto Sans'; letter-spacing: 0.24em; text-transform: uppercase; break-after: auto; break-inside: auto; background: #246; color: #fff; padding: 1mm 2mm; } h3 { font-size: 9.5pt; } p, h2 { orphans: 1; widows: 1; }`,
  }),
];
