import { type Matrix, multiply, toMatrix } from './matrix.ts';
import type { Box, Element, Glyphs } from './page.ts';
import { boxOf, type Operators } from './shapes-on-page.ts';
import { groundOf, isWhite } from './visibility.ts';

/** The numbers pdf.js gives the operators that place text. They are the same for every document of the pinned version. */
const OP = {
  graphics: 9,
  save: 10,
  restore: 11,
  transform: 12,
  clip: 29,
  eoClip: 30,
  beginText: 31,
  charSpacing: 33,
  wordSpacing: 34,
  scale: 35,
  leading: 36,
  font: 37,
  mode: 38,
  rise: 39,
  move: 40,
  moveAndLead: 41,
  matrix: 42,
  nextLine: 43,
  show: 44,
  fillPattern: 55,
  fill: 59,
  mark: 69,
  markWithProperties: 70,
  endMark: 71,
  formBegin: 74,
  formEnd: 75,
  path: 91,
} as const;

/** Text drawn in these modes leaves no ink: 3 nothing at all, 7 only clips. */
const INKLESS = new Set([3, 7]);
const SOFT_HYPHEN = '\u00ad';
/** Gaps wider than this part of the size are spaces; between letters only where the file has no space characters. */
const SPACE = 0.18;
const WIDE_SPACE = 0.5;

export interface Font {
  /** In lower case, without its subset prefix. */
  readonly name: string;
  /** Length of one unit of its glyph widths, at size 1. */
  readonly unit: number;
  /** The file has it in a form that cannot be read. */
  readonly isLost?: boolean;
}

export interface TextSource {
  readonly operators: Operators;
  /** From the PDF's coordinates to the page as it is shown, origin in the upper left corner. */
  readonly matrix: Matrix;
  readonly width: number;
  readonly height: number;
  readonly font: (id: string) => Font;
  /** The tagged element of a piece of marked content. */
  readonly element: (content: number) => Element | null;
  /** Whether a viewer shows a layer that can be switched on and off, given as the library names it. */
  readonly isShown: (layer: unknown) => boolean;
}

interface State {
  readonly matrix: Matrix;
  readonly font: string;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly mode: number;
  readonly rise: number;
  readonly clip: Box;
  /** Colour of the letters as "#rrggbb", empty for a pattern; and how much of it shows, 0 to 1. */
  readonly color: string;
  readonly alpha: number;
}

interface Mark {
  readonly element: Element | null;
  readonly isArtifact: boolean;
  /** It stands in a layer that is switched off. */
  readonly isOff: boolean;
}

/** One drawn character. `turn` is the direction of writing in quarter turns, 0 is from left to right, 4 is aslant. */
export interface Character {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  readonly mark: Mark;
  readonly turn: number;
  readonly color: string;
  readonly isInkless: boolean;
  /** The character is a space of some kind. */
  readonly isBlank: boolean;
}

/**
 * The text of a page as it is drawn, character by character: words as runs, spaces as runs of their own. What the reader
 * of the page cannot see is left out: text outside the page or its clip, in a layer that is off, in the colour of the
 * paper, and invisible text, unless the page has no other (a scan with its recognised text). Text across the direction in
 * which most of the page is written is decoration, and so are stamps aslant across it.
 */
export function textOnPage(drawn: readonly Character[]): Glyphs[] {
  const inked = drawn.some(({ isInkless }) => isInkless)
    ? drawn.filter(({ isInkless }) => !isInkless)
    : drawn;
  const hasInk = countOf(inked, ({ isBlank }) => !isBlank) >= drawn.length * 0.1;
  return runsOf(withoutOverdrawn(withoutDoubles(withLigatures(hasInk ? inked : drawn))));
}

/**
 * In which direction most of the page is written, in quarter turns clockwise from left to right. Letters count by the
 * room they take: a turned title fills its cover although the line at the foot has more letters.
 */
export function mainTurn(drawn: readonly Character[]): number {
  const counts = [0, 0, 0, 0];
  for (const { turn, size, width } of drawn) if (turn < 4) counts[turn] = (counts[turn] ?? 0) + size * width;
  return counts.indexOf(Math.max(...counts));
}

