import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, shorten } from '../../src/report/clean.ts';

const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the test looks for control characters
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/u;

describe('clean', () => {
  it('takes whole terminal sequences away, not only their first character', () => {
    expect(clean('før \u001b[31;1mrød\u001b[0m efter')).toBe('før rød efter');
    expect(clean('a\u001b]0;titel\u0007b\u009b2Jc\u001b]8;;http://x.example\u001b\\d')).toBe('abcd');
  });

  it('turns line breaks and tabs into one space', () => {
    expect(clean('en\r\nto\tre\u2028fire')).toBe('en to re fire');
  });

  it('takes away marks that turn the reading direction', () => {
    expect(clean('a\u202eb\u2066c\u200fd')).toBe('abcd');
  });

  it('leaves Danish text as it is', () => {
    const text = 'Pårørende, »æøå« – 1.200 ord (§ 81 a), ”citat”, 50 %, é';
    expect(clean(text)).toBe(text);
  });

  it('leaves nothing unsafe in any text, and is done after one pass', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cleaned = clean(text);
        expect(cleaned).not.toMatch(UNSAFE);
        expect(clean(cleaned)).toBe(cleaned);
      }),
    );
  });

  it('replaces half a surrogate pair', () => {
    expect(clean('a\ud800b')).toBe('a\ufffdb');
  });
});

describe('shorten', () => {
  it('cuts at a space and says so', () => {
    expect(shorten('Borgerens ønsker kommer først, når', 22)).toBe('Borgerens ønsker…');
    expect(shorten('kort', 22)).toBe('kort');
  });

  it('never gives more characters than asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 40 }), (text, max) => {
        expect([...shorten(text, max)].length).toBeLessThanOrEqual(max);
      }),
    );
  });
});
