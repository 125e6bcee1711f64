import type { z } from 'zod';
import { CHANGE_TYPES } from '../model/change.ts';
import {
  type Analysis,
  DECISION_VERDICTS,
  type Finding,
  type FindingDecision,
  type GateChange,
} from '../model/index.ts';
import { lazily, libraries } from '../text/libraries.ts';
import { offsetOf } from './place-of-key.ts';
import { type ExpectedEntry, RecordError, type RecordFault } from './record-error.ts';

/** The file of decisions, named by default. */
export const DECISIONS_FILE = 'coherence.decisions.yaml';

/** A decision with the finding that it is about. */
export interface Decision extends FindingDecision {
  /** Id of the finding. */
  readonly finding: string;
  /** Line of the file on which it stands, from 1. */
  readonly line: number;
}

const MOST_DECISIONS = 5000;

const schemas = lazily(() => {
  const { z } = libraries();
  const text = z.string().trim().min(1).max(2000);
  const finding = z.string().regex(/^[a-z]+-[0-9a-f]{6,64}(?:-\d+)?$/u);
  const decisions = z.strictObject({
    finding,
    decision: z.enum(DECISION_VERDICTS),
    reason: text,
    who: text,
    until: z.string().refine(isDate).nullish(),
  });
  // What the page of the report lets a reader note without deciding. Nothing in it lets a finding pass.
  const notes = z.strictObject({ finding, department: text.optional(), note: text.optional() });
  const file = z.strictObject({
    decisions: z.array(decisions).max(MOST_DECISIONS).nullish(),
    notes: z.array(notes).max(MOST_DECISIONS).nullish(),
  });
  return { decisions, notes, file };
});

const EXPECTED: Readonly<Record<string, ExpectedEntry>> = {
  finding: 'id',
  decision: 'verdict',
  reason: 'text',
  who: 'text',
  until: 'date',
  department: 'text',
  note: 'text',
};

/**
 * The decisions written in a file's text, in its order.
 * @param file name of the file, for the message only
 * @throws RecordError with the line when it is no YAML, or an entry lacks something, is misspelt or decided twice
 */
export function parseDecisions(source: string, file: string): readonly Decision[] {
  const { LineCounter, parseDocument, visit } = libraries().yaml;
  const lines = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: lines,
    prettyErrors: false,
    strict: true,
    // Its warnings are read here; the library would print them to stderr by itself.
    logLevel: 'error',
  });
  const lineOf = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const [broken] = [...document.errors, ...document.warnings];
  if (broken !== undefined) throw new RecordError(file, lineOf(broken.pos[0]), { code: 'syntax' });
  // An alias repeats a part of the file; nobody needs it here, and a few nested ones unfold to gigabytes.
  visit(document, {
    Alias(_key, node) {
      throw new RecordError(file, node.range ? lineOf(node.range[0]) : null, { code: 'syntax' });
    },
  });
  const placeOf = (path: readonly PropertyKey[]): number => lineOf(offsetOf(document, path));
  const parsed = schemas().file.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
  if (!parsed.success) {
    throw firstFault(parsed.error, file, placeOf, (path) => document.hasIn(path));
  }
  const decisions = (parsed.data.decisions ?? []).map(
    ({ finding, decision, reason, who, until }, index): Decision => ({
      finding,
      verdict: decision,
      reason,
      who,
      until: until ?? null,
      line: placeOf(['decisions', index]),
    }),
  );
  refuseRepeated(decisions, file);
  return decisions;
}

function refuseRepeated(decisions: readonly Decision[], file: string): void {
  const seen = new Set<string>();
  for (const { finding, line } of decisions) {
    if (seen.has(finding)) throw new RecordError(file, line, { code: 'decided-twice', id: finding });
    seen.add(finding);
  }
}

/** The complaint that stands first in the file. */
function firstFault(
  error: z.ZodError,
  file: string,
  placeOf: (path: readonly PropertyKey[]) => number,
  isWritten: (path: readonly PropertyKey[]) => boolean,
): RecordError {
  const faults = error.issues.map((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const path = unknown === undefined ? issue.path : [...issue.path, unknown];
    return new RecordError(file, placeOf(path), faultOf(path, unknown, isWritten(path)));
  });
  const [first] = faults.sort((one, two) => (one.line ?? 0) - (two.line ?? 0));
  return first ?? new RecordError(file, null, { code: 'syntax' });
}