/** Walks through the operators as a viewer does, but notes the characters instead of drawing them. */
export function charactersOf(source: TextSource): Character[] {
  const characters: Character[] = [];
  const page = { left: -1, top: -1, right: source.width + 1, bottom: source.height + 1 };
  let state = startState(source.matrix, page);
  let [text, line]: [Matrix, Matrix] = [IDENTITY, IDENTITY];
  let isClipping = false;
  const stack: State[] = [];
  const marks: Mark[] = [];
  const hasGround = groundOf(source.operators, source.matrix);
  const move = (x: number, y: number): void => {
    line = multiply(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  const hideOnPaper = (first: number, index: number): void => {
    for (let at = first; at < characters.length; at += 1) {
      const each = characters[at];
      if (each !== undefined && !hasGround(each.x + each.width / 2, each.y - each.size / 3, index))
        characters[at] = { ...each, isInkless: true };
    }
  };
  for (const [index, operator] of source.operators.fnArray.entries()) {
    const args = numbersAndAll(source.operators.argsArray[index]);
    const [first, second] = [numberIn(args[0]), numberIn(args[1])];
    switch (operator) {
      case OP.save:
        stack.push(state);
        break;
      case OP.formBegin:
        stack.push(state);
        state = { ...state, matrix: multiply(state.matrix, toMatrix(args[0])) };
        state = { ...state, clip: narrowed(state.clip, boxOf(args[1], state.matrix)) };
        break;
      case OP.restore:
      case OP.formEnd:
        state = stack.pop() ?? state;
        break;
      case OP.transform:
        state = { ...state, matrix: multiply(state.matrix, toMatrix(args)) };
        break;
      case OP.clip:
      case OP.eoClip:
        isClipping = true;
        break;
      case OP.path:
        if (isClipping) state = { ...state, clip: narrowed(state.clip, boxOf(args[2], state.matrix)) };
        isClipping = false;
        break;
      case OP.beginText:
        [text, line] = [IDENTITY, IDENTITY];
        break;
      case OP.font:
        state = { ...state, font: String(args[0]), size: second };
        break;
      case OP.matrix:
        line = toMatrix(args[0]) ?? toMatrix(args) ?? line;
        text = line;
        break;
      case OP.moveAndLead:
        state = { ...state, leading: second };
        move(first, second);
        break;
      case OP.move:
        move(first, second);
        break;
      case OP.nextLine:
        move(0, -Math.abs(state.leading));
        break;
      case OP.mark:
        marks.push(openMark(args[0], null, marks.at(-1), source));
        break;
      case OP.markWithProperties:
        marks.push(openMark(args[0], args[1], marks.at(-1), source));
        break;
      case OP.endMark:
        marks.pop();
        break;
      case OP.show: {
        const mark = marks.at(-1) ?? UNMARKED;
        const before = characters.length;
        text = show(args[0], state, text, source.font(state.font), mark, characters);
        if (mark.isOff) characters.length = before;
        else if (isWhite(state.color)) hideOnPaper(before, index);
        break;
      }
      default:
        state = withSetting(state, operator, first, args);
    }
  }
  return characters;
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const UNMARKED: Mark = { element: null, isArtifact: false, isOff: false };

function startState(matrix: Matrix, clip: Box): State {
  return {
    matrix,
    clip,
    font: '',
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    mode: 0,
    rise: 0,
    color: '#000000',
    alpha: 1,
  };
}

function withSetting(state: State, operator: number, value: number, args: readonly unknown[]): State {
  switch (operator) {
    case OP.graphics:
      return { ...state, alpha: alphaIn(args[0]) ?? state.alpha };
    case OP.fill:
      return { ...state, color: typeof args[0] === 'string' ? args[0] : '' };
    case OP.fillPattern:
      return { ...state, color: '' };
    case OP.charSpacing:
      return { ...state, charSpacing: value };
    case OP.wordSpacing:
      return { ...state, wordSpacing: value };
    case OP.scale:
      return { ...state, scale: value / 100 };
    case OP.leading:
      return { ...state, leading: value };
    case OP.mode:
      return { ...state, mode: value };
    case OP.rise:
      return { ...state, rise: value };
    default:
      return state;
  }
}

/** How much of a filled colour shows, where a graphics state says so. */
function alphaIn(settings: unknown): number | null {
  if (!Array.isArray(settings)) return null;
  const found: unknown = settings.find((each) => Array.isArray(each) && each[0] === 'ca');
  return Array.isArray(found) && typeof found[1] === 'number' ? found[1] : null;
}

function numbersAndAll(args: unknown): readonly unknown[] {
  return Array.isArray(args) ? args : args instanceof Float32Array ? [...args] : [];
}

function numberIn(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function openMark(tag: unknown, content: unknown, outer: Mark | undefined, source: TextSource): Mark {
  const own = typeof content === 'number' ? source.element(content) : null;
  const isArtifact = tag === 'Artifact' || outer?.isArtifact === true;
  const isOff = outer?.isOff === true || (tag === 'OC' && !source.isShown(content));
  return { element: own ?? outer?.element ?? null, isArtifact, isOff };
}

/** The part of a clip inside another box; a path without limits clips nothing that could be told. */
function narrowed(clip: Box, box: Box | null): Box {
  if (box === null) return clip;
  return {
    left: Math.max(clip.left, box.left),
    top: Math.max(clip.top, box.top),
    right: Math.min(clip.right, box.right),
    bottom: Math.min(clip.bottom, box.bottom),
  };
}

interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

function isGlyph(value: unknown): value is Glyph {
  return typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value;
}

/**
 * Places the glyphs of one string and adds those that can be seen to `found`.
 * Written out in single numbers: it runs for every letter of a document, and lists made on the way cost more than the sums.
 * @param start the text matrix before the string
 * @returns the text matrix after it
 */
function show(
  value: unknown,
  state: State,
  start: Matrix,
  font: Font,
  mark: Mark,
  found: Character[],
): Matrix {
  const glyphs: readonly unknown[] = Array.isArray(value) ? value : [];
  const [ta, tb, tc, td] = start;
  let [, , , , te, tf] = start;
  const [ma, mb, mc, md, me, mf] = state.matrix;
  const [a, b, c, d] = [ma * ta + mc * tb, mb * ta + md * tb, ma * tc + mc * td, mb * tc + md * td];
  const turn = turnOf(Math.atan2(b, a));
  const isInkless = INKLESS.has(state.mode) || state.alpha < 0.04;
  const { clip, rise, scale, charSpacing, wordSpacing, color, size: fontSize } = state;
  const up = rise + fontSize;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      const gap = (-glyph / 1000) * fontSize * scale;
      te += ta * gap;
      tf += tb * gap;
      continue;
    }
    if (!isGlyph(glyph)) continue;
    const { unicode } = glyph;
    const width = glyph.width * font.unit * fontSize;
    const [e, f] = [ma * te + mc * tf + me, mb * te + md * tf + mf];
    const [x, y] = [c * rise + e, d * rise + f];
    const along = width * scale;
    const [endX, endY] = [a * along + c * rise + e, b * along + d * rise + f];
    const [upX, upY] = [c * up + e, d * up + f];
    const middleX = (x + endX) / 2 + (upX - x) * 0.3;
    const middleY = (y + endY) / 2 + (upY - y) * 0.3;
    const isSeen =
      middleX >= clip.left && middleX <= clip.right && middleY >= clip.top && middleY <= clip.bottom;
    const size = lengthOf(upX - x, upY - y);
    if (isSeen && size >= 1 && unicode !== '')
      found.push({
        text: unicode,
        x,
        y,
        // A soft hyphen inside a line is drawn over by what follows.
        width: unicode === SOFT_HYPHEN ? 0 : lengthOf(endX - x, endY - y),
        size: Math.round(size * 1000) / 1000,
        font: font.name,
        mark,
        turn,
        color,
        isInkless,
        isBlank: isBlank(unicode),
      });
    const advance = (width + (charSpacing + (glyph.isSpace ? wordSpacing : 0))) * scale;
    te += ta * advance;
    tf += tb * advance;
  }
  return [ta, tb, tc, td, te, tf];
}

/** A space of any kind. Nearly all characters are told by their number alone. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 32 && first < 127 ? false : text.trim() === '';
}

function countOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let count = 0;
  for (const item of items) if (holds(item)) count += 1;
  return count;
}

/** The length of a vector; nearly all are level, and then nothing need be squared. */
function lengthOf(x: number, y: number): number {
  return y === 0 ? Math.abs(x) : x === 0 ? Math.abs(y) : Math.hypot(x, y);
}

/** Quarter turns of a direction in radians; 4 for what is far from all of them, as a stamp across the page is. */
function turnOf(angle: number): number {
  const turns = (angle * 2) / Math.PI;
  return Math.abs(turns - Math.round(turns)) > 0.1 ? 4 : (Math.round(turns) + 4) % 4;
}

/** Letters that fonts draw as one, the likeliest in Danish first. */
const LIGATURES = ['tti', 'tt', 'ti', 'ft', 'ff', 'fi', 'fl', 'ffi', 'fti', 'ffl', 'tf', 'fj'];

/**
 * Some programs draw letters as one sign without saying which they are. Its width does: it is about that of the letters
 * it stands for. Signs that the file names elsewhere are not sought again.
 */
function withLigatures(characters: readonly Character[]): readonly Character[] {
  if (!characters.some(isUnnamed)) return characters;
  const widths = new Map<string, number>();
  for (const { text, font, width, size } of characters) widths.set(`${font} ${text}`, width / size);
  return characters.map((character, index) => {
    if (!isUnnamed(character)) return character;
    const { font, width, size } = character;
    const fitting = LIGATURES.filter((letters) => {
      if (widths.has(`${font} ${letters}`)) return false;
      const sum = [...letters].reduce(
        (all, letter) => all + (widths.get(`${font} ${letter}`) ?? Number.NaN),
        0,
      );
      return Math.abs(sum * size - width) < width * 0.07;
    });
    // After a consonant no "ff" or "ft" follows: there the "t" ends one part of a word ("patientforening").
    const isAfterConsonant = /[bcdghjkmnpqstvz]$/iu.test(characters[index - 1]?.text ?? '');
    const letters = fitting.find((each) => !isAfterConsonant || !/^f[ft]/u.test(each)) ?? fitting[0];
    return letters === undefined ? character : { ...character, text: letters };
  });
}

function isUnnamed({ text }: Character): boolean {
  return text === '\0' || text === '\ufffd';
}

/**
 * Bold that is made by drawing letters twice, and shadows close by: the second letter says nothing new. Letters are kept by
 * the cell of the page that they stand in, a quarter of their size wide, and looked for in it and its eight neighbours.
 */
function withoutDoubles(characters: readonly Character[]): Character[] {
  // A table with chains in lists of numbers: it is asked nine times for every letter of a document.
  const slots = 2 ** Math.ceil(Math.log2(characters.length * 2 + 16));
  const latest = new Int32Array(slots).fill(-1);
  const earlier = new Int32Array(characters.length);
  const columns = new Float64Array(characters.length);
  const rows = new Float64Array(characters.length);
  const slotOf = (column: number, row: number, text: string): number =>
    (Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca6b) ^ Math.imul(text.charCodeAt(0), 0xc2b2ae35)) &
    (slots - 1);
  const isSeen = (character: Character, column: number, row: number): boolean => {
    for (let at = latest[slotOf(column, row, character.text)] ?? -1; at >= 0; at = earlier[at] ?? -1) {
      if (columns[at] !== column || rows[at] !== row) continue;
      const other = characters[at];
      if (other !== undefined && other.text === character.text && isDouble(other, character)) return true;
    }
    return false;
  };
  return characters.filter((character, index) => {
    if (character.isBlank) return true;
    const cell = character.size * 0.25;
    const [column, row] = [Math.round(character.x / cell), Math.round(character.y / cell)];
    for (let x = column - 1; x <= column + 1; x += 1)
      for (let y = row - 1; y <= row + 1; y += 1) if (isSeen(character, x, y)) return false;
    const slot = slotOf(column, row, character.text);
    columns[index] = column;
    rows[index] = row;
    earlier[index] = latest[slot] ?? -1;
    latest[slot] = index;
    return true;
  });
}

function isDouble(one: Character, two: Character): boolean {
  const near = Math.min(one.size * 0.12, Math.max(one.width, 0.5) * 0.6);
  return Math.abs(one.x - two.x) < near && Math.abs(one.y - two.y) < one.size * 0.12;
}

/** A space that the next letter is drawn upon parts nothing: browsers draw unused soft hyphens so. */
function withoutOverdrawn(characters: readonly Character[]): Character[] {
  return characters.filter((character, index) => {
    const next = characters[index + 1];
    if (!character.isBlank || next === undefined) return true;
    const advance = next.x - character.x;
    const isOnLine = Math.abs(next.y - character.y) < character.size * 0.05;
    return !isOnLine || advance > character.width * 0.3 || advance < -character.size * 0.3;
  });
}

/** Gathers characters into words; a gap that no space character fills becomes one where it is wide enough. */
function runsOf(characters: readonly Character[]): Glyphs[] {
  const runs: Glyphs[] = [];
  const hasSpaces = countOf(characters, ({ isBlank }) => isBlank) > characters.length * 0.05;
  let [first, before]: [Character | null, Character | null] = [null, null];
  let text = '';
  for (const character of characters) {
    if (first !== null && before !== null && !joins(before, character)) {
      runs.push(runFrom(first, before, text));
      if (needsSpace(before, character, hasSpaces)) runs.push(spaceAfter(before));
      first = null;
    }
    if (first === null) [first, text] = [character, ''];
    text += character.text;
    before = character;
  }
  if (first !== null && before !== null) runs.push(runFrom(first, before, text));
  return runs;
}

/** In one word: same font, baseline and tag, and no space between. Letters may be set apart a little, or overlap. */
function joins(before: Character, next: Character): boolean {
  const isSame =
    before.font === next.font &&
    before.turn === next.turn &&
    before.color === next.color &&
    Math.abs(before.size - next.size) < 0.05 &&
    before.mark.element?.id === next.mark.element?.id &&
    before.mark.isArtifact === next.mark.isArtifact;
  const areSpaces = before.isBlank === next.isBlank;
  if (isSame && before.turn !== 0) return Math.hypot(next.x - before.x, next.y - before.y) < next.size * 1.5;
  const gap = next.x - before.x - before.width;
  return (
    isSame && areSpaces && Math.abs(next.y - before.y) < next.size * 0.05 && Math.abs(gap) < next.size * 0.1
  );
}

function needsSpace(before: Character, next: Character, hasSpaces: boolean): boolean {
  if (before.isBlank || next.isBlank) return false;
  const size = Math.max(before.size, next.size);
  if (before.turn !== 0 || Math.abs(next.y - before.y) > size * 0.45) return false;
  const gap = next.x - before.x - before.width;
  const areLetters =
    /[\p{L}\p{M}\p{N}\u00ad]$/u.test(before.text) && /^[\p{L}\p{M}\p{N}\u00ad]/u.test(next.text);
  return gap > size * (hasSpaces && areLetters ? WIDE_SPACE : SPACE);
}

function spaceAfter(before: Character): Glyphs {
  return { ...runFrom(before, before, ' '), x: before.x + before.width, width: 0 };
}

function runFrom(first: Character, last: Character, text: string): Glyphs {
  return {
    text,
    x: first.x,
    y: first.y,
    width: Math.max(0, last.x + last.width - first.x),
    size: first.size,
    font: first.font,
    color: first.color,
    element: first.mark.element,
    isArtifact: first.mark.isArtifact || first.turn !== 0,
  };
}
