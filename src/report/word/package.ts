import { zipped } from './archive.ts';
import { escapeXml } from './xml.ts';

/** What a Word file says of itself and how its pages are. */
export interface WordOptions {
  readonly title: string;
  /** Language of the text, for the spelling checker. */
  readonly lang: 'da' | 'en';
  /** Margin on all sides, in twentieths of a point. */
  readonly margin: number;
}

/** A4, in twentieths of a point. */
export const PAGE = { width: 11906, height: 16838 } as const;

const LOCALES = { da: 'da-DK', en: 'en-GB' } as const;
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A Word file (WordprocessingML in an archive) around a text. Written by hand, not by a library: the one that is asked for
 * everywhere needs a newer Node than we promise, stamps the present time and counts its ids across files, so that the same
 * input would not give the same bytes.
 * @param body paragraphs and tables, in pieces
 * @returns the file's bytes, in pieces
 */
export function wordFile(body: Iterable<string>, options: WordOptions): Iterable<Uint8Array> {
  const files: Readonly<Record<string, string | Iterable<string>>> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relations([
      [`${OFFICE}/officeDocument`, 'word/document.xml'],
      [
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ],
    ]),
    'docProps/core.xml': core(options),
    'word/document.xml': document(body, options),
    'word/_rels/document.xml.rels': relations([
      [`${OFFICE}/styles`, 'styles.xml'],
      [`${OFFICE}/numbering`, 'numbering.xml'],
      [`${OFFICE}/footer`, 'footer1.xml'],
    ]),
    'word/styles.xml': styles(LOCALES[options.lang]),
    'word/numbering.xml': numbering(),
    'word/footer1.xml': footer(),
  };
  return zipped(files);
}

function* document(body: Iterable<string>, options: WordOptions): Generator<string> {
  yield `${HEAD}<w:document xmlns:w="${MAIN}"><w:body>`;
  yield* body;
  yield `${sectionOf(options)}</w:body></w:document>`;
}

function contentTypes(): string {
  const part = (name: string, type: string): string =>
    `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-${type}+xml"/>`;
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    part('/word/document.xml', 'officedocument.wordprocessingml.document.main'),
    part('/word/styles.xml', 'officedocument.wordprocessingml.styles'),
    part('/word/numbering.xml', 'officedocument.wordprocessingml.numbering'),
    part('/word/footer1.xml', 'officedocument.wordprocessingml.footer'),
    part('/docProps/core.xml', 'package.core-properties'),
  ].join('')}</Types>`;
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const all = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${RELATIONS}">${all.join('')}</Relationships>`;
}

function core({ title, lang }: WordOptions): string {
  return `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>coherence</dc:creator><cp:lastModifiedBy>coherence</cp:lastModifiedBy><dc:language>${LOCALES[lang]}</dc:language></cp:coreProperties>`;
}

function sectionOf({ margin }: WordOptions): string {
  const sides = ['top', 'right', 'bottom', 'left'].map((side) => `w:${side}="${margin}"`).join(' ');
  return `<w:sectPr><w:footerReference w:type="default" r:id="rId3" xmlns:r="${OFFICE}"/><w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}"/><w:pgMar ${sides} w:header="400" w:footer="400" w:gutter="0"/></w:sectPr>`;
}

/** The number of the page, in the middle. */
function footer(): string {
  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${HEAD}<w:ftr xmlns:w="${MAIN}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${field('begin')}<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${field('separate')}<w:r><w:t>1</w:t></w:r>${field('end')}</w:p></w:ftr>`;
}

const INK = '0F4C5C';

function styles(locale: string): string {
  const head = (level: number, size: number, before: number): string =>
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="80"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:color w:val="${INK}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`;
  return `${HEAD}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${locale}" w:eastAsia="${locale}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${head(1, 36, 0)}${head(2, 28, 360)}${head(3, 24, 280)}${head(4, 22, 200)}<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="60"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Compact"><w:name w:val="Compact"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="40" w:line="240" w:lineRule="auto"/></w:pPr></w:style></w:styles>`;
}

/** Lists of every kind with `numId` 1 (bullets) and, for each numbered list, one of its own from 2 on. */
function numbering(): string {
  const level = (format: string, text: string): string =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="400" w:hanging="300"/></w:pPr></w:lvl>`;
  return `${HEAD}<w:numbering xmlns:w="${MAIN}"><w:abstractNum w:abstractNumId="0">${level('bullet', '•')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level('decimal', '%1.')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level('bullet', '☐')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
}
