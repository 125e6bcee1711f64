import { describe, expect, it } from 'vitest';
import { CHANGED, DECIDED, GATED } from '../../fixtures/report/gated.ts';
import { SAMPLE } from '../../fixtures/report/sample.ts';
import type { Analysis } from '../../src/model/index.ts';
import { render } from '../../src/report/index.ts';
import { REPORT_SCHEMA } from '../../src/report/schema.ts';
import { toView } from '../../src/report/view.ts';

const REASON = 'Fristerne gælder hver sin gruppe.';

describe('what somebody has decided on', () => {
  it('stands in the report with verdict, reason, name and last day', () => {
    for (const format of ['markdown', 'html'] as const) {
      const text = render(DECIDED, { format, lang: 'da' });
      expect(text).toContain('Accepteret:');
      expect(text).toMatch(/Fristerne gælder hver sin gruppe\. \(Socialudvalget, til og med 2027-12-31\)/u);
      expect(render(SAMPLE, { format, lang: 'da' })).not.toContain('Accepteret:');
    }
    const report = JSON.parse(render(DECIDED, { format: 'json', lang: 'da' })) as {
      readonly findings: readonly { readonly decision: { readonly reason: string } }[];
    };
    for (const { decision } of report.findings) expect(decision.reason).toBe(REASON);
  });

  it('is neither among what matters most nor on the agenda', () => {
    expect(toView(DECIDED).top).toEqual([]);
    const [first, ...others] = SAMPLE.findings;
    const [decided] = DECIDED.findings;
    if (first === undefined || decided === undefined) throw new Error('the sample has findings');
    const one: Analysis = { ...SAMPLE, findings: [decided, ...others] };
    const top = toView(one).top.flatMap(({ views }) => views.map(({ finding }) => finding.id));
    expect(top).not.toContain(first.id);
    expect(toView(one).cards).toHaveLength(toView(SAMPLE).cards.length);
  });

  it('is escaped like every other text', () => {
    const hostile: Analysis = {
      ...DECIDED,
      findings: DECIDED.findings.map((each) => ({
        ...each,
        decision: { verdict: 'dismiss', reason: '<script>x</script>', who: '**x**', until: null },
      })),
    };
    expect(render(hostile, { format: 'html', lang: 'da' })).not.toContain('<script>x');
    expect(render(hostile, { format: 'markdown', lang: 'da' })).not.toContain('<script>x');
  });
});

describe('the JSON report of a gate', () => {
  it.each(Object.entries({ DECIDED, GATED, CHANGED }))('keeps to the schema: %s', (_name, analysis) => {
    const report: unknown = JSON.parse(render(analysis, { format: 'json', lang: 'da' }));
    expect(REPORT_SCHEMA.safeParse(report).error).toBeUndefined();
  });
});
