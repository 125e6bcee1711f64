import { type Matrix, multiply, toMatrix } from './matrix.ts';
import type { Box, Element, Glyphs } from './page.ts';
import { PLACED } from './placed-letters.ts';
import { boxOf, type Operators } from './shapes-on-page.ts';
import { type Ground, groundOf, isWhite } from './visibility.ts';

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

/** What characters that are drawn alike have in common; one object for all that follow one another. */
interface Look {
  readonly font: string;
  readonly mark: Mark;
  /** The direction of writing in quarter turns, 0 is from left to right, 4 is aslant. */
  readonly turn: number;
  readonly color: string;
  readonly isInkless: boolean;
}

/** One drawn character. */
export interface Character {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly look: Look;
  /** It is a space of some kind. */
  readonly isBlank: boolean;
}

/**
 * The text of a page as it is drawn, character by character: words as runs, spaces as runs of their own. What the reader
 * of the page cannot see is left out: text outside the page or its clip, in a layer that is off, in the colour of the
 * paper, and invisible text, unless the page has no other (a scan with its recognised text). Text across the direction in
 * which most of the page is written is decoration, and so are stamps aslant across it.
 */
export function textOnPage(drawn: readonly Character[]): Glyphs[] {
  const isInkless = ({ look }: Character): boolean => look.isInkless;
  const inked = drawn.some(isInkless) ? drawn.filter((character) => !isInkless(character)) : drawn;
  const hasInk = countOf(inked, ({ isBlank }) => !isBlank) >= drawn.length * 0.1;
  return runsOf(withoutOverdrawn(withoutDoubles(withLigatures(hasInk ? inked : drawn))));
}

/**
 * In which direction most of the page is written, in quarter turns clockwise from left to right. Letters count by the
 * room they take: a turned title fills its cover although the line at the foot has more letters.
 */
export function mainTurn(drawn: readonly Character[]): number {
  if (drawn.every(({ look }) => look.turn === 0)) return 0;
  const counts = [0, 0, 0, 0];
  for (const { look, size, width } of drawn)
    if (look.turn < 4) counts[look.turn] = (counts[look.turn] ?? 0) + size * width;
  return counts.indexOf(Math.max(...counts));
}

/** Walks through the operators as a viewer does, but notes the characters instead of drawing them. */
export function charactersOf(source: TextSource): Character[] {
  const page = { left: -1, top: -1, right: source.width + 1, bottom: source.height + 1 };
  let state = startState(source.matrix, page);
  let isClipping = false;
  const stack: State[] = [];
  const marks: Mark[] = [];
  const pen = new Pen(source);
  const { fnArray, argsArray } = source.operators;
  for (let index = 0; index < fnArray.length; index += 1) {
    const operator = fnArray[index] ?? 0;
    const given = argsArray[index];
    const args: readonly unknown[] = Array.isArray(given) ? given : NOTHING;
    switch (operator) {
      case OP.show:
        pen.show(args[0], state, marks.at(-1) ?? UNMARKED, index);
        break;
      case OP.move:
        pen.move(numberIn(args[0]), numberIn(args[1]));
        break;
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
        state = { ...state, matrix: multiply(state.matrix, toMatrix(numbersAndAll(given))) };
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
        pen.place(IDENTITY);
        break;
      case OP.font:
        state = { ...state, font: String(args[0]), size: numberIn(args[1]) };
        break;
      case OP.matrix:
        pen.place(toMatrix(args[0]) ?? toMatrix(numbersAndAll(given)));
        break;
      case OP.moveAndLead:
        state = { ...state, leading: numberIn(args[1]) };
        pen.move(numberIn(args[0]), numberIn(args[1]));
        break;
      case OP.nextLine:
        pen.move(0, -Math.abs(state.leading));
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
      default:
        state = withSetting(state, operator, numberIn(args[0]), args);
    }
  }
  return pen.characters;
}

const NOTHING: readonly unknown[] = [];
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
 * Where the next letter goes, and the letters that have been placed. Written out in single numbers, with what stays the same
 * from letter to letter worked out once: many files place each letter of a document by itself.
 */
class Pen {
  readonly characters: Character[] = [];
  private readonly source: TextSource;
  private readonly ground: Ground;
  /** The text matrix; only its last two numbers change along a line. */
  private ta = 1;
  private tb = 0;
  private tc = 0;
  private td = 1;
  private te = 0;
  private tf = 0;
  /** Where the line began. */
  private lineE = 0;
  private lineF = 0;
  /** What the rest was worked out for. */
  private state: State | null = null;
  private mark: Mark = UNMARKED;
  private look: Look = { font: '', mark: UNMARKED, turn: 0, color: '', isInkless: false };
  private unit = 0.001;
  /** The first four numbers of what leads from the text to the page. */
  private a = 1;
  private b = 0;
  private c = 0;
  private d = 1;

  constructor(source: TextSource) {
    this.source = source;
    this.ground = groundOf(source.operators, source.matrix, source.isShown);
  }

