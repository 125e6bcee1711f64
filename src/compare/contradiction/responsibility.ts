import { differentCircumstance } from './circumstance.ts';
import { type Answer, type Case, explain, hit } from './detector.ts';
import { partiesIn, type Range, type Side, wordsOf } from './side.ts';

/** Who has a task, and the words that give it to them. */
interface Duty {
  readonly agent: Range;
  readonly groups: ReadonlySet<string>;
  readonly verb: Range;
}

const MIN_COVER = 0.4;
const MIN_COVER_BOTH = 0.25;
const MIN_SUBSTANCE = 3;
/** "Vi", the municipality and the staff at large take in everybody who works there. */
const AT_LARGE: ReadonlySet<string> = new Set([
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
  const one = dutyOf(pair, first);
  const two = dutyOf(pair, second);
  if (one === null || two === null) return null;
  const shared = topic.between(first, second, [one.agent, one.verb], [two.agent, two.verb]);
  if ((shared.named.length === 0 && shared.shared.length < 2) || shared.substance < MIN_SUBSTANCE)
    return null;
  if (Math.max(shared.coverFirst, shared.coverSecond) < MIN_COVER) return null;
  if (first.profile.ownPolicy || second.profile.ownPolicy) return explain('responsibility', 'own-policy');
  if (!areDifferentParties(pair, one, two)) return null;
  if (Math.min(shared.coverFirst, shared.coverSecond) < MIN_COVER_BOTH)
    return explain('responsibility', 'different-object');
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

function dutyOf({ pack }: Case, side: Side): Duty | null {
  const { duty, runs, agent } = pack.contradictions.responsibility;
  const isResponsibility = side.profile.statement.kind === 'responsibility';
  const verb = side.find([duty]) ?? side.find([runs]);
  if (verb?.range == null) return null;
  const isDuty = duty.test(side.text);
  if (!isResponsibility && !isDuty && side.profile.statement.kind !== 'commitment') return null;
  const named = agentOf(side, agent, verb.range);
  if (named === null) return null;
  const groups = new Set<string>(partiesIn(side, named));
  return { agent: named, groups, verb: verb.range };
}

/** The subject, or who is named by "Det er …, der". */
function agentOf(side: Side, pattern: RegExp, verb: Range): Range | null {
  const cleft = pattern.exec(side.text);
  const name = cleft?.[1];
  if (cleft !== null && name !== undefined) {
    const start = cleft.index + cleft[0].indexOf(name);
    return { start, end: start + name.length };
  }
  const { subject } = side.clause;
  const words = side.profile.words;
  const start = subject === null ? undefined : words[subject.first]?.start;
  const end = subject === null ? undefined : words[subject.last]?.end;
  if (start !== undefined && end !== undefined && start < end && end <= verb.start) return { start, end };
  if (start !== undefined && end !== undefined && start >= verb.end) return { start, end };
  // No clause was told: what stands before the verb, when it is short enough for a subject.
  return verb.start > 0 && verb.start <= LONGEST_AGENT ? { start: 0, end: verb.start } : null;
}
const LONGEST_AGENT = 60;

function areDifferentParties({ first, second, topic }: Case, one: Duty, two: Duty): boolean {
  const idsOf = (side: Side, duty: Duty): Set<string> =>
    new Set(
      side.concepts
        .filter((concept) => concept.start >= duty.agent.start && concept.end <= duty.agent.end)
        .map((concept) => concept.id),
    );
  const ids = idsOf(first, one);
  const others = idsOf(second, two);
  if ([...ids].some((id) => others.has(id))) return false;
  const isAtLarge = (own: ReadonlySet<string>): boolean => [...own].some((id) => AT_LARGE.has(id));
  const isOutside = (duty: Duty): boolean =>
    [...duty.groups].some((group) => OUTSIDERS.has(group)) && !hasStaff(duty);
  if (isOutside(one) !== isOutside(two)) return true;
  if (isAtLarge(ids) || isAtLarge(others)) return false;
  if (topic.terms(first, one.agent).length === 0 || topic.terms(second, two.agent).length === 0) return false;
  return topic.alike(first, one.agent, second, two.agent) < SAME_PARTY;
}
const SAME_PARTY = 0.5;

function hasStaff(duty: Duty): boolean {
  return ['staff', 'leader', 'unit'].some((group) => duty.groups.has(group));
}
