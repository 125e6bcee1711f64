import type { ClashMarker, LanguagePack } from '../../model/index.ts';
import { differentCircumstance, haveOtherSubjects } from './circumstance.ts';
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
import { isGenericOnly } from './matter.ts';
import { type Met, type Range, type Side, spanOf, subjectOf } from './side.ts';
import type { Topic } from './topic.ts';

const MIN_SUBSTANCE = 1.9;
const SAME_OFFER = 0.75;
const STRONG_MATCH = 0.3;

/** Who or what is taken in and left out, of one policy or one offer. */
export function scopeClash(pair: Case): Answer {
  // Who is told only with consent, and whether, is a clash of its own; consent is no circle of people.
  if (
    [pair.first, pair.second].every((side) => side.met('informing') !== null && side.met('consent') !== null)
  )
    return null;
  return (
    hitOf(eitherWay(pair, openExcluded)) ??
    eitherWay(pair, includedExcluded) ??
    eitherWay(pair, criterion) ??
    eitherWay(pair, openRestricted) ??
    eitherWay(pair, widerCircle)
  );
}

function hitOf(answer: Answer): Answer {
  return answer !== null && 'hit' in answer ? answer : null;
}

/** What the rules need of a side. */
export function scopeTraits(side: Side): Traits {
  const has = (marker: ClashMarker): boolean => side.met(marker) !== null;
  const isOffer = !side.profile.ownPolicy;
  const isServed = isOffer && SERVED_KINDS.has(side.profile.statement.kind);
  const circle = isServed ? [...closerGroups(side)] : [];
  const isReserved = has('reserved');
  const isWide = !isReserved && !has('only');
  return {
    offers: [
      ...those(['out', has('not-covered')], ['whoever', isServed && has('indifferent')]),
      ...ofOneWord([
        ...those(
          ['open', isOffer && (has('open') || has('indifferent'))],
          ['list', isWide && circle.length > 0 && has('also')],
        ),
        ...(isWide ? circle.map((id) => `circle ${id}`) : []),
      ]),
    ],
    meets: [
      ...those(
        ['out', has('covered')],
        ['whoever', isServed && (isReserved || has('not-covered') || has('limits'))],
      ),
      ...ofOneWord([
        ...those(
          ['open', isOffer && (isReserved || has('not-covered'))],
          ['list', !isReserved && circle.length > 1 && !has('lists-on')],
        ),
        ...(isReserved ? circle.map((id) => `circle ${id}`) : []),
      ]),
    ],
  };
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
    (match) => ![match.first, match.second].some((word) => isPolicyWord(pair, word)),
  );
  const isAge = agesMeet(first, second);
  if (!isAge && people.length === 0 && groups.reduce((sum, match) => sum + match.weight, 0) < LEAST_SHARE)
    return null;
  // What is named is the relatives policy, so the other side must be it, or name it as well.
  const isItsOwn = (second === pair.anchor && hasScope(second)) || namesPolicyOf(pair, second);
  // The relatives policy may itself leave out whom another says that it takes in.
  const isLeftOutByItself = first === pair.anchor && hasScope(first) && namesPolicyOf(pair, second);
  if (!isLeftOutByItself && (!namesPolicyOf(pair, first) || !isItsOwn)) {
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

/** Some age is left out by the first side and taken in by the second: "under 18 år" and "fyldt 15 år". */
function agesMeet(first: Side, second: Side): boolean {
  const [out, taken] = [first, second].map((side) =>
    side.profile.statement.quantities.find((quantity) => quantity.kind === 'age'),
  );
  if (out === undefined || taken === undefined || out.bound === 'exact' || taken.bound === 'exact')
    return false;
  if (out.bound === taken.bound) return true;
  const [min, max] = out.bound === 'min' ? [out, taken] : [taken, out];
  return min.value < max.value;
}

/** How far from the wording the criterion is looked for, in characters. */
const CRITERION_REACH = 90;
const SERVED_KINDS: ReadonlySet<string> = new Set(['scope', 'commitment', 'principle', 'responsibility']);

/** Where one lives, what one suffers from, who sends one: no matter on the first side, a condition on the second. */
function criterion(pair: Case): Answer {
  const { first, second, topic, pack } = pair;
  const open = first.met('indifferent');
  const reserved = reservedIn(second) ?? notCovered(second) ?? second.met('limits');
  if (open === null || reserved === null || second.met('indifferent') !== null) return null;
  if (![first, second].every((side) => SERVED_KINDS.has(side.profile.statement.kind))) return null;
  if (first.profile.ownPolicy || second.profile.ownPolicy) return null;
  for (const words of pack.contradictions.criteria) {
    const one = near(first, first.find(words), open);
    const two = near(second, second.find(words), reserved);
    if (one === null || two === null) continue;
    const shared = topic.between(first, second, [one, rangeOrNone(open)], [two, rangeOrNone(reserved)]);
    const isOffer = shared.named.length > 0 || shared.telling.length > 0;
    if (!(isOffer && shared.substance >= MIN_SUBSTANCE) && !offersAnything(pair)) continue;
    const circumstance = differentCircumstance(pair);
    if (
      circumstance !== null &&
      circumstance !== 'different-target-group' &&
      circumstance !== 'different-actor'
    )
      return explain('scope', circumstance);
    return hit({
      subtype: 'scope',
      rule: 'scope/open-restricted',
      score: 0.6 + 0.35 * Math.max(shared.coverFirst, shared.coverSecond),
      words: [open.text, reserved.text],
      shared: shared.shared,
    });
  }
  return null;
}

/** The criterion's words, when they stand near the wording that sets it or sets it aside. */
function near(side: Side, met: Met | null, wording: Met): Range | null {
  if (met?.range == null || wording.range === null) return null;
  const apart = Math.max(met.range.start - wording.range.end, wording.range.start - met.range.end);
  return apart <= CRITERION_REACH && side.text.length >= met.range.end ? met.range : null;
}

/** What decides whom an offer is for is not the offer: two offers may ask for a referral. */
function criteriaIn({ pack }: Case, side: Side): Range[] {
  return pack.contradictions.criteria.flatMap((words) => side.find(words)?.range ?? []);
}

function rangeOrNone(met: Met): Range {
  return met.range ?? { start: 0, end: 0 };
}

/** Who is left out of an offer; who is left out of a policy is another matter. */
function notCovered(side: Side): Met | null {
  const out = side.met('not-covered');
  return out === null || /politik|strategi/u.test(out.text.toLowerCase()) ? null : out;
}

/** Both say whom the municipality's offers are for, of the same people: "tilbuddene til pårørende". */
function offersAnything({ first, second, pack }: Case): boolean {
  const isScope = [first, second].every((side) => side.profile.statement.kind === 'scope');
  const isGeneral = [first, second].some(
    (side) =>
      !side.concepts.some(
        ({ id, group }) => (group === 'service' || group === 'event') && !pack.contradictions.wide.has(id),
      ),
  );
  return isScope && isGeneral && [first, second].every((side) => side.profile.parties.has('relative'));
}

const EXCLUDED_COVER = 0.25;
/** Less is enough on one side where the other says hardly anything else. */
const EXCLUDED_LEAST = 0.12;
const TAKEN_COVER = 0.5;

/** An offer stands open on the first side; the second leaves somebody out of it ("omfatter ikke familier, hvor …"). */
function openExcluded(pair: Case): Answer {
  const { first, second, topic } = pair;
  const out = second.met('not-covered');
  // One offer by its name, taken in here and left out there; of a policy the rule for policies asks.
  const taken = out !== null && isNamedOffer(pair) ? first.met('covered') : null;
  const open = first.met('open') ?? first.met('indifferent') ?? taken;
  if (open === null || out === null || second.met('open') !== null || !isOneMatter(pair)) return null;
  if (first.profile.ownPolicy || second.profile.ownPolicy) return null;
  const shared = topic.between(first, second, [rangeOrNone(open)], [rangeOrNone(out)]);
  const least = Math.min(shared.coverFirst, shared.coverSecond);
  const most = Math.max(shared.coverFirst, shared.coverSecond);
  const isCovered = least >= EXCLUDED_COVER || (least >= EXCLUDED_LEAST && most >= TAKEN_COVER);
  if (shared.named.length === 0 || !isCovered) return null;
  return hit({
    subtype: 'scope',
    rule: 'scope/open-restricted',
    score: 0.55 + 0.35 * pair.relatedness,
    words: [open.text, out.text],
    shared: shared.shared,
  });
}

/** Both subjects name one offer, and nearly all of the one text stands in the other. */
function isNamedOffer({ first, second, topic }: Case): boolean {
  const [one, two] = [subjectOf(first), subjectOf(second)];
  if (one === null || two === null || first.met('not-covered') !== null) return false;
  const shared = topic.between(first, second);
  const isSame = topic.alikeThings(first, one, second, two) ?? 0;
  return isSame >= SAME_OFFER && Math.min(shared.coverFirst, shared.coverSecond) >= TAKEN_COVER;
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
  const words = pack.words(word);
  if (pack.conceptsIn(words).some(({ id }) => id === 'policy')) return true;
  return words.some((found) => mentionOf(pack).one.test(found.text));
}

/** What names a policy, to be looked for once or everywhere; making a pattern costs more than using it. */
const mentions = new WeakMap<LanguagePack, { readonly one: RegExp; readonly all: RegExp }>();

function mentionOf(pack: LanguagePack): { readonly one: RegExp; readonly all: RegExp } {
  const { source } = pack.references.mention;
  const made = mentions.get(pack) ?? { one: new RegExp(source, 'iu'), all: new RegExp(source, 'giu') };
  mentions.set(pack, made);
  return made;
}

/** The side names the relatives policy. */
function namesPolicyOf({ pack }: Case, side: Side): boolean {
  if (pack.contradictions.anchorNames.test(side.text)) return true;
  const names = side.text.match(mentionOf(pack).all) ?? [];
  return names.some((name) => pack.references.base(name).includes(pack.references.anchorWord));
}

/** What reserves an offer; "ikke kun for ægtefæller" reserves nothing. */
function reservedIn(side: Side): Met | null {
  const reserved = side.met('reserved');
  const denial = side.met('negation')?.range ?? null;
  const start = reserved?.range?.start ?? null;
  const isDenied = start !== null && denial !== null && denial.end < start && start - denial.end <= 1;
  return isDenied ? null : reserved;
}

/** Open to all on the first side, reserved on the second, of one offer. */
function openRestricted(pair: Case): Answer {
  const { first, second, topic } = pair;
  const open = first.met('open');
  const reserved = reservedIn(second);
  if (first.profile.statement.kind === 'definition' || second.profile.statement.kind === 'definition')
    return null;
  if (open === null || reserved === null || (first.met('reserved') !== null && second.met('open') !== null))
    return null;
  if (first.profile.ownPolicy || second.profile.ownPolicy) return null;
  if (![first, second].every((side) => SERVED_KINDS.has(side.profile.statement.kind))) return null;
  const shared = topic.between(first, second, criteriaIn(pair, first), criteriaIn(pair, second));
  const strongest = shared.shared[0]?.weight ?? 0;
  if (shared.substance < MIN_SUBSTANCE * pair.ease || shared.shared.length === 0) return null;
  if (shared.otherThings || haveOtherSubjects(pair) || isAnyOffer(pair, shared))
    return explain('scope', 'different-object');
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

/** "Samtaler" and "en samtale", for people of whom only one side says who they are, as every two offers have so much in common. */
function isAnyOffer(pair: Case, shared: Topic): boolean {
  const areBothRelatives = [pair.first, pair.second].every((side) => side.profile.parties.has('relative'));
  return pair.rank > 1 && !areBothRelatives && isGenericOnly(pair, shared);
}

/** How much of an offer must be common where only the people are told apart. */
const CIRCLE_SUBSTANCE = 1.3;
const CIRCLE_COVER = 0.3;

/** One offer, for more people on the first side ("ægtefæller, børn og venner") than the second reserves it for. */
function widerCircle(pair: Case): Answer {
  const { first, second, topic } = pair;
  const reserved = reservedIn(second);
  const isListed = reserved === null && first.met('also') !== null && second.met('lists-on') === null;
  if ((reserved === null && !isListed) || first.met('reserved') !== null) return null;
  if (![first, second].every((side) => SERVED_KINDS.has(side.profile.statement.kind))) return null;
  if (first.profile.ownPolicy || second.profile.ownPolicy || first.met('only') !== null) return null;
  const wider = closerGroups(first);
  const narrower = closerGroups(second);
  const left = [...wider].filter((id) => !narrower.has(id));
  // Who is named on the narrow side must be among those of the wide one, or the two are offers to different people.
  const isWithin = [...narrower].some((id) => wider.has(id));
  // Without an "only" it takes a list of the family to shut the friend out whom the first side takes in.
  const isClosed = isListed && narrower.size >= 2 && left.length === wider.size;
  if (left.length === 0 || !(isListed ? isClosed : isWithin)) return null;
  const shared = topic.between(first, second);
  const isOffer =
    shared.named.length > 0 || (!isListed && shared.telling.length > 0 && pair.rank <= CIRCLE_RANK);
  if (!isOffer || shared.substance < CIRCLE_SUBSTANCE || shared.otherThings) return null;
  if (Math.max(shared.coverFirst, shared.coverSecond) < CIRCLE_COVER || haveOtherSubjects(pair)) return null;
  const circumstance = differentCircumstance(pair);
  if (circumstance !== null && circumstance !== 'different-target-group')
    return explain('scope', circumstance);
  const people = first.concepts.filter(({ id }) => left.includes(id));
  return hit({
    subtype: 'scope',
    rule: 'scope/open-restricted',
    score: 0.55 + 0.3 * Math.max(shared.coverFirst, shared.coverSecond),
    words: [
      spanOf(first, people),
      reserved?.text ??
        spanOf(
          second,
          second.concepts.filter(({ id }) => narrower.has(id)),
        ),
    ],
    shared: shared.shared,
  });
}
const CIRCLE_RANK = 5;

/** People named more closely than as citizens or relatives. */
function closerGroups(side: Side): ReadonlySet<string> {
  return new Set(namedGroups(side).filter((id) => !WHOEVER.has(id)));
}
const WHOEVER: ReadonlySet<string> = new Set(['child', 'older-person']);

/** "Tilbuddene til pårørende" beside "kurser for pårørende": the general word and a service for the same people. */
function offersMeet({ first, second }: Case): boolean {
  const sharedParty = [...first.profile.parties].some((party) => second.profile.parties.has(party));
  const serves = (side: Side): boolean =>
    side.concepts.some((concept) => concept.group === 'service' || concept.group === 'instrument');
  return sharedParty && (serves(first) || serves(second));
}
