/** Numbers and alternatives as a language writes them. */
export interface Formats {
  number(value: number): string;
  /** "a, b eller c". */
  oneOf(words: readonly string[]): string;
}

/**
 * The formats of a locale, made when a message first asks for one: the tables behind them take half as long to load as Node
 * takes to start, and most messages hold neither a number nor a list.
 */
export function formatsFor(locale: string): Formats {
  let numbers: Intl.NumberFormat | null = null;
  let lists: Intl.ListFormat | null = null;
  return {
    number(value) {
      numbers ??= new Intl.NumberFormat(locale);
      return numbers.format(value);
    },
    oneOf(words) {
      lists ??= new Intl.ListFormat(locale, { type: 'disjunction' });
      return lists.format(words);
    },
  };
}
