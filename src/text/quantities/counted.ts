import type { Quantity } from '../../model/index.ts';
import { endsNounPhrase, readAge } from './ages.ts';
import {
  type Amount,
  type Context,
  type Lead,
  limits,
  type Reading,
  readAmount,
  readNumber,
  round,
  vagueness,
} from './amounts.ts';
import { skipDigits } from './countless.ts';
import type { Unit } from './lexicon.ts';
import { perPeriod, readTimes, WEEKS_PER_YEAR } from './periods.ts';
import { isDash, isOrdinalDot, isYear, wordsOf } from './tokens.ts';

const CALENDAR_DAYS_PER_WORKING_DAY = 7 / 5;

/** How many words may stand between the amount and its period: "fire timers aflastning om ugen". */
const PERIOD_WINDOW = 4;

/** A number and what it counts. */
export function readCounted(
  context: Context,
  lead: Lead,
  at: number,
  found: readonly Quantity[],
): Reading | null {
  const { tokens } = context;
  const amount = readAmount(context, lead.next);
  if (amount === null || isOrdinalDot(context.text, tokens, amount.next - 1)) return null;
  if (lead.next > at && skipDigitsAfterLead(context, lead.next)) return null;
  return (
    readShare(context, lead, amount) ??
    readAge(context, lead, amount, at) ??
    readTimes(context, lead, amount) ??
    readTime(context, lead, amount, at) ??
    readPieces(context, lead, amount, at, found)
  );
}

/** A number after a limit can be a telephone number or a date just as well as one that stands alone. */
function skipDigitsAfterLead(context: Context, at: number): boolean {
  return context.tokens[at]?.kind === 'number' && skipDigits(context, at) > at;
}

/** "20 procent", "tre ud af fire", "en fjerdedel". From one share to another, the target is what counts. */
function readShare({ tokens, lexicon }: Context, lead: Lead, amount: Amount): Reading | null {
  const shared = { kind: 'share', bound: lead.bound, ...vagueness(lead.isApproximate) } as const;
  const percent = lexicon.percent.match(tokens, amount.next);
  if (percent !== null) {
    const unit = tokens[amount.next]?.text ?? '';
    const bound = amount.upTo === null ? lead.bound : 'exact';
    return { ...shared, bound, next: percent.next, value: amount.upTo ?? amount.value, unit };
  }
  const parts = lexicon.fractions.get(tokens[amount.next]?.text ?? '');
  if (parts !== undefined) {
    const unit = tokens[amount.next]?.text ?? '';
    return { ...shared, next: amount.next + 1, value: round((100 * amount.value) / parts), unit };
  }
  const outOf = lexicon.outOf.match(tokens, amount.next);
  const whole = outOf === null ? null : readNumber(tokens, lexicon, outOf.next);
  if (whole === null || whole.value < amount.value || whole.isArticle) return null;
  return { ...shared, next: whole.next, value: round((100 * amount.value) / whole.value), unit: '' };
}

/** A length of time: a time limit, an amount in a period, or just a duration. */
function readTime(context: Context, lead: Lead, amount: Amount, at: number): Reading | null {
  const { tokens, lexicon } = context;
  const unitAt = isDash(tokens[amount.next]) ? amount.next + 1 : amount.next;
  const unit = lexicon.units.match(tokens, unitAt);
  if (unit === null) return null;
  const unitWord = tokens[unitAt]?.text ?? '';
  const vague = vagueness(lead.isApproximate || amount.isApproximate);
  const later = lexicon.boundsAfter.match(tokens, unit.next);
  const limit = later === null ? lead : { ...lead, bound: later.value.bound, isBounded: true };
  // "en uge efter indflytning" is a time limit, "en måned efter var der …" a story.
  const isTold = amount.isArticle && endsNounPhrase(tokens[unit.next + 1], lexicon);
  const isDeadline = lead.isDeadline || (!isTold && hasDeadlineWords(context, at, unit.next));
  if (isDeadline) {
    const days = (unit.value.hours / 24) * (unit.value.isWorking ? CALENDAR_DAYS_PER_WORKING_DAY : 1);
    return {
      next: unit.next,
      kind: 'deadline',
      ...limits(limit, amount, days),
      unit: unitWord,
      ...(unit.value.isWorking ? { working: true as const } : {}),
      ...vague,
    };
  }
  const rate = readRate(context, limit, amount, unit, unitWord);
  if (rate !== null) return { ...rate, ...vague };
  if (amount.isArticle && !lead.isBounded) return null;
  const next = later?.next ?? unit.next;
  return { next, kind: 'duration', ...limits(limit, amount, unit.value.hours), unit: unitWord, ...vague };
}

