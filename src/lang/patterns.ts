/**
 * Compiles the patterns of the language data. Authors write plain alternatives with macros; this makes them whole-word,
 * Unicode-aware and cheap: the leading and trailing `.*` of an alternative is dropped, and `\b`, which JavaScript knows
 * for ASCII only, becomes a boundary that knows æøå.
 */
const LETTER = '[\\p{L}\\p{N}]';
const BOUNDARY = `(?:(?<=${LETTER})(?!${LETTER})|(?<!${LETTER})(?=${LETTER}))`;

/** Fills `{name}` with the macro of that name; an unknown name that is no quantifier is an error. */
export function expandMacros(pattern: string, macros: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{([a-z][\w-]*)\}/gu, (_, name: string) => {
    const macro = macros[name];
    if (macro === undefined) throw new Error(`unknown macro {${name}} in ${pattern}`);
    return macro;
  });
}

/** A pattern that matches whole words anywhere in a lower-cased text. */
export function compilePattern(pattern: string, macros: Readonly<Record<string, string>>): RegExp {
  const alternatives = splitAlternatives(expandMacros(pattern, macros)).map((alternative) => {
    const isOpen = alternative.endsWith('.*');
    const trimmed = alternative.replace(/^\.\*(?:\\b)?/u, '').replace(/\.\*$/u, '');
    const anchored = trimmed.startsWith('^');
    const body = (anchored ? trimmed.slice(1) : trimmed).replaceAll('\\b', BOUNDARY);
    const front = anchored ? '^' : /^(?:\\p|[\p{L}(])/u.test(body) ? `(?<!${LETTER})` : '';
    return `${front}(?:${body})${isOpen ? '' : `(?!${LETTER})`}`;
  });
  return new RegExp(`(?:${alternatives.join('|')})`, 'u');
}

/** A pattern that must meet the whole of a lower-cased heading. */
export function compileHeading(pattern: string, macros: Readonly<Record<string, string>>): RegExp {
  return new RegExp(`^(?:${expandMacros(pattern, macros).replaceAll('\\b', BOUNDARY)})$`, 'u');
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
