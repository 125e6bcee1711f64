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
  withSignature,
  withTables,
} from './prepare.ts';
import {
  withCards,
  withFacts,
  withLawNotes,
  withOpeners,
  withPledges,
  withTimeline,
  withVoices,
} from './prepare-designed.ts';
import { afterThirds, typedItems, withSuspended } from './prepare-hands.ts';
import type { Source } from './source.ts';

const HEAD_FOOT = (font: string) => `
  @top-center { content: '${AROUND.head} – ${AROUND.section}'; font: 8pt '${font}'; }
  @bottom-center { content: counter(page); font: 9pt '${font}'; }`;
const FOOT = (font: string) => `
  @bottom-left { content: '${AROUND.foot}'; font: 7.5pt '${font}'; color: #666; }
  @bottom-right { content: counter(page); font: bold 9pt '${font}'; color: #666; }`;
const INVISIBLE = [
  `<p style="color: #fff; font-size: 6pt">${AROUND.mark} ${AROUND.head}</p>`,
  `<p style="opacity: 0">${AROUND.section} ${AROUND.mark}</p>`,
  `<div style="height: 0; overflow: hidden"><p>${AROUND.foot} ${AROUND.mark}</p></div>`,
];
const BULLET = (sign: string) => `list-style: '\\${sign}\\00A0\\00A0'`;

/** The numbers of counted headings in an element of their own, of any level. */
export const counted = (html: string) =>
  html.replace(/<h([23])>([\d.]+) /gu, '<h$1><span class="no">$2</span> ');

/** Headings that have a number of their own lose it before they are counted. */
export const withoutOwnNumbers = (source: Source): Source => ({
  ...source,
  blocks: source.blocks.map((block) =>
    block.kind === 'heading' ? { ...block, text: block.text.replace(/^\d+(?:\.\d+)*\.?\s+/u, '') } : block,
  ),
});

/** Blocks before and after the middle, by their letters. */
function halves(blocks: readonly string[]): [string[], string[]] {
  const all = blocks.reduce((sum, html) => sum + html.length, 0);
  const parts: [string[], string[]] = [[], []];
  let before = 0;
  for (const html of blocks) {
    parts[before < all / 2 ? 0 : 1].push(html);
    before += html.length;
  }
  return parts;
}

