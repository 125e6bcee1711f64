import { CHANGE_TYPES, type Change, type ChangeType, type VersionComparison } from '../../model/change.ts';
import type { ChangeWording } from './wording.ts';

/** The changes of one type, in the order of the text. */
export interface ChangeGroup {
  readonly type: ChangeType;
  readonly changes: readonly Change[];
}

/** The groups that hold something, what takes from the citizen first. */
export function groupsOf(comparison: VersionComparison): readonly ChangeGroup[] {
  return CHANGE_TYPES.map((type) => ({
    type,
    changes: comparison.changes.filter((change) => change.type === type),
  })).filter(({ changes }) => changes.length > 0);
}

/** Most reasons told for one change. */
const MOST_REASONS = 3;

/** Why a change has its type, in one to three sentences. */
export function messageOf(change: Change, wording: ChangeWording): string {
  if (change.type === 'added') return wording.added;
  if (change.type === 'removed') return wording.removed;
  const reasons = change.reasons.slice(0, MOST_REASONS);
  const section = change.reasons.find(({ code }) => code === 'section');
  const told = section === undefined || reasons.includes(section) ? reasons : [...reasons, section];
  return told.map((reason) => wording.reason(reason)).join(' ');
}
