import type {
  Analysis,
  ContradictionFinding,
  DocumentSummary,
  Finding,
  GapFinding,
  OverlapFinding,
  Statement,
  StatementKind,
} from '../model/index.ts';
import { STATEMENT_KINDS } from '../model/index.ts';
import { shorten } from './clean.ts';

/** A statement with the document it stands in. */
export interface Side {
  readonly statement: Statement;
  readonly document: DocumentSummary;
}

/** A finding with everything that it names by id looked up. */
export interface FindingView<F extends Finding = Finding> {
  readonly finding: F;
  /** In the finding's order; a statement that the analysis does not hold is left out. */
  readonly sides: readonly Side[];
  /** The document that lacks something (gap) or that speaks (reference); otherwise null. */
  readonly document: DocumentSummary | null;
  /** The document that a reference names; otherwise null. */
  readonly target: DocumentSummary | null;
  /** The statement that came nearest to filling a gap; otherwise null. */
  readonly nearest: Side | null;
  /** The documents by id, for evidence that names them so (terminology). */
  readonly documents: ReadonlyMap<string, DocumentSummary>;
  /** Label of the concept (terminology); otherwise the empty string. */
  readonly concept: string;
}

export type FindingType = Finding['type'];

/** The order in which the report tells of the findings. */
export const TYPE_ORDER = ['contradiction', 'gap', 'overlap', 'terminology', 'reference'] as const;

/** What the report shows as one item: one finding, or the gaps of one statement in several documents. */
export interface Card {
  /** Running number in the report, from 1, to point at in a meeting. */
  readonly number: number;
  readonly type: FindingType;
  readonly views: readonly [FindingView, ...FindingView[]];
}

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
  /** A short name for each document, by id, for narrow columns; unique. */
  readonly shortTitles: ReadonlyMap<string, string>;
  readonly sides: ReadonlyMap<string, Side>;
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  readonly cards: readonly Card[];
  /** The five that matter most. */
  readonly top: readonly Card[];
  readonly themes: readonly ThemeRow[];
  readonly counterparts: readonly CounterpartRow[];
  /** Related documents that never name the relatives policy. Empty without one. */
  readonly silent: readonly DocumentSummary[];
}

/** Arranges an analysis for reading. Pure; the order depends on the analysis alone. */
export function toView(analysis: Analysis): ReportView {
  const byId = new Map(analysis.documents.map((each) => [each.id, each]));
  const anchor = analysis.anchor === null ? null : (byId.get(analysis.anchor) ?? null);
  const documents = [...analysis.documents].sort(
    (a, b) => Number(b.id === analysis.anchor) - Number(a.id === analysis.anchor),
  );
  const read = documents.filter((each) => each.status === 'ok' || each.status === 'partial');
  const related = read.filter((each) => each.id !== anchor?.id);
  const sides = new Map<string, Side>();
  const statements = new Map<string, Statement[]>(documents.map((each) => [each.id, []]));
  for (const statement of analysis.statements) {
    const document = byId.get(statement.document);
    if (document === undefined) continue;
    sides.set(statement.id, { statement, document });
    statements.get(document.id)?.push(statement);
  }
  const lookup: Lookup = { documents: byId, sides, labels: analysis.labels };
  const views = analysis.findings.map((finding) => viewOf(finding, lookup));
  const cards = toCards(views, analysis);
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
    top: [...cards].sort((a, b) => importance(a) - importance(b) || a.number - b.number).slice(0, 5),
    themes: themesOf(analysis, read),
    counterparts:
      anchor === null ? [] : counterpartsOf(statements.get(anchor.id) ?? [], related, cards, sides),
    silent: anchor === null ? [] : related.filter((each) => !names(views, each.id, anchor.id)),
  };
}

interface Lookup {
  readonly documents: ReadonlyMap<string, DocumentSummary>;
  readonly sides: ReadonlyMap<string, Side>;
  readonly labels: Readonly<Record<string, string>>;
}

/** Looks up what one finding names; for renderers that need the wording of a finding and nothing else. */
export function viewFinding(analysis: Analysis): (finding: Finding) => FindingView {
  const { sides } = toView({ ...analysis, findings: [] });
  const documents = new Map(analysis.documents.map((each) => [each.id, each]));
  return (finding) => viewOf(finding, { documents, sides, labels: analysis.labels });
}

function viewOf(finding: Finding, lookup: Lookup): FindingView {
  const document = 'document' in finding ? lookup.documents.get(finding.document) : undefined;
  const target =
    'target' in finding && finding.target !== null ? lookup.documents.get(finding.target) : undefined;
  const nearest =
    finding.type === 'gap' && finding.evidence.nearest !== null
      ? lookup.sides.get(finding.evidence.nearest.statement)
      : undefined;
  return {
    finding,
    sides: finding.statements.flatMap((id) => lookup.sides.get(id) ?? []),
    document: document ?? null,
    target: target ?? null,
    nearest: nearest ?? null,
    documents: lookup.documents,
    concept: finding.type === 'terminology' ? labelOf(lookup.labels, finding.evidence.concept) : '',
  };
}

/** The headings above a statement; the document's own title among them says nothing beside the document's name. */
export function pathOf({ statement, document }: Side): readonly string[] {
  return statement.section.filter((each) => each.trim() !== document.title.trim());
}

/** The label of a theme or concept, or its id when the analysis has no label for it. */
export function labelOf(labels: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(labels, id) ? (labels[id] ?? id) : id;
}

export function isContradiction(view: FindingView): view is FindingView<ContradictionFinding> {
  return view.finding.type === 'contradiction';
}

