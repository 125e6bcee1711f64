import { AROUND, type Layout, layout, PAGE, RUNNING } from './layout.ts';
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
} from './prepare.ts';

const isBox = (html: string) => html.startsWith('<aside');

/** Layouts that were written after the rules had been mended with the others, and measured before anything else was changed. */
export const LAYOUTS_UNSEEN: readonly Layout[] = [
  layout({
    name: 'unseen: box at the foot of the right column, picture over the left',
    hyphen: '-',
    prepare: withBoxes,
    page: PAGE('A4', '20mm 17mm', RUNNING('Liberation Sans')),
    body: "font: 9.5pt/1.45 'Liberation Sans'; text-align: justify",
    css: `section { break-before: page; } .text { columns: 2; column-gap: 7mm; } .picture { height: 38mm; background: #89a; margin-bottom: 4mm; } aside { background: #fff3d0; border-top: 2pt solid #c80; padding: 3mm; margin-top: 5mm; break-inside: avoid; text-align: left; } h2 { font-size: 19pt; font-weight: 300; color: #c60; }`,
    section: (heading, blocks) => {
      const rest = blocks.filter((html) => !isBox(html));
      return `<section>${heading}<div class="text"><div class="picture"></div>${listed(rest)}${blocks.filter(isBox).join('')}</div></section>`;
    },
  }),
  layout({
    name: 'unseen: goals with level rules only, figures in the text column',
    prepare: changed(withGoals, withCaptions),
    body: "font: 10pt/1.35 'Carlito'",
    css: `main { padding-left: 30mm; } h1 { font-size: 26pt; } h2 { margin-left: -30mm; border-bottom: 1pt solid #555; } table { border-collapse: collapse; width: 100%; } td { border-bottom: 0.5pt solid #777; padding: 1.5mm 3mm 1.5mm 0; vertical-align: top; } td:first-child { width: 35%; } .caption { font: 8pt Carlito; } .caption::before { content: ''; display: block; height: 30mm; background: #acd; }`,
  }),
  layout({
    name: 'unseen: folder of three panels in three colours',
    hyphen: 'soft',
    page: PAGE('A4 landscape', '0'),
    body: "font: 9pt/1.35 'Carlito'",
    css: `h1 { margin: 20mm; break-after: page; } main { columns: 3; column-gap: 0; column-fill: auto; } section { padding: 6mm 9mm; } section:nth-child(3n) { background: #e7f0e1; } section:nth-child(3n+1) { background: #f6e6e0; } h2 { break-inside: avoid; font-size: 14pt; text-transform: uppercase; margin: 0 0 2mm; } .colophon { break-before: page; padding: 20mm; }`,
  }),
  layout({
    name: 'unseen: numbered headings hanging in the margin, notes below sections',
    hyphen: '-',
    prepare: changed(withNumbers, withNotes),
    page: PAGE('A4', '26mm 24mm', RUNNING('Liberation Serif')),
    body: "font: 10.5pt/1.4 'Liberation Serif'; text-align: justify",
    css: `main { padding-left: 14mm; } h2, h3 { margin-left: -14mm; font: italic 12pt 'Liberation Serif'; } h3 { font-size: 10.5pt; } .note { font-size: 8pt; margin: 0.5mm 0; } .notes { margin-top: 3mm; border-top: 0.4pt solid #000; padding-top: 1mm; } sup { font-size: 6.5pt; }`,
    section: (heading, blocks) => {
      const notes = blocks.filter((html) => html.startsWith('<p class="note"'));
      const rest = blocks.filter((html) => !notes.includes(html));
      return `<section>${heading}<div class="text">${listed(rest)}</div><div class="notes">${notes.join('')}</div></section>`;
    },
  }),
  layout({
    name: 'unseen: remarks and quotations in a wide left margin',
    hyphen: '-',
    hasLooseQuotes: true,
    prepare: changed(withRemarks, withPullQuotes),
    page: PAGE(
      '220mm 260mm',
      '20mm 18mm 22mm',
      `@bottom-left { content: counter(page) '  ${AROUND.foot}'; font: 8pt Carlito; }`,
    ),
    body: "font: 10pt/1.5 'DejaVu Serif'",
    css: `main { padding-left: 62mm; } .remark, blockquote { break-inside: avoid; float: left; clear: left; width: 52mm; margin: 0 0 4mm -62mm; } .remark { font: 8.5pt/1.3 Carlito; color: #456; } blockquote { font: bold 14pt/1.2 Carlito; color: #a40; } h2 { font: bold 17pt Carlito; margin: 8mm 0 2mm -62mm; }`,
  }),
  layout({
    name: 'unseen: two columns set line by line, boxes and nested lists',
    hyphen: '-',
    prepare: changed(withBoxes, withNesting),
    page: PAGE('A4', '22mm 20mm', RUNNING('Liberation Sans')),
    body: "font: 10pt/1.4 'Liberation Sans'",
    css: 'main { columns: 2; column-gap: 8mm; } aside { background: #eee; padding: 3mm; break-inside: avoid; } li.deep { margin-left: 5mm; }',
    redraw: 'rows',
  }),
];
