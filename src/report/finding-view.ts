import type {
  Analysis,
  ContradictionFinding,
  DocumentSummary,
  Finding,
  GapFinding,
  OverlapFinding,
  ReferenceFinding,
  Statement,
} from '../model/index.ts';

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
  /** The document that a reference means or that has come in its place, where `target` does not tell; otherwise null. */
  readonly toward: DocumentSummary | null;
  /** One of the two texts also clashes with another, so what is to stand must be decided before it is referred to. */
  readonly isDisputed: boolean;
  /** The statement that came nearest to filling a gap, where any came near at all; otherwise null. */
  readonly nearest: Side | null;
  /** The documents by id, for evidence that names them so (terminology). */
  readonly documents: ReadonlyMap<string, DocumentSummary>;
  /** Label of the concept (terminology); otherwise the empty string. */
  readonly concept: string;
}

export type FindingType = Finding['type'];

interface Lookup {
  readonly documents: ReadonlyMap<string, DocumentSummary>;
  readonly sides: ReadonlyMap<string, Side>;
  readonly labels: Readonly<Record<string, string>>;
  /** Ids of the statements in clashes on which nobody has decided. */
  readonly disputed: ReadonlySet<string>;
}

/** The statements of an analysis by id, each with its document; those of unknown documents are left out. */
export function sidesOf(analysis: Analysis): ReadonlyMap<string, Side> {
  const documents = new Map(analysis.documents.map((each) => [each.id, each]));
  return new Map(
    analysis.statements.flatMap((statement): [string, Side][] => {
      const document = documents.get(statement.document);
      return document === undefined ? [] : [[statement.id, { statement, document }]];
    }),
  );
}

/** Prepares to look up what the findings of an analysis name. */
export function viewFinding(analysis: Analysis): (finding: Finding) => FindingView {
  const lookup: Lookup = {
    documents: new Map(analysis.documents.map((each) => [each.id, each])),
    sides: sidesOf(analysis),
    labels: analysis.labels,
    disputed: new Set(
      analysis.findings.flatMap((each) =>
        each.type === 'contradiction' && each.decision === undefined ? each.statements : [],
      ),
    ),
  };
  return (finding) => viewOf(finding, lookup);
}

/** Of a gap: no statement of the document is about the matter, and none came near. */
export function isUnspoken(view: FindingView): boolean {
  return view.nearest === null && isGap(view) && view.finding.evidence.unspoken !== undefined;
}

// Below this likeness the nearest text is a chance meeting of words, and quoting it only puzzles the reader.
const WORTH_SHOWING = 0.2;

function viewOf(finding: Finding, lookup: Lookup): FindingView {
  const document = 'document' in finding ? lookup.documents.get(finding.document) : undefined;
  const target =
    'target' in finding && finding.target !== null ? lookup.documents.get(finding.target) : undefined;
  const toward = finding.type === 'reference' ? finding.evidence.toward : null;
  const nearest =
    finding.type === 'gap' &&
    finding.evidence.nearest !== null &&
    finding.evidence.nearest.score >= WORTH_SHOWING
      ? lookup.sides.get(finding.evidence.nearest.statement)
      : undefined;
  return {
    finding,
    sides: finding.statements.flatMap((id) => lookup.sides.get(id) ?? []),
    document: document ?? null,
    target: target ?? null,
    toward: (toward === null ? undefined : lookup.documents.get(toward)) ?? null,
    isDisputed: finding.type === 'overlap' && finding.statements.some((id) => lookup.disputed.has(id)),
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

export function isReference(view: FindingView): view is FindingView<ReferenceFinding> {
  return view.finding.type === 'reference';
}

export function isOverlap(view: FindingView): view is FindingView<OverlapFinding> {
  return view.finding.type === 'overlap';
}

export function isGap(view: FindingView): view is FindingView<GapFinding> {
  return view.finding.type === 'gap';
}
