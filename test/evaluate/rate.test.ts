import { describe, expect, it } from 'vitest';
import { averagePrecision, rate } from '../../src/evaluate/rate.ts';

describe('averagePrecision', () => {
  it('is the mean precision over all there is to find', () => {
    expect(averagePrecision([true, false, true], 4)).toBeCloseTo((1 + 2 / 3) / 4);
  });

  it('is 0 when nothing was found and null when there is nothing to find', () => {
    expect(averagePrecision([], 2)).toBe(0);
    expect(averagePrecision([false], 0)).toBeNull();
  });
});

describe('rate', () => {
  it('gives precision, recall and their harmonic mean', () => {
    expect(rate(4, 6, 3)).toEqual({ found: 4, gold: 6, right: 3, precision: 0.75, recall: 0.5, f1: 0.6 });
  });

  it('has no shares of nothing', () => {
    expect(rate(0, 0, 0)).toMatchObject({ precision: null, recall: null, f1: null });
  });
});
