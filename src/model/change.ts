/** What differs between two versions of one policy. A change is data; the report's wording makes the sentences. */
import type { Pattern } from './pattern.ts';
import type { DocumentSummary } from './summary.ts';

/** In the order in which a report tells them: what takes something from the citizen first. */
export const CHANGE_TYPES = [
  'weakened',
  'altered',
  'removed',
  'strengthened',
  'added',
  'moved',
  'reworded',
] as const;
export type ChangeType = (typeof CHANGE_TYPES)[number];

/** Why a change has its type; the wording room has a sentence for each. */
export const CHANGE_REASONS = [
  /** Another modal verb or wording on the ladder of strength. */
  'modal',
  /** A reservation ("så vidt muligt"). */
  'hedge',
  /** A word of certainty ("altid"). */
  'booster',
  /** A list that is left open ("blandt andet"). */
  'open-list',
  /** Only offered as an example. */
  'example',
  /** When it holds ("hvis …", "efter visitation"). */
  'condition',
  /** What it does not hold for ("medmindre …"). */
  'exception',
  /** A condition that was the citizen's own say ("hvis borgeren ønsker det"). */
  'consent',
  'deadline',
  'frequency',
  'amount',
  'duration',
  'share',
  'age',
  'year',
  'time-of-day',
  /** An age limit that says whom the policy itself is for. */
  'target-age',
  /** Affirmed on one side, denied on the other. */
  'negation',
  /** Words that point in opposite directions. */
  'opposite',
  /** Who has the duty. */
  'party',
  /** Active with an agent on one side, passive without one on the other. */
  'agent',
  /** For whom. */
  'target-group',
  /** One item of a list more or less. */
  'item',
  /** Other things are named. */
  'content',
  /** A number or a date without a direction. */
  'number',
  /** The lead-in of its list binds more or less. */
  'lead-in',
  /** The same in other words, or in another order. */
  'wording',
  'order',
  /** One sentence became several, or several one. */
  'split',
  'merged',
  /** Stands in another section. */
  'section',
] as const;
export type ChangeReasonCode = (typeof CHANGE_REASONS)[number];

export interface ChangeReason {
  readonly code: ChangeReasonCode;
  /** What it does to the citizen's position: 1 stronger, -1 weaker, 0 other. */
  readonly effect: -1 | 0 | 1;
  /** The words on each side; null where the side has none. */
  readonly old: string | null;
  readonly new: string | null;
}

/** A stretch of one side's text; `isChanged` when the other side does not have it. Together they are the text. */
export interface ChangePiece {
  readonly text: string;
  readonly isChanged: boolean;
}

/** The place of a text in its version. */
export interface ChangePlace {
  readonly page: number | null;
  /** Line of the source file, from 1; null where the format has none. */
  readonly line: number | null;
  readonly section: readonly string[];
}

export interface Change {
  /** From type and both texts: the same from run to run. */
  readonly id: string;
  readonly type: ChangeType;
  /** Verbatim, null for what was added. */
  readonly old: string | null;
  /** Verbatim, null for what was removed. */
  readonly new: string | null;
  readonly oldPlace: ChangePlace | null;
  readonly newPlace: ChangePlace | null;
  /** What decided, the weightiest first; empty for what was added or removed. */
  readonly reasons: readonly ChangeReason[];
  /** True when the text also stands in another section. */
  readonly isMoved: boolean;
  /** 0..1; likeness of the wording, 1 for what only moved, 0 for what was added or removed. */
  readonly likeness: number;
  readonly oldPieces: readonly ChangePiece[];
  readonly newPieces: readonly ChangePiece[];
}

/** A coherence finding as far as it takes to tell it from one version to the next. */
export interface CoherenceShift {
  readonly id: string;
  readonly type: string;
  readonly subtype: string;
  /** Texts of the statements, the policy's own first. */
  readonly texts: readonly string[];
  /** Titles of the documents the texts stand in, in the same order. */
  readonly documents: readonly string[];
}

/** What a new version does to the coherence with the other policies. */
export interface CoherenceEffect {
  readonly brought: readonly CoherenceShift[];
  readonly resolved: readonly CoherenceShift[];
  /** How many findings stand as before. */
  readonly left: number;
}

/** The result of a comparison of versions: plain data that any renderer turns into a report. */
export interface VersionComparison {
  readonly tool: { readonly name: 'coherence'; readonly version: string };
  /** Language of the documents, and the default language of the report. */
  readonly language: string;
  readonly oldDocument: Omit<DocumentSummary, 'role'>;
  readonly newDocument: Omit<DocumentSummary, 'role'>;
  /** In the order of the new version; what was removed stands where it stood. */
  readonly changes: readonly Change[];
  /** Sentences that stand in both versions with the same meaning. */
  readonly unchanged: number;
  /** Null when no other policies were given. */
  readonly coherence: CoherenceEffect | null;
}

/** What the comparison of versions knows of the language besides the pack. Patterns read lower-cased text. */
export interface ChangeLexicon {
  /** Ways to write the same; each is replaced by the last before words are compared. */
  readonly spellings: readonly { readonly pattern: RegExp; readonly written: string }[];
  /** Number words, lower case, with their digits. */
  readonly numbers: ReadonlyMap<string, string>;
  /** Reservations, each a family of wordings that mean the same. */
  readonly hedges: readonly Pattern[];
  readonly openLists: readonly Pattern[];
  readonly boosters: readonly Pattern[];
  readonly examples: readonly Pattern[];
  /** Words that narrow what is said to some ("kun"). */
  readonly restrictions: readonly Pattern[];
  readonly conditions: readonly Pattern[];
  readonly exceptions: readonly Pattern[];
  /** Wordings without a modal verb that promise less than the plain present, with their degree on the ladder. */
  readonly loose: readonly { readonly pattern: Pattern; readonly degree: number }[];
  /** In a condition: it is the citizen who decides. */
  readonly consent: Pattern;
  /** The sentence says whom the policy itself is for. */
  readonly ownScope: Pattern;
  /** The sentence says what something is. */
  readonly definitions: Pattern;
  /** What stands behind comes second. */
  readonly comparisons: Pattern;
  /** Prepositions that name who acts, behind a passive. */
  readonly by: ReadonlySet<string>;
  /** Where waiting, paying and the like are spoken of: the less, the better for the citizen. */
  readonly burdens: Pattern;
  /** A limit that is an offer: the more, the better ("op til"). */
  readonly offers: Pattern;
  /** Words that carry no content of their own in a comparison. */
  readonly light: ReadonlySet<string>;
  /** Time words without a number; they replace no frequency. */
  readonly vagueTimes: ReadonlySet<string>;
  /** Opens a clause of its own within a sentence. */
  readonly clauseOpeners: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Wordings with a negation word that denies nothing ("ikke kun", "ikke mindst"). */
  readonly notNegations: Pattern;
}
