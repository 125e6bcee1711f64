import { AROUND, type Layout, layout, PAGE, RUNNING } from './layout.ts';
import { listed } from './listed.ts';
import { changed, withBoxes, withNesting, withRemarks, withSignature } from './prepare.ts';
import {
  spanned,
  withCards,
  withCountedCards,
  withFacts,
  withLawNotes,
  withOpeners,
  withPledges,
  withSpans,
  withTimeline,
  withVoices,
} from './prepare-designed.ts';

/** Boxes that follow one another stand in one grid. */
export function inGrids(blocks: readonly string[]): string {
  const isBox = (html: string | undefined) => html?.startsWith('<aside') === true;
  const parts: string[] = [];
  let open: string[] = [];
  for (const [index, html] of blocks.entries()) {
    if (!isBox(html)) open.push(html);
    else {
      if (!isBox(blocks[index - 1])) parts.push(listed(open), '<div class="grid">');
      parts.push(html);
      if (!isBox(blocks[index + 1])) parts.push('</div>');
      open = [];
    }
  }
  return [...parts, listed(open)].join('\n');
}

/** The blocks whose HTML begins so, and the others. */
export const apart = (blocks: readonly string[], start: string) => {
  const own = blocks.filter((html) => html.startsWith(start));
  return { own, rest: blocks.filter((html) => !own.includes(html)) };
};

/** Notes below a section, across what stands above them. */
export const notesBelow = (heading: string, blocks: readonly string[]) => {
  const { own, rest } = apart(blocks, '<p class="note"');
  return `<section>${heading}<div class="text">${listed(rest)}</div><div class="notes">${own.join('')}</div></section>`;
};

const CORNER = `@bottom-right { content: counter(page); font: bold 11pt Carlito; color: #fff; background: #b5432e; text-align: center; width: 14mm; }`;

