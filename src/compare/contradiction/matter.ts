import type { Case } from './detector.ts';
import { readOnce } from './side.ts';

/** Both speak of a matter that goes by many words ("skriver du til os, svarer vi", "henvendelser besvares"). */
export function isKnownMatter({ first, second, pack }: Case): boolean {
  const one = matterOf(first, pack);
  return one !== null && one === matterOf(second, pack) && !APPLIED_FOR.has(one);
}
/** What is complained of or applied for is another thing each time, so that the words must meet after all. */
const APPLIED_FOR: ReadonlySet<string> = new Set(['complaint', 'application']);

const matterOf = readOnce((side, pack) => {
  const known = pack.contradictions.matters.find(
    ({ all, unless }) => all.every((words) => side.find(words) !== null) && side.find(unless) === null,
  );
  return known?.id ?? null;
});
