import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  type Block,
  bytesOf,
  DEFAULT_LIMITS,
  type DocumentFormat,
  type DocumentStatus,
  type Limits,
  type Problem,
  type ProblemCode,
  type SourceDocument,
} from '../model/index.ts';
import { decodeText } from './decode.ts';
import type { Draft, Reading } from './draft.ts';
import { factsOf } from './facts.ts';
import { markFaintHeadings } from './faint-headings.ts';
import type { FoundFile } from './find-files.ts';
import { finishBlocks } from './finish.ts';
import { settleHeadingNumbers } from './heading-numbers.ts';
import { readPlainText } from './plain-text.ts';
import { markQuotes } from './quotes.ts';
import { ReadingError } from './reading-error.ts';
import { markStarNotes } from './star-notes.ts';
import { printOf, type TextPrint } from './text-print.ts';
import { titleOf } from './title.ts';
import { markCountedRuns } from './typed-lists.ts';

/** What kind of file an ending says it is; `null`: known, and not read. */
const FORMATS: Readonly<Record<string, DocumentFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
  pdf: 'pdf',
  docx: 'docx',
  // With macros, or as a template, a text is packed the same way.
  docm: 'docx',
  dotx: 'docx',
  dotm: 'docx',
  odt: 'odt',
  ott: 'odt',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
};

/** How a file is to be read. */
export interface ReadingOptions {
  /** Read scanned pages of PDFs by text recognition, where the machine has it. */
  readonly ocr: boolean;
  readonly limits: Limits;
  /** Tried when the file does not open without. */
  readonly password?: string | null;
  /** Called now and then while other programs work on a page, which may take as long as it takes. */
  readonly onAlive?: () => void;
}

export const DEFAULT_READING: ReadingOptions = { ocr: false, limits: DEFAULT_LIMITS };

/** What was read of a file, without what it is called in this run. */
export type ReadContent = Omit<SourceDocument, 'id' | 'path'>;

/** What was read of a file, with what tells whether another one says the same. */
export interface KeptContent extends ReadContent {
  /** Null where there is too little text to tell. */
  readonly print: TextPrint | null;
}

/** A file that has been read. */
export interface FileReading {
  readonly content: ReadContent;
  readonly print: TextPrint | null;
  /** SHA-256 of the bytes that were read, in hexadecimal; null when none were. */
  readonly hash: string | null;
  /** Only a password has opened the file: what was read is not kept. */
  readonly isLocked: boolean;
}

/**
 * Reads one file in this process. Whatever is wrong with it stands in the document's problems; nothing is thrown. A file made
 * to harm can take this process with it: of the limits only those on size, unpacked size and pages are kept here.
 */
export async function readFound(file: FoundFile, options: ReadingOptions): Promise<FileReading> {
  const format = formatOf(file.path);
  if (format === null) return { content: unsupported(file), print: null, hash: null, isLocked: false };
  let hash: string | null = null;
  try {
    const bytes = await contentOf(file.absolute, options.limits);
    hash = hashOf(bytes);
    const reading = await readBytes(bytes, format, options);
    const content = documentOf(file, format, reading);
    return { content, print: printOf(content), hash, isLocked: reading.isLocked === true };
  } catch (error) {
    const problem: Problem =
      error instanceof ReadingError ? error.problem : { code: 'damaged', page: null, args: {} };
    return { content: failed(file, problem), print: null, hash, isLocked: false };
  }
}

/** The format that the file's ending says it has; null when it is none that is read. */
export function formatOf(path: string): DocumentFormat | null {
  return FORMATS[extensionOf(path)] ?? null;
}

/** The document of a file that is not read because of its ending. */
export function unsupported(file: FoundFile): ReadContent {
  const args = { extension: extensionOf(file.path) };
  return without(file, 'text', 'skipped', { code: 'unsupported-format', page: null, args });
}

/** The document of something in a folder that is no file to be opened. A folder that is closed has failed, a link is left. */
export function untouched(file: FoundFile, code: ProblemCode): ReadContent {
  const status = code === 'unreadable-folder' ? 'failed' : 'skipped';
  return without(file, formatOf(file.path) ?? 'text', status, { code, page: null, args: {} });
}

/** The document of a file that could not be read. */
export function failed(file: FoundFile, problem: Problem): ReadContent {
  return without(file, formatOf(file.path) ?? 'text', 'failed', problem);
}

/** What names the content of a file in the cache: equal bytes, equal hash. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The bytes of a file.
 * @throws ReadingError `too-large`, `empty-file`, `special-file`, `not-found`, `unreadable-name` or `unreadable`
 */
