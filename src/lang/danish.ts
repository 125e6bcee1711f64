import snowball from 'snowball-stemmers';
import {
  CLASH_MARKERS,
  CLASH_RULES,
  type ClashMarker,
  type ClashRule,
  CONCEPT_CLASSES,
  CONTRADICTION_SUBTYPES,
  type Concept,
  type ContradictionLexicon,
  type ContradictionSubtype,
  type ExtractionRule,
  type LanguagePack,
  type LocalChecks,
  type OppositeWordings,
  type Pattern,
  type ReferenceLexicon,
  type SectionRole,
  STATEMENT_KINDS,
  type Theme,
  type Word,
} from '../model/index.ts';
import { createSplitter } from '../text/compounds.ts';
import { lazily, type Zod } from '../text/libraries.ts';
import { isMet, neededBy } from '../text/literals.ts';
import { remembering } from '../text/memory.ts';
import { createPhraseIndex, type PhraseEntry } from '../text/phrases.ts';
import { createPrefilter } from '../text/prefilter.ts';
import { createQuantityLexicon, findQuantities, quantitySchema } from '../text/quantities.ts';
import { splitSentences } from '../text/sentences.ts';
import { eachWord, findWords } from '../text/words.ts';
import { loadChecks } from './checks.ts';
import { loadCounts } from './counts.ts';
import { createClauseAnalysis } from './danish-clause.ts';
import { loadVerbs } from './danish-verbs.ts';
import { loadDefinitions } from './definitions.ts';
import { LexiconError, loadLexicon, wordList } from './load.ts';
import { keepStems, madeStems, needOf } from './made.ts';
import { loadMeaning } from './meaning.ts';
import { compileHeading, compileOpen, compilePattern, unfold } from './patterns.ts';
import { createPlaceFinder } from './places.ts';
import { loadConcerns } from './thread.ts';
import { loadTopics } from './topics.ts';

/** Written so that it is found from the source, the built room and the bundled program, which lies in a folder beside it. */
const DATA = new URL('../lang/da/', import.meta.url);

/** Prefixes that stand as words too: "forældre" is not "for" and "ældre", "medarbejder" no "med" and "arbejder". */
const PARTICLES = new Set(
  'for med sam til over und ind ud op af på fra efter mod gen van mis bag frem hen ned lig lige ligt ring ringe ringen ringer ringene else byrdig byrdige'.split(
    ' ',
  ),
);
/** Shorter parts must stand in the vocabulary as they are; their stems meet too many words. */
const STEMMED_PART = 4;

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
/** Lists by what they name, for whoever adds to them. */
const vocabularySchema = (z: Zod) => z.record(z.string(), z.array(z.string()));
const irregularSchema = (z: Zod) => z.record(z.string(), z.array(z.string()));
const abbreviationsSchema = (z: Zod) =>
  z.strictObject({
    abbreviations: wordList(z),
    closing: wordList(z),
    'after-ordinal': wordList(z),
  });
const sectionsSchema = (z: Zod) =>
  z.strictObject({
    macros: z.record(z.string(), z.string()),
    sections: z.array(z.strictObject({ role: z.string(), headings: z.array(z.string()) })),
  });
const strengthSchema = (z: Zod) =>
  z.strictObject({
    modals: z.record(z.string(), z.number().min(1).max(8)),
    'denied-modals': z.record(z.string(), z.number().min(1).max(8)),
    wordings: z.array(z.strictObject({ degree: z.number().min(1).max(8), text: z.string() })),
    hedges: z.array(z.string()),
    boosters: z.array(z.string()),
    examples: z.array(z.string()),
  });
const referencesSchema = (z: Zod) =>
  z.strictObject({
    anchor: z.strictObject({
      title: z.array(z.string()),
      word: z.string(),
      guidance: z.strictObject({ title: z.string(), opening: z.string() }),
    }),
    heads: z.string(),
    endings: z.string(),
    shared: z.string(),
    'written-out': z.string(),
    definite: z.string(),
    generic: wordList(z),
    'law-macros': z.record(z.string(), z.string()),
    'law-past': z.string(),
    laws: z.array(
      z.strictObject({
        id: z.string(),
        text: z.string(),
        now: z.string(),
        titles: z.string().optional(),
        absent: z.string().optional(),
      }),
    ),
    relations: z.array(
      z.strictObject({
        relation: z.enum(['supplements', 'see', 'together', 'replaces', 'follows', 'implements']),
        text: z.string(),
      }),
    ),
  });
