/**
 * Part of the build: loads all language data from its YAML, which validates it, and keeps what came of it beside the YAML, so
 * that a run needs neither parser nor schemas.
 */
import { writeFileSync } from 'node:fs';
import { loadDanishChanges } from './changes.ts';
import { createDanish } from './danish.ts';
import { COMPILED_FILE, compileLexicons } from './load.ts';

const compiled = compileLexicons(() => {
  const pack = createDanish({ concepts: {}, themes: {}, corpus: [] });
  // Loaded when first asked for.
  void pack.checks;
  loadDanishChanges();
});
writeFileSync(new URL(`./da/${COMPILED_FILE}`, import.meta.url), `${JSON.stringify(compiled)}\n`);
