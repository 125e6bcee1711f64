import type { LanguagePack, Pattern } from '../../model/index.ts';
import { haveOtherSubjects } from './circumstance.ts';
import { type Answer, type Case, eitherWay, explain, hit, mutual, type Traits, those } from './detector.ts';
import { isInside, partiesIn, type Range, readOnce, type Side, wholeOf, wordsOf } from './side.ts';

/** What a side puts first, and what it puts second. */
interface Ranking {
  readonly winner: Range;
  readonly loser: Range | null;
  readonly verb: Range;
}

const SAME_THING = 0.6;
const LONGEST = 70;
const TELLING = 2.2;

/** Different things come first for the same resource or in the same decision. */
export function priorityClash(pair: Case): Answer {
  const one = rankingOf(pair.first, pair.pack);
  const two = rankingOf(pair.second, pair.pack);
  if (one === null || two === null) return null;
  if (haveOtherResources(pair)) return explain('priority', 'different-object');
  if (isOneThing(pair, one.winner, two.winner)) return null;
  // "De mest belastede" and "de hårdest ramte" are one group by whatever words.
  if ([pair.first, pair.second].every((side) => side.met('most-need') !== null)) return null;
  const dispute = sameDispute(pair, one, two);
  if (dispute !== null) return dispute;
  const absolute = eitherWay(pair, aboveAll);
  if (absolute !== null) return absolute;
  const reversed = eitherWay(pair, (turned) => {
    const own = rankingOf(turned.first, turned.pack);
    const other = rankingOf(turned.second, turned.pack);
    return own === null || other === null ? null : secondThere(turned, own, other);
  });
  return reversed ?? sameMatter(pair, one, two);
}

/** The first side puts somebody before everything else, the second puts somebody else first. */
function aboveAll({ first, second, topic, pack }: Case): Answer {
  const own = rankingOf(first, pack);
  const other = rankingOf(second, pack);
  if (own?.loser == null || other === null) return null;
  if (!pack.contradictions.allElse.test(first.text.slice(own.loser.start, own.loser.end))) return null;
  const [ones, others] = [closerPeople(first, own.winner), closerPeople(second, other.winner)];
  if (ones.size === 0 || others.size === 0 || [...ones].some((id) => others.has(id))) return null;
  // Two of whom a side says who goes before whom are weighed against each other alone.
  if (other.loser !== null && !isRanked(ones, second, other.loser)) return null;
  const isConsideration = [first, second].every((side) => side.met('consideration') !== null);
  if (!isConsideration) return null;
  return hit({
    subtype: 'priority',
    rule: 'priority/different-first',
    score: 0.7,
    words: [wordsOf(first, own.winner), wordsOf(second, other.winner)],
    shared: topic.between(first, second).shared,
  });
}

function isRanked(people: ReadonlySet<string>, side: Side, loser: Range): boolean {
  return [...closerPeople(side, loser)].some((id) => people.has(id));
}

/** The people whose good a stretch names, by their concepts. */
function closerPeople(side: Side, range: Range): ReadonlySet<string> {
  return new Set(
    side.concepts
      .filter((concept) => PEOPLE.has(concept.group) && isInside(concept, range))
      .map(({ id }) => id),
  );
}

/** "Rift om pladserne" beside "rift om lokalerne": each names what is scarce, and it is not the same. */
function haveOtherResources({ first, second, topic, pack }: Case): boolean {
  const one = resourceOf(first, pack.contradictions.resources);
  const two = resourceOf(second, pack.contradictions.resources);
  return one !== null && two !== null && topic.alike(first, one, second, two) === 0;
}

/** Both name what is scarce ("kamp om pladserne på kurset", "venteliste til kurset"), and it is the same. */
function haveOneResource({ first, second, topic, pack }: Case): boolean {
  const one = resourceOf(first, pack.contradictions.resources);
  const two = resourceOf(second, pack.contradictions.resources);
  return one !== null && two !== null && topic.alike(first, one, second, two) > 0;
}

function resourceOf(side: Side, patterns: readonly Pattern[]): Range | null {
  for (const pattern of patterns) {
    const found = pattern.exec(side.text);
    const name = found?.[1];
    if (found === null || name === undefined) continue;
    const start = found.index + found[0].lastIndexOf(name);
    return { start, end: start + name.length };
  }
  return null;
}

/** Both say whose word counts when the same people disagree, and it is not the same people's. */
function sameDispute({ first, second, topic }: Case, one: Ranking, two: Ranking): Answer {
  if (first.met('disagree') === null || second.met('disagree') === null) return null;
  const winners = sidesIn(first, one.winner);
  const others = sidesIn(second, two.winner);
  if (winners.size === 0 || others.size === 0 || [...winners].some((group) => others.has(group))) return null;
  const disputing = sidesIn(second, wholeOf(second));
  if (![...sidesIn(first, wholeOf(first))].every((group) => disputing.has(group))) return null;
  return hit({
    subtype: 'priority',
    rule: 'priority/different-first',
    score: 0.75,
    words: [wordsOf(first, one.winner), wordsOf(second, two.winner)],
    shared: topic.between(first, second).shared,
  });
}

