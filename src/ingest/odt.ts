import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { addPieces, cellsAsText, type Draft, draft, type Reading } from './draft.ts';
import { plainText } from './furniture.ts';
import { isTabbedRow, settleLooseLines } from './loose-lines.ts';
import { OdtStyles } from './odt-styles.ts';
import { isAttribution, opensQuote } from './quotes.ts';
import { ReadingError } from './reading-error.ts';
import { endsSentence, readsAsHeading, splitNumber } from './shapes.ts';
import { markTypedLists } from './typed-lists.ts';

/** What is not text of the document: comments, deleted text, contents lists and the figure that points to a note. */
const LEFT_OUT = new Set([
  'office:annotation',
  'text:tracked-changes',
  'text:table-of-content',
  'text:note-citation',
  'text:alphabetical-index',
  'text:illustration-index',
  'text:table-index',
  'text:object-index',
  'text:user-index',
  'text:ruby-text',
  'text:hidden-text',
  'office:forms',
  // What asks to be filled in.
  'text:placeholder',
]);
/** What is drawn with text in it. */
const DRAWN = new Set(['draw:text-box', 'draw:custom-shape', 'draw:rect', 'draw:ellipse']);

/**
 * Reads an OpenDocument text: headings, paragraphs, lists, tables, frames and notes, in the order of the file. Pages are
 * not known.
 * @param maxUnpacked bytes that a part of the file may unfold to
 * @throws ReadingError `encrypted`, `damaged` or `too-large`.
 */
export function readOdt(bytes: Uint8Array, maxUnpacked: number): Reading {
  const { content, styles, manifest } = unpack(bytes, maxUnpacked);
  if (manifest.includes('encryption-data')) throw new ReadingError('encrypted');
  if (content === '') throw new ReadingError('damaged');
  const known = new OdtStyles();
  // Styles that cannot be read tell nothing; the text is read all the same.
  parse(styles, {
    open: (name, attribute, has) => known.tag(name, attribute, has('style:list-style-name')),
    error: () => undefined,
  });
  const walk = new Walk(known);
  parse(content, {
    open: (name, attribute, has) => walk.open(name, attribute, has('style:list-style-name')),
    close: (name) => walk.close(name),
    text: (text) => walk.add(text),
    error: () => {
      throw new ReadingError('damaged');
    },
  });
  const drafts = withHeadingsByLook(walk.drafts, walk.looks);
  const revisions = { changes: walk.changes, comments: walk.comments };
  return {
    drafts: markTypedLists(settleLooseLines(drafts)),
    metadataTitle: null,
    pageCount: null,
    problems: [],
    revisions,
  };
}

interface Handlers {
  readonly open: (name: string, attribute: (name: string) => string, has: (name: string) => boolean) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  readonly error: () => void;
}

function parse(xml: string, { open, close, text, error }: Handlers): void {
  const parser = new SaxesParser();
  parser.on('opentag', (tag) =>
    open(
      tag.name,
      (name) => String(tag.attributes[name] ?? ''),
      (name) => name in tag.attributes,
    ),
  );
  if (close !== undefined) parser.on('closetag', (tag) => close(tag.name));
  if (text !== undefined) parser.on('text', text);
  parser.on('error', error);
  if (xml !== '') parser.write(xml).close();
}

/** How most of a paragraph is set. */
interface Look {
  /** In points. */
  readonly size: number;
  readonly isBold: boolean;
}

/** A line this much larger than the text heads what follows. */
const LARGER = 1.12;
/** With so many headings in styles of their own, others stand below the last of those. */
const STYLED = 2;

/**
 * Paragraphs that read as headings and are set in bold, or larger than most of the text, are headings: the largest first,
 * of one size the bold ones.
 */
function withHeadingsByLook(drafts: readonly Draft[], looks: ReadonlyMap<Draft, Look>): Draft[] {
  const weights = new Map<number, number>();
  for (const [item, { size }] of looks) weights.set(size, (weights.get(size) ?? 0) + plainText(item).length);
  const body = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
  const lookOf = (item: Draft): Look | null => {
    const look = looks.get(item);
    if (look === undefined) return null;
    if (item.kind === 'heading') return item.level === null ? look : null;
    const text = plainText(item);
    if (
      item.kind !== 'paragraph' ||
      isTabbedRow(text) ||
      !readsAsHeading(splitNumber(text)?.rest ?? text, 110) ||
      text.endsWith(':')
    )
      return null;
    return look.size >= body * LARGER || (look.isBold && look.size >= body * 0.95) ? look : null;
  };
  const rank = ({ size, isBold }: Look): number => Math.round(size) * 2 + (isBold ? 1 : 0);
  const found = drafts.map(lookOf);
  const ranks = [...new Set(found.filter((look) => look !== null).map(rank))].sort((a, b) => b - a);
  const isStyled = drafts.filter(({ kind, level }) => kind === 'heading' && level !== null).length >= STYLED;
  return drafts.map((item, index) => {
    const look = found[index] ?? null;
    if (look === null) return item;
    return { ...item, kind: 'heading', level: isStyled ? null : ranks.indexOf(rank(look)) + 1 };
  });
}

