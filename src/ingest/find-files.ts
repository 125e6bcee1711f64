import { stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { InputError } from './input-error.ts';

/** A file to read: where it is, and how the report names it. */
export interface FoundFile {
  readonly absolute: string;
  /** Relative to the working folder, with forward slashes. */
  readonly path: string;
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
 * The files behind the given paths: a file is itself, a folder everything in it. Sorted by path, each file once.
 * @throws InputError `not-found` when a path does not exist or is empty.
 */
export async function findFiles(paths: readonly string[], options: FindOptions): Promise<FoundFile[]> {
  const found = new Set<string>();
  for (const given of paths) {
    const absolute = resolve(options.cwd, given);
    // An empty name, as an unset variable of a script leaves it, would otherwise mean the whole working folder.
    const info = given === '' ? null : await stat(absolute).catch(() => null);
    if (info === null) throw new InputError('not-found', given);
    if (!info.isDirectory()) found.add(absolute);
    else for (const file of await filesIn(absolute, options.exclude)) found.add(file);
  }
  return [...found]
    .map((absolute) => ({ absolute, path: displayPath(absolute, options.cwd) }))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

async function filesIn(folder: string, exclude: readonly string[]): Promise<string[]> {
  const endings = SILENT_ENDINGS.map((ending) => `**/*.${ending}`);
  const names = await glob(['**/*'], {
    cwd: folder,
    ignore: [...NEVER, ...endings, ...exclude],
    onlyFiles: true,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    expandDirectories: true,
  });
  return names.map((name) => join(folder, name));
}

/** Relative where that is shorter to read, absolute for files that lie outside the working folder on another drive. */
function displayPath(absolute: string, cwd: string): string {
  const path = relative(resolve(cwd), absolute);
  return (isAbsolute(path) || path === '' ? absolute : path).split(sep).join('/');
}
