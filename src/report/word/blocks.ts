import type { CaseCard, Inline, Line, TextBlock, WheelMonth } from '../blocks/blocks.ts';
import { PAGE, type WordOptions, wordFile } from './package.ts';
import { type Cell, paragraphOf, type RunLook, run, tableOf } from './xml.ts';

const MUTED = '52626B';
const HEAD_FILL = 'E4EFF2';
const NUMBERING = { bullet: 1, number: 2, tick: 3 } as const;

interface Writer {
  readonly options: WordOptions;
  readonly quoteMarks: (text: string) => string;
  /** Room between the margins, in twentieths of a point. */
  readonly width: number;
}

/**
 * The text as a Word file. The same text gives the same bytes.
 * @param quoteMarks puts a quotation into the language's marks
 */
export function blocksToWord(
  blocks: Iterable<TextBlock>,
  quoteMarks: (text: string) => string,
  options: WordOptions,
): Iterable<Uint8Array> {
  const writer = { options, quoteMarks, width: PAGE.width - 2 * options.margin };
  return wordFile(
    (function* () {
      for (const block of blocks) yield write(block, writer);
    })(),
    options,
  );
}

function write(block: TextBlock, writer: Writer): string {
  switch (block.is) {
    case 'heading':
      return paragraphOf(run(block.text), `Heading${block.level}`);
    case 'paragraph':
      return paragraphOf(runs(block.line, writer));
    case 'list': {
      const number = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${NUMBERING[block.mark]}"/></w:numPr>`;
      return block.items.map((item) => paragraphOf(runs(item, writer), 'ListParagraph', number)).join('');
    }
    case 'table':
      return writeTable(block.head, block.rows, writer);
    case 'wheel':
      return writeWheel(block.months, writer);
    case 'cards':
      return writeCards(block, writer);
  }
}

function runs(line: Line, { quoteMarks }: Writer, look: RunLook = {}): string {
  return line.map((piece) => inline(piece, quoteMarks, look)).join('');
}

function inline(piece: Inline, quoteMarks: (text: string) => string, look: RunLook): string {
  if (typeof piece === 'string') return run(piece, look);
  if (piece.as === 'strong') return run(piece.text, { ...look, bold: true });
  return piece.as === 'quote'
    ? run(quoteMarks(piece.text), look)
    : run(piece.text, { ...look, color: MUTED });
}

/** A word that is broken in the middle is worse than a narrow column beside a wide one. */
function writeTable(head: readonly string[], rows: readonly (readonly Line[])[], writer: Writer): string {
  const cell = (content: string): Cell => ({ content: paragraphOf(content, 'Compact') });
  const first = head.map((text): Cell => ({ ...cell(run(text, { bold: true })), fill: HEAD_FILL }));
  const others = rows.map((cells) => cells.map((line) => cell(runs(line, writer))));
  return tableOf([first, ...others], { widths: widthsOf(head, rows, writer.width), hasHead: true }) + gap();
}

/** Columns by the length of what stands in them, none narrower than its longest word needs. */
function widthsOf(
  head: readonly string[],
  rows: readonly (readonly Line[])[],
  total: number,
): readonly number[] {
  const texts = head.map((title, at) => [title, ...rows.map((cells) => plainOf(cells[at] ?? []))]);
  const needed = texts.map((all) => {
    // One by one: as arguments of a call they could be too many.
    let longest = 0;
    for (const text of all) for (const word of text.split(/\s+/u)) longest = Math.max(longest, word.length);
    return Math.max(longest * PER_LETTER + 260, 900);
  });
  const wanted = texts.map((all) => Math.sqrt(all.reduce((sum, text) => sum + text.length, 0) + 1));
  const spare = total - needed.reduce((sum, each) => sum + each, 0);
  const share = wanted.reduce((sum, each) => sum + each, 0);
  return needed.map((least, at) =>
    spare > 0
      ? Math.floor(least + (spare * (wanted[at] ?? 0)) / share)
      : Math.floor((least * total) / (total - spare)),
  );
}

