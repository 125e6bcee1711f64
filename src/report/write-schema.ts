/** Writes docs/report.schema.json from the schema in the source; run after a build, a test compares the two. */
import { writeFileSync } from 'node:fs';
import { schemaText } from './schema.ts';

writeFileSync(new URL('../../docs/report.schema.json', import.meta.url), schemaText());
