import type { Draft } from './draft.ts';
import { isAllCapitals, isContentsTitle } from './shapes.ts';

/** What every policy has around its text: colophon, contact box, signatures. Told by wording, the same in every format. */

const COLOPHON_TITLE = /^(?:kolofon|impressum|redaktion|colophon|udgivelse|udgivet af)\s*:?$/iu;
const CONTACT_TITLE =
  /^(?:kontakt(?:oplysninger|information|info)?|kontakt os|yderligere (?:oplysninger|information)|vil du vide mere\??|har du (?:spørgsmål|brug for hjælp)\??|her kan du få mere at vide|contact)\s*:?$/iu;
/** "Kontakt Center for Ældre". */
const CONTACT_NAMED = /^[Kk]ontakt (?:til )?\p{Lu}.{2,60}$/u;
const COLOPHON_CUES: readonly RegExp[] = [
  /\b(?:udgivet|udgives) (?:af|i)\b|\budgiver\b/iu,
  /\boplag\b/iu,
  /\blayout\b|\bgrafisk\b|\bdesign\b|\bsats\b/iu,
  /\btryk(?:t|keri)?\b\s*[:(]|\btrykt (?:hos|på|af)\b|\bsvanemærket\b/iu,
  /\bfoto(?:s|graf(?:er)?)?\b\s*[:(]|\b(?:forside)?foto\b|\billustration(?:er)?\b/iu,
  /\bredakt(?:ion|ør)\b/iu,
  /\bisbn\b|\bissn\b/iu,
  /©|\bcopyright\b|\b(?:teksten|indholdet|materialet|hæftet|pjecen) må (?:gerne |frit )?(?:kopieres|gengives|citeres|deles)\b/iu,
  /\btekst\s*:/iu,
  / [·|] /u,
  /\bhenvendelse(?:r)?\s*:/iu,
  /\b(?:er|blev) udarbejdet af \p{Lu}/u,
  /\b(?:sagsn(?:umme)?r|journaln(?:umme)?r|dok(?:ument)?n(?:umme)?r)\b/iu,
];
const COLOPHON_WORD =
  /^(?:udgivet (?:af|i)|udgiver|layout|grafisk|design|sats|foto|fotos|fotograf|fotografer|forsidefoto|illustrationer|tryk|trykt|oplag|redaktion|isbn|issn|sagsnr|journalnr)\b\.?/iu;
/** Who made the booklet, anywhere in its last lines. */
const CREDIT = /\b(?:illustration(?:er)?|fotos?|layout|tryk|redaktion|oplag)\s*:/iu;
/** What follows the word in a colophon: a colon, a number, a name. In a sentence it is a verb or a preposition. */
const AFTER_COLOPHON_WORD = /^\s*(?::|\d|og (?:layout|tryk|foto)|(?:af |i |hos )?\p{Lu})/u;
const MAIL_ADDRESS = /[\p{L}\p{N}._-]{1,64}@[\p{L}\p{N}-]{1,64}\.[\p{L}\p{N}.-]{2,}/u;
const OTHER_CONTACT_DETAIL =
  /(?:\b(?:tlf|telefon|mobil|phone)\b\.?:?\s*(?:nr\.?\s*)?\+?\d[\d ]{5,})|\b\d\d \d\d \d\d \d\d\b|\bwww\.[\p{L}\p{N}-]{1,64}\.|\bhttps?:\/\/|^(?:åbningstid|telefontid|hverdage kl)|\b(?:åbningstid(?:er)?|telefontid)\s*:/iu;
/** "Der er åbent mandag til torsdag kl. 9-15", below the address. In the text it is a promise. */
const OPENING_HOURS =
  /\b(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|hverdage|daglig|dagligt)\b.{0,40}\b(?:kl\.|klokken) ?\d/iu;
/** A Danish postal code with its town ("4000 Roskilde"); no year before a sentence that begins ("2028 Vi vil"). */
const POSTAL_CODE =
  /(?:^|[\s,·])(?!\d{4} (?:Vi|De[nrt]?|Du|Alle|Når|Hvis|Som|Ved|På|Med|For|Fra|Til|Om|Efter|Her|Så|Byrådet|Kommunen|Kommunalbestyrelsen|Politikken|Strategien|Målet|Visionen)(?!\p{L}))\d{4} \p{Lu}\p{Ll}+(?: \p{Lu})?/u;
/** An invitation to call or write, whole sentence though it is. */
const INVITATION =
  /^(?:har du spørgsmål|vil du vide mere|yderligere oplysninger|kontakt:|spørgsmål (?:kan rettes|rettes|besvares|til))/iu;
/** What a web page says of itself, where its text was copied whole. */
const PAGE_LINE =
  /^(?:spring (?:til|over) (?:hoved)?(?:indhold|navigation)\p{L}*|gå til (?:hoved)?indhold\p{L}*|skip (?:to content|navigation)|(?:siden er )?sidst (?:opdateret|ændret|redigeret)(?: den)? ?:? ?\d.{4,30}|(?:luk|åbn|fold) alle(?: ud| ind)?|læs (?:højt|op)|forstør tekst|udskriv(?: siden)?|til toppen|accept(?:er|ér) (?:alle )?cookies)$/iu;
const SIGNATURE_START =
  /^(?:på (?:vegne af (?:byrådet|kommunalbestyrelsen|udvalget|kommunen)|(?:byrådets|kommunalbestyrelsens|udvalgets|kommunens) vegne)|(?:med )?venlig(?:e)? hils(?:en|ner|ener)|de bedste hilsner|mange hilsner|god læselyst|rigtig god læselyst)\b[\p{L}\p{N} .,!-]{0,80}$/iu;
/** A name and its office on lines of their own, under a foreword without a greeting. */
const SIGNED_NAME =
  /^(?:\p{Lu}[\p{L}.-]{0,30},? ){2,5}(?:og )?(?:[Bb]orgmester|[Uu]dvalgsform(?:and|ænd)|[Ff]orm(?:and|ænd)|[Ff]orkvinde|[Rr]ådm(?:and|ænd)|\p{L}{0,20}direktør|\p{L}{0,20}chef)\b[^.!?:]{0,120}$/u;
const SIGNER =
  /\b(?:borgmester|udvalgsform(?:and|ænd)|form(?:and|ænd)(?: for)?|forkvinde|rådm(?:and|ænd)|direktør|kommunaldirektør|centerchef|chef|\p{L}{0,20}konsulent|\p{L}{0,20}koordinator|sekretær)\b/iu;

/**
 * Marks contact boxes and colophons as furniture. The names under a foreword are text, but head nothing: where a reader
 * without fonts took them for headings, they become paragraphs. Everything else comes back as it was.
 */
export function markFurniture(drafts: readonly Draft[]): Draft[] {
  const marked: Draft[] = [];
  let inside: Inside = 'text';
  let boxLevel = 0;
  for (const [index, given] of drafts.entries()) {
    const text = plainText(given);
    // Whom to call stands in letters as large as a heading's, and heads nothing.
    const isCard = given.kind === 'heading' && text.length < 160 && hasContactDetail(text);
    const item: Draft = isCard ? { ...given, kind: 'paragraph', level: null } : given;
    // A reader without fonts takes the lines of a signature for headings.
    const isName = inside === 'signature' && isSigner(text) && !isAllCapitals(text);
    if (item.kind === 'heading' && (isName || isSignature(text) || SIGNED_NAME.test(text))) {
      inside = 'signature';
      marked.push({ ...item, kind: 'paragraph', level: null });
      continue;
    }
    if (item.kind === 'heading' && PAGE_LINE.test(text)) {
      marked.push(asFurniture(item));
      continue;
    }
    if (item.kind === 'heading') {
      const title = boxKind(text, drafts, index);
      if (inside === 'text' || title !== 'text' || (item.level ?? 1) <= boxLevel) {
        inside = title;
        boxLevel = item.level ?? 1;
      }
      marked.push(title === 'text' ? item : asFurniture(item));
      continue;
    }
    if (inside === 'signature' && !isSigner(text)) inside = 'text';
    if (item.kind === 'paragraph' && inside === 'text' && boxKind(text, drafts, index) !== 'text') {
      inside = boxKind(text, drafts, index);
      boxLevel = 1;
      marked.push(asFurniture(item));
      continue;
    }
    if (item.kind === 'paragraph' && isSignature(text)) inside = 'signature';
    const isLast = index >= drafts.length - 3 && text.length < 240 && CREDIT.test(text);
    marked.push(isLast || isFurniture(text, inside) ? asFurniture(item) : item);
  }
  return marked;
}

/** "Vision ..... 2": an entry of a contents list, once its title is known. */
const ENTRY = /^.{2,120}?[\s.…·_]+\d{1,3}$/u;

/**
 * Marks a contents list that was typed, or written by a program as plain lines, as furniture: its title, and below it lines
 * that end in a number or name a heading further down, two at least; of a list, most of its items.
 */
export function markContents(drafts: readonly Draft[]): Draft[] {
  const title = drafts.findIndex(
    (item) => (item.kind === 'heading' || item.kind === 'paragraph') && isContentsTitle(plainText(item)),
  );
  if (title === -1) return [...drafts];
  const names = new Set(
    drafts.slice(title + 1).flatMap((item) => (item.kind === 'heading' ? [bareEntry(plainText(item))] : [])),
  );
  const isEntry = (line: string): boolean => ENTRY.test(line) || names.has(bareEntry(line));
  let end = title + 1;
  let [entries, others] = [0, 0];
  for (; end < drafts.length; end += 1) {
    const item = drafts[end];
    const lines = (item?.pieces ?? []).map(({ text }) => text.trim()).filter((text) => text !== '');
    // A heading without a number is where the text begins.
    const isText = item?.kind === 'heading' && !ENTRY.test(plainText(item));
    const found = lines.filter(isEntry).length;
    // In a list that names most headings, the others are named in other words.
    if (item === undefined || isText || (found < lines.length && item.kind !== 'list-item')) break;
    entries += found;
    others += lines.length - found;
  }
  if (entries < 2 || others > entries) return [...drafts];
  return drafts.map((item, index) => (index >= title && index < end ? asFurniture(item) : item));
}

/** The words of an entry or heading without its numbers. */
function bareEntry(text: string): string {
  return text
    .replace(/^\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+/u, '')
    .replace(/[\s.…·_]*\d{0,3}$/u, '')
    .toLowerCase();
}

type Inside = 'text' | 'colophon' | 'contact' | 'signature';

/** A heading "Kontakt" opens a contact box only when contact details follow: it may also head a section on contact. */
function boxKind(title: string, drafts: readonly Draft[], index: number): Inside {
  if (COLOPHON_TITLE.test(title)) return 'colophon';
  if (!CONTACT_TITLE.test(title) && !CONTACT_NAMED.test(title)) return 'text';
  const following = drafts.slice(index + 1, index + 6);
  return following.some((next) => hasContact(plainText(next))) ? 'contact' : 'text';
}

function isFurniture(text: string, inside: Inside): boolean {
  if (inside === 'signature') return false;
  if (inside === 'colophon') return text.length < 600;
  if (isColophon(text) || PAGE_LINE.test(text)) return true;
  const isSentence = /[.!?]["»”]?$/u.test(text) && /\p{Ll}{2,40} \p{Ll}{2,40} \p{Ll}{2,}/u.test(text);
  if (inside === 'contact')
    return text.length < 400 && (!isSentence || hasContact(text) || OPENING_HOURS.test(text));
  if (INVITATION.test(text) && text.length < 300 && hasContactDetail(text)) return true;
  return text.length < 240 && !isSentence && hasContact(text);
}

/** Two signs of a colophon, or one at the start of a short text: "Foto: Anna Holm". */
function isColophon(text: string): boolean {
  if (text.length > 900) return false;
  if (text.length < 200 && startsColophon(text)) return true;
  if (/^kolofon\b/iu.test(text)) return true;
  if (!/[:©]| [·|] |\budgive/iu.test(text)) return false;
  const signs = [...COLOPHON_CUES, POSTAL_CODE].filter((cue) => cue.test(text)).length;
  return signs >= 2 || (signs === 1 && hasContactDetail(text));
}

function startsColophon(text: string): boolean {
  const word = COLOPHON_WORD.exec(text);
  return word !== null && AFTER_COLOPHON_WORD.test(text.slice(word[0].length));
}

function hasContact(text: string): boolean {
  return hasContactDetail(text) || POSTAL_CODE.test(text);
}

/** Looking for an address at every letter is slow; without its sign there is none. */
function hasContactDetail(text: string): boolean {
  return (text.includes('@') && MAIL_ADDRESS.test(text)) || OTHER_CONTACT_DETAIL.test(text);
}

/** A greeting or "På vegne af …", alone or with the names below it in the same paragraph. */
function isSignature(text: string): boolean {
  if (SIGNATURE_START.test(text)) return true;
  return (
    text.length < 260 &&
    /^(?:på .{0,40}vegne|med venlig)/iu.test(text) &&
    SIGNER.test(text) &&
    !/[.!?]$/u.test(text)
  );
}

/** The name and office under "På kommunalbestyrelsens vegne": a few short lines. */
function isSigner(text: string): boolean {
  return text.length < 160 && (SIGNER.test(text) || /^(?:\p{Lu}[\p{L}.-]+ ?){2,5}$/u.test(text));
}

function asFurniture(item: Draft): Draft {
  return { ...item, kind: 'furniture', level: null };
}

/** The text of a draft before its lines are healed: enough to tell its kind by. */
export function plainText(item: Draft): string {
  return item.pieces
    .map((piece) => piece.text.trim())
    .join(' ')
    .trim();
}
