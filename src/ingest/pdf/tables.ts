import type { Fragment } from './line.ts';
import type { Box, Element, RawPage } from './page.ts';
import { wallsOf } from './walls.ts';

/** Tables without tags, told by the lines drawn between their cells. */

/** A cell of a table with what stands in it. */
export interface Cell {
  readonly element: Element;
  readonly fragments: readonly Fragment[];
}

/** A table: its extent on the page and its cells, row by row. */
export interface Table extends Box {
  readonly cells: readonly Cell[];
}

/**
 * Finds the ruled tables among the fragments of a page. Rows go from one level line to the next, columns from wall to wall;
 * at least two rows with two filled cells make a table, so that a frame round a text is none.
 */
export function findTables(fragments: readonly Fragment[], page: RawPage): Table[] {
  const rules = page.shapes.filter(
    (shape) => shape.bottom - shape.top < 2.5 && shape.right - shape.left > 12,
  );
  // A rule between columns of text stands free, and is higher than a row.
  const walls = wallsOf(page).filter(
    (wall) => wall.bottom - wall.top < FREE || rules.some((rule) => touches(rule, wall)),
  );
  if (walls.length < 3) return [];
  const tables: Table[] = [];
  for (const [index, zone] of zonesOf(walls, rules).entries()) {
    const inside = fragments.filter((fragment) => isInside(fragment, zone));
    const cells = cellsOf(inside, zone, page, index);
    const rows = new Map<string, number>();
    for (const { element } of cells)
      rows.set(element.parent ?? '', (rows.get(element.parent ?? '') ?? 0) + 1);
    const filled = [...rows.values()].filter((count) => count >= 2);
    if (filled.length >= 2) {
      const { left, right, top, bottom } = zone;
      tables.push({ left, right, top, bottom, cells });
    }
  }
  return tables;
}

interface Zone extends Box {
  readonly walls: readonly Box[];
}

/** An upright line higher than this, in points, that no level one reaches is no wall of a table. */
const FREE = 100;

/** Walls that touch or overlap in height belong to one table, unless no rule leads from one to the other. */
function zonesOf(walls: readonly Box[], rules: readonly Box[]): Zone[] {
  const zones: { left: number; right: number; top: number; bottom: number; walls: Box[] }[] = [];
  for (const wall of walls.toSorted((a, b) => a.top - b.top || a.left - b.left)) {
    const own = rules.filter((rule) => touches(rule, wall));
    const zone = zones.findLast(
      ({ bottom, left, right, walls: others }) =>
        wall.top <= bottom + 3 &&
        (own.length === 0 ||
          (wall.left <= right + 3 && wall.right >= left - 3) ||
          own.some((rule) => others.some((other) => touches(rule, other)))),
    );
    if (zone !== undefined) {
      zone.walls.push(wall);
      zone.left = Math.min(zone.left, wall.left);
      zone.right = Math.max(zone.right, wall.right);
      zone.bottom = Math.max(zone.bottom, wall.bottom);
    } else
      zones.push({ left: wall.left, right: wall.right, top: wall.top, bottom: wall.bottom, walls: [wall] });
  }
  return zones;
}

function isInside(fragment: Fragment, zone: Box): boolean {
  const isWithin = fragment.left >= zone.left - 1 && fragment.right <= zone.right + 1;
  return isWithin && fragment.y > zone.top && fragment.y < zone.bottom + 1;
}

function cellsOf(inside: readonly Fragment[], zone: Zone, page: RawPage, index: number): Cell[] {
  const rules = page.shapes
    .filter((shape) => shape.bottom - shape.top < 2.5 && shape.right - shape.left > 12)
    .filter((shape) => shape.top >= zone.top - 3 && shape.top <= zone.bottom + 3)
    .filter((shape) => zone.walls.some((wall) => touches(shape, wall)));
  const levels = distinct(rules.map((shape) => shape.top));
  const sides = distinct(zone.walls.map((wall) => wall.left));
  const cells = new Map<string, Fragment[]>();
  const ordered = inside.toSorted((a, b) => a.y - b.y || a.left - b.left);
  for (const fragment of ordered) {
    // A cell that goes over several rows has no rule across it: it belongs to the row that it begins in.
    const over = rules.filter(
      ({ left, right, top }) => top < fragment.y && left < fragment.left + 2 && right > fragment.left + 2,
    );
    const start = over.length === 0 ? fragment.y : Math.max(...over.map(({ top }) => top)) + 3;
    const row = levels.filter((level) => level < start).length;
    const column = sides.filter((side) => side <= fragment.left + 1).length;
    const key = `${String(row).padStart(4, '0')}:${String(column).padStart(4, '0')}`;
    cells.set(key, [...(cells.get(key) ?? []), fragment]);
  }
  return [...cells]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, fragments], order) => {
      const parent = `table-${index}-${key.slice(0, 4)}`;
      return {
        element: { id: `table-${index}-${key}`, order, role: 'cell', level: null, parent },
        fragments,
      };
    });
}

/** A rule between rows reaches the walls; one between two walls of columns, over and under a quotation, does not. */
function touches(rule: Box, wall: Box): boolean {
  const isAlong = rule.left <= wall.right + 2 && rule.right >= wall.left - 2;
  return isAlong && rule.bottom >= wall.top - 3 && rule.top <= wall.bottom + 3;
}

function distinct(values: readonly number[]): number[] {
  const kept: number[] = [];
  for (const value of values.toSorted((a, b) => a - b))
    if (value - (kept.at(-1) ?? -10) > 3) kept.push(value);
  return kept;
}
