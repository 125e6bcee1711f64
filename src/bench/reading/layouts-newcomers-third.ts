import { AROUND, type Layout, layout, PAGE } from './layout.ts';
import { apart, notesBelow } from './layouts-designed.ts';
import { listed } from './listed.ts';
import { changed, withBoxes, withNesting, withNotes, withPullQuotes } from './prepare.ts';
import { withFacts, withVoices } from './prepare-designed.ts';
import { withSuspended } from './prepare-hands.ts';

const NUMBER = (font: string) => `@bottom-right { content: counter(page); font: 8.5pt '${font}'; }`;

/** The blocks in two parts with about as many letters each. */
function inTwo(blocks: readonly string[]): [string, string] {
  const all = blocks.reduce((sum, html) => sum + html.length, 0);
  let before = 0;
  const at = blocks.findIndex((html) => {
    before += html.length;
    return before >= all / 2;
  });
  return [listed(blocks.slice(0, at + 1)), listed(blocks.slice(at + 1))];
}

/** Eight more, written after the second mending, and measured once before anything was changed for them. */
export const LAYOUTS_NEWCOMERS_THIRD: readonly Layout[] = [
  layout({
    name: 'newcomers 3: one column of text, its lists in two columns with check marks, underlined heads',
    hyphen: '-',
    prepare: withSuspended,
    page: PAGE('A4', '24mm 26mm', NUMBER('Noto Sans')),
    body: "font: 10.5pt/1.5 'Noto Sans'",
    css: "ul { columns: 2; column-gap: 10mm; list-style: '\\2713\\00A0\\00A0'; padding-left: 6mm; } li { break-inside: avoid; margin-bottom: 1mm; } h2 { font-size: 17pt; border-bottom: 1.5pt solid #3a7d44; padding-bottom: 1mm; } h3 { font-size: 11.5pt; color: #3a7d44; }",
  }),
  layout({
    name: 'newcomers 3: columns as floats of half the width, heading over both, quotations in the first',
    hyphen: null,
    hasLooseQuotes: true,
    prepare: withVoices,
    // Floats that the page cuts would go on below themselves, where nobody would look for them.
    page: PAGE('A3', '20mm 18mm', NUMBER('Carlito')),
    body: "font: 12pt/1.42 'Carlito'",
    css: 'section { display: inline-block; width: 100%; break-inside: avoid; margin-bottom: 5mm; } .half { float: left; width: 47%; } .half + .half { float: right; } .half > :first-child { margin-top: 0; } blockquote { margin: 2mm 0; color: #5a189a; font: italic 12pt/1.3 "Liberation Serif"; } h2 { font-size: 16pt; color: #5a189a; margin: 4mm 0 2mm; } h3 { font-size: 11pt; }',
    section: (heading, blocks) => {
      const [left, right] = inTwo(blocks);
      return `<section>${heading}<div class="half">${left}</div><div class="half">${right}</div></section>`;
    },
  }),
  layout({
    name: 'newcomers 3: old web page, chapters as rows of a table, text in two of its cells, bar of links',
    hyphen: null,
    page: PAGE('A4', '16mm 15mm', NUMBER('Liberation Sans')),
    body: "font: 9.8pt/1.45 'Liberation Sans'",
    css: '.sheet { width: 100%; border-spacing: 0; } .sheet > tbody > tr { break-inside: avoid; } .sheet td { vertical-align: top; width: 50%; padding: 0 5mm 3mm 0; } .sheet td[colspan] { background: #e9ecef; padding: 2mm 3mm; } .sheet h2 { margin: 0; font-size: 13pt; } .sheet td > :first-child { margin-top: 2mm; } .bar { border-bottom: 1pt solid #999; font-size: 8pt; padding-bottom: 2mm; } h3 { font-size: 10pt; }',
    section: (heading, blocks) => {
      const [left, right] = inTwo(blocks);
      const head = heading === '' ? '' : `<tr><td colspan="2">${heading}</td></tr>`;
      return `<table class="sheet"><tbody>${head}<tr><td>${left}</td><td>${right}</td></tr></tbody></table>`;
    },
  }),
  layout({
    name: 'newcomers 3: wide column of text, facts and voices in a dark column at its right',
    hyphen: 'soft',
    hasLooseQuotes: true,
    prepare: changed(withFacts, withVoices),
    page: PAGE(
      'A4',
      '18mm 0 18mm 20mm',
      `@top-left { content: '${AROUND.section}'; font: 8pt 'Noto Sans'; }`,
    ),
    body: "font: 10pt/1.5 'Noto Sans'",
    css: 'section { display: grid; grid-template-columns: 1fr 58mm; column-gap: 9mm; break-inside: avoid; margin-bottom: 6mm; } .main h2 { margin: 0 0 2mm; font: bold 16pt "Noto Serif"; color: #14213d; } .side { background: #14213d; color: #fff; padding: 5mm; } .side p { margin: 0 0 4mm; font-size: 9.2pt; } .side blockquote { margin: 0 0 4mm; font: italic 11pt/1.35 "Noto Serif"; color: #fca311; } .side blockquote p { font: inherit; } h3 { font-size: 10.5pt; color: #14213d; }',
    section: (heading, blocks) => {
      const { own: facts, rest } = apart(blocks, '<p class="remark"');
      const { own: voices, rest: text } = apart(rest, '<blockquote');
      return `<section><div class="main">${heading}${listed(text)}</div><div class="side">${facts.join('')}${voices.join('')}</div></section>`;
    },
  }),
  layout({
    name: 'newcomers 3: band of three lines at the foot of every page, two columns, deeper items',
    hyphen: '-',
    prepare: withNesting,
    page: PAGE(
      'A4',
      '18mm 18mm 34mm',
      `@bottom-left { content: '${AROUND.head}\\A ${AROUND.foot}\\A ${AROUND.section}'; white-space: pre; background: #d8e2dc; padding: 3mm; font: 8pt/1.4 'Carlito'; width: 100%; } @bottom-right { content: counter(page); font: 9pt 'Carlito'; }`,
    ),
    body: "font: 10.2pt/1.42 'Liberation Serif'; text-align: justify",
    css: 'main { columns: 2; column-gap: 8mm; } .deep { margin-left: 6mm; list-style: circle; } h2 { font: bold 14pt "Carlito"; color: #9d4edd; } h3 { font: italic 11pt "Carlito"; color: #9d4edd; }',
  }),
  layout({
    name: 'newcomers 3: heads centred between lines, double rule between two columns, first letters, quotations across',
    hyphen: 'soft',
    hasLooseQuotes: true,
    prepare: withPullQuotes,
    page: PAGE(
      'A4',
      '22mm 20mm',
      `@top-center { content: '${AROUND.head}'; font: small-caps 9pt 'Liberation Serif'; } @bottom-center { content: counter(page, upper-roman); font: 9pt 'Liberation Serif'; }`,
    ),
    body: "font: 10.3pt/1.4 'Liberation Serif'; text-align: justify",
    css: 'h1, h2, h3 { text-align: center; } h2 { display: flex; align-items: center; gap: 5mm; font-size: 16pt; } h2::before, h2::after { content: ""; flex: 1; border-top: 0.6pt solid #333; } .text { columns: 2; column-gap: 10mm; column-rule: 2.5pt double #777; } .text > p:first-child { break-inside: avoid; } .text > p:first-child::first-letter { float: left; font-size: 33pt; line-height: 0.8; padding: 1mm 1mm 0 0; } blockquote { column-span: all; text-align: center; font: italic 15pt/1.3 "Liberation Serif"; margin: 4mm 15mm; } h3 { font: italic 11.5pt "Liberation Serif"; }',
  }),
  layout({
    name: 'newcomers 3: word across the page behind three columns, notes, letters for deeper items, boxes over the gutter',
    hyphen: 'soft',
    prepare: changed(withNotes, withBoxes),
    page: PAGE(
      'A4',
      '20mm 15mm',
      `@bottom-center { content: 'Side ' counter(page); font: 8.5pt 'Noto Sans'; }`,
    ),
    body: "font: 9pt/1.42 'Noto Sans'",
    css: '.water { position: fixed; top: 120mm; left: 15mm; font: bold 60pt "Noto Sans"; color: #e6e6e6; transform: rotate(-40deg); z-index: -1; } .text { columns: 3; column-gap: 6mm; } aside { column-span: all; border: 1pt solid #40798c; border-radius: 3mm; padding: 2mm 4mm; margin: 3mm 0; } aside h3 { margin: 0; } h2 { font-size: 15pt; color: #40798c; } h3 { font-size: 9.8pt; color: #40798c; } .notes { font-size: 7.2pt; border-top: 0.4pt solid; margin-top: 2mm; } .notes p { margin: 0; }',
    before: () => `<div class="water">${AROUND.mark}</div>`,
    section: notesBelow,
  }),
];
