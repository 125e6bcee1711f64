import type { Draft } from './draft.ts';
import { plainText } from './furniture.ts';

/** Fewer links to headings may be meant to be read. */
const LEAST = 2;

/**
 * A list of contents without a title: lines or items one after the other that are nothing but links to other places of the document,
 * and name headings further down.
 * @param links the places of drafts that are nothing but such a link
 * @returns the places of the drafts that make up such lists
 */
export function contentsEntries(drafts: readonly Draft[], links: ReadonlySet<number>): number[] {
  if (links.size < LEAST) return [];
  const last = new Map<string, number>();
  for (const [index, item] of drafts.entries()) if (item.kind === 'heading') last.set(bare(item), index);
  const found: number[] = [];
  for (let start = 0; start < drafts.length; start += 1) {
    let end = start;
    while (links.has(end)) end += 1;
    const run = Array.from({ length: end - start }, (_, index) => start + index);
    const named = run.filter((index) => (last.get(bare(drafts[index])) ?? -1) >= end);
    if (named.length >= LEAST && named.length * 2 > run.length) found.push(...run);
    start = Math.max(start, end);
  }
  return found;
}

/** The words of an entry or a heading without numbers and signs, which one of them may have and the other not. */
function bare(item: Draft | undefined): string {
  return item === undefined
    ? ''
    : plainText(item)
        .replace(/[^\p{L}]+/gu, ' ')
        .trim()
        .toLowerCase();
}
