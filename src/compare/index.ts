import type {
  Considered,
  ContradictionFinding,
  DocumentFact,
  Finding,
  GapFinding,
  LanguagePack,
  OverlapFinding,
  ReferenceFinding,
  Statement,
  Thread,
  ThreadLink,
} from '../model/index.ts';
import { createAlike } from './alike.ts';
import {
  type CoupleExtent,
  type CoupleNames,
  type CoupleResult,
  type Coupler,
  type CoupleSide,
  type CoupleSort,
  coupleNames,
} from './couple.ts';
import { documentKeys } from './document-key.ts';
import { gapId } from './gap.ts';
import type { Naming } from './naming.ts';
import { findReferences } from './reference.ts';
import { findTerminology, type TermUse } from './terminology.ts';
import { joinThreads, type ThreadPart } from './thread.ts';
import { createWeights } from './weights.ts';

export { type AnchorChoice, type AnchorSigns, anchorSignsOf, chooseAnchor } from './anchor.ts';
export { concernsOf } from './anchor-gap.ts';
export { setChapterApart } from './chapter.ts';
export {
  type CoupleExtent,
  type CoupleResult,
  type Coupler,
  type CoupleSettings,
  type CoupleSide,
  type CoupleSort,
  createCoupler,
} from './couple.ts';
export { openingOf } from './document-key.ts';
export { findLegalBases } from './legal-basis.ts';
export { municipalityNames } from './municipality.ts';
export { type Naming, namingOf } from './naming.ts';
export { findStaleCounts } from './stale-count.ts';
export { type TermUse, termsOf } from './terminology.ts';

export interface Comparison {
  readonly findings: readonly Finding[];
  readonly considered: readonly Considered[];
  readonly thread: readonly Thread[];
}

/** A document with what was worked out of it alone. */
export interface ComparedDocument {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly facts: readonly DocumentFact[];
  /** As the folder calls them; `side` has them by their places. */
  readonly statements: readonly Statement[];
  readonly side: CoupleSide;
  readonly opening: string;
  readonly terms: readonly TermUse[];
  readonly naming: Naming;
  readonly laws: readonly ReferenceFinding[];
  readonly staleCounts: readonly ContradictionFinding[];
}

/** Two documents that are held against each other, as places; the first alone where there is no second. */
export interface Couple {
  readonly first: number;
  readonly second: number | null;
  readonly sort: CoupleSort;
}

/**
 * The documents to be held against each other: the anchor by itself and with each other one; then, where all pairs are asked
 * for, the others in their order. One without statements says nothing to any other.
 */
export function couplesOf(
  documents: readonly Pick<ComparedDocument, 'id' | 'statements'>[],
  anchor: string | null,
  isAll: boolean,
): readonly Couple[] {
  const speaking = [...documents.keys()].filter((place) => (documents[place]?.statements.length ?? 0) > 0);
  const own = documents.findIndex(({ id }) => id === anchor);
  const related = speaking.filter((place) => place !== own);
  const sort = anchor === null ? 'no-anchor' : 'related';
  const withAnchor =
    own === -1
      ? []
      : [
          { first: own, second: null, sort: 'anchor' as const },
          ...related.map((second) => ({ first: own, second, sort: 'anchor' as const })),
        ];
  if (!isAll) return withAnchor;
  return [
    ...withAnchor,
    ...related.flatMap((first, index) =>
      related.slice(index + 1).map((second) => ({ first, second, sort }) as const),
    ),
  ];
}

/**
 * Which statements of two documents need be compared where neither is the anchor, found in one search over all of them. It
 * rests on the two documents alone.
 * @param coupler with what it knows of the documents already
 */
export function createExtents(
  documents: readonly Pick<ComparedDocument, 'side'>[],
  coupler: Coupler,
  pack: LanguagePack,
): (couple: Couple) => CoupleExtent | undefined {
  const alike = createAlike(
    documents.map(({ side }) => coupler.profilesOf(side)),
    createWeights([], pack),
  );
  return ({ first, second, sort }) =>
    sort === 'anchor' || second === null ? undefined : alike(first, second);
}

/** What two documents say to each other, worked out in this process. */
export function holdCouple(
  { first, second, sort }: Couple,
  documents: readonly Pick<ComparedDocument, 'side'>[],
  coupler: Coupler,
  extent?: CoupleExtent,
): CoupleResult {
  const one = documents[first]?.side ?? SILENT;
  const two = second === null ? undefined : documents[second]?.side;
  return two === undefined ? coupler.alone(one) : coupler.hold(one, two, sort, extent);
}

