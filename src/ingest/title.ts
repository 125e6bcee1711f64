import type { Block } from '../model/index.ts';
import { readsAsHeading } from './shapes.ts';

/** Headings that many documents share; none of them names the document. */
const COMMON_HEADING =
  /^(?:\d+(?:\.\d+)*\.?\s*)?(?:forord|indhold(?:sfortegnelse)?|indledning|introduktion|velkommen.*|baggrund|formål|vision(?:en)?|vores vision|mål|målgruppe|kontakt|kolofon|resum[eé]|kære .*|hej .*|hvad|hvordan|hvorfor)$/iu;
const POLICY_WORD =
  /politik|strategi|pejlemærker|principper|handleplan|handlingsplan|masterplan|værdigrundlag|policy|strategy/iu;
const MUNICIPALITY_ALONE = /^\p{Lu}[\p{L}-]+(?: \p{L}[\p{L}-]+)? kommune$/iu;
/** So many lines of letterhead may stand before the title. */
const LETTERHEAD = 5;
const FILE_LIKE =
  /\.(?:docx?|pdf|indd|pptx?|txt|odt|rtf|md)$|^microsoft (?:word|powerpoint)|^untitled|^dokument\d*$|^document\d*$/iu;

const STATE_ALONE =
  /^(?:\d\.? )?(?:udkast|kladde|høringsudkast|høringsversion|høringsudgave|debatoplæg|fortroligt|internt|til høring)(?: (?:\d.{0,20}|til .{1,40}))?$/iu;

/** Whether a heading is nothing but the name of a municipality or the state of a draft, as in a letterhead: it heads nothing. */
export function isLetterhead(text: string): boolean {
  return MUNICIPALITY_ALONE.test(text.trim()) || STATE_ALONE.test(text.trim());
}

const DATED =
  /^(?:(?:den )?(?:\d{1,2}\. ?)?(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december) \d{4}|(?:\p{Lu}[\p{L}-]+ kommune,? ?)?20\d\d(?: ?[-–] ?(?:20)?\d\d)?|version \d[\d.]{0,6})$/iu;

/** Whether a line says nothing but when, or for which years and where: on a cover it heads nothing. */
export function isDateLine(text: string): boolean {
  return DATED.test(text.trim());
}

/** What a paper is to a meeting, over its title; elsewhere such a line heads its section. */
const PAPER_ALONE = /^(?:notat|referat|bilag(?: \d{1,2})?)$/iu;

function isCoverWord(text: string): boolean {
  return STATE_ALONE.test(text) || PAPER_ALONE.test(text);
}

/** Whether a heading is one that many documents share ("Formål", "Forord"): it heads a section and names no document. */
export function isCommonHeading(text: string): boolean {
  return COMMON_HEADING.test(text.trim().replace(/:$/u, ''));
}

/**
 * The document's title: its first heading when that reads like one, with the subtitle that says what the document is;
 * the title that a web page or Markdown file gives itself where no heading stands above the others; otherwise the metadata,
 * which is often that of a template; otherwise the file name.
 */
export function titleOf(blocks: readonly Block[], metadata: string | null, path: string): string {
  const named = metadataTitle(metadata);
  if (named !== null && WRITTEN.test(path) && POLICY_WORD.test(named) && isUntitled(blocks)) return named;
  return headingTitle(blocks) ?? named ?? fileTitle(path);
}

/** Formats whose title somebody has written for this text; that of other files is often their template's. */
const WRITTEN = /\.(?:html?|md|markdown)$/iu;

/** No heading stands above all others, and the first one does not say that it names a policy. */
function isUntitled(blocks: readonly Block[]): boolean {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const highest = Math.min(...headings.map((block) => block.level ?? 1));
  const top = headings.filter((block) => (block.level ?? 1) === highest);
  return top.length > 1 && !POLICY_WORD.test(headings[0]?.text ?? '');
}

/** A title that looks like the text is no longer than this. */
const LONGEST_PLAIN = 60;

function headingTitle(blocks: readonly Block[]): string | null {
  const start = blocks.filter((block) => block.kind !== 'furniture').slice(0, 12);
  const headings = start.filter((block) => block.kind === 'heading' && !isCoverWord(block.text));
  const opening = start[0];
  // Saved by some programs, a title is a line like any other.
  const isPlain =
    opening?.kind === 'paragraph' && isTitleLine(opening) && readsAsHeading(opening.text, LONGEST_PLAIN);
  if (isPlain && !headings.some(({ text }) => POLICY_WORD.test(text))) return calm(opening.text);
  const highest = Math.min(...headings.map((block) => block.level ?? 1));
  const first = headings.find((block) => block.level === highest && !COMMON_HEADING.test(block.text));
  const isTop = first !== undefined && (start.indexOf(first) <= 1 || POLICY_WORD.test(first.text));
  if (first === undefined || !isTop || first.text.length > 160) return null;
  if (POLICY_WORD.test(first.text)) return calm(first.text);
  if (MUNICIPALITY_ALONE.test(first.text)) {
    // The municipality's name above the title is no part of it, nor is the department's between the two.
    const named = start.slice(start.indexOf(first) + 1, start.indexOf(first) + LETTERHEAD).find(isTitleLine);
    if (named !== undefined) return calm(named.text);
  }
  // A slogan for a title ("Hele livet med") is told apart by the line below it.
  const below = start[start.indexOf(first) + 1];
  if (below === undefined || !isTitleLine(below)) return calm(first.text);
  return `${calm(first.text)} – ${calm(below.text)}`;
}

function isTitleLine({ text }: Block): boolean {
  return text.length <= 100 && POLICY_WORD.test(text) && !/[.!?:]$/u.test(text);
}

/** One word in capitals is set in capitals, not written so; more may hold names, which only the writer can spell. */
function calm(title: string): string {
  if (!/^\p{Lu}{4,}$/u.test(title)) return title;
  return title.charAt(0) + title.slice(1).toLowerCase();
}

function metadataTitle(metadata: string | null): string | null {
  const title = metadata?.replace(/\s+/gu, ' ').trim() ?? '';
  return title.length < 4 || title.length > 160 || FILE_LIKE.test(title) ? null : title;
}

function fileTitle(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/(.)\.[^.]*$/u, '$1');
  const words = name.replace(/[_]+/g, ' ').replace(/\s+/gu, ' ').trim();
  return words === '' ? path : words.charAt(0).toUpperCase() + words.slice(1);
}
