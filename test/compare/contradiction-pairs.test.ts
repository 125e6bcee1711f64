import { describe, expect, it } from 'vitest';
import { findContradictions } from '../../src/compare/contradiction/index.ts';
import { DEFAULT_SETTINGS } from '../../src/model/index.ts';
import { danish } from '../danish.ts';
import { held, mended } from './fresh-pairs.ts';

const pack = danish();

/** The share of some pairs that is told as a contradiction, by their places. */
function toldOf(list: string): number {
  const sentences = mended('clashes.yaml', list);
  const { sides, weights, pairs } = held(sentences);
  const { findings } = findContradictions(pairs, pack, weights, DEFAULT_SETTINGS.thresholds, sides);
  const own = findings.filter(({ statements: [one = '', two = ''] }) => one.slice(1) === two.slice(1));
  return own.length / sentences.length;
}

describe('fresh sentences of two policies', () => {
  // First run of this half: 17 of 30, and 5 of 30 look-alikes.
  it('clash in more than half of the pairs that do', () => {
    expect(toldOf('clashes')).toBeGreaterThanOrEqual(0.6);
  });

  it('hardly ever clash where they only look so', () => {
    expect(toldOf('lookAlikes')).toBeLessThanOrEqual(0.07);
  });
});
