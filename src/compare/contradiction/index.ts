import type {
  Considered,
  ContradictionFinding,
  ContradictionSubtype,
  LanguagePack,
  Thresholds,
} from '../../model/index.ts';
import { findingId } from '../finding-id.ts';
import type { Pairs, Standing } from '../pairs.ts';
import type { Profile } from '../profile.ts';
import { round } from '../similarity.ts';
import type { Weights } from '../weights.ts';
import { createClashIndex } from './clash-index.ts';
import { definitionClash, definitionTraits } from './definition.ts';
import {
  type Case,
  type Detector,
  type ExplainedAway,
  type Hit,
  NO_TRAITS,
  type TraitReader,
} from './detector.ts';
import { modalityClash, modalityTraits } from './modality.ts';
import { polarityClash, polarityTraits } from './polarity.ts';
import { priorityClash, priorityTraits } from './priority.ts';
import { quantityClash, quantityTraits } from './quantity.ts';
import { responsibilityClash, responsibilityTraits } from './responsibility.ts';
import { scopeClash, scopeTraits } from './scope.ts';
import { createSideReader, readOnce, type Side } from './side.ts';
import { stanceClash, stanceTraits } from './stance.ts';
import { createTopicReader, type TopicReader } from './topic.ts';

export interface Contradictions {
  readonly findings: readonly ContradictionFinding[];
  readonly considered: readonly Considered[];
  /** The pairs that clash or of which one denies what the other says, as `first|second`: they do not say the same. */
  readonly opposed: ReadonlySet<string>;
}

/** What the rules need of the pairs; the likeness of the whole is left to the overlaps. */
type Candidates = Pick<Pairs, 'eachOfFirst'>;

const MUTUAL_EASE = 0.6;

/** The statements of the anchor and of one related document. */
export interface Sides {
  readonly first: readonly Profile[];
  readonly second: readonly Profile[];
}

interface Rule {
  readonly subtype: ContradictionSubtype;
  readonly detect: Detector;
  readonly traits: TraitReader;
}

/** One detector for each kind of clash; of several that strike one pair, the surest is told. */
const RULES: readonly Rule[] = [
  { subtype: 'definition', detect: definitionClash, traits: readOnce(definitionTraits) },
  { subtype: 'scope', detect: scopeClash, traits: readOnce(scopeTraits) },
  { subtype: 'quantity', detect: quantityClash, traits: readOnce(quantityTraits) },
  { subtype: 'responsibility', detect: responsibilityClash, traits: readOnce(responsibilityTraits) },
  { subtype: 'priority', detect: priorityClash, traits: readOnce(priorityTraits) },
  { subtype: 'polarity', detect: polarityClash, traits: readOnce(polarityTraits) },
  { subtype: 'modality', detect: modalityClash, traits: readOnce(modalityTraits) },
  // Stands of every subtype, which ask for themselves whether a word is explained.
  { subtype: 'scope', detect: stanceClash, traits: readOnce(stanceTraits) },
];
/** What a word means is held against what it means elsewhere and nothing else; how a policy came about, against nothing. */
const READERS = RULES.map(({ subtype, traits }): TraitReader => {
  return (side, pack) => (mayBring(subtype, side) ? traits(side, pack) : NO_TRAITS);
});

function mayBring(subtype: ContradictionSubtype, { profile }: Side): boolean {
  const { kind } = profile.statement;
  if (kind === 'involvement') return false;
  return kind !== 'definition' || subtype === 'definition' || subtype === 'scope';
}

/** Best matches are asked whether one denies the other or holds loosely what the other promises, whatever they bring. */
const ASKED_OF_BEST = RULES.reduce(
  (bits, { subtype }, rule) => (subtype === 'polarity' || subtype === 'modality' ? bits | (1 << rule) : bits),
  0,
);

/** How much work the search has done, for whoever watches that it does not grow. */
export interface ClashWork {
  /** Pairs of statements that were looked at under any rule. */
  judged: number;
}

/**
 * Contradictions and tensions between two documents.
 *
 * The pairs give the statements; all of them are asked which others may clash with them, since sides that clash over a rule of
 * conduct may share not a word ("ingen kan pålægges opgaver" beside "vi forventer, at familien køber ind").
 * @param pairs candidates of the two documents, by the places of their statements
 * @param sides all statements of the two documents
 * @param thresholds `contradiction`: the score, 0..1, from which a clash is reported
 * @param readSecond reads the sides of the second document. What it has read takes more room than the statements, so it is kept
 *   no longer than the reader: hand in the common one where a document is held against many
 * @returns findings, and what looked like a contradiction and was explained away
 */
