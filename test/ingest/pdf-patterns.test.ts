import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countWords } from '../../src/ingest/pdf/garbled.ts';
import type { DEFAULT_READING, readFound } from '../../src/ingest/read-document.ts';

const built = new URL('../../dist/ingest/read-document.js', import.meta.url).href;
const { readFound: read, DEFAULT_READING: options } = (await import(built)) as {
  readFound: typeof readFound;
  DEFAULT_READING: typeof DEFAULT_READING;
};

/** How often a pattern is run while something is done; one that is sought again and again counts for each find. */
async function patternsRun(work: () => Promise<void>): Promise<number> {
  const { exec } = RegExp.prototype;
  let count = 0;
  RegExp.prototype.exec = function (text) {
    count += 1;
    return exec.call(this, text);
  };
  try {
    await work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return count;
}

// Seconds depend on the machine, and on what else it does; how much is done does not. The words of a PDF were once cut out of it, and
// asked for by patterns, in ten passes and more.
it('goes over the words of a PDF with few patterns', async () => {
  const absolute = path.resolve(import.meta.dirname, '../../policies/seniorpolitik.pdf');
  const file = { absolute, path: 'seniorpolitik.pdf' };
  let words = 0;
  const count = await patternsRun(async () => {
    words = (await read(file, options)).content.words;
  });
  expect(words).toBeGreaterThan(500);
  expect(count / words).toBeLessThan(19);
});

it('counts words letter by letter as patterns do', () => {
  const sign = fc.constantFrom(
    ..."aExåÆøéÿ×÷ßªµ1²9.,:;!?()»”“'’-–/§$€•\0\ufffdЖ中 \n\t\u00a0\u2003\u3000\u0085\ufeff\u00ad".split(''),
  );
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 60 }), (text) => {
      const long = (text.match(/\S+/gu) ?? []).filter(
        (word) => word.length >= 3 && !/^[\p{N}\p{P}\p{Sc}]+$/u.test(word),
      );
      const words = long.filter(
        (word) =>
          /^[("»”“'\p{N}]*\p{L}+(?:[-–/'’.]\p{L}*)*[\p{N}\p{P}]*$/u.test(word) &&
          /[aeiouyæøåéäöü]/iu.test(word),
      );
      expect(countWords(text)).toEqual({ long: long.length, words: words.length });
    }),
    { numRuns: 2000 },
  );
});
