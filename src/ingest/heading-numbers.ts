import type { Draft } from './draft.ts';
import { plainText } from './furniture.ts';

const NUMBER = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+(?=\p{L})/u;

/**
 * "3.1" stands below "3" though both look the same. Headings without a level get one by their numbers, where the whole text has
 * no other than its title.
 */
export function settleHeadingNumbers(drafts: readonly Draft[]): Draft[] {
  const headings = drafts.filter((item) => item.kind === 'heading' && !item.inList && !item.boxed);
  const known = new Set(headings);
  const numberOf = (item: Draft) => NUMBER.exec(plainText(item))?.[1];
  const isDeep = headings.some((item) => numberOf(item)?.includes('.') === true);
  if (!isDeep) return [...drafts];
  const others = headings.filter(({ level }, index) => level !== null && index > 0);
  const base = headings[0] !== undefined && numberOf(headings[0]) === undefined ? 2 : 1;
  const levels = new Map<string, number>();
  return drafts.map((item) => {
    const number = known.has(item) ? numberOf(item) : undefined;
    if (number === undefined) return item;
    const above = levels.get(number.slice(0, Math.max(0, number.lastIndexOf('.'))));
    const own = item.level ?? (others.length === 0 ? base : null);
    const level = above === undefined ? own : Math.max(own ?? 0, above + 1);
    if (level === null) return item;
    levels.set(number, level);
    return level === item.level ? item : { ...item, level };
  });
}