export function isOverlap(view: FindingView): view is FindingView<OverlapFinding> {
  return view.finding.type === 'overlap';
}

export function isGap(view: FindingView): view is FindingView<GapFinding> {
  return view.finding.type === 'gap';
}

function toCards(views: readonly FindingView[], analysis: Analysis): readonly Card[] {
  const position = new Map(analysis.statements.map((each, index) => [each.id, index]));
  const place = (view: FindingView): number =>
    Math.min(...view.finding.statements.map((id) => position.get(id) ?? position.size), position.size);
  const shelf = new Map(analysis.documents.map((each, index) => [each.id, index]));
  const document = (view: FindingView): number =>
    view.document === null ? 0 : (shelf.get(view.document.id) ?? shelf.size);
  const sorted = [...views].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.finding.type === 'gap' ? 0 : b.finding.score - a.finding.score) ||
      place(a) - place(b) ||
      document(a) - document(b) ||
      (a.finding.id < b.finding.id ? -1 : 1),
  );
  const groups = new Map<string, [FindingView, ...FindingView[]]>();
  for (const view of sorted) {
    const { finding } = view;
    const key =
      finding.type === 'gap' ? `gap ${finding.subtype} ${finding.statements.join(' ')}` : finding.id;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [view]);
    else group.push(view);
  }
  return [...groups.values()].map((group, index) => ({
    number: index + 1,
    type: group[0].finding.type,
    views: group,
  }));
}

const KIND_RANK = new Map<StatementKind, number>(STATEMENT_KINDS.map((kind, index) => [kind, index]));
const OVERLAP_RANK = { repeat: 0, paraphrase: 1, complement: 2 } as const;

// Groups of a hundred keep the types apart and leave room for an order inside each.
function rank({ finding, sides }: FindingView): number {
  const type = TYPE_ORDER.indexOf(finding.type) * 100;
  switch (finding.type) {
    case 'contradiction':
      return type + (finding.verdict === 'contradiction' ? 0 : 1);
    case 'gap': {
      const kind = sides[0]?.statement.kind;
      const order = kind === undefined ? 20 : (KIND_RANK.get(kind) ?? 20);
      return type + (finding.subtype === 'missing-in-related' ? 0 : 50) + order;
    }
    case 'overlap':
      return type + OVERLAP_RANK[finding.subtype];
    case 'terminology':
      return type;
    case 'reference':
      return type + (finding.subtype === 'unresolved' ? 0 : 1);
  }
}

// What a committee has to see first: what cannot both hold, what pulls apart, visions that are not carried on,
// repetitions. The rest follows in the report's own order.
function importance(card: Card): number {
  const view = card.views[0];
  if (isContradiction(view)) return view.finding.verdict === 'contradiction' ? 0 : 1;
  if (isGap(view)) {
    const isVision = view.sides[0]?.statement.kind === 'vision';
    return isVision && view.finding.subtype === 'missing-in-related' ? 2 : 4;
  }
  if (isOverlap(view)) return view.finding.subtype === 'repeat' ? 3 : 5;
  return 6;
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}

const POLICY_WORD = /(?<!\p{L})\p{L}+(?:politik|strategi|plan|principper)(?!\p{L})/giu;

// Titles carry slogans and periods ("Side om side. Frivilligpolitik 2024-2027"); a column head has room for one word.
function shortTitlesOf(documents: readonly DocumentSummary[]): ReadonlyMap<string, string> {
  const words = documents.map(({ title }) => {
    const word = title.match(POLICY_WORD)?.at(-1) ?? '';
    return capitalised(word.toLocaleLowerCase('da'));
  });
  return new Map(
    documents.map(({ id, title }, index) => {
      const word = words[index] ?? '';
      const isUnique = word !== '' && words.indexOf(word) === words.lastIndexOf(word);
      return [id, isUnique ? word : shorten(title, 40)];
    }),
  );
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
        found.set(key, [...(found.get(key) ?? []), { relation, card: card.number }]);
      }
    }
  }
  return statements.map((statement) => ({
    statement,
    cells: related.map(
      (document) =>
        found.get(JSON.stringify([statement.id, document.id])) ?? [{ relation: 'none', card: null } as const],
    ),
  }));
}

function relationOf(finding: Finding): Relation | null {
  if (finding.type === 'contradiction') return finding.verdict;
  if (finding.type === 'overlap') return finding.subtype;
  return finding.type === 'gap' && finding.subtype === 'missing-in-related' ? 'missing' : null;
}

function names(views: readonly FindingView[], from: string, to: string): boolean {
  return views.some(
    ({ finding }) => finding.type === 'reference' && finding.document === from && finding.target === to,
  );
}

// "Vores Kommune" and the like are no names. Hyphens join double names (Store-Lilleby Kommune).
const MUNICIPALITY = /(?<![\p{L}-])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*) Kommunes?(?!\p{L})/gu;
const NO_NAMES = new Set(['Vores', 'Vor', 'Din', 'En', 'Den', 'Hver', 'Som', 'Danske', 'Hele']);

// The analysis knows no municipality; a name that stands at least twice in titles and statements is taken for it.
function municipalityOf(analysis: Analysis): string | null {
  const counts = new Map<string, number>();
  const texts = [
    ...analysis.documents.map((each) => each.title),
    ...analysis.statements.map((each) => each.text),
  ];
  for (const text of texts) {
    for (const [, name] of text.matchAll(MUNICIPALITY)) {
      if (name !== undefined && !NO_NAMES.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (best === undefined || best[1] < 2) return null;
  return `${best[0]} Kommune`;
}
