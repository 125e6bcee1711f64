import type { LanguagePack } from '../../model/index.ts';
import type { TraitReader } from './detector.ts';
import type { Side } from './side.ts';

/** The other sides with which a side may clash: by their place in the list, ascending, each with the rules to try as bits. */
export type Opponents = readonly { readonly place: number; readonly rules: number }[];

/**
 * An index of sides by what they bring to each rule. Every two statements may clash, however little their words resemble each
 * other, but only where one offers what the other meets; the work grows with these and not with the pairs.
 * @param readers the trait readers of the rules, at most 30
 */
export function createClashIndex(
  sides: readonly Side[],
  readers: readonly TraitReader[],
  pack: LanguagePack,
): (side: Side) => Opponents {
  const offering = new Map<string, number[]>();
  const meeting = new Map<string, number[]>();
  sides.forEach((side, place) => {
    readers.forEach((read, rule) => {
      const { offers, meets } = read(side, pack);
      for (const trait of offers) push(offering, `${rule} ${trait}`, place);
      for (const trait of meets) push(meeting, `${rule} ${trait}`, place);
    });
  });
  return (side) => {
    const rules = new Map<number, number>();
    const note = (places: readonly number[] | undefined, rule: number): void => {
      for (const place of places ?? []) rules.set(place, (rules.get(place) ?? 0) | (1 << rule));
    };
    readers.forEach((read, rule) => {
      const { offers, meets } = read(side, pack);
      for (const trait of offers) note(meeting.get(`${rule} ${trait}`), rule);
      for (const trait of meets) note(offering.get(`${rule} ${trait}`), rule);
    });
    return [...rules]
      .map(([place, bits]) => ({ place, rules: bits }))
      .sort((one, two) => one.place - two.place);
  };
}

function push(lists: Map<string, number[]>, trait: string, place: number): void {
  const list = lists.get(trait);
  if (list === undefined) lists.set(trait, [place]);
  else if (list.at(-1) !== place) list.push(place);
}
