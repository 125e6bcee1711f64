import type { LanguagePack, Pattern } from '../../model/index.ts';
import { PARTY_CLASSES } from '../profile.ts';
import { areOtherCases, differentCircumstance } from './circumstance.ts';
import {
  type Answer,
  type Case,
  explain,
  hit,
  isOneMatter,
  NO_TRAITS,
  ofOneWord,
  type Traits,
} from './detector.ts';
import { isInside, partiesIn, type Range, readOnce, type Side, wholeOf, wordsOf } from './side.ts';

/** Who has a task, and the words that give it to them. */
interface Duty {
  readonly agent: Range;
  readonly groups: ReadonlySet<string>;
  /** The words that give the task; null when its own verb does ("vasker tøjet"). */
  readonly verb: Range | null;
  /** The task is given in so many words, not merely told. */
  readonly isExplicit: boolean;
  /** Words of responsibility give it ("har ansvaret for", "står for"), not the verb of the work itself. */
  readonly isGiven: boolean;
}

const MIN_COVER = 0.4;
const MIN_COVER_BOTH = 0.25;
const MIN_SUBSTANCE = 1.9;
/** One common word is enough for a task when the tasks consist of hardly anything else. */
const ALL_THERE_IS = 0.75;
/** "Vi", the municipality and the staff at large take in everybody who works there. */
export const AT_LARGE: ReadonlySet<string> = new Set([
  'municipality',
  'employee',
  'care-worker',
  'colleague-group',
  'unit',
  'professional',
  'health-professional',
  'administration',
]);
const OUTSIDERS: ReadonlySet<string> = new Set(['relative', 'volunteer', 'citizen']);

/** The same task lies with different parties. */
export function responsibilityClash(pair: Case): Answer {
  const { first, second, topic } = pair;
  const one = dutyOf(first, pair.pack);
  const two = dutyOf(second, pair.pack);
  if (one === null || two === null) return null;
  if (!one.isExplicit && !two.isExplicit) return null;
  const shared = topic.between(first, second, asideOf(one), asideOf(two));
  if (areOtherCases(pair)) return explain('responsibility', 'different-object');
  // Who answers for a field in the end leaves its work to others.
  if ((first.met('overall') === null) !== (second.met('overall') === null))
    return shared.shared.length === 0 ? null : explain('responsibility', 'part-of');
  const word = sameWords(pair, one, two);
  if (word !== null) return word;
  const task = sameTask(pair, one, two);
  if (task !== null) return task;
  const least = Math.min(shared.coverFirst, shared.coverSecond);
  const most = Math.max(shared.coverFirst, shared.coverSecond);
  const isPlain = [one, two].some((duty) => duty.verb === null && !duty.isExplicit);
  // A condition that one side adds ("når familien trænger til at sove") makes the task no other.
  const isTold =
    least >= ALL_THERE_IS || (most >= ALL_THERE_IS && least >= MIN_COVER && shared.telling.length >= 2);
  if (isPlain && !(isTold && shared.shared.length >= 2)) return null;
  if (shared.named.length === 0 && shared.shared.length < 2 && least < ALL_THERE_IS) return null;
  // A common word ("livshistorie") tells a task only where nearly nothing else is said.
  const isTelling =
    shared.telling.length > 0 || (shared.named.length > 0 && pair.rank === 1 && least >= ALL_THERE_IS - 0.2);
  if (!isTelling || shared.substance < MIN_SUBSTANCE * pair.ease) return null;
  if (shared.named.length === 0 && shared.telling.every((match) => match.via === 'compound')) return null;
  if (most < MIN_COVER * pair.ease) return null;
  // Two words of one concept are a task only where the sides stand out as each other's match.
  if (!isOneMatter(pair, CONCEPTS_NEAR) && shared.shared.every(({ via }) => via === 'concept')) return null;
  if (shared.otherKinds || areOtherActs(pair, one, two)) return explain('responsibility', 'different-object');
  if (first.profile.ownPolicy || second.profile.ownPolicy) return explain('responsibility', 'own-policy');
  if (!areDifferentParties(pair, one, two)) return null;
  if (least < MIN_COVER_BOTH * pair.ease) return explain('responsibility', 'different-object');
  if (servesOthers(pair, one, two)) return explain('responsibility', 'different-target-group');
  const circumstance = differentCircumstance(pair);
  if (circumstance === 'different-time' || circumstance === 'exception')
    return explain('responsibility', circumstance);
  return hit({
    subtype: 'responsibility',
    rule: 'responsibility/different-party',
    score: 0.5 + 0.4 * Math.min(1, (shared.coverFirst + shared.coverSecond) / 2 + 0.1),
    words: [wordsOf(first, one.agent), wordsOf(second, two.agent)],
    shared: shared.shared,
  });
}

