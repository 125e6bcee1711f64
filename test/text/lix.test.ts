import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureLix, sumLix } from '../../src/text/lix.ts';

// Counted by hand; long are words of seven letters and more.
test.each([
  // 4 + 5 words, 2 sentences, long: hjælpen (ringer has six letters) → 9/2 + 100/9 = 15.6
  [['Du får hjælpen hjemme.', 'Vi ringer til dig først.'], 9, 2, 1, 16],
  // 9 words, 1 sentence, long: kommunens, pårørendepolitik, tillidsbaseret, samarbejde → 9 + 44.4
  [['Kommunens pårørendepolitik skal sikre et tillidsbaseret og godt samarbejde'], 9, 1, 4, 53],
  // a number is a word without letters, "og/eller" two words, "e-mails" one of six letters
  [['Vi svarer på e-mails inden 14 dage og/eller ringer.'], 10, 1, 0, 10],
  // suspended and joined hyphens: "ældre-" is five letters, "sundhedsområdet" long
  [['Det gælder på ældre- og sundhedsområdet.'], 6, 1, 1, 23],
])('%j', (sentences, words, count, longWords, lix) => {
  expect(measureLix(sentences)).toEqual({ words, sentences: count, longWords, lix });
});

test('a text without a word has no LIX', () => {
  expect(measureLix(['', '…', '–'])).toEqual({ words: 0, sentences: 0, longWords: 0, lix: null });
});

test('measuring parts and adding them up is measuring the whole', () => {
  const texts = fc.array(fc.array(fc.string()));
  fc.assert(
    fc.property(texts, (parts) => {
      expect(sumLix(parts.map((each) => measureLix(each)))).toEqual(measureLix(parts.flat()));
    }),
  );
});
