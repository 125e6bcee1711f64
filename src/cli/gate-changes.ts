import { matchDocuments, toRecordedDocuments } from '../baseline/index.ts';
import {
  type Analysis,
  type Change,
  type ChangeType,
  contentId,
  type GateChange,
  type Settings,
  type SourceDocument,
} from '../index.ts';
import type { Door } from './scan.ts';

/** The documents of a folder with what was found in them. */
export interface Read {
  readonly documents: readonly SourceDocument[];
  readonly analysis: Analysis;
}

/**
 * What the policies say otherwise than before, of the types asked for. A document is held against itself also under another
 * name or in another format; one that came or went is one change.
 */
export function gateChanges(
  before: Read,
  now: Read,
  types: ReadonlySet<ChangeType>,
  settings: Settings,
  { compareVersions }: Door,
): readonly GateChange[] {
  if (types.size === 0) return [];
  const formerOf = formerDocuments(before, now);
  const changed = now.documents.filter(isReadable).flatMap((document): GateChange[] => {
    const old = formerOf(document);
    if (old === undefined) return [whole('added', document)];
    return compareVersions(old, document, settings).changes.map((change) => changeIn(document, change));
  });
  const kept = new Set(now.documents.map(formerOf));
  const gone = before.documents.filter((document) => isReadable(document) && !kept.has(document));
  return [...changed, ...gone.map((document) => whole('removed', document))].filter(({ change }) =>
    types.has(change.type),
  );
}

/** What each document was before: the one of that path, or the one that says the same under another. */
function formerDocuments(before: Read, now: Read): (document: SourceDocument) => SourceDocument | undefined {
  const names = matchDocuments(toRecordedDocuments(before.analysis), toRecordedDocuments(now.analysis));
  return ({ id, path }) =>
    before.documents.find((old) => old.path === path && isReadable(old)) ??
    before.documents.find((old) => old.id === names.get(id) && isReadable(old));
}

function isReadable({ status }: SourceDocument): boolean {
  return status === 'ok' || status === 'partial';
}

function changeIn({ id, path, title }: SourceDocument, change: Change): GateChange {
  return { document: id, path, title, isWhole: false, change, region: null };
}

function whole(type: 'added' | 'removed', document: SourceDocument): GateChange {
  const { title } = document;
  const side = { text: title, isChanged: true };
  const change: Change = {
    id: `${type}-${contentId(type, 'document', title)}`,
    type,
    old: type === 'removed' ? title : null,
    new: type === 'added' ? title : null,
    oldPlace: null,
    newPlace: null,
    reasons: [],
    isMoved: false,
    likeness: 0,
    oldPieces: type === 'removed' ? [side] : [],
    newPieces: type === 'added' ? [side] : [],
  };
  return { ...changeIn(document, change), isWhole: true };
}