/**
 * "Tilrettelægger kurset" beside "henviser til kurset": each tells its work by a verb of its own, and neither is the other's. What
 * several can do side by side ("deltager") is nobody's alone.
 */
function areOtherActs({ first, second, topic, pack }: Case, one: Duty, two: Duty): boolean {
  const { shareable, alone } = pack.contradictions.responsibility;
  const isAlone = [first, second].some(({ text }) => alone.test(text));
  if (!isAlone && first.find(shareable) !== null && second.find(shareable) !== null) return true;
  if (one.isGiven || two.isGiven) return false;
  const acts = [actOf(first, one), actOf(second, two)] as const;
  if (acts[0] === null || acts[1] === null) return false;
  // "Vurderer" and "er" tell no work by which to hold two tasks apart.
  if (topic.terms(first, acts[0]).length === 0 || topic.terms(second, acts[1]).length === 0) return false;
  return (
    topic.alike(first, acts[0], second, wholeOf(second)) === 0 &&
    topic.alike(second, acts[1], first, wholeOf(first)) === 0
  );
}

function actOf(side: Side, { verb }: Duty): Range | null {
  return verb ?? verbRange(side);
}

/** How near two best matches must be for words of one concept to be one task. */
const CONCEPTS_NEAR = 0.55;
const TASK_NEAR = 0.2;
const TASK_NEAR_ALONE = 0.3;

/** A task that goes by many names ("er tovholder", "samler trådene") lies with two who are each named as one function. */
function sameTask(pair: Case, one: Duty, two: Duty): Answer {
  const { first, second, topic, pack } = pair;
  // "Afholder" is said of councils and of groups: without a common word the two must be nearer.
  const least = topic.between(first, second).shared.length > 0 ? TASK_NEAR : TASK_NEAR_ALONE;
  const isNear = pair.rank <= 2 && pair.relatedness >= least;
  const { tasks } = pack.contradictions.responsibility;
  const isTask =
    isKnownTask(pair) || (isNear && tasks.some((words) => first.find(words) && second.find(words)));
  if (!isTask || first.profile.ownPolicy || second.profile.ownPolicy) return null;
  // Colleagues who are told of an agreement are not those whom it is for.
  if (!areDifferentParties(pair, one, two) || servesOthers(pair, one, two, isKnownTask(pair))) return null;
  return hit({
    subtype: 'responsibility',
    rule: 'responsibility/different-party',
    score: 0.55 + 0.3 * pair.relatedness,
    words: [wordsOf(first, one.agent), wordsOf(second, two.agent)],
    shared: topic.between(first, second).shared,
    against: ['different-words'],
  });
}

/** Both give somebody a task that the field knows ("grupperne for pårørende ledes af", "driver samtalegrupperne"). */
function isKnownTask({ first, second, pack }: Case): boolean {
  const others = tasksOf(second, pack);
  return tasksOf(first, pack).some((id) => others.includes(id));
}

const tasksOf = readOnce((side, pack): readonly string[] =>
  pack.contradictions.responsibility.knownTasks
    .filter(
      ({ all, unless }) => all.every((words) => side.find(words) !== null) && side.find(unless) === null,
    )
    .map(({ id }) => id),
);

