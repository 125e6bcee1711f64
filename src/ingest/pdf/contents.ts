import { isContentsTitle } from '../shapes.ts';
import type { Fragment } from './line.ts';

/**
 * Contents lists that set their page numbers apart from the titles, with nothing between. By the places alone they would
 * be two columns, one of titles and one of numbers.
 */

/** A title and the number that stands on its line. */
interface Entry {
  readonly title: Fragment;
  readonly number: Fragment;
  readonly page: number;
}

const NUMBER = /^(?:(?:side|s\.)\s*)?(\d{1,3})\s*$/iu;

/**
 * Parts the contents list of a page from its text. Numbers that stand under one another and rise make one: four of them,
 * or two below the word "Indhold". Numbers before the titles may be those of a list, and need the word.
 * The list comes back line by line, its title first.
 *
 * @param lastPage the highest page number there can be, with room for a cover that is not counted
 */
export function splitContents(
  fragments: readonly Fragment[],
  lastPage: number,
): { readonly contents: Fragment[]; readonly rest: readonly Fragment[] } {
  const heading = fragments.find(({ text }) => isContentsTitle(text));
  const after = risingRuns(entriesOf(fragments, 'after'), lastPage, ({ number }) => number.right);
  const before = risingRuns(entriesOf(fragments, 'before'), lastPage, ({ number }) => number.left);
  const runs =
    heading === undefined
      ? after.filter((run) => run.length >= 4 && (run.at(-1)?.page ?? 0) > (run[0]?.page ?? 0))
      : [...after, ...before].filter((run) => run.length >= 2);
  const first = runs[0]?.[0];
  if (first === undefined) return { contents: [], rest: fragments };
  const entries = runs.flat();
  const used = new Set(entries.flatMap(({ title, number }) => [title, number]));
  const area = areaOf(entries, heading);
  const inside = fragments.filter((fragment) => !used.has(fragment) && isInside(fragment, area));
  const lines = [...entries.map(({ title, number }) => joined(title, number)), ...inside];
  return {
    contents: lines.toSorted((a, b) => a.y - b.y || a.left - b.left),
    rest: fragments.filter((fragment) => !used.has(fragment) && !inside.includes(fragment)),
  };
}

/** Each lone number with the nearest text on its line, before or after it. */
function entriesOf(fragments: readonly Fragment[], side: 'before' | 'after'): Entry[] {
  return fragments.flatMap((number) => {
    const page = Number(NUMBER.exec(number.text.trim())?.[1] ?? Number.NaN);
    if (Number.isNaN(page)) return [];
    const onLine = fragments.filter((other) => Math.abs(other.y - number.y) < number.size * 0.4);
    const beside = onLine.filter((other) =>
      side === 'after' ? other.right <= number.left + 1 : other.left >= number.right - 1,
    );
    const title = beside.toSorted((a, b) => (side === 'after' ? b.right - a.right : a.left - b.left))[0];
    if (title === undefined || !/\p{L}{2}/u.test(title.text) || /[.;,]$/u.test(title.text.trim())) return [];
    return [{ title, number, page }];
  });
}

/** Entries under one another, at one edge, whose numbers do not fall. */
function risingRuns(entries: readonly Entry[], lastPage: number, edge: (entry: Entry) => number): Entry[][] {
  const runs: Entry[][] = [];
  const ordered = entries.toSorted((a, b) => edge(a) - edge(b) || a.number.y - b.number.y);
  for (const column of parted(ordered, (a, b) => edge(b) - edge(a) < 2.5)) {
    const down = column.toSorted((a, b) => a.number.y - b.number.y);
    const goesOn = (a: Entry, b: Entry) =>
      b.page >= a.page && b.page <= lastPage && b.number.y - a.number.y < b.number.size * 8;
    runs.push(...parted(down, goesOn));
  }
  return runs;
}

function parted<T>(items: readonly T[], goesOn: (before: T, item: T) => boolean): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const before = groups.at(-1)?.at(-1);
    if (before !== undefined && goesOn(before, item)) groups.at(-1)?.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** From the title, or the first entry, down to the last one; as wide as the entries. */
function areaOf(entries: readonly Entry[], heading: Fragment | undefined) {
  const parts = entries.flatMap(({ title, number }) => [title, number]);
  const top = Math.min(...parts.map(({ y }) => y));
  return {
    left: Math.min(...parts.map(({ left }) => left)) - 2,
    right: Math.max(...parts.map(({ right }) => right)) + 2,
    top: heading !== undefined && heading.y < top ? heading.y - 1 : top - 1,
    bottom: Math.max(...parts.map(({ y }) => y)) + 1,
  };
}

function isInside(fragment: Fragment, area: ReturnType<typeof areaOf>): boolean {
  const isWithin = fragment.left >= area.left && fragment.right <= area.right;
  return isWithin && fragment.y >= area.top && fragment.y <= area.bottom;
}

function joined(title: Fragment, number: Fragment): Fragment {
  const left = title.left < number.left ? [title, number] : [number, title];
  const space = number.glyphs.slice(0, 1).map((run) => ({ ...run, text: ' ', width: 0 }));
  return {
    ...title,
    glyphs: [...(left[0]?.glyphs ?? []), ...space, ...(left[1]?.glyphs ?? [])],
    text: left.map(({ text }) => text.trim()).join(' '),
    left: Math.min(title.left, number.left),
    right: Math.max(title.right, number.right),
  };
}
