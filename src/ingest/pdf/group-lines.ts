import { endsInsideWord } from '../../text/clean.ts';
import {
  endsSentence,
  isAllCapitals,
  isContentsEntry,
  isContentsTitle,
  readsAsHeading,
  splitBullet,
  splitNumber,
} from '../shapes.ts';
import { isDigit } from './initials.ts';
import type { Line } from './line.ts';
import { type BodyStyle, isSetOff, type LineGroup } from './style.ts';

/** Gathers lines in reading order into headings, paragraphs, list items, table rows; over columns and pages too. */
export function groupLines(lines: readonly Line[], body: BodyStyle): LineGroup[] {
  const groups: OpenGroup[] = [];
  const contents = contentsLines(lines);
  const trustsTags = tagsPartParagraphs(lines);
  const context = {
    body,
    trustsTags,
    indented: indentedStarts(lines),
    folds: foldHeadings(lines, body),
    counted: countedItems(lines),
    narrowed: narrowedLines(lines),
  };
  let open: OpenGroup | null = null;
  const interrupted: OpenGroup[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const kind =
      last?.kind === 'footnote' && isRestOfNote(last, line) ? 'footnote' : kindOf(line, contents, context);
    // Notes and furniture interrupt the page, not the text: the paragraph goes on below them.
    if (kind === 'furniture' || kind === 'footnote') {
      if (kind === 'footnote' && last?.kind === 'footnote' && !startsNote(line)) last.lines.push(line);
      else groups.push({ kind, lines: [line], level: 1, start: line.left, textLeft: line.left, mark: '' });
      continue;
    }
    if (open !== null && goesOn(open, line, context)) open.lines.push(line);
    else {
      const above = interrupted.pop();
      if (above !== undefined && resumes(above, open, line)) {
        above.lines.push(line);
        open = above;
        continue;
      }
      // What goes on below a box may have the whole box between.
      if (open !== null && isInterrupted(open, line)) interrupted.push(open);
      else if (above !== undefined && goesOnInside(above, line)) interrupted.push(above);
      open = openGroup(line, open, context);
      groups.push(open);
    }
  }
  return groups;
}

/** A box begins in the middle of a sentence: the paragraph goes on below it. */
function isInterrupted(open: OpenGroup, line: Line): boolean {
  const last = open.lines.at(-1);
  const isProse = (open.kind === 'text' || open.kind === 'item') && last !== undefined && !last.isMargin;
  if (!isProse || endsSentence(last.text)) return false;
  // In the middle of a word other type interrupts as well: a remark in the margin, a quotation.
  return line.box !== null && line.box !== last.box
    ? true
    : endsInsideWord(last.text) && isOtherType(last, line);
}

/** The line is still part of what interrupts. */
function goesOnInside(interrupted: OpenGroup, line: Line): boolean {
  const last = interrupted.lines.at(-1);
  return last !== undefined && (line.box !== last.box || isOtherType(last, line));
}

function isOtherType(last: Line, line: Line): boolean {
  return Math.abs(last.size - line.size) > 0.5;
}

/** Below the box a sentence goes on that began above it. */
function resumes(interrupted: OpenGroup, open: OpenGroup | null, line: Line): boolean {
  const [last, inBox] = [interrupted.lines.at(-1), open?.lines.at(-1)];
  if (last === undefined || line.box !== last.box || inBox === undefined) return false;
  if (line.element?.role === 'cell') return false;
  if (inBox.box === line.box && !isOtherType(inBox, line)) return false;
  if (!sameLook(last, line) || line.bulletAt !== null || splitBullet(line.text) !== null) return false;
  return /^\p{Ll}/u.test(line.text) || endsInsideWord(last.text);
}

interface OpenGroup extends LineGroup {
  readonly lines: Line[];
  /** Where the bullet or number of an item stands, and where its text does. */
  readonly start: number;
  readonly textLeft: number;
  readonly mark: string;
}

interface Context {
  readonly body: BodyStyle;
  readonly trustsTags: boolean;
  /** Lines that begin a paragraph by their indentation. */
  readonly indented: ReadonlySet<Line>;
  /** Headings with the sign of a fold before them. */
  readonly folds: ReadonlySet<Line>;
  /** Items that are told by the numbers of their neighbours. */
  readonly counted: ReadonlySet<Line>;
  /** The right edge of lines that end where a quotation or picture text stands in their column. */
  readonly narrowed: ReadonlyMap<Line, number>;
}

