import { type Matrix, multiply, toMatrix } from './matrix.ts';
import type { Box } from './page.ts';
import { boxOf, type Operators } from './shapes-on-page.ts';

/** Tells text in the colour of the paper from white text on a coloured field or a picture. */

/** The numbers pdf.js gives the operators that paint. */
const PAINT = {
  save: 10,
  restore: 11,
  transform: 12,
  fillPattern: 55,
  fill: 59,
  shading: 62,
  formBegin: 74,
  formEnd: 75,
  imageMask: 83,
  imageRepeat: 88,
  path: 91,
} as const;
/** Ways to end a path that fill it. */
const FILLS = new Set([22, 23, 24, 25, 26, 27]);
/** Channels this close to white (0 to 255) cannot be seen on it. */
const NEARLY = 12;
/** Coordinates with a unit below this many points are made for text and lines, not for a picture. */
const SMALLEST_PICTURE = 5;
/** Maps and diagrams have thousands of fields; the first will do. */
const MAX_FIELDS = 5000;

/** Something painted that white text can be seen on, from the operator with this index on. */
interface Field {
  readonly index: number;
  readonly box: Box;
}

/** True for a colour that cannot be told from white paper. A pattern has none and can be told. */
export function isWhite(color: string): boolean {
  // Asked for every word; nearly all colours begin with another digit than "f".
  if (color[1] !== 'f' && color[1] !== 'F') return false;
  const channels = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/iu.exec(color)?.slice(1) ?? [];
  return channels.length === 3 && channels.every((channel) => Number.parseInt(channel, 16) >= 255 - NEARLY);
}

/**
 * Gives a test for a place on the page: whether a field or picture that is not white was painted there before the operator
 * with the given index. In doubt it says so, since text that is left out is worse than text too much.
 */
export function groundOf(
  operators: Operators,
  page: Matrix,
): (x: number, y: number, index: number) => boolean {
  let fields: Field[] | null = null;
  return (x, y, index) => {
    fields ??= fieldsOf(operators, page);
    return fields.some(
      ({ index: at, box }) =>
        at < index && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    );
  };
}

function fieldsOf(operators: Operators, page: Matrix): Field[] {
  const fields: Field[] = [];
  const stack: { matrix: Matrix; color: string }[] = [];
  let [matrix, color]: [Matrix, string] = [page, '#000000'];
  for (let index = 0; index < operators.fnArray.length; index += 1) {
    const operator = operators.fnArray[index] ?? 0;
    // Nearly all operators place letters.
    if (operator > PAINT.transform && operator < PAINT.fillPattern) continue;
    const args = operators.argsArray[index];
    const list: readonly unknown[] = Array.isArray(args) ? args : [];
    if (operator === PAINT.save || operator === PAINT.formBegin) stack.push({ matrix, color });
    if (operator === PAINT.restore || operator === PAINT.formEnd)
      ({ matrix, color } = stack.pop() ?? { matrix, color });
    if (operator === PAINT.transform) matrix = multiply(matrix, toMatrix(args));
    if (operator === PAINT.formBegin) matrix = multiply(matrix, toMatrix(list[0]));
    if (operator === PAINT.fill) color = typeof list[0] === 'string' ? list[0] : '';
    if (operator === PAINT.fillPattern) color = '';
    const box = paintedBox(operator, list, color, matrix);
    if (box !== null && fields.length < MAX_FIELDS) fields.push({ index, box });
    // Where a dropped picture stood is not known, only that it filled one of the squares that were set up.
    const isSquare = operators.hasDropped && (operator === PAINT.transform || operator === PAINT.formBegin);
    const square = isSquare ? boxOf([0, 0, 1, 1], matrix) : null;
    if (square !== null && isLarge(square) && fields.length < MAX_FIELDS) fields.push({ index, box: square });
  }
  return fields;
}

function isLarge({ left, top, right, bottom }: Box): boolean {
  return right - left > SMALLEST_PICTURE && bottom - top > SMALLEST_PICTURE;
}

function paintedBox(operator: number, args: readonly unknown[], color: string, matrix: Matrix): Box | null {
  if (operator === PAINT.shading) return EVERYWHERE;
  if (operator >= PAINT.imageMask && operator <= PAINT.imageRepeat) return boxOf([0, 0, 1, 1], matrix);
  const isFilled = operator === PAINT.path && typeof args[0] === 'number' && FILLS.has(args[0]);
  return isFilled && !isWhite(color) ? boxOf(args[2], matrix) : null;
}

/** What fills whatever the clip leaves is taken to fill the page. */
const EVERYWHERE: Box = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };
