import type { ClashMarker, LanguagePack, OppositeWordings, Pattern } from '../../model/index.ts';
import {
  differentCircumstance,
  haveDifferentActors,
  haveDifferentHeads,
  haveDifferentPlaces,
  haveOtherSubjects,
} from './circumstance.ts';
import { deniesNothingSaid, goesOnToAnother } from './denial.ts';
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
import { AT_LARGE } from './responsibility.ts';
import {
  isInside,
  type Met,
  overlap,
  partiesIn,
  type Range,
  rangeOf,
  readOnce,
  type Side,
  subjectOf,
  wholeOf,
} from './side.ts';

const MIN_SUBSTANCE = 3.4;
/** Less is enough where a service or instrument is named on both sides. */
const MIN_SUBSTANCE_NAMED = 2.4;
const MIN_COVER = 0.4;
const NEGATED_COVER = 0.55;

/** One side says yes to what the other says no to. */
export function polarityClash(pair: Case): Answer {
  return (
    eitherWay(pair, expectedVoluntary) ??
    eitherWay(pair, consent) ??
    eitherWay(pair, toldAnyway) ??
    eitherWay(pair, restrictedHours) ??
    eitherWay(pair, negated) ??
    opposites(pair) ??
    eitherWay(pair, antonyms) ??
    eitherWay(pair, deniedMatter)
  );
}

/** What the rules need of a side; `deniedMatter` looks at best matches alone, whatever they bring. */
export function polarityTraits(side: Side, pack: LanguagePack): Traits {
  const has = (marker: ClashMarker): boolean => side.met(marker) !== null;
  const { lemma, negated: isNegated } = side.clause;
  const isSaid = lemma !== null && !side.profile.ownPolicy;
  const wordings = wordingsOf(side, pack);
  const asksConsent = has('consent-needed') && has('informing');
  return {
    offers: [
      ...those(['voluntary', has('voluntary')], ['consent', asksConsent]),
      ...ofOneWord(
        those(['open', has('round-the-clock')], [`verb ${lemma}`, isSaid && !isNegated && !has('only')]),
      ),
      ...[...wordings.first].flatMap(traitOf),
    ],
    meets: [
      ...those(
        ['voluntary', has('expected') && has('burden')],
        ['consent', (has('consent-ignored') && has('informing')) || has('told-always')],
      ),
      ...ofOneWord(
        those(['open', has('hours')], [`verb ${lemma}`, isSaid && isNegated && !has('double-negation')]),
      ),
      ...[...wordings.second].flatMap(traitOf),
    ],
  };
}

/** Where an opposite says itself what it is about, no other word need be common. */
function traitOf({ id, about }: OppositeWordings): readonly string[] {
  const trait = [`opposite ${id}`];
  return about === null ? ofOneWord(trait) : trait;
}

/** The opposites of which a side has the one or the other wording, in the order of the lexicon. */
interface Wordings {
  readonly first: ReadonlySet<OppositeWordings>;
  readonly second: ReadonlySet<OppositeWordings>;
}

const wordingsOf = readOnce((side, pack): Wordings => {
  const inQuestion = pack.contradictions.oppositesFor(side.text, side.leadIn);
  return {
    first: new Set(inQuestion.filter(({ first }) => side.find(first) !== null)),
    second: new Set(inQuestion.filter(({ second }) => side.find(second) !== null)),
  };
});

