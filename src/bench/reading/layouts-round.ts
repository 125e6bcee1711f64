import { AROUND, type Layout, layout, PAGE } from './layout.ts';
import { apart, notesBelow } from './layouts-designed.ts';
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
  withRunIns,
  withSignature,
  withTables,
} from './prepare.ts';
import { withLawNotes, withPledges, withVoices } from './prepare-designed.ts';
import { afterThirds, withNumberSpans, withSuspended } from './prepare-hands.ts';

const FEET = (font: string) => `
  @top-right { content: '${AROUND.section} · ${AROUND.head}'; font: 7.5pt '${font}'; color: #555; }
  @bottom-center { content: '${AROUND.foot}   |   ' counter(page); font: 7.5pt '${font}'; color: #555; }`;

const HIDDEN = [
  `<p style="visibility: hidden">${AROUND.mark} ${AROUND.section}</p>`,
  `<p style="color: transparent">${AROUND.head} ${AROUND.mark}</p>`,
  `<p style="clip-path: inset(0 100% 0 0)">${AROUND.foot} ${AROUND.mark}</p>`,
];

/** The blocks in as many parts as asked for, each with as much text as the others. */
function inParts(blocks: readonly string[], count: number): string[][] {
  const all = blocks.reduce((sum, html) => sum + html.length, 0);
  const parts = Array.from({ length: count }, (): string[] => []);
  let before = 0;
  for (const html of blocks) {
    parts[Math.min(count - 1, Math.floor((before / Math.max(all, 1)) * count))]?.push(html);
    before += html.length;
  }
  return parts;
}

