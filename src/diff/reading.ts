import type { ChangeLexicon } from '../model/change.ts';
import type { LanguagePack, Pattern, Quantity } from '../model/index.ts';
import { plainOf } from './canonical.ts';
import { type Term, termsOf } from './terms.ts';

/** A clause with what makes it bind. */
export interface Force {
  readonly terms: readonly Term[];
  /** 1 (may) to 8 (must, must not). */
  readonly degree: number;
  /** The words that decide the degree. */
  readonly words: string;
  readonly isPassive: boolean;
  /** Infinitive of the verb when it stands alone, without modal or object that make up its force; null otherwise. */
  readonly bareLemma: string | null;
}

/** One side of a change, taken apart: what bounds and binds it on its own, and the rest of its words. */
export interface SideReading {
  readonly plain: string;
  readonly terms: readonly Term[];
  readonly hedges: ReadonlyMap<number, string>;
  readonly openLists: readonly string[];
  readonly boosters: ReadonlyMap<number, string>;
  readonly examples: readonly string[];
  readonly restrictions: readonly string[];
  readonly conditions: readonly string[];
  readonly exceptions: readonly string[];
  readonly quantities: readonly Quantity[];
  readonly isNegated: boolean;
  readonly forces: readonly Force[];
  /** Words outside of all of the above, with those of the conditions' own. */
  readonly rest: readonly Term[];
  /** Ids of the concepts of parties who can have a duty, with the words that name them; `vi` counts. */
  readonly parties: ReadonlyMap<string, string>;
  /** Those of them who act: not behind a preposition, but for one that names who acts ("af"). */
  readonly agents: ReadonlySet<string>;
  /** People whom the policy is for and who act all the same ("af borgeren"). */
  readonly actingTarget: string | null;
}

/** What the present tense promises ("Vi tilbyder …"): as much as "vil". */
const PLAIN_PRESENT = 6;
const CONDITION_REACH = 160;

/**
 * Takes a text apart. Each part is found where the parts before it have left words, so that "hvis det er muligt" is a
 * reservation and no condition, and "tre gange" no content.
 * @param leadIn introduces the list in which the text stands; it lends its verb to an item without one
 */
export function readSide(
  text: string,
  leadIn: string | null,
  pack: LanguagePack,
  lexicon: ChangeLexicon,
): SideReading {
  const plain = plainOf(text, lexicon);
  const mask = new Mask(plain);
  const examples = mask.takeAll(lexicon.examples, false);
  const hedges = mask.takeFamilies(lexicon.hedges);
  const openLists = mask.takeAll(lexicon.openLists);
  const quantities = pack.quantities(mask.text).filter((quantity) => quantity.text.trim() !== '');
  for (const quantity of quantities) mask.cover(quantity.start, quantity.start + quantity.text.length);
  const exceptions = mask.takeClauses(lexicon.exceptions);
  const conditions = mask.takeClauses(lexicon.conditions);
  const main = mask.text;
  const boosters = mask.takeFamilies(lexicon.boosters);
  const restrictions = mask.takeAll(lexicon.restrictions);
  const rest = termsOf(mask.text, pack, lexicon);
  return {
    plain,
    terms: termsOf(plain, pack, lexicon),
    hedges,
    openLists,
    boosters,
    examples,
    restrictions,
    conditions,
    exceptions,
    quantities,
    isNegated: isNegated(main, pack, lexicon),
    forces: forcesOf(main, leadIn === null ? null : plainOf(leadIn, lexicon), pack, lexicon),
    rest,
    ...partiesOf(main, pack, lexicon),
  };
}

/** A text in which what was recognised is blanked out, so that offsets stay. */
class Mask {
  text: string;

  constructor(text: string) {
    this.text = text;
  }

  cover(start: number, end: number): void {
    this.text = `${this.text.slice(0, start)}${' '.repeat(end - start)}${this.text.slice(end)}`;
  }

  /** One quotation for each pattern that matches. */
  takeAll(patterns: readonly Pattern[], isCovered = true): string[] {
    return [...this.takeFamilies(patterns, isCovered).values()];
  }

  takeFamilies(patterns: readonly Pattern[], isCovered = true): Map<number, string> {
    const found = new Map<number, string>();
    patterns.forEach((pattern, family) => {
      // A wording may stand more than once; the bound keeps hostile text cheap.
      for (let times = 0; times < 10; times += 1) {
        const match = pattern.exec(this.text);
        if (match === null || match[0].trim() === '') return;
        if (!found.has(family)) found.set(family, match[0].trim());
        if (!isCovered) return;
        this.cover(match.index, match.index + match[0].length);
      }
    });
    return found;
  }

  /** Stretches from a wording to the next comma or the end of the sentence. */
  takeClauses(patterns: readonly Pattern[]): string[] {
    const found: string[] = [];
    for (const pattern of patterns) {
      for (let times = 0; times < 5; times += 1) {
        const match = pattern.exec(this.text);
        if (match === null || match[0].trim() === '') break;
        const from = match.index + match[0].length;
        const reach = this.text.slice(from, from + CONDITION_REACH);
        const end = from + (/[,;:.!?–]/u.exec(reach)?.index ?? reach.length);
        found.push(this.text.slice(match.index, end).trim());
        this.cover(match.index, end);
      }
    }
    return found;
  }
}

function isNegated(text: string, pack: LanguagePack, lexicon: ChangeLexicon): boolean {
  const own = text.replace(new RegExp(regexOf(lexicon.notNegations), 'gu'), ' ');
  const count = pack.words(own).filter((word) => lexicon.negations.has(word.lower)).length;
  return count % 2 === 1;
}

