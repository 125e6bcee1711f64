import type { ClashRule, LanguagePack, Pattern, Quantity } from '../../model/index.ts';
import { PARTY_CLASSES, type Term } from '../profile.ts';
import { differentCircumstance } from './circumstance.ts';
import {
  type Answer,
  type Case,
  explain,
  hit,
  isOneMatter,
  mutual,
  ofOneWord,
  type Traits,
} from './detector.ts';
import { isGenericOnly, isKnownMatter, knownMatters } from './matter.ts';
import {
  groupOf,
  isInside,
  partiesIn,
  type Range,
  rangeOf,
  readOnce,
  type Side,
  subjectOf,
  wholeOf,
} from './side.ts';
import type { Topic } from './topic.ts';

/** Two values that differ by less are the same promise counted in other units (five working days, one week). */
const SAME_VALUE = 1.2;
const SAME_IF_VAGUE = 1.5;
/** Working days beside days: five are a week and ten are two, with a day to spare. */
const SAME_IF_WORKING = 1.3;
const HOURS_PER_DAY = 24;
const HOURS_PER_YEAR = 365 * HOURS_PER_DAY;
/** From so many years on a time is an age. */
const LEAST_AGE = 15;
const MIN_COVER = 0.3;
const MIN_COVER_BOTH = 0.2;
const STRONG_COVER = 0.45;
const MUTUAL_COVER = 0.6;
/** What must be covered where only concepts meet; from 0.6 on the same on nine evaluation sets. */
const LOOSE_COVER = 0.75;
const MIN_SUBSTANCE = 1.9;
/** What a matched thing must weigh to stand for a named one between best matches. */
const NAMED_TOP = 2.5;
const NAMED_COVER = 0.8;
/** So near that two deadlines can hardly be for different things. */
const NEAR_TWIN = 0.75;
/** All that one side speaks of stands on the other. */
const TWIN_COVER = 0.95;

interface Measured {
  readonly quantity: Quantity;
  readonly rule: ClashRule;
  /** Comparable value: days, times a year, years, hours a week or as the amount says. */
  readonly value: number;
  /** Values may only meet within a measure. */
  readonly measure: string;
}

