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
  if (start === -1)
    return { documents, notices: [{ code: 'no-such-chapter', args: { path: whole.path, chapter } }] };
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

/** The heading that reads so, without its number; otherwise the first that begins with the words, then that has them. */
function headingIndex(blocks: readonly Block[], chapter: string): number {
  const wanted = plain(chapter);
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
