import { readFileSync } from 'node:fs';
import { packageRoot } from '../package-root.ts';

/**
 * Names the rules by which documents are read: the program's code and language data, stamped when it was built, and what the
 * running Node knows of letters. Null when there is no stamp, as in a program that was only partly built.
 */
export function rulesVersion(): string | null {
  try {
    const stamp = readFileSync(new URL('dist/program/rules-version.txt', packageRoot()), 'utf8').trim();
    const { v8, unicode = '' } = process.versions;
    return /^[0-9a-f]{64}$/u.test(stamp) ? `${stamp} ${v8} ${unicode}` : null;
  } catch {
    return null;
  }
}
