import { differentCircumstance } from './circumstance.ts';
import { type Answer, type Case, eitherWay, explain, hit } from './detector.ts';
import type { Side } from './side.ts';

const MIN_SUBSTANCE = 1.9;
const SAME_OFFER = 0.75;
const STRONG_MATCH = 0.3;

/** Who or what is taken in and left out, of one policy or one offer. */
export function scopeClash(pair: Case): Answer {
  return eitherWay(pair, includedExcluded) ?? eitherWay(pair, openRestricted);
}

/** The first side leaves out of the anchor's policy, by its name, what the second, speaking of itself, takes in. */
function includedExcluded(pair: Case): Answer {
  const { first, second, topic } = pair;
  const out = first.met('not-covered');
  const covered = second.met('covered');
  if (out?.range == null || covered?.range == null || second.met('not-covered') !== null) return null;
  const shared = topic.between(first, second, [out.range], [covered.range]);
  const people = namedGroups(first).filter((id) => second.conceptIds.has(id));
  const groups = shared.shared.filter(
    (match) => !isPolicyWord(pair, match.first) && !isPolicyWord(pair, match.second),
  );
  if (people.length === 0 && groups.reduce((sum, match) => sum + match.weight, 0) < LEAST_SHARE) return null;
  // What is named is the relatives policy, so the other side must be it, or name it as well.
  const isItsOwn = (second === pair.anchor && hasScope(second)) || namesPolicyOf(pair, second);
  if (!namesPolicyOf(pair, first) || !isItsOwn) {
    return hasScope(first) && hasScope(second) ? explain('scope', 'own-policy') : null;
  }
  return hit({
    subtype: 'scope',
    rule: 'scope/included-excluded',
    score: 0.6 + Math.min(0.3, shared.coverFirst / 2),
    words: [out.text, covered.text],
    shared: groups,
  });
}

/** Groups of people that a policy may take in or leave out, apart from those that all policies are about. */
function namedGroups(side: Side): string[] {
  return side.concepts
    .filter(({ id, group }) => (group === 'citizen' || group === 'relative') && !EVERYBODY.has(id))
    .map(({ id }) => id);
}
const EVERYBODY: ReadonlySet<string> = new Set(['citizen', 'resident', 'user', 'relative', 'adult-child']);
const LEAST_SHARE = 0.1;

function hasScope(side: Side): boolean {
  return side.profile.statement.kind === 'scope';
}

function isPolicyWord({ pack }: Case, word: string): boolean {
  return pack.words(word).some((found) => new RegExp(pack.references.mention.source, 'iu').test(found.text));
}

/** The side names the relatives policy. */
function namesPolicyOf({ pack }: Case, side: Side): boolean {
  const names = side.text.match(new RegExp(pack.references.mention.source, 'giu')) ?? [];
  return names.some((name) => pack.references.base(name).includes(pack.references.anchorWord));
}

/** Open to all on the first side, reserved on the second, of one offer. */
function openRestricted(pair: Case): Answer {
  const { first, second, topic } = pair;
  const open = first.met('open');
  const reserved = second.met('reserved');
  if (first.profile.statement.kind === 'definition' || second.profile.statement.kind === 'definition')
    return null;
  if (open === null || reserved === null || (first.met('reserved') !== null && second.met('open') !== null))
    return null;
  if (first.profile.ownPolicy || second.profile.ownPolicy) return null;
  const shared = topic.between(first, second);
  const strongest = shared.shared[0]?.weight ?? 0;
  if (shared.substance < MIN_SUBSTANCE * pair.ease || shared.shared.length === 0) return null;
  if (shared.otherThings) return explain('scope', 'different-object');
  const isOneOffer = strongest >= STRONG_MATCH || shared.shared.length >= 2 || offersMeet(pair);
  if (!isOneOffer) return explain('scope', 'different-object');
  const circumstance = differentCircumstance(pair);
  // Whom an offer is for is the matter itself here, so other people are no excuse when the offer is the same.
  const isPeople =
    circumstance === 'different-target-group' && (shared.named.length > 0 || shared.coverFirst >= SAME_OFFER);
  if (circumstance !== null && !isPeople) return explain('scope', circumstance);
  return hit({
    subtype: 'scope',
    rule: 'scope/open-restricted',
    score: 0.55 + 0.35 * Math.max(shared.coverFirst, shared.coverSecond),
    words: [open.text, reserved.text],
    shared: shared.shared,
  });
}

/** "Tilbuddene til pårørende" beside "kurser for pårørende": the general word and a service for the same people. */
function offersMeet({ first, second }: Case): boolean {
  const sharedParty = [...first.profile.parties].some((party) => second.profile.parties.has(party));
  const serves = (side: Side): boolean =>
    side.concepts.some((concept) => concept.group === 'service' || concept.group === 'instrument');
  return sharedParty && (serves(first) || serves(second));
}
