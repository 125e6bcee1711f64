/** The reading stage: files and folders go in, documents with blocks come out. */
import { basename, resolve } from 'node:path';
import type { Limits, SourceDocument } from '../model/index.ts';
import { documentIds } from './document-id.ts';
import { setDuplicatesAside } from './duplicates.ts';
import { findFiles } from './find-files.ts';
import { standingOf } from './in-force.ts';
import { type Means, type Read, readAll } from './read-all.ts';
import { DEFAULT_READING, type ReadingOptions, unsupported } from './read-document.ts';
import type { TextPrint } from './text-print.ts';

export { signOf } from './file-signs.ts';
export { InputError } from './input-error.ts';
export { type Cache, clearCache, openCache, type TextKind } from './kept/cache.ts';
export { rulesVersion } from './kept/rules-version.ts';
export type { Readers } from './read-all.ts';

export interface ReadOptions extends Means {
  /** The folder that paths are relative to. */
  readonly cwd: string;
  /** Globs of files to leave out, relative to the scanned folder. */
  readonly exclude: readonly string[];
  /** Called before the first document and after each, with how many are done; `path` is that of the last one. */
  readonly onProgress?: (done: number, total: number, path: string) => void;
  /** Called while few or many documents are being read, with those that the cache has; they may yet be set aside. */
  readonly onKnown?: (documents: readonly SourceDocument[], missing: number) => void;
  /** Only files with these endings (without dot, lower case); all when not given. */
  readonly extensions?: readonly string[];
  /** Read scanned pages of PDFs by text recognition, where the machine has it; off when not given. */
  readonly ocr?: boolean;
  /** What one document may cost; those on time and memory need `readers`. */
  readonly limits?: Limits;
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
  const [first] = files;
  if (first !== undefined) options.onProgress?.(0, files.length, first.path);
  let done = 0;
  const idAt = (place: number): string => ids[place] ?? `dokument-${place + 1}`;
  const contents = await readAll(files, readingOptions(options), options, {
    onDone({ path }) {
      done += 1;
      options.onProgress?.(done, files.length, path);
    },
    onKnown(known, missing) {
      const documents = files.flatMap(({ path }, place) => {
        const read = known.get(place);
        return read === undefined ? [] : [documentOf(read, idAt(place), path)];
      });
      options.onKnown?.(documents, missing);
    },
  });
  const prints = new Map<string, TextPrint | null>();
  const documents = files.flatMap(({ path }, index) => {
    const read = contents[index];
    if (read === undefined) return [];
    const document = documentOf(read, idAt(index), path);
    prints.set(document.id, read.content.print);
    return [document];
  });
  return { documents: setDuplicatesAside(documents, ({ id }) => prints.get(id) ?? null) };
}

/**
 * Reads one file.
 * @throws InputError `not-found` when it does not exist.
 */
export async function readDocument(path: string, options: ReadOptions): Promise<SourceDocument> {
  const [file] = await findFiles([path], options);
  const absolute = resolve(options.cwd, path);
  const found = file ?? { absolute, path: basename(path) };
  const heard = { onDone: () => undefined, onKnown: () => undefined };
  const [read] = await readAll([found], readingOptions(options), options, heard);
  const unread: Read = { content: { ...unsupported(found), print: null }, origin: null };
  return documentOf(read ?? unread, documentIds([found.path])[0] ?? 'dokument', found.path);
}

/** What was read under the name that it has in this run. Its blocks may be packed still, and stay so. */
function documentOf({ content, origin }: Read, id: string, path: string): SourceDocument {
  const { title, format, status, problems, pageCount, pageLabels, words, facts = [] } = content;
  const document: SourceDocument = {
    ...{
      id,
      path,
      title,
      standing: standingOf({ path, title, facts }),
      format,
      status,
      problems,
      pageCount,
      words,
      facts,
      blocks: [],
    },
    ...(pageLabels === undefined ? {} : { pageLabels }),
    ...(origin === null ? {} : { origin }),
  };
  return Object.defineProperty(document, 'blocks', {
    enumerable: true,
    get: () => content.blocks,
  });
}

function readingOptions({ ocr, limits }: ReadOptions): ReadingOptions {
  return { ocr: ocr ?? DEFAULT_READING.ocr, limits: limits ?? DEFAULT_READING.limits };
}

function hasEnding(path: string, endings: readonly string[] | undefined): boolean {
  return endings === undefined || endings.includes(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}
