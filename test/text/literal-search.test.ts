import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLiteralSearch, isSearchable } from '../../src/text/literal-search.ts';

const letters = fc.constantFrom('a', 'b', 'æ', ' ', 'ſ');

it('finds the pieces that a text holds, each once, and no others', () => {
  // Long pieces share their beginnings, and short ones are those beginnings.
  const piece = fc.string({ unit: letters, minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(
      fc.uniqueArray(piece, { minLength: 1, maxLength: 12 }),
      fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'æ', ' ', 'x', '😀'), maxLength: 30 }), {
        minLength: 1,
        maxLength: 4,
      }),
      (pieces, texts) => {
        const search = createLiteralSearch(pieces);
        for (const text of texts) {
          const holds = new Uint8Array(pieces.length);
          const met = search(text, holds);
          expect(met.map((number) => pieces[number] ?? '').sort()).toEqual(
            pieces.filter((each) => text.includes(each)).sort(),
          );
          expect(Array.from(holds, Boolean)).toEqual(pieces.map((_, number) => met.includes(number)));
        }
      },
    ),
    { numRuns: 1000 },
  );
});

it('is given only what it can tell apart', () => {
  expect(['på', 'Ω', '', 'a😀'].map(isSearchable)).toEqual([true, false, false, false]);
});

it('misses nothing among more letters than it has numbers for', () => {
  const pieces = Array.from({ length: 400 }, (_, at) => `${String.fromCharCode(0x30 + at)}x`);
  const met = createLiteralSearch(pieces)(pieces.join(''), new Uint8Array(pieces.length));
  expect(met.length).toBe(pieces.length);
});
