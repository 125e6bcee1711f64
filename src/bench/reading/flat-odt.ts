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
  /** Tables stand between the sections, over the whole width, and no row goes over the end of a page. */
  readonly hasTablesAcross?: boolean;
  /** Width and height of the page, in millimetres; without it A4. */
  readonly paper?: readonly [number, number];
  readonly font?: string;
  /** Size of the text, in points; headings go with it. */
  readonly size?: number;
  readonly isJustified?: boolean;
  /** A list of contents with leaders on a page of its own. */
  readonly hasContents?: boolean;
  /** The signs of the two levels of lists, each with its font. */
  readonly marks?: readonly { readonly sign: string; readonly font: string }[];
  /** Frames stand at the left of their text, which flows at their right. */
  readonly hasFramesLeft?: boolean;
  /** The head is a line of two words, the foot has the number of pages, and the first page has neither. */
  readonly hasLetterHead?: boolean;
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
  const contents = style.hasContents === true ? contentsPage(body) : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>${styles(style)}</office:styles>
<office:automatic-styles>${automatic(style)}</office:automatic-styles>
<office:master-styles>${masters(style)}</office:master-styles>
<office:body><office:text><text:p text:style-name="Title">${escapeText(title)}</text:p>${contents}${inner}${colophon.join('')}</office:text></office:body></office:document>`;
}

const PAGE_NUMBER = '<text:page-number text:select-page="current">1</text:page-number>';
const small = (inner: string, name = 'Small') => `<text:p text:style-name="${name}">${inner}</text:p>`;

/** Head and foot of the pages. */
function masters({ hasLetterHead = false }: FlatStyle): string {
  const page = (attributes: string, inner: string) =>
    `<style:master-page ${attributes} style:page-layout-name="Page">${inner}</style:master-page>`;
  if (!hasLetterHead)
    return page(
      'style:name="Standard"',
      `<style:header>${small(AROUND.head)}</style:header><style:footer>${small(`${AROUND.foot} ${PAGE_NUMBER}`)}</style:footer>`,
    );
  const head = small(`${AROUND.head}<text:tab/>${AROUND.section}`, 'Edge');
  const foot = small(`<text:tab/>Side ${PAGE_NUMBER} af <text:page-count>9</text:page-count>`, 'Edge');
  const rest = `<style:header>${head}</style:header><style:header-first><text:p/></style:header-first><style:footer>${foot}</style:footer><style:footer-first><text:p/></style:footer-first>`;
  return page('style:name="Standard"', rest);
}

/** The headings with leaders and numbers, as a word processor writes them. */
function contentsPage(blocks: readonly SourceBlock[]): string {
  const lines = blocks
    .filter(({ kind, box, level }) => kind === 'heading' && box === undefined && level <= 3)
    .map(
      ({ text, level }, index) =>
        `<text:p text:style-name="Contents_20_${level <= 2 ? 1 : 2}">${escapeText(text)}<text:tab/>${2 + Math.floor(index / 3)}</text:p>`,
    );
  return `<text:p text:style-name="Boxhead">Indhold</text:p>${lines.join('')}<text:p text:style-name="Break"/>`;
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
const leader = (level: number, width: number) =>
  `<style:style style:name="Contents_20_${level}" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="${level * 6 - 6}mm" fo:margin-bottom="0.5mm" fo:text-align="start"><style:tab-stops><style:tab-stop style:position="${width - level * 6 + 6}mm" style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops></style:paragraph-properties></style:style>`;
const pageOf = ({ paper: [width, height] = [210, 297] }: Pick<FlatStyle, 'paper'>) => ({
  width,
  height,
  margins: width < 200 ? 16 : 22,
});
const look = (name: string, paragraph: string, text: string) =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`;

function styles({
  isNumbered,
  font = 'Carlito',
  size = 10.5,
  isJustified = false,
  ...rest
}: FlatStyle): string {
  const { width, margins } = pageOf(rest);
  const outline = [1, 2, 3].map(
    (level) =>
      `<text:outline-level-style text:level="${level}" style:num-format="${isNumbered ? '1' : ''}" text:display-levels="${level}"><style:list-level-properties text:space-before="0mm" text:min-label-width="13mm"/></text:outline-level-style>`,
  );
  return `<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="2mm" fo:line-height="120%" fo:text-align="${isJustified ? 'justify' : 'start'}"/><style:text-properties style:font-name="${font}" fo:font-family="${font}" fo:font-size="${size}pt" fo:language="da" fo:country="DK"/></style:style>
${headingStyle(1, size + 3.5, 5)}${headingStyle(2, size + 1, 3)}${headingStyle(3, size, 2)}
${look('Boxhead', 'fo:margin-top="1mm"', `fo:font-size="${size}pt" fo:font-weight="bold"`)}${look('Title', 'fo:margin-bottom="8mm"', 'fo:font-size="24pt" fo:font-weight="bold"')}
${look('Large_20_1', 'fo:margin-top="5mm"', 'fo:font-size="15pt"')}${look('Large_20_2', 'fo:margin-top="3mm"', 'fo:font-size="12.5pt"')}
${look('Quote', 'fo:margin-left="8mm"', 'fo:font-style="italic"')}${look('Small', '', 'fo:font-size="8pt"')}
${look('Footnote', 'fo:margin-bottom="0mm"', 'fo:font-size="8.5pt"')}${look('Break', 'fo:break-after="page"', '')}
${[1, 2].map((level) => leader(level, width - 2 * margins)).join('')}
<style:style style:name="Edge" style:family="paragraph" style:parent-style-name="Small"><style:paragraph-properties fo:text-align="start"><style:tab-stops><style:tab-stop style:position="${width - 2 * margins}mm" style:type="right"/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="Frame" style:family="graphic"/>
<text:outline-style style:name="Outline">${outline.join('')}</text:outline-style>
<text:notes-configuration text:note-class="footnote" text:default-style-name="Footnote" style:num-format="1" text:footnotes-position="page"/>`;
}