const SILENT: CoupleSide = { statements: [], names: [], concerns: [] };

/**
 * What all documents say to each other, from what each two of them do; and what takes more than two to tell: terms,
 * references, threads.
 * @param results of the couples, in their order
 */
export function joinCouples(
  documents: readonly ComparedDocument[],
  couples: readonly Couple[],
  results: readonly CoupleResult[],
  anchor: string | null,
  pack: LanguagePack,
): Comparison {
  const keys = documentKeys(documents);
  const findings: Finding[] = [];
  const considered: Considered[] = [];
  const leaning = new Set<string>();
  const threads = new Map<string, readonly ThreadPart[]>();
  couples.forEach((couple, index) => {
    const result = results[index];
    const first = documents[couple.first];
    const second = documents[couple.second ?? couple.first];
    if (result === undefined || first === undefined || second === undefined) return;
    const names = coupleNames(first, second);
    const keyOf = (id: string): string => keys.get(id) ?? id;
    for (const finding of result.findings) findings.push(namedFinding(finding, names, keyOf, first));
    for (const each of result.considered) considered.push(named(each, names));
    for (const id of result.leaning) leaning.add(names.statement(id));
    if (couple.sort === 'anchor')
      threads.set(
        second.id,
        result.threads.map((part) => namedPart(part, names)),
      );
  });
  const overlaps = findings.filter(
    (finding): finding is OverlapFinding => finding.type === 'overlap' && finding.between === undefined,
  );
  const statements = new Map(
    documents.flatMap(({ statements: own }) => own.map((each) => [each.id, each] as const)),
  );
  for (const { staleCounts } of documents) for (const each of staleCounts) findings.push(each);
  for (const each of findTerminology(documents, pack)) findings.push(each);
  const naming = documents.map(({ id, facts, naming: own, laws }) => ({ id, facts, laws, ...own }));
  for (const each of findReferences(naming, statements, anchor, overlaps, leaning, pack)) findings.push(each);
  const own = documents.find(({ id }) => id === anchor);
  const parts = documents.flatMap(({ id }) => {
    const found = threads.get(id);
    return found === undefined ? [] : [{ document: id, threads: found }];
  });
  const thread = own === undefined ? [] : joinThreads(own.statements, own.id, parts);
  return { findings: inOrder(findings), considered, thread };
}

function named<Held extends { readonly statements: readonly string[] }>(
  held: Held,
  names: CoupleNames,
): Held {
  return { ...held, statements: held.statements.map(names.statement) };
}

function namedFinding(
  finding: OverlapFinding | ContradictionFinding | GapFinding,
  names: CoupleNames,
  keyOf: (document: string) => string,
  anchor: ComparedDocument,
): Finding {
  const own = named(finding, names);
  if (own.type !== 'gap') return own;
  const document = names.document(own.document);
  const { nearest } = own.evidence;
  const statement = anchor.statements.find(({ id }) => id === own.statements[0]);
  const id =
    own.subtype === 'missing-in-related' && statement !== undefined
      ? gapId(keyOf(document), statement)
      : own.id;
  const near = nearest === null ? null : { ...nearest, statement: names.statement(nearest.statement) };
  return { ...own, id, document, evidence: { ...own.evidence, nearest: near } };
}

function namedPart(part: ThreadPart, names: CoupleNames): ThreadPart {
  const links = (all: readonly ThreadLink[]): readonly ThreadLink[] =>
    all.map((link) => ({
      ...link,
      statement: names.statement(link.statement),
      document: names.document(link.document),
    }));
  return {
    visions: links(part.visions),
    goals: links(part.goals),
    commitments: links(part.commitments),
    followups: links(part.followups),
    responsible: links(part.responsible),
    general: { followups: links(part.general.followups), responsible: links(part.general.responsible) },
  };
}

const TYPES: readonly Finding['type'][] = ['contradiction', 'overlap', 'gap', 'terminology', 'reference'];

/** What matters most first, the same from run to run. */
function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (one, two) =>
      TYPES.indexOf(one.type) - TYPES.indexOf(two.type) ||
      two.score - one.score ||
      (one.id < two.id ? -1 : 1),
  );
}
