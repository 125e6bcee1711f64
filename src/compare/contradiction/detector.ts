import type {
  ClashRule,
  ContradictionSubtype,
  CounterReason,
  Explanation,
  LanguagePack,
  TermMatch,
  Verdict,
} from '../../model/index.ts';
import type { Side } from './side.ts';
import type { TopicReader } from './topic.ts';

/** A pair of sides and what a rule may ask about it. */
export interface Case {
  readonly first: Side;
  readonly second: Side;
  /** The side of the anchor, whichever way round a rule looks at the pair. */
  readonly anchor: Side;
  /**
   * Share of the usual demands on the common topic that is enough, 0..1: less where each side is the other's best match
   * in its document, which is a sign of its own that they speak of one thing.
   */
  readonly ease: number;
  /** How sure the candidates are that both speak of one concrete thing, 0..1; 0 for sides that never were a candidate. */
  readonly relatedness: number;
  /** The worse of the two places that the sides have among each other's matches, 1 is best; infinite without any. */
  readonly rank: number;
  readonly topic: TopicReader;
  readonly pack: LanguagePack;
}

/** A clash that a rule found. */
export interface Hit {
  readonly subtype: ContradictionSubtype;
  readonly rule: ClashRule;
  readonly verdict: Verdict;
  /** 0..1, how sure. */
  readonly score: number;
  /** The clashing words of each side. */
  readonly words: readonly [string, string];
  readonly shared: readonly TermMatch[];
  readonly against: readonly CounterReason[];
}

/** What looked like a clash under a rule and is none. */
export interface ExplainedAway {
  readonly subtype: ContradictionSubtype;
  readonly explanation: Explanation;
}

/** A rule's answer; null when the pair is none of its business. */
export type Answer = { readonly hit: Hit } | { readonly explained: ExplainedAway } | null;

/** Looks at one pair under one kind of clash. */
export type Detector = (pair: Case) => Answer;

/**
 * What a side brings to the clashes of a rule. Two sides can only clash under it when one offers what the other meets: a wording
 * of consent, a number of one measure. Most statements bring nothing, so that few pairs must be looked at.
 */
export interface Traits {
  readonly offers: readonly string[];
  readonly meets: readonly string[];
}

export const NO_TRAITS: Traits = { offers: [], meets: [] };

const WORD = 'word:';

/**
 * Marks traits under which two sides can only clash where a word that tells a topic stands on both: without one they are not
 * looked at, though one offers what the other meets.
 */
export function ofOneWord(traits: readonly string[]): string[] {
  return traits.map((trait) => WORD + trait);
}

export function isOfOneWord(trait: string): boolean {
  return trait.startsWith(WORD);
}

/** Reads the traits of a side for one rule. It may name too many, never too few: what it leaves out is never looked at. */
export type TraitReader = (side: Side, pack: LanguagePack) => Traits;

/** Traits that a side offers and meets alike: both sides must bring the same. */
export function mutual(traits: readonly string[]): Traits {
  return { offers: traits, meets: traits };
}

/** The traits whose condition holds. */
export function those(...traits: readonly (readonly [string, boolean])[]): string[] {
  return traits.filter(([, holds]) => holds).map(([trait]) => trait);
}

/** From here on the candidates' signs say by themselves that a mutual best match speaks of one matter. */
const ONE_MATTER = 0.4;

/** Each side is the other's best match, and near enough for one matter, whether a word names it or not. */
export function isOneMatter({ rank, relatedness }: Case, least = ONE_MATTER): boolean {
  return rank === 1 && relatedness >= least;
}

export function explain(subtype: ContradictionSubtype, explanation: Explanation): Answer {
  return { explained: { subtype, explanation } };
}

export function hit(
  given: Omit<Hit, 'against' | 'verdict'> & Partial<Pick<Hit, 'against' | 'verdict'>>,
): Answer {
  return {
    hit: { against: [], verdict: 'contradiction', ...given, score: Math.max(0, Math.min(1, given.score)) },
  };
}

/**
 * Tries a rule both ways round: `rule` expects its first kind of side first. The words come out in the pair's own order.
 */
export function eitherWay(pair: Case, rule: Detector): Answer {
  const straight = rule(pair);
  if (straight !== null && 'hit' in straight) return straight;
  const turned = rule({ ...pair, first: pair.second, second: pair.first });
  if (turned === null || !('hit' in turned)) return straight ?? turned;
  const [one, two] = turned.hit.words;
  return {
    hit: {
      ...turned.hit,
      words: [two, one],
      shared: turned.hit.shared.map((match) => ({ ...match, first: match.second, second: match.first })),
    },
  };
}
