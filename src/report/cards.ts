import type { Analysis, ContradictionFinding, StatementKind, Verdict } from '../model/index.ts';
import { STATEMENT_KINDS } from '../model/index.ts';
import {
  type FindingType,
  type FindingView,
  isContradiction,
  isGap,
  isOverlap,
  type Side,
} from './finding-view.ts';

/** The order in which the report tells of the findings. */
export const TYPE_ORDER = ['contradiction', 'gap', 'overlap', 'terminology', 'reference'] as const;

/**
 * What the report shows as one item: one finding, the gaps of one statement in several documents, or the clashes of several
 * statements with the same words of one (two rules on consent against one sentence that sets them aside): whoever mends that
 * sentence mends them all.
 */
export interface Card {
  /** Running number in the report, from 1, to point at in a meeting. */
  readonly number: number;
  readonly type: FindingType;
  readonly views: readonly [FindingView, ...FindingView[]];
}

/** Findings in the order of the report, gathered to cards and numbered. */
export function toCards(views: readonly FindingView[], analysis: Analysis): readonly Card[] {
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
      finding.type === 'gap'
        ? `gap ${finding.subtype} ${finding.statements.join(' ')}`
        : (sameClash(view, groups) ?? finding.id);
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

/** The key of the group whose first finding is the same clash: as kind, and in the words of one of the two statements. */
function sameClash(
  view: FindingView,
  groups: ReadonlyMap<string, readonly [FindingView, ...FindingView[]]>,
): string | null {
  if (!isContradiction(view)) return null;
  for (const [key, [first]] of groups) {
    if (!isContradiction(first)) continue;
    const [one, two] = [first.finding, view.finding];
    if (one.subtype !== two.subtype || one.verdict !== two.verdict) continue;
    const isSame = (side: 0 | 1): boolean =>
      one.statements[side] === two.statements[side] && clashWords(first, side) === clashWords(view, side);
    const isElsewhere = first.sides[1]?.document.id !== view.sides[1]?.document.id;
    if (!isElsewhere && (isSame(0) || isSame(1))) return key;
  }
  return null;
}

function clashWords(view: FindingView<ContradictionFinding>, side: 0 | 1): string {
  const { first, second } = view.finding.evidence.clash;
  return side === 0 ? first : second;
}

/** The statements of a card's further clashes that its first does not show. */
export function furtherSides(card: Card): readonly Side[] {
  const [first, ...others] = card.views;
  if (!isContradiction(first)) return [];
  const shown = new Set(first.finding.statements);
  return others.flatMap((each) =>
    each.sides.filter(({ statement }) => {
      const isNew = !shown.has(statement.id);
      shown.add(statement.id);
      return isNew;
    }),
  );
}

/** The verdict of each clash, told once for each card. */
export function verdictsOf(cards: readonly Card[]): readonly Verdict[] {
  return cards.flatMap(({ views: [first] }) => (isContradiction(first) ? first.finding.verdict : []));
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

/**
 * The cards that matter most, at most `count`. Of several that matter the same, those about a sentence that is not there yet come
 * first: one unlucky sentence may clash with ten policies, and a committee has other things to see as well.
 */
export function topCards(cards: readonly Card[], count: number): readonly Card[] {
  const seen = new Set<string>();
  const sorted = [...cards].sort((a, b) => importance(a) - importance(b) || a.number - b.number);
  const ranked = sorted.map((card) => {
    const about = card.views[0].finding.statements[0] ?? String(card.number);
    const isAgain = seen.has(about);
    seen.add(about);
    return { card, rank: importance(card) + (isAgain ? 0.5 : 0) };
  });
  return ranked
    .sort((a, b) => a.rank - b.rank || a.card.number - b.card.number)
    .slice(0, count)
    .map(({ card }) => card);
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

/** Whether nobody has decided on the finding yet. */
export function isOpen({ finding }: FindingView): boolean {
  return finding.decision === undefined;
}

/** The card with the findings that are still open, or null when all of them have been decided on. */
export function openPart(card: Card): Card | null {
  const [first, ...others] = card.views.filter(isOpen);
  return first === undefined ? null : { ...card, views: [first, ...others] };
}
