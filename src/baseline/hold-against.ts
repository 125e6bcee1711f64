import type { Analysis, Finding } from '../model/index.ts';
import { statementKey, statementsById } from './keys.ts';
import { matchDocuments } from './match-documents.ts';
import { type BaselineRecord, type RecordedFinding, toEntry, toRecordedDocuments } from './record.ts';

/** The findings of an analysis, held against what was recorded. */
export interface Comparison {
  /** New: not recorded, and resting on a text that is new, or on one that is gone. In the analysis' order. */
  readonly fresh: readonly Finding[];
  /** Recorded before. */
  readonly known: readonly Finding[];
  /** Not recorded, although every text that they rest on stood there before: the texts did not bring them. */
  readonly unchanged: readonly Finding[];
  /** Recorded, and no longer there. */
  readonly gone: readonly RecordedFinding[];
  /** Ids of statements that did not stand there before. */
  readonly freshStatements: readonly string[];
  /** The id under which each finding that was there is recorded. */
  readonly recordedAs: ReadonlyMap<Finding, string>;
}

/**
 * Sorts the findings of an analysis into new and known ones. A recorded finding is known again by its id, and where the
 * id has changed with a file's name or a rule, by the texts that it rests on.
 */
export function holdAgainst(before: BaselineRecord, analysis: Analysis): Comparison {
  const documents = matchDocuments(before.documents, toRecordedDocuments(analysis));
  const unread = new Set(analysis.documents.filter(({ status }) => status === 'failed').map(({ id }) => id));
  const left = new Pool(before.findings);
  const present = toOwn(analysis, documents);
  const met = new Map<Finding, RecordedFinding>();
  // The surest way first, for all findings, so that none takes what belongs to another.
  for (const alike of WAYS) {
    for (const { finding, entry: own } of present) {
      const entry = met.has(finding) ? null : left.take((other) => alike(own, other));
      if (entry !== null) met.set(finding, entry);
    }
  }
  const stood = standing(before, analysis, documents);
  // A decision let it pass, not the record; without one it is to be seen again.
  const isOpenAgain = (finding: Finding): boolean =>
    finding.decision === undefined && met.get(finding)?.decided === true;
  const isUnchanged = (finding: Finding): boolean => !met.has(finding) && restsOnOldTexts(finding, stood);
  const isKnown = (finding: Finding): boolean => met.has(finding) && !isOpenAgain(finding);
  return {
    fresh: analysis.findings.filter((finding) => !isKnown(finding) && !isUnchanged(finding)),
    known: analysis.findings.filter(isKnown),
    unchanged: analysis.findings.filter(isUnchanged),
    gone: left.rest().filter((entry) => !entry.documents.some((id) => unread.has(id))),
    freshStatements: analysis.statements.filter(({ id }) => !stood.statements.has(id)).map(({ id }) => id),
    recordedAs: new Map([...met].map(([finding, { id }]) => [finding, id])),
  };
}

type Alike = (now: RecordedFinding, before: RecordedFinding) => boolean;

const sameDocuments: Alike = (now, before) => now.documents.join('\n') === before.documents.join('\n');
/** A reference that led somewhere and no longer does is worse than before, not the same. */
const notWorse: Alike = (now, before) =>
  now.type !== 'reference' || now.subtype === before.subtype || now.subtype === 'explicit';
const sameTexts: Alike = (now, before) =>
  now.type === before.type && notWorse(now, before) && now.texts.join('\n') === before.texts.join('\n');

/** From sure to less sure. A gap is a gap in one document; the other findings are about their texts alone. */
const WAYS: readonly Alike[] = [
  (now, before) => now.id === before.id && sameDocuments(now, before),
  (now, before) => sameTexts(now, before) && sameDocuments(now, before),
  (now, before) => now.type !== 'gap' && now.id === before.id,
  (now, before) => now.type !== 'gap' && sameTexts(now, before),
];

/** Recorded findings, of which each is used once: a text that is copied into a second policy makes a new finding. */
class Pool {
  readonly #entries: RecordedFinding[];

  constructor(entries: readonly RecordedFinding[]) {
    this.#entries = [...entries];
  }

  /** Takes the first that fits; null when none does. */
  take(fits: (entry: RecordedFinding) => boolean): RecordedFinding | null {
    const index = this.#entries.findIndex(fits);
    return index < 0 ? null : (this.#entries.splice(index, 1)[0] ?? null);
  }

  rest(): readonly RecordedFinding[] {
    return this.#entries;
  }
}

/** The findings as entries of a record, with the documents under the names that they had there. */
function toOwn(
  analysis: Analysis,
  documents: ReadonlyMap<string, string>,
): readonly { readonly finding: Finding; readonly entry: RecordedFinding }[] {
  const statements = statementsById(analysis);
  return analysis.findings.map((finding) => {
    const entry = toEntry(finding, statements);
    // A document that was not there has no name there; "?" stands in no id.
    const names = entry.documents.map((id) => documents.get(id) ?? `?${id}`).sort();
    return { finding, entry: { ...entry, documents: names } };
  });
}

interface Standing {
  /** Ids of present statements that stood in the same document before. */
  readonly statements: ReadonlySet<string>;
  /** Ids of present documents from which no statement has gone. */
  readonly documents: ReadonlySet<string>;
}

function standing(before: BaselineRecord, analysis: Analysis, names: ReadonlyMap<string, string>): Standing {
  const statements = new Set<string>();
  const documents = new Set<string>();
  for (const { id } of analysis.documents) {
    const recorded = before.documents.find((document) => document.id === names.get(id));
    if (recorded === undefined) continue;
    const left = new Set(recorded.statements);
    const own = analysis.statements.filter(({ document }) => document === id);
    const kept = own.filter((statement) => recorded.statements.includes(statementKey(statement)));
    for (const statement of kept) {
      statements.add(statement.id);
      left.delete(statementKey(statement));
    }
    if (left.size === 0) documents.add(id);
  }
  return { statements, documents };
}

/**
 * Weights are counted over all documents, so that a new one can lift or sink a pair in which no word has changed. Such a
 * finding is told, but no change of text is to blame for it.
 */
function restsOnOldTexts(finding: Finding, { statements, documents }: Standing): boolean {
  const isOld = finding.statements.length > 0 && finding.statements.every((id) => statements.has(id));
  switch (finding.type) {
    case 'contradiction':
    case 'overlap':
      return isOld;
    case 'gap':
      return isOld && documents.has(finding.document);
    case 'terminology':
    case 'reference':
      return false;
  }
}
