import type { Problem } from '../model/index.ts';
import { endsInsideWord } from '../text/clean.ts';
import { cellsAsText, type Draft, draft, type Piece, type Reading } from './draft.ts';
import { plainText } from './furniture.ts';
import { leadInOf } from './lead-in.ts';
import { placeMarginHeadings } from './margin-headings.ts';
import {
  endsInAbbreviation,
  endsSentence,
  isAllCapitals,
  isContentsEntry,
  isContentsTitle,
  isCountedInLetters,
  isPageNumber,
  readsAsHeading,
  saysAdopted,
  sectionDepth,
  splitBullet,
  splitNumber,
} from './shapes.ts';
import { isLetterhead } from './title.ts';
import { markCountedRuns } from './typed-lists.ts';

/** A line of the file with its place. `indent` counts the leading spaces. */
interface Line {
  readonly text: string;
  readonly indent: number;
  readonly number: number;
  readonly page: number | null;
}

/** Lines that stand together, and how much blank space is above them. */
interface Group {
  readonly lines: readonly Line[];
}

/**
 * Reads plain text, also text that a program has taken out of a PDF: hard-wrapped lines, headings without marks, bullets
 * in any glyph, paragraphs that a blank line has cut in two. Form feeds are page breaks.
 */
export function readPlainText(source: string, problems: readonly Problem[] = []): Reading {
  const { lines: all, pageCount } = splitLines(withoutQuoting(source));
  const mail = mailHead(all);
  const letter = mail.length > 0 ? [] : letterAbove(all);
  const running = new Set([...runningLines(all), ...mail, ...letter]);
  const lines = withRowsTogether(withMarksJoined(all.filter((line) => line === null || !running.has(line))));
  const groups = joinBroken(partGroups(groupLines(lines), lines));
  const drafts: Draft[] = [];
  const contents = contentsLines(lines);
  for (const [index, group] of groups.entries())
    drafts.push(...readGroup(group, groups[index + 1], contents));
  const told = mail.length > 0 ? drafts.map(asGreeting) : drafts;
  const settled = placeMarginHeadings(
    belowTheirTitle(belowTheirNumbers(settleHeadings(settleRuled(settleLevels(told)), lines))),
  );
  return {
    drafts: withFurniture(withNotes(markCountedRuns(settled)), running),
    metadataTitle: null,
    pageCount,
    problems,
  };
}

/** Of a text that was passed on by mail, this share of the lines has the mail's mark. */
const QUOTED = 0.7;

/** The text without the mark that mail programs put before each line of what is passed on. */
function withoutQuoting(source: string): string {
  const lines = source.split('\n');
  const solid = lines.filter((line) => line.trim() !== '');
  const quoted = solid.filter((line) => /^[ \t]{0,20}>/u.test(line));
  if (quoted.length < 3 || quoted.length < solid.length * QUOTED) return source;
  return lines
    .map((line) => line.replace(/^[ \t]{0,20}(?:> ?){1,10}/u, '').replace(/^\*([^*]{1,120})\*\s*$/u, '$1'))
    .join('\n');
}

/** How mail programs call the lines above a mail. */
const MAIL_LINE =
  /^(?:fra|til|cc|bcc|emne|sendt|dato|vedhæftede filer|vedhæftet|prioritet|svar til|from|to|subject|sent|date|attachments|importance|reply-to)\s*:(?=\s|$)/iu;

/** A mark of a list that stands alone on its line belongs to the next one, as some programs take text out of PDFs. */
function withMarksJoined(lines: readonly (Line | null)[]): (Line | null)[] {
  const joined: (Line | null)[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [line, next] = [lines[at] ?? null, lines[at + 1] ?? null];
    const isMark = line !== null && line.text.length <= 2 && splitBullet(`${line.text} x`) !== null;
    if (
      line === null ||
      next === null ||
      !isMark ||
      /^[\p{L}\p{N}]/u.test(line.text) ||
      splitBullet(next.text) !== null
    )
      joined.push(line);
    else {
      joined.push({ ...line, text: `${line.text} ${next.text}` });
      at += 1;
    }
  }
  return joined;
}

/** Rows set with tabs stand together, also where empty lines were put between them. */
function withRowsTogether(lines: readonly (Line | null)[]): (Line | null)[] {
  const solid = lines.filter((line) => line !== null);
  const columnsOf = (line: Line | undefined) =>
    line === undefined || splitBullet(line.text) !== null || splitNumber(line.text) !== null
      ? 0
      : line.text.split('\t').filter((cell) => cell.trim() !== '').length;
  const inRow = new Set<Line>();
  for (const [index, line] of solid.entries()) {
    const columns = columnsOf(line);
    if (columns >= TABBED && columns === columnsOf(solid[index + 1])) inRow.add(line);
  }
  const isAfterRow = new Map(
    solid.map((line, index) => [line, index > 0 && inRow.has(solid[index - 1] ?? line)]),
  );
  return lines.filter((line, index) => {
    const next =
      line === null ? lines.slice(index + 1, index + MOST_EMPTY).find((each) => each != null) : null;
    return line !== null || next == null || isAfterRow.get(next) !== true;
  });
}