/** The same words after "har ansvaret for": a task that is called by its name ("Modet") has no other word to be known by. */
function sameWords(pair: Case, one: Duty, two: Duty): Answer {
  const { first, second, topic } = pair;
  const named = taskWords(first, one);
  if (named === null || named !== taskWords(second, two) || !areDifferentParties(pair, one, two)) return null;
  if (first.profile.ownPolicy || second.profile.ownPolicy) return null;
  return hit({
    subtype: 'responsibility',
    rule: 'responsibility/different-party',
    score: 0.8,
    words: [wordsOf(first, one.agent), wordsOf(second, two.agent)],
    shared: topic.between(first, second).shared,
  });
}

/** What follows the words that give the task, when whoever has it stands before them. */
function taskWords(side: Side, { agent, verb, isExplicit }: Duty): string | null {
  if (verb === null || !isExplicit || agent.end > verb.start) return null;
  const rest = side.text.slice(verb.end).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return rest.length >= SHORTEST_TASK ? rest : null;
}
const SHORTEST_TASK = 4;

/** What says who has the task, and not what the task is; the verb of the work itself ("indkalder") is the task. */
function asideOf({ agent, verb, isGiven }: Duty): Range[] {
  return verb === null || !isGiven ? [agent] : [agent, verb];
}

/** The task is for relatives on one side and for volunteers on the other. */
function servesOthers({ first, second }: Case, one: Duty, two: Duty, staffAside = false): boolean {
  const served = (side: Side, duty: Duty): Set<string> =>
    new Set(
      side.concepts
        .filter((concept) => !isInside(concept, duty.agent) && !(staffAside && concept.group === 'staff'))
        .flatMap(({ group }) => SERVED.get(group) ?? []),
    );
  const areApart = (ones: ReadonlySet<string>, twos: ReadonlySet<string>): boolean =>
    ones.size > 0 && twos.size > 0 && ![...ones].some((group) => twos.has(group));
  return (
    areApart(served(first, one), served(second, two)) ||
    areApart(closerServed(first, one), closerServed(second, two))
  );
}

/** "Børnene" beside "forældrene": relatives both, named more closely than that. */
function closerServed(side: Side, duty: Duty): ReadonlySet<string> {
  return new Set(
    side.concepts
      .filter(({ group, id }) => group === 'relative' && id !== 'relative')
      .filter((concept) => !isInside(concept, duty.agent))
      .map(({ id }) => id),
  );
}
const SERVED: ReadonlyMap<string, readonly string[]> = new Map([
  ['relative', ['people']],
  ['citizen', ['people']],
  ['volunteer', ['volunteers']],
  ['association', ['volunteers']],
  ['staff', ['staff']],
]);

/**
 * Both sides must give somebody a task, and one of them in so many words. A task is told by a word that both have, by all the
 * words that name it, or by one of the names that it goes by.
 */
export function responsibilityTraits(side: Side, pack: LanguagePack): Traits {
  const duty = dutyOf(side, pack);
  if (duty === null) return NO_TRAITS;
  const named = taskWords(side, duty);
  const { tasks } = pack.contradictions.responsibility;
  const meets = [
    ...ofOneWord(['task']),
    ...(named === null ? [] : [`named ${named}`]),
    ...tasks.flatMap((words, number) => (side.find(words) === null ? [] : [`words ${number}`])),
    ...tasksOf(side, pack).map((id) => `known ${id}`),
  ];
  return { offers: duty.isExplicit ? meets : [], meets };
}

const dutyOf = readOnce(readDuty);

function readDuty(side: Side, pack: LanguagePack): Duty | null {
  const { duty, runs, agents, receives } = pack.contradictions.responsibility;
  const { kind } = side.profile.statement;
  const isExplicit = duty.test(side.text) || kind === 'responsibility';
  if (!isExplicit && (kind !== 'commitment' || receives.test(side.text))) return null;
  if (side.met('own-life') !== null || side.met('explains') !== null) return null;
  const given = side.find(duties(duty));
  const verb = given ?? side.find(duties(runs));
  // "Medarbejderne vasker beboernes tøj" gives a task by its plain verb.
  const range = verb?.range ?? verbRange(side);
  const named = agentOf(side, agents, range);
  if (named === null || isDenied(side, named, range)) return null;
  const agent = antecedentOf(side, named);
  if (!isNameOf(side, agent) || isMeasure(side, agent)) return null;
  const groups = new Set<string>(partiesIn(side, agent));
  return { agent, groups, verb: verb?.range ?? null, isExplicit, isGiven: given !== null };
}

