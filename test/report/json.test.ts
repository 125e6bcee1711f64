import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../fixtures/report/hostile.ts';
import { EMPTY, SAMPLE, SINGLE, WITHOUT_ANCHOR } from '../../fixtures/report/sample.ts';
import type { Analysis } from '../../src/model/index.ts';
import { render } from '../../src/report/index.ts';
import { type ReportJson, schemaText } from '../../src/report/schema.ts';

const published = readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8');
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
  JSON.parse(published),
);

const json = (analysis: Analysis, lang: 'da' | 'en' = 'da'): string =>
  render(analysis, { format: 'json', lang });
const parsed = (analysis: Analysis): ReportJson => JSON.parse(json(analysis)) as ReportJson;

describe('the JSON report', () => {
  it.each(Object.entries({ SAMPLE, HOSTILE, SINGLE, WITHOUT_ANCHOR, EMPTY }))(
    'keeps to the published schema: %s',
    (_name, analysis) => {
      for (const lang of ['da', 'en'] as const) {
        validate(JSON.parse(json(analysis, lang)));
        expect(validate.errors ?? []).toEqual([]);
      }
    },
  );

  it('carries what the contract promises', () => {
    const report = parsed(SAMPLE);
    expect(report).toMatchObject({
      schemaVersion: 1,
      tool: { name: 'coherence', version: '0.1.0' },
      anchor: 'paaroerendepolitik',
    });
    expect(report.documents[2]?.problems[0]).toMatchObject({ code: 'scanned-page', page: 7 });
    expect(report.findings[0]).toMatchObject({
      type: 'contradiction',
      subtype: 'quantity',
      verdict: 'contradiction',
      severity: 'error',
      statements: ['p-7', 's-4'],
      score: 0.91,
    });
    expect(report.findings.find((each) => each.type === 'gap')).toMatchObject({
      document: 'sundhedspolitik',
    });
    expect(report.findings.filter((each) => each.type === 'reference').at(-1)).toMatchObject({
      document: 'paaroerendepolitik',
      target: null,
    });
    for (const each of report.findings) {
      expect(each.message.length).toBeGreaterThan(20);
      expect(each.recommendation.length).toBeGreaterThan(20);
    }
  });

  it('gives texts back verbatim, and shows none of their control characters raw', () => {
    const text = json(HOSTILE);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the test looks for control characters
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]/u);
    expect(parsed(HOSTILE).statements.map((each) => each.text)).toEqual(
      HOSTILE.statements.map((each) => each.text),
    );
  });

  it('is the same from the same analysis', () => {
    expect(json(SAMPLE)).toBe(json(structuredClone(SAMPLE)));
  });
});

describe('the published schema', () => {
  it('is the one in the source (npm run schema writes it)', () => {
    expect(published).toBe(schemaText());
  });

  it('refuses a field that it does not describe', () => {
    expect(validate({ ...parsed(SAMPLE), extra: 1 })).toBe(false);
  });
});
