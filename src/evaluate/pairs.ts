/** How well the found pairs of statements meet the gold pairs. */
import type { Analysis, ContradictionFinding, OverlapFinding, Statement } from '../model/index.ts';
import { pairKey } from './baseline.ts';
import type { Gold, GoldPair } from './gold.ts';
import { averagePrecision, type Rate, rate, share } from './rate.ts';

/** Rate over pairs. `found` counts all found pairs; the matched figures only those whose sides are both gold statements. */
export interface PairRate extends Rate {
  readonly matchedFound: number;
  readonly matchedPrecision: number | null;
  readonly averagePrecision: number | null;
}

export interface Distractors {
  readonly total: number;
  /** Taken for what they look like. */
  readonly taken: number;
  /** Of these, reported as a tension only. */
  readonly asTension: number;
}

export interface PairScores {
  /** By what is measured, in the order of the table. */
  readonly overlap: Readonly<Record<string, PairRate>>;
  readonly contradiction: Readonly<Record<string, PairRate>>;
  /** Gold contradictions found as such: how many also bear the right subtype. */
  readonly subtypeRight: { readonly right: number; readonly of: number; readonly share: number | null };
  /** Pairs between two documents other than the anchor; the gold set lists only the clear ones, so recall alone tells. */
  readonly related: { readonly gold: number; readonly found: number; readonly right: number };
  readonly distractors: Readonly<Record<'overlap' | 'contradiction', Distractors>>;
}

type PairFinding = OverlapFinding | ContradictionFinding;

/** A found pair, its sides translated into gold ids where they are gold statements. */
export interface FoundPair {
  readonly finding: PairFinding;
  /** Key of the gold pair it would be, or null when a side is no gold statement. */
  readonly key: string | null;
  readonly sides: readonly [Statement, Statement];
  readonly isRelated: boolean;
}

/**
 * The pairs of an analysis, best first; of several findings of one type on one pair, the best alone.
 * @param goldOf the gold id of each found statement that has one
 * @param anchor the anchor's id in the analysis
 */
export function foundPairs(
  analysis: Analysis,
  goldOf: ReadonlyMap<string, string>,
  anchor: string,
): FoundPair[] {
  const statements = new Map(analysis.statements.map((statement) => [statement.id, statement]));
  const seen = new Set<string>();
  const pairs: FoundPair[] = [];
  const findings = analysis.findings
    .filter((finding) => finding.type === 'overlap' || finding.type === 'contradiction')
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  for (const finding of findings) {
    const first = statements.get(finding.statements[0] ?? '');
    const second = statements.get(finding.statements[1] ?? '');
    if (first === undefined || second === undefined) continue;
    const own = `${finding.type} ${pairKey(first.id, second.id)}`;
    if (seen.has(own)) continue;
    seen.add(own);
    const firstGold = goldOf.get(first.id);
    const secondGold = goldOf.get(second.id);
    const key = firstGold === undefined || secondGold === undefined ? null : pairKey(firstGold, secondGold);
    const isRelated = first.document !== anchor && second.document !== anchor;
    pairs.push({ finding, key, sides: [first, second], isRelated });
  }
  return pairs;
}

