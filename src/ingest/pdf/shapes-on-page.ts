import { apply, type Matrix, multiply, numbersOf, toMatrix } from './matrix.ts';
import type { Box } from './page.ts';

/** The numbers pdf.js gives its drawing operators. They are the same for every document of the pinned version. */
const OPERATOR = {
  save: 10,
  restore: 11,
  transform: 12,
  formBegin: 74,
  formEnd: 75,
  imageMask: 83,
  image: 85,
  inlineImage: 86,
  imageRepeat: 88,
  constructPath: 91,
} as const;

/** How a path ends: 28 and 29 only clip, 30 only ends; the others draw it. */
const NOT_DRAWN = new Set([28, 29, 30]);

/** A page's drawing operators, each with its arguments. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
  /** Pictures have been dropped from among them; each fills the unit square of the coordinates of its place. */
  readonly hasDropped: boolean;
  /** Whether nothing shows through any picture of the file; asked only where a page has one. */
  readonly arePicturesOpaque: () => boolean;
}

/**
 * The outlines of what is drawn on a page, in page coordinates, and whether there is an image.
 * At most 5,000 shapes: maps and diagrams are of no use here.
 */
export function shapesOf(
  operators: Operators,
  page: readonly number[],
): { shapes: Box[]; hasImage: boolean } {
  const shapes: Box[] = [];
  const stack: Matrix[] = [];
  let matrix = toMatrix(page) ?? [1, 0, 0, 1, 0, 0];
  let hasImage = operators.hasDropped;
  for (let index = 0; index < operators.fnArray.length; index += 1) {
    const operator = operators.fnArray[index] ?? 0;
    // Nearly all operators place letters.
    if (operator > OPERATOR.transform && operator < OPERATOR.formBegin) continue;
    const args = operators.argsArray[index];
    if (operator === OPERATOR.save || operator === OPERATOR.formBegin) stack.push(matrix);
    if (operator === OPERATOR.restore || operator === OPERATOR.formEnd) matrix = stack.pop() ?? matrix;
    if (operator === OPERATOR.transform) matrix = multiply(matrix, toMatrix(args));
    if (operator === OPERATOR.formBegin && Array.isArray(args)) matrix = multiply(matrix, toMatrix(args[0]));
    if (operator >= OPERATOR.imageMask && operator <= OPERATOR.imageRepeat) hasImage = true;
    if (operator === OPERATOR.constructPath && shapes.length < 5000) {
      const box = pathBox(args, matrix);
      if (box !== null) shapes.push(box);
    }
  }
  return { shapes, hasImage };
}

function pathBox(args: unknown, matrix: Matrix): Box | null {
  if (!Array.isArray(args) || typeof args[0] !== 'number' || NOT_DRAWN.has(args[0])) return null;
  return boxOf(args[2], matrix);
}

/** The box on the page round the limits of a path (left, bottom, right, top in its own coordinates); null without limits. */
export function boxOf(value: unknown, matrix: Matrix): Box | null {
  const limits = numbersOf(value);
  if (limits.length < 4 || !limits.every(Number.isFinite)) return null;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = limits;
  const corners = [
    apply(matrix, x0, y0),
    apply(matrix, x1, y1),
    apply(matrix, x0, y1),
    apply(matrix, x1, y0),
  ];
  const xs = corners.map((corner) => corner[0]);
  const ys = corners.map((corner) => corner[1]);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
