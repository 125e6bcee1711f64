import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { written } from './counting.ts';
import { addPieces, cellsAsText, type Draft, draft, type Reading } from './draft.ts';
import { plainText } from './furniture.ts';
import { tellLooks } from './html-looks.ts';
import { nameByRoles } from './html-roles.ts';
import { isTabbedRow, settleLooseLines } from './loose-lines.ts';
import { PAGE_CHROME } from './page-chrome.ts';
import { isAttribution, opensQuote } from './quotes.ts';
import { readsAsHeading, splitNumber } from './shapes.ts';
import { markTypedLists } from './typed-lists.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** Parts of a web page that are not the document. */
const AROUND = new Set(['nav', 'header', 'footer', 'aside', 'form', 'dialog', 'menu']);
/** Elements whose content is never text. */
const NEVER = new Set([
  'script',
  // What was struck out of the text.
  'del',
  's',
  'strike',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'head',
  'select',
  'textarea',
  'canvas',
  'video',
  'audio',
]);
const AROUND_ROLE = /^(?:navigation|banner|contentinfo|search|dialog|menu)$/;
const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em font i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** What is nested deeper is read as text without form: no page needs it, and hostile ones would exhaust the stack. */
const MAX_DEPTH = 200;

/** Reads a web page: its main content as headings, paragraphs, lists, quotes and tables; navigation and the like left out. */
export function readHtml(source: string): Reading {
  const document = parse(source, { sourceCodeLocationInfo: true });
  const elements = everyElement(document);
  nameByRoles(elements);
  tellLooks(elements);
  const main = mainOf(document);
  const cover = coverOf(document, main);
  const metadataTitle = titleIn(document);
  const walk = new Walk(openersIn(elements));
  const drafts = draftsOf(cover === null ? [main] : [cover, main], walk);
  return { drafts: markTypedLists(settleLooseLines(drafts)), metadataTitle, pageCount: null, problems: [] };
}

/** Reads the HTML that a word processor's file was turned into: everything in it is the document. */
export function readFragment(html: string): Draft[] {
  const body = findFirst(parse(html), isBody);
  if (body === null) return [];
  return draftsOf([body], new Walk(null)).map((item) => ({ ...item, line: null }));
}

/** What opens the folded parts of a page: the words on it, by the id of the part. */
function openersIn(elements: readonly Element[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of elements) {
    const [controls, target] = [attribute(element, 'aria-controls'), attribute(element, 'href') ?? ''];
    const isTab = isTabLabel(element);
    const names = controls?.split(/\s+/u) ?? (isTab && target.startsWith('#') ? [target.slice(1)] : []);
    const label = isTab ? textOf(element).replace(/\s+/gu, ' ').trim() : '';
    for (const name of names) if (name !== '') found.set(name, found.get(name) || label);
  }
  return found;
}

/** What opens one of several parts that take turns in one place. */
function isTabLabel(element: Element): boolean {
  const toggles = attribute(element, 'data-toggle') ?? attribute(element, 'data-bs-toggle') ?? '';
  return attribute(element, 'role') === 'tab' || /^(?:tab|pill)$/u.test(toggles);
}

function everyElement(root: ParentNode): Element[] {
  const found: Element[] = [];
  findFirst(root, (element) => {
    found.push(element);
    return false;
  });
  return found;
}

/** What the page is called: by its first heading of all, also one in its head beside a menu, otherwise by its own title. */
function titleIn(document: ParentNode): string | null {
  const read = (tag: string): string => {
    const found = findFirst(document, (element) => element.tagName === tag);
    return found === null ? '' : textOf(found).replace(/\s+/gu, ' ').trim();
  };
  const heading = read('h1');
  const isSite = heading === '' || SITE.test(` - ${heading}`);
  return (isSite ? read('title').replace(SITE, '').trim() : heading) || null;
}

/** The name of the site behind the title of a page: "| Højvang Kommune". */
const SITE = / [|–—·-] (?:[^|–—·\s]+ ){0,4}(?:kommune|region|forside|[^\s.]+\.dk)$/iu;

/** The main part of a page; without one its article, unless there are several of like weight, as on a page of news. */
function mainOf(document: ParentNode): ParentNode {
  const body = findFirst(document, isBody) ?? document;
  const main = findFirst(document, isMain);
  if (main !== null) return main;
  const article = findFirst(document, (element) => element.tagName === 'article');
  return article !== null && textOf(article).length > textOf(body).length * 0.5 ? article : body;
}

/** The header before the main part that holds the title which that has not: the document's cover, with what it says besides. */
function coverOf(document: ParentNode, main: ParentNode): Element | null {
  const isTitle = ({ tagName }: Element): boolean => tagName === 'h1';
  if (findFirst(document, isMain) !== main || findFirst(main, isTitle) !== null) return null;
  return findFirst(document, (element) => element.tagName === 'header' && isCover(element));
}

/** A site's header leads elsewhere; a cover has nothing to click. */
function isCover(header: Element): boolean {
  return holdsTitle(header) && findFirst(header, ({ tagName }) => tagName === 'a') === null;
}

function isMain(element: Element): boolean {
  return element.tagName === 'main' || attribute(element, 'role') === 'main';
}

function isBody(element: Element): boolean {
  return element.tagName === 'body';
}

function draftsOf(roots: readonly ParentNode[], walk: Walk): Draft[] {
  for (const root of roots) {
    walk.children(root, { list: 0, owner: null, depth: 0, isBold: false, isLink: false, isLarge: false });
    walk.flush(null);
  }
  const around = walk.isPage ? aroundText(walk.drafts, walk.links) : new Set<number>();
  if (walk.isPage) for (const index of emptyHeadings(walk.drafts, around)) around.add(index);
  const drafts = walk.drafts.map(
    (item, index): Draft =>
      around.has(index) || PAGE_CHROME.test(plainText(item))
        ? { ...item, kind: 'furniture', level: null }
        : item,
  );
  return withNotesPlaced(drafts, walk.noteSigns, walk.notes);
}

