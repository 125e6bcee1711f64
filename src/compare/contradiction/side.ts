import type { ClashMarker, Clause, ConceptClass, LanguagePack, Pattern } from '../../model/index.ts';
import { PARTY_CLASSES, type Profile } from '../profile.ts';

/** A stretch of a statement's text, half-open, in characters. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A wording that was met, with its words as they stand; `range` is null when it stands in the lead-in of the list. */
export interface Met {
  readonly text: string;
  readonly range: Range | null;
}

/** One side of a pair as the contradiction rules read it; made once for each statement. */
export interface Side {
  readonly profile: Profile;
  /** The statement's text, lower-cased, of bounded length; offsets are those of the text itself. */
  readonly text: string;
  /** The lead-in of its list, lower-cased, of bounded length; empty without one. */
  readonly leadIn: string;
  readonly clause: Clause;
  /** Concepts by the index of the word on which they end, whole matches only. */
  readonly concepts: readonly ConceptAt[];
  /** Ids of all concepts met, whole matches only. */
  readonly conceptIds: ReadonlySet<string>;
  /** The first wording of that name, or null. */
  met(marker: ClashMarker): Met | null;
  /** The first match of a pattern of the caller's, or null. */
  find(patterns: readonly Pattern[]): Met | null;
}

export interface ConceptAt extends Range {
  readonly id: string;
  readonly group: ConceptClass;
}

/** Patterns look no further than this: bounded work on hostile text. */
const REACH = 700;

/** Reads the sides of pairs, each statement once. */
export function createSideReader(pack: LanguagePack): (profile: Profile) => Side {
  const cache = new WeakMap<Profile, Side>();
  return (profile) => {
    const known = cache.get(profile);
    if (known !== undefined) return known;
    const side = readSide(profile, pack);
    cache.set(profile, side);
    return side;
  };
}

function readSide(profile: Profile, pack: LanguagePack): Side {
  const { statement, words } = profile;
  // Lower-casing keeps the length in Danish; where it does not, the offsets would lie, so the text is left as it is.
  const lowered = statement.text.toLowerCase();
  const text = (lowered.length === statement.text.length ? lowered : statement.text).slice(0, REACH);
  const leadIn = (statement.leadIn ?? '').toLowerCase().slice(-REACH);
  const concepts = profile.concepts.flatMap((match): ConceptAt[] => {
    const concept = pack.concept(match.id);
    const start = words[match.first]?.start;
    const end = words[match.last]?.end;
    if (!match.whole || concept === undefined || start === undefined || end === undefined) return [];
    return [{ id: match.id, group: concept.class, start, end }];
  });
  // The lists of patterns are the language pack's own, so a list is its own key.
  const found = new Map<readonly Pattern[], Met | null>();
  const find = (patterns: readonly Pattern[]): Met | null => {
    const known = found.get(patterns);
    if (known !== undefined) return known;
    const met = search(patterns);
    found.set(patterns, met);
    return met;
  };
  const search = (patterns: readonly Pattern[]): Met | null => {
    for (const pattern of patterns) {
      const own = pattern.exec(text);
      if (own !== null && own[0] !== '') {
        const range = { start: own.index, end: own.index + own[0].length };
        return { text: statement.text.slice(range.start, range.end).trim(), range };
      }
    }
    for (const pattern of patterns) {
      const before = leadIn === '' ? null : pattern.exec(leadIn);
      if (before !== null && before[0] !== '') return { text: before[0].trim(), range: null };
    }
    return null;
  };
  return {
    profile,
    text,
    leadIn,
    clause: pack.clause(statement.text, words),
    concepts,
    conceptIds: new Set(concepts.map((concept) => concept.id)),
    find,
    met: (marker) => find(pack.contradictions.markers[marker]),
  };
}

/** A reading of sides that is made once for each, however many others it is held against. */
export function readOnce<T>(
  read: (side: Side, pack: LanguagePack) => T,
): (side: Side, pack: LanguagePack) => T {
  const known = new WeakMap<Side, { readonly value: T }>();
  return (side, pack) => {
    const found = known.get(side) ?? { value: read(side, pack) };
    known.set(side, found);
    return found.value;
  };
}

export function isInside(inner: Range, outer: Range | null): boolean {
  return outer !== null && inner.start >= outer.start && inner.end <= outer.end;
}

/** Two ranges have a character in common. */
export function overlap(one: Range, other: Range | null): boolean {
  return other !== null && one.start < other.end && other.start < one.end;
}

/** Classes of the people and bodies that stand in a range. */
export function partiesIn(side: Side, range: Range): Set<ConceptClass> {
  return new Set(
    side.concepts
      .filter((concept) => PARTY_CLASSES.has(concept.group) && isInside(concept, range))
      .map((concept) => concept.group),
  );
}

/** Where the first group of a pattern stands in a side's text; null where the pattern finds nothing. */
export function groupOf(side: Side, pattern: Pattern): Range | null {
  const found = pattern.exec(side.text);
  const name = found?.[1]?.trim();
  if (found === null || name === undefined || name === '') return null;
  const start = found.index + found[0].lastIndexOf(name);
  return { start, end: start + name.length };
}

/** The whole of a side's text as a range. */
export function wholeOf(side: Side): Range {
  return { start: 0, end: side.profile.statement.text.length };
}

/** The words of a range as they stand, shortened to what a reader takes in. */
export function wordsOf(side: Side, range: Range): string {
  const text = side.profile.statement.text.slice(range.start, range.end).trim();
  return text.length <= SHOWN ? text : `${text.slice(0, text.lastIndexOf(' ', SHOWN))} …`;
}
const SHOWN = 80;

/** The words from the first of several ranges to the last. */
export function spanOf(side: Side, ranges: readonly Range[]): string {
  return wordsOf(side, {
    start: Math.min(...ranges.map((range) => range.start)),
    end: Math.max(...ranges.map((range) => range.end)),
  });
}

/** The characters of a span of words; null for a span outside of the text. */
export function rangeOf(side: Side, span: { readonly first: number; readonly last: number }): Range | null {
  const start = side.profile.words[span.first]?.start;
  const end = side.profile.words[span.last]?.end;
  return start === undefined || end === undefined || start >= end ? null : { start, end };
}

/** The subject of the main clause, as far as it was told. */
export function subjectOf(side: Side): Range | null {
  return side.clause.subject === null ? null : rangeOf(side, side.clause.subject);
}