function unpack(bytes: Uint8Array, limit: number): { content: string; styles: string; manifest: string } {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PARTS.has(name)) return false;
        if (originalSize > limit)
          throw new ReadingError('too-large', { bytes: originalSize, limit, setting: 'unpacked' });
        return true;
      },
    });
    const text = (name: string) => (files[name] === undefined ? '' : strFromU8(files[name]));
    return {
      content: text('content.xml'),
      styles: text('styles.xml'),
      manifest: text('META-INF/manifest.xml'),
    };
  } catch (error) {
    throw error instanceof ReadingError ? error : new ReadingError('damaged');
  }
}

const PARTS = new Set(['content.xml', 'styles.xml', 'META-INF/manifest.xml']);

/** A paragraph that is being read; frames and notes interrupt it, and it goes on after them. */
interface OpenParagraph {
  text: string;
  readonly style: string;
  /** Level of a heading, null for a paragraph. */
  readonly level: number | null;
  /** The heading is one of the program's own, and counted. */
  readonly isCounted: boolean;
  isAllBold: boolean;
  isAllSlanted: boolean;
  /** Letters by their size in points. */
  readonly sizes: Map<number, number>;
  /** Notes and frames inside it, read after it. */
  readonly inside: Draft[];
}

/** A table that is being read: the cells of each row, each with its drafts. */
interface OpenTable {
  readonly rows: Draft[][][];
  readonly listDepth: number;
}

/** Goes through the tags as they come; text is gathered until its paragraph ends. */
class Walk {
  readonly drafts: Draft[] = [];
  readonly looks = new Map<Draft, Look>();
  /** Tracked changes and comments. */
  changes = 0;
  comments = 0;
  private readonly styles: OdtStyles;
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly tables: OpenTable[] = [];
  /** Where notes and frames gather what stands in them, innermost last; how deep in lists each was opened. */
  private readonly insides: {
    readonly drafts: Draft[];
    readonly isNote: boolean;
    readonly listDepth: number;
  }[] = [];
  private readonly spans: string[] = [];
  private skipped = 0;
  private listDepth = 0;
  /** True until the first paragraph of a list item has made it an item; later ones belong to it. */
  private startsItem = false;
  /** What is being read stands over the items of a list and is none. */
  private isListTitle = false;
  /** The number that the next item or heading begins to count anew with. */
  private from: number | null = null;
  /** The items that what comes next may stand below, outermost first. */
  private items: { readonly style: string; readonly indent: number; readonly depth: number }[] = [];
  /** How deep the item that is open at each depth of lists stands to the eye. */
  private readonly itemLevels: number[] = [];
  /** Styles of the lists that are open, outermost first; one without a style has that of the list around it. */
  private readonly listStyles: string[] = [];

  constructor(styles: OdtStyles) {
    this.styles = styles;
  }

