import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setDuplicatesAside } from '../../src/ingest/duplicates.ts';
import { versionCandidates } from '../../src/ingest/version-candidates.ts';
import type { SourceDocument } from '../../src/model/index.ts';

function policy(id: string, words: readonly string[]): SourceDocument {
  const text = words.join(' ');
  const block = {
    kind: 'paragraph',
    level: null,
    text,
    pages: [],
    line: null,
    section: [],
    leadIn: null,
  } as const;
  return {
    id,
    path: `${id}.txt`,
    title: id,
    format: 'text',
    status: 'ok',
    problems: [],
    pageCount: null,
    words: words.length,
    blocks: [{ ...block, runIn: 0, boxed: false }],
  };
}

/** Words of one policy, and of no other. */
const own = (number: number): string[] => Array.from({ length: 80 }, (_, index) => `ord${number}x${index}`);
const PHRASE = 'vi vil møde alle borgere med respekt'.split(' ');

test('copies and versions are found among few and among many documents, and nothing else is set aside', () => {
  for (const count of [10, 130]) {
    const many = Array.from({ length: count }, (_, number) =>
      policy(`p${number}`, [...PHRASE, ...own(number)]),
    );
    const version = policy('version', [
      ...PHRASE,
      ...own(3).slice(0, 70),
      ...'helt nye ord til sidst'.split(' '),
    ]);
    const documents = [...many, policy('kopi', [...PHRASE, ...own(5)]), version];
    const aside = setDuplicatesAside(documents).flatMap(({ id, problems }) =>
      problems.map(({ code, args }) => `${id}: ${code} of ${args.of}`),
    );
    expect(aside).toEqual(['kopi: duplicate of p5.txt', 'version: version of p3.txt'].sort());
  }
});

test('what is looked at grows with the documents that have versions, not with the pairs of all', () => {
  // Groups of five that share half of their stretches, and a phrase that all have.
  const texts = (groups: number): Uint32Array[] =>
    Array.from({ length: 5 * groups }, (_, place) => {
      const common = Array.from({ length: 50 }, (_, number) => 1000 + 100 * Math.floor(place / 5) + number);
      const alone = Array.from({ length: 50 }, (_, number) => 10_000_000 + 100 * place + number);
      return Uint32Array.from([1, 2, 3, ...common, ...alone]);
    });
  const workOf = (groups: number): [number, number] => {
    const candidates = versionCandidates(texts(groups));
    const pairs = texts(groups).flatMap((_, place) => candidates.of(place));
    return [pairs.length, candidates.noted];
  };
  // In each group ten pairs, of which each shares fifty stretches.
  expect(workOf(40)).toEqual([400, 20_000]);
  expect(workOf(160)).toEqual([1600, 80_000]);
});

test('the index offers the pairs that share enough, each with each, in the order of the documents', () => {
  const shape = fc.array(fc.uniqueArray(fc.nat({ max: 400 }), { minLength: 1, maxLength: 12 }), {
    minLength: 101,
    maxLength: 130,
  });
  fc.assert(
    fc.property(shape, (given) => {
      const texts = given.map((each) => Uint32Array.from(each).sort());
      const counts = new Map<number, number>();
      for (const stretch of texts.flatMap((each) => [...each]))
        counts.set(stretch, (counts.get(stretch) ?? 0) + 1);
      const telling = (stretch: number): boolean => (counts.get(stretch) ?? 0) <= 60;
      const candidates = versionCandidates(texts);
      for (const [later, text] of texts.entries()) {
        const expected = texts.slice(0, later).flatMap((earlier, place) => {
          const both = text.filter((stretch) => telling(stretch) && earlier.includes(stretch)).length;
          return both > 0 && both >= 0.15 * Math.min(text.length, earlier.length) ? [place] : [];
        });
        expect(candidates.of(later)).toEqual(expected);
      }
    }),
    { numRuns: 10 },
  );
});
