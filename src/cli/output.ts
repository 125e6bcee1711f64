import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathKind } from '../config/index.ts';
import { CliError } from './cli-error.ts';
import { errorCode } from './io.ts';

/** A file to be written, by its absolute path. */
export interface Output {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/**
 * Finds out before the work begins whether the files can be written.
 * @throws CliError when a folder is missing, or a file is a folder or one of the documents that were read
 */
export function checkTargets(files: readonly string[], cwd: string, inputs: readonly string[]): void {
  const read = new Set(inputs.map((input) => path.resolve(cwd, input)));
  for (const file of files) {
    const target = path.resolve(cwd, file);
    const folder = path.dirname(target);
    if (read.has(target)) throw new CliError({ code: 'output-is-input', file });
    if (pathKind(target) === 'folder') {
      throw new CliError({ code: 'output-is-folder', file });
    }
    // A pipe or a device cannot be exchanged for a file that is whole; the report would replace it.
    if (pathKind(target) === 'other') throw new CliError({ code: 'not-written', file, reason: 'ENODEV' });
    if (pathKind(folder) !== 'folder') {
      throw new CliError({ code: 'output-folder-missing', file, folder: path.dirname(file) });
    }
  }
}

/**
 * Writes all files or none: each first under a temporary name beside its place, then all are renamed. An interrupt (Ctrl+C)
 * in between waits until it is done, so that nobody finds half a report. A file that was there keeps its permissions, a link
 * goes on leading to its file.
 * @throws CliError with the system's reason
 */
export function writeOutputs(outputs: readonly Output[]): void {
  const run = randomBytes(6).toString('hex');
  const wait = (): void => {};
  process.on('SIGINT', wait);
  process.on('SIGTERM', wait);
  const written: { readonly temporary: string; readonly place: string; readonly file: string }[] = [];
  let current = '';
  try {
    for (const [index, { file, content }] of outputs.entries()) {
      current = file;
      const { place, mode } = placeOf(file);
      // Short names: one made from the file's own could be longer than the system takes.
      const temporary = path.join(path.dirname(place), `.coherence-${run}-${index}.tmp`);
      written.push({ temporary, place, file });
      writeFileSync(temporary, content, { flag: 'wx' });
      if (mode !== null) chmodSync(temporary, mode);
    }
    for (const { temporary, place, file } of written) {
      current = file;
      renameSync(temporary, place);
    }
  } catch (error) {
    throw new CliError({ code: 'not-written', file: current, reason: errorCode(error) ?? String(error) });
  } finally {
    for (const { temporary } of written) rmSync(temporary, { force: true });
    process.off('SIGINT', wait);
    process.off('SIGTERM', wait);
  }
}

/**
 * Where a file really lies, and its permissions when it is there.
 * @throws the system's error when it is there and must not be written: its folder may allow to exchange it all the same
 */
function placeOf(file: string): { readonly place: string; readonly mode: number | null } {
  if (pathKind(file) === null) return { place: file, mode: null };
  const place = realpathSync(file);
  accessSync(place, constants.W_OK);
  return { place, mode: statSync(place).mode & 0o777 };
}
