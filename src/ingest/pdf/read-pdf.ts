import type { Problem } from '../../model/index.ts';
import { type Draft, draft, type Piece, type Reading } from '../draft.ts';
import { recognisePages } from '../ocr.ts';
import { readPlainText } from '../plain-text.ts';
import { readsAsHeading, splitBullet, splitNumber } from '../shapes.ts';
import { joinBrokenRows, withoutRepeatedHeads } from './broken-rows.ts';
import { cutWords } from './cut-words.ts';
import { isGarbled, isGarbledFont } from './garbled.ts';
import { groupLines } from './group-lines.ts';
import { headlessGroups } from './headings.ts';
import { type Fragment, type Line, textOf } from './line.ts';
import { loadPdf } from './load-pdf.ts';
import { NO_SIGNS, type NoteSigns, noteSignsOf, placeNotes, withoutSign } from './notes.ts';
import type { Glyphs, RawPage, RawPdf } from './page.ts';
import { linesOfPage } from './page-lines.ts';
import { findRunning } from './running-heads.ts';
import {
  type BodyStyle,
  bodyStyleOf,
  type HeadingLook,
  isSetApart,
  type LineGroup,
  looksLikeHeading,
  scatteredGroups,
  withLevels,
} from './style.ts';

/** Drawn shapes from which a page without letters is taken for text that was turned into outlines. */
const OUTLINES = 40;
/** Letters of a text of about thousand words: without a ligature in them, ligatures are lost. */
const ENOUGH_LETTERS = 5000;
const LIGATURE = /f[fijlt]|[\ufb00-\ufb05]|F[FIL]/u;

export interface PdfOptions {
  /** Read pages that are only a picture by text recognition, where the machine has it. */
  readonly ocr?: boolean;
  /** Pages that are read; the rest is left out, and said to be. All when not given. */
  readonly maxPages?: number;
  /** Tried when the file does not open without. */
  readonly password?: string | null;
  /** Called now and then while pages are being recognised. */
  readonly onAlive?: () => void;
}

/**
 * Reads a PDF: its text in reading order as headings, paragraphs, lists and tables, with pages; running heads, page
 * numbers and contents lists as furniture. Pages that are only a picture, or whose characters have no meaning, are problems.
 * @throws ReadingError when the file is encrypted or damaged.
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<Reading> {
  const pdf = withoutGarbledFonts(
    await loadPdf(bytes, {
      maxPages: options.maxPages ?? Number.POSITIVE_INFINITY,
      password: options.password ?? null,
    }),
  );
  const problems = [
    ...leftOut(pdf),
    ...pdf.brokenPages.map((page) => problem('damaged', page)),
    ...(pdf.isRepaired ? [{ code: 'repaired', page: null, args: {} } as const] : []),
    ...pdf.garbledPages.map((page) => problem('garbled-text', page)),
    ...pageProblems(pdf.pages),
    ...lostLetters(pdf.pages),
  ];
  const pages = pdf.pages.filter((page) => !isGarbledPage(page));
  const read = { drafts: draftsOf(pages), problems };
  const { drafts, problems: all } =
    options.ocr === true ? await withRecognised(read, bytes, options.onAlive) : read;
  return {
    drafts,
    metadataTitle: pdf.title,
    pageCount: pdf.pageCount,
    isLocked: pdf.isLocked,
    problems: all.toSorted((a, b) => (a.page ?? 0) - (b.page ?? 0)),
    ...(pdf.labels.length === 0 ? {} : { pageLabels: pdf.labels }),
  };
}

/** Puts the recognised text of scanned pages among the drafts; each such page says that it was read so. */
async function withRecognised(
  read: { readonly drafts: readonly Draft[]; readonly problems: readonly Problem[] },
  bytes: Uint8Array,
  onAlive?: () => void,
): Promise<{ readonly drafts: readonly Draft[]; readonly problems: readonly Problem[] }> {
  const scanned = read.problems.flatMap(({ code, page }) =>
    (code === 'scanned-page' || code === 'outlined-page') && page !== null ? [page] : [],
  );
  if (scanned.length === 0) return read;
  const texts = await recognisePages(bytes, scanned, onAlive);
  if (texts === null)
    return { ...read, problems: [...read.problems, { code: 'ocr-missing', page: null, args: {} }] };
  let drafts = [...read.drafts];
  for (const [page, text] of texts) {
    const found = readPlainText(text).drafts.map((item) => ({
      ...item,
      line: null,
      pieces: item.pieces.map((piece) => ({ ...piece, page })),
    }));
    const at = drafts.findIndex((item) => (item.pieces[0]?.page ?? 0) > page);
    drafts = at === -1 ? [...drafts, ...found] : [...drafts.slice(0, at), ...found, ...drafts.slice(at)];
  }
  const problems = read.problems.map((each) =>
    (each.code === 'scanned-page' || each.code === 'outlined-page') && texts.has(each.page ?? 0)
      ? { ...each, code: 'recognised-page' as const }
      : each,
  );
  return { drafts, problems };
}

