import type { Language } from '../../config/index.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** What the command line can say; every language says all of it. */
export type Wording = typeof da;

/** The words of a language; Danish unless another is asked for, since those who use the program are Danish. */
export function wordingFor(language: Language | null): Wording {
  return language === 'en' ? en : da;
}
