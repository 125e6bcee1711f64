import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/ingest/decode.ts';
import { escapeJson, jsonText } from '../../src/report/json-text.ts';
import { createSplitter } from '../../src/text/compounds.ts';
import { createPhraseIndex } from '../../src/text/phrases.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { findWords } from '../../src/text/words.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });
/** Half of a character that takes two units. */
const HALF = /\p{Surrogate}/u;
const NO_RULES = {
  abbreviations: new Set<string>(),
  closing: new Set<string>(),
  afterOrdinal: new Set<string>(),
};

describe('findWords', () => {
  it('finds what the pattern of a word finds, in any script', () => {
    const piece = fc.constantFrom(
      'a',
      'Å',
      'ß',
      '5',
      '²',
      '-',
      '’',
      "'",
      '.',
      ',',
      '/',
      ' ',
      '–',
      '%',
      'ω',
      '́',
      '𝐀',
      '中',
    );
    const text = fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (each) => {
        const pattern = /[\p{L}\p{N}]+(?:[-'’.,/][\p{L}\p{N}]+)*/gu;
        const expected = Array.from(each.matchAll(pattern), (found) => [found[0], found.index]);
        expect(findWords(each).map((word) => [word.text, word.start])).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('finds words where they stand, in order, and leaves no letter or digit outside', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        let outside = '';
        for (const word of findWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(word.start, word.end)).toBe(word.text);
          outside += text.slice(end, word.start);
          end = word.end;
        }
        expect(outside + text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});

describe('splitSentences', () => {
  it('gives stretches of at most 3,000 characters that hold everything, whatever the text', () => {
    const long = fc
      .tuple(fc.constantFrom('æ', 'og så ', '.', '»', '😀', 'a. ', '…x'), fc.integer({ min: 1, max: 9000 }))
      .map(([piece, count]) => piece.repeat(count));
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, long), { maxLength: 4 }), (parts) => {
        const text = parts.join('');
        const spans = splitSentences(text, NO_RULES);
        const pieces = spans.map(({ start, end }) => text.slice(start, end));
        expect(pieces.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        expect(pieces.every((piece) => piece.length <= 3000 && piece.trim() === piece)).toBe(true);
        // No character is cut in two that was whole.
        if (!HALF.test(text)) expect(pieces.some((piece) => HALF.test(piece))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe('createSplitter', () => {
  it('parts a word into known parts with nothing between them but links', () => {
    const split = createSplitter(
      (form) => ['pårørende', 'politik', 'værdighed', 'plan'].includes(form),
      ['', 's'],
    );
    const piece = fc.constantFrom('pårørende', 'politik', 'værdighed', 'plan', 's', 'x', 'ø');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        const word = pieces.join('');
        const parts = split(word);
        let rest = word;
        for (const part of parts) {
          expect(rest.indexOf(part)).toBeGreaterThanOrEqual(0);
          rest = rest.slice(rest.indexOf(part) + part.length);
        }
        expect(split(word)).toEqual(parts);
      }),
    );
  });
});

describe('createPhraseIndex', () => {
  const ENTRIES = [
    { id: 'a', entry: 'nær pårørende', stems: ['nær', 'pårørend'], compound: false },
    { id: 'b', entry: 'pårørende', stems: ['pårørend'], compound: true },
    { id: 'c', entry: 'give … lov', stems: ['giv', null, 'lov'], compound: false },
  ];
  const find = createPhraseIndex(ENTRIES);

  it('finds an entry exactly where its stems stand, with at most two words in a gap', () => {
    const stem = fc.constantFrom('nær', 'pårørend', 'giv', 'lov', 'x');
    fc.assert(
      fc.property(fc.array(stem, { maxLength: 12 }), (stems) => {
        const words = stems.map((each) => ({
          text: each,
          lower: each,
          stem: each,
          parts: [],
          start: 0,
          end: 0,
        }));
        const found = find(words).map(({ id, first, last }) => `${id} ${first} ${last}`);
        const expected = stems.flatMap((each, at) => {
          const next = stems.slice(at + 1, at + 4).indexOf('lov');
          return [
            ...(each === 'nær' && stems[at + 1] === 'pårørend' ? [`a ${at} ${at + 1}`] : []),
            ...(each === 'pårørend' ? [`b ${at} ${at}`] : []),
            ...(each === 'giv' && next >= 0 ? [`c ${at} ${at + 1 + next}`] : []),
          ];
        });
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });
});

describe('decodeText', () => {
  it('gives back what was written, in each encoding that carries its mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (written) => {
        const text = written.replaceAll('\ufeff', '').replaceAll('\u0000', '').normalize('NFC');
        expect(decodeText(Buffer.from(`\ufeff${text}`, 'utf8')).text).toBe(text);
        expect(decodeText(Buffer.from(`\ufeff${text}`, 'utf16le')).text).toBe(text);
      }),
    );
  });

  it('has an answer for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(decodeText(bytes).text.normalize('NFC')).toBe(decodeText(bytes).text);
      }),
    );
  });
});

describe('escapeJson', () => {
  it('changes no data, and lets nothing through that steers a terminal', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), fc.string({ unit: 'binary' }), (value, text) => {
        const data = { value, text };
        const written = jsonText(data);
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(data)));
        expect(written).not.toMatch(/(?!\n)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
        expect(escapeJson(written)).toBe(written);
      }),
    );
  });
});
