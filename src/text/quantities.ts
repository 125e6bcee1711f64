/**
 * Finds numbers with their unit and limit in a text and makes them comparable. Knows no language: the words come from the
 * language pack's lexicon. The text is cut into tokens once and read from left to right; every look ahead is of
 * fixed length, so the work grows with the text and no faster.
 */
import type { Quantity } from '../model/index.ts';
import { type Bound, type QuantityLexicon, type Token, tokenize, type Unit } from './quantity-lexicon.ts';

export { createQuantityLexicon, type QuantityLexicon, quantitySchema } from './quantity-lexicon.ts';

/** What stands before a number and says how it is meant. */
interface Lead {
  readonly next: number;
  readonly bound: Bound;
  readonly isBounded: boolean;
  readonly isDeadline: boolean;
  readonly isAge: boolean;
  readonly isApproximate: boolean;
}

/** A number, or a range of two, read at a token. */
interface Amount {
  readonly value: number;
  readonly upTo: number | null;
  readonly next: number;
  /** The word may just as well be an article. */
  readonly isArticle: boolean;
  readonly isApproximate: boolean;
}

/** What was read: everything of a quantity but its place, and the token after it. */
type Reading = { readonly next: number } & Omit<Quantity, 'text' | 'start'>;

interface Context {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: QuantityLexicon;
}

const NO_LEAD = {
  bound: 'exact',
  isBounded: false,
  isDeadline: false,
  isAge: false,
  isApproximate: false,
} as const;
const WEEKS_PER_YEAR = 52;
const CALENDAR_DAYS_PER_WORKING_DAY = 7 / 5;
/** Below this, "over N år" is a length of time ("i over to år"), not an age. */
const YOUNGEST_AGE_LIMIT = 10;
/** How many words may stand between the amount and its period: "fire timers aflastning om ugen". */
const PERIOD_WINDOW = 4;
const ADOPTION_WINDOW = 8;

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

/** Steps over what holds numbers that count nothing; returns `at` when there is nothing to step over. */
function skipNames(context: Context, at: number): number {
  const { tokens, lexicon } = context;
  const ignored = lexicon.ignore.match(tokens, at);
  if (ignored !== null) return ignored.next;
  const token = tokens[at];
  if (token === undefined) return at;
  if (token.kind === 'number') return skipDigits(context, at);
  if (!lexicon.notAfter.has(token.text)) return at;
  return skipReference(context, at);
}

/** "§ 81 a, stk. 2", "nr. 3-5", "telefon 55 00 12 40": the word and the numbers that belong to it. */
function skipReference({ tokens }: Context, at: number): number {
  let next = at + 1;
  while (tokens[next]?.text === '.' || tokens[next]?.text === '§' || tokens[next]?.text === ':') next += 1;
  if (tokens[next]?.kind !== 'number') return at;
  while (tokens[next]?.kind === 'number' || (isDash(tokens[next]) && tokens[next + 1]?.kind === 'number')) {
    next += 1;
  }
  // The tail of "18-midler" belongs to the name.
  if (isDash(tokens[next]) && isGlued(tokens, next) && tokens[next + 1]?.kind === 'word') next += 2;
  return next;
}

/** Telephone numbers, dates, list numbers, periods, addresses and codes written in digits. */
function skipDigits({ text, tokens, lexicon }: Context, at: number): number {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined) return at;
  let run = at;
  while (/^\p{Nd}{2,4}$/u.test(tokens[run]?.text ?? '') && run - at < 5) run += 1;
  const digits = tokens.slice(at, run).reduce((sum, each) => sum + each.text.length, 0);
  if ((run - at >= 2 && digits === 8) || /^\p{Nd}{8,}$/u.test(token.text)) return Math.max(run, at + 1);
  if (isDash(before) && isGlued(tokens, at) && isGlued(tokens, at - 1)) return at + 1;
  if (isYear(token) && isDash(tokens[at + 1]) && tokens[at + 2]?.kind === 'number') return at + 3;
  const after = tokens[at + 1];
  if (after?.text === '/' && tokens[at + 2]?.kind === 'number' && token.text !== '24') return at + 3;
  if (/^\p{Nd}{1,2}\.\p{Nd}{1,2}\.\p{Nd}{2,4}$/u.test(token.text)) return at + 1;
  if (isOrdinalDot(text, tokens, at) && before === undefined) return at + 1;
  if (lexicon.months.has(tokens[at + 2]?.text ?? '') && after?.text === '.') return at + 3;
  if (before?.kind === 'word' && isStreet(text, before, lexicon)) return at + 1;
  const isCapitalNext = after?.kind === 'word' && /^\p{Lu}/u.test(text.slice(after.start));
  if (/^\p{Nd}{4}$/u.test(token.text) && isCapitalNext) return at + 1;
  return at;
}

