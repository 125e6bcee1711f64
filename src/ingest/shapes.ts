/** What a line looks like: bullet, numbered item, heading, contents entry, page number. Shared by the readers of loose text. */

/** Marks that stand for a bullet. `è`, `à`, `Ø`, `ü`, `§` and `o` are Wingdings or typewriter glyphs read as letters. */
const BULLET =
  /^\s*(?:[•‣⁃◦▪▫■□●○◆◇►▸▹▶▷▾▼➢➣➤➔→⇒›✓✔❖❑❒☐☑☒★☆·∙\u{1f800}-\u{1f8ff}\uf000-\uf0ff*+–—-]\s+|[•‣◦▪■□●○►▸▹▶▷➢➣➤➔→✓✔❖❑❒☐☑☒\u{1f800}-\u{1f8ff}\uf000-\uf0ff]\s*|[oèàØüvq§]\s+)(?=\S)/u;

const LETTER_BULLET = /^\s*[oèàØüvq§]\s/u;
const NUMBERED_ITEM = /^\s*(\(?(?:\d{1,2}|[a-zæøå]|i{2,3}|iv|vi{2,3}|ix)[.)])\s+(?=\S)/u;
const SECTION_NUMBER = /^\s*(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+(?=\p{Lu})/u;
/** "II. Målgruppe": a single capital may be somebody's initial, and a word may begin with such letters. */
const ROMAN_NUMBER = /^\s*(?:[IVX]{1,5})\.\s+(?=\p{Lu})/u;
/** "B. TALE": before other words than capitals the letter may be somebody's initial. */
const LETTER_NUMBER = /^\s*[A-H][.)]\s+(?=\p{Lu}{2})/u;
const CONTENTS_ENTRY = /^(?!\d+$).{2,120}?(?:\s*[.…·_]{3,}\s*|\s{2,}|\t+)\d{1,3}$/u;
const PAGE_NUMBER =
  /^(?:[-–—|]\s*)?(?:(?:side|page|s\.)\s*)?\d{1,3}(?:\s*(?:\/|af|of|\|)\s*\d{1,3})?(?:\s*[-–—|])?$/iu;
const CONTENTS_TITLE =
  /^(?:indhold(?:sfortegnelse|soversigt)?|contents|table of contents|oversigt over indhold)\s*:?$/iu;

/** "Vedtaget af Byrådet den 3. maj 2025" below a title says when, and heads nothing. */
const ADOPTED =
  /^(?:vedtaget|godkendt|revideret|udgivet|senest revideret|politisk behandlet)\b.{0,80}\d{4}$/iu;

/** "Byrådet, maj 2025", "Askov, den 3. maj 2025": where and when something was signed. */
const DATED_LINE =
  /^[\p{L} .-]{2,40}, (?:den )?(?:\d{1,2}\. )?(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december) \d{4}$/iu;

/** "Tabel 1: Opgaver og ansvar" stands with a table or picture and heads no text. */
const CAPTION = /^(?:tabel|figur|diagram|graf|billede|illustration)\s+\d{1,2}(?:\.\d{1,2})?\s*[.:–-]\s+\S/iu;

/** "Tema 1. ", "Kapitel 2: ": the number of a part before its name. */
const PART_NUMBER =
  /^(?:tema|del|kapitel|afsnit|område|indsats(?:område)?|fokusområde|målsætning|mål|princip|værdi|pejlemærke|fase|trin|spor|løfte|bilag)\s+(?:\d{1,2}|[IVX]{1,4})\s*[.:–-]?\s+/iu;