const DOTS = [
  { sign: '•', font: '' },
  { sign: '–', font: '' },
];

function automatic(style: FlatStyle): string {
  const { columns, sectionColumns = [], hasRules = false, hasFramesLeft = false, marks = DOTS } = style;
  const { width, height, margins } = pageOf(style);
  const sections = sectionColumns.map(
    (count, index) =>
      `<style:style style:name="Section${index}" style:family="section"><style:section-properties text:dont-balance-text-columns="false"><style:columns fo:column-count="${count}" fo:column-gap="7mm"/></style:section-properties></style:style>`,
  );
  const levels = marks.map(({ sign, font }, index) => {
    const own =
      font === '' ? '' : `<style:text-properties style:font-name="${font}" fo:font-family="${font}"/>`;
    return `<text:list-level-style-bullet text:level="${index + 1}" text:bullet-char="${sign}"><style:list-level-properties text:space-before="${index * 5 + 1}mm" text:min-label-width="5mm"/>${own}</text:list-level-style-bullet>`;
  });
  return `<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="${width}mm" fo:page-height="${height}mm" style:print-orientation="${width > height ? 'landscape' : 'portrait'}" fo:margin-top="20mm" fo:margin-bottom="20mm" fo:margin-left="${margins}mm" fo:margin-right="${margins}mm"><style:columns fo:column-count="${columns}" fo:column-gap="7mm"/></style:page-layout-properties><style:header-style><style:header-footer-properties fo:min-height="8mm" fo:margin-bottom="4mm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="8mm" fo:margin-top="4mm"/></style:footer-style></style:page-layout>
<style:style style:name="Box" style:family="graphic" style:parent-style-name="Frame"><style:graphic-properties style:wrap="${columns > 1 ? 'none' : 'parallel'}" style:horizontal-pos="${hasFramesLeft ? 'left' : 'right'}" style:horizontal-rel="paragraph" style:vertical-pos="top" style:vertical-rel="paragraph" fo:background-color="#e8eef4" fo:padding="3mm" fo:margin-left="${hasFramesLeft ? 0 : 4}mm" fo:margin-right="${hasFramesLeft ? 4 : 0}mm" fo:border="0.5pt solid #446688"/></style:style>
<style:style style:name="Table" style:family="table"><style:table-properties style:width="${width - 2 * margins}mm" table:align="left"/></style:style>
<style:style style:name="Narrow" style:family="table-column"><style:table-column-properties style:column-width="45mm"/></style:style>
<style:style style:name="Wide" style:family="table-column"><style:table-column-properties style:column-width="${width - 2 * margins - 45}mm"/></style:style>
<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="1mm" fo:border="${hasRules ? '0.5pt solid #333333' : 'none'}"/></style:style>
<style:style style:name="Whole" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>${sections.join('')}
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
    const whole = style.hasTablesAcross === true ? ' table:style-name="Whole"' : '';
    return `<table:table-row${whole}>${filled.map((cell) => cellOf(`<text:p text:style-name="Standard">${set(cell, style)}</text:p>`)).join('')}</table:table-row>`;
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

/** Runs of rows, and runs of all else, in their order. */
function tablesApart(blocks: readonly SourceBlock[]): SourceBlock[][] {
  const runs: SourceBlock[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last !== undefined && (last[0]?.kind === 'row') === (block.kind === 'row')) last.push(block);
    else runs.push([block]);
  }
  return runs;
}

/** Each chapter's text in a section with columns of its own. */
function inSections(blocks: readonly SourceBlock[], style: FlatStyle, counts: readonly number[]): string {
  return chapters(blocks)
    .map(({ heading: own, blocks: rest }, index) => {
      if (rest.length === 0) return own === null ? '' : heading(own, style);
      const at = index % counts.length;
      const parts = (style.hasTablesAcross === true ? tablesApart(rest) : [rest]).map((part, turn) => {
        const inner = flow(part, { ...style, columns: counts[at] ?? 1 });
        const isTable = style.hasTablesAcross === true && part[0]?.kind === 'row';
        if (isTable) return `${small('')}${inner}${small('')}`;
        return `<text:section text:style-name="Section${at}" text:name="Part${index}-${turn}">${inner}</text:section>`;
      });
      return `${own === null ? '' : heading(own, style)}${parts.join('')}`;
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
