import type { Block, LanguagePack, SourceDocument } from '../model/index.ts';
import { sectionRoles } from './sections.ts';
import { type Cell, columnTitles, firstCell, tellingCells } from './tables.ts';

/** One sentence or list item with all that its place on the page says about it. */
export interface Unit {
  readonly text: string;
  readonly page: number | null;
  readonly line: number | null;
  readonly section: readonly string[];
  /** Role of the innermost telling heading, and of those above. */
  readonly roles: readonly string[];
  readonly leadIn: string | null;
  readonly listItem: boolean;
  /** The number of the list item, as it is shown. */
  readonly label?: string;
  readonly boxed: boolean;
  /** The sentence before, within the same section; what "den" and "det" point to. */
  readonly before: string | null;
  /** Which block of the document it stands in, from 0: the sentences of a paragraph have it in common. */
  readonly block: number;
}

/** What the analysis reads of a document, sentence by sentence. Headings, quotes and furniture say nothing themselves. */
export function toUnits(document: SourceDocument, pack: LanguagePack): Unit[] {
  const units: Unit[] = [];
  let before: string | null = null;
  let announced: string | null = null;
  let sectionKey: string | null = null;
  let roles: readonly string[] = [];
  let boxRoles: readonly string[] = [];
  let titled = 0;
  let titles: readonly string[] | null = null;
  let rowName: string | null = null;
  let umbrella: Block | null = null;
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind !== 'table-row') titles = null;
    if (block.kind === 'heading') umbrella = umbrellaAfter(block, document.blocks[index + 1], umbrella, pack);
    if (block.kind !== 'paragraph' && block.kind !== 'list-item' && block.kind !== 'table-row') continue;
    // A sentence that is bold from its first word to its last heads nothing: it is what the author wanted to be seen.
    const isBold = block.runIn >= block.text.trimEnd().length && WHOLE_SENTENCE.test(block.text);
    const runInLength = isBold || goesOn(block) ? 0 : block.runIn;
    const runIn = block.text.slice(0, runInLength).trim();
    const section = runIn === '' ? block.section : [...block.section, runIn.replace(/[.:]$/u, '')];
    const key = section.join('\u0000');
    if (key !== sectionKey) {
      before = null;
      announced = null;
      roles = sectionRoles(umbrella === null ? section : [umbrella.text, ...section], pack.sections);
      titled = 0;
    }
    sectionKey = key;
    const title = block.kind === 'paragraph' ? boxTitleRoles(block.text, section, pack) : null;
    if (title !== null) {
      boxRoles = title;
      titled = BOX_PARAGRAPHS;
      continue;
    }
    if (block.kind === 'table-row') {
      const found = columnTitles(block, document.blocks[index - 1], document.blocks[index + 1], pack);
      if (found !== null) {
        titles = found;
        rowName = null;
        continue;
      }
      const cells = titles === null ? null : tellingCells(block, titles, rowName, pack);
      rowName = firstCell(block) || rowName;
      if (cells !== null) {
        units.push(...cells.flatMap((cell) => cellUnits(block, index, cell, pack)));
        continue;
      }
    }
    let here = titled > 0 ? boxRoles : roles;
    titled -= 1;
    const body = block.text.slice(runInLength);
    const spans = pack.sentences(body);
    for (const [place, span] of spans.entries()) {
      const sentence = body.slice(span.start, span.end);
      if (place === 0 && spans.length > 1 && isHeading(sentence, pack)) {
        here = sectionRoles([...section, sentence], pack.sections);
        continue;
      }
      const labelled = labelLength(sentence, pack);
      const start = span.start + labelled;
      const text = body.slice(start, span.end);
      const label =
        labelled === 0
          ? ''
          : sentence
              .slice(0, labelled)
              .replace(NUMBER, '')
              .replace(/[\s:]+$/u, '');
      units.push({
        text,
        page: pageAt(block, runInLength + start),
        line: block.line,
        section: block.section,
        roles: label === '' ? here : sectionRoles([...section, label], pack.sections),
        leadIn: block.leadIn ?? announced,
        listItem: block.kind === 'list-item',
        ...(block.label === undefined ? {} : { label: block.label }),
        boxed: block.boxed || (isBold && block.kind === 'paragraph'),
        before,
        block: index,
      });
      before = text;
    }
    // "I X forstår vi pårørende som:" announces the paragraph below it as well as a list.
    announced = block.kind === 'paragraph' && before?.endsWith(':') === true ? before : null;
  }
  return units;
}

