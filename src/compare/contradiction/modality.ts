import type { ClashMarker } from '../../model/index.ts';
import { differentCircumstance, haveDifferentActors } from './circumstance.ts';
import { deniesManner, goesOnToAnother } from './denial.ts';
import {
  type Answer,
  type Case,
  eitherWay,
  explain,
  hit,
  isOneMatter,
  ofOneWord,
  type Traits,
  those,
} from './detector.ts';
import { isKnownMatter } from './matter.ts';
import { isInside, type Met, type Range, rangeOf, type Side } from './side.ts';

const MIN_SUBSTANCE = 3.4;
const MIN_COVER = 0.4;
/** What a single common word must weigh: "husdyr" does, "besøg" does not. */
const MIN_SINGLE = 3;
const MIN_COVER_SINGLE = 0.25;
const LOOSE_NEAR = 0.2;
/** From here on two best matches are so near that a bare "kan" is the permission that the other side denies. */
const NEAR_TWIN = 0.65;

/** What may and what must not be done; what all get and what some get. */
export function modalityClash(pair: Case): Answer {
  return eitherWay(pair, allowedForbidden) ?? eitherWay(pair, alwaysOnNeed) ?? eitherWay(pair, boundLoose);
}

/** What the rules need of a side; where a duty of one side is loose on the other, best matches alone are asked. */
export function modalityTraits(side: Side): Traits {
  const has = (marker: ClashMarker): boolean => side.met(marker) !== null;
  const isWish = WISHES.has(side.profile.statement.kind);
  return {
    offers: ofOneWord(
      those(
        ['allowed', !isWish && (has('allowed') || has('may')) && !has('forbidden')],
        ['always', has('universal') && !has('on-need')],
      ),
    ),
    meets: ofOneWord(
      those(['allowed', !isWish && (has('forbidden') || has('staff-only'))], ['always', has('on-need')]),
    ),
  };
}

/** The first side allows the act that the second forbids, or leaves to the staff alone. */
function allowedForbidden(pair: Case): Answer {
  const { first, second, topic } = pair;
  const allowed = first.met('allowed') ?? first.met('may');
  const forbidden = second.met('forbidden') ?? second.met('staff-only');
  if (allowed === null || forbidden === null || first.met('forbidden') !== null) return null;
  // "Færre må gå ned i tid" wishes, and "hverken … må bruges" forbids.
  if ([first, second].some((side) => WISHES.has(side.profile.statement.kind)) || isDenied(first, allowed))
    return null;
  if (isInCondition(first, allowed)) return null;
  const shared = topic.between(first, second, aside(allowed), []);
  const cover = Math.max(shared.coverFirst, shared.coverSecond);
  if (shared.telling.length === 0) return null;
  // Words of one field ("afgørelser", "bestemmer") name no act unless the two resemble each other in other ways too.
  const isLoose = shared.named.length === 0 && shared.shared.every(({ via }) => via === 'concept');
  if (isLoose && pair.relatedness < LOOSE_NEAR) return null;
  // A bare "kan" is as often ability or example as permission, so more must be alike.
  const isBare = first.met('allowed') === null;
  const isStaffOnly = second.met('staff-only') !== null;
  const isTwin = isOneMatter(pair, NEAR_TWIN);
  if (shared.shared.length < 2 && ((isBare && !isStaffOnly && !isTwin) || shared.substance < MIN_SINGLE))
    return null;
  if (shared.shared.length < 2 && Math.min(shared.coverFirst, shared.coverSecond) < MIN_COVER_SINGLE)
    return null;
  // "Børn må aldrig bruges som tolke" says nothing of what an interpreter can do.
  if (isBare && !isStaffOnly && !isTwin && isOfOthers(first, second)) return null;
  if (
    isBare &&
    !isTwin &&
    Math.min(shared.coverFirst, shared.coverSecond) < MIN_COVER * (isStaffOnly ? 1 : pair.ease)
  )
    return null;
  if (shared.substance < MIN_SINGLE * pair.ease || cover < MIN_COVER * pair.ease) return null;
  if (haveDifferentActors(pair) && second.met('staff-only') === null)
    return explain('modality', 'different-actor');
  // "Må ikke … uden samtykke" allows it with consent, so the one side only says more than the other.
  if (second.met('double-negation') !== null || deniesManner(first, second))
    return explain('modality', 'exception');
  if (forbidsAnother(pair, forbidden)) return explain('modality', 'different-object');
  const circumstance = differentCircumstance(pair);
  if (circumstance !== null && !leavesToStaff(second, circumstance)) return explain('modality', circumstance);
  return hit({
    subtype: 'modality',
    rule: 'modality/allowed-forbidden',
    score: 0.5 + 0.45 * cover,
    words: [allowed.text, forbidden.text],
    shared: shared.shared,
  });
}

/** "Må filme ved fødselsdage" beside "film må ikke lægges på nettet": of what is forbidden the other side says nothing. */
function forbidsAnother({ first, second, topic }: Case, { range }: Met): boolean {
  if (range === null || second.met('staff-only') !== null) return false;
  return goesOnToAnother({ first, second, topic }, range.end);
}

