import { AROUND, type Layout, layout, PAGE } from './layout.ts';
import { apart } from './layouts-designed.ts';
import { counted, withoutOwnNumbers } from './layouts-newcomers.ts';
import { listed, sectionWithCards } from './listed.ts';
import { changed, withCaptions, withNumbers, withRemarks, withSignature } from './prepare.ts';
import { withCards, withFacts, withOpeners, withTimeline, withVoices } from './prepare-designed.ts';
import type { Source, SourceBlock } from './source.ts';

const FOLIO = (font: string) =>
  `@bottom-left { content: '${AROUND.foot}'; font: 7.5pt '${font}'; color: #555; } @bottom-right { content: counter(page); font: bold 9pt '${font}'; color: #555; }`;

/** Cards without their numbers: they have a picture sign each. */
const withIconCards = (source: Source): Source => {
  const { blocks } = withCards(source);
  return { ...source, blocks: blocks.filter(({ look }) => look !== 'word') };
};

const FIGURES = [
  '# procent hjælper en nabo hver uge',
  '# samtaler i det forløbne år',
  '# frivillige på plejecentrene',
  '# familier har fået aflastning',
];

/** Three figures under the head of every section, each with what it counts. */
const withFigures = (source: Source): Source => {
  let count = 0;
  const blocks = source.blocks.flatMap((block, index) => {
    if (block.kind !== 'heading' || block.level !== 2 || index === 0) return [block];
    const figures = [0, 1, 2].map((): SourceBlock => {
      count += 1;
      const text = FIGURES[count % FIGURES.length]?.replace('#', String(count * 7 + 104)) ?? '';
      return { kind: 'paragraph', level: 0, text, bold: '', isLoose: true, look: 'remark' };
    });
    return [block, ...figures];
  });
  return { ...source, blocks };
};

