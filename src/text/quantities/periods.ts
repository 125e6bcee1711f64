import { type Amount, type Context, type Lead, limits, type Reading, round, vagueness } from './amounts.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { type Token, wordsOf } from './tokens.ts';

export const WEEKS_PER_YEAR = 52;

/** "hvert år", "hvert andet år", "hvert 4. år", "hver anden onsdag", "hvert efterår". */
export function readEvery({ tokens, lexicon }: Context, lead: Lead): Reading | null {
  const every = everyPeriod(tokens, lexicon, lead.next);
  if (every === null) return null;
  return {
    next: every.next,
    kind: 'frequency',
    value: round(every.perYear),
    unit: wordsOf(tokens, lead.next, every.next),
    bound: lead.bound,
    ...vagueness(lead.isApproximate),
  };
}

function everyPeriod(
  tokens: readonly Token[],
  lexicon: QuantityLexicon,
  at: number,
): { next: number; perYear: number } | null {
  const every = lexicon.every.match(tokens, at);
  if (every === null) return null;
  const ordinal = readOrdinal(tokens, lexicon, every.next);
  const unitAt = ordinal?.next ?? every.next;
  const perYear = periodAt(tokens, lexicon, unitAt);
  if (perYear === null || ordinal?.value === 0) return null;
  const isWholeWeeks =
    lexicon.units.match(tokens, unitAt)?.value.isDay === true && (ordinal?.value ?? 1) % 7 === 0;
  // Whole weeks are counted in weeks: "hver 14. dag" and "hver anden uge" are to be the same.
  const timesPerYear = isWholeWeeks ? 7 * WEEKS_PER_YEAR : perYear.perYear;
  return { next: perYear.next, perYear: timesPerYear / (ordinal?.value ?? 1) };
}

function readOrdinal(
  tokens: readonly Token[],
  lexicon: QuantityLexicon,
  at: number,
): { next: number; value: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const word = lexicon.ordinals.get(token.text);
  if (word !== undefined) return { next: at + 1, value: word };
  if (!/^[0-9]{1,3}$/u.test(token.text) || tokens[at + 1]?.text !== '.') return null;
  return { next: at + 2, value: Number(token.text) };
}

/** A period by its unit ("ugen", "år") or by what comes round ("onsdag", "efterår"), in times a year. */
function periodAt(
  tokens: readonly Token[],
  lexicon: QuantityLexicon,
  at: number,
): { next: number; perYear: number } | null {
  const unit = lexicon.units.match(tokens, at);
  if (unit !== null) return { next: unit.next, perYear: unit.value.perYear };
  const recurring = lexicon.recurring.get(tokens[at]?.text ?? '');
  return recurring === undefined ? null : { next: at + 1, perYear: recurring };
}

/** "om ugen", "pr. år", "i hver valgperiode", "årligt": in times a year. */
export function perPeriod(
  tokens: readonly Token[],
  lexicon: QuantityLexicon,
  at: number,
): { next: number; perYear: number } | null {
  const adverb = lexicon.periodic.get(tokens[at]?.text ?? '');
  if (adverb !== undefined) return { next: at + 1, perYear: adverb };
  const per = lexicon.per.match(tokens, at);
  return (
    everyPeriod(tokens, lexicon, per?.next ?? at) ??
    (per === null ? null : periodAt(tokens, lexicon, per.next))
  );
}

/** "den første mandag i måneden": as often as the period. */
export function readDayOfPeriod({ tokens, lexicon }: Context, at: number): Reading | null {
  const which = tokens[at]?.text ?? '';
  if (!lexicon.ordinals.has(which) && !lexicon.last.has(which)) return null;
  if (!lexicon.recurring.has(tokens[at + 1]?.text ?? '')) return null;
  const period = perPeriod(tokens, lexicon, at + 2);
  if (period === null) return null;
  return {
    next: period.next,
    kind: 'frequency',
    value: period.perYear,
    unit: wordsOf(tokens, at, period.next),
    bound: 'exact',
  };
}

/** "årligt", "ugentligt": a word that tells by itself how often. */
export function readPeriodic({ tokens, lexicon }: Context, lead: Lead): Reading | null {
  const word = tokens[lead.next]?.text ?? '';
  const value = lexicon.periodic.get(word);
  if (value === undefined) return null;
  return { next: lead.next + 1, kind: 'frequency', value, unit: word, bound: lead.bound };
}

/** "to gange om ugen", "fire møder om året", "to årlige fællesmøder". */
export function readTimes({ tokens, lexicon }: Context, lead: Lead, amount: Amount): Reading | null {
  const word = tokens[amount.next]?.text ?? '';
  const adjective = lexicon.periodic.get(word) ?? lexicon.periodicAfterNumber.get(word);
  if (adjective !== undefined) return frequency(tokens, lead, amount, adjective, amount.next + 1);
  const isCount = lexicon.times.has(word) || (!amount.isArticle && isEvent(word, lexicon));
  if (!isCount) return null;
  const period = perPeriod(tokens, lexicon, amount.next + 1);
  return period === null ? null : frequency(tokens, lead, amount, period.perYear, period.next);
}

function isEvent(word: string, lexicon: QuantityLexicon): boolean {
  return lexicon.events.some((ending) => word.endsWith(ending));
}

function frequency(
  tokens: readonly Token[],
  lead: Lead,
  amount: Amount,
  perYear: number,
  next: number,
): Reading {
  return {
    next,
    kind: 'frequency',
    ...limits(lead, amount, perYear),
    unit: wordsOf(tokens, amount.next, next),
    ...vagueness(lead.isApproximate || amount.isApproximate),
  };
}
