import { VERSION } from './analyse.ts';
import { findChanges } from './diff/index.ts';
import { loadDanishChanges } from './lang/changes.ts';
import { createDanish } from './lang/index.ts';
import type { VersionComparison } from './model/change.ts';
import type { Settings, SourceDocument } from './model/index.ts';
import { findWords } from './text/words.ts';

/**
 * Compares two versions of one policy, of whatever formats. Reads no document and prints nothing.
 * @param older the version that was, as read
 * @param newer the version that is to be
 */
export function compareVersions(
  older: SourceDocument,
  newer: SourceDocument,
  settings: Settings,
): VersionComparison {
  const pack = createDanish({
    concepts: settings.concepts,
    themes: settings.themes,
    corpus: [older, newer].flatMap(wordsOf).sort(),
  });
  const { changes, unchanged } = findChanges(older, newer, pack, loadDanishChanges());
  return {
    tool: { name: 'coherence', version: VERSION },
    language: pack.code,
    oldDocument: summaryOf(older, pack.code),
    newDocument: summaryOf(newer, pack.code),
    changes,
    unchanged,
    coherence: null,
  };
}

function summaryOf(document: SourceDocument, language: string): VersionComparison['oldDocument'] {
  const { id, path, title, format, status, problems, pageCount, words } = document;
  return { id, path, title, format, language, status, problems, pages: pageCount, words };
}

function wordsOf(document: SourceDocument): string[] {
  return document.blocks.flatMap((block) => findWords(block.text).map((word) => word.text.toLowerCase()));
}
