import type { z as Schemas } from 'zod';
import type { Zod } from '../text/libraries.ts';
import { loadLexicon, wordList } from './load.ts';

const verbsSchema = (z: Zod) =>
  z.strictObject({
    classes: z.record(z.string(), wordList(z)),
    irregular: z.record(
      z.string(),
      z.tuple([z.string().nullable(), z.string().nullable(), z.string().nullable()]),
    ),
    modals: z.record(z.string(), z.tuple([z.string(), z.string()])),
    'also-nouns': wordList(z),
    'adjectives-in-s': wordList(z),
    clause: z.strictObject({
      subordinators: wordList(z),
      'without-comma': wordList(z),
      times: wordList(z),
      'maybe-subordinators': wordList(z),
      conditions: wordList(z),
      nominatives: wordList(z),
      dummies: wordList(z),
      coordinators: wordList(z),
      adverbs: wordList(z),
      negations: wordList(z),
      'not-negations': z.array(z.string()),
    }),
  });

/** What a word form may be as a verb. */
export interface VerbForm {
  readonly lemma: string;
  readonly form: 'present' | 'past' | 'infinitive' | 'participle' | 'imperative';
  readonly passive: boolean;
  readonly modal: boolean;
  /** Just as often a noun, or a weak past that may be an adjective. */
  readonly ambiguous: boolean;
}

export interface VerbLexicon {
  /** All readings of a lower-case word form, empty when it is no known verb. */
  forms(word: string): readonly VerbForm[];
  classes(lemma: string): readonly string[];
  readonly clause: Schemas.infer<ReturnType<typeof verbsSchema>>['clause'];
}

/** Prefixes that make new verbs of known ones ("videreudvikle", "genåbne"). */
const PREFIXES = [
  'videre',
  'gen',
  'med',
  'sam',
  'for',
  'efter',
  'op',
  'ud',
  'ind',
  'over',
  'til',
  'af',
  'på',
];

/** Builds all forms of the verbs once. */
export function loadVerbs(url: URL): VerbLexicon {
  const data = loadLexicon(url, verbsSchema);
  const forms = new Map<string, VerbForm[]>();
  const classes = new Map<string, string[]>();
  const nouns = new Set(data['also-nouns']);
  const adjectives = new Set(data['adjectives-in-s']);

  function add(word: string, form: Omit<VerbForm, 'ambiguous'>, ambiguous = false): void {
    if (word === '' || adjectives.has(word)) return;
    const list = forms.get(word) ?? [];
    if (!list.some((known) => known.form === form.form && known.lemma === form.lemma)) {
      list.push({ ...form, ambiguous: ambiguous || nouns.has(word) });
    }
    forms.set(word, list);
  }

  for (const [lemma, [present, past]] of Object.entries(data.modals)) {
    add(present, { lemma, form: 'present', passive: false, modal: true });
    add(past, { lemma, form: 'past', passive: false, modal: true }, past === lemma);
    add(lemma, { lemma, form: 'infinitive', passive: false, modal: true });
  }
  const all = new Set([...Object.values(data.classes).flat(), ...Object.keys(data.irregular)]);
  for (const [name, lemmas] of Object.entries(data.classes)) {
    for (const lemma of lemmas) classes.set(lemma, [...(classes.get(lemma) ?? []), name]);
  }
  for (const lemma of all) {
    const irregular = data.irregular[lemma];
    const deponent = lemma.endsWith('s');
    const verb = { lemma, passive: false, modal: false } as const;
    const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
    add(lemma, { ...verb, form: 'infinitive' });
    add(irregular?.[0] ?? (deponent ? lemma : `${lemma}r`), { ...verb, form: 'present' });
    if (!deponent) {
      add(`${lemma}s`, { ...verb, form: 'present', passive: true });
      add(undouble(stem), { ...verb, form: 'imperative' });
    }
    if (irregular !== undefined) {
      if (irregular[1] !== null) add(irregular[1], { ...verb, form: 'past' });
      if (irregular[2] !== null) add(irregular[2], { ...verb, form: 'participle' });
    } else if (!deponent) {
      // Weak verbs take -ede or -te; both are made, since the wrong one is no Danish word and meets nothing.
      add(`${stem}ede`, { ...verb, form: 'past' }, true);
      if (`${undouble(stem)}te` !== lemma) add(`${undouble(stem)}te`, { ...verb, form: 'past' }, true);
      add(`${stem}et`, { ...verb, form: 'participle' });
      add(`${undouble(stem)}t`, { ...verb, form: 'participle' });
    }
  }

  // Most words of a text are no verbs, and to find that out takes a look for every prefix: the answers are kept.
  const answers = new Map<string, readonly VerbForm[]>();
  const byLetter = new Map<string, readonly string[]>();
  for (const prefix of PREFIXES) {
    byLetter.set(prefix.charAt(0), [...(byLetter.get(prefix.charAt(0)) ?? []), prefix]);
  }
  function prefixedForms(word: string): readonly VerbForm[] {
    for (const prefix of byLetter.get(word.charAt(0)) ?? []) {
      if (word.length - prefix.length < 4 || !word.startsWith(prefix)) continue;
      const rest = forms.get(word.slice(prefix.length));
      if (rest === undefined) continue;
      return rest
        .filter((form) => form.form !== 'imperative')
        .map((form) => ({ ...form, lemma: prefix + form.lemma }));
    }
    return [];
  }

  return {
    forms(word) {
      const known = forms.get(word) ?? answers.get(word);
      if (known !== undefined) return known;
      const found = prefixedForms(word);
      answers.set(word, found);
      return found;
    },
    classes(lemma) {
      const known = classes.get(lemma);
      if (known !== undefined) return known;
      const prefix = PREFIXES.find(
        (start) => lemma.startsWith(start) && classes.has(lemma.slice(start.length)),
      );
      return prefix === undefined ? [] : (classes.get(lemma.slice(prefix.length)) ?? []);
    },
    clause: data.clause,
  };
}

/** "støtt" to "støt": Danish writes no double consonant at the end of a word. */
function undouble(stem: string): string {
  return /([bdfgklmnprst])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
}