/** Who is not to do something says nothing of who is; a denial in another clause ("… er kommunens opgave og overlades ikke") does. */
function isDenied(side: Side, agent: Range, act: Range | null): boolean {
  if (!side.clause.negated) return false;
  const denial = side.met('negation')?.range ?? null;
  const start = Math.min(agent.start, act?.start ?? agent.start);
  const end = Math.max(agent.end, act?.end ?? agent.end);
  if (denial === null || (denial.start < end && denial.end > start)) return true;
  const between =
    denial.start >= end ? side.text.slice(end, denial.start) : side.text.slice(denial.end, start);
  return !/,| og /u.test(between);
}

/** "… hos sine forældre, står de selv for": the pronoun stands for the people named last before it. */
function antecedentOf(side: Side, agent: Range): Range {
  if (!/^de(?: selv)?$/u.test(side.text.slice(agent.start, agent.end).trim())) return agent;
  const before = side.concepts.filter(({ group, end }) => PARTY_CLASSES.has(group) && end <= agent.start);
  return before.at(-1) ?? agent;
}

/** "Et par uger efter begravelsen" is a time and "to kurser om året" what is done: neither has a task. */
function isMeasure(side: Side, agent: Range): boolean {
  return side.profile.statement.quantities.some(
    ({ start, text, kind }) => isInside({ start, end: start + text.length }, agent) && kind !== 'age',
  );
}

/** Whoever has a task is named in few words; a long stretch, or a fragment that begins with its verb, names nobody. */
function isNameOf(side: Side, agent: Range): boolean {
  const words = side.profile.words.filter((word) => isInside(word, agent));
  return words.length > 0 && words.length <= LONGEST_NAME && !/^\p{Ll}/u.test(side.profile.statement.text);
}
const LONGEST_NAME = 8;

const LISTS = new WeakMap<Pattern, readonly Pattern[]>();

/** The one list that a pattern makes, so that a side looks for it once. */
function duties(pattern: Pattern): readonly Pattern[] {
  const known = LISTS.get(pattern) ?? [pattern];
  LISTS.set(pattern, known);
  return known;
}

function verbRange(side: Side): Range | null {
  return side.profile.words[side.clause.verb] ?? null;
}

/** The subject, or who is named by "Det er …, der". */
function agentOf(side: Side, patterns: readonly Pattern[], verb: Range | null): Range | null {
  for (const pattern of patterns) {
    const cleft = pattern.exec(side.text);
    const name = cleft?.[1];
    if (cleft === null || name === undefined) continue;
    const start = cleft.index + cleft[0].indexOf(name);
    return { start, end: start + name.length };
  }
  if (verb === null) return null;
  const { subject } = side.clause;
  const words = side.profile.words;
  const second = subjectBefore(side, verb);
  if (second !== null) return second;
  const start = subject === null ? undefined : words[subject.first]?.start;
  const end = subject === null ? undefined : words[subject.last]?.end;
  if (start !== undefined && end !== undefined && start < end && end <= verb.start) return { start, end };
  if (start !== undefined && end !== undefined && start >= verb.end) return { start, end };
  // No clause was told: what stands before the verb, when it is short enough for a subject.
  return verb.start > 0 && verb.start <= LONGEST_AGENT ? { start: 0, end: verb.start } : null;
}
const LONGEST_AGENT = 60;

/** "Pårørende kan sove på stedet, og vi sørger for mad": a second clause has a subject of its own. */
function subjectBefore(side: Side, verb: Range): Range | null {
  const found = /[,;] \p{L}{2,3} ((?:[\p{L}-]+ ){1,3})$/u.exec(side.text.slice(0, verb.start));
  if (found?.[1] === undefined) return null;
  const range = { start: verb.start - found[1].length, end: verb.start - 1 };
  return side.concepts.some((concept) => isInside(concept, range)) ? range : null;
}

