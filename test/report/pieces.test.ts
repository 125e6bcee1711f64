import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { each, html } from '../../src/report/html/template.ts';
import { jsonPieces, jsonText, Listed } from '../../src/report/json-text.ts';
import { gather, whole } from '../../src/report/pieces.ts';
import { joined, zipped } from '../../src/report/word/archive.ts';

describe('a report in pieces', () => {
  it('as JSON is what JSON.stringify writes, with lists made when they are written', () => {
    const plain = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(fc.array(plain), fc.dictionary(fc.string(), plain), (items, rest) => {
        const value = { first: items, ...rest, last: [{ inner: items }] };
        const lists = { first: Listed.of(items, (item) => item), ...rest, last: [{ inner: items }] };
        const parsed = JSON.parse(jsonText(value));
        expect(jsonText(parsed)).toBe(whole(jsonPieces(lists)));
        expect(JSON.stringify(JSON.parse(whole(jsonPieces(lists))))).toBe(JSON.stringify(parsed));
      }),
    );
    const nested = { one: [], two: {}, three: [{ a: 1, b: [null, 'x'] }], four: undefined };
    expect(jsonText(nested)).toBe(`${JSON.stringify(nested, null, 2)}\n`);
  });

  it('makes each item of a page when it is asked for, and escapes it', () => {
    let made = 0;
    const page = html`<ul>${each(['a<', 'b'], (item) => {
      made += 1;
      return html`<li>${item}</li>`;
    })}</ul>${[html`<p>${each([1], (item) => item)}</p>`, '&']}`;
    expect(made).toBe(0);
    expect(page.toString()).toBe('<ul><li>a&lt;</li><li>b</li></ul><p>1</p>&amp;');
    expect(made).toBe(2);
  });

  it('loses no character when pieces are gathered', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 9 })), fc.nat(9), (pieces, times) => {
        const long = pieces.map((piece) => piece.repeat(times * 2000));
        expect([...gather(long)].join('')).toBe(long.join(''));
      }),
      { numRuns: 30 },
    );
  });

  it('as an archive holds the same, whether it was made as a whole or streamed', () => {
    const files = (): Record<string, string | Iterable<string>> => ({
      'a.xml': '<a/>',
      'b.xml': Array.from({ length: 40 }, (_, index) => `<b n="${index}">${'æø'.repeat(2000)}</b>`),
      'c.xml': ['<c>', '</c>'],
    });
    const read = (parts: Iterable<Uint8Array>): Record<string, string> =>
      Object.fromEntries(
        Object.entries(unzipSync(joined([...parts]))).map(([name, bytes]) => [name, strFromU8(bytes)]),
      );
    const streamed = [...zipped(files(), 100_000)];
    expect(streamed.length).toBeGreaterThan(5);
    expect(read(streamed)).toEqual(read(zipped(files())));
    expect(joined([...zipped(files(), 100_000)])).toEqual(joined(streamed));
  });
});
