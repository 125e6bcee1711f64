import path from 'node:path';
import type { Language } from '../config/index.ts';
import { type CacheFlags, defaultCacheFolder } from './cache-folder.ts';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import { errorCode, writeTo } from './io.ts';

const ACTIONS = ['clear'] as const;

/** The options of `coherence cache`, as commander hands them over. */
export interface CacheOptions extends Pick<CacheFlags, 'cacheDir'> {
  readonly lang?: Language;
  readonly quiet?: boolean;
}

/**
 * Empties the folder in which it is kept what has been read.
 * @throws CliError when the action is unknown, or the folder cannot be emptied
 */
export async function cache(action: string, options: CacheOptions, { io, words }: Context): Promise<void> {
  if (!ACTIONS.some((known) => known === action)) {
    throw new CliError({ code: 'unknown-value', option: 'cache', value: action, known: ACTIONS });
  }
  const folder =
    options.cacheDir === undefined
      ? defaultCacheFolder(io.env, process.platform)
      : path.resolve(io.cwd, options.cacheDir);
  const { clearCache } = await import('../index.ts');
  try {
    const count = folder === null ? 0 : await clearCache(folder);
    if (options.quiet !== true) await writeTo(io.stderr, `${words().cacheCleared(count)}\n`);
  } catch (error) {
    throw new CliError({
      code: 'not-written',
      file: folder ?? '',
      reason: errorCode(error) ?? String(error),
    });
  }
}
