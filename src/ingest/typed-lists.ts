import type { Draft, Piece } from './draft.ts';
import { splitBullet, splitNumber } from './shapes.ts';

/**
 * Lists that were typed by hand in a word processor or a web page: paragraphs, or lines of one paragraph, that begin with a
 * dash, a bullet or a number. Two of them in a row make a list; one alone may be a line of dialogue or a date.
 */
export function markTypedLists(drafts: readonly Draft[]): Draft[] {
  const parted = drafts.flatMap(partLines);
  // The marks of the list that is open, outermost first: another mark begins a list inside it.
  let open: string[] = [];
  return parted.map((item, index) => {
    const mark = markOf(item, parted[index - 1], parted[index + 1]);
    if (mark === null) {
      if (item.kind !== 'furniture') open = [];
      return item;
    }
    const isList = [parted[index - 1], parted[index + 1]].some((other) => {
      const next = other === undefined || other.kind === 'list-item' ? null : markOf(other, undefined, item);
      const after = next ?? (other === undefined ? null : countedMark(other, item));
      return after !== null && after.isNumber === mark.isNumber;
    });
    if (!isList) {
      open = [];
      return item;
    }
    const at = open.indexOf(mark.sign);
    open = at === -1 ? [...open, mark.sign] : open.slice(0, at + 1);
    return asItem(item, mark, open.length);
  });
}

/**
 * Paragraphs "1. ringe …", "2. aftale …" in a row are items: one alone may begin with a date. For readers that tell all
 * other lists themselves.
 */
export function markCountedRuns(drafts: readonly Draft[]): Draft[] {
  return drafts.map((item, index) => {
    const mark = countedMark(item, drafts[index - 1]) ?? countedMark(item, drafts[index + 1]);
    return mark === null ? item : asItem(item, mark, 1);
  });
}

const COUNTED = /^\s*(\d{1,2})[.)]\s+(?=\p{Ll})/u;

/** The mark of a line that begins with a number and a small letter, where its neighbour has the number before or after. */
function countedMark(item: Draft, neighbour: Draft | undefined): Mark | null {
  const [own, other] = [item, neighbour].map((each) =>
    each?.kind === 'paragraph' ? COUNTED.exec(each.pieces[0]?.text.replace(/\t/gu, ' ') ?? '') : null,
  );
  if (own == null || other == null || Math.abs(Number(own[1]) - Number(other[1])) !== 1) return null;
  return {
    isNumber: true,
    sign: '1',
    label: own[0].trim(),
    rest: (item.pieces[0]?.text.replace(/\t/gu, ' ') ?? '').slice(own[0].length),
  };
}

interface Mark {
  readonly isNumber: boolean;
  /** What the list counts or marks with: one sign for all dashes, for digits, for letters. */
  readonly sign: string;
  /** The number as it was typed; empty for a sign. */
  readonly label: string;
  /** The first line without its mark. */
  readonly rest: string;
}

function markOf(item: Draft, before: Draft | undefined, after: Draft | undefined): Mark | null {
  if (item.kind !== 'paragraph') return null;
  const first = item.pieces[0]?.text.replace(/\t/gu, ' ') ?? '';
  const bullet = splitBullet(first);
  if (bullet !== null)
    return {
      isNumber: false,
      sign: bullet.mark.replace(/^[–—]$/u, '-').replace(/^[☐☑☒✓✔]$/u, '☐'),
      label: '',
      rest: bullet.rest,
    };
  const number = splitNumber(first);
  if (number !== null)
    return {
      isNumber: true,
      sign: signOf(number.mark, before),
      label: number.mark,
      rest: number.rest,
    };
  return countedMark(item, before) ?? countedMark(item, after);
}

/** "i." counts in Roman numbers, unless it comes after "h." */
function signOf(mark: string, before: Draft | undefined): string {
  if (/\d/u.test(mark)) return '1';
  const isRoman = /^\(?(?:i{1,3}|iv|vi{2,3}|ix)[.)]$/u.test(mark);
  return isRoman && !/^\s*\(?h[.)]/u.test(before?.label ?? before?.pieces[0]?.text ?? '') ? 'i' : 'a';
}

/** A paragraph whose lines begin with bullets, or with letters or numbers that follow each other, two at least: the lines are its items. */
function partLines(item: Draft): Draft[] {
  if (item.kind !== 'paragraph') return [item];
  const counted = countedPieces(item.pieces);
  const isStart = (piece: Piece) => splitBullet(piece.text) !== null || counted.has(piece);
  const starts = item.pieces.filter(isStart).length;
  if (starts < 2) return [item];
  const groups: Piece[][] = [];
  for (const piece of item.pieces) {
    if (groups.length === 0 || isStart(piece)) groups.push([piece]);
    else groups.at(-1)?.push(piece);
  }
  return groups.map((pieces, index) => ({ ...item, pieces, runIn: index === 0 ? item.runIn : 0 }));
}

/** The lines that begin with a number or letter, where they count on from one. */
function countedPieces(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const marked = pieces.flatMap((piece) => {
    const mark = splitNumber(piece.text)?.mark.replace(/[().]/gu, '');
    if (mark === undefined) return [];
    return [{ piece, count: /\d/u.test(mark) ? Number(mark) : LETTERS.indexOf(mark) + 1 }];
  });
  return new Set(
    marked.every(({ count }, index) => count === index + 1) ? marked.map(({ piece }) => piece) : [],
  );
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzæøå';

function asItem(item: Draft, mark: Mark, level: number): Draft {
  const [first, ...others] = item.pieces;
  const opening = first === undefined ? [] : [{ ...first, text: mark.rest }];
  const runIn = typeof item.runIn === 'string' ? item.runIn.replace(/^[^\p{L}\p{N}]+/u, '') : item.runIn;
  const label = mark.label === '' ? {} : { label: mark.label };
  return {
    ...item,
    kind: 'list-item',
    level: Math.min(5, level),
    ...label,
    pieces: [...opening, ...others],
    runIn,
  };
}