/** Nobody is made to help on the first side; on the second the family is expected to. */
function expectedVoluntary(pair: Case): Answer {
  const { first, second, topic } = pair;
  const voluntary = first.met('voluntary');
  const expected = second.met('expected');
  if (voluntary === null || expected === null || second.met('voluntary') !== null) return null;
  // An aim ("politikken skal bidrage til, at pårørende ved …") says what is to come about, and of nobody what they have to do.
  if (WISHES.has(second.profile.statement.kind)) return null;
  // "Du bestemmer selv, om din datter er med" leaves something else to choose than whether to help.
  if (first.met('helping') === null) return null;
  if (!second.profile.parties.has('relative') || second.met('burden') === null) return null;
  const people = first.profile.parties;
  const others = ['volunteer', 'association', 'staff', 'citizen'].some((party) => people.has(party as never));
  if (!people.has('relative') && others) return explain('polarity', 'different-target-group');
  // "Hjælpen er frivillig" is the freedom itself and names no volunteer.
  const namesVolunteers = first.concepts.some(
    (concept) => concept.group === 'volunteer' && !isInside(concept, voluntary.range),
  );
  if (namesVolunteers && !second.profile.parties.has('volunteer'))
    return explain('polarity', 'different-object');
  if (second.met('round-the-clock') !== null) return null;
  // What a policy is to bring about ("politikken skal medvirke til") nobody is expected to do.
  if (second.profile.ownPolicy) return null;
  if ((first.met('law') === null) !== (second.met('law') === null))
    return explain('polarity', 'law-and-practice');
  if (haveOtherBurdens(pair) || isNews(second, pair.pack)) return explain('polarity', 'different-object');
  return hit({
    subtype: 'polarity',
    rule: 'polarity/expected-voluntary',
    score: people.has('relative') ? 0.75 : 0.65,
    words: [voluntary.text, expected.text],
    shared: topic.between(first, second).shared,
    against: ['different-words'],
  });
}

const WISHES: ReadonlySet<string> = new Set(['vision', 'goal']);

/** Housework on the one side and care on the other: to be free of the one says nothing of the other. */
function haveOtherBurdens({ first, second, pack }: Case): boolean {
  const burdensOf = (side: Side) => pack.contradictions.burdens.filter((words) => side.find(words) !== null);
  const ones = burdensOf(first);
  const twos = burdensOf(second);
  return ones.length > 0 && twos.length > 0 && !ones.some((burden) => twos.includes(burden));
}

/** "Det forudsættes, at pårørende orienterer kontaktpersonen": to let others know is no help that is given. */
function isNews(side: Side, pack: LanguagePack): boolean {
  return (
    side.met('informing') !== null && !pack.contradictions.burdens.some((words) => side.find(words) !== null)
  );
}

/** "Ikke om dit helbred, uden at du har sagt ja": the denial in front turns the words into a demand for consent. */
function isDeniedBefore(side: Side, met: Met): boolean {
  const denial = side.met('double-negation')?.range ?? null;
  return (
    denial !== null && met.range !== null && denial.start < met.range.start && denial.end > met.range.start
  );
}

/** Relatives are told only with consent on the first side, and without it on the second. */
function consent(pair: Case): Answer {
  const { first, second, topic } = pair;
  const needed = first.met('consent-needed');
  const ignored = second.met('consent-ignored');
  if (
    needed === null ||
    ignored === null ||
    first.met('informing') === null ||
    second.met('informing') === null
  ) {
    return null;
  }
  if (settles(first, 'consent-ignored', needed)) return null;
  const own = second.met('consent-needed');
  // "Ikke … uden samtykke" asks for consent, whatever its last words say alone.
  if (own !== null && ignored.range !== null && isInside(ignored.range, own.range)) return null;
  if (isDeniedBefore(second, ignored)) return null;
  // What is known of an illness tells nothing of the citizen, and the citizen's doctor is no relative.
  if (second.met('general-news') !== null || first.met('general-news') !== null)
    return explain('polarity', 'different-object');
  if (isForDoctor(first) !== isForDoctor(second)) return explain('polarity', 'different-target-group');
  if (second.met('harmless') !== null) return explain('polarity', 'different-object');
  // "Medmindre den ældre har sagt nej" is the presumed consent itself, and no exception to a rule.
  if (!isWithin(second.met('exception'), ignored)) return explain('polarity', 'exception');
  return hit({
    subtype: 'polarity',
    rule: 'polarity/negated',
    score: 0.8,
    words: [needed.text, ignored.text],
    shared: topic.between(first, second).shared,
  });
}

/** Nothing was met, or it is part of the other wording. */
function isWithin(met: Met | null, wording: Met): boolean {
  return met === null || (met.range !== null && overlap(met.range, wording.range));
}

