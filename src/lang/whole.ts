import type { LanguagePack } from '../model/index.ts';

/** Asks a language for each of its parts, which are read when they are first asked for. */
export function readWhole(pack: LanguagePack): void {
  const words = pack.words('a');
  for (const find of [pack.conceptsIn, pack.themesIn, pack.synonymsIn, pack.oppositesIn, pack.topicsIn]) {
    find(words);
  }
  void [pack.rules, pack.signs, pack.references, pack.meaning, pack.definitions, pack.contradictions];
  void [pack.counts, pack.concerns, pack.checks];
}
