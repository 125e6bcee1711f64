// Names the rules by which documents are read and worked out, so that nothing is taken from the cache that other rules have
// made: whatever of the source, the language data or the libraries can make a difference goes into one hash, beside what is
// built.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const hash = createHash('sha256');

const rooms = ['ingest', 'text', 'model', 'lang', 'extract', 'compare', 'checks', 'workers'];
for (const room of rooms.map((name) => `src/${name}`)) {
  const names = readdirSync(new URL(`${room}/`, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|yaml)$/u.test(entry.name))
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
    .sort();
  for (const name of names) hash.update(readFileSync(name));
}
for (const name of ['dossier.ts', 'couple.ts', 'desk.ts']) {
  const file = new URL(`src/${name}`, root);
  if (existsSync(file)) hash.update(readFileSync(file));
}
const { version, dependencies } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
hash.update(version);
for (const name of [...Object.keys(dependencies), 'pdfjs-dist'].sort()) {
  hash.update(`${name} ${installedVersion(name)}\n`);
}
writeFileSync(new URL('dist/program/rules-version.txt', root), `${hash.digest('hex')}\n`);

function installedVersion(name) {
  try {
    return JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, root), 'utf8')).version;
  } catch {
    // Installed elsewhere, as in a workspace: the version that is asked for stands in for it.
    return dependencies[name] ?? '';
  }
}