/**
 * Lines beside which, inside the width of their column, other text stands, with the edge up to which they had room: a line that ends
 * there has not ended early.
 */
function narrowedLines(lines: readonly Line[]): ReadonlyMap<Line, number> {
  const found = new Map<Line, number>();
  const down = lines.toSorted((a, b) => a.page - b.page || a.y - b.y);
  for (const [index, line] of down.entries()) {
    for (const step of [-1, 1]) {
      let other = down[index + step];
      for (let at = index + step; other !== undefined && isLevel(line, other); other = down[at]) {
        const isInColumn = other.left >= line.right && other.left < line.columnRight;
        if (isInColumn && other.column !== line.column)
          found.set(line, Math.min(found.get(line) ?? Number.POSITIVE_INFINITY, other.left - line.size));
        at += step;
      }
    }
  }
  return found;
}

/** Some part of the one is beside the other: a quotation set larger need not share a baseline with what it stands beside. */
function isLevel(line: Line, other: Line): boolean {
  return line.page === other.page && Math.abs(line.y - other.y) < Math.max(line.size, other.size) * 1.2;
}

/** Lines that are indented while the next one begins at the edge of the column. */
function indentedStarts(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || next.page !== line.page || next.column !== line.column) continue;
    const isIndented = line.left > line.columnLeft + line.size * 0.8 && line.bulletAt === null;
    const gap = next.y - line.y;
    if (isIndented && next.left < line.columnLeft + 1 && gap > 0 && gap < line.size * 1.8) found.add(line);
  }
  return found;
}

/** "2. sørge for": a number that no capital follows may also stand in a date. */
const COUNTED = /^(\d{1,2})[.)]\s+\p{Ll}/u;

/** Lines that an item of a counted list has at most. */
const ITEM_LINES = 12;

/**
 * Lines that begin the items of a counted list though they go on in small letters: "1." and then, at the same edge, "2.", and what
 * lines stand between hang behind the number. A date at the beginning of a line has no such neighbours.
 */
function countedItems(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  for (const [index, line] of lines.entries()) {
    const number = countOf(line);
    const isFirst = number === 1 && opensList(lines[index - 1], line);
    if (Number.isNaN(number) || (!isFirst && !found.has(line))) continue;
    for (const next of lines.slice(index + 1, index + 1 + ITEM_LINES)) {
      if (next.column !== line.column || next.page !== line.page) break;
      const isLevel = Math.abs(next.left - line.left) < 3;
      if (isLevel && countOf(next) === number + 1) {
        found.add(line).add(next);
        break;
      }
      if (next.left < line.left + line.size * 0.5) break;
    }
  }
  return found;
}

/** The number that a line begins with, as an item of a counted list does; NaN for another. */
function countOf({ text }: Line): number {
  // Few lines begin with a digit, and each is asked.
  if (!isDigit(text.charCodeAt(0))) return Number.NaN;
  return Number(COUNTED.exec(text)?.[1] ?? Number.NaN);
}

/** No sentence is open before the line, or it stands in from the text above. */
function opensList(before: Line | undefined, line: Line): boolean {
  const isNeighbour = before !== undefined && before.column === line.column && before.page === line.page;
  if (!isNeighbour || !sameLook(before, line)) return true;
  return endsSentence(before.text) || line.left > before.left + line.size * 0.3;
}

/** Two at least, each over text of its own, before one is taken for what opens and closes a part of a page. */
const FOLDS = 2;

/**
 * Headings with a sign before them, as the folds of web pages have: "+ Forord". What looks so and is followed by its like is a
 * list in large type.
 */
function foldHeadings(lines: readonly Line[], body: BodyStyle): ReadonlySet<Line> {
  const marked = new Set(
    lines.filter((line) => line.size >= body.size * 1.12 && line.bulletAt === null && readsAsFold(line.text)),
  );
  if (marked.size < FOLDS) return new Set();
  const heads = lines.filter((line, index) => {
    if (!marked.has(line)) return false;
    const after = lines.slice(index + 1, index + 5);
    const next = after.find((other) => marked.has(other) || Math.abs(other.size - line.size) > 0.6);
    return next !== undefined && !marked.has(next);
  });
  return new Set(heads.length >= FOLDS && heads.length * 2 > marked.size ? heads : []);
}

function readsAsFold(text: string): boolean {
  const split = splitBullet(text);
  return split !== null && readsAsHeading(split.rest);
}

