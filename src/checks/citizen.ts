import {
  type CheckAnswer,
  type CheckEvidence,
  type CitizenCheck,
  CONCRETE_SIGNS,
  type ConcretePromise,
  type HeavySentence,
  type LanguagePack,
  type StatementKind,
  type Weight,
  type Word,
} from '../model/index.ts';
import type { Passage } from './passages.ts';

/** Kinds that promise a citizen something. */
const PROMISES: ReadonlySet<StatementKind> = new Set(['commitment', 'principle', 'responsibility']);
/** From so many concrete promises on, a reader has a picture of what will be different. */
const A_PICTURE = 3;
/** Guides to plain language advise against sentences of more than about twenty words; a policy is allowed a few more. */
const LONG_SENTENCE = 25;
/** Longer than this, a Danish compound is hard to take in at a glance ("forventningsafstemning" has 22 letters). */
const LONG_WORD = 18;
/** One abstract noun is part of any text; two in a sentence hide who does what. */
const MANY_ABSTRACT = 2;
const SHORT_ENDING = 7;
const MOST_HEAVY = 5;
/** Two signs, or one that is strong: a passive or one long word alone is no burden. */
const HEAVY = 1.3;
const MOST_QUOTES = 3;

/** A promise that a citizen can hold the municipality to, and where it stands. */
export interface Promised {
  readonly passage: Passage;
  readonly promise: ConcretePromise;
}

/** The concrete promises of a document, in reading order. */
export function promisesIn(passages: readonly Passage[], pack: LanguagePack): readonly Promised[] {
  return passages.flatMap((passage) => {
    const promise = passage.on === 'sentence' ? concreteIn(passage, pack) : null;
    return promise === null ? [] : [{ passage, promise }];
  });
}

/**
 * Reads one document as a citizen would.
 * @param promised its concrete promises
 */
export function checkCitizen(
  document: string,
  passages: readonly Passage[],
  promised: readonly Promised[],
  pack: LanguagePack,
): CitizenCheck {
  const running = passages.filter(({ on }) => on === 'sentence');
  const weighed = running.map((passage) => ({ passage, weights: weigh(passage, pack) }));
  const has = (reason: Weight['reason']): number =>
    weighed.filter(({ weights }) => weights.some((each) => each.reason === reason)).length;
  return {
    document,
    promises: running.filter(isPromise).length,
    concrete: promised.map(({ promise }) => promise),
    sentences: running.length,
    passives: has('passive'),
    abstracts: has('abstract'),
    heavy: weighed
      // A story may run on; what the policy itself says should not.
      .filter(({ passage, weights }) => passage.statement !== null && weights.length > 0)
      .map((each) => ({ ...each, load: loadOf(each.weights) }))
      .sort((one, two) => two.load - one.load)
      .filter(({ load }) => load >= HEAVY)
      .slice(0, MOST_HEAVY)
      .map(({ passage, weights }) => toHeavy(passage, weights)),
  };
}

/**
 * The citizen's check as an answer: strong from three concrete promises on that speak to or of the citizen, partial from
 * one on, suggested where there are only possibilities.
 * @param found the document's concrete promises
 */
export function answerCitizen(document: string, found: readonly Promised[]): CheckAnswer {
  const firm = found.filter(({ passage }) => !passage.suggested);
  const addressed = firm.filter(({ promise }) => promise.isAddressed);
  const level =
    addressed.length >= A_PICTURE
      ? 'strong'
      : firm.length > 0
        ? 'partial'
        : found.length > 0
          ? 'suggested'
          : 'not-found';
  if (level === 'not-found') return { document, level, evidence: [] };
  const shown = (addressed.length > 0 ? addressed : firm.length > 0 ? firm : found)
    .map((each, index) => ({ ...each, index }))
    .sort((one, two) => two.promise.signs.length - one.promise.signs.length || one.index - two.index)
    .slice(0, MOST_QUOTES);
  const evidence = shown.map(({ passage: { unit }, promise }): CheckEvidence => {
    const { text, leadIn, page, line, section } = unit;
    const missing = CONCRETE_SIGNS.filter((sign) => !promise.signs.includes(sign));
    return { level, quote: text, leadIn, page, line, section, missing };
  });
  return { document, level, evidence };
}

