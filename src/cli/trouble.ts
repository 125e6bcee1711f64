import type { Problem, SourceDocument } from '../index.ts';
import { plain } from './plain.ts';
import type { Wording } from './wording/index.ts';

type Explain = { readonly problemMessage: (problem: Problem, lang: 'da' | 'en') => string };

/** One line on a document that was not read, or not whole: its path, and every reason in words. Safe for a terminal. */
export function troubleLine(document: SourceDocument, words: Wording, { problemMessage }: Explain): string {
  const reasons = document.problems.map((problem) => problemMessage(problem, words.lang));
  const why = [...new Set(reasons)].join(' ') || words.noReason;
  const say = {
    ok: words.partlyRead,
    partial: words.partlyRead,
    failed: words.unreadable,
    skipped: words.leftOut,
  };
  return plain(say[document.status](document.path, why));
}
