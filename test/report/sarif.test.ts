import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { CHANGED, DECIDED, GATED } from '../../fixtures/report/gated.ts';
import { HOSTILE } from '../../fixtures/report/hostile.ts';
import { EMPTY, SAMPLE, SINGLE, WITHOUT_ANCHOR } from '../../fixtures/report/sample.ts';
import type { Analysis } from '../../src/model/index.ts';
import { render } from '../../src/report/index.ts';

const require = createRequire(import.meta.url);
const schemaFile = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
// The schema is of draft 4, whose words for its own id and dialect the validator does not know; it uses no others of them.
const {
  $schema: _dialect,
  id: _id,
  ...schema
} = JSON.parse(readFileSync(schemaFile, 'utf8')) as object & {
  $schema: string;
  id: string;
};
const validate = new Ajv({
  strict: false,
  unicodeRegExp: false,
  validateFormats: false,
  allErrors: true,
}).compile(schema);

interface Log {
  readonly runs: readonly {
    readonly columnKind: string;
    readonly results: readonly {
      readonly ruleIndex: number;
      readonly ruleId: string;
      readonly message: { readonly text: string };
      readonly locations: readonly Location[];
      readonly relatedLocations?: readonly Location[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly baselineState?: string;
      readonly suppressions?: readonly unknown[];
    }[];
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly invocations: readonly { readonly executionSuccessful: boolean }[];
  }[];
}
interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
    readonly region: { readonly startLine: number; readonly startColumn?: number };
  };
}

const sarif = (analysis: Analysis, pathPrefix = ''): Log =>
  JSON.parse(render(analysis, { format: 'sarif', lang: 'da', pathPrefix })) as Log;
const runOf = (analysis: Analysis): Log['runs'][number] => {
  const [run] = sarif(analysis).runs;
  if (run === undefined) throw new Error('no run');
  return run;
};

describe('SARIF', () => {
  it.each(Object.entries({ SAMPLE, HOSTILE, SINGLE, WITHOUT_ANCHOR, EMPTY, GATED, CHANGED, DECIDED }))(
    'is valid by the schema of 2.1.0: %s',
    (_name, analysis) => {
      for (const lang of ['da', 'en'] as const) {
        validate(JSON.parse(render(analysis, { format: 'sarif', lang })));
        expect(validate.errors ?? []).toEqual([]);
      }
    },
  );

  it('names the rule of each result', () => {
    const { results, tool } = runOf(SAMPLE);
    expect(results.length).toBeGreaterThan(4);
    for (const each of results) expect(tool.driver.rules[each.ruleIndex]?.id).toBe(each.ruleId);
  });

  it('points at a line always, in files without lines at the first, with the page in the message', () => {
    for (const { locations } of runOf(SAMPLE).results) {
      expect(locations[0]?.physicalLocation.region.startLine).toBeGreaterThanOrEqual(1);
    }
    const inPdf = runOf(SAMPLE).results.find(({ locations }) =>
      locations[0]?.physicalLocation.artifactLocation.uri.endsWith('.pdf'),
    );
    expect(inPdf?.message.text).toMatch(/, side \d+: /u);
  });

  it('has columns in characters where the place is known, and shows the new text first', () => {
    const run = runOf(GATED);
    expect(run.columnKind).toBe('unicodeCodePoints');
    const columns = run.results.flatMap(
      ({ locations }) => locations[0]?.physicalLocation.region.startColumn ?? [],
    );
    expect(columns).toContain(3);
  });

  it('has the counterpart among the related locations', () => {
    const clash = runOf(SAMPLE).results.find(({ ruleId }) => ruleId.startsWith('contradiction/'));
    expect(clash?.locations).toHaveLength(1);
    expect(clash?.relatedLocations).toHaveLength(1);
  });

  it('has fingerprints that do not move with lines, pages and places', () => {
    const fingerprints = (analysis: Analysis): readonly unknown[] =>
      runOf(analysis).results.map(({ partialFingerprints }) => partialFingerprints);
    const moved: Analysis = {
      ...SAMPLE,
      statements: SAMPLE.statements.map((each) => ({
        ...each,
        page: each.page === null ? null : each.page + 1,
        line: each.line === null ? null : each.line + 40,
      })),
    };
    expect(fingerprints(moved)).toEqual(fingerprints(SAMPLE));
  });

  it('says what is new, what somebody has decided, and whether all could be read', () => {
    expect(new Set(runOf(GATED).results.map(({ baselineState }) => baselineState))).toEqual(new Set(['new']));
    expect(runOf(GATED).invocations[0]?.executionSuccessful).toBe(false);
    expect(runOf(SAMPLE).invocations[0]?.executionSuccessful).toBe(true);
    expect(runOf(DECIDED).results.every(({ suppressions }) => suppressions?.length === 1)).toBe(true);
  });

  it('writes paths as addresses, from the root of the repository on', () => {
    const odd: Analysis = {
      ...SAMPLE,
      documents: SAMPLE.documents.map((each) => ({
        ...each,
        path: `politik & pleje/ældre #1/${each.id}.md`,
      })),
    };
    const locations = sarif(odd, 'docs/').runs[0]?.results.flatMap((each) => each.locations) ?? [];
    for (const { physicalLocation } of locations) {
      expect(physicalLocation.artifactLocation.uri).toMatch(
        /^docs\/politik%20%26%20pleje\/%C3%A6ldre%20%231\/[a-z0-9-]+\.md$/u,
      );
    }
  });
});
