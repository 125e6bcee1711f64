import type { ChangeReason, ChangeReasonCode, ChangeType } from '../../model/change.ts';

/** What a report of changes says, in one language. */
export interface ChangeWording {
  readonly lang: 'da' | 'en';
  readonly title: (policy: string) => string;
  readonly versions: string;
  readonly older: string;
  readonly newer: string;
  readonly pages: (count: number) => string;
  readonly words: (count: number) => string;
  readonly summary: string;
  readonly noChanges: string;
  readonly unchanged: (count: number) => string;
  /** Label of a change, heading of its group, and what the group holds. */
  readonly types: Readonly<
    Record<ChangeType, { readonly one: string; readonly heading: string; readonly about: string }>
  >;
  /** One sentence for one reason. */
  readonly reason: (reason: ChangeReason) => string;
  readonly added: string;
  readonly removed: string;
  readonly place: (page: number | null, line: number | null, section: readonly string[]) => string;
  readonly quote: (text: string) => string;
  readonly notThere: string;
  readonly marks: string;
  readonly skipLink: string;
  readonly contents: string;
  readonly coherence: string;
  readonly coherenceAbout: string;
  readonly brought: (count: number) => string;
  readonly resolved: (count: number) => string;
  readonly left: (count: number) => string;
  readonly findingTypes: Readonly<Record<string, string>>;
  readonly limits: string;
  readonly limitPoints: readonly string[];
  readonly madeWith: (version: string) => string;
}

const NUMERIC = [
  'deadline',
  'frequency',
  'amount',
  'duration',
  'share',
  'age',
  'year',
  'time-of-day',
] as const;
type NumericCode = (typeof NUMERIC)[number];

/** Tells the reasons that are about a number from the others. */
export function isNumeric(code: ChangeReasonCode): code is NumericCode {
  return NUMERIC.some((each) => each === code);
}
export type NumericWords = Readonly<Record<NumericCode, string>>;
