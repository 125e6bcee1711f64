import type {
  Considered,
  ContradictionFinding,
  ContradictionSubtype,
  LanguagePack,
  Thresholds,
} from '../../model/index.ts';
import { findingId } from '../finding-id.ts';
import type { Pair } from '../pairs.ts';
import type { Profile } from '../profile.ts';
import { round } from '../similarity.ts';
import type { Weights } from '../weights.ts';
import { definitionClash } from './definition.ts';
import type { Case, Detector, ExplainedAway, Hit } from './detector.ts';
import { modalityClash } from './modality.ts';
import { polarityClash } from './polarity.ts';
import { priorityClash } from './priority.ts';
import { quantityClash } from './quantity.ts';
import { responsibilityClash } from './responsibility.ts';
import { scopeClash } from './scope.ts';
import { createSideReader } from './side.ts';
import { createTopicReader } from './topic.ts';

export interface Contradictions {
  readonly findings: readonly ContradictionFinding[];
  readonly considered: readonly Considered[];
}

/** What the rules need of a pair; the likeness of the whole is left to the overlaps. */
type Candidate = Pick<Pair, 'first' | 'second' | 'rankFirst' | 'rankSecond' | 'relatedness'>;

const MUTUAL_EASE = 0.6;

/** The statements of the anchor and of one related document. */
export interface Sides {
  readonly first: readonly Profile[];
  readonly second: readonly Profile[];
}

/** One detector for each kind of clash; of several that strike one pair, the surest is told. */
const DETECTORS: readonly (readonly [ContradictionSubtype, Detector])[] = [
  ['definition', definitionClash],
  ['scope', scopeClash],
  ['quantity', quantityClash],
  ['responsibility', responsibilityClash],
  ['priority', priorityClash],
  ['polarity', polarityClash],
  ['modality', modalityClash],
];

/**
 * Contradictions and tensions between the anchor and one other document.
 *
 * The pairs give the statements; every two of them are looked at, since sides that clash over a rule of conduct may
 * share not a word ("ingen kan pålægges opgaver" beside "vi forventer, at familien køber ind").
 * @param pairs candidates of one related document, the anchor's side first
 * @param sides all statements of the two documents; without them those that stand in a pair are taken
 * @param thresholds `contradiction`: the score, 0..1, from which a clash is reported
 * @returns findings, and what looked like a contradiction and was explained away
 */
export function findContradictions(
  pairs: readonly Candidate[],
  pack: LanguagePack,
  weights: Weights,
  thresholds: Thresholds,
  sides: Sides = sidesOf(pairs),
): Contradictions {
  const read = createSideReader(pack);
  const topic = createTopicReader(pack, weights);
  const findings: ContradictionFinding[] = [];
  const considered: Considered[] = [];
  const candidates = new Map<Profile, Map<Profile, Candidate>>();
  for (const pair of pairs) {
    const partners = candidates.get(pair.first) ?? new Map<Profile, Candidate>();
    candidates.set(pair.first, partners.set(pair.second, pair));
  }
  for (const [first, second] of couples(sides)) {
    const anchor = read(first);
    const candidate = candidates.get(first)?.get(second);
    const rank =
      candidate === undefined
        ? Number.POSITIVE_INFINITY
        : Math.max(candidate.rankFirst, candidate.rankSecond);
    const pair: Case = {
      first: anchor,
      second: read(second),
      anchor,
      ease: rank === 1 ? MUTUAL_EASE : 1,
      relatedness: candidate?.relatedness ?? 0,
      rank,
      topic,
      pack,
    };
    const { hit, explained } = judge(pair);
    const statements = [first.statement.id, second.statement.id];
    if (hit !== null && hit.score >= thresholds.contradiction) findings.push(toFinding(hit, first, second));
    else if (explained !== null) {
      const { subtype, explanation } = explained;
      considered.push({ looksLike: 'contradiction', subtype, statements, explanation });
    }
  }
  return { findings, considered };
}

function sidesOf(pairs: readonly Candidate[]): Sides {
  return {
    first: [...new Set(pairs.map((pair) => pair.first))],
    second: [...new Set(pairs.map((pair) => pair.second))],
  };
}

function couples({ first, second }: Sides): [Profile, Profile][] {
  return first.flatMap((one) => second.map((two): [Profile, Profile] => [one, two]));
}

function judge(pair: Case): { hit: Hit | null; explained: ExplainedAway | null } {
  let best: Hit | null = null;
  let explained: ExplainedAway | null = null;
  for (const [subtype, detector] of DETECTORS) {
    if (!mayClash(subtype, pair)) continue;
    const answer = detector(pair);
    if (answer === null) continue;
    if ('hit' in answer) {
      if (best === null || answer.hit.score > best.score) best = answer.hit;
    } else explained ??= answer.explained;
  }
  return { hit: best, explained };
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
