import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { bytesOf, type ProblemCode } from '../model/index.ts';
import type { FoundFile } from './find-files.ts';
import { type Cache, type CacheKey, withPackedBlocks } from './kept/cache.ts';
import {
  type FileReading,
  formatOf,
  type KeptContent,
  type ReadContent,
  type ReadingOptions,
  readFound,
  unsupported,
  untouched,
} from './read-document.ts';

/** Whoever reads documents elsewhere than in this process. */
export interface Readers {
  /** How many documents are read at the same time, at most. */
  readonly size: number;
  /** Says how many documents are to come that take a while, so that enough processes are started. */
  expect(count: number): void;
  /** Reads one document. What goes wrong with it or with its process stands in its problems. */
  read(file: FoundFile, options: ReadingOptions): Promise<FileReading>;
}

/**
 * With what documents are read. A document made to harm takes no more than its own process down; without processes it can
 * take this one. Without a cache each document is read anew.
 */
export interface Means {
  readonly readers?: Readers | undefined;
  readonly cache?: Cache | undefined;
  /** The password to try for a file (given absolute) that does not open without; null when there is none. */
  readonly passwordOf?: (absolute: string) => string | null;
}

/** Of texts that need no unpacking so many are read while another process starts. */
const LIGHT_FILES = 100;
/** Of more files than these the blocks are packed when they have been read. */
const MANY = 200;
/** Files whose content is compared with the cache at the same time. */
const LOOKED_UP = 4;
/** Trouble that depends on the machine, the moment or a password: the next run may fare better. */
const PASSING: ReadonlySet<ProblemCode> = new Set([
  'too-slow',
  'too-much-memory',
  'reader-stopped',
  'unreadable',
  'ocr-missing',
  'encrypted',
  'wrong-password',
]);

/** What was read of a file, and the name by which it can be found again; null where it is not to be kept. */
export interface Read {
  readonly content: KeptContent;
  readonly origin: string | null;
}

/** What is told of a run that reads, while it does. */
export interface Heard {
  /** A document is done. */
  readonly onDone: (file: FoundFile) => void;
  /** What the cache has, by the places of the files, while the `missing` others are being read. */
  readonly onKnown: (known: ReadonlyMap<number, Read>, missing: number) => void;
}

/**
 * What was read of each file, in the order of the files, whichever was done first. What is not in the cache is told at once by
 * names and hashes, so that it is read while the rest is taken out.
 */
export async function readAll(
  files: readonly FoundFile[],
  options: ReadingOptions,
  means: Means,
  { onDone, onKnown }: Heard,
): Promise<Read[]> {
  const known = new Map<number, Read>();
  const contents: Read[] = [];
  const done = (place: number, read: Read): void => {
    contents[place] = read;
    const file = files[place];
    if (file !== undefined) onDone(file);
  };
  const kept: [number, CacheKey][] = [];
  const unknown: Unread[] = [];
  await atOnce(LOOKED_UP, files.entries(), async ([place, file]) => {
    const found = await lookUp(file, options, means.cache);
    if (found === null) unknown.push([place, file]);
    else if ('hash' in found) kept.push([place, found]);
    else done(place, found);
  });
  const readThese = async (these: Unread[]): Promise<void> => {
    these.sort(([one], [other]) => one - other);
    means.readers?.expect(workIn(these.map(([, file]) => file)));
    await atOnce(means.readers?.size ?? 1, these.values(), async ([place, file]) => {
      const password = means.passwordOf?.(file.absolute) ?? null;
      const read = await readAnew(file, { ...options, password }, means);
      done(place, files.length > MANY ? { ...read, content: withPackedBlocks(read.content) } : read);
    });
  };
  const damaged: Unread[] = [];
  const takeOut = async (): Promise<void> => {
    await atOnce(LOOKED_UP, kept.values(), async ([place, key]) => {
      const content = (await means.cache?.get(key)) ?? null;
      const file = files[place];
      if (content !== null) {
        const read = { content, origin: originOf(key) };
        known.set(place, read);
        done(place, read);
      } else if (file !== undefined) damaged.push([place, file]);
    });
    if (unknown.length > 0 && known.size > 0) onKnown(known, unknown.length);
  };
  await Promise.all([readThese(unknown), takeOut()]);
  if (damaged.length > 0) await readThese(damaged);
  await means.cache?.prune();
  return contents;
}

