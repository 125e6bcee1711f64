import { inflateRawSync } from 'node:zlib';
import { decodeText } from './decode.ts';
import { openWordFile, type WordFile } from './docx-file.ts';
import { GOES_ON_MARK, headingChange, LABEL_MARK } from './docx-headings.ts';
import { wordParagraphs } from './docx-paragraphs.ts';
import { CHUNK_MARK } from './docx-simplify.ts';
import { addPieces, type Draft, type Reading } from './draft.ts';
import type { Revisions } from './facts.ts';
import { plainText } from './furniture.ts';
import { readFragment } from './html/index.ts';
import { settleLooseLines } from './loose-lines.ts';
import { readPlainText } from './plain-text.ts';
import { ReadingError } from './reading-error.ts';
import { markTypedLists } from './typed-lists.ts';

/** The text itself may be this large with its markup: some thousand pages. Ten times as much keeps mammoth busy for minutes. */
const MAX_XML = 16 * 1024 * 1024;

/** Danish Word names its styles in Danish; lists of contents are no text. */
const STYLE_MAP = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Overskrift ${level}'] => h${level}:fresh`),
  "p[style-name='Subtitle'] => p:fresh > strong:fresh",
  "p[style-name='Undertitel'] => p:fresh > strong:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Citat'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='Stærkt citat'] => blockquote:fresh",
  "p[style-name='Block Text'] => blockquote:fresh",
  "p[style-name='Quotations'] => blockquote:fresh",
  "p[style-name^='toc'] => !",
  "p[style-name^='TOC'] => !",
  "p[style-name^='Indholdsfortegnelse'] => !",
];

/**
 * Reads a Word document through mammoth's HTML. Pages are not known; pictures are left out.
 * @param maxUnpacked bytes that the file may unfold to; a small one that unfolds to more is an attack or a picture book
 * @throws ReadingError `encrypted` for a file with a password, `damaged` when it is no Word document, `too-large`.
 */
export async function readDocx(bytes: Uint8Array, maxUnpacked: number): Promise<Reading> {
  // Word keeps a document with a password in the old container format.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new ReadingError('encrypted');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new ReadingError('damaged');
  checkUnpackedSize(bytes, maxUnpacked);
  const file = openWordFile(bytes);
  const paragraphs = wordParagraphs(file.document, file.styles, file.numbering);
  const { default: mammoth } = await import('mammoth');
  const image = mammoth.images.imgElement(async () => ({ src: '' }));
  const options = {
    styleMap: STYLE_MAP,
    convertImage: image,
    includeDefaultStyleMap: true,
    transformDocument: headingChange(file.styles, paragraphs),
  };
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(file.bytes) }, options).catch(() => {
    throw new ReadingError('damaged');
  });
  const drafts = markTypedLists(
    settleLooseLines(withChunks(withItemsWhole(readFragment(value)).map(withLabel), file)),
  );
  return { drafts, metadataTitle: null, pageCount: null, problems: [], revisions: revisionsIn(file) };
}

/** Text that was brought in from web pages or text files stands where its mark is. */
function withChunks(drafts: readonly Draft[], file: WordFile): Draft[] {
  return drafts.flatMap((item) => {
    const id = CHUNK.exec(plainText(item))?.[1];
    if (id === undefined) return [item];
    const { text } = decodeText(file.chunk(id) ?? new Uint8Array());
    return /<(?:html|body|p|div)\b/iu.test(text) ? readFragment(text) : [...readPlainText(text).drafts];
  });
}

/** What goes on with an item is part of what the item says. */
function withItemsWhole(drafts: readonly Draft[]): Draft[] {
  const whole: Draft[] = [];
  for (const item of drafts) {
    const last = whole.at(-1);
    const goesOn = item.pieces[0]?.text.startsWith(GOES_ON_MARK) === true;
    const bare = goesOn ? withoutMark(item) : item;
    if (goesOn && last?.kind === 'list-item') addPieces(last, bare.pieces);
    else whole.push({ ...bare, pieces: [...bare.pieces] });
  }
  return whole;
}