  open(name: string, attribute: (name: string) => string, hasListName: boolean): void {
    this.styles.tag(name, attribute, hasListName);
    if (name === 'text:changed-region') this.changes += 1;
    if (name === 'office:annotation') this.comments += 1;
    const isHidden =
      (name === 'text:section' && attribute('text:display') === 'none') ||
      (name === 'text:hidden-paragraph' && attribute('text:is-hidden') === 'true');
    if (isHidden) this.skipped += 1;
    else if (this.skipped > 0 || LEFT_OUT.has(name)) this.skipped += 1;
    else if (name === 'text:h') {
      const level = Math.min(10, Math.max(1, Number(attribute('text:outline-level')) || 1));
      this.start(attribute, level, attribute('text:is-list-header') !== 'true');
      this.from =
        attribute('text:restart-numbering') === 'true' ? numberOf(attribute('text:start-value'), 1) : null;
    } else if (name === 'text:p') this.start(attribute, null, false);
    else if (name === 'text:span') this.spans.push(attribute('text:style-name'));
    else if (name === 'text:list') this.startList(attribute);
    else if (name === 'text:numbered-paragraph') {
      this.startList(attribute, Number(attribute('text:level')) || 1);
      this.startItem(attribute);
    } else if (name === 'text:list-header') this.isListTitle = true;
    else if (name === 'text:list-item') this.startItem(attribute);
    else if (name === 'table:table') {
      this.tables.push({ rows: [], listDepth: this.listDepth });
      this.listDepth = 0;
    } else if (name === 'table:table-row') this.tables.at(-1)?.rows.push([]);
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      const repeated = Math.min(MOST_REPEATED, Number(attribute('table:number-columns-repeated')) || 1);
      for (let cell = 0; cell < repeated; cell += 1) this.tables.at(-1)?.rows.at(-1)?.push([]);
    } else if (name === 'text:note' || DRAWN.has(name)) {
      this.insides.push({ drafts: [], isNote: name === 'text:note', listDepth: this.listDepth });
      this.listDepth = 0;
    } else if (name === 'text:line-break') this.add('\n');
    else if (name === 'text:s') this.add(' ');
    else if (name === 'text:tab') this.add('\t');
  }

  close(name: string): void {
    if (this.skipped > 0) this.skipped -= 1;
    else if (name === 'text:h' || name === 'text:p') this.end();
    else if (name === 'text:span') this.spans.pop();
    else if (name === 'text:list-header') this.isListTitle = false;
    else if (name === 'text:list') {
      this.listDepth -= 1;
      this.listStyles.pop();
    } else if (name === 'text:numbered-paragraph') {
      this.listDepth = 0;
      this.listStyles.length = 0;
    } else if (name === 'table:table') this.table();
    else if (name === 'text:note' || DRAWN.has(name)) this.inside();
  }

  add(text: string): void {
    const open = this.paragraphs.at(-1);
    if (this.skipped > 0 || open === undefined || this.isHidden(open.style)) return;
    const letters = text.trim().length;
    if (letters > 0) {
      const [own, span] = [this.styles.look(open.style), this.spans.at(-1)];
      const look = span === undefined ? own : this.styles.look(span);
      if (!own.isBold && !look.isBold) open.isAllBold = false;
      const slant = span === undefined ? null : this.styles.isSlanted(span);
      if ((slant ?? this.styles.isSlanted(open.style)) !== true) open.isAllSlanted = false;
      const size = span === undefined || !this.styles.hasSize(span) ? own.size : look.size;
      open.sizes.set(size, (open.sizes.get(size) ?? 0) + letters);
    }
    open.text += text === '\n' || text === '\t' ? text : text.replace(/\s+/gu, ' ');
  }

  private isHidden(style: string): boolean {
    const span = this.spans.findLast((each) => this.styles.isHidden(each) !== null);
    return (span === undefined ? this.styles.isHidden(style) : this.styles.isHidden(span)) === true;
  }

  private start(attribute: (name: string) => string, level: number | null, isCounted: boolean): void {
    const style = attribute('text:style-name');
    this.paragraphs.push({
      text: '',
      style,
      level,
      isCounted,
      isAllBold: true,
      isAllSlanted: true,
      sizes: new Map(),
      inside: [],
    });
  }

  private end(): void {
    const open = this.paragraphs.pop();
    if (open === undefined) return;
    const text = open.text.trim();
    if (text !== '') this.put(open, text);
    for (const item of open.inside) this.push(item);
  }

  private put(open: OpenParagraph, text: string): void {
    const name = this.styles.look(open.style).name;
    if (open.level !== null) {
      const listed = this.listDepth === 0 ? '' : this.listLabel();
      const isCounted = listed === '' && open.isCounted && !this.styles.isUncounted(open.style);
      const number = isCounted
        ? this.styles.nextNumber(open.level, this.from)
        : listed === ''
          ? ''
          : `${listed} `;
      this.startsItem = false;
      this.push(draft('heading', piecesOf(number + text), { level: open.level }));
    } else if (TITLE.test(name)) this.push(draft('heading', piecesOf(text), { level: 1 }));
    else if (EXPLAINED.test(name)) this.push(draft('heading', piecesOf(text), { inList: true }));
    else if (EXPLANATION.test(name)) this.push(draft('list-item', piecesOf(text), { level: 1 }));
    else if (this.listDepth > 0 && !(this.isListTitle && text.endsWith(':'))) this.item(text);
    else {
      const isQuoted = QUOTED.test(name);
      const isSaid = isQuoted && (opensQuote(text) || isAttribution(text));
      const item = draft(isSaid ? 'quote' : 'paragraph', piecesOf(text), {
        boxed: isQuoted && !isSaid,
        ...(open.isAllSlanted && !open.isAllBold && !isQuoted ? { isFaint: true } : {}),
      });
      const size = [...open.sizes].sort((a, b) => b[1] - a[1])[0]?.[0];
      if (size !== undefined && item.kind === 'paragraph')
        this.looks.set(item, { size, isBold: open.isAllBold });
      this.push(item);
    }
  }

  /** The number that the list shows before what begins in it here. */
  private listLabel(): string {
    const from = this.from;
    this.from = null;
    return this.styles.nextLabel(this.listStyles.at(-1) ?? '', this.listDepth, from);
  }

  /** Its second paragraphs have no number, nor has a list's title. */
  private itemLabel(): { readonly label?: string } {
    const label = this.startsItem ? this.listLabel().trim() : '';
    return label === '' ? {} : { label };
  }

  private startItem(attribute: (name: string) => string): void {
    this.startsItem = true;
    this.from = numberOf(attribute('text:start-value'), null);
  }

  private startList(attribute: (name: string) => string, depth = 1): void {
    const style = attribute('text:style-name') || (this.listStyles.at(-1) ?? '');
    const goesOn =
      attribute('text:continue-numbering') === 'true' ||
      attribute('text:continue-list') !== '' ||
      attribute('text:list-id') !== '';
    if (this.listDepth === 0 && !goesOn) this.styles.restart(style);
    this.listDepth += depth;
    this.listStyles.push(style);
  }

  private item(text: string): void {
    const last = this.target().at(-1);
    const own = this.itemLevels[this.listDepth];
    if (this.startsItem || last?.kind !== 'list-item') {
      const level = this.depthOfItem(last);
      this.itemLevels[this.listDepth] = level;
      this.push(draft('list-item', piecesOf(text), { level, ...this.itemLabel() }));
    }
    // Behind an inner list it goes on with none of its items.
    else if (own !== undefined && (last.level ?? 0) > own)
      this.push(draft('list-item', piecesOf(text), { level: own }));
    else addPieces(last, piecesOf(text));
    this.startsItem = false;
  }

  /** How deep an item stands to the eye: a list of its own that begins further in than the item above it is below that. */
  private depthOfItem(above: Draft | undefined): number {
    const style = this.listStyles.at(-1) ?? '';
    const indent = this.styles.indentOf(style, this.listDepth);
    if (above?.kind !== 'list-item' || indent === null) this.items = [];
    if (indent === null) return this.listDepth;
    this.items = this.items.filter((each) => each.indent < indent - SET_IN);
    const host = this.items.at(-1);
    const depth =
      host !== undefined && host.style !== style ? Math.max(this.listDepth, host.depth + 1) : this.listDepth;
    this.items.push({ style, indent, depth });
    return depth;
  }

  /** Where what comes next belongs: a note or frame, the cell of a table, the text. */
  private target(): Draft[] {
    const [inside, cell] = [this.insides.at(-1), this.tables.at(-1)?.rows.at(-1)?.at(-1)];
    return inside?.drafts ?? cell ?? this.drafts;
  }

  private push(item: Draft): void {
    this.target().push(item);
  }

  /** A note comes at the end of the paragraph that it interrupts, and so does what stands in a frame. */
  private inside(): void {
    const closed = this.insides.pop();
    if (closed === undefined) return;
    this.listDepth = closed.listDepth;
    const host = this.paragraphs.at(-1)?.inside ?? this.target();
    if (!closed.isNote) for (const item of closed.drafts) host.push(boxed(item, this.looks));
    else {
      const pieces = closed.drafts.flatMap((item) => item.pieces).filter(({ text }) => text.trim() !== '');
      if (pieces.length > 0) host.push(draft('footnote', pieces));
    }
  }

  private table(): void {
    const closed = this.tables.pop();
    if (closed === undefined) return;
    this.listDepth = closed.listDepth;
    const rows = closed.rows
      .map((row) => row.filter((cell) => cell.length > 0))
      .filter((row) => row.length > 0);
    const isHeaded = headsText(closed.rows);
    const isLayout = isHeaded || placesText(rows) || this.isCover(rows);
    const isBox = rows.length === 1 && rows[0]?.length === 1;
    if (isLayout) {
      for (const row of closed.rows)
        for (const item of isHeaded ? row.flatMap((cell, index) => this.headed(cell, index)) : row.flat())
          this.push(isBox ? boxed(item, this.looks) : item);
      return;
    }
    for (const row of closed.rows) {
      const text = cellsAsText(row.map((cell) => cell.map(plainText).join(' ')));
      if (/[^ |]/u.test(text)) this.push(draft('table-row', piecesOf(text)));
    }
  }

  /** A title in large letters among a few other lines. */
  private isCover(rows: readonly (readonly Draft[][])[]): boolean {
    if (rows.some((row) => row.length > 2) || rows.flat().length > COVER_CELLS) return false;
    const body = this.styles.look('Standard').size;
    return rows.flat(2).some((item) => {
      const size = this.looks.get(item)?.size ?? 0;
      return size >= body * COVER && readsAsHeading(plainText(item), 110);
    });
  }

  /** A cell of a table that only places text; one with nothing but a heading's words is a heading. */
  private headed(cell: readonly Draft[], index: number): Draft[] {
    const [only] = cell;
    const isHead = index === 0 && cell.length === 1 && only !== undefined && readsAsHead(only);
    if (!isHead || only.kind !== 'paragraph') return [...cell];
    const heading: Draft = { ...only, kind: 'heading' };
    const look = this.looks.get(only);
    if (look !== undefined) this.looks.set(heading, look);
    return [heading];
  }
}

