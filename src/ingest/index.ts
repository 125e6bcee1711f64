/** The reading stage: files and folders go in, documents with blocks come out. */
import { basename, resolve } from 'node:path';
import type { SourceDocument } from '../model/index.ts';
import { documentIds } from './document-id.ts';
import { setDuplicatesAside } from './duplicates.ts';
import { findFiles } from './find-files.ts';
import { readFound } from './read-document.ts';

export { InputError } from './input-error.ts';

export interface ReadOptions {
  /** The folder that paths are relative to. */
  readonly cwd: string;
  /** Globs of files to leave out, relative to the scanned folder. */
  readonly exclude: readonly string[];
  /** Called before each document is read and once at the end, with how many are done. */
  readonly onProgress?: (done: number, total: number, path: string) => void;
  /** Only files with these endings (without dot, lower case); all when not given. */
  readonly extensions?: readonly string[];
  /** Read scanned pages of PDFs by text recognition, where the machine has it; off when not given. */
  readonly ocr?: boolean;
}

/**
 * Reads the documents behind the paths: a file is itself, a folder is searched through. In a fixed order, ids unique.
 * A document that cannot be read is among the results, with status `failed` or `skipped` and the reason; so is one whose
 * text is that of an earlier one.
 * @throws InputError `not-found` when a path does not exist.
 */
export async function readDocuments(
  paths: readonly string[],
  options: ReadOptions,
): Promise<{ documents: SourceDocument[] }> {
  const files = (await findFiles(paths, options)).filter((file) => hasEnding(file.path, options.extensions));
  const ids = documentIds(files.map((file) => file.path));
  const documents: SourceDocument[] = [];
  // One after the other: pdf.js holds whole documents in memory, and the order of problems stays the same.
  for (const [index, file] of files.entries()) {
    options.onProgress?.(index, files.length, file.path);
    documents.push(await readFound(file, ids[index] ?? `dokument-${index + 1}`, options));
  }
  const last = files.at(-1);
  if (last !== undefined) options.onProgress?.(files.length, files.length, last.path);
  return { documents: setDuplicatesAside(documents) };
}

/**
 * Reads one file.
 * @throws InputError `not-found` when it does not exist.
 */
export async function readDocument(path: string, options: ReadOptions): Promise<SourceDocument> {
  const [file] = await findFiles([path], options);
  const absolute = resolve(options.cwd, path);
  const found = file ?? { absolute, path: basename(path) };
  return readFound(found, documentIds([found.path])[0] ?? 'dokument', options);
}

function hasEnding(path: string, endings: readonly string[] | undefined): boolean {
  return endings === undefined || endings.includes(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}