export async function contentOf(absolute: string, limits: Limits): Promise<Uint8Array> {
  const limit = bytesOf(limits.size);
  try {
    // What was a file when the folder was listed may be a pipe by now: opening must not wait for somebody to write.
    const handle = await open(absolute, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const info = await handle.stat();
      if (!info.isFile()) throw new ReadingError('special-file');
      if (info.size > limit)
        throw new ReadingError('too-large', { bytes: info.size, limit, setting: 'size' });
      if (info.size === 0) throw new ReadingError('empty-file');
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw error instanceof ReadingError ? error : notOpened(absolute, codeOf(error));
  }
}

function notOpened(absolute: string, reason: string): ReadingError {
  if (reason !== 'ENOENT') return new ReadingError('unreadable', { reason });
  // A name in another encoding than the system's comes with this sign in place of the letters, and leads nowhere.
  return new ReadingError(absolute.includes('\ufffd') ? 'unreadable-name' : 'not-found');
}

async function readBytes(
  bytes: Uint8Array,
  format: DocumentFormat,
  options: ReadingOptions,
): Promise<Reading> {
  const unpacked = bytesOf(options.limits.unpacked);
  const kind = kindOfContent(bytes);
  if (kind !== null && !kind.formats.includes(format))
    throw new ReadingError('wrong-ending', { content: kind.ending });
  const written = kind === null && PACKED.test(format) ? endingOfText(bytes) : null;
  if (written !== null) throw new ReadingError('wrong-ending', { content: written });
  // What a server says when it has no such document is often saved under the document's name.
  if (kind === null && format === 'pdf' && endingOfText(bytes) === 'html')
    throw new ReadingError('wrong-ending', { content: 'html' });
  // Loaded only when they are needed: the libraries take a while.
  if (format === 'pdf') {
    const { readPdf } = await import('./pdf/read-pdf.ts');
    const reading = await readPdf(bytes, { ...options, maxPages: options.limits.pages });
    return { ...reading, drafts: markCountedRuns(reading.drafts) };
  }
  if (format === 'docx') return (await import('./docx.ts')).readDocx(bytes, unpacked);
  if (format === 'odt') return (await import('./odt.ts')).readOdt(bytes, unpacked);
  const { text, problems } = decodeText(bytes);
  if (isBinary(text)) throw new ReadingError('damaged');
  if (text.trim() === '') throw new ReadingError('empty-file');
  if (format === 'text') return readPlainText(text, problems);
  const reading =
    format === 'html'
      ? (await import('./html/index.ts')).readHtml(withoutPictures(text))
      : (await import('./markdown.ts')).readMarkdown(text);
  return { ...reading, problems: [...problems, ...reading.problems] };
}

function documentOf(file: FoundFile, format: DocumentFormat, reading: Reading): ReadContent {
  const all = finishBlocks(markStarNotes(markQuotes(withHeadings(reading.drafts, format))));
  const { blocks, words } = withinWords(all);
  const isTextless = words === 0;
  const title = titleOf(blocks, reading.metadataTitle, file.path);
  const facts = factsOf(blocks, title, file.path, reading.revisions ?? null);
  const language = facts.find(({ kind }) => kind === 'language')?.value ?? 'da';
  const problems = [
    ...reading.problems,
    ...(blocks === all ? [] : [TOO_MANY_WORDS]),
    ...(isTextless ? [noText(reading)] : []),
    ...(language === 'da' ? [] : [{ code: 'other-language', page: null, args: { language } } as const]),
  ];
  const harmless = problems.every((problem) => problem.code === 'encoding-guessed');
  return {
    title,
    format,
    status: isTextless ? 'failed' : harmless ? 'ok' : 'partial',
    problems,
    pageCount: reading.pageCount,
    words,
    blocks,
    ...(reading.pageLabels === undefined ? {} : { pageLabels: reading.pageLabels }),
    facts,
  };
}

/** What typed headings show in formats that keep paragraphs apart; lines of text and pages are read by their own rules. */
function withHeadings(drafts: readonly Draft[], format: DocumentFormat): readonly Draft[] {
  const isLoose = format === 'pdf' || format === 'text';
  return isLoose ? drafts : settleHeadingNumbers(markFaintHeadings(drafts));
}

/** Words of one document that are analysed, some 1,500 pages: what follows in the analysis has no limit on time of its own. */
const MOST_WORDS = 250_000;
const TOO_MANY_WORDS: Problem = { code: 'too-many-words', page: null, args: { limit: MOST_WORDS } };

/** The blocks up to the limit on words, the last of them cut where it goes over, and how many words are analysed. */
function withinWords(blocks: readonly Block[]): {
  readonly blocks: readonly Block[];
  readonly words: number;
} {
  let left = MOST_WORDS;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'furniture') continue;
    const words = wordsIn(block);
    if (words > left) {
      const cut = cutAfter(block, left);
      const last = cut.reduce((sum, each) => sum + wordsIn(each), 0);
      return { blocks: [...blocks.slice(0, index), ...cut], words: MOST_WORDS - left + last };
    }
    left -= words;
  }
  return { blocks, words: MOST_WORDS - left };
}

