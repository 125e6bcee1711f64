import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../src/lang/patterns.ts';
import { danish } from '../danish.ts';

describe('the Danish pack', () => {
  it('splits compounds into words that occur, and leaves what only looks like one', () => {
    const pack = danish();
    const parts = (word: string): readonly string[] => pack.words(word)[0]?.parts ?? [];
    expect(parts('pårørendesamarbejde')).toHaveLength(2);
    expect(parts('værdighedspolitik')).toHaveLength(2);
    expect(parts('forældre')).toEqual([]);
    expect(parts('medarbejder')).toEqual([]);
    expect(parts('samarbejde')).toEqual([]);
  });

  it('brings irregular forms together and keeps look-alikes apart', () => {
    const stem = (word: string): string => danish().words(word)[0]?.stem ?? '';
    expect(stem('børn')).toBe(stem('barn'));
    expect(stem('møder')).toBe(stem('mødet'));
    expect(stem('læge')).not.toBe(stem('lægge'));
  });

  it('finds parties by any of their words', () => {
    const pack = danish();
    const classes = (text: string): string[] =>
      pack.conceptsIn(pack.words(text)).map((match) => pack.concept(match.id)?.class ?? '');
    expect(classes('Personalet spørger')).toContain('staff');
    expect(classes('de nærmeste')).toContain('relative');
    expect(classes('Kommunalbestyrelsen beslutter')).toContain('council');
  });

  it('compiles patterns as whole words that know æøå', () => {
    const pattern = compilePattern('må ikke|står for', {});
    expect(pattern.test('det må ikke ske')).toBe(true);
    expect(pattern.test('små ikkevoldelige')).toBe(false);
    expect(compilePattern('.*\\bpå\\b.*', {}).test('hun er på vej')).toBe(true);
    expect(compilePattern('.*\\bpå\\b.*', {}).test('påtage sig')).toBe(false);
  });
});
