import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CliError } from './cli-error.ts';
import { errorCode } from './io.ts';

/** A folder as it was at a revision, set up in a temporary place. */
export interface OldFolder {
  /** What the working folder was, absolute. */
  readonly cwd: string;
  /** The paths that were asked for and that were there, absolute. */
  readonly paths: readonly string[];
  /** Takes the temporary folder away. */
  readonly remove: () => void;
}

/** Larger files are refused when they are read; there is no need to unpack them. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Sets up the files behind the paths as they were at a revision. Reads the repository's own store and nothing else: no hook,
 * no filter and no network takes part. Git LFS' stand-ins stay stand-ins.
 * @param revision a commit, branch or tag; nothing that could be an option
 * @throws CliError when there is no repository, no such revision, or a path lies outside
 */
export async function checkOut(revision: string, paths: readonly string[], cwd: string): Promise<OldFolder> {
  if (revision === '' || revision.startsWith('-')) throw new CliError({ code: 'bad-revision', revision });
  const root = realpathSync(
    (await git(['rev-parse', '--show-toplevel'], cwd)).toString().replace(/\r?\n$/u, ''),
  );
  const commit = await commitOf(revision, cwd);
  const here = realpathSync(cwd);
  const wanted = paths.map((given) => inRepository(given, path.resolve(here, given), root));
  const files = await filesOf(commit, wanted, root);
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'coherence-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    for (const file of files) {
      const target = path.join(folder, file.path);
      // Git refuses such names itself; a store made by hand might hold them.
      if (!target.startsWith(folder + path.sep)) continue;
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, await git(['cat-file', 'blob', file.id], root));
    }
    const there = wanted.filter((name) =>
      files.some((file) => name === '' || file.path === name || file.path.startsWith(`${name}/`)),
    );
    const oldCwd = path.join(folder, path.relative(root, here));
    mkdirSync(oldCwd, { recursive: true });
    return { cwd: oldCwd, paths: there.map((name) => path.join(folder, name)), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

async function commitOf(revision: string, cwd: string): Promise<string> {
  try {
    const found = await git(
      ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
      cwd,
    );
    return found.toString().trim();
  } catch (error) {
    if (error instanceof CliError && error.fault.code !== 'git-failed') throw error;
    throw new CliError({ code: 'unknown-revision', revision });
  }
}

/** The path as the repository has it, with forward slashes; empty for its root. */
function inRepository(given: string, absolute: string, root: string): string {
  const real = realOf(absolute);
  const relative = path.relative(root, real);
  if (relative.startsWith('..') || path.isAbsolute(relative)) {
    throw new CliError({ code: 'outside-repository', path: given });
  }
  return relative.split(path.sep).join('/');
}

function realOf(absolute: string): string {
  try {
    return realpathSync(absolute);
  } catch {
    return absolute;
  }
}

interface OldFile {
  readonly id: string;
  readonly path: string;
}

async function filesOf(commit: string, wanted: readonly string[], root: string): Promise<readonly OldFile[]> {
  const names = wanted.includes('') ? [] : wanted;
  const listing = await git(['ls-tree', '-r', '-z', '-l', '--full-tree', commit, '--', ...names], root);
  return listing
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, mode, id, size, name] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/su.exec(line) ?? [];
      // Only files: links and other repositories are not read from the folder either.
      const isFile = mode === '100644' || mode === '100755';
      if (!isFile || id === undefined || name === undefined || Number(size) > LARGEST) return [];
      return [{ id, path: name }];
    });
}

/**
 * What git answers, as bytes.
 * @throws CliError `git-missing`, `no-repository` or `git-failed`
 */
function git(args: readonly string[], cwd: string): Promise<Buffer> {
  const env = {
    ...process.env,
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
  };
  return new Promise((resolve, reject) => {
    execFile(
      'git',
      [...args],
      { cwd, env, encoding: 'buffer', maxBuffer: LARGEST + 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error === null) return resolve(stdout);
        if (errorCode(error) === 'ENOENT') return reject(new CliError({ code: 'git-missing' }));
        const said = stderr.toString();
        if (/not a git repository/iu.test(said)) return reject(new CliError({ code: 'no-repository' }));
        reject(new CliError({ code: 'git-failed', reason: said.split('\n')[0]?.slice(0, 200) ?? '' }));
      },
    );
  });
}
