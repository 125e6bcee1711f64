/**
 * Part of the build: loads all language data from its YAML, which validates it, and keeps what came of it beside the YAML, so
 * that a run needs neither parser nor schemas, and need not work out patterns and stems.
 */
import { writeFileSync } from 'node:fs';
import { loadDanishChanges } from './changes.ts';
import { createDanish } from './danish.ts';
import { COMPILED_FILE, type CompiledLexicons, compileLexicons } from './load.ts';
import { MADE_FILE, recordMade } from './made.ts';
import { readWhole } from './whole.ts';

let compiled: CompiledLexicons = {};
const made = recordMade(() => {
  compiled = compileLexicons(() => {
    const pack = createDanish({ concepts: {}, themes: {} });
    readWhole(pack);
    loadDanishChanges();
  });
});
write(COMPILED_FILE, compiled);
write(MADE_FILE, made);

function write(name: string, data: unknown): void {
  writeFileSync(new URL(`./da/${name}`, import.meta.url), `${JSON.stringify(data)}\n`);
}