/** What a heading with nothing below it may be said of the headings that follow. */
const UMBRELLAS: readonly string[] = ['vision', 'goals', 'values'];

/**
 * "VORES VÆRDIER" right above "FRIHED" in the same type stands over it, though the levels of a plain text or of a page do not show it.
 * It ends where a heading of its level tells of itself, or a higher one begins.
 */
function umbrellaAfter(
  heading: Block,
  next: Block | undefined,
  before: Block | null,
  pack: LanguagePack,
): Block | null {
  const own = sectionRoles([heading.text], pack.sections)[0] ?? 'other';
  if (next?.kind === 'heading' && next.level === heading.level && UMBRELLAS.includes(own)) return heading;
  if (before === null) return null;
  const level = heading.level ?? 1;
  const over = before.level ?? 1;
  return level < over || (level === over && own !== 'other') ? null : before;
}

/** The sentences of a cell, each introduced by what its row is about. */
function cellUnits(block: Block, index: number, { span, roles, row }: Cell, pack: LanguagePack): Unit[] {
  const text = block.text.slice(span.start, span.end);
  return pack.sentences(text).map((sentence) => ({
    text: text.slice(sentence.start, sentence.end),
    page: pageAt(block, span.start + sentence.start),
    line: block.line,
    section: block.section,
    roles,
    leadIn: row,
    listItem: true,
    boxed: false,
    before: null,
    block: index,
  }));
}

/** "**Aflastning** er alt det, der …": the first words are set off and open the sentence; they head nothing. */
function goesOn({ runIn, text }: Block): boolean {
  return runIn > 0 && !/[.:!?–-]\s*$/u.test(text.slice(0, runIn)) && /^\s*\p{Ll}/u.test(text.slice(runIn));
}

const WHOLE_SENTENCE = /[.!?…]["”’»«)]*\s*$/u;

/** The title of a box often reaches us as a line of its own; it is taken to head so many paragraphs. */
const BOX_PARAGRAPHS = 2;
const BOX_TITLE_WORDS = 4;

/** Roles under a line that is no more than a heading's words ("Vores vision"); null for every other paragraph. */
function boxTitleRoles(
  text: string,
  section: readonly string[],
  pack: LanguagePack,
): readonly string[] | null {
  if (text.length > 60 || /[.!?:;,]$/u.test(text)) return null;
  const words = pack.words(text);
  if (words.length > BOX_TITLE_WORDS || pack.clause(text, words).verb !== -1) return null;
  const own = sectionRoles([text], pack.sections);
  return own[0] === 'other' ? null : sectionRoles([...section, text], pack.sections);
}

/** "Indsatser. Hjemmeplejen bruger …": two words or one, without a verb, that tell a role, head the paragraph that they open. */
function isHeading(sentence: string, pack: LanguagePack): boolean {
  if (sentence.length > 40 || !/[.:]$/u.test(sentence)) return false;
  const words = pack.words(sentence);
  if (words.length === 0 || words.length > 2) return false;
  if (words.length > 1 && pack.clause(sentence, words).verb !== -1) return false;
  return sectionRoles([sentence], pack.sections)[0] !== 'other';
}

/** "Menneske før system: Vi begynder …": a label before a colon is a heading that was written into the line. */
const LABEL = /^([^.:!?]{2,60}):\s+(?=\p{Lu})/u;
const LABEL_WORDS = 6;
/** Of so many letters that take two places in a text. */
const LABEL_REACH = 120;
/** "4.10 Kan en borger …": the number of a paragraph is no part of what it says. */
const NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+(?=\p{Lu})/u;

/** Length of a label with its colon and space, 0 without one. A clause with a verb of its own is no label. */
function labelLength(sentence: string, pack: LanguagePack): number {
  const number = isDigit(sentence.charCodeAt(0)) ? (NUMBER.exec(sentence)?.[0].length ?? 0) : 0;
  if (number > 0) return number + labelLength(sentence.slice(number), pack);
  const colon = sentence.indexOf(':');
  const label = colon === -1 || colon > LABEL_REACH ? null : LABEL.exec(sentence);
  if (label?.[1] === undefined) return 0;
  const words = pack.words(label[1]);
  if (words.length > LABEL_WORDS || pack.clause(label[1], words).verb !== -1) return 0;
  return label[0].length;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function pageAt(block: Block, offset: number): number | null {
  let page: number | null = null;
  for (const mark of block.pages) if (mark.offset <= offset || page === null) page = mark.page;
  return page;
}