/** "fire timers aflastning om ugen": hours a week. "fem dage om ugen" is how often, not how long. */
function readRate(
  { tokens, lexicon }: Context,
  lead: Lead,
  amount: Amount,
  unit: { readonly value: Unit; readonly next: number },
  unitWord: string,
): Reading | null {
  for (let at = unit.next; at < unit.next + PERIOD_WINDOW && tokens[at]?.kind !== 'sign'; at += 1) {
    const period = perPeriod(tokens, lexicon, at);
    // "to timer i weekenden hvert år": a period has to be longer than what fills it.
    if (period === null || period.perYear * unit.value.hours > 8760) continue;
    const unitText = `${unitWord} ${wordsOf(tokens, at, period.next)}`;
    if (unit.value.isDay && period.perYear === WEEKS_PER_YEAR) {
      return {
        next: period.next,
        kind: 'frequency',
        ...limits(lead, amount, period.perYear),
        unit: unitText,
      };
    }
    const hoursPerWeek = (unit.value.hours * period.perYear) / WEEKS_PER_YEAR;
    return {
      next: period.next,
      kind: 'duration',
      ...limits(lead, amount, hoursPerWeek),
      unit: unitText,
      per: 'week',
    };
  }
  return null;
}

/** "to uger efter", "med 14 dages varsel", "ventetiden er fire uger". */
function hasDeadlineWords({ tokens, lexicon }: Context, at: number, next: number): boolean {
  if (lexicon.deadlineAfter.has(tokens[next]?.text ?? '')) return true;
  if (lexicon.deadlineBefore.has(tokens[at - 1]?.text ?? '')) return true;
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some((token) => lexicon.deadlineNouns.some((noun) => token.text.endsWith(noun)));
}

/** A number of things, or a bare number that goes on counting what the text counted before ("… op på mindst 75"). */
function readPieces(
  context: Context,
  lead: Lead,
  amount: Amount,
  at: number,
  found: readonly Quantity[],
): Reading | null {
  const { tokens } = context;
  if (amount.isArticle || isYear(tokens[amount.next - 1])) return null;
  const vague = vagueness(lead.isApproximate || amount.isApproximate);
  const noun = nounAfter(context, amount.next);
  if (noun !== null) {
    const unit = context.text.slice(tokens[noun]?.start, tokens[noun]?.end);
    const next = noun + 1;
    return { next, kind: 'amount', ...limits(lead, amount, 1), unit: unit.toLowerCase(), ...vague };
  }
  const last = found.at(-1);
  if (!lead.isBounded || last?.kind !== 'share' || at === 0) return null;
  return { next: amount.next, kind: 'share', ...limits(lead, amount, 1), unit: last.unit, ...vague };
}

/** The token of the noun that is counted: words that only describe are stepped over. */
function nounAfter({ tokens, lexicon }: Context, at: number): number | null {
  let noun: number | null = null;
  for (let next = at; next < at + 4; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind !== 'word' || lexicon.functionWords.has(token.text)) break;
    noun = next;
    if (!lexicon.modifierEndings.some((ending) => token.text.endsWith(ending))) break;
  }
  return noun;
}