const patternList = (z: Zod) => z.array(z.string());
const contradictionsSchema = (z: Zod) =>
  z.strictObject({
    macros: z.record(z.string(), z.string()),
    frame: wordList(z),
    markers: z.record(z.enum(CLASH_MARKERS), patternList(z)),
    opposites: z.array(
      z.strictObject({
        id: z.string(),
        about: z.string().optional(),
        people: z.enum(CONCEPT_CLASSES).optional(),
        same: z.boolean().default(false),
        anyone: z.boolean().default(false),
        first: patternList(z),
        second: patternList(z),
        note: z.string().optional(),
      }),
    ),
    stances: z.array(
      z.strictObject({
        id: z.string(),
        rule: z.enum(CLASH_RULES),
        about: z.array(patternList(z)).default([]),
        unless: patternList(z).default([]),
        anyone: z.boolean().default(false),
        stands: z.record(z.string(), z.array(patternList(z)).min(1)),
        note: z.string().optional(),
      }),
    ),
    features: z.array(z.strictObject({ id: z.string(), first: patternList(z), second: patternList(z) })),
    priorities: z.array(
      z.strictObject({
        text: z.string(),
        winner: z.enum(['before', 'between', 'after', 'subject']),
        loser: z.enum(['before', 'after']).optional(),
      }),
    ),
    definitions: patternList(z),
    definedSubject: z.string(),
    relativeNames: z.string(),
    responsibility: z.strictObject({
      duty: z.string(),
      runs: z.string(),
      receives: z.string(),
      agents: patternList(z),
      addressed: z.string(),
      tasks: z.array(patternList(z)),
      knownTasks: z.array(
        z.strictObject({ id: z.string(), all: z.array(patternList(z)), unless: patternList(z).default([]) }),
      ),
    }),
    criteria: z.array(patternList(z)),
    steps: z.array(patternList(z)),
    burdens: z.array(patternList(z)),
    generic: patternList(z),
    matters: z.array(
      z.strictObject({
        id: z.string(),
        measure: z.enum(['time', 'frequency', 'hours-a-week']).default('time'),
        all: z.array(patternList(z)),
        unless: patternList(z).default([]),
      }),
    ),
    resources: patternList(z),
    ages: patternList(z),
    anchorNames: z.string(),
    wide: patternList(z),
    places: patternList(z),
  });