/** What stands this much further in than an item, in points, stands below it. */
const SET_IN = 6;
/** Set this much larger than the text, a line in a table is a title. */
const COVER = 1.4;
/** A cover has no more in it. */
const COVER_CELLS = 6;
/** Repeated more often than this no cell is by somebody who writes a text. */
const MOST_REPEATED = 100;
/** A word and its explanation, as pandoc and LibreOffice call them. */
const EXPLAINED = /^(?:definition term|list heading)/iu;
const EXPLANATION = /^(?:definition definition|list contents)/iu;
const QUOTED = /^(?:quot|citat|(?:intense|stærkt) (?:quot|citat)|block text)/iu;
const TITLE = /^tit(?:le|el)$/iu;
/** A text this long beside a short one is no cell of a table of facts. */
const LONG_CELL = 120;

/** One column or one row of running text: a table that only places things. */
function placesText(rows: readonly (readonly Draft[][])[]): boolean {
  if (rows.every((row) => row.length <= 1)) return true;
  // A heading in one of the program's styles stands in a cell only where the table places text.
  if (
    rows.some((row) =>
      row.some((cell) => cell.some(({ kind, level }) => kind === 'heading' && level !== null)),
    )
  )
    return true;
  return rows.length === 1 && rows.every((row) => row.some((cell) => lengthOf(cell) > 200 || isText(cell)));
}