/** The words from one token up to another, in lower case, joined as they stand in the text. */
function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let words = '';
  for (let at = from; at < to; at += 1) {
    words += (at > from && !isGlued(tokens, at) ? ' ' : '') + (tokens[at]?.text ?? '');
  }
  return words;
}

function isStreet(text: string, token: Token, lexicon: QuantityLexicon): boolean {
  if (!/^\p{Lu}/u.test(text.slice(token.start, token.end))) return false;
  return lexicon.streets.some((ending) => token.text.endsWith(ending) && token.text !== ending);
}

function isDash(token: Token | undefined): boolean {
  return token?.text === '-' || token?.text === '–';
}

/** No white space between the token and the one before it. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  return tokens[at] !== undefined && tokens[at]?.start === tokens[at - 1]?.end;
}

function isYear(token: Token | undefined): boolean {
  return token !== undefined && /^(?:19|20)[0-9]{2}$/u.test(token.text);
}

/** "4." in "hvert 4. år" or "1." before an item: digits with a full stop that ends no sentence. */
function isOrdinalDot(text: string, tokens: readonly Token[], at: number): boolean {
  const dot = tokens[at + 1];
  const after = tokens[at + 2];
  if (dot === undefined || (dot.text !== '.' && dot.text !== ')') || !isGlued(tokens, at + 1)) return false;
  if (at === 0) return true;
  return after?.kind === 'word' && /^\p{Ll}/u.test(text.slice(after.start));
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

/** The limits and the words of vagueness before a number; the last limit counts ("i højst fire uger"). */
function readLead({ tokens, lexicon }: Context, at: number): Lead {
  let lead: Lead = { ...NO_LEAD, next: at };
  // Three of them is the most that occurs: "senest inden for ca.".
  for (let step = 0; step < 3; step += 1) {
    const limit = lexicon.bounds.match(tokens, lead.next);
    const vague = limit === null ? lexicon.approximate.match(tokens, lead.next) : null;
    if (limit !== null) {
      lead = {
        next: limit.next,
        bound: limit.value.bound,
        isBounded: true,
        isDeadline: lead.isDeadline || limit.value.isDeadline,
        isAge: lead.isAge || limit.value.isAge,
        isApproximate: lead.isApproximate,
      };
    } else if (vague !== null) lead = { ...lead, next: vague.next, isApproximate: true };
    else break;
  }
  return lead;
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

/** "kl. 10-19", "mellem kl. 10 og 16", "fra kl. 8 til kl. 15", "inden kl. 12". */
function readClock({ tokens, lexicon }: Context, at: number): Reading | null {
  const opener = tokens[at]?.text ?? '';
  const isBefore = lexicon.clockBefore.has(opener);
  const isAfter = lexicon.clockAfter.has(opener);
  const hasOpener = isBefore || isAfter || lexicon.rangeOpeners.has(opener);
  const word = lexicon.clockWords.match(tokens, hasOpener ? at + 1 : at);
  if (word === null) return null;
  const from = hourOfDay(tokens[word.next], lexicon);
  if (from === null) return null;
  const next = word.next + 1;
  const joiner = tokens[next];
  if (joiner !== undefined && (isDash(joiner) || lexicon.clockRange.has(joiner.text))) {
    const end = lexicon.clockWords.match(tokens, next + 1)?.next ?? next + 1;
    const to = hourOfDay(tokens[end], lexicon);
    if (to !== null) {
      return { next: end + 1, kind: 'time-of-day', value: from, upTo: to, unit: '', bound: 'exact' };
    }
  }
  const bound = isBefore ? 'max' : isAfter ? 'min' : 'exact';
  return { next, kind: 'time-of-day', value: from, unit: '', bound };
}

function hourOfDay(token: Token | undefined, lexicon: QuantityLexicon): number | null {
  if (token === undefined) return null;
  const parts = /^([0-9]{1,2})(?:[.:]([0-9]{2}))?$/u.exec(token.text);
  const hour =
    parts === null ? lexicon.numbers.get(token.text) : Number(parts[1]) + Number(parts[2] ?? 0) / 60;
  return hour !== undefined && hour <= 24 ? hour : null;
}

/** Ages that a word names: "over folkepensionsalderen". */
function readAgeWord({ tokens, lexicon }: Context, at: number): Reading | null {
  const bound = lexicon.ageWordBounds.get(tokens[at]?.text ?? '');
  const wordAt = bound === undefined ? at : at + 1;
  const word = tokens[wordAt]?.text ?? '';
  const value = lexicon.ageWords.get(word);
  if (value === undefined) return null;
  return { next: wordAt + 1, kind: 'age', value, unit: word, bound: bound ?? 'exact' };
}

/** A calendar year after a preposition or a limit: "inden 2029", "i foråret 2027", "fra 1. januar 2026". */
function readYear(context: Context, at: number, lead: Lead): Reading | null {
  const { tokens, lexicon } = context;
  const opener = lexicon.yearLeads.match(tokens, at);
  if (opener === null && !lead.isBounded) return null;
  const begin = lead.isBounded ? lead.next : (opener?.next ?? at);
  const { next, hasDay } = skipDateParts(context, begin);
  const year = tokens[next];
  if (!isYear(year) || opensPeriod(context, next)) return null;
  const isFrom = lead.isBounded && lexicon.fromWords.has(tokens[at]?.text ?? '');
  const before = tokens[at - 1];
  if (isFrom && !hasDay && before !== undefined && before.kind !== 'sign' && lead.next - at < 2) return null;
  for (
    let back = at - 1;
    back >= 0 && at - back <= ADOPTION_WINDOW && tokens[back]?.text !== '.';
    back -= 1
  ) {
    if (lexicon.adoption.has(tokens[back]?.text ?? '')) return null;
  }
  const bound = lead.isBounded ? lead.bound : (opener?.value ?? 'exact');
  return { next: next + 1, kind: 'year', value: Number(year?.text), unit: '', bound };
}

/** "2024-2028" and "2024 til 2028" say how long something holds, not when it is to be done. */
function opensPeriod({ tokens, lexicon }: Context, at: number): boolean {
  const joiner = tokens[at + 1];
  if (isDash(joiner)) return true;
  return isYear(tokens[at + 2]) && lexicon.rangeJoiners.has(joiner?.text ?? '');
}

/** "udgangen af", "den 1. juli", "foråret" between the preposition and the year. */
function skipDateParts({ tokens, lexicon }: Context, at: number): { next: number; hasDay: boolean } {
  let next = at;
  let hasDay = false;
  for (let step = 0; step < 6; step += 1) {
    const token = tokens[next];
    if (token === undefined) break;
    if (lexicon.yearParts.has(token.text)) next += 1;
    else if (lexicon.months.has(token.text)) {
      next += 1;
      hasDay = true;
    } else if (/^[0-9]{1,2}$/u.test(token.text) && tokens[next + 1]?.text === '.') next += 2;
    else break;
  }
  return { next, hasDay };
}

/** "hvert år", "hvert andet år", "hvert 4. år", "hver anden onsdag", "hvert efterår". */
function readEvery({ tokens, lexicon }: Context, lead: Lead): Reading | null {
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
function perPeriod(
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
function readDayOfPeriod({ tokens, lexicon }: Context, at: number): Reading | null {
  if (!lexicon.ordinals.has(tokens[at]?.text ?? '')) return null;
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

function readPeriodic({ tokens, lexicon }: Context, lead: Lead): Reading | null {
  const word = tokens[lead.next]?.text ?? '';
  const value = lexicon.periodic.get(word);
  if (value === undefined) return null;
  return { next: lead.next + 1, kind: 'frequency', value, unit: word, bound: lead.bound };
}

/** "+65": the sign before the number. "65+" is read with the number. */
function readAgePlus({ tokens }: Context, at: number): Reading | null {
  const number = tokens[at + 1];
  if (tokens[at]?.text !== '+' || !isGlued(tokens, at + 1) || !/^[1-9][0-9]$/u.test(number?.text ?? ''))
    return null;
  // "+45" before more digits is the country code of a telephone number.
  if (tokens[at + 2]?.kind === 'number') return null;
  return { next: at + 2, kind: 'age', value: Number(number?.text), unit: '+', bound: 'min' };
}

/** A number and what it counts. */
function readCounted(context: Context, lead: Lead, at: number, found: readonly Quantity[]): Reading | null {
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

/** A number or a range: "tre", "3-5", "mellem fire og seks", "en til to". */
function readAmount({ tokens, lexicon }: Context, at: number): Amount | null {
  const closing = lexicon.rangeOpeners.get(tokens[at]?.text ?? '');
  const first = readNumber(tokens, lexicon, closing === undefined ? at : at + 1);
  if (first === null) return null;
  const joiner = tokens[first.next];
  const isRange =
    joiner !== undefined &&
    (isDash(joiner) || joiner.text === closing || lexicon.rangeJoiners.has(joiner.text));
  const second = isRange ? readNumber(tokens, lexicon, first.next + 1) : null;
  if (second !== null && !second.isArticle) {
    return { ...second, value: first.value, upTo: second.value, isArticle: false };
  }
  // "mellem fire" without a second number is no limit that can be compared.
  return closing === undefined ? { ...first, upTo: null } : null;
}

function readNumber(
  tokens: readonly Token[],
  lexicon: QuantityLexicon,
  at: number,
): Omit<Amount, 'upTo'> | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const vague = lexicon.vague.match(tokens, at);
  if (vague !== null) return { value: vague.value, next: vague.next, isArticle: false, isApproximate: true };
  if (lexicon.articles.has(token.text)) {
    const isHalf = lexicon.half.has(tokens[at + 1]?.text ?? '');
    return {
      value: isHalf ? 0.5 : 1,
      next: isHalf ? at + 2 : at + 1,
      isArticle: !isHalf,
      isApproximate: false,
    };
  }
  const value = token.kind === 'number' ? digits(token.text, lexicon) : lexicon.numbers.get(token.text);
  if (value === undefined || value === null) return null;
  const scale = lexicon.scales.match(tokens, at + 1);
  const next = scale?.next ?? at + 1;
  const halfMore = lexicon.andHalf.match(tokens, next);
  return {
    value: value * (scale?.value ?? 1) + (halfMore === null ? 0 : 0.5),
    next: halfMore?.next ?? next,
    isArticle: false,
    isApproximate: false,
  };
}

/** The value of digits with the language's separators; null for "6.1" and the like, which are no numbers there. */
function digits(text: string, lexicon: QuantityLexicon): number | null {
  const [whole = '', fraction, ...more] = text.split(lexicon.decimal);
  if (more.length > 0 || (fraction !== undefined && !/^[0-9]+$/u.test(fraction))) return null;
  const groups = whole.split(lexicon.thousands);
  const isGrouped = groups.length > 1;
  const [head = '', ...tail] = groups;
  if (!/^[0-9]{1,12}$/u.test(head) || tail.some((group) => !/^[0-9]{3}$/u.test(group))) return null;
  if (isGrouped && head.length > 3) return null;
  return Number(`${groups.join('')}.${(fraction ?? '0').slice(0, 12)}`);
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

/** "over 18 år", "18-65 år", "de 18-årige", "65+", "75 år og derover", "når du fylder 75", "børn under 18". */
function readAge(context: Context, lead: Lead, amount: Amount, at: number): Reading | null {
  const { tokens, lexicon } = context;
  if (amount.isArticle || lead.isDeadline || amount.value > 120) return null;
  const age = (next: number, unit: string, bound: Bound): Reading => ({
    next,
    kind: 'age',
    value: amount.value,
    ...(amount.upTo === null ? {} : { upTo: amount.upTo }),
    unit,
    bound: amount.upTo === null ? bound : 'exact',
    ...vagueness(lead.isApproximate),
  });
  const after = tokens[amount.next];
  if (after?.text === '+' && isGlued(tokens, amount.next) && amount.value >= YOUNGEST_AGE_LIMIT) {
    const year = lexicon.units.match(tokens, amount.next + 1);
    return age(year?.value.isYear === true ? year.next : amount.next + 1, '+', 'min');
  }
  const suffixAt = isDash(after) ? amount.next + 1 : amount.next;
  const suffix = tokens[suffixAt]?.text ?? '';
  if (lexicon.ageSuffixes.has(suffix)) return age(suffixAt + 1, suffix, lead.bound);
  const unit = lexicon.units.match(tokens, amount.next);
  if (unit?.value.isYear === true) {
    const later = lexicon.boundsAfter.match(tokens, unit.next);
    if (later?.value.isAge === true) return age(later.next, after?.text ?? '', later.value.bound);
    const isLimit = lead.isBounded && amount.value >= YOUNGEST_AGE_LIMIT && !isTimePhrase(context, at);
    const isRange = amount.upTo !== null && amount.value >= YOUNGEST_AGE_LIMIT;
    const isChild = lead.bound === 'max' && lexicon.people.has(tokens[at - 1]?.text ?? '');
    return lead.isAge || isLimit || isRange || isChild ? age(unit.next, after?.text ?? '', lead.bound) : null;
  }
  // "Du kun er 8" is an age, "du kun er 8 minutter væk" and "i alderen 8 deltagere" are none.
  const isAlone = lead.bound !== 'exact' || endsNounPhrase(after, lexicon);
  const isBareAge = lead.isAge && isAlone && (unit === null || lead.bound === 'min');
  const isOfPeople =
    lead.isBounded && lexicon.people.has(tokens[at - 1]?.text ?? '') && endsNounPhrase(after, lexicon);
  return isBareAge || isOfPeople ? age(amount.next, '', lead.bound) : null;
}

/** "i over ti år" speaks of time, not of age. */
function isTimePhrase({ tokens, lexicon }: Context, at: number): boolean {
  return lexicon.per.match(tokens, at - 1)?.next === at;
}

function endsNounPhrase(token: Token | undefined, lexicon: QuantityLexicon): boolean {
  return token === undefined || token.kind === 'sign' || lexicon.functionWords.has(token.text);
}

/** "to gange om ugen", "fire møder om året", "to årlige fællesmøder". */
function readTimes({ tokens, lexicon }: Context, lead: Lead, amount: Amount): Reading | null {
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

/** Value, range and bound in the base unit. Of a range under an upper limit only the upper end binds. */
function limits(lead: Lead, amount: Amount, factor: number): Pick<Quantity, 'value' | 'upTo' | 'bound'> {
  if (amount.upTo === null) return { value: round(amount.value * factor), bound: lead.bound };
  if (lead.bound === 'max') return { value: round(amount.upTo * factor), bound: 'max' };
  return { value: round(amount.value * factor), upTo: round(amount.upTo * factor), bound: lead.bound };
}

function vagueness(isApproximate: boolean): { approximate?: true } {
  return isApproximate ? { approximate: true } : {};
}

/** Six decimals: enough for any comparison, and the same bytes from every machine. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
