import type { Element } from './page.ts';

/** What the tags of a PDF say about a piece of its text. Roles are PDF's own; files map theirs to them. */

interface Frame {
  readonly role: Element['role'] | null;
  readonly level: number | null;
  readonly parent: string | null;
  readonly listDepth: number;
  readonly block: string | null;
}

const BLOCKS: Readonly<Record<string, Element['role']>> = {
  P: 'paragraph',
  LBody: 'item',
  Lbl: 'item',
  LI: 'item',
  TD: 'cell',
  TH: 'cell',
  Note: 'note',
  FENote: 'note',
  BlockQuote: 'quote',
  TOCI: 'contents',
  Caption: 'caption',
};

/** Deeper trees are cut: no document nests like that by itself. */
const MAX_DEPTH = 60;

/** Finds for each piece of marked content of a page, by its number, the block it belongs to, in the order of the tags. */
export function elementsOf(tree: unknown): Map<number, Element> {
  const elements = new Map<number, Element>();
  let order = 0;
  const visit = (node: unknown, frame: Frame, path: string, depth: number): void => {
    if (!isNode(node) || depth > MAX_DEPTH) return;
    if (node.type === 'content' && typeof node.id === 'string') {
      order += 1;
      if (frame.role !== null && frame.block !== null) {
        const { role, level, parent } = frame;
        elements.set(Number(node.id.slice(node.id.lastIndexOf('_mc') + 3)), {
          id: frame.block,
          order,
          role,
          level,
          parent,
        });
      }
      return;
    }
    const inner = enter(node.role, frame, path);
    const children = Array.isArray(node.children) ? node.children : [];
    children.forEach((child, index) => {
      visit(child, inner, `${path}.${index}`, depth + 1);
    });
  };
  visit(tree, { role: null, level: null, parent: null, listDepth: 0, block: null }, '0', 0);
  return elements;
}

function enter(role: unknown, frame: Frame, path: string): Frame {
  if (typeof role !== 'string') return frame;
  const heading = /^H([1-6])?$/.exec(role);
  if (heading !== null) {
    const level = heading[1] === undefined ? null : Number(heading[1]);
    return { ...frame, role: 'heading', level, block: path };
  }
  if (role === 'L') return { ...frame, listDepth: frame.listDepth + 1, role: null, block: null };
  if (role === 'LI') return { ...frame, role: 'item', level: frame.listDepth, parent: path, block: path };
  if (role === 'TR') return { ...frame, role: 'cell', level: null, parent: path, block: path };
  const block = BLOCKS[role];
  if (block === undefined) return frame;
  // What stands in an item, a cell, a note or a quote belongs to it: the paragraph inside adds nothing.
  if (block === 'paragraph' && frame.role !== null && frame.role !== 'paragraph') return frame;
  if (block === 'item') return frame;
  return { ...frame, role: block, level: null, block: path };
}

function isNode(
  value: unknown,
): value is { role?: unknown; children?: unknown; type?: unknown; id?: unknown } {
  return typeof value === 'object' && value !== null;
}
