import { textKey } from './keys.ts';
import type { RecordedDocument } from './record.ts';

/** Share of the smaller document's statements that both must have to be taken for one document under two names. */
const SAME_DOCUMENT = 0.5;

/**
 * Which recorded document each present one is: by its id, then by what it says (renamed, or saved in another format),
 * then by its title where that is the only one. Each recorded document is used once.
 * @returns id of the recorded document by id of the present one
 */
export function matchDocuments(
  recorded: readonly RecordedDocument[],
  present: readonly RecordedDocument[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const left = new Map(recorded.map((document) => [document.id, document]));
  const take = (id: string, before: RecordedDocument): void => {
    found.set(id, before.id);
    left.delete(before.id);
  };
  for (const { id } of present) {
    const same = left.get(id);
    if (same !== undefined) take(id, same);
  }
  const unmatched = (): RecordedDocument[] => present.filter(({ id }) => !found.has(id));
  const pairs = unmatched()
    .flatMap((now) => [...left.values()].map((before) => ({ now, before, share: sharedPart(now, before) })))
    .filter(({ share }) => share >= SAME_DOCUMENT)
    .sort((one, two) => two.share - one.share);
  for (const { now, before } of pairs) {
    if (!found.has(now.id) && left.has(before.id)) take(now.id, before);
  }
  for (const now of unmatched()) {
    const titled = [...left.values()].filter((before) => textKey(before.title) === textKey(now.title));
    const [before] = titled;
    if (before !== undefined && titled.length === 1) take(now.id, before);
  }
  return found;
}

function sharedPart(one: RecordedDocument, two: RecordedDocument): number {
  const smaller = Math.min(one.statements.length, two.statements.length);
  if (smaller === 0) return 0;
  const first = new Set(one.statements);
  return two.statements.filter((key) => first.has(key)).length / Math.max(smaller, 1);
}
