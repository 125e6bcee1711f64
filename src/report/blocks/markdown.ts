import { escapeMarkdown as md } from '../escape-markdown.ts';
import type { CaseCard, Inline, Line, TextBlock } from './blocks.ts';
import { drawWheel } from './wheel.ts';

/**
 * The text as Markdown, one string for each block.
 * @param quoteMarks puts a quotation into the language's marks
 * @param depth is added to the levels of headings
 */
export function blocksToMarkdown(
  blocks: readonly TextBlock[],
  quoteMarks: (text: string) => string,
  depth = 0,
): string[] {
  return blocks.flatMap((block) => write(block, quoteMarks, depth));
}

function write(block: TextBlock, quoteMarks: (text: string) => string, depth: number): string[] {
  const line = (pieces: Line): string => pieces.map((piece) => inline(piece, quoteMarks)).join('');
  switch (block.is) {
    case 'heading':
      return [`${'#'.repeat(block.level + depth)} ${md(block.text)}`];
    case 'paragraph':
      return [line(block.line)];
    case 'list': {
      const mark = (index: number): string =>
        block.mark === 'number' ? `${index + 1}.` : block.mark === 'tick' ? '- [ ]' : '-';
      return [block.items.map((item, index) => `${mark(index)} ${line(item)}`).join('\n')];
    }
    case 'table': {
      const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
      const rows = block.rows.map((cells) => row(cells.map((cell) => line(cell))));
      return [[row(block.head.map(md)), row(block.head.map(() => '---')), ...rows].join('\n')];
    }
    case 'wheel':
      return [`\`\`\`text\n${drawWheel(block.months)}\n\`\`\``];
    case 'cards':
      return block.cards.flatMap((card) => writeCard(card, block, quoteMarks, depth));
  }
}

function writeCard(
  card: CaseCard,
  { questions, notes }: { readonly questions: string; readonly notes: string },
  quoteMarks: (text: string) => string,
  depth: number,
): string[] {
  return [
    `${'#'.repeat(2 + depth)} ${md(`${card.number} ${card.title}`)}`,
    md(card.situation),
    ...card.quotes.map(({ text, where }) => `> ${md(quoteMarks(text))}\n>\n> ${md(where)}`),
    `**${md(questions)}**`,
    card.questions.map((each) => `- ${md(each)}`).join('\n'),
    `${md(notes)} …`,
    '---',
  ];
}

function inline(piece: Inline, quoteMarks: (text: string) => string): string {
  if (typeof piece === 'string') {
    const text = md(piece);
    // The escape takes the spaces at the ends away, which part the pieces of a line.
    return `${/^\s/u.test(piece) ? ' ' : ''}${text}${/\s$/u.test(piece) && text !== '' ? ' ' : ''}`;
  }
  if (piece.as === 'strong') return `**${md(piece.text)}**`;
  return piece.as === 'quote' ? md(quoteMarks(piece.text)) : md(piece.text);
}
