import type { Block, LanguagePack, Pattern, ReferenceFinding, SourceDocument } from '../model/index.ts';
import { findingId } from './finding-id.ts';

/** How sure it is that the law has moved; the program knows no law, so never high. */
const TO_CHECK = 0.5;
/** Patterns look no further than this: bounded work on hostile text. */
const REACH = 1500;

/** Laws and sections that a document rests on and that may stand in another law today: the first mention of each. */
export function findLegalBases(document: SourceDocument, pack: LanguagePack): ReferenceFinding[] {
  const { laws, lawPast } = pack.references;
  const blocks = document.blocks
    .filter(({ kind }) => kind !== 'furniture' && kind !== 'quote')
    .map((block) => ({ block, lower: block.text.toLowerCase() }));
  const title = document.title.toLowerCase();
  return laws.flatMap((law): ReferenceFinding[] => {
    if (law.titles !== null && !law.titles.test(title)) return [];
    const { absent } = law;
    const hasMoved = (): boolean => absent === null || !blocks.some(({ lower }) => absent.test(lower));
    for (const { block, lower } of blocks) {
      // Most blocks name no law at all, and need no sentences.
      const found = law.pattern.test(lower) ? mentionIn(block, law.pattern, lawPast, pack) : null;
      if (found !== null) return hasMoved() ? [findingOf(document, block, found, law)] : [];
    }
    return [];
  });
}

interface Mention {
  readonly text: string;
  readonly quote: string;
  readonly start: number;
}

function mentionIn(block: Block, pattern: Pattern, past: RegExp, pack: LanguagePack): Mention | null {
  for (const { start, end } of pack.sentences(block.text)) {
    const quote = block.text.slice(start, end);
    const lower = quote.toLowerCase().slice(0, REACH);
    const match = pattern.exec(lower);
    if (match === null || past.test(lower)) continue;
    return { text: quote.slice(match.index, match.index + match[0].length), quote, start };
  }
  return null;
}

function findingOf(
  document: SourceDocument,
  block: Block,
  { text, quote, start }: Mention,
  law: { readonly id: string; readonly now: string },
): ReferenceFinding {
  return {
    id: findingId('reference', `legal-basis|${law.id}`, { text: quote }),
    type: 'reference',
    subtype: 'unresolved',
    severity: 'info',
    statements: [],
    score: TO_CHECK,
    document: document.id,
    target: null,
    evidence: {
      sort: 'legal-basis',
      mention: text,
      quote,
      page: block.pages.findLast((mark) => mark.offset <= start)?.page ?? null,
      section: block.section,
      relation: null,
      toward: null,
      now: law.now,
    },
  };
}
