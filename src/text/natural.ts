/**
 * The only door to `natural`. Its files are taken one by one (the package's root prints to stdout and loads database
 * drivers) and are bundled into this file at build time, so that nothing published depends on the package.
 */
import dice from 'natural/lib/natural/distance/dice_coefficient.js';
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';

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