const names = (z: Zod) => z.array(z.string()).optional();
const rulesSchema = (z: Zod) =>
  z.strictObject({
    groups: z.record(z.string(), z.array(z.string())),
    macros: z.record(z.string(), z.string()),
    rules: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.enum([...STATEMENT_KINDS, 'none']),
        weight: z.number().min(0).max(2),
        on: z.enum(['sentence', 'lead-in']).default('sentence'),
        text: z.string().optional(),
        unless: z.string().optional(),
        subject: names(z),
        notSubject: names(z),
        modal: names(z),
        verb: names(z),
        notVerb: names(z),
        tense: names(z),
        section: names(z),
        notSection: names(z),
        quantity: names(z),
        passive: z.boolean().optional(),
        negated: z.boolean().optional(),
        question: z.boolean().optional(),
        imperative: z.boolean().optional(),
        listItem: z.boolean().optional(),
        boxed: z.boolean().optional(),
        fallback: z.boolean().default(false),
        note: z.string().optional(),
      }),
    ),
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
  const stemmer = snowball.newStemmer('danish');
  const irregular = new Map<string, string>();
  for (const [lemma, forms] of Object.entries(
    loadLexicon(new URL('irregular.yaml', DATA), irregularSchema),
  )) {
    for (const form of forms) irregular.set(form, lemma);
  }
  const stems = madeStems(irregular);
  keepStems(irregular, stems);
  const stem = (word: string): string => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const bare = irregular.get(word) ?? word;
    const result = stemmer.stem(bare);
    stems.set(word, result);
    return result;
  };

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
  const vocabularyOf = lazily((): VocabularyOfParts => {
    const vocabulary = new Set<string>();
    const addVocabulary = (word: string): void => {
      if (!/^\p{L}{3,}$/u.test(word) || stopWords.has(word) || PARTICLES.has(word)) return;
      vocabulary.add(word);
      const stemmed = stem(word);
      if (stemmed.length >= STEMMED_PART) vocabulary.add(stemmed);
    };
    for (const word of Object.keys(background.frequency)) addVocabulary(word);
    const phrases = [
      ...conceptData.flatMap((concept) => [...concept.terms, ...concept.also]),
      ...themeData.flatMap((theme) => theme.words),
      ...thesaurus.flatMap((group) => group.words),
    ];
    for (const phrase of phrases) if (!phrase.includes(' ')) addVocabulary(phrase.toLowerCase());
    // No words of the documents: what a word is made of must not depend on which other policies lie beside it.
    const { whole, ...simple } = loadLexicon(new URL('vocabulary.yaml', DATA), vocabularySchema);
    for (const list of [...Object.values(simple), whole ?? []]) for (const word of list) addVocabulary(word);
    const openings = new Set(Array.from(vocabulary, openingOf));
    return { parts: vocabulary, openings, wholeStems: new Set(whole?.map(stem)) };
  });
  const split = createSplitter(
    (form) => {
      if (PARTICLES.has(form)) return false;
      const { parts, openings } = vocabularyOf();
      if (parts.has(form)) return true;
      // Most pieces of a word begin like no word at all, and a stem begins like its word.
      const mayBeStemmed = openings.has(openingOf(form)) || irregular.has(form);
      return form.length >= STEMMED_PART && mayBeStemmed && parts.has(stem(form));
    },
    ['s', 'e', 'es'],
  );

  // A text repeats its words; each form is taken apart once.
  const forms = new Map<string, Pick<Word, 'text' | 'lower' | 'stem' | 'parts'>>();
  const formOf = (text: string): Pick<Word, 'text' | 'lower' | 'stem' | 'parts'> => {
    const known = forms.get(text);
    if (known !== undefined) return known;
    const lower = text.toLowerCase();
    const key = stem(lower);
    const isWhole = stopWords.has(lower) || vocabularyOf().wholeStems.has(key);
    const form = { text, lower, stem: key, parts: isWhole ? [] : split(lower).map(stem) };
    forms.set(text, form);
    return form;
  };
  const words = (text: string): Word[] => {
    const list: Word[] = [];
    eachWord(text, (found, start, end) => {
      // One string for all places of a word: each found one would hold on to the text that it is a piece of.
      const { text: own, lower, stem: key, parts } = formOf(found);
      list.push({ text: own, start, end, lower, stem: key, parts });
    });
    return list;
  };
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

  const concepts: Concept[] = conceptData.map(({ label: { da }, id, class: group, terms, also, report }) => ({
    id,
    label: da,
    class: group,
    terms,
    also,
    report,
  }));
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

  const ruled = lazily(loadRules);
  const references = lazily(loadReferences);
  const meaning = lazily(() => loadMeaning(new URL('meaning.yaml', DATA)));
  const definitions = lazily(() => loadDefinitions(new URL('definitions.yaml', DATA)));
  const contradictions = lazily(() => loadContradictions(stem));
  const counts = lazily(() => loadCounts(new URL('counts.yaml', DATA)));
  const concerns = lazily(() => loadConcerns(new URL('thread.yaml', DATA)));
  const checks = lazily(() => loadChecks(DATA, extras.checks ?? []));
  const places = {
    rules: createPlaceFinder(new URL('rules.yaml', DATA), 'rules'),
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

/** So many letters of a word stay in its stem. */
const OPENING = 3;

function openingOf(word: string): string {
  return word.slice(0, OPENING);
}

/** The words that compounds are made of, and the stems of those that are taken for no compound. */
interface VocabularyOfParts {
  readonly parts: ReadonlySet<string>;
  /** The letters with which any of them begins. */
  readonly openings: ReadonlySet<string>;
  readonly wholeStems: ReadonlySet<string>;
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

/** What two policies clash over, compiled; the frame's words are brought to stems as the text's words are. */
function loadContradictions(stem: (word: string) => string): ContradictionLexicon {
  const data = loadLexicon(new URL('contradictions.yaml', DATA), contradictionsSchema);
  const macros = unfold(data.macros);
  const filtered = createPrefilter(needOf);
  const one = (text: string, own: Readonly<Record<string, string>> = macros): Pattern =>
    filtered.add(compilePattern(text, own));
  const compile = (texts: readonly string[]): Pattern[] => texts.map((text) => one(text));
  const { duty, runs, agents, addressed, receives, tasks, knownTasks } = data.responsibility;
  const opposites = data.opposites.map(
    ({ id, about, people, same, anyone, first, second }): OppositeWordings => ({
      id,
      about: about === undefined ? null : one(about),
      people: people ?? null,
      same,
      anyone,
      first: compile(first),
      second: compile(second),
    }),
  );
  const wordings = opposites.flatMap((opposite) =>
    [...opposite.first, ...opposite.second].map((pattern) => ({ opposite, pattern })),
  );
  const amongWordings = filtered.among(wordings.map(({ pattern }) => pattern));
  const worded = (text: string): readonly OppositeWordings[] => [
    ...new Set(amongWordings(text).flatMap((place) => wordings[place]?.opposite ?? [])),
  ];
  const places = new Map(opposites.map((opposite, place) => [opposite, place]));
  const inLexicon = (one: OppositeWordings, two: OppositeWordings): number =>
    (places.get(one) ?? 0) - (places.get(two) ?? 0);
  return {
    frame: new Set(data.frame.map(stem)),
    markers: mapMarkers((name) => compile(data.markers[name])),
    opposites,
    oppositesFor: (text, leadIn) =>
      leadIn === '' ? worded(text) : [...new Set([...worded(text), ...worded(leadIn)])].sort(inLexicon),
    stances: data.stances.map(({ id, rule, about, unless, anyone, stands }) => ({
      id,
      subtype: subtypeOf(rule),
      rule,
      about: about.map(compile),
      unless: compile(unless),
      anyone,
      stands: Object.entries(stands).map(([name, all]) => ({ name, all: all.map(compile) })),
    })),
    features: data.features.map(({ id, first, second }) => ({
      id,
      first: compile(first),
      second: compile(second),
    })),
    priorities: data.priorities.map(({ text, winner, loser }) => ({
      pattern: one(text),
      winner,
      loser: loser ?? null,
    })),
    definitions: compile(data.definitions),
    definedSubject: one(data.definedSubject, {}),
    relativeNames: one(data.relativeNames, {}),
    responsibility: {
      duty: one(duty, {}),
      runs: one(runs, {}),
      agents: compile(agents),
      addressed: one(`^(?:${addressed})$`),
      receives: one(receives, {}),
      tasks: tasks.map(compile),
      knownTasks: knownTasks.map(({ id, all, unless }) => ({
        id,
        all: all.map(compile),
        unless: compile(unless),
      })),
    },
    criteria: data.criteria.map(compile),
    steps: data.steps.map(compile),
    burdens: data.burdens.map(compile),
    generic: compile(data.generic),
    matters: data.matters.map(({ id, measure, all, unless }) => ({
      id,
      measure,
      all: all.map(compile),
      unless: compile(unless),
    })),
    resources: compile(data.resources),
    ages: compile(data.ages),
    anchorNames: one(data.anchorNames, {}),
    wide: new Set(data.wide),
    places: data.places,
  };
}

/** Rules, section roles and the ladder of strength, compiled. */
function loadRules(): Pick<LanguagePack, 'rules' | 'rulesFor' | 'sections' | 'strength'> {
  const sections = loadLexicon(new URL('sections.yaml', DATA), sectionsSchema);
  const strength = loadLexicon(new URL('strength.yaml', DATA), strengthSchema);
  const data = loadLexicon(new URL('rules.yaml', DATA), rulesSchema);
  const ids = new Set<string>();
  // Of hundreds of patterns a handful can match a given sentence; one pass over it tells which.
  const filtered = createPrefilter(needOf);
  const filteredHeadings = createPrefilter(needOf);
  const plain = (text: string): Pattern => filtered.add(compilePattern(text, {}));
  const rules = data.rules.map((rule): ExtractionRule => {
    if (ids.has(rule.id)) throw new LexiconError(`rules.yaml: the rule ${rule.id} is there twice`);
    ids.add(rule.id);
    const expand = (list: readonly string[] | undefined): readonly string[] | null =>
      list?.flatMap((name) => data.groups[name] ?? [name]) ?? null;
    const pattern = (text: string | undefined): Pattern | null =>
      text === undefined ? null : filtered.add(compilePattern(text, data.macros));
    return {
      id: rule.id,
      kind: rule.kind,
      weight: rule.weight,
      on: rule.on,
      text: pattern(rule.text),
      unless: pattern(rule.unless),
      subject: expand(rule.subject),
      notSubject: expand(rule.notSubject),
      modal: rule.modal ?? null,
      verb: rule.verb ?? null,
      notVerb: rule.notVerb ?? null,
      tense: rule.tense ?? null,
      section: rule.section ?? null,
      notSection: rule.notSection ?? null,
      quantity: rule.quantity ?? null,
      passive: rule.passive ?? null,
      negated: rule.negated ?? null,
      question: rule.question ?? null,
      imperative: rule.imperative ?? null,
      listItem: rule.listItem ?? null,
      boxed: rule.boxed ?? null,
      fallback: rule.fallback,
    };
  });
  const rulesOn = (on: ExtractionRule['on']): ((text: string) => readonly ExtractionRule[]) => {
    const own = rules.filter((rule) => rule.on === on);
    const among = filtered.among(own.map(({ text }) => text));
    return (text) => among(text).flatMap((place) => own[place] ?? []);
  };
  const ofSentences = rulesOn('sentence');
  const ofLeadIns = rulesOn('lead-in');
  const places = new Map(rules.map((rule, place) => [rule, place]));
  const placeOf = (rule: ExtractionRule): number => places.get(rule) ?? 0;
  return {
    rules,
    rulesFor: (text, leadIn) =>
      leadIn === null
        ? ofSentences(text)
        : [...ofSentences(text), ...ofLeadIns(leadIn)].sort((one, two) => placeOf(one) - placeOf(two)),
    sections: sections.sections.map(
      ({ role, headings }): SectionRole => ({
        role,
        headings: headings.map((heading) => filteredHeadings.add(compileHeading(heading, sections.macros))),
      }),
    ),
    strength: {
      modals: strength.modals,
      deniedModals: strength['denied-modals'],
      wordings: strength.wordings.map(({ degree, text }) => ({ degree, pattern: plain(text) })),
      hedges: strength.hedges.map(plain),
      boosters: strength.boosters.map(plain),
      examples: strength.examples.map(plain),
    },
  };
}

function mapMarkers<T>(make: (name: ClashMarker) => T): Record<ClashMarker, T> {
  const made: Partial<Record<ClashMarker, T>> = {};
  for (const name of CLASH_MARKERS) made[name] = make(name);
  return made as Record<ClashMarker, T>;
}

/** Rules are named by what they are about: "priority/different-first". */
function subtypeOf(rule: ClashRule): ContradictionSubtype {
  const [name] = rule.split('/');
  const subtype = CONTRADICTION_SUBTYPES.find((one) => one === name);
  if (subtype === undefined) throw new LexiconError(`contradictions.yaml: ${rule} is of no subtype`);
  return subtype;
}

function loadReferences(): ReferenceLexicon {
  const data = loadLexicon(new URL('references.yaml', DATA), referencesSchema);
  const before = '(?<![\\p{L}\\p{N}-])';
  const after = '(?![\\p{L}\\p{N}-])';
  const name = `\\p{L}{4,}${data.heads}${data.endings}`;
  const ending = new RegExp(`(${data.heads})${data.endings}$`, 'u');
  const mention = new RegExp(`${before}(?:(?:${data.shared})?${name}|${data['written-out']})${after}`, 'giu');
  const mentionNeeds = neededBy(mention.source);
  const filtered = createPrefilter(needOf);
  return {
    anchorTitles: data.anchor.title.map((title) => compilePattern(title, {})),
    anchorWord: data.anchor.word,
    guidance: {
      title: compilePattern(data.anchor.guidance.title, {}),
      opening: compilePattern(data.anchor.guidance.opening, {}),
    },
    laws: data.laws.map(({ id, text, now, titles, absent }) => ({
      id,
      now,
      pattern: filtered.add(compilePattern(text, data['law-macros'])),
      titles: titles === undefined ? null : compileOpen(titles, {}, ''),
      absent: absent === undefined ? null : compileOpen(absent, {}, ''),
    })),
    lawPast: compilePattern(data['law-past'], {}),
    mention,
    // Where case plays no part the long s is an s too, which no lower case makes of it.
    mayMention: (text) => {
      const plain = text.toLowerCase().replaceAll('ſ', 's');
      return isMet(mentionNeeds, (letters) => plain.includes(letters));
    },
    base: (text) => text.toLowerCase().replace(ending, '$1'),
    definite: new RegExp(`${data.definite}$|${data.definite} (?:for|om) `, 'u'),
    generic: new Set(data.generic),
    relations: data.relations.map(({ relation, text }) => ({ relation, pattern: compilePattern(text, {}) })),
  };
}

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