function leftOut({ pageCount, readTo }: RawPdf): Problem[] {
  if (readTo >= pageCount) return [];
  return [{ code: 'too-many-pages', page: readTo + 1, args: { pages: pageCount, limit: readTo } }];
}

function pageProblems(pages: readonly RawPage[]): Problem[] {
  const problems: Problem[] = [];
  for (const page of pages) {
    const text = textOfPage(page);
    const isEmpty = !TWELVE_LETTERS.test(text);
    if (page.isBrokenOff) problems.push(problem('incomplete-page', page.number));
    if (isEmpty && page.hasImage) problems.push(problem('scanned-page', page.number));
    else if (isEmpty && page.shapes.length >= OUTLINES) problems.push(problem('outlined-page', page.number));
    else if (isGarbledPage(page)) problems.push(problem('garbled-text', page.number));
  }
  return problems;
}

/** A page with fewer is empty but for a number or a name. */
const TWELVE_LETTERS = /(?:[\p{L}\p{N}][^\p{L}\p{N}]*){12}/u;

/** Several questions are asked about the text of a page; it is put together, and looked at for sense, once. */
const pageTexts = new WeakMap<RawPage, string>();
const garbled = new WeakMap<RawPage, boolean>();

function textOfPage(page: RawPage): string {
  let text = pageTexts.get(page);
  if (text === undefined) {
    text = page.glyphs.map((run) => run.text).join(' ');
    pageTexts.set(page, text);
  }
  return text;
}

function isGarbledPage(page: RawPage): boolean {
  const known = garbled.get(page);
  if (known !== undefined) return known;
  const found = isGarbled(textOfPage(page));
  garbled.set(page, found);
  return found;
}

/** In the same font, and right behind it on its line. */
function isNextTo(before: Glyphs, run: Glyphs): boolean {
  const gap = run.x - before.x - before.width;
  return before.font === run.font && before.y === run.y && gap > -run.size && gap < run.size;
}

/** The pages without what is written in fonts that do not say which letters they draw, and the numbers of those pages. */
function withoutGarbledFonts(pdf: RawPdf): RawPdf & { readonly garbledPages: readonly number[] } {
  const texts = new Map<string, string[]>();
  for (const { glyphs } of pdf.pages) {
    let before: Glyphs | undefined;
    for (const run of glyphs) {
      const found = texts.get(run.font);
      if (found === undefined) texts.set(run.font, [run.text]);
      // Titles have no space behind them: put together they would look like words of no language.
      else if (before !== undefined && isNextTo(before, run)) found.push(run.text);
      else found.push(' ', run.text);
      before = run;
    }
  }
  const isBad = (parts: readonly string[]): boolean => isGarbledFont(parts.join(''));
  const bad = new Set([...texts].flatMap(([font, parts]) => (isBad(parts) ? [font] : [])));
  if (bad.size === 0 || bad.size === texts.size) return { ...pdf, garbledPages: [] };
  const hit = pdf.pages.filter(({ glyphs }) =>
    glyphs.some(({ font, text }) => bad.has(font) && text.trim() !== ''),
  );
  // A page with nothing else is told of as a whole.
  const garbledPages = hit.filter((page) => !isGarbledPage(page)).map(({ number }) => number);
  const pages = pdf.pages.map((page) =>
    garbledPages.includes(page.number)
      ? { ...page, glyphs: page.glyphs.filter(({ font }) => !bad.has(font)) }
      : page,
  );
  return { ...pdf, pages, garbledPages };
}

