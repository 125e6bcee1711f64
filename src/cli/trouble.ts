import type { Problem, SourceDocument } from '../index.ts';
import { WORDINGS } from '../report/wording/index.ts';
import { plain } from './plain.ts';
import type { Wording } from './wording/index.ts';

/** One line on a document that was not read, or not whole: its path, and every reason in words. Safe for a terminal. */
export function troubleLine(document: SourceDocument, words: Wording): string {
  const reasons = WORDINGS[words.lang].problems(document.problems);
  const why = [...new Set(reasons)].join(' ') || words.noReason;
  const say = {
    ok: words.partlyRead,
    partial: words.partlyRead,
    failed: words.unreadable,
    skipped: words.leftOut,
  };
  return plain(say[document.status](document.path, why));
}

/** What went wrong, in the words that the report has for it. */
export function problemMessage(problem: Problem, words: Wording): string {
  return WORDINGS[words.lang].problem(problem);
}
