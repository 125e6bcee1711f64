import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { readDocuments } from '../../src/ingest/index.ts';
import { DEFAULT_SETTINGS } from '../../src/model/index.ts';

const ROOT = join(import.meta.dirname, '../../fixtures/no-clash');

/** Natural texts in which an officer finds no contradiction: whatever is told here is a false alarm. */
describe.each([
  ['birkesund', 180],
  ['hedelund', 90],
  ['kaerholm', 180],
  ['ravnlev', 180],
] as const)('policies without a contradiction: %s', (name, least) => {
  it('has none told between any two', async () => {
    const { documents } = await readDocuments(['.'], { cwd: join(ROOT, name), exclude: [] });
    const { findings, statements, anchor } = analyse(documents, { ...DEFAULT_SETTINGS, allPairs: true });
    const textOf = new Map(statements.map(({ id, text }) => [id, text]));
    const told = findings
      .filter(({ type }) => type === 'contradiction')
      .map((finding) => finding.statements.map((id) => textOf.get(id)));
    expect(told).toEqual([]);
    // The texts were read: a policy without statements has no contradiction either.
    expect(documents.find(({ id }) => id === anchor)?.path).toBe('paaroerendepolitik.md');
    expect(statements.length).toBeGreaterThan(least);
  });
});
