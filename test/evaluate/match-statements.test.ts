import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Matchable, matchStatements, wordsOf } from '../../src/evaluate/match-statements.ts';

const one = (id: string, text: string, document = 'd'): Matchable => ({ id, document, text });
const matched = (found: string, gold: string): boolean =>
  matchStatements([one('f', found)], [one('g', gold)]).size === 1;

describe('matchStatements', () => {
  it.each([
    ['the same words', 'Vi vil lytte til de pårørende.', 'vi vil lytte til de pårørende', true],
    ['six words in ten', 'a b c d e f g h', 'a b c d e f x y z', true],
    ['half of it, standing whole in it', 'a b c d', 'x y z v a b c d', true],
    ['less than half of it', 'a b c', 'x y z v a b c d', false],
    ['something else', 'Vi svarer inden for to dage.', 'Politikken revideres i 2030.', false],
    ['nothing at all', '…', '–', false],
  ])('%s', (_, found, gold, expected) => {
    expect(matched(found, gold)).toBe(expected);
  });

  it('never crosses documents', () => {
    expect(matchStatements([one('f', 'a b c', 'x')], [one('g', 'a b c', 'y')]).size).toBe(0);
  });

  it('gives each gold statement to the one most like it', () => {
    const found = [one('f1', 'a b c d x'), one('f2', 'a b c d')];
    const gold = [one('g1', 'a b c d'), one('g2', 'a b c d e')];
    expect(matchStatements(found, gold)).toEqual(
      new Map([
        ['f2', 'g1'],
        ['f1', 'g2'],
      ]),
    );
  });

  it('is one to one, and finds every text in itself', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 12 });
    fc.assert(
      fc.property(texts, (all) => {
        const statements = all.map((text, index) => one(String(index), text));
        const goldOf = matchStatements(statements, statements);
        expect(new Set(goldOf.values()).size).toBe(goldOf.size);
        expect(goldOf.size).toBe(all.filter((text) => wordsOf(text).length > 0).length);
      }),
    );
  });
});
