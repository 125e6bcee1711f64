import type { PhraseMatch, Word } from '../model/index.ts';

/** An entry of the lexicon, its words already brought to stems; null stands for up to two other words. */
export interface PhraseEntry {
  readonly id: string;
  readonly entry: string;
  readonly stems: readonly (string | null)[];
  /** Whether a part of a compound may match a one-word entry. */
  readonly compound: boolean;
}

const GAP = 2;

/**
 * Finds the entries of a lexicon in texts. Built once, asked often: the cost of a text grows with its words, not with
 * the size of the lexicon.
 */
export function createPhraseIndex(
  entries: readonly PhraseEntry[],
): (words: readonly Word[]) => PhraseMatch[] {
  // Entries are numbered, so that what is found comes in the order of the lexicon whichever index it came from.
  const single = new Map<string, Numbered[]>();
  const pairs = new Map<string, Map<string | null, Numbered[]>>();
  entries.forEach((entry, number) => {
    const [first, second] = entry.stems;
    if (first === null || first === undefined) return;
    if (second === undefined) push(single, first, { entry, number });
    else {
      const seconds = pairs.get(first) ?? new Map<string | null, Numbered[]>();
      pairs.set(first, seconds);
      push(seconds, second, { entry, number });
    }
  });

  return (words) => {
    const found: PhraseMatch[] = [];
    words.forEach((word, index) => {
      const alone = single.get(word.stem) ?? NONE;
      const seconds = pairs.get(word.stem);
      const next = words[index + 1];
      const pair = next === undefined ? undefined : seconds?.get(next.stem);
      const gapped = seconds?.get(null);
      if (pair === undefined && gapped === undefined) {
        for (const { entry } of alone) found.push(matchOf(entry, index, index, true));
      } else {
        const candidates = [...alone, ...(pair ?? NONE), ...(gapped ?? NONE)];
        for (const { entry } of candidates.sort((one, two) => one.number - two.number)) {
          const last = entry.stems.length === 1 ? index : matchFrom(words, index, entry.stems);
          if (last !== null) found.push(matchOf(entry, index, last, true));
        }
      }
      for (const part of word.parts) {
        for (const { entry } of single.get(part) ?? NONE) {
          if (entry.compound) found.push(matchOf(entry, index, index, false));
        }
      }
    });
    return found;
  };
}

interface Numbered {
  readonly entry: PhraseEntry;
  readonly number: number;
}
const NONE: readonly Numbered[] = [];

function push<K>(map: Map<K, Numbered[]>, key: K, value: Numbered): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function matchOf({ id, entry }: PhraseEntry, first: number, last: number, whole: boolean): PhraseMatch {
  return { id, entry, first, last, whole };
}

/** Index of the last word when the stems stand in the text from `start` on, otherwise null. */
function matchFrom(words: readonly Word[], start: number, stems: readonly (string | null)[]): number | null {
  let at = start;
  for (let index = 1; index < stems.length; index += 1) {
    const stem = stems[index];
    if (stem === null || stem === undefined) continue;
    const reach = stems[index - 1] === null ? GAP : 0;
    let step = 1;
    while (step <= reach + 1 && words[at + step]?.stem !== stem) step += 1;
    if (step > reach + 1) return null;
    at += step;
  }
  return at;
}
