import type { ChangeLexicon } from '../model/change.ts';
import type { LanguagePack, Word } from '../model/index.ts';
import { canonicalWord } from './canonical.ts';

/** A word of a sentence as it meets the words of the other version. */
export interface Term {
  readonly word: Word;
  /** Its key: the stem of its canonical spelling. */
  readonly stem: string;
  readonly canonical: string;
  /** Stems of the parts of a compound. */
  readonly parts: readonly string[];
  /** Ids of concepts and groups of synonyms that the whole word stands for. */
  readonly groups: ReadonlySet<string>;
  /** Carries content: neither a function word nor light. */
  readonly isTelling: boolean;
  readonly isNumber: boolean;
}

/** Groups looser than this join words that only touch each other. */
const NEAR = 0.5;

/** The words of a text, each with all that it may be recognised by. */
export function termsOf(text: string, pack: LanguagePack, lexicon: ChangeLexicon): readonly Term[] {
  const words = pack.words(text);
  const groups = words.map(() => new Set<string>());
  const matches = [
    ...pack.conceptsIn(words).map((match) => ({ ...match, id: `c:${match.id}` })),
    ...pack.synonymsIn(words).filter((match) => pack.strengthOf(match.id) >= NEAR),
  ];
  for (const match of matches) {
    if (!match.whole) continue;
    for (let index = match.first; index <= match.last; index += 1) groups[index]?.add(match.id);
  }
  return words.map((word, index) => {
    const canonical = canonicalWord(word.lower, lexicon);
    const isNumber = /^\d/u.test(canonical);
    const isLight = lexicon.light.has(word.lower) || (pack.isStop(word) && !isNumber);
    return {
      word,
      canonical,
      stem: canonical === word.lower ? word.stem : (pack.words(canonical)[0]?.stem ?? canonical),
      parts: word.parts,
      groups: groups[index] ?? new Set(),
      isTelling: !isLight,
      isNumber,
    };
  });
}

/**
 * How near two words are, 0..1: the same 1, another spelling 0.95, a synonym 0.8, a compound and its head 0.6, otherwise 0.
 */
export function nearness(one: Term, other: Term): number {
  if (one.stem === other.stem || one.canonical === other.canonical) return 1;
  if (one.isNumber || other.isNumber) return 0;
  if (isMisspelling(one.canonical, other.canonical)) return 0.95;
  for (const group of one.groups) if (other.groups.has(group)) return 0.8;
  if (one.parts.at(-1) === other.stem || other.parts.at(-1) === one.stem) return 0.6;
  const [shorter, longer] =
    one.stem.length < other.stem.length ? [one.stem, other.stem] : [other.stem, one.stem];
  // "samlingspunkt" and "samles": the same root, in another word class.
  return shorter.length >= 4 && longer.startsWith(shorter) && one.isTelling && other.isTelling ? 0.6 : 0;
}

const SHORTEST_MISSPELT = 6;

/** Two long words that differ by a slip of the pen, in words that the pack does not know as two. */
export function isMisspelt(one: Term, other: Term): boolean {
  if (one.isNumber || other.isNumber || isMisspelling(one.canonical, other.canonical) === false) return false;
  // "borgerens" and "borgernes": forms of one word, each right in its place.
  return one.stem !== other.stem || one.canonical.length !== other.canonical.length;
}

/** One letter more, fewer or other inside a long word; its beginning decides too much ("ulighed"). */
function isMisspelling(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || Math.min(one.length, other.length) < SHORTEST_MISSPELT)
    return false;
  if (one.charAt(0) !== other.charAt(0)) return false;
  let front = 0;
  while (front < one.length && one.charAt(front) === other.charAt(front)) front += 1;
  let back = 0;
  const most = Math.min(one.length, other.length) - front;
  while (back < most && one.charAt(one.length - 1 - back) === other.charAt(other.length - 1 - back))
    back += 1;
  // A last letter that differs is an ending ("tilbyder", "tilbydes"), not a slip.
  if (one.length - front - back <= 1 && other.length - front - back <= 1) return back > 0;
  // Two letters that changed places.
  const first = one.slice(front, one.length - back);
  return first.length === 2 && first === [...other.slice(front, other.length - back)].reverse().join('');
}
