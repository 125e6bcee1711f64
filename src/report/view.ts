import type { Analysis, DocumentSummary, Finding, Statement } from '../model/index.ts';
import { type Card, openPart, toCards, topCards } from './cards.ts';
import { type DefinitionGroup, definitionGroups } from './definitions.ts';
import { type FindingView, labelOf, type Side, sidesOf, viewFinding } from './finding-view.ts';
import { capitalised, municipalityOf, shortTitlesOf, withOwnTitles } from './names.ts';
import { type ThreadView, threadViews } from './thread.ts';

export { type Card, TYPE_ORDER } from './cards.ts';
export {
  type FindingType,
  type FindingView,
  isContradiction,
  isGap,
  isOverlap,
  isUnspoken,
  pathOf,
  type Side,
} from './finding-view.ts';

/** How another document stands to a statement of the relatives policy. */
export type Relation =
  | 'contradiction'
  | 'tension'
  | 'repeat'
  | 'paraphrase'
  | 'complement'
  | 'missing'
  | 'none';
export const RELATIONS = [
  'contradiction',
  'tension',
  'repeat',
  'paraphrase',
  'complement',
  'missing',
  'none',
] as const satisfies readonly Relation[];

export interface Counterpart {
  readonly relation: Relation;
  /** Number of the card that tells more; null for `none`. */
  readonly card: number | null;
  /** The finding behind it; null for `none`. */
  readonly view: FindingView | null;
}

/** A statement of the relatives policy with its counterparts, one list for each related document. */
export interface CounterpartRow {
  readonly statement: Statement;
  readonly cells: readonly (readonly Counterpart[])[];
}

export interface ThemeRow {
  readonly id: string;
  readonly label: string;
  /** Statements that touch the theme, in the order of `ReportView.read`. */
  readonly counts: readonly number[];
  readonly total: number;
}

/** Everything that the renderers for people tell, in the order in which they tell it. */
export interface ReportView {
  readonly analysis: Analysis;
  /** "Fictional Kommune", when the documents name it often enough to be sure; otherwise null. */
  readonly municipality: string | null;
  readonly anchor: DocumentSummary | null;
  /** All documents, the relatives policy first. */
  readonly documents: readonly DocumentSummary[];
  /** Those of which something was read, and of these the ones that are not the relatives policy. */
  readonly read: readonly DocumentSummary[];
  readonly related: readonly DocumentSummary[];
  /** A short name for each document, by id, for narrow columns. */
  readonly shortTitles: ReadonlyMap<string, string>;
  readonly sides: ReadonlyMap<string, Side>;
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  readonly cards: readonly Card[];
  /** Those that a page tells at their length: all, but in a large folder. */
  readonly shown: readonly Card[];
  /** There is more than anybody could read on one page, or open in one file: long lists are left to the spreadsheet and the JSON. */
  readonly isLarge: boolean;
  /** More documents than a table can have columns. */
  readonly isWide: boolean;
  /** The five that matter most, of those on which nobody has decided. */
  readonly top: readonly Card[];
  readonly themes: readonly ThemeRow[];
  readonly counterparts: readonly CounterpartRow[];
  /** Related documents that never name the relatives policy. Empty without one. */
  readonly silent: readonly DocumentSummary[];
  /** The visions of the relatives policy with what carries them. */
  readonly threads: readonly ThreadView[];
  /** What each document means by a word, by term. */
  readonly definitions: readonly DefinitionGroup[];
}

/**
 * From so many on a page tells the most important findings alone. 60 long policies have 5,000 findings and 11,000 statements,
 * and a page of 13 MB; a browser takes a minute for one of 250 MB, Word does not open it.
 */
const MANY = { findings: 8_000, statements: 25_000 } as const;
/** Word opens no table of more than 63 columns, and two are for the head and the sum. */
const MOST_COLUMNS = 60;
/** Of a large folder so many cards of each sort are told, the weightiest. */
const MOST_TOLD: Readonly<Record<string, number>> = {
  contradiction: 3_000,
  gap: 500,
  overlap: 300,
  reference: 2_000,
};

