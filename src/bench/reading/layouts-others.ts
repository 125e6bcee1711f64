import { AROUND, type Layout, layout, PAGE, RUNNING } from './layout.ts';
import { listed } from './listed.ts';
import {
  changed,
  withBoxes,
  withCaptions,
  withGoals,
  withNesting,
  withPullQuotes,
  withRemarks,
  withScatteredWords,
  withSignature,
} from './prepare.ts';

/** The box of a section stands in the middle of its first long paragraph: the column goes on below it. */
function boxInsideParagraph(blocks: readonly string[]): string[] {
  const box = blocks.find((html) => html.startsWith('<aside'));
  const host = blocks.findIndex((html) => /^<p>.{350,}<\/p>$/su.test(html));
  if (box === undefined || host === -1) return [...blocks];
  const text = (blocks[host] ?? '').slice('<p>'.length, -'</p>'.length);
  const at = text.indexOf(' ', Math.floor(text.length / 2));
  const broken = `<div class="p">${text.slice(0, at)}${box} ${text.slice(at + 1)}</div>`;
  return blocks.map((html, index) => (index === host ? broken : html)).filter((html) => html !== box);
}

const sectionOf = (heading: string, inner: string) =>
  `<section>${heading}<div class="text">${inner}</div></section>`;
const firstPart = (blocks: readonly string[], share: number) => Math.ceil(blocks.length * share);

/**
 * Layouts as other designers make them. They were written and measured before the rules were mended with them; the next
 * ones were written after it.
 */
