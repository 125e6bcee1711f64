import type { LanguagePack } from '../../model/index.ts';
import { isOfOneWord, type TraitReader } from './detector.ts';
import type { Side } from './side.ts';

/** Hands on the other sides with which a side may clash: their place in the list, and the rules to try as bits. */
export type TakeOpponent = (place: number, rules: number) => void;

/** Tells of which sides of a list one may share a word that tells a topic. */
export type Sharers = (side: Side) => (place: number) => boolean;

/** A trait under one rule. */
interface RuleTrait {
  readonly key: string;
  readonly bit: number;
  /** Only sides with a word in common can clash under it. */
  readonly needsWord: boolean;
}

/** What a side brings to all rules together. */
interface Brought {
  readonly offers: readonly RuleTrait[];
  readonly meets: readonly RuleTrait[];
}

/**
 * An index of sides by what they bring to each rule. Every two statements may clash, however little their words resemble each
 * other, but only where one offers what the other meets; the work grows with these and not with the pairs.
 * @param readers the trait readers of the rules, at most 30
 * @param sharersOf asked where a trait needs a common word
 */
export function createClashIndex(
  sides: readonly Side[],
  readers: readonly TraitReader[],
  pack: LanguagePack,
  sharersOf: Sharers,
): (side: Side, take: TakeOpponent) => void {
  const bringing = (side: Side): Brought => broughtBy(side, readers, pack);
  const offering = new Map<string, number[]>();
  const meeting = new Map<string, number[]>();
  sides.forEach((side, place) => {
    const { offers, meets } = bringing(side);
    for (const { key } of offers) push(offering, key, place);
    for (const { key } of meets) push(meeting, key, place);
  });
  const rules = new Int32Array(sides.length);
  return (side, take) => {
    const { offers, meets } = bringing(side);
    if (offers.length + meets.length === 0) return;
    const shares = sharersOf(side);
    const touched: number[] = [];
    const note = (places: readonly number[], { bit, needsWord }: RuleTrait): void => {
      for (const place of places) {
        if (needsWord && !shares(place)) continue;
        if (rules[place] === 0) touched.push(place);
        rules[place] = (rules[place] ?? 0) | bit;
      }
    };
    for (const trait of offers) note(meeting.get(trait.key) ?? NOBODY, trait);
    for (const trait of meets) note(offering.get(trait.key) ?? NOBODY, trait);
    for (const place of touched) {
      take(place, rules[place] ?? 0);
      rules[place] = 0;
    }
  };
}

const NOBODY: readonly number[] = [];
const known = new WeakMap<Side, Brought>();

/** Read once for a side, however many others it is held against: the rules are always the same. */
function broughtBy(side: Side, readers: readonly TraitReader[], pack: LanguagePack): Brought {
  const found = known.get(side);
  if (found !== undefined) return found;
  const offers: RuleTrait[] = [];
  const meets: RuleTrait[] = [];
  readers.forEach((read, rule) => {
    const traits = read(side, pack);
    const ofRule = (trait: string): RuleTrait => ({
      key: `${rule} ${trait}`,
      bit: 1 << rule,
      needsWord: isOfOneWord(trait),
    });
    for (const trait of traits.offers) offers.push(ofRule(trait));
    for (const trait of traits.meets) meets.push(ofRule(trait));
  });
  const made = { offers, meets };
  known.set(side, made);
  return made;
}

function push(lists: Map<string, number[]>, trait: string, place: number): void {
  const list = lists.get(trait);
  if (list === undefined) lists.set(trait, [place]);
  else if (list.at(-1) !== place) list.push(place);
}
