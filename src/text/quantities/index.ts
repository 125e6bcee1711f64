/**
 * Finds numbers with their unit and limit in a text and makes them comparable. Knows no language: the words come from the
 * language pack's lexicon. The text is cut into tokens once and read from left to right; every look ahead is of
 * fixed length, so the work grows with the text and no faster.
 */
import type { Quantity } from '../../model/index.ts';
import { readAgePlus, readAgeWord } from './ages.ts';
import { type Context, type Reading, readLead } from './amounts.ts';
import { readClock, readYear } from './calendar.ts';
import { readCounted } from './counted.ts';
import { skipNames } from './countless.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { readDayOfPeriod, readEvery, readPeriodic } from './periods.ts';
import { tokenize, wordsOf } from './tokens.ts';

export { createQuantityLexicon, type QuantityLexicon, quantitySchema } from './lexicon.ts';

/**
 * Finds the quantities of a text.
 * @param text one sentence or paragraph, as it stands
 * @param lexicon the words of its language
 * @returns the quantities in the order of the text, none overlapping; values in the base units that `Quantity` names.
 *   Telephone numbers, sections of acts, addresses, dates of adoption and periods of years are left out.
 */
export function findQuantities(text: string, lexicon: QuantityLexicon): Quantity[] {
  const context: Context = { text, tokens: tokenize(text), lexicon };
  const found: Quantity[] = [];
  let at = 0;
  while (at < context.tokens.length) {
    // Most words have nothing to do with quantities, and to know that costs one look.
    const token = context.tokens[at];
    if (token?.kind !== 'number' && !lexicon.openers.has(token?.text ?? '')) {
      at += 1;
      continue;
    }
    const skipped = skipNames(context, at);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const reading = readAt(context, at, found);
    if (reading === null) {
      at += 1;
      continue;
    }
    found.push(place(context, at, reading));
    at = reading.next;
  }
  return found;
}

function place({ text, tokens }: Context, at: number, { next, ...quantity }: Reading): Quantity {
  const start = tokens[at]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  return { ...quantity, text: text.slice(start, end), start };
}

/** Everything that can begin at a token, the more special before the more general. */
function readAt(context: Context, at: number, found: readonly Quantity[]): Reading | null {
  const lead = readLead(context, at);
  return (
    readPhrase(context, at) ??
    readClock(context, at) ??
    readAgeWord(context, at) ??
    readYear(context, at, lead) ??
    readEvery(context, lead) ??
    readDayOfPeriod(context, lead.next) ??
    readPeriodic(context, lead) ??
    readAgePlus(context, at) ??
    readCounted(context, lead, at, found)
  );
}

function readPhrase({ tokens, lexicon }: Context, at: number): Reading | null {
  const clock = lexicon.roundTheClock.match(tokens, at);
  if (clock !== null) {
    return { next: clock.next, kind: 'time-of-day', value: 0, upTo: 24, unit: '', bound: 'exact' };
  }
  const half = lexicon.shareWords.match(tokens, at);
  if (half !== null) {
    const unit = wordsOf(tokens, at, half.next);
    return { next: half.next, kind: 'share', value: half.value, unit, bound: 'exact' };
  }
  const rhythm = lexicon.rhythms.match(tokens, at);
  if (rhythm !== null) {
    const unit = wordsOf(tokens, at, rhythm.next);
    return { next: rhythm.next, kind: 'frequency', value: rhythm.value, unit, bound: 'exact' };
  }
  const deadline = lexicon.deadlinePhrases.match(tokens, at);
  if (deadline === null) return null;
  return {
    next: deadline.next,
    kind: 'deadline',
    value: deadline.value.days,
    unit: wordsOf(tokens, at, deadline.next),
    bound: 'max',
    ...(deadline.value.isWorking ? { working: true as const } : {}),
  };
}
