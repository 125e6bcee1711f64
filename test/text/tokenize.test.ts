import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokenize } from '../../src/text/quantities/tokens.ts';

const TOKEN = /\p{Nd}+(?:[.,:]\p{Nd}+)*|\p{L}+(?:-\p{L}+)*|[^\s\p{L}\p{Nd}]/gu;

it('cuts a text where the pattern of a token does, whatever letters it is made of', () => {
  const piece = fc.constantFrom(
    ...Array.from('aÆøß1²½9.,:-–…»\u00a0\u00ad \n\tĲ'),
    'ældre-',
    '1.260',
    'kl. 9',
    '\u2028',
    'Ω',
    '😀',
    '३',
    'İ',
  );
  fc.assert(
    fc.property(fc.string({ unit: piece, maxLength: 30 }), (text) => {
      const found = Array.from(text.matchAll(TOKEN), (match) => ({
        text: match[0].toLowerCase(),
        start: match.index,
        end: match.index + match[0].length,
        kind: /^\p{Nd}/u.test(match[0]) ? 'number' : /^\p{L}/u.test(match[0]) ? 'word' : 'sign',
      }));
      expect(tokenize(text)).toEqual(found);
    }),
    { numRuns: 2000 },
  );
});
