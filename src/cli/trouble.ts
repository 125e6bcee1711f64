import type { Problem, SourceDocument } from '../index.ts';
import { WORDINGS } from '../report/wording/index.ts';
import { plain } from './plain.ts';
import type { Wording } from './wording/index.ts';

/** One line on a document that was not read, or not whole: its path, and every reason in words. Safe for a terminal. */
export function troubleLine(document: SourceDocument, words: Wording): string {
  const why = whyOf(document, words);
  const say = {
    ok: words.partlyRead,
    partial: words.partlyRead,
    failed: words.unreadable,
    skipped: words.leftOut,
  };
  return plain(say[document.status](document.path, why));
}

/** So many files with the same trouble are told of together. */
const TOGETHER = 3;
/** Of those the first are named. */
const NAMED = 4;

/** The lines on documents that were not read, or not whole; those that have the same trouble share one. */
export function troubleLines(documents: readonly SourceDocument[], words: Wording): string[] {
  const groups = new Map<string, SourceDocument[]>();
  for (const document of documents) {
    const key = `${document.status} ${whyOf(document, words)}`;
    groups.set(key, [...(groups.get(key) ?? []), document]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length < TOGETHER) return group.map((each) => troubleLine(each, words));
    const names = words.filesTogether(
      group.slice(0, NAMED).map(({ path }) => path),
      group.length,
    );
    const say = {
      ok: words.partlyReadAll,
      partial: words.partlyReadAll,
      failed: words.unreadableAll,
      skipped: words.leftOutAll,
    };
    return [plain(say[first.status](names, whyOf(first, words)))];
  });
}

function whyOf({ problems }: SourceDocument, words: Wording): string {
  return [...new Set(WORDINGS[words.lang].problems(problems))].join(' ') || words.noReason;
}

/** What went wrong, in the words that the report has for it. */
export function problemMessage(problem: Problem, words: Wording): string {
  return WORDINGS[words.lang].problem(problem);
}
