import type { Context, Lead, Reading } from './amounts.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { isDash, isYear, type Token } from './tokens.ts';

const ADOPTION_WINDOW = 8;

/** "kl. 10-19", "mellem kl. 10 og 16", "fra kl. 8 til kl. 15", "inden kl. 12". */
export function readClock({ tokens, lexicon }: Context, at: number): Reading | null {
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

/** A calendar year after a preposition or a limit: "inden 2029", "i foråret 2027", "fra 1. januar 2026". */
export function readYear(context: Context, at: number, lead: Lead): Reading | null {
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
