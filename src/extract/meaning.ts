import type {
  Action,
  Clause,
  ConceptClass,
  LanguagePack,
  Meaning,
  MeaningLexicon,
  Pattern,
  Phrase,
  PhraseMatch,
  Rung,
  Statement,
  StatementKind,
  Word,
} from '../model/index.ts';
import type { Features } from './features.ts';
import { readText } from './reading.ts';

/** What is read as one sentence: the statement's own words, or those of its lead-in and its own together. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly clause: Clause;
  readonly concepts: readonly PhraseMatch[];
  /** Words before this index stand in the lead-in. */
  readonly own: number;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** A party: its words, and the classes of what they name. */
interface Party extends Range {
  readonly concepts: readonly string[];
  readonly classes: readonly ConceptClass[];
  readonly anybody: boolean;
}

/** A concept of a class of parties, where it was met. */
interface Naming {
  readonly match: PhraseMatch;
  readonly group: ConceptClass;
}

const LEAD_IN_REACH = 160;
const OBJECT_REACH = 14;
const QUOTE_REACH = 160;
const RUNG_OF: Readonly<Partial<Record<StatementKind, Rung>>> = {
  vision: 'vision',
  goal: 'goal',
  commitment: 'effort',
  responsibility: 'effort',
  followup: 'effort',
  involvement: 'effort',
};

/**
 * Puts a list item behind its lead-in, so that both are read as the one sentence that they are ("Vi vil:" and "inddrage de
 * pårørende"). An item that is a sentence of its own is read alone.
 */
export function readSentence(features: Features, pack: LanguagePack): Reading {
  const { unit, words, clause, concepts } = features;
  const alone: Reading = { text: unit.text, words, clause, concepts, own: 0 };
  if (unit.leadIn === null || (clause.verb !== -1 && clause.subject !== null)) return alone;
  const lead = unit.leadIn
    .slice(-LEAD_IN_REACH)
    .replace(/^.*[.!?]\s+(?=\S)/su, '')
    .replace(/[:\s–-]+$/u, '');
  if (lead === '') return alone;
  const text = `${lead} ${unit.text}`;
  const joined = readText(text, pack);
  if (joined.clause.verb === -1) return alone;
  const own = joined.words.findIndex((word) => word.start > lead.length);
  return { text, words: joined.words, clause: joined.clause, concepts: joined.concepts, own };
}

/** Who does what for whom, and under which conditions. Null fields say that the text does not tell, or that it was not seen. */
export function readMeaning(
  kind: StatementKind,
  reading: Reading,
  features: Features,
  pack: LanguagePack,
): Meaning {
  const { clause } = reading;
  const parties = partiesOf(reading, pack);
  const { bearer, beneficiary, isSubjectObject } = rolesOf(reading, parties, pack);
  // What explains a word or bounds the policy lays no duty on anybody.
  const binds = kind !== 'definition' && kind !== 'scope';
  const main = mainVerb(reading, pack);
  return {
    bearer: binds ? phraseOf(bearer, reading, pack) : null,
    beneficiary: kind === 'definition' ? null : phraseOf(beneficiary, reading, pack),
    action: clause.verb === -1 ? null : actionOf(reading, main),
    object: phraseOf(
      isSubjectObject ? clause.subject : objectOf(reading, main, [bearer, beneficiary], pack),
      reading,
      pack,
    ),
    conditions: quotesOf(features, pack.meaning.conditions),
    exceptions: quotesOf(features, pack.meaning.exceptions),
    rung: RUNG_OF[kind] ?? null,
    under: null,
  };
}

/** Says for each statement under which vision or goal of its own section it stands. */
export function placeOnLadder(statements: readonly Statement[]): Statement[] {
  const above = new Map<string, { vision: string | null; goal: string | null }>();
  return statements.map((statement) => {
    const { meaning } = statement;
    if (meaning === undefined || meaning.rung === null) return statement;
    const key = statement.section.join('\u0000');
    const seen = above.get(key) ?? { vision: null, goal: null };
    above.set(key, seen);
    if (meaning.rung === 'vision') seen.vision = statement.id;
    const under =
      meaning.rung === 'vision' ? null : meaning.rung === 'goal' ? seen.vision : (seen.goal ?? seen.vision);
    if (meaning.rung === 'goal') seen.goal = statement.id;
    return { ...statement, meaning: { ...meaning, under } };
  });
}

