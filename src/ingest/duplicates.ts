import type { DocumentFact, SourceDocument } from '../model/index.ts';
import { standingOf } from './in-force.ts';
import { printOf, stretchesIn, type TextPrint } from './text-print.ts';
import { versionCandidates } from './version-candidates.ts';

/** Share of the shorter text's stretches of words from which two documents are versions of one. */
const SAME_TEXT = 0.6;
/** Share that is enough for two editions of one policy: the same title, and other years or another state. */
const SAME_TITLE = 0.25;

/**
 * Sets aside documents that say again what another one says: compared, a policy would be found to agree with itself.
 *
 * - The same words, for example as PDF and as Word file: the one in a folder for what holds no longer, the deeper or the later
 *   becomes `skipped`, with problem `duplicate`.
 * - Most of the words, as in a draft and what was adopted, or a good part of them under the same title with other years: the
 *   older becomes `skipped`, with problem `version`. A draft stands behind a hearing edition, that behind an adopted text;
 *   then the later date counts, then the period. Titles that name two policies, or one policy of two places, are never
 *   versions of one: municipalities write from templates.
 *
 * Both problems name the path of the document that is kept.
 * @param prints by document; one that has none is too short to be told from others
 */
export function setDuplicatesAside(
  documents: readonly SourceDocument[],
  prints: (document: SourceDocument) => TextPrint | null = printOf,
): SourceDocument[] {
  const long = documents.flatMap((document) => {
    const print = prints(document);
    if (print === null) return [];
    const { id, path } = document;
    return [
      { id, path, document, rank: rank(document), letters: print.letters, stretches: stretchesIn(print) },
    ];
  });
  const candidates = versionCandidates(long.map(({ stretches }) => stretches));
  const byLetters = new Map<string, number[]>();
  const aside = new Map<string, { code: 'duplicate' | 'version'; of: string }>();
  for (const [index, later] of long.entries()) {
    const copies = byLetters.get(later.letters) ?? [];
    for (const place of inOrder([...copies, ...candidates.of(index)])) {
      if (aside.has(later.id)) break;
      const earlier = long[place];
      if (earlier === undefined || aside.has(earlier.id)) continue;
      if (later.letters === earlier.letters) {
        const [kept, copy] = stands(later.document, earlier.document) ? [later, earlier] : [earlier, later];
        aside.set(copy.id, { code: 'duplicate', of: kept.path });
      } else if (areVersions(later, earlier)) {
        const [kept, old] = later.rank > earlier.rank ? [later, earlier] : [earlier, later];
        aside.set(old.id, { code: 'version', of: kept.path });
      }
    }
    byLetters.set(later.letters, [...copies, index]);
  }
  return documents.map((document) => {
    const reason = aside.get(document.id);
    if (reason === undefined) return document;
    const problem = { code: reason.code, page: null, args: { of: reason.of } };
    const origin = document.origin === undefined ? {} : { origin: `${document.origin} aside` };
    return {
      ...document,
      ...origin,
      status: 'skipped',
      problems: [...document.problems, problem],
      blocks: [],
    };
  });
}

/** Of two copies the one that is not shelved; otherwise the one that lies higher: copies lie in folders of what is kept. */
function stands(one: SourceDocument, two: SourceDocument): boolean {
  const shelved = [one, two].map((document) => standingOf(document).isShelved);
  return shelved[0] === shelved[1] ? depthOf(one) < depthOf(two) : shelved[1] === true;
}

function depthOf({ path }: { readonly path: string }): number {
  return path.split('/').length;
}

function inOrder(places: readonly number[]): readonly number[] {
  return [...new Set(places)].sort((one, two) => one - two);
}

/** A document with the stretches of its text. */
interface Printed {
  readonly document: SourceDocument;
  readonly stretches: Uint32Array;
}

function areVersions(one: Printed, two: Printed): boolean {
  if (nameOthers(one.document, two.document)) return false;
  const least = areEditions(one.document, two.document) ? SAME_TITLE : SAME_TEXT;
  return shared(one.stretches, two.stretches) >= least;
}

const valuesOf = (document: SourceDocument, kind: DocumentFact['kind']): readonly string[] =>
  (document.facts ?? []).filter((each) => each.kind === kind).map(({ value }) => value);

/** What a text is called by in its title: "rygepolitik", "demensstrategi". */
const NAMED = /(?<!\p{L})\p{L}{3,40}(?:politik|strategi|handleplan|handlingsplan|principper)(?!\p{L})/gu;
/** Words of a title that tell no place and no matter, with capitals or without. */
const COMMON_WORD =
  /^(?:kommune|kommunes|udkast|høringsudkast|høringsversion|politik|version|endelig|den|det|for|i|og)$/u;