/** Different numbers for the same thing: deadlines, frequencies, age limits, amounts. */
export function quantityClash(pair: Case): Answer {
  const { first, second } = pair;
  const couple = differing(pair);
  if (couple === null) return null;
  const [one, two] = couple;
  const topic = pair.topic.between(first, second);
  // A body that both name ("rådet") is a party and has no substance of its own.
  const isTwin =
    one.rule === 'quantity/deadline' &&
    isOneMatter(pair, NEAR_TWIN) &&
    Math.max(topic.coverFirst, topic.coverSecond) >= TWIN_COVER &&
    !haveOtherSubjects(pair, topic);
  const isKnown = isKnownMatter(pair, one.measure);
  // "Straks" is said of anything; only of one matter is it a promise that a date breaks.
  const isAtOnce = one.measure === 'time' && Math.min(one.value, two.value) === 0;
  if (isAtOnce && !isKnown && !isOneMatter(pair)) return null;
  const isNamedMatter =
    isKnown ||
    (isOneMatter(pair) &&
      (isTwin || topic.named.length > 0 || shareBody(pair, topic) || isNamedAlone(pair, topic, one.rule)));
  if (topic.named.length === 0 && topic.shared.length < 2 && !isNamedMatter) return null;
  // Two words of one concept may be two kinds of it ("netværksmøde", "dialogmøde").
  const isConceptOnly = topic.shared.every(({ via }) => via === 'concept');
  if (!isKnown && pair.rank > 1 && topic.shared.length < 2 && isConceptOnly) return null;
  if (topic.substance < MIN_SUBSTANCE * pair.ease && !isNamedMatter) return null;
  if (Math.max(topic.coverFirst, topic.coverSecond) < MIN_COVER * pair.ease && !isKnown) return null;
  const isOwn = !nameOnePolicy(pair, topic) && (first.profile.ownPolicy || second.profile.ownPolicy);
  if (isOwn && (topic.named.length === 0 || first.profile.ownPolicy === second.profile.ownPolicy))
    return explain('quantity', 'own-policy');
  const kinds = [first.profile.statement.kind, second.profile.statement.kind];
  const isOnePolicy = nameOnePolicy(pair, topic);
  if (!isOnePolicy && (kinds.every((kind) => kind === 'followup') || [first, second].some(followsPolicy)))
    return explain('quantity', 'own-policy');
  if (kinds.includes('definition') || kinds.includes('involvement')) return null;
  if (Math.min(topic.coverFirst, topic.coverSecond) < MIN_COVER_BOTH * pair.ease && !isKnown)
    return explain('quantity', 'different-object');
  // Words of one concept alone ("åben", "mentor") name no common thing, unless they are nearly all there is.
  const isLoose =
    (topic.named.length === 0 || one.measure === 'time') &&
    topic.shared.every(({ via }) => via === 'concept');
  if (!isKnown && isLoose && Math.max(topic.coverFirst, topic.coverSecond) < LOOSE_COVER)
    return explain('quantity', 'different-object');
  if (areOtherUnits(one, two)) return explain('quantity', 'different-object');
  if (!isKnown && !isTwin && isGenericOnly(pair, topic)) return explain('quantity', 'different-object');
  if (!isKnown && isEventOnly(pair, topic)) return explain('quantity', 'different-event');
  // "Mere end en halv time for sent" is how late something may be, and no date to keep.
  if (one.measure === 'time' && (first.met('delay') === null) !== (second.met('delay') === null))
    return explain('quantity', 'different-event');
  if (one.measure === 'time' && areWrittenToApart(pair)) return explain('quantity', 'different-object');
  if (areServedApart(pair)) return explain('quantity', 'different-target-group');
  if (one.measure === 'time' && runOtherWays(first, second)) return explain('quantity', 'different-event');
  if (one.measure === 'time' && areOtherSteps(pair)) return explain('quantity', 'different-event');
  if (one.rule === 'quantity/deadline' && !isKnown && !isSameEvent(pair, topic))
    return explain('quantity', 'different-event');
  if (one.rule === 'quantity/frequency' && !isKnown && haveOtherBodies(pair) && !shareBody(pair, topic))
    return explain('quantity', 'different-object');
  if (one.rule === 'quantity/frequency' && countsAnother(pair, one, two))
    return explain('quantity', 'different-object');
  if (one.rule === 'quantity/frequency' && (meetForOthers(pair) || (topic.otherKinds && !isKnown)))
    return explain('quantity', 'different-object');
  if (one.measure === 'share' && areSharesOfOthers(pair, one, two))
    return explain('quantity', 'different-target-group');
  const isEvent =
    isKnown || (one.rule === 'quantity/deadline' && isOneMatter(pair) && (isTwin || haveOneEvent(pair)));
  if (haveOtherSubjects(pair, topic) && !isEvent) return explain('quantity', 'different-object');
  const cover = (topic.coverFirst + topic.coverSecond) / 2;
  if (topic.otherThings && !isEvent) return explain('quantity', 'different-object');
  // A deadline is for an act after an event: one common word is not enough unless it is nearly all there is.
  if (
    one.measure === 'time' &&
    topic.named.length === 0 &&
    topic.shared.length < 2 &&
    !isEvent &&
    cover < MUTUAL_COVER * pair.ease
  ) {
    return explain('quantity', 'different-object');
  }
  if (fitTogether(pair, one, two)) return explain('quantity', 'precision-only');
  if (isComplementaryAge(one, two)) return explain('quantity', 'different-target-group');
  const circumstance = differentCircumstance(pair);
  // An age says itself whom it is for; that the people are called by other words is no sign of other people.
  const isAge = one.rule === 'quantity/age' && circumstance === 'different-target-group';
  // "Derhjemme" and "plejehjemmet" are two places of one move.
  // What a known matter runs from is part of it ("ved ændringer", "ved fald eller anden forværring").
  const isMove =
    (isEvent && circumstance === 'different-object') || (isKnown && circumstance === 'different-event');
  // Hours for those who give care at home are the same hours, whether the one or the other of the two is named.
  const isCared = isKnown && one.measure === 'hours-a-week';
  if (isCared && !servesOneHome(pair)) return explain('quantity', 'different-target-group');
  const isCare = isCared && circumstance === 'different-target-group';
  if (circumstance !== null && !isAge && !isMove && !isCare) return explain('quantity', circumstance);
  const isTwofold = areTwoAnswers(pair, one, two);
  if (isTwofold && closerServed(first) !== closerServed(second))
    return explain('quantity', 'different-target-group');
  return hit({
    subtype: 'quantity',
    rule: one.rule,
    score: 0.5 + 0.4 * cover + (cover >= STRONG_COVER ? 0.1 : 0),
    words: [one.quantity.text, two.quantity.text],
    shared: topic.shared,
    ...(isTwofold ? { verdict: 'tension' as const } : {}),
  });
}

