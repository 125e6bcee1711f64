import { pageDa } from './page-da.ts';
import { pageEn } from './page-en.ts';
import type { PageTexts } from './page-texts.ts';
import type { Wording } from './wording.ts';

const PAGE_TEXTS: Readonly<Record<Wording['lang'], PageTexts>> = { da: pageDa, en: pageEn };

/** The page's texts in the language of a wording. */
export function pageTexts({ lang }: Pick<Wording, 'lang'>): PageTexts {
  return PAGE_TEXTS[lang];
}