/** Arranges an analysis for reading. Pure; the order depends on the analysis alone. */
export function toView(given: Analysis): ReportView {
  const analysis: Analysis = { ...given, documents: withOwnTitles(given.documents) };
  const byId = new Map(analysis.documents.map((each) => [each.id, each]));
  const anchor = analysis.anchor === null ? null : (byId.get(analysis.anchor) ?? null);
  const documents = [...analysis.documents].sort(
    (a, b) => Number(b.id === analysis.anchor) - Number(a.id === analysis.anchor),
  );
  const read = documents.filter((each) => each.status === 'ok' || each.status === 'partial');
  const related = read.filter((each) => each.id !== anchor?.id);
  const sides = sidesOf(analysis);
  const statements = new Map<string, Statement[]>(documents.map((each) => [each.id, []]));
  for (const each of analysis.statements) statements.get(each.document)?.push(each);
  const views = analysis.findings.map(viewFinding(analysis));
  const cards = toCards(views, analysis);
  const isLarge = analysis.findings.length > MANY.findings || analysis.statements.length > MANY.statements;
  return {
    analysis,
    municipality: municipalityOf(analysis),
    anchor,
    documents,
    read,
    related,
    shortTitles: shortTitlesOf(documents),
    sides,
    statements,
    cards,
    shown: isLarge ? weightiest(cards) : cards,
    isLarge,
    isWide: read.length > MOST_COLUMNS,
    top: topCards(
      cards.flatMap((card) => openPart(card) ?? []),
      5,
    ),
    themes: themesOf(analysis, read),
    counterparts:
      anchor === null ? [] : counterpartsOf(statements.get(anchor.id) ?? [], related, cards, sides),
    threads: threadViews(analysis, sides),
    definitions: definitionGroups(
      analysis,
      sides,
      documents.map((each) => each.id),
    ),
    silent: anchor === null ? [] : silentOf(related, views, anchor.id),
  };
}

/** The first of each sort, and of each sort of overlap: cards are in the order of their weight. */
function weightiest(cards: readonly Card[]): readonly Card[] {
  const counts = new Map<string, number>();
  return cards.filter(({ type, views: [{ finding }] }) => {
    const sort = type === 'overlap' ? finding.subtype : type;
    const count = (counts.get(sort) ?? 0) + 1;
    counts.set(sort, count);
    return count <= (MOST_TOLD[type] ?? count);
  });
}

function themesOf(analysis: Analysis, read: readonly DocumentSummary[]): readonly ThemeRow[] {
  const column = new Map(read.map((each, index) => [each.id, index]));
  const rows = new Map<string, number[]>();
  for (const statement of analysis.statements) {
    const at = column.get(statement.document);
    if (at === undefined) continue;
    for (const theme of new Set(statement.themes)) {
      const counts = rows.get(theme) ?? read.map(() => 0);
      counts[at] = (counts[at] ?? 0) + 1;
      rows.set(theme, counts);
    }
  }
  return [...rows]
    .map(([id, counts]) => ({
      id,
      label: capitalised(labelOf(analysis.labels, id)),
      counts,
      total: counts.reduce((sum, count) => sum + count, 0),
    }))
    .sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1));
}

function counterpartsOf(
  statements: readonly Statement[],
  related: readonly DocumentSummary[],
  cards: readonly Card[],
  sides: ReadonlyMap<string, Side>,
): readonly CounterpartRow[] {
  const found = new Map<string, Counterpart[]>();
  for (const card of cards) {
    for (const view of card.views) {
      const relation = relationOf(view.finding);
      const [own] = view.finding.statements;
      if (relation === null || own === undefined) continue;
      const others =
        view.finding.type === 'gap'
          ? [view.finding.document]
          : view.finding.statements.slice(1).flatMap((id) => sides.get(id)?.document.id ?? []);
      for (const other of others) {
        const key = JSON.stringify([own, other]);
        found.set(key, [...(found.get(key) ?? []), { relation, card: card.number, view }]);
      }
    }
  }
  return statements.map((statement) => ({
    statement,
    cells: related.map(
      (document) =>
        found.get(JSON.stringify([statement.id, document.id])) ?? [
          { relation: 'none', card: null, view: null } as const,
        ],
    ),
  }));
}

function relationOf(finding: Finding): Relation | null {
  if (finding.type === 'contradiction') return finding.verdict;
  if (finding.type === 'overlap') return finding.subtype;
  return finding.type === 'gap' && finding.subtype === 'missing-in-related' ? 'missing' : null;
}

function silentOf(
  related: readonly DocumentSummary[],
  views: readonly FindingView[],
  anchor: string,
): readonly DocumentSummary[] {
  const speaking = new Set(
    views.flatMap(({ finding }) =>
      finding.type === 'reference' && finding.target === anchor ? finding.document : [],
    ),
  );
  return related.filter((each) => !speaking.has(each.id));
}