function faultOf(path: readonly PropertyKey[], unknown: string | undefined, isWritten: boolean): RecordFault {
  const key = String(path.at(-1) ?? '');
  if (unknown !== undefined) {
    const { decisions, notes } = schemas();
    const entry = path[0] === 'notes' ? notes : decisions;
    const allowed = path.length === 1 ? ['decisions', 'notes'] : Object.keys(entry.shape);
    return { code: 'unknown-key', key, allowed };
  }
  const list = path[0] === 'notes' ? 'notes' : 'decisions';
  if (path.length < 2) return { code: 'wrong-value', key: list, expected: list };
  if (path.length === 2)
    return { code: 'wrong-value', key: list, expected: list === 'notes' ? 'note' : 'entry' };
  if (!isWritten) return { code: 'missing-key', key };
  return { code: 'wrong-value', key, expected: EXPECTED[key] ?? 'text' };
}

function isDate(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(written)) return false;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
}

/** An analysis with its decisions, and what there is to say of them. */
export interface Decided {
  readonly analysis: Analysis;
  /** Decisions that have run out; their findings are open again. */
  readonly expired: readonly Decision[];
  /** Decisions on findings that are not there. */
  readonly idle: readonly Decision[];
  /** The id under which each decided finding was decided on. */
  readonly decidedAs: ReadonlyMap<Finding, string>;
}

/**
 * Writes each decision on its findings.
 * @param today the date on which decisions are tried (YYYY-MM-DD); one holds through the whole of its last day
 * @param recordedAs the id under which a finding was recorded, for decisions made before a file changed its name
 */
export function applyDecisions(
  analysis: Analysis,
  decisions: readonly Decision[],
  today: string,
  recordedAs: ReadonlyMap<Finding, string> = new Map(),
): Decided {
  const byId = new Map(decisions.map((each) => [each.finding, each]));
  const met = new Set<Decision>();
  const decidedAs = new Map<Finding, string>();
  const decide = (finding: Finding): Finding => {
    const found = byId.get(finding.id) ?? byId.get(recordedAs.get(finding) ?? '');
    if (found === undefined) return finding;
    met.add(found);
    if (hasExpired(found, today)) return finding;
    const { verdict, reason, who, until } = found;
    const decided = { ...finding, decision: { verdict, reason, who, until } };
    decidedAs.set(decided, found.finding);
    return decided;
  };
  return {
    analysis: { ...analysis, findings: analysis.findings.map(decide) },
    expired: decisions.filter((each) => met.has(each) && hasExpired(each, today)),
    // A decision on a change is of use only where versions are compared, and stays when the change has been made.
    idle: decisions.filter((each) => !met.has(each) && !isAboutChange(each)),
    decidedAs,
  };
}

function hasExpired({ until }: Decision, today: string): boolean {
  return until !== null && until < today;
}

function isAboutChange({ finding }: Decision): boolean {
  return CHANGE_TYPES.some((type) => finding.startsWith(`${type}-`));
}

/**
 * Writes each decision on its changes; `expired` are those that have run out.
 * @param today as for findings
 */
export function decideChanges(
  changes: readonly GateChange[],
  decisions: readonly Decision[],
  today: string,
): { readonly changes: readonly GateChange[]; readonly expired: readonly Decision[] } {
  const byId = new Map(decisions.map((each) => [each.finding, each]));
  const ids = new Set(changes.map(({ change }) => change.id));
  return {
    changes: changes.map((each): GateChange => {
      const found = byId.get(each.change.id);
      if (found === undefined || hasExpired(found, today)) return each;
      const { verdict, reason, who, until } = found;
      return { ...each, decision: { verdict, reason, who, until } };
    }),
    expired: decisions.filter((each) => ids.has(each.finding) && hasExpired(each, today)),
  };
}