/** Headings at the end of a page whose text was none of the document's: a contact card, a form. */
function emptyHeadings(drafts: readonly Draft[], around: ReadonlySet<number>): number[] {
  const isText = (index: number) => !around.has(index) && drafts[index]?.kind !== 'furniture';
  let end = drafts.length - 1;
  while (end > 0 && (!isText(end) || drafts[end]?.kind === 'heading')) end -= 1;
  return end <= 0
    ? []
    : drafts.flatMap((item, index) => (index > end && item.kind === 'heading' ? [index] : []));
}

/** A line that only leads to another page. */
const LEADS_ON =
  /^(?:læs (?:mere|også|hele|om)|se (?:mere|også|alle|hele)|gå til|hent|download|tilmeld dig|(?:ind)?send (?:dit|din|et|en)|find (?:mere|flere|alle))(?=$|[ .:»›>])/iu;

/** Above its title a page has no more of its text than this share of the words. */
const MOST_ABOVE = 0.25;
/** What heads a list of links to other pages. */
const RELATED =
  /^(?:læs (?:også|mere)(?: om .{0,40})?|se også|relatere(?:t|de)\b.{0,40}|genveje|links?|nyttige links|andre (?:sider|artikler)|mere om .{0,40}|selvbetjening|(?:indhold )?på (?:denne side|siden)|del (?:siden|dette|på)|(?:vedhæftede )?filer|dokumenter|bilag|downloads?)\s*:?$/iu;

/**
 * What stands round the text of a page and is not marked as such: everything above its only title, where there are links, and lists of nothing but links
 * that no sentence introduces.
 */
function aroundText(drafts: readonly Draft[], links: ReadonlySet<number>): Set<number> {
  const around = new Set<number>();
  const words = drafts.map((item) => plainText(item).split(' ').length);
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  const title = drafts.findIndex(({ kind, level }) => kind === 'heading' && level === 1);
  const isOnly = drafts.filter(({ kind, level }) => kind === 'heading' && level === 1).length === 1;
  const hasLinks = [...links].some((index) => index < title);
  if (isOnly && hasLinks && sum(words.slice(0, title)) <= sum(words) * MOST_ABOVE)
    for (let index = 0; index < title; index += 1) around.add(index);
  for (const index of links) {
    const item = drafts[index];
    if (item?.kind === 'paragraph' && LEADS_ON.test(plainText(item))) around.add(index);
  }
  for (let start = 0; start < drafts.length; start += 1) {
    if (!links.has(start) || links.has(start - 1)) continue;
    const before = drafts[start - 1];
    const isRelated = before?.kind === 'heading' && RELATED.test(plainText(before));
    const isLoose = before === undefined || around.has(start - 1) || PAGE_CHROME.test(plainText(before));
    if (!isRelated && !isLoose) continue;
    if (isRelated) around.add(start - 1);
    for (let index = start; links.has(index); index += 1) around.add(index);
  }
  return around;
}

/** Notes stand at the end of the file; each is read after the text that points to it. One that nothing points to stays. */
function withNotesPlaced(
  drafts: readonly Draft[],
  signs: ReadonlyMap<string, number>,
  notes: ReadonlyMap<string, number>,
): Draft[] {
  const placed = new Map<number, Draft[]>();
  const moved = new Set<number>();
  for (const [id, index] of notes) {
    const [at, note] = [signs.get(id), drafts[index]];
    if (at === undefined || at >= index || note?.kind !== 'footnote') continue;
    placed.set(at, [...(placed.get(at) ?? []), withoutWayBack(note)]);
    moved.add(index);
  }
  return drafts.flatMap((item, index) => {
    const own = item.kind === 'footnote' ? withoutWayBack(item) : item;
    return [...(moved.has(index) ? [] : [own]), ...(placed.get(index) ?? [])];
  });
}

/** In steps: a pattern with room before and after the arrow would look again from each space of a long text. */
function withoutArrow(text: string): string {
  const trimmed = text.trimEnd();
  const bare = trimmed.replace(/[↑↩]\ufe0e?$/u, '');
  return bare === trimmed ? text : bare.trimEnd();
}

/** The arrow that leads from a note back to its place in the text. */
function withoutWayBack(note: Draft): Draft {
  const pieces = note.pieces.map((piece) => ({
    ...piece,
    text: withoutArrow(piece.text),
  }));
  return { ...note, pieces: pieces.filter(({ text }) => text.trim() !== '') };
}

/** A list item, quote, note or heading whose text is being gathered: what stands in it in paragraphs belongs together. */
interface Owner {
  readonly kind: Draft['kind'];
  readonly level: number | null;
  readonly line: number | null;
  /** What links to a note name it by. */
  readonly id?: string | null;
  /** The number that a browser shows before an item. */
  readonly label?: string;
  /** A heading that heads the item of a list and nothing behind it. */
  readonly inList?: boolean;
  /** A heading by its looks or what it opens: no element for headings. */
  readonly isLoose?: boolean;
  /** Where its draft is, once it has one. */
  index: number | null;
}

interface State {
  readonly list: number;
  readonly owner: Owner | null;
  readonly depth: number;
  readonly isBold: boolean;
  readonly isLink: boolean;
  /** Set in letters that only headings have. */
  readonly isLarge: boolean;
}