/** The doctor is told, and no relative. */
function isForDoctor(side: Side): boolean {
  return side.met('told-doctor') !== null && !side.profile.parties.has('relative');
}

/** Relatives are told only with consent on the first side; the second tells them always and asks nobody. */
function toldAnyway(pair: Case): Answer {
  const { first, second, topic } = pair;
  const needed = first.met('consent-needed');
  const always = second.met('told-always');
  if (needed === null || always === null || first.met('informing') === null) return null;
  if (!second.profile.parties.has('relative') || second.met('consent') !== null) return null;
  // Rules of conduct may meet without a common word, but then both must speak of what concerns the citizen.
  if (second.met('harmless') !== null || (pair.rank > 3 && !second.conceptIds.has('change-of-health')))
    return null;
  if (settles(first, 'consent-ignored', needed) || first.met('told-always') !== null) return null;
  if (second.met('exception') !== null) return explain('polarity', 'exception');
  return hit({
    subtype: 'polarity',
    rule: 'polarity/negated',
    score: isOneMatter(pair) ? 0.75 : 0.6,
    words: [needed.text, always.text],
    shared: topic.between(first, second).shared,
    against: isOneMatter(pair) ? [] : ['different-words'],
  });
}

/** The side has the other wording as well, outside of the one that was met ("ikke … uden samtykke" holds "uden samtykke"). */
function settles(side: Side, marker: ClashMarker, met: Met): boolean {
  const other = side.met(marker);
  return other !== null && (other.range === null || !isInside(other.range, met.range));
}

/** The first word is a compound of the second: one kind of it. */
function isKindOf(one: string, two: string): boolean {
  return one.length > two.length && one.toLowerCase().endsWith(two.toLowerCase());
}

/** Always open on the first side, within hours on the second. */
function restrictedHours(pair: Case): Answer {
  const { first, second, topic } = pair;
  const always = first.met('round-the-clock');
  const hours = second.met('hours');
  const span = second.profile.statement.quantities.find((quantity) => quantity.kind === 'time-of-day');
  if (always === null || hours === null || second.met('round-the-clock') !== null) return null;
  const shared = topic.between(first, second, aside(always), aside(hours));
  if (shared.shared.length === 0 || shared.substance < (MIN_SUBSTANCE / 2) * pair.ease) return null;
  const isWhole = Math.min(shared.coverFirst, shared.coverSecond) >= MIN_COVER * pair.ease;
  if (shared.named.length === 0 && shared.telling.length < 2 && !isWhole) return null;
  // A door and a telephone are both "åben".
  if (shared.named.length === 0 && isGenericOnly(pair, shared))
    return explain('polarity', 'different-object');
  if (haveDifferentPlaces(pair) || haveDifferentHeads(pair) || haveOtherThings(pair))
    return explain('polarity', 'different-object');
  // A telephone and an emergency telephone are two, though both are "åben".
  const things = shared.named.length > 0 ? shared.named : shared.shared;
  if (things.every(({ first: one, second: two }) => isKindOf(one, two) || isKindOf(two, one)))
    return explain('polarity', 'different-object');
  return hit({
    subtype: 'polarity',
    rule: 'polarity/restricted-hours',
    score: 0.6 + 0.3 * Math.max(shared.coverFirst, shared.coverSecond),
    words: [always.text, span?.text ?? hours.text],
    shared: shared.shared,
  });
}

/** Opposite wordings about one thing. */
function opposites(pair: Case): Answer {
  let explained: Answer = null;
  const one = wordingsOf(pair.first, pair.pack);
  const two = wordingsOf(pair.second, pair.pack);
  for (const opposite of pair.pack.contradictions.opposites) {
    if (polesApart(one, two, opposite).length === 0) continue;
    const answer = eitherWay(pair, (turned) => oppositeWordings(turned, opposite));
    if (answer !== null && 'hit' in answer) return answer;
    explained ??= answer;
  }
  return explained;
}

