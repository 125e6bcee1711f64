import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyse } from '../src/analyse.ts';
import { readDocuments } from '../src/ingest/index.ts';
import { type Analysis, DEFAULT_SETTINGS, type Settings } from '../src/model/index.ts';

/** Analyses a folder with these files (name to text), read by the real readers. */
export async function analysed(
  files: Readonly<Record<string, string>>,
  settings: Partial<Settings> = {},
): Promise<Analysis> {
  const folder = mkdtempSync(join(tmpdir(), 'coherence-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const { documents } = await readDocuments([folder], { cwd: folder, exclude: [] });
    return analyse(documents, { ...DEFAULT_SETTINGS, ...settings });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
