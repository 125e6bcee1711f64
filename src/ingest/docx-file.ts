import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { framedStyles, hiddenStyles, simplified } from './docx-simplify.ts';
import { elementsOf, parseXml } from './docx-xml.ts';
import { ReadingError } from './reading-error.ts';

/** A Word file, ready to be read. */
export interface WordFile {
  /** The main part, written in the usual ways; see `docx-simplify.ts`. */
  readonly document: string;
  /** The main part as it stands in the file. */
  readonly original: string;
  readonly styles: string;
  readonly numbering: string;
  readonly comments: string;
  /** A file with the parts above under their usual names. */
  readonly bytes: Uint8Array;
  /** A part that was brought in from another file, by the id that the text calls it by. */
  readonly chunk: (id: string) => Uint8Array | null;
}

type Parts = Readonly<Record<string, Uint8Array>>;

/** Parts by the last words of their relation's type, under the names that Word gives them. */
const KNOWN = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments'] as const;

/**
 * Opens a Word file and finds its parts, which may have any name, by their relations.
 * @throws ReadingError `damaged` when it cannot be unpacked or has no main part
 */
export function openWordFile(bytes: Uint8Array): WordFile {
  const parts = unpacked(bytes);
  const main = targetOf(relationsOf(parts, '', '_rels/.rels'), 'officeDocument') ?? 'word/document.xml';
  if (parts[main] === undefined) throw new ReadingError('damaged');
  const [folder, name] = [main.slice(0, main.lastIndexOf('/') + 1), main.slice(main.lastIndexOf('/') + 1)];
  const links = relationsOf(parts, folder, `${folder}_rels/${name}.rels`);
  const nameOf = (part: string) => targetOf(links, part) ?? `${folder}${part}.xml`;
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const known = Object.fromEntries(KNOWN.map((part) => [part, text(nameOf(part))]));
  const original = text(main);
  const styles = withUsualStyles(canonical(known.styles ?? ''), original);
  const hidden = hiddenStyles(styles);
  const document = simplified(original, hidden, framedStyles(styles));
  const numbering = canonical(known.numbering ?? '');
  const linked = withoutLooseLinks(numbering, styles);
  const notes = [known.footnotes ?? '', known.endnotes ?? ''].map((part) => simplified(part, hidden));
  const isUnchanged =
    main === 'word/document.xml' &&
    document === original &&
    styles === known.styles &&
    linked === known.numbering &&
    notes.join() === [known.footnotes, known.endnotes].join();
  const [footnotes = '', endnotes = ''] = notes;
  return {
    document,
    original,
    styles,
    numbering,
    comments: known.comments ?? '',
    bytes: isUnchanged ? bytes : packed({ document, styles, numbering: linked, footnotes, endnotes }, links),
    chunk: (id) => parts[links.find((link) => link.id === id)?.target ?? ''] ?? null,
  };
}

/** Pictures, fonts and the like stay packed. */
function unpacked(bytes: Uint8Array): Parts {
  try {
    return unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels|x?html?|txt)$/iu.test(name) });
  } catch {
    throw new ReadingError('damaged');
  }
}

interface Relation {
  readonly id: string;
  /** The last word of its type. */
  readonly type: string;
  /** The part's full name; for what lies outside, its address. */
  readonly target: string;
  readonly isOutside: boolean;
}

function relationsOf(parts: Parts, folder: string, path: string): Relation[] {
  const root = parseXml(strFromU8(parts[path] ?? new Uint8Array()));
  return (root === null ? [] : elementsOf(root)).map(({ attributes }) => {
    const [target, isOutside] = [attributes.Target ?? '', attributes.TargetMode === 'External'];
    const inside = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
    const type = (attributes.Type ?? '').split('/').at(-1) ?? '';
    return { id: attributes.Id ?? '', type, target: isOutside ? target : inside, isOutside };
  });
}

