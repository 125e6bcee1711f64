import type { TopicMatch } from '../model/index.ts';
import { ALWAYS_KEPT, createMatcher, type MatcherWork, TOO_COMMON } from './matcher.ts';
import type { Profile } from './profile.ts';
import { bitsIn, compareProfiles, compareText, type Similarity } from './similarity.ts';
import { differentPeople } from './target.ts';
import type { Weights } from './weights.ts';

/** Two statements of different documents that speak of something alike, the anchor's first. */
export interface Pair {
  readonly first: Profile;
  readonly second: Profile;
  readonly similarity: Similarity;
  /**
   * Rank of the second among the first's counterparts in that document, and the other way round: 1 is best, 2 next; nobody asks
   * for more, so that all others have an infinite one.
   */
  readonly rankFirst: number;
  readonly rankSecond: number;
  /** 0..1: how sure it is that both speak of the same concrete thing, all signs together. */
  readonly relatedness: number;
  /** 0..1: the same without what the two are about as a whole: how near their words are. */
  readonly nearness: number;
  /** The worse of the two ranks by likeness of words alone; 1 is best. */
  readonly contentRank: number;
  /** The topics of both, those first that prove most. */
  readonly common: readonly CommonTopic[];
}

/** A topic that two statements have. */
export interface CommonTopic extends Pick<TopicMatch, 'id' | 'reach'> {
  /** How telling it is between their documents, 0..1: 1 when one statement alone has it. */
  readonly telling: number;
}

/** Below this, not even a contradiction is looked for. */
const WORTH_A_LOOK = 0.1;

/**
 * What the signs of a common subject weigh. Likeness of content leads; that the two stand out from all their other
 * matches, are of one kind, name the same people and themes adds; kinds that never answer each other take away.
 * Signs chosen by logistic regression over four evaluation sets, each held out once; weights rounded by hand.
 */
const SIGNS = {
  lesserCover: 0.6,
  greaterCover: 0.3,
  rank: 0.1,
  marginSecond: 0.5,
  marginFirst: 0.3,
  sameKind: 0.15,
  themes: 0.12,
  people: 0.08,
  otherKind: -0.4,
  ownPolicies: -0.4,
  otherPeople: -0.3,
  /** The most telling topic that both have, and how much of what they are about is common. */
  topic: 0.5,
  topics: 0.2,
  /** The sum from which the relatedness is 1. */
  scale: 1.6,
} as const;

/** How near a topic brings two that have it, as a share: they may say two things of it, or speak of two. */
const REACH = { claim: 1, field: 0.95, wide: 0.6 } as const;

/** Kinds that only answer their own kind: an account of the process is no counterpart to a promise. */
const CLOSED_KINDS: ReadonlySet<string> = new Set(['involvement', 'followup', 'definition', 'scope']);

/** Where two statements stand among each other's matches. */
export type Standing = Pick<Pair, 'contentRank' | 'nearness'>;

/** What is asked of a pair to tell how much it is worth. */
export type Related = Pick<Pair, 'first' | 'second' | 'relatedness'>;

/**
 * The pairs of two documents that are worth a look. Between two policies there are ten thousand, and a few dozen become
 * findings: they are kept as numbers, and a `Pair` is made of one that is asked for.
 */
export interface Pairs {
  readonly size: number;
  /** The pairs that are among the two best of both their sides, best first; no other makes an overlap. */
  foremost(): readonly Pair[];
  /**
   * The pair of a statement that is worth most; of equals the one that is surer to be one.
   * @param side the document of the statement
   * @param at its place in the list of that document
   * @param worth by default how sure it is that the two are a pair
   */
  best(side: 'first' | 'second', at: number, worth?: (related: Related) => number): Pair | null;
  /** Hands on the standing of each pair of a statement of the first document, by the places of the others, ascending. */
  eachOfFirst(at: number, take: (second: number, standing: Standing) => void): void;
}

/** All pairs between the anchor's statements and one other document's that are worth a look. */
export function pairUp(
  anchor: readonly Profile[],
  related: readonly Profile[],
  weights: Weights,
  work?: MatcherWork,
): Pairs {
  return new PairTable(anchor, related, weights, work);
}