const WISHES: ReadonlySet<string> = new Set(['vision', 'goal']);

/** "Kun af personalet" shuts others out, whom it need not name. */
const STAFF: ReadonlySet<string> = new Set([
  'staff',
  'leader',
  'unit',
  'health-professional',
  'provider',
  'municipality',
]);

/** The permission names none of the people whom the prohibition speaks of. */
function isOfOthers(allowed: Side, forbidden: Side): boolean {
  const { parties } = allowed.profile;
  const named = [...forbidden.profile.parties].filter((party) => !STAFF.has(party));
  return named.length > 0 && parties.size > 0 && !named.some((party) => parties.has(party));
}

/** "… når de nærmeste må hvile sig": an occasion is told, and nothing allowed. */
function isInCondition(side: Side, { range }: Met): boolean {
  return range !== null && side.clause.conditions.some((span) => isInside(range, rangeOf(side, span)));
}

/** A "hverken" or "ingen" stands before the permission. */
function isDenied(side: Side, allowed: Met): boolean {
  const range = side.met('negation')?.range ?? null;
  return range !== null && allowed.range !== null && range.end <= allowed.range.start;
}

/** "Kun af uddannet personale" names the staff in order to shut the others out, so it speaks of the others too. */
function leavesToStaff(side: Side, circumstance: string): boolean {
  if (circumstance !== 'different-actor' && circumstance !== 'different-target-group') return false;
  return side.met('staff-only') !== null || circumstance === 'different-actor';
}

/** For all and always on the first side; on the second only as the staff see a need. */
function alwaysOnNeed(pair: Case): Answer {
  const { first, second, topic } = pair;
  const universal = first.met('universal') ?? dutyIn(first);
  const onNeed = second.met('on-need');
  if (universal === null || onNeed === null || first.met('on-need') !== null) return null;
  const shared = topic.between(first, second, [], aside(onNeed));
  const cover = Math.max(shared.coverFirst, shared.coverSecond);
  const isKnown = first.met('universal') !== null && isKnownMatter(pair);
  const isNamed = shared.named.length > 0 && first.met('universal') !== null;
  if (
    !(isNamed || isKnown || (dutyIn(first) !== null && isOneMatter(pair))) ||
    shared.substance < (MIN_SUBSTANCE / 1.5) * pair.ease ||
    cover < MIN_COVER * 0.75 * pair.ease
  )
    return null;
  const circumstance = differentCircumstance(pair);
  if (circumstance !== null && circumstance !== 'different-actor') return explain('modality', circumstance);
  return hit({
    subtype: 'modality',
    rule: 'modality/always-on-need',
    score: 0.5 + 0.4 * cover,
    words: [universal.text, onNeed.text],
    shared: shared.shared,
  });
}

/** How near two duties must be to be one, and how much of each must stand in the other. */
const SAME_DUTY = 0.6;
const DUTY_COVER = 0.6;
/** From here on two duties are one, though each says it in words of its own. */
const TWIN_DUTY = 0.75;
const TWIN_COVER = 0.4;
const DUTIES: ReadonlySet<string> = new Set(['commitment', 'principle', 'responsibility']);

/** A duty on the first side; the same on the second as a possibility or an invitation. Both can hold, and staff will wonder. */
function boundLoose(pair: Case): Answer {
  const { first, second, topic } = pair;
  const binding = first.met('binding');
  const loose = second.met('loose');
  if (binding === null || loose === null || second.met('binding') !== null || first.met('loose') !== null)
    return null;
  if (!isOneMatter(pair, SAME_DUTY)) return null;
  if (![first, second].every((side) => DUTIES.has(side.profile.statement.kind) && !side.profile.ownPolicy))
    return null;
  if (first.clause.negated || second.clause.negated || first.met('negation') !== null) return null;
  const shared = topic.between(first, second, aside(binding), aside(loose));
  const least = Math.min(shared.coverFirst, shared.coverSecond);
  const enough = pair.relatedness >= TWIN_DUTY ? TWIN_COVER : DUTY_COVER;
  if (least < enough || shared.telling.length === 0 || shared.substance < MIN_SUBSTANCE) return null;
  if (haveDifferentActors(pair)) return explain('modality', 'different-actor');
  const circumstance = differentCircumstance(pair);
  if (circumstance !== null) return explain('modality', circumstance);
  return hit({
    subtype: 'modality',
    rule: 'modality/strength',
    verdict: 'tension',
    score: 0.45 + 0.4 * least,
    words: [binding.text, loose.text],
    shared: shared.shared,
    against: ['hedged'],
  });
}

/** A plain "skal" of somebody: a duty, if not one towards everybody. */
function dutyIn(side: Side): Met | null {
  const { modal, negated, subject } = side.clause;
  // What a policy is meant to bring about is an aim: nobody can hold the municipality to it as to a duty.
  const { statement, ownPolicy } = side.profile;
  if (ownPolicy || WISHES.has(statement.kind)) return null;
  return modal === 'skulle' && !negated && subject !== null ? side.met('binding') : null;
}

function aside(met: Met): Range[] {
  return met.range === null ? [] : [met.range];
}
