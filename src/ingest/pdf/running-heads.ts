import { isPageNumber } from '../shapes.ts';
import { fragmentsOf } from './line.ts';
import type { RawPage } from './page.ts';

/** The parts of a page, as shares of its height, in which running heads and page numbers stand. */
const HEAD = 0.1;
const FOOT = 0.9;

/**
 * Finds what stands at the same place on several pages. Gives a test for a text at a height of a page.
 * Numbers count as equal, so that "Side 3" and "Side 4" do; a lone page number needs no second page.
 */
export function findRunning(pages: readonly RawPage[]): (text: string, y: number, height: number) => boolean {
  const seen = new Map<string, Set<number>>();
  for (const page of pages) {
    for (const fragment of fragmentsOf(page.glyphs)) {
      if (!isAtEdge(fragment.y, page.height)) continue;
      const key = keyOf(fragment.text, fragment.y);
      seen.set(key, (seen.get(key) ?? new Set()).add(page.number));
    }
  }
  return (text, y, height) => {
    if (!isAtEdge(y, height)) return false;
    if (isPageNumber(text)) return true;
    return [-1, 0, 1].some((shift) => (seen.get(keyOf(text, y, shift))?.size ?? 0) >= 2);
  };
}

function isAtEdge(y: number, height: number): boolean {
  return y < height * HEAD || y > height * FOOT;
}

function keyOf(text: string, y: number, shift = 0): string {
  return `${Math.round(y / 4) + shift}:${text.replace(/\d+/g, '0').replace(/\s+/g, ' ').trim()}`;
}
