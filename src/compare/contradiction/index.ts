import type { Considered, ContradictionFinding, LanguagePack, Thresholds } from '../../model/index.ts';
import type { Pair } from '../pairs.ts';
import type { Weights } from '../weights.ts';

export interface Contradictions {
  readonly findings: readonly ContradictionFinding[];
  readonly considered: readonly Considered[];
}

export function findContradictions(
  _pairs: readonly Pair[],
  _pack: LanguagePack,
  _weights: Weights,
  _thresholds: Thresholds,
): Contradictions {
  return { findings: [], considered: [] };
}
