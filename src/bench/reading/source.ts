import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** A known text: what a reader of the laid-out document must give back, block by block, in this order. */
export interface Source {
  readonly name: string;
  readonly blocks: readonly SourceBlock[];
  /** Colophon and contact details: set at the end, and left out by a reader who knows the genre. */
  readonly colophon: readonly string[];
}

export interface SourceBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'quote' | 'row' | 'note';
  /** Depth of a heading from 1, nesting of an item from 1, number of a note, otherwise 0. */
  readonly level: number;
  readonly text: string;
  /** Bold words at the start of the text, or nothing. */
  readonly bold: string;
  /** It stands beside the text: its place in the reading is free. */
  readonly isLoose?: boolean;
  /** Blocks with the same number stand in one box. */
  readonly box?: number;
  /** The number of the note that its end points to. */
  readonly note?: number;
  /** What else it is on the page; layouts set each in its own way. */
  readonly look?: 'caption' | 'remark' | 'signature' | 'word';
}

const COLOPHON =
  /^(?:kontakt|kolofon|vil du vide mere|har du spørgsmål|sidst opdateret|teksten må|udgivet af|vedtaget af)|·|\btrykt på\b|\boplag\b|\btelefon \d/iu;

/**
 * The known texts: Markdown and HTML files of the given folders, in a fixed order. Folders that do not exist are left out.
 */
export function loadSources(folders: readonly string[]): Source[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => {
      const names = readdirSync(folder)
        .filter((name) => /\.(?:md|html)$/u.test(name))
        .sort();
      return names.map((name) => {
        const text = readFileSync(join(folder, name), 'utf8');
        const blocks = name.endsWith('.md') ? fromMarkdown(text) : fromHtml(text);
        return parted(`${folderName(folder)}-${basename(name).replace(/\.\w+$/u, '')}`, blocks);
      });
    });
}

/** Municipalities name their files alike: the folder tells them apart. */
function folderName(folder: string): string {
  const parts = folder.split('/').filter((part) => part !== '' && part !== 'policies');
  return parts.at(-1) ?? 'policies';
}

/** A list of contents that stands in the text itself is none of it: layouts that have one make their own. */
const CONTENTS = /^(?:indhold|indholdsfortegnelse)$/iu;

function withoutContents(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  let isInside = false;
  return blocks.filter(({ kind, text }) => {
    isInside = (isInside && kind === 'item') || (kind !== 'item' && CONTENTS.test(text));
    return !isInside;
  });
}

/** The colophon goes apart: what stands under its heading, and the last lines of a text that look like one. */
function parted(name: string, all: readonly SourceBlock[]): Source {
  const blocks = withoutContents(all);
  const kept: SourceBlock[] = [];
  const colophon: string[] = [];
  let isInside = false;
  for (const [index, block] of blocks.entries()) {
    const isLate = index > blocks.length - 6;
    if (block.kind === 'heading') isInside = COLOPHON.test(block.text);
    else if (isLate && COLOPHON.test(block.text)) isInside = true;
    if (isInside) colophon.push(block.text);
    else kept.push(block);
  }
  return { name, blocks: kept, colophon };
}

function fromMarkdown(text: string): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  const tokens = new MarkdownIt().parse(text.replace(/^---\n[\s\S]*?\n---\n/u, ''), {});
  let [heading, depth, isQuote] = [0, 0, false];
  for (const token of tokens) {
    if (token.type === 'heading_open') heading = Number(token.tag.slice(1));
    if (token.type === 'heading_close') heading = 0;
    if (/^(?:bullet|ordered)_list_open$/u.test(token.type)) depth += 1;
    if (/^(?:bullet|ordered)_list_close$/u.test(token.type)) depth -= 1;
    if (token.type === 'blockquote_open') isQuote = true;
    if (token.type === 'blockquote_close') isQuote = false;
    if (token.type !== 'inline') continue;
    const children = token.children ?? [];
    const plain = (parts: typeof children) =>
      parts.map((part) => (/break$/u.test(part.type) ? ' ' : part.content)).join('');
    const end = children.findIndex((part) => part.type === 'strong_close');
    const start = children.findIndex((part) => part.content !== '' || part.type === 'strong_open');
    const bold = children[start]?.type === 'strong_open' ? plain(children.slice(0, end)) : '';
    const kind = heading > 0 ? 'heading' : isQuote ? 'quote' : depth > 0 ? 'item' : 'paragraph';
    blocks.push({ kind, level: heading || depth, text: plain(children).trim(), bold });
  }
  return blocks;
}

function fromHtml(html: string): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node, isQuote: boolean): void => {
    if (!('childNodes' in node)) return;
    const name = node.nodeName;
    if (name === 'head' || name === 'nav') return;
    const attributes = 'attrs' in node ? node.attrs : [];
    const isColophon = attributes.some(({ value }) => /^(?:kolofon|kontakt)$/u.test(value));
    const kind = /^h[1-6]$/u.test(name)
      ? 'heading'
      : name === 'li'
        ? 'item'
        : isQuote
          ? 'quote'
          : 'paragraph';
    if (/^(?:h[1-6]|p|li)$/u.test(name) || (name === 'blockquote' && !hasBlocks(node))) {
      const text = textOf(node);
      const first = node.childNodes[0];
      const bold = first?.nodeName === 'b' || first?.nodeName === 'strong' ? textOf(first) : '';
      const level = kind === 'heading' ? Number(name.slice(1)) : kind === 'item' ? 1 : 0;
      blocks.push({ kind: name === 'blockquote' ? 'quote' : kind, level, text, bold });
      return;
    }
    if (isColophon) blocks.push({ kind: 'heading', level: 2, text: 'Kolofon', bold: '' });
    for (const child of node.childNodes) visit(child, isQuote || name === 'blockquote');
  };
  visit(parse(html), false);
  return blocks;
}

function hasBlocks(node: DefaultTreeAdapterTypes.ParentNode): boolean {
  return node.childNodes.some((child) => child.nodeName === 'p');
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value.replace(/\s+/gu, ' ');
  if (node.nodeName === 'br') return ' ';
  if (!('childNodes' in node)) return '';
  const text = node.childNodes.map(textOf).join('');
  return text.replace(/\s+/gu, ' ');
}
