import { digestOf, madePattern } from './made.ts';

/**
 * Compiles the patterns of the language data. Authors write plain alternatives with macros; this makes them whole-word,
 * Unicode-aware and cheap: the leading and trailing `.*` of an alternative is dropped, and `\b`, which JavaScript knows
 * for ASCII only, becomes a boundary that knows æøå.
 */
const LETTER = '[\\p{L}\\p{N}]';

/**
 * The letters and digits that occur in Danish texts and names, as ranges. A pattern with all of Unicode's letters in it takes
 * the engine ten times as long to compile, and compiling hundreds of them took longer than reading a folder of policies.
 */
const UPPER = 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00de';
const LOWER = 'a-z\\u00aa\\u00b5\\u00ba\\u00df-\\u00f6\\u00f8-\\u02c1';
const RANGES: Readonly<Record<string, string>> = {
  L: UPPER + LOWER,
  Lu: UPPER,
  Ll: LOWER,
  N: '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be',
};
const BOUNDARY = `(?:(?<=${LETTER})(?!${LETTER})|(?<!${LETTER})(?=${LETTER}))`;

/** Macros are asked for with each pattern, so what tells one set of them from another is worked out once, and is short. */
const signs = new WeakMap<Readonly<Record<string, string>>, string>();

function signOf(macros: Readonly<Record<string, string>>): string {
  if (Object.keys(macros).length === 0) return '';
  const known = signs.get(macros);
  if (known !== undefined) return known;
  const sign = digestOf(JSON.stringify(macros));
  signs.set(macros, sign);
  return sign;
}

/** Fills `{name}` with the macro of that name; an unknown name that is no quantifier is an error. */
export function expandMacros(pattern: string, macros: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{([a-z][\w-]*)\}/gu, (_, name: string) => {
    const macro = macros[name];
    if (macro === undefined) throw new Error(`unknown macro {${name}} in ${pattern}`);
    return macro;
  });
}

/** Macros may use macros; the deepest goes two down. */
const MACRO_DEPTH = 3;

/** Puts macros into the macros that use them; an unknown name is an error. */
export function unfold(macros: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  // In a group of its own, so that the alternatives of a macro stay among themselves.
  let result: Readonly<Record<string, string>> = Object.fromEntries(
    Object.entries(macros).map(([name, text]) => [name, `(?:${text})`]),
  );
  for (let depth = 0; depth < MACRO_DEPTH; depth += 1) {
    const before = result;
    result = Object.fromEntries(
      Object.entries(before).map(([name, text]) => [name, expandMacros(text, before)]),
    );
  }
  return result;
}

/** A pattern that matches whole words anywhere in a lower-cased text. */
export function compilePattern(pattern: string, macros: Readonly<Record<string, string>>): RegExp {
  return madePattern(
    ['words', pattern, signOf(macros)],
    () => wholeWords(expandMacros(pattern, macros)),
    (source) => new RegExp(narrowed(source), 'u'),
  );
}

function wholeWords(pattern: string): string {
  const alternatives = splitAlternatives(pattern).map((alternative) => {
    const isOpen = alternative.endsWith('.*');
    const trimmed = alternative.replace(/^\.\*(?:\\b)?/u, '').replace(/\.\*$/u, '');
    const anchored = trimmed.startsWith('^');
    const body = (anchored ? trimmed.slice(1) : trimmed).replaceAll('\\b', BOUNDARY);
    const front = anchored ? '^' : /^(?:\\p|[\p{L}(])/u.test(body) ? `(?<!${LETTER})` : '';
    return `${front}(?:${body})${isOpen ? '' : `(?!${LETTER})`}`;
  });
  return `(?:${alternatives.join('|')})`;
}

/** A pattern that must meet the whole of a lower-cased heading. */
export function compileHeading(pattern: string, macros: Readonly<Record<string, string>>): RegExp {
  return madePattern(
    ['heading', pattern, signOf(macros)],
    () => `^(?:${expandMacros(pattern, macros).replaceAll('\\b', BOUNDARY)})$`,
    (source) => new RegExp(narrowed(source), 'u'),
  );
}

/** Writes `\p{L}` and its like as ranges, inside of a class and outside. Properties that it does not know stay. */
function narrowed(source: string): string {
  let isInClass = false;
  return source.replace(/\\p\{(\w+)\}|\\.|\[|\]/gu, (token, name: string | undefined) => {
    if (token === '[') isInClass = true;
    if (token === ']') isInClass = false;
    const ranges = name === undefined ? undefined : RANGES[name];
    if (ranges === undefined) return token;
    return isInClass ? ranges : `[${ranges}]`;
  });
}

/** Splits at `|` outside of groups and classes. */
function splitAlternatives(pattern: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let inClass = false;
  let current = '';
  for (let index = 0; index < pattern.length; index += 1) {
    const char = pattern.charAt(index);
    if (char === '\\') {
      current += char + pattern.charAt(index + 1);
      index += 1;
      continue;
    }
    if (char === '[') inClass = true;
    if (char === ']') inClass = false;
    if (!inClass && char === '(') depth += 1;
    if (!inClass && char === ')') depth -= 1;
    if (char === '|' && depth === 0 && !inClass) {
      parts.push(current);
      current = '';
    } else {
      current += char;
    }
  }
  parts.push(current);
  return parts;
}

/** A pattern that is taken as it stands, but for macros and the boundary. */
export function compileOpen(
  pattern: string,
  macros: Readonly<Record<string, string>>,
  flags: string,
): RegExp {
  return madePattern(
    ['open', pattern, signOf(macros), flags],
    () => expandMacros(pattern, macros).replaceAll('\\b', BOUNDARY),
    (source) => new RegExp(narrowed(source), `u${flags}`),
  );
}
