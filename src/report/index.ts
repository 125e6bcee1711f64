import type { Analysis } from '../model/index.ts';
import { renderGateMarkdown, renderGateText } from './gate.ts';
import { renderGithub } from './github.ts';
import { renderGitlab } from './gitlab.ts';
import { renderHtml } from './html/page.ts';
import { renderJson } from './json.ts';
import { renderJunit } from './junit.ts';
import { renderMarkdown } from './markdown.ts';
import { renderCsv } from './office/csv.ts';
import { renderDocx } from './office/docx.ts';
import { renderXlsx } from './office/xlsx.ts';
import { gather, whole } from './pieces.ts';
import { renderSarif } from './sarif.ts';
import { renderTerminal } from './terminal.ts';
import { joined } from './word/archive.ts';
import { WORDINGS } from './wording/index.ts';
import type { Wording } from './wording/wording.ts';

/** Formats that are text, for a screen or a file. */
export const TEXT_FORMATS = [
  'terminal',
  'markdown',
  'html',
  'json',
  'sarif',
  'github',
  'junit',
  'gitlab',
  'csv',
] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** Formats that are bytes, for a file alone. */
export const FILE_FORMATS = ['xlsx', 'docx'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

export type ReportFormat = TextFormat | FileFormat;

export interface RenderOptions {
  readonly format: ReportFormat;
  /** The language that the report is written in; quotations stay as they are. */
  readonly lang: 'da' | 'en';
  /** Characters in a line of the terminal report; 80 when not given. */
  readonly width?: number;
  /** Whether the terminal report may use colours; no when not given. */
  readonly color?: boolean;
  /**
   * Put in front of relative paths in the formats for build servers, which count them from the repository's root
   * ("docs/"); nothing when not given.
   */
  readonly pathPrefix?: string;
}

/** What a renderer makes follows one another; a text that is one piece stands in a list of its own. */
type Renderer = (analysis: Analysis, wording: Wording, options: RenderOptions) => Iterable<string>;

const FILE_RENDERERS: Readonly<
  Record<FileFormat, (analysis: Analysis, wording: Wording) => Iterable<Uint8Array>>
> = {
  xlsx: renderXlsx,
  docx: renderDocx,
};

const RENDERERS: Readonly<Record<TextFormat, Renderer>> = {
  terminal: (analysis, wording, options) =>
    analysis.gate === undefined
      ? [renderTerminal(analysis, wording, options)]
      : [renderGateText(analysis, wording)],
  markdown: (analysis, wording) =>
    analysis.gate === undefined ? renderMarkdown(analysis, wording) : [renderGateMarkdown(analysis, wording)],
  html: renderHtml,
  json: renderJson,
  sarif: renderSarif,
  github: renderGithub,
  junit: renderJunit,
  gitlab: renderGitlab,
  csv: renderCsv,
};

/** The analysis as a report. Pure: the same analysis and options give the same text, with a line break at its end. */
export function render(analysis: Analysis, options: RenderOptions & { readonly format: TextFormat }): string {
  return whole(renderPieces(analysis, options));
}

/** The same in pieces: the report of a large folder is longer than a text may be. */
export function renderPieces(
  analysis: Analysis,
  options: RenderOptions & { readonly format: TextFormat },
): Iterable<string> {
  return gather(RENDERERS[options.format](analysis, WORDINGS[options.lang], options));
}

/** The analysis as a file of bytes. Pure: the same analysis and options give the same bytes. */
export function renderFile(
  analysis: Analysis,
  options: { readonly format: FileFormat; readonly lang: 'da' | 'en' },
): Uint8Array {
  return joined([...renderFilePieces(analysis, options)]);
}

/** The same in pieces. */
export function renderFilePieces(
  analysis: Analysis,
  options: { readonly format: FileFormat; readonly lang: 'da' | 'en' },
): Iterable<Uint8Array> {
  return FILE_RENDERERS[options.format](analysis, WORDINGS[options.lang]);
}

export function isFileFormat(format: ReportFormat): format is FileFormat {
  return FILE_FORMATS.some((each) => each === format);
}

const ENDINGS: Readonly<Record<string, ReportFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  json: 'json',
  txt: 'terminal',
  sarif: 'sarif',
  xml: 'junit',
  csv: 'csv',
  xlsx: 'xlsx',
  docx: 'docx',
};

/** GitLab's own example of a name, and names that say which program the JSON is for. */
const GITLAB_NAME = /(?:^|[/\\])gl-code-quality[^/\\]*\.json$|\.(?:gitlab|codequality)\.json$/iu;
const SARIF_NAME = /\.sarif\.json$/iu;

/** The format that a file's ending asks for, or null when the ending says nothing. */
export function formatForFile(path: string): ReportFormat | null {
  if (GITLAB_NAME.test(path)) return 'gitlab';
  if (SARIF_NAME.test(path)) return 'sarif';
  const ending = /\.([A-Za-z0-9]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(ENDINGS, ending) ? (ENDINGS[ending] ?? null) : null;
}