/** By somebody who tests what a reader of policies must know: the list plainly, one by one, and several at once. */
const TESTER: readonly Layout[] = [
  layout({
    name: 'newcomers: two columns, numbered headings, ruled tables and tinted boxes in the columns',
    hyphen: '-',
    prepare: changed(withNumbers, withTables, withBoxes),
    page: PAGE('A4', '24mm 20mm', HEAD_FOOT('Liberation Sans')),
    body: "font: 10pt/1.4 'Liberation Serif'; text-align: justify",
    css: 'main { columns: 2; column-gap: 9mm; } h2 { font: bold 14pt "Liberation Sans"; } h3 { font: bold 11pt "Liberation Sans"; } aside { background: #eef; padding: 3mm; break-inside: avoid; margin: 3mm 0; } table { border-collapse: collapse; width: 100%; margin: 3mm 0; } td { border: 0.6pt solid #333; padding: 1.2mm; vertical-align: top; text-align: left; width: 50%; } tr { break-inside: avoid; }',
  }),
  layout({
    name: 'newcomers: margin headings beside three columns, notes below each section',
    hyphen: 'soft',
    prepare: withNotes,
    page: PAGE('A4 landscape', '20mm 15mm', HEAD_FOOT('Noto Sans')),
    body: "font: 9pt/1.42 'Noto Sans'",
    css: 'section { position: relative; padding-left: 48mm; margin-bottom: 6mm; } section > h2 { position: absolute; left: 0; top: 0; width: 42mm; margin: 0; font-size: 13pt; } .text { columns: 3; column-gap: 6mm; } .text > :first-child { margin-top: 0; } h3 { font-size: 9.5pt; margin: 2mm 0 0; } .notes { font-size: 7.5pt; border-top: 0.5pt solid #777; margin-top: 2mm; } .notes p { margin: 0.5mm 0; }',
    section: notesBelow,
  }),
  layout({
    name: 'newcomers: two columns of text, boxes in a side column on the right, soft hyphens',
    hyphen: 'soft',
    prepare: withBoxes,
    page: PAGE('A4', '22mm 16mm', HEAD_FOOT('Carlito')),
    body: "font: 9.8pt/1.4 'Carlito'; text-align: justify",
    css: 'section { break-inside: avoid; } .row { display: grid; grid-template-columns: 1fr 44mm; column-gap: 8mm; } .text { columns: 2; column-gap: 7mm; } .text > :first-child { margin-top: 0; } aside { break-inside: avoid; border: 1pt solid #777; padding: 2mm 3mm; font: 8.8pt/1.35 "Liberation Sans"; text-align: left; } aside h3 { margin: 0; font-size: 9.5pt; } aside p { margin: 1mm 0; } h2 { font-size: 15pt; margin: 6mm 0 2mm; }',
    section: (heading, blocks) => {
      const { own, rest } = apart(blocks, '<aside');
      return `<section>${heading}<div class="row"><div class="text">${listed(rest)}</div><div>${own.join('')}</div></div></section>`;
    },
  }),
  layout({
    name: 'newcomers: two, three and one column by turns between lines, pull quotes across',
    hyphen: '-',
    hasLooseQuotes: true,
    prepare: withPullQuotes,
    page: PAGE('A4', '22mm 18mm', HEAD_FOOT('DejaVu Sans')),
    body: "font: 9.3pt/1.4 'Liberation Sans'; text-align: justify",
    css: 'section { border-top: 1pt solid #999; padding-top: 2mm; margin-top: 5mm; } .k0 .text { columns: 2; column-gap: 8mm; } .k1 .text { columns: 3; column-gap: 6mm; } blockquote { column-span: all; text-align: center; font: italic 13pt/1.3 "Liberation Serif"; margin: 4mm 15mm; } h2 { font-size: 14pt; margin: 2mm 0; } h3 { font-size: 10pt; }',
    section: (heading, blocks, index) =>
      `<section class="k${index % 3}">${heading}<div class="text">${listed(blocks)}</div></section>`,
  }),
  layout({
    name: 'newcomers: three columns, pictures over all of them with captions, headings across',
    hyphen: 'soft',
    prepare: withCaptions,
    page: PAGE('A4', '20mm 15mm 22mm', HEAD_FOOT('Noto Serif')),
    body: "font: 8.8pt/1.4 'Noto Serif'",
    css: 'main { columns: 3; column-gap: 6mm; } h2 { column-span: all; font: bold 17pt "Noto Sans"; margin: 5mm 0 3mm; } .caption { column-span: all; border-top: 40mm solid #c5d2c0; font: italic 8pt "Noto Sans"; padding-top: 1.5mm; margin: 4mm 0; } h3 { font: bold 9pt "Noto Sans"; }',
  }),
  layout({
    name: 'newcomers: nested lists, numbers and letters, run-in headings, suspended hyphens, two columns',
    hyphen: 'soft',
    prepare: changed(withNesting, withRunIns, withSuspended),
    page: PAGE('A4', '25mm 20mm', HEAD_FOOT('Liberation Serif')),
    body: "font: 10.5pt/1.35 'Liberation Serif'; text-align: justify",
    css: 'main { columns: 2; column-gap: 7mm; } ul { list-style: decimal; padding-left: 6mm; } .deep { list-style: lower-alpha; margin-left: 6mm; } h2 { font-size: 14pt; }',
  }),
  layout({
    name: 'newcomers: large first letters, rotated name at the edge, text that is not seen, two columns',
    hyphen: '-',
    prepare: withSignature,
    page: PAGE('A4', '20mm 22mm 20mm 26mm', HEAD_FOOT('Liberation Sans')),
    body: "font: 10pt/1.42 'Liberation Sans'",
    css: '.text { columns: 2; column-gap: 8mm; } .text > p:first-child::first-letter { float: left; font: bold 32pt/0.8 "Liberation Serif"; padding: 1mm 1mm 0 0; color: #aa3311; } .edge { position: fixed; left: -16mm; top: 60mm; transform: rotate(-90deg); transform-origin: left top; font-size: 8pt; } h2 { color: #aa3311; } .caption { border-top: 30mm solid #ddd; font-size: 8pt; } .signature { font-style: italic; }',
    before: () => `<div class="edge">${AROUND.foot}</div>`,
    change: (html) => afterThirds(html, INVISIBLE),
  }),
  layout({
    name: 'newcomers: everything, contents, margin numbers, three columns, notes, boxes, ruled tables',
    hyphen: '-',
    hasContents: true,
    prepare: changed(withNumbers, withNotes, withTables, withBoxes),
    page: PAGE('A4', '22mm 14mm 22mm', HEAD_FOOT('Carlito')),
    body: "font: 9pt/1.4 'Carlito'; text-align: justify; padding-left: 12mm",
    css: '.text { columns: 3; column-gap: 5.5mm; } h2 { position: relative; font-size: 16pt; } h2 .no { position: absolute; left: -12mm; color: #888; } aside { border-left: 3pt solid #668; background: #eef; padding: 2mm; margin: 2mm 0; break-inside: avoid; } aside h3 { margin: 0; } table { column-span: all; border-collapse: collapse; width: 100%; margin: 3mm 0; } td { border: 0.5pt solid #667; padding: 1mm 2mm; width: 50%; vertical-align: top; } .notes { border-top: 0.5pt solid; margin-top: 2mm; font-size: 7.5pt; } .notes p { margin: 0; }',
    section: notesBelow,
    change: counted,
  }),
];

