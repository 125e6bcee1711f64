import { type Matrix, multiply, numbersOf, toMatrix } from './matrix.ts';
import type { Box } from './page.ts';
import { boxOf, type Operators } from './shapes-on-page.ts';

/** Tells text that nobody sees: in the colour of what it lies on, or under a field that was painted over it. */

/** The numbers pdf.js gives the operators that paint. */
const PAINT = {
  graphics: 9,
  save: 10,
  restore: 11,
  transform: 12,
  clip: 29,
  eoClip: 30,
  fillPattern: 55,
  fill: 59,
  shading: 62,
  mark: 69,
  markWithProperties: 70,
  endMark: 71,
  formBegin: 74,
  formEnd: 75,
  groupBegin: 76,
  groupEnd: 77,
  imageMask: 83,
  image: 85,
  inlineImage: 86,
  imageRepeat: 88,
  path: 91,
} as const;
/** What may be said between the coordinates of a picture and the picture: colours, marks, graphics states; 1 asks for a resource. */
const SETTINGS = new Set([1, 9, 53, 54, 55, 56, 57, 58, 59, 60, 61, 69, 70, 71]);
/** Ways to end a path that fill it. */
const FILLS = new Set([22, 23, 24, 25, 26, 27]);
/** Channels this close to white (0 to 255) cannot be seen on it. */
const NEARLY = 12;
/** Coordinates with a unit below this many points are made for text and lines, not for a picture. */
const SMALLEST_PICTURE = 5;
/** Maps and diagrams have thousands of fields; the first will do. */
const MAX_FIELDS = 5000;

/** Something painted by the operator with this index. */
interface Field {
  readonly index: number;
  readonly box: Box;
  readonly isWhite: boolean;
  /** A rectangle of one colour that nothing shows through. */
  readonly isOpaque: boolean;
}

/** What a page paints beside its letters, as far as it decides which of them can be seen. */
export interface Ground {
  /** White letters can be seen at a place: what lies on top there when the operator with the given index draws is not white. */
  readonly showsWhite: (x: number, y: number, index: number) => boolean;
  /** The opaque fields that are painted after the operator with the given index. */
  readonly coversAfter: (index: number) => readonly Box[];
}

/** True for a colour that cannot be told from white paper. A pattern has none and can be told. */
export function isWhite(color: string): boolean {
  // Asked for every word; nearly all colours begin with another digit than "f".
  if (color[1] !== 'f' && color[1] !== 'F') return false;
  const channels = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/iu.exec(color)?.slice(1) ?? [];
  return channels.length === 3 && channels.every((channel) => Number.parseInt(channel, 16) >= 255 - NEARLY);
}

/**
 * Gives tests for places on the page. In doubt they say that a letter can be seen, since text that is left out is worse than
 * text too much: a white field covers only as an opaque rectangle.
 * @param isShown whether a viewer shows a layer, given as the library names it
 */
export function groundOf(operators: Operators, page: Matrix, isShown: (layer: unknown) => boolean): Ground {
  let all: readonly Field[] | null = null;
  let covers: readonly Field[] | null = null;
  const fields = () => {
    all ??= fieldsOf(operators, page, isShown);
    return all;
  };
  return {
    showsWhite: (x, y, index) => {
      const holds = ({ index: at, box }: Field) =>
        at < index && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
      return fields().findLast(holds)?.isWhite === false;
    },
    coversAfter: (index) => {
      covers ??= fields().filter(({ isOpaque, box }) => isOpaque && isLarge(box));
      const last = covers.at(-1);
      if (last === undefined || last.index < index) return NO_BOXES;
      return covers.filter((cover) => cover.index > index).map(({ box }) => box);
    },
  };
}

const NO_BOXES: readonly Box[] = [];

interface Painter {
  readonly matrix: Matrix;
  readonly color: string;
  /** Where paths are cut off; null when that is no rectangle. */
  readonly clip: Box | null;
  /** Nothing shows through what is painted. */
  readonly isSolid: boolean;
}

