import type { Problem } from '../../model/index.ts';
import { joined } from './grammar.ts';

/** A problem as a reader is told of it: once for all pages that have it. */
export interface ToldProblem extends Problem {
  /** Pages from 1, ascending; empty when the whole document is meant. */
  readonly pages: readonly number[];
}

/** One problem alone, with its own page. */
export function told(problem: Problem): ToldProblem {
  return { ...problem, pages: problem.page === null ? [] : [problem.page] };
}

/**
 * The problems of one document in the order in which each first comes, those of the same sort together: a scan of thirty pages
 * has one thing to say, not thirty. That its pages are pictures is left out where the document has no text at all.
 */
export function toldTogether(problems: readonly Problem[]): readonly ToldProblem[] {
  const groups = new Map<string, Problem[]>();
  const isEmpty = problems.some(({ code }) => code === 'no-text');
  for (const problem of problems) {
    if (isEmpty && problem.code === 'scanned-page') continue;
    const key = JSON.stringify([problem.code, problem.page === null, problem.args]);
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const pages = [...new Set(group.flatMap(({ page }) => (page === null ? [] : [page])))];
    return [{ ...first, pages: pages.sort((one, two) => one - two) }];
  });
}

/**
 * "3", "1-4", "1-2, 5 og 7": pages in a row as a span.
 * @param and the language's word before the last one
 */
export function pageSpans(pages: readonly number[], and: string): string {
  const spans: { first: number; last: number }[] = [];
  for (const page of pages) {
    const open = spans.at(-1);
    if (open !== undefined && page === open.last + 1) open.last = page;
    else spans.push({ first: page, last: page });
  }
  return joined(
    spans.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)),
    and,
  );
}
