/** The reading stage: files and folders go in, documents with blocks come out. */
import { basename, resolve } from 'node:path';
import type { Limits, SourceDocument } from '../model/index.ts';
import { documentIds } from './document-id.ts';
import { setDuplicatesAside } from './duplicates.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import {
  DEFAULT_READING,
  formatOf,
  type ReadContent,
  type ReadingOptions,
  readFound,
  unsupported,
} from './read-document.ts';
import type { Readers } from './readers/reader-pool.ts';

export { InputError } from './input-error.ts';
export { type PoolOptions, type Readers, startReaders } from './readers/reader-pool.ts';

export interface ReadOptions {
  /** The folder that paths are relative to. */
  readonly cwd: string;
  /** Globs of files to leave out, relative to the scanned folder. */
  readonly exclude: readonly string[];
  /** Called before the first document and after each, with how many are done; `path` is that of the last one. */
  readonly onProgress?: (done: number, total: number, path: string) => void;
  /** Only files with these endings (without dot, lower case); all when not given. */
  readonly extensions?: readonly string[];
  /** Read scanned pages of PDFs by text recognition, where the machine has it; off when not given. */
  readonly ocr?: boolean;
  /** What one document may cost; those on time and memory need `readers`. */
  readonly limits?: Limits;
  /**
   * Processes that read, so that a document made to harm takes none but its own down. Without them the documents are read in
   * this process, one after the other: for documents that are known.
   */
  readonly readers?: Readers;
}

/** Of texts that need no unpacking so many are read while another process starts. */
const LIGHT_FILES = 100;

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
  const [first] = files;
  if (first !== undefined) options.onProgress?.(0, files.length, first.path);
  const contents = await readAll(files, options);
  const documents = files.flatMap(({ path }, index) => {
    const content = contents[index];
    return content === undefined ? [] : { id: ids[index] ?? `dokument-${index + 1}`, path, ...content };
  });
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
  const content = await readOne(found, readingOptions(options), options.readers);
  return { id: documentIds([found.path])[0] ?? 'dokument', path: found.path, ...content };
}

/** What was read of each file, in the order of the files, whichever was done first. */
async function readAll(files: readonly FoundFile[], options: ReadOptions): Promise<ReadContent[]> {
  const { readers, onProgress } = options;
  const reading = readingOptions(options);
  readers?.expect(workIn(files));
  const contents: ReadContent[] = [];
  const queue = files.entries();
  let done = 0;
  const work = async (): Promise<void> => {
    for (const [index, file] of queue) {
      contents[index] = await readOne(file, reading, readers);
      done += 1;
      onProgress?.(done, files.length, file.path);
    }
  };
  await Promise.all(Array.from({ length: readers?.size ?? 1 }, work));
  return contents;
}

/** How many processes the files could keep busy. */
function workIn(files: readonly FoundFile[]): number {
  const formats = files.map((file) => formatOf(file.path));
  const heavy = formats.filter((format) => format === 'pdf' || format === 'docx' || format === 'odt').length;
  return heavy + Math.ceil((files.length - heavy) / LIGHT_FILES);
}

async function readOne(
  file: FoundFile,
  options: ReadingOptions,
  readers: Readers | undefined,
): Promise<ReadContent> {
  // Nothing of such a file is opened; no process is needed to say so.
  if (formatOf(file.path) === null) return unsupported(file);
  const { content } = await (readers === undefined ? readFound(file, options) : readers.read(file, options));
  return content;
}

function readingOptions({ ocr, limits }: ReadOptions): ReadingOptions {
  return { ocr: ocr ?? DEFAULT_READING.ocr, limits: limits ?? DEFAULT_READING.limits };
}

function hasEnding(path: string, endings: readonly string[] | undefined): boolean {
  return endings === undefined || endings.includes(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}
