import { createDanish } from '../src/lang/index.ts';
import type { LanguagePack } from '../src/model/index.ts';

let shared: LanguagePack | undefined;

/** The Danish pack, built once for all tests of a file. */
export function danish(): LanguagePack {
  shared ??= createDanish({ concepts: {}, themes: {} });
  return shared;
}