/** So many columns set with tabs tell a row of a table. */
const TABBED = 3;
/** More empty lines part a table from what follows. */
const MOST_EMPTY = 5;

const GREETING = /^(?:kære|hej|hi|dear|goddag)(?= |$)/iu;

/** In a mail a greeting heads nothing. */
function asGreeting(item: Draft): Draft {
  return item.kind === 'heading' && GREETING.test(plainText(item))
    ? { ...item, kind: 'paragraph', level: null }
    : item;
}

/** The lines that tell of the mail that a text was sent in, and what stands below the dashes at its end: two at least at the start. */
function mailHead(lines: readonly (Line | null)[]): Line[] {
  const solid = lines.filter((line) => line !== null);
  const end = solid.findIndex(({ text }) => !MAIL_LINE.test(text));
  if (end < 2) return [];
  const sign = solid.findLastIndex(({ text }) => text === '--');
  const isSignature = sign > 0 && solid.length - sign <= LONGEST_SIGNATURE;
  return [...solid.slice(0, end), ...(isSignature ? solid.slice(sign) : [])];
}

/** What is written above a text that is handed on has no more lines, and the text more than these. */
const LONGEST_LETTER = 10;
const SHORTEST_TEXT = 8;
const GOODBYE =
  /^(?:(?:med )?(?:venlig|kærlig)(?:e)? hils(?:en|ner)|(?:de )?bedste hilsner|mange hilsner|mvh\.?|vh\.?|hilsen)[ ,.!]{0,3}(?:\p{Lu}[\p{L} .-]{1,40})?$/iu;

/** What is the name of a text and of nobody. */
const NAMED_TEXT = /(?:politik|strategi|plan|standard|retningslinjer?|vejledning)$/iu;

/** A greeting, a few words and a name, pasted together with the text that they hand on. */
function letterAbove(lines: readonly (Line | null)[]): Line[] {
  const solid = lines.filter((line) => line !== null);
  if (solid[0] === undefined || !GREETING.test(solid[0].text)) return [];
  const goodbye = solid.findIndex(({ text }, index) => index <= LONGEST_LETTER && GOODBYE.test(text));
  if (goodbye < 1 || solid.length - goodbye < SHORTEST_TEXT) return [];
  // The names stand right below, before the first empty line.
  let end = lines.indexOf(solid[goodbye] ?? null) + 1;
  const below = lines[end + 1]?.text ?? '';
  const isName = /^(?:\p{Lu}[\p{L}.-]{1,30} ?){1,3}$/u.test(below) && !NAMED_TEXT.test(below);
  if (lines[end] === null && isName && !isAllCapitals(below)) end += 1;
  while (lines[end] != null) end += 1;
  return lines.slice(0, end).filter((line) => line !== null);
}

/** What mail programs write below a mail has no more lines. */
const LONGEST_SIGNATURE = 12;

const NOTE = /^\[(\d{1,3})\]\s+(?=\S)/u;

/** Notes at the end ("[1] Siden 1974.") come after the text that points to them, which loses its sign. */
function withNotes(drafts: readonly Draft[]): Draft[] {
  const notes = new Map<string, Draft>();
  for (const item of drafts) {
    const sign = item.kind === 'paragraph' ? NOTE.exec(item.pieces[0]?.text ?? '')?.[1] : undefined;
    if (sign !== undefined && !notes.has(sign)) notes.set(sign, item);
  }
  if (notes.size === 0) return [...drafts];
  const own = new Set(notes.values());
  const placed = new Set<Draft>();
  const result = drafts.flatMap((item) => {
    if (own.has(item) || item.kind === 'furniture') return [item];
    const below: Draft[] = [];
    const pieces = item.pieces.map((piece) => ({
      ...piece,
      text: piece.text.replace(/\[(\d{1,3})\]/gu, (whole, sign: string) => {
        const note = notes.get(sign);
        if (note === undefined || placed.has(note)) return whole;
        placed.add(note);
        const [first, ...others] = note.pieces;
        if (first === undefined) return whole;
        below.push({
          ...note,
          kind: 'footnote',
          pieces: [{ ...first, text: first.text.replace(NOTE, '') }, ...others],
        });
        return '';
      }),
    }));
    return [below.length === 0 ? item : { ...item, pieces }, ...below];
  });
  return result.filter((item) => !placed.has(item));
}

/** So many lines at either end of a page may belong to the page and not to the text. */
const EDGE = 2;