/** A round by somebody who tests what a reader must know, several things in each; measured once before any rule was looked at. */
export const LAYOUTS_ROUND: readonly Layout[] = [
  layout({
    name: 'round: contents without leaders, three columns, pull quotes over two of them, notes below',
    hyphen: 'soft',
    hasContents: true,
    hasLooseQuotes: true,
    prepare: changed(withNotes, withPullQuotes),
    page: PAGE('A4', '22mm 16mm', FEET('Liberation Sans')),
    body: "font: 8.8pt/1.42 'Liberation Serif'; text-align: justify",
    css: '.contents .dots { visibility: hidden; } .text { columns: 3; column-gap: 5.5mm; } h2 { font: bold 15pt "Liberation Sans"; margin: 6mm 0 2mm; } h3 { font: bold 9pt "Liberation Sans"; margin: 2mm 0 0; } blockquote { column-span: all; font: italic 14pt/1.3 "Liberation Serif"; margin: 3mm 30mm; text-align: center; } .notes { font-size: 7.2pt; margin-top: 2mm; padding-top: 1mm; border-top: 0.4pt solid; } .notes p { margin: 0; }',
    section: notesBelow,
  }),
  layout({
    name: 'round: absolute boxes, two on a page, large first letters, own marks before items',
    hyphen: '-',
    prepare: withSuspended,
    page: PAGE('A3', '0'),
    body: "font: 9.5pt/1.45 'Noto Sans'",
    css: `h1 { margin: 0; padding: 120mm 30mm; } section { break-before: page; position: relative; height: 418mm; } .text > h2 { position: absolute; left: 26mm; top: 26mm; right: 26mm; margin: 0; font-size: 26pt; } .left, .right { position: absolute; top: 52mm; width: 112mm; } .left { left: 26mm; } .right { right: 26mm; } .left > :first-child, .right > :first-child { margin-top: 0; } .left > p:first-child::first-letter { float: left; font: 34pt/0.84 'Noto Serif'; padding-right: 1.2mm; } li { list-style: '\\203A\\00A0\\00A0'; } .folio { position: absolute; bottom: 14mm; right: 26mm; font-size: 8pt; } .colophon { padding: 20mm 26mm; }`,
    section: (heading, blocks, index) => {
      const [left = [], right = []] = inParts(blocks, 2);
      return `<section><div class="text">${heading}</div><div class="left">${listed(left)}</div><div class="right">${listed(right)}</div><div class="folio">${AROUND.head} ${index + 2}</div></section>`;
    },
  }),
  layout({
    name: 'round: headings in the left margin after their text by flex, boxes, arrows, A4 landscape',
    hyphen: '-',
    prepare: changed(withBoxes, withNesting),
    page: PAGE('A4 landscape', '20mm 22mm', FEET('Carlito')),
    body: "font: 10pt/1.45 'Carlito'",
    css: `section { display: flex; flex-direction: row-reverse; gap: 9mm; margin-bottom: 6mm; } section > h2 { width: 54mm; flex: none; margin: 0; font-size: 13pt; color: #5b2a86; text-align: right; } .text { flex: 1; columns: 2; column-gap: 8mm; } .text > :first-child { margin-top: 0; } ul { list-style: '\\2794\\00A0\\00A0'; padding-left: 5mm; } .deep { margin-left: 5mm; list-style: '\\2013\\00A0\\00A0'; } aside { background: #efe8f5; padding: 2.5mm 3.5mm; break-inside: avoid; } aside h3 { margin: 0; font-size: 10pt; }`,
    section: (heading, blocks) => `<section><div class="text">${listed(blocks)}</div>${heading}</section>`,
  }),
  layout({
    name: 'round: A5, small capitals, run-in headings, law in notes, indented first lines',
    hyphen: 'soft',
    prepare: changed(withRunIns, withLawNotes),
    page: PAGE(
      'A5',
      '17mm 15mm 19mm',
      `@top-left { content: counter(page); font: 8pt 'Noto Serif'; } @top-center { content: '${AROUND.head}'; font: italic 8pt 'Noto Serif'; }`,
    ),
    body: "font: 9pt/1.4 'Noto Serif'; text-align: justify",
    css: 'h1 { font-size: 20pt; text-align: center; } h2 { font-size: 13pt; font-variant-caps: small-caps; letter-spacing: 0.05em; text-align: center; margin: 8mm 0 3mm; } p { margin: 0; text-indent: 5mm; } .text > p:first-child { text-indent: 0; } ul { margin: 1.5mm 0; } .notes { margin-top: 2mm; font-size: 7.2pt; width: 100%; } .notes::before { content: ""; display: block; width: 25mm; border-top: 0.5pt solid; } .notes p { text-indent: 0; } h3 { font-size: 9.5pt; }',
    section: notesBelow,
  }),
  layout({
    name: 'round: one, three and two columns by turns, numbered, ruled tables across, chapter in the head',
    hyphen: '-',
    hasChapterHeads: true,
    prepare: changed(withNumbers, withTables),
    page: PAGE('A4', '24mm 18mm 20mm', "@bottom-right { content: counter(page); font: 9pt 'Carlito'; }"),
    body: "font: 9.6pt/1.4 'Carlito'; text-align: justify",
    css: '.c1 .text { columns: 3; column-gap: 6mm; } .c2 .text { columns: 2; column-gap: 8mm; } table { column-span: all; width: 100%; border-collapse: collapse; margin: 3mm 0; } td { border-top: 0.5pt solid #333; border-bottom: 0.5pt solid #333; padding: 1.4mm 3mm 1.4mm 0; width: 50%; vertical-align: top; text-align: left; } h2 { font-size: 17pt; color: #0b5563; } h3 { font-size: 10.5pt; color: #0b5563; }',
    section: (heading, blocks, index) =>
      `<section class="c${index % 3}">${heading}<div class="text">${listed(blocks)}</div></section>`,
  }),
  layout({
    name: 'round: two columns by grid, numbered lists with lead-ins in tinted boxes, voices, rotated edge',
    hyphen: '-',
    hasLooseQuotes: true,
    prepare: changed(withVoices, withPledges),
    // Columns of a grid that broke over the page would go on below themselves, where nobody would look for them.
    page: PAGE('A3', '20mm 18mm', FEET('Noto Sans')),
    body: "font: 11pt/1.5 'Noto Sans'; padding-right: 10mm",
    css: `section { break-inside: avoid; } .text { display: grid; grid-template-columns: 1fr 1fr; column-gap: 8mm; } .text > div > :first-child { margin-top: 0; } ul { list-style: decimal; padding-left: 6mm; margin: 1mm 0; } aside { background: #e3eef2; padding: 2.5mm 3mm; margin: 2mm 0; } aside p { margin: 0; font-weight: bold; } blockquote { font: italic 12pt/1.35 'Noto Serif'; color: #1f6f8b; border-left: 2pt solid #1f6f8b; padding-left: 3mm; margin: 3mm 0; } h2 { font: bold 18pt 'Noto Serif'; color: #1f6f8b; } .edge { position: fixed; right: -6mm; top: 40mm; writing-mode: vertical-rl; font-size: 7pt; letter-spacing: 0.15em; }`,
    before: () => `<div class="edge">${AROUND.foot} ${AROUND.section}</div>`,
    section: (heading, blocks) =>
      `<section>${heading}<div class="text">${inParts(blocks, 2)
        .map((part) => `<div>${listed(part)}</div>`)
        .join('')}</div></section>`,
  }),
  layout({
    name: 'round: goals in an open table, captions below pictures, narrow type, letters for pages',
    hyphen: 'soft',
    prepare: changed(withGoals, withCaptions, withSignature),
    page: PAGE(
      'A4',
      '25mm 20mm 22mm',
      `@bottom-left { content: '– ' counter(page, lower-roman) ' –'; font: 9pt 'Liberation Sans Narrow'; } @top-left { content: '${AROUND.head}'; font: bold 8pt 'Liberation Sans Narrow'; border-bottom: 0.5pt solid #888; }`,
    ),
    body: "font: 10.5pt/1.45 'Liberation Sans Narrow'",
    css: "h1 { color: #8a1538; } h2 { font-size: 17pt; color: #8a1538; border-bottom: 1pt solid #8a1538; } h3 { font-size: 11.5pt; color: #8a1538; } table { border-collapse: collapse; width: 100%; margin: 4mm 0; } td { padding: 1.5mm 4mm 2.5mm 0; vertical-align: top; width: 33%; } tr:first-child td { font-weight: bold; color: #8a1538; } tr:nth-child(even) td { background: #f6e9ed; } .caption { border-top: 32mm solid #dcd3d6; font: italic 8.5pt 'Liberation Sans'; padding-top: 1mm; break-inside: avoid; margin: 4mm 40mm 4mm 0; } .signature { font-style: italic; text-align: right; }",
  }),
  layout({
    name: 'round: two columns with remarks in both outer margins, contents with the number first, divided heads',
    hyphen: '-',
    hasContents: true,
    prepare: changed(withRemarks, withSuspended),
    page: PAGE(
      'A4 landscape',
      '19mm 16mm',
      `@top-left { content: '${AROUND.head}'; font: 8pt 'DejaVu Sans'; } @top-right { content: '${AROUND.section}'; font: 8pt 'DejaVu Sans'; } @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt 'DejaVu Sans'; }`,
    ),
    body: "font: 8.6pt/1.5 'DejaVu Serif'",
    css: ".contents .dots { display: none; } .contents .number { order: -1; width: 12mm; font-weight: bold; } .row { display: grid; grid-template-columns: 46mm 1fr 46mm; column-gap: 8mm; margin-bottom: 5mm; } .text { columns: 2; column-gap: 8mm; grid-column: 2; grid-row: 1; } .text > :first-child { margin-top: 0; } .side { grid-row: 1; } .s0 .side { grid-column: 1; } .s1 .side { grid-column: 3; } .remark { font: 7.5pt/1.4 'DejaVu Sans'; color: #7a4a00; border-top: 1.5pt solid #d9a441; padding-top: 1mm; margin: 0 0 4mm; } h2 { font: bold 14pt 'DejaVu Sans'; margin: 4mm 54mm 2mm; } h3 { font: bold 8.8pt 'DejaVu Sans'; }",
    section: (heading, blocks, index) => {
      const { own, rest } = apart(blocks, '<p class="remark"');
      return `<section>${heading}<div class="row s${index % 2}"><div class="side">${own.join('')}</div><div class="text">${listed(rest)}</div></div></section>`;
    },
  }),
  layout({
    name: 'round: everything at once, two columns, hidden text, deeper items, boxes across, numbers in the margin',
    hyphen: 'soft',
    hasContents: true,
    hasLooseQuotes: true,
    prepare: changed(withNumbers, withBoxes, withNesting, withPullQuotes, withSuspended),
    page: PAGE('A4', '22mm 18mm 22mm 12mm', FEET('Noto Sans Display')),
    body: "font: 9.4pt/1.45 'Noto Sans Display'; text-align: justify; padding-left: 14mm",
    css: `main { columns: 2; column-gap: 8mm; } h1, h2 { column-span: all; position: relative; } h2 { font-size: 19pt; margin: 7mm 0 3mm; } .no { position: absolute; left: -14mm; width: 11mm; text-align: right; color: #c0392b; } aside { column-span: all; border-top: 2pt solid #c0392b; background: #fbeeec; padding: 3mm 5mm; margin: 3mm 0; } aside h3 { margin: 0 0 1mm; } blockquote { column-span: all; font: 15pt/1.3 'Noto Serif'; color: #c0392b; margin: 4mm 20mm; text-align: center; } ul { list-style: '\\25B8\\00A0\\00A0'; padding-left: 4mm; } .deep { margin-left: 5mm; list-style: '\\25B9\\00A0\\00A0'; } h3 { font-size: 10pt; }`,
    change: (html) => afterThirds(withNumberSpans(html), HIDDEN),
  }),
  layout({
    name: 'round: four flex columns on a wide page, white headings on bars, ruled gutters, tables inside',
    hyphen: '-',
    prepare: changed(withTables, withSignature),
    page: PAGE('A3 landscape', '18mm', FEET('Carlito')),
    body: "font: 10.2pt/1.42 'Carlito'",
    css: `section { break-inside: avoid; margin-bottom: 8mm; } h2 { background: #2d6a4f; color: #fff; padding: 2.5mm 4mm; font-size: 16pt; margin: 0 0 4mm; } .text { display: flex; } .text > div { flex: 1; width: 0; padding: 0 4mm; border-left: 0.5pt solid #2d6a4f; } .text > div:first-child { border: 0; padding-left: 0; } .text > div > :first-child { margin-top: 0; } table { border-collapse: collapse; width: 100%; margin: 2mm 0; } td { border: 0.5pt solid #2d6a4f; padding: 1mm 1.5mm; width: 50%; vertical-align: top; } h3 { font-size: 11pt; color: #2d6a4f; } .caption { font-size: 8.5pt; color: #666; border-top: 25mm solid #cfe0d7; } .signature { font-style: italic; }`,
    section: (heading, blocks) =>
      `<section>${heading}<div class="text">${inParts(blocks, 4)
        .map((part) => `<div>${listed(part)}</div>`)
        .join('')}</div></section>`,
  }),
];