/**
 * Pages with signs in their words that stand for no letter. And a text of many words without a single fi, fl or ff: fonts
 * draw those as one sign, and some programs lose it ("ofcielle"). Latin texts have one every hundred words or less.
 */
function lostLetters(pages: readonly RawPage[]): Problem[] {
  const named = pages.filter((page) => hasLostSign(textOfPage(page)));
  if (named.length > 0) return named.map(({ number }) => problem('lost-letters', number));
  // Nearly every document has one inside a word, and near its beginning.
  if (pages.some(({ glyphs }) => glyphs.some(({ text }) => LIGATURE.test(text)))) return [];
  const texts = pages.map((page) => ({
    number: page.number,
    text: page.glyphs.map(({ text }) => text).join(''),
  }));
  if (texts.some(({ text }) => LIGATURE.test(text))) return [];
  const letters = texts.reduce((sum, { text }) => sum + (text.match(/[a-zæøå]/gu)?.length ?? 0), 0);
  if (letters < ENOUGH_LETTERS) return [];
  return texts.flatMap(({ number, text }) => (/f/u.test(text) ? [problem('lost-letters', number)] : []));
}

/** Nearly no page has one of the signs anywhere. */
function hasLostSign(text: string): boolean {
  if (!text.includes('\0') && !text.includes('\ufffd')) return false;
  return /\p{L}[\0\ufffd]|[\0\ufffd]\p{L}/u.test(text);
}

function problem(code: Problem['code'], page: number): Problem {
  return { code, page, args: {} };
}

function draftsOf(pages: readonly RawPage[]): Draft[] {
  const isRunning = findRunning(pages);
  const read = pages.map((page) => ({
    page,
    ...linesOfPage(page, (fragment) => isRunning(fragment, page), pages.length),
  }));
  const lines = withDivisions(read.flatMap((page) => page.lines));
  const body = bodyStyleOf(lines);
  const groups = joinBrokenRows(withoutRepeatedHeads(groupLines(lines, body)));
  const drafts: Draft[] = [];
  const looks: HeadingLook[] = [];
  const notes = new Map<Draft, NoteSigns>();
  const scattered = scatteredGroups(groups, body);
  const headless = headlessGroups(groups, body);
  const heads = read.map(({ page, furniture }) => ({ page, furniture, isDone: false }));
  for (const group of groups) {
    const number = group.lines[0]?.page ?? 0;
    for (const head of heads) {
      if (head.isDone || head.page.number > number) continue;
      drafts.push(...furnitureDrafts(head.furniture, head.page.number));
      head.isDone = true;
    }
    for (const item of groupDrafts(group, body, scattered.has(group), headless.has(group))) {
      if (item.look !== null) looks.push({ ...item.look, index: drafts.length });
      drafts.push(item.draft);
      notes.set(item.draft, noteSignsOf(group));
    }
  }
  for (const head of heads)
    if (!head.isDone) drafts.push(...furnitureDrafts(head.furniture, head.page.number));
  const signs = drafts.map((item) => notes.get(item) ?? NO_SIGNS);
  return placeNotes(withLevels(drafts, looks), signs);
}

/** Cut words end in a soft hyphen, as divided ones do. */
function withDivisions(lines: readonly Line[]): readonly Line[] {
  const cut = cutWords(lines);
  if (cut.size === 0) return lines;
  return lines.map((line) => (cut.has(line) ? { ...line, text: `${line.text}\u00ad` } : line));
}

function furnitureDrafts(fragments: readonly Fragment[], page: number): Draft[] {
  return fragments.map((fragment) => draft('furniture', [{ text: textOf(fragment.glyphs), page }]));
}

