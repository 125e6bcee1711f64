import { z } from 'zod';
import { CONCEPT_CLASSES, type MeaningLexicon, type Pattern } from '../model/index.ts';
import { createPrefilter } from '../text/prefilter.ts';
import { loadLexicon, wordList } from './load.ts';
import { compilePattern } from './patterns.ts';

const classes = z.array(z.enum(CONCEPT_CLASSES));
const meaningSchema = z.strictObject({
  pronouns: z.record(z.string(), z.string()),
  anybody: wordList,
  bearers: classes,
  beneficiaries: classes,
  receives: wordList,
  offers: wordList,
  dummies: wordList,
  that: wordList,
  'falls-to': wordList,
  genitive: z.string(),
  agent: wordList,
  beneficiary: wordList,
  prepositions: wordList,
  determiners: wordList,
  between: wordList,
  joins: wordList,
  breaks: wordList,
  conditions: z.array(z.string()),
  exceptions: z.array(z.string()),
});

/**
 * Reads the words by which a language tells who does what for whom.
 * @throws LexiconError when the data that ships with the program is broken
 */
export function loadMeaning(url: URL): MeaningLexicon {
  const data = loadLexicon(url, meaningSchema);
  const filtered = createPrefilter();
  const compile = (texts: readonly string[]): readonly Pattern[] =>
    texts.map((text) => filtered.add(compilePattern(text, {})));
  return {
    pronouns: new Map(Object.entries(data.pronouns)),
    anybody: new Set(data.anybody),
    bearers: new Set(data.bearers),
    beneficiaries: new Set(data.beneficiaries),
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
