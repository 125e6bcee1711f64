import type { ReferenceFinding } from '../model/index.ts';
import type { FindingView } from './finding-view.ts';
import type { Wording } from './wording/wording.ts';

/** What sort of reference it is, in a few words: "Henvisning", "Kontrollér hjemlen". */
export function referenceSort({ subtype, evidence }: ReferenceFinding, wording: Wording): string {
  return evidence.sort === 'named'
    ? wording.referenceSubtypes[subtype]
    : wording.referenceSorts[evidence.sort];
}

/** What a reference leads to, for the last column of a table; `isOpen` when there is something to see to. */
export function referenceTarget(
  { finding, target, toward }: FindingView<ReferenceFinding>,
  wording: Wording,
): { readonly text: string; readonly isOpen: boolean } {
  const { sort, now } = finding.evidence;
  if (sort === 'named')
    return target === null
      ? { text: wording.ui.notAmongRead, isOpen: true }
      : { text: target.title, isOpen: false };
  const meant = [toward?.title ?? target?.title, now].flatMap((each) => each ?? []).join(', ');
  return { text: `${wording.referenceSorts[sort]}${meant === '' ? '' : `: ${meant}`}`, isOpen: true };
}
