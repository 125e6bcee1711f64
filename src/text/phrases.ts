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
  const byFirst = new Map<string, PhraseEntry[]>();
  for (const entry of entries) {
    const first = entry.stems[0];
    if (first === null || first === undefined) continue;
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [entry]);
    else list.push(entry);
  }
  return (words) => {
    const found: PhraseMatch[] = [];
    words.forEach((word, index) => {
      const entries = byFirst.get(word.stem);
      if (entries !== undefined) {
        for (const entry of entries) {
          const last = matchFrom(words, index, entry.stems);
          if (last !== null)
            found.push({ id: entry.id, entry: entry.entry, first: index, last, whole: true });
        }
      }
      for (const part of word.parts) {
        const inside = byFirst.get(part);
        if (inside === undefined) continue;
        for (const entry of inside) {
          if (entry.stems.length > 1 || !entry.compound) continue;
          found.push({ id: entry.id, entry: entry.entry, first: index, last: index, whole: false });
        }
      }
    });
    return found;
  };
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