/** Goes through the tree and gathers loose inline text into paragraphs. */
class Walk {
  readonly drafts: Draft[] = [];
  private text = '';
  private bold = '';
  private isBoldStart = true;
  private linked = '';
  private large = '';
  private isAfterBreak = false;
  private line: number | null = null;
  /** Level of the heading that the text stands under; what is folded together ends with its headings. */
  private level: number | null = null;
  /** How many parts that open and close by themselves the text stands in. */
  private unfolding = 0;
  /** Places of drafts that are nothing but a link. */
  readonly links = new Set<number>();
  /** The draft that points to a note and the one that is the note, by the note's id. */
  readonly noteSigns = new Map<string, number>();
  readonly notes = new Map<string, number>();
  /** Cells of the table being read that reach down into its next rows. */
  private readonly spans = new Spans();
  /** How far lists are counted. */
  private readonly counts = new WeakMap<object, number>();
  /** The level above the headings of lists whose parts open and close. */
  private readonly listed = new WeakMap<object, number>();
  /** The number of the heading that comes next, where a list counts it. */
  private headingNumber = '';
  /** Notes that the text being gathered points to. */
  private pointedTo: string[] = [];
  /** What opens the folded parts of a page; null for text that is no web page. */
  private readonly openers: ReadonlyMap<string, string> | null;

  constructor(openers: ReadonlyMap<string, string> | null) {
    this.openers = openers;
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
    this.text = '';
    this.bold = '';
    const isLarge = text !== '' && this.large.trim() === text;
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
      (bold === text || isLarge) &&
      !isTabbedRow(text) &&
      readsAsHeading(text.replace(/\s+/gu, ' '));
    const kind = owner?.kind ?? (isHeading ? 'heading' : 'paragraph');
    const runIn = kind === 'heading' ? 0 : bold;
    if (isLink && (kind === 'list-item' || kind === 'paragraph')) this.links.add(this.drafts.length);
    // What is no heading of the page's own heads its part alone: the next one stands beside it.
    const isOwn = owner?.isLoose !== true || this.unfolding > 0;
    if (owner?.kind === 'heading' && owner.level !== null && isOwn) this.level = owner.level;
    // The first line of a page, in large letters, is its title.
    const isTitle = isHeading && isLarge && !this.drafts.some((item) => item.kind === 'heading');
    const level = owner?.level ?? (isTitle ? 1 : null);
    const inList = owner?.inList === true;
    const label = owner?.label === undefined ? {} : { label: owner.label };
    this.drafts.push(draft(kind, pieces, { level, line: owner?.line ?? line, runIn, inList, ...label }));
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
    else if (!this.isLeftOut(node) || isSource(node, state)) this.element(node, state);
  }

  private isLeftOut(node: Element): boolean {
    const isOpened = this.openers?.has(attribute(node, 'id') ?? '') === true;
    if (this.isPage && (attribute(node, 'role') === 'tablist' || isTabList(node))) return true;
    if (this.isPage && (isUnseen(node) || isToggle(node) || isSignLink(node))) return true;
    return isComment(node) || isLeftOut(node, isOpened) || isWordMark(node);
  }

