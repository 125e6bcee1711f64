import { type Draft, draft, type Piece } from './draft.ts';
import { plainText } from './furniture.ts';
import { isContentsTitle } from './shapes.ts';

/** What web pages say about themselves, also where they were printed: buttons, the path to the page, the list of its headings. */

/** A whole text that is none of the page's own. */
export const PAGE_CHROME =
  /^(?:spring (?:til|over)\b.*|gå til (?:hoved)?indhold.*|læs op|print|udskriv(?: siden?)?|luk alle|åbn alle|fold alle (?:ud|ind)|forstør tekst|sidst opdateret\b.*|ansvarlig redaktør\b.*|del på .*|hent (?:politikken|pdf).*|accepter .*cookies.*|var (?:denne side|siden|indholdet) (?:nyttig|til nogen hjælp).*|fandt du det,? du søgte.*|skriv ud|tip en ven|tilbage|læs højt|(?:opdateret|udgivet|publiceret|offentliggjort|udskrevet|printet) (?:d\. |den )?\d.*|cookies?|søg|menu|til toppen)$/iu;

/** Buttons as they stand side by side on a line. */
const BUTTONS =
  /^(?:(?:læs (?:op|højt)|lyt|print|udskriv(?: siden?)?|skriv ud|del(?: siden| på \p{L}{2,20})?|luk alle|åbn alle|fold alle (?:ud|ind)|vis (?:alle|mere|mindre)|forstør tekst|tip en ven|til toppen|tilbage|menu|søg|log (?:på|ind)|spring til (?:hoved)?indhold(?:et)?|gå til (?:hoved)?indhold(?:et)?|accepter(?: alle)?(?: cookies)?|afvis(?: alle)?|kun nødvendige(?: cookies)?)(?:[\s·|•,]+|$))+$/iu;
/** A single short word may head a text ("Menu"): only what is more than that tells a page by itself. */
const PLAIN_WORD = /^\p{L}{1,12}$/u;
/** "Forside / Borger / Omsorg", "Du er her: Forside > Politikker". */
const PATH = /^(?:du er her:?\s*)?(?:forside|hjem|startside|home)\s*[/›>»→|]\s*\S.{0,160}$/iu;
const COOKIES = /\bcookies?\b.{0,300}\b(?:accept|nødvendige|afvis|tillad|samtykke)/isu;
/** Over the list of a page's headings. */
const ON_THIS_PAGE =
  /^(?:på (?:denne side|siden)|indhold (?:på|af) (?:denne side|siden)|på denne side finder du|hop til(?: afsnit)?|genveje(?: på siden)?)\s*:?$/iu;

/** Marks the buttons, paths and lists of headings of printed web pages as furniture. A line of them goes apart from its text. */
export function markPageChrome(drafts: readonly Draft[]): Draft[] {
  const isPage = drafts.some((item) => item.pieces.some(({ text }) => tellsPage(text.trim())));
  const parted = isPage ? drafts.flatMap(withoutButtons) : drafts;
  return markHeadingLists(parted.flatMap(withTitleApart));
}

/** The title of a list of headings may stand close over its first entry. */
function withTitleApart(item: Draft): Draft[] {
  const [first, ...rest] = item.pieces;
  if (first === undefined || rest.length === 0 || !ON_THIS_PAGE.test(first.text.trim())) return [item];
  return [
    { ...item, pieces: [first] },
    { ...item, pieces: rest },
  ];
}

function tellsPage(text: string): boolean {
  return PATH.test(text) || (BUTTONS.test(text) && !PLAIN_WORD.test(text));
}

/** Whether a text asks for leave to use cookies. */
export function isCookieNotice(text: string): boolean {
  return text.length < 400 && COOKIES.test(text);
}

function withoutButtons(item: Draft): Draft[] {
  if (item.kind === 'furniture' || item.kind === 'table-row') return [item];
  const whole = plainText(item);
  if (isCookieNotice(whole)) return [{ ...item, kind: 'furniture', level: null }];
  const isButton = ({ text }: Piece) => PATH.test(text.trim()) || BUTTONS.test(text.trim());
  const isAll = item.pieces.every((piece) => isButton(piece) || PAGE_CHROME.test(piece.text.trim()));
  const isChrome = (piece: Piece) => isAll || isButton(piece);
  if (!item.pieces.some(isChrome)) return [item];
  const rest = item.pieces.filter((piece) => !isChrome(piece));
  const chrome = item.pieces.filter(isChrome).map((piece) => draft('furniture', [piece]));
  return rest.length === 0 ? chrome : [...chrome, { ...item, pieces: rest }];
}

/** Below "På denne side": the texts on that page that are nothing but names of headings. */
function markHeadingLists(drafts: readonly Draft[]): Draft[] {
  const title = drafts.findIndex(
    (item) =>
      item.kind !== 'furniture' && ON_THIS_PAGE.test(plainText(item)) && !isContentsTitle(plainText(item)),
  );
  const page = drafts[title]?.pieces[0]?.page;
  if (title === -1 || page === undefined) return [...drafts];
  const names = new Set(
    drafts.flatMap((item) => (item.kind === 'heading' ? [wordsOf(plainText(item))] : [])),
  );
  const found = new Set<number>();
  for (let index = title + 1; index < drafts.length; index += 1) {
    const item = drafts[index];
    if (item === undefined || item.pieces[0]?.page !== page) break;
    const isText = item.kind === 'paragraph' || item.kind === 'list-item';
    if (isText && isMadeOf(wordsOf(plainText(item)), names)) found.add(index);
  }
  if (found.size === 0) return [...drafts];
  found.add(title);
  return drafts.map((item, index) => (found.has(index) ? { ...item, kind: 'furniture', level: null } : item));
}

/** In letters; a longer text lists no headings. */
const LONGEST_LIST = 2000;

/** Whether a text is one name after the other; the longest that fits is taken. */
function isMadeOf(text: string, names: ReadonlySet<string>): boolean {
  let rest = text.length > LONGEST_LIST ? '' : text;
  if (rest === '') return false;
  while (rest !== '') {
    let best = '';
    for (const name of names)
      if (name.length > best.length && (rest === name || rest.startsWith(`${name} `))) best = name;
    if (best === '') return false;
    rest = rest.slice(best.length).trim();
  }
  return true;
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
