import type {
  Considered,
  ContradictionFinding,
  Explanation,
  GapFinding,
  LanguagePack,
  OverlapFinding,
  Settings,
  Statement,
} from '../model/index.ts';
import { findAnchorGaps } from './anchor-gap.ts';
import { createConcerns } from './concern.ts';
import { findContradictions, type Sides, sideReaderOf } from './contradiction/index.ts';
import { findGaps } from './gap.ts';
import { haveTellingTopic, overlapOf } from './overlap.ts';
import { type Pair, type Pairs, pairUp } from './pairs.ts';
import { type Profile, profileOf } from './profile.ts';
import { forgetMeetings } from './similarity.ts';
import { differentPeople } from './target.ts';
import { findThreadParts, type ThreadPart } from './thread.ts';
import { createWeights, type Weights, weightsBetween } from './weights.ts';

/** A document as far as it is held against another one: what was worked out of it alone. */
export interface CoupleSide {
  /** Their ids are their places ("0", "1" …), and so is what they refer to. */
  readonly statements: readonly Statement[];
  /** Words that tell nothing, in lower case: what its municipality is called. */
  readonly names: readonly string[];
  /** What relatives are concerned with, as far as it speaks of that. */
  readonly concerns: readonly string[];
}

/** Which of the two is the relatives policy: the first, or neither, where there is one or where there is none. */
export type CoupleSort = 'anchor' | 'related' | 'no-anchor';

/** The settings on which it rests what two documents say to each other. */
export type CoupleSettings = Pick<Settings, 'stopPhrases' | 'thresholds'>;

/**
 * What two documents say to each other. Ids of statements are their side and place ("1:0", "2:17"), those of documents "1" and
 * "2": how they are called depends on the folder.
 */
export interface CoupleResult {
  readonly findings: readonly (OverlapFinding | ContradictionFinding | GapFinding)[];
  readonly considered: readonly Considered[];
  /** Statements of the second in overlaps of the two that speak of relatives. */
  readonly leaning: readonly string[];
  /** What the second adds to the threads of the first, the relatives policy, by its visions; empty for others. */
  readonly threads: readonly ThreadPart[];
}

