import type { LanguagePack } from '../model/index.ts';

/** Patterns look no further than this: bounded work on hostile text. */
const REACH = 1500;

/**
 * The concerns that a text names, each with the words that name it.
 * @param text lower-cased
 * @param side as something that is wanted (`ends`), or as something that serves it (`means`)
 */
export function concernsIn(
  text: string,
  { concerns }: Pick<LanguagePack, 'concerns'>,
  side: 'ends' | 'means',
): ReadonlyMap<string, string> {
  const reached = text.slice(0, REACH);
  return new Map(
    concerns.flatMap((concern): [string, string][] => {
      const found = concern[side].exec(reached);
      return found === null ? [] : [[concern.id, found[0]]];
    }),
  );
}
