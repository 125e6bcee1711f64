import { endsSentence } from './shapes.ts';

/** Headings that begin what their list goes on with ("Det betyder, at", "Vi vil"). */
const UNFINISHED_HEADING =
  /:$|\b(?:at|for|ved|som|med|til|om|af|og|skal|vil|kan)$|^(?:derfor|her|i .{2,40})?\s*(?:vi|kommunen|byrådet) (?:vil|skal|arbejder|ønsker|lægger|prioriterer)\b|^(?:det|derfor|sådan) (?:vil|skal|gør|arbejder) (?:vi|kommunen)\b/iu;
/** "Det drømmer vi om": the preposition belongs to the word in front, so that nothing is left open. */
const STRANDED = /^(?:det|den|dem|de|hvad|hvem|hvor|her)\b.*\b(?:for|ved|med|til|om|af)$/iu;
/** "… på fire grundprincipper." with the four below it. */
const COUNTS =
  /\b(?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|[2-9]|1[0-2]) (?:\p{L}+ ){0,2}\p{L}{3,}[.:]$/iu;
const ANNOUNCES = /\b(?:følgende|nedenstående|disse|blandt andet|bl\.a\.)\b[^.!?]{0,60}[.:]?$/iu;

/**
 * The words that introduce a list, out of the paragraph or heading that stands before it: its last sentence when that is
 * unfinished, ends in a colon or announces what follows ("følgende"). Null when the list stands for itself.
 */
export function leadInOf(text: string, isHeading: boolean): string | null {
  if (isHeading) return UNFINISHED_HEADING.test(text) && !STRANDED.test(text) ? text : null;
  const sentence = lastSentence(text);
  if (text.endsWith(':') || !endsSentence(text) || ANNOUNCES.test(sentence) || COUNTS.test(sentence))
    return sentence;
  return null;
}

/** What stands after the last full stop inside the text; an abbreviation's dot and an ordinal's end no sentence. */
function lastSentence(text: string): string {
  let start = 0;
  for (const match of text.matchAll(/[.!?]["»”]?\s+(?=[\p{Lu}»”"])/gu)) {
    const end = match.index + match[0].length;
    const before = text.slice(0, match.index + 1);
    if (endsSentence(before) && !/(?:^|[.§])\s*\d{1,2}\.$/u.test(before)) start = end;
  }
  return text.slice(start);
}
