/** What a policy says: a statement is the smallest text that still says who and what. */

export const STATEMENT_KINDS = [
  'vision',
  'goal',
  'principle',
  'commitment',
  'definition',
  'scope',
  'responsibility',
  'followup',
  'involvement',
] as const;

/** The nine kinds; `docs/` has a page on each. */
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** What the names of cues begin with that are signs of a sentence and its place, and no rules. */
export const SIGN = 'sign.';
/** The name of the cue in which the weaker of them are added up. */
export const OTHER_SIGNS = `${SIGN}others`;

/** One sign that spoke for (or, with a negative weight, against) the kind that was chosen. */
export interface Cue {
  /** Id of the rule in the language pack's data ("goal.policy-shall"). */
  readonly rule: string;
  /** The words of the text that the rule met, or the heading, or the lead-in. */
  readonly matched: string;
  /** Share in the decision; the sum of all cues is compared with the threshold. */
  readonly weight: number;
}

/** A number with its unit and what it counts, made comparable. */
export interface Quantity {
  readonly kind: 'deadline' | 'frequency' | 'age' | 'duration' | 'share' | 'amount' | 'year' | 'time-of-day';
  /** Value in the kind's base unit: days, times a year, years, hours, per cent, pieces, calendar year, hour of the day. */
  readonly value: number;
  /** The unit as read, for the report ("hverdage", "om ugen"). */
  readonly unit: string;
  /** At least, at most (a time limit too: "senest", "inden for"), exactly. */
  readonly bound: 'min' | 'max' | 'exact';
  /** The words of the text. */
  readonly text: string;
  /** Offset of the words in the statement's text; they end at `start + text.length`. */
  readonly start: number;
  /** Upper end of a range ("18-65 år", "kl. 10-19"), in the same base unit as `value`. */
  readonly upTo?: number;
  /** True when counted in working days; `value` is in calendar days all the same (five working days are seven). */
  readonly working?: true;
  /** For a duration that recurs ("fire timer om ugen"): `value` is hours a week, whatever period the text names. */
  readonly per?: 'week';
  /** True when the text itself is vague about the number ("ca.", "et par", "omkring"). */
  readonly approximate?: true;
}

/** A party or thing that a statement names. */
export interface Phrase {
  /** The words as they stand. */
  readonly text: string;
  /** Ids of the concepts that the words name, in the order of the text; empty where the lexicon knows none. */
  readonly concepts: readonly string[];
  /** True when the words stand in the lead-in of the list, not in the statement's own text. */
  readonly inLeadIn: boolean;
}

/** What is done. */
export interface Action {
  /** The finite verb and the main verb as they stand ("skal tilbydes"). */
  readonly text: string;
  /** Infinitive of the main verb, null when it is not known. */
  readonly lemma: string | null;
  /** Infinitive of the modal verb, null without one. */
  readonly modal: string | null;
  readonly passive: boolean;
  readonly negated: boolean;
}

/** The steps from what is wished for to what is done. */
export const RUNGS = ['vision', 'goal', 'effort'] as const;
export type Rung = (typeof RUNGS)[number];

/** Who does what for whom, and when: read from the main clause, for a list item together with its lead-in. */
export interface Meaning {
  /** Who has the duty; null when the text does not say. */
  readonly bearer: Phrase | null;
  /** For whom; null when the text does not say. */
  readonly beneficiary: Phrase | null;
  readonly action: Action | null;
  readonly object: Phrase | null;
  /** Under which conditions it holds ("når borgeren ønsker det"), as quotations. */
  readonly conditions: readonly string[];
  /** What is left out of it ("medmindre …", "dog …"), as quotations. */
  readonly exceptions: readonly string[];
  /** Its place on the ladder from vision over goal to effort; null for kinds that stand beside it. */
  readonly rung: Rung | null;
  /** Id of the nearest statement above it in the same section that stands higher on the ladder; null without one. */
  readonly under: string | null;
}

/** A definition taken apart, so that two of one term can be laid side by side. Everything as it stands in the text. */
export interface DefinitionFields {
  /** What is explained, without its article. */
  readonly term: string;
  /** The same for two words that name one thing: the id of a concept, or the term brought to its stems. */
  readonly key: string;
  /** What sort of thing it is ("en person"); null where the text only lists. */
  readonly genus: string | null;
  /** What must hold besides ("som borgeren selv udpeger"). */
  readonly conditions: readonly string[];
  /** Who or what is named as belonging to it, or as making no difference. */
  readonly inclusions: readonly string[];
  readonly exclusions: readonly string[];
  readonly ages: readonly Quantity[];
}

/** A statement found in a document. */
export interface Statement {
  /** Made from document, kind and text, so that it survives edits elsewhere. */
  readonly id: string;
  readonly document: string;
  readonly kind: StatementKind;
  /** Verbatim, with hyphenation undone and one space for each line break. */
  readonly text: string;
  /** Page on which the text begins, from 1; null where the format has none. */
  readonly page: number | null;
  /** Line of the source file, from 1; null where the format has none. */
  readonly line: number | null;
  readonly section: readonly string[];
  /** The lead-in of its list ("Vi vil:"); part of what the statement means, not of its text. */
  readonly leadIn: string | null;
  /** The item is a sentence of its own, and the lead-in only announces its list: a quotation does without. */
  readonly standsAlone?: true;
  /** The number of its list item as it is shown ("3.", "b)"), by which other texts may refer to it. */
  readonly label?: string;
  readonly cues: readonly Cue[];
  /** How binding it is on the ladder of strength, 1 (may) to 8 (must, must not); null where the ladder does not apply. */
  readonly strength: number | null;
  /** Set when the text only offers it as an example ("kan eksempelvis ske ved …"). */
  readonly onlyExample: boolean;
  readonly quantities: readonly Quantity[];
  /** Ids of the themes of the lexicon that it touches, in the lexicon's order. */
  readonly themes: readonly string[];
  /** Absent only in statements that were not made by the extraction. */
  readonly meaning?: Meaning;
  /** Of definitions whose wording could be taken apart. */
  readonly definition?: DefinitionFields;
}
