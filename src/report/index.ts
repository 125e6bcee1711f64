import type { Analysis } from '../model/index.ts';
import { renderHtml } from './html/page.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import { renderTerminal } from './terminal.ts';
import { WORDINGS } from './wording/index.ts';
import type { Wording } from './wording/wording.ts';

export const REPORT_FORMATS = ['terminal', 'markdown', 'html', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface RenderOptions {
  readonly format: ReportFormat;
  /** The language that the report is written in; quotations stay as they are. */
  readonly lang: 'da' | 'en';
  /** Characters in a line of the terminal report; 80 when not given. */
  readonly width?: number;
  /** Whether the terminal report may use colours; no when not given. */
  readonly color?: boolean;
}

type Renderer = (analysis: Analysis, wording: Wording, options: RenderOptions) => string;

const RENDERERS: Readonly<Record<ReportFormat, Renderer>> = {
  terminal: renderTerminal,
  markdown: renderMarkdown,
  html: renderHtml,
  json: renderJson,
};

/** The analysis as a report. Pure: the same analysis and options give the same text, with a line break at its end. */
export function render(analysis: Analysis, options: RenderOptions): string {
  return RENDERERS[options.format](analysis, WORDINGS[options.lang], options);
}

const ENDINGS: Readonly<Record<string, ReportFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  json: 'json',
  txt: 'terminal',
};

/** The format that a file's ending asks for, or null when the ending says nothing. */
export function formatForFile(path: string): ReportFormat | null {
  const ending = /\.([A-Za-z0-9]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(ENDINGS, ending) ? (ENDINGS[ending] ?? null) : null;
}
