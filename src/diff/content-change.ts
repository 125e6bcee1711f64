import type { ChangeLexicon, ChangeReason } from '../model/change.ts';
import type { LanguagePack } from '../model/index.ts';
import { isSaidOtherwise } from './force-change.ts';
import { matchTerms } from './likeness.ts';
import type { SideReading } from './reading.ts';
import { type Term, termsOf } from './terms.ts';

/** What the words say besides binding: other parties, other things, the opposite. */
export interface ContentChange {
  readonly reasons: readonly ChangeReason[];
  /** Hardly half of the words of either side stand on the other. */
  readonly isRewritten: boolean;
  /** The words that only one side has, null without any. */
  readonly left: string | null;
  readonly right: string | null;
}

/** Share of telling words without a counterpart, on both sides, from which a sentence counts as another. */
const REWRITTEN = 0.5;
const TARGETS: ReadonlySet<string> = new Set(['citizen', 'relative', 'volunteer']);

/** Holds the words against each other that are neither verbs of force nor numbers, reservations or conditions. */
export function contentReasons(
  old: SideReading,
  next: SideReading,
  pack: LanguagePack,
  lexicon: ChangeLexicon,
): ContentChange {
  const oldTerms = [...old.rest, ...clauseTerms(old, next, pack, lexicon)];
  const newTerms = [...next.rest, ...clauseTerms(next, old, pack, lexicon)];
  const match = matchTerms(telling(oldTerms, lexicon), telling(newTerms, lexicon));
  const left = match.left;
  const right = match.right;
  const reasons: ChangeReason[] = [];
  if (old.isNegated !== next.isNegated) reasons.push({ code: 'negation', effect: 0, old: null, new: null });
  const opposite = oppositeOf(left, right, pack);
  if (opposite !== null) reasons.push(opposite);
  const party = partyReason(old, next);
  if (party !== null) reasons.push(party);
  const numbers = numberReason(left, right);
  if (numbers !== null) reasons.push(numbers);
  const isPartyWord = (term: Term): boolean =>
    party !== null && [party.old, party.new].some((words) => words?.includes(term.word.lower) === true);
  const lost = left.filter((term) => !term.isNumber && !isPartyWord(term));
  const won = right.filter((term) => !term.isNumber && !isPartyWord(term));
  const other = thingsReason(lost, won, old, next, pack, lexicon);
  if (other !== null) reasons.push(other);
  const met = match.pairs.length;
  return {
    reasons,
    isRewritten: left.length > met * REWRITTEN * 2 && right.length > met * REWRITTEN * 2,
    left: quoted(left),
    right: quoted(right),
  };
}

function telling(terms: readonly Term[], lexicon: ChangeLexicon): Term[] {
  return terms.filter((term) => term.isTelling && !lexicon.vagueTimes.has(term.word.lower));
}

/** Words of conditions take part where both sides have conditions; a lost one is told as such. */
function clauseTerms(
  side: SideReading,
  other: SideReading,
  pack: LanguagePack,
  lexicon: ChangeLexicon,
): readonly Term[] {
  const clauses = [
    ...(side.conditions.length === other.conditions.length
      ? side.conditions
      : side.conditions.filter((clause) => isSaidOtherwise(clause, other, pack, lexicon))),
    ...(side.exceptions.length === other.exceptions.length ? side.exceptions : []),
  ];
  return clauses.flatMap((clause) => termsOf(clause, pack, lexicon));
}

function oppositeOf(left: readonly Term[], right: readonly Term[], pack: LanguagePack): ChangeReason | null {
  const sidesOf = (term: Term): readonly string[] => pack.oppositesIn([term.word]).map((match) => match.id);
  for (const one of left) {
    const wanted = new Set(sidesOf(one).map((id) => turned(id)));
    const found = right.find((other) => sidesOf(other).some((id) => wanted.has(id)));
    if (found !== undefined) return { code: 'opposite', effect: 0, old: one.word.text, new: found.word.text };
  }
  return null;
}

function turned(id: string): string {
  return id.endsWith('/first') ? id.replace(/first$/u, 'second') : id.replace(/second$/u, 'first');
}

/** Another party has the duty, or none is named any longer. */
function partyReason(old: SideReading, next: SideReading): ChangeReason | null {
  const lost = [...old.parties].filter(([id]) => !next.parties.has(id)).map(([, words]) => words);
  const won = [...next.parties].filter(([id]) => !old.parties.has(id)).map(([, words]) => words);
  if (lost.length > 0 && won.length > 0) {
    const isSameWords = lost.join(' ') === won.join(' ');
    return isSameWords ? null : { code: 'party', effect: 0, old: lost[0] ?? null, new: won[0] ?? null };
  }
  const given = turnToTarget(old, next, lost);
  if (given !== null) return given;
  const taken = turnToTarget(next, old, won);
  if (taken !== null) return { ...taken, old: taken.new, new: taken.old };
  if (lost.length > 0 && next.agents.size === 0 && isWithoutAgent(next) && !isWithoutAgent(old)) {
    return { code: 'agent', effect: -1, old: lost[0] ?? null, new: null };
  }
  if (won.length > 0 && old.agents.size === 0 && isWithoutAgent(old) && !isWithoutAgent(next)) {
    return { code: 'agent', effect: 1, old: null, new: won[0] ?? null };
  }
  return null;
}

/** What the municipality did is now done by those whom the policy is for, or the other way round. */
function turnToTarget(side: SideReading, other: SideReading, lost: readonly string[]): ChangeReason | null {
  const [party] = lost;
  if (party === undefined || other.actingTarget === null || side.actingTarget !== null) return null;
  return { code: 'party', effect: 0, old: party, new: other.actingTarget };
}

