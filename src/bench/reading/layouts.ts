import { AROUND, type Layout, layout, PAGE, RUNNING } from './layout.ts';
import { LAYOUTS_CARDS, LAYOUTS_CARDS_AGAIN } from './layouts-cards.ts';
import { LAYOUTS_DESIGNED } from './layouts-designed.ts';
import { LAYOUTS_FRESH } from './layouts-fresh.ts';
import { LAYOUTS_FURTHER } from './layouts-further.ts';
import { LAYOUTS_HANDS, LAYOUTS_HANDS_SECOND, LAYOUTS_HANDS_THIRD } from './layouts-hands.ts';
import { LAYOUTS_HELD_OUT } from './layouts-held-out.ts';
import { LAYOUTS_NEWCOMERS } from './layouts-newcomers.ts';
import { LAYOUTS_NEWCOMERS_FIFTH } from './layouts-newcomers-fifth.ts';
import { LAYOUTS_NEWCOMERS_FOURTH } from './layouts-newcomers-fourth.ts';
import { LAYOUTS_NEWCOMERS_SECOND } from './layouts-newcomers-second.ts';
import { LAYOUTS_NEWCOMERS_THIRD } from './layouts-newcomers-third.ts';
import { LAYOUTS_OTHERS } from './layouts-others.ts';
import { LAYOUTS_PRESS } from './layouts-press.ts';
import { LAYOUTS_PRESS_SECOND } from './layouts-press-second.ts';
import { LAYOUTS_PRESS_THIRD } from './layouts-press-third.ts';
import { LAYOUTS_ROUND } from './layouts-round.ts';
import { LAYOUTS_UNSEEN } from './layouts-unseen.ts';

const TWO = 'columns: 2; column-gap: 8mm;';