/** The parties that a sentence names, in order, with the words that belong to them ("alle nære pårørende"). */
function partiesOf(
  { words, concepts, text, clause }: Reading,
  { meaning, concept }: LanguagePack,
): readonly Party[] {
  const found: Party[] = [];
  const named = new Map<number, Naming[]>();
  for (const match of concepts) {
    const group = match.whole && !meaning.noParty.has(match.entry) ? concept(match.id)?.class : undefined;
    if (group === undefined) continue;
    if (!meaning.bearers.has(group) && !meaning.beneficiaries.has(group)) continue;
    const here = named.get(match.last);
    if (here === undefined) named.set(match.last, [{ match, group }]);
    else here.push({ match, group });
  }
  words.forEach((word, index) => {
    const isOwner = word.lower.endsWith(meaning.genitive) && index + 1 < words.length;
    const here = isOwner ? [] : (named.get(index) ?? []);
    const pronoun = meaning.pronouns.get(word.lower);
    if (here.length > 0) {
      const first = opening(words, Math.min(...here.map(({ match }) => match.first)), meaning, text);
      // "de frivillige" after "alle": the longer phrase holds the pronoun that was taken for a party of its own.
      while (found.length > 0 && (found.at(-1)?.last ?? -1) >= first) found.pop();
      const ids = [...new Set(here.map(({ match }) => match.id))];
      const classes = here.map(({ group }) => group);
      found.push({ first, last: index, concepts: ids, classes, anybody: false });
    } else if (pronoun !== undefined) {
      const group = concept(pronoun)?.class;
      const classes = group === undefined ? [] : [group];
      found.push({ first: index, last: index, concepts: [pronoun], classes, anybody: false });
    } else if (meaning.anybody.has(word.lower) && standsAlone(index)) {
      found.push({ first: index, last: index, concepts: [], classes: [], anybody: true });
    }
  });
  return found;

  /** "Alle kan deltage" speaks of anybody, "i alle fire byer" does not. */
  function standsAlone(index: number): boolean {
    const word = words[index];
    const next = words[index + 1];
    if (isWithin({ first: index, last: index }, clause.subject)) return clause.subject?.last === index;
    return word === undefined || next === undefined || /[,;:]/u.test(text.slice(word.end, next.start));
  }
}

/** Where the noun phrase begins: at the determiner at most three words before, with nothing but adjectives in between. */
function opening(
  words: readonly Word[],
  noun: number,
  { determiners, prepositions }: MeaningLexicon,
  text: string,
): number {
  // "Fiktiv Kommune": the name belongs to it.
  const name = words[noun - 1];
  if (/^\p{Lu}/u.test(words[noun]?.text ?? '') && /^\p{Lu}/u.test(name?.text ?? '')) {
    const isFirst = noun === 1 && determiners.has(name?.lower ?? '');
    if (!isFirst && text.slice(name?.end, words[noun]?.start) === ' ') return noun - 1;
  }
  for (let index = noun - 1; index >= Math.max(0, noun - 3); index -= 1) {
    const word = words[index];
    const next = words[index + 1];
    if (word === undefined || next === undefined || prepositions.has(word.lower)) break;
    if (!isOneSpace(text, word, next) && /[,;:.]/u.test(text.slice(word.end, next.start))) break;
    if (determiners.has(word.lower)) {
      const before = words[index - 1];
      return before !== undefined && determiners.has(before.lower) ? index - 1 : index;
    }
  }
  return noun;
}

/** Between most words there is but a space. */
function isOneSpace(text: string, word: Word, next: Word): boolean {
  return next.start === word.end + 1 && text.charAt(word.end) === ' ';
}

interface Roles {
  readonly bearer: Range | null;
  readonly beneficiary: Range | null;
  /** The subject is what is dealt with ("Handleplanen udarbejdes …"). */
  readonly isSubjectObject: boolean;
}

