import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  type Block,
  bytesOf,
  DEFAULT_LIMITS,
  type DocumentFormat,
  type DocumentStatus,
  type Limits,
  type Problem,
  type SourceDocument,
} from '../model/index.ts';
import { decodeText } from './decode.ts';
import type { Reading } from './draft.ts';
import { factsOf } from './facts.ts';
import type { FoundFile } from './find-files.ts';
import { finishBlocks } from './finish.ts';
import { readPlainText } from './plain-text.ts';
import { markQuotes } from './quotes.ts';
import { ReadingError } from './reading-error.ts';
import { titleOf } from './title.ts';

/** What kind of file an ending says it is; `null`: known, and not read. */
const FORMATS: Readonly<Record<string, DocumentFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
  pdf: 'pdf',
  docx: 'docx',
  odt: 'odt',
  html: 'html',
  htm: 'html',
};

/** How a file is to be read. */
export interface ReadingOptions {
  /** Read scanned pages of PDFs by text recognition, where the machine has it. */
  readonly ocr: boolean;
  readonly limits: Limits;
  /** Called now and then while other programs work on a page, which may take as long as it takes. */
  readonly onAlive?: () => void;
}

export const DEFAULT_READING: ReadingOptions = { ocr: false, limits: DEFAULT_LIMITS };

/** What was read of a file, without what it is called in this run. */
export type ReadContent = Omit<SourceDocument, 'id' | 'path'>;

/** A file that has been read. */
export interface FileReading {
  readonly content: ReadContent;
  /** SHA-256 of the bytes that were read, in hexadecimal; null when none were. */
  readonly hash: string | null;
}

/**
 * Reads one file in this process. Whatever is wrong with it stands in the document's problems; nothing is thrown. A file made
 * to harm can take this process with it: of the limits only those on size, unpacked size and pages are kept here.
 */
export async function readFound(file: FoundFile, options: ReadingOptions): Promise<FileReading> {
  const format = formatOf(file.path);
  if (format === null) return { content: unsupported(file), hash: null };
  let hash: string | null = null;
  try {
    const bytes = await contentOf(file.absolute, options.limits);
    hash = hashOf(bytes);
    return { content: documentOf(file, format, await readBytes(bytes, format, options)), hash };
  } catch (error) {
    const problem: Problem =
      error instanceof ReadingError ? error.problem : { code: 'damaged', page: null, args: {} };
    return { content: failed(file, problem), hash };
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
 * @throws ReadingError `too-large`, `empty-file` or `unreadable`
 */
export async function contentOf(absolute: string, limits: Limits): Promise<Uint8Array> {
  const limit = bytesOf(limits.size);
  try {
    const { size } = await stat(absolute);
    if (size > limit) throw new ReadingError('too-large', { bytes: size, limit, setting: 'size' });
    if (size === 0) throw new ReadingError('empty-file');
    return await readFile(absolute);
  } catch (error) {
    throw error instanceof ReadingError ? error : new ReadingError('unreadable', { reason: codeOf(error) });
  }
}

async function readBytes(
  bytes: Uint8Array,
  format: DocumentFormat,
  options: ReadingOptions,
): Promise<Reading> {
  const unpacked = bytesOf(options.limits.unpacked);
  // Loaded only when they are needed: the libraries take a while.
  if (format === 'pdf') {
    const { readPdf } = await import('./pdf/read-pdf.ts');
    return readPdf(bytes, { ...options, maxPages: options.limits.pages });
  }
  if (format === 'docx') return (await import('./docx.ts')).readDocx(bytes, unpacked);
  if (format === 'odt') return (await import('./odt.ts')).readOdt(bytes, unpacked);
  const { text, problems } = decodeText(bytes);
  if (isBinary(text)) throw new ReadingError('damaged');
  if (text.trim() === '') throw new ReadingError('empty-file');
  if (format === 'text') return readPlainText(text, problems);
  if (format === 'html') return { ...(await import('./html.ts')).readHtml(text), problems };
  return { ...(await import('./markdown.ts')).readMarkdown(text), problems };
}

function documentOf(file: FoundFile, format: DocumentFormat, reading: Reading): ReadContent {
  const blocks = finishBlocks(markQuotes(reading.drafts));
  const words = countWords(blocks);
  const isTextless = blocks.length === 0;
  const title = titleOf(blocks, reading.metadataTitle, file.path);
  const facts = factsOf(blocks, title, file.path, reading.revisions ?? null);
  const language = facts.find(({ kind }) => kind === 'language')?.value ?? 'da';
  const problems = [
    ...reading.problems,
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
    facts,
  };
}

function noText(reading: Reading): Problem {
  return { code: 'no-text', page: null, args: { pages: reading.pageCount ?? 0 } };
}

function countWords(blocks: readonly Block[]): number {
  const analysed = blocks.filter((block) => block.kind !== 'furniture');
  return analysed.reduce((sum, block) => sum + (block.text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0), 0);
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