/** By a graphic designer. */
const STUDIO: readonly Layout[] = [
  layout({
    name: 'newcomers: folder of three panels on a wide page, each on its own colour, heads on a band',
    hyphen: 'soft',
    page: PAGE('A4 landscape', '0'),
    body: "font: 9.2pt/1.42 'Noto Sans'",
    css: `h1 { padding: 60mm 20mm 0; margin: 0; font-size: 34pt; color: #6a1b4d; } section { break-before: page; position: relative; height: 209mm; background: linear-gradient(90deg, #fdf3f8 33.3%, #f3dbe7 33.3%, #f3dbe7 66.6%, #fdf3f8 66.6%); } .text { columns: 3; column-gap: 20mm; column-fill: auto; height: 172mm; margin: 6mm 10mm 0; } .band { background: #6a1b4d; padding: 6mm 10mm; } .band h2 { margin: 0; font: bold 18pt 'Noto Serif'; color: #fff; } h3 { font-size: 10pt; color: #b7477f; } .colophon { padding: 10mm; }`,
    section: (heading, blocks) =>
      `<section><div class="band">${heading}</div><div class="text">${listed(blocks)}</div></section>`,
  }),
  layout({
    name: 'newcomers: heading and lead in the left third, text in two columns beside them',
    hyphen: '-',
    page: PAGE('A4', '22mm 16mm', FOOT('Noto Sans')),
    body: "font: 9.2pt/1.5 'Noto Sans'",
    css: 'section { display: grid; grid-template-columns: 52mm 1fr; column-gap: 9mm; border-top: 2pt solid #16697a; padding-top: 3mm; margin-bottom: 8mm; } .intro { break-inside: avoid; } .intro h2 { margin: 0 0 3mm; font: bold 16pt/1.15 "Noto Serif"; color: #16697a; } .intro p { font: italic 11pt/1.4 "Noto Serif"; margin: 0; } .text { columns: 2; column-gap: 6mm; } .text > :first-child { margin-top: 0; } h3 { font-size: 9.6pt; color: #16697a; } section { break-inside: auto; }',
    section: (heading, blocks) => {
      const lead = blocks[0]?.startsWith('<p>') === true ? blocks.slice(0, 1) : [];
      return `<section><div class="intro">${heading}${lead.join('')}</div><div class="text">${listed(blocks.slice(lead.length))}</div></section>`;
    },
  }),
  layout({
    name: 'newcomers: hanging numbers, quotations between bars in the column, chapter in the outer edge',
    hyphen: 'soft',
    hasLooseQuotes: true,
    prepare: changed(withNumbers, withVoices),
    page: PAGE('210mm 260mm', '20mm 20mm 20mm 12mm', FOOT('Liberation Sans Narrow')),
    body: "font: 10pt/1.48 'Noto Serif'; padding-left: 18mm",
    css: '.text { columns: 2; column-gap: 9mm; } h2 { position: relative; font: bold 20pt/1.1 "Liberation Sans Narrow"; text-transform: uppercase; } h2 .no { position: absolute; left: -16mm; font-size: 26pt; color: #e07a1f; } h3 .no { color: #e07a1f; } h3 { font: bold 11pt "Liberation Sans Narrow"; } blockquote { border-top: 4pt solid #e07a1f; border-bottom: 1pt solid #e07a1f; margin: 3mm 0; padding: 2mm 0; font: bold 13pt/1.25 "Liberation Sans Narrow"; color: #7a3f0c; break-inside: avoid; } blockquote p { margin: 0; }',
    change: counted,
  }),
  layout({
    name: 'newcomers: cards three in a row with numbers in circles, text in two columns above',
    hyphen: null,
    prepare: withCards,
    page: PAGE('A4', '20mm 18mm', FOOT('Carlito')),
    body: "font: 10.4pt/1.4 'Carlito'",
    css: '.text { columns: 2; column-gap: 8mm; } .cards { column-span: all; display: grid; grid-template-columns: repeat(3, 1fr); gap: 5mm; margin: 4mm 0; } aside { background: #e6f0e9; border-radius: 3mm; padding: 4mm; break-inside: avoid; } aside h3 { margin: 0 0 1mm; font-size: 12pt; color: #1e5631; } aside p { margin: 0; } aside .word { display: inline-block; width: 9mm; line-height: 9mm; border-radius: 5mm; background: #1e5631; color: #fff; text-align: center; font-weight: bold; margin-bottom: 2mm; } h2 { color: #1e5631; font-size: 19pt; }',
    section: sectionWithCards,
  }),
  layout({
    name: 'newcomers: timeline on a line across, facts with thick bars in the side, serif text',
    hyphen: '-',
    prepare: changed(withTimeline, withFacts),
    page: PAGE('A4', '24mm 18mm', FOOT('Noto Sans')),
    body: "font: 10pt/1.5 'Noto Serif'",
    css: '.row { display: flex; gap: 9mm; } .text { flex: 1; } .text > :first-child { margin-top: 0; } .side { flex: 0 0 46mm; } .remark { font: bold 11pt/1.35 "Noto Sans"; color: #005f73; border-left: 5pt solid #94d2bd; padding-left: 3mm; margin: 0 0 5mm; } .time { display: grid; grid-template-columns: repeat(4, 1fr); gap: 4mm; border-top: 2pt solid #005f73; padding-top: 3mm; margin: 5mm 0; break-inside: avoid; } .time h4 { margin: 0 0 1mm; font: bold 10pt "Noto Sans"; color: #005f73; } .time p { margin: 0; font: 8.5pt/1.4 "Noto Sans"; } h2 { font: bold 18pt "Noto Sans"; color: #005f73; } h3 { font: bold 10.5pt "Noto Sans"; }',
    section: (heading, blocks) => {
      const { own: facts, rest } = apart(blocks, '<p class="remark"');
      const { own: years, rest: text } = apart(rest, '<aside');
      const time = years.length > 0 ? `<div class="time">${years.join('')}</div>` : '';
      return `<section>${heading}<div class="row"><div class="text">${listed(text)}</div><div class="side">${facts.join('')}</div></div>${time}</section>`;
    },
  }),
  layout({
    name: 'newcomers: chapters open with a large number and a vision on colour, three justified columns',
    hyphen: 'soft',
    prepare: (source) => withOpeners(withoutOwnNumbers(source)),
    page: PAGE('A4', '18mm 16mm', FOOT('Carlito')),
    body: "font: 9.4pt/1.42 'Liberation Serif'; text-align: justify",
    css: 'section { break-before: page; } .opener { background: #23395d; color: #fff; padding: 12mm 10mm; margin-bottom: 7mm; } .opener h2 { font: bold 24pt/1.1 "Carlito"; margin: 0; } .opener .no { display: block; font-size: 60pt; line-height: 1; color: #f2a65a; } .opener .remark { font: 15pt/1.3 "Carlito"; margin: 4mm 0 0; text-align: left; } .text { columns: 3; column-gap: 6mm; column-rule: 0.5pt solid #23395d; } h3 { font: bold 10.5pt "Carlito"; color: #23395d; }',
    section: (heading, blocks) => {
      const { own, rest } = apart(blocks, '<p class="remark"');
      return `<section><div class="opener">${heading}${own.join('')}</div><div class="text">${listed(rest)}</div></section>`;
    },
    change: counted,
  }),
];

