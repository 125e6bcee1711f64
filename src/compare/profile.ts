import type { LanguagePack, PhraseMatch, Statement, TopicMatch, Word } from '../model/index.ts';

/** How a feature was come by, from the surest to the loosest; named in the evidence. */
export type Via = 'word' | 'compound' | 'concept' | 'theme';

/** One key under which a word may meet another, with how much of its meaning the key carries (0..1). */
export interface Key {
  readonly key: string;
  readonly quality: number;
  readonly via: Via;
}

/** A content word of a statement. */
export interface Term {
  readonly word: Word;
  readonly keys: readonly Key[];
  /** Id of the party (citizen, relative, employee …) that the word names, or null. */
  readonly party: string | null;
  /** It says how, not what. */
  readonly weak: boolean;
  /** It says when, how much or in what shape, whatever the matter. */
  readonly form: boolean;
  /** It names something rather than saying something of it. */
  readonly thing: boolean;
}

/** A statement as the comparison sees it. */
export interface Profile {
  readonly statement: Statement;
  readonly words: readonly Word[];
  readonly terms: readonly Term[];
  /** Groups of people of whom the statement speaks, by concept class. */
  readonly parties: ReadonlySet<string>;
  /** It speaks of its own policy (whom it covers, when it is revised): not to be held against another's own. */
  readonly ownPolicy: boolean;
  /** What is named in its words, in the order of the words. */
  readonly concepts: readonly PhraseMatch[];
  readonly topics: readonly TopicMatch[];
  readonly text: string;
}

/** What a compound's head and its other parts carry of a simple word's meaning. Own choice: the head names the thing. */
const HEAD_QUALITY = 0.65;
const PART_QUALITY = 0.5;
const CONCEPT_QUALITY = 0.9;
const SYNONYM_QUALITY = 0.85;
const LEAD_IN_WORDS = 24;
const NO_NAMES: ReadonlySet<string> = new Set();

export const PARTY_CLASSES: ReadonlySet<string> = new Set([
  'staff',
  'leader',
  'citizen',
  'relative',
  'volunteer',
  'association',
  'citizen-council',
  'council',
  'committee',
  'unit',
  'municipality',
  'provider',
  'health-professional',
]);

/** Kinds that are about the policy itself by their nature: its follow-up and how it came about. */
const ALWAYS_SELF: ReadonlySet<string> = new Set(['followup', 'involvement']);
const SELF_KINDS: ReadonlySet<string> = new Set([
  'scope',
  'followup',
  'responsibility',
  'involvement',
  'goal',
]);
const SELF =
  /(?<!\p{L})(?:politikkens?|strategiens?|planens?|politik|revisionen|denne (?:politik|strategi)|\p{L}+(?:politikken|strategien)s?)(?!\p{L})/u;

/** Rules of the extraction that hold only where the subject is the policy, be it called "den". */
const SELF_CUES: ReadonlySet<string> = new Set(['scope.it-covers', 'scope.it-is-for']);

const ADDRESSING: ReadonlySet<string> = new Set(['du', 'dig', 'din', 'dit', 'dine', 'jer', 'jeres']);

/** Verbs that carry no topic. */
export const LIGHT: ReadonlySet<string> = new Set(
  'er være har have bliver blive får få skal vil kan må bør kunne skulle ville måtte gør gøre tager tage giver give går gå sker ske sætter holder kommer komme findes står været blevet gjort sikre sikrer'.split(
    ' ',
  ),
);

/**
 * Prepares a statement for comparison, its lead-in's words counted in where it is a list item.
 * @param names words that tell nothing, in lower case: what the municipality is called
 */
export function profileOf(
  statement: Statement,
  pack: LanguagePack,
  names: ReadonlySet<string> = NO_NAMES,
): Profile {
  const words = pack.words(statement.text);
  const keys = new Map<number, Key[]>();
  const parties = new Set<string>();
  const partyOf = new Map<number, string>();
  const add = (index: number, key: Key): void => {
    const list = keys.get(index) ?? [];
    list.push(key);
    keys.set(index, list);
  };
  const concepts = pack.conceptsIn(words);
  for (const match of concepts) {
    const concept = pack.concept(match.id);
    if (concept === undefined) continue;
    if (match.whole && PARTY_CLASSES.has(concept.class)) {
      parties.add(concept.class);
      if (match.first === match.last) partyOf.set(match.first, concept.id);
    }
    for (let index = match.first; index <= match.last; index += 1) {
      add(index, {
        key: `c:${match.id}`,
        quality: match.whole ? CONCEPT_QUALITY : PART_QUALITY,
        via: 'concept',
      });
    }
  }
  const synonyms = pack.synonymsIn(words);
  for (const match of synonyms) {
    const quality = SYNONYM_QUALITY * pack.strengthOf(match.id) * (match.whole ? 1 : PART_QUALITY);
    for (let index = match.first; index <= match.last; index += 1) {
      add(index, { key: `t:${match.id}`, quality, via: 'concept' });
    }
  }
  for (const word of words) {
    if (ADDRESSING.has(word.lower) || word.text === 'I') parties.add('you');
  }
  const terms: Term[] = [];
  words.forEach((word, index) => {
    if (names.has(word.lower)) return;
    if (pack.isStop(word) || (LIGHT.has(word.lower) && !keys.has(index)) || isNumber(word.lower)) return;
    const own = ownKeys(word);
    const more = keys.get(index);
    terms.push({
      word,
      keys: more === undefined ? own : [...own, ...more],
      party: partyOf.get(index) ?? null,
      weak: pack.isWeak(word),
      form: pack.isForm(word),
      thing: pack.isThing(word),
    });
  });
  return {
    statement,
    words,
    terms,
    parties,
    ownPolicy:
      ALWAYS_SELF.has(statement.kind) ||
      (SELF_KINDS.has(statement.kind) && SELF.test(statement.text.toLowerCase())) ||
      // "Den gælder for alle børn", after a sentence about the policy.
      statement.cues.some(({ rule }) => SELF_CUES.has(rule)),
    concepts,
    topics: pack.topicsIn(words, concepts, synonyms),
    text: `${statement.leadIn === null ? '' : `${lastWords(statement.leadIn)} `}${statement.text}`.toLowerCase(),
  };
}

function isNumber(word: string): boolean {
  // Asked of every word: most are told by their first letter.
  return word.charCodeAt(0) <= 0x39 && /^\d+$/u.test(word);
}

const ownOf = new WeakMap<Word['parts'], readonly Key[]>();

/** The keys that a word has by itself: one list for all places of a form, which the language pack gives one list of parts. */
function ownKeys({ stem, parts }: Word): readonly Key[] {
  const known = ownOf.get(parts);
  if (known !== undefined && known[0]?.key === `s:${stem}`) return known;
  const made: Key[] = [{ key: `s:${stem}`, quality: 1, via: 'word' }];
  parts.forEach((part, at) => {
    const quality = at === parts.length - 1 ? HEAD_QUALITY : PART_QUALITY;
    made.push({ key: `s:${part}`, quality, via: 'compound' });
  });
  ownOf.set(parts, made);
  return made;
}

function lastWords(leadIn: string): string {
  return leadIn.split(' ').slice(-LEAD_IN_WORDS).join(' ');
}
