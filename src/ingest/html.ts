import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { addPieces, type Draft, draft, type Reading } from './draft.ts';
import { plainText } from './furniture.ts';
import { isAttribution, opensQuote } from './quotes.ts';
import { readsAsHeading } from './shapes.ts';
import { markTypedLists } from './typed-lists.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** Parts of a web page that are not the document. */
const AROUND = new Set(['nav', 'header', 'footer', 'aside', 'form', 'dialog', 'menu']);
/** Elements whose content is never text. */
const NEVER = new Set([
  'script',
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
/** What web pages say about themselves. */
const PAGE_CHROME =
  /^(?:spring (?:til|over)\b.*|gå til (?:hoved)?indhold.*|læs op|print|udskriv(?: siden?)?|luk alle|åbn alle|fold alle (?:ud|ind)|forstør tekst|sidst opdateret\b.*|ansvarlig redaktør\b.*|del på .*|hent (?:politikken|pdf).*|accepter .*cookies.*|var (?:denne side|siden|indholdet) (?:nyttig|til nogen hjælp).*|fandt du det,? du søgte.*|skriv ud|tip en ven|tilbage|læs højt|opdateret \d.*|cookies?|søg|menu|til toppen)$/iu;
/** What is nested deeper is read as text without form: no page needs it, and hostile ones would exhaust the stack. */
const MAX_DEPTH = 200;

/** Reads a web page: its main content as headings, paragraphs, lists, quotes and tables; navigation and the like left out. */
export function readHtml(source: string): Reading {
  const document = parse(source, { sourceCodeLocationInfo: true });
  const main = mainOf(document);
  const metadataTitle = titleIn(document);
  return { drafts: markTypedLists(draftsOf(main)), metadataTitle, pageCount: null, problems: [] };
}

/** Reads the HTML that a word processor's file was turned into: everything in it is the document. */
export function readFragment(html: string): Draft[] {
  const body = findFirst(parse(html), isBody);
  return body === null ? [] : draftsOf(body).map((item) => ({ ...item, line: null }));
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

function isMain(element: Element): boolean {
  return element.tagName === 'main' || attribute(element, 'role') === 'main';
}

function isBody(element: Element): boolean {
  return element.tagName === 'body';
}

function draftsOf(root: ParentNode): Draft[] {
  const walk = new Walk();
  walk.children(root, { list: 0, owner: null, depth: 0 });
  walk.flush(null);
  const drafts = walk.drafts.map(
    (item): Draft => (PAGE_CHROME.test(plainText(item)) ? { ...item, kind: 'furniture', level: null } : item),
  );
  return withNotesPlaced(drafts, walk.noteSigns, walk.notes);
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
  /** Where its draft is, once it has one. */
  index: number | null;
}

interface State {
  readonly list: number;
  readonly owner: Owner | null;
  readonly depth: number;
}

/** Goes through the tree and gathers loose inline text into paragraphs. */
class Walk {
  readonly drafts: Draft[] = [];
  private text = '';
  private bold = '';
  private isBoldStart = true;
  private line: number | null = null;
  /** The draft that points to a note and the one that is the note, by the note's id. */
  readonly noteSigns = new Map<string, number>();
  readonly notes = new Map<string, number>();
  /** Notes that the text being gathered points to. */
  private pointedTo: string[] = [];

  children(parent: ParentNode, state: State): void {
    if (state.depth > MAX_DEPTH) this.addText(textOf(parent), false);
    else for (const node of parent.childNodes) this.visit(node, { ...state, depth: state.depth + 1 });
  }

  /** Closes the text gathered so far: a paragraph of its own, or part of the item or quote that owns it. */
  flush(owner: Owner | null): void {
    const text = this.text.trim();
    const bold = this.bold.trim();
    const line = this.line;
    this.text = '';
    this.bold = '';
    this.isBoldStart = true;
    this.line = null;
    if (text === '') return;
    const pieces = piecesOf(text);
    const last = this.drafts.at(-1);
    if (owner !== null && owner.index === this.drafts.length - 1 && last !== undefined) {
      addPieces(last, pieces);
      this.settleNotes();
      return;
    }
    if (owner !== null) owner.index = this.drafts.length;
    if (owner?.kind === 'footnote' && owner.id != null) this.notes.set(owner.id, this.drafts.length);
    const isHeading = owner === null && bold === text && readsAsHeading(text.replace(/\s+/gu, ' '));
    const kind = owner?.kind ?? (isHeading ? 'heading' : 'paragraph');
    const runIn = kind === 'heading' ? 0 : bold;
    this.drafts.push(draft(kind, pieces, { level: owner?.level ?? null, line: owner?.line ?? line, runIn }));
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
    if (node.nodeName === '#text' && 'value' in node) this.addText(node.value, false);
    else if ('tagName' in node && isNoteSign(node)) this.pointTo(node);
    else if ('tagName' in node && !isLeftOut(node)) this.element(node, state);
  }

  private element(node: Element, state: State): void {
    const tag = node.tagName;
    if (tag === 'br') this.text += '\n';
    else if (INLINE.has(tag) && !hasBlocks(node)) {
      this.pointTo(node);
      this.addText(textOf(node), isBold(node));
    } else if (tag === 'tr') this.row(node, state);
    else if (tag === 'table' && isLayout(node)) this.layoutTable(node, state);
    else if (tag === 'dt') this.term(node, state);
    else this.block(node, state);
  }

  private addText(value: string, isBoldText: boolean): void {
    const text = value.replace(/[^\S\n]+/gu, ' ');
    if (text.trim() !== '' && !isBoldText) this.isBoldStart = false;
    if (isBoldText && this.isBoldStart) this.bold += text;
    this.text += text;
  }

  private block(node: Element, state: State): void {
    this.flush(state.owner);
    this.line = lineOf(node);
    const isList = node.tagName === 'ul' || node.tagName === 'ol';
    const owner = ownerFrom(node, state);
    this.children(node, { ...state, list: state.list + (isList ? 1 : 0), owner });
    this.flush(owner);
    if (owner?.kind === 'quote' && owner !== state.owner) this.settleQuote(owner);
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
    for (const cell of cells) this.block(cell, state);
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
    const cells = node.childNodes
      .filter((child) => 'tagName' in child && (child.tagName === 'td' || child.tagName === 'th'))
      .map((cell) => textOf(cell).replace(/\s+/gu, ' ').trim())
      .filter((cell) => cell !== '');
    if (cells.length === 0) return;
    this.drafts.push(draft('table-row', piecesOf(cells.join(' | ')), { line: lineOf(node) }));
    this.pointTo(node);
    this.settleNotes();
  }
}

/** Who owns the text below an element: the element itself when it is a heading, item, quote or note. */
function ownerFrom(node: Element, state: State): Owner | null {
  const line = lineOf(node);
  const heading = /^h([1-6])$/.exec(node.tagName);
  if (heading !== null) return { kind: 'heading', level: Number(heading[1]), line, index: null };
  if (node.tagName === 'li') {
    const kind = isNote(node) ? 'footnote' : 'list-item';
    const level = kind === 'footnote' ? null : Math.max(1, state.list);
    return { kind, level, line, index: null, id: attribute(node, 'id') };
  }
  // What opens and closes a part of the page stands where a heading would.
  const opens = node.tagName === 'summary' || isOpener(node);
  if (opens && state.owner === null && readsAsHeading(textOf(node).replace(/\s+/gu, ' ').trim()))
    return { kind: 'heading', level: null, line, index: null };
  if (node.tagName === 'dd') return { kind: 'list-item', level: 1, line, index: null };
  if (node.tagName === 'blockquote') return { kind: 'quote', level: null, line, index: null };
  return state.owner;
}

function isBold(node: Element): boolean {
  return node.tagName === 'b' || node.tagName === 'strong';
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

/** A button that opens a part of the page; any other is for doing something. */
function isOpener(node: Element): boolean {
  return (
    node.tagName === 'button' &&
    (attribute(node, 'aria-controls') !== null || attribute(node, 'aria-expanded') !== null)
  );
}

function isLeftOut(node: Element): boolean {
  if (node.tagName === 'header' && holdsTitle(node)) return false;
  if (NEVER.has(node.tagName) || AROUND.has(node.tagName)) return true;
  if (AROUND_ROLE.test(attribute(node, 'role') ?? '')) return true;
  if (node.tagName === 'button') return !isOpener(node);
  const names = `${attribute(node, 'class') ?? ''} ${attribute(node, 'id') ?? ''}`;
  if (AROUND_NAME.test(names)) return true;
  // A part that is folded together is hidden until its reader opens it, and belongs to the text.
  if (FOLDED_NAME.test(names) || /^(?:region|tabpanel)$/.test(attribute(node, 'role') ?? '')) return false;
  if (attribute(node, 'aria-labelledby') !== null) return false;
  if (attribute(node, 'hidden') !== null || attribute(node, 'aria-hidden') === 'true') return true;
  return /display:\s*none/i.test(attribute(node, 'style') ?? '');
}

/** What the makers of web pages call the parts that are no text. */
const AROUND_NAME =
  /(?:^|[\s_-])(?:cookie(?:s|bot|-?(?:banner|consent|notice))?|consent|breadcrumbs?|broedkrummer?|share-?(?:bar|links|buttons)?|social-?(?:share|media|links)|feedback|skip-?links?|sidebar|site-?(?:header|footer|nav)|kontaktboks|contact-?(?:box|card|info)|related|toolbar|pager|pagination)(?=$|[\s_-])/iu;
/** And the parts that open and close. */
const FOLDED_NAME = /(?:^|[\s_-])(?:accordion|collapse|collapsible|tab-?pane|foldud)(?=$|[\s_-])/iu;

/** One row, one column, or cells with headings or several paragraphs: no table of facts. */
function isLayout(table: Element): boolean {
  const rows = childrenOf(table).flatMap((child) => (child.tagName === 'tr' ? [child] : childrenOf(child)));
  const cells = cellsOf(table);
  const widest = Math.max(0, ...rows.map((row) => childrenOf(row).length));
  const hasHeadings = cells.some(
    (cell) => findFirst(cell, ({ tagName }) => /^h[1-6]$/.test(tagName)) !== null,
  );
  const isWordy = rows.length === 1 && cells.some((cell) => textOf(cell).length > 200);
  return widest === 1 || hasHeadings || isWordy;
}

function cellsOf(table: Element): Element[] {
  const inside = (node: Element): Element[] =>
    node.tagName === 'td' || node.tagName === 'th' ? [node] : childrenOf(node).flatMap(inside);
  return childrenOf(table).flatMap(inside);
}

function childrenOf(node: Element): Element[] {
  return node.childNodes.filter((child) => 'tagName' in child);
}

/** The little figure in the text that points to a note. */
function isNoteSign(node: Element): boolean {
  if (node.tagName !== 'sup') return false;
  // A figure has no depth; to look further would be to look at everything once for each sign around it.
  const sign = node.childNodes.map((child) => ('value' in child ? child.value : childText(child))).join('');
  return /^\s*\[?[\d*]{1,3}\]?\s*$/.test(sign);
}

/** The text right below an element. */
function childText(node: Node): string {
  if (!('childNodes' in node)) return '';
  return node.childNodes
    .map((child) => (child.nodeName === '#text' && 'value' in child ? child.value : ''))
    .join('');
}

function isNote(node: Element): boolean {
  return /^(?:(?:foot|end)note|fn:?-?\d)/.test(attribute(node, 'id') ?? '');
}

/** The places in the document that little figures below an element lead to. */
function linkTargets(node: Element): string[] {
  const targets: string[] = [];
  const open: Element[] = [node];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    const href = each.tagName === 'a' ? (attribute(each, 'href') ?? '') : '';
    if (href.startsWith('#') && targets.length < MOST_SIGNS) targets.push(href.slice(1));
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

/** All text below a node, a line break for `<br>`; what is never text is left out. Without recursion, for any depth. */
function textOf(root: Node | ParentNode): string {
  const parts: string[] = [];
  const open: (Node | ParentNode)[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
    else if (node.nodeName === 'br') parts.push('\n');
    else if ('childNodes' in node && !isNeverText(node))
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
        const child = node.childNodes[index];
        if (child !== undefined) open.push(child);
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
