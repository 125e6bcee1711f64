import { isUnnamed, type Letters, type Look } from './letters.ts';
import type { Glyphs } from './page.ts';

/** Gaps wider than this part of the size are spaces; between letters only where the file has no space characters. */
const SPACE = 0.18;
const WIDE_SPACE = 0.5;
const SOFT_HYPHEN = '\u00ad';

/**
 * The text of a page as it is drawn, letter by letter: words as runs, spaces as runs of their own. What the reader
 * of the page cannot see is left out: text outside the page or its clip, in a layer that is off, in the colour of the
 * paper, and invisible text, unless the page has no other (a scan with its recognised text). Text across the direction in
 * which most of the page is written is decoration, and so are stamps aslant across it.
 */
export function runsOfLetters(letters: Letters): Glyphs[] {
  const kept = seen(letters);
  nameLigatures(letters, kept);
  return runsOf(letters, withoutOverdrawn(letters, withoutDoubles(letters, kept)));
}

/** The letters that are looked at, by their places in the list. */
type Kept = Int32Array;

/** Those with ink, or all where hardly any has. */
function seen(letters: Letters): Kept {
  const all = new Int32Array(letters.count);
  const inked = new Int32Array(letters.count);
  let [count, signs] = [0, 0];
  for (let index = 0; index < letters.count; index += 1) {
    all[index] = index;
    if (letters.look(index).isInkless) continue;
    inked[count] = index;
    count += 1;
    if (!letters.isBlank(index)) signs += 1;
  }
  return signs >= letters.count * 0.1 ? inked.subarray(0, count) : all;
}

/**
 * In which direction most of the page is written, in quarter turns clockwise from left to right. Letters count by the
 * room they take: a turned title fills its cover although the line at the foot has more letters.
 */
export function mainTurn(letters: Letters): number {
  const counts = [0, 0, 0, 0];
  let isTurned = false;
  for (let index = 0; index < letters.count; index += 1) {
    const { turn } = letters.look(index);
    if (turn !== 0) isTurned = true;
    if (turn < 4) counts[turn] = (counts[turn] ?? 0) + letters.size(index) * letters.width(index);
  }
  return isTurned ? counts.indexOf(Math.max(...counts)) : 0;
}

/** Letters that fonts draw as one, the likeliest in Danish first. */
const LIGATURES = ['tti', 'tt', 'ti', 'ft', 'ff', 'fi', 'fl', 'ffi', 'fti', 'ffl', 'tf', 'fj'];

/**
 * Some programs draw letters as one sign without saying which they are. Its width does: it is about that of the letters
 * it stands for. Signs that the file names elsewhere are not sought again.
 */
function nameLigatures(letters: Letters, kept: Kept): void {
  if (!letters.hasUnnamed) return;
  const widths = new Map<string, number>();
  for (const index of kept)
    widths.set(
      `${letters.look(index).font} ${lettersOf(letters.text(index))}`,
      letters.width(index) / letters.size(index),
    );
  // Noted first: what stands before a sign is asked for as it stands in the file.
  const named = new Map<number, string>();
  for (const [at, index] of kept.entries()) {
    if (!isUnnamed(letters.text(index))) continue;
    const { font } = letters.look(index);
    const [width, size] = [letters.width(index), letters.size(index)];
    const fitting = LIGATURES.filter((each) => {
      if (widths.has(`${font} ${each}`)) return false;
      const sum = [...each].reduce((all, letter) => all + (widths.get(`${font} ${letter}`) ?? Number.NaN), 0);
      return Math.abs(sum * size - width) < width * 0.07;
    });
    // After a consonant no "ff" or "ft" follows: there the "t" ends one part of a word ("patientforening").
    const isAfterConsonant = /[bcdghjkmnpqstvz]$/iu.test(textAt(letters, kept, at - 1));
    // Before an "o" the "f" begins the next part of a word ("letforståelig").
    const isBeforeO = letterAfter(letters, kept, at) === 'o' && fitting.includes('tf');
    const likely = isBeforeO ? 'tf' : fitting.find((each) => !isAfterConsonant || !/^f[ft]/u.test(each));
    const text = likely ?? fitting[0];
    if (text !== undefined) named.set(index, text);
  }
  for (const [index, text] of named) letters.texts[index] = text;
}

