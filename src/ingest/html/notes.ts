import type { Draft } from '../draft.ts';
import { attribute, childrenOf, type Element, firstLink } from './tree.ts';

/**
 * Notes stand at the end of the file; each is read after the text that points to it. One that nothing points to stays.
 * @param signs the place of the draft that first points to a note, by the note's id
 * @param notes the place of the note itself, by its id
 */
export function withNotesPlaced(
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

/** The number of a note that was typed before it: "1. ", "[2] ", "3) ". */
const OWN_NUMBER = /^\s*(?:\[\d{1,3}\]|\d{1,3}[.)])\s+(?=\S)/u;

/** A note without its own number, and without the arrow that leads back to its place in the text. */
function withoutWayBack(note: Draft): Draft {
  const pieces = note.pieces.map((piece, index) => ({
    ...piece,
    text: withoutArrow(index === 0 ? piece.text.replace(OWN_NUMBER, '') : piece.text),
  }));
  return { ...note, pieces: pieces.filter(({ text }) => text.trim() !== '') };
}

/** Whether an element is the text of a footnote or endnote, as word processors and web pages name them. */
export function isNote(node: Element): boolean {
  return NOTE_NAME.test(noteName(node));
}

const NOTE_NAME = /^(?:(?:foot|end)note-?_?\d|fn:?-?_?\d|_?ftnt?\d|_?edn\d|sd(?:foot|end)note\d)/;

/** What links to a note name it by: it has the name itself, or the link back that it begins with has it. */
export function noteName(node: Element): string {
  const own = attribute(node, 'id') ?? '';
  const link = node.tagName === 'p' && own === '' ? firstLink(node) : null;
  return link !== null && /^#/u.test(attribute(link, 'href') ?? '') ? (attribute(link, 'id') ?? '') : own;
}

/** Word calls a note "ftn1" and the place in it "_ftn1", LibreOffice "sdfootnote1" and "sdfootnote1sym". */
export function noteId(name: string): string {
  return name.replace(/^_/u, '').replace(/^(sd(?:foot|end)note\d{1,4})(?:sym|anc)$/u, '$1');
}

/** The places in the document that little figures below an element lead to. */
export function linkTargets(node: Element): string[] {
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
