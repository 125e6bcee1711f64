import { compare } from '../compare/index.ts';
import { extractStatements } from '../extract/index.ts';
import { readDocuments } from '../ingest/index.ts';
import { createDanish } from '../lang/index.ts';
import { DEFAULT_SETTINGS, type SourceDocument } from '../model/index.ts';
import { exponent } from './measure.ts';

const COPIES = [2, 4, 8, 16];

/**
 * How the stages after reading grow: the same policies two, four, eight and sixteen times over, the first of them held against
 * all. Time of the processor.
 * @returns a line for each size and the exponents
 */
export async function measureGrowth(paths: readonly string[], cwd: string): Promise<string> {
  const { documents } = await readDocuments(paths, { cwd, exclude: [] });
  const pack = createDanish({ concepts: {}, themes: {} });
  const extractAll = (given: readonly SourceDocument[]) =>
    given.flatMap((document) => extractStatements(document, pack, DEFAULT_SETTINGS.thresholds.statement));
  extractAll(documents);
  const rows = COPIES.map((copies) => {
    const given = Array.from({ length: copies }, (_, copy) =>
      documents.map((document) => ({ ...document, id: `${document.id}-${copy}` })),
    ).flat();
    const extraction = timed(() => extractAll(given));
    const anchor = given[0]?.id ?? null;
    const comparison = timed(() => compare(given, extraction.result, anchor, pack, DEFAULT_SETTINGS));
    return { documents: given.length, statements: extraction.result.length, extraction, comparison };
  });
  const sizes = rows.map(({ statements }) => statements);
  const over = (costs: readonly number[]): string => exponent(sizes, costs).toFixed(2);
  return [
    ...rows.map(
      (row) =>
        `${String(row.documents).padStart(5)} documents ${String(row.statements).padStart(7)} statements   extraction ${row.extraction.time.toFixed(0).padStart(6)} ms   anchor against the rest ${row.comparison.time.toFixed(0).padStart(6)} ms`,
    ),
    `exponents: extraction ${over(rows.map(({ extraction }) => extraction.time))}, anchor against the rest ${over(rows.map(({ comparison }) => comparison.time))}`,
    '',
  ].join('\n');
}

function timed<T>(work: () => T): { readonly result: T; readonly time: number } {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { result, time: (user + system) / 1000 };
}