/** Who may disagree, in a stretch: the citizen ("du" too), the family, the staff. */
function sidesIn(side: Side, range: Range): Set<string> {
  const groups = new Set<string>([...partiesIn(side, range)].filter((group) => DISPUTING.has(group)));
  if (/(?<!\p{L})(?:du|dig|dit|din|dine)(?!\p{L})/u.test(side.text.slice(range.start, range.end)))
    groups.add('citizen');
  return groups;
}
const DISPUTING: ReadonlySet<string> = new Set(['citizen', 'relative', 'staff', 'health-professional']);

/** Both sides must put something first. */
export function priorityTraits(side: Side, pack: LanguagePack): Traits {
  return mutual(those(['ranking', rankingOf(side, pack) !== null]));
}

const rankingOf = readOnce(readRanking);

function readRanking(side: Side, pack: LanguagePack): Ranking | null {
  for (const { pattern, winner, loser } of pack.contradictions.priorities) {
    const found = pattern.exec(side.text);
    if (found === null) continue;
    const verb = { start: found.index, end: found.index + found[0].length };
    const gap = found[1] ?? '';
    const gapAt = found.index + found[0].indexOf(gap);
    const between = { start: gapAt, end: gapAt + gap.length };
    const before = lastPart(side.text, { start: 0, end: verb.start });
    const after = firstPart(side.text, { start: verb.end, end: side.text.length });
    const isBetween = winner === 'subject' ? side.clause.inverted : winner === 'between' && isNamed(gap);
    const range = winner === 'after' ? after : isBetween ? between : before;
    if (range.end <= range.start || isTime(side, range)) continue;
    const losers = { before, after };
    return { winner: range, loser: loser === null ? null : losers[loser], verb };
  }
  return null;
}

/** "Der går højst tolv uger, før …" puts nothing first. */
function isTime(side: Side, range: Range): boolean {
  return side.profile.statement.quantities.some(
    ({ kind, start, text }) =>
      (kind === 'deadline' || kind === 'duration') && isInside({ start, end: start + text.length }, range),
  );
}

function isNamed(gap: string): boolean {
  return /\p{L}{4,}/u.test(gap);
}

/** What stands before the verb, from the last comma or colon on when that leaves words enough. */
function lastPart(text: string, range: Range): Range {
  const piece = text.slice(range.start, range.end);
  const cut = Math.max(...[':', ';', '.', ', og ', ', men '].map((mark) => piece.lastIndexOf(mark)));
  return { start: Math.max(cut + 1, range.end - LONGEST * 2), end: range.end };
}

function firstPart(text: string, range: Range): Range {
  const piece = text.slice(range.start, range.end);
  const cut = /[;:.]|, (?:når|hvis|men|mens|og|også|selv om)\b| og (?:kun|først|derefter)\b/u.exec(piece);
  return { start: range.start, end: range.start + Math.min(cut?.index ?? piece.length, LONGEST) };
}

/** Two stretches name one thing when their words meet and, where both name people, the people too. */
function isOneThing(pair: Case, one: Range, two: Range, turned = pair): boolean {
  const { first, second, topic } = turned;
  if (topic.alike(first, one, second, two) < SAME_THING) return false;
  // "Den ældres ønsker" and "behandling af ældre" share their people and nothing else.
  const things = topic.alikeThings(first, one, second, two);
  if (things !== null && things < SAME_THING / 2) return false;
  if (things === null && areOtherGroups(first, one, second, two)) return false;
  const people = partiesIn(first, one);
  const others = partiesIn(second, two);
  const isTold = [isSomebody(topic, first, one), isSomebody(topic, second, two)] as const;
  if (isTold[0] && !isTold[1] && others.size === 0) return false;
  if (isTold[1] && !isTold[0] && people.size === 0) return false;
  return people.size === 0 || others.size === 0 || [...people].some((group) => others.has(group));
}

/** "Den, der får hjælpen": somebody, told by what they do, and not the help; "behandling af dem, der er syge" is a treatment. */
function isSomebody(topic: Case['topic'], side: Side, range: Range): boolean {
  const told = side.met('whoever')?.range ?? null;
  if (told === null || told.start < range.start || told.start >= range.end) return false;
  return topic.terms(side, { start: range.start, end: told.start }).length === 0;
}

/** "Familier med hjemmeboende børn" beside "ægtefæller over 65 år": both relatives, and each named more closely than that. */
function areOtherGroups(first: Side, one: Range, second: Side, two: Range): boolean {
  const ones = closerGroups(first, one);
  const twos = closerGroups(second, two);
  return ones.size > 0 && twos.size > 0 && ![...ones].some((id) => twos.has(id));
}

