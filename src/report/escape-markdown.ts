import { clean } from './clean.ts';

const SPECIAL = /[\\`*_{}[\]<>|~$&]/gu;
// Where a line starts these make headings, lists, rules and underlines.
const AT_START = /^(?:[#+=-]|\d+(?=[.)]))/u;
// Bare addresses become links in many viewers; a backslash inside keeps them text.
const ADDRESS = /(?<=https?|ftp|javascript|data|mailto)(?=:)|(?<=www)(?=\.)/giu;

/**
 * Text that reads the same in Markdown as without it: on one line, with no markup, HTML, link or table border of
 * its own, wherever in a line it is put.
 */
export function escapeMarkdown(text: string): string {
  const escaped = clean(text).trim().replace(SPECIAL, '\\$&').replace(ADDRESS, '\\');
  return escaped.replace(AT_START, (start) => (/\d/u.test(start) ? `${start}\\` : `\\${start}`));
}
