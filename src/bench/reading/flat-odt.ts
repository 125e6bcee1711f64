import { divideWords } from './divide.ts';
import { escapeText } from './html.ts';
import { AROUND } from './layout.ts';
import { CELL_BORDER } from './prepare.ts';
import type { Source, SourceBlock } from './source.ts';

/** How a text is set by hand in a word processor. */
export interface FlatStyle {
  /** Columns of the page. */
  readonly columns: number;
  readonly isDivided: boolean;
  /** Headings are numbered by the program: the numbers they have in the text are taken off. */
  readonly isNumbered: boolean;
  /** Headings stand in the first column of a table without rules, their text in the second. */
  readonly hasSideHeadings: boolean;
  /** Headings are only larger letters in a style of text. */
  readonly isOnlyLarge: boolean;
  /** The text of each chapter stands in a section of so many columns, by turns; its heading stands above. */
  readonly sectionColumns?: readonly number[];
  /** Cells of tables have borders. */
  readonly hasRules?: boolean;
}

/**
 * A known text as a flat OpenDocument file: boxes as frames with text beside the text, notes at the foot of the page,
 * tables without rules, head and foot on every page.
 */
export function flatOdt(source: Source, style: FlatStyle): string {
  const body = source.blocks.slice(1);
  const title = source.blocks[0]?.text ?? '';
  const colophon = source.colophon.map(
    (text) => `<text:p text:style-name="Small">${escapeText(text)}</text:p>`,
  );
  const inner = style.hasSideHeadings
    ? sideTables(body, style)
    : style.sectionColumns !== undefined
      ? inSections(body, style, style.sectionColumns)
      : flow(body, style);
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>${styles(style)}</office:styles>
<office:automatic-styles>${automatic(style)}</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:header><text:p text:style-name="Small">${AROUND.head}</text:p></style:header><style:footer><text:p text:style-name="Small">${AROUND.foot} <text:page-number text:select-page="current">1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text><text:p text:style-name="Title">${escapeText(title)}</text:p>${inner}${colophon.join('')}</office:text></office:body></office:document>`;
}

const NAMESPACES = [
  ['office', 'office'],
  ['style', 'style'],
  ['text', 'text'],
  ['table', 'table'],
  ['draw', 'drawing'],
  ['fo', 'xsl-fo-compatible'],
  ['svg', 'svg-compatible'],
]
  .map(([short, long]) => `xmlns:${short}="urn:oasis:names:tc:opendocument:xmlns:${long}:1.0"`)
  .join(' ');

const headingStyle = (level: number, size: number, gap: number) =>
  `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="${level}"><style:paragraph-properties fo:margin-top="${gap}mm" fo:margin-bottom="1.5mm" fo:keep-with-next="always"/><style:text-properties fo:font-size="${size}pt" fo:font-weight="bold"/></style:style>`;
const look = (name: string, paragraph: string, text: string) =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`;

function styles({ isNumbered }: FlatStyle): string {
  const outline = [1, 2, 3].map(
    (level) =>
      `<text:outline-level-style text:level="${level}" style:num-format="${isNumbered ? '1' : ''}" text:display-levels="${level}"><style:list-level-properties text:space-before="0mm" text:min-label-width="13mm"/></text:outline-level-style>`,
  );
  return `<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="2mm" fo:line-height="120%"/><style:text-properties style:font-name="Carlito" fo:font-family="Carlito" fo:font-size="10.5pt" fo:language="da" fo:country="DK"/></style:style>
${headingStyle(1, 14, 5)}${headingStyle(2, 11.5, 3)}${headingStyle(3, 10.5, 2)}
${look('Boxhead', 'fo:margin-top="1mm"', 'fo:font-size="10.5pt" fo:font-weight="bold"')}${look('Title', 'fo:margin-bottom="8mm"', 'fo:font-size="24pt" fo:font-weight="bold"')}
${look('Large_20_1', 'fo:margin-top="5mm"', 'fo:font-size="15pt"')}${look('Large_20_2', 'fo:margin-top="3mm"', 'fo:font-size="12.5pt"')}
${look('Quote', 'fo:margin-left="8mm"', 'fo:font-style="italic"')}${look('Small', '', 'fo:font-size="8pt"')}
${look('Footnote', 'fo:margin-bottom="0mm"', 'fo:font-size="8.5pt"')}
<style:style style:name="Frame" style:family="graphic"/>
<text:outline-style style:name="Outline">${outline.join('')}</text:outline-style>
<text:notes-configuration text:note-class="footnote" text:default-style-name="Footnote" style:num-format="1" text:footnotes-position="page"/>`;
}

function automatic({ columns, sectionColumns = [], hasRules = false }: FlatStyle): string {
  const sections = sectionColumns.map(
    (count, index) =>
      `<style:style style:name="Section${index}" style:family="section"><style:section-properties text:dont-balance-text-columns="false"><style:columns fo:column-count="${count}" fo:column-gap="7mm"/></style:section-properties></style:style>`,
  );
  const levels = [1, 2].map(
    (level) =>
      `<text:list-level-style-bullet text:level="${level}" text:bullet-char="${level === 1 ? '•' : '–'}"><style:list-level-properties text:space-before="${level * 5 - 4}mm" text:min-label-width="5mm"/></text:list-level-style-bullet>`,
  );
  return `<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin-top="20mm" fo:margin-bottom="20mm" fo:margin-left="22mm" fo:margin-right="22mm"><style:columns fo:column-count="${columns}" fo:column-gap="7mm"/></style:page-layout-properties><style:header-style><style:header-footer-properties fo:min-height="8mm" fo:margin-bottom="4mm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="8mm" fo:margin-top="4mm"/></style:footer-style></style:page-layout>
<style:style style:name="Box" style:family="graphic" style:parent-style-name="Frame"><style:graphic-properties style:wrap="${columns > 1 ? 'none' : 'parallel'}" style:horizontal-pos="right" style:horizontal-rel="paragraph" style:vertical-pos="top" style:vertical-rel="paragraph" fo:background-color="#e8eef4" fo:padding="3mm" fo:margin-left="4mm" fo:border="0.5pt solid #446688"/></style:style>
<style:style style:name="Table" style:family="table"><style:table-properties style:width="166mm" table:align="left"/></style:style>
<style:style style:name="Narrow" style:family="table-column"><style:table-column-properties style:column-width="45mm"/></style:style>
<style:style style:name="Wide" style:family="table-column"><style:table-column-properties style:column-width="121mm"/></style:style>
<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="1mm" fo:border="${hasRules ? '0.5pt solid #333333' : 'none'}"/></style:style>${sections.join('')}
<text:list-style style:name="Bullets">${levels.join('')}</text:list-style>`;
}

function flow(blocks: readonly SourceBlock[], style: FlatStyle): string {
  const parts: string[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    const isSame = (other: SourceBlock | undefined) =>
      other !== undefined &&
      (block.box !== undefined
        ? other.box === block.box
        : (block.kind === 'row' || block.kind === 'item') &&
          other.kind === block.kind &&
          other.box === undefined);
    let end = index + 1;
    while (isSame(blocks[end])) end += 1;
    const group = blocks.slice(index, end);
    index = end - 1;
    // A frame hangs on the paragraph after it, a note on the one before: they are written there.
    if (block.box !== undefined) parts.push(frame(group, style));
    else if (block.kind === 'row') parts.push(table(group, style));
    else if (block.kind === 'item') parts.push(list(group, style));
    else if (block.kind !== 'note') parts.push(paragraph(block, blocks[index + 1], style));
  }
  return parts.join('\n');
}

function paragraph(block: SourceBlock, next: SourceBlock | undefined, style: FlatStyle): string {
  if (block.kind === 'heading') return heading(block, style);
  const note =
    next?.kind === 'note'
      ? `<text:note text:id="n${next.level}" text:note-class="footnote"><text:note-citation>${next.level}</text:note-citation><text:note-body><text:p text:style-name="Footnote">${set(next.text, style)}</text:p></text:note-body></text:note>`
      : '';
  const name = block.kind === 'quote' ? 'Quote' : 'Standard';
  return `<text:p text:style-name="${name}">${set(block.text, style)}${note}</text:p>`;
}

/** The level of headings inside frames: they have the look of a heading without its style. */
const IN_FRAME = 9;

function heading({ level, text }: SourceBlock, style: FlatStyle): string {
  const depth = Math.min(3, Math.max(1, level - 1));
  if (style.isOnlyLarge && level !== IN_FRAME)
    return `<text:p text:style-name="Large_20_${Math.min(2, depth)}">${escapeText(text)}</text:p>`;
  if (level === IN_FRAME) return `<text:p text:style-name="Boxhead">${escapeText(text)}</text:p>`;
  const bare = style.isNumbered ? text.replace(/^\d+(?:\.\d+)*\s/u, '') : text;
  return `<text:h text:style-name="Heading_20_${depth}" text:outline-level="${depth}">${escapeText(bare)}</text:h>`;
}

function list(items: readonly SourceBlock[], style: FlatStyle): string {
  const all = items.map(({ text, level }) => {
    const own = `<text:p text:style-name="Standard">${set(text, style)}</text:p>`;
    const inner = level > 1 ? `<text:list><text:list-item>${own}</text:list-item></text:list>` : own;
    return `<text:list-item>${inner}</text:list-item>`;
  });
  return `<text:list text:style-name="Bullets">${all.join('')}</text:list>`;
}

function table(rows: readonly SourceBlock[], style: FlatStyle): string {
  const cells = rows.map(({ text }) => text.split(CELL_BORDER));
  const count = Math.max(...cells.map(({ length }) => length));
  const all = cells.map((row) => {
    const filled = Array.from({ length: count }, (_, index) => row[index] ?? '');
    return `<table:table-row>${filled.map((cell) => cellOf(`<text:p text:style-name="Standard">${set(cell, style)}</text:p>`)).join('')}</table:table-row>`;
  });
  return `<table:table><table:table-column table:number-columns-repeated="${count}"/>${all.join('')}</table:table>`;
}

const cellOf = (inner: string) => `<table:table-cell table:style-name="Cell">${inner}</table:table-cell>`;

function frame(blocks: readonly SourceBlock[], style: FlatStyle): string {
  const inner = flow(
    blocks.map(({ box: _, ...block }) => (block.kind === 'heading' ? { ...block, level: IN_FRAME } : block)),
    style,
  );
  const text = inner.replaceAll('text:style-name="Standard"', 'text:style-name="Small"');
  return `<text:p text:style-name="Standard"><draw:frame draw:style-name="Box" text:anchor-type="paragraph" svg:width="${style.columns > 1 ? 72 : 62}mm"><draw:text-box fo:min-height="20mm">${text}</draw:text-box></draw:frame></text:p>`;
}

interface Chapter {
  readonly heading: SourceBlock | null;
  readonly blocks: SourceBlock[];
}

/** What stands before the first heading of the second level, and what stands below each. */
function chapters(blocks: readonly SourceBlock[]): Chapter[] {
  const all: Chapter[] = [{ heading: null, blocks: [] }];
  for (const block of blocks)
    if (block.kind === 'heading' && block.level === 2) all.push({ heading: block, blocks: [] });
    else all.at(-1)?.blocks.push(block);
  return all;
}

/** Each chapter's text in a section with columns of its own. */
function inSections(blocks: readonly SourceBlock[], style: FlatStyle, counts: readonly number[]): string {
  return chapters(blocks)
    .map(({ heading: own, blocks: rest }, index) => {
      if (rest.length === 0) return own === null ? '' : heading(own, style);
      const at = index % counts.length;
      const inner = flow(rest, { ...style, columns: counts[at] ?? 1 });
      return `${own === null ? '' : heading(own, style)}<text:section text:style-name="Section${at}" text:name="Part${index}">${inner}</text:section>`;
    })
    .join('\n');
}

/** Each section of the second level as a row of a table: its heading on the left, its text on the right. */
function sideTables(blocks: readonly SourceBlock[], style: FlatStyle): string {
  return chapters(blocks)
    .map(({ heading: own, blocks: rest }) => {
      const text = flow(rest, style);
      if (own === null) return text;
      return `<table:table table:style-name="Table"><table:table-column table:style-name="Narrow"/><table:table-column table:style-name="Wide"/><table:table-row>${cellOf(`<text:p text:style-name="Boxhead">${escapeText(own.text)}</text:p>`)}${cellOf(text === '' ? '<text:p/>' : text)}</table:table-row></table:table>`;
    })
    .join('\n');
}

function set(text: string, style: FlatStyle): string {
  return escapeText(style.isDivided ? divideWords(text) : text);
}