function fieldsOf(operators: Operators, page: Matrix, isShown: (layer: unknown) => boolean): Field[] {
  const fields: Field[] = [];
  const stack: Painter[] = [];
  const hidden: boolean[] = [];
  const groups: boolean[] = [];
  let painter: Painter = { matrix: page, color: '#000000', clip: EVERYWHERE, isSolid: true };
  let isClipping = false;
  let dropped: Box | null = null;
  for (let index = 0; index < operators.fnArray.length; index += 1) {
    const operator = operators.fnArray[index] ?? 0;
    // Nearly all operators place letters.
    if (operator > PAINT.eoClip && operator < PAINT.fillPattern) {
      dropped = null;
      continue;
    }
    const args = operators.argsArray[index];
    const list: readonly unknown[] = Array.isArray(args) ? args : [];
    // Coordinates in which nothing is drawn were a picture's.
    if (operator === PAINT.restore && dropped !== null && operators.arePicturesOpaque()) {
      const isSolid = painter.isSolid && groups.every(Boolean) && !hidden.includes(true);
      fields.push(pictureField(index, dropped, { ...painter, isSolid }, true));
    }
    switch (operator) {
      case PAINT.save:
      case PAINT.formBegin:
        stack.push(painter);
        break;
      case PAINT.restore:
      case PAINT.formEnd:
        painter = stack.pop() ?? painter;
        break;
      case PAINT.groupBegin:
        groups.push(painter.isSolid);
        break;
      case PAINT.groupEnd:
        groups.pop();
        break;
      case PAINT.mark:
      case PAINT.markWithProperties:
        hidden.push(list[0] === 'OC' && !isShown(list[1]));
        break;
      case PAINT.endMark:
        hidden.pop();
        break;
      case PAINT.clip:
      case PAINT.eoClip:
        isClipping = true;
        break;
      case PAINT.graphics:
        painter = { ...painter, isSolid: isSolidIn(list[0]) ?? painter.isSolid };
        break;
      case PAINT.fill:
        painter = { ...painter, color: typeof list[0] === 'string' ? list[0] : '' };
        break;
      case PAINT.fillPattern:
        painter = { ...painter, color: '' };
    }
    if (operator === PAINT.transform)
      painter = { ...painter, matrix: multiply(painter.matrix, toMatrix(args)) };
    if (operator === PAINT.formBegin)
      painter = { ...painter, matrix: multiply(painter.matrix, toMatrix(list[0])) };
    if (mayPaint(operator)) {
      const isSolid = painter.isSolid && groups.every(Boolean) && !hidden.includes(true);
      const field = paintedField(index, operator, list, { ...painter, isSolid }, operators.arePicturesOpaque);
      if (field !== null && fields.length < MAX_FIELDS) fields.push(field);
    }
    if (operator === PAINT.path) {
      if (isClipping) painter = { ...painter, clip: clippedBy(painter, list) };
      isClipping = false;
    }
    // Where a dropped picture stood is not known, only that it filled one of the squares that were set up.
    const isSquare = operators.hasDropped && (operator === PAINT.transform || operator === PAINT.formBegin);
    const square = isSquare ? boxOf([0, 0, 1, 1], painter.matrix) : null;
    if (square !== null && isLarge(square) && fields.length < MAX_FIELDS) {
      fields.push({ index, box: square, isWhite: false, isOpaque: false });
      dropped = square;
    } else if (!SETTINGS.has(operator)) dropped = null;
  }
  return fields;
}

/** Whether a graphics state lets something show through; null when it does not say. */
function isSolidIn(settings: unknown): boolean | null {
  if (!Array.isArray(settings)) return null;
  let isSolid: boolean | null = null;
  for (const setting of settings) {
    if (!Array.isArray(setting)) continue;
    const [key, value] = setting as readonly unknown[];
    const shows =
      (key === 'ca' && value !== 1) ||
      (key === 'BM' && value !== 'source-over' && value !== 'normal') ||
      (key === 'SMask' && value !== false && value !== null);
    if (key === 'ca' || key === 'BM' || key === 'SMask') isSolid = isSolid !== false && !shows;
  }
  return isSolid;
}

