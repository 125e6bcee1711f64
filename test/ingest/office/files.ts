import { strToU8, zipSync } from 'fflate';

/** Writes small files as word processors write them: the parts that tell how a text is laid out, and no more. */

/** A file with what its reader sees. */
export interface Case {
  readonly name: string;
  readonly bytes: Uint8Array;
  /**
   * A line for each block, furniture left out: `! title`, `# heading` (as many # as its depth below the title), `- item`
   * (as many - as its depth), `= cell | cell`, `^ note`, `> quote`, `[] box`; anything else is a paragraph.
   */
  readonly reads: string;
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPACES = [
  `xmlns:r="${R}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

/** What a Word file is made of; the body alone is needed. */
export interface WordParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly settings?: string;
  /** Further parts with their full names. */
  readonly others?: Readonly<Record<string, string>>;
  /** Relationships of the document: id, last part of the type, target. */
  readonly links?: readonly (readonly [string, string, string])[];
  /** Name of the main part without folder and ending. */
  readonly main?: string;
  readonly isStrict?: boolean;
}

const PARTS = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments', 'settings'] as const;
const ROOTS = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  settings: 'settings',
} as const;

/** A Word file. */
export function word(parts: WordParts): Uint8Array {
  const main = parts.main ?? 'document';
  const space = `xmlns:w="${parts.isStrict === true ? STRICT : W}" ${SPACES}`;
  const relations = parts.isStrict === true ? 'http://purl.oclc.org/ooxml/officeDocument/relationships' : R;
  const has = PARTS.filter((part) => parts[part] !== undefined);
  const rel = ([id, type, target]: readonly [string, string, string]) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/${main}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rel(['rId1', 'officeDocument', `word/${main}.xml`])}</Relationships>`,
    [`word/_rels/${main}.xml.rels`]: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${has
      .map((part) => rel([`p${part}`, part, `${part}.xml`]))
      .concat((parts.links ?? []).map(rel))
      .join('')}</Relationships>`,
    [`word/${main}.xml`]: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${space}><w:body>${parts.body}<w:sectPr/></w:body></w:document>`,
  };
  for (const part of has)
    files[`word/${part}.xml`] = `<w:${ROOTS[part]} ${space}>${parts[part]}</w:${ROOTS[part]}>`;
  if (parts.header !== undefined) files['word/header1.xml'] = `<w:hdr ${space}>${parts.header}</w:hdr>`;
  if (parts.footer !== undefined) files['word/footer1.xml'] = `<w:ftr ${space}>${parts.footer}</w:ftr>`;
  for (const [name, text] of Object.entries(parts.others ?? {})) files[name] = text;
  return zipped(files);
}

function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** How a paragraph of a Word file looks. */
export interface Look {
  readonly style?: string;
  readonly bold?: boolean;
  /** In half points, as Word counts. */
  readonly size?: number;
  /** List and level. */
  readonly list?: readonly [number, number];
  /** Further marks of the paragraph. */
  readonly more?: string;
}

/** A run of text; `marks` are its properties. */
export function run(text: string, marks = ''): string {
  return `<w:r>${marks === '' ? '' : `<w:rPr>${marks}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of a Word file: plain text, or runs that are written already. */
export function par(text: string, look: Look = {}): string {
  const marks = `${look.bold === true ? '<w:b/>' : ''}${look.size === undefined ? '' : `<w:sz w:val="${look.size}"/>`}`;
  const style = look.style === undefined ? '' : `<w:pStyle w:val="${look.style}"/>`;
  const list =
    look.list === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${look.list[1]}"/><w:numId w:val="${look.list[0]}"/></w:numPr>`;
  const inner =
    text.startsWith('<w:') || text.startsWith('<mc:') ? text : text === '' ? '' : run(text, marks);
  return `<w:p><w:pPr>${style}${list}${look.more ?? ''}</w:pPr>${inner}</w:p>`;
}

/** A table of a Word file; a cell is its paragraphs as XML, or plain text. `marks` of a cell come before `|||`. */
export function table(rows: readonly (readonly string[])[], more = ''): string {
  const cell = (text: string) => {
    const [marks, content] = text.includes('|||') ? text.split('|||') : ['', text];
    const inner = (content ?? '').startsWith('<w:') ? content : par(content ?? '');
    return `<w:tc><w:tcPr>${marks}</w:tcPr>${inner}</w:tc>`;
  };
  return `<w:tbl><w:tblPr>${more}</w:tblPr>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A style of a Word file. */
export function style(id: string, name: string, based: string | null, marks = '', runMarks = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${based === null ? '' : `<w:basedOn w:val="${based}"/>`}<w:pPr>${marks}</w:pPr><w:rPr>${runMarks}</w:rPr></w:style>`;
}

/** One level of a numbering: format ("decimal", "bullet" …) and what stands before the text ("%1."). */
export function numberLevel(at: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
}

export function numbering(
  patterns: Readonly<Record<number, string>>,
  lists: Readonly<Record<number, string>>,
): string {
  const abstract = Object.entries(patterns)
    .map(([id, levels]) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`)
    .join('');
  const nums = Object.entries(lists)
    .map(([id, inner]) => {
      const inside = /^\d+$/u.test(inner) ? `<w:abstractNumId w:val="${inner}"/>` : inner;
      return `<w:num w:numId="${id}">${inside}</w:num>`;
    })
    .join('');
  return abstract + nums;
}

const ODF = [
  'office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'dc="http://purl.org/dc/elements/1.1/"',
  'xlink="http://www.w3.org/1999/xlink"',
]
  .map((space) => `xmlns:${space}`)
  .join(' ');

/** An OpenDocument text. */
export function odt(body: string, automatic = '', styles = ''): Uint8Array {
  return zipped({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${ODF}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${ODF}><office:styles>${styles}</office:styles></office:document-styles>`,
    'META-INF/manifest.xml': '<manifest/>',
  });
}

/** Text in an encoding that has one byte for each letter: the letters from 0x80 on. */
export function oneByte(text: string, upper: string): Uint8Array {
  return Uint8Array.from([...text], (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : 0x80 + upper.indexOf(letter);
  });
}

/** Text in the encoding that Windows had before. */
export function latin(text: string): Uint8Array {
  return Uint8Array.from([...text], (letter) => letter.charCodeAt(0));
}

/** Text as UTF-16 with its mark, as Windows' editor saves it. */
export function utf16(text: string): Uint8Array {
  const bytes = [0xff, 0xfe];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bytes.push(code & 0xff, code >> 8);
  }
  return Uint8Array.from(bytes);
}

export function plain(text: string): Uint8Array {
  return strToU8(text);
}