/** By the designer of a municipality's communication unit. */
export const NEWCOMERS_FOURTH_STUDIO: readonly Layout[] = [
  layout({
    name: 'newcomers 4: cover in full colour, chapter bands from edge to edge with a tall numeral, two ragged columns',
    hyphen: 'soft',
    prepare: (source) => withOpeners(withoutOwnNumbers(source)),
    page: `${PAGE('A4', '16mm 0 20mm', FOLIO('Noto Sans').replaceAll('font:', 'padding: 0 20mm; font:'))} @page :first { margin: 0; @bottom-left { content: none; } @bottom-right { content: none; } }`,
    body: "font: 9.8pt/1.52 'Noto Sans'; padding: 0 20mm",
    css: `.name { position: absolute; left: 20mm; top: 20mm; color: #fff; font: 11pt 'Noto Sans'; letter-spacing: 0.1em; } h1 { height: 296mm; margin: 0 -20mm; padding: 120mm 40mm 0 20mm; box-sizing: border-box; background: linear-gradient(160deg, #005f60, #249ea0); color: #fff; font: 44pt/1.1 'Noto Serif Display'; break-after: page; } .band { background: #fdebd3; margin: 8mm -20mm 6mm; padding: 8mm 20mm 7mm; break-inside: avoid; break-after: avoid; } .band h2 { display: grid; grid-template-columns: 32mm 1fr; align-items: end; margin: 0; font: bold 21pt/1.15 'Noto Sans'; color: #005f60; } .band .no { font: 66pt/0.85 'Noto Serif Display'; color: #faab36; } .band .remark { margin: 3mm 0 0 32mm; font: italic 12.5pt/1.35 'Noto Serif'; color: #005f60; } .text { columns: 2; column-gap: 10mm; } .text > :first-child { margin-top: 0; } h3 { color: #fd5901; font-size: 10.5pt; break-inside: avoid; } li::marker { color: #fd5901; }`,
    before: () => `<div class="name">${AROUND.head}</div>`,
    section: (heading, blocks) => {
      const { own, rest } = apart(blocks, '<p class="remark"');
      const band = heading === '' ? '' : `<div class="band">${heading}${own.join('')}</div>`;
      return `<section>${band}<div class="text">${listed(rest)}</div></section>`;
    },
    change: counted,
  }),
  layout({
    name: 'newcomers 4: cards two by two in four colours with picture signs at their left, one wide column of text',
    hyphen: null,
    prepare: withIconCards,
    page: PAGE('A4', '24mm 16mm 24mm', FOLIO('Carlito')),
    body: "font: 11.5pt/1.5 'Carlito'; padding: 0 14mm",
    css: `.cards { display: grid; grid-template-columns: 1fr 1fr; gap: 4mm; margin: 4mm -12mm; } aside { position: relative; padding: 4mm 4mm 4mm 19mm; border-radius: 2mm; background: #e3f0f7; font-size: 10pt; line-height: 1.38; break-inside: avoid; } aside:nth-child(4n + 2) { background: #fbe7dd; } aside:nth-child(4n + 3) { background: #e9f2dc; } aside:nth-child(4n) { background: #f1e6f3; } aside::before { content: '\\1F46A'; position: absolute; left: 4.5mm; top: 3mm; font: 22pt/1.2 'Noto Sans Symbols2', OpenSymbol; color: #1b6ca8; } aside:nth-child(4n + 2)::before { content: '\\E02A'; } aside:nth-child(4n + 3)::before { content: '\\1F5E3'; } aside:nth-child(4n)::before { content: '\\E01B'; } aside h3 { margin: 0 0 1mm; font-size: 12pt; } aside p { margin: 0; } h1 { font-size: 34pt; color: #1b6ca8; border-top: 6mm solid #1b6ca8; padding-top: 6mm; margin: 0 0 12mm; } h2 { font-size: 20pt; color: #1b6ca8; } h3 { font-size: 13pt; }`,
    section: sectionWithCards,
  }),
  layout({
    name: 'newcomers 4: landscape, head across, facts on a tint at the left, two columns beside, a page for each chapter',
    hyphen: '-',
    prepare: withFacts,
    page: PAGE('A4 landscape', '15mm 16mm 17mm', FOLIO('Liberation Sans')),
    body: "font: 11.5pt/1.5 'Liberation Sans'",
    css: 'h1 { font-size: 40pt; color: #4a2545; margin: 50mm 0 8mm; } section:has(> h2) { break-before: page; } section > h2 { font: 27pt/1.15 "Noto Serif Display"; color: #4a2545; border-bottom: 3pt solid #4a2545; padding-bottom: 3mm; margin: 0 0 6mm; } .row { display: flex; gap: 9mm; align-items: flex-start; } .side { flex: 0 0 56mm; box-sizing: border-box; background: #f0e4ec; padding: 5mm; } .side p { margin: 0; font: bold 12.5pt/1.35 "Liberation Sans"; color: #4a2545; } .side p + p { border-top: 1pt solid #4a2545; padding-top: 4mm; margin-top: 4mm; } .text { flex: 1; columns: 2; column-gap: 8mm; } .text > :first-child { margin-top: 0; } h3 { font-size: 12pt; color: #8e3b73; margin: 3mm 0 1mm; } p { margin: 0 0 2.2mm; } .colophon { padding-top: 1.5mm; }',
    section: (heading, blocks) => {
      const { own, rest } = apart(blocks, '<p class="remark"');
      const side = own.length > 0 ? `<div class="side">${own.join('')}</div>` : '';
      return `<section>${heading}<div class="row">${side}<div class="text">${listed(rest)}</div></div></section>`;
    },
  }),
  layout({
    name: 'newcomers 4: square booklet, notes in a wide left margin, citizens in very large letters on colour between chapters',
    hyphen: 'soft',
    hasLooseQuotes: true,
    prepare: changed(withRemarks, withVoices),
    page: PAGE(
      '210mm 210mm',
      '18mm 18mm 20mm',
      `@bottom-right { content: '${AROUND.section}  |  ' counter(page); font: 8pt 'Noto Sans'; }`,
    ),
    body: "font: 9.6pt/1.55 'Noto Serif'; padding-left: 58mm",
    css: 'h1 { margin-left: -58mm; font: bold 38pt/1.1 "Noto Sans"; color: #d1495b; } h2 { font: bold 17pt/1.2 "Noto Sans"; color: #d1495b; margin: 8mm 0 2mm; } h3 { font: bold 10pt "Noto Sans"; } .text { display: flow-root; } .remark { float: left; clear: left; width: 46mm; margin: 1mm 0 4mm -58mm; font: 8pt/1.4 "Noto Sans"; color: #00798c; border-top: 1.5pt solid #00798c; padding-top: 1mm; break-inside: avoid; } .say { clear: both; margin: 6mm 0 6mm -58mm; background: #edae49; padding: 9mm 12mm 9mm 26mm; position: relative; break-inside: avoid; } .say::before { content: "\\201D"; position: absolute; left: 7mm; top: 4mm; font: bold 70pt/1 "Noto Serif Display"; color: #fff; } .say blockquote { margin: 0; font: bold 20pt/1.25 "Noto Sans"; color: #3b2a06; } .say blockquote p { margin: 0; } .colophon { margin-left: -58mm; }',
    section: (heading, blocks) => {
      const { own, rest } = apart(blocks, '<blockquote');
      const flow = besides(rest);
      const say = own.map((html) => `<div class="say">${html}</div>`).join('');
      return `<section>${heading}<div class="text">${listed(flow)}</div></section>${say}`;
    },
  }),
  layout({
    name: 'newcomers 4: key figures in a strip below each head, three columns, narrow letters in the heads',
    hyphen: '-',
    prepare: withFigures,
    page: PAGE(
      'A4',
      '26mm 16mm 18mm',
      `@top-left { content: '${AROUND.head}'; font: 8pt 'Liberation Sans Narrow'; border-bottom: 4pt solid #e4572e; width: 100%; height: 16mm; margin-bottom: 7mm; } @bottom-right { content: counter(page); font: bold 11pt 'Liberation Sans Narrow'; color: #e4572e; }`,
    ),
    body: "font: 9.2pt/1.46 'DejaVu Sans'; font-stretch: condensed",
    css: '.text { columns: 3; column-gap: 6.5mm; } .text > :first-child { margin-top: 0; } h1 { font: bold 40pt/1.05 "Liberation Sans Narrow"; } h2 { font: bold 22pt/1.1 "Liberation Sans Narrow"; text-transform: uppercase; color: #17183b; margin: 8mm 0 3mm; } h3 { font: bold 11pt "Liberation Sans Narrow"; color: #e4572e; margin: 3mm 0 1mm; break-inside: avoid; } .strip { display: flex; margin: 0 0 5mm; break-inside: avoid; break-after: avoid; border-top: 0.6pt solid #17183b; border-bottom: 0.6pt solid #17183b; } .strip p { flex: 1; margin: 0; padding: 2.5mm 4mm; font: 9.5pt/1.3 "Liberation Sans Narrow"; color: #17183b; } .strip p + p { border-left: 0.6pt solid #17183b; } .strip .no { display: block; font: bold 32pt/1 "Liberation Sans Narrow"; color: #e4572e; }',
    section: (heading, blocks) => {
      const { own, rest } = apart(blocks, '<p class="remark"');
      const figures = own.map((html) => html.replace(/>(\d+) /u, '><span class="no">$1</span> '));
      const strip = own.length > 0 ? `<div class="strip">${figures.join('')}</div>` : '';
      return `<section>${heading}${strip}<div class="text">${listed(rest)}</div></section>`;
    },
  }),
  layout({
    name: 'newcomers 4: sunk first letters, facts in a frame at the right of one column, dark bar with the name at the left edge',
    hyphen: '-',
    prepare: changed(withNumbers, withFacts),
    page: `${PAGE('A4', '22mm 24mm 22mm 0', "@bottom-right { content: counter(page); font: 9pt 'Noto Serif'; }")}`,
    body: "font: 10.8pt/1.5 'Noto Serif'; padding-left: 38mm",
    css: `.bar { position: fixed; left: 0; top: 0; width: 22mm; height: 252mm; background: #22333b; } .bar span { position: absolute; left: 7mm; top: 24mm; writing-mode: vertical-rl; color: #eae0d5; font: 9pt/8mm 'Noto Sans'; letter-spacing: 0.15em; } section { display: flow-root; margin-bottom: 4mm; } .sunk::first-letter { initial-letter: 3; margin-right: 1.5mm; color: #a44a3f; font-family: 'Noto Serif Display'; } .facts { float: right; width: 50mm; margin: 1mm 0 4mm 8mm; border: 1.2pt solid #a44a3f; padding: 3mm 4mm; break-inside: avoid; } .facts p { margin: 0; font: 9.2pt/1.4 'Noto Sans'; } .facts p + p { margin-top: 2.5mm; } h1 { font: 32pt/1.1 'Noto Serif Display'; color: #a44a3f; } h2 { font: bold 16pt 'Noto Sans'; color: #22333b; margin: 5mm 0 2mm; } h3 { font: bold 11pt 'Noto Sans'; }`,
    before: () => `<div class="bar"><span>${AROUND.foot}</span></div>`,
    section: (heading, blocks) => {
      const { own, rest } = apart(blocks, '<p class="remark"');
      const facts = own.length > 0 ? `<div class="facts">${own.join('')}</div>` : '';
      return `<section>${heading}${facts}<div class="text">${listed(withSunkLetter(rest))}</div></section>`;
    },
  }),
  layout({
    name: 'newcomers 4: leaflet as narrow as a letter, heads on tabs from the edge, voices in bubbles, pictures with captions',
    hyphen: '-',
    hasLooseQuotes: true,
    prepare: changed(withCaptions, withVoices),
    page: `${PAGE('99mm 210mm', '11mm 0 14mm', "@bottom-center { content: counter(page); font: 7.5pt 'Carlito'; }")} @page :first { margin: 0; @bottom-center { content: none; } }`,
    body: "font: 9.2pt/1.42 'Carlito'; padding: 0 9mm",
    css: `h1 { margin: 0 -9mm; height: 209mm; box-sizing: border-box; padding: 96mm 9mm 0; background: radial-gradient(circle at 50% 22%, #ffd166 0 26mm, #118ab2 26.3mm); color: #fff; font: bold 22pt/1.12 'Carlito'; break-after: page; } h2 { width: fit-content; max-width: 78mm; margin: 5mm 0 2.5mm -9mm; padding: 1.2mm 5mm 1.2mm 9mm; background: #ef476f; color: #fff; border-radius: 0 5mm 5mm 0; font-size: 12.5pt; } h3 { font-size: 9.8pt; color: #118ab2; margin: 2mm 0 0.5mm; } p { margin: 0 0 1.8mm; } ul { list-style: square; padding-left: 4mm; margin: 1mm 0 2mm; } .colophon { padding-top: 1.5mm; } blockquote { position: relative; margin: 3mm 3mm 6mm; padding: 3mm 4mm; background: #d8f3ee; border-radius: 5mm; font: italic 10.5pt/1.3 'Carlito'; break-inside: avoid; } blockquote::after { content: ''; position: absolute; left: 8mm; bottom: -3.4mm; border: 1.8mm solid transparent; border-top-color: #d8f3ee; border-left-color: #d8f3ee; } blockquote p { margin: 0; } .caption { border-top: 24mm solid #b7d7e2; padding-top: 1mm; font: 7.4pt/1.3 'Noto Sans'; color: #444; break-inside: avoid; margin: 3mm 0; }`,
  }),
  layout({
    name: 'newcomers 4: foreword on a tinted page with portrait and name, years down a line with text beside, serif heads',
    hyphen: 'soft',
    prepare: changed(withSignature, withTimeline),
    page: PAGE('225mm 285mm', '22mm 22mm 24mm', FOLIO('Noto Sans Display')),
    body: "font: 10pt/1.5 'Noto Sans Display'",
    css: '.text { columns: 2; column-gap: 9mm; } section:first-child .text { columns: 1; background: #f4f1de; padding: 8mm 34mm 8mm 10mm; font-size: 11pt; -webkit-box-decoration-break: clone; box-decoration-break: clone; } .text > :first-child { margin-top: 0; } .signature { font: italic 14pt "Noto Serif"; margin: 6mm 0 4mm; break-inside: avoid; } .caption { font: 8pt "Noto Sans Display"; color: #555; break-inside: avoid; margin: 0; } .caption::before { content: ""; display: block; width: 34mm; height: 34mm; border-radius: 50%; background: #81b29a; margin-bottom: 2mm; } .years { border-left: 2.5pt solid #e07a5f; margin: 4mm 0 8mm 3mm; padding-left: 6mm; } .years aside { display: grid; grid-template-columns: 40mm 1fr; column-gap: 5mm; margin-bottom: 4mm; break-inside: avoid; } .years h4 { margin: 0; font: bold 13pt/1.2 "Noto Serif"; color: #e07a5f; } .years p { margin: 0; } h1 { font: 36pt/1.1 "Noto Serif Display"; color: #3d405b; } h2 { font: 22pt/1.15 "Noto Serif Display"; color: #3d405b; border-top: 0.6pt solid #3d405b; padding-top: 3mm; margin: 8mm 0 4mm; } h3 { font: bold 10.5pt "Noto Sans Display"; color: #e07a5f; }',
    section: (heading, blocks) => {
      const { own, rest } = apart(blocks, '<aside');
      const years = own.length > 0 ? `<div class="years">${own.join('')}</div>` : '';
      return `<section>${heading}<div class="text">${listed(rest)}</div>${years}</section>`;
    },
  }),
];

/** The first paragraph gets one where it is higher than its sunk letter. */
function withSunkLetter(blocks: readonly string[]): string[] {
  const at = blocks.findIndex((html) => !html.startsWith('<h3'));
  return blocks.map((html, index) =>
    index === at && html.length > 260 ? html.replace(/^<p>/u, '<p class="sunk">') : html,
  );
}

/** A remark goes before the paragraph that it was written after, so that it begins beside that paragraph's first line. */
function besides(blocks: readonly string[]): string[] {
  const flow: string[] = [];
  for (const html of blocks) {
    const before = flow.at(-1);
    if (html.startsWith('<p class="remark"') && before?.startsWith('<p') === true)
      flow.splice(-1, 1, html, before);
    else flow.push(html);
  }
  return flow;
}
