import type { LanguagePack } from '../model/index.ts';
import type { Profile } from './profile.ts';

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

/** The concerns of statements, by id with the words that name them. */
export interface Concerns {
  /** What a statement wants. */
  ends(profile: Profile): ReadonlyMap<string, string>;
  /** What it serves. */
  means(profile: Profile): ReadonlyMap<string, string>;
}

/** Looks each concern of a statement up once: every vision asks every statement. */
export function createConcerns(pack: Pick<LanguagePack, 'concerns'>): Concerns {
  const once = (side: 'ends' | 'means'): Concerns[typeof side] => {
    const known = new Map<Profile, ReadonlyMap<string, string>>();
    return (profile) => {
      const found = known.get(profile) ?? concernsIn(profile.text, pack, side);
      known.set(profile, found);
      return found;
    };
  };
  return { ends: once('ends'), means: once('means') };
}
