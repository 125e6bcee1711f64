import { type Amount, type Context, type Lead, type Reading, vagueness } from './amounts.ts';
import type { Bound, QuantityLexicon } from './lexicon.ts';
import { isDash, isGlued, type Token } from './tokens.ts';

/** Below this, "over N år" is a length of time ("i over to år"), not an age. */
const YOUNGEST_AGE_LIMIT = 10;

/** Ages that a word names: "over folkepensionsalderen". */
export function readAgeWord({ tokens, lexicon }: Context, at: number): Reading | null {
  const bound = lexicon.ageWordBounds.get(tokens[at]?.text ?? '');
  const wordAt = bound === undefined ? at : at + 1;
  const word = tokens[wordAt]?.text ?? '';
  const value = lexicon.ageWords.get(word);
  if (value === undefined) return null;
  return { next: wordAt + 1, kind: 'age', value, unit: word, bound: bound ?? 'exact' };
}

/** "+65": the sign before the number. "65+" is read with the number. */
export function readAgePlus({ tokens }: Context, at: number): Reading | null {
  const number = tokens[at + 1];
  if (tokens[at]?.text !== '+' || !isGlued(tokens, at + 1) || !/^[1-9][0-9]$/u.test(number?.text ?? ''))
    return null;
  // "+45" before more digits is the country code of a telephone number.
  if (tokens[at + 2]?.kind === 'number') return null;
  return { next: at + 2, kind: 'age', value: Number(number?.text), unit: '+', bound: 'min' };
}

/** "over 18 år", "18-65 år", "de 18-årige", "65+", "75 år og derover", "når du fylder 75", "børn under 18". */
export function readAge(context: Context, lead: Lead, amount: Amount, at: number): Reading | null {
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

/** Whether no noun follows: the text ends, a sign comes, or a word that only ties others together. */
export function endsNounPhrase(token: Token | undefined, lexicon: QuantityLexicon): boolean {
  return token === undefined || token.kind === 'sign' || lexicon.functionWords.has(token.text);
}
