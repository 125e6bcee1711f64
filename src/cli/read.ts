import path from 'node:path';
import { type Language, loadSettings, pathKind } from '../config/index.ts';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import { print } from './io.ts';
import { readingAsJson, readingAsText } from './reading.ts';
import { type ReadingFlags, withWorkers } from './reading-flags.ts';
import { problemMessage, troubleLine } from './trouble.ts';

const READ_FORMATS = ['text', 'json'] as const;

/** The options of `coherence read`, as commander hands them over. */
export interface ReadOptions extends ReadingFlags {
  readonly format?: string;
  readonly lang?: Language;
}

/**
 * Shows what was read of one document. Also of one that could not be read: the answer then holds the reason.
 * @throws CliError when the format is unknown or the document could not be read, InputError when there is no such file
 */
export async function read(file: string, options: ReadOptions, context: Context): Promise<void> {
  const { io, words } = context;
  const format = READ_FORMATS.find((known) => known === (options.format ?? 'text'));
  if (format === undefined) {
    throw new CliError({
      code: 'unknown-value',
      option: '--format',
      value: options.format ?? '',
      known: READ_FORMATS,
    });
  }
  if (pathKind(path.resolve(io.cwd, file)) === 'folder') {
    throw new CliError({ code: 'is-folder', path: file });
  }
  const loaded = loadSettings({ cwd: io.cwd, configPath: null, paths: [file], flags: {} });
  const door = await import('../index.ts');
  const document = await withWorkers(loaded, { ...options, cache: false }, context, door, ({ reading }) =>
    door.readDocument(file, { ...reading, cwd: io.cwd, exclude: [] }),
  );
  const explain = (problem: (typeof document.problems)[number]): string => problemMessage(problem, words());
  const isFailed = document.status === 'failed' || document.status === 'skipped';
  if (format === 'json') await print(io, readingAsJson(document, explain));
  else if (!isFailed) await print(io, readingAsText(document, words()));
  if (isFailed) throw new CliError({ code: 'not-read', line: troubleLine(document, words()) });
}
