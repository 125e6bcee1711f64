import type { DefinitionLexicon } from '../model/index.ts';
import type { Zod } from '../text/libraries.ts';
import { createPrefilter } from '../text/prefilter.ts';
import { loadLexicon, wordList } from './load.ts';
import { needOf } from './made.ts';
import { compileOpen, expandMacros } from './patterns.ts';

const definitionsSchema = (z: Zod) =>
  z.strictObject({
    macros: z.record(z.string(), z.string()),
    frames: z.array(z.string()),
    relatives: z.string(),
    articles: wordList(z),
    splits: z.string(),
    inclusions: z.string(),
    exclusions: z.string(),
    conditions: z.string(),
    joins: z.string(),
  });

/**
 * Reads how a language explains a word.
 * @throws LexiconError when the data that ships with the program is broken
 */
export function loadDefinitions(url: URL): DefinitionLexicon {
  const data = loadLexicon(url, definitionsSchema);
  // Macros may use macros; the deepest goes two down.
  const macros = Object.fromEntries(
    Object.entries(data.macros).map(([name, text]) => [name, expandMacros(text, data.macros)]),
  );
  const compile = (text: string, flags = ''): RegExp =>
    compileOpen(expandMacros(text, macros), macros, flags);
  const filtered = createPrefilter(needOf);
  return {
    frames: data.frames.map((text) => filtered.add(compile(text))),
    relatives: data.relatives,
    articles: new Set(data.articles),
    splits: compile(data.splits, 'g'),
    inclusions: compile(data.inclusions),
    exclusions: compile(data.exclusions),
    conditions: compile(data.conditions),
    joins: compile(data.joins, 'g'),
  };
}