function oppositeWordings(pair: Case, opposite: OppositeWordings): Answer {
  const { first, second, topic } = pair;
  const one = first.find(opposite.first);
  const two = second.find(opposite.second);
  if (one === null || two === null) return null;
  if (isDenied(first, one, pair.pack) !== isDenied(second, two, pair.pack)) return null;
  if (isDeniedTwice(first, one) || isDeniedTwice(second, two)) return null;
  // A side that holds both wordings has settled the matter itself.
  if (holdsToo(first, opposite.second, one) || holdsToo(second, opposite.first, two)) return null;
  const { about, people, same, anyone, best } = opposite;
  if (best && !areOneMatterByWords(pair, one, two)) return null;
  if (people !== null && ![first, second].every((side) => side.profile.parties.has(people))) return null;
  if (about !== null && ![first, second].every((side) => about.test(side.text))) return null;
  if (about !== null && same && !nameOneThing(pair, about)) return null;
  if (about !== null && (forbidsAnother(pair, two) || forbidsAnother(turnedRound(pair), one)))
    return explain('polarity', 'different-object');
  const shared = topic.between(first, second);
  const apart = topic.between(first, second, aside(one), aside(two));
  const cover = Math.max(apart.coverFirst, apart.coverSecond, shared.coverFirst, shared.coverSecond);
  const isNear =
    best ||
    (about === null
      ? (apart.named.length > 0 || (apart.shared.length > 0 && shared.shared.length > 1)) &&
        shared.substance >= (apart.named.length > 0 ? MIN_SUBSTANCE_NAMED : MIN_SUBSTANCE) * pair.ease &&
        cover >= MIN_COVER * pair.ease
      : cover > 0 || people !== null || haveCommonParty(pair));
  if (!isNear) return null;
  if (about === null && haveOtherThings(pair)) return explain('polarity', 'different-object');
  if (!anyone && people === null && areVolunteersApart(pair, one, two))
    return explain('polarity', 'different-actor');
  const circumstance = differentCircumstance(pair);
  const isExcuse = circumstance !== null && circumstance !== 'different-actor';
  if (
    isExcuse &&
    !(anyone && (circumstance === 'different-target-group' || circumstance === 'different-object'))
  )
    return explain('polarity', circumstance);
  return hit({
    subtype: 'polarity',
    rule: 'polarity/opposite',
    score: best ? BEST_SCORE + BEST_WEIGHT * pair.relatedness : 0.55 + 0.4 * cover,
    words: [one.text, two.text],
    shared: shared.shared,
  });
}

/** "Hunde må ikke løbe løse": what is forbidden is an act of which the other side, where dogs are welcome, says nothing. */
function forbidsAnother(pair: Case, { text, range }: Met): boolean {
  if (range === null || !/(?<!\p{L})(?:ikke|aldrig)$/u.test(text.trim())) return false;
  const { first, second, topic } = pair;
  const rest = { start: range.end, end: second.text.length };
  const acts = topic.terms(second, rest).filter(({ party }) => party === null);
  return acts.length > 1 && (topic.alikeThings(first, wholeOf(first), second, rest) ?? 0) === 0;
}

function turnedRound(pair: Case): Case {
  return { ...pair, first: pair.second, second: pair.first };
}

/** Where the words of a pair of opposites stand on a side, by the pair and its pole ("more-less/first"). */
const polesOf = readOnce((side, pack): ReadonlyMap<string, Met> => {
  const { words, statement } = side.profile;
  const found = new Map<string, Met>();
  for (const { id, first, last, whole } of pack.oppositesIn(words)) {
    const [from, to] = [words[first], words[last]];
    if (!whole || from === undefined || to === undefined || found.has(id)) continue;
    const range = { start: from.start, end: to.end };
    found.set(id, { text: statement.text.slice(range.start, range.end), range });
  }
  return found;
});