/** What a sign stands for that is a ligature by its number: the file names it, so that no other sign does. */
function lettersOf(text: string): string {
  return text >= '\ufb00' && text <= '\ufb06' ? text.normalize('NFKC') : text;
}

/** The next letter; where a word may be divided, a soft hyphen stands before it. */
function letterAfter(letters: Letters, kept: Kept, at: number): string {
  const next = textAt(letters, kept, at + 1);
  return next === SOFT_HYPHEN ? textAt(letters, kept, at + 2) : next;
}

function textAt(letters: Letters, kept: Kept, at: number): string {
  const index = kept[at];
  return index === undefined ? '' : letters.text(index);
}

/**
 * Bold that is made by drawing letters twice, and shadows close by: the second letter says nothing new. Letters are kept by
 * the cell of the page that they stand in, a quarter of their size wide, and looked for in it and its eight neighbours.
 */
function withoutDoubles(letters: Letters, kept: Kept): Kept {
  // A table with chains in lists of numbers: it is asked nine times for every letter of a document.
  const slots = 2 ** Math.ceil(Math.log2(kept.length * 2 + 16));
  const latest = new Int32Array(slots).fill(-1);
  const { earlier, columns, rows } = roomFor(letters.count);
  const slotOf = (column: number, row: number, first: number): number =>
    (Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca6b) ^ Math.imul(first, 0xc2b2ae35)) & (slots - 1);
  const isSeen = (index: number, text: string, column: number, row: number): boolean => {
    let at = latest[slotOf(column, row, text.charCodeAt(0))] ?? -1;
    for (; at >= 0; at = earlier[at] ?? -1) {
      if (columns[at] !== column || rows[at] !== row) continue;
      if (letters.text(at) === text && isDouble(letters, at, index)) return true;
    }
    return false;
  };
  const left = new Int32Array(kept.length);
  let count = 0;
  for (let at = 0; at < kept.length; at += 1) {
    const index = kept[at] ?? 0;
    if (!letters.isBlank(index)) {
      const text = letters.text(index);
      const cell = letters.size(index) * 0.25;
      const across = letters.x(index) / cell;
      const down = letters.y(index) / cell;
      const column = Math.round(across);
      const row = Math.round(down);
      // A double is less than half a cell away: the cells on the far side need not be asked.
      const from = across - column < ASIDE ? column - 1 : column;
      const to = across - column > -ASIDE ? column + 1 : column;
      const top = down - row < ASIDE ? row - 1 : row;
      const bottom = down - row > -ASIDE ? row + 1 : row;
      let isTwice = false;
      for (let x = from; x <= to && !isTwice; x += 1)
        for (let y = top; y <= bottom && !isTwice; y += 1) isTwice = isSeen(index, text, x, y);
      if (isTwice) continue;
      const slot = slotOf(column, row, text.charCodeAt(0));
      columns[index] = column;
      rows[index] = row;
      earlier[index] = latest[slot] ?? -1;
      latest[slot] = index;
    }
    left[count] = index;
    count += 1;
  }
  return left.subarray(0, count);
}

/**
 * Lists for so many letters, which hold what the page before has left there: each letter's place is written before it is asked for.
 * One page after the other is read, and none needs lists of its own.
 */
function roomFor(count: number): Room {
  if (count > room.earlier.length) {
    const length = count * 2;
    room = {
      earlier: new Int32Array(length),
      columns: new Float64Array(length),
      rows: new Float64Array(length),
    };
  }
  return room;
}

interface Room {
  readonly earlier: Int32Array;
  readonly columns: Float64Array;
  readonly rows: Float64Array;
}

