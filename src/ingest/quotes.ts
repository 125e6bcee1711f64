import type { Draft } from './draft.ts';
import { plainText } from './furniture.ts';

/** Someone's own words in the text: citizens, relatives, staff. They bind nobody, so the analysis must know them. */

const OPENING = /^[»”“"„'’‘–—-]?\s?[»”“"„]/u;
const WHOLE_QUOTE = /^[»”“"„][^»«”“"„]{8,}[«»”“"](?:[.,]?\s*(.{0,120}))?$/u;
const ROLE =
  /^(?:[-–—]{1,2}\s*)?(?:en |et )?(?:citat|deltager|borger|pårørende|beboer|medarbejder|besøgsven|frivillig|ægtefælle|hustru|kone|datter|søn|søster|bror|mor|far|kvinde|mand|social- og|sosu\S*|sygeplejerske|leder|plejehjemsleder)\b/iu;
/** "Inger, 81, Vester Holme", "Ove Dalgaard". */
const NAME = /^(?:[-–—]{1,2}\s*)?\p{Lu}\p{Ll}+(?:,| \(|(?: \p{Lu}[\p{L}.-]*){1,3}(?:,| \(|$))/u;

/** "Datter til en beboer": one person's tie to another, which heads no section. */
const TIE =
  /^(?:[-–—]\s*)?(?:pårørende|ægtefælle|hustru|kone|mand|datter|søn|søster|bror|mor|far|nabo|ven|veninde) til (?:en|et)\s/iu;

/** "Mad, selskab og motion": things in a row, of which the first looks like a name. */
const ENUMERATION = /^\p{Lu}\p{Ll}+,\s\p{Ll}[^,]{1,60}\sog\s\p{Ll}/u;

/** True when the text opens with a quotation mark. */
export function opensQuote(text: string): boolean {
  return OPENING.test(text);
}

/** True for a short line that says whose words the quotation was: a dash, a role, a name with an age. */
export function isAttribution(text: string): boolean {
  return text.length <= 120 && !/[.!?:]$/u.test(text) && (ROLE.test(text) || NAME.test(text));
}

/**
 * Turns paragraphs that are nothing but a quotation into quotes, when a line follows (in the paragraph or after it) that
 * says whose words they are; that line becomes part of the quote. A slogan in quotation marks without one stays.
 */
export function markQuotes(drafts: readonly Draft[]): Draft[] {
  const marked: Draft[] = [];
  for (let index = 0; index < drafts.length; index += 1) {
    const item = drafts[index];
    if (item === undefined) continue;
    const following = drafts[index + 1];
    // The same frame, or the same style, stands round the quotation and round the name below it.
    if (following !== undefined && speaksBelow(item, following)) {
      marked.push({
        ...item,
        kind: 'quote',
        boxed: false,
        pieces: [...item.pieces, ...following.pieces],
        runIn: 0,
      });
      index += 1;
      continue;
    }
    const match = item.kind === 'paragraph' ? WHOLE_QUOTE.exec(plainText(item)) : null;
    if (match === null) {
      marked.push(item);
      continue;
    }
    const next = drafts[index + 1];
    const source = (match[1] ?? '').trim();
    if (source !== '') marked.push(isAttribution(source) ? { ...item, kind: 'quote' } : item);
    else if (next !== undefined && isLooseAttribution(next)) {
      marked.push({ ...item, kind: 'quote', pieces: [...item.pieces, ...next.pieces], runIn: 0 });
      index += 1;
    } else marked.push(item);
  }
  return marked;
}

/** A quotation, or any sentence in a frame, with a line in the frame that says after a dash whose words they are. */
function speaksBelow(item: Draft, next: Draft): boolean {
  const text = plainText(next);
  const isFramed = next.kind === 'quote' || (next.kind === 'paragraph' && next.boxed);
  if (!isFramed || !isAttribution(text)) return false;
  return item.kind === 'quote' || (item.kind === 'paragraph' && item.boxed && /^[-–—]/u.test(text));
}

/** A heading below a slogan is the next section's ("Pårørende"), unless it has a dash, an age, a tie or an office with the name. */
function isLooseAttribution(item: Draft): boolean {
  const text = plainText(item);
  if (item.kind === 'heading')
    return isAttribution(text) && (/^[-–—]|,|\d/u.test(text) || TIE.test(text)) && !listsThings(text);
  return item.kind === 'paragraph' && isAttribution(text);
}

/** An enumeration in which nothing after the first comma says what somebody is. */
function listsThings(text: string): boolean {
  return ENUMERATION.test(text) && !ROLE.test(text.slice(text.indexOf(',') + 1).trim());
}
