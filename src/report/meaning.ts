import type { Statement } from '../model/index.ts';
import type { Wording } from './wording/wording.ts';

/** "Hvem: Vi", "For: de pårørende", "Betingelse: når borgeren ønsker det": what was read of a statement, as far as it was. */
export function meaningParts({ meaning }: Statement, { ui }: Wording): readonly string[] {
  if (meaning === undefined) return [];
  const parts: (readonly [string, string | undefined])[] = [
    [ui.bearer, meaning.bearer?.text],
    [ui.beneficiary, meaning.beneficiary?.text],
    ...meaning.conditions.map((each) => [ui.condition, each] as const),
    ...meaning.exceptions.map((each) => [ui.exception, each] as const),
  ];
  return parts.flatMap(([name, text]) => (text === undefined ? [] : [`${name}: ${text}`]));
}