function closerGroups(side: Side, range: Range): ReadonlySet<string> {
  return new Set(
    side.concepts
      .filter((concept) => PEOPLE.has(concept.group) && !ANYBODY.has(concept.id) && isInside(concept, range))
      .map(({ id }) => id),
  );
}
const PEOPLE: ReadonlySet<string> = new Set(['relative', 'citizen']);
const ANYBODY: ReadonlySet<string> = new Set(['relative', 'citizen', 'resident', 'user']);

/** What the first side puts first stands in the second as that which must give way. */
function secondThere(pair: Case, own: Ranking, other: Ranking): Answer {
  const { first, second, topic } = pair;
  const isSameCase = (first.met('disagree') === null) === (second.met('disagree') === null) || pair.rank <= 2;
  const isLoserThere = other.loser !== null && isOneThing(pair, own.winner, other.loser);
  const isWinnerThere = own.loser !== null && isOneThing(pair, own.loser, other.winner);
  // "A before B" and "B before C" are one order: where both name what comes second, it must be turned round.
  if (own.loser !== null && other.loser !== null && !isTurned(pair, own, other)) return null;
  const isLoser = isLoserThere || isWinnerThere;
  const rest = restOf(second, other);
  // People who give way in a quarrel say nothing of a group that waits in a queue.
  const isQuarrel = (first.met('disagree') === null) !== (second.met('disagree') === null);
  const groups = [closerGroups(first, own.winner), closerGroups(second, other.winner)];
  if (isQuarrel && groups.filter(({ size }) => size > 0).length === 1) return null;
  const gives = second.met('conflict') !== null || other.loser !== null;
  const isThere =
    isLoser || (gives && isSameCase && rest.some((range) => isOneThing(pair, own.winner, range)));
  if (!isThere) return null;
  // Two words of one concept ("aktiviteter", "initiativer") are little to go by in two rankings that are far apart.
  const shared = topic.between(first, second).shared;
  const isWord = shared.some(({ via }) => via === 'word' || via === 'stem');
  const isFar = !isWord && pair.rank > 2;
  if (isFar && shared.length === 0 && !isLoser) return null;
  if ((pair.rank > 2 || !isWord) && isOneQueue(pair)) return null;
  return hit({
    subtype: 'priority',
    rule: 'priority/different-first',
    score: isFar ? 0.65 : isLoser ? 0.85 : 0.75,
    words: [wordsOf(first, own.winner), wordsOf(second, other.winner)],
    shared,
  });
}

/** A queue for something scarce on one side, a weighing of wishes on the other. */
function isOneQueue({ first, second, pack }: Case): boolean {
  const { resources } = pack.contradictions;
  // "Aflastning gives …" opens with what is given, and tells of no queue.
  const isQueue = (side: Side): boolean => (resourceOf(side, resources)?.start ?? 0) > 0;
  return isQueue(first) !== isQueue(second);
}

/** What comes first here has anything in common with what comes second there, and the other way round. */
function isTurned({ first, second, topic }: Case, own: Ranking, other: Ranking): boolean {
  const meet = (one: Range | null, two: Range | null): boolean =>
    one !== null && two !== null && topic.alike(first, one, second, two) > 0;
  return meet(own.winner, other.loser) && meet(own.loser, other.winner);
}

function restOf(side: Side, ranking: Ranking): Range[] {
  const whole = wholeOf(side);
  return [
    { start: whole.start, end: Math.min(ranking.winner.start, ranking.verb.start) },
    { start: Math.max(ranking.winner.end, ranking.verb.end), end: whole.end },
  ].filter((range) => range.end > range.start);
}

/** Both rank what is to be given out: the same places, money or time. */
function sameMatter(pair: Case, one: Ranking, two: Ranking): Answer {
  const { first, second, topic } = pair;
  const shared = topic.between(first, second, [one.verb, one.winner], [two.verb, two.winner]);
  const told = shared.telling.filter((match) => match.via !== 'concept' || match.weight > 0.1);
  if (!haveOneResource(pair) && (told.length === 0 || shared.substance < TELLING)) return null;
  if (pair.rank > 2 && !haveOneResource(pair) && told.every(({ via }) => via === 'concept')) return null;
  const cover = Math.max(shared.coverFirst, shared.coverSecond);
  if (!haveOneResource(pair) && haveOtherSubjects(pair, [one.winner, one.verb], [two.winner, two.verb]))
    return explain('priority', 'different-object');
  if (cover < 0.3 && !haveOneResource(pair)) return explain('priority', 'different-object');
  return hit({
    subtype: 'priority',
    rule: 'priority/different-first',
    score: 0.5 + 0.4 * cover,
    words: [wordsOf(first, one.winner), wordsOf(second, two.winner)],
    shared: shared.shared,
  });
}
