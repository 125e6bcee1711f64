/** The citizen's check: can somebody who gets help tell from a policy what they will notice? */

/** What makes a promise one that a citizen can notice. */
export const CONCRETE_SIGNS = ['time', 'place', 'person'] as const;
export type ConcreteSign = (typeof CONCRETE_SIGNS)[number];

/** A promise that a citizen can hold the municipality to. */
export interface ConcretePromise {
  /** Id of the statement. */
  readonly statement: string;
  readonly signs: readonly ConcreteSign[];
  /** The citizen or a relative is addressed, or is the one whom the sentence is about. */
  readonly isAddressed: boolean;
}

/** Why a sentence is heavy, and what of it. */
export interface Weight {
  readonly reason: 'long-sentence' | 'long-words' | 'passive' | 'abstract';
  /** For `long-sentence` the number of words, otherwise the words. */
  readonly words: readonly string[];
  readonly count: number;
}

/** A sentence that a citizen has to read twice. */
export interface HeavySentence {
  readonly quote: string;
  readonly page: number | null;
  readonly line: number | null;
  readonly section: readonly string[];
  /** At least one, the weightiest first. */
  readonly weights: readonly Weight[];
}

/** What the citizen's check found in one document. */
export interface CitizenCheck {
  readonly document: string;
  /** Statements that promise something. */
  readonly promises: number;
  /** Those of them that say when, where or who, in the text's order. */
  readonly concrete: readonly ConcretePromise[];
  /** Sentences and list items of the running text. */
  readonly sentences: number;
  /** Of these: passive without anybody who acts, and with two or more abstract nouns. */
  readonly passives: number;
  readonly abstracts: number;
  /** The sentences that most need work, the heaviest first. */
  readonly heavy: readonly HeavySentence[];
}

/** Whether a citizen meets one picture across the policies. All are ids of findings, in their order. */
export interface CitizenPicture {
  /** Contradictions and tensions between two policies. */
  readonly clashes: readonly string[];
  /** Different words for one thing. */
  readonly terms: readonly string[];
  /** Repetitions and paraphrases between two policies. */
  readonly same: readonly string[];
}
