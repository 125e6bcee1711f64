import type {
  Considered,
  ContradictionFinding,
  Finding,
  LanguagePack,
  OverlapFinding,
  Settings,
  SourceDocument,
  Statement,
  Thread,
} from '../model/index.ts';
import { createAlike } from './alike.ts';
import { findAnchorGaps } from './anchor-gap.ts';
import { findContradictions, type Sides, sideReaderOf } from './contradiction/index.ts';
import { documentKeys } from './document-key.ts';
import { findGaps } from './gap.ts';
import { overlapOf } from './overlap.ts';
import { type Pair, pairUp } from './pairs.ts';
import { type Profile, profileOf } from './profile.ts';
import { findReferences } from './reference.ts';
import { forgetMeetings } from './similarity.ts';
import { findStaleCounts } from './stale-count.ts';
import { differentPeople } from './target.ts';
import { findTerminology } from './terminology.ts';
import { findThreads } from './thread.ts';
import { createWeights, type Weights } from './weights.ts';

export { chooseAnchor } from './anchor.ts';
export { setChapterApart } from './chapter.ts';

export interface Comparison {
  readonly findings: readonly Finding[];
  readonly considered: readonly Considered[];
  readonly thread: readonly Thread[];
}

/**
 * Holds the related documents against the anchor, and all of them against each other where no anchor is needed
 * (terms, references), or where all pairs are asked for (overlaps, contradictions).
 * @param onProgress called with the number of pairs of documents that are done
 */
export function compare(
  documents: readonly SourceDocument[],
  statements: readonly Statement[],
  anchor: string | null,
  pack: LanguagePack,
  settings: Settings,
  onProgress: (done: number, total: number) => void = () => {},
): Comparison {
  const findings: Finding[] = [];
  const considered: Considered[] = [];
  const names = new Map(documents.map((document) => [document.id, namesIn(document, pack)]));
  const profiles = statements.map((statement) => profileOf(statement, pack, names.get(statement.document)));
  const keys = documentKeys(documents);
  const anchorText = documents.find(({ id }) => id === anchor);
  const byDocument = new Map<string, Profile[]>(documents.map(({ id }) => [id, []]));
  for (const profile of profiles) byDocument.get(profile.statement.document)?.push(profile);
  const own = (anchor === null ? undefined : byDocument.get(anchor)) ?? [];
  const isOwn = new Set(own);
  const weightsOfAll = createWeights([...own, ...profiles.filter((profile) => !isOwn.has(profile))], pack);
  // In the order of the documents, so that the earlier side of a pair is the earlier document's.
  const others = documents.flatMap(({ id }) => (id === anchor ? [] : (byDocument.get(id) ?? [])));
  const alikeIn = settings.allPairs === true ? createAlike(others, weightsOfAll) : null;
  const couples = couplesOf(documents, anchor, settings.allPairs === true);
  couples.forEach(([one, two], index) => {
    const { first, second } =
      one === anchor || alikeIn === null
        ? { first: own, second: byDocument.get(two) ?? [] }
        : alikeIn(one, two);
    if (second.length === 0) return;
    // What two policies say to each other rests on these two, whichever others lie beside them.
    const weights = createWeights([...first, ...second], pack);
    const pairs = pairUp(first, second, weights);
    const sides = { first, second };
    const held = holdAgainst(
      pairs,
      sides,
      pack,
      weights,
      one === anchor ? settings : betweenOthers(settings),
    );
    addAll(considered, held.considered);
    if (one === anchor) {
      addAll(findings, held.findings);
      addAll(findings, findGaps(own, two, keys.get(two) ?? two, pairs, weights, settings.thresholds));
      if (anchorText !== undefined) {
        const met = new Set([...held.findings, ...held.considered].flatMap((each) => each.statements));
        addAll(findings, findAnchorGaps(anchorText, own, second, pairs, met, pack, settings.thresholds));
      }
    } else {
      const mark = anchor === null ? {} : { between: 'related' as const };
      addAll(
        findings,
        held.findings.map((finding) => ({ ...finding, ...mark })),
      );
    }
    forgetMeetings();
    onProgress(index + 1, couples.length);
  });
  const overlaps = findings.filter(
    (finding): finding is OverlapFinding => finding.type === 'overlap' && finding.between === undefined,
  );
  addAll(findings, findStaleCounts(documents, statements, pack));
  addAll(findings, findTerminology(documents, pack));
  addAll(findings, findReferences(documents, profiles, anchor, overlaps, pack));
  const thread = findThreads(profiles, documents, anchor, overlaps, pack, weightsOfAll);
  return { findings: inOrder(findings), considered, thread };
}

