import type { Draft, Piece } from '../draft.ts';
import type { LineGroup } from './style.ts';

/** Notes stand at the foot of the page or of the section, and are read at the end of the paragraph that points to them. */

const SIGN = /^(\d{1,2}|\*{1,3})\s*/u;

/** The signs that stand in a text, and the one that a note begins with. */
export interface NoteSigns {
  /** With the page that each stands on: a paragraph may go over pages, and numbers begin anew on each. */
  readonly points: readonly { readonly sign: string; readonly page: number }[];
  readonly own: string | null;
}

export const NO_SIGNS: NoteSigns = { points: [], own: null };

/** The note signs of a group of lines. */
export function noteSignsOf(group: LineGroup): NoteSigns {
  const first = group.lines[0]?.text ?? '';
  if (group.kind === 'footnote') return { points: [], own: SIGN.exec(first)?.[1] ?? null };
  return {
    points: group.lines.flatMap(({ notes, page }) => notes.map((sign) => ({ sign, page }))),
    own: null,
  };
}

/** The lines of a note without the sign before it, as those of an item come without their bullet. */
export function withoutSign(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) =>
    index === 0 ? { ...piece, text: piece.text.replace(SIGN, '') } : piece,
  );
}

/**
 * Puts each note after the nearest text that has its sign: above it, or below it on its page or the next where a note in the
 * margin comes first. Each sign calls one note, since numbers may begin anew; notes without a sign stay where they are.
 * @param signs those of the drafts, in the same order
 */
export function placeNotes(drafts: readonly Draft[], signs: readonly NoteSigns[]): Draft[] {
  const below = new Map<number, Draft[]>();
  const moved = new Set<number>();
  const called = new Set<string>();
  for (const [index, { own }] of signs.entries()) {
    const note = drafts[index];
    if (own === null || note === undefined) continue;
    const page = note.pieces[0]?.page;
    const calls = signs.flatMap(({ points }, at) =>
      points
        .filter(({ sign }) => sign === own)
        .map((point) => ({
          at,
          key: `${at} ${own} ${point.page}`,
          isHere: point.page === page,
          isOverleaf: point.page === (page ?? Number.NaN) + 1,
        })),
    );
    const free = calls.filter(({ key }) => !called.has(key));
    const here = free.filter(({ isHere }) => isHere);
    const isAbove = ({ at }: { readonly at: number }) => at < index;
    const alike = alikeFrom(index, own, drafts, signs);
    // Beside the beginning of a paragraph that has its sign on the next page, unless a note stands there for it.
    const overleaf = () =>
      signs.some((other, at) => other.own === own && isOnNext(drafts[at], page))
        ? undefined
        : free.find(({ isOverleaf }) => isOverleaf);
    const place =
      here.filter(isAbove).at(-alike) ??
      here.findLast(isAbove) ??
      here[0] ??
      free.findLast(isAbove) ??
      calls.findLast(isAbove) ??
      overleaf();
    if (place === undefined) continue;
    below.set(place.at, [...(below.get(place.at) ?? []), note]);
    moved.add(index);
    called.add(place.key);
  }
  return drafts.flatMap((item, index) => [...(moved.has(index) ? [] : [item]), ...(below.get(index) ?? [])]);
}

function isOnNext(item: Draft | undefined, page: number | null | undefined): boolean {
  return item?.pieces[0]?.page === (page ?? Number.NaN) + 1;
}

/** How many notes in a row have one sign, from this one on: each belongs to a call of its own, in their order. */
function alikeFrom(
  index: number,
  own: string,
  drafts: readonly Draft[],
  signs: readonly NoteSigns[],
): number {
  let end = index + 1;
  while (signs[end]?.own === own && drafts[end]?.pieces[0]?.page === drafts[index]?.pieces[0]?.page) end += 1;
  return end - index;
}