type Unread = readonly [number, FoundFile];

/** Takes the items one after the other, `width` at a time. */
async function atOnce<Item>(
  width: number,
  items: Iterator<Item> & Iterable<Item>,
  work: (item: Item) => Promise<void>,
) {
  const one = async (): Promise<void> => {
    for (const item of items) await work(item);
  };
  await Promise.all(Array.from({ length: width }, one));
}

/**
 * What is known of a file before it is read: it is no file, its ending is none of ours, or the cache has its content under this
 * key; null for one that is to be read.
 */
async function lookUp(
  file: FoundFile,
  options: ReadingOptions,
  cache: Cache | undefined,
): Promise<Read | CacheKey | null> {
  if (file.trouble !== undefined) return plainly(untouched(file, file.trouble), file);
  if (formatOf(file.path) === null) return plainly(unsupported(file), file);
  if (cache === undefined) return null;
  const hash = await hashOfFile(file.absolute, bytesOf(options.limits.size));
  if (hash === null) return null;
  const key = keyOf(file, hash, options);
  return (await cache.has(key)) ? key : null;
}

/** A document of which nothing is read but its name. */
function plainly(content: ReadContent, { path }: FoundFile): Read {
  const origin = JSON.stringify([content.problems, nameOf(path)]);
  return { content: { ...content, print: null }, origin };
}

async function readAnew(file: FoundFile, options: ReadingOptions, { readers, cache }: Means): Promise<Read> {
  const reading = await (readers === undefined ? readFound(file, options) : readers.read(file, options));
  // Under the hash of the bytes that were read: the file may have changed since it was looked up.
  const key = keyOfReading(file, reading, options);
  const content = { ...reading.content, print: reading.print };
  if (key !== null) await cache?.put(key, content);
  return { content, origin: key === null ? null : originOf(key) };
}

/** Under what a reading may be kept; null where another one may give something else, or only a password opened the file. */
function keyOfReading(file: FoundFile, reading: FileReading, options: ReadingOptions): CacheKey | null {
  const isKept = reading.hash !== null && !reading.isLocked && isLasting(reading);
  return isKept ? keyOf(file, reading.hash, options) : null;
}

function originOf({ hash, name, options }: CacheKey): string {
  return JSON.stringify([hash, name, options]);
}

function isLasting({ content }: FileReading): boolean {
  return !content.problems.some(({ code }) => PASSING.has(code));
}

function keyOf({ path }: FoundFile, hash: string, { ocr, limits }: ReadingOptions): CacheKey {
  const { pages, unpacked, size } = limits;
  return {
    hash,
    name: nameOf(path),
    options: JSON.stringify({ ocr, pages, unpacked, size }),
  };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The hash of a file's content, read piece by piece; null when it cannot be read, or is larger than what is read. */
async function hashOfFile(absolute: string, most: number): Promise<string | null> {
  try {
    // Before it is opened: opening a pipe waits for whoever writes into it.
    const info = await stat(absolute);
    if (!info.isFile() || info.size > most) return null;
    const handle = await open(absolute, 'r');
    try {
      const hash = createHash('sha256');
      for await (const piece of handle.createReadStream({ autoClose: false })) hash.update(piece);
      return hash.digest('hex');
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
}

/** How many processes the files could keep busy. */
function workIn(files: readonly FoundFile[]): number {
  const formats = files.map((file) => formatOf(file.path));
  const heavy = formats.filter((format) => format === 'pdf' || format === 'docx' || format === 'odt').length;
  return heavy + Math.ceil((files.length - heavy) / LIGHT_FILES);
}