function kindOf(line: Line, contents: ReadonlySet<Line>, context: Context): LineGroup['kind'] {
  const { body } = context;
  if (contents.has(line) || line.element?.role === 'contents') return 'furniture';
  if (line.element?.role === 'note') return 'footnote';
  if (line.size <= body.size * 0.9 && startsNote(line) && line.element?.role !== 'cell') return 'footnote';
  if (line.element?.role === 'cell' && line.element.parent !== null) return 'row';
  return isItemStart(line, context) ? 'item' : 'text';
}

/** The next line of a note that is longer than a line. */
function isRestOfNote(note: OpenGroup, line: Line): boolean {
  const last = note.lines.at(-1);
  const isBelow = last?.page === line.page && line.y > last.y && line.y - last.y < line.size * 1.7;
  return last !== undefined && isBelow && Math.abs(last.size - line.size) < 0.3 && line.left < last.right;
}

function startsNote(line: Line): boolean {
  return /^(?:\d{1,2}|\*{1,3})\s?\p{Lu}/u.test(line.text) && line.element?.role !== 'heading';
}

function isItemStart(line: Line, { body, folds }: Context): boolean {
  if (folds.has(line)) return false;
  if (line.bulletAt !== null || splitBullet(line.text) !== null) return true;
  if (splitNumber(line.text) === null || line.element?.role === 'heading') return false;
  // A numbered heading: larger than the text, in another look, or in capitals.
  const isShown = line.size >= body.size * 1.12 || isAllCapitals(line.text) || isSetOff([line], body);
  return !line.isBold && !(readsAsHeading(line.text) && isShown);
}

function openGroup(line: Line, before: OpenGroup | null, context: Context): OpenGroup {
  const role = line.element?.role;
  const isRow = role === 'cell' && line.element?.parent !== null;
  const isItem = !isRow && role !== 'heading' && (role === 'item' || isItemStart(line, context));
  if (!isItem)
    return {
      kind: isRow ? 'row' : 'text',
      lines: [line],
      level: 1,
      start: line.left,
      textLeft: line.left,
      mark: '',
    };
  const split = splitBullet(line.text) ?? splitNumber(line.text);
  const start = line.bulletAt ?? line.left;
  // Where the mark is part of the text, its width is guessed; the next line of the item shows it.
  const textLeft = line.bulletAt !== null ? line.left : line.left + line.size * 0.9;
  const level = line.element?.level ?? levelAt(start - line.columnLeft, line, before);
  return { kind: 'item', lines: [line], level, start, textLeft, mark: split?.mark ?? '•' };
}

/** Nesting by indentation against the item before; across a column against its column's edge. */
function levelAt(indent: number, line: Line, before: OpenGroup | null): number {
  const first = before?.lines[0];
  if (before?.kind !== 'item' || first === undefined) return 1;
  const difference = indent - (before.start - first.columnLeft);
  if (first.column !== line.column || first.page !== line.page) return before.level;
  if (difference > line.size * 0.7) return before.level + 1;
  if (difference < -line.size * 0.7) return Math.max(1, before.level - 1);
  return before.level;
}

function goesOn(open: OpenGroup, line: Line, context: Context): boolean {
  const last = open.lines.at(-1);
  if (last === undefined) return false;
  if (open.kind === 'row') return line.element?.role === 'cell' && sameParent(last, line);
  if (line.element?.role === 'cell') return false;
  const isNeighbour = last.page === line.page && last.column === line.column;
  if (context.trustsTags && last.element !== null && line.element !== null) {
    if (last.page === line.page) return sameBlock(last, line);
    return last.element.role === line.element.role && runsOver(open, last, line, context);
  }
  if (last.isMargin !== line.isMargin || last.headsCard !== line.headsCard) return false;
  if (context.counted.has(line) || beginsItem(open, last, line, context)) return false;
  if (last.element?.role === 'heading' || line.element?.role === 'heading') return sameBlock(last, line);
  return isNeighbour ? isBelow(open, last, line, context) : runsOver(open, last, line, context);
}

function sameParent(last: Line, line: Line): boolean {
  return last.page === line.page && last.element?.parent === line.element?.parent;
}

function sameBlock(last: Line, line: Line): boolean {
  return last.page === line.page && last.element?.id === line.element?.id;
}

/** A bullet or number begins an item, unless a sentence goes on with it. */
function beginsItem(open: OpenGroup, last: Line, line: Line, context: Context): boolean {
  if (!isItemStart(line, context)) return false;
  return !isDashInSentence(open, last, line) && !isNumberInSentence(open, last, line);
}

