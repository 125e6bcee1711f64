import type { Change } from '../model/change.ts';
import type {
  AdviceReport,
  Analysis,
  Considered,
  DocumentSummary,
  Finding,
  Gate,
  Statement,
  Thread,
} from '../model/index.ts';
import { createSharing } from '../model/sharing.ts';
import { cutJson, type TakeParts } from './cut-json.ts';
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
 * language. Messages and recommendations are not taken over: they are worded anew. The report of a large folder is longer than
 * any text that the engine can hold, so that its lists are read item by item.
 * @param pieces the bytes of the file; a byte order mark must be gone
 * @throws StoredError when they are no JSON report of `schemaVersion` 1; TypeError when they are no UTF-8
 */
export function readStored(pieces: Iterable<Uint8Array>): Analysis {
  const reading = new StoredReading();
  try {
    cutJson(pieces, reading);
  } catch (error) {
    if (error instanceof SyntaxError) throw new StoredError({ code: 'no-report' });
    throw error;
  }
  return reading.analysis();
}

/** The lists of a report that grow with the folder: how an item is checked, and what is kept of it. */
const LISTS = {
  documents: listOf(REPORT_SCHEMA.shape.documents.element, toDocument),
  statements: listOf(REPORT_SCHEMA.shape.statements.element, toStatement),
  definitions: listOf(REPORT_SCHEMA.shape.definitions.element, () => null),
  findings: listOf(REPORT_SCHEMA.shape.findings.element, toFinding),
  considered: listOf(REPORT_SCHEMA.shape.considered.element, toConsidered),
  thread: listOf(REPORT_SCHEMA.shape.thread.element, toThread),
};
type ListName = keyof typeof LISTS;
const LIST_NAMES = Object.keys(LISTS);

interface ItemSchema<Item> {
  safeParse(value: unknown): {
    readonly data?: Item | undefined;
    readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] } | undefined;
  };
}

/** What an item comes to, or where it is damaged. */
type Taken<Kept> = { readonly kept: Kept } | { readonly fault: string };

function listOf<Item, Kept>(schema: ItemSchema<Item>, keep: (item: Item) => Kept) {
  return (value: unknown): Taken<Kept> => {
    const { data, error } = schema.safeParse(value);
    if (data !== undefined) return { kept: keep(data) };
    return { fault: (error?.issues[0]?.path ?? []).map(String).join('.') };
  };
}

type KeptLists = {
  -readonly [Name in ListName]: Extract<ReturnType<(typeof LISTS)[Name]>, { kept: unknown }>['kept'][];
};

/** Takes the parts of a report, and keeps of each item what the analysis needs. */
class StoredReading implements TakeParts {
  readonly #rest = new Map<string, unknown>();
  readonly #lists: KeptLists = {
    documents: [],
    statements: [],
    definitions: [],
    findings: [],
    considered: [],
    thread: [],
  };
  readonly #share = createSharing();
  #fault: string | null = null;

  isListed(key: string): boolean {
    return LIST_NAMES.includes(key);
  }

  begin(key: string): void {
    this.#rest.set(key, []);
    const list: unknown[] | undefined = isListName(key) ? this.#lists[key] : undefined;
    list?.splice(0);
  }

  take(key: string, index: number | null, value: unknown): void {
    if (index === null) {
      this.#rest.set(key, value);
      return;
    }
    // Of a damaged report nothing more is kept.
    if (this.#fault !== null || !isListName(key)) return;
    const taken: Taken<unknown> = LISTS[key](value);
    if ('fault' in taken) this.#fault = [key, index, ...(taken.fault === '' ? [] : [taken.fault])].join('.');
    else (this.#lists[key] as unknown[]).push(this.#share(taken.kept));
  }

  /** @throws StoredError */
  analysis(): Analysis {
    const data: unknown = Object.fromEntries(this.#rest);
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
    const fault = error === undefined ? this.#fault : (error.issues[0]?.path ?? []).join('.');
    if (report !== undefined && fault === null) return toAnalysis(report, this.#lists);
    const version = field(field(data, 'tool'), 'version');
    throw new StoredError({
      code: 'damaged',
      place: (fault ?? '').slice(0, LONGEST_PLACE),
      madeBy: typeof version === 'string' ? version.slice(0, LONGEST_PLACE) : null,
    });
  }
}

function isListName(key: string): key is ListName {
  return LIST_NAMES.includes(key);
}

function field(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

function toAnalysis(report: ReportJson, lists: KeptLists): Analysis {
  const { documents, statements, findings, considered, thread } = lists;
  return {
    tool: report.tool,
    language: report.language,
    anchor: report.anchor,
    notices: report.notices.map(({ code, args }) => ({ code, args })),
    documents,
    statements,
    findings,
    considered,
    thread,
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

function toStatement(stored: JsonStatement): Statement {
  const { pageLabel: _, label, standsAlone, meaning, definition, ...statement } = stored;
  return {
    ...statement,
    ...(standsAlone === undefined ? {} : { standsAlone }),
    ...(label === undefined ? {} : { label }),
    ...(meaning === null ? {} : { meaning }),
    ...(definition === null ? {} : { definition }),
  };
}

function toFinding({ message: _, recommendation: __, ...finding }: JsonFinding): Finding {
  return finding;
}

function toConsidered({ message: _, ...each }: ReportJson['considered'][number]): Considered {
  return each;
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
