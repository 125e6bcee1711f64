/** What the comparison found. A finding is data: codes, places and evidence; the report's wording room makes the sentences. */

import type { FindingDecision } from './decision.ts';

export type Severity = 'info' | 'warning' | 'error';
export const SEVERITIES = ['info', 'warning', 'error'] as const;

/** Why two pieces of text were taken to speak of the same thing. */
export interface TermMatch {
  /** The words as they stand in the first and in the second statement. */
  readonly first: string;
  readonly second: string;
  readonly via: 'word' | 'stem' | 'compound' | 'concept' | 'theme' | 'spelling';
  /** Share of this match in the similarity, 0..1; the shares of all matches add up to at most 1. */
  readonly weight: number;
}

interface FindingBase {
  /** From type, subtype and the texts involved: the same from run to run and when text elsewhere changes. */
  readonly id: string;
  readonly severity: Severity;
  /** Ids of the statements; the anchor's side first where the anchor takes part. */
  readonly statements: readonly string[];
  /** 0..1; how sure the finding is (contradiction, gap, reference) or how alike the sides are (overlap). */
  readonly score: number;
  /** Set when the anchor takes no part: two other policies were held against each other. Absent where there is no anchor. */
  readonly between?: 'related';
  /** What somebody has decided about it; absent when nobody has, or the decision has run out. */
  readonly decision?: FindingDecision;
}

/** A matter that both sides are about, and the words of each that told it. */
export interface SharedTopic {
  readonly id: string;
  readonly label: { readonly da: string; readonly en: string };
  readonly first: readonly string[];
  readonly second: readonly string[];
}

export const OVERLAP_SUBTYPES = ['repeat', 'paraphrase', 'complement'] as const;
export type OverlapSubtype = (typeof OVERLAP_SUBTYPES)[number];

export interface OverlapFinding extends FindingBase {
  readonly type: 'overlap';
  readonly subtype: OverlapSubtype;
  readonly evidence: {
    readonly shared: readonly TermMatch[];
    /** The most telling first. */
    readonly topics: readonly SharedTopic[];
    /** Telling words that only one side has. */
    readonly onlyFirst: readonly string[];
    readonly onlySecond: readonly string[];
    /** Likeness of the wording, 0..1 (Dice coefficient over the words). */
    readonly wording: number;
    /** Likeness of the content, 0..1 (weighted cosine over words, compounds, concepts). */
    readonly content: number;
  };
}

export const CONTRADICTION_SUBTYPES = [
  'definition',
  'scope',
  'modality',
  'polarity',
  'quantity',
  'responsibility',
  'priority',
] as const;
export type ContradictionSubtype = (typeof CONTRADICTION_SUBTYPES)[number];
export type Verdict = 'contradiction' | 'tension';

/** The rules that find contradictions; `docs/` explains each. The wording room has a sentence for each. */
export const CLASH_RULES = [
  /** One side lets the citizen choose who it is, the other lists the family. */
  'definition/chosen-or-listed',
  /** What one definition takes in, the other leaves out. */
  'definition/includes-excludes',
  /** Both define the term, with different conditions. */
  'definition/different-conditions',
  /** One side says that it covers what the other says is not covered. */
  'scope/included-excluded',
  /** Different age limits for the same offer or policy. */
  'scope/age',
  /** Open to all on one side, reserved for some on the other. */
  'scope/open-restricted',
  /** Allowed on one side, forbidden on the other. */
  'modality/allowed-forbidden',
  /** For everyone and always on one side, only by need or by choice of the staff on the other. */
  'modality/always-on-need',
  /** The same duty, far less binding on one side. */
  'modality/strength',
  /** One side denies what the other affirms. */
  'polarity/negated',
  /** Opposite directions. */
  'polarity/opposite',
  /** Voluntary on one side, expected on the other. */
  'polarity/expected-voluntary',
  /** Round the clock on one side, within hours on the other. */
  'polarity/restricted-hours',
  'quantity/deadline',
  'quantity/frequency',
  'quantity/age',
  'quantity/amount',
  'quantity/hours',
  /** A text counts its own parts, and has more or fewer of them. */
  'quantity/stale-count',
  /** Different parties are responsible for the same task. */
  'responsibility/different-party',
  /** Different things come first. */
  'priority/different-first',
] as const;
export type ClashRule = (typeof CLASH_RULES)[number];

