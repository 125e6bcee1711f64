import type { Change, VersionComparison } from '../../model/change.ts';
import { jsonText } from '../json-text.ts';
import { WORDINGS } from '../wording/index.ts';
import type { ChangeJson } from './schema.ts';
import { messageOf } from './view.ts';
import type { ChangeWording } from './wording.ts';

/** The comparison as plain data for other programs; the changes in the order of the text. */
export function renderChangesAsJson(comparison: VersionComparison, wording: ChangeWording): string {
  const documentOf = (document: VersionComparison['oldDocument'], version: 'old' | 'new'): object => ({
    id: document.id,
    version,
    path: document.path,
    title: document.title,
    format: document.format,
    language: document.language,
    status: document.status,
    problems: document.problems.map(({ code, page, args }) => ({
      code,
      message: WORDINGS[wording.lang].problem({ code, page, args }),
      page,
    })),
    pages: document.pages,
    words: document.words,
  });
  const report = {
    schemaVersion: 1,
    tool: { ...comparison.tool },
    language: comparison.language,
    documents: [documentOf(comparison.oldDocument, 'old'), documentOf(comparison.newDocument, 'new')],
    changes: comparison.changes.map((change) => changeAsJson(change, wording)),
    unchanged: comparison.unchanged,
    coherence: comparison.coherence,
  };
  return jsonText(report);
}

/** One change, in the report of changes and in that of a gate. */
export function changeAsJson(change: Change, wording: ChangeWording): ChangeJson {
  return {
    id: change.id,
    type: change.type,
    old: change.old,
    new: change.new,
    oldPage: change.oldPlace?.page ?? null,
    newPage: change.newPlace?.page ?? null,
    oldLine: change.oldPlace?.line ?? null,
    newLine: change.newPlace?.line ?? null,
    section: [...((change.newPlace ?? change.oldPlace)?.section ?? [])],
    oldSection: change.oldPlace === null ? null : [...change.oldPlace.section],
    evidence: {
      reasons: change.reasons.map(({ code, effect, old, new: next }) => ({ code, effect, old, new: next })),
      moved: change.isMoved,
      likeness: change.likeness,
    },
    message: messageOf(change, wording),
  };
}
