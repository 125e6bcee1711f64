import path from 'node:path';
import type { LoadedSettings } from '../config/index.ts';
import type { Io } from './io.ts';

/** Where a password stands that is to be in nobody's shell history. */
const VARIABLE = 'COHERENCE_PASSWORD';

/**
 * The password to try for a document: the one that the settings name for this file, then that of the command line, then the
 * one in the environment. Null when there is none.
 * @param given what stands after `--password`
 */
export function passwordsOf(
  { passwords }: Pick<LoadedSettings, 'passwords'>,
  given: string | undefined,
  { cwd, env }: Io,
): (absolute: string) => string | null {
  const byFile = new Map(
    Object.entries(passwords).map(([file, password]) => [path.resolve(cwd, file), password]),
  );
  const otherwise = given ?? env[VARIABLE] ?? null;
  return (absolute) => byFile.get(absolute) ?? (otherwise === '' ? null : otherwise);
}
