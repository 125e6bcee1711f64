import type { DocumentSummary } from '../model/index.ts';
import { shorten } from './clean.ts';
import { atMost } from './decisions.ts';
import { fileName, wasRead } from './names.ts';
import type { Wording } from './wording/wording.ts';

/** Said again by a document that was read: nothing of them is missing in the report. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(['duplicate', 'version']);
/** Nobody reads a longer list of names. */
const MOST_UNREAD = 8;

/**
 * The names of the files of which nothing is in the report, in one line; the first of many.
 * @returns null when all were read
 */
export function unreadNames(documents: readonly DocumentSummary[], wording: Wording): string | null {
  const unread = documents.filter(
    (each) => !wasRead(each) && !each.problems.some(({ code }) => SAID_ELSEWHERE.has(code)),
  );
  if (unread.length === 0) return null;
  const names = unread.map(({ path }) => fileName(path));
  const isTwice = (name: string) => names.indexOf(name) !== names.lastIndexOf(name);
  const told = unread.map(({ path }, index) =>
    wording.quote(shorten(isTwice(names[index] ?? '') ? path : (names[index] ?? path), 60)),
  );
  return atMost(told, MOST_UNREAD, wording);
}

/** What a document is among the others, in words; nothing for one that takes no part. */
export function roleIn(document: DocumentSummary, wording: Wording): string {
  return wasRead(document) ? wording.roles[document.role] : '–';
}

/** The format in words; nothing for a file that is of none. */
export function formatIn(document: DocumentSummary, wording: Wording): string {
  const isNone = document.problems.some(({ code }) => code === 'unsupported-format' || code === 'link');
  return isNone ? '–' : wording.formats[document.format];
}
