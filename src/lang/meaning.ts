import { CONCEPT_CLASSES, type MeaningLexicon, type Pattern } from '../model/index.ts';
import type { Zod } from '../text/libraries.ts';
import { createPrefilter } from '../text/prefilter.ts';
import { loadLexicon, wordList } from './load.ts';
import { needOf } from './made.ts';
import { compilePattern } from './patterns.ts';

const meaningSchema = (z: Zod) =>
  z.strictObject({
    pronouns: z.record(z.string(), z.string()),
    anybody: wordList(z),
    bearers: z.array(z.enum(CONCEPT_CLASSES)),
    beneficiaries: z.array(z.enum(CONCEPT_CLASSES)),
    'no-party': z.array(z.string()),
    receives: wordList(z),
    offers: wordList(z),
    dummies: wordList(z),
    that: wordList(z),
    'falls-to': wordList(z),
    genitive: z.string(),
    agent: wordList(z),
    beneficiary: wordList(z),
    prepositions: wordList(z),
    determiners: wordList(z),
    between: wordList(z),
    joins: wordList(z),
    breaks: wordList(z),
    conditions: z.array(z.string()),
    exceptions: z.array(z.string()),
  });

/**
 * Reads the words by which a language tells who does what for whom.
 * @throws LexiconError when the data that ships with the program is broken
 */
export function loadMeaning(url: URL): MeaningLexicon {
  const data = loadLexicon(url, meaningSchema);
  const filtered = createPrefilter(needOf);
  const compile = (texts: readonly string[]): readonly Pattern[] =>
    texts.map((text) => filtered.add(compilePattern(text, {})));
  return {
    pronouns: new Map(Object.entries(data.pronouns)),
    anybody: new Set(data.anybody),
    bearers: new Set(data.bearers),
    beneficiaries: new Set(data.beneficiaries),
    noParty: new Set(data['no-party']),
    receives: new Set(data.receives),
    offers: new Set(data.offers),
    dummies: new Set(data.dummies),
    that: new Set(data.that),
    fallsTo: new Set(data['falls-to']),
    genitive: data.genitive,
    agent: new Set(data.agent),
    beneficiary: new Set(data.beneficiary),
    prepositions: new Set(data.prepositions),
    determiners: new Set(data.determiners),
    between: new Set(data.between),
    joins: new Set(data.joins),
    breaks: new Set(data.breaks),
    conditions: compile(data.conditions),
    exceptions: compile(data.exceptions),
  };
}
