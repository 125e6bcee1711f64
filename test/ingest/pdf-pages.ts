import { finishBlocks } from '../../src/ingest/finish.ts';
import { readPdf } from '../../src/ingest/pdf/read-pdf.ts';
import { markQuotes } from '../../src/ingest/quotes.ts';
import type { Block } from '../../src/model/index.ts';
import { type TinyPage, tinyPdf } from './tiny-pdf.ts';

/** Two texts that may stand beside each other, by lines. */
export const LEFT = [
  'De nærmeste kender borgeren bedst, og',
  'derfor lytter medarbejderne til dem. Et',
  'godt samarbejde har betydning for alle,',
  'og det begynder med den første samtale.',
];
export const RIGHT = [
  'Vi holder aftaler, og vi siger til, når',
  'noget ikke kan lade sig gøre. Det er',
  'en vane, som vi øver os på hver dag,',
  'og som vi taler åbent om med hinanden.',
];

/** The blocks of a PDF with these pages, as the program has them. */
export async function blocksOf(pages: readonly TinyPage[]): Promise<Block[]> {
  const { drafts } = await readPdf(tinyPdf(pages));
  return finishBlocks(markQuotes(drafts));
}

/** Kind and text of blocks, furniture left out. */
export function shown(blocks: readonly Block[]): string[] {
  return blocks.filter(({ kind }) => kind !== 'furniture').map(({ kind, text }) => `${kind}: ${text}`);
}

/** Kind and text of what is read of a PDF with these pages. */
export async function read(pages: readonly TinyPage[]): Promise<string[]> {
  return shown(await blocksOf(pages));
}
