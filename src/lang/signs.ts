import { type SignLexicon, STATEMENT_KINDS } from '../model/index.ts';
import type { Zod } from '../text/libraries.ts';
import { LexiconError, loadLexicon } from './load.ts';

const signsSchema = (z: Zod) =>
  z.strictObject({
    groups: z.record(z.string(), z.array(z.string())),
    signs: z.array(
      z.strictObject({
        id: z.string(),
        note: z.string().optional(),
        ...Object.fromEntries([...STATEMENT_KINDS, 'none'].map((kind) => [kind, z.number().optional()])),
      }),
    ),
  });

/**
 * Reads what the signs of a sentence weigh.
 * @throws LexiconError when the data that ships with the program is broken, a sign is there twice or a group has no weights
 */
export function loadSigns(url: URL): SignLexicon {
  const data = loadLexicon(url, signsSchema);
  const weights = new Map<string, ReadonlyMap<string, number>>();
  for (const { id, note: _, ...own } of data.signs) {
    if (weights.has(id)) throw new LexiconError(`signs.yaml: the sign ${id} is there twice`);
    weights.set(
      id,
      new Map(Object.entries(own).filter((entry): entry is [string, number] => typeof entry[1] === 'number')),
    );
  }
  const whole = new Map<string, string[]>();
  const beginnings = new Map<string, string[]>();
  const parts: (readonly [string, string])[] = [];
  for (const [group, words] of Object.entries(data.groups)) {
    for (const word of words) {
      if (word.startsWith('*')) parts.push([word.replaceAll('*', ''), group]);
      else if (word.endsWith('*')) push(beginnings, word.slice(0, -1), group);
      else push(whole, word, group);
    }
  }
  const lengths = [...new Set([...beginnings.keys()].map((beginning) => beginning.length))].sort(
    (one, two) => one - two,
  );
  return {
    weights,
    groupsOf: (word) => {
      const names = [...(whole.get(word) ?? [])];
      for (const length of lengths) {
        if (length > word.length) break;
        names.push(...(beginnings.get(word.slice(0, length)) ?? []));
      }
      for (const [part, name] of parts) if (word.includes(part)) names.push(name);
      return names;
    },
  };
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
