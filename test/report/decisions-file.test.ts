import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify, type ToStringOptions } from 'yaml';
import { parseDecisions } from '../../src/baseline/index.ts';
import type { ReviewEntry } from '../../src/report/html/client/client-data.ts';
import {
  DecisionsFault,
  oneLine,
  readDecisions,
  writeDecisions,
} from '../../src/report/html/client/decisions-file.ts';

const id = fc
  .tuple(fc.constantFrom('gap', 'overlap', 'contradiction'), fc.stringMatching(/^[0-9a-f]{10}$/u))
  .map((parts) => parts.join('-'));

/** Texts as people write them, and worse: quotes, colons, hashes, breaks, signs that begin something in YAML. */
const written = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Fristen',
        'er',
        'æøå',
        '»14 dage«',
        "'",
        '"',
        '\\',
        '#',
        ':',
        '-',
        '\n',
        '\n\n',
        ' ',
        '  ',
        '|',
        '>',
        '{',
        '[',
        '&',
        '*',
        '!',
        '%',
        '@',
        '~',
        'null',
        'true',
        '12',
        '1.5',
        '2027-06-30',
        '\t',
        '\u2028',
        '\u0085',
        '😀',
        'et langt ord som står i en lang sætning om frister og svar',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => oneLine(parts.join(' ')))
  .filter((text) => text !== '' && !/\p{Surrogate}/u.test(text));

const entry: fc.Arbitrary<ReviewEntry> = fc.oneof(
  fc.record(
    {
      verdict: fc.constantFrom('accept' as const, 'dismiss' as const),
      reason: written,
      who: written,
      until: fc.constantFrom('', '2027-06-30', '2028-02-29'),
      department: fc.oneof(fc.constant(''), written),
      note: fc.oneof(fc.constant(''), written),
    },
    { noNullPrototype: true },
  ),
  fc.record(
    {
      verdict: fc.constant(null),
      reason: fc.constant(''),
      who: fc.constant(''),
      until: fc.constant(''),
      department: written,
      note: fc.oneof(fc.constant(''), written),
    },
    { noNullPrototype: true },
  ),
);
const entries = fc.array(fc.tuple(id, entry), { maxLength: 5 }).map((list) => new Map(list));

/** As somebody else's program would write the same file. */
function asYaml(map: ReadonlyMap<string, ReviewEntry>, options: ToStringOptions): string {
  const decisions = [...map].flatMap(([finding, { verdict, reason, who, until }]) =>
    verdict === null ? [] : [{ finding, decision: verdict, reason, who, ...(until === '' ? {} : { until }) }],
  );
  const notes = [...map].flatMap(([finding, { department, note }]) =>
    department === '' && note === ''
      ? []
      : [{ finding, ...(department === '' ? {} : { department }), ...(note === '' ? {} : { note }) }],
  );
  return stringify({ decisions, notes }, { defaultKeyType: 'PLAIN', ...options });
}

describe('the file of decisions that the page writes', () => {
  it('is read by the program as it was meant', () => {
    fc.assert(
      fc.property(entries, (map) => {
        const read = parseDecisions(writeDecisions(map, ['Et hoved: med # tegn']), 'd.yaml');
        const wanted = [...map]
          .filter(([, { verdict }]) => verdict !== null)
          .sort(([one], [two]) => (one < two ? -1 : 1))
          .map(([finding, { verdict, reason, who, until }]) => ({
            finding,
            verdict,
            reason,
            who,
            until: until || null,
          }));
        expect(read.map(({ line: _line, ...rest }) => rest)).toEqual(wanted);
      }),
    );
  });

  it('is read again by the page', () => {
    fc.assert(
      fc.property(entries, (map) => {
        expect(readDecisions(writeDecisions(map, ['x']))).toEqual(map);
      }),
    );
  });

  it('does not depend on the order in which things were noted', () => {
    fc.assert(
      fc.property(entries, (map) => {
        expect(writeDecisions(new Map([...map].reverse()), [])).toBe(writeDecisions(map, []));
      }),
    );
  });
});

describe('a file of decisions that others wrote', () => {
  it.each([
    { lineWidth: 80 },
    { lineWidth: 0 },
    { defaultStringType: 'QUOTE_SINGLE' },
    { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 30 },
    { defaultStringType: 'BLOCK_LITERAL' },
    { defaultStringType: 'BLOCK_FOLDED', lineWidth: 30 },
    { indentSeq: false, lineWidth: 30 },
    { indent: 4 },
  ] as const)('is read as the YAML library reads it (%j)', (options) => {
    fc.assert(
      fc.property(entries, (map) => {
        expect(readDecisions(asYaml(map, options))).toEqual(map);
      }),
      { numRuns: 150 },
    );
  });

  it('may have comments, empty lines, Windows line ends and a mark of byte order', () => {
    const source = [
      '\ufeff# hoved',
      '',
      'decisions:   # liste',
      '  - finding: gap-0123456789 # det nye',
      '    decision: accept',
      '',
      '    # hvorfor',
      '    reason: Sådan # er det',
      '    who: »Udvalget«: alle',
      '    until: 2027-06-30',
      '',
    ].join('\r\n');
    expect(readDecisions(source).get('gap-0123456789')).toEqual({
      verdict: 'accept',
      reason: 'Sådan',
      who: '»Udvalget«: alle',
      until: '2027-06-30',
      department: '',
      note: '',
    });
  });

  it.each([
    ['decisions:\n  - finding: gap-0123456789\n    decision: maybe\n    reason: x\n    who: y\n', 2],
    ['decisions:\n  - finding: gap-0123456789\n    decision: accept\n    reason: x\n', 2],
    ['decisions:\n  - finding: 7\n    decision: accept\n    reason: x\n    who: y\n', 2],
    ['desicions:\n', 1],
    ['decisions: all\n', 1],
    ['decisions:\n  - {finding: gap-0123456789}\n', 2],
    ['decisions:\n  - finding: gap-0123456789\n    reason: "x\n    who: y\n', 3],
    ['decisions:\n  - finding: gap-0123456789\n    reason: *x\n', 3],
    ['[]', 1],
  ])('is refused with its line: %j', (source, line) => {
    const faultOf = (): number => {
      try {
        readDecisions(source);
      } catch (fault) {
        if (fault instanceof DecisionsFault) return fault.line;
        throw fault;
      }
      return 0;
    };
    expect(faultOf()).toBe(line);
  });

  it('of any text is refused or read, and nothing else happens', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          written,
          written.map((text) => `decisions:\n  - ${text}`),
        ),
        (source) => {
          try {
            readDecisions(source);
          } catch (fault) {
            expect(fault).toBeInstanceOf(DecisionsFault);
          }
        },
      ),
    );
  });
});