let room: Room = { earlier: new Int32Array(0), columns: new Float64Array(0), rows: new Float64Array(0) };

/** In cells: how far beyond its middle a letter must stand for the cells on the other side to be out of reach. */
const ASIDE = 0.1;

function isDouble(letters: Letters, one: number, two: number): boolean {
  const size = letters.size(one);
  const near = Math.min(size * 0.12, Math.max(letters.width(one), 0.5) * 0.6);
  const across = Math.abs(letters.x(one) - letters.x(two));
  return across < near && Math.abs(letters.y(one) - letters.y(two)) < size * 0.12;
}

/** A space that the next letter is drawn upon parts nothing: browsers draw unused soft hyphens so. */
function withoutOverdrawn(letters: Letters, kept: Kept): Kept {
  const left = new Int32Array(kept.length);
  let count = 0;
  for (let at = 0; at < kept.length; at += 1) {
    const index = kept[at] ?? 0;
    if (letters.isBlank(index) && isOverdrawn(letters, index, kept[at + 1])) continue;
    left[count] = index;
    count += 1;
  }
  return left.subarray(0, count);
}

function isOverdrawn(letters: Letters, index: number, next: number | undefined): boolean {
  if (next === undefined) return false;
  const advance = letters.x(next) - letters.x(index);
  const size = letters.size(index);
  const isOnLine = Math.abs(letters.y(next) - letters.y(index)) < size * 0.05;
  return isOnLine && advance <= letters.width(index) * 0.3 && advance >= -size * 0.3;
}

/** Gathers letters into words; a gap that no space character fills becomes one where it is wide enough. */
function runsOf(letters: Letters, kept: Kept): Glyphs[] {
  const runs: Glyphs[] = [];
  let blanks = 0;
  for (let at = 0; at < kept.length; at += 1) if (letters.isBlank(kept[at] ?? 0)) blanks += 1;
  const hasSpaces = blanks > kept.length * 0.05;
  const spaceOf = hasSpaces ? spacesOf(letters, kept) : () => SPACE;
  let first = -1;
  let before = -1;
  let text = '';
  for (let at = 0; at < kept.length; at += 1) {
    const index = kept[at] ?? 0;
    if (first >= 0 && !joins(letters, before, index)) {
      runs.push(runFrom(letters, first, before, text));
      const isWide = needsSpace(letters, before, index, spaceOf);
      if (isWide && !(hasSpaces && isSetApart(letters, kept, at))) runs.push(spaceAfter(letters, before));
      first = -1;
    }
    if (first < 0) {
      first = index;
      text = '';
    }
    text += letters.text(index);
    before = index;
  }
  if (first >= 0) runs.push(runFrom(letters, first, before, text));
  return runs;
}

/** In one word: same font, baseline and tag, and no space between. Letters may be set apart a little, or overlap. */
function joins(letters: Letters, before: number, next: number): boolean {
  const look = letters.look(before);
  const other = letters.look(next);
  const size = letters.size(next);
  const isSame = Math.abs(letters.size(before) - size) < 0.05 && (look === other || isAlike(look, other));
  if (!isSame) return false;
  const across = letters.x(next) - letters.x(before);
  const down = letters.y(next) - letters.y(before);
  if (look.turn !== 0) return Math.hypot(across, down) < size * 1.5;
  if (letters.isBlank(before) !== letters.isBlank(next)) return false;
  return Math.abs(down) < size * 0.05 && Math.abs(across - letters.width(before)) < size * 0.1;
}

function isAlike(one: Look, two: Look): boolean {
  return (
    one.font === two.font &&
    one.turn === two.turn &&
    one.color === two.color &&
    one.mark.element?.id === two.mark.element?.id &&
    one.mark.isArtifact === two.mark.isArtifact
  );
}

