import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/report/clean.ts';
import { segments } from '../../src/report/mark.ts';

const texts = (text: string, shared: readonly string[], clash: readonly string[] = []) =>
  segments(text, { shared, clash })
    .filter((each) => each.mark !== null)
    .map((each) => `${each.mark}:${each.text}`);

describe('segments', () => {
  it('marks whole words without regard to case', () => {
    expect(texts('Færre pårørende, flere pårørendepolitikker', ['Pårørende', 'færre'])).toEqual([
      'shared:Færre',
      'shared:pårørende',
    ]);
  });

  it('lets the clash win where it meets a shared word', () => {
    expect(texts('senest 14 dage efter', ['dage', 'efter'], ['14 dage'])).toEqual([
      'clash:14 dage',
      'shared:efter',
    ]);
  });

  it('takes words with signs of their own as they stand', () => {
    expect(texts('mindst 50 % (ca.) a+b', ['50 %', '(ca.)', 'a+b'])).toEqual([
      'shared:50 %',
      'shared:(ca.)',
      'shared:a+b',
    ]);
  });

  it('marks nothing for empty words', () => {
    expect(texts('en to', ['', ' '])).toEqual([]);
  });

  it('loses and adds no character, whatever the words', () => {
    const anything = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(anything, fc.array(anything), fc.array(anything), (text, shared, clash) => {
        const joined = segments(text, { shared, clash }).map((each) => each.text);
        expect(joined.join('')).toBe(clean(text));
      }),
    );
  });

  it('finds what a pattern of all words would find, whatever the words', () => {
    const piece = fc.constantFrom(
      'a',
      'A',
      'å',
      'Å',
      'ab',
      ' ',
      '  ',
      '.',
      '-',
      '5',
      '’',
      'ß',
      'µ',
      'ÿ',
      'Ω',
      'ω',
      'Ÿ',
    );
    const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 5 }), (whole, words) => {
        expect(texts(whole, words)).toEqual(byPattern(whole, words));
      }),
      { numRuns: 400 },
    );
  });
});

/** The stretches of a text that a pattern of all words finds, joined where they touch. */
function byPattern(text: string, words: readonly string[]): string[] {
  const distinct = [...new Set(words.map((word) => word.trim()))].filter((word) => word !== '');
  if (distinct.length === 0) return [];
  const either = distinct
    .sort((one, two) => two.length - one.length || (one < two ? -1 : 1))
    .map((word) => word.replace(/[.]/gu, '\\$&').replace(/ +/gu, ' +'))
    .join('|');
  const found: string[] = [];
  let before = -1;
  for (const match of text.matchAll(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}])`, 'giu'),
  )) {
    if (match.index === before) found.push(`${found.pop() ?? ''}${match[0]}`);
    else found.push(`shared:${match[0]}`);
    before = match.index + match[0].length;
  }
  return found;
}