/** The titles name different policies, or both a place or group of their own. */
function nameOthers(one: SourceDocument, two: SourceDocument): boolean {
  const apart = (first: readonly string[], second: readonly string[]): boolean =>
    first.length > 0 && second.length > 0 && !first.some((name) => second.includes(name));
  const named = (document: SourceDocument): readonly string[] =>
    document.title.toLowerCase().match(NAMED) ?? [];
  const kinds = [one, two].map((document) => valuesOf(document, 'policy-kind'));
  const [first = [], second = []] = kinds;
  if (apart(first, second)) return true;
  // What has a known kind may be called by two names ("Pårørendestrategi"); what has none goes by its name.
  if ((first.length === 0 || second.length === 0) && apart(named(one), named(two))) return true;
  if (apart(groupsIn(one.title), groupsIn(two.title))) return true;
  return hasOwnName(one.title, two.title) && hasOwnName(two.title, one.title);
}

/** Whom a policy is for by its title, beside what it is called: "Seniorpolitik for lærere". */
function groupsIn(title: string): readonly string[] {
  const group = FOR_WHOM.exec(title.toLowerCase())?.[1] ?? '';
  return group.split(/[^\p{L}]+/u).filter((word) => word !== '' && !COMMON_WORD.test(word));
}

const FOR_WHOM = /\p{L}{4,40}(?:politik|strategi|principper) for ([\p{L} ,-]{3,80})/u;

/** A word with a capital inside one title that the other does not have in any form. */
function hasOwnName(title: string, other: string): boolean {
  const [, ...words] = title.match(/[\p{L}-]+/gu) ?? [];
  return words.some(
    (word) =>
      /^\p{Lu}\p{Ll}/u.test(word) &&
      !COMMON_WORD.test(word.toLowerCase()) &&
      !other.toLowerCase().includes(word.toLowerCase()),
  );
}

/** One title but for its years and state, and something that tells the two apart in time. */
function areEditions(one: SourceDocument, two: SourceDocument): boolean {
  const bare = ({ title }: SourceDocument) =>
    (title.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !COMMON_WORD.test(word)).join(' ');
  const time = (document: SourceDocument) =>
    (['period', 'adopted', 'state'] as const).map((kind) => valuesOf(document, kind).join()).join('|');
  return (
    bare(one) !== '' && NAMES_POLICY.test(bare(one)) && bare(one) === bare(two) && time(one) !== time(two)
  );
}

/** A title as general as "Handleplan" is shared by policies that have nothing to do with one another. */
const NAMES_POLICY = /(?<!\p{L})\p{L}{4,40}(?:politik|strategi|principper)(?!\p{L})/u;

/** Of two lists in ascending order, the share of the smaller that lies in the larger; 0 when one is less than a third of the other. */
function shared(one: Uint32Array, two: Uint32Array): number {
  const [small, large] = one.length < two.length ? [one, two] : [two, one];
  // A leaflet made of sentences from a policy is no version of it.
  if (small.length === 0 || small.length < large.length / 3) return 0;
  let both = 0;
  let at = 0;
  for (const stretch of small) {
    while (at < large.length && (large[at] ?? 0) < stretch) at += 1;
    if (large[at] === stretch) both += 1;
  }
  return both / small.length;
}

/** Sorts versions of one text as text: what is shelved, state, tracked changes, adoption, period, then what the names of the files say. */
function rank(document: SourceDocument): string {
  const { isShelved, stage, adopted, period } = standingOf(document);
  return [
    isShelved ? 0 : 1,
    stage,
    valuesOf(document, 'tracked-changes').length > 0 ? 0 : 1,
    adopted.padEnd(10, '0'),
    period.padEnd(9, '0'),
    numberIn(document.path),
  ].join(' ');
}

/** "politik v2.docx", "politik_ver1.3.docx": which version of several a file says it is. */
const VERSION = /(?:^|[\s_.(-])(?:v|ver|version)[\s_.-]?(\d{1,3})(?:[.,_](\d{1,3}))?(?=[\s_.)-])/iu;

function numberIn(path: string): string {
  const [, whole = '', part = ''] = VERSION.exec(path.slice(path.lastIndexOf('/') + 1)) ?? [];
  return [whole, part].map((number) => number.padStart(3, '0')).join('.');
}