/** Words of opposite meaning, of which each side has the one and not the other. */
function antonyms(pair: Case): Answer {
  const { first, second, topic, pack } = pair;
  if (!isOneMatter(pair, BEST_NEAR)) return null;
  const [ones, twos] = [polesOf(first, pack), polesOf(second, pack)];
  for (const [id, one] of ones) {
    if (!id.endsWith('/first') || pack.contradictions.weighedElsewhere.has(id.replace('/first', '')))
      continue;
    const other = id.replace(/first$/u, 'second');
    const two = twos.get(other);
    if (two === undefined || ones.has(other) || twos.has(id)) continue;
    if (isDenied(first, one, pack) !== isDenied(second, two, pack)) continue;
    if (!areOneMatterByWords(pair, one, two)) continue;
    const circumstance = differentCircumstance(pair);
    if (circumstance !== null) return explain('polarity', circumstance);
    return hit({
      subtype: 'polarity',
      rule: 'polarity/opposite',
      score: BEST_SCORE + BEST_WEIGHT * pair.relatedness,
      words: [one.text, two.text],
      shared: topic.between(first, second).shared,
    });
  }
  return null;
}

/** How near two best matches must be for ordinary words to tell them apart. */
const BEST_NEAR = 0.35;
/** What is matched besides the words that point apart, of the smaller of the two. */
const BEST_COVER = 0.15;
/** How sure ordinary words are, less than those of a rule that knows its matter. */
const BEST_SCORE = 0.5;
const BEST_WEIGHT = 0.3;

/** Each is the other's best match, and a word that tells a thing, not a matter of any case, stands on both besides those that clash. */
function areOneMatterByWords(pair: Case, one: Met, two: Met): boolean {
  const { first, second, topic } = pair;
  if (!isOneMatter(pair, BEST_NEAR) || first.profile.ownPolicy || second.profile.ownPolicy) return false;
  const shared = topic.between(first, second);
  if (shared.otherThings || shared.otherKinds || isGenericOnly(pair, shared)) return false;
  const isPole = (side: Side, { range }: Met, text: string): boolean =>
    side.profile.words.some((word) => word.text === text && isInside(word, range));
  const told = shared.telling.filter(
    (match) =>
      match.via !== 'concept' && !(isPole(first, one, match.first) && isPole(second, two, match.second)),
  );
  if (told.length === 0 || Math.min(shared.coverFirst, shared.coverSecond) < BEST_COVER) return false;
  return !haveOtherSubjects(pair, aside(one), aside(two));
}

/** Words that may stand between a denial and what it denies ("opkræver aldrig", "ikke altid gratis"). */
const DENIAL_REACH = 2;

/** "Opkræver ikke betaling": what was met is denied, so that it says what its opposite says. */
function isDenied({ text, clause, profile }: Side, { range }: Met, pack: LanguagePack): boolean {
  if (range === null || !clause.negated) return false;
  const denials = profile.words.filter(({ lower }) =>
    pack.contradictions.markers.negation.some((pattern) => pattern.exec(lower) !== null),
  );
  if (denials.some((denial) => isInside(denial, range))) return false;
  return denials.some(({ start, end }) => {
    const between = start >= range.end ? text.slice(range.end, start) : text.slice(end, range.start);
    return !/[,;:.]/u.test(between) && (between.match(/[\p{L}-]+/gu)?.length ?? 0) <= DENIAL_REACH;
  });
}

/** "Vi afviser ikke pårørende": what was met there ("ikke pårørende") is part of a denial of a denial. */
function isDeniedTwice(side: Side, { range }: Met): boolean {
  const denial = side.met('double-negation')?.range ?? null;
  return (
    range !== null &&
    denial !== null &&
    denial.start < range.start &&
    denial.end > range.start &&
    denial.end < range.end
  );
}

/** One side denies the opposite of what the other says, or both say the same side of it ("gratis", "ingen egenbetaling"). */
function agree(pair: Case): boolean {
  return denyTheOpposite(pair) || holdTheSame(pair);
}