/** The lines at the edges of pages that come back, numbers aside, and the numbers there. */
function runningLines(lines: readonly (Line | null)[]): ReadonlySet<Line> {
  const pages = new Map<number, Line[]>();
  for (const line of lines) {
    if (line === null || line.page === null) continue;
    const page = pages.get(line.page);
    if (page === undefined) pages.set(line.page, [line]);
    else page.push(line);
  }
  const edges = [...pages.values()].flatMap((page) => [
    ...page.slice(0, EDGE),
    ...page.slice(Math.max(EDGE, page.length - EDGE)),
  ]);
  const counts = new Map<string, number>();
  for (const line of edges) counts.set(withoutDigits(line), (counts.get(withoutDigits(line)) ?? 0) + 1);
  const isRunning = (line: Line) =>
    isPageNumber(line.text) || ((counts.get(withoutDigits(line)) ?? 0) > 1 && !endsSentence(line.text));
  // What the pages repeat may be the title, and stands as such where the text begins.
  const title = lines.find((line) => line !== null);
  const isTitle = (line: Line) => line === title && readsAsHeading(line.text) && !isLetterhead(line.text);
  return new Set(pages.size < 2 ? [] : edges.filter((line) => isRunning(line) && !isTitle(line)));
}

function withoutDigits({ text }: Line): string {
  return text.replace(/\d+/gu, '0').replace(/\s+/gu, ' ');
}

/** What was left out stands where it was, so that a reader can see it. */
function withFurniture(drafts: readonly Draft[], running: ReadonlySet<Line>): Draft[] {
  const left = [...running].map((line) => draftOf('furniture', [line])).sort(byLine);
  const result: Draft[] = [];
  for (const item of drafts) {
    while (left[0] !== undefined && byLine(left[0], item) < 0) result.push(...left.splice(0, 1));
    result.push(item);
  }
  return [...result, ...left];
}

function byLine(one: Draft, two: Draft): number {
  return (one.line ?? 0) - (two.line ?? 0);
}

/** Items stand deeper than the one before where they begin so many letters further in. */
const DEEPER = 2;

/** The readers of items give them the place where they begin for a level; here it becomes their depth in the list. */
function settleLevels(drafts: readonly Draft[]): Draft[] {
  let starts: number[] = [];
  return drafts.map((item) => {
    const isAside = item.kind === 'furniture' || (item.kind === 'heading' && item.inList);
    if (item.kind !== 'list-item' && !isAside) starts = [];
    if (item.kind !== 'list-item') return item;
    const start = item.level ?? 0;
    starts = starts.filter((open) => open < start + DEEPER);
    const last = starts.at(-1);
    if (last === undefined || start >= last + DEEPER) starts = [...starts, start];
    return { ...item, level: Math.min(DEEPEST_ITEM, starts.length) };
  });
}

const DEEPEST_ITEM = 5;

/** As wide as editors show it at least. */
const TAB = '    ';

function splitLines(source: string): { lines: (Line | null)[]; pageCount: number | null } {
  const pages = source.replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n').split('\f');
  const hasPages = pages.length > 1;
  const lines: (Line | null)[] = [];
  let number = 0;
  for (const [index, page] of pages.entries()) {
    if (index > 0) lines.push(null);
    for (const raw of page.split('\n')) {
      number += 1;
      const text = raw.trim();
      const indent = raw.slice(0, raw.length - raw.trimStart().length).replace(/\t/gu, TAB).length;
      lines.push(text === '' ? null : { text, indent, number, page: hasPages ? index + 1 : null });
    }
    // The form feed ends no line of its own.
    if (index < pages.length - 1) number -= 1;
  }
  const last = pages.at(-1)?.trim() === '' ? pages.length - 1 : pages.length;
  return { lines, pageCount: hasPages ? last : null };
}

/** Groups by blank lines, and where a line out of line with the others begins something new. */
function groupLines(lines: readonly (Line | null)[]): Group[] {
  const groups: Line[][] = [];
  let open: Line[] | null = null;
  // In text taken from a PDF the first line of a page has one leading space, and nothing else has.
  const indented = lines.filter((line) => line?.indent === 1).length;
  const hasPageMarks = indented > 0 && indented <= lines.filter((line) => line !== null).length / 4;
  const isWrapped = isHardWrapped(lines);
  const counted = countedLines(lines);
  for (const [index, line] of lines.entries()) {
    if (line === null) {
      open = null;
      continue;
    }
    if (!isWrapped && !belongsTogether(open?.at(-1), line)) open = null;
    const previous = open?.at(-1);
    // Under the lone title of a list item the indented line is the item's sentence.
    const isUnderTitle = open?.length === 1 && previous !== undefined && splitBullet(previous.text) !== null;
    const couldEnd = previous?.indent === 0 || (previous !== undefined && endsSentence(previous.text));
    const isPageStart =
      !isUnderTitle && hasPageMarks && line.indent === 1 && couldEnd && /^[\p{Lu}\p{N}]/u.test(line.text);
    if (
      open === null ||
      isPageStart ||
      counted.has(line) ||
      /^\*{1,3}\)? ?\p{Lu}/u.test(line.text) ||
      (startsItem(line) &&
        !isDashInSentence(open, lines.slice(index, index + 12)) &&
        !isLetterInSentence(open, line))
    ) {
      open = [];
      groups.push(open);
    }
    open.push(line);
    if (isRule(line)) open = null;
  }
  return groups.map((group) => ({ lines: group }));
}

