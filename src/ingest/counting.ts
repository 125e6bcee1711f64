/** How word processors write the numbers that they put before headings and items. */

/**
 * A number as Word's names of formats have it.
 * @param count from 1
 * @param format "decimal", "lowerLetter", "upperRoman" …; digits for any other
 */
export function written(count: number, format: string): string {
  const lower = /letter/iu.test(format)
    ? String.fromCharCode(97 + ((Math.max(1, count) - 1) % 26))
    : /roman/iu.test(format)
      ? roman(count)
      : format === 'decimalZero'
        ? String(count).padStart(2, '0')
        : String(count);
  return /^upper/u.test(format) ? lower.toUpperCase() : lower;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(count: number): string {
  let [rest, text] = [Math.min(count, 399), ''];
  for (const [value, sign] of ROMAN)
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  return text;
}
