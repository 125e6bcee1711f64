import type { GapFinding, Thresholds } from '../model/index.ts';
import { findingId } from './finding-id.ts';
import type { Pair } from './pairs.ts';
import type { Profile } from './profile.ts';
import { round } from './similarity.ts';
import type { Weights } from './weights.ts';

const TELLING = 5;

/**
 * The anchor's visions and goals without a counterpart in one other document.
 * @param key names the document in the ids, whatever its file is called
 */
export function findGaps(
  anchor: readonly Profile[],
  document: string,
  key: string,
  pairs: readonly Pair[],
  weights: Weights,
  thresholds: Thresholds,
): GapFinding[] {
  return anchor.flatMap((profile) => {
    const kind = profile.statement.kind;
    if (kind !== 'vision' && kind !== 'goal') return [];
    const own = pairs.filter((pair) => pair.first === profile);
    const nearest = own.reduce<Pair | null>(
      (best, pair) => (best === null || pair.relatedness > best.relatedness ? pair : best),
      null,
    );
    const score = nearest?.relatedness ?? 0;
    if (score >= thresholds.gap) return [];
    return [
      {
        id: findingId('gap', key, profile.statement),
        type: 'gap' as const,
        subtype: 'missing-in-related' as const,
        severity: kind === 'vision' ? ('warning' as const) : ('info' as const),
        statements: [profile.statement.id],
        score: round(1 - score),
        document,
        evidence: {
          lookedFor: [
            ...new Set(
              [...profile.terms]
                .filter((term) => term.party === null)
                .sort((one, two) => weights.of(two) - weights.of(one))
                .map((term) => term.word.text),
            ),
          ].slice(0, TELLING),
          nearest: nearest === null ? null : { statement: nearest.second.statement.id, score: round(score) },
        },
      },
    ];
  });
}