function regexOf(pattern: Pattern): string {
  return pattern instanceof RegExp ? pattern.source : '(?!)';
}

/** The clauses that have a finite verb, each with its place on the ladder; an item without a verb takes its lead-in's. */
function forcesOf(text: string, leadIn: string | null, pack: LanguagePack, lexicon: ChangeLexicon): Force[] {
  const clauses = clausesOf(text, pack, lexicon);
  const own = clauses.flatMap((clause, index) => {
    // "Vi arbejder for, at": the word that opens the next clause belongs to the wording of this one.
    const next = pack.words(clauses[index + 1] ?? '')[0]?.lower ?? '';
    const said = pack.meaning.that.has(next) ? `${clause.trimEnd()} ${next}` : clause;
    return forceOf(clause, pack, lexicon, said) ?? [];
  });
  if (own.length > 0 || leadIn === null) return own;
  const joined = `${leadIn.replace(/^.*[.!?]\s+(?=\S)/su, '').replace(/[:\s–-]+$/u, '')} ${text.trim()}`;
  return [forceOf(joined, pack, lexicon) ?? []].flat();
}

/** Cuts at commas and dashes, and before a joining word behind which a verb follows. */
function clausesOf(text: string, pack: LanguagePack, lexicon: ChangeLexicon): readonly string[] {
  return text.split(/[,;:–—]/u).flatMap((part) => {
    const words = pack.words(part);
    const cuts: number[] = [];
    let from = 0;
    words.forEach((word, index) => {
      if (index === 0 || !lexicon.clauseOpeners.has(word.lower)) return;
      const before = part.slice(from, word.start);
      const after = part.slice(word.end);
      if (hasVerb(before, pack) && hasVerb(after, pack)) {
        cuts.push(word.start);
        from = word.start;
      }
    });
    return [0, ...cuts].map((start, index) => part.slice(start, cuts[index] ?? part.length));
  });
}

function hasVerb(text: string, pack: LanguagePack): boolean {
  return pack.clause(text, pack.words(text)).verb !== -1;
}

/** @param wordingOf the clause with what belongs to its wording behind it */
function forceOf(
  clause: string,
  pack: LanguagePack,
  lexicon: ChangeLexicon,
  wordingOf: string = clause,
): Force | null {
  const words = pack.words(clause);
  const { verb, modal, negated, passive, lemma } = pack.clause(clause, words);
  const finite = words[verb];
  if (finite === undefined) return null;
  const strict = pack.strength.wordings.find(({ pattern }) => pattern.test(wordingOf));
  const isPlain = strict === undefined && modal === null;
  const wording = isPlain ? lexicon.loose.find(({ pattern }) => pattern.test(wordingOf)) : strict;
  const denied = modal === null || !negated ? undefined : pack.strength.deniedModals[modal];
  const own = denied ?? (modal === null ? undefined : pack.strength.modals[modal]);
  const said = wording?.pattern.exec(wordingOf)?.[0];
  return {
    terms: termsOf(clause, pack, lexicon),
    degree: wording?.degree ?? own ?? PLAIN_PRESENT,
    words: said ?? finite.text,
    isPassive: passive,
    bareLemma: modal === null && !(said ?? '').includes(' ') ? lemma : null,
  };
}

const TARGET_CLASSES: ReadonlySet<string> = new Set(['citizen', 'relative', 'volunteer']);
const DUTY_CLASSES: ReadonlySet<string> = new Set([
  'staff',
  'leader',
  'municipality',
  'council',
  'committee',
  'unit',
  'provider',
  'health-professional',
]);

function partiesOf(
  text: string,
  pack: LanguagePack,
  lexicon: ChangeLexicon,
): Pick<SideReading, 'parties' | 'agents' | 'actingTarget'> {
  const words = pack.words(text);
  const parties = new Map<string, string>();
  const agents = new Set<string>();
  let actingTarget: string | null = null;
  const { meaning } = pack;
  // The word that governs a noun phrase, past its articles and owners.
  const governor = (index: number): string => {
    const stands = (at: number): boolean => {
      const word = words[at]?.lower ?? '';
      return meaning.determiners.has(word) || word.endsWith(meaning.genitive);
    };
    let at = index - 1;
    while (at > 0 && stands(at)) at -= 1;
    return words[at]?.lower ?? '';
  };
  for (const match of pack.conceptsIn(words)) {
    const group = pack.concept(match.id)?.class;
    const before = governor(match.first);
    if (match.whole && group !== undefined && TARGET_CLASSES.has(group) && lexicon.by.has(before)) {
      actingTarget ??= words[match.first]?.text ?? null;
    }
    if (!match.whole || group === undefined || !DUTY_CLASSES.has(group)) continue;
    const last = words[match.last];
    const first = words[match.first];
    if (first === undefined || last === undefined) continue;
    // "plejecentrets leder": who only owns what follows has no duty.
    if (last.lower.endsWith(pack.meaning.genitive) && match.last + 1 < words.length) continue;
    if (!meaning.prepositions.has(before) || meaning.agent.has(before)) agents.add(match.id);
    if (!parties.has(match.id)) parties.set(match.id, text.slice(first.start, last.end));
  }
  for (const word of words) {
    const party = pack.meaning.pronouns.get(word.lower);
    const group = party === undefined ? undefined : pack.concept(party)?.class;
    if (party === undefined || group === undefined || !DUTY_CLASSES.has(group)) continue;
    if (word.lower === 'vores') continue;
    agents.add(party);
    if (!parties.has(party)) parties.set(party, word.text);
  }
  return { parties, agents, actingTarget };
}
