/** `accept`: it is so, and we live with it. `dismiss`: it is no finding. */
export const DECISION_VERDICTS = ['accept', 'dismiss'] as const;
export type DecisionVerdict = (typeof DECISION_VERDICTS)[number];

/** What the municipality has decided about a finding. */
export interface FindingDecision {
  readonly verdict: DecisionVerdict;
  readonly reason: string;
  /** Who decided, as written. */
  readonly who: string;
  /** The last day on which it holds (YYYY-MM-DD); null: until it is taken back. */
  readonly until: string | null;
}
