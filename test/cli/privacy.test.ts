import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coherence, repository } from './coherence.ts';
import { among, roughGround } from './rough-ground.ts';

const GUARD = fileURLToPath(new URL('no-network.mjs', import.meta.url));

let folder: string;
let remove: () => void;

beforeAll(() => {
  ({ folder, remove } = roughGround());
});
afterAll(() => remove());

/** All files below a folder, relative to it. */
function filesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

describe('a draft stays on the machine', () => {
  const commands: readonly (readonly string[])[] = [
    ['scan', 'p', path.join(repository, 'policies/seniorpolitik.pdf'), '--quiet', '--format', 'html'],
    ['check', 'p', '--quiet'],
    ['read', 'p/ældrepolitik.md'],
    ['diff', 'p/ældrepolitik.md', 'p/pårørendepolitik.md'],
  ];

  it.each(commands.map((command) => [command[0], command] as const))(
    '%s asks nothing of any network',
    (_, command) => {
      among(folder, 'p');
      const env = { NODE_OPTIONS: `--import "${GUARD}"`, XDG_CACHE_HOME: path.join(folder, 'cache') };
      const { code, stderr } = coherence(folder, command, env);
      expect(stderr).not.toContain('network used');
      expect([0, 1]).toContain(code);
    },
  );

  it('the guard of this test holds', () => {
    const env = {
      NODE_OPTIONS: `--import "${GUARD}" --import "data:text/javascript,fetch('http://localhost')"`,
    };
    expect(coherence(folder, ['--version'], env).code).toBe(99);
  });

  it('its words are in the report and in the cache, and nowhere else', () => {
    const home = path.join(folder, 'hjem');
    const temporary = path.join(folder, 'tmp');
    const work = path.join(folder, 'arbejde');
    for (const each of [home, temporary, work]) mkdirSync(each);
    among(work, 'policies');
    const env = { HOME: home, TMPDIR: temporary, XDG_CACHE_HOME: path.join(home, 'cache') };
    expect(coherence(work, ['scan', '-o', 'rapport.html'], env).code).toBe(0);
    expect(filesBelow(temporary)).toEqual([]);
    const outside = filesBelow(home).filter((file) => !file.startsWith(`cache${path.sep}`));
    expect(outside).toEqual([]);
    expect(filesBelow(home).join(' ')).not.toMatch(/politik/u);
    expect(filesBelow(work).sort()).toEqual(
      ['policies/pårørendepolitik.md', 'policies/ældrepolitik.md', 'rapport.html'].map(path.normalize).sort(),
    );
    expect(readFileSync(path.join(work, 'rapport.html'), 'utf8')).toContain('Bakkested');
  });
});