export function findContradictions(
  pairs: Candidates,
  pack: LanguagePack,
  weights: Weights,
  thresholds: Thresholds,
  sides: Sides,
  work: ClashWork = { judged: 0 },
  readSecond: SideReader = createSideReader(pack),
): Contradictions {
  const readFirst = sideReaderOf(pack);
  const topic = topicReaderOf(pack, weights);
  const findings: ContradictionFinding[] = [];
  const considered: Considered[] = [];
  const opposed = new Set<string>();
  for (const { first, second, standing, rules } of couples(
    pairs,
    sides,
    pack,
    topic,
    readFirst,
    readSecond,
  )) {
    const anchor = readFirst(first);
    const rank = standing === undefined ? Number.POSITIVE_INFINITY : standing.contentRank;
    const pair: Case = {
      first: anchor,
      second: readSecond(second),
      anchor,
      ease: rank === 1 ? MUTUAL_EASE : 1,
      relatedness: standing?.nearness ?? 0,
      rank,
      topic,
      pack,
    };
    work.judged += 1;
    const { hit, explained } = judge(pair, rules);
    const statements = [first.statement.id, second.statement.id];
    if (hit !== null || explained?.subtype === 'polarity') opposed.add(statements.join('|'));
    if (hit !== null && hit.score >= thresholds.contradiction) findings.push(toFinding(hit, first, second));
    else if (explained !== null) {
      const { subtype, explanation } = explained;
      considered.push({ looksLike: 'contradiction', subtype, statements, explanation });
    }
  }
  return { findings, considered, opposed };
}

export type SideReader = ReturnType<typeof createSideReader>;

interface Couple {
  readonly first: Profile;
  readonly second: Profile;
  /** Undefined where the two are no candidates. */
  readonly standing: Standing | undefined;
  /** The rules to try, as bits. */
  readonly rules: number;
}

/** The statements that may clash, in the order of the sides. */
function* couples(
  pairs: Candidates,
  sides: Sides,
  pack: LanguagePack,
  topic: TopicReader,
  readFirst: SideReader,
  readSecond: SideReader,
): Generator<Couple> {
  const seconds = sides.second.map(readSecond);
  const opponentsOf = createClashIndex(seconds, READERS, pack, topic.sharers(seconds));
  for (const [at, first] of sides.first.entries()) {
    const standings = new Map<number, Standing>();
    const rules = new Map<number, number>();
    opponentsOf(readFirst(first), (place, bits) => rules.set(place, bits));
    pairs.eachOfFirst(at, (place, standing) => {
      if (standing.contentRank <= 1) rules.set(place, (rules.get(place) ?? 0) | ASKED_OF_BEST);
      if (rules.has(place)) standings.set(place, standing);
    });
    for (const place of [...rules.keys()].sort((one, two) => one - two)) {
      const second = sides.second[place];
      if (second === undefined) continue;
      yield { first, second, standing: standings.get(place), rules: rules.get(place) ?? 0 };
    }
  }
}

function judge(pair: Case, rules: number): { hit: Hit | null; explained: ExplainedAway | null } {
  let best: Hit | null = null;
  let explained: ExplainedAway | null = null;
  RULES.forEach(({ subtype, detect }, rule) => {
    if ((rules & (1 << rule)) === 0 || !mayClash(subtype, pair)) return;
    const answer = detect(pair);
    if (answer === null) return;
    if ('hit' in answer) {
      if (best === null || answer.hit.score > best.score) best = answer.hit;
    } else explained ??= answer.explained;
  });
  return { hit: best, explained };
}

const sideReaders = new WeakMap<LanguagePack, SideReader>();

/** The anchor's statements are held against every other document and read once for all of them. */
export function sideReaderOf(pack: LanguagePack): SideReader {
  const known = sideReaders.get(pack) ?? createSideReader(pack);
  sideReaders.set(pack, known);
  return known;
}

const topicReaders = new WeakMap<Weights, ReturnType<typeof createTopicReader>>();

function topicReaderOf(pack: LanguagePack, weights: Weights): ReturnType<typeof createTopicReader> {
  const known = topicReaders.get(weights) ?? createTopicReader(pack, weights);
  topicReaders.set(weights, known);
  return known;
}

/** Clashing words are quoted by themselves, where a comma or full stop at the edge looks like a slip. */
function withoutEdges(words: string): string {
  return words.replace(/^[\s,;:.–-]+|[\s,;:.–-]+$/gu, '') || words;
}

/** What a word means is held against what it means elsewhere and nothing else; how a policy came about, against nothing. */
function mayClash(subtype: ContradictionSubtype, { first, second }: Case): boolean {
  const kinds = [first.profile.statement.kind, second.profile.statement.kind];
  if (kinds.includes('involvement')) return false;
  return (subtype === 'definition') === kinds.includes('definition') || subtype === 'scope';
}

function toFinding(hit: Hit, first: Profile, second: Profile): ContradictionFinding {
  const [one, two] = hit.words;
  return {
    id: findingId('contradiction', hit.rule, first.statement, second.statement),
    type: 'contradiction',
    subtype: hit.subtype,
    severity: hit.verdict === 'contradiction' ? 'error' : 'warning',
    statements: [first.statement.id, second.statement.id],
    score: round(hit.score),
    verdict: hit.verdict,
    evidence: {
      clash: { rule: hit.rule, first: withoutEdges(one), second: withoutEdges(two) },
      shared: hit.shared,
      against: hit.against,
    },
  };
}
