/**
 * The only door to `natural`. Its files are taken one by one (the package's root prints to stdout and loads database
 * drivers) and are bundled into this file at build time, so that nothing published depends on the package.
 */
// @ts-expect-error -- natural ships no types for its inner files; the shapes that are used are given below.
import Dice from 'natural/lib/natural/distance/dice_coefficient.js';
// @ts-expect-error -- as above.
import JaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';

const dice = Dice as (first: string, second: string) => number;
const jaroWinkler = JaroWinkler as (
  first: string,
  second: string,
  options: { ignoreCase: boolean },
) => number;

/** Dice coefficient over character pairs, 0..1; 0 when either text is too short to have a pair. */
export function diceSimilarity(first: string, second: string): number {
  if (first.length < 2 || second.length < 2) return first === second && first !== '' ? 1 : 0;
  return dice(first, second);
}

/** Jaro-Winkler similarity, 0..1, case ignored; meant for words and names, not for sentences. */
export function nameSimilarity(first: string, second: string): number {
  if (first === '' || second === '') return 0;
  return jaroWinkler(first, second, { ignoreCase: true });
}
