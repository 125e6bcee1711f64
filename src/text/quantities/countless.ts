import type { Context } from './amounts.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { isDash, isGlued, isOrdinalDot, isYear, type Token } from './tokens.ts';

/** Steps over what holds numbers that count nothing; returns `at` when there is nothing to step over. */
export function skipNames(context: Context, at: number): number {
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

/**
 * Steps over telephone numbers, dates, list numbers, periods, addresses and codes written in digits; returns `at` when none
 * begins there.
 */
export function skipDigits({ text, tokens, lexicon }: Context, at: number): number {
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

function isStreet(text: string, token: Token, lexicon: QuantityLexicon): boolean {
  if (!/^\p{Lu}/u.test(text.slice(token.start, token.end))) return false;
  return lexicon.streets.some((ending) => token.text.endsWith(ending) && token.text !== ending);
}
