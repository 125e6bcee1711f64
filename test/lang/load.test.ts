import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadDanishChanges } from '../../src/lang/changes.ts';
import { createDanish } from '../../src/lang/danish.ts';
import { COMPILED_FILE, compileLexicons, LexiconError, loadLexicon } from '../../src/lang/load.ts';
import { MADE_FILE, recordMade } from '../../src/lang/made.ts';
import { readWhole } from '../../src/lang/whole.ts';
import type { Zod } from '../../src/text/libraries.ts';

const schema = (z: Zod) => z.strictObject({ words: z.array(z.string()) });
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coherence-lexicon-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(yaml: string, compiledFrom: string | null): URL {
  const file = path.join(folder, 'words.yaml');
  writeFileSync(file, yaml);
  if (compiledFrom !== null) {
    const entry = { source: digest(compiledFrom), data: { words: ['from the build'] } };
    writeFileSync(path.join(folder, COMPILED_FILE), JSON.stringify({ 'words.yaml': entry }));
  }
  return pathToFileURL(file);
}

describe('language data', () => {
  it('is taken from the build while its file is the same', () => {
    const yaml = 'words: [en, to]\n';
    expect(loadLexicon(write(yaml, yaml), schema)).toEqual({ words: ['from the build'] });
  });

  it('is read and validated anew when its file has changed since', () => {
    expect(loadLexicon(write('words: [en, to, tre]\n', 'words: [en, to]\n'), schema)).toEqual({
      words: ['en', 'to', 'tre'],
    });
  });

  it('that was changed and is broken stops with file and line', () => {
    const url = write('words:\n  - en\n  - { to: 2 }\n', 'words: [en, to]\n');
    expect(() => loadLexicon(url, schema)).toThrow(LexiconError);
    expect(() => loadLexicon(url, schema)).toThrow(/words\.yaml:3: words\.1/u);
  });

  it('is read from the YAML where nothing was built', () => {
    expect(loadLexicon(write('words: [en]\n', null), schema)).toEqual({ words: ['en'] });
  });
});

describe('what the build keeps', () => {
  it('is what the source holds now, for every file', () => {
    const compiled = compileLexicons(() => {
      const pack = createDanish({ concepts: {}, themes: {} });
      readWhole(pack);
      loadDanishChanges();
    });
    const files = readdirSync(new URL('../../src/lang/da/', import.meta.url)).filter((name) =>
      name.endsWith('.yaml'),
    );
    expect(Object.keys(compiled).sort()).toEqual(files.sort());
    const built: unknown = JSON.parse(
      readFileSync(new URL(`../../dist/lang/da/${COMPILED_FILE}`, import.meta.url), 'utf8'),
    );
    expect(built).toEqual(JSON.parse(JSON.stringify(compiled)));
  });

  it('is what is worked out of it now: patterns, what they need, stems', () => {
    const made = recordMade(() => {
      readWhole(createDanish({ concepts: {}, themes: {} }));
      loadDanishChanges();
    });
    const kept: unknown = JSON.parse(
      readFileSync(new URL(`../../dist/lang/da/${MADE_FILE}`, import.meta.url), 'utf8'),
    );
    expect(Object.keys(made.patterns).length).toBeGreaterThan(1000);
    expect(kept).toEqual(made);
  });
});