/** By a clerk who prints what a word processor made. */
const CLERK: readonly Layout[] = [
  layout({
    name: 'newcomers: typed dashes, bold headings of body size, two columns',
    hyphen: null,
    page: PAGE(
      'A4',
      '25mm 22mm',
      `@bottom-right { content: 'Side ' counter(page) ' af ' counter(pages); font: 9pt 'Liberation Serif'; }`,
    ),
    body: "font: 11pt/1.3 'Liberation Serif'",
    css: `h1 { font-size: 16pt; } h2 { font-size: 11pt; margin: 5mm 0 0; } h3 { font-size: 11pt; font-style: italic; font-weight: normal; margin: 3mm 0 0; } p { margin: 0 0 3mm; } main { columns: 2; column-gap: 10mm; } .typed { margin: 0 0 1mm 5mm; text-indent: -5mm; } .typed span { display: inline-block; width: 5mm; text-indent: 0; }`,
    change: typedItems,
  }),
  layout({
    name: 'newcomers: table of headings and text with rules, head in a box, key words in bold',
    hyphen: '-',
    prepare: withRunIns,
    page: PAGE(
      'A4',
      '30mm 20mm 22mm',
      `@top-left { content: '${AROUND.head}'; font: bold 9pt 'Carlito'; border: 1pt solid #333; padding: 2mm; } @top-right { content: '${AROUND.section} · side ' counter(page); font: 9pt 'Carlito'; }`,
    ),
    body: "font: 10.5pt/1.35 'Carlito'",
    css: '.row { display: table; width: 100%; border-collapse: collapse; } .row > div { display: table-cell; border: 0.7pt solid #444; padding: 2.5mm; vertical-align: top; } .row > div:first-child { width: 42mm; background: #eee; } .row h2 { font-size: 11.5pt; margin: 0; } .text > :first-child { margin-top: 0; } .text > :last-child { margin-bottom: 0; }',
    section: (heading, blocks) =>
      `<section class="row"><div>${heading}</div><div class="text">${listed(blocks)}</div></section>`,
  }),
  layout({
    name: 'newcomers: goals in a ruled table with a head, notes with laws, line spacing of one and a half',
    hyphen: null,
    prepare: changed(withGoals, withLawNotes),
    page: PAGE('A4', '25mm 25mm', HEAD_FOOT('Liberation Serif')),
    body: "font: 11.5pt/1.6 'Liberation Serif'",
    css: 'h2 { font-size: 14pt; text-decoration: underline; } h3 { font-size: 11.5pt; } table { border-collapse: collapse; width: 100%; } td { border: 0.7pt solid; padding: 1.5mm; vertical-align: top; line-height: 1.25; font-size: 10.5pt; } tr:first-child td { font-weight: bold; background: #ddd; } tr { break-inside: avoid; } .notes { border-top: 0.5pt solid; width: 60%; font-size: 9pt; line-height: 1.2; } .notes p { margin: 1mm 0; }',
    section: notesBelow,
  }),
];