function targetOf(relations: readonly Relation[], type: string): string | null {
  return relations.find((relation) => relation.type === type && !relation.isOutside)?.target ?? null;
}

/** Styles and numbers of files that call Word's elements by other names. */
function canonical(xml: string): string {
  return xml === '' ||
    (/<w:(?:styles|numbering)[ >]/u.test(xml.slice(0, 4000)) && !/purl\.oclc\.org/u.test(xml))
    ? xml
    : simplified(xml, new Set());
}

/** Styles that Word knows by itself, by the ids that programs call them by: a file may set text in them and not say how they look. */
const USUAL: readonly (readonly [id: RegExp, name: string])[] = [
  [/^(?:title|titel)$/iu, 'Title'],
  [/^(?:subtitle|undertitel)$/iu, 'Subtitle'],
  [/^(?:heading|overskrift)([1-9])$/iu, 'heading $1'],
  [/^(?:quote|citat)$/iu, 'Quote'],
  [/^(?:intensequote|strktcitat)$/iu, 'Intense Quote'],
  [/^(?:caption|billedtekst)$/iu, 'caption'],
  [/^list(bullet|number)([2-5]?)$/iu, 'List $1 $2'],
  [/^opstilling-punkttegn([2-5]?)$/iu, 'List bullet $1'],
  [/^opstilling-talellerbogst([2-5]?)$/iu, 'List number $1'],
];

/** The styles of a file with those that its text is set in and that it does not have. */
function withUsualStyles(styles: string, document: string): string {
  const used = new Set<string>();
  for (const [, id = ''] of document.matchAll(/<w:pStyle w:val="([^"<>]{1,60})"/gu)) used.add(id);
  const missing = [...used].flatMap((id) => {
    const plain = id.replace(/\s+/gu, '');
    const usual = USUAL.find(([pattern]) => pattern.test(plain));
    if (usual === undefined || styles.includes(`w:styleId="${id}"`)) return [];
    const name = plain.replace(usual[0], usual[1]).trim();
    return [`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`];
  });
  if (missing.length === 0) return styles;
  const end = styles.lastIndexOf('</w:styles>');
  return end === -1
    ? `<w:styles xmlns:w="${WORD}">${missing.join('')}</w:styles>`
    : styles.slice(0, end) + missing.join('') + styles.slice(end);
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A numbering that stands for one in a style the file does not have: mammoth would read nothing of the file. */
function withoutLooseLinks(numbering: string, styles: string): string {
  return numbering.replace(
    /<w:numStyleLink [^>]{0,40}w:val="([^"]{1,200})"[^>]{0,40}\/>/gu,
    (link, id: string) => (styles.includes(`w:styleId="${id}"`) ? link : ''),
  );
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A file of these parts and no more; what the text links to keeps its ids. */
function packed(parts: Readonly<Record<string, string>>, links: readonly Relation[]): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const add = (name: string, text: string) => {
    files[name] = strToU8(text);
  };
  const relation = (id: string, type: string, target: string, isOutside: boolean) =>
    `<Relationship Id="${attribute(id)}" Type="${RELATIONS}/${type}" Target="${attribute(target)}"${isOutside ? ' TargetMode="External"' : ''}/>`;
  const relations = (inner: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const others = links.filter(({ type }) => type === 'hyperlink' || type === 'image');
  const present = Object.entries(parts).filter(([, text]) => text !== '');
  for (const [name, text] of present) add(`word/${name}.xml`, text);
  add('_rels/.rels', relations(relation('main', 'officeDocument', 'word/document.xml', false)));
  add(
    'word/_rels/document.xml.rels',
    relations(
      [
        ...others.map((link) => relation(link.id, link.type, link.target, link.isOutside)),
        ...present.slice(1).map(([name]) => relation(`part-${name}`, name, `${name}.xml`, false)),
      ].join(''),
    ),
  );
  add(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
  );
  return zipSync(files, { level: 0 });
}

function attribute(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
