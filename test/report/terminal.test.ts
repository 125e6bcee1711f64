import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../fixtures/report/hostile.ts';
import { EMPTY, SAMPLE } from '../../fixtures/report/sample.ts';
import { render } from '../../src/report/index.ts';

const screen = (analysis = SAMPLE, width = 80, color = false): string =>
  render(analysis, { format: 'terminal', lang: 'da', width, color });

// biome-ignore lint/suspicious/noControlCharactersInRegex: the test looks for control characters
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours
const COLOURS = /\u001b\[(?:0|1|2|22|3[0-7]|39)m/gu;

describe('the terminal report', () => {
  it('is a first page of about forty lines', () => {
    const lines = screen().split('\n').length;
    expect(lines).toBeGreaterThan(25);
    expect(lines).toBeLessThan(50);
  });

  it.each([60, 80, 120])('keeps within %i columns', (width) => {
    for (const line of screen(SAMPLE, width).split('\n')) expect([...line].length).toBeLessThanOrEqual(width);
  });

  it('has no colours unless asked for', () => {
    expect(screen()).not.toMatch(CONTROLS);
    expect(screen(SAMPLE, 80, true)).toMatch(COLOURS);
    expect(screen(SAMPLE, 80, true).replace(COLOURS, '')).toBe(screen());
  });

  it('lets no escape sequence of a document through', () => {
    expect(screen(HOSTILE)).not.toMatch(CONTROLS);
    expect(screen(HOSTILE, 80, true).replace(COLOURS, '')).not.toMatch(CONTROLS);
  });

  it('says so when there is nothing', () => {
    expect(screen(EMPTY)).toContain('Der er ikke læst nogen dokumenter.');
  });
});
