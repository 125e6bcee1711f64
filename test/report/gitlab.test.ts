import { describe, expect, it } from 'vitest';
import { CHANGED, DECIDED, GATED } from '../../fixtures/report/gated.ts';
import { HOSTILE } from '../../fixtures/report/hostile.ts';
import { EMPTY, SAMPLE } from '../../fixtures/report/sample.ts';
import type { Analysis } from '../../src/model/index.ts';
import { formatForFile, render } from '../../src/report/index.ts';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const issues = (analysis: Analysis, pathPrefix = ''): readonly Issue[] =>
  JSON.parse(render(analysis, { format: 'gitlab', lang: 'da', pathPrefix })) as Issue[];

describe('code quality for GitLab', () => {
  it.each(Object.entries({ SAMPLE, HOSTILE, GATED, CHANGED }))(
    'has what GitLab asks for: %s',
    (_name, analysis) => {
      const all = issues(analysis, 'docs/');
      expect(all.length).toBeGreaterThan(3);
      for (const each of all) {
        expect(each.description).not.toBe('');
        expect(['info', 'minor', 'major', 'critical']).toContain(each.severity);
        expect(each.location.path).toMatch(/^docs\//u);
        expect(each.location.lines.begin).toBeGreaterThanOrEqual(1);
      }
    },
  );

  it('has a fingerprint of its own for each issue, also where two have one id', () => {
    const twice: Analysis = { ...SAMPLE, findings: [...SAMPLE.findings, ...SAMPLE.findings] };
    const fingerprints = issues(twice).map(({ fingerprint }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
  });

  it('calls critical what stops the gate, and leaves out what somebody has decided', () => {
    expect(issues(GATED).filter(({ severity }) => severity === 'critical')).toHaveLength(1);
    expect(issues(DECIDED)).toEqual([]);
    expect(issues(EMPTY)).toEqual([]);
  });

  it.each([
    ['gl-code-quality-report.json', 'gitlab'],
    ['out/fund.gitlab.json', 'gitlab'],
    ['fund.sarif', 'sarif'],
    ['fund.sarif.json', 'sarif'],
    ['fund.xml', 'junit'],
    ['fund.json', 'json'],
  ])('the name %s asks for %s', (name, format) => {
    expect(formatForFile(name)).toBe(format);
  });
});
