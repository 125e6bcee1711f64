import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathKind } from '../config/index.ts';
import { CliError } from './cli-error.ts';
import { errorCode } from './io.ts';

/** A file to be written, by its absolute path. */
export interface Output {
  readonly file: string;
  readonly content: string;
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
    if (pathKind(folder) !== 'folder') {
      throw new CliError({ code: 'output-folder-missing', file, folder: path.dirname(file) });
    }
  }
}

/**
 * Writes all files or none: each first under a temporary name beside its place, then all are renamed. An interrupt (Ctrl+C)
 * in between waits until it is done, so that nobody finds half a report.
 * @throws CliError with the system's reason
 */
export function writeOutputs(outputs: readonly Output[]): void {
  // Short names: one made from the file's own could be longer than the system takes.
  const temporary = outputs.map(({ file }, index) =>
    path.join(path.dirname(file), `.coherence-${process.pid}-${index}.tmp`),
  );
  const wait = (): void => {};
  process.on('SIGINT', wait);
  process.on('SIGTERM', wait);
  let current = '';
  try {
    outputs.forEach(({ file, content }, index) => {
      current = file;
      writeFileSync(temporary[index] ?? '', content, { flag: 'wx' });
    });
    outputs.forEach(({ file }, index) => {
      current = file;
      renameSync(temporary[index] ?? '', file);
    });
  } catch (error) {
    throw new CliError({ code: 'not-written', file: current, reason: errorCode(error) ?? String(error) });
  } finally {
    for (const file of temporary) rmSync(file, { force: true });
    process.off('SIGINT', wait);
    process.off('SIGTERM', wait);
  }
}
