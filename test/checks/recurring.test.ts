import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPhraseSearch, spokenWords } from '../../src/checks/coherence.ts';
import { findWords } from '../../src/text/words.ts';

/** A language of a few words, so that phrases recur: "og" and "i" mean nothing by themselves. */
const PACK = {
  words: (text: string) =>
    findWords(text).map((word) => ({
      ...word,
      lower: word.text.toLowerCase(),
      stem: word.text.toLowerCase(),
      parts: [],
    })),
  isStop: ({ lower }: { readonly lower: string }) => lower === 'og',
  isWeak: ({ lower }: { readonly lower: string }) => lower === 'i',
};

interface Text {
  readonly id: string;
  readonly sentences: readonly string[];
}

/** Every phrase of every text gathered and sorted, as the rule is told. */
function plainly(texts: readonly Text[], stopPhrases: readonly string[]): string[] {
  const places = new Map<string, Set<string>>();
  for (const { id, sentences } of texts)
    for (const sentence of sentences) {
      const words = PACK.words(sentence);
      const isTelling = words.map((word) => !PACK.isStop(word) && !PACK.isWeak(word));
      for (let start = 0; start < words.length; start += 1)
        for (let end = start + 3; end <= Math.min(words.length, start + 9); end += 1) {
          const telling = isTelling.slice(start, end);
          if (telling.filter(Boolean).length < 2 || !(telling[0] || telling.at(-1))) continue;
          const phrase = words
            .slice(start, end)
            .map(({ lower }) => lower)
            .join(' ');
          places.set(phrase, (places.get(phrase) ?? new Set()).add(id));
        }
    }
  const size = (phrase: string): number => phrase.split(' ').length;
  return [...places]
    .filter(([phrase, ids]) => ids.size > 1 && !stopPhrases.some((each) => each.includes(phrase)))
    .sort(([one], [two]) => size(two) - size(one) || (one < two ? -1 : 1))
    .map(([phrase, ids]) => `${phrase}: ${[...ids].join()}`);
}

const word = fc.constantFrom('hjem', 'støtte', 'Samtale', 'plan', 'og', 'i', 'pårørende');
const sentence = fc.array(word, { maxLength: 14 }).map((words) => `${words.join(' ')}.`);
const texts = fc
  .array(fc.array(sentence, { maxLength: 6 }), { minLength: 1, maxLength: 5 })
  .map((all) => all.map((sentences, index): Text => ({ id: `p${index}`, sentences })));

test('the words that recur in several policies are the longest that gathering all of them finds', () => {
  fc.assert(
    fc.property(texts, fc.boolean(), (given, isStopped) => {
      const stops = isStopped ? ['hjem og plan i støtte'] : [];
      const search = createPhraseSearch(stops);
      for (const { id, sentences } of given)
        search.add(
          id,
          spokenWords(
            sentences.map((text) => PACK.words(text)),
            PACK,
          ),
        );
      const found = search.recurring().map(({ words, documents }) => `${words}: ${documents.join()}`);
      const all = plainly(given, stops);
      expect(found.length === 0).toBe(all.length === 0);
      expect(found[0]).toBe(all[0]);
      // What is left out of the plain list lies in a longer one, or there are enough.
      for (const each of found) expect(all).toContain(each);
      const places = found.map((each) => all.indexOf(each));
      expect(places).toEqual([...places].sort((one, two) => one - two));
    }),
    { numRuns: 300 },
  );
});
