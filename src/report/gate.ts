import type { Analysis } from '../model/index.ts';
import { clean, shorten } from './clean.ts';
import { escapeMarkdown as md } from './escape-markdown.ts';
import { findingTitle } from './finding-title.ts';
import { type ToldChange, toldChanges } from './gate-changes.ts';
import { GATE_WORDINGS, type GateWording } from './gate-wording.ts';
import { isFailing, type Located, locate, type Place } from './places.ts';
import type { Wording } from './wording/wording.ts';

/** Recorded findings that are gone are named one by one up to here. */
const MOST_GONE = 10;
/** A comment on a pull request takes 65,000 characters; more findings than these help nobody there. */
const MOST_IN_MARKDOWN = 50;
const TEXT_LENGTH = 300;

/**
 * The outcome of a gate for a terminal: what is new, what stops it, and what to do.
 * @throws nothing; an analysis without a gate gives the empty text
 */
export function renderGateText(analysis: Analysis, wording: Wording): string {
  const words = GATE_WORDINGS[wording.lang];
  const found = locate(analysis, '');
  const blocks = [
    [words.title, ...against(analysis, words)].map(clean),
    ...found.map((each) => findingLines(each, analysis, wording)),
    ...toldChanges(analysis, wording, '').map((each) => changeLines(each, wording)),
    [...sums(analysis, words), ...lists(analysis, words)].map(clean),
    [outcome(analysis, words), ...(stopped(analysis) > 0 ? [words.whatNow] : [])],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function findingLines(each: Located, analysis: Analysis, wording: Wording): readonly string[] {
  const words = GATE_WORDINGS[wording.lang];
  const { finding, view, first, others } = each;
  const label = isFailing(finding, analysis) ? words.stops : words.passes;
  return [
    `[${label}] ${clean(findingTitle(view, wording))} (${finding.id})`,
    ...[first, ...others].map((place) => `  ${placeText(place, wording)}`),
    `  ${clean(wording.reason(view))}`,
    `  ${words.whatToDo}: ${clean(wording.advice(view).text)}`,
  ].filter((line) => line.trim() !== '');
}

function changeLines(told: ToldChange, wording: Wording): readonly string[] {
  const words = GATE_WORDINGS[wording.lang];
  return [
    `[${told.isStopping ? words.stops : words.passes}] ${clean(told.title)} (${told.id})`,
    `  ${placeText({ ...told.place, text: null }, wording)}`,
    ...told.texts.map((text) => `  ${text}`),
    `  ${told.message}`,
    `  ${words.whatToDo}: ${clean(told.advice)}`,
  ];
}

function changeMarkdown(told: ToldChange, wording: Wording): string {
  const words = GATE_WORDINGS[wording.lang];
  return [
    `### ${md(told.isStopping ? words.stops : words.passes)}: ${md(told.title)}`,
    '',
    `- ${placeMarkdown({ ...told.place, text: null }, wording)}`,
    ...told.texts.map((text) => `- ${md(text)}`),
    '',
    md(told.message),
    '',
    `**${md(words.whatToDo)}:** ${md(told.advice)}`,
    '',
    `${md(words.id)}: ${md(told.id)}`,
  ].join('\n');
}

/** "policies/draft.md:12: »…«": editors and terminals open such a place with a click. */
function placeText(place: Place, wording: Wording): string {
  const words = GATE_WORDINGS[wording.lang];
  const line = place.region?.startLine ?? place.line;
  const page = place.page === null ? '' : `, ${words.page(place.page)}`;
  const spot = clean(`${place.path}${line === null ? '' : `:${line}`}${page}`);
  return place.text === null ? spot : `${spot}: ${wording.quote(shorten(place.text, TEXT_LENGTH))}`;
}

/**
 * The outcome of a gate in Markdown, as a comment on a pull request or as the summary of a build.
 * @throws nothing; an analysis without a gate gives the empty outcome
 */
export function renderGateMarkdown(analysis: Analysis, wording: Wording): string {
  const words = GATE_WORDINGS[wording.lang];
  const found = locate(analysis, '');
  const left = found.length - MOST_IN_MARKDOWN;
  const changes = toldChanges(analysis, wording, '');
  const leftChanges = changes.length - MOST_IN_MARKDOWN;
  const blocks = [
    `## ${md(words.title)}`,
    `**${md(outcome(analysis, words))}**`,
    against(analysis, words).map(md).join(' '),
    ...found.slice(0, MOST_IN_MARKDOWN).map((each) => findingMarkdown(each, analysis, wording)),
    left > 0 ? md(words.more(left)) : '',
    ...changes.slice(0, MOST_IN_MARKDOWN).map((each) => changeMarkdown(each, wording)),
    leftChanges > 0 ? md(words.more(leftChanges)) : '',
    [...sums(analysis, words), ...lists(analysis, words)].map((line) => listItem(line)).join('\n'),
    stopped(analysis) > 0 ? md(words.whatNow) : '',
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** A line that is indented already belongs to the one above it. */
function listItem(line: string): string {
  return `${/^ */u.exec(line)?.[0] ?? ''}- ${md(line.trim())}`;
}

function findingMarkdown(each: Located, analysis: Analysis, wording: Wording): string {
  const words = GATE_WORDINGS[wording.lang];
  const { finding, view, first, others } = each;
  const label = isFailing(finding, analysis) ? words.stops : words.passes;
  const reason = wording.reason(view);
  return [
    `### ${md(label)}: ${md(findingTitle(view, wording))}`,
    '',
    ...[first, ...others].map((place) => `- ${placeMarkdown(place, wording)}`),
    '',
    ...(reason === '' ? [] : [md(reason), '']),
    `**${md(words.whatToDo)}:** ${md(wording.advice(view).text)}`,
    '',
    `${md(words.id)}: ${md(finding.id)}`,
  ].join('\n');
}

function placeMarkdown(place: Place, wording: Wording): string {
  const words = GATE_WORDINGS[wording.lang];
  const line = place.region?.startLine ?? place.line;
  const spot = [
    `**${md(place.title)}** (${md(place.path)}`,
    ...(place.page === null ? [] : [words.page(place.page)]),
    ...(line === null ? [] : [words.line(line)]),
  ].join(', ');
  return place.text === null
    ? `${spot})`
    : `${spot}): ${md(wording.quote(shorten(place.text, TEXT_LENGTH)))}`;
}

function against({ gate }: Analysis, words: GateWording): readonly string[] {
  if (gate === undefined) return [];
  return [
    ...(gate.revision === null ? [] : [words.againstRevision(gate.revision)]),
    ...(gate.baseline === null ? [] : [words.againstBaseline(gate.baseline)]),
    ...(gate.revision === null && gate.baseline === null ? [words.againstNothing] : []),
  ];
}

function sums({ gate, findings }: Analysis, words: GateWording): readonly string[] {
  if (gate === undefined) return [];
  return [
    words.fresh(findings.length),
    ...(gate.changes.length > 0 ? [words.changes(gate.changes.length)] : []),
    ...(gate.known > 0 ? [words.known(gate.known)] : []),
    ...(gate.decided > 0 ? [words.decided(gate.decided)] : []),
    ...(gate.unchanged > 0 ? [words.unchanged(gate.unchanged)] : []),
  ];
}

function lists({ gate }: Analysis, words: GateWording): readonly string[] {
  if (gate === undefined) return [];
  const gone = gate.gone.slice(0, MOST_GONE).map(({ id, about }) => `  ${id}: ${about}`);
  const left = gate.gone.length - gone.length;
  return [
    ...(gone.length === 0 ? [] : [words.gone(gate.gone.length), ...gone]),
    ...(left > 0 ? [`  ${words.more(left)}`] : []),
    ...(gone.length === 0 ? [] : [words.goneAdvice]),
    ...(gate.broken.length === 0 ? [] : [words.broken, ...gate.broken.map((path) => `  ${path}`)]),
  ];
}

function stopped({ gate }: Analysis): number {
  return gate?.failing.length ?? 0;
}

function outcome(analysis: Analysis, words: GateWording): string {
  const broken = analysis.gate?.broken.length ?? 0;
  if (broken > 0) return words.couldNotRead(broken);
  return stopped(analysis) > 0 ? words.stopped(stopped(analysis)) : words.passed;
}
