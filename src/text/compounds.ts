/** Splits compounds into parts that occur on their own, without a dictionary: the vocabulary is the lexicon's. */

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
    const whole = word.length < 2 * MIN_PART + 2 || word.length > maxLength;
    const parts = whole ? [] : (splitInTwo(word) ?? splitInThree(word) ?? []);
    cache.set(word, parts);
    return parts;
  };

  /** The shortest known head that leaves a known front. Two parts are tried before three: they are seldom wrong. */
  function splitInTwo(word: string): readonly [string, string] | null {
    for (const [front, head] of cuts(word)) if (isPart(front)) return [front, head];
    return null;
  }

  function splitInThree(word: string): readonly string[] | null {
    for (const [front, head] of cuts(word)) {
      const inner = splitInTwo(front);
      if (inner !== null) return [...inner, head];
    }
    return null;
  }

  /** All ways to cut off a known head, with and without a linking letter. */
  function* cuts(word: string): Generator<readonly [string, string]> {
    for (let cut = word.length - MIN_PART; cut >= MIN_PART; cut -= 1) {
      const head = word.slice(cut);
      if (!isPart(head)) continue;
      const front = word.slice(0, cut);
      yield [front, head];
      for (const link of links) if (front.endsWith(link)) yield [front.slice(0, -link.length), head];
    }
  }

  function isPart(part: string): boolean {
    return part.length >= MIN_PART && isWord(part);
  }
}
