import {
  CONCEPT_CLASSES,
  type Concept,
  type LanguagePack,
  type LocalChecks,
  type Theme,
} from '../model/index.ts';
import { lazily, type Zod } from '../text/libraries.ts';
import { remembering } from '../text/memory.ts';
import { createPhraseIndex, type PhraseEntry } from '../text/phrases.ts';
import { createQuantityLexicon, findQuantities, quantitySchema } from '../text/quantities/index.ts';
import { splitSentences } from '../text/sentences.ts';
import { findWords } from '../text/words.ts';
import { loadChecks } from './checks.ts';
import { loadContradictions } from './contradictions.ts';
import { loadCounts } from './counts.ts';
import { createClauseAnalysis } from './danish-clause.ts';
import { loadVerbs } from './danish-verbs.ts';
import { createStems, createWords } from './danish-words.ts';
import { loadDefinitions } from './definitions.ts';
import { loadLexicon, wordList } from './load.ts';
import { loadMeaning } from './meaning.ts';
import { createPlaceFinder } from './places.ts';
import { loadReferences } from './references.ts';
import { loadRules } from './rules.ts';
import { loadSigns } from './signs.ts';
import { loadConcerns } from './thread.ts';
import { loadTopics } from './topics.ts';

/** Written so that it is found from the source, the built room and the bundled program, which lies in a folder beside it. */
const DATA = new URL('../lang/da/', import.meta.url);

/** Paragraphs whose sentences are kept: of each document several ask for them. */
const PARAGRAPHS = 1000;

/** Endings of adjectives, adverbs and participles; what has none of them and is no verb is taken for a noun. */
const NO_THING =
  /(?:lig|ligt|lige|ende|sk|ske|vis|vist|isk|som|somt|somme|fuld|fuldt|løs|løst|bar|bart|ig|igt|ige|mæssig|mæssigt|videre|altid|først|sidst|tit)$|^\p{L}{1,3}$/u;

const labelSchema = (z: Zod) => z.strictObject({ da: z.string(), en: z.string() });
const conceptsSchema = (z: Zod) =>
  z.array(
    z.strictObject({
      id: z.string(),
      label: labelSchema(z),
      class: z.enum(CONCEPT_CLASSES),
      terms: z.array(z.string()),
      also: z.array(z.string()).default([]),
      compound: z.boolean().default(true),
      report: z.boolean().default(true),
      apart: z.boolean().default(false),
      note: z.string().optional(),
    }),
  );
const themesSchema = (z: Zod) =>
  z.array(
    z.strictObject({
      id: z.string(),
      label: labelSchema(z),
      words: z.array(z.string()),
      note: z.string().optional(),
    }),
  );
const thesaurusSchema = (z: Zod) =>
  z.array(
    z.strictObject({
      id: z.string(),
      strength: z.number().min(0).max(1),
      words: z.array(z.string()),
      compound: z.boolean().default(true),
      note: z.string().optional(),
    }),
  );
const antonymsSchema = (z: Zod) =>
  z.array(
    z.strictObject({
      id: z.string(),
      dimension: z.string(),
      first: z.array(z.string()),
      second: z.array(z.string()),
      note: z.string().optional(),
    }),
  );
const backgroundSchema = (z: Zod) =>
  z.strictObject({
    stop: z.array(z.string()),
    weak: z.array(z.string()),
    form: z.array(z.string()),
    frequency: z.record(z.string(), z.number().min(0).max(1)),
  });
const abbreviationsSchema = (z: Zod) =>
  z.strictObject({
    abbreviations: wordList(z),
    closing: wordList(z),
    'after-ordinal': wordList(z),
  });

/** What a municipality adds to the lexicon in `coherence.yaml`, and what else it asks of the texts. */
export interface LanguageExtras {
  readonly concepts: Readonly<Record<string, readonly string[]>>;
  readonly themes: Readonly<Record<string, readonly string[]>>;
  /** Its own questions; none when not given. */
  readonly checks?: readonly LocalChecks[];
}

/**
 * The Danish language pack. Each part of its data is read when it is first asked for: a run that finds its documents worked
 * out already needs few of them. The build asks for all, and validates them.
 * @throws LexiconError when the data that ships with the program is broken; so do the members of the pack
 */
