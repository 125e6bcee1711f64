import { da } from './da.ts';
import { en } from './en.ts';
import type { Wording } from './wording.ts';

export type { Wording } from './wording.ts';

/** The languages that a report can be written in. */
export const WORDINGS: Readonly<Record<'da' | 'en', Wording>> = { da, en };
