import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeStatements } from '../../src/bench/pairs/generate.ts';
import { weighTexts } from '../../src/bench/pairs/tf-idf.ts';
import { findSimilarPairs, type SparseRows, TILE_ROWS } from '../../src/text/similar-pairs.ts';

type Row = ReadonlyMap<number, number>;

function rowsOf(rows: readonly Row[], features: number): SparseRows {
  const entries = rows.map((row) => [...row]);
  const start = [0];
  for (const row of entries) start.push((start.at(-1) ?? 0) + row.length);
  return {
    start: Int32Array.from(start),
    feature: Int32Array.from(entries.flatMap((row) => row.map(([feature]) => feature))),
    weight: Float64Array.from(entries.flatMap((row) => row.map(([, weight]) => weight))),
    features,
  };
}

function cosine(one: Row, two: Row): number {
  const length = (row: Row): number =>
    Math.sqrt([...row.values()].reduce((sum, value) => sum + value ** 2, 0));
  const product = [...one].reduce((sum, [feature, value]) => sum + value * (two.get(feature) ?? 0), 0);
  return one.size === 0 || two.size === 0 ? 0 : product / (length(one) * length(two));
}

function search(
  rows: SparseRows,
  threshold: number,
  work?: { postings: number; scored: number },
): Map<string, number> {
  const found = new Map<string, number>();
  findSimilarPairs(
    rows,
    threshold,
    (first, second, value) => {
      expect(first).toBeLessThan(second);
      expect(found.has(`${first} ${second}`)).toBe(false);
      found.set(`${first} ${second}`, value);
    },
    work,
  );
  return found;
}

const FEATURES = 40;
const row = fc
  .array(fc.tuple(fc.integer({ min: 0, max: FEATURES - 1 }), fc.integer({ min: 1, max: 50 })), {
    maxLength: 20,
  })
  .map((entries): Row => new Map(entries));

describe('similar pairs', () => {
  it('are those that comparing each with each finds, whatever the rows and the threshold', () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 25 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (rows, threshold) => {
          const found = search(rowsOf(rows, FEATURES), threshold);
          rows.forEach((one, first) => {
            rows.slice(first + 1).forEach((two, offset) => {
              const value = cosine(one, two);
              const key = `${first} ${first + 1 + offset}`;
              // At the threshold itself rounding decides.
              if (Math.abs(value - threshold) < 1e-9) return;
              expect([key, found.has(key)]).toEqual([key, value > threshold]);
              if (found.has(key)) expect(found.get(key)).toBeCloseTo(value, 9);
            });
          });
        },
      ),
      { numRuns: 400 },
    );
  });

  it('are found across tiles', () => {
    const filler = Array.from({ length: TILE_ROWS }, (_, index): Row => new Map([[10 + index, 1]]));
    const twin: Row = new Map([
      [0, 2],
      [1, 1],
    ]);
    const rows = [twin, ...filler, twin];
    expect([...search(rowsOf(rows, TILE_ROWS + 10), 0.9).keys()]).toEqual([`0 ${TILE_ROWS + 1}`]);
  });

  it('are found by looking at few of all pairs, and the work grows more slowly than these', () => {
    const texts = makeStatements(4000, 1);
    const scored = [2000, 4000].map((count) => {
      const work = { postings: 0, scored: 0 };
      search(weighTexts(texts.slice(0, count)), 0.5, work);
      expect(work.scored).toBeLessThan((count * (count - 1)) / 2 / 500);
      return work.scored;
    });
    expect((scored[1] ?? 0) / (scored[0] ?? 1)).toBeLessThan(4);
  });
});
