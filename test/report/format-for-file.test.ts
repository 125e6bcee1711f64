import { describe, expect, it } from 'vitest';
import { formatForFile } from '../../src/report/index.ts';

describe('formatForFile', () => {
  it.each([
    ['rapport.html', 'html'],
    ['ud/Rapport.HTM', 'html'],
    ['rapport.md', 'markdown'],
    ['rapport.json', 'json'],
    ['rapport.txt', 'terminal'],
    ['rapport', null],
    ['rapport.docx', 'docx'],
    ['rapport.xlsx', 'xlsx'],
    ['rapport.csv', 'csv'],
    ['rapport.pdf', null],
    ['.json/rapport', null],
    ['x.constructor', null],
  ])('%s is %s', (path, format) => {
    expect(formatForFile(path)).toBe(format);
  });
});
