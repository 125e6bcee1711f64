/** How heavy a text is to read, with the counts that the number is made of. */
export interface Readability {
  readonly words: number;
  /** Sentences and list items. */
  readonly sentences: number;
  /** Words of more than six letters. */
  readonly longWords: number;
  /** Läsbarhetsindex, a whole number from about 15 (very easy) upwards; null without a word. */
  readonly lix: number | null;
}

export interface SectionReadability extends Readability {
  /** The headings above the text, outermost first; empty before the first heading. */
  readonly section: readonly string[];
  /** Page on which the section's text begins, from 1; null where the format has none. */
  readonly page: number | null;
}

export interface DocumentReadability extends Readability {
  /** In reading order. */
  readonly sections: readonly SectionReadability[];
}
