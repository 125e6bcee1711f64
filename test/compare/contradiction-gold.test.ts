import { describe, expect, it } from 'vitest';
import { clashesOf, readGoldCase } from './gold-pairs.ts';

/** The demo municipality's statements as its gold set cuts them: rules without the slips of extraction. */
describe('contradictions of the demo policies', () => {
  const gold = readGoldCase('policies');
  const { findings } = clashesOf(gold);
  const keyOf = (one: string, two: string): string => [one, two].sort().join(' ');
  const found = new Set(findings.map(({ statements: [one = '', two = ''] }) => keyOf(one, two)));
  const wanted = gold.gold.pairs
    .filter((pair) => pair.type === 'contradiction' && pair.scope === undefined)
    .map((pair) => keyOf(pair.a, pair.b));

  it('finds nine of ten', () => {
    const right = wanted.filter((key) => found.has(key)).length;
    expect(right / wanted.length).toBeGreaterThanOrEqual(0.9);
  });

  it('is right nine times of ten', () => {
    const right = [...found].filter((key) => wanted.includes(key)).length;
    expect(right / found.size).toBeGreaterThanOrEqual(0.9);
  });

  it('takes none of the pairs that only look like contradictions', () => {
    const lookAlikes = gold.gold.distractors
      .filter((pair) => pair.looks_like === 'contradiction')
      .map((pair) => keyOf(pair.a, pair.b));
    expect(lookAlikes.filter((key) => found.has(key))).toEqual([]);
  });
});