/** "… den rolle, de er / i. Derfor …": a letter or figure with a full stop ends the sentence that a full line left open. */
function isNumberInSentence(open: OpenGroup, last: Line, line: Line): boolean {
  if (line.bulletAt !== null || splitNumber(line.text) === null) return false;
  // A list by letters begins with the first of them, and goes on with the next.
  const letter = /^([b-zæøå])\.\s/u.exec(line.text)?.[1];
  if (letter !== undefined && !endsSentence(last.text) && !/^\(?\p{L}[.)]/u.test(open.mark)) return true;
  if (open.kind === 'item') return false;
  if (endsSentence(last.text) || (open.lines.length < 2 && !isFull(last))) return false;
  // A single letter is a word where there was hardly room for it on the line before.
  const room = last.columnRight - last.right;
  // No list begins with 18.
  if (Number.parseInt(line.text, 10) > 2) return true;
  return isFull(last) || (/^[a-zæøå]\.\s/u.test(line.text) && room < line.size * 5);
}

/** "– spiller en rolle" at the start of a line is a dash in a sentence when the line before it is full and unfinished. */
function isDashInSentence(open: OpenGroup, last: Line, line: Line): boolean {
  if (!/^[-–—]\s+\p{Ll}/u.test(line.text) || /^[-–—]/.test(open.mark)) return false;
  return !endsSentence(last.text) && isFull(last);
}

function isFull(line: Line): boolean {
  return line.right > line.columnRight - (line.columnRight - line.columnLeft) * 0.15;
}

function sameLook(last: Line, line: Line): boolean {
  return Math.abs(last.size - line.size) <= Math.max(0.6, last.size * 0.06) && last.isBold === line.isBold;
}

