import type { Explanation } from '../model/index.ts';
import type { Profile } from './profile.ts';

/** Which parties count as the same people when two rules are held against each other. */
const PEOPLE: readonly ReadonlySet<string>[] = [
  new Set(['citizen', 'relative', 'you']),
  new Set(['volunteer', 'association']),
];
/** The bit of the second group. */
const VOLUNTEERS = 1 << 1;
const STAFF: ReadonlySet<string> = new Set(['staff', 'leader', 'health-professional']);

/**
 * Why two statements, however alike, are not about the same people; null when they may be. Different people is said
 * only where both sides name their people and none of them meet. "Du" is whoever the policy addresses: a volunteer in one, a
 * citizen in another.
 */
export function differentPeople(first: Profile, second: Profile): Explanation | null {
  const one = peopleIn(first);
  const two = peopleIn(second);
  if (one.isOnlyYou || two.isOnlyYou) return null;
  if (one.groups !== 0 && two.groups !== 0 && (one.groups & two.groups) === 0)
    return 'different-target-group';
  if ((one.isOnlyRelatives && two.isOnlyCitizens) || (one.isOnlyCitizens && two.isOnlyRelatives))
    return 'different-target-group';
  if ((one.isStaffOnly && two.isPeopleOnly) || (two.isStaffOnly && one.isPeopleOnly))
    return 'different-actor';
  return null;
}

/** Of whom a statement speaks; `groups` has a bit for each of the groups of people. */
interface People {
  readonly groups: number;
  readonly isOnlyYou: boolean;
  readonly isOnlyRelatives: boolean;
  readonly isOnlyCitizens: boolean;
  readonly isStaffOnly: boolean;
  readonly isPeopleOnly: boolean;
}

const known = new WeakMap<Profile, People>();

/** Asked of every pair, so worked out once for each statement. */
function peopleIn(profile: Profile): People {
  const found = known.get(profile) ?? readPeople(profile.parties);
  known.set(profile, found);
  return found;
}

function readPeople(parties: ReadonlySet<string>): People {
  const all = [...parties];
  const groups = PEOPLE.reduce(
    (bits, group, index) => (all.some((party) => group.has(party)) ? bits | (1 << index) : bits),
    0,
  );
  const hasStaff = all.some((party) => STAFF.has(party));
  const isRelative = parties.has('relative');
  const isCitizen = parties.has('citizen') || parties.has('you');
  return {
    groups,
    isOnlyYou: parties.has('you') && !all.some((party) => party !== 'you' && isPeople(party)),
    isOnlyRelatives: isRelative && !isCitizen,
    isOnlyCitizens: isCitizen && !isRelative,
    isStaffOnly: groups === 0 && hasStaff,
    isPeopleOnly: (groups & VOLUNTEERS) !== 0 && !hasStaff,
  };
}

function isPeople(party: string): boolean {
  return PEOPLE.some((group) => group.has(party));
}