function isWithoutAgent(side: SideReading): boolean {
  return side.forces.some((force) => force.isPassive) && side.agents.size === 0;
}

function numberReason(left: readonly Term[], right: readonly Term[]): ChangeReason | null {
  const one = left.filter((term) => term.isNumber).map((term) => term.word.text);
  const other = right.filter((term) => term.isNumber).map((term) => term.word.text);
  if (one.length === 0 && other.length === 0) return null;
  return { code: 'number', effect: 0, old: one.join(' ') || null, new: other.join(' ') || null };
}

/** Nouns and names that only one side has. Verbs and adjectives alone count as other words for the same. */
function thingsReason(
  lost: readonly Term[],
  won: readonly Term[],
  old: SideReading,
  next: SideReading,
  pack: LanguagePack,
  lexicon: ChangeLexicon,
): ChangeReason | null {
  const isThing = (term: Term): boolean => {
    if (isTarget(term, pack)) return !isOwner(term, pack);
    return pack.isThing(term.word) && !pack.isWeak(term.word);
  };
  // One word for another, and no thesaurus that knows them for the same: "inddrages" and "orienteres".
  const [gone, ...moreGone] = lost;
  const [come, ...moreCome] = won;
  const isSwap = gone !== undefined && come !== undefined && moreGone.length + moreCome.length === 0;
  if (isSwap && !pack.isWeak(gone.word) && !pack.isWeak(come.word) && !isOneRoot(gone, come)) {
    return { code: 'content', effect: 0, old: quoted(lost), new: quoted(won) };
  }
  const lostThings = lost.filter((term) => isThing(term) && !isNominal(term, won));
  const wonThings = won.filter((term) => isThing(term) && !isNominal(term, lost));
  if (lostThings.length === 0 && wonThings.length === 0) return null;
  const said = { old: quoted(lostThings), new: quoted(wonThings) };
  if (lostThings.length > 0 && wonThings.length > 0) return { code: 'content', effect: 0, ...said };
  const isMore = wonThings.length > 0;
  const things = isMore ? wonThings : lostThings;
  const others = isMore ? lost : won;
  const side = isMore ? next : old;
  // The side that lacks a noun may say the same by a verb.
  if (others.length >= things.length) return null;
  const effect = isMore ? 1 : -1;
  if (lexicon.definitions.test(old.plain) && lexicon.definitions.test(next.plain)) {
    return { code: 'content', effect: 0, ...said };
  }
  if (things.every((term) => isListed(term, side))) {
    const isGroup = things.some((term) => isTarget(term, pack));
    return { code: isGroup ? 'target-group' : 'item', effect, ...said };
  }
  // More of what is promised is more; a word added to those who get it makes them fewer, or others.
  const isPromised = things.every((term) => isBehindVerb(term, side, pack));
  const isOwnScope = lexicon.ownScope.test(side.plain);
  return { code: 'content', effect: isPromised && !side.isNegated && !isOwnScope ? effect : 0, ...said };
}

/** "borgerens": owns what follows and is no party of the sentence. */
function isOwner({ word }: Term, { meaning, words }: LanguagePack): boolean {
  if (!word.lower.endsWith(meaning.genitive)) return false;
  const bare = word.lower.slice(0, -meaning.genitive.length);
  // "demens" is no genitive: without its last letter it is another word.
  return words(bare)[0]?.stem === word.stem;
}

/** Stands in the main clause behind its verb, outside of the subject and of any clause that says who is meant. */
function isBehindVerb(term: Term, side: SideReading, pack: LanguagePack): boolean {
  if (!side.rest.includes(term)) return false;
  const words = pack.words(side.plain);
  const { verb, subject } = pack.clause(side.plain, words);
  const at = words.findIndex((word) => word.start === term.word.start);
  if (verb === -1 || at <= verb) return false;
  if (subject !== null && at >= subject.first && at <= subject.last) return false;
  const opening = /[^,;:]*$/u.exec(side.plain.slice(0, term.word.start))?.[0].trim() ?? '';
  return (
    opening.length === side.plain.slice(0, term.word.start).trim().length ||
    !/^(?:der|som|hvor)(?!\p{L})/u.test(opening)
  );
}

/** The other side says it by a word of the same root: "hørt" and "høring". */
function isNominal(term: Term, others: readonly Term[]): boolean {
  return others.some((other) => other.canonical !== term.canonical && isOneRoot(term, other));
}

/** "løst" and "løser": forms of one verb whose stems differ. */
function isOneRoot(one: Term, other: Term): boolean {
  const left = one.canonical;
  const right = other.canonical;
  let front = 0;
  while (front < left.length && left.charAt(front) === right.charAt(front)) front += 1;
  return front >= 3 && front >= Math.min(left.length, right.length) * 0.7;
}

/** The word names people whom the policy is for. */
function isTarget(term: Term, pack: LanguagePack): boolean {
  return pack
    .conceptsIn([term.word])
    .some((match) => match.whole && TARGETS.has(pack.concept(match.id)?.class ?? ''));
}

/** The word stands in an enumeration: a comma or a joining word beside it. */
function isListed(term: Term, side: SideReading): boolean {
  const at = side.plain.search(new RegExp(`(?<!\\p{L})${escaped(term.word.lower)}(?!\\p{L})`, 'u'));
  if (at === -1) return false;
  const before = side.plain.slice(Math.max(0, at - 24), at);
  const after = side.plain.slice(at + term.word.lower.length, at + term.word.lower.length + 8);
  return (
    /(?:,| og| eller| samt)\s(?:\p{L}+\s){0,1}$/u.test(before) ||
    /^(?:,\s\p{L}| og | eller | samt )/u.test(after)
  );
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}

function quoted(terms: readonly Term[]): string | null {
  return terms.length === 0 ? null : terms.map((term) => term.word.text).join(' ');
}