/** Layouts as designers set a municipality's policy; written and measured before a rule was changed for them. */
export const LAYOUTS_DESIGNED: readonly Layout[] = [
  layout({
    name: 'designed: two columns on each half of a landscape page, chapter openers',
    hyphen: '-',
    prepare: withOpeners,
    page: PAGE(
      'A4 landscape',
      '18mm 14mm',
      `@bottom-left { content: counter(page) '   ${AROUND.foot}'; font: 7pt 'Noto Sans'; }`,
    ),
    body: "font: 8.5pt/1.45 'Noto Sans'",
    css: `section { break-before: page; } h2 { font: bold 20pt/1.1 'Noto Serif'; color: #245; margin: 0 0 3mm; } h2 .no { font-size: 64pt; line-height: 0.8; color: #c84; margin-right: 3mm; } .remark { font: 17pt/1.25 'Noto Serif'; color: #c84; margin: 0 0 8mm; } .text { display: grid; grid-template-columns: 1fr 1fr; column-gap: 26mm; } .text > div { columns: 2; column-gap: 6mm; }`,
    section: (heading, blocks) => {
      const { own, rest } = apart(blocks, '<p class="remark"');
      const half = Math.ceil(rest.length / 2);
      const title = heading.replace(/<h2>(\d+) /u, '<h2><span class="no">$1</span> ');
      return `<section>${title}${own.join('')}<div class="text"><div>${listed(rest.slice(0, half))}</div><div>${listed(rest.slice(half))}</div></div></section>`;
    },
  }),
  layout({
    name: 'designed: square brochure, white text on panels beside the text',
    hyphen: 'soft',
    prepare: withFacts,
    page: PAGE('210mm 210mm', '0'),
    body: "font: 9.5pt/1.45 'Carlito'",
    css: `h1 { padding: 50mm 20mm 30mm; margin: 0; background: #1d4f5c; color: #fff; } section { break-before: page; display: grid; grid-template-columns: 1fr 62mm; height: 209mm; } .text { padding: 18mm 12mm; columns: 2; column-gap: 6mm; background: linear-gradient(#fdf8ee, #f0e6d2); } .text > :first-child { margin-top: 0; } .panel { background: #1d4f5c; color: #fff; padding: 18mm 9mm; } .panel .remark { font: 13pt/1.3 Carlito; border-top: 1pt solid #fff; padding-top: 2mm; } .panel h2, .panel h1 { margin: 0 0 8mm; padding: 0; font-size: 19pt; color: #ffd9a0; } .colophon { padding: 15mm; }`,
    section: (heading, blocks) => {
      const { own, rest } = apart(blocks, '<p class="remark"');
      return `<section style="order: 1"><div class="text" style="grid-column: 1; grid-row: 1">${listed(rest)}</div><div class="panel" style="grid-column: 2; grid-row: 1">${heading}${own.join('')}</div></section>`;
    },
  }),
  layout({
    name: 'designed: citizens in large type between two columns',
    hyphen: '-',
    hasLooseQuotes: true,
    prepare: withVoices,
    // A column that ran over the page would go on below itself, where nobody would look for it.
    page: PAGE('230mm 420mm', '20mm 17mm', RUNNING('Liberation Sans')),
    body: "font: 9.5pt/1.4 'Liberation Serif'; text-align: justify",
    css: `.text { position: relative; display: grid; grid-template-columns: 1fr 1fr; column-gap: 8mm; } .hole { height: 34mm; width: 26mm; margin-top: 12mm; } .left .hole { float: right; margin-left: 3mm; } .right .hole { float: left; margin-right: 3mm; } .text > blockquote { position: absolute; left: 50%; top: 14mm; width: 48mm; margin: 0 0 0 -24mm; font: bold italic 13pt/1.15 Carlito; color: #8a2c56; text-align: center; } .text > blockquote p { margin: 0; } .text p { margin: 0 0 2mm; } section { break-inside: avoid; } h2 { font: bold 16pt Carlito; }`,
    section: (heading, blocks) => {
      // Only one has room between the columns: a second quotation stays where it stands in the text.
      const voice = blocks.find((html) => html.startsWith('<blockquote><p>»'));
      const rest = blocks.filter((html) => html !== voice);
      const half = Math.ceil(rest.length / 2);
      const hole = voice === undefined ? '' : '<div class="hole"></div>';
      return `<section>${heading}<div class="text"><div class="left">${hole}${listed(rest.slice(0, half))}</div><div class="right">${hole}${listed(rest.slice(half))}</div>${voice ?? ''}</div></section>`;
    },
  }),
  layout({
    name: 'designed: facts in a side column, left and right by turns',
    hyphen: '-',
    prepare: changed(withFacts, withRemarks),
    page: PAGE('A4', '22mm 18mm', RUNNING('Noto Sans')),
    body: "font: 10pt/1.5 'Noto Serif'",
    css: `section { break-before: page; position: relative; } section:nth-child(odd) { padding-right: 50mm; } section:nth-child(even) { padding-left: 50mm; } .side { position: absolute; top: 0; width: 42mm; font: 7.5pt/1.35 'Noto Sans'; background: #eef3e6; padding: 3mm; box-sizing: border-box; } section:nth-child(odd) .side { right: 0; } section:nth-child(even) .side { left: 0; } h2 { font: bold 18pt 'Noto Sans'; color: #4b6b1f; margin-top: 0; } h3 { font: bold 10pt 'Noto Sans'; }`,
    section: (heading, blocks) => {
      const { own, rest } = apart(blocks, '<p class="remark"');
      const side = own.length > 0 ? `<div class="side">${own.join('')}</div>` : '';
      return `<section>${heading}${side}<div class="text">${listed(rest)}</div></section>`;
    },
  }),
  layout({
    name: 'designed: numbered cards, three by three',
    prepare: withCards,
    page: PAGE('A4', '18mm 16mm', `${CORNER}`),
    body: "font: 10pt/1.45 'Carlito'",
    css: `.grid { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 5mm; margin: 3mm 0; } aside { background: #e4eef2; border-radius: 3mm; padding: 4mm; break-inside: avoid; font-size: 9pt; line-height: 1.3; } aside .word { font: bold 26pt/1 Carlito; color: #2c7a94; margin: 0; } aside h3 { margin: 1mm 0; font-size: 11pt; } aside p { margin: 0; } h2 { color: #2c7a94; }`,
    section: (heading, blocks) => `<section>${heading}<div class="text">${inGrids(blocks)}</div></section>`,
  }),
  layout({
    name: 'designed: numbered cards, two by two, numbers beside the titles',
    hyphen: 'soft',
    prepare: withCountedCards,
    page: PAGE('A4 landscape', '16mm', RUNNING('Noto Sans')),
    body: "font: 9.5pt/1.4 'Noto Sans'",
    css: `main { columns: 2; column-gap: 12mm; } .grid { display: grid; grid-template-columns: 1fr 1fr; gap: 6mm 7mm; margin: 3mm 0; } aside { break-inside: avoid; font-size: 8.5pt; border-top: 1.5pt solid #b06; padding: 2mm 0 0 11mm; position: relative; } aside .no { position: absolute; left: 0; top: 2mm; font: bold 22pt/1 'Noto Sans'; color: #b06; margin: 0; } aside h3 { margin: 0 0 1mm; font-size: 10pt; } aside p { margin: 0; }`,
    section: (heading, blocks) =>
      `<section>${heading}<div class="text">${inGrids(blocks.map((html) => html.replace(/<h3>(\d+) /u, '<h3><span class="no">$1</span> ')))}</div></section>`,
  }),
  layout({
    name: 'designed: pledges in white on colour, two columns',
    hyphen: '-',
    prepare: withPledges,
    page: PAGE('A4', '20mm 16mm', CORNER),
    body: "font: 9.5pt/1.4 'Noto Sans'",
    css: `main { columns: 2; column-gap: 8mm; } aside { background: #2f5d3a; color: #fff; padding: 4mm 5mm; margin: 3mm 0; break-inside: avoid; } aside p { margin: 0 0 1mm; font-weight: bold; } aside ul { margin: 0; padding-left: 4mm; } h2 { font: 300 19pt/1.15 'Noto Serif'; color: #2f5d3a; }`,
  }),
  layout({
    name: 'designed: goals in a table over the pages, head repeated, cells over two rows',
    prepare: withSpans,
    page: PAGE('A4', '20mm 18mm', RUNNING('Carlito')),
    body: "font: 10.5pt/1.4 'Carlito'",
    css: `table { border-collapse: collapse; width: 100%; margin: 3mm 0; font-size: 9.5pt; } td { border: 0.6pt solid #789; padding: 1.5mm 2.5mm; vertical-align: top; } td:first-child { width: 34%; } thead td { background: #35506b; color: #fff; font-weight: bold; } tr { break-inside: avoid; }`,
    change: spanned,
  }),
  layout({
    name: 'designed: timeline, foreword in italics with signature',
    hyphen: '-',
    prepare: changed(withTimeline, withSignature),
    page: PAGE('A4', '22mm 20mm', RUNNING('Noto Sans')),
    body: "font: 10.5pt/1.5 'Noto Serif'",
    css: `section:first-child .text > p { font-style: italic; } .signature { font: 11pt 'Noto Sans'; margin-top: 6mm; } .caption { font: 7.5pt 'Noto Sans'; } .grid { display: grid; grid-template-columns: repeat(4, 1fr); gap: 5mm; border-top: 2pt solid #a63; padding-top: 2mm; margin: 4mm 0 6mm; break-inside: avoid; } aside { font: 8.5pt/1.35 'Noto Sans'; } aside h4 { font: bold 13pt 'Noto Sans'; color: #a63; margin: 0 0 1mm; } aside p { margin: 0; } h2 { font: bold 16pt 'Noto Sans'; color: #a63; }`,
    section: (heading, blocks) => `<section>${heading}<div class="text">${inGrids(blocks)}</div></section>`,
  }),
  layout({
    name: 'designed: spaced capitals over three columns, law in notes',
    hyphen: 'soft',
    prepare: withLawNotes,
    page: PAGE('A4', '18mm 15mm 22mm', RUNNING('Noto Sans')),
    body: "font: 9pt/1.4 'Noto Serif'; text-align: justify",
    css: `.text { columns: 3; column-gap: 6mm; } h2 { font: 12pt 'Noto Sans'; letter-spacing: 0.35em; text-transform: uppercase; text-align: center; margin: 6mm 0 3mm; } h3 { font: 8pt 'Noto Sans'; letter-spacing: 0.2em; text-transform: uppercase; text-align: left; } .note { font: 7pt/1.3 'Noto Sans'; margin: 0.5mm 0; text-align: left; } .notes { border-top: 0.4pt solid #000; padding-top: 1mm; margin: 2mm 60mm 0 0; } sup { font-size: 6pt; }`,
    section: (heading, blocks) => {
      const { own, rest } = apart(blocks, '<p class="note"');
      const notes = own.length > 0 ? `<div class="notes">${own.join('')}</div>` : '';
      return `<section>${heading}<div class="text">${listed(rest)}</div>${notes}</section>`;
    },
  }),
  layout({
    name: 'designed: contents in two columns with leaders, tinted pages, large initials',
    hasContents: true,
    hyphen: 'soft',
    page: PAGE('A4', '24mm 20mm', CORNER),
    body: "font: 10pt/1.5 'Noto Serif'; background: radial-gradient(#fff, #f3e3c8)",
    css: `h1 { font-size: 36pt; break-after: page; padding-top: 60mm; } .contents { columns: 2; column-gap: 12mm; font-size: 9pt; } .contents p:first-child { column-span: all; font-size: 18pt; } main { columns: 2; column-gap: 9mm; } h2 { font-variant: small-caps; font-size: 17pt; font-weight: normal; } h2 + .text > p:first-child::first-letter { font: bold 38pt/0.8 'Noto Sans'; float: left; padding: 1mm 2mm 0 0; color: #b5432e; }`,
  }),
  layout({
    name: 'designed: justified without divided words, narrow columns',
    page: PAGE('A4', '18mm 16mm', RUNNING('Liberation Sans')),
    body: "font: 10.5pt/1.35 'Liberation Sans'; text-align: justify",
    css: 'main { columns: 3; column-gap: 7mm; } p, li { hyphens: none; } h2 { font-size: 13pt; } ul { padding-left: 1.1em; }',
  }),
  layout({
    name: 'designed: headings drawn first, then boxes, then the text',
    hyphen: '-',
    prepare: withBoxes,
    page: PAGE('A4', '22mm 18mm', RUNNING('Noto Sans')),
    body: "font: 10pt/1.4 'Noto Sans'",
    css: `main { display: block; } section { margin-bottom: 5mm; } section:nth-child(2n) .text { columns: 2; column-gap: 8mm; } h2, h3 { position: relative; z-index: 1; } aside { position: relative; z-index: 2; background: #f7e3d4; padding: 3mm; margin: 3mm 0; break-inside: avoid; } p, li { position: relative; z-index: 3; } aside p, aside li, aside h3 { z-index: auto; position: static; }`,
  }),
  layout({
    name: 'designed: ligatures, old figures, light type',
    hyphen: '-',
    page: PAGE('A4', '24mm 24mm', RUNNING('Carlito')),
    body: "font: 11pt/1.5 'Carlito'; font-variant-ligatures: common-ligatures discretionary-ligatures historical-ligatures contextual; font-variant-numeric: oldstyle-nums; text-align: justify",
    css: 'main { columns: 2; column-gap: 9mm; } h2 { font-variant: small-caps; letter-spacing: 0.06em; font-size: 15pt; } h3 { font-style: italic; font-weight: normal; }',
  }),
  layout({
    name: 'designed: drawn row by row, three columns, boxes over the columns',
    hyphen: '-',
    prepare: changed(withBoxes, withNesting),
    page: PAGE('A4 landscape', '18mm 15mm', RUNNING('Liberation Sans')),
    body: "font: 9.5pt/1.4 'Liberation Sans'",
    css: 'main { columns: 3; column-gap: 8mm; } aside { background: #eee; padding: 3mm; break-inside: avoid; column-span: all; margin: 3mm 0; } li.deep { margin-left: 5mm; }',
    redraw: 'rows',
  }),
  layout({
    name: 'designed: drawn row by row, pledges in boxes, two columns',
    hyphen: '-',
    prepare: withPledges,
    page: PAGE('A4', '20mm 16mm', RUNNING('Liberation Sans')),
    body: "font: 9.5pt/1.4 'Liberation Sans'",
    css: 'main { columns: 2; column-gap: 8mm; } aside { background: #eee; padding: 3mm 4mm; break-inside: avoid; margin: 2mm 0; }',
    redraw: 'rows',
  }),
];