  /** A new text matrix; the old one stays where there is none. */
  place(matrix: Matrix | null): void {
    if (matrix === null) {
      this.te = this.lineE;
      this.tf = this.lineF;
      return;
    }
    this.ta = matrix[0];
    this.tb = matrix[1];
    this.tc = matrix[2];
    this.td = matrix[3];
    this.te = matrix[4];
    this.tf = matrix[5];
    this.lineE = this.te;
    this.lineF = this.tf;
    this.state = null;
  }

  /** To a place beside the beginning of the line. */
  move(x: number, y: number): void {
    this.lineE = this.ta * x + this.tc * y + this.lineE;
    this.lineF = this.tb * x + this.td * y + this.lineF;
    this.te = this.lineE;
    this.tf = this.lineF;
  }

  /** Places the glyphs of one string; those that can be seen become characters. `index` is that of the operator. */
  show(value: unknown, state: State, mark: Mark, index: number): void {
    if (this.state !== state || this.mark !== mark) this.prepare(state, mark);
    const before = this.characters.length;
    const glyphs: readonly unknown[] = Array.isArray(value) ? value : NOTHING;
    if (glyphs[0] === PLACED)
      for (let at = 1; at + 2 < glyphs.length; at += 3) {
        this.move(numberIn(glyphs[at]), numberIn(glyphs[at + 1]));
        this.write(glyphs[at + 2], state);
      }
    else this.write(glyphs, state);
    if (mark.isOff) this.characters.length = before;
    else {
      if (isWhite(state.color)) this.hide(before, (x, y) => !this.ground.showsWhite(x, y, index));
      const covers = this.ground.coversAfter(index);
      if (covers.length > 0)
        this.hide(before, (x, y, size) => covers.some((box) => liesUnder(box, x, y, size)));
    }
  }

  /** Letters one after the other, and numbers between them that set them apart. */
  private write(glyphs: unknown, state: State): void {
    if (!Array.isArray(glyphs)) return;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') this.advance((-glyph / 1000) * state.size * state.scale);
      else if (isGlyph(glyph)) this.draw(glyph, state);
    }
  }

  private prepare(state: State, mark: Mark): void {
    const [ma, mb, mc, md] = state.matrix;
    const { ta, tb, tc, td } = this;
    this.a = ma * ta + mc * tb;
    this.b = mb * ta + md * tb;
    this.c = ma * tc + mc * td;
    this.d = mb * tc + md * td;
    const font = this.source.font(state.font);
    this.unit = font.unit;
    this.look = {
      font: font.name,
      mark,
      turn: turnOf(Math.atan2(this.b, this.a)),
      color: state.color,
      isInkless: INKLESS.has(state.mode) || state.alpha < 0.04,
    };
    this.state = state;
    this.mark = mark;
  }

  private draw(glyph: Glyph, state: State): void {
    const { a, b, c, d, te, tf } = this;
    const { unicode } = glyph;
    const { clip, rise, scale, matrix } = state;
    const width = glyph.width * this.unit * state.size;
    const e = matrix[0] * te + matrix[2] * tf + matrix[4];
    const f = matrix[1] * te + matrix[3] * tf + matrix[5];
    const x = c * rise + e;
    const y = d * rise + f;
    const along = width * scale;
    const endX = a * along + c * rise + e;
    const endY = b * along + d * rise + f;
    const up = rise + state.size;
    const upX = c * up + e;
    const upY = d * up + f;
    const middleX = (x + endX) / 2 + (upX - x) * 0.3;
    const middleY = (y + endY) / 2 + (upY - y) * 0.3;
    const isSeen =
      middleX >= clip.left && middleX <= clip.right && middleY >= clip.top && middleY <= clip.bottom;
    const size = lengthOf(upX - x, upY - y);
    if (isSeen && size >= 1 && unicode !== '')
      this.characters.push({
        text: unicode,
        x,
        y,
        // A soft hyphen inside a line is drawn over by what follows.
        width: unicode === SOFT_HYPHEN ? 0 : lengthOf(endX - x, endY - y),
        size: Math.round(size * 1000) / 1000,
        look: this.look,
        isBlank: isBlank(unicode),
      });
    this.advance((width + (state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0))) * scale);
  }

  private advance(along: number): void {
    this.te = this.ta * along + this.te;
    this.tf = this.tb * along + this.tf;
  }

  /** Letters from this one on have no ink where their middle cannot be seen. */
  private hide(first: number, isHidden: (x: number, y: number, size: number) => boolean): void {
    const hidden = { ...this.look, isInkless: true };
    for (let at = first; at < this.characters.length; at += 1) {
      const each = this.characters[at];
      if (each !== undefined && isHidden(each.x + each.width / 2, each.y - each.size / 3, each.size))
        this.characters[at] = { ...each, look: hidden };
    }
  }
}

