import type { Language } from '../../config/index.ts';
import { da, type Wording } from './da.ts';
import { en } from './en.ts';

export type { Wording } from './da.ts';

/** The words of a language; Danish unless another is asked for, since those who use the program are Danish. */
export function wordingFor(language: Language | null): Wording {
  return language === 'en' ? en : da;
}