/** Whole lines in other colours part a heading from its text; a link or a name in colour goes on inside its sentence. */
function changesColour(last: Line, line: Line): boolean {
  const isOther = last.color !== line.color && last.color !== '' && line.color !== '';
  return isOther && !endsInsideWord(last.text) && /^[\p{Lu}\p{N}»”"(]/u.test(line.text);
}

/** The line under the last one of its column goes on with it. */
function isBelow(open: OpenGroup, last: Line, line: Line, context: Context): boolean {
  if (!sameLook(last, line) || last.box !== line.box) return false;
  if (changesColour(last, line)) return false;
  const gap = line.y - last.y;
  // The raised sign of a note pushes its line down; half a word goes on all the same.
  const isOpen = endsInsideWord(last.text) && /^\p{Ll}/u.test(line.text);
  if (gap > usualGap(open, line, context.body) * (isOpen ? 1.6 : 1.28) || gap <= 0) return false;
  if (open.kind === 'item') return continuesItem(open, last, line);
  const isIndented = line.left > last.left + line.size * 0.8 && open.lines.length > 1;
  if ((isIndented || context.indented.has(line)) && endsSentence(last.text)) return false;
  return !breaksEarly(last, line, context.narrowed.get(last) ?? last.columnRight);
}

function usualGap(open: OpenGroup, line: Line, body: BodyStyle): number {
  const [first, second] = open.lines;
  const isBodySize = Math.abs(line.size - body.size) <= 0.6;
  if (
    first !== undefined &&
    second !== undefined &&
    second.page === first.page &&
    second.column === first.column
  ) {
    // The sign of a note pushes its line away from the one above.
    const isPushed = second.notes.length > 0 && isBodySize;
    const gap = second.y - first.y;
    return Math.max(isPushed ? Math.min(gap, body.pitch) : gap, line.size);
  }
  if (isBodySize) return body.pitch;
  return line.size * 1.35;
}

function continuesItem(open: OpenGroup, last: Line, line: Line): boolean {
  if (line.left < open.start + line.size * 0.3) {
    // Without a hanging indent the rest of an item stands under its bullet: only a sentence that goes on tells.
    return !endsSentence(last.text) && /^\p{Ll}/u.test(line.text) && isFull(last);
  }
  return true;
}

/** The line before ended although the next word had room on it: the break was meant. */
function breaksEarly(last: Line, line: Line, edge: number): boolean {
  const firstWord = line.text.split(/\s/u, 1)[0] ?? '';
  const room = edge - last.right;
  const needed = (firstWord.length + 1) * line.size * 0.6;
  if (endsInsideWord(last.text) || /^\p{Ll}/u.test(line.text)) return false;
  return endsSentence(last.text) ? room > needed + line.size : room > needed + line.size * 8;
}

/** A paragraph or item goes on at the top of the next column or page. */
function runsOver(open: OpenGroup, last: Line, line: Line, context: Context): boolean {
  if (!sameLook(last, line) || line.isMargin || beginsItem(open, last, line, context)) return false;
  if (changesColour(last, line)) return false;
  if (line.element?.role === 'heading') return false;
  if (endsInsideWord(last.text)) return true;
  if (endsSentence(last.text)) return false;
  if (opensQuotation(open, line)) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  if (open.kind !== 'text' || leavesIndent(open, line)) return false;
  return (
    (open.lines.length > 1 && isFull(last) && !line.isBold) || isDividedHeading(last, line, context.body)
  );
}

/** What is set in from the edge of its column, as quotations are, does not go on at the edge of the next. */
function leavesIndent(open: OpenGroup, line: Line): boolean {
  const isSetIn = open.lines.every(({ left, columnLeft, size }) => left - columnLeft > size);
  return isSetIn && line.left - line.columnLeft < line.size * 0.3;
}

/** One quotation after the other, with who said it between: each is a text of its own. */
function opensQuotation(open: OpenGroup, line: Line): boolean {
  return QUOTATION.test(line.text) && QUOTATION.test(open.lines[0]?.text ?? '');
}

const QUOTATION = /^[»”“"„]/u;

/** A heading at the end of a column had no room for its next word, and the next column begins in its look. */
function isDividedHeading(last: Line, line: Line, body: BodyStyle): boolean {
  const isShown =
    Math.min(last.size, line.size) >= body.size * 1.12 ||
    (isAllCapitals(last.text) && isAllCapitals(line.text)) ||
    (line.isBold && !body.isBold);
  if (!isShown || last.font !== line.font || (last.box === null) !== (line.box === null)) return false;
  const word = line.text.split(/\s/u, 1)[0] ?? '';
  const perLetter = (last.right - last.left) / Math.max(1, last.text.length);
  const room = last.columnRight - last.right;
  // A line that is as wide as its column stands alone in it, as the name of a municipality on a cover does.
  return room > 0.5 && room < (word.length + 1) * perLetter;
}

/** Tags part paragraphs well unless they make one of every line, as some programs do. */
function tagsPartParagraphs(lines: readonly Line[]): boolean {
  const tagged = lines.filter((line) => line.element !== null);
  if (tagged.length < lines.length * 0.8) return false;
  const starts = tagged.filter((line, index) => tagged[index - 1]?.element?.id !== line.element?.id);
  const broken = starts.filter((line) => /^\p{Ll}/u.test(line.text) && line.element?.role === 'paragraph');
  return broken.length <= starts.length * 0.25;
}

/**
 * A contents list: its title with entries below, or three entries in a row whose page numbers rise. Dot leaders make an
 * entry by themselves; some files keep the numbers apart from the titles.
 */
function contentsLines(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  let run: Line[] = [];
  let last = 0;
  const close = () => {
    const isTitled = run[0] !== undefined && isContentsTitle(run[0].text);
    const hasLeaders = run.some((line) => LEADERS.test(line.text));
    if (run.length >= 3 || ((isTitled || hasLeaders) && run.length >= 2))
      for (const line of run) found.add(line);
    run = [];
    last = 0;
  };
  for (const line of lines) {
    const isTitled = run[0] !== undefined && isContentsTitle(run[0].text);
    // Below the word "Indhold" the numbers may also stand first.
    const first = isTitled ? /^(\d{1,3})\s+\p{Lu}/u.exec(line.text.trim())?.[1] : undefined;
    const digits = /(?:^|[\s.…·_])(\d{1,3})$/u.exec(line.text.trim())?.[1] ?? first;
    const number = Number(digits ?? Number.NaN);
    const isRising = number >= last && number < 400;
    if (isContentsTitle(line.text)) {
      close();
      run = [line];
    } else if (
      LEADERS.test(line.text) ||
      (isRising && (first !== undefined || isEntryLike(line, run.length > 0)))
    ) {
      run.push(line);
      if (isRising) last = number;
    } else close();
  }
  close();
  return found;
}

const LEADERS = /(?:[.…·_]\s?){4,}\s*\d{0,3}$/u;

function isEntryLike(line: Line, isInRun: boolean): boolean {
  if (/^\d{1,3}$/.test(line.text.trim())) return isInRun;
  if (isContentsEntry(line.text)) return true;
  return line.text.length < 90 && !/[.;]\s*$/.test(line.text) && /^[\p{Lu}\d].*\s\d{1,3}$/u.test(line.text);
}
