import type { Document } from 'yaml';
import type { z as Schemas } from 'zod';
import { type Analysis, type Finding, SEVERITIES, type Statement } from '../model/index.ts';
import { lazily, libraries, type Zod } from '../text/libraries.ts';
import { findingDocuments, findingTexts, statementKey, statementsById } from './keys.ts';
import { offsetOf } from './place-of-key.ts';
import { RecordError } from './record-error.ts';

function schemaOf(z: Zod) {
  const names = z.array(z.string());

  const recordedDocument = z.strictObject({
    id: z.string(),
    title: z.string(),
    /** Keys of its statements, sorted: by these a renamed document is known again. */
    statements: names,
  });

  const recordedFinding = z.strictObject({
    id: z.string(),
    type: z.enum(['contradiction', 'gap', 'overlap', 'terminology', 'reference']),
    subtype: z.string(),
    severity: z.enum(SEVERITIES),
    /** Ids of the documents that take part. */
    documents: names,
    /** Keys of the texts that it rests on. */
    texts: names,
    /** A few words on what it is about, for whoever reads the file. */
    about: z.string(),
    /** Set when somebody had decided on it: it is not let pass because it is recorded, only as long as the decision holds. */
    decided: z.literal(true).optional(),
  });

  return z.strictObject({
    schemaVersion: z.literal(1),
    documents: z.array(recordedDocument),
    findings: z.array(recordedFinding),
  });
}

const recordSchema = lazily(() => schemaOf(libraries().z));

/** The findings of a folder as they once were, with enough of the documents to know them again. */
export type BaselineRecord = Schemas.infer<ReturnType<typeof schemaOf>>;
export type RecordedFinding = BaselineRecord['findings'][number];
export type RecordedDocument = BaselineRecord['documents'][number];

/** Characters of a text that the record shows. */
const ABOUT_LENGTH = 80;

/**
 * The state of an analysis as a record.
 * @param decidedAs the id under which a finding was decided on, where that is not its own
 */
export function toRecord(
  analysis: Analysis,
  decidedAs: ReadonlyMap<Finding, string> = new Map(),
): BaselineRecord {
  const statements = statementsById(analysis);
  return inOrder({
    schemaVersion: 1,
    documents: toRecordedDocuments(analysis),
    findings: analysis.findings.map((finding) => ({
      ...toEntry(finding, statements),
      id: decidedAs.get(finding) ?? finding.id,
      ...(finding.decision === undefined ? {} : { decided: true as const }),
    })),
  });
}

/** The documents of an analysis of which something was read, each with the keys of its statements. */
export function toRecordedDocuments(analysis: Analysis): readonly RecordedDocument[] {
  return analysis.documents
    .filter(({ status }) => status === 'ok' || status === 'partial')
    .map(({ id, title }) => {
      const own = analysis.statements.filter(({ document }) => document === id);
      return { id, title, statements: own.map(statementKey).sort() };
    });
}

/** A finding as it stands in a record. `statements` are those of the analysis, by id. */
export function toEntry(finding: Finding, statements: ReadonlyMap<string, Statement>): RecordedFinding {
  return {
    id: finding.id,
    type: finding.type,
    subtype: finding.subtype,
    severity: finding.severity,
    documents: findingDocuments(finding, statements),
    texts: findingTexts(finding, statements),
    about: aboutOf(finding, statements),
  };
}

/**
 * The record with what an older one holds of documents that cannot be read at the moment: their findings have not gone.
 * @param unreadable ids of these documents
 */
export function keepUnread(
  now: BaselineRecord,
  before: BaselineRecord,
  unreadable: ReadonlySet<string>,
): BaselineRecord {
  const kept = before.findings.filter(({ documents }) => documents.some((id) => unreadable.has(id)));
  const known = new Set(now.findings.map(({ id }) => id));
  return inOrder({
    schemaVersion: 1,
    documents: [...now.documents, ...before.documents.filter(({ id }) => unreadable.has(id))],
    findings: [...now.findings, ...kept.filter(({ id }) => !known.has(id))],
  });
}

interface Parts {
  readonly schemaVersion: 1;
  readonly documents: readonly RecordedDocument[];
  readonly findings: readonly RecordedFinding[];
}

function inOrder({ schemaVersion, documents, findings }: Parts): BaselineRecord {
  return {
    schemaVersion,
    documents: [...documents].sort((one, two) => compareText(one.id, two.id)),
    findings: [...findings].sort(
      (one, two) =>
        compareText(one.id, two.id) || compareText(one.documents.join(' '), two.documents.join(' ')),
    ),
  };
}

function compareText(one: string, two: string): number {
  return one < two ? -1 : one > two ? 1 : 0;
}

function aboutOf(finding: Finding, statements: ReadonlyMap<string, Statement>): string {
  if (finding.type === 'terminology') {
    return shortened([...new Set(Object.values(finding.evidence.variants).flat())].sort().join(' / '));
  }
  if (finding.type === 'reference') return shortened(finding.evidence.quote);
  if (finding.type === 'contradiction') {
    return shortened(`${finding.evidence.clash.first} / ${finding.evidence.clash.second}`);
  }
  const [first] = finding.statements;
  return shortened(first === undefined ? '' : (statements.get(first)?.text ?? ''));
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= ABOUT_LENGTH ? text : `${characters.slice(0, ABOUT_LENGTH - 1).join('')}…`;
}

/** The record as the bytes of its file: one finding under the other, so that a change shows what has changed. */
export function recordText(state: BaselineRecord): string {
  return `${JSON.stringify(inOrder(state), null, 2)}\n`;
}

/**
 * Reads a record from the text of its file.
 * @param file name of the file, for the message
 * @throws RecordError when it is no such record
 */
export function parseRecord(text: string, file: string): BaselineRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RecordError(file, brokenLine(text), { code: 'damaged' });
  }
  const parsed = recordSchema().safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  throw new RecordError(file, lineOf(text, [...(issue?.path ?? []), ...unknown]), { code: 'damaged' });
}

/** Characters of a file in which a fault is looked up; to look through a larger one takes longer than anybody waits. */
const LONGEST_LOOKED_UP = 2_000_000;

/** The line on which the text stops being JSON, from 1; null when that cannot be told. */
function brokenLine(text: string): number | null {
  return looked(text, (document, lineAt) => {
    const [broken] = document.errors;
    return lineAt(broken === undefined ? text.length : broken.pos[0]);
  });
}

function lineOf(text: string, path: readonly PropertyKey[]): number | null {
  return looked(text, (document, lineAt) => lineAt(offsetOf(document, path)));
}

/** JSON is YAML, whose parser knows the places that the engine's own does not tell. */
function looked(
  text: string,
  find: (document: Document, lineAt: (offset: number) => number) => number,
): number | null {
  if (text.trim() === '' || text.length > LONGEST_LOOKED_UP) return null;
  const { LineCounter, parseDocument } = libraries().yaml;
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    return find(document, (offset) => Math.max(1, lines.linePos(offset).line));
  } catch {
    // Nested without end: the parser gives up.
    return null;
  }
}
