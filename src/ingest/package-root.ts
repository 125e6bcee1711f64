import { existsSync } from 'node:fs';

/**
 * The folder of this package, where `package.json` lies, with a slash at its end. Looked for upwards, so that it is found from
 * the source, from what is built and from a bundle alike.
 */
export function packageRoot(): URL {
  let folder = new URL('./', import.meta.url);
  for (;;) {
    if (existsSync(new URL('package.json', folder))) return folder;
    const above = new URL('../', folder);
    if (above.href === folder.href) throw new Error('the package has no package.json');
    folder = above;
  }
}
