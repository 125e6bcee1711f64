import { createDanish } from '../src/lang/index.ts';
import type { LanguagePack } from '../src/model/index.ts';

let shared: LanguagePack | undefined;

/** The Danish pack with the words of a text as its corpus; without one it is built once for all tests of a file. */
export function danish(corpus = ''): LanguagePack {
  if (corpus !== '')
    return createDanish({ concepts: {}, themes: {}, corpus: corpus.toLowerCase().split(/\s+/u) });
  shared ??= createDanish({ concepts: {}, themes: {}, corpus: [] });
  return shared;
}
