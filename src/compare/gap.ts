import type { GapFinding, Statement, Thresholds } from '../model/index.ts';
import { findingId } from './finding-id.ts';
import type { Pairs, Related } from './pairs.ts';
import type { Profile } from './profile.ts';
import { round } from './similarity.ts';
import { differentPeople } from './target.ts';
import type { Weights } from './weights.ts';

const TELLING = 5;
/**
 * What remains of an answer that is for other people: against loneliness among the old is not against that among relatives.
 * From 0.5 to 0.7 the same on eight evaluation sets, right on three of them, wrong on none.
 */
const OTHER_PEOPLE = 0.7;

/**
 * The anchor's visions and goals without a counterpart in one other document.
 * @returns without ids: those name the document, as the folder tells it from others
 */
export function findGaps(
  anchor: readonly Profile[],
  document: string,
  pairs: Pick<Pairs, 'best'>,
  weights: Weights,
  thresholds: Thresholds,
): GapFinding[] {
  return anchor.flatMap((profile, at) => {
    const kind = profile.statement.kind;
    if (kind !== 'vision' && kind !== 'goal') return [];
    const nearest = pairs.best('first', at, answers);
    const score = nearest === null ? 0 : answers(nearest);
    if (score >= thresholds.gap) return [];
    return [
      {
        id: '',
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

/** The id of a gap in a document that goes by this key, whatever its file is called. */
export function gapId(key: string, statement: Pick<Statement, 'text'>): string {
  return findingId('gap', key, statement);
}

/** How sure it is that a statement answers the anchor's aim, 0..1. */
function answers({ first, second, relatedness }: Related): number {
  return differentPeople(first, second) === null ? relatedness : relatedness * OTHER_PEOPLE;
}