/** Both have one wording of an opposite, and the denial is part of it. */
function holdTheSame({ first, second, pack }: Case): boolean {
  const [one, two] = [wordingsOf(first, pack), wordingsOf(second, pack)];
  const denial = second.met('negation')?.range ?? null;
  const hold = (patterns: readonly Pattern[]): boolean =>
    denial !== null && isInside(denial, second.find(patterns)?.range ?? null);
  const { opposites } = pack.contradictions;
  if (opposites.some((opposite) => polesApart(one, two, opposite).length > 0)) return false;
  return opposites.some(
    (opposite) =>
      !opposite.best &&
      ((one.first.has(opposite) && two.first.has(opposite) && hold(opposite.first)) ||
        (one.second.has(opposite) && two.second.has(opposite) && hold(opposite.second))),
  );
}

/** One side denies the opposite of what the other says: "døren er åben" and "vi låser ikke døre". */
function denyTheOpposite({ first, second, pack }: Case): boolean {
  const [one, two] = [wordingsOf(first, pack), wordingsOf(second, pack)];
  return pack.contradictions.opposites.some((opposite) =>
    polesApart(one, two, opposite).some(([own, other]) => {
      const [met, others] = [first.find(own), second.find(other)];
      return met !== null && others !== null && isDenied(first, met, pack) !== isDenied(second, others, pack);
    }),
  );
}

/** The wordings of two sides that stand against each other in an opposite: those of the first side, and those of the second. */
function polesApart(
  one: Wordings,
  two: Wordings,
  opposite: OppositeWordings,
): readonly (readonly [readonly Pattern[], readonly Pattern[]])[] {
  const { first, second } = opposite;
  return [
    ...(one.first.has(opposite) && two.second.has(opposite) ? [[first, second] as const] : []),
    ...(one.second.has(opposite) && two.first.has(opposite) ? [[second, first] as const] : []),
  ];
}

/** "Foreninger kan modtage arv" beside "vi tager ikke imod gaver": volunteers alone here, and none of them there. */
function areVolunteersApart({ first, second }: Case, one: Met, two: Met): boolean {
  const speaksOf = (side: Side, groups: ReadonlySet<string>, aside: Range | null): boolean =>
    side.concepts.some((concept) => groups.has(concept.group) && !isInside(concept, aside));
  // "Frivillige må modtage en mindre gave" says who does, whomever else the words bring to mind.
  const areSubject = (side: Side): boolean => {
    const subject = subjectOf(side);
    const groups = subject === null ? [] : [...partiesIn(side, subject)];
    return groups.length > 0 && groups.every((group) => VOLUNTEERS.has(group));
  };
  const isAlone = (side: Side, met: Met): boolean =>
    areSubject(side) || (speaksOf(side, VOLUNTEERS, met.range) && !speaksOf(side, SERVED, null));
  return (
    (isAlone(first, one) && !speaksOf(second, VOLUNTEERS, null)) ||
    (isAlone(second, two) && !speaksOf(first, VOLUNTEERS, null))
  );
}
const VOLUNTEERS: ReadonlySet<string> = new Set(['volunteer', 'association']);
const SERVED: ReadonlySet<string> = new Set(['citizen', 'relative']);

/** What the pattern finds on both sides is one thing: "møder" twice, not a meal and a bath. */
function nameOneThing({ first, second, topic }: Case, about: Pattern): boolean {
  const [one, two] = [about.exec(first.text), about.exec(second.text)];
  if (one === null || two === null) return false;
  const rangeOfMatch = (found: RegExpExecArray): Range => ({
    start: found.index,
    end: found.index + found[0].length,
  });
  return topic.alike(first, rangeOfMatch(one), second, rangeOfMatch(two)) > 0 || one[0] === two[0];
}

/** The side has the other wording too, beside the one that was met: "ikke en fast kontaktperson" holds "en fast kontaktperson". */
function holdsToo(side: Side, patterns: readonly Pattern[], met: Met): boolean {
  const other = side.find(patterns);
  return other !== null && (other.range === null || !isInside(other.range, met.range));
}

/** The coffee is free, the lunch is not: each subject's head names a thing of which the other side says nothing. */
function haveOtherThings({ first, second, topic }: Case): boolean {
  const lacks = (own: Side, other: Side): boolean => {
    const subject = own.clause.inverted ? null : subjectOf(own);
    const head = subject === null ? undefined : topic.terms(own, subject)[0]?.word;
    return head !== undefined && topic.alikeThings(own, head, other, wholeOf(other)) === 0;
  };
  return lacks(first, second) && lacks(second, first);
}

