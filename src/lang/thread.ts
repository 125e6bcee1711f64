import type { Concern } from '../model/index.ts';
import type { Zod } from '../text/libraries.ts';
import { createPrefilter } from '../text/prefilter.ts';
import { loadLexicon } from './load.ts';
import { needOf } from './made.ts';
import { compilePattern } from './patterns.ts';

const threadSchema = (z: Zod) =>
  z.strictObject({
    concerns: z.array(z.strictObject({ id: z.string(), ends: z.string(), means: z.string() })),
  });

/**
 * Reads what visions want and by what they are served.
 * @throws LexiconError when the data that ships with the program is broken
 */
export function loadConcerns(url: URL): readonly Concern[] {
  const filtered = createPrefilter(needOf);
  const compile = (text: string) => filtered.add(compilePattern(text, {}));
  return loadLexicon(url, threadSchema).concerns.map(({ id, ends, means }) => ({
    id,
    ends: compile(ends),
    means: compile(means),
  }));
}