function cutAfter(block: Block, words: number): Block[] {
  let count = 0;
  for (const { index } of block.text.matchAll(WORD)) {
    count += 1;
    if (count <= words) continue;
    const text = block.text.slice(0, index).trim();
    const pages = block.pages.filter(({ offset }) => offset < text.length);
    return text === '' ? [] : [{ ...block, text, pages, runIn: Math.min(block.runIn, text.length) }];
  }
  return [block];
}

const WORD = /[\p{L}\p{N}][^\s]*/gu;

function wordsIn(block: Block): number {
  return block.text.match(WORD)?.length ?? 0;
}

function noText(reading: Reading): Problem {
  return { code: 'no-text', page: null, args: { pages: reading.pageCount ?? 0 } };
}

function without(
  file: FoundFile,
  format: DocumentFormat,
  status: DocumentStatus,
  problem: Problem,
): ReadContent {
  const title = titleOf([], null, file.path);
  return { title, format, status, problems: [problem], pageCount: null, words: 0, blocks: [], facts: [] };
}

interface ContentKind {
  /** The ending that files of this kind have, for the message. */
  readonly ending: string;
  /** The formats that it may be read as. */
  readonly formats: readonly DocumentFormat[];
}

/** What a file is by its first bytes, for the kinds that a wrong ending hides most often; null for everything else. */
function kindOfContent(bytes: Uint8Array): ContentKind | null {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  if (start.startsWith('%PDF-')) return { ending: 'pdf', formats: ['pdf'] };
  if (start.startsWith('{\\rtf')) return { ending: 'rtf', formats: [] };
  if (start.startsWith('\x89PNG\r\n')) return { ending: 'png', formats: [] };
  if (start.startsWith('\xff\xd8\xff')) return { ending: 'jpg', formats: [] };
  // Word keeps a document with a password in the old container, and so it kept all documents once.
  if (start.startsWith('\xd0\xcf\x11\xe0'))
    return { ending: 'doc', formats: Buffer.from(bytes).includes(OLD_WORD) ? [] : ['docx'] };
  if (!start.startsWith('PK\x03\x04')) return null;
  const type = /^mimetype(application\/[\w.-]+)/u.exec(start.slice(30))?.[1];
  if (type === undefined) return packedKind(bytes);
  const isText = type.startsWith('application/vnd.oasis.opendocument.text');
  return isText ? { ending: 'odt', formats: ['odt'] } : { ending: 'zip', formats: [] };
}

/** The name of the text's stream in files of the old Word, as they keep names. */
const OLD_WORD = Buffer.from('WordDocument', 'utf16le');
/** Formats whose files are packed. */
const PACKED = /^(?:docx|odt)$/u;
/** So far from its end a packed file lists what is in it. */
const LISTED = 65_536;

/** What a packed file holds, by the names in its list at the end. */
function packedKind(bytes: Uint8Array): ContentKind {
  const names = Buffer.from(bytes.subarray(-LISTED)).toString('latin1');
  if (/xl\/workbook/u.test(names)) return { ending: 'xlsx', formats: [] };
  if (/ppt\/presentation/u.test(names)) return { ending: 'pptx', formats: [] };
  if (names.includes('Index/Document.iwa')) return { ending: 'pages', formats: [] };
  // What programs and services pack anew may lack the mark that comes first in the others.
  if (/(?<![\w/])content\.xml/u.test(names) && !names.includes('word/'))
    return { ending: 'odt', formats: ['odt'] };
  // What lists nothing is damaged, and the reader says so.
  const isOther = names.includes('PK\x01\x02') && !/\.rels|content\.xml|word\//u.test(names);
  return isOther ? { ending: 'zip', formats: [] } : { ending: 'docx', formats: ['docx', 'odt'] };
}

/** What a file that is packed by its name is instead, when it is text; null when it is none. */
function endingOfText(bytes: Uint8Array): string | null {
  const { text } = decodeText(bytes.subarray(0, LISTED));
  if (isBinary(text) || !/\p{L}{2}/u.test(text)) return null;
  return /^\s*<(?:!doctype html|html|head|body|meta|div|p|h1)\b/iu.test(text) ? 'html' : 'txt';
}

/** Markup beyond this takes more memory to read than a process has; pictures that are part of a page are not counted. */
const MAX_HTML = 16 * 1024 * 1024;

/** @throws ReadingError `too-large` */
function withoutPictures(text: string): string {
  const bare = text.includes(';base64,') ? text.replace(/(?<=;base64,)[A-Za-z0-9+/=]+/gu, '') : text;
  if (bare.length > MAX_HTML) throw new ReadingError('too-large', { bytes: bare.length, limit: MAX_HTML });
  return bare;
}

/** A file full of characters that no text has is no text, whatever its name says. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 4000);
  const strange = sample.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  return strange > sample.length / 50;
}

function extensionOf(path: string): string {
  const name = basename(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