const COUNTED = /^(\d{1,2})[.)]\s+(?=\p{Ll})/u;
/** An item has no more lines. */
const LONGEST_ITEM = 12;

/** Lines "1. ringe …", "2. aftale …" with the number before or after theirs near by: one alone may be the end of a date. */
function countedLines(lines: readonly (Line | null)[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  let last: { readonly line: Line; readonly index: number; readonly number: number } | null = null;
  for (const [index, line] of lines.entries()) {
    const digits = line === null ? undefined : COUNTED.exec(line.text)?.[1];
    if (line === null || digits === undefined) continue;
    const number = Number(digits);
    const isNext = last !== null && number === last.number + 1 && index - last.index <= LONGEST_ITEM;
    if (isNext && last !== null && line.indent === last.line.indent) found.add(last.line).add(line);
    last = { line, index, number };
  }
  return found;
}

/** A heading and the line under it, and the rows of a table, stand together in any file. */
function belongsTogether(previous: Line | undefined, line: Line): boolean {
  if (previous === undefined) return false;
  const columns = line.text.split(GAP).length;
  return isRule(line) || (columns > 1 && previous.text.split(GAP).length === columns);
}

/** Of so many lines right below one another fewer than this share go on in small letters where each is a paragraph. */
const FEWEST_LINES = 4;
const GOES_ON = 0.1;

/** Lines that were cut to a width end in the middle of sentences. */
function endInSentences(lines: readonly (Line | null)[]): boolean {
  let [pairs, open] = [0, 0];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (line === null || before == null || isRule(line) || isRule(before) || startsItem(line)) continue;
    pairs += 1;
    if (/^\p{Ll}/u.test(line.text) && !endsSentence(before.text)) open += 1;
  }
  return pairs < FEWEST_LINES || open >= pairs * GOES_ON;
}

/** Nobody cuts paragraphs to lines so long. */
const LONG_LINE = 130;

