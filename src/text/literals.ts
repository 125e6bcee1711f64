/**
 * Which letters a pattern cannot do without. A pattern like `tager (?:hensyn|højde)` can only match a text that holds "tager "
 * and one of "hensyn", "højde"; looking for such pieces costs far less than trying the pattern. The analysis is cautious: what
 * it does not understand it takes to match anything, so a need never rules out a text that the pattern would match.
 */

/** What a text must hold; `true` where nothing can be said. */
export type Need = true | string | { readonly all: readonly Need[] } | { readonly any: readonly Need[] };

/** The strings that a part of a pattern matches, when they are few; otherwise what it needs. */
interface Part {
  readonly exact: readonly string[] | null;
  readonly need: Need;
}

/** More strings than these are no longer told apart one by one. */
const MOST_STRINGS = 24;
/** A single letter stands in every text. */
const SHORTEST = 2;
const EMPTY: Part = { exact: [''], need: true };
const ANYTHING: Part = { exact: null, need: true };

/**
 * The need of a regular expression of the flags "u" or none.
 * @param source as `RegExp.prototype.source` has it; one that does not compile gives `true` or nonsense, never an error
 */
export function neededBy(source: string): Need {
  const reader = { source, at: 0, isLost: false };
  const part = readAlternatives(reader);
  return reader.isLost || reader.at < source.length ? true : needOf(part);
}

/** The letters that a need names, each once. */
export function literalsOf(need: Need): readonly string[] {
  const found = new Set<string>();
  addLiterals(need, found);
  return [...found];
}

function addLiterals(need: Need, found: Set<string>): void {
  if (need === true) return;
  if (typeof need === 'string') found.add(need);
  else for (const each of 'all' in need ? need.all : need.any) addLiterals(each, found);
}

/** Whether a text that holds exactly these letters may meet the need. */
export function isMet(need: Need, holds: (literal: string) => boolean): boolean {
  if (need === true) return true;
  if (typeof need === 'string') return holds(need);
  if ('all' in need) return need.all.every((each) => isMet(each, holds));
  return need.any.some((each) => isMet(each, holds));
}

interface Reader {
  readonly source: string;
  at: number;
  /** Something stood there that was not understood. */
  isLost: boolean;
}

function readAlternatives(reader: Reader): Part {
  const parts = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    parts.push(readSequence(reader));
  }
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const exact = parts.flatMap((part) => part.exact ?? []);
  const isExact = parts.every((part) => part.exact !== null) && exact.length <= MOST_STRINGS;
  return { exact: isExact ? [...new Set(exact)] : null, need: anyOf(parts.map(needOf)) };
}

/** One alternative: pieces of known letters grow until something unknown comes between. */
function readSequence(reader: Reader): Part {
  const needs: Need[] = [];
  let run: readonly string[] | null = [''];
  let isWhole = true;
  const close = (): void => {
    if (run !== null) needs.push(needOf({ exact: run, need: true }));
    run = [''];
    isWhole = false;
  };
  while (reader.at < reader.source.length) {
    const char = reader.source[reader.at];
    if (char === '|' || char === ')') break;
    const part = readQuantified(reader);
    if (part.exact === null) {
      close();
      needs.push(part.need);
      continue;
    }
    const grown: string[] | null = crossed(run ?? [''], part.exact);
    if (grown === null) {
      close();
      run = part.exact;
    } else {
      run = grown;
    }
  }
  if (isWhole && run !== null) return { exact: run, need: true };
  close();
  return { exact: null, need: allOf(needs) };
}

function readQuantified(reader: Reader): Part {
  const part = readAtom(reader);
  const quantifier = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/u.exec(reader.source.slice(reader.at, reader.at + 12));
  if (quantifier === null) return part;
  reader.at += quantifier[0].length;
  const [sign] = quantifier[0];
  if (sign === '?') return part.exact === null ? ANYTHING : { exact: ['', ...part.exact], need: true };
  const isOptional = sign === '*' || quantifier[1] === '0';
  return isOptional ? ANYTHING : { exact: null, need: needOf(part) };
}

function readAtom(reader: Reader): Part {
  const { source } = reader;
  const char = source[reader.at] ?? '';
  if (char === '(') return readGroup(reader);
  if (char === '[') {
    reader.at += 1;
    while (reader.at < source.length && source[reader.at] !== ']') {
      reader.at += source[reader.at] === '\\' ? 2 : 1;
    }
    reader.at += 1;
    return ANYTHING;
  }
  if (char === '\\') return readEscape(reader);
  reader.at += 1;
  if (char === '.') return ANYTHING;
  // The ends of the text take up no letter.
  return char === '^' || char === '$' ? EMPTY : { exact: [char], need: true };
}

function readGroup(reader: Reader): Part {
  const opening = /^\((?:\?(?::|<?[=!]|<[^>]+>))?/u.exec(reader.source.slice(reader.at, reader.at + 40));
  const head = opening?.[0] ?? '(';
  reader.at += head.length;
  const inner = readAlternatives(reader);
  reader.at += 1;
  // What only looks around takes up no letter, and asks for nothing here.
  return /[=!]$/u.test(head) ? EMPTY : inner;
}

function readEscape(reader: Reader): Part {
  const next = reader.source[reader.at + 1] ?? '';
  reader.at += 2;
  if (next === 'b' || next === 'B') return EMPTY;
  if (/[pPu]/u.test(next) && reader.source[reader.at] === '{') {
    while (reader.at < reader.source.length && reader.source[reader.at] !== '}') reader.at += 1;
    reader.at += 1;
    return ANYTHING;
  }
  if (next === 'k' || next === 'u' || next === 'x' || next === 'c') {
    // Rare and of several forms: the rest is taken to match anything.
    reader.at = reader.source.length;
    reader.isLost = true;
    return ANYTHING;
  }
  return /[\p{L}\p{N}]/u.test(next) ? ANYTHING : { exact: [next], need: true };
}

/** All pairs of the two, or null when they would be too many. */
function crossed(first: readonly string[], second: readonly string[]): string[] | null {
  if (first.length * second.length > MOST_STRINGS) return null;
  return first.flatMap((one) => second.map((two) => one + two));
}

function needOf({ exact, need }: Part): Need {
  if (exact === null) return need;
  return exact.some((each) => each.length < SHORTEST) ? true : anyOf(exact);
}

function anyOf(needs: readonly Need[]): Need {
  if (needs.length === 0 || needs.some((each) => each === true)) return true;
  const [only] = needs;
  return needs.length === 1 && only !== undefined ? only : { any: needs };
}

function allOf(needs: readonly Need[]): Need {
  const said = needs.filter((each) => each !== true);
  const [only] = said;
  if (only === undefined) return true;
  return said.length === 1 ? only : { all: said };
}
