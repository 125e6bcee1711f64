import type { Profile } from './profile.ts';

/** Keys in more than this share of the statements connect everything with everything and so tell nothing. */
const TOO_COMMON = 0.12;
const ALWAYS_KEPT = 12;

/**
 * An inverted index over the keys of one set of statements: for a statement, only those that share a telling key are
 * compared, so the cost grows with the matches and not with the pairs.
 */
export function createCandidates(profiles: readonly Profile[]): (profile: Profile) => Profile[] {
  const postings = new Map<string, number[]>();
  profiles.forEach((profile, index) => {
    for (const key of keysOf(profile)) {
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [index]);
      else list.push(index);
    }
  });
  const limit = Math.max(ALWAYS_KEPT, profiles.length * TOO_COMMON);
  return (profile) => {
    const found = new Set<number>();
    for (const key of keysOf(profile)) {
      const list = postings.get(key);
      if (list === undefined || list.length > limit) continue;
      for (const index of list) found.add(index);
    }
    return [...found].sort((one, two) => one - two).flatMap((index) => profiles[index] ?? []);
  };
}

function keysOf(profile: Profile): Set<string> {
  return new Set([
    ...profile.terms.flatMap((term) => term.keys.map((key) => key.key)),
    ...profile.topics.map(({ id }) => `topic:${id}`),
  ]);
}
