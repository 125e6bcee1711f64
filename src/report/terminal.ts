import { Chalk, type ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import type { Analysis, DocumentSummary } from '../model/index.ts';
import { adviceLines } from './advice/terminal.ts';
import { verdictsOf } from './cards.ts';
import { clean, shorten } from './clean.ts';
import { badge, decisions, excerpts, subject } from './decisions.ts';
import { type Card, isContradiction, type ReportView, toView } from './view.ts';
import type { Wording } from './wording/wording.ts';
import { wrap } from './wrap.ts';

export interface TerminalOptions {
  readonly width?: number;
  readonly color?: boolean;
}

interface Screen {
  readonly view: ReportView;
  readonly wording: Wording;
  readonly width: number;
  readonly paint: ChalkInstance;
}

const NARROWEST = 60;
const WIDEST = 120;
/** With more than so many documents the first page names a few and counts the others. */
const MANY_DOCUMENTS = 100;
const FEW_DOCUMENTS = 20;
const MOST_DECISIONS = 4;
const MOST_PROBLEMS = 3;

/** The first page of the report for a terminal, about forty lines. Colours only when asked for. */
export function renderTerminal(analysis: Analysis, wording: Wording, options: TerminalOptions): string {
  const screen: Screen = {
    view: toView(analysis),
    wording,
    width: Math.min(WIDEST, Math.max(NARROWEST, options.width ?? 80)),
    // 16 colours: every terminal has them, and they follow the reader's own scheme.
    paint: new Chalk({ level: options.color === true ? 1 : 0 }),
  };
  const { view, paint } = screen;
  const { ui } = wording;
  const blocks = [
    [
      paint.bold(clean(ui.title(view.municipality))),
      ...wrap(ui.subtitle(view.anchor?.title ?? null, view.related.length), screen.width),
    ],
    notices(screen),
    documents(screen),
    [...figures(screen), ...threads(screen)],
    top(screen),
    agenda(screen),
    advice(screen),
    wrap(ui.moreInReport, screen.width).map((line) => paint.dim(line)),
  ];
  return `${blocks
    .filter((each) => each.length > 0)
    .map((each) => each.join('\n'))
    .join('\n\n')}\n`;
}

function notices({ view, wording, width, paint }: Screen): readonly string[] {
  const title = (id: string): string => view.documents.find((each) => each.id === id)?.title ?? id;
  // Which policy was chosen stands in the line above already.
  const worthSaying = view.analysis.notices.filter((each) => each.code !== 'anchor-chosen');
  return worthSaying.flatMap((each) =>
    wrap(wording.notice(each, title), width).map((line) => paint.yellow(line)),
  );
}

function documents({ view, wording, width, paint }: Screen): readonly string[] {
  const { ui } = wording;
  if (view.documents.length === 0) return [ui.noDocuments];
  // Columns for numbers and status have their size; the title takes what is left of the line.
  const fixed = [9, 9, 12, 15];
  const titleWidth = width - fixed.reduce((sum, each) => sum + each, 0) - fixed.length - 2;
  const table = new Table({
    head: [ui.document, ui.pages, ui.words, ui.statements, ui.status],
    colWidths: [titleWidth, ...fixed],
    colAligns: ['left', 'right', 'right', 'right', 'left'],
    style: { head: [], border: [], compact: true },
  });
  const named =
    view.documents.length > MANY_DOCUMENTS ? view.documents.slice(0, FEW_DOCUMENTS) : view.documents;
  for (const each of named) {
    table.push([
      // Without a text there is no title of its own, and the file's name with its ending says more.
      shorten(isUnread(each) ? clean(fileName(each.path)) : each.title, titleWidth - 2),
      each.pages ?? '–',
      wording.number(each.words),
      view.statements.get(each.id)?.length ?? 0,
      wording.statuses[each.status],
    ]);
  }
  const problems = view.documents.flatMap((document) =>
    wording.problems(document.problems).map((each) => `${document.path}: ${each}`),
  );
  const shown = problems
    .slice(0, MOST_PROBLEMS)
    .flatMap((each) => wrap(each, width - 2).map((line, at) => (at === 0 ? `! ${line}` : `  ${line}`)));
  const more = problems.length > MOST_PROBLEMS ? [`! ${ui.andMore(problems.length - MOST_PROBLEMS)}`] : [];
  const unnamed = view.documents.length - named.length;
  const rest = unnamed === 0 ? [] : [ui.andMore(unnamed)];
  return [table.toString(), ...rest, ...[...shown, ...more].map((line) => paint.yellow(line))];
}

function isUnread({ status, words }: DocumentSummary): boolean {
  return words === 0 && (status === 'failed' || status === 'skipped');
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function figures({ view, wording, paint, width }: Screen): readonly string[] {
  const { types, tension } = wording;
  const verdicts = verdictsOf(view.cards);
  const count = (type: string): number => view.analysis.findings.filter((each) => each.type === type).length;
  const plain = (text: string): string => text;
  const parts: readonly (readonly [(text: string) => string, string])[] = [
    [
      paint.red,
      wording.count(verdicts.filter((each) => each === 'contradiction').length, types.contradiction),
    ],
    [paint.yellow, wording.count(verdicts.filter((each) => each === 'tension').length, tension)],
    [paint.magenta, wording.count(count('gap'), types.gap)],
    [paint.cyan, wording.count(count('overlap'), types.overlap)],
    [plain, wording.count(count('terminology'), types.terminology)],
    [plain, wording.count(count('reference'), types.reference)],
  ];
  // Painted after the break is chosen: a colour takes no room on the line.
  const lines: string[] = [];
  let used = width + 1;
  for (const [tinted, text] of parts) {
    const fits = used + text.length + 3 <= width;
    lines.push(fits ? `${lines.pop() ?? ''} · ${tinted(text)}` : tinted(text));
    used = fits ? used + text.length + 3 : text.length;
  }
  return lines;
}

/** One line on the red thread; the report itself tells where it breaks. */
function threads({ view, wording, width }: Screen): readonly string[] {
  if (view.threads.length === 0) return [];
  const holding = view.threads.filter((each) => each.breaks.length === 0).length;
  return wrap(wording.ui.threadsHold(holding, view.threads.length), width);
}

function top(screen: Screen): readonly string[] {
  const { view, wording, paint, width } = screen;
  if (view.top.length === 0) return [wording.ui.noFindings];
  return [
    paint.bold(wording.ui.topFindings),
    ...view.top.flatMap((card, index) => {
      const label = tint(card, paint)(`[${badge(card, wording)}]`);
      const lines = excerpts(card, view, wording).map(({ where, text }) =>
        shorten(text === null ? where : `${where}: ${wording.quote(text)}`, width - 3),
      );
      return [
        `${index + 1}. ${label} ${subject(card, wording)}`.trimEnd(),
        ...lines.map((line) => `   ${line}`),
      ];
    }),
  ];
}

function agenda({ view, wording, width, paint }: Screen): readonly string[] {
  const { ui } = wording;
  const all = decisions(view, wording);
  if (all.length === 0) return [];
  const shown = all
    .slice(0, MOST_DECISIONS)
    .flatMap(({ text }) => wrap(text, width - 2).map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`)));
  const more = all.length > MOST_DECISIONS ? [`- ${ui.andMore(all.length - MOST_DECISIONS)}`] : [];
  return [paint.bold(ui.decide), ...shown, ...more];
}

function advice({ view, wording, width, paint }: Screen): readonly string[] {
  const [title, ...lines] = adviceLines(view, wording, width);
  return title === undefined ? [] : [paint.bold(title), ...lines];
}

function tint(card: Card, paint: ChalkInstance): (text: string) => string {
  const [view] = card.views;
  if (isContradiction(view)) return view.finding.verdict === 'contradiction' ? paint.red : paint.yellow;
  return card.type === 'gap' ? paint.magenta : paint.cyan;
}
