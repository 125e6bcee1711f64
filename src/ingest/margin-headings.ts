import type { Draft } from './draft.ts';
import { plainText } from './furniture.ts';

/** Headings that open a document by nature; text before the first of them is its own. */
const OPENING_HEADING = /^(?:forord|velkommen|velkomst|indledning|introduktion)$/iu;

/**
 * Puts headings from the margin before their text. A program that takes text out of a PDF reads the margin after the
 * column, so that "Forord" stands below the foreword, or "Hvorfor" at the end of the page with nothing after it.
 */
export function placeMarginHeadings(drafts: readonly Draft[]): Draft[] {
  return placeOpening(placeTrailing(drafts));
}

/** The first heading of all is "Forord" with text above it: that text is the foreword. */
function placeOpening(drafts: readonly Draft[]): Draft[] {
  const index = drafts.findIndex((item) => item.kind === 'heading');
  const heading = drafts[index];
  if (heading === undefined || index === 0 || !OPENING_HEADING.test(plainText(heading))) return [...drafts];
  return [heading, ...drafts.slice(0, index), ...drafts.slice(index + 1)];
}

/**
 * When the last heading of the document has no text after it and the same words head other passages too, all headings
 * that repeat stand below their text: each goes up to the heading before it.
 */
function placeTrailing(drafts: readonly Draft[]): Draft[] {
  const last = drafts.at(-1);
  if (last?.kind !== 'heading') return [...drafts];
  const counts = new Map<string, number>();
  for (const item of drafts) {
    if (item.kind === 'heading') counts.set(plainText(item), (counts.get(plainText(item)) ?? 0) + 1);
  }
  if ((counts.get(plainText(last)) ?? 0) < 2) return [...drafts];
  const placed: Draft[] = [];
  let passage = 0;
  for (const item of drafts) {
    const isMargin = item.kind === 'heading' && (counts.get(plainText(item)) ?? 0) > 1;
    if (isMargin) {
      placed.splice(passage, 0, item);
      passage = placed.length;
    } else {
      placed.push(item);
      if (item.kind === 'heading' && !item.inList) passage = placed.length;
    }
  }
  return placed;
}
