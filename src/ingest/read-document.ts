import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Block, DocumentFormat, DocumentStatus, Problem, SourceDocument } from '../model/index.ts';
import { decodeText } from './decode.ts';
import type { Reading } from './draft.ts';
import { factsOf } from './facts.ts';
import type { FoundFile } from './find-files.ts';
import { finishBlocks } from './finish.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';
import { markQuotes } from './quotes.ts';
import { ReadingError } from './reading-error.ts';
import { titleOf } from './title.ts';

/** Larger files are refused: a policy is a few pages, and reading must end. */
const MAX_BYTES = 64 * 1024 * 1024;

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

/** Reads one file. Whatever is wrong with it stands in the document's problems; nothing is thrown. */
export async function readFound(
  file: FoundFile,
  id: string,
  options: { readonly ocr?: boolean } = {},
): Promise<SourceDocument> {
  const extension = extensionOf(file.path);
  const format = FORMATS[extension];
  if (format === undefined) {
    return without(file, id, 'text', 'skipped', {
      code: 'unsupported-format',
      page: null,
      args: { extension },
    });
  }
  try {
    const bytes = await bytesOf(file.absolute);
    const reading = await readBytes(bytes, format, options);
    return documentOf(file, id, format, reading);
  } catch (error) {
    const problem: Problem =
      error instanceof ReadingError ? error.problem : { code: 'damaged', page: null, args: {} };
    return without(file, id, format, 'failed', problem);
  }
}

async function bytesOf(absolute: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(absolute);
    if (size > MAX_BYTES) throw new ReadingError('too-large', { bytes: size, limit: MAX_BYTES });
    if (size === 0) throw new ReadingError('empty-file');
    return await readFile(absolute);
  } catch (error) {
    throw error instanceof ReadingError ? error : new ReadingError('unreadable', { reason: codeOf(error) });
  }
}

async function readBytes(
  bytes: Uint8Array,
  format: DocumentFormat,
  options: { readonly ocr?: boolean },
): Promise<Reading> {
  // Loaded only when they are needed: the libraries take a while.
  if (format === 'pdf') return (await import('./pdf/read-pdf.ts')).readPdf(bytes, options);
  if (format === 'docx') return (await import('./docx.ts')).readDocx(bytes);
  if (format === 'odt') return (await import('./odt.ts')).readOdt(bytes);
  const { text, problems } = decodeText(bytes);
  if (isBinary(text)) throw new ReadingError('damaged');
  if (text.trim() === '') throw new ReadingError('empty-file');
  if (format === 'text') return readPlainText(text, problems);
  if (format === 'html') return { ...(await import('./html.ts')).readHtml(text), problems };
  return { ...readMarkdown(text), problems };
}

function documentOf(file: FoundFile, id: string, format: DocumentFormat, reading: Reading): SourceDocument {
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
    id,
    path: file.path,
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
  id: string,
  format: DocumentFormat,
  status: DocumentStatus,
  problem: Problem,
): SourceDocument {
  const title = titleOf([], null, file.path);
  const problems = [problem];
  return { id, path: file.path, title, format, status, problems, pageCount: null, words: 0, blocks: [] };
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
