import type { Explanation } from '../model/index.ts';
import type { Profile } from './profile.ts';

/** Which parties count as the same people when two rules are held against each other. */
const PEOPLE: readonly ReadonlySet<string>[] = [
  new Set(['citizen', 'relative', 'you']),
  new Set(['volunteer', 'association']),
];
const STAFF: ReadonlySet<string> = new Set(['staff', 'leader', 'health-professional']);

/**
 * Why two statements, however alike, are not about the same people; null when they may be. Different people is said
 * only where both sides name their people and none of them meet. "Du" is whoever the policy addresses: a volunteer in one, a
 * citizen in another.
 */
export function differentPeople(first: Profile, second: Profile): Explanation | null {
  if (onlyYou(first) || onlyYou(second)) return null;
  const one = groups(first);
  const two = groups(second);
  if (one.size > 0 && two.size > 0 && ![...one].some((group) => two.has(group)))
    return 'different-target-group';
  const relative = (profile: Profile): boolean => profile.parties.has('relative');
  const citizen = (profile: Profile): boolean => profile.parties.has('citizen') || profile.parties.has('you');
  const onlyRelatives = (profile: Profile): boolean => relative(profile) && !citizen(profile);
  const onlyCitizens = (profile: Profile): boolean => citizen(profile) && !relative(profile);
  if ((onlyRelatives(first) && onlyCitizens(second)) || (onlyCitizens(first) && onlyRelatives(second))) {
    return 'different-target-group';
  }
  const staffOnly = (profile: Profile): boolean =>
    groups(profile).size === 0 && [...profile.parties].some((party) => STAFF.has(party));
  const peopleOnly = (profile: Profile): boolean =>
    groups(profile).has(1) && ![...profile.parties].some((party) => STAFF.has(party));
  if ((staffOnly(first) && peopleOnly(second)) || (staffOnly(second) && peopleOnly(first))) {
    return 'different-actor';
  }
  return null;
}

function onlyYou({ parties }: Profile): boolean {
  return parties.has('you') && ![...parties].some((party) => party !== 'you' && isPeople(party));
}

function isPeople(party: string): boolean {
  return PEOPLE.some((group) => group.has(party));
}

function groups(profile: Profile): Set<number> {
  const found = new Set<number>();
  PEOPLE.forEach((group, index) => {
    if ([...profile.parties].some((party) => group.has(party))) found.add(index);
  });
  return found;
}
