/**
 * A text of headings, paragraphs, lists and tables that any format can write: what is said once is the same on the web page,
 * in Markdown and in Word. Texts are raw; whoever writes a format escapes them.
 */

/** A stretch of a line: plain, weighty, quoted from a document, or said in passing. */
export type Inline = string | { readonly text: string; readonly as: 'strong' | 'quote' | 'note' };
export type Line = readonly Inline[];

/** A month of the calendar of a year, with what happens in it. */
export interface WheelMonth {
  /** "januar 2027", or a placeholder ("måned 1"). */
  readonly label: string;
  /** Two or three letters for the picture. */
  readonly short: string;
  readonly items: readonly string[];
  /** The items in two or three words, for the picture. */
  readonly brief: string;
}

/** A card to hand out: two quotations that pull apart, or one that leaves something open, and what to talk about. */
export interface CaseCard {
  readonly number: string;
  readonly title: string;
  /** What the card is about, in one or two sentences. */
  readonly situation: string;
  readonly quotes: readonly { readonly text: string; readonly where: string; readonly lang: string }[];
  readonly questions: readonly string[];
}

export type TextBlock =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly is: 'paragraph'; readonly line: Line }
  | {
      readonly is: 'list';
      /** `tick` begins each item with a box to tick. */
      readonly mark: 'bullet' | 'number' | 'tick';
      readonly items: readonly Line[];
    }
  | { readonly is: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Line[])[] }
  | { readonly is: 'wheel'; readonly title: string; readonly months: readonly WheelMonth[] }
  | {
      readonly is: 'cards';
      /** Over the questions, and over the room for notes. */
      readonly questions: string;
      readonly notes: string;
      readonly cards: readonly CaseCard[];
    };

export function heading(level: 1 | 2 | 3 | 4, text: string): TextBlock {
  return { is: 'heading', level, text };
}

export function paragraph(...line: Line): TextBlock {
  return { is: 'paragraph', line };
}

/** Nothing where there are no items. */
export function list(items: readonly Line[], mark: 'bullet' | 'number' | 'tick' = 'bullet'): TextBlock[] {
  return items.length === 0 ? [] : [{ is: 'list', mark, items }];
}

/** Nothing where there are no rows. */
export function table(head: readonly string[], rows: readonly (readonly Line[])[]): TextBlock[] {
  return rows.length === 0 ? [] : [{ is: 'table', head, rows }];
}

export function strong(text: string): Inline {
  return { text, as: 'strong' };
}

export function quote(text: string): Inline {
  return { text, as: 'quote' };
}

export function note(text: string): Inline {
  return { text, as: 'note' };
}