/** By a web department. */
const WEB: readonly Layout[] = [
  layout({
    name: 'newcomers: web page in two columns of cards with pledges, bar above every page',
    hyphen: null,
    prepare: withPledges,
    page: PAGE(
      'A4',
      '26mm 14mm 16mm',
      `@top-left { content: '${AROUND.head}   ${AROUND.section}'; background: #0a3d62; color: #fff; font: 9pt 'Noto Sans'; width: 100%; padding: 3mm 5mm; }`,
    ),
    body: "font: 10.5pt/1.5 'Noto Sans'",
    css: 'h2 { font-size: 16pt; color: #0a3d62; border-left: 4pt solid #e58e26; padding-left: 3mm; } .text { columns: 2; column-gap: 8mm; } aside { background: #f1f2f6; border-radius: 2mm; padding: 3mm 4mm; margin: 3mm 0; break-inside: avoid; } aside p { margin: 0 0 1mm; } h3 { font-size: 11.5pt; }',
  }),
  layout({
    name: 'newcomers: web page printed in narrow letters, aside of facts floated right, quotations floated left',
    hyphen: null,
    hasLooseQuotes: true,
    prepare: changed(withFacts, withVoices),
    page: PAGE('A4', '18mm 16mm'),
    heads: {
      head: '<div style="font-size:8px;width:100%;padding:0 16mm;display:flex;justify-content:space-between"><span>12.03.2031</span><span class="title"></span></div>',
      foot: `<div style="font-size:8px;width:100%;padding:0 16mm;display:flex;justify-content:space-between"><span>${AROUND.head}</span><span><span class="pageNumber"></span>/<span class="totalPages"></span></span></div>`,
    },
    body: "font: 10.5pt/1.5 'Liberation Sans Narrow'",
    css: 'section { break-inside: avoid; } .side { float: right; width: 50mm; margin: 0 0 4mm 7mm; background: #fff4e0; padding: 3mm; } .remark { margin: 0 0 2mm; font-size: 9.5pt; } blockquote { float: left; clear: left; width: 55mm; margin: 2mm 7mm 3mm 0; border-left: 3pt solid #c60; padding-left: 3mm; font: italic 12pt/1.35 "Liberation Serif"; } blockquote p { margin: 0; } h2 { clear: both; font-size: 17pt; }',
    section: (heading, blocks) => {
      const { own, rest } = apart(blocks, '<p class="remark"');
      const side = own.length > 0 ? `<div class="side">${own.join('')}</div>` : '';
      return `<section>${heading}<div class="text">${side}${listed(rest)}</div></section>`;
    },
  }),
  layout({
    name: 'newcomers: web page, text in halves by flex, remarks as tinted notes between, links in colour',
    hyphen: null,
    prepare: withRemarks,
    page: PAGE('A3', '20mm 18mm', FOOT('Noto Sans')),
    body: "font: 11pt/1.5 'Noto Sans'",
    css: 'section { break-inside: avoid; } .text { display: flex; gap: 12mm; } .text > div { flex: 1; width: 0; } .text > div > :first-child { margin-top: 0; } .remark { background: #e8f6f3; border-left: 3pt solid #148f77; padding: 2mm 3mm; font-size: 9.5pt; color: #0e6251; } h2 { font-size: 20pt; } h3 { font-size: 12pt; color: #148f77; }',
    section: (heading, blocks) =>
      `<section>${heading}<div class="text">${halves(blocks)
        .map((half) => `<div>${listed(half)}</div>`)
        .join('')}</div></section>`,
  }),
  layout({
    name: 'newcomers: web page, contents on the left of the first section, tables with zebra rows, arrows',
    hyphen: null,
    hasContents: true,
    prepare: changed(withTables, withBoxes),
    page: PAGE('A4', '16mm 16mm 18mm', FOOT('Carlito')),
    body: "font: 11pt/1.45 'Carlito'",
    css: `ul { ${BULLET('2192')}; padding-left: 6mm; } table { width: 100%; border-collapse: collapse; } td { padding: 2mm 3mm; vertical-align: top; width: 50%; } tr:nth-child(odd) td { background: #f0f3f7; } tr { break-inside: avoid; } .text { columns: 2; column-gap: 8mm; } table { column-span: all; } aside { break-inside: avoid; float: right; width: 36mm; border: 1pt solid #9ab; padding: 2mm; margin: 0 0 2mm 3mm; font-size: 9pt; } aside h3 { margin: 0; font-size: 9.5pt; } h2 { font-size: 17pt; }`,
  }),
];

/** By four people who know the genre and no rule of the reading; each measured once before any rule was looked at. */
export const LAYOUTS_NEWCOMERS: readonly Layout[] = [...TESTER, ...STUDIO, ...CLERK, ...WEB];