/** In a file with long lines a line is a paragraph; in one with short lines, paragraphs have been cut to a width. */
function isHardWrapped(lines: readonly (Line | null)[]): boolean {
  const solid = lines.filter((line) => line !== null);
  const long = solid.filter((line) => line.text.length > LONG_LINE);
  const letters = (some: readonly Line[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  return long.length <= solid.length * 0.15 && letters(long) <= letters(solid) * 0.4 && endInSentences(lines);
}

/** This share of the solid lines is no longer than the width that the text was cut to. */
const WIDEST = 0.9;
/** Shorter lines tell no width. */
const SHORTEST_FULL = 36;
/** A line is full that has no room for the next word in this share of the width: letters differ in width. */
const FULL = 0.84;
/** A title needs less room behind it: a line of text seldom ends before a capital letter. */
const FULL_TITLE = 0.92;

/**
 * Parts lines that stand together without being one text: where a line breaks though the next word had room, whoever wrote it
 * ended something there: a heading right above its text, a paragraph without an empty line behind it. A line that is set in begins one.
 */
function partGroups(groups: readonly Group[], all: readonly (Line | null)[]): Group[] {
  const lengths = all
    .flatMap((line) =>
      line === null || isRule(line) || line.text.length < SHORTEST_FULL ? [] : [endOf(line)],
    )
    .sort((one, two) => one - two);
  const width = lengths[Math.ceil((lengths.length - 1) * WIDEST)] ?? 0;
  return groups.flatMap((group) => {
    if (group.lines.length < 2 || group.lines.some(isRule) || isTable(group.lines)) return [group];
    const parts: Line[][] = [];
    for (const [index, line] of group.lines.entries()) {
      const rest = group.lines.slice(index, index + MOST_AHEAD);
      if (index === 0 || beginsAnew(parts.at(-1) ?? [], rest, width)) parts.push([line]);
      else parts.at(-1)?.push(line);
    }
    return parts.map((lines) => ({ lines }));
  });
}

/** So many lines below a heading tell whether there is a sentence among them. */
const MOST_AHEAD = 4;

function endOf(line: Line): number {
  return line.indent + line.text.length;
}

/**
 * Whether the first of these lines begins something new.
 * @param open the lines of what it would go on with
 * @param rest the line and some that follow it
 */
function beginsAnew(open: readonly Line[], rest: readonly Line[], width: number): boolean {
  const [previous, line] = [open.at(-1), rest[0]];
  if (previous === undefined || line === undefined || !/^[\p{Lu}\p{N}§»”“"„(]/u.test(line.text)) return false;
  const isSetIn = line.indent >= previous.indent + 2 && line.indent <= previous.indent + MOST_SET_IN;
  const isItem = splitBullet(open[0]?.text ?? '') !== null || splitNumber(open[0]?.text ?? '') !== null;
  if (isSetIn && !isItem && endsSentence(previous.text)) return true;
  const nextWord = line.text.split(' ', 1)[0] ?? '';
  const length = endOf(previous) + 1 + nextWord.length;
  // What stands under the mark of an item belongs to it, also where a line of it stops short.
  if (isItem && line.indent > (open[0]?.indent ?? 0) + 1) return false;
  if (length <= width * FULL && endsSentence(previous.text)) return true;
  // A title over its text: what follows has a sentence, or says when it was adopted.
  const isTitle = open.length === 1 && splitBullet(previous.text) === null && isTitleLine(previous);
  if (!isTitle || length > width * FULL_TITLE) return false;
  const isCapital = isAllCapitals(previous.text) && /\p{Ll}/u.test(line.text);
  return isCapital || hasSentence(rest, width) || saysAdopted(line.text);
}

/** Nobody sets the first line of a paragraph further in. */
const MOST_SET_IN = 8;

function isTitleLine({ text }: Line): boolean {
  return readsAsHeading(text) && !text.endsWith(':') && !isPageNumber(text);
}

/** Text is among the lines: what ends like a sentence, or what fills a line. */
function hasSentence(lines: readonly Line[], width: number): boolean {
  return lines.some((line) => endsSentence(line.text) || endOf(line) > width * FULL);
}

function startsItem(line: Line): boolean {
  return splitBullet(line.text) !== null || splitNumber(line.text) !== null;
}

/**
 * "– spiller en rolle" at the start of a line is a dash in a sentence when the line before it is full and unfinished, and
 * no other line of the paragraph begins with one: a list has at least two.
 */
function isDashInSentence(open: readonly Line[], following: readonly (Line | null)[]): boolean {
  const last = open.at(-1);
  const line = following[0];
  if (last === undefined || !line || !DASH.test(line.text) || DASH.test(open[0]?.text ?? '')) return false;
  const end = following.indexOf(null);
  const others = following.slice(1, end === -1 ? undefined : end);
  if (others.some((other) => other !== null && DASH.test(other.text))) return false;
  // The lines just above tell the width as well as all of them, and a paragraph may have a million.
  const lengths = [...open.slice(-50), line].map((other) => other.text.length);
  const width = Math.max(...lengths);
  return !endsSentence(last.text) && last.text.length > Math.max(24, width * 0.75);
}

/** "… den rolle, de er / i. Derfor …": a letter with a full stop ends the sentence that a full line left open. */
function isLetterInSentence(open: readonly Line[], line: Line): boolean {
  const last = open.at(-1);
  if (last === undefined || !/^[a-zæøå]\.\s/u.test(line.text) || startsItem(open[0] ?? line)) return false;
  const width = Math.max(...open.map((other) => other.text.length), line.text.length);
  return !endsSentence(last.text) && last.text.length > Math.max(24, width * 0.75);
}

const DASH = /^[-–—]\s+\p{Ll}/u;

/** An underline of a heading ("=====") or a ruled line across the page. */
function isRule(line: Line): boolean {
  return /^(?:={3,}|-{3,}|_{3,}|\*{3,}|~{3,})$/.test(line.text);
}

/** A group that goes on inside a sentence or a word is the rest of the one before it. */
function joinBroken(groups: readonly Group[]): Group[] {
  const joined: { readonly lines: Line[] }[] = [];
  for (const group of groups) {
    const previous = joined.at(-1);
    if (previous !== undefined && goesOn(previous, group)) {
      for (const line of group.lines) previous.lines.push(line);
    } else joined.push({ lines: [...group.lines] });
  }
  return joined;
}

function goesOn(previous: Group, group: Group): boolean {
  const last = previous.lines.at(-1);
  const first = group.lines[0];
  if (last === undefined || first === undefined || startsItem(first)) return false;
  if (!/^\p{Ll}/u.test(first.text) || isRule(last) || isPageNumber(last.text)) return false;
  if (endsInsideWord(last.text)) return true;
  return !endsSentence(last.text) || endsInAbbreviation(last.text);
}

/** Numbers of the lines that make up a contents list: its title and at least two entries under one another. */
function contentsLines(lines: readonly (Line | null)[]): ReadonlySet<number> {
  const found = new Set<number>();
  const solid = lines.filter((line) => line !== null);
  let run: Line[] = [];
  const close = () => {
    const title = run[0] !== undefined && isContentsTitle(run[0].text);
    if (run.length >= (title ? 2 : 3)) for (const line of run) found.add(line.number);
    run = [];
  };
  for (const line of solid) {
    const isEntry = isContentsEntry(line.text) || (run.length > 0 && /^.{2,80}\s\d{1,3}$/u.test(line.text));
    if (isContentsTitle(line.text)) {
      close();
      run = [line];
    } else if (isEntry) run.push(line);
    else close();
  }
  close();
  return found;
}

function readGroup(group: Group, next: Group | undefined, contents: ReadonlySet<number>): Draft[] {
  const lines = group.lines;
  const first = lines[0];
  if (first === undefined) return [];
  if (lines.every((line) => contents.has(line.number) || isPageNumber(line.text))) {
    return lines.map((line) => draftOf('furniture', [line]));
  }
  const rows = tableRows(lines);
  if (rows !== null) return rows;
  const underlined = underlinedHeading(lines);
  if (underlined !== null) return underlined;
  const solid = lines.filter((line) => !isRule(line));
  const bullet = splitBullet(first.text);
  if (bullet !== null) return readItem(solid, bullet.rest, deeper(bullet.mark));
  const number = splitNumber(first.text);
  if (number !== null && !isHeadingGroup(solid, next)) return readItem(solid, number.rest, 0, number.mark);
  if (isHeadingGroup(solid, next)) return headingsOf(solid);
  return solid.length === 0 ? [] : [draftOf('paragraph', solid)];
}

/** What parts the columns of a table that was set with spaces or tabs. */
const GAP = /\t+ *| {3,}/u;
/** Longer pieces beside one another are columns of text. */
const LONGEST_CELL = 60;

/** Lines that all have the same number of short cells, set with gaps, are the rows of a table. */
function tableRows(lines: readonly Line[]): Draft[] | null {
  if (!isTable(lines)) return null;
  return lines
    .filter((line) => !isRule(line))
    .map((line) => draftOf('table-row', [{ ...line, text: cellsAsText(line.text.split(GAP)) }]));
}

function isTable(lines: readonly Line[]): boolean {
  const rows = lines.filter((line) => !isRule(line)).map((line) => line.text.split(GAP));
  const columns = rows[0]?.length ?? 0;
  if (rows.length < 2 || columns < 2 || splitBullet(lines[0]?.text ?? '') !== null) return false;
  return rows.every((row) => row.length === columns && row.every((cell) => cell.length <= LONGEST_CELL));
}

/** Stands for the level of a heading with a line under it, until all of them are known. */
const RULED = 100;

/** Of headings with lines under them, those with double lines stand on top, unless the text begins with another kind. */
function settleRuled(drafts: readonly Draft[]): Draft[] {
  const kinds = [
    ...new Set(drafts.flatMap(({ level }) => (level !== null && level >= RULED ? [level] : []))),
  ];
  const isUsual = kinds.every((kind, index) => index === 0 || kind > (kinds[index - 1] ?? 0));
  return drafts.map((item) => {
    if (item.kind !== 'heading' || item.level === null || item.level < RULED) return item;
    return { ...item, level: (isUsual ? item.level - RULED : kinds.indexOf(item.level)) + 1 };
  });
}

function underlinedHeading(lines: readonly Line[]): Draft[] | null {
  const [title, rule] = lines;
  if (title === undefined || rule === undefined || lines.length !== 2) return null;
  if (!/^(?:={3,}|-{3,}|~{3,})$/.test(rule.text) || title.text.length > 120) return null;
  return [draftOf('heading', [title], { level: RULED + '=-~'.indexOf(rule.text.charAt(0)) })];
}

function isHeadingGroup(lines: readonly Line[], next: Group | undefined): boolean {
  const first = lines[0];
  if (first === undefined || lines.length > 3) return false;
  const text = lines.map((line) => line.text).join(' ');
  const depth = sectionDepth(text);
  // "1. ringe inden for to hverdage" goes on with a sentence.
  if (/^\d{1,2}[.)]\s+\p{Ll}/u.test(first.text)) return false;
  // "1. Vi lytter" directly above "2. …" is a list; above a paragraph it is a heading.
  if (splitNumber(first.text) !== null) {
    const follower = next?.lines[0];
    if (depth === null || follower === undefined) return false;
    // "5. PRINCIPPER" above "a) …" stays a heading: its list counts in another way.
    // So does "3. Visitation" with an empty line before "a) …".
    const last = lines.at(-1);
    const isApart = last !== undefined && follower.number - last.number > 1;
    const ownList =
      (isAllCapitals(text) && /^\p{Ll}[.)]/u.test(follower.text)) ||
      (isApart &&
        depth !== null &&
        /^\(?a[.)]\s/u.test(follower.text) &&
        readsAsHeading(text, LONGEST_TITLE));
    if (splitNumber(follower.text) !== null && !ownList) return false;
  }
  // "Vi vil" right above a list introduces it and heads nothing else.
  const opensList = next?.lines[0] !== undefined && startsItem(next.lines[0]);
  if (opensList && (leadInOf(text, true) !== null || UNFINISHED.test(text))) return false;
  if (opensList && OPEN_CLAUSE.test(text) && goesOnSmall(next.lines[0])) return false;
  if (text.endsWith(':') && depth === null && !isAllCapitals(text)) return false;
  if (lines.length > 1 && lines.some((line) => line.text.length > 48)) return false;
  return readsAsHeading(text, lines.length > 1 ? 130 : 90);
}

/** A title over a list that counts in letters is short. */
const LONGEST_TITLE = 40;

/** A line that ends so right above a list goes on in its items. */
const UNFINISHED =
  /\p{Ll} (?:at|over|for|om|af|med|til|fra|hos|i|på|ved|som|der|blandt|følgende|blandt andet|bl\.a\.|herunder)$/u;

/** "Vi bruger", "Kommunen tilbyder": who does something, without what is done; in an item that begins small it goes on. */
const OPEN_CLAUSE =
  /^(?:vi|du|de|i|man|det|der|jeg|begge|alle|pårørende|borgere|medarbejdere|\p{L}{3,40}(?:en|et|ne)) (?!(?:for|der|over|under|efter|eller|hver|per|ser)(?!\p{L}))(?:\p{Ll}{1,20}r|vil|skal|kan|må|bør|ved)(?!\p{L})/iu;

/** The item that a line begins with starts in small letters. */
function goesOnSmall(line: Line | undefined): boolean {
  const item = splitBullet(line?.text ?? '') ?? splitNumber(line?.text ?? '');
  return /^\p{Ll}/u.test(item?.rest ?? '');
}

/** A title and its subtitle on the line below are two headings; a heading broken by the width is one. */
function headingsOf(lines: readonly Line[]): Draft[] {
  const parts: Line[][] = [];
  for (const line of lines) {
    const last = parts.at(-1)?.at(-1);
    const isNew = last === undefined || (/^\p{Lu}/u.test(line.text) && !DANGLING.test(last.text));
    if (isNew) parts.push([line]);
    else parts.at(-1)?.push(line);
  }
  return parts.map((part) =>
    draftOf('heading', part, { level: sectionDepth(part.map((line) => line.text).join(' ')) }),
  );
}

/** Words that no title ends with: what follows on the next line belongs to them. */
const DANGLING = /(?:\b(?:for|i|og|af|til|med|på|om|en|et|den|det|de|mellem|vores|ved)|[-–,&])$/iu;

/** Word saves the items of an inner list with its mark and nothing else: "•", then "o", then a Wingdings square. */
function deeper(mark: string): number {
  return mark === 'o' ? DEEPER : mark === '§' || mark === '▪' ? 2 * DEEPER : 0;
}

/** A list item; a first line that stops short of the others and has no full stop is the item's title. */
function readItem(lines: readonly Line[], firstText: string, depth = 0, label?: string): Draft[] {
  const [first, ...others] = lines;
  if (first === undefined) return [];
  // In text taken from a PDF a single space is no indentation.
  const level = (first.indent === 1 ? 0 : first.indent) + depth;
  const opening = { ...first, text: firstText };
  const mark = label === undefined ? {} : { label };
  const second = others[0];
  if (second !== undefined && isItemTitle(opening, second, lines)) {
    return [
      draftOf('heading', [opening], { inList: true }),
      draftOf('list-item', others, { level, ...mark }),
    ];
  }
  return [draftOf('list-item', [opening, ...others], { level, ...mark })];
}

function isItemTitle(title: Line, second: Line, lines: readonly Line[]): boolean {
  if (!readsAsHeading(title.text, 60) || title.text.endsWith(':')) return false;
  if (!/^[\p{Lu}»”“"]/u.test(second.text)) return false;
  // Had the break been forced by the width, the next word would not have had room on the line.
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  const nextWord = second.text.split(' ', 1)[0] ?? '';
  return title.text.length + nextWord.length + 3 < width * 0.9;
}

function draftOf(kind: Draft['kind'], lines: readonly Line[], fields: Partial<Draft> = {}): Draft {
  const pieces: Piece[] = lines.map((line) => ({ text: line.text, page: line.page }));
  return draft(kind, pieces, { line: lines[0]?.number ?? null, ...fields });
}

/**
 * Gives headings without a number their level: a heading at the very start is the title when others follow, headings in
 * capitals stand above the rest. A heading that nothing follows but another of its kind stays one: titles have subtitles.
 */
function settleHeadings(drafts: readonly Draft[], lines: readonly (Line | null)[]): Draft[] {
  const open = drafts.filter((item) => item.kind === 'heading' && item.level === null && !item.inList);
  const capitals = new Set(
    // "MÅL" is a heading already; here its letters only tell which rank it has.
    open.filter((item) => isAllCapitals(item.pieces.map((piece) => piece.text).join(' '), 2)),
  );
  const title = drafts.find((item) => item.kind !== 'furniture');
  const hasCapitals = capitals.size > 0 && capitals.size < open.length;
  const upper = hasCapitals
    ? capitals
    : upperByPlace(
        open.filter((item) => item !== title),
        lines,
      );
  const hasBoth = upper.size > 0 && upper.size < open.length;
  // "II. Mål" and "B. MÅL" stand above "1. Mål"; so they do where numbers begin anew below them.
  const hasLetters = drafts.some((item) => item.kind === 'heading' && isCountedInLetters(plainText(item)));
  const headings = drafts.filter((item) => item.kind === 'heading');
  const titlePattern = title === undefined ? null : withoutNumbers(title);
  const series = new Set(headings.filter((item) => withoutNumbers(item) === titlePattern));
  const hasTitle = title?.kind === 'heading' && headings.length > 1;
  return drafts.map((item, index) => {
    if (item.kind === 'paragraph') return { ...item, boxed: isAnnounced(item, drafts[index - 1]) };
    if (item.kind !== 'heading' || item.inList) return item;
    // "Del 1", "Del 2" …: the first of a series is no title, its fellows stand beside it.
    if ((item === title || (series.size > 1 && series.has(item))) && item.level === null)
      return { ...item, level: 1 };
    const base = hasTitle ? 2 : 1;
    const text = plainText(item);
    if (item.level !== null) {
      const isBelow = hasLetters && !isCountedInLetters(text) && !isAllCapitals(text);
      return {
        ...item,
        level: item.level + (hasTitle && title.level === null ? 1 : 0) + (isBelow ? 1 : 0),
      };
    }
    return { ...item, level: hasBoth && !upper.has(item) ? base + 1 : base };
  });
}

/** So many chapters with headings below them tell that two kinds are meant. */
const FEWEST_OF_A_KIND = 2;

/**
 * Where nothing in their letters tells headings apart: those with more empty lines above them stand above the others, or those
 * that are as far in as the first.
 * @returns the upper ones; none where all look the same
 */
function upperByPlace(headings: readonly Draft[], lines: readonly (Line | null)[]): ReadonlySet<Draft> {
  const above = new Map<number, number>();
  let empty = 0;
  for (const line of lines) {
    if (line !== null) above.set(line.number, empty);
    empty = line === null ? empty + 1 : 0;
  }
  const indents = new Map(lines.flatMap((line) => (line === null ? [] : [[line.number, line.indent]])));
  const isApart = ({ line }: Draft) => (above.get(line ?? 0) ?? 0) > 1;
  const isSetIn = ({ line }: Draft) => (indents.get(line ?? 0) ?? 0) >= DEEPER;
  const first = headings[0];
  for (const test of [isApart, (item: Draft) => first !== undefined && isSetIn(item) === isSetIn(first)]) {
    const upper = new Set(headings.filter(test));
    // Sloppy spacing changes once or twice in a text; chapters have what stands below them again and again.
    const turns = headings.filter((item, index) => {
      const before = headings[index - 1];
      return before !== undefined && !upper.has(item) && upper.has(before);
    });
    const isTold = Math.min(upper.size, turns.length) >= FEWEST_OF_A_KIND;
    // What stands below begins under something that stands above.
    if (isTold && first !== undefined && upper.has(first)) return upper;
  }
  return new Set();
}

/** "3.1" stands below "3", however the line under that was drawn. */
function belowTheirNumbers(drafts: readonly Draft[]): Draft[] {
  const levels = new Map<string, number>();
  return drafts.map((item) => {
    const number =
      item.kind === 'heading' ? /^\d{1,2}(?:\.\d{1,2}){0,4}/u.exec(plainText(item))?.[0] : undefined;
    if (number === undefined || item.level === null) return item;
    const above = levels.get(number.slice(0, Math.max(0, number.lastIndexOf('.'))));
    const level = above === undefined ? item.level : Math.max(item.level, above + 1);
    levels.set(number, level);
    return level === item.level ? item : { ...item, level };
  });
}

/**
 * "Vores fire løfter" right above "1. Tidlig hjælp": what is counted there stands below it, up to the next heading without a number.
 * On a cover, before any text, lines stand above the first chapter and do not head it.
 */
function belowTheirTitle(drafts: readonly Draft[]): Draft[] {
  let [deeper, hasText] = [0, false];
  return drafts.map((item, index) => {
    if (item.kind !== 'heading' || item.level === null || item.inList) {
      hasText ||= item.kind !== 'furniture' && item.kind !== 'heading';
      return item;
    }
    const isCounted = COUNTS.test(plainText(item));
    if (!isCounted) {
      const next = drafts[index + 1];
      const isOver = hasText && next?.kind === 'heading' && /^1\.? /u.test(plainText(next));
      deeper = isOver && next.level !== null ? Math.max(0, item.level + 1 - next.level) : 0;
    }
    return isCounted && deeper > 0 ? { ...item, level: item.level + deeper } : item;
  });
}

const COUNTS = /^\d{1,2}(?:\.\d{1,2}){0,4}\.? /u;

function withoutNumbers(item: Draft): string {
  return plainText(item).replace(/\d+/g, '0');
}

/** A paragraph that the one before announces with a colon was a box on the page ("… forstår vi pårørende som:"). */
function isAnnounced(item: Draft, before: Draft | undefined): boolean {
  const end = before?.pieces.at(-1)?.text ?? '';
  return before?.kind === 'paragraph' && end.endsWith(':') && item.pieces.length > 0;
}
