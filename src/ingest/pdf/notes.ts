import type { Draft, Piece } from '../draft.ts';
import type { LineGroup } from './style.ts';

/** Notes stand at the foot of the page or of the section, and are read at the end of the paragraph that points to them. */

const SIGN = /^(\d{1,2}|\*{1,3})\s*/u;

/** The signs that stand in a text, and the one that a note begins with. */
export interface NoteSigns {
  readonly points: readonly string[];
  readonly own: string | null;
}

export const NO_SIGNS: NoteSigns = { points: [], own: null };

/** The note signs of a group of lines. */
export function noteSignsOf(group: LineGroup): NoteSigns {
  const first = group.lines[0]?.text ?? '';
  if (group.kind === 'footnote') return { points: [], own: SIGN.exec(first)?.[1] ?? null };
  return { points: group.lines.flatMap(({ notes }) => notes), own: null };
}

/** The lines of a note without the sign before it, as those of an item come without their bullet. */
export function withoutSign(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) =>
    index === 0 ? { ...piece, text: piece.text.replace(SIGN, '') } : piece,
  );
}

/**
 * Puts each note after the nearest text above it that has its sign; notes without one stay where they are.
 * @param signs those of the drafts, in the same order
 */
export function placeNotes(drafts: readonly Draft[], signs: readonly NoteSigns[]): Draft[] {
  const below = new Map<number, Draft[]>();
  const moved = new Set<number>();
  for (const [index, { own }] of signs.entries()) {
    const note = drafts[index];
    if (own === null || note === undefined) continue;
    const place = signs.slice(0, index).findLastIndex(({ points }) => points.includes(own));
    if (place === -1) continue;
    below.set(place, [...(below.get(place) ?? []), note]);
    moved.add(index);
  }
  return drafts.flatMap((item, index) => [...(moved.has(index) ? [] : [item]), ...(below.get(index) ?? [])]);
}
