/** Splits compounds into parts that occur on their own, without a dictionary: the vocabulary is the corpus and the lexicon. */

const MIN_PART = 3;

/**
 * @param isWord tells whether a lower-case form occurs on its own
 * @param links letters that may join two parts ("s" in værdighed-s-politik), '' included by the engine
 * @param maxLength words longer than this are left whole, so that no hostile word costs much
 */
export function createSplitter(
  isWord: (form: string) => boolean,
  links: readonly string[],
  maxLength = 60,
): (word: string) => readonly string[] {
  const cache = new Map<string, readonly string[]>();
  return (word) => {
    const known = cache.get(word);
    if (known !== undefined) return known;
    const parts = word.length < 2 * MIN_PART + 2 || word.length > maxLength ? [] : (split(word, 0) ?? []);
    cache.set(word, parts);
    return parts;
  };

  /** The split with the longest first part that leaves a known head; three parts at most. */
  function split(word: string, depth: number): readonly string[] | null {
    for (let cut = word.length - MIN_PART; cut >= MIN_PART; cut -= 1) {
      const rest = word.slice(cut);
      if (!isPart(rest)) continue;
      const front = word.slice(0, cut);
      for (const link of ['', ...links]) {
        if (link !== '' && !front.endsWith(link)) continue;
        const stemmed = link === '' ? front : front.slice(0, -link.length);
        if (isPart(stemmed)) return [stemmed, rest];
        if (depth < 1) {
          const inner = split(stemmed, depth + 1);
          if (inner !== null) return [...inner, rest];
        }
      }
    }
    return null;
  }

  function isPart(part: string): boolean {
    return part.length >= MIN_PART && isWord(part);
  }
}
