import { describe, expect, test } from 'vitest';
import { type Decision, decide } from '../../src/extract/decide.ts';
import { readFeatures } from '../../src/extract/features.ts';
import { POLICY_WORD } from '../../src/extract/index.ts';
import { toUnits } from '../../src/extract/units.ts';
import type { ExtractionRule, LanguagePack } from '../../src/model/index.ts';
import { danish } from '../danish.ts';
import { documentOf } from './document.ts';

const BLANK: ExtractionRule = {
  id: 'blank',
  kind: 'goal',
  weight: 0.5,
  on: 'sentence',
  text: null,
  unless: null,
  subject: null,
  notSubject: null,
  modal: null,
  verb: null,
  notVerb: null,
  tense: null,
  section: null,
  notSection: null,
  quantity: null,
  passive: null,
  negated: null,
  question: null,
  imperative: null,
  listItem: null,
  boxed: null,
  company: null,
  fallback: false,
};

/** What rules of our own make of the last sentence of a text. */
function decideOn(
  source: string,
  rules: readonly Partial<ExtractionRule>[],
  threshold = 0.5,
): Decision | null {
  const own = rules.map((rule, index) => ({ ...BLANK, id: `rule-${index}`, ...rule }));
  const pack: LanguagePack = { ...danish(), rules: own, rulesFor: () => own };
  const unit = toUnits(documentOf(source), pack).at(-1);
  if (unit === undefined) throw new Error('the text has no sentence');
  return decide(readFeatures(unit, pack, POLICY_WORD), pack, threshold);
}

describe('adding up', () => {
  const vi = 'Vi svarer altid på breve.';

  test('a rule that reaches the threshold decides, one below it does not', () => {
    expect(decideOn(vi, [{ kind: 'commitment', weight: 0.5 }])?.kind).toBe('commitment');
    expect(decideOn(vi, [{ kind: 'commitment', weight: 0.49 }])).toBeNull();
    expect(decideOn(vi, [{ kind: 'commitment', weight: 0.49 }], 0.4)?.kind).toBe('commitment');
  });

  test('the strongest cue counts in full, the next by half, then a quarter, whatever their order', () => {
    const weights = [0.2, 0.4, 0.8];
    const decision = decideOn(
      vi,
      weights.map((weight) => ({ weight })),
    );
    expect(decision?.score).toBeCloseTo(0.8 + 0.2 + 0.05);
    expect(decision?.cues.map((cue) => cue.weight)).toEqual(weights);
  });

  test('what speaks against is taken off all kinds, and told with a minus', () => {
    const decision = decideOn(vi, [
      { kind: 'goal', weight: 0.9 },
      { kind: 'none', weight: 0.3 },
    ]);
    expect(decision?.score).toBeCloseTo(0.6);
    expect(decision?.cues.map((cue) => cue.weight)).toEqual([0.9, -0.3]);
    expect(decideOn(vi, [{ weight: 0.9 }, { kind: 'none', weight: 0.5 }])).toBeNull();
  });

  test('the best kind wins; of two alike, the one that comes first among the kinds', () => {
    expect(
      decideOn(vi, [
        { kind: 'commitment', weight: 0.7 },
        { kind: 'vision', weight: 0.6 },
      ])?.kind,
    ).toBe('commitment');
    expect(
      decideOn(vi, [
        { kind: 'commitment', weight: 0.7 },
        { kind: 'vision', weight: 0.7 },
      ])?.kind,
    ).toBe('vision');
  });

  test('a presumption is asked only where nothing else settles the kind', () => {
    const presumed = { kind: 'commitment', weight: 0.9, fallback: true };
    expect(decideOn(vi, [{ kind: 'principle', weight: 0.5 }, presumed])?.kind).toBe('principle');
    expect(decideOn(vi, [{ kind: 'principle', weight: 0.4 }, presumed])?.kind).toBe('commitment');
  });
});

describe('a condition', () => {
  const holds = (source: string, rule: Partial<ExtractionRule>): boolean =>
    decideOn(source, [{ ...rule, weight: 1 }]) !== null;

  test.each<[string, string, Partial<ExtractionRule>]>([
    ['on the words', 'Vi svarer på breve.', { text: /svarer/u }],
    ['on the subject, behind the verb too', 'Derfor svarer vi på breve.', { subject: ['we'] }],
    ['on the modal', 'Vi vil svare på breve.', { modal: ['ville'] }],
    ['on the main verb', 'Vi vil svare på breve.', { verb: ['svare'] }],
    ['on the class of the verb', 'Vi vil hjælpe alle.', { verb: ['class:act'] }],
    ['on the tense', 'Vi inviterede alle i byen.', { tense: ['past'] }],
    ['on the passive', 'Alle breve besvares samme dag.', { passive: true }],
    ['on the negation', 'Vi skal ikke svare på alt.', { negated: true }],
    ['on a question', 'Hvem skal svare på breve?', { question: true }],
    [
      'on the section',
      '# P\n\n## Vores vision\n\nIngen venter.\n\n## Mål\n\nIngen venter.',
      { section: ['goals'] },
    ],
    ['on a number', 'Vi svarer inden for to uger.', { quantity: ['deadline'] }],
    ['on the lead-in', 'Vi vil:\n\n- svare på breve', { on: 'lead-in', text: /vi vil/u }],
    ['on a list item', 'Vi vil:\n\n- svare på breve', { listItem: true }],
  ])('%s', (_, source, rule) => {
    expect(holds(source, rule)).toBe(true);
    const [key] = Object.keys(rule).filter((name) => name !== 'on');
    expect(holds('Brevene ligger i skabet.', rule), key).toBe(false);
  });

  test('that excludes, excludes', () => {
    expect(holds('Vi svarer på breve.', { unless: /breve/u })).toBe(false);
    expect(holds('Vi svarer på breve.', { notSubject: ['we'] })).toBe(false);
    expect(holds('Vi svarer på breve.', { notVerb: ['svare'] })).toBe(false);
    expect(holds('# P\n\n## Mål\n\nVi når det.\n\n## Mål\n\nVi når det.', { notSection: ['goals'] })).toBe(
      false,
    );
  });

  test('all of a rule must hold', () => {
    expect(holds('Vi vil svare på breve.', { subject: ['we'], modal: ['ville'] })).toBe(true);
    expect(holds('Vi vil svare på breve.', { subject: ['we'], modal: ['skulle'] })).toBe(false);
  });
});
