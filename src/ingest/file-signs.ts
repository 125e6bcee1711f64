import { stat } from 'node:fs/promises';
import { type FindOptions, findFiles } from './find-files.ts';
import { InputError } from './input-error.ts';

/**
 * A text that is another one as soon as a document behind the paths is saved, comes, goes or gets another name. Made of names,
 * sizes and times, so it costs little to ask for again and again, and holds on network drives too, which tell nobody of changes.
 * @param beside other files to look at, absolute; they need not be there
 * @param unless files to leave out, absolute
 */
export async function signOf(
  paths: readonly string[],
  options: FindOptions,
  beside: readonly string[],
  unless: ReadonlySet<string>,
): Promise<string> {
  const found = await documentFiles(paths, options);
  const files = [...new Set([...found, ...beside])].filter((file) => !unless.has(file)).sort();
  const signs = await Promise.all(files.map(signOfFile));
  return signs.join('\n');
}

async function documentFiles(paths: readonly string[], options: FindOptions): Promise<readonly string[]> {
  try {
    return (await findFiles(paths, options)).map(({ absolute }) => absolute);
  } catch (error) {
    // A folder that was renamed away may come back; the reading says what is missing.
    if (error instanceof InputError) return [];
    throw error;
  }
}

async function signOfFile(file: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(file);
    return `${file}\u0000${mtimeMs} ${size} ${ino}`;
  } catch {
    return `${file}\u0000-`;
  }
}
