import type { Quantity } from '../../model/index.ts';
import type { Bound, QuantityLexicon } from './lexicon.ts';
import { isDash, type Token } from './tokens.ts';

/** What stands before a number and says how it is meant. */
export interface Lead {
  readonly next: number;
  readonly bound: Bound;
  readonly isBounded: boolean;
  readonly isDeadline: boolean;
  readonly isAge: boolean;
  readonly isApproximate: boolean;
}

/** A number, or a range of two, read at a token. */
export interface Amount {
  readonly value: number;
  readonly upTo: number | null;
  readonly next: number;
  /** The word may just as well be an article. */
  readonly isArticle: boolean;
  readonly isApproximate: boolean;
}

/** What was read: everything of a quantity but its place, and the token after it. */
export type Reading = { readonly next: number } & Omit<Quantity, 'text' | 'start'>;

/** The text that is read, its tokens, and the words of its language. */
export interface Context {
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

/** The limits and the words of vagueness before a number; the last limit counts ("i højst fire uger"). */
export function readLead({ tokens, lexicon }: Context, at: number): Lead {
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

/** A number or a range: "tre", "3-5", "mellem fire og seks", "en til to". */
export function readAmount({ tokens, lexicon }: Context, at: number): Amount | null {
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

/** One number at a token: in digits, in words, with a scale or a half; an article counts as 1. Null where none stands. */
export function readNumber(
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

/**
 * Value, range and bound in the base unit. Of a range under an upper limit only the upper end binds.
 * @param factor base units in one of what is counted
 */
export function limits(
  lead: Lead,
  amount: Amount,
  factor: number,
): Pick<Quantity, 'value' | 'upTo' | 'bound'> {
  if (amount.upTo === null) return { value: round(amount.value * factor), bound: lead.bound };
  if (lead.bound === 'max') return { value: round(amount.upTo * factor), bound: 'max' };
  return { value: round(amount.value * factor), upTo: round(amount.upTo * factor), bound: lead.bound };
}

/** How a quantity tells that it is none to the letter ("ca.", "et par"). */
export function vagueness(isApproximate: boolean): { approximate?: true } {
  return isApproximate ? { approximate: true } : {};
}

/** Six decimals: enough for any comparison, and the same bytes from every machine. */
export function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
