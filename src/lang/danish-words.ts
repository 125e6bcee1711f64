import snowball from 'snowball-stemmers';
import type { Word } from '../model/index.ts';
import { createSplitter } from '../text/compounds.ts';
import { lazily, type Zod } from '../text/libraries.ts';
import { eachWord } from '../text/words.ts';
import { loadLexicon } from './load.ts';
import { keepStems, madeStems } from './made.ts';

/** Prefixes that stand as words too: "forældre" is not "for" and "ældre", "medarbejder" no "med" and "arbejder". */
const PARTICLES = new Set(
  'for med sam til over und ind ud op af på fra efter mod gen van mis bag frem hen ned lig lige ligt ring ringe ringen ringer ringene else byrdig byrdige'.split(
    ' ',
  ),
);
/** Shorter parts must stand in the vocabulary as they are; their stems meet too many words. */
const STEMMED_PART = 4;

const irregularSchema = (z: Zod) => z.record(z.string(), z.array(z.string()));
/** Lists by what they name, for whoever adds to them. */
const vocabularySchema = (z: Zod) => z.record(z.string(), z.array(z.string()));

/** How words are brought to their stems. */
export interface Stems {
  /** The stem of a word in small letters. */
  readonly stem: (word: string) => string;
  /** Whether a form is one that the stemmer would miss. */
  readonly isIrregular: (form: string) => boolean;
}

/**
 * Snowball's stemmer for Danish, with the forms that it misses.
 * @param url of the data that names such forms by their lemma
 * @throws LexiconError when the data that ships with the program is broken
 */
export function createStems(url: URL): Stems {
  const stemmer = snowball.newStemmer('danish');
  const irregular = new Map<string, string>();
  for (const [lemma, forms] of Object.entries(loadLexicon(url, irregularSchema)))
    for (const form of forms) irregular.set(form, lemma);
  const stems = madeStems(irregular);
  keepStems(irregular, stems);
  return {
    stem: (word) => {
      const known = stems.get(word);
      if (known !== undefined) return known;
      const result = stemmer.stem(irregular.get(word) ?? word);
      stems.set(word, result);
      return result;
    },
    isIrregular: (form) => irregular.has(form),
  };
}

/** What words are read by. */
export interface WordSources extends Stems {
  readonly isStop: (form: string) => boolean;
  /** Words and phrases that the lexicon knows besides the vocabulary; asked for once, at the first word that may be a compound. */
  readonly known: () => readonly string[];
  /** Where the vocabulary lies that compounds are made of. */
  readonly vocabulary: URL;
}

/** The words that compounds are made of, and the stems of those that are taken for no compound. */
interface VocabularyOfParts {
  readonly parts: ReadonlySet<string>;
  /** The letters with which any of them begins. */
  readonly openings: ReadonlySet<string>;
  readonly wholeStems: ReadonlySet<string>;
}

/** A form of a word, wherever it stands. */
type Form = Pick<Word, 'text' | 'lower' | 'stem' | 'parts'>;

/**
 * A reader of the words of a text, in order, each with its stem and the stems of the parts that a compound is made of.
 * @throws LexiconError at the first word when the vocabulary is broken
 */
export function createWords(sources: WordSources): (text: string) => Word[] {
  const { stem, isStop } = sources;
  const vocabularyOf = lazily(() => loadVocabulary(sources));
  const split = createSplitter(
    (form) => {
      if (PARTICLES.has(form)) return false;
      const { parts, openings } = vocabularyOf();
      if (parts.has(form)) return true;
      // Most pieces of a word begin like no word at all, and a stem begins like its word.
      const mayBeStemmed = openings.has(openingOf(form)) || sources.isIrregular(form);
      return form.length >= STEMMED_PART && mayBeStemmed && parts.has(stem(form));
    },
    ['s', 'e', 'es'],
  );

  // A text repeats its words; each form is taken apart once.
  const forms = new Map<string, Form>();
  const formOf = (text: string): Form => {
    const known = forms.get(text);
    if (known !== undefined) return known;
    const lower = text.toLowerCase();
    const key = stem(lower);
    const isWhole = isStop(lower) || vocabularyOf().wholeStems.has(key);
    const form = { text, lower, stem: key, parts: isWhole ? [] : split(lower).map(stem) };
    forms.set(text, form);
    return form;
  };
  return (text) => {
    const list: Word[] = [];
    eachWord(text, (found, start, end) => {
      // One string for all places of a word: each found one would hold on to the text that it is a piece of.
      const { text: own, lower, stem: key, parts } = formOf(found);
      list.push({ text: own, start, end, lower, stem: key, parts });
    });
    return list;
  };
}

function loadVocabulary({ stem, isStop, known, vocabulary }: WordSources): VocabularyOfParts {
  const parts = new Set<string>();
  const add = (word: string): void => {
    if (!/^\p{L}{3,}$/u.test(word) || isStop(word) || PARTICLES.has(word)) return;
    parts.add(word);
    const stemmed = stem(word);
    if (stemmed.length >= STEMMED_PART) parts.add(stemmed);
  };
  for (const word of known()) add(word.toLowerCase());
  // No words of the documents: what a word is made of must not depend on which other policies lie beside it.
  const { whole, ...simple } = loadLexicon(vocabulary, vocabularySchema);
  for (const list of [...Object.values(simple), whole ?? []]) for (const word of list) add(word);
  return { parts, openings: new Set(Array.from(parts, openingOf)), wholeStems: new Set(whole?.map(stem)) };
}

/** So many letters of a word stay in its stem. */
const OPENING = 3;

function openingOf(word: string): string {
  return word.slice(0, OPENING);
}
