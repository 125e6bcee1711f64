import type { Clause, LanguagePack, PhraseMatch, Quantity, SourceDocument, Word } from '../model/index.ts';
import { readText } from './reading.ts';
import { toUnits, type Unit } from './units.ts';

/** What the rules may ask of a sentence. */
export interface Features {
  readonly unit: Unit;
  /** Lower-cased and of bounded length, for the patterns. */
  readonly text: string;
  readonly leadIn: string | null;
  readonly words: readonly Word[];
  readonly clause: Clause;
  /** Classes of the subject: concept classes and we, you, people, policy, there, it, i, third. */
  readonly subject: readonly string[];
  readonly concepts: readonly PhraseMatch[];
  readonly quantities: readonly Quantity[];
}

const PRONOUNS: Readonly<Record<string, string>> = {
  vi: 'we',
  du: 'you',
  man: 'people',
  alle: 'people',
  ingen: 'people',
  enhver: 'people',
  jeg: 'i',
  det: 'it',
  der: 'there',
  han: 'third',
  hun: 'third',
};
const PATTERN_REACH = 1500;
/** "politik": no shorter word names a policy. */
const SHORTEST_POLICY = 7;
/** How far into a subject its head is looked for: what follows a preposition only describes it. */
const PREPOSITIONS = new Set(
  'til af for med i på fra hos om blandt mellem under over uden ved gennem mod'.split(' '),
);

/** Words by which a policy speaks of itself. */
export const POLICY_WORD =
  /(?:politik|strategi|handleplan|handlingsplan|masterplan)(?:ken|kens|en|ens)?$|^(?:politik|strategi)/u;

/** The sentences of a document, each read once for all who ask for them, in reading order. */
export function readSentences(document: SourceDocument, pack: LanguagePack): Features[] {
  let policyBefore = false;
  return toUnits(document, pack).map((unit) => {
    const features = readFeatures(unit, pack, POLICY_WORD, policyBefore);
    policyBefore = features.subject.includes('policy');
    return features;
  });
}

/**
 * Reads a sentence once for all rules.
 * @param policyBefore whether the sentence before it in the same section was about the policy, by name or by "den"
 */
export function readFeatures(
  unit: Unit,
  pack: LanguagePack,
  policyWord: RegExp,
  policyBefore = false,
): Features {
  const { words, clause, concepts, quantities } = readText(unit.text, pack);
  return {
    unit,
    text: unit.text.slice(0, PATTERN_REACH).toLowerCase(),
    leadIn: unit.leadIn?.slice(-PATTERN_REACH).toLowerCase() ?? null,
    words,
    clause,
    subject: subjectClasses(unit, words, clause, concepts, pack, policyWord, policyBefore),
    concepts,
    quantities,
  };
}

function subjectClasses(
  unit: Unit,
  words: readonly Word[],
  clause: Clause,
  concepts: readonly PhraseMatch[],
  pack: LanguagePack,
  policyWord: RegExp,
  policyBefore: boolean,
): readonly string[] {
  if (clause.subject === null) return [];
  const { first, last } = clause.subject;
  const opener = words[first];
  if (opener === undefined) return [];
  const found: string[] = [];
  const add = (name: string): void => {
    if (!found.includes(name)) found.push(name);
  };
  if (opener.text === 'I') add('you');
  else if (
    first === last ||
    opener.lower === 'alle' ||
    opener.lower === 'ingen' ||
    opener.lower === 'enhver'
  ) {
    const pronoun = PRONOUNS[opener.lower];
    if (pronoun !== undefined) add(pronoun);
  }
  // "Den skal også …" after a sentence about the policy speaks of the policy.
  if ((opener.lower === 'den' || opener.lower === 'denne') && first === last && unit.before !== null) {
    if (policyBefore || namesPolicy(unit.before, policyWord)) add('policy');
  }
  if (words[first + 1]?.lower === 'der' && /^(?:den|det|de|dem)$/u.test(opener.lower)) add('people');
  let head = last;
  for (let index = first + 1; index <= last; index += 1) {
    if (PREPOSITIONS.has(words[index]?.lower ?? '')) {
      head = index - 1;
      break;
    }
  }
  for (let index = first; index <= head; index += 1) {
    const word = words[index];
    if (word !== undefined && word.lower.length >= SHORTEST_POLICY && policyWord.test(word.lower))
      add('policy');
  }
  // In "de kommunale pladser" the places act, not the municipality: what ends the phrase is its head.
  const inside = concepts.filter((match) => match.first >= first && match.first <= head);
  const isJoined = words.slice(first, head + 1).some((word) => word.lower === 'og' || word.lower === 'eller');
  const heads = isJoined ? [] : inside.filter((match) => match.last >= head);
  for (const match of heads.length > 0 ? heads : inside) {
    const name = pack.concept(match.id)?.class;
    if (name !== undefined) add(name);
  }
  if (found.length === 0) add('other');
  return found;
}

function namesPolicy(sentence: string, policyWord: RegExp): boolean {
  return sentence
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => policyWord.test(word));
}
