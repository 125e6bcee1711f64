import type {
  Considered,
  Finding,
  LanguagePack,
  OverlapFinding,
  Settings,
  SourceDocument,
  Statement,
  Thread,
} from '../model/index.ts';
import { findContradictions } from './contradiction/index.ts';
import { findGaps } from './gap.ts';
import { overlapOf } from './overlap.ts';
import { pairUp } from './pairs.ts';
import { profileOf } from './profile.ts';
import { findReferences } from './reference.ts';
import { differentPeople } from './target.ts';
import { findTerminology } from './terminology.ts';
import { findThreads } from './thread.ts';
import { createWeights } from './weights.ts';

export { chooseAnchor } from './anchor.ts';
export { setChapterApart } from './chapter.ts';

export interface Comparison {
  readonly findings: readonly Finding[];
  readonly considered: readonly Considered[];
  readonly thread: readonly Thread[];
}

/**
 * Holds the related documents against the anchor, and all of them against each other where no anchor is needed
 * (terms, references).
 * @param onProgress called with the number of related documents that are done
 */
export function compare(
  documents: readonly SourceDocument[],
  statements: readonly Statement[],
  anchor: string | null,
  pack: LanguagePack,
  settings: Settings,
  onProgress: (done: number, total: number) => void = () => {},
): Comparison {
  const findings: Finding[] = [];
  const considered: Considered[] = [];
  const profiles = statements.map((statement) => profileOf(statement, pack));
  const own = profiles.filter((profile) => profile.statement.document === anchor);
  const isOwn = new Set(own);
  const weights = createWeights([...own, ...profiles.filter((profile) => !isOwn.has(profile))], pack);
  const related = documents.filter((document) => document.id !== anchor);
  related.forEach((document, index) => {
    if (anchor === null) return;
    const others = profiles.filter((profile) => profile.statement.document === document.id);
    if (others.length === 0) return;
    const pairs = pairUp(own, others, weights);
    const clashes = findContradictions(pairs, pack, weights, settings.thresholds);
    findings.push(...clashes.findings);
    considered.push(...clashes.considered);
    const taken = new Set(clashes.findings.map((finding) => finding.statements.join('|')));
    for (const pair of pairs) {
      const { first, second } = pair;
      const ids = [first.statement.id, second.statement.id];
      if (taken.has(ids.join('|')) || isStanding(first.text, second.text, settings.stopPhrases)) continue;
      const overlap = overlapOf(pair, settings.thresholds);
      if (overlap === null) continue;
      const explanation =
        first.ownPolicy && second.ownPolicy ? ('own-policy' as const) : differentPeople(first, second);
      if (explanation === null) findings.push(overlap);
      else considered.push({ looksLike: 'overlap', subtype: overlap.subtype, statements: ids, explanation });
    }
    findings.push(...findGaps(own, document.id, pairs, weights, settings.thresholds));
    onProgress(index + 1, related.length);
  });
  const overlaps = findings.filter((finding): finding is OverlapFinding => finding.type === 'overlap');
  findings.push(
    ...findTerminology(documents, pack),
    ...findReferences(documents, profiles, anchor, overlaps, pack),
  );
  const thread = findThreads(profiles, documents, anchor, overlaps, pack, weights);
  return { findings: inOrder(findings), considered, thread };
}

function isStanding(first: string, second: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    const wanted = phrase.toLowerCase();
    return first.includes(wanted) && second.includes(wanted);
  });
}

const TYPES: readonly Finding['type'][] = ['contradiction', 'overlap', 'gap', 'terminology', 'reference'];

/** What matters most first, the same from run to run. */
function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (one, two) =>
      TYPES.indexOf(one.type) - TYPES.indexOf(two.type) ||
      two.score - one.score ||
      (one.id < two.id ? -1 : 1),
  );
}
