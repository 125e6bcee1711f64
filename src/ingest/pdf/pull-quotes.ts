import { endsSentence } from '../shapes.ts';
import type { Fragment, Line } from './line.ts';

/**
 * Quotations in large type that push the text aside on both sides. No column holds them, and whatever order the file or the
 * places give, they would stand in the middle of a line: they are taken out, and put back between two sentences.
 */
export interface PullQuote {
  /** Its lines from the top, with the speaker's. */
  readonly fragments: readonly Fragment[];
}

/** So much larger than the text, in sizes, is a quotation that was pulled out of it. */
const LARGE = 1.2;
/** Lines further apart than this, in sizes, are not of one quotation. */
const LEADING = 1.7;
const OPENING = /^[»”“"„]/u;
const CLOSING = /[«”“"]$/u;

/** The quotations with text close by on their left and on their right. */
export function pullQuotesOf(fragments: readonly Fragment[]): PullQuote[] {
  const starts = fragments.filter(({ text }) => OPENING.test(text.trim()));
  if (starts.length === 0) return [];
  const size = usualSize(fragments);
  return starts
    .filter((start) => start.size >= size * LARGE)
    .map((start) => quoteFrom(start, fragments))
    .filter((quote) => quote.length > 0 && isBetweenText(quote, fragments, size))
    .map((quote) => ({ fragments: quote }));
}

function usualSize(fragments: readonly Fragment[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of fragments) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 10;
}

/** The lines down to the closing sign, and the name below it; none when it does not close. */
function quoteFrom(start: Fragment, fragments: readonly Fragment[]): Fragment[] {
  const quote = [start];
  const below = fragments.filter((other) => other.y > start.y + 1).sort((a, b) => a.y - b.y);
  for (const other of below) {
    const last = quote.at(-1) ?? start;
    if (other.y - last.y > start.size * LEADING) break;
    const isInLine = other.left < last.right && other.right > last.left;
    if (!isInLine) continue;
    const isClosed = CLOSING.test(last.text.trim());
    const isInside = other.left > start.left - start.size * 3 && other.right < start.right + start.size * 3;
    if (isClosed && !isInside) break;
    if (!isClosed && Math.abs(other.size - start.size) > 0.3) return [];
    quote.push(other);
  }
  return quote.some(({ text }) => CLOSING.test(text.trim())) ? quote : [];
}

function isBetweenText(quote: readonly Fragment[], fragments: readonly Fragment[], size: number): boolean {
  const [left, right] = [
    Math.min(...quote.map((line) => line.left)),
    Math.max(...quote.map((line) => line.right)),
  ];
  const [top, bottom] = [Math.min(...quote.map(({ y }) => y)) - size, Math.max(...quote.map(({ y }) => y))];
  const beside = fragments.filter(
    (other) => !quote.includes(other) && other.y > top && other.y < bottom + size,
  );
  const reach = size * 6;
  const onLeft = beside.some((other) => other.right <= left + 1 && left - other.right < reach);
  const onRight = beside.some((other) => other.left >= right - 1 && other.left - right < reach);
  const isFree = beside.every((other) => other.right <= left + 1 || other.left >= right - 1);
  return onLeft && onRight && isFree && isAcross({ left, right }, fragments, size);
}

/**
 * Above or below, a column reaches into its place from the side: in a column of its own it would push nothing aside. Titles
 * reach over columns anyway.
 */
function isAcross(
  { left, right }: { left: number; right: number },
  fragments: readonly Fragment[],
  size: number,
): boolean {
  return fragments.some((other) => {
    if (other.size > size * LARGE) return false;
    const isFromLeft =
      other.left < left - size * 3 && other.right > left + size && other.right < right - size;
    const isFromRight =
      other.right > right + size * 3 && other.left < right - size && other.left > left + size;
    return isFromLeft || isFromRight;
  });
}

/** Where among ordered lines a quotation is read: between two sentences, as near as may be to where it stands. */
export function placeOfQuote({ fragments }: PullQuote, lines: readonly Line[]): number {
  const [first] = fragments;
  if (first === undefined) return lines.length;
  let [best, least] = [lines.length, Number.POSITIVE_INFINITY];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const isFree = endsSentence(line.text) && (next === undefined || !/^\p{Ll}/u.test(next.text));
    if (!isFree || line.element !== null) continue;
    const aside = Math.max(0, line.left - first.right, first.left - line.right);
    const distance = Math.abs(line.y - first.y) + aside;
    if (distance < least) [best, least] = [index + 1, distance];
  }
  return best;
}
