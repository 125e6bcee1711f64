import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { Io } from './io.ts';

/**
 * The way from the root of the repository to the working folder ("docs/"), on build servers that show findings beside
 * the files; empty elsewhere, and where the working folder is that root.
 */
export function pathPrefix({ env, cwd }: Io): string {
  const root = env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR;
  if (root === undefined || root === '' || !path.isAbsolute(root)) return '';
  try {
    const way = path.relative(realpathSync(root), realpathSync(cwd)).split(path.sep).join('/');
    return way === '' || way.startsWith('..') || path.isAbsolute(way) ? '' : `${way}/`;
  } catch {
    return '';
  }
}
