import type { Wording } from './wording/wording.ts';

/** "personale (11 dokumenter), medarbejder (3 dokumenter)": of so many documents who uses which word. */
export function spreadOf(variants: Readonly<Record<string, readonly string[]>>, wording: Wording): string {
  const counts = new Map<string, number>();
  for (const words of Object.values(variants))
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([one, first], [two, second]) => second - first || (one < two ? -1 : 1))
    .map(([word, count]) => `${word} (${wording.count(count, wording.nouns.document)})`)
    .join(', ');
}