function areDifferentParties(pair: Case, one: Duty, two: Duty): boolean {
  const { first, second, topic, pack } = pair;
  const idsOf = (side: Side, duty: Duty): Set<string> =>
    new Set(
      side.concepts
        .filter((concept) => PARTY_CLASSES.has(concept.group) && isInside(concept, duty.agent))
        .map((concept) => concept.id),
    );
  const ids = idsOf(first, one);
  const others = idsOf(second, two);
  if (holdOneOffice(pair, one, two)) return false;
  // Two coordinators of two centres are two.
  const seats = [seatOf(first, one), seatOf(second, two)] as const;
  if (seats[0] !== null && seats[1] !== null && topic.alike(first, seats[0], second, seats[1]) === 0)
    return true;
  if ([...ids].some((id) => others.has(id))) return haveOtherTitles(pair, one, two);
  // "Center for Omsorg" is one unit among others; "enheden" is any.
  const isAtLarge = (own: ReadonlySet<string>, side: Side, duty: Duty): boolean =>
    own.size > 0 && [...own].every((id) => AT_LARGE.has(id)) && topic.terms(side, duty.agent).length < 2;
  const isOutside = (duty: Duty): boolean =>
    [...duty.groups].some((group) => OUTSIDERS.has(group)) && !hasStaff(duty);
  const { addressed } = pack.contradictions.responsibility;
  const isReader = (side: Side, { agent }: Duty): boolean =>
    addressed.test(side.text.slice(agent.start, agent.end).trim());
  const isTold = [isReader(first, one), isReader(second, two)];
  // "Du skal selv" leaves the task to the reader; "du" beside a citizen or a relative may be the same.
  if (isTold[0] !== isTold[1]) return !isOutside(isTold[0] === true ? two : one);
  if (isOutside(one) !== isOutside(two)) return true;
  if (isAtLarge(ids, first, one) || isAtLarge(others, second, two)) return false;
  if (topic.terms(first, one.agent).length === 0 || topic.terms(second, two.agent).length === 0) return false;
  return topic.alike(first, one.agent, second, two.agent) < SAME_PARTY;
}

/** "Kontaktpersonen" beside "kontaktpædagogen": one office under two titles. */
function holdOneOffice({ first, second, pack }: Case, one: Duty, two: Duty): boolean {
  const nameOf = (side: Side, { agent }: Duty): string => side.text.slice(agent.start, agent.end);
  return pack.contradictions.responsibility.offices.some(
    (titles) => titles.test(nameOf(first, one)) && titles.test(nameOf(second, two)),
  );
}

/** "Områdelederen" beside "centerchefen": two rungs of one ladder, though both are leaders. */
function haveOtherTitles({ first, second, pack }: Case, one: Duty, two: Duty): boolean {
  const { titles } = pack.contradictions.responsibility;
  const rungsOf = (side: Side, { agent }: Duty): number[] => {
    const name = side.text.slice(agent.start, agent.end);
    return titles.flatMap((rung, place) => (rung.test(name) ? [place] : []));
  };
  const [ones, twos] = [rungsOf(first, one), rungsOf(second, two)];
  return ones.length > 0 && twos.length > 0 && !ones.some((rung) => twos.includes(rung));
}

/** Where whoever has the task belongs: "koordinatoren i Visitationen". */
function seatOf(side: Side, duty: Duty): Range | null {
  const { text } = side;
  const within = /(?:^|\s)(?:i|på|hos|fra) (?:det |den )?(\p{L}{5,})/u.exec(
    text.slice(duty.agent.start, duty.agent.end),
  );
  const after = /^ (?:i|på|hos|fra) (?:det |den )?(\p{L}{5,})/u.exec(text.slice(duty.agent.end));
  const found = within ?? after;
  const name = found?.[1];
  if (found === null || name === undefined) return null;
  const from = within === null ? duty.agent.end : duty.agent.start;
  const start = from + found.index + found[0].lastIndexOf(name);
  const seat = { start, end: start + name.length };
  return side.concepts.some((concept) => concept.id === 'municipality' && isInside(concept, seat))
    ? null
    : seat;
}

const SAME_PARTY = 0.5;

function hasStaff(duty: Duty): boolean {
  return ['staff', 'leader', 'unit'].some((group) => duty.groups.has(group));
}
