import { expect, it } from 'vitest';
import { analyse } from '../src/analyse.ts';
import { readDocuments } from '../src/ingest/index.ts';
import { type Analysis, DEFAULT_SETTINGS } from '../src/model/index.ts';

const PAIRED: ReadonlySet<string> = new Set(['overlap', 'contradiction', 'gap']);

it('finds between two policies what it finds there without a third', async () => {
  const { documents } = await readDocuments(['policies'], { cwd: process.cwd(), exclude: [] });
  const all = analyse(documents, DEFAULT_SETTINGS);
  const gone = documents.find(({ id }) => id !== all.anchor)?.id ?? '';
  const fewer = analyse(
    documents.filter(({ id }) => id !== gone),
    DEFAULT_SETTINGS,
  );
  expect(pairedIn(fewer, gone).length).toBeGreaterThan(20);
  expect(pairedIn(fewer, gone)).toEqual(pairedIn(all, gone));
});

/** What is found between two policies, without what concerns one of them. */
function pairedIn({ findings, statements }: Analysis, without: string): unknown[] {
  const own = new Set(statements.filter(({ document }) => document === without).map(({ id }) => id));
  return findings.filter(
    (finding) =>
      PAIRED.has(finding.type) &&
      !finding.statements.some((id) => own.has(id)) &&
      !(finding.type === 'gap' && finding.document === without),
  );
}