/** The layouts of the benchmark, from plain to designed. */
export const LAYOUTS: readonly Layout[] = [
  layout({
    name: 'one column, tagged',
    isTagged: true,
    body: "font: 11pt/1.45 'Carlito'",
    hasContents: true,
  }),
  layout({
    name: 'one column, justified, divided words',
    hyphen: '-',
    body: "font: 11pt/1.4 'Liberation Serif'; text-align: justify",
  }),
  layout({
    name: 'one wide column, ragged',
    body: "font: 12pt/1.5 'DejaVu Sans'",
    page: PAGE('A4', '20mm 25mm', '@bottom-right { content: counter(page); }'),
  }),
  layout({
    name: 'two columns, soft hyphens',
    hyphen: 'soft',
    body: "font: 10pt/1.4 'DejaVu Serif'; text-align: justify",
    css: `main { ${TWO} }`,
    hasContents: true,
  }),
  layout({
    name: 'two columns, tagged, divided words',
    isTagged: true,
    hyphen: '-',
    body: "font: 10pt/1.35 'Liberation Sans'",
    css: `main { ${TWO} }`,
  }),
  layout({
    name: 'two columns, narrow gutter',
    hyphen: '-',
    body: "font: 10.5pt/1.3 'Liberation Serif'; text-align: justify",
    css: 'main { columns: 2; column-gap: 4.5mm; }',
  }),
  layout({
    name: 'headings over two columns',
    hyphen: 'soft',
    body: "font: 10.5pt/1.4 'Carlito'; text-align: justify",
    css: `main { ${TWO} } h2 { column-span: all; margin: 1em 0 0.5em; }`,
  }),
  layout({
    name: 'three columns',
    hyphen: '-',
    body: "font: 9pt/1.35 'Liberation Sans'",
    css: 'main { columns: 3; column-gap: 6mm; }',
  }),
  layout({
    name: 'three columns, justified, landscape',
    hyphen: 'soft',
    page: PAGE('A4 landscape', '18mm 15mm', RUNNING('Liberation Sans')),
    body: "font: 9.5pt/1.4 'Liberation Serif'; text-align: justify",
    css: 'main { columns: 3; column-gap: 7mm; column-rule: 0.5pt solid #888; }',
  }),
  layout({
    name: 'columns change: one, two, three',
    hyphen: '-',
    body: "font: 10pt/1.4 'Liberation Sans'",
    css: `section:nth-child(3n+2) .text { ${TWO} } section:nth-child(3n) .text { columns: 3; column-gap: 6mm; }`,
  }),
  layout({
    name: 'headings in the left margin',
    hyphen: '-',
    body: "font: 10.5pt/1.4 'Liberation Serif'",
    css: `section { padding-left: 45mm; } h2 { float: left; width: 39mm; margin: 0 0 0 -45mm; font-size: 1.15em; } h3 { font-size: 1em; }`,
  }),
  layout({
    name: 'headings in the right margin',
    body: "font: 10.5pt/1.4 'Carlito'",
    css: `section { padding-right: 45mm; } h2 { float: right; width: 38mm; margin: 0 -45mm 0 0; font-size: 1.15em; } h3 { font-size: 1em; }`,
  }),
  layout({
    name: 'margin headings beside two columns',
    hyphen: 'soft',
    body: "font: 9.5pt/1.4 'Liberation Sans'",
    css: `section { padding-left: 38mm; } h2 { float: left; width: 34mm; margin: 0 0 0 -38mm; font-size: 1.2em; } .text { columns: 2; column-gap: 6mm; }`,
  }),
  layout({
    name: 'quotations over the columns, boxes',
    hyphen: '-',
    body: "font: 10pt/1.4 'Liberation Sans'; text-align: justify",
    css: `main { ${TWO} } blockquote { column-span: all; font-size: 1.5em; color: #703; } section:nth-child(3n) ul { background: #dde8ee; padding: 4mm 4mm 4mm 9mm; border: 1pt solid #246; }`,
  }),
  layout({
    name: 'quotations set into the text',
    hasLooseQuotes: true,
    body: "font: 11pt/1.45 'Liberation Serif'",
    css: 'blockquote { float: right; width: 42%; margin: 0 0 4mm 6mm; font: italic 13pt Carlito; border-top: 2pt solid #924; }',
  }),
  layout({
    name: 'quotations in a side column',
    hasLooseQuotes: true,
    hyphen: '-',
    body: "font: 10.5pt/1.45 'Liberation Sans'",
    css: 'main { padding-right: 58mm; } blockquote { float: right; clear: right; width: 50mm; margin: 0 -58mm 4mm 0; background: #eee6d8; padding: 3mm; font-size: 9.5pt; box-sizing: border-box; }',
  }),
  layout({
    name: 'brochure: large initials, capitals, coloured pages',
    hyphen: 'soft',
    hasContents: true,
    page: PAGE(
      '210mm 210mm',
      '16mm 18mm 20mm',
      `@bottom-left { content: '${AROUND.foot}'; font: 7pt Carlito; } @bottom-right { content: counter(page); font: 14pt Carlito; }`,
    ),
    body: "font: 10.5pt/1.4 'Carlito'; background: #f4efe4",
    css: `.text { ${TWO} } h2 { text-transform: uppercase; letter-spacing: 0.12em; color: #854; } h2 + .text > p:first-child::first-letter { font-size: 3.1em; float: left; line-height: 0.85; padding-right: 0.06em; } li { list-style: square; }`,
  }),
  layout({
    name: 'report: numbered and bold headings of body size',
    hyphen: '-',
    body: "font: 11pt/1.35 'Liberation Serif'; counter-reset: part",
    css: `h1 { font-size: 1.7em; } h2, h3 { font-size: 1em; } h3 { font-style: italic; } section { counter-increment: part; } p { margin: 0; text-indent: 1.2em; } h2 + .text > p:first-child { text-indent: 0; }`,
  }),
  layout({
    name: 'four columns on a spread',
    hyphen: 'soft',
    page: PAGE('A3 landscape', '20mm', RUNNING('Liberation Serif')),
    body: "font: 10pt/1.4 'Liberation Serif'; text-align: justify",
    css: 'main { columns: 4; column-gap: 8mm; } h2 { font-family: Carlito; color: #064; }',
  }),
  ...LAYOUTS_FURTHER,
  ...LAYOUTS_HELD_OUT,
  ...LAYOUTS_OTHERS,
  ...LAYOUTS_UNSEEN,
  ...LAYOUTS_DESIGNED,
  ...LAYOUTS_FRESH,
  ...LAYOUTS_PRESS,
  ...LAYOUTS_PRESS_SECOND,
  ...LAYOUTS_PRESS_THIRD,
  ...LAYOUTS_CARDS,
  ...LAYOUTS_CARDS_AGAIN,
  ...LAYOUTS_HANDS,
  ...LAYOUTS_HANDS_SECOND,
  ...LAYOUTS_HANDS_THIRD,
  ...LAYOUTS_ROUND,
  ...LAYOUTS_NEWCOMERS,
  ...LAYOUTS_NEWCOMERS_SECOND,
  ...LAYOUTS_NEWCOMERS_THIRD,
  ...LAYOUTS_NEWCOMERS_FOURTH,
  ...LAYOUTS_NEWCOMERS_FIFTH,
];
