import type { Analysis } from '../../model/index.ts';
import { badge } from '../decisions.ts';
import { type ToldChange, toldChanges } from '../gate-changes.ts';
import { quotedText } from '../lead-in.ts';
import { meaningParts } from '../meaning.ts';
import { type Card, type FindingView, type ReportView, type Side, toView } from '../view.ts';
import type { Wording } from '../wording/wording.ts';
import { SHEET_WORDINGS } from './wording.ts';

/** What stands in a cell; null is an empty one. Texts are raw. */
export type SheetCell = string | number | null;

/** A table for a spreadsheet: its first row is the head. */
export interface Sheet {
  readonly name: string;
  /** Of each column: its head, and how many letters wide it is. */
  readonly columns: readonly { readonly head: string; readonly width: number }[];
  readonly rows: Rows;
}

/** The rows of a table, made when they are written; how many there are is known before. */
export interface Rows extends Iterable<readonly SheetCell[]> {
  readonly length: number;
}

function rowsOf(length: number, make: () => Iterator<readonly SheetCell[]>): Rows {
  return { length, [Symbol.iterator]: make };
}

/** The report as tables: a finding in each row, a statement in each row, themes by documents. */
export function sheetsOf(analysis: Analysis, wording: Wording): readonly [Sheet, Sheet, Sheet] {
  const view = toView(analysis);
  return [findingSheet(view, wording), statementSheet(view, wording), themeSheet(view, wording)];
}

const NARROW = 12;
const MIDDLE = 24;
const WIDE = 60;

function findingSheet(view: ReportView, wording: Wording): Sheet {
  const words = SHEET_WORDINGS[wording.lang];
  const changes = toldChanges(view.analysis, wording, '');
  const { ui } = wording;
  return {
    name: words.findings,
    columns: [
      { head: words.number, width: NARROW },
      { head: ui.type, width: MIDDLE },
      { head: ui.severity, width: NARROW },
      { head: words.score, width: NARROW },
      ...[words.first, words.second].flatMap((side) => [
        { head: `${side}: ${ui.document}`, width: MIDDLE },
        { head: `${side}: ${ui.place}`, width: MIDDLE },
        { head: `${side}: ${words.text}`, width: WIDE },
      ]),
      { head: ui.why, width: WIDE },
      { head: ui.whatToDo, width: WIDE },
      { head: words.paste, width: WIDE },
      { head: words.decision, width: MIDDLE },
      { head: 'id', width: MIDDLE },
    ],
    rows: rowsOf(view.analysis.findings.length + changes.length, function* () {
      for (const card of view.cards) for (const each of card.views) yield findingRow(card, each, wording);
      yield* changes.map(changeRow);
    }),
  };
}

function findingRow(card: Card, view: FindingView, wording: Wording): SheetCell[] {
  const { finding } = view;
  const [first, second] = view.sides;
  const other = second === undefined ? absent(view) : sideCells(second, wording);
  const { text, paste } = wording.advice(view);
  const { decision } = finding;
  return [
    card.number,
    badge({ ...card, views: [view] }, wording),
    wording.severities[finding.severity],
    finding.score,
    ...(first === undefined ? [view.document?.title ?? null, null, null] : sideCells(first, wording)),
    ...other,
    wording.message(view),
    text,
    paste,
    decision === undefined ? null : `${decision.verdict}: ${decision.reason} (${decision.who})`,
    finding.id,
  ];
}

/** What a gate tells of a change of a policy: before it and after it. */
function changeRow({ id, title, place, texts, message, advice }: ToldChange): SheetCell[] {
  const [one = null, two = null] = texts;
  const sides = [place.title, null, one, place.title, null, two];
  return [null, title, null, null, ...sides, message, advice, null, null, id];
}

/** Of a gap the document that lacks something, of a reference the one that is named. */
function absent(view: FindingView): SheetCell[] {
  const { finding, document, target } = view;
  const named = finding.type === 'reference' ? target : document;
  return [named?.title ?? null, null, null];
}

function sideCells({ statement, document }: Side, wording: Wording): SheetCell[] {
  return [document.title, wording.place(statement), quotedText(statement)];
}

function statementSheet(view: ReportView, wording: Wording): Sheet {
  const words = SHEET_WORDINGS[wording.lang];
  const { ui } = wording;
  const themes = new Map(view.themes.map(({ id, label }) => [id, label]));
  return {
    name: words.statements,
    columns: [
      { head: ui.document, width: MIDDLE },
      { head: words.kind, width: MIDDLE },
      { head: words.text, width: WIDE },
      { head: words.page, width: NARROW },
      { head: words.section, width: MIDDLE },
      { head: words.meaning, width: WIDE },
      { head: ui.themes, width: MIDDLE },
      { head: 'id', width: MIDDLE },
    ],
    rows: rowsOf(
      view.read.reduce((sum, { id }) => sum + (view.statements.get(id)?.length ?? 0), 0),
      function* () {
        for (const document of view.read)
          for (const statement of view.statements.get(document.id) ?? [])
            yield [
              document.title,
              wording.kinds[statement.kind].one,
              quotedText(statement),
              statement.page,
              statement.section.join(' / '),
              meaningParts(statement, wording)
                .filter((part) => part !== '')
                .join('; '),
              statement.themes.flatMap((id) => themes.get(id) ?? []).join('; '),
              statement.id,
            ];
      },
    ),
  };
}

function themeSheet(view: ReportView, wording: Wording): Sheet {
  const { ui } = wording;
  return {
    name: SHEET_WORDINGS[wording.lang].themes,
    columns: [
      { head: ui.theme, width: MIDDLE },
      ...view.read.map((document) => ({ head: document.title, width: MIDDLE })),
      { head: ui.total, width: NARROW },
    ],
    rows: rowsOf(view.themes.length, function* () {
      for (const { label, counts, total } of view.themes) yield [label, ...counts, total];
    }),
  };
}