/** All that both speak of is what they run from ("efter henvisningen"): two things may be due after one event. */
function isEventOnly(pair: Case, topic: Topic): boolean {
  const { first, second } = pair;
  if (topic.shared.length === 0 || isOneMatter(pair, NEAR_TWIN)) return false;
  const events = [eventOf(first), eventOf(second)] as const;
  const isIn = (side: Side, event: Range, text: string): boolean =>
    side.profile.words.some((word) => word.text === text && isInside(word, event));
  return topic.shared.every(
    (match) => isIn(first, events[0], match.first) && isIn(second, events[1], match.second),
  );
}

/** "Skriver du til Frivillighuset": a house of its own answers in its own time, and the other side does not speak of it. */
function areWrittenToApart({ first, second, topic, pack }: Case): boolean {
  const isApart = (own: Side, other: Side): boolean =>
    pack.contradictions.addressedTo.some((pattern) => {
      const to = groupOf(own, pattern);
      return to !== null && topic.alike(own, to, other, wholeOf(other)) === 0;
    });
  return isApart(first, second) || isApart(second, first);
}

/** The staff are offered a talk here, those whom they serve there. */
function areServedApart({ first, second, pack }: Case): boolean {
  const isForStaff = (side: Side): boolean => {
    const subject = subjectOf(side);
    if (subject === null || !pack.contradictions.responsibility.receives.test(side.text)) return false;
    const parties = partiesIn(side, subject);
    return parties.has('staff') && !parties.has('citizen') && !parties.has('relative');
  };
  const isForPeople = ({ profile }: Side): boolean =>
    profile.parties.has('citizen') || profile.parties.has('relative');
  return (isForStaff(first) && isForPeople(second)) || (isForStaff(second) && isForPeople(first));
}

/** Neither side names relatives closely of whom the other does not speak: spouses here and at-home citizens there, no parents. */
function servesOneHome({ first, second }: Case): boolean {
  const [ones, twos] = [kinIn(first), kinIn(second)];
  return ones.size === 0 || twos.size === 0 || [...ones].some((id) => twos.has(id));
}

function kinIn(side: Side): ReadonlySet<string> {
  return new Set(side.concepts.filter(({ id }) => FAMILY.has(id)).map(({ id }) => id));
}
const FAMILY: ReadonlySet<string> = new Set(['spouse', 'adult-child', 'parent', 'sibling', 'child']);

/** How often a policy is evaluated is its own matter, whatever the other side does as often. */
function followsPolicy(side: Side): boolean {
  const isAboutPolicy = side.conceptIds.has('evaluation') || side.conceptIds.has('yearly-status');
  return side.profile.statement.kind === 'followup' && isAboutPolicy;
}

/**
 * Both call the relatives policy by its name and tell one act of it by one word ("drøfter", "drøftes"): it is no longer each
 * policy's own.
 */
function nameOnePolicy({ first, second }: Case, topic: Topic): boolean {
  if (![first, second].every(({ conceptIds }) => conceptIds.has(RELATIVES_POLICY))) return false;
  const name = first.concepts.filter(({ id }) => id === RELATIVES_POLICY);
  return topic.shared.some(
    (match) =>
      (match.via === 'word' || match.via === 'stem') &&
      first.profile.words.some(
        (word) => word.text === match.first && !name.some((concept) => isInside(word, concept)),
      ),
  );
}
const RELATIVES_POLICY = 'relatives-policy';

