import { addPieces, cellsAsText, type Draft, draft } from './draft.ts';
import { plainText } from './furniture.ts';
import { endsSentence, isPageNumber, splitBullet, splitNumber } from './shapes.ts';

/**
 * What word processors' files and pages keep of another layout as plain paragraphs: columns set with tabs, the heads and
 * numbers of pages in the middle of the text, and lines that a converter has made paragraphs of. Tabs are spaces afterwards.
 */
export function settleLooseLines(drafts: readonly Draft[]): Draft[] {
  return joinLooseLines(markRunningLines(markTabbedRows(drafts))).map(withoutTabs);
}

/** So many columns tell a table from a line with a tab in it; of two, so many lines do. */
const COLUMNS = 3;
const LINES_OF_TWO = 3;
/** Longer pieces beside one another are columns of text. */
const LONGEST_CELL = 60;

/** True for a line that tabs part into columns, whatever it looks like else: no heading is. */
export function isTabbedRow(text: string): boolean {
  return cellsOf(text).length >= COLUMNS;
}

/** The columns of a line set with tabs; none where the first is the mark of a list, or the last the page of a contents list. */
function cellsOf(text: string): string[] {
  const cells = text
    .trim()
    .split(/\t+/u)
    .map((cell) => cell.trim());
  const marked = `${cells[0] ?? ''} x`;
  const isItem = splitBullet(marked) !== null || splitNumber(marked) !== null;
  const isEntry = cells.length === 2 && isPageNumber(cells[1] ?? '');
  const isRow = !isItem && !isEntry && cells.length > 1;
  return isRow && cells.every((cell) => cell.length <= LONGEST_CELL) ? cells : [];
}

/** Lines in a row with the same number of columns are the rows of a table. */
function markTabbedRows(drafts: readonly Draft[]): Draft[] {
  const cells = drafts.map((item) =>
    item.kind === 'paragraph' && item.pieces.length === 1 ? cellsOf(item.pieces[0]?.text ?? '') : [],
  );
  const result: Draft[] = [];
  for (let start = 0; start < drafts.length; ) {
    const columns = cells[start]?.length ?? 0;
    let end = start + 1;
    while (columns > 1 && cells[end]?.length === columns) end += 1;
    const isTable = columns >= COLUMNS ? end - start > 1 : columns === 2 && end - start >= LINES_OF_TWO;
    for (let at = start; at < end; at += 1) {
      const item = drafts[at];
      if (item !== undefined) result.push(isTable ? asRow(item, cells[at] ?? []) : item);
    }
    start = end;
  }
  return result;
}

function asRow(item: Draft, cells: readonly string[]): Draft {
  return draft('table-row', [{ text: cellsAsText(cells), page: null }], { line: item.line });
}

/** Page numbers that rise down the text, and the lines beside them that come back, are the edges of pages. */
function markRunningLines(drafts: readonly Draft[]): Draft[] {
  const numbers: number[] = [];
  let last = 0;
  for (const [index, item] of drafts.entries()) {
    const text = plainText(item);
    if (item.kind !== 'paragraph' || !isPageNumber(text)) continue;
    const number = Number(/\d+/u.exec(text)?.[0]);
    if (number <= last || number > last + MOST_BETWEEN) continue;
    numbers.push(index);
    last = number;
  }
  if (numbers.length < 2) return [...drafts];
  const edges = new Set(numbers);
  const beside = numbers.flatMap((index) => [index - 1, index + 1]);
  const counts = new Map<string, number>();
  for (const index of beside) {
    const text = runningText(drafts[index]);
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  for (const index of beside) if ((counts.get(runningText(drafts[index])) ?? 0) > 1) edges.add(index);
  return drafts.map((item, index) => (edges.has(index) ? { ...item, kind: 'furniture', level: null } : item));
}

/** From one page number to the next there are no more pages without one. */
const MOST_BETWEEN = 12;
/** A longer line is no head of a page. */
const LONGEST_HEAD = 100;

function runningText(item: Draft | undefined): string {
  if (item === undefined || (item.kind !== 'paragraph' && item.kind !== 'heading')) return '';
  const text = plainText(item);
  return text.length > LONGEST_HEAD ? '' : text.replace(/\d+/gu, '0').toLowerCase();
}

/** So many paragraphs that go on in the next one, and such a share of all, tell a file whose lines are paragraphs. */
const BROKEN = 4;
const BROKEN_SHARE = 0.2;
/** A line is not longer. */
const LONGEST_LINE = 140;
/** A line that reaches so far goes on in the next one. */
const FULL = 0.75;
/** What ends sooner is a line of its own, and tells nothing. */
const SHORTEST_LINE = 25;

/** Puts lines together that a converter has made paragraphs of. A line that stops short ends its paragraph. */
function joinLooseLines(drafts: readonly Draft[]): Draft[] {
  const texts = drafts.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item');
  const lengths = texts.map((item) => plainText(item).length);
  const width = Math.max(0, ...lengths.filter((length) => length <= LONGEST_LINE));
  const isTooLong = lengths.filter((length) => length > LONGEST_LINE).length > texts.length * 0.1;
  const broken = drafts.filter((item, index) => isLeftOpen(drafts[index - 1], item)).length;
  if (isTooLong || broken < BROKEN || broken < texts.length * BROKEN_SHARE) return [...drafts];
  const joined: Draft[] = [];
  // The last line of what is being put together.
  let end: Draft | undefined;
  for (const item of drafts) {
    // The edge of a page may lie in the middle of a paragraph.
    const host = joined.findLast(({ kind }) => kind !== 'furniture');
    const isFull = end !== undefined && plainText(end).length >= width * FULL;
    const goesOn = isLeftOpen(end, item) || (isFull && end?.kind === 'paragraph' && isPlain(item));
    if (host !== undefined && goesOn) addPieces(host, item.pieces);
    else joined.push({ ...item, pieces: [...item.pieces] });
    if (item.kind !== 'furniture') end = item;
  }
  return joined;
}

/** A line that ends in the middle of a sentence, with the next one going on in small letters. */
function isLeftOpen(line: Draft | undefined, next: Draft): boolean {
  if (line === undefined || (line.kind !== 'paragraph' && line.kind !== 'list-item')) return false;
  const text = plainText(line);
  return (
    isPlain(next) && text.length >= SHORTEST_LINE && !endsSentence(text) && /^\p{Ll}/u.test(plainText(next))
  );
}

/** A paragraph that begins with no mark of a list. */
function isPlain(item: Draft): boolean {
  const text = plainText(item);
  return item.kind === 'paragraph' && splitBullet(text) === null && splitNumber(text) === null;
}

function withoutTabs(item: Draft): Draft {
  if (!item.pieces.some(({ text }) => text.includes('\t'))) return item;
  return {
    ...item,
    pieces: item.pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\t+/gu, ' ') })),
  };
}
