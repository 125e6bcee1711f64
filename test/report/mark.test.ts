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
});