/** The bullet at the start of a line and the text after it, or null when there is none. */
export function splitBullet(line: string): { readonly mark: string; readonly rest: string } | null {
  const match = BULLET.exec(line);
  if (match === null) return null;
  const rest = line.slice(match[0].length);
  // "o" and "§" also begin ordinary text ("§ 18-midler"): after those a digit is no bullet text.
  if (LETTER_BULLET.test(line) && !/^[\p{L}"»”“]/u.test(rest)) return null;
  return { mark: match[0].trim(), rest };
}

/** The number or letter at the start of a list item ("1.", "a)") and the text after it, or null. */
export function splitNumber(line: string): { readonly mark: string; readonly rest: string } | null {
  const match = NUMBERED_ITEM.exec(line);
  if (match === null || /^\s*\d{1,2}\.\s+\p{Ll}/u.test(line)) return null;
  return { mark: (match[1] ?? '').trim(), rest: line.slice(match[0].length) };
}

/** Depth of a section number at the start of a heading ("3.2 Mål" is 2), or null. */
export function sectionDepth(text: string): number | null {
  const number = SECTION_NUMBER.exec(text)?.[1];
  if (number !== undefined) return number.split('.').length;
  return ROMAN_NUMBER.test(text) ? 1 : null;
}

/** True for a heading that is counted in Roman numbers or capital letters. */
export function isCountedInLetters(text: string): boolean {
  return ROMAN_NUMBER.test(text) || LETTER_NUMBER.test(text);
}

/** True for a line that holds nothing but a page number. */
export function isPageNumber(line: string): boolean {
  return PAGE_NUMBER.test(line.trim());
}

/** True for a line of a contents list: dots or a wide gap, then a page number. */
export function isContentsEntry(line: string): boolean {
  return CONTENTS_ENTRY.test(line.trim());
}

/** True for the heading of a contents list. */
export function isContentsTitle(line: string): boolean {
  return CONTENTS_TITLE.test(line.trim());
}

/** True when all letters are capitals and there are at least four of them. */
export function isAllCapitals(text: string, least = 4): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= least && letters.every((letter) => /\p{Lu}/u.test(letter));
}

/**
 * True when the text could be a heading by its wording alone: short, begins like a heading, and does not end like a
 * sentence. A question mark may end it ("Hvem er pårørende?"), a colon too ("Vi vil:").
 */
export function readsAsHeading(text: string, maxLength = 90): boolean {
  const line = text.trim();
  if (line.length < 2 || line.length > maxLength) return false;
  if (!/^[\p{Lu}\p{N}§»”“"(]/u.test(line) || !/\p{L}{2}/u.test(line)) return false;
  if (endsInDigit(line) ? ADOPTED.test(line) || DATED_LINE.test(line) : isCaption(line)) return false;
  // The star that points to a note stands behind the full stop.
  if (/[.,;!–-]\*{0,3}$/u.test(line) && !/\p{L}\.\s*\p{L}\.$/u.test(line)) return false;
  return (
    line.split(/\s+/u).length <= 14 &&
    !/[.!?]\s+\p{Lu}/u.test(
      line
        .replace(SECTION_NUMBER, '')
        .replace(ROMAN_NUMBER, '')
        .replace(LETTER_NUMBER, '')
        .replace(PART_NUMBER, ''),
    )
  );
}

/** Years end in one; asked before the patterns, since it is asked of every line. */
function endsInDigit(line: string): boolean {
  const last = line.charCodeAt(line.length - 1);
  return last >= 0x30 && last <= 0x39;
}

function isCaption(line: string): boolean {
  return 'TFDGBItfdgbi'.includes(line.charAt(0)) && CAPTION.test(line);
}

/** True for a line that says when and by whom something was adopted, in capitals too. */
export function saysAdopted(text: string): boolean {
  return ADOPTED.test(text.trim());
}

/** True when the text ends a sentence, closing quotes and brackets counted in. */
export function endsSentence(text: string): boolean {
  return /[.!?:;…]["»”“’)\]*]*$/u.test(text.trimEnd()) && !endsInAbbreviation(text);
}

const ABBREVIATION =
  /(?:^|[\s(])(?:bl\.\s?a|f\.\s?eks|fx|m\.\s?fl|m\.\s?m|m\.\s?v|mv|osv|ca|evt|inkl|ekskl|jf|pkt|nr|stk|kap|kl|hhv|pga|ift|mhp|vedr|dvs|mio|kr|pct|kbh|tlf|d|den|pr|ang|resp|sml)\.$/iu;

/** True when the text ends in an abbreviation, whose dot ends no sentence. */
export function endsInAbbreviation(text: string): boolean {
  return ABBREVIATION.test(text.trimEnd().slice(-14));
}
