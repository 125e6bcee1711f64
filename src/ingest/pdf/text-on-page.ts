import { Letters, type Look, type Mark } from './letters.ts';
import { type Matrix, multiply, toMatrix } from './matrix.ts';
import type { Box, Element } from './page.ts';
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
/** How far from the middle of a letter the ink of a mark may lie, in sizes. */
const MARK_REACH = 0.3;

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

/**
 * What holds for the letters that come next. A class of its own, and changed as a copy: objects that are spread into new ones have
 * several shapes for the engine, and this one is asked for every letter.
 */
class State {
  matrix: Matrix;
  clip: Box;
  font = '';
  size = 0;
  charSpacing = 0;
  wordSpacing = 0;
  scale = 1;
  leading = 0;
  mode = 0;
  rise = 0;
  /** Colour of the letters as "#rrggbb", empty for a pattern; and how much of it shows, 0 to 1. */
  color = '#000000';
  alpha = 1;

  constructor(matrix: Matrix, clip: Box) {
    this.matrix = matrix;
    this.clip = clip;
  }

  copy(): State {
    const copy = new State(this.matrix, this.clip);
    copy.font = this.font;
    copy.size = this.size;
    copy.charSpacing = this.charSpacing;
    copy.wordSpacing = this.wordSpacing;
    copy.scale = this.scale;
    copy.leading = this.leading;
    copy.mode = this.mode;
    copy.rise = this.rise;
    copy.color = this.color;
    copy.alpha = this.alpha;
    return copy;
  }
}

/** Walks through the operators as a viewer does, but notes the letters instead of drawing them. */
export function lettersOf(source: TextSource): Letters {
  const page = { left: -1, top: -1, right: source.width + 1, bottom: source.height + 1 };
  let state = new State(source.matrix, page);
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
        state = state.copy();
        state.matrix = multiply(state.matrix, toMatrix(args[0]));
        state.clip = narrowed(state.clip, boxOf(args[1], state.matrix));
        break;
      case OP.restore:
      case OP.formEnd:
        state = stack.pop() ?? state;
        break;
      case OP.transform:
        state = state.copy();
        state.matrix = multiply(state.matrix, toMatrix(numbersAndAll(given)));
        break;
      case OP.clip:
      case OP.eoClip:
        isClipping = true;
        break;
      case OP.path:
        if (isClipping) {
          state = state.copy();
          state.clip = narrowed(state.clip, boxOf(args[2], state.matrix));
        }
        isClipping = false;
        break;
      case OP.beginText:
        pen.place(IDENTITY);
        break;
      case OP.font:
        state = state.copy();
        state.font = String(args[0]);
        state.size = numberIn(args[1]);
        break;
      case OP.matrix:
        pen.place(toMatrix(args[0]) ?? toMatrix(numbersAndAll(given)));
        break;
      case OP.moveAndLead:
        state = state.copy();
        state.leading = numberIn(args[1]);
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
        state = withSetting(state, operator, args);
    }
  }
  return pen.letters;
}

const NOTHING: readonly unknown[] = [];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const UNMARKED: Mark = { element: null, isArtifact: false, isOff: false };

/** The state after an operator that sets one thing; the same one where the operator is none of these. */
function withSetting(before: State, operator: number, args: readonly unknown[]): State {
  if (!SETTINGS.has(operator)) return before;
  const state = before.copy();
  const value = numberIn(args[0]);
  switch (operator) {
    case OP.graphics:
      state.alpha = alphaIn(args[0]) ?? state.alpha;
      break;
    case OP.fill:
      state.color = typeof args[0] === 'string' ? args[0] : '';
      break;
    case OP.fillPattern:
      state.color = '';
      break;
    case OP.charSpacing:
      state.charSpacing = value;
      break;
    case OP.wordSpacing:
      state.wordSpacing = value;
      break;
    case OP.scale:
      state.scale = value / 100;
      break;
    case OP.leading:
      state.leading = value;
      break;
    case OP.mode:
      state.mode = value;
      break;
    case OP.rise:
      state.rise = value;
      break;
  }
  return state;
}

const SETTINGS: ReadonlySet<number> = new Set([
  OP.graphics,
  OP.fill,
  OP.fillPattern,
  OP.charSpacing,
  OP.wordSpacing,
  OP.scale,
  OP.leading,
  OP.mode,
  OP.rise,
]);

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
  readonly letters = new Letters();
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
    const before = this.letters.count;
    const glyphs: readonly unknown[] = Array.isArray(value) ? value : NOTHING;
    const places = glyphs[0] === PLACED ? glyphs[1] : null;
    if (places instanceof Float64Array)
      for (let at = 2; at < glyphs.length; at += 1) {
        this.move(places[at * 2 - 4] ?? 0, places[at * 2 - 3] ?? 0);
        this.write(glyphs[at], state);
      }
    else this.write(glyphs, state);
    if (mark.isOff) this.letters.dropFrom(before);
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
    for (let at = 0; at < glyphs.length; at += 1) {
      const glyph: unknown = glyphs[at];
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
    const size = lengthOf(upX - x, upY - y);
    const isBeside = middleX < clip.left || middleX > clip.right;
    const isOutside = middleY < clip.top || middleY > clip.bottom;
    const isSeen = !isBeside && (!isOutside || isMarkWithin(unicode, middleY, size * MARK_REACH, clip));
    if (isSeen && size >= 1 && unicode !== '') {
      // A soft hyphen inside a line is drawn over by what follows.
      const length = unicode === SOFT_HYPHEN ? 0 : lengthOf(endX - x, endY - y);
      this.letters.add(unicode, x, y, length, Math.round(size * 1000) / 1000, this.look);
    }
    this.advance((width + (state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0))) * scale);
  }

  private advance(along: number): void {
    this.te = this.ta * along + this.te;
    this.tf = this.tb * along + this.tf;
  }

  /** Letters from this one on have no ink where their middle cannot be seen. */
  private hide(first: number, isHidden: (x: number, y: number, size: number) => boolean): void {
    const hidden = { ...this.look, isInkless: true };
    const { letters } = this;
    for (let at = first; at < letters.count; at += 1) {
      const size = letters.size(at);
      const middle = letters.x(at) + letters.width(at) / 2;
      if (isHidden(middle, letters.y(at) - size / 3, size)) letters.setLook(at, hidden);
    }
  }
}

/** The middle of a letter lies well inside a field: a line through it, or below it, covers nothing. */
function liesUnder(box: Box, x: number, y: number, size: number): boolean {
  const half = size * 0.3;
  return x >= box.left && x <= box.right && y - half >= box.top && y + half <= box.bottom;
}

/**
 * A hyphen or a full stop fills a small part of its letter's height, and some programs clip each by the ink it has: it is seen where
 * the clip reaches any part of that height.
 */
function isMarkWithin(unicode: string, y: number, reach: number, clip: Box): boolean {
  return (
    clip.bottom > clip.top && y + reach > clip.top && y - reach < clip.bottom && /^\p{P}$/u.test(unicode)
  );
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
