import type { Pairing } from './align.ts';

/**
 * Tells whether a pairing crossed from one section into another. A section that got another name, was split or joined still
 * is the same to its sentences.
 */
export function createMoveTest(pairings: readonly Pairing[]): (pairing: Pairing) => boolean {
  const forth = new Map<string, Map<string, number>>();
  const back = new Map<string, Map<string, number>>();
  const newSections = new Set<string>();
  const oldSections = new Set<string>();
  for (const pairing of pairings) {
    for (const side of pairing.old) oldSections.add(side.section);
    for (const side of pairing.new) newSections.add(side.section);
    const from = pairing.old[0]?.section;
    const to = pairing.new[0]?.section;
    if (from === undefined || to === undefined) continue;
    count(forth, from, to);
    count(back, to, from);
  }
  return (pairing) => {
    const from = pairing.old[0]?.section;
    const to = pairing.new[0]?.section;
    if (from === undefined || to === undefined || from === to) return false;
    // Where both headings live on in both versions, the sentence has left one for the other.
    if (newSections.has(from) && oldSections.has(to)) return true;
    const isRenamed = !newSections.has(from) && isMost(forth, from, to);
    const isRenamedBack = !oldSections.has(to) && isMost(back, to, from);
    // A new heading over what stood there before splits a section; so does one that went away join two.
    return !((isRenamed || isRenamedBack) && (pairing.inOrder || (isRenamed && isRenamedBack)));
  };
}

function count(table: Map<string, Map<string, number>>, from: string, to: string): void {
  const row = table.get(from) ?? new Map<string, number>();
  row.set(to, (row.get(to) ?? 0) + 1);
  table.set(from, row);
}

/** At least half of what stood in the one section stands in the other. */
function isMost(table: ReadonlyMap<string, ReadonlyMap<string, number>>, from: string, to: string): boolean {
  const row = table.get(from);
  const all = [...(row?.values() ?? [])].reduce((total, each) => total + each, 0);
  return (row?.get(to) ?? 0) * 2 >= all;
}