/** The statements of the two that are to be compared, as places; null for all. */
export interface CoupleExtent {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/** Holds documents against each other, two at a time. */
export interface Coupler {
  /** What the two say to each other rests on these two, the language and the settings, whatever other documents there are. */
  hold(first: CoupleSide, second: CoupleSide, sort: CoupleSort, extent?: CoupleExtent): CoupleResult;
  /** The threads of the relatives policy as far as it carries them itself. */
  alone(anchor: CoupleSide): CoupleResult;
  /** The statements of a side as the comparison sees them; worked out once. */
  profilesOf(side: CoupleSide): readonly Profile[];
}

/** The sides of a couple, as ids name them. */
const FIRST = '1';
const SECOND = '2';
type Place = typeof FIRST | typeof SECOND;

/** @param pack the language with what the settings add to it */
export function createCoupler(pack: LanguagePack, settings: CoupleSettings): Coupler {
  const known = new WeakMap<CoupleSide, Map<Place | null, readonly Profile[]>>();
  /** A document is one side or the other of many couples, and its profiles are what much else is remembered by. */
  const profilesAs = (side: CoupleSide, place: Place | null): readonly Profile[] => {
    const own = known.get(side) ?? new Map<Place | null, readonly Profile[]>();
    known.set(side, own);
    const found =
      own.get(place) ?? (place === null ? profilesIn(side, pack) : marked(profilesAs(side, null), place));
    own.set(place, found);
    return found;
  };
  return {
    profilesOf: (side) => profilesAs(side, null),
    hold(one, two, sort, extent) {
      const first = chosen(profilesAs(one, FIRST), extent?.first);
      // The relatives policy meets every other; each of these meets it once, and its profiles are many times its text.
      const isMetOnce = sort === 'anchor' && !known.has(two);
      const profiles = isMetOnce ? marked(profilesIn(two, pack), SECOND) : profilesAs(two, SECOND);
      const second = chosen(profiles, extent?.second);
      if (second.length === 0) return NOTHING;
      // What two policies say to each other rests on these two, whichever others lie beside them.
      const weights = weightsBetween(first, second, pack);
      const held = holdAgainst({ first, second }, pack, weights, sort, settings);
      const result =
        sort === 'anchor' ? withAnchor(held, one, { first, second }, pack, weights, settings) : held.result;
      forgetMeetings();
      return sort === 'related'
        ? { ...result, findings: result.findings.map((each) => ({ ...each, between: 'related' as const })) }
        : result;
    },
    alone(anchor) {
      const own = profilesAs(anchor, FIRST);
      return {
        ...NOTHING,
        threads: findThreadParts(own, own, [], pack, createWeights(own, pack), createConcerns(pack)),
      };
    },
  };
}

const NOTHING: CoupleResult = { findings: [], considered: [], leaning: [], threads: [] };

function profilesIn({ statements, names }: CoupleSide, pack: LanguagePack): readonly Profile[] {
  const own = new Set(names);
  return statements.map((statement) => profileOf(statement, pack, own));
}

function marked(profiles: readonly Profile[], place: Place): readonly Profile[] {
  const idOf = (id: string): string => `${place}:${id}`;
  return profiles.map((profile) => {
    const { statement } = profile;
    const { meaning } = statement;
    const under = meaning?.under ?? null;
    const own = { ...statement, id: idOf(statement.id), document: place };
    if (meaning === undefined || under === null) return { ...profile, statement: own };
    return { ...profile, statement: { ...own, meaning: { ...meaning, under: idOf(under) } } };
  });
}

function chosen(profiles: readonly Profile[], places: readonly number[] | undefined): readonly Profile[] {
  return places === undefined ? profiles : places.flatMap((place) => profiles[place] ?? []);
}

/** The real ids in the place of those of a couple. */
export interface CoupleNames {
  statement(id: string): string;
  document(id: string): string;
}

/** The ids of statements and documents as they are called in the folder. */
export function coupleNames(
  first: { readonly id: string; readonly statements: readonly { readonly id: string }[] },
  second: { readonly id: string; readonly statements: readonly { readonly id: string }[] },
): CoupleNames {
  return {
    statement(id) {
      const side = id.startsWith(FIRST) ? first : second;
      return side.statements[Number(id.slice(2))]?.id ?? id;
    },
    document: (id) => (id === FIRST ? first.id : second.id),
  };
}

/** What was held, before it is known which of the two is the relatives policy. */
interface Held {
  readonly pairs: Pairs;
  readonly result: CoupleResult;
}

/** What else a policy says to the relatives policy: what is missing on either side, and how it carries its visions. */
function withAnchor(
  { pairs, result }: Held,
  anchor: CoupleSide,
  { first, second }: Sides,
  pack: LanguagePack,
  weights: Weights,
  { thresholds }: CoupleSettings,
): CoupleResult {
  const met = new Set([...result.findings, ...result.considered].flatMap((each) => each.statements));
  const found = new Set(result.findings.flatMap((each) => each.statements));
  const own = { id: FIRST, concerns: anchor.concerns };
  const concerns = createConcerns(pack);
  const overlaps = result.findings.filter((finding): finding is OverlapFinding => finding.type === 'overlap');
  const ofRelatives = new Set(
    second.flatMap(({ statement, parties }) => (parties.has('relative') ? [statement.id] : [])),
  );
  return {
    ...result,
    findings: [
      ...result.findings,
      ...findGaps(first, { id: SECOND, profiles: second }, pairs, found, weights, concerns, thresholds, pack),
      ...findAnchorGaps(own, first, second, pairs, met, pack),
    ],
    leaning: [
      ...new Set(
        overlaps.flatMap(({ statements: [, there = ''] }) => (ofRelatives.has(there) ? [there] : [])),
      ),
    ],
    threads: findThreadParts(first, second, overlaps, pack, weights, concerns),
  };
}

/**
 * How sure a clash between two other policies must be. The relatives policy has a subject in common with each of the others;
 * they have none by nature, and what sounds alike in two of them is more often about two matters. All pairs of the five
 * evaluation sets read: every clash below was a chance meeting (7), every one above was real (13).
 */
const SURE_BETWEEN_OTHERS = 0.75;

/** What two documents say alike and against each other. */
function holdAgainst(
  sides: Sides,
  pack: LanguagePack,
  weights: Weights,
  sort: CoupleSort,
  { stopPhrases, thresholds: given }: CoupleSettings,
): Held {
  const contradiction =
    sort === 'anchor' ? given.contradiction : Math.max(given.contradiction, SURE_BETWEEN_OTHERS);
  const thresholds = { ...given, contradiction };
  const pairs = pairUp(sides.first, sides.second, weights);
  // With all pairs each document meets many others, and is read once for all of them.
  const reader = sort === 'anchor' ? undefined : sideReaderOf(pack);
  const clashes = findContradictions(pairs, pack, weights, thresholds, sides, undefined, reader);
  const findings: (OverlapFinding | ContradictionFinding)[] = [...clashes.findings];
  const considered: Considered[] = [...clashes.considered];
  const taken = new Set(clashes.findings.map((finding) => finding.statements.join('|')));
  for (const pair of pairs.foremost()) {
    const { first, second } = pair;
    const ids = [first.statement.id, second.statement.id];
    const isOpposed = clashes.opposed.has(ids.join('|'));
    const overlap = overlapOf(pair, thresholds, isOpposed);
    if (overlap === null || taken.has(ids.join('|'))) continue;
    if (isStanding(first.text, second.text, stopPhrases)) continue;
    const explanation = apartFor(pair, overlap);
    if (explanation === null) findings.push(overlap);
    else considered.push({ looksLike: 'overlap', subtype: overlap.subtype, statements: ids, explanation });
  }
  return { pairs, result: { ...NOTHING, findings, considered } };
}

/**
 * Why an overlap is none. Two that name different people may still speak of one thing where a topic tells it: what is offered to the
 * dying and what to those who sit with them. One sentence said of two groups is said of two.
 */
function apartFor(pair: Pair, { subtype }: OverlapFinding): Explanation | null {
  const { first, second } = pair;
  if (first.ownPolicy && second.ownPolicy) return 'own-policy';
  return subtype !== 'repeat' && haveTellingTopic(pair) ? null : differentPeople(first, second);
}

function isStanding(first: string, second: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    const wanted = phrase.toLowerCase();
    return first.includes(wanted) && second.includes(wanted);
  });
}