/** Several paragraphs, the last of which ends like a sentence. */
function isText(cell: readonly Draft[]): boolean {
  const last = cell.at(-1);
  return cell.length > 1 && last !== undefined && endsSentence(plainText(last));
}

/** A title over a column is shorter than this. */
const TITLE_CELL = 40;

/** Headings in the first column, their text in the second. A first row of two titles makes it a table of facts. */
function headsText(rows: readonly (readonly Draft[][])[]): boolean {
  if (rows.some((row) => row.length !== 2)) return false;
  const heads = rows.flatMap((row) => row.slice(0, 1)).filter((cell) => cell.length > 0);
  const length = rows.reduce(
    (sum, row) => sum + row.slice(1).reduce((all, cell) => all + lengthOf(cell), 0),
    0,
  );
  const isTitled = rows[0]?.every((cell) => cell.length > 0 && lengthOf(cell) < TITLE_CELL) ?? true;
  return (
    !isTitled &&
    heads.length > 0 &&
    length >= LONG_CELL * heads.length &&
    heads.every((cell) => cell.length === 1 && cell.every(readsAsHead))
  );
}

function numberOf<T>(text: string, otherwise: T): number | T {
  return /^\d{1,4}$/u.test(text) ? Number(text) : otherwise;
}

function lengthOf(cell: readonly Draft[]): number {
  return cell.reduce((sum, item) => sum + plainText(item).length, 0);
}

function readsAsHead(item: Draft): boolean {
  return item.kind === 'heading' || (item.kind === 'paragraph' && readsAsHeading(plainText(item), 110));
}

function boxed(item: Draft, looks: Map<Draft, Look>): Draft {
  const framed = { ...item, boxed: true };
  const look = looks.get(item);
  looks.delete(item);
  if (look !== undefined) looks.set(framed, look);
  return framed;
}

function piecesOf(text: string) {
  return text.split('\n').map((line) => ({ text: line, page: null }));
}
