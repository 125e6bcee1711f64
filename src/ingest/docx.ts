import type { Reading } from './draft.ts';
import { readFragment } from './html.ts';
import { ReadingError } from './reading-error.ts';

/** The unpacked file may be this large; a small file that unpacks to more is an attack or a picture book. */
const MAX_UNPACKED = 256 * 1024 * 1024;

/** Danish Word names its styles in Danish; lists of contents are no text. */
const STYLE_MAP = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh > strong:fresh",
  "p[style-name='Undertitel'] => p:fresh > strong:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Citat'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='Stærkt citat'] => blockquote:fresh",
  "p[style-name^='toc'] => !",
  "p[style-name^='TOC'] => !",
  "p[style-name^='Indholdsfortegnelse'] => !",
];

/**
 * Reads a Word document through mammoth's HTML. Pages are not known; pictures are left out.
 * @throws ReadingError `encrypted` for a file with a password, `damaged` when it is no Word document, `too-large`.
 */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  // Word keeps a document with a password in the old container format.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new ReadingError('encrypted');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new ReadingError('damaged');
  checkUnpackedSize(bytes);
  const { default: mammoth } = await import('mammoth');
  const image = mammoth.images.imgElement(async () => ({ src: '' }));
  const options = { styleMap: STYLE_MAP, convertImage: image, includeDefaultStyleMap: true };
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options).catch(() => {
    throw new ReadingError('damaged');
  });
  return { drafts: readFragment(value), metadataTitle: null, pageCount: null, problems: [] };
}

/** Adds up the sizes that the archive's directory declares, without unpacking anything. */
function checkUnpackedSize(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let offset = 0; offset + 46 <= bytes.length; offset += 1) {
    if (bytes[offset] !== 0x50 || view.getUint32(offset, true) !== 0x02014b50) continue;
    total += view.getUint32(offset + 24, true);
    if (total > MAX_UNPACKED) throw new ReadingError('too-large', { bytes: total, limit: MAX_UNPACKED });
  }
}
