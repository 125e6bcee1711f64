import { finishBlocks } from '../../src/ingest/finish.ts';
import { readMarkdown } from '../../src/ingest/markdown.ts';
import { markQuotes } from '../../src/ingest/quotes.ts';
import type { SourceDocument } from '../../src/model/index.ts';

/** A document as the reader makes it of a Markdown text, without a file. */
export function documentOf(source: string, id = 'politik'): SourceDocument {
  return {
    id,
    path: `${id}.md`,
    title: 'Pårørendepolitik',
    format: 'markdown',
    status: 'ok',
    problems: [],
    pageCount: null,
    words: source.split(/\s+/u).length,
    blocks: finishBlocks(markQuotes(readMarkdown(source).drafts)),
  };
}