/** Shares the parties out: the subject acts, unless the verb gives it something or it is passive. */
function rolesOf(reading: Reading, parties: readonly Party[], { meaning }: LanguagePack): Roles {
  const { clause, words } = reading;
  const isFor = (party: Party): boolean =>
    party.anybody || party.classes.some((group) => meaning.beneficiaries.has(group));
  const subject = headOf(reading, parties, meaning);
  // Who stands in a condition only says when ("hvis borgeren ønsker det").
  const others = parties.filter(
    (party) =>
      party !== subject &&
      !isWithin(party, subject) &&
      !clause.conditions.some((condition) => isWithin(party, condition)),
  );
  const agent = others.find((party) => meaning.agent.has(words[party.first - 1]?.lower ?? '')) ?? null;
  const marked = others.find(
    (party) => isFor(party) && meaning.beneficiary.has(words[party.first - 1]?.lower ?? ''),
  );
  const isDone = (party: Party): boolean => party !== agent && party.first > clause.verb && isFor(party);
  const affected = others.find((party) => isDone(party) && !party.anybody) ?? others.find(isDone) ?? null;
  const isDuty = clause.lemma !== null && meaning.fallsTo.has(clause.lemma);
  if (isDuty) return { bearer: agent ?? others[0] ?? null, beneficiary: null, isSubjectObject: true };
  if (clause.passive) {
    const gets = subject !== null && isFor(subject);
    return {
      bearer: agent,
      beneficiary: gets ? subject : (marked ?? affected),
      // "Det sikres, at …" says what behind the verb.
      isSubjectObject: !gets && clause.subject !== null && !isDummy(reading, meaning),
    };
  }
  if (subject === null) {
    // "Det er lederen, der …".
    const acts = isDummy(reading, meaning)
      ? others.find((party) => party.first === clause.verb + 1)
      : undefined;
    const bearer = agent ?? (acts !== undefined && !isFor(acts) ? acts : null);
    return { bearer, beneficiary: marked ?? (affected === bearer ? null : affected), isSubjectObject: false };
  }
  const receives = clause.lemma !== null && meaning.receives.has(clause.lemma);
  const isOffer = clause.modal !== null && meaning.offers.has(clause.modal);
  if (isFor(subject) && (receives || isOffer)) {
    return { bearer: agent, beneficiary: subject, isSubjectObject: false };
  }
  return { bearer: subject, beneficiary: affected ?? marked ?? null, isSubjectObject: false };
}

/** "Det" and "der" hold the subject's place only. */
function isDummy({ clause, words }: Reading, meaning: MeaningLexicon): boolean {
  const { subject } = clause;
  return (
    subject !== null &&
    subject.first === subject.last &&
    meaning.dummies.has(words[subject.first]?.lower ?? '')
  );
}

/** The party that the subject's head names, with those joined to it; null for "tilbud til pårørende", where tilbud is the head. */
function headOf(
  { clause, words, text }: Reading,
  parties: readonly Party[],
  meaning: MeaningLexicon,
): Party | null {
  const { subject } = clause;
  if (subject === null) return null;
  const inside = parties.filter((party) => isWithin(party, subject));
  const [first] = inside;
  if (first === undefined) return null;
  for (let index = subject.first; index < first.first; index += 1) {
    if (meaning.prepositions.has(words[index]?.lower ?? '')) return null;
  }
  let head = first;
  for (const next of inside.slice(1)) {
    const between = words.slice(head.last + 1, next.first);
    const gap = text.slice(words[head.last]?.end, words[next.first]?.start);
    const isJoined =
      between.every((word) => meaning.joins.has(word.lower)) && (between.length > 0 || gap.includes(','));
    if (!isJoined) break;
    head = {
      ...head,
      last: next.last,
      concepts: [...head.concepts, ...next.concepts],
      classes: [...head.classes, ...next.classes],
    };
  }
  return head;
}

function isWithin(inner: Range, outer: Range | null): boolean {
  return outer !== null && inner.first >= outer.first && inner.last <= outer.last;
}

/** Index of the word that carries the meaning: the infinitive or participle behind a modal, otherwise the finite verb. */
function mainVerb({ clause, words }: Reading, pack: LanguagePack): number {
  if (clause.verb === -1 || clause.lemma === null) return clause.verb;
  const stem = pack.words(clause.lemma)[0]?.stem;
  for (let index = clause.verb; index < Math.min(words.length, clause.verb + 15); index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (word.lower === clause.lemma || word.lower === `${clause.lemma}s` || word.stem === stem) return index;
  }
  return clause.verb;
}

