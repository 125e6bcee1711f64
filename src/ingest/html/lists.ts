import { written } from '../counting.ts';
import { attribute, type Element } from './tree.ts';

/** How pages call the ways to count. */
const LIST_FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** How deep a list stands that was saved as one of its own for each depth ("lst-kix_a1b2-1"). */
export function savedDepth(list: Element): number | null {
  const depth = /(?:^|\s)lst-kix_\w{1,40}-(\d)(?=$|\s)/u.exec(attribute(list, 'class') ?? '')?.[1];
  return depth === undefined ? null : Number(depth) + 1;
}

/** How far the counted lists of one page are counted. */
export class ListCounts {
  private readonly counts = new WeakMap<object, number>();

  /** The number that a browser shows before the next item of a counted list ("3.", "c."); '' for any other item. */
  next(item: Element): string {
    const list = item.parentNode;
    if (list === null || !('tagName' in list) || list.tagName !== 'ol') return '';
    const first = Number(attribute(list, 'start') ?? 1);
    const before = this.counts.get(list) ?? (Number.isInteger(first) ? first : 1) - 1;
    const own = Number(attribute(item, 'value') ?? before + 1);
    const count = Number.isInteger(own) ? own : before + 1;
    this.counts.set(list, count);
    const format = LIST_FORMATS[attribute(list, 'type') ?? '1'] ?? 'decimal';
    return `${written(count, format)}.`;
  }
}
