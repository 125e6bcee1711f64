import { readFileSync } from 'node:fs';

/** The version of the package. It stands in one place, two folders above the source, the built rooms and the program alike. */
export const VERSION = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    readonly version: string;
  }
).version;
