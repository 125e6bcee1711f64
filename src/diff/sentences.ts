import type { ChangeLexicon, ChangePlace } from '../model/change.ts';
import type { Block, LanguagePack, SourceDocument } from '../model/index.ts';
import { keyOf, withoutNumbering } from './canonical.ts';

/** A sentence or list item of one version. */
export interface Sentence {
  /** Position in the version, from 0. */
  readonly at: number;
  readonly text: string;
  /** What is left without layout and spelling; equal keys say the same. */
  readonly key: string;
  /** The key together with the lead-in of its list; null without one. */
  readonly fullKey: string | null;
  readonly leadIn: string | null;
  readonly place: ChangePlace;
  /** The headings above it as one string. */
  readonly section: string;
}

/**
 * All that a version says, sentence by sentence, in reading order. Headings are names, and furniture is layout: both are left
 * out; a run-in heading counts as one.
 */
export function toSentences(
  document: SourceDocument,
  pack: LanguagePack,
  lexicon: ChangeLexicon,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of document.blocks) {
    if (block.kind === 'heading' || block.kind === 'furniture') continue;
    const body = block.text.slice(block.runIn);
    for (const span of pack.sentences(body)) {
      const text = withoutNumbering(body.slice(span.start, span.end));
      const key = keyOf(text, lexicon);
      if (key === '') continue;
      sentences.push({
        at: sentences.length,
        text,
        key,
        fullKey: block.leadIn === null ? null : keyOf(block.leadIn, lexicon) + key,
        leadIn: block.leadIn,
        place: {
          page: pageAt(block, block.runIn + span.start),
          line: block.line,
          section: block.section,
        },
        section: block.section.map((heading) => keyOf(heading, lexicon)).join('/'),
      });
    }
  }
  return sentences;
}

function pageAt(block: Block, offset: number): number | null {
  let page: number | null = null;
  for (const mark of block.pages) if (page === null || mark.offset <= offset) page = mark.page;
  return page;
}
