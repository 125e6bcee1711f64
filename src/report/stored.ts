import type { Change } from '../model/change.ts';
import type {
  AdviceReport,
  Analysis,
  DocumentSummary,
  Finding,
  Gate,
  Statement,
  Thread,
} from '../model/index.ts';
import { REPORT_SCHEMA, type ReportJson } from './schema.ts';

type JsonDocument = ReportJson['documents'][number];
type JsonStatement = ReportJson['statements'][number];
type JsonFinding = ReportJson['findings'][number];
type JsonThread = ReportJson['thread'][number];
type JsonChecks = NonNullable<ReportJson['checks']>;
type JsonCheck = NonNullable<ReportJson['check']>;

/** Why a text is no result that can be rendered. */
export type StoredFault =
  /** No JSON, or JSON of something else. */
  | { readonly code: 'no-report' }
  /** A report of this program whose format is another one. */
  | { readonly code: 'other-schema' }
  /** A report in which something is missing or wrong; `place` is the way there ("findings.3.score"). */
  | { readonly code: 'damaged'; readonly place: string; readonly madeBy: string | null };

/** Thrown for a text that is no result. */
export class StoredError extends Error {
  override readonly name = 'StoredError';
  readonly fault: StoredFault;

  constructor(fault: StoredFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** Long enough to find the place; keys of a damaged file may be of any length. */
const LONGEST_PLACE = 80;

/**
 * The analysis that a JSON report holds, such that rendering it gives what rendering the original gave, in each format and
 * language. Messages and recommendations are not taken over: they are worded anew.
 * @param text the whole file; a byte order mark must be gone
 * @throws StoredError when the text is no JSON report of `schemaVersion` 1
 */
export function parseStored(text: string): Analysis {
  const data = parseJson(text);
  const schemaVersion = field(data, 'schemaVersion');
  if (field(field(data, 'tool'), 'name') !== 'coherence' || schemaVersion === undefined) {
    throw new StoredError({ code: 'no-report' });
  }
  if (schemaVersion !== 1) throw new StoredError({ code: 'other-schema' });
  // A report of changes has the same version and tool, and no findings.
  if (field(data, 'changes') !== undefined && field(data, 'findings') === undefined) {
    throw new StoredError({ code: 'no-report' });
  }
  const { data: report, error } = REPORT_SCHEMA.safeParse(data);
  if (report !== undefined) return toAnalysis(report);
  const version = field(field(data, 'tool'), 'version');
  throw new StoredError({
    code: 'damaged',
    place: (error.issues[0]?.path ?? []).join('.').slice(0, LONGEST_PLACE),
    madeBy: typeof version === 'string' ? version.slice(0, LONGEST_PLACE) : null,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new StoredError({ code: 'no-report' });
  }
}

function field(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

function toAnalysis(report: ReportJson): Analysis {
  return {
    tool: report.tool,
    language: report.language,
    anchor: report.anchor,
    notices: report.notices.map(({ code, args }) => ({ code, args })),
    documents: report.documents.map(toDocument),
    statements: report.statements.map(toStatement),
    findings: report.findings.map(toFinding),
    considered: report.considered.map(({ message: _, ...each }) => each),
    thread: report.thread.map(toThread),
    ...(report.checks === null ? {} : { checks: toChecks(report.checks) }),
    labels: report.labels,
    ...(report.settings === null ? {} : { settings: report.settings }),
    ...(report.regions === undefined ? {} : { regions: report.regions }),
    ...(report.check === undefined ? {} : { gate: toGate(report.check) }),
  };
}

function toDocument({ problems, facts, readability, ...document }: JsonDocument): DocumentSummary {
  return {
    ...document,
    problems: problems.map(({ code, page, args }) => ({ code, page, args })),
    facts: facts.map(({ kind, value, page, quote }) => ({ kind, value, page, quote })),
    ...(readability === null ? {} : { readability }),
  };
}

function toStatement({ pageLabel: _, meaning, definition, ...statement }: JsonStatement): Statement {
  return {
    ...statement,
    ...(meaning === null ? {} : { meaning }),
    ...(definition === null ? {} : { definition }),
  };
}

function toFinding({ message: _, recommendation: __, ...finding }: JsonFinding): Finding {
  return finding;
}

function toThread({ message: _, ...thread }: JsonThread): Thread {
  return thread;
}

function toChecks(checks: JsonChecks): AdviceReport {
  const { results, parties, needs: _, needNames, ...more } = checks;
  return {
    ...more,
    results: results.map(({ texts, ...each }) => ({ ...each, ...texts })),
    parties: parties.map(({ id, names, phases }) => ({ id, label: names, phases })),
    needs: needNames,
  };
}

function toGate({ changes, ...gate }: JsonCheck): Gate {
  return {
    ...gate,
    changes: changes.map((each) => ({
      document: each.document,
      path: each.path,
      title: each.title,
      isWhole: each.wholeDocument,
      change: toChange(each),
      region: each.region,
      ...(each.decision === undefined ? {} : { decision: each.decision }),
    })),
  };
}

function toChange(change: JsonCheck['changes'][number]): Change {
  const { id, type, evidence, oldPieces, newPieces } = change;
  return {
    id,
    type,
    old: change.old,
    new: change.new,
    oldPlace:
      change.oldSection === null
        ? null
        : { page: change.oldPage, line: change.oldLine, section: change.oldSection },
    newPlace:
      change.newSection === null
        ? null
        : { page: change.newPage, line: change.newLine, section: change.newSection },
    reasons: evidence.reasons,
    isMoved: evidence.moved,
    likeness: evidence.likeness,
    oldPieces,
    newPieces,
  };
}