/** Each side speaks of a step of the case (received, decided), and none is the other's. */
function areOtherSteps({ first, second, pack }: Case): boolean {
  // "Begynder senest en uge efter afgørelsen": what it runs from is not the step itself.
  const stepsOf = (side: Side) =>
    pack.contradictions.steps.filter((words) => {
      const found = side.find(words);
      return found !== null && (found.range === null || !isInside(found.range, eventOf(side)));
    });
  const ones = stepsOf(first);
  const twos = stepsOf(second);
  return ones.length > 0 && twos.length > 0 && !ones.some((step) => twos.includes(step));
}

/**
 * Both can be kept as they stand: at least once and twice, at most six weeks and usually three.
 * Two limits of one kind ("senest en uge", "senest en måned") differ.
 */
function fitTogether({ first, second }: Case, one: Measured, two: Measured): boolean {
  if (one.quantity.kind === 'age' || [one, two].some(({ quantity }) => quantity.upTo !== undefined))
    return false;
  const within = (limit: Measured, limited: Side, value: Measured, valued: Side): boolean => {
    if (boundOf(value, valued) !== 'exact') return false;
    const bound = boundOf(limit, limited);
    if (bound === 'min') return limit.value <= value.value;
    // A plain number below a limit may be a rule of its own, unless it says how things usually are.
    return bound === 'max' && valued.met('typical') !== null && value.value <= limit.value;
  };
  return within(one, first, two, second) || within(two, second, one, first);
}

/**
 * "Op til seks timer om ugen" and "fire timer om ugen": four hours are within six, but who asks what they may have gets two
 * answers.
 */
function areTwoAnswers({ first, second }: Case, one: Measured, two: Measured): boolean {
  const within = (limit: Measured, limited: Side, value: Measured, valued: Side): boolean =>
    limit.quantity.per !== undefined &&
    boundOf(limit, limited) === 'max' &&
    boundOf(value, valued) === 'exact' &&
    value.value <= limit.value;
  return within(one, first, two, second) || within(two, second, one, first);
}

/** "Ægtefæller får": the sentence begins with a group of relatives, told more closely than as relatives; null where it does not. */
function closerServed(side: Side): string | null {
  const start = subjectOf(side)?.start ?? null;
  const group = side.concepts.find(
    (concept) => concept.group === 'relative' && concept.id !== 'relative' && concept.start === start,
  );
  return group?.id ?? null;
}

/** "Kan højst vare tre uger": the limit may stand before the verb, apart from its number. */
function boundOf({ quantity }: Measured, side: Side): Quantity['bound'] {
  return quantity.bound === 'exact' && side.met('at-most') !== null ? 'max' : quantity.bound;
}

const measureOf = ({ measure }: Measured): string => measure;

/** The first two numbers of one measure that differ, unless the sides also agree on a number of that measure. */
function differing({ first, second, pack }: Case): [Measured, Measured] | null {
  const ones = measuresOf(first, pack);
  const twos = measuresOf(second, pack);
  const agreed = new Set(
    ones.filter((one) => twos.some((two) => two.measure === one.measure && isSame(one, two))).map(measureOf),
  );
  for (const one of ones) {
    const same = twos.filter((two) => two.measure === one.measure);
    if (same.length === 0 || agreed.has(one.measure)) continue;
    const two = same[0];
    if (two !== undefined) return [one, two];
  }
  return null;
}

/** Both sides must name a number of one measure, for one matter: told by a common word, or known whatever words it has. */
export function quantityTraits(side: Side, pack: LanguagePack): Traits {
  return mutual(
    measuresOf(side, pack).flatMap(({ measure }) => [
      ...ofOneWord([measure]),
      ...knownMatters(side, pack, measure).map((matter) => `${measure} of ${matter}`),
    ]),
  );
}

const measuresOf = readOnce(readMeasures);

function readMeasures(side: Side, pack: LanguagePack): Measured[] {
  const { ages } = pack.contradictions;
  const singular = (word: string): string => pack.words(word)[0]?.stem ?? word;
  const read = side.profile.statement.quantities;
  const quantities = read.some(({ kind }) => kind === 'age') ? read : [...read, ...countedAges(side, ages)];
  const counts = quantities.filter((quantity) => quantity.kind === 'amount');
  const times = counts.length === 1 ? (counts[0]?.value ?? 1) : 1;
  return quantities.flatMap((quantity) => measured(quantity, times, singular));
}

