import { type Dirent, readdir } from 'node:fs';
import { readdir as list, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import type { ProblemCode } from '../model/index.ts';
import { InputError } from './input-error.ts';

/** A file to read: where it is, and how the report names it. */
export interface FoundFile {
  readonly absolute: string;
  /** Relative to the working folder, with forward slashes. */
  readonly path: string;
  /** Set when it stands in the report and is not to be opened: a link, a pipe, a folder that nobody may look into. */
  readonly trouble?: ProblemCode;
}

export interface FindOptions {
  readonly cwd: string;
  /** Globs of files to leave out, relative to the scanned folder (or to a file's own folder). */
  readonly exclude: readonly string[];
}

/** Never documents: hidden files, Word's lock files, settings and data beside the policies. */
const NEVER = ['**/.*', '**/.*/**', '**/~$*', '**/node_modules/**', '**/Thumbs.db', '**/desktop.ini'];
const SILENT_ENDINGS = [
  'yaml',
  'yml',
  'json',
  'jsonc',
  'sarif',
  'lock',
  'log',
  'csv',
  'xml',
  'css',
  'js',
  'mjs',
  'ts',
];

/**
 * The files behind the given paths: a file is itself, a folder everything in it. Sorted by path, each file once. What
 * stands in a folder and cannot be read as a file is among them, with its trouble: nothing is left out in silence.
 * @throws InputError `not-found` when a path does not exist or is empty.
 */
export async function findFiles(paths: readonly string[], options: FindOptions): Promise<FoundFile[]> {
  const found = new Map<string, ProblemCode | null>();
  for (const given of paths) {
    const absolute = await asWritten(resolve(options.cwd, given));
    // An empty name, as an unset variable of a script leaves it, would otherwise mean the whole working folder.
    const info = given === '' ? null : await stat(absolute).catch(() => null);
    if (info === null) throw new InputError('not-found', given);
    if (!info.isDirectory()) found.set(absolute, info.isFile() ? null : 'special-file');
    // A link that was also named by itself is read: whoever names it means what it leads to.
    else
      for (const [file, trouble] of await filesIn(absolute, options.exclude))
        if (!found.has(file)) found.set(file, trouble);
  }
  return [...found]
    .map(([absolute, trouble]) => ({
      absolute,
      path: displayPath(absolute, options.cwd),
      ...(trouble === null ? {} : { trouble }),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/**
 * The path as the folders spell it. The same name may be written with whole letters or with letters and signs apart ("å"), which
 * some systems take for one and others for two.
 */
async function asWritten(path: string): Promise<string> {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  if (isThere || dirname(path) === path || !/[^\p{ASCII}]/u.test(path)) return path;
  const folder = await asWritten(dirname(path));
  const names = await list(folder).catch(() => []);
  const own = basename(path).normalize('NFC');
  return join(folder, names.find((name) => name.normalize('NFC') === own) ?? basename(path));
}

async function filesIn(
  folder: string,
  exclude: readonly string[],
): Promise<ReadonlyMap<string, ProblemCode | null>> {
  const endings = SILENT_ENDINGS.map((ending) => `**/*.${ending}`);
  const odd = new Map<string, ProblemCode>();
  const closed = new Map<string, ProblemCode>();
  const names = await glob(['**/*'], {
    cwd: folder,
    ignore: [...NEVER, ...endings, ...exclude],
    onlyFiles: true,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    expandDirectories: true,
    // A pattern of this kind can keep the matcher busy for ever on a long name.
    extglob: false,
    fs: { readdir: noting(odd, closed) as typeof readdir },
  });
  const files = names.map((name) => join(folder, name));
  return new Map([...files.map((file) => [file, odd.get(file) ?? null] as const), ...closed]);
}

type Listed = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

/**
 * A listing of folders that takes links, pipes and devices for files, so that they pass through the same patterns as files
 * and are not left out; what they are is noted. So are folders that cannot be listed.
 */
function noting(odd: Map<string, ProblemCode>, closed: Map<string, ProblemCode>) {
  return (folder: string, options: { withFileTypes: true }, done: Listed): void => {
    readdir(folder, options, (error, entries: Dirent[] = []) => {
      if (error !== null) closed.set(resolve(folder), 'unreadable-folder');
      for (const entry of entries) {
        if (entry.isFile() || entry.isDirectory()) continue;
        odd.set(resolve(folder, entry.name), entry.isSymbolicLink() ? 'link' : 'special-file');
        entry.isSymbolicLink = () => false;
        entry.isFile = () => true;
      }
      done(null, entries);
    });
  };
}

/** Relative where that is shorter to read, absolute for files that lie outside the working folder on another drive. */
function displayPath(absolute: string, cwd: string): string {
  const path = relative(resolve(cwd), absolute);
  return (isAbsolute(path) || path === '' ? absolute : path).split(sep).join('/');
}