function actionOf({ clause, words }: Reading, main: number): Action {
  const verbs = main === clause.verb ? [words[clause.verb]] : [words[clause.verb], words[main]];
  return {
    text: verbs.flatMap((word) => word?.text ?? []).join(' '),
    lemma: clause.lemma,
    modal: clause.modal,
    passive: clause.passive,
    negated: clause.negated,
  };
}

/** What the verb is done to: the words behind it, past adverbs and the one it is done for, up to the next break. */
function objectOf(
  { clause, words, text }: Reading,
  main: number,
  parties: readonly (Range | null)[],
  { meaning }: LanguagePack,
): Range | null {
  if (main === -1) return null;
  let first = main + 1;
  for (let skipped = -1; skipped !== first; ) {
    skipped = first;
    // An inverted subject that names a party ends with it; what the clause analysis adds is the object.
    const at = first;
    const party = parties.find((each) => each?.first === at);
    if (party != null) first = party.last + 1;
    else if (first === clause.subject?.first) first = clause.subject.last + 1;
    if (meaning.between.has(words[first]?.lower ?? '')) first += 1;
    // "tilbyder alle børn, der har en syg forælder, en samtale": what is offered follows the clause.
    if (party != null && hasComma(first) && meaning.breaks.has(words[first]?.lower ?? '')) {
      const after = words.findIndex((_, index) => index > first && hasComma(index));
      if (after !== -1) first = after;
    }
  }
  const opener = words[first];
  if (opener === undefined || meaning.breaks.has(opener.lower) || meaning.joins.has(opener.lower))
    return null;
  // "arbejder for at forebygge ensomhed": the preposition belongs to the verb, and what follows is what is done.
  const isPrepositional = meaning.prepositions.has(opener.lower);
  let last = first;
  while (last + 1 < Math.min(words.length, first + OBJECT_REACH)) {
    const word = words[last];
    const next = words[last + 1];
    if (word === undefined || next === undefined) break;
    // "medvirke til, at flere deltager": the clause says what.
    const isClause = isPrepositional && meaning.that.has(next.lower);
    const isCut = !isOneSpace(text, word, next) && /[,;:.–(]/u.test(text.slice(word.end, next.start));
    if ((isCut && !isClause) || meaning.breaks.has(next.lower)) break;
    if (!isPrepositional && meaning.prepositions.has(next.lower)) break;
    last += 1;
  }
  return { first, last };

  function hasComma(index: number): boolean {
    return text.slice(words[index - 1]?.end, words[index]?.start).includes(',');
  }
}

function phraseOf(
  range: Range | null,
  { words, text, concepts, own }: Reading,
  { meaning }: LanguagePack,
): Phrase | null {
  const start = range === null ? undefined : words[range.first]?.start;
  const end = range === null ? undefined : words[range.last]?.end;
  if (range === null || start === undefined || end === undefined) return null;
  const inside = concepts.filter((match) => match.whole && isWithin(match, range));
  return {
    text: text.slice(start, end),
    concepts: [
      ...new Set([
        ...words.slice(range.first, range.last + 1).flatMap((word) => meaning.pronouns.get(word.lower) ?? []),
        ...inside.map((match) => match.id),
      ]),
    ],
    inLeadIn: range.last < own,
  };
}

/** The stretches that begin with one of the wordings, each to the next comma or the end of the sentence, none inside another. */
function quotesOf({ unit, text }: Features, patterns: readonly Pattern[]): string[] {
  // Lower-casing keeps the length in Danish; where it does not, the offsets would lie.
  if (text.length > unit.text.length) return [];
  const found: { start: number; end: number }[] = [];
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const start = match.index;
    const rest = text.slice(start + match[0].length, start + QUOTE_REACH);
    const end = start + match[0].length + (/[,;.:!?–]/u.exec(rest)?.index ?? rest.length);
    if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end });
  }
  return found
    .sort((one, two) => one.start - two.start)
    .map(({ start, end }) => unit.text.slice(start, end).trim());
}
