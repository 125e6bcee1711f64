import type { Draft, Piece } from './draft.ts';
import { splitBullet, splitNumber } from './shapes.ts';

/**
 * Lists that were typed by hand in a word processor or a web page: paragraphs, or lines of one paragraph, that begin with a
 * dash, a bullet or a number. Two of them in a row make a list; one alone may be a line of dialogue or a date.
 */
export function markTypedLists(drafts: readonly Draft[]): Draft[] {
  const parted = drafts.flatMap(partLines);
  return parted.map((item, index) => {
    const mark = markOf(item);
    if (mark === null) return item;
    const isList = [parted[index - 1], parted[index + 1]].some((other) => {
      const next = other === undefined ? null : other.kind === 'list-item' ? null : markOf(other);
      return next !== null && next.isNumber === mark.isNumber;
    });
    return isList ? asItem(item, mark.rest) : item;
  });
}

interface Mark {
  readonly isNumber: boolean;
  /** The first line without its mark. */
  readonly rest: string;
}

function markOf(item: Draft): Mark | null {
  if (item.kind !== 'paragraph') return null;
  const first = item.pieces[0]?.text.replace(/\t/gu, ' ') ?? '';
  const bullet = splitBullet(first);
  if (bullet !== null) return { isNumber: false, rest: bullet.rest };
  const number = splitNumber(first);
  return number === null ? null : { isNumber: true, rest: number.rest };
}

/** A paragraph whose lines begin with bullets, two at least: the lines are its items. */
function partLines(item: Draft): Draft[] {
  const starts = item.pieces.filter(({ text }) => splitBullet(text) !== null).length;
  if (item.kind !== 'paragraph' || starts < 2) return [item];
  const groups: Piece[][] = [];
  for (const piece of item.pieces) {
    if (groups.length === 0 || splitBullet(piece.text) !== null) groups.push([piece]);
    else groups.at(-1)?.push(piece);
  }
  return groups.map((pieces, index) => ({ ...item, pieces, runIn: index === 0 ? item.runIn : 0 }));
}

function asItem(item: Draft, rest: string): Draft {
  const [first, ...others] = item.pieces;
  const opening = first === undefined ? [] : [{ ...first, text: rest }];
  const runIn = typeof item.runIn === 'string' ? item.runIn.replace(/^[^\p{L}\p{N}]+/u, '') : item.runIn;
  return { ...item, kind: 'list-item', level: 1, pieces: [...opening, ...others], runIn };
}
