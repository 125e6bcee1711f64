import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutJson } from '../../src/report/cut-json.ts';

/** The object that the parts come to, and of which lists the items came one by one. */
function joined(pieces: Iterable<Uint8Array>, listed: readonly string[]): Record<string, unknown> {
  const parts = new Map<string, unknown>();
  cutJson(pieces, {
    isListed: (key) => listed.includes(key),
    begin: (key) => parts.set(key, []),
    take(key, index, value) {
      const list = parts.get(key);
      if (index === null) parts.set(key, value);
      else if (Array.isArray(list) && list.length === index) list.push(value);
      else throw new Error(`item ${index} of ${key} is out of its place`);
    },
  });
  return Object.fromEntries(parts);
}

/** The text piece by piece, all in one buffer, as a file is read. */
function* inPieces(text: string, length: number): Generator<Uint8Array> {
  const bytes = Buffer.from(text);
  const buffer = Buffer.alloc(length);
  for (let at = 0; at < bytes.length; at += length)
    yield buffer.subarray(0, bytes.copy(buffer, 0, at, at + length));
}

const value = fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' });
const object = fc.dictionary(
  fc.constantFrom('findings', 'x', '', 'å"\\', '[]{},:'),
  fc.oneof(value, fc.array(value)),
);

describe('a JSON object in pieces', () => {
  it('is the same data as the whole, wherever it is cut and however it is set', () => {
    fc.assert(
      fc.property(object, fc.integer({ min: 1, max: 40 }), fc.nat(2), (data, length, indent) => {
        const text = JSON.stringify(data, null, indent);
        expect(joined(inPieces(text, length), ['findings', 'å"\\'])).toEqual(JSON.parse(text));
      }),
      { numRuns: 500 },
    );
  });

  it('refuses what the engine refuses', () => {
    const junk = fc.array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '"a"', '1', ' ', 'null', '\\'), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(junk, fc.integer({ min: 1, max: 4 }), (inner, length) => {
        const text = `{"findings":[${inner.join('')}}`;
        const whole = attempt(() => JSON.parse(text) as unknown);
        expect(attempt(() => joined(inPieces(text, length), ['findings']))).toEqual(whole);
      }),
      {
        numRuns: 2000,
        examples: [
          [[']'], 1],
          [['1', ']'], 2],
          [['1', ',', ']'], 1],
        ],
      },
    );
  });

  it('takes the last of two lists of one name, as the engine does', () => {
    expect(joined([Buffer.from('{"a":[1,2],"a":[3]}')], ['a'])).toEqual({ a: [3] });
  });

  it('says what is no UTF-8', () => {
    for (const bytes of [
      [0x7b, 0xff],
      [...Buffer.from('{"a":"'), 0xc3, 0x28, ...Buffer.from('"}')],
    ]) {
      expect(() => joined([Uint8Array.from(bytes)], [])).toThrow(TypeError);
    }
  });
});

function attempt(make: () => unknown): unknown {
  try {
    return make();
  } catch (error) {
    return error instanceof SyntaxError ? 'refused' : error;
  }
}
