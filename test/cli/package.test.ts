import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { repository } from './coherence.ts';

/** The files that `npm pack` would put into the package. */
function packed(): string[] {
  const listing = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: repository,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // npm 11 gives a list with one package, npm 12 an object by name; both hold the same entry.
  const [entry] = Object.values(JSON.parse(listing) as object) as { files: { path: string }[] }[];
  return (entry?.files ?? []).map((file) => file.path);
}

const files = packed();

it('the package holds the program, its language data, the notices and the example', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      'bin/coherence.js',
      'dist/program/main.js',
      'dist/program/index.js',
      'dist/index.d.ts',
      'dist/lang/da/concepts.yaml',
      'dist/lang/da/compiled.json',
      'dist/lang/da/made.json',
      'LICENSE',
      'NOTICE',
      'README.md',
      'CHANGELOG.md',
      'policies/paaroerendepolitik.pdf',
    ]),
  );
});

it('the package holds neither tests nor source', () => {
  expect(files.filter((file) => /^(src|test|fixtures|\.ci)\//u.test(file))).toEqual([]);
});

it('the program is there once, bundled, and without what only we measure with', () => {
  const scripts = files.filter((file) => file.startsWith('dist/') && file.endsWith('.js'));
  expect(scripts.filter((file) => !file.startsWith('dist/program/'))).toEqual([]);
  expect(files.filter((file) => /bench|\.map$/u.test(file))).toEqual([]);
});

it('starting loads the pieces that every command needs, and no library', () => {
  const first = startingFiles('dist/program/main.js');
  expect([...first].sort()).toEqual([...first].filter((file) => file.startsWith('dist/program/')).sort());
  expect(first.size).toBeLessThanOrEqual(2);
});

/** The file and all that it imports before it runs; libraries under their own names. */
function startingFiles(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  const text = readFileSync(path.join(repository, file), 'utf8');
  for (const [, name = ''] of text.matchAll(/^import .*?from "([^"]+)";$|^import "([^"]+)";$/gmu)) {
    if (name.startsWith('node:')) continue;
    const next = path.posix.join(path.posix.dirname(file), name);
    if (name.startsWith('.')) startingFiles(next, found);
    else found.add(name);
  }
  return found;
}

it('nothing in it asks for natural, which would bring 77 MB', () => {
  const asking = files
    .filter((file) => /\.(js|d\.ts)$/u.test(file))
    .filter((file) =>
      /(?:from|import|require)\s*\(?\s*['"]natural['"/]/u.test(
        readFileSync(path.join(repository, file), 'utf8'),
      ),
    );
  expect(asking).toEqual([]);
  expect(JSON.parse(readFileSync(path.join(repository, 'package.json'), 'utf8'))).not.toHaveProperty(
    'dependencies.natural',
  );
});