function withoutMark(item: Draft): Draft {
  const bare = (text: string) => text.replaceAll(GOES_ON_MARK, '');
  const pieces = item.pieces.map((piece) => ({ ...piece, text: bare(piece.text) }));
  return { ...item, pieces, runIn: typeof item.runIn === 'string' ? bare(item.runIn) : item.runIn };
}

const LABEL = new RegExp(`${LABEL_MARK}([^${LABEL_MARK}]{0,40})${LABEL_MARK}`, 'gu');

/** The number of an item, out of its text; in the cells of a table it goes. */
function withLabel(item: Draft): Draft {
  if (!item.pieces.some(({ text }) => text.includes(LABEL_MARK))) return item;
  const number = LABEL.exec(plainText(item))?.[1] ?? '';
  LABEL.lastIndex = 0;
  const bare = (text: string) => text.replace(LABEL, '').trim();
  const pieces = item.pieces.map((piece) => ({ ...piece, text: bare(piece.text) }));
  const runIn = typeof item.runIn === 'string' ? bare(item.runIn) : item.runIn;
  return { ...item, pieces, runIn, ...(item.kind === 'list-item' && number !== '' ? { label: number } : {}) };
}

const CHUNK = new RegExp(`^${CHUNK_MARK}(.{1,80})${CHUNK_MARK}$`, 'u');

/** Counts tracked changes and comments, which mammoth accepts and drops without a word. */
function revisionsIn({ original, comments }: WordFile): Revisions {
  // A change that runs over several pieces of text, or over a paragraph's end, keeps its author and time: it is one.
  const changes = new Set<string>();
  const marks = original.matchAll(/<\w{1,10}:(ins|del|moveFrom|moveTo)\s([^>]{0,500})>/gu);
  for (const [, kind = '', attributes = ''] of marks)
    changes.add(`${kind} ${attributes.replace(/\w:id="[^"]*"|\/$/gu, '').trim()}`);
  return { changes: changes.size, comments: comments.match(/<\w{1,10}:comment\s/gu)?.length ?? 0 };
}

/**
 * Adds up the sizes that the archive's directory declares. The parts that hold text are also unpacked, up to the limit,
 * since a hostile directory may declare less than there is.
 */
function checkUnpackedSize(bytes: Uint8Array, limit: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  let xml = 0;
  for (let offset = 0; offset + 46 <= bytes.length; offset += 1) {
    if (bytes[offset] !== 0x50 || view.getUint32(offset, true) !== 0x02014b50) continue;
    const size = view.getUint32(offset + 24, true);
    total += size;
    if (total > limit) throw new ReadingError('too-large', { bytes: total, limit, setting: 'unpacked' });
    const name = bytes.subarray(offset + 46, offset + 46 + view.getUint16(offset + 28, true));
    if (!/\.(?:xml|rels)$/iu.test(Buffer.from(name).toString('latin1'))) continue;
    xml += Math.max(size, unpackedSize(bytes, view, offset));
    if (xml > MAX_XML) throw new ReadingError('too-large', { bytes: xml, limit: MAX_XML });
  }
}

/** Size of a deflated entry when it is unpacked, at most one byte more than the limit; 0 when it cannot be unpacked. */
function unpackedSize(bytes: Uint8Array, view: DataView, entry: number): number {
  const start = view.getUint32(entry + 42, true);
  const isDeflated = view.getUint16(entry + 10, true) === 8;
  if (!isDeflated || start + 30 > bytes.length) return 0;
  const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const packed = bytes.subarray(data, data + view.getUint32(entry + 20, true));
  try {
    return inflateRawSync(packed, { maxOutputLength: MAX_XML }).length;
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLarge ? MAX_XML + 1 : 0;
  }
}