function clippedBy({ clip, matrix }: Painter, path: readonly unknown[]): Box | null {
  const box = isRectangle(path, matrix) ? boxOf(path[2], matrix) : null;
  return box === null || clip === null ? null : sharedBy(clip, box);
}

function sharedBy(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

/** The numbers in which a path is told: what to do, then where to; a closing line has no place. */
const STEP = { move: 0, line: 1, close: 3 } as const;
/** A path of more numbers is no rectangle. */
const LONGEST = 20;

/** One path of level and upright lines through the corners of its limits. */
function isRectangle(args: readonly unknown[], [a, b, c, d]: Matrix): boolean {
  const steps: unknown = Array.isArray(args[1]) ? args[1][0] : null;
  const isLevel = (b === 0 && c === 0) || (a === 0 && d === 0);
  if (!isLevel || !(steps instanceof Float32Array) || steps.length > LONGEST) return false;
  const [left, bottom, right, top] = numbersOf(args[2]);
  let [corners, moves] = [0, 0];
  for (let at = 0; at < steps.length; at += 3) {
    const step = steps[at];
    if (step === STEP.close) break;
    if (step !== STEP.move && step !== STEP.line) return false;
    const [x, y] = [steps[at + 1], steps[at + 2]];
    if ((x !== left && x !== right) || (y !== bottom && y !== top)) return false;
    corners += 1;
    if (step === STEP.move) moves += 1;
  }
  return moves === 1 && corners >= 4;
}

function isLarge({ left, top, right, bottom }: Box): boolean {
  return right - left > SMALLEST_PICTURE && bottom - top > SMALLEST_PICTURE;
}

function mayPaint(operator: number): boolean {
  const isImage = operator >= PAINT.imageMask && operator <= PAINT.imageRepeat;
  return operator === PAINT.path || operator === PAINT.shading || isImage;
}

function paintedField(
  index: number,
  operator: number,
  args: readonly unknown[],
  painter: Painter,
  arePicturesOpaque: () => boolean,
): Field | null {
  const { color, matrix, clip, isSolid } = painter;
  const plain = { index, isWhite: false, isOpaque: false };
  if (operator === PAINT.shading) return { ...plain, box: EVERYWHERE };
  if (operator >= PAINT.imageMask && operator <= PAINT.imageRepeat) {
    const box = boxOf([0, 0, 1, 1], matrix);
    const isWhole = operator === PAINT.image || operator === PAINT.inlineImage;
    return box === null ? null : pictureField(index, box, painter, isWhole && arePicturesOpaque());
  }
  if (operator !== PAINT.path || typeof args[0] !== 'number' || !FILLS.has(args[0])) return null;
  const box = boxOf(args[2], matrix);
  if (box === null) return null;
  const isOpaque = isSolid && clip !== null && color !== '' && isRectangle(args, matrix);
  if (isOpaque) return { index, box: sharedBy(box, clip), isWhite: isWhite(color), isOpaque };
  return isWhite(color) ? null : { ...plain, box };
}

/** A picture larger than this, in points, may be the scan of the page, over the text that was recognised in it. */
const LARGEST_COVER = { width: 400, height: 500 };

/** A picture, and what it covers where nothing shows through it. */
function pictureField(index: number, box: Box, { matrix, clip, isSolid }: Painter, isOpaque: boolean): Field {
  const isLevel = (matrix[1] === 0 && matrix[2] === 0) || (matrix[0] === 0 && matrix[3] === 0);
  const isScan = box.right - box.left > LARGEST_COVER.width && box.bottom - box.top > LARGEST_COVER.height;
  if (!isOpaque || !isSolid || !isLevel || clip === null || isScan)
    return { index, box, isWhite: false, isOpaque: false };
  return { index, box: sharedBy(box, clip), isWhite: false, isOpaque: true };
}

/** What fills whatever the clip leaves is taken to fill the page. */
const EVERYWHERE: Box = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };
