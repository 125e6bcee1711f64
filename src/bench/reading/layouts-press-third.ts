import { AROUND, type Layout, layout, PAGE } from './layout.ts';
import { apart } from './layouts-designed.ts';
import { listed } from './listed.ts';
import {
  changed,
  withBoxes,
  withGoals,
  withNotes,
  withPullQuotes,
  withRunIns,
  withTables,
} from './prepare.ts';

const FOOT = `@page { @bottom-left { content: '${AROUND.foot}'; font: 8pt Carlito; } @bottom-right { content: counter(page, lower-roman); font: 8pt Carlito; } }`;

/** A third batch in the same hand, written after the second mending and measured once; no rule was changed for it. */
export const LAYOUTS_PRESS_THIRD: readonly Layout[] = [
  layout({
    name: 'press 3: headings as white capitals on pills, two columns',
    hyphen: '-',
    page: `${PAGE('A4', '22mm 18mm')} ${FOOT}`,
    body: "font: 10pt/1.45 'Noto Sans'",
    css: 'main { columns: 2; column-gap: 9mm; } h2 { display: table; background: #3b2a6b; color: #fff; border-radius: 4mm; padding: 1mm 4mm; font-size: 10pt; text-transform: uppercase; } h3 { color: #3b2a6b; font-size: 10pt; }',
  }),
  layout({
    name: 'press 3: tables and boxes inside two columns with a rule',
    hyphen: '-',
    prepare: changed(withTables, withBoxes),
    page: `${PAGE('A4', '20mm 16mm')} ${FOOT}`,
    body: "font: 9.5pt/1.4 'Carlito'",
    css: 'main { columns: 2; column-gap: 10mm; column-rule: 0.6pt solid #aaa; } table { border-collapse: collapse; font-size: 8.5pt; } td { border: 0.5pt solid #aaa; padding: 1mm; vertical-align: top; } aside { border-top: 1.5pt solid #c2410c; border-bottom: 1.5pt solid #c2410c; padding: 2mm 0; break-inside: avoid; } aside h3 { margin: 0; color: #c2410c; } h2 { font-size: 14pt; }',
  }),
  layout({
    name: 'press 3: grid of heading, text and quotation in three tracks, written again by cairo',
    isRewritten: true,
    hasLooseQuotes: true,
    prepare: withPullQuotes,
    page: `${PAGE('A4 landscape', '18mm')} ${FOOT}`,
    body: "font: 10pt/1.45 'Liberation Sans'",
    css: 'section { display: grid; grid-template-columns: 48mm 1fr 52mm; column-gap: 8mm; border-top: 0.8pt solid #222; padding-top: 2mm; margin-top: 4mm; } h2 { font-size: 13pt; margin: 0; } h3 { font-size: 10pt; } .text > :first-child { margin-top: 0; } blockquote { margin: 0 0 4mm; font-size: 12pt; color: #0f766e; } blockquote p { margin: 0; }',
    section: (heading, blocks) => {
      const { own, rest } = apart(blocks, '<blockquote');
      return `<section><div>${heading}</div><div class="text">${listed(rest)}</div><div>${own.join('')}</div></section>`;
    },
  }),
  layout({
    name: 'press 3: goals in a table of coloured columns, notes under each section, tagged',
    isTagged: true,
    prepare: changed(withGoals, withNotes),
    page: `${PAGE('A4', '24mm 22mm')} ${FOOT}`,
    body: "font: 10.5pt/1.45 'Liberation Serif'",
    css: 'table { border-spacing: 2mm; } td { background: #eef2ff; padding: 2mm; vertical-align: top; font-size: 9pt; } td:first-child { background: #dbeafe; font-weight: bold; } .note { font-size: 8pt; margin: 0.5mm 0; } sup { font-size: 7pt; line-height: 0; } h2 { color: #1e3a8a; }',
    section: (heading, blocks) => {
      const { own, rest } = apart(blocks, '<p class="note"');
      return `<section>${heading}<div class="text">${listed(rest)}</div>${own.join('')}</section>`;
    },
  }),
  layout({
    name: 'press 3: three columns of unequal length, headings in the line, ragged, narrow type',
    hyphen: 'soft',
    prepare: withRunIns,
    page: `${PAGE('A4', '18mm 15mm')} ${FOOT}`,
    body: "font: 10pt/1.4 'Liberation Sans Narrow'",
    css: 'section .text { columns: 3; column-gap: 6mm; } h2 { background: #e5e7eb; padding: 1.5mm 3mm; font-size: 13pt; } p > b:first-child { text-transform: uppercase; font-size: 0.9em; letter-spacing: 0.03em; }',
  }),
];
