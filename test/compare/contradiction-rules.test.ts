import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findContradictions } from '../../src/compare/contradiction/index.ts';
import { type Pairs, pairUp } from '../../src/compare/pairs.ts';
import { profileOf } from '../../src/compare/profile.ts';
import { createWeights } from '../../src/compare/weights.ts';
import { DEFAULT_SETTINGS, type StatementKind } from '../../src/model/index.ts';
import { danish } from '../danish.ts';
import { HITS, NEAR_MISSES } from './contradiction-cases.ts';
import { statementOf } from './gold-pairs.ts';

const pack = danish();

interface Text {
  readonly kind: StatementKind;
  readonly text: string;
}

function judge(first: Text, second: Text) {
  const one = profileOf(statementOf(pack, first.text, { id: 'a', document: 'a', kind: first.kind }), pack);
  const two = profileOf(statementOf(pack, second.text, { id: 'b', document: 'b', kind: second.kind }), pack);
  const weights = createWeights([one, two], pack);
  // Alone in their documents, two statements are each other's best match by nature; how near they are is measured.
  let nearness = 0;
  pairUp([one], [two], weights).eachOfFirst(0, (_, standing) => {
    nearness = standing.nearness;
  });
  const pairs: Pick<Pairs, 'eachOfFirst'> = {
    eachOfFirst: (_, take) => take(0, { contentRank: 1, nearness }),
  };
  const sides = { first: [one], second: [two] };
  return findContradictions(pairs, pack, weights, DEFAULT_SETTINGS.thresholds, sides);
}

describe('contradictions', () => {
  it.each(HITS)('$rule: «$first.text» – «$second.text»', ({ rule, first, second }) => {
    const [finding] = judge(first, second).findings;
    expect(finding?.evidence.clash.rule).toBe(rule);
    expect(finding?.subtype).toBe(rule.split('/')[0]);
    expect(finding?.evidence.clash.first).not.toBe('');
    expect(finding?.evidence.clash.second).not.toBe('');
  });

  it.each(NEAR_MISSES)('no clash of «$first.text» – «$second.text»', ({ first, second }) => {
    expect(judge(first, second).findings).toEqual([]);
  });

  it.each(HITS)('strikes the other way round as well: $second.text', ({ first, second }) => {
    const [finding] = judge(second, first).findings;
    const [straight] = judge(first, second).findings;
    expect(finding?.evidence.clash.first).toBe(straight?.evidence.clash.second);
  });

  it('tells a limit and a plain number of hours a week as a tension: both hold, and who asks gets two answers', () => {
    const { findings } = judge(
      { kind: 'commitment', text: 'Du kan få en afløser i op til seks timer om ugen.' },
      { kind: 'commitment', text: 'I kan få aflastning i hjemmet fire timer om ugen.' },
    );
    expect(findings.map(({ subtype, verdict }) => [subtype, verdict])).toEqual([['quantity', 'tension']]);
  });

  it('says why an exception is no contradiction', () => {
    const { findings, considered } = judge(
      { kind: 'principle', text: 'Oplysninger om borgeren gives kun videre med borgerens samtykke.' },
      { kind: 'principle', text: 'I akutte situationer kan vi kontakte de pårørende uden samtykke.' },
    );
    expect(findings).toEqual([]);
    expect(considered.map(({ explanation }) => explanation)).toEqual(['exception']);
  });

  it('finds nothing where a statement meets its own words', () => {
    for (const { first } of [...HITS, ...NEAR_MISSES]) expect(judge(first, first).findings).toEqual([]);
  });

  it('takes any text, hostile ones too, keeps scores within 0..1 and gives the same answer twice', () => {
    const word = fc.constantFrom(
      ...'må ikke skal alle kun pårørende borgeren kommer først før ansvaret for senest tre uger <script> ( [ \\ $& " — § 18 éen'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(' ')),
      fc.string({ minLength: 1, maxLength: 80 }),
    );
    const kind = fc.constantFrom<StatementKind>(
      'principle',
      'commitment',
      'definition',
      'scope',
      'responsibility',
    );
    fc.assert(
      fc.property(text, text, kind, kind, (one, two, kindOne, kindTwo) => {
        const first = { kind: kindOne, text: one };
        const second = { kind: kindTwo, text: two };
        const found = judge(first, second);
        expect(judge(first, second)).toEqual(found);
        for (const { score } of found.findings) expect(score >= 0 && score <= 1).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
