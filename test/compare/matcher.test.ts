import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher, type MatcherWork } from '../../src/compare/matcher.ts';
import { type Profile, profileOf } from '../../src/compare/profile.ts';
import { compareProfiles, compareTerms, isMisspelling, mostCover } from '../../src/compare/similarity.ts';
import { createWeights, type Weights } from '../../src/compare/weights.ts';
import { diceSimilarity } from '../../src/text/natural.ts';
import { danish } from '../danish.ts';
import { statementOf } from './gold-pairs.ts';

/** Words that meet in every way there is: stems, compounds, concepts, synonyms, misspellings, parties, small words. */
const WORDS =
  'pårørende pårørendesamarbejde samarbejde samarbejder samarbejdsaftale inddrages inddragelse inddragelsse borgeren kommunen medarbejderne rådgivning vejledning rådgivningstilbud aflastning aflastningstilbud demens demensramte frivillige kaffe møde møder netværksmøde dialogmøde vi tilbyder altid god og til en'.split(
    ' ',
  );

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
  .map((words) => `${words.join(' ')}.`);

function profiles(texts: readonly string[], document: string): Profile[] {
  return texts.map((text, index) =>
    profileOf(
      statementOf(danish(), text, { id: `${document}${index}`, document, kind: 'commitment' }),
      danish(),
    ),
  );
}

interface Match {
  readonly index: number;
  readonly content: number;
  readonly coverFirst: number;
  readonly coverSecond: number;
}

function matchesOf(own: Profile, others: readonly Profile[], weights: Weights, work?: MatcherWork): Match[] {
  const matches: Match[] = [];
  createMatcher(
    others,
    weights,
    work,
  )(own, (index, content, coverFirst, coverSecond) =>
    matches.push({ index, content, coverFirst, coverSecond }),
  );
  return matches;
}

describe('the index of candidates', () => {
  it('tells the same likeness as laying two statements side by side', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), sentence, (texts, text) => {
        const others = profiles(texts, 'b');
        const [own] = profiles([text], 'a');
        if (own === undefined) return;
        const weights = createWeights([own, ...others], danish());
        const matches = matchesOf(own, others, weights);
        for (const { index, content, coverFirst, coverSecond } of matches) {
          const other = others[index];
          if (other === undefined) throw new Error(`no statement ${index}`);
          const whole = compareProfiles(own, other, weights);
          expect([content, coverFirst, coverSecond]).toEqual([
            whole.content,
            whole.coverFirst,
            whole.coverSecond,
          ]);
        }
        // With so few statements no key is too common: whoever is left out shares no key.
        const met = new Set(matches.map(({ index }) => index));
        const keysOf = (profile: Profile): Set<string> =>
          new Set(profile.terms.flatMap(({ keys }) => keys.map(({ key }) => key)));
        const keys = keysOf(own);
        others.forEach((other, index) => {
          expect(met.has(index)).toBe([...keysOf(other)].some((key) => keys.has(key)));
        });
      }),
      { numRuns: 150 },
    );
  });

  it('knows beforehand what a statement can cover of another at most', () => {
    fc.assert(
      fc.property(sentence, sentence, (first, second) => {
        const [one, two] = profiles([first, second], 'a');
        if (one === undefined || two === undefined) return;
        const weights = createWeights([one, two], danish());
        const { coverFirst } = compareTerms(one.terms, two.terms, weights);
        expect(mostCover(one.terms, two.terms, weights)).toBeGreaterThanOrEqual(coverFirst);
      }),
      { numRuns: 150 },
    );
  });

  it('takes for misspellings what a count of common letter pairs does, whichever it does not count', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'å', 'd'), minLength: 6, maxLength: 12 });
    fc.assert(
      fc.property(word, word, (one, two) => {
        const [first, second] = [`x${one}`, `x${two}`];
        const isNear = Math.abs(first.length - second.length) <= 2;
        expect(isMisspelling(first, second)).toBe(isNear && diceSimilarity(first, second) >= 0.86);
      }),
      { numRuns: 500 },
    );
  });

  it('looks only at statements that share a telling word', () => {
    const others = profiles(
      Array.from({ length: 200 }, (_, index) =>
        index % 50 === 0 ? 'Vi tilbyder aflastning.' : 'Kaffe til borgeren.',
      ),
      'b',
    );
    const [own] = profiles(['Der er aflastning til borgeren.'], 'a');
    if (own === undefined) throw new Error('no statement');
    const work = { postings: 0, scored: 0 };
    const matches = matchesOf(own, others, createWeights([own, ...others], danish()), work);
    expect(matches.map(({ index }) => index)).toEqual([0, 50, 100, 150]);
    expect(work.scored).toBe(4);
  });
});
