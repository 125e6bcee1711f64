import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMet, neededBy } from '../../src/text/literals.ts';
import { createPrefilter } from '../../src/text/prefilter.ts';

describe('what a pattern needs', () => {
  it.each([
    ['vi vil (?:støtte|hjælpe)', { any: ['vi vil støtte', 'vi vil hjælpe'] }],
    ['målgruppe\\p{L}* er', { all: ['målgruppe', ' er'] }],
    ['skal|\\p{L}+', true],
    ['(?<!x)politik(?:ken)?(?=y)', { any: ['politik', 'politikken'] }],
    ['a*b{0,3}[cd]', true],
    ['(?:ab){2}', 'ab'],
    ['^kan\\.$', 'kan.'],
    ['(?<name>ord)\\k<name>', true],
  ])('%s', (source, need) => {
    expect(neededBy(source)).toEqual(need);
  });

  it('never rules out a text that the pattern matches', () => {
    const piece = fc.constantFrom(
      'ab',
      'c',
      '.',
      'a|b',
      '(?:ab|c)',
      '(?:a?b)*',
      '[ab]+',
      '\\p{L}',
      'b?',
      '(?!c)',
      'ca{1,2}',
      '^',
      '|',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 6 }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 12 }),
        (pieces, text) => {
          const source = pieces.join('');
          let pattern: RegExp;
          try {
            pattern = new RegExp(source, 'u');
          } catch {
            return;
          }
          if (pattern.test(text)) expect(isMet(neededBy(source), (each) => text.includes(each))).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('patterns behind one filter', () => {
  const sources = [
    'vi (?:vil|skal) støtte',
    'støtte',
    'politik(?:ken|er)?',
    'ken',
    '\\p{L}+ skal',
    'på|åp',
    'Ω+x',
  ];

  it('answer as they would alone, whatever is asked in between', () => {
    const filter = createPrefilter();
    const pairs = sources.map((source) => ({
      alone: new RegExp(source, 'u'),
      behind: filter.add(new RegExp(source, 'u')),
    }));
    const text = fc
      .array(fc.constantFrom('vi', 'vil', 'skal', 'støtte', 'politikken', 'ken', 'på', 'Ωx', 'åp'), {
        maxLength: 8,
      })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) => {
        for (const each of [...texts, ...texts]) {
          for (const { alone, behind } of pairs) {
            expect(behind.test(each)).toBe(alone.test(each));
            expect(behind.exec(each)?.[0]).toBe(alone.exec(each)?.[0]);
          }
        }
      }),
    );
  });

  it('leave out of many only those that cannot match, and keep the order', () => {
    const filter = createPrefilter();
    const alone = sources.map((source) => new RegExp(source, 'u'));
    const among = filter.among([null, ...alone.map((pattern) => filter.add(pattern)), /vi/u]);
    const text = fc
      .array(fc.constantFrom('vi', 'vil', 'skal', 'støtte', 'politikken', 'ken', 'på', 'Ωx'), {
        maxLength: 6,
      })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, (each) => {
        const places = among(each);
        expect(places).toEqual([...places].sort((one, two) => one - two));
        const matching = alone.flatMap((pattern, at) => (pattern.test(each) ? [at + 1] : []));
        expect(places).toEqual(expect.arrayContaining([0, ...matching, alone.length + 1]));
      }),
    );
    // A sentence of a policy leaves a handful in question, whatever there is.
    expect(among('støtte').length).toBeLessThan(sources.length);
  });

  it('may be joined by others later', () => {
    const filter = createPrefilter();
    const first = filter.add(/lige/u);
    expect(first.test('ligesom')).toBe(true);
    const second = filter.add(/som/u);
    expect([first.test('ligesom'), second.test('ligesom'), second.test('lige')]).toEqual([true, true, false]);
  });
});