function haveCommonParty({ first, second }: Case): boolean {
  if (first.profile.parties.size === 0 || second.profile.parties.size === 0) return true;
  return [...first.profile.parties].some((party) => second.profile.parties.has(party));
}

/** The same thing is said of the same matter, with a "not" on one side only. */
function negated(pair: Case): Answer {
  const { first, second, topic } = pair;
  if (first.clause.negated || !second.clause.negated || first.met('only') !== null) return null;
  if (first.met('spared') !== null) return null;
  if (first.clause.lemma === null || first.clause.lemma !== second.clause.lemma) return null;
  if (first.profile.ownPolicy || second.profile.ownPolicy || second.met('double-negation') !== null)
    return null;
  if (bothAskConsent(pair) || deniesNothingSaid(pair) || agree(pair)) return null;
  const shared = topic.between(first, second);
  if (Math.min(shared.coverFirst, shared.coverSecond) < NEGATED_COVER || shared.substance < MIN_SUBSTANCE)
    return null;
  if (haveDifferentActors(pair) || areOtherAgents(first, second))
    return explain('polarity', 'different-actor');
  if (deniesOther(pair)) return explain('polarity', 'different-object');
  const circumstance = differentCircumstance(pair);
  if (circumstance !== null) return explain('polarity', circumstance);
  return hit({
    subtype: 'polarity',
    rule: 'polarity/negated',
    score: 0.4 + 0.5 * Math.min(shared.coverFirst, shared.coverSecond),
    words: [verbOf(first), verbOf(second)],
    shared: shared.shared,
  });
}

/** "Gives, når borgeren har sagt ja" beside "gives ikke, hvis borgeren ikke har sagt ja": one rule, told from both ends. */
function bothAskConsent({ first, second }: Case): boolean {
  return [first, second].every(
    (side) => side.met('consent-needed') !== null && side.met('informing') !== null,
  );
}

/** "Vejlederen træffer ikke afgørelser" beside "afgørelsen træffes af visitator": who does it not, and who does. */
function areOtherAgents(first: Side, second: Side): boolean {
  const ones = agentsIn(first);
  const twos = agentsIn(second);
  return ones.size > 0 && twos.size > 0 && ![...ones].some((id) => twos.has(id));
}

/** Those of the municipality's who act, by concept: the subject, or who stands behind the passive. */
function agentsIn(side: Side): ReadonlySet<string> {
  const range = side.clause.passive ? (side.met('by')?.range ?? null) : subjectOf(side);
  return new Set(
    side.concepts
      .filter(({ group, id }) => ACTING.has(group) && !AT_LARGE.has(id))
      .filter((concept) => isInside(concept, range))
      .map(({ id }) => id),
  );
}
const ACTING: ReadonlySet<string> = new Set(['staff', 'leader', 'health-professional', 'unit', 'committee']);

/** What is denied is not what the first side affirms: "omfatter borgere på plejehjem" beside "omfatter ikke indkøb". */
function deniesOther({ first, second, topic }: Case): boolean {
  const denial = second.met('negation')?.range ?? null;
  if (denial === null) return false;
  const rest = { start: denial.end, end: second.text.length };
  const denied = topic.terms(second, rest);
  if (denied.length > 0 && topic.alike(first, wholeOf(first), second, rest) === 0) return true;
  return deniesComplement({ first, second, topic }, denial);
}

/** "Bliver spurgt til råds" beside "bliver ikke spurgt om økonomien": after the verb each goes on to something of its own. */
function deniesComplement(
  { first, second, topic }: Pick<Case, 'first' | 'second' | 'topic'>,
  denial: Range | null,
): boolean {
  if (denial === null) return false;
  const rest = { start: denial.end, end: second.text.length };
  const [act, ...others] = topic.terms(second, rest).filter(({ party }) => party === null);
  const isMet = (word: Range): boolean => topic.alike(first, wholeOf(first), second, word) > 0;
  const isVerb =
    act !== undefined && !act.thing && /^\s*$/u.test(second.text.slice(denial.end, act.word.start));
  return isVerb && isMet(act.word) && others.length > 0 && !others.some(({ word }) => isMet(word));
}

