import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../fixtures/report/sample.ts';
import {
  applyDecisions,
  DEFAULT_THRESHOLD,
  FAIL_ON_NAMES,
  isAtThreshold,
  parseDecisions,
  RecordError,
} from '../../src/baseline/index.ts';

const entry = (lines: readonly string[]): string =>
  ['decisions:', ...lines.map((line) => `  ${line}`), ''].join('\n');
const WHOLE = [
  '- finding: gap-0123456789',
  '  decision: dismiss',
  '  reason: Uden for emnet.',
  '  who: Staben',
];

function faultOf(text: string): unknown {
  try {
    parseDecisions(text, 'd.yaml');
    return null;
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    return { line: error.line, ...error.fault };
  }
}

describe('the file of decisions', () => {
  it('may be empty, or hold nothing yet', () => {
    for (const text of ['', '# nothing\n', 'decisions:\n', 'decisions: []\n']) {
      expect(parseDecisions(text, 'd.yaml')).toEqual([]);
    }
  });

  it('gives its decisions with their lines', () => {
    expect(parseDecisions(entry([...WHOLE, '  until: 2028-02-29']), 'd.yaml')).toEqual([
      {
        finding: 'gap-0123456789',
        verdict: 'dismiss',
        reason: 'Uden for emnet.',
        who: 'Staben',
        until: '2028-02-29',
        line: 2,
      },
    ]);
  });

  it.each([
    [entry([...WHOLE, ...WHOLE]), { line: 6, code: 'decided-twice', id: 'gap-0123456789' }],
    [entry([...WHOLE.slice(0, 3)]), { line: 2, code: 'missing-key', key: 'who' }],
    [
      entry(['- finding: 7', ...WHOLE.slice(1)]),
      { line: 2, code: 'wrong-value', key: 'finding', expected: 'id' },
    ],
    [
      entry([...WHOLE, '  until: 31.12.2027']),
      { line: 6, code: 'wrong-value', key: 'until', expected: 'date' },
    ],
    [
      entry([...WHOLE.slice(0, 3), '  who: ""']),
      { line: 5, code: 'wrong-value', key: 'who', expected: 'text' },
    ],
    [entry(['- just a text']), { line: 2, code: 'wrong-value', key: 'decisions', expected: 'entry' }],
    ['decisions: all\n', { line: 1, code: 'wrong-value', key: 'decisions', expected: 'decisions' }],
    [
      'descisions: []\n',
      { line: 1, code: 'unknown-key', key: 'descisions', allowed: ['decisions', 'notes'] },
    ],
    [
      'notes:\n  - finding: gap-0123456789\n    who: x\n',
      { line: 3, code: 'unknown-key', key: 'who', allowed: ['finding', 'department', 'note'] },
    ],
    ['notes: all\n', { line: 1, code: 'wrong-value', key: 'notes', expected: 'notes' }],
    ['a: &x [1]\nb: *x\n', { line: 2, code: 'syntax' }],
    ['decisions: [\n', { line: expect.any(Number), code: 'syntax' }],
  ])('refuses %j', (text, fault) => {
    expect(faultOf(text)).toEqual(fault);
  });
});

describe('notes', () => {
  it('stand beside the decisions and decide nothing', () => {
    const text = 'notes:\n  - finding: gap-0123456789\n    department: Sundhed\n    note: Se på det.\n';
    expect(parseDecisions(text, 'd.yaml')).toEqual([]);
    expect(parseDecisions(entry(WHOLE) + text, 'd.yaml')).toHaveLength(1);
  });
});

describe('decisions on findings', () => {
  const [finding] = SAMPLE.findings;
  const decision = {
    finding: finding?.id ?? '',
    verdict: 'accept',
    reason: 'Sådan er det.',
    who: 'Udvalget',
    until: '2027-06-30',
    line: 2,
  } as const;

  it('stand on the finding as long as they hold', () => {
    const held = applyDecisions(SAMPLE, [decision], '2027-06-30');
    expect(held.analysis.findings[0]?.decision).toMatchObject({ verdict: 'accept', until: '2027-06-30' });
    expect([held.expired, held.idle]).toEqual([[], []]);
    const over = applyDecisions(SAMPLE, [decision], '2027-07-01');
    expect(over.analysis.findings).toEqual(SAMPLE.findings);
    expect(over.expired).toEqual([decision]);
  });

  it('without a last day hold until they are taken back', () => {
    const held = applyDecisions(SAMPLE, [{ ...decision, until: null }], '2999-01-01');
    expect(held.expired).toEqual([]);
  });

  it('on nothing are told', () => {
    const lost = { ...decision, finding: 'gap-ffffffffff' };
    expect(applyDecisions(SAMPLE, [lost], '2027-01-01').idle).toEqual([lost]);
  });
});

describe('the threshold', () => {
  it('takes every type and subtype that there is', () => {
    for (const { type, subtype } of SAMPLE.findings) {
      expect(FAIL_ON_NAMES).toContain(type);
      expect(FAIL_ON_NAMES).toContain(`${type}/${subtype}`);
    }
  });

  it('is crossed by what is named and grave enough', () => {
    const stopping = SAMPLE.findings.filter((each) => isAtThreshold(each, DEFAULT_THRESHOLD));
    expect(new Set(stopping.map(({ type }) => type))).toEqual(new Set(['contradiction']));
    const errors = SAMPLE.findings.filter((each) =>
      isAtThreshold(each, { failOn: FAIL_ON_NAMES, severity: 'error' }),
    );
    expect(new Set(errors.map(({ severity }) => severity))).toEqual(new Set(['error']));
  });
});
