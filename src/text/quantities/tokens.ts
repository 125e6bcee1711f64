/** A stretch of text that the engine looks at as one: a word, a number or a single sign. */
export interface Token {
  /** In lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'sign';
}

// A number keeps its inner separators ("1.260", "9.30") but never takes the full stop that ends a sentence.
const TOKEN = /\p{Nd}+(?:[.,:]\p{Nd}+)*|\p{L}+(?:-\p{L}+)*|[^\s\p{L}\p{Nd}]/gu;

/** The letters and signs of nearly all texts; what holds others is left to the pattern. */
const FIRST_BEYOND = 0x250;

const PRINT_FROM = 0x2010;

const PRINT_TO = 0x2027;

const SIGN = 0;

const SPACE = 1;

const LETTER = 2;

const DIGIT = 3;

/** By code what a common character is. */
const SORTS = Uint8Array.from({ length: FIRST_BEYOND }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/\s/u.test(char)) return SPACE;
  return /\p{L}/u.test(char) ? LETTER : /\p{Nd}/u.test(char) ? DIGIT : SIGN;
});

/** Cuts a text into tokens, in order, white space dropped. Linear in the text. */
export function tokenize(text: string): Token[] {
  if (!isCommon(text)) return tokenizeRare(text);
  const tokens: Token[] = [];
  const sortAt = (at: number): number => SORTS[text.charCodeAt(at)] ?? SIGN;
  for (let at = 0; at < text.length; ) {
    const start = at;
    const sort = sortAt(at);
    at += 1;
    if (sort === SPACE) continue;
    if (sort === SIGN) {
      tokens.push({ text: text.charAt(start), start, end: at, kind: 'sign' });
      continue;
    }
    for (;;) {
      while (sortAt(at) === sort && at < text.length) at += 1;
      // "1.260" and "e-mail" go on behind the sign; past the end there is no sign.
      const joins = sort === DIGIT ? '.,:' : '-';
      if (at + 1 >= text.length || !joins.includes(text.charAt(at)) || sortAt(at + 1) !== sort) break;
      at += 1;
    }
    const kind = sort === DIGIT ? 'number' : 'word';
    tokens.push({ text: text.slice(start, at).toLowerCase(), start, end: at, kind });
  }
  return tokens;
}

function isCommon(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_BEYOND && (code < PRINT_FROM || code > PRINT_TO)) return false;
  }
  return true;
}

function tokenizeRare(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => {
    const [found] = match;
    const kind = /^\p{Nd}/u.test(found) ? 'number' : /^\p{L}/u.test(found) ? 'word' : 'sign';
    return { text: found.toLowerCase(), start: match.index, end: match.index + found.length, kind };
  });
}

/** Phrases of one or more words, each with what it stands for; the longest that fits is found. */
export class Phrases<T> {
  readonly #byFirst = new Map<string, { tokens: string[]; hasOptionalDot: boolean; value: T }[]>();

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of entries) {
      const tokens = tokenize(phrase).map((token) => token.text);
      const hasOptionalDot = tokens.length > 1 && tokens.at(-1) === '.';
      if (hasOptionalDot) tokens.pop();
      const first = tokens[0];
      if (first === undefined) throw new Error(`"${phrase}" holds no word`);
      const same = this.#byFirst.get(first) ?? [];
      if (same.some((other) => other.tokens.join(' ') === tokens.join(' '))) {
        throw new Error(`"${phrase}" stands twice in one list`);
      }
      same.push({ tokens, hasOptionalDot, value });
      same.sort((a, b) => b.tokens.length - a.tokens.length);
      this.#byFirst.set(first, same);
    }
  }

  /** The words with which its phrases begin. */
  openers(): IterableIterator<string> {
    return this.#byFirst.keys();
  }

  /** The longest phrase that begins at token `at`; `next` is the token after it. */
  match(tokens: readonly Token[], at: number): { readonly value: T; readonly next: number } | null {
    const first = tokens[at];
    if (first === undefined) return null;
    const entries = this.#byFirst.get(first.text);
    if (entries === undefined) return null;
    for (const entry of entries) {
      if (!entry.tokens.every((text, offset) => tokens[at + offset]?.text === text)) continue;
      const next = at + entry.tokens.length;
      const dotFollows =
        entry.hasOptionalDot && tokens[next]?.text === '.' && tokens[next]?.start === tokens[next - 1]?.end;
      return { value: entry.value, next: dotFollows ? next + 1 : next };
    }
    return null;
  }
}

/** The words from one token up to another, in lower case, joined as they stand in the text. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let words = '';
  for (let at = from; at < to; at += 1) {
    words += (at > from && !isGlued(tokens, at) ? ' ' : '') + (tokens[at]?.text ?? '');
  }
  return words;
}

/** A hyphen or the longer line of a range. */
export function isDash(token: Token | undefined): boolean {
  return token?.text === '-' || token?.text === '–';
}

/** No white space between the token and the one before it. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  return tokens[at] !== undefined && tokens[at]?.start === tokens[at - 1]?.end;
}

/** A year of the last century or this one, in digits. */
export function isYear(token: Token | undefined): boolean {
  return token !== undefined && /^(?:19|20)[0-9]{2}$/u.test(token.text);
}

/** "4." in "hvert 4. år" or "1." before an item: digits with a full stop that ends no sentence. */
export function isOrdinalDot(text: string, tokens: readonly Token[], at: number): boolean {
  const dot = tokens[at + 1];
  const after = tokens[at + 2];
  if (dot === undefined || (dot.text !== '.' && dot.text !== ')') || !isGlued(tokens, at + 1)) return false;
  if (at === 0) return true;
  return after?.kind === 'word' && /^\p{Ll}/u.test(text.slice(after.start));
}
