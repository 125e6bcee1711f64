import type { CountLexicon } from '../model/index.ts';
import type { Zod } from '../text/libraries.ts';
import { createPrefilter } from '../text/prefilter.ts';
import { loadLexicon } from './load.ts';
import { needOf } from './made.ts';
import { compileOpen } from './patterns.ts';

const countsSchema = (z: Zod) =>
  z.strictObject({
    numbers: z.record(z.string(), z.number().int().min(2)),
    between: z.string(),
    parts: z.array(z.strictObject({ noun: z.string(), heading: z.string() })),
    'not-own': z.string(),
  });

/**
 * Reads how a text counts its own parts.
 * @throws LexiconError when the data that ships with the program is broken
 */
export function loadCounts(url: URL): CountLexicon {
  const data = loadLexicon(url, countsSchema);
  const number = `(?<number>${Object.keys(data.numbers).join('|')}|\\d{1,2})`;
  const filtered = createPrefilter(needOf);
  return {
    numbers: new Map(Object.entries(data.numbers)),
    parts: data.parts.map(({ noun, heading }) => ({
      counted: filtered.add(
        compileOpen(`(?<![\\p{L}\\p{N}.,-])${number}${data.between} (?:${noun})(?![\\p{L}-])`, {}, ''),
      ),
      numbered: compileOpen(`^(?:${heading}) (?<number>\\d{1,2})(?![\\p{L}\\p{N}])`, {}, ''),
    })),
    notOwn: compileOpen(`(?<![\\p{L}])(?:${data['not-own']})(?![\\p{L}])`, {}, ''),
  };
}