function needsSpace(
  letters: Letters,
  before: number,
  next: number,
  spaceOf: (font: string) => number,
): boolean {
  if (letters.isBlank(before) || letters.isBlank(next)) return false;
  const size = Math.max(letters.size(before), letters.size(next));
  const { turn, font } = letters.look(before);
  if (turn !== 0 || Math.abs(letters.y(next) - letters.y(before)) > size * 0.45) return false;
  const gap = letters.x(next) - letters.x(before) - letters.width(before);
  if (gap <= size * SPACE) return false;
  const areLetters =
    /[\p{L}\p{M}\p{N}\u00ad]$/u.test(letters.text(before)) &&
    /^[\p{L}\p{M}\p{N}\u00ad]/u.test(letters.text(next));
  return !areLetters || gap > size * spaceOf(font);
}

/**
 * Above which part of its size a gap between two letters of a font is a space, on a page that has space characters: a gap as wide as
 * the font's own space is one, since some programs leave the spaces of single lines out. Looked for when first asked.
 */
function spacesOf(letters: Letters, kept: Kept): (font: string) => number {
  let widths: Map<string, number> | null = null;
  return (font) => {
    if (widths === null) {
      widths = new Map();
      for (const index of kept) {
        if (letters.text(index) !== ' ') continue;
        const { font: own } = letters.look(index);
        const width = (letters.width(index) / letters.size(index)) * 0.9;
        widths.set(own, Math.max(widths.get(own) ?? SPACE, width));
      }
    }
    return Math.min(WIDE_SPACE, widths.get(font) ?? WIDE_SPACE);
  };
}

/**
 * Letters set apart evenly: the gap before the one at this place is as wide as the one before or behind it, and neither is none, as
 * it is round a word of one letter.
 */
function isSetApart(letters: Letters, kept: Kept, place: number): boolean {
  const gapAt = (at: number): number => {
    const [left, right] = [kept[at - 1], kept[at]];
    if (left === undefined || right === undefined) return Number.NaN;
    if (Math.abs(letters.y(left) - letters.y(right)) > 1) return Number.NaN;
    return (letters.x(right) - letters.x(left) - letters.width(left)) / letters.size(right);
  };
  const gap = gapAt(place);
  const others = [gapAt(place - 1), gapAt(place + 1)];
  // Two letters by themselves on the last line of a heading are set as those on the line above.
  if (others.every(Number.isNaN)) others.push(gapAbove(letters, kept, place));
  if (others.some((other) => Math.abs(other) < 0.06)) return false;
  // A pair that is set closer, as "TA" is, has less than the others; a space has more.
  return others.some((other) => other > 0.1 && gap - other < 0.06 && other - gap < 0.15);
}

/** The last gap between two letters of a word on the line before, where it is set in the same type; NaN where there is none. */
function gapAbove(letters: Letters, kept: Kept, place: number): number {
  const own = kept[place];
  for (let at = place - 2; own !== undefined && at > place - 6; at -= 1) {
    const [left, right] = [kept[at - 1], kept[at]];
    if (left === undefined || right === undefined) break;
    const isSame = isAlike(letters.look(left), letters.look(own)) && letters.size(left) === letters.size(own);
    const isWord = !letters.isBlank(left) && !letters.isBlank(right);
    if (isSame && isWord && Math.abs(letters.y(left) - letters.y(right)) < 1)
      return (letters.x(right) - letters.x(left) - letters.width(left)) / letters.size(right);
  }
  return Number.NaN;
}

function spaceAfter(letters: Letters, before: number): Glyphs {
  const x = letters.x(before) + letters.width(before);
  return { ...runFrom(letters, before, before, ' '), x, width: 0 };
}

function runFrom(letters: Letters, first: number, last: number, text: string): Glyphs {
  const { font, color, mark, turn } = letters.look(first);
  const x = letters.x(first);
  return {
    text,
    x,
    y: letters.y(first),
    width: Math.max(0, letters.x(last) + letters.width(last) - x),
    size: letters.size(first),
    font,
    color,
    element: mark.element,
    isArtifact: mark.isArtifact || turn !== 0,
  };
}
