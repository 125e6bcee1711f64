import { ADVICE_DA } from './da.ts';
import { ADVICE_EN } from './en.ts';
import type { AdviceWording } from './wording.ts';

/** The words for the advice, by the language of the report. */
export const ADVICE_WORDINGS: Readonly<Record<'da' | 'en', AdviceWording>> = { da: ADVICE_DA, en: ADVICE_EN };
