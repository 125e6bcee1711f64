import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../fixtures/report/sample.ts';
import { holdAgainst, parseRecord, RecordError, recordText, toRecord } from '../../src/baseline/index.ts';
import type { Analysis, Finding } from '../../src/model/index.ts';

const RECORD = toRecord(SAMPLE);

/** The analysis with every text changed by `change`. */
function rewritten(change: (text: string) => string): Analysis {
  return {
    ...SAMPLE,
    statements: SAMPLE.statements.map((each) => ({ ...each, text: change(each.text) })),
    findings: SAMPLE.findings.map(
      (each): Finding =>
        each.type === 'reference'
          ? { ...each, id: `${each.id}0`, evidence: { ...each.evidence, quote: change(each.evidence.quote) } }
          : { ...each, id: `${each.id}0` },
    ),
  };
}

describe('findings held against a record', () => {
  it('are all known by the record of themselves', () => {
    const { fresh, unchanged, gone, known, freshStatements } = holdAgainst(RECORD, SAMPLE);
    expect([fresh, unchanged, gone, freshStatements]).toEqual([[], [], [], []]);
    expect(known).toEqual(SAMPLE.findings);
  });

  it('are all new by an empty record, and all gone from an empty analysis', () => {
    const nothing: Analysis = { ...SAMPLE, documents: [], statements: [], findings: [] };
    expect(holdAgainst(toRecord(nothing), SAMPLE).fresh).toEqual(SAMPLE.findings);
    expect(holdAgainst(RECORD, nothing).gone).toHaveLength(SAMPLE.findings.length);
  });

  it('are known whatever the spacing, hyphens and case of their texts, and whatever their ids', () => {
    fc.assert(
      fc.property(fc.constantFrom('  ', '\u00a0', '-\n', '\u00ad', ' – '), fc.boolean(), (gap, isUpper) => {
        const changed = rewritten((text) => {
          const spaced = text.replaceAll(' ', gap);
          return isUpper ? spaced.toUpperCase() : spaced;
        });
        const { fresh, unchanged, gone } = holdAgainst(RECORD, changed);
        expect([fresh, unchanged, gone]).toEqual([[], [], []]);
      }),
    );
  });

  it('are known when all files have got other names', () => {
    const rename = (id: string): string => `ny-${id}`;
    const renamed: Analysis = {
      ...SAMPLE,
      documents: SAMPLE.documents.map((each) => ({ ...each, id: rename(each.id) })),
      statements: SAMPLE.statements.map((each) => ({ ...each, document: rename(each.document) })),
      findings: SAMPLE.findings.map((each): Finding => {
        switch (each.type) {
          case 'gap':
            return { ...each, id: `${each.id}0`, document: rename(each.document) };
          case 'reference':
            return {
              ...each,
              document: rename(each.document),
              target: each.target === null ? null : rename(each.target),
            };
          case 'terminology': {
            const { variants, counts, concept } = each.evidence;
            const moved = <T>(lists: Readonly<Record<string, T>>): Record<string, T> =>
              Object.fromEntries(Object.entries(lists).map(([id, list]) => [rename(id), list]));
            return { ...each, evidence: { concept, variants: moved(variants), counts: moved(counts) } };
          }
          default:
            return each;
        }
      }),
    };
    const { fresh, gone } = holdAgainst(RECORD, renamed);
    expect([fresh, gone]).toEqual([[], []]);
  });

  it('do not become new when they come up between texts that stood there before', () => {
    const clash = SAMPLE.findings.find(({ type }) => type === 'contradiction');
    const without = toRecord({ ...SAMPLE, findings: SAMPLE.findings.filter((each) => each !== clash) });
    expect(holdAgainst(without, SAMPLE)).toMatchObject({ fresh: [], unchanged: [clash] });
    const edited: Analysis = {
      ...SAMPLE,
      statements: SAMPLE.statements.map((each) =>
        each.id === clash?.statements[1] ? { ...each, leadIn: 'Vi vil aldrig:' } : each,
      ),
    };
    expect(holdAgainst(without, edited)).toMatchObject({ fresh: [clash], unchanged: [] });
  });

  it('a gap is new when its counterpart has been taken out, although the text that lacks one is old', () => {
    const gap = SAMPLE.findings.find((each) => each.type === 'gap');
    if (gap?.type !== 'gap') throw new Error('the sample has a gap');
    const before: Analysis = {
      ...SAMPLE,
      findings: SAMPLE.findings.filter((each) => each !== gap),
      statements: [
        ...SAMPLE.statements,
        ...SAMPLE.statements
          .slice(0, 1)
          .map((each) => ({ ...each, id: 'x', document: gap.document, text: 'Modstykket.' })),
      ],
    };
    expect(holdAgainst(toRecord(before), SAMPLE).fresh).toEqual([gap]);
  });

  it('a reference that led somewhere and no longer does is new; the other way round it is known', () => {
    const found = SAMPLE.findings.find((each) => each.type === 'reference' && each.target !== null);
    if (found?.type !== 'reference') throw new Error('the sample has a reference');
    const lost: Finding = { ...found, id: 'reference-0000000000', subtype: 'unresolved', target: null };
    const only = (finding: Finding): Analysis => ({ ...SAMPLE, findings: [finding] });
    expect(holdAgainst(toRecord(only(found)), only(lost)).fresh).toEqual([lost]);
    expect(holdAgainst(toRecord(only(lost)), only(found)).fresh).toEqual([]);
  });
});

describe('the record', () => {
  it('has the same bytes whatever the order of what it records', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...SAMPLE.findings], { minLength: SAMPLE.findings.length }),
        fc.shuffledSubarray([...SAMPLE.documents], { minLength: SAMPLE.documents.length }),
        fc.shuffledSubarray([...SAMPLE.statements], { minLength: SAMPLE.statements.length }),
        (findings, documents, statements) => {
          expect(recordText(toRecord({ ...SAMPLE, findings, documents, statements }))).toBe(
            recordText(RECORD),
          );
        },
      ),
    );
  });

  it('reads what it has written', () => {
    expect(parseRecord(recordText(RECORD), 'state.json')).toEqual(RECORD);
  });

  it.each(['', '{', '[]', '{"schemaVersion":2,"documents":[],"findings":[]}', '{"schemaVersion":1}'])(
    'refuses what is none: %j',
    (text) => {
      expect(() => parseRecord(text, 'state.json')).toThrow(RecordError);
    },
  );
});
