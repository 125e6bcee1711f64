import { contentId, type Statement } from '../model/index.ts';

/**
 * Id of a finding from its type and the texts that it is about, not from file names or places: it survives a renamed
 * file, another format and edits elsewhere.
 */
export function findingId(
  type: string,
  detail: string,
  ...sides: readonly Pick<Statement, 'text'>[]
): string {
  return `${type}-${contentId(type, detail, ...sides.map((side) => normalise(side.text)))}`;
}

/** Spacing, case and punctuation at the ends are layout, not text. */
function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