export const LAYOUTS_OTHERS: readonly Layout[] = [
  layout({
    name: 'others: remarks in the margin beside their paragraphs',
    hyphen: '-',
    prepare: withRemarks,
    body: "font: 10.5pt/1.45 'Liberation Serif'",
    css: `main { padding-right: 52mm; } .remark { float: right; clear: right; width: 44mm; margin: -2.6em -52mm 3mm 0; font: 8pt/1.3 'Liberation Sans'; color: #555; } h2 { font: bold 15pt 'Liberation Sans'; }`,
  }),
  layout({
    name: 'others: boxes in the middle of a paragraph, two columns',
    hyphen: 'soft',
    prepare: withBoxes,
    body: "font: 10pt/1.4 'Liberation Serif'; text-align: justify",
    css: `main { columns: 2; column-gap: 8mm; } aside { float: left; width: 100%; box-sizing: border-box; background: #e5ecd8; padding: 3mm 4mm; margin: 2mm 0 3mm; font: 9pt/1.35 Carlito; text-align: left; break-inside: avoid; } aside h3 { margin: 0; } .p { margin: 1em 0; hyphens: manual; hyphenate-character: auto; }`,
    section: (heading, blocks) => sectionOf(heading, listed(boxInsideParagraph(blocks))),
  }),
  layout({
    name: 'others: spreads with coloured panels and pull quotes',
    hyphen: '-',
    hasLooseQuotes: true,
    prepare: withPullQuotes,
    page: PAGE('420mm 210mm', '0'),
    body: "font: 10pt/1.4 'Liberation Sans'",
    css: `section, h1 { break-before: page; } h1 { margin: 40mm 30mm; } section { display: grid; grid-template-columns: 105mm 1fr; min-height: 209mm; } .panel { background: #27506b; color: #fff; padding: 25mm 14mm; } .panel h1, .panel h2 { padding: 0; break-before: auto; font-size: 20pt; margin: 0 0 10mm; } .panel blockquote { margin: 0 0 8mm; font-size: 14pt; } .text { padding: 25mm 20mm; columns: 3; column-gap: 8mm; } .text > :first-child { margin-top: 0; } .colophon { padding: 20mm; }`,
    section: (heading, blocks) => {
      const quotes = blocks.filter((html) => html.startsWith('<blockquote'));
      const rest = blocks.filter((html) => !quotes.includes(html));
      return `<section><div class="panel">${heading}${quotes.join('')}</div><div class="text">${listed(rest)}</div></section>`;
    },
  }),
  layout({
    name: 'others: headings over two of three columns, a box in the third',
    hyphen: '-',
    prepare: withBoxes,
    page: PAGE('A4', '18mm 15mm', RUNNING('Carlito')),
    body: "font: 9.5pt/1.35 'Carlito'",
    css: `section { display: grid; grid-template-columns: 2fr 1fr; column-gap: 7mm; } .wide h2 { font-size: 18pt; margin: 5mm 0 2mm; } .wide .text { columns: 2; column-gap: 7mm; } .side { padding-top: 6mm; } aside { background: #fbe7c6; padding: 3mm; } aside h3 { margin: 0 0 1mm; }`,
    section: (heading, blocks) => {
      const boxes = blocks.filter((html) => html.startsWith('<aside'));
      const rest = blocks.filter((html) => !boxes.includes(html));
      return `<section><div class="wide">${heading}<div class="text">${listed(rest)}</div></div><div class="side">${boxes.join('')}</div></section>`;
    },
  }),
  layout({
    name: 'others: goals, measures and their owners in columns without rules',
    prepare: withGoals,
    body: "font: 10.5pt/1.4 'Liberation Sans'",
    css: `table { border-spacing: 0; width: 100%; margin: 4mm 0; } td { vertical-align: top; padding: 0 6mm 3mm 0; } td:nth-child(1) { width: 40%; } td:nth-child(3) { width: 18%; } tr:first-child td { font-weight: bold; }`,
  }),
  layout({
    name: 'others: contents in two columns, signed foreword, back page',
    hasContents: true,
    prepare: withSignature,
    hyphen: 'soft',
    page: PAGE('A4', '24mm 22mm', `@bottom-right { content: counter(page); font: 9pt Carlito; }`),
    body: "font: 11pt/1.5 'Carlito'",
    css: `h1 { font-size: 40pt; break-after: page; padding-top: 80mm; } .contents { columns: 2; column-gap: 12mm; } .contents .dots { visibility: hidden; } .contents p:first-child { column-span: all; font-size: 20pt; } .signature { font-style: italic; margin-top: 2em; } .caption { font-size: 8pt; color: #666; } .caption::before { content: ''; display: block; width: 50mm; height: 60mm; background: #9ab; } .colophon { break-before: page; padding-top: 180mm; border: 0; text-align: center; }`,
  }),
  layout({
    name: 'others: heads turned at the outer edge, spaced headings',
    hyphen: '-',
    page: PAGE('A4', '20mm 28mm', `@bottom-center { content: counter(page); font: 9pt Carlito; }`),
    body: "font: 10.5pt/1.45 'Liberation Serif'; text-align: justify",
    css: `.edge { position: fixed; right: -20mm; top: 90mm; writing-mode: vertical-rl; font: 8pt Carlito; letter-spacing: 0.2em; } h2, h3 { letter-spacing: 0.25em; text-transform: uppercase; font: 12pt Carlito; } h3 { font-size: 9.5pt; letter-spacing: 0.18em; } main { columns: 2; column-gap: 9mm; }`,
    before: () => `<div class="edge">${AROUND.head} · ${AROUND.section}</div>`,
  }),
  layout({
    name: 'others: two thirds and one third, lists of two levels over the break',
    hyphen: '-',
    prepare: withNesting,
    page: PAGE('A4', '20mm 18mm', RUNNING('Liberation Sans')),
    body: "font: 10pt/1.4 'Liberation Sans'",
    css: `.grid { display: grid; grid-template-columns: 2fr 1fr; column-gap: 8mm; break-inside: avoid; } ul { padding-left: 1.2em; margin: 0.5em 0; } li.deep { margin-left: 1.2em; list-style-type: '– '; } h2 { font-size: 16pt; margin: 5mm 0 2mm; color: #146; } .grid > div > :first-child { margin-top: 0; }`,
    section: (heading, blocks) => {
      const at = firstPart(blocks, 0.66);
      return `<section>${heading}<div class="grid"><div>${listed(blocks.slice(0, at))}</div><div>${listed(blocks.slice(at))}</div></div></section>`;
    },
  }),
  layout({
    name: 'others: figures with captions, drawings with single words',
    hyphen: 'soft',
    prepare: changed(withCaptions, withScatteredWords),
    body: "font: 10pt/1.4 'Carlito'; text-align: justify",
    css: `main { columns: 2; column-gap: 8mm; } .caption { font: italic 8pt/1.3 Carlito; text-align: left; break-inside: avoid; margin: 1mm 0 4mm; } .caption::before { content: ''; display: block; height: 32mm; margin-bottom: 1mm; background: linear-gradient(#cba, #765); } .word { display: inline-block; font: bold 13pt/1 Carlito; color: #a33; margin: 6mm 2mm 2mm 7mm; text-align: left; } .word:nth-child(2n) { margin-top: 14mm; font-size: 18pt; }`,
  }),
  layout({
    name: 'others: narrow letters, tight leading, small type',
    hyphen: '-',
    page: PAGE('A4', '15mm 15mm 18mm', RUNNING('Liberation Sans Narrow')),
    body: "font: 8pt/1.08 'Liberation Sans Narrow'; letter-spacing: -0.02em; word-spacing: -0.06em; text-align: justify",
    css: `main { columns: 3; column-gap: 4mm; column-rule: 0.4pt solid #999; } p { margin: 0 0 0.4em; } ul { margin: 0; padding-left: 1em; } h2 { font-size: 10pt; margin: 0.8em 0 0.2em; } h3 { font-size: 8pt; margin: 0.5em 0 0; }`,
  }),
  layout({
    name: 'others: large headings in the right margin below a rule',
    hyphen: '-',
    page: PAGE('A4', '22mm 18mm', RUNNING('Carlito')),
    body: "font: 10pt/1.5 'Carlito'",
    css: `section { display: grid; grid-template-columns: 1fr 50mm; column-gap: 7mm; border-top: 1pt solid #333; padding-top: 3mm; margin-top: 6mm; } h2, section h1 { grid-column: 2; grid-row: 1; font-size: 14pt; margin: 0; } .text { grid-column: 1; grid-row: 1; } .text > :first-child { margin-top: 0; } h3 { font-size: 10pt; }`,
    section: (heading, blocks) => `<section><div class="text">${listed(blocks)}</div>${heading}</section>`,
  }),
  layout({
    name: 'others: headings beside their text in a table',
    body: "font: 10.5pt/1.4 'Liberation Serif'",
    css: `table { border-spacing: 0; width: 100%; } td { vertical-align: top; padding: 0 5mm 4mm 0; } td:first-child { width: 42mm; } h2 { font: bold 10.5pt/1.4 'Liberation Serif'; margin: 0; } td > :first-child { margin-top: 0; } h3 { font-size: 10.5pt; font-style: italic; }`,
    section: (heading, blocks) =>
      `<section><table><tr><td>${heading}</td><td>${listed(blocks)}</td></tr></table></section>`,
  }),
  layout({
    name: 'others: pages of cards in two by two, each with its heading',
    hyphen: '-',
    page: PAGE(
      'A4 landscape',
      '15mm',
      `@bottom-right { content: '${AROUND.foot}  ' counter(page); font: 7pt Carlito; }`,
    ),
    body: "font: 9pt/1.35 'Liberation Sans'",
    css: `main { display: grid; grid-template-columns: 1fr 1fr; gap: 6mm; } section { background: #f0eadf; padding: 5mm 6mm; break-inside: avoid; } h2 { font-size: 13pt; margin: 0 0 2mm; color: #7a3b10; } h3 { font-size: 9pt; margin: 2mm 0 0; } .text > p { margin: 0 0 1.5mm; } ul { margin: 0; }`,
  }),
];