/** The subject is the common thing, and what is denied of it stands nowhere on the other side ("må ikke gå løs i stuen"). */
function deniesOfThing({ first, second, topic }: Case, { range }: Met): boolean {
  if (range === null || second.clause.inverted) return false;
  return goesOnToAnother({ first, second, topic }, range.end);
}

const DENIED_NEAR = 0.42;
const DENIED_COVER = 0.25;
/** What a matched thing must weigh to carry a denial, and the likeness that does without any. */
const DENIED_TOP = 3;
const DENIED_ALIKE = 0.6;
const RULES: ReadonlySet<string> = new Set(['principle', 'commitment', 'responsibility', 'scope']);

/**
 * The second side denies, with whatever verb, what the first says of the same matter ("skrives i journalen" beside "optages
 * ikke i journalen"): each is the other's best match, and they share a thing by its word or nearly all there is.
 */
function deniedMatter(pair: Case): Answer {
  const { first, second, topic } = pair;
  if (!isOneMatter(pair, DENIED_NEAR)) return null;
  if (![first, second].every((side) => RULES.has(side.profile.statement.kind) && !side.profile.ownPolicy))
    return null;
  const denial = second.met('denies');
  if (denial === null || isInCondition(second, denial) || second.met('double-negation') !== null) return null;
  // "Kun med samtykke" denies as well, and "ingen besøgstider" opens the door.
  if (first.met('only') !== null || second.met('round-the-clock') !== null) return null;
  if (bothAskConsent(pair) || deniesNothingSaid(pair) || agree(pair)) return null;
  if (deniesOfThing(pair, denial) || deniesComplement(pair, denial.range))
    return explain('polarity', 'different-object');
  const own = first.met('negation');
  if (own !== null && !isInCondition(first, own)) return null;
  // "Uden at det går ud over hjælpen" denies as well.
  if (first.met('spared') !== null) return null;
  const shared = topic.between(first, second);
  const least = Math.min(shared.coverFirst, shared.coverSecond);
  const byWord = shared.shared.some(({ via }) => via === 'word' || via === 'stem');
  const isThing = shared.top >= DENIED_TOP && byWord;
  const isAlike = least >= 0.5 && pair.relatedness >= DENIED_ALIKE;
  if (least < DENIED_COVER || !(isThing || isAlike)) return null;
  if (shared.shared.length < 2 && isGenericOnly(pair, shared)) return null;
  if (haveDifferentActors(pair) || areOtherAgents(first, second))
    return explain('polarity', 'different-actor');
  const circumstance = differentCircumstance(pair);
  if (circumstance !== null && circumstance !== 'different-actor') return explain('polarity', circumstance);
  return hit({
    subtype: 'polarity',
    rule: 'polarity/negated',
    score: 0.45 + 0.4 * pair.relatedness,
    words: [verbOf(first), denial.text],
    shared: shared.shared,
  });
}

/** What is denied in a condition ("hvis borgeren ikke …") or of those spoken of (", der ikke selv beder om det") is not what the rule says. */
function isInCondition(side: Side, met: Met): boolean {
  const { range } = met;
  if (range === null) return false;
  if (/, (?:der|som) (?:[\p{L}-]+ ){0,3}$/u.test(side.text.slice(0, range.start))) return true;
  const conditions = [
    ...side.clause.conditions.map((span) => rangeOf(side, span)),
    side.met('condition')?.range ?? null,
  ];
  return conditions.some((condition) => isInside(range, condition));
}

function verbOf(side: Side): string {
  const word = side.profile.words[side.clause.verb];
  if (word === undefined) return '';
  const next = side.profile.words[side.clause.verb + 2] ?? word;
  return side.profile.statement.text.slice(word.start, next.end);
}

function aside(met: Met): Range[] {
  return met.range === null ? [] : [met.range];
}
