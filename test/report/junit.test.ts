import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { CHANGED, DECIDED, GATED } from '../../fixtures/report/gated.ts';
import { HOSTILE } from '../../fixtures/report/hostile.ts';
import { EMPTY, SAMPLE } from '../../fixtures/report/sample.ts';
import type { Analysis } from '../../src/model/index.ts';
import { render } from '../../src/report/index.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of the report in the order in which they open; throws when it is not well-formed. */
function elements(analysis: Analysis): readonly Element[] {
  const found: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes: { ...attributes } }));
  parser.write(render(analysis, { format: 'junit', lang: 'da' })).close();
  return found;
}

const named = (all: readonly Element[], name: string): readonly Element[] =>
  all.filter((each) => each.name === name);

describe('the JUnit report', () => {
  it.each(Object.entries({ SAMPLE, HOSTILE, GATED, CHANGED, DECIDED, EMPTY }))(
    'is well-formed and counts right: %s',
    (_name, analysis) => {
      const all = elements(analysis);
      const [root] = named(all, 'testsuites');
      expect(root?.attributes).toEqual({
        name: 'coherence',
        tests: String(named(all, 'testcase').length),
        failures: String(named(all, 'failure').length),
        errors: String(named(all, 'error').length),
        skipped: String(named(all, 'skipped').length),
      });
    },
  );

  it('fails what stops the gate and nothing else', () => {
    const all = elements(GATED);
    expect(named(all, 'failure')).toHaveLength(1);
    expect(named(all, 'error')).toHaveLength(GATED.gate?.broken.length ?? 0);
  });

  it('skips what somebody has decided, with the reason', () => {
    const skipped = named(elements(DECIDED), 'skipped');
    expect(named(elements(DECIDED), 'failure')).toEqual([]);
    expect(skipped).toHaveLength(DECIDED.findings.length);
    expect(skipped[0]?.attributes.message).toContain('Fristerne gælder hver sin gruppe.');
  });

  it('takes no character that XML has no place for', () => {
    const analysis: Analysis = {
      ...SAMPLE,
      statements: SAMPLE.statements.map((each) => ({ ...each, text: 'a\u0000\u000b\ufffe]]>&<"\' \ud800b' })),
    };
    expect(() => elements(analysis)).not.toThrow();
  });
});
