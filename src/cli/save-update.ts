import { holdAgainst, toRecord } from '../baseline/index.ts';
import type {
  Analysis,
  Change,
  Finding,
  SavedFile,
  SaveUpdate,
  Settings,
  SourceDocument,
  Statement,
} from '../index.ts';
import type { Door } from './scan.ts';

/** The folder as it was read and analysed once. */
export interface Scanned {
  readonly documents: readonly SourceDocument[];
  readonly analysis: Analysis;
  readonly settings: Settings;
}

/** What changed from one reading of the folder to the next: in each document, and in the findings. */
export function saveUpdate(before: Scanned, after: Scanned, { compareVersions }: Door): SaveUpdate {
  const files = filesSaved(before.documents, after.documents, (older, newer) => [
    ...compareVersions(older, newer, after.settings).changes,
  ]);
  const held = holdAgainst(toRecord(before.analysis), after.analysis);
  const goneIds = new Set(held.gone.map(({ id }) => id));
  const isOpen = ({ decision }: Finding): boolean => decision === undefined;
  const brought = after.analysis.findings.filter((each) => !held.known.includes(each) && isOpen(each));
  const resolved = before.analysis.findings.filter((each) => goneIds.has(each.id) && isOpen(each));
  return {
    files,
    before: before.analysis,
    after: after.analysis,
    ...withoutRewritten(brought, resolved, before.analysis, after.analysis),
  };
}

/** Documents that could be read before and cannot now: a file that is half saved, or locked by its editor. */
export function lostToReading(before: Scanned, after: Scanned): boolean {
  return after.documents.some(
    ({ path, status }) =>
      status === 'failed' && before.documents.some((old) => old.path === path && isReadable(old)),
  );
}

function isReadable({ status }: SourceDocument): boolean {
  return status === 'ok' || status === 'partial';
}

function filesSaved(
  before: readonly SourceDocument[],
  after: readonly SourceDocument[],
  changesBetween: (older: SourceDocument, newer: SourceDocument) => readonly Change[],
): readonly SavedFile[] {
  const gone = before.filter(({ path }) => !after.some((each) => each.path === path));
  const files = after.flatMap((now): SavedFile[] => {
    const { path } = now;
    const old = before.find((each) => each.path === path);
    if (old === undefined) {
      const former = gone.findIndex((each) => textOf(each) === textOf(now));
      const [renamed] = former === -1 ? [] : gone.splice(former, 1);
      if (renamed !== undefined) {
        return [{ path, state: 'renamed', formerPath: renamed.path, changes: [] }];
      }
      return [{ path, state: isReadable(now) ? 'new' : 'unreadable', formerPath: null, changes: [] }];
    }
    if (old.status === now.status && textOf(old) === textOf(now)) return [];
    if (!isReadable(now)) return [{ path, state: 'unreadable', formerPath: null, changes: [] }];
    if (!isReadable(old)) return [{ path, state: 'new', formerPath: null, changes: [] }];
    const changes = changesBetween(old, now);
    return [{ path, state: changes.length > 0 ? 'changed' : 'same', formerPath: null, changes }];
  });
  return [
    ...files,
    ...gone.map(({ path }): SavedFile => ({ path, state: 'gone', formerPath: null, changes: [] })),
  ];
}

/** All that a document says, with its headings. */
function textOf({ title, blocks }: SourceDocument): string {
  return JSON.stringify([title, blocks.map(({ kind, text }) => [kind, text])]);
}

/** The same finding about a sentence that was rewritten has another id: it is neither new nor gone. */
function withoutRewritten(
  brought: readonly Finding[],
  resolved: readonly Finding[],
  before: Analysis,
  after: Analysis,
): Pick<SaveUpdate, 'brought' | 'resolved'> {
  const oldTexts = textsBy(before.statements);
  const newTexts = textsBy(after.statements);
  const open = [...brought];
  const gone = resolved.filter((old) => {
    const at = open.findIndex((next) => {
      if (old.type !== next.type || old.subtype !== next.subtype) return false;
      const texts = oldTexts(old);
      return newTexts(next).some((text) => texts.includes(text));
    });
    if (at !== -1) open.splice(at, 1);
    return at === -1;
  });
  return { brought: open, resolved: gone };
}

function textsBy(statements: readonly Statement[]): (finding: Finding) => readonly string[] {
  const byId = new Map(statements.map(({ id, text }) => [id, text]));
  return (finding) => finding.statements.flatMap((id) => byId.get(id) ?? []);
}
