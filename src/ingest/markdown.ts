import MarkdownIt from 'markdown-it';
import footnote from 'markdown-it-footnote';
import { contentsEntries } from './contents-links.ts';
import { addPieces, cellsAsText, type Draft, draft, type Reading } from './draft.ts';
import { readFragment } from './html/index.ts';
import { withoutPandocMarks } from './markdown-pandoc.ts';
import { isAttribution, opensQuote } from './quotes.ts';
import { readsAsHeading } from './shapes.ts';
import { markTypedLists } from './typed-lists.ts';

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/**
 * Spaces other than the plain one, and those at the start of a line. Inside a line they mean a space and no more; left there,
 * a tag with some of them keeps the parser busy for ever, since its pattern takes them for a space and for a value as well.
 */
const OTHER_SPACES =
  /(^[ \t\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+)|[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+/gm;

/**
 * Reads Markdown: headings, paragraphs, lists with their nesting, quotes, tables, footnotes; marks of emphasis are dropped.
 * Raw HTML is not shown as text: its tags go, what stands between them stays.
 */
export function readMarkdown(source: string): Reading {
  const text = source
    .replace(/\r\n?/g, '\n')
    .replace(OTHER_SPACES, (spaces, atStart) => (atStart ? spaces : ' '));
  const frontMatter = FRONT_MATTER.exec(text);
  // Blank lines in place of the front matter keep the line numbers right.
  const body =
    frontMatter === null ? text : text.replace(FRONT_MATTER, (whole) => whole.replace(/[^\n]+/g, ''));
  const parser = new MarkdownIt({ html: true }).use(footnote);
  const isCut = watchNesting(parser);
  const walk = new Walk();
  for (const token of parser.parse(
    withoutVaultMarks(withoutPandocMarks(body.replace(TITLE_BLOCK, asTitle))),
    {},
  ))
    walk.take(token);
  for (const index of contentsEntries(walk.drafts, walk.entries)) walk.leaveOut(index);
  return {
    drafts: markTypedLists(walk.placed()),
    metadataTitle: titleOf(frontMatter?.[1] ?? ''),
    pageCount: null,
    problems: isCut() ? [{ code: 'damaged', page: null, args: {} }] : [],
  };
}

/**
 * What programs for notes add to Markdown, as their reader sees it: remarks and what is shown from other files go, links by name
 * and marked words are their words, and tags behind a text are none of it.
 */
function withoutVaultMarks(source: string): string {
  return source
    .replace(
      /(^|\s)%%([^%]{0,4000})%%/gu,
      (_, before: string, remark: string) => before + remark.replace(/[^\n]/gu, ''),
    )
    .replace(/!\[\[[^\][\n]{1,300}\]\]/gu, '')
    .replace(/^\[?\[_?TOC_?\]\]?[ \t]{0,9}$/gimu, '')
    .replace(/\[\[(?:[^\][|\n]{1,300}\|)?([^\][|\n]{1,300})\]\]/gu, '$1')
    .replace(/==(?=\S)([^=\n]{1,1000})==/gu, '$1')
    .replace(/(?<=\S)(?:[ \t]{1,4}#\p{L}[\p{L}\p{N}_/-]{0,80}){1,20}(?=[ \t]{0,9}$)/gmu, '');
}

/** The same lines as a heading and a paragraph below it. */
function asTitle(_block: string, title: string, others: string): string {
  return `# ${title}\n${others.replace(/^% ?/gmu, '')}`;
}

/** The parser leaves out, without a word, what is nested deeper than it goes. Tells afterwards whether it did. */
function watchNesting(parser: InstanceType<typeof MarkdownIt>): () => boolean {
  const { block } = parser;
  const tokenize = block.tokenize.bind(block);
  let isCut = false;
  block.tokenize = (state, start, end) => {
    isCut ||= state.level >= (parser.options.maxNesting ?? Number.POSITIVE_INFINITY);
    tokenize(state, start, end);
  };
  return () => isCut;
}

function titleOf(frontMatter: string): string | null {
  const value = /^title:[ \t]*(\S.*)$/imu.exec(frontMatter)?.[1]?.trim() ?? '';
  return value.replace(/^(["'])(.*)\1$/, '$2') || null;
}

/** "[x] Done": the box before an item of a list of tasks. */
const CHECK_BOX = /^\[[ xX]\]\s+/u;

/** "# Vision {#vision .unnumbered}": names that converters give a heading. */
const NAMES = /\{[#.:][^{}]{0,200}\}$/u;
/** A title block of "%" lines at the start, as converters write it. */
const TITLE_BLOCK = /^% (.{1,200})\n((?:%.{0,200}\n){0,2})/u;
/** "[!info]- Status": what kind of box this is, and its title. */
const CALLOUT = /^\[![\p{L}-]{1,30}(?:\|[^\]\n]{0,60})?\][+-]?[ \t]*([^\n]{0,200})(?:\n|$)/u;
/** A word and its explanation on the next line, after a colon. */
const EXPLAINED = /^[^\n]{1,80}\n: /u;

interface Inline {
  readonly text: string;
  /** The bold words at the very start, as they stand in the text. */
  readonly bold: string;
  /** All of it is in italics or has a line under it, and nothing is bold. */
  readonly isFaint: boolean;
}

/** Goes through the flat list of tokens and remembers in what it stands. */
class Walk {
  readonly drafts: Draft[] = [];
  /** Places of drafts that are nothing but a link to another place of the document. */
  readonly entries = new Set<number>();
  private listDepth = 0;
  private quoteDepth = 0;
  private inFootnote = false;
  /** The note that is being read, and where what points to it stands. */
  private note: number | null = null;
  private readonly signs = new Map<number, Draft>();
  private readonly notes = new Map<Draft, number>();
  private headingLevel: number | null = null;
  /** The list items that are open, outermost first, each with the place of its draft once it has one. */
  private readonly items: { index: number | null; readonly label: string | null }[] = [];
  private row: { cells: string[]; line: number | null } | null = null;

  take(token: Token): void {
    if (token.type === 'inline') this.takeInline(token);
    else this.takeNesting(token);
    if (token.type === 'html_block') this.takeHtml(token);
    if (token.type === 'fence' || token.type === 'code_block') this.push('paragraph', token.content, token);
  }

  /** Raw HTML between the paragraphs is read as on a page; the line is that on which it begins. */
  private takeHtml(token: Token): void {
    for (const item of readFragment(token.content)) this.drafts.push({ ...item, line: lineOf(token) });
  }

  private takeNesting(token: Token): void {
    switch (token.type) {
      case 'heading_open':
        this.headingLevel = Number(token.tag.slice(1));
        break;
      case 'heading_close':
        this.headingLevel = null;
        break;
      case 'bullet_list_open':
      case 'ordered_list_open':
        this.listDepth += 1;
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        this.listDepth -= 1;
        break;
      case 'list_item_open':
        this.items.push({ index: null, label: token.info === '' ? null : `${token.info}${token.markup}` });
        break;
      case 'list_item_close':
        this.items.pop();
        break;
      case 'blockquote_open':
        this.quoteDepth += 1;
        break;
      case 'blockquote_close':
        this.quoteDepth -= 1;
        break;
      case 'footnote_open':
        this.inFootnote = true;
        this.note = idOf(token);
        break;
      case 'footnote_close':
        this.inFootnote = false;
        break;
      case 'tr_open':
        this.row = { cells: [], line: lineOf(token) };
        break;
      case 'tr_close':
        this.closeRow();
        break;
    }
  }

  private takeInline(token: Token): void {
    const { text, bold, isFaint } = flatten(token.children ?? []);
    const pointsTo = (token.children ?? []).flatMap((each) =>
      each.type === 'footnote_ref' ? [idOf(each)] : [],
    );
    if (this.row !== null) this.row.cells.push(text.replace(/\n/g, ' ').trim());
    else if (this.headingLevel !== null)
      this.push('heading', text.trimEnd().replace(NAMES, ''), token, { level: this.headingLevel });
    else if (this.inFootnote) this.push('footnote', text, token);
    else if (this.quoteDepth > 0) this.takeQuoted(text, token);
    else if (this.listDepth > 0) {
      if (isLinkHere(token.children ?? [])) this.entries.add(this.drafts.length);
      this.takeItem(text, bold, token);
    } else if (isBoldLine(text, bold)) this.push('heading', text, token);
    else if (EXPLAINED.test(text)) this.takeExplained(text, token);
    else this.push('paragraph', text, token, { runIn: bold, ...(isFaint ? { isFaint } : {}) });
    const last = this.drafts.at(-1);
    if (last === undefined) return;
    if (this.inFootnote && this.note !== null && last.kind === 'footnote') this.notes.set(last, this.note);
    for (const id of pointsTo) if (id !== null && !this.signs.has(id)) this.signs.set(id, last);
  }

  /** Keeps a draft to be shown, and out of the analysis. */
  leaveOut(index: number): void {
    const item = this.drafts[index];
    if (item !== undefined) this.drafts[index] = { ...item, kind: 'furniture', level: null };
  }

  /** The drafts with each note after the text that points to it; one that stands in a row or nowhere stays at the end. */
  placed(): Draft[] {
    const below = new Map<Draft, Draft[]>();
    for (const [note, id] of this.notes) {
      const host = this.signs.get(id);
      if (host !== undefined) below.set(host, [...(below.get(host) ?? []), note]);
    }
    const moved = new Set([...below.values()].flat());
    return this.drafts.flatMap((item) => (moved.has(item) ? [] : [item, ...(below.get(item) ?? [])]));
  }

  private takeItem(text: string, bold: string, token: Token): void {
    const item = this.items.at(-1);
    const last = this.drafts.at(-1);
    if (text.trim() === '') return;
    if (item !== undefined && item.index === this.drafts.length - 1 && last !== undefined) {
      // A second paragraph of the same item belongs to what the item says.
      addPieces(last, piecesOf(text));
    } else {
      // What goes on behind an inner list has no number of its own.
      const label = item?.label == null || item.index !== null ? {} : { label: item.label };
      if (item !== undefined) item.index = this.drafts.length;
      this.push('list-item', text.replace(CHECK_BOX, ''), token, {
        level: this.listDepth,
        runIn: bold,
        ...label,
      });
    }
  }

  /** A quotation is someone's words; the same mark round a sentence that nobody is quoted with is a box. */
  private takeQuoted(text: string, token: Token): void {
    const callout = CALLOUT.exec(text);
    if (callout !== null) {
      this.push('heading', callout[1] ?? '', token, { boxed: true });
      this.push('paragraph', text.slice(callout[0].length), token, { boxed: true });
      return;
    }
    const lastLine = text.slice(text.lastIndexOf('\n') + 1);
    const isAfterQuote = this.drafts.at(-1)?.kind === 'quote' && isAttribution(text);
    const hasSpeaker = text.includes('\n') && isAttribution(lastLine);
    if (opensQuote(text) || hasSpeaker || isAfterQuote) this.push('quote', text, token);
    else this.push('paragraph', text, token, { boxed: true });
  }

  private takeExplained(text: string, token: Token): void {
    const [word = '', ...explanations] = text.split(/\n: +/u);
    this.push('heading', word, token, { inList: true });
    for (const explanation of explanations) this.push('list-item', explanation.trim(), token, { level: 1 });
  }

  private closeRow(): void {
    const row = this.row;
    this.row = null;
    const text = cellsAsText(row?.cells ?? []);
    if (text !== '') this.drafts.push(draft('table-row', piecesOf(text), { line: row?.line ?? null }));
  }

  private push(kind: Draft['kind'], text: string, token: Token, fields: Partial<Draft> = {}): void {
    if (text.trim() !== '') this.drafts.push(draft(kind, piecesOf(text), { line: lineOf(token), ...fields }));
  }
}

/** Nothing but a link to another place of the document. */
function isLinkHere(tokens: readonly Token[]): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const isOne = tokens.filter(({ type }) => type === 'link_open').length === 1;
  return (
    isOne &&
    first?.type === 'link_open' &&
    last?.type === 'link_close' &&
    String(first.attrGet('href') ?? '').startsWith('#')
  );
}

/** A paragraph that is nothing but a few bold words is a heading written by hand. */
function isBoldLine(text: string, bold: string): boolean {
  return bold !== '' && bold.trim() === text.trim() && readsAsHeading(bold.replace(/\n/g, ' '));
}

/** The number by which a note and its sign know each other. */
function idOf(token: Token): number | null {
  const id: unknown = token.meta?.id;
  return typeof id === 'number' ? id : null;
}

function lineOf(token: Token): number | null {
  return token.map === null || token.map === undefined ? null : token.map[0] + 1;
}

function piecesOf(text: string) {
  return text.split('\n').map((line) => ({ text: line, page: null }));
}

/** The words of inline tokens without their marks; notes and pictures are left out. */
function flatten(tokens: readonly Token[]): Inline {
  let text = '';
  let bold = '';
  let depth = 0;
  let struck = 0;
  let faint = 0;
  let [isFaint, isSeen] = [true, false];
  for (const token of tokens) {
    if (token.type === 's_open') struck += 1;
    else if (token.type === 's_close') struck -= 1;
    // What was struck out is no text any more.
    else if (struck > 0) continue;
    else if (token.type === 'strong_open') depth += 1;
    else if (token.type === 'strong_close') {
      depth -= 1;
      if (depth === 0 && bold === '' && text.trim() !== '') bold = boldStart(tokens, text);
    } else if (token.type === 'softbreak' || token.type === 'hardbreak') text += '\n';
    else if (token.type === 'em_open') faint += 1;
    else if (token.type === 'em_close') faint -= 1;
    else if (token.type === 'html_inline') {
      text += /^<br\b/i.test(token.content) ? '\n' : '';
      if (/^<(?:u|i|em)(?=[\s>])/iu.test(token.content)) faint += 1;
      if (/^<\/(?:u|i|em)\s{0,9}>/iu.test(token.content)) faint -= 1;
    } else if (token.type === 'text' || token.type === 'code_inline' || token.type === 'text_special') {
      text += token.content;
      if (token.content.trim() === '') continue;
      isSeen = true;
      if (faint <= 0 || depth > 0) isFaint = false;
    }
  }
  return { text, bold, isFaint: isFaint && isSeen };
}

/** The text so far when everything in it was bold, else nothing. */
function boldStart(tokens: readonly Token[], text: string): string {
  const first = tokens.find((token) => token.content.trim() !== '' || token.type === 'strong_open');
  return first?.type === 'strong_open' ? text.trim() : '';
}