function isPromise({ statement }: Passage): boolean {
  return statement !== null && PROMISES.has(statement.kind);
}

function concreteIn(passage: Passage, pack: LanguagePack): ConcretePromise | null {
  const { statement, text, unit, features } = passage;
  if (statement === null || features === null || !isPromise(passage)) return null;
  const { citizen } = pack.checks;
  const signs = CONCRETE_SIGNS.filter((sign) => citizen[sign].test(text));
  const isSpokenTo = citizen.address.test(text) || citizen.plural.test(unit.text);
  const isAbout = isSpokenTo || citizen.people.test(text);
  if (signs.length === 0 || !isAbout) return null;
  const { words, clause } = features;
  const { subject } = clause;
  const first = subject === null ? undefined : words[subject.first];
  const last = subject === null ? undefined : words[subject.last];
  const who = first && last ? unit.text.slice(first.start, last.end).toLowerCase() : '';
  const isAddressed =
    isSpokenTo ||
    citizen.people.test(who) ||
    (who === '' && citizen.people.test(text)) ||
    unit.leadIn !== null;
  return { statement: statement.id, signs, isAddressed };
}

function weigh({ unit, statement, features }: Passage, pack: LanguagePack): Weight[] {
  if (features === null) return [];
  const { words, clause } = features;
  const weights: Weight[] = [];
  const add = (reason: Weight['reason'], found: readonly string[], count = found.length): void => {
    weights.push({ reason, words: found, count });
  };
  if (words.length > LONG_SENTENCE) add('long-sentence', [], words.length);
  const long = unique(words.filter((word) => isLong(word, pack)));
  if (long.length > 0) add('long-words', long);
  const abstract = unique(words.filter((word) => isAbstract(word, pack)));
  if (abstract.length >= MANY_ABSTRACT) add('abstract', abstract);
  const verb = words[clause.verb];
  if (clause.passive && verb !== undefined && !pack.checks.citizen.agent.test(unit.text.toLowerCase())) {
    add('passive', [statement?.meaning?.action?.text ?? verb.text]);
  }
  return weights;
}

/** Names of policies and places are long too, but nobody can shorten them: only words that begin small count. */
function isLong({ text }: Word, pack: LanguagePack): boolean {
  if (text.length < LONG_WORD || !/^\p{Ll}[\p{L}]+$/u.test(text)) return false;
  return Array.from(text.matchAll(pack.references.mention)).length === 0;
}

/** By language the words that were asked for, with the answer: a text repeats its words. */
const abstractWords = new WeakMap<LanguagePack, Map<string, boolean>>();

function isAbstract({ lower }: Word, pack: LanguagePack): boolean {
  const answers = abstractWords.get(pack) ?? new Map<string, boolean>();
  abstractWords.set(pack, answers);
  const known = answers.get(lower);
  if (known !== undefined) return known;
  const found = readAbstract(lower, pack);
  answers.set(lower, found);
  return found;
}

function readAbstract(lower: string, pack: LanguagePack): boolean {
  const { abstract, plain } = pack.checks.citizen;
  // "boligforeninger" is as plain as "foreninger"; a short word is too easily the end of another.
  const isPlain = [...plain].some((each) =>
    each.length < SHORT_ENDING ? lower === each : lower.endsWith(each),
  );
  return abstract.test(lower) && !isPlain;
}

/** How much a sentence asks of its reader; weights by hand, an extra word over the limit counts least. */
function loadOf(weights: readonly Weight[]): number {
  return weights.reduce((sum, { reason, count }) => {
    if (reason === 'long-sentence') return sum + 1 + (count - LONG_SENTENCE) / 8;
    if (reason === 'abstract') return sum + count * 0.7;
    return sum + (reason === 'passive' ? 0.8 : count * 0.9);
  }, 0);
}

function toHeavy({ unit }: Passage, weights: readonly Weight[]): HeavySentence {
  const { text, page, line, section } = unit;
  return { quote: text, page, line, section, weights };
}

function unique(words: readonly Word[]): string[] {
  const seen = new Map(words.map(({ lower, text }) => [lower, text]));
  return [...seen.values()];
}
