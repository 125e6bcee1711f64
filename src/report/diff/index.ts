/** The comparison of two versions as a report. */
import type { VersionComparison } from '../../model/change.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { renderChangesAsHtml } from './html.ts';
import { renderChangesAsJson } from './json.ts';
import { renderChangesAsMarkdown } from './markdown.ts';
import { renderChangesInTerminal } from './terminal.ts';
import type { ChangeWording } from './wording.ts';

export const CHANGE_FORMATS = ['terminal', 'markdown', 'html', 'json'] as const;
export type ChangeFormat = (typeof CHANGE_FORMATS)[number];

export interface ChangeRenderOptions {
  readonly format: ChangeFormat;
  /** The language that the report is written in; quotations stay as they are. */
  readonly lang: 'da' | 'en';
  /** Characters in a line of the terminal report; 80 when not given. */
  readonly width?: number;
  /** Whether the terminal report may use colours; no when not given. */
  readonly color?: boolean;
}

/** What the reports of changes say, by language. */
export const CHANGE_WORDINGS: Readonly<Record<'da' | 'en', ChangeWording>> = { da, en };

type Renderer = (
  comparison: VersionComparison,
  wording: ChangeWording,
  options: ChangeRenderOptions,
) => string;

const RENDERERS: Readonly<Record<ChangeFormat, Renderer>> = {
  terminal: renderChangesInTerminal,
  markdown: renderChangesAsMarkdown,
  html: renderChangesAsHtml,
  json: renderChangesAsJson,
};

/** The comparison as a report. Pure: the same comparison and options give the same text, with a line break at its end. */
export function renderChanges(comparison: VersionComparison, options: ChangeRenderOptions): string {
  return RENDERERS[options.format](comparison, CHANGE_WORDINGS[options.lang], options);
}
