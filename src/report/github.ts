import type { Analysis, Finding } from '../model/index.ts';
import { clean } from './clean.ts';
import { findingTitle } from './finding-title.ts';
import { type ToldChange, toldChanges } from './gate-changes.ts';
import { GATE_WORDINGS } from './gate-wording.ts';
import { isFailing, type Located, locate, type Place, placeLine } from './places.ts';
import type { Wording } from './wording/wording.ts';

interface GithubOptions {
  /** Put in front of relative paths: GitHub counts them from the repository's root. */
  readonly pathPrefix?: string;
}

/**
 * One workflow command for each finding, which GitHub shows beside the line of the file; what stops the gate comes
 * first, since GitHub shows the first ten of a step.
 */
export function* renderGithub(
  analysis: Analysis,
  wording: Wording,
  options: GithubOptions,
): Generator<string> {
  const gate = GATE_WORDINGS[wording.lang];
  const prefix = options.pathPrefix ?? '';
  for (const document of analysis.documents) {
    if (document.status !== 'failed') continue;
    const isStopping = analysis.gate?.broken.includes(document.path) ?? false;
    const message = wording.problems(document.problems).join(' ');
    const file = prefix + document.path;
    yield `${command(isStopping ? 'error' : 'warning', { file, title: gate.broken }, message)}\n`;
  }
  for (const each of locate(analysis, prefix))
    if (each.finding.decision === undefined) yield `${annotation(each, analysis, wording)}\n`;
  for (const told of toldChanges(analysis, wording, prefix)) yield `${changeAnnotation(told, wording)}\n`;
}

function annotation({ finding, view, first, others }: Located, analysis: Analysis, wording: Wording): string {
  const gate = GATE_WORDINGS[wording.lang];
  const page = first.page === null ? '' : `${gate.page(first.page)}: `;
  const message = [
    page + wording.message(view),
    ...others.map((place) => placeLine(place, wording)),
    wording.advice(view).text,
    `(${finding.id})`,
  ];
  return command(
    levelOf(finding, analysis),
    { ...spotOf(first), title: findingTitle(view, wording) },
    message.join('\n'),
  );
}

/** File, line and, where the text begins and ends on one line, columns: they are not taken otherwise. */
function spotOf({ path, region, line }: Place): Readonly<Record<string, string | number>> {
  if (region === null) return { file: path, line: line ?? 1 };
  const { startLine, endLine, startColumn, endColumn } = region;
  const columns = startLine === endLine ? { col: startColumn, endColumn } : {};
  return { file: path, line: startLine, endLine, ...columns };
}

function changeAnnotation(told: ToldChange, wording: Wording): string {
  const { place, title, texts, message, advice, id } = told;
  const page = place.page === null ? '' : `${GATE_WORDINGS[wording.lang].page(place.page)}: `;
  const level = told.isStopping ? 'error' : told.isGrave ? 'warning' : 'notice';
  return command(
    level,
    { ...spotOf(place), title },
    [page + message, ...texts, advice, `(${id})`].join('\n'),
  );
}

function levelOf(finding: Finding, analysis: Analysis): string {
  if (analysis.gate !== undefined && isFailing(finding, analysis)) return 'error';
  return finding.severity === 'info' ? 'notice' : 'warning';
}

function command(
  level: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${level} ${written.join(',')}::${escapeData(message)}`;
}

/** A text that cannot end the command: line breaks stay in the message as GitHub's escapes. */
function escapeData(text: string): string {
  return text
    .split('\n')
    .map((line) => clean(line).replaceAll('%', '%25'))
    .join('%0A');
}

function escapeProperty(text: string): string {
  return clean(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}
