/** Which found statement is which gold statement: by their words, since the two may be cut a little differently. */

/** A statement as far as matching needs it; `document` in the gold set's ids on both sides. */
export interface Matchable {
  readonly id: string;
  readonly document: string;
  readonly text: string;
}

const MIN_LIKENESS = 0.6;
/** From this share of the longer text on, a text that stands whole in the other is the same statement. */
const MIN_CONTAINED = 0.5;

/** The words of a text in lower case, without punctuation. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * Pairs found statements with gold statements of the same document, one to one, the most alike first.
 * @returns the gold id for each found id that has one
 */
export function matchStatements(
  found: readonly Matchable[],
  gold: readonly Matchable[],
): ReadonlyMap<string, string> {
  const foundWords = found.map((statement) => wordsOf(statement.text));
  const goldWords = gold.map((statement) => wordsOf(statement.text));
  const candidates: { found: number; gold: number; likeness: number }[] = [];
  for (const [foundAt, one] of found.entries()) {
    for (const [goldAt, other] of gold.entries()) {
      if (one.document !== other.document) continue;
      const likeness = likenessOf(foundWords[foundAt] ?? [], goldWords[goldAt] ?? []);
      if (likeness > 0) candidates.push({ found: foundAt, gold: goldAt, likeness });
    }
  }
  candidates.sort((a, b) => b.likeness - a.likeness || a.gold - b.gold || a.found - b.found);
  const goldOf = new Map<string, string>();
  const taken = new Set<number>();
  for (const candidate of candidates) {
    const id = found[candidate.found]?.id;
    const goldId = gold[candidate.gold]?.id;
    if (id === undefined || goldId === undefined || goldOf.has(id) || taken.has(candidate.gold)) continue;
    goldOf.set(id, goldId);
    taken.add(candidate.gold);
  }
  return goldOf;
}

/** F1 over the words when the two are alike enough to be one statement, otherwise 0. */
function likenessOf(one: readonly string[], other: readonly string[]): number {
  const total = one.length + other.length;
  if (one.length === 0 || other.length === 0) return 0;
  const f1 = (2 * sharedCount(one, other)) / total;
  if (f1 >= MIN_LIKENESS) return f1;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  const isContained = ` ${longer.join(' ')} `.includes(` ${shorter.join(' ')} `);
  return isContained && shorter.length / longer.length >= MIN_CONTAINED ? f1 : 0;
}

/** How many words the two share, a word that stands twice counted twice. */
function sharedCount(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return shared;
}
