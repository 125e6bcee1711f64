import { describe, expect, it } from 'vitest';
import { findContradictions } from '../../src/compare/contradiction/index.ts';
import { pairUp } from '../../src/compare/pairs.ts';
import { profileOf } from '../../src/compare/profile.ts';
import { createWeights } from '../../src/compare/weights.ts';
import { DEFAULT_SETTINGS } from '../../src/model/index.ts';
import { danish } from '../danish.ts';
import { ASIDE_PAIRS } from './contradiction-aside-pairs.ts';
import { CHANCE_PAIRS } from './contradiction-chance-pairs.ts';
import { FRESH_PAIRS } from './contradiction-fresh-pairs.ts';
import { MATTER_PAIRS } from './contradiction-matter-pairs.ts';
import { MEND_PAIRS } from './contradiction-mend-pairs.ts';
import { VOICE_PAIRS } from './contradiction-voices-pairs.ts';
import { statementOf } from './gold-pairs.ts';

/** All first sides make one document and all second sides another, so every side has rivals as in a real policy. */
describe.each([
  ['seven subtypes', FRESH_PAIRS, 0.8, 0.5, 0.05],
  // First run of the second: 20 of 40 clashes found, 8 of 40 look-alikes taken.
  ['four subtypes in other voices', VOICE_PAIRS, 0.85, 0.5, 0.1],
  // First run: 15 of 35 and 6 of 35.
  ['seven subtypes in five voices', MEND_PAIRS, 0.75, 0.5, 0.05],
  ['seven subtypes in five voices, kept aside', ASIDE_PAIRS, 0.6, 0.4, 0.1],
  ['matters of the field', MATTER_PAIRS, 0.8, 0.4, 0.1],
  ['chance meetings in natural texts', CHANCE_PAIRS, 1, 1, 0],
] as const)(
  'contradictions among the sentences of two made-up documents: %s',
  (_name, pairs, least, leastEach, most) => {
    const pack = danish();
    const sideOf = (document: string, kindAt: 1 | 3, textAt: 2 | 4) =>
      pairs.map((pair, index) =>
        profileOf(
          statementOf(
            pack,
            ...given(pair[textAt], { id: `${document}${index}`, document, kind: pair[kindAt] }),
          ),
          pack,
        ),
      );
    const first = sideOf('a', 1, 2);
    const second = sideOf('b', 3, 4);
    const weights = createWeights([...first, ...second], pack);
    const { findings } = findContradictions(
      pairUp(first, second, weights),
      pack,
      weights,
      DEFAULT_SETTINGS.thresholds,
      { first, second },
    );
    const found = new Map(findings.map((finding) => [finding.statements.join(' '), finding.subtype]));
    const subtypeOf = (index: number) => found.get(`a${index} b${index}`);
    const clashes = pairs.flatMap(([subtype], index) => (subtype === null ? [] : [{ subtype, index }]));
    const lookAlikes = pairs.flatMap(([subtype], index) => (subtype === null ? [index] : []));

    it('finds most of the clashes', () => {
      const right = clashes.filter(({ index }) => subtypeOf(index) !== undefined).length;
      expect(right / clashes.length).toBeGreaterThanOrEqual(least);
    });

    it('finds its share of the clashes of each subtype', () => {
      for (const name of new Set(clashes.map(({ subtype }) => subtype))) {
        const own = clashes.filter(({ subtype }) => subtype === name);
        const right = own.filter(({ index }) => subtypeOf(index) !== undefined).length;
        expect(right / own.length, name).toBeGreaterThanOrEqual(leastEach);
      }
    });

    it('names nine of ten by the right subtype', () => {
      const right = clashes.filter(({ index }) => subtypeOf(index) !== undefined);
      const named = right.filter(({ subtype, index }) => subtypeOf(index) === subtype);
      expect(named.length / right.length).toBeGreaterThanOrEqual(0.9);
    });

    it('lets look-alikes pass', () => {
      const taken = lookAlikes.filter((index) => subtypeOf(index) !== undefined);
      expect(taken.length / lookAlikes.length).toBeLessThanOrEqual(most);
    });
  },
);

/** A list item is written behind its lead-in. */
function given<T extends object>(text: string, entry: T): [string, T & { readonly leadIn?: string }] {
  const [leadIn, item] = text.split(' ¦ ');
  return leadIn === undefined || item === undefined ? [text, entry] : [item, { ...entry, leadIn }];
}
