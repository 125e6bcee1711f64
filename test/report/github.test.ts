import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANGED, DECIDED, GATED } from '../../fixtures/report/gated.ts';
import { HOSTILE } from '../../fixtures/report/hostile.ts';
import { EMPTY, SAMPLE } from '../../fixtures/report/sample.ts';
import type { Analysis } from '../../src/model/index.ts';
import { render } from '../../src/report/index.ts';

const lines = (analysis: Analysis, pathPrefix = ''): readonly string[] =>
  render(analysis, { format: 'github', lang: 'da', pathPrefix })
    .split('\n')
    .filter((line) => line !== '');

const COMMAND = /^::(?:error|warning|notice) (?:[a-zA-Z]+=[^:,\r\n]*,?)+::(?:[^%\r\n]|%(?:25|0A))*$/u;

describe('annotations for GitHub', () => {
  it.each(Object.entries({ SAMPLE, HOSTILE, GATED, CHANGED }))(
    'are one command to a line: %s',
    (_name, analysis) => {
      expect(lines(analysis).length).toBeGreaterThan(3);
      for (const line of lines(analysis)) expect(line).toMatch(COMMAND);
    },
  );

  it('say file, line and title; what stops comes first, as an error', () => {
    const found = lines(GATED, 'docs/').filter((line) => line.includes(',line='));
    expect(found[0]).toMatch(/^::error file=docs\/policies\/[^,]+,line=\d+/u);
    expect(found.slice(1).some((line) => line.startsWith('::error'))).toBe(false);
  });

  it('say nothing of what somebody has decided, and nothing when there is nothing', () => {
    expect(lines(DECIDED).filter((line) => line.includes(',line='))).toEqual([]);
    expect(render(EMPTY, { format: 'github', lang: 'da' })).toBe('');
  });

  it('no text of a document begins a command of its own', () => {
    const texts = fc.string({ unit: fc.constantFrom('%', '\r', '\n', ':', ',', 'a', '::error::x', '%0A') });
    fc.assert(
      fc.property(texts, texts, (text, name) => {
        const analysis: Analysis = {
          ...SAMPLE,
          documents: SAMPLE.documents.map((each) => ({ ...each, title: text, path: `p/${name}.md` })),
          statements: SAMPLE.statements.map((each) => ({ ...each, text })),
        };
        for (const line of lines(analysis)) expect(line).toMatch(COMMAND);
        expect(lines(analysis)).toHaveLength(lines(SAMPLE).length);
      }),
    );
  });
});
