import { createHash } from 'node:crypto';
import type { DocumentFact, SourceDocument } from '../model/index.ts';

/** Texts shorter than this are alike by chance: a landing page, a cover. */
const MIN_WORDS = 50;
/** Words in a row that are compared; two policies seldom share so many by chance. */
const SHINGLE = 5;
/** Share of the shorter text's stretches of words from which two documents are versions of one. */
const SAME_TEXT = 0.6;

/**
 * Sets aside documents that say again what another one says: compared, a policy would be found to agree with itself.
 *
 * - The same words, for example as PDF and as Word file: the later becomes `skipped`, with problem `duplicate`.
 * - Most of the words, as in a draft and what was adopted: the older becomes `skipped`, with problem `version`. A draft
 *   stands behind a hearing edition, that behind an adopted text; then the later date counts, then the period.
 *
 * Both problems name the path of the document that is kept.
 */
export function setDuplicatesAside(documents: readonly SourceDocument[]): SourceDocument[] {
  const long = documents.filter((document) => document.words >= MIN_WORDS && document.blocks.length > 0);
  const prints = new Map(long.map((document) => [document.id, fingerprint(document)]));
  const shingles = new Map(long.map((document) => [document.id, shinglesOf(document)]));
  const aside = new Map<string, { code: 'duplicate' | 'version'; of: string }>();
  for (const [index, later] of long.entries())
    for (const earlier of long.slice(0, index)) {
      if (aside.has(later.id)) break;
      if (aside.has(earlier.id)) continue;
      if (prints.get(later.id) === prints.get(earlier.id))
        aside.set(later.id, { code: 'duplicate', of: earlier.path });
      else if (shared(shingles.get(later.id), shingles.get(earlier.id)) >= SAME_TEXT) {
        const [kept, old] = rank(later) > rank(earlier) ? [later, earlier] : [earlier, later];
        aside.set(old.id, { code: 'version', of: kept.path });
      }
    }
  return documents.map((document) => {
    const reason = aside.get(document.id);
    if (reason === undefined) return document;
    const problem = { code: reason.code, page: null, args: { of: reason.of } };
    return { ...document, status: 'skipped', problems: [...document.problems, problem], blocks: [] };
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

function shinglesOf(document: SourceDocument): ReadonlySet<string> {
  const text = document.blocks.filter(({ kind }) => kind !== 'furniture').map((block) => block.text);
  const words =
    text
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<string>();
  for (let index = 0; index + SHINGLE <= words.length; index += 1)
    found.add(words.slice(index, index + SHINGLE).join(' '));
  return found;
}

/** Of two sets, the share of the smaller that lies in the larger; 0 when one is less than a third of the other. */
function shared(one: ReadonlySet<string> = new Set(), two: ReadonlySet<string> = new Set()): number {
  const [small, large] = one.size < two.size ? [one, two] : [two, one];
  // A leaflet made of sentences from a policy is no version of it.
  if (small.size === 0 || small.size < large.size / 3) return 0;
  let both = 0;
  for (const shingle of small) if (large.has(shingle)) both += 1;
  return both / small.size;
}

/** Sorts versions of one text as text: state, tracked changes, adoption, period. */
function rank(document: SourceDocument): string {
  const value = (kind: DocumentFact['kind']) =>
    document.facts?.find((each) => each.kind === kind)?.value ?? '';
  const state = value('state');
  const standing = state === 'draft' ? 0 : state === 'hearing' ? 1 : state === 'adopted' ? 3 : 2;
  const isClean = value('tracked-changes') === '' ? 1 : 0;
  return [standing, isClean, value('adopted').padEnd(10, '0'), value('period').padEnd(9, '0')].join(' ');
}
