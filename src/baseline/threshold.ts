import { CHANGE_TYPES, type ChangeType } from '../model/change.ts';
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

/** Everything that `--fail-on` takes: types of findings, types of changes, then the types of findings with their subtypes. */
export const FAIL_ON_NAMES: readonly string[] = [
  ...Object.keys(SUBTYPES),
  ...CHANGE_TYPES,
  ...Object.entries(SUBTYPES).flatMap(([type, subtypes]) => subtypes.map((subtype) => `${type}/${subtype}`)),
];

/** What stops a gate when nothing else is said: a new contradiction or tension. */
export const DEFAULT_THRESHOLD: Threshold = { failOn: ['contradiction'], severity: 'info' };

/** Whether a finding is of a kind that stops the gate, and grave enough. */
export function isAtThreshold(finding: Finding, { failOn, severity }: Threshold): boolean {
  const isNamed = failOn.includes(finding.type) || failOn.includes(`${finding.type}/${finding.subtype}`);
  return isNamed && SEVERITIES.indexOf(finding.severity) >= SEVERITIES.indexOf(severity);
}

/** How grave a change is, as findings are: what takes something from the citizen, or turns it, is to be looked at. */
function severityOfChange(type: ChangeType): Severity {
  return type === 'weakened' || type === 'removed' || type === 'altered' ? 'warning' : 'info';
}

/** The types of changes that are named among what stops the gate. */
export function changeTypesIn({ failOn }: Threshold): ReadonlySet<ChangeType> {
  return new Set(CHANGE_TYPES.filter((type) => failOn.includes(type)));
}

/** Whether a change of a type that was named is grave enough to stop the gate. */
export function isChangeAtThreshold(type: ChangeType, threshold: Threshold): boolean {
  const isGrave = SEVERITIES.indexOf(severityOfChange(type)) >= SEVERITIES.indexOf(threshold.severity);
  return isGrave && changeTypesIn(threshold).has(type);
}
