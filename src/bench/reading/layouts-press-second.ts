import { AROUND, type Layout, layout, PAGE } from './layout.ts';
import { apart } from './layouts-designed.ts';
import { listed } from './listed.ts';
import {
  changed,
  withBoxes,
  withCaptions,
  withGoals,
  withNesting,
  withNumbers,
  withPullQuotes,
  withRemarks,
  withSignature,
} from './prepare.ts';
import { withPledges } from './prepare-designed.ts';

const NUMBERED = (place: string, before = '') =>
  `@page { @${place} { content: '${before}' counter(page); font: 8pt 'Liberation Sans'; } }`;

/** A second batch in the same hand as the first one, written after the rules had been mended with that, and measured once. */
export const LAYOUTS_PRESS_SECOND: readonly Layout[] = [
  layout({
    name: 'press 2: newspaper of four columns, headings over two, rules between',
    hyphen: '-',
    prepare: withPullQuotes,
    hasLooseQuotes: true,
    page: `${PAGE('A3', '20mm 18mm 22mm')} ${NUMBERED('top-center', `${AROUND.head} · `)}`,
    body: "font: 9.5pt/1.35 'Liberation Serif'; text-align: justify",
    css: 'section .text { columns: 4; column-gap: 6mm; column-rule: 0.4pt solid #777; } h1 { font-size: 40pt; text-align: center; border-bottom: 2pt solid; } h2 { width: 48%; font-size: 19pt; } blockquote { border-top: 1pt solid; border-bottom: 1pt solid; margin: 2mm 0; padding: 2mm 0; font-size: 13pt; text-align: center; break-inside: avoid; } blockquote p { margin: 0; }',
  }),
  layout({
    name: 'press 2: pledges in outlined boxes, marks of check, sans light',
    prepare: withPledges,
    page: `${PAGE('A4', '22mm 20mm')} ${NUMBERED('bottom-right')}`,
    body: "font: 300 10.5pt/1.55 'Noto Sans'",
    css: "aside { border: 1.2pt solid #00695c; padding: 4mm 6mm; margin: 4mm 0; break-inside: avoid; } aside p { margin: 0 0 2mm; font-weight: 600; } aside li::marker { content: '✓  '; color: #00695c; } h2 { font-weight: 300; font-size: 20pt; color: #00695c; } h3 { font-weight: 600; font-size: 10.5pt; margin-bottom: 0; } h3 + p { margin-top: 0; }",
  }),
  layout({
    name: 'press 2: heading and lead on the left page half, text on the right, each chapter a page',
    hyphen: 'soft',
    page: `${PAGE('A4 landscape', '18mm')} ${NUMBERED('bottom-left', `${AROUND.section} | `)}`,
    body: "font: 10.5pt/1.45 'Carlito'",
    css: 'section { display: grid; grid-template-columns: 2fr 3fr; column-gap: 14mm; break-before: page; } .lead p { font: italic 14pt/1.4 Carlito; color: #4a5a6a; } h2 { font-size: 26pt; color: #7b1e3a; margin: 0; } .text > :first-child { margin-top: 0; }',
    section: (heading, blocks) => {
      const first = blocks.findIndex((html) => html.startsWith('<p>'));
      const lead = first === 0 ? blocks.slice(0, 1) : [];
      return `<section><div class="lead">${heading}${lead.join('')}</div><div class="text">${listed(blocks.slice(lead.length))}</div></section>`;
    },
  }),
  layout({
    name: 'press 2: narrow facts on the left, main text on the right, running chapter names',
    prepare: withRemarks,
    hasChapterHeads: true,
    page: PAGE('A4', '26mm 20mm 22mm 20mm'),
    body: "font: 10.5pt/1.5 'Noto Serif'",
    css: "section { break-before: page; display: grid; grid-template-columns: 44mm 1fr; column-gap: 8mm; } h2 { grid-column: 1 / 3; border-bottom: 3pt solid #f2a900; } .facts { border-right: 0.5pt solid #f2a900; padding-right: 3mm; font: 8.5pt/1.4 'Noto Sans'; text-align: right; color: #555; } .text > :first-child { margin-top: 0; } .facts p { margin-top: 0; }",
    section: (heading, blocks) => {
      const { own, rest } = apart(blocks, '<p class="remark"');
      return `<section>${heading}<div class="facts">${own.join('')}</div><div class="text">${listed(rest)}</div></section>`;
    },
  }),
  layout({
    name: 'press 2: tagged report with numbers, tables of goals, boxes, captions',
    isTagged: true,
    hasContents: true,
    prepare: changed(withNumbers, withGoals, withBoxes, withCaptions),
    page: `${PAGE('A4', '25mm 25mm 28mm')} ${NUMBERED('bottom-center', 'Side ')} @page { @top-right { content: '${AROUND.head}'; font: 8pt 'Liberation Sans'; } }`,
    body: "font: 11pt/1.4 'Liberation Sans'",
    css: 'table { border-collapse: collapse; } td { border: 0.6pt solid #999; padding: 1.5mm 2mm; font-size: 9.5pt; vertical-align: top; } aside { background: #fff4d6; padding: 3mm 5mm; } .caption { font-size: 9pt; font-style: italic; padding-top: 30mm; } h2 { color: #1c4587; }',
  }),
  layout({
    name: 'press 2: folder of A5 landscape, two columns, centred coloured headings, small type',
    hyphen: '-',
    prepare: changed(withNesting, withSignature),
    page: `${PAGE('A5 landscape', '14mm 14mm 15mm')} ${NUMBERED('bottom-center')}`,
    body: "font: 8.5pt/1.35 'DejaVu Sans Condensed'",
    css: "main { columns: 2; column-gap: 8mm; } h1 { font-size: 20pt; text-align: center; color: #ad1457; } h2 { text-align: center; font-size: 11pt; color: #ad1457; margin: 3mm 0 1mm; } h3 { font-size: 8.5pt; color: #ad1457; margin: 2mm 0 0; } p { margin: 0 0 1.5mm; } li::marker { content: '» '; } li.deep { margin-left: 4mm; } li.deep::marker { content: '› '; } .signature { font-style: italic; text-align: right; } .caption { font-size: 7.5pt; }",
  }),
  layout({
    name: 'press 2: dark pages, white text, headings in yellow, one column and margin',
    page: '@page { size: A4; margin: 0; }',
    heads: null,
    body: "font: 11pt/1.5 'Noto Sans'; color: #fff; background: #16324f",
    css: 'h1 { padding: 60mm 25mm 20mm; margin: 0; font-size: 34pt; color: #ffd447; } main { padding: 0 25mm; } section { break-before: page; padding: 20mm 0; } h2 { color: #ffd447; font-size: 19pt; } h3 { color: #9fd3ff; font-size: 12pt; } .colophon { padding: 10mm 25mm; }',
  }),
  layout({
    name: 'press 2: written again by cairo, justified in two columns, large initials, spaced headings',
    isRewritten: true,
    hyphen: '-',
    page: `${PAGE('A4', '24mm 20mm')} ${NUMBERED('bottom-right', `${AROUND.foot}  `)}`,
    body: "font: 10pt/1.45 'Liberation Serif'; text-align: justify",
    css: "main { columns: 2; column-gap: 8mm; } h2 { font: 11pt 'Liberation Sans'; letter-spacing: 0.12em; text-transform: uppercase; color: #444; } h3 { font: italic bold 10.5pt 'Liberation Serif'; } section > .text > p:first-child::first-letter { font-size: 2.9em; float: left; line-height: 0.9; padding-right: 1mm; }",
  }),
];
