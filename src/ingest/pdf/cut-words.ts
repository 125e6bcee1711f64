import type { Line } from './line.ts';

/** Letters of a word that may be wider than its column; shorter ones fit. */
const LONG = 12;
/** How far from the edge of its column a cut word ends, in letters of its own width. */
const SPARE = 1;
/** Endings that are no words by themselves, as the rest of a cut word is. */
const ENDING = /^(?:[enrst]|[nrt]e|nes|res|rnes?|ens|ets|ers|ene|ernes?|ede|elsen?)(?!\p{L})/u;

/**
 * Lines that are one word, cut without a hyphen where its column ends: word processors do so with a word that is wider than the column.
 * It fills the line, and the next begins with an ending that the document has nowhere as a word. The cut words go on without a space.
 */
export function cutWords(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  let words: ReadonlySet<string> | null = null;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || !mayBeCut(line, next) || !fillsColumn(line, lines)) continue;
    words ??= wordsOf(lines.filter((other) => other !== next));
    const rest = /^\p{Ll}+/u.exec(next.text)?.[0] ?? '';
    if (!words.has(rest)) found.add(line);
  }
  return found;
}

function mayBeCut(line: Line, next: Line): boolean {
  // Nearly all lines have more than one word: no pattern is asked of them.
  if (line.text.length < LONG || line.text.includes(' ')) return false;
  if (!/^\p{L}+$/u.test(line.text) || !ENDING.test(next.text)) return false;
  const isBelow = next.page === line.page && next.y > line.y && next.y - line.y < line.size * 2;
  const isAlike = Math.abs(next.left - line.left) < 1 && Math.abs(next.size - line.size) < 0.3;
  return isBelow && isAlike && next.bulletAt === null;
}

/** No line that begins at its edge reaches further, but by less than another letter would take. */
function fillsColumn(line: Line, lines: readonly Line[]): boolean {
  const letter = (line.right - line.left) / line.text.length;
  const isBeside = (other: Line) => other.page === line.page && Math.abs(other.left - line.left) < 1;
  return lines.every((other) => !isBeside(other) || other.right < line.right + letter * SPARE);
}

function wordsOf(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
}
