import type { Analysis } from '../../model/index.ts';
import type { TextBlock } from '../blocks/blocks.ts';
import { blocksToMarkdown } from '../blocks/markdown.ts';
import { toView } from '../view.ts';
import { joined } from '../word/archive.ts';
import { blocksToWord } from '../word/blocks.ts';
import { WORDINGS } from '../wording/index.ts';
import { caseBlocks } from './cases.ts';
import { MEETING_DA } from './da.ts';
import { MEETING_EN } from './en.ts';
import { renderSheet } from './page.ts';
import { type PlanStart, planBlocks } from './plan.ts';
import type { MeetingWording } from './wording.ts';

export type { PlanStart } from './plan.ts';

const MEETING_WORDINGS: Readonly<Record<'da' | 'en', MeetingWording>> = { da: MEETING_DA, en: MEETING_EN };

/** The formats of what is made for a meeting. */
export const SHEET_FORMATS = ['markdown', 'html', 'word'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

export interface SheetOptions {
  readonly format: SheetFormat;
  readonly lang: 'da' | 'en';
}

/** Margins in twentieths of a point: room to write in the plan, room for the cards. */
const PLAN_MARGIN = 1200;
const CASES_MARGIN = 620;

/**
 * The plan for involvement, to edit.
 * @param start the first month; null leaves placeholders
 * @returns text, or the bytes of a Word file
 */
export function renderPlan(
  analysis: Analysis,
  start: PlanStart | null,
  options: SheetOptions,
): string | Uint8Array {
  const words = MEETING_WORDINGS[options.lang];
  const { checks } = analysis;
  if (checks === undefined) throw new Error('The plan needs an analysis with the answers to the advice.');
  const blocks = planBlocks(toView(analysis), checks, WORDINGS[options.lang], words, start);
  return write(blocks, words.plan.title, PLAN_MARGIN, options);
}

/** Dilemma cards for a staff meeting, four to a page; text, or the bytes of a Word file. */
export function renderCases(analysis: Analysis, options: SheetOptions): string | Uint8Array {
  const words = MEETING_WORDINGS[options.lang];
  const blocks = caseBlocks(toView(analysis), WORDINGS[options.lang], words);
  return write(blocks, words.cases.title, CASES_MARGIN, options);
}

function write(
  blocks: readonly TextBlock[],
  title: string,
  margin: number,
  { format, lang }: SheetOptions,
): string | Uint8Array {
  const { quote } = WORDINGS[lang];
  switch (format) {
    case 'markdown':
      return `${blocksToMarkdown(blocks, quote).join('\n\n')}\n`;
    case 'html':
      return renderSheet(blocks, title, lang, quote);
    case 'word':
      return joined([...blocksToWord(blocks, quote, { title, lang, margin })]);
  }
}

const ENDINGS: Readonly<Record<string, SheetFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  docx: 'word',
};

/** The format that a file's ending asks for, or null when the ending says nothing. */
export function sheetFormatForFile(path: string): SheetFormat | null {
  const ending = /\.([A-Za-z0-9]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(ENDINGS, ending) ? (ENDINGS[ending] ?? null) : null;
}
