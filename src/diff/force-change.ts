import type { ChangeLexicon, ChangeReason, ChangeReasonCode } from '../model/change.ts';
import type { LanguagePack } from '../model/index.ts';
import { matchTerms } from './likeness.ts';
import type { Force, SideReading } from './reading.ts';
import { type Term, termsOf } from './terms.ts';

/** What binds more or less: the verb of each clause, reservations, words of certainty, conditions, exceptions. */
export function forceReasons(
  old: SideReading,
  next: SideReading,
  pack: LanguagePack,
  lexicon: ChangeLexicon,
): ChangeReason[] {
  return [
    ...verbReasons(old, next),
    ...familyReasons('hedge', old.hedges, next.hedges, -1),
    ...familyReasons('booster', old.boosters, next.boosters, 1),
    ...presence('open-list', old.openLists, next.openLists, -1),
    ...presence('example', old.examples, next.examples, -1),
    ...presence('condition', old.restrictions, next.restrictions, -1),
    ...conditionReasons(old, next, pack, lexicon),
    ...clauseReasons('exception', old.exceptions, next.exceptions),
  ];
}

/** Clauses are held against the clause that says the same, never the strongest verb of one side against that of the other. */
function verbReasons(old: SideReading, next: SideReading): ChangeReason[] {
  const pairs = old.forces.flatMap((one, at) =>
    next.forces.map((other, to) => ({ one, other, at, to, shared: sharedShare(one, other) })),
  );
  pairs.sort(
    (a, b) =>
      b.shared - a.shared || Math.abs(a.at - a.to) - Math.abs(b.at - b.to) || a.at + a.to - (b.at + b.to),
  );
  const taken = new Set<Force>();
  const reasons: ChangeReason[] = [];
  // As many clauses on both sides: those left over meet by their place, since the verb itself may be what changed.
  const isParallel = old.forces.length === next.forces.length;
  for (const { one, other, at, to, shared } of pairs) {
    // So do the main clauses, which say how much all behind them binds.
    const isPlaced = at === to && (isParallel || at === 0);
    if (taken.has(one) || taken.has(other) || (shared < 0.34 && !isPlaced)) continue;
    taken.add(one);
    taken.add(other);
    // "sikrer" and "sikres": the voice says who acts, not how much it binds.
    const isOneVerb = one.bareLemma !== null && one.bareLemma === other.bareLemma;
    if (one.degree === other.degree || isOneVerb) continue;
    reasons.push({
      code: 'modal',
      effect: other.degree > one.degree ? 1 : -1,
      old: one.words,
      new: other.words,
    });
  }
  return reasons;
}

/** Share of the telling words of the poorer clause that the other has too, 0..1. */
function sharedShare(one: Force, other: Force): number {
  const telling = (terms: readonly Term[]): Term[] => terms.filter((term) => term.isTelling);
  const left = telling(one.terms);
  const right = telling(other.terms);
  const most = Math.max(1, Math.min(left.length, right.length));
  return matchTerms(left, right).pairs.length / most;
}

function familyReasons(
  code: ChangeReasonCode,
  old: ReadonlyMap<number, string>,
  next: ReadonlyMap<number, string>,
  effect: 1 | -1,
): ChangeReason[] {
  const lost = [...old].filter(([family]) => !next.has(family)).map(([, words]) => words);
  const won = [...next].filter(([family]) => !old.has(family)).map(([, words]) => words);
  return balance(code, lost, won, effect);
}

function presence(
  code: ChangeReasonCode,
  old: readonly string[],
  next: readonly string[],
  effect: 1 | -1,
): ChangeReason[] {
  return old.length > 0 === next.length > 0 ? [] : balance(code, old, next, effect);
}

/** What stands on one side only, with what that does; one that takes another's place does nothing. */
function balance(
  code: ChangeReasonCode,
  lost: readonly string[],
  won: readonly string[],
  effect: 1 | -1,
): ChangeReason[] {
  const count = Math.max(lost.length, won.length);
  return Array.from({ length: count }, (_, index): ChangeReason => {
    const old = lost[index] ?? null;
    const added = won[index] ?? null;
    const isTrade = old !== null && added !== null;
    return { code, effect: isTrade ? 0 : old === null ? effect : (-effect as 1 | -1), old, new: added };
  });
}

/** The clause is a plain part of the other side: "når vi planlægger" for "i planlægningen". */
export function isSaidOtherwise(
  clause: string,
  other: SideReading,
  pack: LanguagePack,
  lexicon: ChangeLexicon,
): boolean {
  const telling = termsOf(clause, pack, lexicon).filter((term) => term.isTelling);
  const said = other.rest.filter((term) => term.isTelling);
  return telling.length > 0 && matchTerms(telling, said).left.length === 0;
}

function conditionReasons(
  old: SideReading,
  next: SideReading,
  pack: LanguagePack,
  lexicon: ChangeLexicon,
): ChangeReason[] {
  const own = (side: SideReading, other: SideReading): readonly string[] =>
    side.conditions.filter((clause) => !isSaidOtherwise(clause, other, pack, lexicon));
  return clauseReasons('condition', own(old, next), own(next, old)).map((reason) => {
    const isOnConsent = lexicon.consent.test(reason.old ?? '') || lexicon.consent.test(reason.new ?? '');
    // A condition that was the citizen's own say is a right of the citizen, not a reservation of the municipality.
    return isOnConsent && reason.effect !== 0 ? { ...reason, code: 'consent', effect: 0 } : reason;
  });
}

/** Clauses without a counterpart; those that share half of their words are one that was rewritten, and compared with the rest. */
function clauseReasons(
  code: ChangeReasonCode,
  old: readonly string[],
  next: readonly string[],
): ChangeReason[] {
  const open = [...next];
  const lost = old.filter((one) => {
    const at = open.findIndex((other) => wordsShared(one, other) >= 0.4);
    if (at === -1) return true;
    open.splice(at, 1);
    return false;
  });
  return balance(code, lost, open, -1);
}

function wordsShared(one: string, other: string): number {
  const left = new Set(one.split(/\P{L}+/u).filter((word) => word !== ''));
  const right = new Set(other.split(/\P{L}+/u).filter((word) => word !== ''));
  const shared = [...left].filter((word) => right.has(word)).length;
  return (2 * shared) / Math.max(1, left.size + right.size);
}
