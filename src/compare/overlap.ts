import type { OverlapFinding, OverlapSubtype, Severity, Thresholds } from '../model/index.ts';
import { findingId } from './finding-id.ts';
import type { Pair } from './pairs.ts';
import { round } from './similarity.ts';

/** A second-best match in the same document must come this near to the best to be told as well. */
const RUNNER_UP = 0.85;
/** How much a pair gains when each is the other's best match. */
const MUTUAL = 0.08;
/** Least summed weight of what is shared, parties apart: two genre words are no overlap. */
const MIN_SUBSTANCE = 2.2;
/** Likeness from which two wordings count as the same content rather than the same topic. */
const SAME_CONTENT = 0.42;

/** Overlap of one pair, or null when the two only share the field. */
export function overlapOf(pair: Pair, best: number, thresholds: Thresholds): OverlapFinding | null {
  const { similarity, first, second } = pair;
  const mutual = pair.rankFirst === 1 && pair.rankSecond === 1;
  const score = Math.min(1, similarity.content + (mutual ? MUTUAL : 0));
  if (score < thresholds.overlap || similarity.substance < MIN_SUBSTANCE) return null;
  if (pair.rankFirst > 1 && similarity.content < best * RUNNER_UP) return null;
  if (pair.rankSecond > 2 || pair.rankFirst > 3) return null;
  const subtype = subtypeOf(pair, score, thresholds);
  return {
    id: findingId('overlap', '', first.statement, second.statement),
    type: 'overlap',
    subtype,
    severity: severityOf(subtype),
    statements: [first.statement.id, second.statement.id],
    score: round(score),
    evidence: {
      shared: similarity.shared,
      onlyFirst: similarity.onlyFirst,
      onlySecond: similarity.onlySecond,
      wording: round(similarity.wording),
      content: round(similarity.content),
    },
  };
}

function subtypeOf(pair: Pair, score: number, thresholds: Thresholds): OverlapSubtype {
  if (pair.similarity.wording >= thresholds.repeat) return 'repeat';
  if (score >= SAME_CONTENT) return 'paraphrase';
  return 'complement';
}

/** Needless repetition is what readers stumble over; the rest is for information. */
function severityOf(subtype: OverlapSubtype): Severity {
  return subtype === 'repeat' ? 'warning' : 'info';
}