/** The middle of a letter lies well inside a field: a line through it, or below it, covers nothing. */
function liesUnder(box: Box, x: number, y: number, size: number): boolean {
  const half = size * 0.3;
  return x >= box.left && x <= box.right && y - half >= box.top && y + half <= box.bottom;
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

/** A space of any kind. Nearly all characters are told by their number alone. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 32 && first < 127 ? false : text.trim() === '';
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
  for (const { text, look, width, size } of characters) widths.set(`${look.font} ${text}`, width / size);
  return characters.map((character, index) => {
    if (!isUnnamed(character)) return character;
    const { look, width, size } = character;
    const { font } = look;
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
    // Before an "o" the "f" begins the next part of a word ("letforståelig").
    const isBeforeO = characters[index + 1]?.text === 'o' && fitting.includes('tf');
    const likely = isBeforeO ? 'tf' : fitting.find((each) => !isAfterConsonant || !/^f[ft]/u.test(each));
    const letters = likely ?? fitting[0];
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
    const column = Math.round(character.x / cell);
    const row = Math.round(character.y / cell);
    // A double is less than half a cell away: the cells on the far side need not be asked.
    const [right, below] = [character.x / cell - column, character.y / cell - row];
    const [left, top] = [right < ASIDE ? column - 1 : column, below < ASIDE ? row - 1 : row];
    const [last, bottom] = [right > -ASIDE ? column + 1 : column, below > -ASIDE ? row + 1 : row];
    for (let x = left; x <= last; x += 1)
      for (let y = top; y <= bottom; y += 1) if (isSeen(character, x, y)) return false;
    const slot = slotOf(column, row, character.text);
    columns[index] = column;
    rows[index] = row;
    earlier[index] = latest[slot] ?? -1;
    latest[slot] = index;
    return true;
  });
}

/** In cells: how far beyond its middle a letter must stand for the cells on the other side to be out of reach. */
const ASIDE = 0.1;

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
  const spaceOf = hasSpaces ? spacesOf(characters) : () => SPACE;
  let [first, before]: [Character | null, Character | null] = [null, null];
  let text = '';
  for (const [index, character] of characters.entries()) {
    if (first !== null && before !== null && !joins(before, character)) {
      runs.push(runFrom(first, before, text));
      const isWide = needsSpace(before, character, spaceOf);
      if (isWide && !(hasSpaces && isSetApart(characters, index))) runs.push(spaceAfter(before));
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
    Math.abs(before.size - next.size) < 0.05 &&
    (before.look === next.look || isAlike(before.look, next.look));
  const areSpaces = before.isBlank === next.isBlank;
  if (isSame && before.look.turn !== 0)
    return Math.hypot(next.x - before.x, next.y - before.y) < next.size * 1.5;
  const gap = next.x - before.x - before.width;
  return (
    isSame && areSpaces && Math.abs(next.y - before.y) < next.size * 0.05 && Math.abs(gap) < next.size * 0.1
  );
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

function needsSpace(before: Character, next: Character, spaceOf: (font: string) => number): boolean {
  if (before.isBlank || next.isBlank) return false;
  const size = Math.max(before.size, next.size);
  if (before.look.turn !== 0 || Math.abs(next.y - before.y) > size * 0.45) return false;
  const gap = next.x - before.x - before.width;
  const areLetters =
    /[\p{L}\p{M}\p{N}\u00ad]$/u.test(before.text) && /^[\p{L}\p{M}\p{N}\u00ad]/u.test(next.text);
  if (gap <= size * SPACE) return false;
  return !areLetters || gap > size * spaceOf(before.look.font);
}

/**
 * Above which part of its size a gap between two letters of a font is a space, on a page that has space characters: a gap as wide as
 * the font's own space is one, since some programs leave the spaces of single lines out. Looked for when first asked.
 */
function spacesOf(characters: readonly Character[]): (font: string) => number {
  let widths: Map<string, number> | null = null;
  return (font) => {
    if (widths === null) {
      widths = new Map();
      for (const { isBlank, text, look, width, size } of characters)
        if (isBlank && text === ' ')
          widths.set(look.font, Math.max(widths.get(look.font) ?? SPACE, (width / size) * 0.9));
    }
    return Math.min(WIDE_SPACE, widths.get(font) ?? WIDE_SPACE);
  };
}

/**
 * Letters set apart evenly: the gap before the one at this index is as wide as the one before or behind it, and neither is none, as
 * it is round a word of one letter.
 */
function isSetApart(characters: readonly Character[], index: number): boolean {
  const gapAt = (at: number): number => {
    const [left, right] = [characters[at - 1], characters[at]];
    if (left === undefined || right === undefined || Math.abs(left.y - right.y) > 1) return Number.NaN;
    return (right.x - left.x - left.width) / right.size;
  };
  const gap = gapAt(index);
  const others = [gapAt(index - 1), gapAt(index + 1)];
  if (others.some((other) => Math.abs(other) < 0.06)) return false;
  // A pair that is set closer, as "TA" is, has less than the others; a space has more.
  return others.some((other) => other > 0.1 && gap - other < 0.06 && other - gap < 0.15);
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
    font: first.look.font,
    color: first.look.color,
    element: first.look.mark.element,
    isArtifact: first.look.mark.isArtifact || first.look.turn !== 0,
  };
}
