import { describe, expect, it } from 'vitest';
import { findContradictions } from '../../src/compare/contradiction/index.ts';
import { overlapOf } from '../../src/compare/overlap.ts';
import { differentPeople } from '../../src/compare/target.ts';
import { DEFAULT_SETTINGS, type OverlapFinding } from '../../src/model/index.ts';
import { danish } from '../danish.ts';
import { held, mended, type Sentences } from './fresh-pairs.ts';

const pack = danish();
const { thresholds } = DEFAULT_SETTINGS;

function overlapsIn(sentences: Sentences): ReadonlyMap<number, OverlapFinding> {
  const { sides, weights, pairs: all } = held(sentences);
  const { opposed } = findContradictions(all, pack, weights, thresholds, sides);
  const told = all.foremost().flatMap((pair) => {
    const ids = [pair.first.statement.id, pair.second.statement.id];
    if (ids[0]?.slice(1) !== ids[1]?.slice(1) || differentPeople(pair.first, pair.second) !== null) return [];
    const overlap = overlapOf(pair, thresholds, opposed.has(ids.join('|')));
    return overlap === null ? [] : [[Number(ids[0]?.slice(1)), overlap] as const];
  });
  return new Map(told);
}

/** Two promises among other sentences: what all sentences have tells nothing. */
const commitment = (first: string, second: string): Sentences => [
  { first: ['commitment', first], second: ['commitment', second] },
  ...mended('paraphrases.yaml', 'lookAlikes'),
];

describe('what two statements have in common', () => {
  it.each([
    ['En sensor i sengen giver besked, når borgeren står op.', 'En GPS kan hjælpe borgere, der farer vild.'],
    ['To aftener om året lærer en sygeplejerske dig om medicin.', 'Lægen kan skrive en recept på motion.'],
    ['Oplysninger gives videre, når borgeren har givet lov.', 'Man har altid lov til at sige nej tak.'],
  ])('is nothing where only a wide topic or a word of the genre meets: %s', (first, second) => {
    expect(overlapsIn(commitment(first, second)).has(0)).toBe(false);
  });

  it.each([
    [
      'Man skal kun fortælle sin historie én gang til os.',
      'Borgeren skal ikke begynde forfra, når der kommer en ny sagsbehandler.',
    ],
    [
      'Vi skaffer en tolk, når familien taler et andet sprog.',
      'Der bestilles tegnsprogstolk til alle møder.',
    ],
  ])(
    'is the same thought where a topic says it, and one thing where it names a service: %s',
    (first, second) => {
      expect(overlapsIn(commitment(first, second)).has(0)).toBe(true);
    },
  );

  it('is no paraphrase where one asks for consent and the other does without', () => {
    const [overlap] = overlapsIn([
      {
        first: [
          'principle',
          'Oplysninger om borgeren giver vi kun videre, når borgeren har givet lov til det.',
        ],
        second: [
          'principle',
          'I akutte situationer kan oplysninger videregives, uden at samtykke er indhentet.',
        ],
      },
    ]).values();
    expect(overlap?.subtype).not.toBe('paraphrase');
  });

  it('is told without words that say nothing by themselves', () => {
    for (const { evidence } of overlapsIn(mended('paraphrases.yaml', 'paraphrases')).values()) {
      const named = [
        ...evidence.shared.map(({ first }) => first),
        ...evidence.onlyFirst,
        ...evidence.onlySecond,
      ];
      for (const word of named) expect(['ikke', 'kun', 'giver', 'skal']).not.toContain(word.toLowerCase());
    }
  });

  it('is taken for the same in no more than a few look-alikes', () => {
    const lookAlikes = mended('paraphrases.yaml', 'lookAlikes');
    const told = [...overlapsIn(lookAlikes).values()].filter(({ subtype }) => subtype === 'paraphrase');
    expect(told.length / lookAlikes.length).toBeLessThanOrEqual(0.1);
  });

  it.each([
    ['paraphrases', 18],
    ['complements', 10],
  ])('is told in the %s of another hand', (list, least) => {
    expect(overlapsIn(mended('hands-paraphrases.yaml', list)).size).toBeGreaterThanOrEqual(least);
  });

  it('is taken for the same in no more than a few look-alikes of another hand', () => {
    const lookAlikes = mended('hands-paraphrases.yaml', 'look-alikes');
    const told = [...overlapsIn(lookAlikes).values()].filter(({ subtype }) => subtype === 'paraphrase');
    expect(told.length / lookAlikes.length).toBeLessThanOrEqual(0.1);
  });
});
