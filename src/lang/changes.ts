/** The words by which a comparison of versions knows what a change does; Danish so far. */
import type { ChangeLexicon } from '../model/change.ts';
import type { Zod } from '../text/libraries.ts';
import { loadLexicon, wordList } from './load.ts';
import { compileOpen, compilePattern } from './patterns.ts';

const changesSchema = (z: Zod) =>
  z.strictObject({
    spellings: z.record(z.string(), z.string()),
    numbers: z.record(z.string(), z.number()),
    hedges: z.array(z.string()),
    'open-lists': z.array(z.string()),
    boosters: z.array(z.string()),
    examples: z.array(z.string()),
    restrictions: z.array(z.string()),
    conditions: z.array(z.string()),
    exceptions: z.array(z.string()),
    loose: z.array(z.strictObject({ degree: z.number().min(1).max(8), text: z.string() })),
    consent: z.string(),
    'own-scope': z.string(),
    definitions: z.string(),
    comparisons: z.string(),
    by: wordList(z),
    burdens: z.string(),
    offers: z.string(),
    light: wordList(z),
    'vague-times': wordList(z),
    'clause-openers': wordList(z),
    negations: wordList(z),
    'not-negations': z.string(),
  });

/**
 * The Danish words and patterns for comparing versions.
 * @throws LexiconError when the data that ships with the program is broken.
 */
export function loadDanishChanges(): ChangeLexicon {
  const data = loadLexicon(new URL('../lang/da/changes.yaml', import.meta.url), changesSchema);
  const one = (text: string): RegExp => compilePattern(text, {});
  const all = (texts: readonly string[]): RegExp[] => texts.map(one);
  return {
    spellings: Object.entries(data.spellings).map(([written, text]) => ({
      // "f.eks." ends in a point that belongs to it, so no whole-word pattern: what stands before and behind is told here.
      pattern: compileOpen(`(?<![\\p{L}\\p{N}])(?:${text})(?![\\p{L}\\p{N}])`, {}, 'g'),
      written: ` ${written} `,
    })),
    numbers: new Map(Object.entries(data.numbers).map(([word, value]) => [word, String(value)])),
    hedges: all(data.hedges),
    openLists: all(data['open-lists']),
    boosters: all(data.boosters),
    examples: all(data.examples),
    restrictions: all(data.restrictions),
    conditions: all(data.conditions),
    exceptions: all(data.exceptions),
    loose: data.loose.map(({ degree, text }) => ({ degree, pattern: one(text) })),
    consent: one(data.consent),
    ownScope: one(data['own-scope']),
    definitions: one(data.definitions),
    comparisons: one(data.comparisons),
    by: new Set(data.by),
    burdens: one(data.burdens),
    offers: one(data.offers),
    light: new Set(data.light),
    vagueTimes: new Set(data['vague-times']),
    clauseOpeners: new Set(data['clause-openers']),
    negations: new Set(data.negations),
    notNegations: one(data['not-negations']),
  };
}
