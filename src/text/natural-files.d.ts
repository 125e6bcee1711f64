declare module 'natural/lib/natural/distance/dice_coefficient.js' {
  export default function dice(first: string, second: string): number;
}
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  export default function jaroWinkler(
    first: string,
    second: string,
    options: { readonly ignoreCase: boolean },
  ): number;
}