  private element(node: Element, state: State): void {
    const tag = node.tagName;
    if (tag === 'br') this.lineBreak(node, state);
    else if ((INLINE.has(tag) || tag.includes(':')) && !hasBlocks(node)) {
      if (tag === 'a') this.pointTo(node);
      const [isBoldNode, isLink] = [state.isBold || isBold(node), state.isLink || tag === 'a'];
      this.children(node, { ...state, isBold: isBoldNode, isLink, isLarge: isLargeIn(node, state.isLarge) });
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
    else this.text += '\n';
    this.isAfterBreak = true;
  }

  private addText(value: string, { isBold: isBoldText, isLink, isLarge }: State): void {
    // Only a page's source has tabs that mean nothing; those of a word processor part columns.
    const text = value.replace(this.isPage ? /[^\S\n]+/gu : /[^\S\n\t]+/gu, ' ');
    if (text.trim() !== '') this.isAfterBreak = false;
    if (text.trim() !== '' && !isBoldText) this.isBoldStart = false;
    if (isBoldText && this.isBoldStart) this.bold += text;
    if (isLink) this.linked += text;
    if (isLarge) this.large += text;
    this.text += text;
  }

  private block(node: Element, state: State): void {
    this.flush(state.owner);
    this.line = lineOf(node);
    const isList = node.tagName === 'ul' || node.tagName === 'ol';
    const isLineUp = node.tagName === 'li' && state.list > 0 && isSection(node);
    const label = this.isPage && node.tagName === 'li' ? this.numberOf(node) : '';
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
      isLarge: isLargeIn(node, state.isLarge),
    });
    this.flush(owner);
    if (node.tagName === 'details') this.unfolding -= 1;
    if (isFolded(node) || isRowOfCards(node)) this.level = outer;
    if (owner?.kind === 'quote' && owner !== state.owner) this.settleQuote(owner);
  }

  /** The number that a browser shows before an item of a counted list. */
  private numberOf(item: Element): string {
    const list = item.parentNode;
    if (list === null || !('tagName' in list) || list.tagName !== 'ol') return '';
    const first = Number(attribute(list, 'start') ?? 1);
    const before = this.counts.get(list) ?? (Number.isInteger(first) ? first : 1) - 1;
    const own = Number(attribute(item, 'value') ?? before + 1);
    const count = Number.isInteger(own) ? own : before + 1;
    this.counts.set(list, count);
    const format = LIST_FORMATS[attribute(list, 'type') ?? '1'] ?? 'decimal';
    return `${written(count, format)}.`;
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
    if (own !== null && textOf(own).replace(/\s+/gu, ' ').trim() === label) return;
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
      if (this.isPage && (isLeftOut(cell, false) || isOnlyLinks(cell))) continue;
      const head = isSide && index % 2 === 0 ? blockText(cell).replace(/\s+/gu, ' ').trim() : '';
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
    const text = textOf(node).replace(/\s+/gu, ' ').trim();
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

/** How pages call the ways to count. */
const LIST_FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** How deep a list stands that was saved as one of its own for each depth ("lst-kix_a1b2-1"). */
function savedDepth(list: Element): number | null {
  const depth = /(?:^|\s)lst-kix_\w{1,40}-(\d)(?=$|\s)/u.exec(attribute(list, 'class') ?? '')?.[1];
  return depth === undefined ? null : Number(depth) + 1;
}

/** Who owns the text below an element: the element itself when it is a heading, item, quote or note. */
function ownerFrom(node: Element, state: State, above: number | null): Owner | null {
  const line = lineOf(node);
  const heading = /^h([1-6])$/.exec(node.tagName);
  if (heading !== null) {
    const inList = state.owner?.kind === 'list-item';
    return { kind: 'heading', level: Number(heading[1]), line, index: null, inList };
  }
  if (/^MsoTitle|^(?:c\d+ )+title$/u.test(attribute(node, 'class') ?? ''))
    return { kind: 'heading', level: 1, line, index: null };
  if (isCredit(node)) return { kind: 'furniture', level: null, line, index: null };
  const note = state.owner === null && /^(?:li|p|div|aside|section)$/.test(node.tagName) && isNote(node);
  if (note) return { kind: 'footnote', level: null, line, index: null, id: noteId(noteName(node)) };
  if (node.tagName === 'li' && !isSection(node)) {
    const level = Math.max(1, state.list);
    return { kind: 'list-item', level, line, index: null, id: attribute(node, 'id') };
  }
  const wordLevel = /mso-list:\s*[^;]{0,30}?level(\d)/iu.exec(attribute(node, 'style') ?? '')?.[1];
  if (node.tagName === 'p' && wordLevel !== undefined && state.owner === null)
    return { kind: 'list-item', level: Number(wordLevel), line, index: null };
  // What opens and closes a part of the page stands where a heading would, and so does what is called its title.
  const opens = node.tagName === 'summary' || isOpener(node) || isCalledTitle(node);
  if (opens && state.owner === null && readsAsHeading(textOf(node).replace(/\s+/gu, ' ').trim()))
    return {
      kind: 'heading',
      level: above === null ? null : Math.min(6, above + 1),
      line,
      index: null,
      isLoose: true,
    };
  if (node.tagName === 'dd') return { kind: 'list-item', level: 1, line, index: null };
  if (node.tagName === 'blockquote') return { kind: 'quote', level: null, line, index: null };
  return state.owner;
}

/** "field-promotitle", "card-heading": a line over the text of its part, as the makers of pages name what looks like a heading. */
function isCalledTitle(node: Element): boolean {
  if (!/^(?:div|p|span)$/.test(node.tagName) || !TITLE_NAME.test(attribute(node, 'class') ?? ''))
    return false;
  const siblings = node.parentNode?.childNodes ?? [];
  if (
    siblings.length > MOST_SIBLINGS ||
    hasBlocks(node) ||
    findFirst(node, ({ tagName }) => tagName === 'a') !== null
  )
    return false;
  const next = siblings.slice(siblings.indexOf(node) + 1).find(isToBeSeen);
  return (
    next !== undefined &&
    'tagName' in next &&
    !INLINE.has(next.tagName) &&
    textOf(next).trim().length > LEAST_TITLED
  );
}

const TITLE_NAME = /(?:^|[\s_-])(?!sub|page)[a-z]{0,20}(?:title|titel|heading|headline|overskrift)(?=$|\s)/iu;
/** A title stands over more text than this. */
const LEAST_TITLED = 20;

/** A line below a picture that says who took it. */
function isCredit(node: Element): boolean {
  const isCaption =
    node.tagName === 'figcaption' ||
    /(?:^|[\s_-])caption(?:-text)?(?=$|\s)/u.test(attribute(node, 'class') ?? '');
  return isCaption && /(?:^|[\s.(])(?:foto(?:graf)?|illustration|arkivfoto)\s*:/iu.test(textOf(node));
}

/**
 * The only item of a list, with nothing in it but a title in bold or large letters and no list behind it: so text pasted from
 * word processors numbers its headings.
 */
function isCountedHeading(item: Element): boolean {
  let list: ParentNode | null = item.parentNode;
  if (list === null || !('tagName' in list) || childrenOf(list).length !== 1) return false;
  const text = textOf(item).replace(/\s+/gu, ' ').trim();
  if (!readsAsHeading(text) || text.endsWith(':')) return false;
  const isTitle = (each: Element) => isBold(each) || isLargeIn(each, false) || /^h[1-6]$/.test(each.tagName);
  const title = findFirst(item, isTitle);
  if (title === null || textOf(title).replace(/\s+/gu, ' ').trim() !== text) return false;
  while (
    list.parentNode !== null &&
    'tagName' in list.parentNode &&
    /^[ou]l$/.test(list.parentNode.tagName)
  ) {
    if (childrenOf(list.parentNode).length !== 1) return false;
    list = list.parentNode;
  }
  const siblings: readonly Node[] = list.parentNode?.childNodes ?? [];
  if (siblings.length > MOST_SIBLINGS) return false;
  const next = siblings.slice(siblings.indexOf(list) + 1).find(isToBeSeen);
  return next !== undefined && !/^[ou]l$/.test(next.nodeName) && textOf(next).trim() !== '';
}

/**
 * An item that has a heading and more than one piece of text below it, or that begins with what opens it: the list only lines up
 * sections.
 */
function isSection(item: Element): boolean {
  const [first, ...others] = childrenOf(item);
  const opener = first === undefined ? null : isOpener(first) ? first : findFirst(first, isOpener);
  if (opener !== null && others.length > 0 && readsAsHeading(textOf(opener).replace(/\s+/gu, ' ').trim()))
    return true;
  let [headings, pieces] = [0, 0];
  // Looked through no further than needed: lists may stand in lists.
  const found = findFirst(item, ({ tagName }) => {
    if (/^h[1-6]$/.test(tagName)) headings += 1;
    if (/^(?:p|ul|ol|table|h[1-6])$/.test(tagName)) pieces += 1;
    return headings > 0 && pieces > 2;
  });
  return found !== null;
}

/** The marks of lists in pages that Word has saved, and its lists of contents. The number of a heading is its text. */
function isWordMark(node: Element): boolean {
  if (/^MsoToc(?:\d|Heading)/u.test(attribute(node, 'class') ?? '')) return true;
  if (!/mso-list:\s*Ignore/iu.test(attribute(node, 'style') ?? '')) return false;
  let parent: ParentNode | null = node.parentNode;
  while (
    parent !== null &&
    'tagName' in parent &&
    (INLINE.has(parent.tagName) || parent.tagName.includes(':'))
  )
    parent = parent.parentNode;
  return parent === null || !('tagName' in parent) || !/^h[1-6]$/.test(parent.tagName);
}

/** Whose words a quotation was stands in a footer of its own. */
function isSource(node: Element, { owner }: State): boolean {
  if (owner?.kind !== 'quote') return false;
  return node.tagName === 'footer' || /(?:footer|author|by-?line)/iu.test(attribute(node, 'class') ?? '');
}

/** Several parts of one kind beside one another, each with a heading of its own: what comes after them stands under none. */
function isRowOfCards(node: Element): boolean {
  const cards = node.tagName === 'div' || node.tagName === 'ul' ? childrenOf(node) : [];
  const [first, ...others] = cards;
  const name = first === undefined ? null : attribute(first, 'class');
  if (name === null || others.length === 0 || cards.length > MOST_CARDS) return false;
  const isCard = (each: Element) => attribute(each, 'class') === name && each.tagName === first?.tagName;
  return (
    others.every(isCard) &&
    cards.every((each) => findFirst(each, ({ tagName }) => /^h[3-6]$/.test(tagName)) !== null)
  );
}

/** No page has more cards in one place. */
const MOST_CARDS = 60;

/** What opens and closes: the headings in it head nothing behind it. */
function isFolded(node: Element): boolean {
  const names = `${attribute(node, 'class') ?? ''} ${attribute(node, 'id') ?? ''}`;
  return node.tagName === 'details' || FOLDED_NAME.test(names) || attribute(node, 'role') === 'tabpanel';
}

/** After a line break that ends a heading comes a line that begins like a sentence, and not in bold. */
function opensLine(node: Element): boolean {
  const siblings = node.parentNode?.childNodes ?? [];
  const next = siblings
    .slice(siblings.indexOf(node) + 1)
    .find((each) => each.nodeName !== '#comment' && textOf(each).trim() !== '');
  if (next === undefined) return true;
  if ('tagName' in next && isBold(next)) return false;
  return !/^\p{Ll}/u.test(textOf(next).trim());
}

function isBold(node: Element): boolean {
  if (node.tagName === 'b' || node.tagName === 'strong') return true;
  const isInline = INLINE.has(node.tagName) || node.tagName === 'p';
  return isInline && /font-weight:\s*(?:bold|[6-9]00)/iu.test(attribute(node, 'style') ?? '');
}

/** Nobody sets running text in letters of so many points. */
const LARGE = 18;
/** What the sizes of old pages are in points, the first of seven. */
const FONT_SIZES = [8, 10, 12, 14, 18, 24, 36];

/** Whether text in an element is set in large letters; what the element does not say is as outside it. */
function isLargeIn(node: Element, outside: boolean): boolean {
  const [, size, unit] =
    /font-size:\s*(\d{1,3}(?:\.\d+)?)(pt|px)/iu.exec(attribute(node, 'style') ?? '') ?? [];
  if (size !== undefined) return Number(size) * (unit?.toLowerCase() === 'px' ? 0.75 : 1) >= LARGE;
  const old = node.tagName === 'font' ? FONT_SIZES[Number(attribute(node, 'size')) - 1] : undefined;
  return old === undefined ? outside : old >= LARGE;
}

function piecesOf(text: string) {
  return text.split('\n').map((line) => ({ text: line, page: null }));
}

/** The same mark stands round quotations and round boxes: in a box nobody is quoted. */
function isBox(text: string): boolean {
  const last = text.slice(text.lastIndexOf('\n') + 1);
  return !opensQuote(text) && !(text.includes('\n') && isAttribution(last));
}

/** The header of the text and not of the site: it has the title, and nothing to click through. */
function holdsTitle(header: Element): boolean {
  const has = (pattern: RegExp) => findFirst(header, ({ tagName }) => pattern.test(tagName)) !== null;
  return has(/^h1$/) && !has(/^(?:nav|form|input|menu)$/);
}

/** The header of a section, which some systems write round each heading: nothing stands in it but that and what belongs to it. */
function headsSection(header: Element): boolean {
  const inside = everyElement(header);
  const headings = inside.filter(({ tagName }) => /^h[2-6]$/.test(tagName));
  if (headings.length !== 1 || attribute(header, 'role') === 'banner') return false;
  if (inside.some(({ tagName }) => /^(?:nav|form|input|menu|ul)$/.test(tagName))) return false;
  const count = (elements: readonly Element[]) => elements.filter(({ tagName }) => tagName === 'a').length;
  return count(inside) === count(headings.flatMap(everyElement));
}

/** A list of nothing but the labels of tabs: they stand over what they open. */
function isTabList(node: Element): boolean {
  if (node.tagName !== 'ul' && node.tagName !== 'ol') return false;
  const items = childrenOf(node).slice(0, MOST_TABS);
  return items.length > 1 && items.every((item) => findFirst(item, isTabLabel) !== null);
}

/** More tabs beside one another fit on no page. */
const MOST_TABS = 30;

/** What is there for those who have the page read aloud, and signs that a font makes of words. A title may be so, where a picture shows it. */
function isUnseen(node: Element): boolean {
  return node.tagName !== 'h1' && UNSEEN_NAME.test(attribute(node, 'class') ?? '');
}

const UNSEEN_NAME =
  /(?:^|\s)(?:sr-only|(?:u-)?visually-?hidden|screen-?reader(?:-text|-only)?|element-invisible|hide-?visually|material-(?:icons|symbols)[\w-]{0,30})(?=$|\s)/iu;

/** "#", "¶", "»": a link to the place itself, or to the top, that has no words. */
function isSignLink(node: Element): boolean {
  return node.tagName === 'a' && !/[\p{L}\p{N}]/u.test(textOf(node));
}

/** "Læs mere", "Fold ud": words to click that say nothing. */
function isToggle(node: Element): boolean {
  const isClicked = node.tagName === 'a' || node.tagName === 'button' || attribute(node, 'role') === 'button';
  return isClicked && TOGGLE.test(textOf(node).replace(/\s+/gu, ' ').trim());
}

const TOGGLE =
  /^(?:(?:læs|vis|se) (?:mere|mindre|alt|alle|hele teksten)|fold (?:ud|ind|sammen)|åbn|luk|skjul)\s*[.…+»›>]*$/iu;

/** What a reader of a draft remarked, as saved pages keep it: its sign in the text, and the remark at the end. */
function isComment(node: Element): boolean {
  if (/^#cmnt/u.test(attribute(node, 'href') ?? '')) return true;
  if (node.tagName !== 'p' && node.tagName !== 'div') return false;
  return /^cmnt\d/u.test(attribute(firstLink(node) ?? node, 'id') ?? '');
}

/** The link that a block begins with. */
function firstLink(node: Element): Element | null {
  let first: Element | undefined = node;
  for (let depth = 0; first !== undefined && depth < 4; depth += 1) {
    if (first.tagName === 'a') return first;
    first = childrenOf(first)[0];
  }
  return null;
}

/** A button that opens a part of the page; any other is for doing something. */
function isOpener(node: Element): boolean {
  return (
    (node.tagName === 'button' || attribute(node, 'role') === 'button') &&
    (attribute(node, 'aria-controls') !== null || attribute(node, 'aria-expanded') !== null)
  );
}

function isLeftOut(node: Element, isOpened: boolean): boolean {
  if (node.tagName === 'header' && (holdsTitle(node) || headsSection(node))) return false;
  if (NEVER.has(node.tagName) || AROUND.has(node.tagName)) return true;
  if (AROUND_ROLE.test(attribute(node, 'role') ?? '')) return true;
  if (AROUND_LABEL.test(attribute(node, 'aria-label') ?? '')) return true;
  if (node.tagName === 'button') return !isOpener(node);
  const names = namesOf(node);
  if (
    (AROUND_NAME.test(names) || /(?:^|\s)(?:menu|nav(?:igation)?)(?=$|\s)/iu.test(names)) &&
    !HOLDS_TEXT.test(node.tagName) &&
    !holdsTitle(node)
  )
    return true;
  // A part that is folded together is hidden until its reader opens it, and belongs to the text.
  if (isOpened || FOLDED_NAME.test(names) || /^(?:region|tabpanel)$/.test(attribute(node, 'role') ?? ''))
    return false;
  if (attribute(node, 'aria-labelledby') !== null) return false;
  const isHidden =
    attribute(node, 'hidden') !== null ||
    attribute(node, 'aria-hidden') === 'true' ||
    /display:\s*none/i.test(attribute(node, 'style') ?? '');
  return isHidden && !followsOpener(node);
}

/** What the makers of the page call a part, its words apart: "PageSocialBar" is "Page-Social-Bar". */
function namesOf(node: Element): string {
  const names = ['class', 'id', 'data-automation-id', 'data-automationid'].map(
    (name) => attribute(node, name) ?? '',
  );
  return names.join(' ').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-');
}

/** A part right below something to click that says of itself that it opens a part. */
function followsOpener(node: Element): boolean {
  const siblings = node.parentNode?.childNodes ?? [];
  if (siblings.length > MOST_SIBLINGS) return false;
  let at = siblings.indexOf(node) - 1;
  while (at >= 0 && !isToBeSeen(siblings[at])) at -= 1;
  const before = siblings[at];
  if (before === undefined || !('tagName' in before)) return false;
  const isExpander = (element: Element) => attribute(element, 'aria-expanded') !== null;
  const isMenu = /^(?:nav|header)$/.test(before.tagName);
  return (
    !isMenu &&
    (isExpander(before) ||
      (textOf(before).length <= LONGEST_OPENER && findFirst(before, isExpander) !== null))
  );
}

/** Neither text, remark nor program. */
function isToBeSeen(node: Node | undefined): boolean {
  return (
    node !== undefined &&
    'tagName' in node &&
    !/^(?:script|style|noscript|template|link|meta)$/.test(node.tagName)
  );
}

/** No page has more in one row that opens and closes. */
const MOST_SIBLINGS = 2000;
/** A longer text is no word to click. */
const LONGEST_OPENER = 200;

/** What holds the whole page may have any name. */
const HOLDS_TEXT = /^(?:html|body|main|article|h[1-6])$/;
const AROUND_LABEL =
  /^(?:brødkrummer?|brødkrummesti|breadcrumbs?|(?:hoved|side|under)?menu|du er her|navigation|del (?:siden|denne side))$/iu;

/** What the makers of web pages call the parts that are no text. */
const AROUND_NAME =
  /(?:^|[\s_-])(?:cookie(?:s|bot|-?(?:banner|consent|notice))?|consent|breadcrumbs?|broedkrummer?|share-?(?:bar|links|buttons)?|social-?(?:share|media|links|bar)|share-?daddy|feedback|skip-?links?|sidebar|site-?(?:header|footer|nav)|kontaktboks|contact-?(?:box|card|info)|related(?:-?(?:links|pages|content))?|toolbar|pager|pagination|crumbs?|(?:main|side|sub|top|left|local|mega|mobile)-?(?:menu|nav(?:igation)?)|menu-?(?:main|top|left)|(?:page|global|main)-?(?:header|footer)|footer|bund|sidefod|top-?bar|bottom(?:-?bar)?|read-?speaker|reading-?tool|entry-?meta|by-?line|post-?meta|last-?(?:updated|modified)|newsletter|chat-?(?:bot|widget)?|search-?(?:box|form|bar)|print-?(?:header|footer|only|logo)|(?:lang(?:uage)?|sprog)-?(?:picker|selector|switcher|chooser|menu|vælger|valg)|comments|comment-?(?:form|section|list)|contact-?person|kontakt-?(?:info|person)|cybot\w*|onetrust\S*|coi-\S*)(?=$|[\s_-])/iu;
/** And the parts that open and close. */
const FOLDED_NAME =
  /(?:^|[\s_-])(?:accordion|collapse|collapsible|tab-?pane|foldud|fold-?out|(?:read-?more|more|toggle|expand(?:able|er)?)-?(?:content|text|body|panel))(?=$|[\s_-])/iu;

/** A cell with several links and nothing else leads to other pages. */
function isOnlyLinks(cell: Element): boolean {
  const links = everyElement(cell).filter(({ tagName }) => tagName === 'a');
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').length;
  return (
    links.length > 1 && letters(textOf(cell)) === links.reduce((sum, link) => sum + letters(textOf(link)), 0)
  );
}

/** One row, one column, or cells with headings or several paragraphs: no table of facts. */
function isLayout(table: Element): boolean {
  const rows = childrenOf(table).flatMap((child) => (child.tagName === 'tr' ? [child] : childrenOf(child)));
  const cells = cellsOf(table);
  const filled = (row: Element) => childrenOf(row).filter((cell) => textOf(cell).trim() !== '').length;
  const widest = Math.max(0, ...rows.map(filled));
  const hasHeadings = cells.some(
    (cell) => findFirst(cell, ({ tagName }) => /^h[1-6]$/.test(tagName)) !== null,
  );
  const isWordy = rows.length === 1 && cells.some((cell) => textOf(cell).length > 200 || isText(cell));
  return widest <= 1 || hasHeadings || isWordy || isSideTable(table);
}

/** A cell of several paragraphs that ends like a sentence. */
function isText(cell: Element): boolean {
  const pieces = everyElement(cell).filter(({ tagName }) => /^(?:p|li)$/.test(tagName));
  return (
    pieces.filter((piece) => textOf(piece).trim() !== '').length > 1 && /[.!?]["»”]?\s*$/u.test(textOf(cell))
  );
}

/** A text this long beside a short one is no cell of a table of facts. */
const LONG_CELL = 120;
/** A title over a column is shorter than this. */
const TITLE_CELL = 40;

/** Headings in the first of two columns, their text in the second. A first row of two titles makes it a table of facts. */
function isSideTable(table: Element): boolean {
  const rows = childrenOf(table)
    .flatMap((child) =>
      child.tagName === 'tr' ? [child] : childrenOf(child).filter(({ tagName }) => tagName === 'tr'),
    )
    .map((row) => childrenOf(row).map((cell) => blockText(cell).replace(/\s+/gu, ' ').trim()));
  if (rows.some((row) => row.length !== 2)) return false;
  const heads = rows.flatMap(([head = '']) => (head === '' ? [] : [head]));
  const length = rows.reduce((sum, [, text = '']) => sum + text.length, 0);
  const isTitled = rows[0]?.every((text) => text !== '' && text.length < TITLE_CELL) ?? true;
  const areHeads = heads.every((head) => readsAsHeading(splitNumber(head)?.rest ?? head));
  return !isTitled && heads.length > 0 && areHeads && length >= LONG_CELL * heads.length;
}

function cellsOf(table: Element): Element[] {
  const inside = (node: Element): Element[] =>
    node.tagName === 'td' || node.tagName === 'th' ? [node] : childrenOf(node).flatMap(inside);
  return childrenOf(table).flatMap(inside);
}

function childrenOf(node: Element): Element[] {
  return node.childNodes.filter((child) => 'tagName' in child);
}

/** Cells that reach over several rows leave an empty place in the rows below, so that the columns stay. */
class Spans {
  private table: Element | null = null;
  /** How many more rows the cell in each column reaches. */
  private left: number[] = [];

  cellsIn(row: Element): string[] {
    const table = tableOf(row);
    if (table !== this.table) this.left = [];
    this.table = table;
    const cells: string[] = [];
    const before = this.left;
    this.left = [];
    const skip = () => {
      while ((before[cells.length] ?? 0) > 0) {
        this.left[cells.length] = (before[cells.length] ?? 0) - 1;
        cells.push('');
      }
    };
    for (const cell of childrenOf(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th')) {
      skip();
      const rows = Math.min(MOST_SPANNED, Number(attribute(cell, 'rowspan')) || 1);
      this.left[cells.length] = rows - 1;
      const columns = Math.min(MOST_SPANNED, Number(attribute(cell, 'colspan')) || 1);
      cells.push(blockText(cell).replace(/\s+/gu, ' ').trim());
      for (let column = 1; column < columns; column += 1) {
        this.left[cells.length] = rows - 1;
        cells.push('');
      }
    }
    skip();
    return cells;
  }
}

/** More rows or cells than this are joined by no table that somebody reads. */
const MOST_SPANNED = 200;

function tableOf(row: Element): Element | null {
  let node: ParentNode | null = row.parentNode;
  while (node !== null && 'tagName' in node && node.tagName !== 'table')
    node = 'parentNode' in node ? node.parentNode : null;
  return node !== null && 'tagName' in node ? node : null;
}

/** The little figure in the text that points to a note, or from the note back. */
function isNoteSign(node: Element): boolean {
  const isLink =
    node.tagName === 'a' &&
    /^#_?(?:ftn|edn|fn|footnote|endnote|sdfootnote|sdendnote)/u.test(attribute(node, 'href') ?? '');
  if (node.tagName !== 'sup' && !isLink) return false;
  const sign = signIn(node).trim();
  return /^\[?[\d*]{1,3}\]?$/.test(sign) || (isLink && /^\[?[ivxlc]{1,6}\]?$/.test(sign));
}

/** A sign is a few letters in a few elements; to look further would be to look at everything once for each link around it. */
function signIn(root: Element): string {
  let text = '';
  const open: Node[] = [root];
  for (let seen = 0; open.length > 0; seen += 1) {
    const node = open.pop();
    if (node === undefined || seen > MOST_IN_SIGN) return `${text}more`;
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    if ('childNodes' in node) open.push(...node.childNodes.slice(0, MOST_IN_SIGN).reverse());
  }
  return text;
}

const MOST_IN_SIGN = 12;

function isNote(node: Element): boolean {
  return NOTE_NAME.test(noteName(node));
}

const NOTE_NAME = /^(?:(?:foot|end)note-?_?\d|fn:?-?_?\d|_?ftnt?\d|_?edn\d|sd(?:foot|end)note\d)/;

/** What links to a note name it by: it has the name itself, or the link back that it begins with has it. */
function noteName(node: Element): string {
  const own = attribute(node, 'id') ?? '';
  const link = node.tagName === 'p' && own === '' ? firstLink(node) : null;
  return link !== null && /^#/u.test(attribute(link, 'href') ?? '') ? (attribute(link, 'id') ?? '') : own;
}

/** Word calls a note "ftn1" and the place in it "_ftn1", LibreOffice "sdfootnote1" and "sdfootnote1sym". */
function noteId(name: string): string {
  return name.replace(/^_/u, '').replace(/^(sd(?:foot|end)note\d{1,4})(?:sym|anc)$/u, '$1');
}

/** The places in the document that little figures below an element lead to. */
function linkTargets(node: Element): string[] {
  const targets: string[] = [];
  const open: Element[] = [node];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    const href = each.tagName === 'a' ? (attribute(each, 'href') ?? '') : '';
    if (href.startsWith('#') && targets.length < MOST_SIGNS) targets.push(noteId(href.slice(1)));
    for (const child of childrenOf(each)) open.push(child);
  }
  return targets;
}

/** A block points to no more notes than this. */
const MOST_SIGNS = 100;

function hasBlocks(node: Element): boolean {
  return (
    findFirst(node, (child) => /^(?:p|div|ul|ol|table|h[1-6]|blockquote|section)$/.test(child.tagName)) !==
    null
  );
}

function attribute(node: Element, name: string): string | null {
  return node.attrs.find((attr) => attr.name === name)?.value ?? null;
}

function lineOf(node: Element): number | null {
  return node.sourceCodeLocation?.startLine ?? null;
}

/** The text of a cell: what stands in paragraphs of their own stays apart. */
function blockText(root: Element): string {
  return textOf(root, true);
}

const BLOCK = /^(?:p|div|li|ul|ol|table|tr|td|th|h[1-6]|blockquote|section|dt|dd)$/;

/** All text below a node, a line break for `<br>`; what is never text is left out. Without recursion, for any depth. */
function textOf(root: Node | ParentNode, isApart = false): string {
  const parts: string[] = [];
  const open: (Node | ParentNode)[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
    else if (node.nodeName === 'br') parts.push('\n');
    else if ('childNodes' in node && !isNeverText(node)) {
      if (isApart && 'tagName' in node && BLOCK.test(node.tagName)) parts.push(' ');
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
        const child = node.childNodes[index];
        if (child !== undefined) open.push(child);
      }
    }
  }
  return parts.join('');
}

function isNeverText(node: Node | ParentNode): boolean {
  return 'tagName' in node && (NEVER.has(node.tagName) || isNoteSign(node));
}

/** The first element below, in the order of the text, that the test holds for. Without recursion, for any depth. */
function findFirst(root: ParentNode, matches: (element: Element) => boolean): Element | null {
  const open: Node[] = [...root.childNodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('tagName' in node)) continue;
    if (matches(node)) return node;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index];
      if (child !== undefined) open.push(child);
    }
  }
  return null;
}
