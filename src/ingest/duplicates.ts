import { createHash } from 'node:crypto';
import type { SourceDocument } from '../model/index.ts';

/** Texts shorter than this are alike by chance: a landing page, a cover. */
const MIN_WORDS = 50;

/**
 * Sets aside documents whose words are those of an earlier one: the same policy as PDF and as Word file would be found to
 * agree with itself. The later one becomes `skipped`, with problem `duplicate` naming the path of the first.
 */
export function setDuplicatesAside(documents: readonly SourceDocument[]): SourceDocument[] {
  const first = new Map<string, string>();
  return documents.map((document) => {
    if (document.words < MIN_WORDS) return document;
    const key = fingerprint(document);
    const of = first.get(key);
    if (of === undefined) {
      first.set(key, document.path);
      return document;
    }
    const problems = [...document.problems, { code: 'duplicate' as const, page: null, args: { of } }];
    return { ...document, status: 'skipped', problems, blocks: [] };
  });
}

/** The letters and digits of the text without furniture: layout, punctuation and format make no difference. */
function fingerprint(document: SourceDocument): string {
  const hash = createHash('sha256');
  for (const block of document.blocks) {
    if (block.kind !== 'furniture') hash.update(block.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''));
  }
  return hash.digest('hex');
}
