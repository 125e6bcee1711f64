import path from 'node:path';
import type { Cache } from '../index.ts';
import type { Io } from './io.ts';

/**
 * Where this system keeps what a program may throw away and make again, for this user; null where there is no such place.
 * @param platform as Node names it
 */
export function defaultCacheFolder(env: Io['env'], platform: NodeJS.Platform): string | null {
  const under = (base: string | undefined, ...names: string[]): string | null =>
    base !== undefined && path.isAbsolute(base) ? path.join(base, ...names) : null;
  if (platform === 'win32') return under(env.LOCALAPPDATA, 'coherence', 'Cache');
  if (platform === 'darwin') return under(env.HOME, 'Library', 'Caches', 'coherence');
  return under(env.XDG_CACHE_HOME, 'coherence') ?? under(env.HOME, '.cache', 'coherence');
}

/** The options that say whether and where what was read is kept, as commander hands them over. */
export interface CacheFlags {
  /** False after `--no-cache`. */
  readonly cache?: boolean;
  readonly cacheDir?: string;
}

/** The cache of a run, or null when there is to be none, or no place for one. */
export function cacheOf(
  { cache, cacheDir }: CacheFlags,
  { env, cwd }: Io,
  door: typeof import('../index.ts'),
): Cache | null {
  if (cache === false) return null;
  const folder =
    cacheDir === undefined ? defaultCacheFolder(env, process.platform) : path.resolve(cwd, cacheDir);
  const rules = door.rulesVersion();
  return folder === null || rules === null ? null : door.openCache(folder, rules);
}