/** Ages told by the year that begins or ends ("ved det fyldte 17. år"), which no unit follows. */
function countedAges(side: Side, patterns: readonly Pattern[]): Quantity[] {
  return patterns.flatMap((pattern): Quantity[] => {
    const found = pattern.exec(side.text);
    if (found?.[1] === undefined) return [];
    const text = side.profile.statement.text.slice(found.index, found.index + found[0].length);
    const upTo = found[2] === undefined ? {} : { upTo: Number(found[2]) };
    const bound = found[2] === undefined ? ('min' as const) : ('exact' as const);
    return [{ kind: 'age', value: Number(found[1]), ...upTo, unit: 'år', bound, text, start: found.index }];
  });
}

/** @param times how many at a time, where the text counts them: two evenings every year are two a year */
function measured(quantity: Quantity, times: number, singular: (word: string) => string): Measured[] {
  const { kind, value } = quantity;
  switch (kind) {
    case 'deadline':
      return [{ quantity, rule: 'quantity/deadline', value, measure: 'time' }];
    case 'duration':
      // Nothing that a policy promises takes so long: "mellem 16 år og folkepensionsalderen" tells ages.
      if (Math.max(value, quantity.upTo ?? 0) >= leastAge(quantity) * HOURS_PER_YEAR)
        return [{ quantity, rule: 'quantity/age', value: value / HOURS_PER_YEAR, measure: 'age' }];
      return quantity.per === undefined
        ? [{ quantity, rule: 'quantity/deadline', value: value / HOURS_PER_DAY, measure: 'time' }]
        : [{ quantity, rule: 'quantity/amount', value, measure: 'hours-a-week' }];
    case 'frequency':
      return [{ quantity, rule: 'quantity/frequency', value: value * times, measure: 'frequency' }];
    case 'age':
      return [{ quantity, rule: 'quantity/age', value, measure: 'age' }];
    case 'time-of-day':
      // "Hele døgnet" is no opening time; what is always open is held against hours by a rule of its own.
      return quantity.upTo === undefined || quantity.upTo - value >= HOURS_PER_DAY
        ? []
        : [{ quantity, rule: 'quantity/hours', value, measure: 'hours-of-day' }];
    case 'share':
      // "Halvdelen", "50 procent" and "fem ud af ti" are counted alike.
      return [{ quantity, rule: 'quantity/amount', value, measure: 'share' }];
    case 'amount':
      return [
        {
          quantity,
          rule: 'quantity/amount',
          value,
          measure: `${kind} ${singular(quantity.unit)}`,
        },
      ];
    default:
      return [];
  }
}

/** "Mellem 8 og 14 år" is an age sooner than "14 år" is. */
function leastAge({ upTo }: Quantity): number {
  return upTo === undefined ? LEAST_AGE : LEAST_AGE_IN_RANGE;
}
const LEAST_AGE_IN_RANGE = 10;

function isSame(one: Measured, two: Measured): boolean {
  const ratio = Math.max(one.value, two.value) / Math.max(1e-9, Math.min(one.value, two.value));
  const isVague = one.quantity.approximate === true || two.quantity.approximate === true;
  const isUnitOnly = one.quantity.working !== two.quantity.working;
  if (one.measure === 'hours-of-day')
    return one.value === two.value && one.quantity.upTo === two.quantity.upTo;
  const usual = isUnitOnly ? SAME_IF_WORKING : one.measure === 'age' ? 1 : SAME_VALUE;
  const limit = isVague ? SAME_IF_VAGUE : usual;
  return ratio <= limit && one.quantity.upTo === two.quantity.upTo;
}

/** "Under 18" beside "fyldt 18": two groups that meet at the limit. */
function isComplementaryAge(one: Measured, two: Measured): boolean {
  if (one.rule !== 'quantity/age') return false;
  const bounds = new Set([one.quantity.bound, two.quantity.bound]);
  return bounds.has('min') && bounds.has('max');
}

/**
 * A deadline runs from an event, about a matter: what opens the sentence, its conditions and what follows "efter" must
 * find something on the other side. "Svar på klager" and "svar på ansøgninger" share their answer and nothing else.
 * Where a thing is named on both sides, it is enough that the events do not differ.
 */