export function createDanish(extras: LanguageExtras): LanguagePack {
  const stems = createStems(new URL('irregular.yaml', DATA));
  const { stem } = stems;
  const conceptData = extend(
    loadLexicon(new URL('concepts.yaml', DATA), conceptsSchema),
    extras.concepts,
    (entry, words) => ({ ...entry, terms: [...entry.terms, ...words] }),
    (id, words) => ({
      id,
      label: { da: id, en: id },
      class: 'other' as const,
      terms: [...words],
      also: [],
      compound: true,
      report: true,
      apart: false,
    }),
  );
  const themeData = extend(
    loadLexicon(new URL('themes.yaml', DATA), themesSchema),
    extras.themes,
    (entry, words) => ({ ...entry, words: [...entry.words, ...words] }),
    (id, words) => ({ id, label: { da: id, en: id }, words: [...words] }),
  );
  const thesaurus = loadLexicon(new URL('thesaurus.yaml', DATA), thesaurusSchema);
  const antonyms = loadLexicon(new URL('antonyms.yaml', DATA), antonymsSchema);
  const background = loadLexicon(new URL('background.yaml', DATA), backgroundSchema);
  const abbreviations = loadLexicon(new URL('abbreviations.yaml', DATA), abbreviationsSchema);
  const quantityLexicon = createQuantityLexicon(
    loadLexicon(new URL('quantities.yaml', DATA), quantitySchema),
  );
  const verbs = loadVerbs(new URL('verbs.yaml', DATA));
  const clauseOf = createClauseAnalysis(verbs);

  const stopWords = new Set(background.stop);
  const weakWords = new Set(background.weak);
  const formWords = new Set(background.form);
  const words = createWords({
    ...stems,
    isStop: (form) => stopWords.has(form),
    known: () => [
      ...Object.keys(background.frequency),
      ...conceptData.flatMap((concept) => [...concept.terms, ...concept.also]),
      ...themeData.flatMap((theme) => theme.words),
      ...thesaurus.flatMap((group) => group.words),
    ],
    vocabulary: new URL('vocabulary.yaml', DATA),
  });
  // The same few thousand words make up all entries, so each is looked at once.
  const stemsOfPart = new Map<string, readonly string[]>();
  const stemsOf = (part: string): readonly string[] => {
    const known = stemsOfPart.get(part) ?? findWords(part).map((word) => stem(word.text));
    stemsOfPart.set(part, known);
    return known;
  };
  const entry = (id: string, phrase: string, compound = true): PhraseEntry => ({
    id,
    entry: phrase,
    stems: wordsOfPhrase(phrase.toLowerCase()).flatMap((part): readonly (string | null)[] =>
      part === '…' ? [null] : stemsOf(part),
    ),
    compound,
  });

  const things = new Map<string, boolean>();
  const isThing = (word: string): boolean => {
    const known = things.get(word);
    if (known !== undefined) return known;
    const verbal = verbs.forms(word).some((form) => !form.ambiguous && !form.modal);
    const thing = !verbal && !NO_THING.test(word);
    things.set(word, thing);
    return thing;
  };

  const conceptIndex = indexed(() =>
    conceptData.flatMap((concept) =>
      [...concept.terms, ...concept.also].map((phrase) => entry(concept.id, phrase, concept.compound)),
    ),
  );
  const themeIndex = indexed(() =>
    themeData.flatMap((theme) => theme.words.map((phrase) => entry(theme.id, phrase))),
  );
  const synonymIndex = indexed(() =>
    thesaurus.flatMap((group) => group.words.map((phrase) => entry(group.id, phrase, group.compound))),
  );
  const oppositeIndex = indexed(() =>
    antonyms.flatMap((pair) => [
      ...pair.first.map((phrase) => entry(`${pair.id}/first`, phrase, false)),
      ...pair.second.map((phrase) => entry(`${pair.id}/second`, phrase, false)),
    ]),
  );

  const topics = lazily(() =>
    loadTopics(new URL('topics.yaml', DATA), {
      conceptsIn: conceptIndex,
      synonymsIn: synonymIndex,
      concepts: new Set(conceptData.map(({ id }) => id)),
      synonyms: new Set(thesaurus.map(({ id }) => id)),
      entry,
    }),
  );

  const concepts: Concept[] = conceptData.map(
    ({ label: { da }, id, class: group, terms, also, report, apart }) => ({
      id,
      label: da,
      class: group,
      terms,
      also,
      report,
      apart,
    }),
  );
  const themes: Theme[] = themeData.map(({ id, label: { da }, words: list }) => ({
    id,
    label: da,
    words: list,
  }));
  const conceptById = new Map(concepts.map((concept) => [concept.id, concept]));
  const themeById = new Map(themes.map((theme) => [theme.id, theme]));
  const strengthById = new Map(thesaurus.map((group) => [group.id, group.strength]));
  const frequencies = new Map(
    Object.entries(background.frequency).map(([word, share]) => [stem(word), share]),
  );
  const sentenceRules = {
    abbreviations: new Set(abbreviations.abbreviations),
    closing: new Set(abbreviations.closing),
    afterOrdinal: new Set(abbreviations['after-ordinal']),
  };

  const ruled = lazily(() => loadRules(DATA));
  const references = lazily(() => loadReferences(new URL('references.yaml', DATA)));
  const meaning = lazily(() => loadMeaning(new URL('meaning.yaml', DATA)));
  const definitions = lazily(() => loadDefinitions(new URL('definitions.yaml', DATA)));
  const contradictions = lazily(() => loadContradictions(new URL('contradictions.yaml', DATA), stem));
  const signs = lazily(() => loadSigns(new URL('signs.yaml', DATA)));
  const counts = lazily(() => loadCounts(new URL('counts.yaml', DATA)));
  const concerns = lazily(() => loadConcerns(new URL('thread.yaml', DATA)));
  const checks = lazily(() => loadChecks(DATA, extras.checks ?? []));
  const places = {
    rules: createPlaceFinder(new URL('rules.yaml', DATA), 'rules'),
    signs: createPlaceFinder(new URL('signs.yaml', DATA), 'signs'),
    concepts: createPlaceFinder(new URL('concepts.yaml', DATA), null),
    themes: createPlaceFinder(new URL('themes.yaml', DATA), null),
    synonyms: createPlaceFinder(new URL('thesaurus.yaml', DATA), null),
  };

  return {
    code: 'da',
    sentences: remembering((text) => splitSentences(text, sentenceRules), PARAGRAPHS),
    words,
    clause: clauseOf,
    quantities: (text) => findQuantities(text, quantityLexicon),
    conceptsIn: conceptIndex,
    themesIn: themeIndex,
    topicsIn: (found, conceptsFound, synonymsFound) => topics()(found, conceptsFound, synonymsFound),
    synonymsIn: synonymIndex,
    strengthOf: (group) => strengthById.get(group) ?? 1,
    oppositesIn: oppositeIndex,
    concept: (id) => conceptById.get(id),
    theme: (id) => themeById.get(id),
    concepts,
    themes,
    isStop: (word) => stopWords.has(word.lower),
    isThing: (word) => isThing(word.lower),
    isWeak: (word) => weakWords.has(word.lower),
    isForm: (word) => formWords.has(word.lower),
    background: (word) => frequencies.get(word) ?? 0,
    verbClasses: verbs.classes,
    get rules() {
      return ruled().rules;
    },
    rulesFor: (text, leadIn) => ruled().rulesFor(text, leadIn),
    get signs() {
      return signs();
    },
    get sections() {
      return ruled().sections;
    },
    get strength() {
      return ruled().strength;
    },
    get references() {
      return references();
    },
    get meaning() {
      return meaning();
    },
    get definitions() {
      return definitions();
    },
    get contradictions() {
      return contradictions();
    },
    get counts() {
      return counts();
    },
    get concerns() {
      return concerns();
    },
    get checks() {
      return checks();
    },
    placeOf: (list, id, phrase) => places[list](id, phrase),
  };
}

/** Most entries of the lexicon are one word. */
function wordsOfPhrase(phrase: string): readonly string[] {
  return /\s/u.test(phrase) ? phrase.split(/\s+/u) : [phrase];
}

/** A finder of phrases that is built when it first has something to look through. */
function indexed(entries: () => readonly PhraseEntry[]): ReturnType<typeof createPhraseIndex> {
  const index = lazily(() => createPhraseIndex(entries()));
  return (words) => (words.length === 0 ? [] : index()(words));
}

/** The entries of the language with the words that a municipality adds to them, and behind them the entries it makes itself. */
function extend<T extends { readonly id: string }>(
  entries: readonly T[],
  extra: Readonly<Record<string, readonly string[]>>,
  add: (entry: T, words: readonly string[]) => T,
  make: (id: string, words: readonly string[]) => T,
): T[] {
  const known = new Set(entries.map((entry) => entry.id));
  const merged = entries.map((entry) => {
    const words = Object.hasOwn(extra, entry.id) ? extra[entry.id] : undefined;
    return words === undefined ? entry : add(entry, words);
  });
  const fresh = Object.entries(extra).filter(([id]) => !known.has(id));
  return [...merged, ...fresh.map(([id, words]) => make(id, words))];
}