/** All figures over pairs. */
export function scorePairs(pairs: readonly FoundPair[], gold: Gold): PairScores {
  const main = pairs.filter((pair) => !pair.isRelated);
  const wanted = gold.pairs.filter((pair) => pair.scope === undefined);
  const overlap = main.filter((pair) => pair.finding.type === 'overlap');
  const clash = main.filter((pair) => pair.finding.type === 'contradiction');
  const goldOverlap = wanted.filter((pair) => pair.type === 'overlap');
  const goldClash = wanted.filter((pair) => pair.type === 'contradiction');
  const ofSubtype =
    (...subtypes: readonly string[]) =>
    (pair: FoundPair): boolean =>
      subtypes.includes(pair.finding.subtype);
  const bySubtype = (
    found: readonly FoundPair[],
    goldPairs: readonly GoldPair[],
  ): Record<string, PairRate> => {
    const subtypes = new Set<string>(
      [...goldPairs, ...found.map((pair) => pair.finding)].map((one) => one.subtype),
    );
    return Object.fromEntries(
      [...subtypes].sort().map((subtype) => [
        subtype,
        pairRate(
          found.filter(ofSubtype(subtype)),
          goldPairs.filter((pair) => pair.subtype === subtype),
        ),
      ]),
    );
  };
  return {
    overlap: {
      'repeat+paraphrase': pairRate(
        overlap.filter(ofSubtype('repeat', 'paraphrase')),
        goldOverlap.filter((pair) => pair.subtype !== 'complement'),
      ),
      all: pairRate(overlap, goldOverlap),
      ...bySubtype(overlap, goldOverlap),
    },
    contradiction: {
      'contradiction+tension': pairRate(clash, goldClash),
      'verdict contradiction': pairRate(
        clash.filter((pair) => hasVerdict(pair, 'contradiction')),
        goldClash,
      ),
      'verdict tension': pairRate(
        clash.filter((pair) => hasVerdict(pair, 'tension')),
        goldClash,
      ),
      ...bySubtype(clash, goldClash),
    },
    subtypeRight: subtypeRight(clash, goldClash),
    related: scoreRelated(pairs, gold),
    distractors: {
      overlap: scoreDistractors(pairs, gold, 'overlap'),
      contradiction: scoreDistractors(pairs, gold, 'contradiction'),
    },
  };
}

/** `verdict` of a contradiction; an overlap has none. */
export function hasVerdict(pair: FoundPair, verdict: ContradictionFinding['verdict']): boolean {
  return pair.finding.type === 'contradiction' && pair.finding.verdict === verdict;
}

function pairRate(found: readonly FoundPair[], goldPairs: readonly GoldPair[]): PairRate {
  const keys = goldKeys(goldPairs);
  const ranked = found.map((pair) => pair.key !== null && keys.has(pair.key));
  const right = ranked.filter((isRight) => isRight).length;
  const matchedFound = found.filter((pair) => pair.key !== null).length;
  return {
    ...rate(found.length, keys.size, right),
    matchedFound,
    matchedPrecision: share(right, matchedFound),
    averagePrecision: averagePrecision(ranked, keys.size),
  };
}

function goldKeys(pairs: readonly { readonly a: string; readonly b: string }[]): ReadonlySet<string> {
  return new Set(pairs.map((pair) => pairKey(pair.a, pair.b)));
}

function subtypeRight(
  found: readonly FoundPair[],
  goldPairs: readonly GoldPair[],
): PairScores['subtypeRight'] {
  const subtypes = new Map(goldPairs.map((pair) => [pairKey(pair.a, pair.b), pair.subtype]));
  const hits = found.filter((pair) => pair.key !== null && subtypes.has(pair.key));
  const right = hits.filter((pair) => subtypes.get(pair.key ?? '') === pair.finding.subtype).length;
  return { right, of: hits.length, share: share(right, hits.length) };
}

function scoreRelated(pairs: readonly FoundPair[], gold: Gold): PairScores['related'] {
  const related = pairs.filter((pair) => pair.isRelated);
  const wanted = gold.pairs.filter((pair) => pair.scope === 'related');
  const typed = new Set(wanted.map((pair) => `${pair.type} ${pairKey(pair.a, pair.b)}`));
  const right = related.filter((pair) => typed.has(`${pair.finding.type} ${pair.key ?? ''}`)).length;
  return { gold: typed.size, found: related.length, right };
}

function scoreDistractors(
  pairs: readonly FoundPair[],
  gold: Gold,
  type: 'overlap' | 'contradiction',
): Distractors {
  const keys = goldKeys(gold.distractors.filter((distractor) => distractor.looks_like === type));
  const taken = pairs.filter((pair) => pair.finding.type === type && pair.key !== null && keys.has(pair.key));
  const asTension = taken.filter((pair) => hasVerdict(pair, 'tension')).length;
  return { total: keys.size, taken: taken.length, asTension };
}