function isSameEvent(pair: Case, shared: Topic): boolean {
  const { first, second, topic } = pair;
  const ones = matchable(topic.terms(first, eventOf(first)));
  const twos = matchable(topic.terms(second, eventOf(second)));
  const firstMeets = meets(ones, matchedWords(shared, 'first'));
  const secondMeets = meets(twos, matchedWords(shared, 'second'));
  if (haveOtherEvents(pair)) return false;
  if (ones.length > 0 && twos.length > 0 && !firstMeets && !secondMeets) return false;
  if (shared.named.length > 0) return true;
  const hooksMeet = (side: Side, which: 'first' | 'second'): boolean => {
    const terms = matchable(hooks(side).flatMap((range) => topic.terms(side, range)));
    return terms.length === 0 || meets(terms, matchedWords(shared, which));
  };
  return hooksMeet(first, 'first') && hooksMeet(second, 'second');
}

/** "Når en beboer dør" beside "efter indflytning": each says when its time begins, and not with one word alike. */
function haveOtherEvents({ first, second, topic }: Case): boolean {
  const startOf = (side: Side): Range[] => {
    const occasion = side.met('occasion')?.range ?? [];
    const conditions = [
      ...side.clause.conditions.flatMap((span) => rangeOf(side, span) ?? []),
      occasion,
    ].flat();
    const event = eventOf(side);
    return matchable(topic.terms(side, event)).length > 0 ? [event] : conditions;
  };
  const isNamed = (side: Side, ranges: readonly Range[]): boolean =>
    matchable(ranges.flatMap((range) => topic.terms(side, range))).length > 0;
  const [ones, twos] = [startOf(first), startOf(second)];
  if (!isNamed(first, ones) || !isNamed(second, twos)) return false;
  return ones.every((one) => twos.every((two) => topic.alike(first, one, second, two) === 0));
}

const BODIES: ReadonlySet<string> = new Set(['citizen-council', 'committee', 'association']);

/** Both name a council or committee by the same word. */
function shareBody({ first }: Case, topic: Topic): boolean {
  const bodies = first.concepts.filter(({ group }) => BODIES.has(group));
  return topic.shared.some(
    (match) =>
      (match.via === 'word' || match.via === 'stem') &&
      first.profile.words.some(
        (word) => word.text === match.first && bodies.some((body) => isInside(word, body)),
      ),
  );
}

/** "Tre ugers ophold om året" and "otte timer om måneden" are not counted alike, whatever they come to in a week. */
function areOtherUnits(one: Measured, two: Measured): boolean {
  const isHours = ({ quantity }: Measured): boolean => quantity.unit.startsWith('tim');
  return one.measure === 'hours-a-week' && isHours(one) !== isHours(two);
}

/** Before an event on one side, after it on the other. */
function runOtherWays(first: Side, second: Side): boolean {
  const before = [first, second].filter((side) => side.met('event')?.text.toLowerCase() === 'før');
  const after = [first, second].filter((side) => side.met('event')?.text.toLowerCase() === 'efter');
  // "Der går højst tolv uger, før …" counts from the event before.
  return (
    before.length === 1 &&
    after.length === 1 &&
    !before.some((side) => /(?<!\p{L})gå(?:r|et)?(?!\p{L})/u.test(side.text))
  );
}

/** A short word ("bad") stands for a named thing where it is nearly all that either side speaks of. */
function isNamedAlone({ first, second }: Case, topic: Topic, rule: ClashRule): boolean {
  const verbs = [first, second].map((side) => side.profile.words[side.clause.verb]?.text);
  const isAct = topic.shared.every((match) => match.first === verbs[0] && match.second === verbs[1]);
  const least = Math.min(topic.coverFirst, topic.coverSecond);
  return rule === 'quantity/frequency' && !isAct && (topic.top >= NAMED_TOP || least >= NAMED_COVER);
}

/** The subjects name councils, and not the same: when one meets says nothing of the other, nor of a meeting of others. */
function haveOtherBodies({ first, second }: Case): boolean {
  const bodiesIn = (side: Side): string[] =>
    side.concepts
      .filter((concept) => BODIES.has(concept.group) && isInside(concept, subjectOf(side)))
      .map(({ id }) => id);
  const ones = bodiesIn(first);
  const twos = bodiesIn(second);
  return ones.length + twos.length > 0 && !ones.some((id) => twos.includes(id));
}

