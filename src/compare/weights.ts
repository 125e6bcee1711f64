import type { LanguagePack } from '../model/index.ts';
import type { Profile, Term } from './profile.ts';

/**
 * How telling a word is in two policies that are held against each other: inverse document frequency over their statements,
 * smoothed with how common the word is in the genre as a whole, so that two short texts do not take "samarbejde" for a rare
 * word.
 * Source: Robertson, "Understanding inverse document frequency", with a pseudo-count prior.
 */
export interface Weights {
  /** Above 0; about 1 for a genre word, 5 and more for a telling one. */
  of(term: Term): number;
  /** How telling a topic is, 0..1: 1 when a single statement of theirs has it, 0 when all have. */
  ofTopic(id: string): number;
  /** The same where they are thought of as part of a longer text: what both of two sentences speak of is not for that common. */
  ofTopicAtLarge(id: string): number;
}

/** What a verb or adjective keeps of its weight beside the things that it is said of. */
const SAYING_SHARE = 0.8;
/** Statements' worth of trust in the background. */
const PRIOR = 60;
/** What a word that says how, not what, keeps of its weight, and the most that it may have. */
const WEAK_SHARE = 0.35;
const WEAK_LIMIT = 1;
const UNKNOWN_SHARE = 0.004;
/** A word in 90 % of policies stands in perhaps one of ten of their statements. */
const SHARE_PER_STATEMENT = 0.1;

export function createWeights(profiles: readonly Profile[], pack: LanguagePack): Weights {
  return weightsFrom([countIn(profiles)], pack);
}

/**
 * The weights between two lists of statements, the same as those of both together.
 * @param first counted once, however many others it is held against
 */
export function weightsBetween(
  first: readonly Profile[],
  second: readonly Profile[],
  pack: LanguagePack,
): Weights {
  const known = countedLists.get(first) ?? countIn(first);
  countedLists.set(first, known);
  return weightsFrom([known, countIn(second)], pack);
}

const countedLists = new WeakMap<readonly Profile[], Counted>();

/** What is counted in a list of statements. */
interface Counted {
  readonly statements: number;
  /** In how many statements a key and a topic stand. */
  readonly keys: ReadonlyMap<string, number>;
  readonly topics: ReadonlyMap<string, number>;
  /** The first term of each form. */
  readonly forms: ReadonlyMap<string, Term>;
}

function countIn(profiles: readonly Profile[]): Counted {
  const keys = new Map<string, number>();
  const topics = new Map<string, number>();
  const forms = new Map<string, Term>();
  const own = new Set<string>();
  for (const profile of profiles) {
    own.clear();
    for (const term of profile.terms) {
      for (const { key } of term.keys) own.add(key);
      const form = formOf(term);
      if (!forms.has(form)) forms.set(form, term);
    }
    for (const key of own) keys.set(key, (keys.get(key) ?? 0) + 1);
    for (const { id } of profile.topics) topics.set(id, (topics.get(id) ?? 0) + 1);
  }
  return { statements: profiles.length, keys, topics, forms };
}

/** Forms of one word weigh the same, so that both sides of a match do: as much as the one that was handed in first. */
function formOf({ word, party, weak }: Term): string {
  return `${word.stem}|${party ?? ''}|${weak}`;
}

function weightsFrom(lists: readonly Counted[], pack: LanguagePack): Weights {
  const statements = lists.reduce((sum, list) => sum + list.statements, 0);
  const countOf = (key: string): number => lists.reduce((sum, { keys }) => sum + (keys.get(key) ?? 0), 0);
  const byForm = new Map<string, number>();
  // A term is asked for as often as its statement is compared.
  const byTerm = new WeakMap<Term, number>();
  return {
    of(term) {
      const known = byTerm.get(term);
      if (known !== undefined) return known;
      const weight = weightOfForm(term);
      byTerm.set(term, weight);
      return weight;
    },
    ofTopic: (id) => tellingAmong(id, Math.max(2, statements)),
    ofTopicAtLarge: (id) => tellingAmong(id, statements + PRIOR),
  };

  function tellingAmong(id: string, size: number): number {
    const count = lists.reduce((sum, { topics }) => sum + (topics.get(id) ?? 0), 0);
    return Math.max(0, 1 - Math.log(count === 0 ? 1 : count) / Math.log(size));
  }

  function weightOfForm(term: Term): number {
    const form = formOf(term);
    const known = byForm.get(form);
    if (known !== undefined) return known;
    const weight = weigh(lists.find(({ forms }) => forms.has(form))?.forms.get(form) ?? term);
    byForm.set(form, weight);
    return weight;
  }

  function weigh(term: Term): number {
    const own = rarity(`s:${term.word.stem}`, pack.background(term.word.stem));
    // The words of a party are as common together as the party is, however rare the single word.
    const base = term.party === null ? own : Math.min(own, rarity(`c:${term.party}`, 0.9)) * 0.8;
    if (term.weak) return Math.min(base * WEAK_SHARE, WEAK_LIMIT);
    return term.thing ? base : base * SAYING_SHARE;
  }

  function rarity(key: string, background: number): number {
    const share = Math.max(UNKNOWN_SHARE, background * SHARE_PER_STATEMENT);
    const smoothed = (countOf(key) + PRIOR * share) / (statements + PRIOR);
    return Math.max(0.2, -Math.log(Math.min(smoothed, 0.8)));
  }
}
