// The language data stays YAML in what is shipped: tsc copies no data files, so this does.
import { cpSync } from 'node:fs';

for (const language of ['da']) {
  cpSync(
    new URL(`./${language}/`, import.meta.url),
    new URL(`../../dist/lang/${language}/`, import.meta.url),
    {
      recursive: true,
      filter: (source) => !source.endsWith('.ts'),
    },
  );
}
