import type {
  ConceptClass,
  LanguagePack,
  PhraseMatch,
  SourceDocument,
  TerminologyFinding,
  Word,
} from '../model/index.ts';
import { contentId } from '../model/index.ts';

/** A word used once may be a slip or a quotation; a concept must be used at least this often to be told. */
const MIN_USES = 2;

/** Things that a citizen or a colleague meets by name. Illness, night or smoking have many words and no name. */
const NAMED: ReadonlySet<ConceptClass> = new Set([
  'staff',
  'leader',
  'council',
  'committee',
  'unit',
  'citizen',
  'relative',
  'volunteer',
  'citizen-council',
  'provider',
  'place',
  'service',
  'instrument',
  'event',
]);

/** A word by which a document names a concept, and how often it does. */
export interface TermUse {
  readonly concept: string;
  /** As the lexicon has it. */
  readonly term: string;
  readonly count: number;
}

/** The words by which a document names the concepts that are worth a decision, in the order of their first use. */
export function termsOf(document: SourceDocument, pack: LanguagePack): TermUse[] {
  const uses = new Map<string, Map<string, number>>();
  for (const block of document.blocks) {
    if (block.kind === 'furniture' || block.kind === 'quote') continue;
    const words = pack.words(block.text);
    for (const match of longest(pack.conceptsIn(words))) {
      const concept = pack.concept(match.id);
      if (!match.whole || concept?.report !== true || !NAMED.has(concept.class)) continue;
      if (!concept.terms.includes(match.entry) || !isName(match, words)) continue;
      const counts = uses.get(match.id) ?? new Map<string, number>();
      counts.set(match.entry, (counts.get(match.entry) ?? 0) + 1);
      uses.set(match.id, counts);
    }
  }
  return [...uses].flatMap(([concept, counts]) =>
    [...counts].map(([term, count]) => ({ concept, term, count })),
  );
}

/** An entry of one word may end in so many letters that a form of it does not have ("center", "centre"; "handicappet" is no "handicap"). */
const ENDING = 2;

/** "Udskrives" is a verb that shares its root with the name "udskrivelse", and no use of it. */
function isName({ entry, first, last }: PhraseMatch, words: readonly Word[]): boolean {
  if (first !== last || entry.includes(' ')) return true;
  const word = words[first]?.lower ?? '';
  return word.includes(entry.slice(0, Math.max(3, entry.length - ENDING)));
}

/**
 * Concepts for which the documents use different words, counted over everything that is analysed.
 * @param documents each with its uses, as `termsOf` counts them
 */
export function findTerminology(
  documents: readonly { readonly id: string; readonly terms: readonly TermUse[] }[],
  pack: LanguagePack,
): TerminologyFinding[] {
  const uses = new Map<string, Map<string, Map<string, number>>>();
  for (const document of documents) {
    for (const { concept, term, count } of document.terms) {
      const byDocument = uses.get(concept) ?? new Map<string, Map<string, number>>();
      const counts = byDocument.get(document.id) ?? new Map<string, number>();
      byDocument.set(document.id, counts.set(term, count));
      uses.set(concept, byDocument);
    }
  }
  return pack.concepts.flatMap((concept) => {
    const byDocument = uses.get(concept.id);
    if (byDocument === undefined || byDocument.size < 2) return [];
    const order = documents.filter((document) => byDocument.has(document.id));
    const sorted = order.map((document) => ({
      id: document.id,
      words: [...(byDocument.get(document.id) ?? [])].sort(
        (one, two) => two[1] - one[1] || (one[0] < two[0] ? -1 : 1),
      ),
    }));
    const all = new Set(sorted.flatMap(({ words }) => words.map(([word]) => word)));
    const stemsOf = new Map(
      [...all].map((word) => [word, new Set(pack.words(word).map(({ stem }) => stem))]),
    );
    const total = sorted.reduce(
      (sum, { words }) => sum + words.reduce((part, [, count]) => part + count, 0),
      0,
    );
    const leading = new Set(sorted.map(({ words }) => words[0]?.[0]));
    // There is one municipal council: who calls it by two names is to choose, also where each policy prefers the same one.
    const isOne = concept.class === 'council';
    if (all.size < 2 || (leading.size < 2 && !isOne) || total < MIN_USES) return [];
    const names = [...(isOne ? all : leading)].flatMap((word) => stemsOf.get(word ?? '') ?? []);
    if (!concept.apart && !names.some((one) => names.some((two) => isDisjoint(one, two)))) return [];
    return [
      {
        id: `terminology-${contentId('terminology', concept.id, ...[...all].sort())}`,
        type: 'terminology' as const,
        subtype: 'variant' as const,
        severity: 'info' as const,
        statements: [],
        // The more evenly the words compete, the surer it is that the mix is worth a decision.
        score: Math.round((1 - share(sorted.map(({ words }) => words))) * 1000) / 1000,
        evidence: {
          concept: concept.id,
          variants: Object.fromEntries(sorted.map(({ id, words }) => [id, words.map(([word]) => word)])),
          counts: Object.fromEntries(sorted.map(({ id, words }) => [id, words.map(([, count]) => count)])),
        },
      },
    ];
  });
}

/** An inflection takes away so many letters of a root at most. */
const INFLECTION = 2;

/** "Medicin" and "medicindosering" are forms of one word, "udvalg" and "fagudvalg" one body and a certain one: not two names. */
function isDisjoint(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  return ![...one].some((first) => [...two].some((second) => isSameRoot(first, second)));
}

function isSameRoot(one: string, two: string): boolean {
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  let front = 0;
  while (front < short.length && short[front] === long[front]) front += 1;
  return front >= Math.max(4, short.length - INFLECTION) || (short.length >= 5 && long.endsWith(short));
}

/** Share of the most used word among all uses, 0..1. */
function share(lists: readonly (readonly (readonly [string, number])[])[]): number {
  const counts = new Map<string, number>();
  for (const list of lists)
    for (const [word, count] of list) counts.set(word, (counts.get(word) ?? 0) + count);
  const values = [...counts.values()];
  const total = values.reduce((sum, value) => sum + value, 0);
  return total === 0 ? 1 : Math.max(...values) / total;
}

/** "social- og sundhedspersonale" is one use of one concept, not two. */
function longest<T extends { readonly id: string; readonly first: number; readonly last: number }>(
  matches: readonly T[],
): T[] {
  // One sweep from left to right for each concept, since a block may hold a hundred thousand matches.
  const inside = new Set<T>();
  const sweeps = new Map<
    string,
    { readonly first: number; readonly before: number; readonly reach: number }
  >();
  const ordered = [...matches].sort((one, two) => one.first - two.first || two.last - one.last);
  for (const match of ordered) {
    const sweep = sweeps.get(match.id) ?? { first: match.first, before: -1, reach: -1 };
    const isSameStart = sweep.first === match.first;
    const before = isSameStart ? sweep.before : Math.max(sweep.before, sweep.reach);
    if (before >= match.last || (isSameStart && sweep.reach > match.last)) inside.add(match);
    const reach = isSameStart ? Math.max(sweep.reach, match.last) : match.last;
    sweeps.set(match.id, { first: match.first, before, reach });
  }
  return matches.filter((match) => !inside.has(match));
}
