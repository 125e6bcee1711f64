import type { Finding } from '../model/index.ts';
import { type FindingView, isContradiction } from './finding-view.ts';
import { capitalised } from './names.ts';
import { referenceSort } from './reference-view.ts';
import type { Wording } from './wording/wording.ts';

/** What sort of finding it is, in a few words: "Modsigelse: Tal og frister". */
export function findingTitle(view: FindingView, wording: Wording): string {
  return amongOthers(sortOf(view, wording), view.finding, wording);
}

/** The words for a finding, with a note when the relatives policy takes no part in it. */
export function amongOthers(words: string, finding: Finding, wording: Wording): string {
  return finding.between === 'related' ? wording.betweenOthers(words) : words;
}

function sortOf(view: FindingView, wording: Wording): string {
  const { finding } = view;
  if (isContradiction(view)) {
    const { verdict, subtype } = view.finding;
    return `${wording.verdicts[verdict]}: ${wording.contradictionSubtypes[subtype]}`;
  }
  const type = capitalised(wording.types[finding.type].one);
  const named = (subtype: string): string =>
    subtype.toLowerCase() === type.toLowerCase() ? type : `${type}: ${subtype}`;
  switch (finding.type) {
    case 'overlap':
      return named(wording.overlapSubtypes[finding.subtype].one);
    case 'gap':
      return named(wording.gapSubtypes[finding.subtype]);
    case 'terminology':
      return `${type}: ${view.concept}`;
    case 'reference':
      return named(referenceSort(finding, wording));
    case 'contradiction':
      return type;
  }
}
