import { addPieces, cellsAsText, type Draft, draft } from '../draft.ts';
import { isTabbedRow } from '../loose-lines.ts';
import { readsAsHeading } from '../shapes.ts';
import { isCellAround, isLeftOut } from './chrome.ts';
import { isFolded, isOpener } from './folded.ts';
import { isCountedHeading, isRowOfCards, isSection, opensLine } from './headings.ts';
import { ListCounts, savedDepth } from './lists.ts';
import { isBold, isSlanted, sizeIn } from './looks.ts';
import { linkTargets } from './notes.ts';
import { isBox, isSource, type Owner, ownerFrom, piecesOf, type State } from './owner.ts';
import { cellsOf, isLayout, isSideTable, Spans } from './tables.ts';
import {
  attribute,
  cellText,
  type Element,
  findFirst,
  hasBlocks,
  INLINE,
  isNoteSign,
  lineOf,
  lineOfText,
  type Node,
  type ParentNode,
  textOf,
} from './tree.ts';

/** What is nested deeper is read as text without form: no page needs it, and hostile ones would exhaust the stack. */
const MAX_DEPTH = 200;

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Goes through the tree and gathers loose inline text into paragraphs. */
export class Walk {
  readonly drafts: Draft[] = [];
  private text = '';
  private bold = '';
  private isBoldStart = true;
  private linked = '';
  /** What of the text leads to another place of the page. */
  private linkedHere = '';
  /** What of the text leads to another page. */
  private linkedAway = '';
  private slanted = '';
  private large = '';
  /** The size of the letters in `large`, in points. */
  private largeSize = 0;
  private isAfterBreak = false;
  private line: number | null = null;
  /** Level of the heading that the text stands under; what is folded together ends with its headings. */
  private level: number | null = null;
  /** How many parts that open and close by themselves the text stands in. */
  private unfolding = 0;
  /** Places of drafts that are nothing but a link. */
  readonly links = new Set<number>();
  /** Places of drafts that are nothing but a link to another place of the page. */
  readonly entries = new Set<number>();
  /** Places of headings that are nothing but a link to another page. */
  readonly teasers = new Set<number>();
  /** The draft that points to a note and the one that is the note, by the note's id. */
  readonly noteSigns = new Map<string, number>();
  readonly notes = new Map<string, number>();
  /** Cells of the table being read that reach down into its next rows. */
  private readonly spans = new Spans();
  private readonly counts = new ListCounts();
  /** The level above the headings of lists whose parts open and close. */
  private readonly listed = new WeakMap<object, number>();
  /** The number of the heading that comes next, where a list counts it. */
  private headingNumber = '';
  /** Notes that the text being gathered points to. */
  private pointedTo: string[] = [];
  /** What opens the folded parts of a page; null for text that is no web page. */
  private readonly openers: ReadonlyMap<string, string> | null;

  /** Letters of so many points and more only headings have. */
  private readonly leastSize: number;
  /** The sizes of the headings that are told by their size alone, by their places. */
  readonly sizes = new Map<number, number>();

  constructor(openers: ReadonlyMap<string, string> | null, leastSize: number) {
    this.openers = openers;
    this.leastSize = leastSize;
  }

  get isPage(): boolean {
    return this.openers !== null;
  }

  children(parent: ParentNode, state: State): void {
    if (state.depth > MAX_DEPTH) this.addText(textOf(parent), { ...state, isBold: false });
    else for (const node of parent.childNodes) this.visit(node, { ...state, depth: state.depth + 1 });
  }

  /** Closes the text gathered so far: a paragraph of its own, or part of the item or quote that owns it. */
  flush(owner: Owner | null): void {
    const text = this.text.trim();
    const bold = this.bold.trim();
    const line = this.line;
    const isLink = text !== '' && this.linked.trim() === text;
    const isHere = text !== '' && this.linkedHere.trim() === text;
    const isAway = text !== '' && this.linkedAway.trim() === text;
    const isFaint = text !== '' && onOneLine(this.slanted) === onOneLine(text);
    this.linkedAway = '';
    this.slanted = '';
    this.linkedHere = '';
    this.text = '';
    this.bold = '';
    const isLarge = text !== '' && onOneLine(this.large) === onOneLine(text);
    this.large = '';
    this.linked = '';
    this.isBoldStart = true;
    this.line = null;
    if (text === '') return;
    const pieces = piecesOf(this.headingNumber + text);
    this.headingNumber = '';
    const last = this.drafts.at(-1);
    if (owner !== null && owner.index === this.drafts.length - 1 && last !== undefined) {
      addPieces(last, pieces);
      this.settleNotes();
      return;
    }
    if (owner !== null) owner.index = this.drafts.length;
    if (owner?.kind === 'footnote' && owner.id != null) this.notes.set(owner.id, this.drafts.length);
    const isHeading =
      owner === null &&
      (onOneLine(bold) === onOneLine(text) || isLarge) &&
      !isTabbedRow(text) &&
      readsAsHeading(text.replace(/\s+/gu, ' '));
    const kind = owner?.kind ?? (isHeading ? 'heading' : 'paragraph');
    const runIn = kind === 'heading' ? 0 : bold;
    if (isLink && (kind === 'list-item' || kind === 'paragraph')) this.links.add(this.drafts.length);
    if (isAway && kind === 'heading') this.teasers.add(this.drafts.length);
    if (isHere && (kind === 'list-item' || kind === 'paragraph')) this.entries.add(this.drafts.length);
    // What is no heading of the page's own heads its part alone: the next one stands beside it.
    const isOwn = owner?.isLoose !== true || this.unfolding > 0;
    if (owner?.kind === 'heading' && owner.level !== null && isOwn) this.level = owner.level;
    // The first line of a page, in large letters, is its title.
    const isTitle = isHeading && isLarge && !this.drafts.some((item) => item.kind === 'heading');
    const level = owner?.level ?? (isTitle ? 1 : null);
    if (isHeading && isLarge) this.sizes.set(this.drafts.length, this.largeSize);
    const inList = owner?.inList === true;
    const label = owner?.label === undefined ? {} : { label: owner.label };
    const look = isFaint && kind === 'paragraph' ? { isFaint } : {};
    this.drafts.push(
      draft(kind, pieces, { level, line: owner?.line ?? line, runIn, inList, ...label, ...look }),
    );
    this.settleNotes();
  }

