// Names the rules by which documents are read, so that nothing is taken from the cache that other rules have read: whatever
// of the source, the language data or the libraries can make a difference goes into one hash, beside what is built.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const hash = createHash('sha256');

for (const room of ['src/ingest', 'src/text', 'src/model', 'src/lang']) {
  const names = readdirSync(new URL(`${room}/`, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|yaml)$/u.test(entry.name))
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
    .sort();
  for (const name of names) hash.update(readFileSync(name));
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
