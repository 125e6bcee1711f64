import {
  CONTRADICTION_SUBTYPES,
  type Finding,
  GAP_SUBTYPES,
  OVERLAP_SUBTYPES,
  SEVERITIES,
  type Severity,
} from '../model/index.ts';

/** Which findings stop a gate. */
export interface Threshold {
  /** Types ("gap") and subtypes ("overlap/repeat"). */
  readonly failOn: readonly string[];
  /** The mildest severity that stops it. */
  readonly severity: Severity;
}

const SUBTYPES: Readonly<Record<Finding['type'], readonly string[]>> = {
  contradiction: CONTRADICTION_SUBTYPES,
  overlap: OVERLAP_SUBTYPES,
  gap: GAP_SUBTYPES,
  terminology: ['variant'],
  reference: ['explicit', 'unresolved'],
};

/** Everything that `--fail-on` takes: the types, then the types with their subtypes. */
export const FAIL_ON_NAMES: readonly string[] = [
  ...Object.keys(SUBTYPES),
  ...Object.entries(SUBTYPES).flatMap(([type, subtypes]) => subtypes.map((subtype) => `${type}/${subtype}`)),
];

/** What stops a gate when nothing else is said: a new contradiction or tension. */
export const DEFAULT_THRESHOLD: Threshold = { failOn: ['contradiction'], severity: 'info' };

/** Whether a finding is of a kind that stops the gate, and grave enough. */
export function isAtThreshold(finding: Finding, { failOn, severity }: Threshold): boolean {
  const isNamed = failOn.includes(finding.type) || failOn.includes(`${finding.type}/${finding.subtype}`);
  return isNamed && SEVERITIES.indexOf(finding.severity) >= SEVERITIES.indexOf(severity);
}