/** Room of a letter of eleven points, in twentieths of a point, with some to spare. */
const PER_LETTER = 125;

function plainOf(line: Line): string {
  return line.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

function gap(): string {
  return paragraphOf('', 'Compact');
}

const WHEEL_COLUMNS = 3;

/** The calendar as a grid of months: a picture that stays editable. */
function writeWheel(months: readonly WheelMonth[], writer: Writer): string {
  const width = Math.floor(writer.width / WHEEL_COLUMNS);
  const rows: Cell[][] = [];
  for (let at = 0; at < months.length; at += WHEEL_COLUMNS) {
    rows.push(
      months.slice(at, at + WHEEL_COLUMNS).map(({ label, items }) => ({
        content: [
          paragraphOf(run(label, { bold: true }), 'Compact'),
          ...items.map((item) => paragraphOf(run(item, { size: 20 }), 'Compact')),
        ].join(''),
        ...(items.length > 0 ? { fill: HEAD_FILL } : {}),
      })),
    );
  }
  const widths = Array.from({ length: WHEEL_COLUMNS }, () => width);
  return tableOf(rows, { widths, hasHead: false }) + gap();
}

/** Two columns and two rows fill a page, so that a sheet gives four cards to cut out. */
const CARD_COLUMNS = 2;
const CARD_ROWS = 2;
/** What the gap between the pages' tables takes. */
const BREATH = 700;

function writeCards(block: TextBlock & { readonly is: 'cards' }, writer: Writer): string {
  const { cards } = block;
  const { margin } = writer.options;
  const height = Math.floor((PAGE.height - 2 * margin - BREATH) / CARD_ROWS);
  const width = Math.floor(writer.width / CARD_COLUMNS);
  const onPage = CARD_COLUMNS * CARD_ROWS;
  const pages: string[] = [];
  for (let at = 0; at < cards.length; at += onPage) {
    const page = cards.slice(at, at + onPage);
    const rows: Cell[][] = [];
    for (let from = 0; from < page.length; from += CARD_COLUMNS) {
      const row = page.slice(from, from + CARD_COLUMNS).map(
        (card): Cell => ({
          content: writeCard(card, block, writer),
        }),
      );
      while (row.length < CARD_COLUMNS) row.push({ content: gap() });
      rows.push(row);
    }
    const widths = Array.from({ length: CARD_COLUMNS }, () => width);
    const breakBefore = paragraphOf(
      '',
      'Compact',
      '<w:pageBreakBefore/><w:spacing w:after="0" w:line="20" w:lineRule="exact"/>',
    );
    pages.push(breakBefore + tableOf(rows, { widths, hasHead: false, rowHeight: height }));
  }
  return (
    pages.join('') + paragraphOf('', 'Compact', '<w:spacing w:after="0" w:line="20" w:lineRule="exact"/>')
  );
}

function writeCard(
  card: CaseCard,
  { questions, notes }: { readonly questions: string; readonly notes: string },
  { quoteMarks }: Writer,
): string {
  const small: RunLook = { size: 21 };
  const bullet = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  return [
    paragraphOf(run(`${card.number} ${card.title}`, { bold: true, size: 26, color: '0F4C5C' }), 'Compact'),
    paragraphOf(run(card.situation, small), 'Compact'),
    ...card.quotes.map(
      ({ text, where }) =>
        paragraphOf(
          run(quoteMarks(text), { ...small, italic: true }),
          'Compact',
          '<w:spacing w:before="80" w:after="0"/><w:ind w:left="200"/>',
        ) + paragraphOf(run(where, { size: 16, color: MUTED }), 'Compact', '<w:ind w:left="200"/>'),
    ),
    paragraphOf(
      run(questions, { ...small, bold: true }),
      'Compact',
      '<w:spacing w:before="80" w:after="20"/>',
    ),
    ...card.questions.map((each) => paragraphOf(run(each, small), 'Compact', bullet)),
    paragraphOf(run(notes, { ...small, color: MUTED }), 'Compact', '<w:spacing w:before="120" w:after="0"/>'),
  ].join('');
}