interface Made {
  readonly draft: Draft;
  readonly look: HeadingLook | null;
}

function groupDrafts(group: LineGroup, body: BodyStyle, isScattered: boolean, isHeadless: boolean): Made[] {
  const first = group.lines[0];
  if (first === undefined) return [];
  const pieces = group.lines.map(pieceOf);
  switch (group.kind) {
    case 'furniture':
      return [{ draft: draft('furniture', pieces), look: null }];
    case 'footnote':
      return [{ draft: draft('footnote', withoutSign(pieces)), look: null }];
    case 'row':
      return [{ draft: draft('table-row', cellPieces(group.lines)), look: null }];
    case 'item':
      return itemDrafts(group, body);
    case 'text':
      if (isScattered) return [{ draft: draft('paragraph', pieces, { boxed: true }), look: null }];
      return [textDraft(group.lines, pieces, first, body, isHeadless)];
  }
}

function textDraft(
  lines: readonly Line[],
  pieces: readonly Piece[],
  first: Line,
  body: BodyStyle,
  isHeadless: boolean,
): Made {
  if (!isHeadless && looksLikeHeading(lines, body)) {
    const level = first.element?.role === 'heading' ? first.element.level : null;
    const look = { index: 0, size: first.size, isBold: first.isBold, isMargin: first.isMargin, level };
    // In a tagged file a bold line of body size stands below whatever heading it comes after.
    const isLoose = body.hasTaggedHeadings && level === null && first.size < body.size * 1.25;
    const words = pieces.map((piece, index) =>
      index === 0 ? { ...piece, text: splitBullet(piece.text)?.rest ?? piece.text } : piece,
    );
    return { draft: draft('heading', words, { boxed: first.box !== null }), look: isLoose ? null : look };
  }
  const kind = first.element?.role === 'quote' ? 'quote' : 'paragraph';
  const boxed = isSetApart(lines, body);
  return { draft: draft(kind, pieces, { boxed, runIn: runInOf(lines, body) }), look: null };
}

/** A list item; where its first line is a title in bold, the title heads the item. */
function itemDrafts(group: LineGroup, body: BodyStyle): Made[] {
  const [first, second] = group.lines;
  if (first === undefined) return [];
  const text = (splitBullet(first.text) ?? splitNumber(first.text))?.rest ?? first.text;
  const opening: Piece = { text: first.bulletAt === null ? text : first.text, page: first.page };
  const isTitle =
    second !== undefined &&
    first.isBold &&
    !second.isBold &&
    readsAsHeading(opening.text, 80) &&
    !text.endsWith(':');
  const rest = group.lines.slice(1).map(pieceOf);
  if (isTitle) {
    const title = draft('heading', [opening], { inList: true });
    return [title, draft('list-item', rest, { level: group.level })].map((item) => ({
      draft: item,
      look: null,
    }));
  }
  const boxed = first.box !== null;
  const runIn = runInOf(group.lines, body);
  return [
    { draft: draft('list-item', [opening, ...rest], { level: group.level, runIn, boxed }), look: null },
  ];
}

/** Bold words at the start of text that is not bold: one or more whole lines of them, or the start of the first. */
function runInOf(lines: readonly Line[], body: BodyStyle): string {
  const end = lines.findIndex((line) => !line.isBold);
  const bold = [...lines.slice(0, Math.max(end, 0)).map((line) => line.text), lines[end]?.bold ?? ''];
  const text = bold.filter((part) => part !== '').join('\n');
  return body.isBold || text.length < 3 || text.length > 120 ? '' : text;
}

function pieceOf(line: Line): Piece {
  return { text: line.text, page: line.page };
}

/** The cells of a row, parted by a bar. A cell's own lines stay lines. */
function cellPieces(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  let cell: string | undefined;
  for (const line of lines) {
    if (cell !== undefined && cell !== line.element?.id) pieces.push({ text: '|', page: line.page });
    pieces.push(pieceOf(line));
    cell = line.element?.id;
  }
  return pieces;
}
