import { type Block, type Notice, type SourceDocument, splitChapter } from '../model/index.ts';

/**
 * Makes a chapter a document of its own when the anchor names one ("politik.pdf#Pårørende"): the section whose heading it
 * is, with all below it. The rest of the file stays under its own path and id, as one of the other documents.
 * @returns the documents, and a notice when there is no such heading; nothing is changed then
 */
export function setChapterApart(
  documents: readonly SourceDocument[],
  anchor: string | null,
): { readonly documents: readonly SourceDocument[]; readonly notices: readonly Notice[] } {
  const { path, chapter } = splitChapter(anchor ?? '');
  const whole = documents.find((document) => isSame(document.path, path));
  if (
    anchor === null ||
    chapter === null ||
    whole === undefined ||
    documents.some((each) => each.path === anchor)
  )
    return { documents, notices: [] };
  const start = headingIndex(whole.blocks, chapter);
  if (start === -1) return { documents, notices: [noSuchChapter(whole, chapter)] };
  const end = endOf(whole.blocks, start);
  const own = whole.blocks.slice(start, end);
  const rest = [...whole.blocks.slice(0, start), ...whole.blocks.slice(end)];
  const title = own[0]?.text ?? chapter;
  const part: SourceDocument = {
    ...whole,
    id: `${whole.id}-kapitel`,
    path: `${whole.path}#${chapter}`,
    title: `${title} (${whole.title})`,
    words: wordsIn(own),
    blocks: own,
    ...originOf(whole, `${chapter} in`),
  };
  return {
    documents: documents.flatMap((each) =>
      each === whole
        ? [part, { ...whole, words: wordsIn(rest), blocks: rest, ...originOf(whole, `${chapter} out`) }]
        : [each],
    ),
    notices: [],
  };
}

/** A part of a document is named after the whole. */
function originOf({ origin }: SourceDocument, part: string): Pick<SourceDocument, 'origin'> {
  return origin === undefined ? {} : { origin: `${origin} ${part}` };
}

/** So many headings are named to choose from; those of the deepest levels go first. */
const MOST_NAMED = 12;
/** A longer heading is named by its beginning. */
const LONGEST_NAME = 80;

/** The notice names the headings there are, a line each. */
function noSuchChapter({ path, blocks }: SourceDocument, chapter: string): Notice {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const levels = [...new Set(headings.map(({ level }) => level ?? 1))].sort((one, two) => one - two);
  let named = headings.slice(0, MOST_NAMED);
  for (const deepest of levels) {
    const upTo = headings.filter(({ level }) => (level ?? 1) <= deepest);
    if (upTo.length > MOST_NAMED) break;
    named = upTo;
  }
  const headingTexts = named.map(({ text }) =>
    text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME).trimEnd()}…` : text,
  );
  const known = headingTexts.length === 0 ? {} : { headings: headingTexts.join('\n') };
  return { code: 'no-such-chapter', args: { path, chapter, ...known } };
}

/** "3", "kapitel 2.1", "IV.": a chapter by its number alone. */
const NUMBER_ALONE = /^(?:(?:tema|kapitel|afsnit|del)\s+)?(\d{1,2}(?:\.\d{1,2}){0,4}|[ivx]{1,5})\.?$/u;
/** The number that a heading begins with. */
const NUMBER_FIRST =
  /^(?:(?:tema|kapitel|afsnit|del)\s+)?(\d{1,2}(?:\.\d{1,2}){0,4}|[ivx]{1,5}(?=[.):]))[.):]?(?=\s|$)/u;

/**
 * The heading that has the number, where nothing else is named; otherwise the one that reads so, without its number, the first that
 * begins with the words, or that has them. -1 without one.
 */
function headingIndex(blocks: readonly Block[], chapter: string): number {
  const number = NUMBER_ALONE.exec(chapter.normalize('NFC').toLowerCase().trim())?.[1];
  if (number !== undefined) {
    const counted = blocks.findIndex(
      ({ kind, text }) => kind === 'heading' && NUMBER_FIRST.exec(text.toLowerCase())?.[1] === number,
    );
    if (counted !== -1) return counted;
  }
  const wanted = plain(chapter);
  if (wanted === '') return -1;
  const texts = blocks.map((block) => (block.kind === 'heading' ? plain(block.text) : ''));
  const tests = [
    (text: string) => text === wanted,
    (text: string) => text.startsWith(wanted),
    (text: string) => text.includes(wanted),
  ];
  for (const isWanted of tests) {
    const index = texts.findIndex((text) => text !== '' && isWanted(text));
    if (index !== -1) return index;
  }
  return -1;
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/^(?:tema|kapitel|afsnit)?\s*[\d.]*\s*[.:–-]?\s*/u, '')
    .trim();
}

/** Up to the next heading that is no deeper; what only stands between, like a page number, goes with the chapter. */
function endOf(blocks: readonly Block[], start: number): number {
  const level = blocks[start]?.level ?? 1;
  const next = blocks.findIndex(
    (block, index) => index > start && block.kind === 'heading' && (block.level ?? 1) <= level,
  );
  return next === -1 ? blocks.length : next;
}

function wordsIn(blocks: readonly Block[]): number {
  const text = blocks.filter(({ kind }) => kind !== 'furniture').map((block) => block.text);
  return text.join(' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

function isSame(path: string, wanted: string): boolean {
  const clean = (text: string): string => text.replaceAll('\\', '/').replace(/^\.\//u, '');
  return clean(path) === clean(wanted) || clean(path).endsWith(`/${clean(wanted)}`);
}