  /** What was pointed to since the last draft belongs to the one that was just written. */
  private settleNotes(): void {
    for (const id of this.pointedTo)
      if (!this.noteSigns.has(id)) this.noteSigns.set(id, this.drafts.length - 1);
    this.pointedTo = [];
  }

  private pointTo(node: Element): void {
    for (const target of linkTargets(node)) this.pointedTo.push(target);
  }

  private visit(node: Node, state: State): void {
    // Where the source breaks its lines the page does not, but for text that is set as it is typed.
    if (node.nodeName === '#text' && 'value' in node)
      this.addText(
        node.parentNode?.nodeName === 'pre' ? node.value : node.value.replaceAll('\n', ' '),
        state,
      );
    else if (!('tagName' in node)) return;
    else if (isNoteSign(node)) this.pointTo(node);
    else if (!isLeftOut(node, this.openers) || isSource(node, state)) this.element(node, state);
  }

  private element(node: Element, state: State): void {
    const tag = node.tagName;
    if (tag === 'br') this.lineBreak(node, state);
    // Whose words they were stands on a line of its own, however it was written.
    else if (tag === 'cite' && state.owner?.kind === 'quote' && this.text.trim() !== '') {
      this.addBreak();
      this.children(node, state);
    } else if ((INLINE.has(tag) || tag.includes(':')) && !hasBlocks(node)) {
      if (tag === 'a') this.pointTo(node);
      const [isBoldNode, isLink] = [state.isBold || isBold(node), state.isLink || tag === 'a'];
      const isHere = state.isHere || (tag === 'a' && /^#./u.test(attribute(node, 'href') ?? ''));
      const target = tag === 'a' ? (attribute(node, 'href') ?? '') : '';
      this.children(node, {
        ...state,
        isBold: isBoldNode,
        isSlanted: isSlanted(node) ?? state.isSlanted,
        isLink,
        isHere,
        isAway: state.isAway || /^(?!#|javascript:)./iu.test(target),
        size: sizeIn(node, state.size),
      });
    } else if (tag === 'tr') this.row(node, state);
    else if (tag === 'table' && isLayout(node)) this.layoutTable(node, state);
    else if (tag === 'dt') this.term(node, state);
    else this.block(node, state);
  }

  /** A line in bold is a heading by itself, and an empty line parts paragraphs. */
  private lineBreak(node: Element, state: State): void {
    const text = this.text.trim();
    const isBoldLine = !state.isBold && text !== '' && this.bold.trim() === text;
    const isHeading = isBoldLine && readsAsHeading(text) && !text.endsWith(':') && opensLine(node);
    const isEmptyLine = text !== '' && this.isAfterBreak;
    if (state.owner === null && (isHeading || isEmptyLine)) this.flush(null);
    else this.addBreak();
    this.isAfterBreak = true;
  }

  /** A line that breaks is still all bold, or all large, when what stands on either side of the break is. */
  private addBreak(): void {
    if (this.isBoldStart) this.bold += '\n';
    if (this.large.trim() === this.text.trim()) this.large += '\n';
    if (this.slanted.trim() === this.text.trim()) this.slanted += '\n';
    this.text += '\n';
  }

  private addText(value: string, state: State): void {
    const { isBold: isBoldText, isLink, isHere, isAway, isSlanted: isSlantedText, size } = state;
    // Only a page's source has tabs that mean nothing; those of a word processor part columns.
    const text = value.replace(this.isPage ? /[^\S\n]+/gu : /[^\S\n\t]+/gu, ' ');
    if (text.trim() !== '') this.isAfterBreak = false;
    if (text.trim() !== '' && !isBoldText) this.isBoldStart = false;
    if (isBoldText && this.isBoldStart) this.bold += text;
    if (isLink) this.linked += text;
    if (isHere) this.linkedHere += text;
    if (isAway) this.linkedAway += text;
    if (isSlantedText && !isBoldText) this.slanted += text;
    if (size !== null && size >= this.leastSize) {
      this.large += text;
      if (text.trim() !== '') this.largeSize = size;
    }
    this.text += text;
  }

  private block(node: Element, state: State): void {
    this.flush(state.owner);
    this.line = lineOf(node);
    const isList = node.tagName === 'ul' || node.tagName === 'ol';
    const isLineUp = node.tagName === 'li' && state.list > 0 && isSection(node);
    const label = this.isPage && node.tagName === 'li' ? this.counts.next(node) : '';
    const found = ownerFrom(node, state, this.levelAbove(node));
    const isLoneHeading = this.isPage && node.tagName === 'li' && isCountedHeading(node);
    const owner = isLoneHeading
      ? null
      : label === '' || found?.kind !== 'list-item'
        ? found
        : { ...found, label };
    if (isLoneHeading && label !== '') this.headingNumber = `${label} `;
    const outer = this.level;
    if (node.tagName === 'details') this.unfolding += 1;
    this.tabLabel(node, state);
    this.children(node, {
      ...state,
      list: (isList ? savedDepth(node) : null) ?? state.list + (isList ? 1 : isLineUp ? -1 : 0),
      owner,
      isBold: state.isBold || isBold(node),
      isSlanted: isSlanted(node) ?? state.isSlanted,
      size: sizeIn(node, state.size),
    });
    this.flush(owner);
    if (node.tagName === 'details') this.unfolding -= 1;
    if (isFolded(node) || isRowOfCards(node)) this.level = outer;
    if (owner?.kind === 'quote' && owner !== state.owner) this.settleQuote(owner);
  }

  /**
   * The level above what opens a part of the page. What stands in one list of such parts stands at one level, though some
   * of it is marked as headings and some is not.
   */
  private levelAbove(node: Element): number | null {
    const item = isOpener(node) ? node.parentNode : null;
    const list = item !== null && 'tagName' in item ? item.parentNode : null;
    if (list === null) return this.level;
    const own = findFirst(node, ({ tagName }) => /^h[1-6]$/.test(tagName));
    if (own !== null) this.listed.set(list, Number(own.tagName.slice(1)) - 1);
    return this.listed.get(list) ?? this.level;
  }

  /** The words on a tab head what it opens. */
  private tabLabel(node: Element, state: State): void {
    const label = this.openers?.get(attribute(node, 'id') ?? '') ?? '';
    if (label === '' || state.owner !== null || !readsAsHeading(label)) return;
    const own = findFirst(node, ({ tagName }) => /^h[1-6]$/.test(tagName));
    if (own !== null && lineOfText(own) === label) return;
    const level = this.level === null ? null : Math.min(6, this.level + 1);
    this.drafts.push(draft('heading', piecesOf(label), { level, line: lineOf(node) }));
  }

  /** A frame round an announced sentence, in which nobody is quoted, is a box. */
  private settleQuote(owner: Owner): void {
    const item = owner.index === null ? undefined : this.drafts[owner.index];
    if (item === undefined || owner.index === null) return;
    if (isBox(item.pieces.map((piece) => piece.text).join('\n'))) {
      this.drafts[owner.index] = { ...item, kind: 'paragraph', boxed: true };
    }
  }

  /** A table that only places things: its cells one after the other. A single cell is a box. */
  private layoutTable(node: Element, state: State): void {
    this.flush(state.owner);
    const cells = cellsOf(node);
    const start = this.drafts.length;
    const isSide = isSideTable(node);
    for (const [index, cell] of cells.entries()) {
      if (this.isPage && isCellAround(cell)) continue;
      const head = isSide && index % 2 === 0 ? cellText(cell) : '';
      if (head === '') this.block(cell, state);
      else {
        const level = Math.min(6, (this.level ?? 1) + 1);
        this.drafts.push(draft('heading', piecesOf(head), { level, line: lineOf(cell) }));
      }
    }
    if (cells.length !== 1) return;
    for (let index = start; index < this.drafts.length; index += 1) {
      const item = this.drafts[index];
      if (item !== undefined) this.drafts[index] = { ...item, boxed: true };
    }
  }

  /** The word that a description list explains heads its description. */
  private term(node: Element, state: State): void {
    this.flush(state.owner);
    const text = lineOfText(node);
    if (text === '') return;
    this.drafts.push(draft('heading', piecesOf(text), { inList: true, line: lineOf(node) }));
  }

  private row(node: Element, state: State): void {
    this.flush(state.owner);
    const cells = this.spans.cellsIn(node);
    if (cells.every((cell) => cell === '')) return;
    this.drafts.push(draft('table-row', piecesOf(cellsAsText(cells)), { line: lineOf(node) }));
    this.pointTo(node);
    this.settleNotes();
  }
}
