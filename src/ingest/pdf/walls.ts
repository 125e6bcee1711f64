import type { Box, RawPage } from './page.ts';

/** Thin upright lines of a page: walls between what stands left and right of them. */
export function wallsOf(page: RawPage): Box[] {
  return page.shapes.filter((shape) => shape.right - shape.left < 2.5 && shape.bottom - shape.top > 7);
}

/** True when a wall stands between two places on a baseline. */
export function isParted(walls: readonly Box[], left: number, right: number, y: number): boolean {
  return walls.some(
    (wall) => wall.left >= left - 1 && wall.right <= right + 1 && wall.top < y - 1 && wall.bottom > y - 4,
  );
}
