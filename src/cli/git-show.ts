import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CliError } from './cli-error.ts';
import { errorCode } from './io.ts';

/** A file of an earlier revision, set down in a temporary place. */
export interface OldFile {
  /** Absolute. */
  readonly file: string;
  /** Takes the file away again. */
  readonly remove: () => void;
}

const LARGEST = 64 * 1024 * 1024;

/**
 * What was asked for as `REV:path`, taken apart; null when the text is no such thing ("C:\Politikker\a.pdf").
 * @returns the revision and the path as git takes them, neither of them empty
 */
export function revisionAndPath(given: string): { readonly revision: string; readonly file: string } | null {
  if (/^[A-Za-z]:[\\/]/u.test(given)) return null;
  const [, revision, file] = /^([^:]+):(.+)$/su.exec(given) ?? [];
  return revision === undefined || file === undefined ? null : { revision, file };
}

/**
 * Fetches a file of an earlier revision as it lies in git's own store: no filter, no hook and no network takes part.
 * The path is seen from the root of the repository, or from the working folder when nothing is there.
 * @throws CliError when there is no git, no repository or no such file
 */
export async function gitShow(given: string, cwd: string): Promise<OldFile> {
  const parts = revisionAndPath(given);
  if (parts === null || parts.revision.startsWith('-')) {
    throw new CliError({ code: 'revision-refused', given });
  }
  const content = await blobOf(parts.revision, parts.file.replaceAll('\\', '/'), given, cwd);
  const folder = mkdtempSync(path.join(tmpdir(), 'coherence-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    // The reader goes by the ending; the rest of the name could be anything.
    const file = path.join(folder, `version${/\.[A-Za-z0-9]{1,10}$/u.exec(parts.file)?.[0] ?? ''}`);
    writeFileSync(file, content, { mode: 0o600 });
    return { file, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

async function blobOf(revision: string, file: string, given: string, cwd: string): Promise<Buffer> {
  for (const place of [file, `./${file}`]) {
    const found = await git(['cat-file', 'blob', '--end-of-options', `${revision}:${place}`], given, cwd);
    if (found !== null) return found;
  }
  throw new CliError({ code: 'revision-not-found', given });
}

/** What git answers, as bytes; null when it does not know the object. */
function git(args: readonly string[], given: string, cwd: string): Promise<Buffer | null> {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' };
  return new Promise((resolve, reject) => {
    const options = { cwd, env, encoding: 'buffer' as const, maxBuffer: LARGEST };
    execFile('git', [...args], options, (error, stdout, stderr) => {
      if (error === null) return resolve(stdout);
      if (errorCode(error) === 'ENOENT') {
        return reject(new CliError({ code: 'revision-without-git', given }));
      }
      if (/not a git repository/iu.test(stderr.toString())) {
        return reject(new CliError({ code: 'revision-outside-repository', given }));
      }
      resolve(null);
    });
  });
}