/** "Kurset … med ugentlig vejledning" counts the guidance: the thing right after the number stands nowhere on the other side. */
function countsAnother({ first, second, topic }: Case, one: Measured, two: Measured): boolean {
  const counts = (own: Side, { quantity }: Measured, other: Side): boolean => {
    const end = quantity.start + quantity.text.length;
    const next = own.profile.words.find(({ start }) => start >= end);
    if (next === undefined || next.start > end + 1) return false;
    const isThing = topic.terms(own, next).some(({ thing, party }) => thing && party === null);
    return isThing && topic.alikeThings(own, next, other, wholeOf(other)) === 0;
  };
  return counts(first, one, second) || counts(second, two, first);
}

/** "Halvdelen af medarbejderne" beside "ni ud af ti pårørende": shares of two groups. */
function areSharesOfOthers({ first, second }: Case, one: Measured, two: Measured): boolean {
  const groupsAfter = (side: Side, { quantity }: Measured): ReadonlySet<string> => {
    const start = quantity.start + quantity.text.length;
    return partiesIn(side, { start, end: start + NEXT_WORDS });
  };
  const [ones, twos] = [groupsAfter(first, one), groupsAfter(second, two)];
  return ones.size > 0 && twos.size > 0 && ![...ones].some((group) => twos.has(group));
}
/** How far behind a share those are named of whom it is one, in characters. */
const NEXT_WORDS = 30;

/** "Beboermøde" beside "pårørendemøde": one head of a compound, and other people in front of it. */
function meetForOthers({ first, second, pack }: Case): boolean {
  const [ones, twos] = [peopleByHead(first, pack), peopleByHead(second, pack)];
  return [...ones].some(([head, people]) => {
    const others = twos.get(head);
    return others !== undefined && ![...others].some((group) => people.has(group));
  });
}

/** By the last part of its compounds the people who stand in front of it. */
function peopleByHead({ profile }: Side, pack: LanguagePack): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, first, whole } of profile.concepts) {
    const group = pack.concept(id)?.class;
    const head = profile.words[first]?.parts.at(-1);
    if (whole || group === undefined || head === undefined || !PARTY_CLASSES.has(group)) continue;
    found.set(head, (found.get(head) ?? new Set<string>()).add(group));
  }
  return found;
}

/** What both deadlines run from, or up to, is named with words that meet ("før de flytter", "før flyttelæsset kører"). */
function haveOneEvent({ first, second, topic }: Case): boolean {
  return topic.alike(first, eventOf(first), second, eventOf(second)) > 0;
}

/** "Ansøgninger om pleje" beside "ansøgninger om plejebolig": each subject has a word that the other side lacks. */
function haveOtherSubjects({ first, second, topic }: Case, shared: Topic): boolean {
  const lacks = (side: Side, which: 'first' | 'second'): boolean => {
    const range = side.clause.inverted ? null : subjectOf(side);
    // The care in "pleje" is not the home in "plejebolig": a part of a compound makes no subject the same.
    const whole = shared.shared.filter((match) => match.via !== 'compound');
    const matched = new Set(whole.map((match) => match[which]));
    return range !== null && matchable(topic.terms(side, range)).some((term) => !matched.has(term.word.text));
  };
  return lacks(first, 'first') && lacks(second, 'second');
}

function matchable(terms: readonly Term[]): Term[] {
  return terms.filter((term) => term.party === null);
}

function matchedWords(shared: Topic, which: 'first' | 'second'): ReadonlySet<string> {
  return new Set(shared.shared.map((match) => match[which]));
}

function meets(terms: readonly Term[], matched: ReadonlySet<string>): boolean {
  return terms.some((term) => matched.has(term.word.text));
}

/** How far after "efter" the event is named, in characters. */
const EVENT_REACH = 55;

function eventOf(side: Side): Range {
  const event = side.met('event')?.range ?? null;
  return event === null ? { start: 0, end: 0 } : { start: event.start, end: event.end + EVENT_REACH };
}

function hooks(side: Side): Range[] {
  const subject = subjectOf(side);
  const conditions = side.clause.conditions.flatMap((span) => rangeOf(side, span) ?? []);
  return [...(subject === null ? [] : [subject]), ...conditions, eventOf(side)];
}