/** How much of two statements is alike, by the number of the pair; those of a first statement side by side, then by the second. */
interface Rows {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly content: Float64Array;
  readonly coverFirst: Float64Array;
  readonly coverSecond: Float64Array;
  /** The most telling topic that two have in common, and the telling share of all their topics that is common; each 0..1. */
  readonly bestTopic: Float64Array;
  readonly sharedTopics: Float64Array;
}

class PairTable implements Pairs {
  readonly size: number;
  readonly #lists: { readonly first: readonly Profile[]; readonly second: readonly Profile[] };
  readonly #weights: Weights;
  readonly #rows: Rows;
  readonly #groups: { readonly first: Groups; readonly second: Groups };
  readonly #contentRank: Int32Array;
  readonly #signs: Float64Array;
  readonly #relatedness: Float64Array;

  constructor(
    anchor: readonly Profile[],
    related: readonly Profile[],
    weights: Weights,
    work: MatcherWork | undefined,
  ) {
    const rows = readRows(anchor, related, weights, work);
    this.#lists = { first: anchor, second: related };
    this.#weights = weights;
    this.#rows = rows;
    this.size = rows.first.length;
    this.#groups = {
      first: groupsOf(rows.first, anchor.length),
      second: groupsOf(rows.second, related.length),
    };
    const amongFirst = placesAmong(this.#groups.first, rows.content);
    const amongSecond = placesAmong(this.#groups.second, rows.content);
    this.#contentRank = new Int32Array(this.size);
    this.#signs = new Float64Array(this.size);
    this.#relatedness = new Float64Array(this.size);
    const themesOf = createShares(anchor, related, ({ statement }) => statement.themes);
    const partiesOf = createShares(anchor, related, ({ parties }) => parties);
    for (let row = 0; row < this.size; row += 1) {
      const [at, other] = [rows.first[row] ?? 0, rows.second[row] ?? 0];
      const one = anchor[at];
      const two = related[other];
      if (one === undefined || two === undefined) continue;
      this.#contentRank[row] = Math.max(amongFirst.rank[row] ?? 0, amongSecond.rank[row] ?? 0);
      const shared = { themes: themesOf(at, other), people: partiesOf(at, other) };
      const signs = sumOfSigns(one, two, shared, rows, row, amongFirst, amongSecond);
      this.#signs[row] = signs;
      const topics = SIGNS.topic * (rows.bestTopic[row] ?? 0) + SIGNS.topics * (rows.sharedTopics[row] ?? 0);
      this.#relatedness[row] = scaled(signs + topics);
    }
  }

  foremost(): readonly Pair[] {
    const ofFirst = this.#bestTwo(this.#groups.first);
    const ofSecond = this.#bestTwo(this.#groups.second);
    const found: number[] = [];
    for (let row = 0; row < this.size; row += 1)
      if (ofFirst[row] !== 0 && ofSecond[row] !== 0) found.push(row);
    return found
      .sort((one, two) => this.#order(one, two))
      .map((row) => this.#pair(row, ofFirst[row] ?? 0, ofSecond[row] ?? 0));
  }

  best(side: 'first' | 'second', at: number, worth?: (related: Related) => number): Pair | null {
    const { start, rows } = this.#groups[side];
    let best = -1;
    let most = 0;
    for (let place = start[at] ?? 0; place < (start[at + 1] ?? 0); place += 1) {
      const row = rows[place] ?? 0;
      const own = worth === undefined ? (this.#relatedness[row] ?? 0) : worth(this.#related(row));
      if (best !== -1 && (own < most || (own === most && this.#order(row, best) > 0))) continue;
      best = row;
      most = own;
    }
    return best === -1 ? null : this.#pair(best, 0, 0);
  }

  eachOfFirst(at: number, take: (second: number, standing: Standing) => void): void {
    const { start, rows } = this.#groups.first;
    for (let place = start[at] ?? 0; place < (start[at + 1] ?? 0); place += 1) {
      const row = rows[place] ?? 0;
      const nearness = scaled(this.#signs[row] ?? 0);
      take(this.#rows.second[row] ?? 0, { contentRank: this.#contentRank[row] ?? 0, nearness });
    }
  }

  /** The surest first, of equals the one whose words are more alike, then the one that comes first in the documents. */
  #order(one: number, two: number): number {
    const more = (this.#relatedness[two] ?? 0) - (this.#relatedness[one] ?? 0);
    if (more !== 0) return more;
    const { content } = this.#rows;
    return (content[two] ?? 0) - (content[one] ?? 0) || one - two;
  }

  /** By row 1 and 2 for the best and the next of its group, 0 for the others. */
  #bestTwo({ start, rows }: Groups): Uint8Array {
    const ranks = new Uint8Array(this.size);
    for (let group = 0; group + 1 < start.length; group += 1) {
      let first = -1;
      let second = -1;
      for (let place = start[group] ?? 0; place < (start[group + 1] ?? 0); place += 1) {
        const row = rows[place] ?? 0;
        if (first === -1 || this.#order(row, first) < 0) [first, second] = [row, first];
        else if (second === -1 || this.#order(row, second) < 0) second = row;
      }
      if (first !== -1) ranks[first] = 1;
      if (second !== -1) ranks[second] = 2;
    }
    return ranks;
  }

  #related(row: number): Related {
    const { first, second } = this.#sides(row);
    return { first, second, relatedness: this.#relatedness[row] ?? 0 };
  }

  #sides(row: number): { readonly first: Profile; readonly second: Profile } {
    const first = this.#lists.first[this.#rows.first[row] ?? 0];
    const second = this.#lists.second[this.#rows.second[row] ?? 0];
    if (first === undefined || second === undefined) throw new RangeError(`no pair ${row}`);
    return { first, second };
  }

  #pair(row: number, rankFirst: number, rankSecond: number): Pair {
    const { first, second } = this.#sides(row);
    return new LazyPair(
      {
        first,
        second,
        rankFirst: rankFirst || Number.POSITIVE_INFINITY,
        rankSecond: rankSecond || Number.POSITIVE_INFINITY,
        relatedness: this.#relatedness[row] ?? 0,
        nearness: scaled(this.#signs[row] ?? 0),
        contentRank: this.#contentRank[row] ?? 0,
      },
      this.#weights,
    );
  }
}

/** The pairs whose likeness is worth a look, or that have a telling topic in common. */
function readRows(
  anchor: readonly Profile[],
  related: readonly Profile[],
  weights: Weights,
  work: MatcherWork | undefined,
): Rows {
  const columns: number[][] = [[], [], [], [], [], [], []];
  const [first = [], second = [], content = [], coverFirst = [], coverSecond = [], best = [], shared = []] =
    columns;
  const match = createMatcher(related, weights, work);
  const onTopicOf = createTopicIndex(related);
  anchor.forEach((own, at) => {
    match(
      own,
      (index, likeness, ofFirst, ofSecond) => {
        const other = related[index];
        if (other === undefined) return;
        const topics = commonTopics(own, other, weights);
        if (likeness < WORTH_A_LOOK && !(topics.best > 0)) return;
        first.push(at);
        second.push(index);
        content.push(likeness);
        coverFirst.push(ofFirst);
        coverSecond.push(ofSecond);
        best.push(topics.best);
        shared.push(topics.share);
      },
      // What only a topic connects is measured too, where the matcher had no reason to look.
      onTopicOf(own),
    );
  });
  return {
    first: Int32Array.from(first),
    second: Int32Array.from(second),
    content: Float64Array.from(content),
    coverFirst: Float64Array.from(coverFirst),
    coverSecond: Float64Array.from(coverSecond),
    bestTopic: Float64Array.from(best),
    sharedTopics: Float64Array.from(shared),
  };
}

/** For a statement the places of those of the list that have a topic in common with it. */
function createTopicIndex(profiles: readonly Profile[]): (profile: Profile) => readonly number[] {
  const places = new Map<string, number[]>();
  profiles.forEach(({ topics }, index) => {
    for (const { id } of topics) {
      const list = places.get(id);
      if (list === undefined) places.set(id, [index]);
      else list.push(index);
    }
  });
  const limit = Math.max(ALWAYS_KEPT, profiles.length * TOO_COMMON);
  return ({ topics }) =>
    topics.flatMap(({ id }) => {
      const list = places.get(id) ?? NO_PLACES;
      return list.length > limit ? NO_PLACES : list;
    });
}

const NO_PLACES: readonly number[] = [];

/** The numbers of the pairs of each statement: those of statement `n` stand from `start[n]` to before `start[n + 1]`. */
interface Groups {
  readonly start: Int32Array;
  readonly rows: Int32Array;
}

/** @param side by pair the place of its statement; the pairs of a group come in their order */
function groupsOf(side: Int32Array, statements: number): Groups {
  const start = new Int32Array(statements + 1);
  for (const at of side) start[at + 1] = (start[at + 1] ?? 0) + 1;
  for (let at = 0; at < statements; at += 1) start[at + 1] = (start[at + 1] ?? 0) + (start[at] ?? 0);
  const next = start.slice();
  const rows = new Int32Array(side.length);
  for (let row = 0; row < side.length; row += 1) {
    const at = side[row] ?? 0;
    rows[next[at] ?? 0] = row;
    next[at] = (next[at] ?? 0) + 1;
  }
  return { start, rows };
}

/** Where pairs stand among the alternatives of one of their sides. */
interface Places {
  /** 1 is best. */
  readonly rank: Int32Array;
  /** How far a pair stands out from the best of the others; negative: behind it. */
  readonly margin: Float64Array;
}

/** Places by likeness of words among all pairs that have one side in common; of equals the earlier is the better. */
function placesAmong({ start, rows }: Groups, content: Float64Array): Places {
  const rank = new Int32Array(rows.length);
  const margin = new Float64Array(rows.length);
  for (let group = 0; group + 1 < start.length; group += 1) {
    const own = Array.from(rows.subarray(start[group], start[group + 1]));
    own.sort((one, two) => (content[two] ?? 0) - (content[one] ?? 0) || one - two);
    const [best = -1, next = -1] = own;
    own.forEach((row, place) => {
      rank[row] = place + 1;
      const rival = place === 0 ? next : best;
      margin[row] = (content[row] ?? 0) - (rival === -1 ? 0 : (content[rival] ?? 0));
    });
  }
  return { rank, margin };
}

/** What the topic proves that proves most, and how much of all their topics that is common proves; each 0..1. */
interface TopicProof {
  readonly best: number;
  readonly share: number;
}

/** A pair whose words are only laid side by side when somebody asks for them: many have too little in common anyway. */
class LazyPair implements Pair {
  readonly first: Profile;
  readonly second: Profile;
  readonly rankFirst: number;
  readonly rankSecond: number;
  readonly relatedness: number;
  readonly nearness: number;
  readonly contentRank: number;
  readonly #weights: Weights;
  #similarity: Similarity | null = null;
  #common: readonly CommonTopic[] | null = null;

  constructor(pair: Omit<Pair, 'similarity' | 'common'>, weights: Weights) {
    this.first = pair.first;
    this.second = pair.second;
    this.rankFirst = pair.rankFirst;
    this.rankSecond = pair.rankSecond;
    this.nearness = pair.nearness;
    this.contentRank = pair.contentRank;
    this.relatedness = pair.relatedness;
    this.#weights = weights;
  }

  get common(): readonly CommonTopic[] {
    this.#common ??= topicsOfBoth(this.first, this.second, this.#weights).map(({ id, reach }) => ({
      id,
      reach,
      telling: this.#weights.ofTopicAtLarge(id),
    }));
    return this.#common;
  }

  get similarity(): Similarity {
    this.#similarity ??= compareProfiles(this.first, this.second, this.#weights);
    return this.#similarity;
  }
}

function sumOfSigns(
  first: Profile,
  second: Profile,
  shared: { readonly themes: number; readonly people: number },
  { coverFirst, coverSecond }: Rows,
  row: number,
  amongFirst: Places,
  amongSecond: Places,
): number {
  const one = first.statement.kind;
  const two = second.statement.kind;
  const isOtherKind = one !== two && (CLOSED_KINDS.has(one) || CLOSED_KINDS.has(two));
  const covers = [coverFirst[row] ?? 0, coverSecond[row] ?? 0] as const;
  return (
    SIGNS.lesserCover * Math.min(covers[0], covers[1]) +
    SIGNS.greaterCover * Math.max(covers[0], covers[1]) +
    SIGNS.rank / ((amongFirst.rank[row] ?? 0) + (amongSecond.rank[row] ?? 0) - 1) +
    SIGNS.marginFirst * (amongFirst.margin[row] ?? 0) +
    SIGNS.marginSecond * (amongSecond.margin[row] ?? 0) +
    SIGNS.sameKind * Number(one === two) +
    SIGNS.themes * shared.themes +
    SIGNS.people * shared.people +
    SIGNS.otherKind * Number(isOtherKind) +
    SIGNS.ownPolicies * Number(first.ownPolicy && second.ownPolicy) +
    SIGNS.otherPeople * Number(differentPeople(first, second) !== null)
  );
}

function scaled(sum: number): number {
  return Math.max(0, Math.min(1, sum / SIGNS.scale));
}

function commonTopics(one: Profile, two: Profile, weights: Weights): TopicProof {
  const common = topicsOfBoth(one, two, weights);
  const [best] = common;
  if (best === undefined) return NO_TOPICS;
  const all = new Set([...one.topics, ...two.topics].map(({ id }) => id));
  const whole = [...all].reduce((sum, id) => sum + weights.ofTopic(id), 0);
  const shared = common.reduce((sum, topic) => sum + proofOf(topic, weights), 0);
  return { best: proofOf(best, weights), share: whole === 0 ? 0 : shared / whole };
}

const NO_TOPICS: TopicProof = { best: 0, share: 0 };

/** How much it proves, 0..1, that two of the statements have the topic. */
function proofOf({ id, reach }: TopicMatch, weights: Weights): number {
  return REACH[reach] * weights.ofTopic(id);
}

/** The topics that two have in common, those first that prove most. */
function topicsOfBoth(one: Profile, two: Profile, weights: Weights): readonly TopicMatch[] {
  let found: TopicMatch[] | null = null;
  for (const topic of one.topics) {
    if (!two.topics.some(({ id }) => id === topic.id)) continue;
    found ??= [];
    found.push(topic);
  }
  if (found === null) return NONE_IN_COMMON;
  return found.sort(
    (first, second) => proofOf(second, weights) - proofOf(first, weights) || compareText(first.id, second.id),
  );
}

const NONE_IN_COMMON: readonly TopicMatch[] = [];

/** Things that are told apart by a bit each. */
const BITS = 31;

/**
 * Prepares to tell how much of what two statements have is common: the Jaccard coefficient, 0..1; 0 where neither has anything.
 * It is asked of every pair, so that what they have becomes bits.
 */
function createShares(
  first: readonly Profile[],
  second: readonly Profile[],
  thingsOf: (profile: Profile) => Iterable<string>,
): (first: number, second: number) => number {
  const numbers = new Map<string, number>();
  const listsOf = (profiles: readonly Profile[]): number[][] =>
    profiles.map((profile) =>
      Array.from(new Set(thingsOf(profile)), (thing) => {
        const number = numbers.get(thing) ?? numbers.size;
        numbers.set(thing, number);
        return number;
      }),
    );
  const [ones, twos] = [listsOf(first), listsOf(second)];
  if (numbers.size > BITS) return (at, other) => shareOf(ones[at] ?? [], twos[other] ?? []);
  const maskOf = (list: readonly number[]): number => list.reduce((mask, number) => mask | (1 << number), 0);
  const [masks, others] = [ones.map(maskOf), twos.map(maskOf)];
  return (at, other) => {
    const [one, two] = [masks[at] ?? 0, others[other] ?? 0];
    return one === 0 || two === 0 ? 0 : bitsIn(one & two) / bitsIn(one | two);
  };
}

function shareOf(one: readonly number[], two: readonly number[]): number {
  const common = one.filter((number) => two.includes(number)).length;
  const all = one.length + two.length - common;
  return all === 0 ? 0 : common / all;
}