/** What speaks against a contradiction that is reported all the same. */
export const COUNTER_REASONS = [
  'different-words',
  'different-condition',
  'general-and-special',
  'hedged',
  'same-unit-possible',
] as const;
export type CounterReason = (typeof COUNTER_REASONS)[number];

/** Why something that looked like a finding is none. */
export const EXPLANATIONS = [
  'own-policy',
  'different-target-group',
  'different-actor',
  'different-object',
  'different-event',
  'different-time',
  'exception',
  'precision-only',
  'part-of',
  'standing-phrase',
  'statutory-theme',
  'law-and-practice',
] as const;
export type Explanation = (typeof EXPLANATIONS)[number];

/** The words that clash, on each side, and under which rule. */
export interface Clash {
  readonly rule: ClashRule;
  readonly first: string;
  readonly second: string;
}

export interface ContradictionFinding extends FindingBase {
  readonly type: 'contradiction';
  readonly subtype: ContradictionSubtype;
  readonly verdict: Verdict;
  readonly evidence: {
    readonly clash: Clash;
    /** Why both sides are taken to speak of the same thing. */
    readonly shared: readonly TermMatch[];
    /** What speaks against the finding, as codes. */
    readonly against: readonly CounterReason[];
  };
}

export const GAP_SUBTYPES = ['missing-in-related', 'missing-in-anchor'] as const;
export interface GapFinding extends FindingBase {
  readonly type: 'gap';
  readonly subtype: (typeof GAP_SUBTYPES)[number];
  /** Id of the document in which no counterpart was found. */
  readonly document: string;
  readonly evidence: {
    /** The telling words that were looked for. */
    readonly lookedFor: readonly string[];
    /** What the aim is about is a matter of its own, and no statement there is about it; absent otherwise. */
    readonly unspoken?: true | undefined;
    /** The statement there that came nearest, and how near (0..1). */
    readonly nearest: { readonly statement: string; readonly score: number } | null;
  };
}

export interface TerminologyFinding extends FindingBase {
  readonly type: 'terminology';
  readonly subtype: 'variant';
  readonly evidence: {
    readonly concept: string;
    /** Words used for the concept, by document id, most used first. */
    readonly variants: Readonly<Record<string, readonly string[]>>;
    /** How often each word occurs, in the same order. */
    readonly counts: Readonly<Record<string, readonly number[]>>;
  };
}

/** What sort of reference it is; the wording room has a sentence for each. */
export const REFERENCE_SORTS = [
  /** One document names another. */
  'named',
  /** The one that is named is of another period than the one that was read. */
  'outdated',
  /** The one that is named has been replaced by another that was read. */
  'replaced',
  /** The content leans on another document that is not named. */
  'missing',
  /** A law is named whose rules may stand in another law today. Only ever a thing to check. */
  'legal-basis',
] as const;
export type ReferenceSort = (typeof REFERENCE_SORTS)[number];

export interface ReferenceFinding extends FindingBase {
  readonly type: 'reference';
  readonly subtype: 'explicit' | 'unresolved';
  /** The document that speaks. */
  readonly document: string;
  /** The document that is named, or null when it is not among those read. */
  readonly target: string | null;
  readonly evidence: {
    readonly sort: ReferenceSort;
    /** The words that name the other document (or the law); empty where it is not named. */
    readonly mention: string;
    /** The sentence in which they stand. */
    readonly quote: string;
    readonly page: number | null;
    readonly section: readonly string[];
    /** How the other document is related, when the sentence says so. */
    readonly relation: 'supplements' | 'see' | 'together' | 'replaces' | 'follows' | 'implements' | null;
    /** Id of the document that is meant or that has come in its place, where `target` does not tell; otherwise null. */
    readonly toward: string | null;
    /** The period of the document that was read, for an outdated name; the law that has the rules now; otherwise null. */
    readonly now: string | null;
  };
}

export type Finding =
  | OverlapFinding
  | ContradictionFinding
  | GapFinding
  | TerminologyFinding
  | ReferenceFinding;

/** A pair that looked like a finding and was explained away; kept for those who want to check. */
export interface Considered {
  readonly looksLike: 'contradiction' | 'overlap';
  readonly subtype: string;
  readonly statements: readonly string[];
  readonly explanation: Explanation;
}
