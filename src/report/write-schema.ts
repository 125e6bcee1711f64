/** Writes the published schemas from those in the source; run after a build, a test compares the two. */
import { writeFileSync } from 'node:fs';
import { changesSchemaText } from './diff/schema.ts';
import { schemaText } from './schema.ts';

writeFileSync(new URL('../../docs/report.schema.json', import.meta.url), schemaText());
writeFileSync(new URL('../../docs/diff.schema.json', import.meta.url), changesSchemaText());