// The word before "Kommune", and the words of a double name.
const MUNICIPALITY = /(?<![\p{L}-])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*) Kommunes?(?!\p{L})/gu;

/** What a document calls its municipality, with the genitive, in lower case. "Vores Kommune" is no name. */
function namesIn({ title, blocks }: SourceDocument, pack: LanguagePack): ReadonlySet<string> {
  const names = new Set<string>();
  for (const text of [title, ...blocks.map((block) => block.text)]) {
    for (const [, name = ''] of text.matchAll(MUNICIPALITY)) {
      if (pack.words(name).every((word) => !pack.isStop(word))) names.add(name.toLowerCase());
    }
  }
  return new Set([...names].flatMap((name) => [name, `${name}s`]));
}

/** One by one: handed over as arguments, as many as a folder may have would be too many for a call. */
function addAll<T>(list: T[], more: readonly T[]): void {
  for (const each of more) list.push(each);
}

/**
 * How sure a clash between two other policies must be. The relatives policy has a subject in common with each of the others;
 * they have none by nature, and what sounds alike in two of them is more often about two matters. All pairs of the five
 * evaluation sets read: every clash below was a chance meeting (7), every one above was real (13).
 */
const SURE_BETWEEN_OTHERS = 0.75;

function betweenOthers(settings: Settings): Settings {
  const { thresholds } = settings;
  const contradiction = Math.max(thresholds.contradiction, SURE_BETWEEN_OTHERS);
  return { ...settings, thresholds: { ...thresholds, contradiction } };
}

/** Ids of the documents to be held against each other: the anchor with each other one, then the others in their order. */
function couplesOf(
  documents: readonly SourceDocument[],
  anchor: string | null,
  isAll: boolean,
): readonly (readonly [string, string])[] {
  const related = documents.map(({ id }) => id).filter((id) => id !== anchor);
  return [
    ...(anchor === null ? [] : related.map((id) => [anchor, id] as const)),
    ...(isAll
      ? related.flatMap((one, index) => related.slice(index + 1).map((two) => [one, two] as const))
      : []),
  ];
}

/** What two documents say alike and against each other. */
function holdAgainst(
  pairs: readonly Pair[],
  sides: Sides,
  pack: LanguagePack,
  weights: Weights,
  { stopPhrases, thresholds, allPairs }: Settings,
): {
  readonly findings: readonly (OverlapFinding | ContradictionFinding)[];
  readonly considered: readonly Considered[];
} {
  // With all pairs each document meets many others, and is read once for all of them.
  const reader = allPairs === true ? sideReaderOf(pack) : undefined;
  const clashes = findContradictions(pairs, pack, weights, thresholds, sides, undefined, reader);
  const findings: (OverlapFinding | ContradictionFinding)[] = [...clashes.findings];
  const considered: Considered[] = [...clashes.considered];
  const taken = new Set(clashes.findings.map((finding) => finding.statements.join('|')));
  for (const pair of pairs) {
    const { first, second } = pair;
    const ids = [first.statement.id, second.statement.id];
    const overlap = overlapOf(pair, thresholds);
    if (overlap === null || taken.has(ids.join('|'))) continue;
    if (isStanding(first.text, second.text, stopPhrases)) continue;
    const explanation =
      first.ownPolicy && second.ownPolicy ? ('own-policy' as const) : differentPeople(first, second);
    if (explanation === null) findings.push(overlap);
    else considered.push({ looksLike: 'overlap', subtype: overlap.subtype, statements: ids, explanation });
  }
  return { findings, considered };
}

function isStanding(first: string, second: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    const wanted = phrase.toLowerCase();
    return first.includes(wanted) && second.includes(wanted);
  });
}

const TYPES: readonly Finding['type'][] = ['contradiction', 'overlap', 'gap', 'terminology', 'reference'];

/** What matters most first, the same from run to run. */
function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (one, two) =>
      TYPES.indexOf(one.type) - TYPES.indexOf(two.type) ||
      two.score - one.score ||
      (one.id < two.id ? -1 : 1),
  );
}
