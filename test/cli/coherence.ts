import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = path.join(ROOT, 'bin/coherence.js');

/** The tests' own place for what has been read: not that of whoever runs them. */
const CACHE = path.join(tmpdir(), 'coherence-test-cache');

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program in a folder, as a shell would; its streams are pipes, so nobody "watches". */
export function coherence(cwd: string, args: readonly string[], env: Record<string, string> = {}): Outcome {
  const { PATH, HOME } = process.env;
  const result = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH, HOME, XDG_CACHE_HOME: CACHE, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: result.status, stdout: result.stdout, stderr: result.stderr };
}

/** A folder of its own with the two policies of the fixture in `policies/`; `remove` when done. */
export function workshop(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'coherence-cli-'));
  cpSync(path.join(ROOT, 'fixtures/cli/policies'), path.join(folder, 'policies'), { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The repository's own folder. */
export const repository = ROOT;
