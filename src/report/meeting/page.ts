import type { TextBlock } from '../blocks/blocks.ts';
import { blocksToHtml } from '../blocks/html.ts';
import { htmlDocument } from '../html/document.ts';
import { html } from '../html/template.ts';

/** Made to be printed on A4: four cards to a page, cut along the lines. */
const STYLE = `
@page{size:A4;margin:10mm}
*{box-sizing:border-box}
body{margin:0 auto;max-width:190mm;padding:6mm;color:#1b2a32;background:#fff;font:11pt/1.45 Calibri,"Segoe UI",Arial,sans-serif;overflow-wrap:break-word}
h1{font-size:22pt;line-height:1.15;margin:0 0 4mm;color:#0f4c5c}
h2{font-size:15pt;margin:8mm 0 2mm;color:#0f4c5c;break-after:avoid}
h3{font-size:12pt;margin:5mm 0 1mm;break-after:avoid}
p{margin:0 0 2.5mm}
ul,ol{margin:0 0 3mm;padding-left:5mm}li{margin:0 0 1mm}
table{border-collapse:collapse;width:100%;margin:0 0 4mm;font-size:10pt}
th,td{border:1px solid #8fa3ad;padding:1.5mm 2mm;text-align:left;vertical-align:top}
thead th{background:#e4eff2}tr{break-inside:avoid}
.place{color:#52626b}
.wheel{text-align:center;break-inside:avoid}.wheel svg{width:150mm;height:122mm}
.cards{display:grid;grid-template-columns:1fr 1fr;gap:0;margin-top:6mm}
.case{border:1px dashed #8fa3ad;padding:4mm 5mm;break-inside:avoid;min-height:132mm;font-size:11pt;line-height:1.38}
.case h2{font-size:14pt;margin:0 0 2mm}.case h3{font-size:11pt;margin:2mm 0 .5mm}
.case p{margin:0 0 1.5mm}.case ul{padding-left:4mm}
blockquote{margin:1.5mm 0 .5mm;padding:0 0 0 3mm;border-left:2px solid #0f4c5c}
.notes{color:#52626b;padding-top:2mm}
.where{color:#52626b;font-size:8.5pt;padding-left:3mm}
@media print{body{padding:0;max-width:none}.cards{margin-top:0;break-before:page}.case{height:137mm;min-height:0;overflow:hidden}.scroll{overflow:visible}}
@media screen and (max-width:40rem){.cards{grid-template-columns:1fr}.case{min-height:0}}
`;

/** One page that needs no other file and no network, to read and to print. */
export function renderSheet(
  blocks: readonly TextBlock[],
  title: string,
  lang: 'da' | 'en',
  quoteMarks: (text: string) => string,
): string {
  return htmlDocument({
    lang,
    title,
    style: STYLE,
    script: null,
    generator: null,
    body: html`<main>
${blocksToHtml(blocks, quoteMarks)}</main>
`,
  }).toString();
}
