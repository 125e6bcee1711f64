import { SaxesParser } from 'saxes';
import type { WordParagraph } from './docx-paragraphs.ts';
import { isTabbedRow } from './loose-lines.ts';
import { isAllCapitals, readsAsHeading, splitNumber } from './shapes.ts';

/**
 * Headings of Word files. Many are written without heading styles: the writer made the line bold or large, or the
 * municipality's template has styles of its own. Both are told here and given Word's own heading styles.
 */

/** What a style says of the paragraphs set in it, with what it inherits. */
interface Style {
  readonly name: string;
  readonly basedOn: string | null;
  /** Depth of the heading from 1, null for text. */
  readonly level: number | null;
  readonly size: number | null;
  readonly isBold: boolean | null;
  readonly isSlanted: boolean | null;
}

/** A part of a document as mammoth hands it to be changed; only what is used here. */
interface Part {
  readonly type: string;
  readonly children?: readonly Part[];
  readonly value?: string;
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  readonly numbering?: unknown;
  readonly isBold?: boolean;
  readonly isUnderline?: boolean;
  readonly isItalic?: boolean;
  readonly fontSize?: number | null;
}

/** How a paragraph looks to its reader. */
interface Look {
  readonly text: string;
  /** In points. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isUnderlined: boolean;
  readonly style: Style | null;
}

const DEFAULT_SIZE = 11;
/** A line this much larger than the text heads what follows. */
const LARGER = 1.12;
/** Letters of nearly one size are of one: a scanner's program tells them a little apart. */
const ONE_SIZE = 0.955;
const OWN_PURPOSE =
  /^(?:title|titel|subtitle|undertitel|quote|quotations|citat|intense quote|stærkt citat|block text|toc|indholdsfortegnelse|caption|billedtekst|header|footer|sidehoved|sidefod|list|opstilling)/iu;
/** Pandoc and others have captions for tables and for pictures. */
const CAPTION = /caption|billedtekst/iu;
const KNOWN_HEADING = /^(?:heading|overskrift) [1-6]$/iu;

/**
 * Gives a change for mammoth that turns paragraphs that are headings into ones in heading styles, with the numbers that
 * Word puts before them, and sets what stands in a text box into a frame: a table of one cell.
 * @param stylesXml the file's `word/styles.xml`; empty when it has none
 * @param paragraphs what mammoth does not tell of the file's paragraphs
 */
export function headingChange(
  stylesXml: string,
  paragraphs: readonly WordParagraph[] = [],
): (document: unknown) => unknown {
  const { styles, size, standard } = stylesIn(stylesXml);
  const styleOf = (part: Part): Style | null => resolved(styles, part.styleId ?? standard);
  return (document) => {
    if (!isPart(document) || document.children === undefined) return document;
    const known = matched(paragraphsIn(document), paragraphs);
    const look = (part: Part): Look => lookOf(part, styleOf(part), size);
    const body = bodySize(paragraphsIn(document).map(look));
    const placed = document.children.flatMap((part) =>
      isSideTable(part) || isCover(part, look, body) ? contentOf(part) : [part],
    );
    const looks = new Map<Part, Look>();
    for (const part of placed) if (part.type === 'paragraph') looks.set(part, look(part));
    const headings = levelsOf(
      placed,
      looks,
      new Set(document.children.filter(isSideTable).flatMap(firstCells)),
    );
    const changed = (part: Part): Part => {
      if (part.type === 'paragraph') {
        const level = headings.get(part);
        const isStyled = KNOWN_HEADING.test(part.styleName ?? '');
        const label = level === undefined && !isStyled ? null : (known.get(part)?.label ?? null);
        if (level === undefined && !isStyled) {
          const own = looks.get(part)?.style;
          const isSlanted = own?.isSlanted === true && !OWN_PURPOSE.test(own.name) && !CAPTION.test(own.name);
          const slanted = isSlanted ? inItalics(part) : part;
          return numbered(listed(slanted, known.get(part)), known.get(part));
        }
        const heading = level === undefined ? part : asHeading(part, level);
        return label === null ? heading : labelled(heading, label);
      }
      return part.children === undefined || part.type === 'run'
        ? part
        : { ...part, children: part.children.map(changed) };
    };
    const isHeading = (part: Part): boolean => headings.has(part) || KNOWN_HEADING.test(part.styleName ?? '');
    const framed = framedText(placed, (part) => known.get(part)?.isFramed === true, isHeading);
    const isBoxed = (part: Part): boolean => known.get(part)?.isBoxed === true || framed.has(part);
    return { ...document, children: boxed(placed, isBoxed, changed) };
  };
}

/** The paragraphs of a table's first column. */
function firstCells(table: Part): Part[] {
  return (table.children ?? []).flatMap((row) => paragraphsIn(row.children?.[0] ?? row));
}

function paragraphsIn(part: Part): Part[] {
  if (part.type === 'paragraph') return [part];
  return (part.children ?? []).flatMap(paragraphsIn);
}

/** At most this many paragraphs that mammoth leaves out stand between two that it has. */
const MOST_LEFT_OUT = 60;

/** What is known of each of mammoth's paragraphs: both lists have the same order, and the same text where they agree. */
function matched(parts: readonly Part[], known: readonly WordParagraph[]): Map<Part, WordParagraph> {
  const matches = new Map<Part, WordParagraph>();
  let next = 0;
  for (const part of parts) {
    const text = textOf(part).replace(/\s+/gu, '');
    if (text === '') continue;
    const near = known.slice(next, next + MOST_LEFT_OUT);
    const at = near.findIndex((each) => each.text === text);
    const match = near[at];
    if (match === undefined) continue;
    matches.set(part, match);
    next += at + 1;
  }
  return matches;
}

/** Paragraphs with lines round them, unless nothing but headings stands between the lines: those are drawn round titles. */
function framedText(
  parts: readonly Part[],
  isFramed: (part: Part) => boolean,
  isHeading: (part: Part) => boolean,
): ReadonlySet<Part> {
  const found = new Set<Part>();
  let frame: Part[] = [];
  const close = () => {
    if (frame.some((part) => hasText(part) && !isHeading(part))) for (const part of frame) found.add(part);
    frame = [];
  };
  for (const part of parts)
    if (isFramed(part)) frame.push(part);
    else close();
  close();
  return found;
}

/** The paragraphs of one text box come in a table of one cell. */
function boxed(
  parts: readonly Part[],
  isBoxed: (part: Part) => boolean,
  changed: (part: Part) => Part,
): Part[] {
  const result: Part[] = [];
  let box: Part[] = [];
  const close = () => {
    if (box.length > 0) result.push(frameOf(box));
    box = [];
  };
  for (const part of parts) {
    if (isBoxed(part)) box.push(changed(part));
    else {
      // An empty line in a box is no end of it.
      if (textOf(part).trim() !== '' || part.type !== 'paragraph') close();
      result.push(changed(part));
    }
  }
  close();
  return result;
}

function frameOf(children: readonly Part[]): Part {
  const cell = { type: 'tableCell', children, colSpan: 1, rowSpan: 1 };
  return { type: 'table', children: [{ type: 'tableRow', children: [cell] }] };
}

/** An item whose style alone says that it is one. */
function listed(part: Part, known: WordParagraph | undefined): Part {
  if (known === undefined || KNOWN_HEADING.test(part.styleName ?? '')) return part;
  if (known.goesOn) return goingOn(part);
  if (known.list === null || (part.numbering != null && levelOf(part) === known.list.level)) return part;
  return { ...part, numbering: { level: String(known.list.level), isOrdered: known.list.isOrdered } };
}

/** The level that mammoth takes an item for, counted from 0. */
function levelOf({ numbering }: Part): number | null {
  const isKnown = typeof numbering === 'object' && numbering !== null && 'level' in numbering;
  return isKnown ? Number(numbering.level) : null;
}

/** Stands before what goes on with the item above it, until the text is read. */
export const GOES_ON_MARK = '\ue0f2';

function goingOn(part: Part): Part {
  const run = { type: 'run', children: [{ type: 'text', value: GOES_ON_MARK }] };
  return { ...part, numbering: null, children: [run, ...(part.children ?? [])] };
}

/** Stands round the number of a list item, at the start of its text, until the text is read. */
export const LABEL_MARK = '\ue0f1';

/** The number that Word shows before an item, between marks: it is no part of what the item says. */
function numbered(part: Part, known: WordParagraph | undefined): Part {
  if (known?.list?.isOrdered !== true || known.label === null || part.numbering == null) return part;
  const first = runsOf(part).find((run) => textOf(run).trim() !== '');
  const text = { type: 'text', value: `${LABEL_MARK}${known.label}${LABEL_MARK}` };
  const run = { type: 'run', children: [text], isBold: first?.isBold === true };
  return { ...part, children: [run, ...(part.children ?? [])] };
}

/** The number that Word shows before a heading, as the start of its text. */
function labelled(part: Part, label: string): Part {
  const run = { type: 'run', children: [{ type: 'text', value: `${label} ` }], isBold: isAllBold(part) };
  return { ...part, numbering: null, children: [run, ...(part.children ?? [])] };
}

function isAllBold(part: Part): boolean {
  return runsOf(part).every((run) => run.isBold === true || textOf(run).trim() === '');
}

/** A text this long beside a short one is no cell of a table of facts. */
const LONG_CELL = 120;

/**
 * A table of two columns with a heading in the cells of the first and running text in the second: it only places them side
 * by side. A first row of two titles makes it a table of facts, however long its cells.
 */
function isSideTable(part: Part): boolean {
  if (part.type !== 'table') return false;
  const rows = (part.children ?? []).map((row) => row.children ?? []);
  const heads = rows.flatMap(([first]) => (first === undefined ? [] : [first])).filter(hasText);
  const texts = rows.flatMap(([, second]) => (second === undefined ? [] : [cellText(second)]));
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const titles = rows[0]?.map(cellText) ?? [];
  if (
    rows.some((row) => row.length !== 2) ||
    titles.every((title) => title !== '' && title.length < TITLE_CELL)
  )
    return false;
  return heads.length > 0 && heads.every(isHeadCell) && length >= LONG_CELL * heads.length;
}

/** Set this much larger than the text, a line in a table is a title. */
const COVER = 1.4;

/** A table with a title in large letters among a few other lines: a cover. */
function isCover(part: Part, looksOf: (paragraph: Part) => Look, body: number): boolean {
  if (part.type !== 'table') return false;
  const rows = (part.children ?? []).map((row) => (row.children ?? []).filter(hasText).length);
  if (Math.max(0, ...rows) > 2 || rows.reduce((sum, cells) => sum + cells, 0) > 6) return false;
  return paragraphsIn(part).some((paragraph) => {
    const { text, size } = looksOf(paragraph);
    return size >= body * COVER && readsAsHeading(text, 110);
  });
}

/** A cell with nothing but one heading's words. */
function isHeadCell(cell: Part): boolean {
  const text = cellText(cell);
  const isOne = paragraphsIn(cell).filter(hasText).length === 1;
  return isOne && readsAsHeading(splitNumber(text)?.rest ?? text, 110);
}

/** A title over a column is shorter than this. */
const TITLE_CELL = 40;

function hasText(part: Part): boolean {
  return textOf(part).trim() !== '';
}

function cellText(cell: Part): string {
  return paragraphsIn(cell).map(textOf).join(' ').replace(/\s+/gu, ' ').trim();
}

/** What stands in the cells of a table, row by row. */
function contentOf(table: Part): Part[] {
  return (table.children ?? []).flatMap((row) => (row.children ?? []).flatMap((cell) => cell.children ?? []));
}

/**
 * The paragraphs that are headings, with their levels: by their styles where there are some, otherwise by their look, or
 * by standing beside their text.
 */
function levelsOf(
  parts: readonly Part[],
  looks: ReadonlyMap<Part, Look>,
  beside: ReadonlySet<Part>,
): Map<Part, number | null> {
  const levels = new Map<Part, number | null>();
  let styled = 0;
  for (const [part, { style, text }] of looks) {
    if (text === '' || style === null) continue;
    const isKnown = KNOWN_HEADING.test(style.name);
    if (isKnown || style.level !== null) styled += 1;
    if (!isKnown && style.level !== null) levels.set(part, style.level);
  }
  const body = bodySize([...looks.values()]);
  const found = parts.filter((part, index) => {
    const look = looks.get(part);
    if (look === undefined || levels.has(part) || KNOWN_HEADING.test(look.style?.name ?? '')) return false;
    if (beside.has(part)) return look.text !== '';
    return looksLikeHeading(part, look, looks.get(parts[index + 1] ?? part), body);
  });
  const sizes = new Map<number, number>();
  let largest = 0;
  for (const size of found.map((part) => looks.get(part)?.size ?? 0).sort((a, b) => b - a)) {
    if (size < largest * ONE_SIZE || largest === 0) largest = size;
    sizes.set(size, largest);
  }
  const rank = (part: Part): number => {
    const look = looks.get(part);
    return look === undefined ? 0 : (sizes.get(look.size) ?? 0) * 4 + (look.isBold ? 1 : 0);
  };
  const ranks = [...new Set(found.map(rank))].sort((a, b) => b - a);
  const hasTitle = [...looks.values()].some(({ style }) => /^tit(?:le|el)$/iu.test(style?.name ?? ''));
  for (const part of found)
    levels.set(part, styled >= 2 ? null : ranks.indexOf(rank(part)) + (hasTitle ? 2 : 1));
  return levels;
}

function looksLikeHeading(part: Part, look: Look, next: Look | undefined, body: number): boolean {
  if (OWN_PURPOSE.test(look.style?.name ?? '') || isTabbedRow(textOf(part))) return false;
  const { text, size } = look;
  if (!readsAsHeading(splitNumber(text)?.rest ?? text, 110) || text.endsWith(':')) return false;
  const isLarge = size >= body * LARGER;
  const isMarked = (look.isBold || look.isUnderlined || isAllCapitals(text)) && size >= body * 0.95;
  // Numbered by Word itself: a list has its next item right below, a heading its text.
  if (part.numbering != null && next !== undefined && next.isBold === look.isBold && next.size === size)
    return false;
  return isLarge || isMarked;
}

function lookOf(part: Part, style: Style | null, defaultSize: number): Look {
  const runs = runsOf(part).filter((run) => textOf(run).trim() !== '');
  const sizes = new Map<number, number>();
  for (const run of runs) {
    const size = run.fontSize ?? style?.size ?? defaultSize;
    sizes.set(size, (sizes.get(size) ?? 0) + textOf(run).length);
  }
  return {
    text: textOf(part).replace(/\s+/gu, ' ').trim(),
    size: [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? defaultSize,
    isBold: runs.length > 0 && runs.every((run) => run.isBold === true || style?.isBold === true),
    isUnderlined: runs.length > 0 && runs.every((run) => run.isUnderline === true),
    style,
  };
}

function bodySize(looks: readonly Look[]): number {
  const sizes = new Map<number, number>();
  for (const { size, text } of looks) sizes.set(size, (sizes.get(size) ?? 0) + text.length);
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? DEFAULT_SIZE;
}

/** With a level a heading in Word's style, without one a bold line, which is a heading below the last styled one. */
function asHeading(part: Part, level: number | null): Part {
  if (level === null) return { ...part, numbering: null, children: (part.children ?? []).map(inBold) };
  const name = Math.min(6, level);
  return { ...part, styleId: `Heading${name}`, styleName: `Heading ${name}`, numbering: null };
}

function inBold(part: Part): Part {
  if (part.type === 'run') return { ...part, isBold: true };
  return part.children === undefined ? part : { ...part, children: part.children.map(inBold) };
}

function inItalics(part: Part): Part {
  if (part.type === 'run') return { ...part, isItalic: true };
  return part.children === undefined ? part : { ...part, children: part.children.map(inItalics) };
}

function runsOf(part: Part): Part[] {
  if (part.type === 'run') return [part];
  return (part.children ?? []).flatMap(runsOf);
}

function textOf(part: Part): string {
  if (part.type === 'text') return part.value ?? '';
  if (part.type === 'tab') return '\t';
  return (part.children ?? []).map(textOf).join('');
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && 'type' in value;
}

interface Styles {
  /** Paragraph styles by their ids. */
  readonly styles: ReadonlyMap<string, Style>;
  /** Of text that has no style that tells it, in points. */
  readonly size: number;
  /** The id of the style that paragraphs without one are set in. */
  readonly standard: string;
}

function stylesIn(xml: string): Styles {
  const styles = new Map<string, Style>();
  let [size, standard] = [DEFAULT_SIZE, 'Normal'];
  let id: string | null = null;
  let open: Style | null = null;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const value = String(attributes['w:val'] ?? '');
    if (name === 'w:style') {
      id = attributes['w:type'] === 'paragraph' ? String(attributes['w:styleId'] ?? '') : null;
      open = { name: '', basedOn: null, level: null, size: null, isBold: null, isSlanted: null };
      if (id !== null && /^(?:1|true|on)$/u.test(String(attributes['w:default'] ?? ''))) standard = id;
    }
    if (name === 'w:sz' && open === null) size = Number(value) / 2 || size;
    if (open === null) return;
    if (name === 'w:name') open = { ...open, name: value };
    if (name === 'w:basedOn') open = { ...open, basedOn: value };
    if (name === 'w:outlineLvl') open = { ...open, level: Number(value) < 9 ? Number(value) + 1 : null };
    if (name === 'w:sz') open = { ...open, size: Number(value) / 2 || null };
    if (name === 'w:b') open = { ...open, isBold: value !== '0' && value !== 'false' };
    if (name === 'w:i') open = { ...open, isSlanted: value !== '0' && value !== 'false' };
  });
  parser.on('closetag', ({ name }) => {
    if (name !== 'w:style') return;
    if (id !== null && open !== null) styles.set(id, open);
    open = null;
  });
  // Styles that cannot be read tell nothing; the text is read all the same.
  parser.on('error', () => undefined);
  if (xml !== '') parser.write(xml).close();
  return { styles, size, standard };
}

/** A style with what it inherits. */
function resolved(styles: ReadonlyMap<string, Style>, id: string): Style | null {
  let style = styles.get(id) ?? null;
  for (let depth = 0; style?.basedOn != null && depth < 12; depth += 1) {
    const base = styles.get(style.basedOn);
    style = {
      name: style.name,
      basedOn: base?.basedOn ?? null,
      level: style.level ?? base?.level ?? null,
      size: style.size ?? base?.size ?? null,
      isBold: style.isBold ?? base?.isBold ?? null,
      isSlanted: style.isSlanted ?? base?.isSlanted ?? null,
    };
  }
  return style;
}
