import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../fixtures/report/sample.ts';
import type { Analysis } from '../../src/model/index.ts';
import { FILE_FORMATS, render, renderFile } from '../../src/report/index.ts';

const HOSTILE = [
  '=HYPERLINK("http://x.example";"klik")',
  '+1+1',
  '-2',
  '@SUM(A1)',
  '\u001b[31mrød',
  '<b>&"fed"</b>',
  'a;b\nc',
];

/** The sample with a hostile text in place of every statement. */
function hostile(): Analysis {
  const statements = SAMPLE.statements.map((statement, index) => ({
    ...statement,
    text: HOSTILE[index % HOSTILE.length] ?? '',
    leadIn: null,
  }));
  return { ...SAMPLE, statements };
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

function textOf(xml: string): string {
  let text = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (each) => {
    text += `${each}\n`;
  });
  parser.write(xml).close();
  return text;
}

describe.each(FILE_FORMATS)('a report as %s', (format) => {
  it.each(['da', 'en'] as const)('is an archive of well-formed parts, the same every time, in %s', (lang) => {
    for (const analysis of [SAMPLE, hostile(), { ...SAMPLE, documents: [], statements: [], findings: [] }]) {
      const bytes = renderFile(analysis, { format, lang });
      for (const part of Object.values(partsOf(bytes))) textOf(part);
      expect(Buffer.from(bytes).equals(renderFile(structuredClone(analysis), { format, lang }))).toBe(true);
    }
  });

  it('holds what was found, word for word', () => {
    const all = Object.values(partsOf(renderFile(SAMPLE, { format, lang: 'da' })))
      .map(textOf)
      .join('\n');
    const clash = SAMPLE.findings.find(({ type }) => type === 'contradiction');
    for (const id of clash?.statements ?? []) {
      expect(all).toContain(SAMPLE.statements.find((each) => each.id === id)?.text);
    }
  });

  it('shows hostile text as text', () => {
    const xml = Object.values(partsOf(renderFile(hostile(), { format, lang: 'da' }))).join('\n');
    expect(xml).not.toContain('\u001b');
    expect(xml).not.toContain('<b>&');
    expect(xml).not.toContain('<f>');
  });
});

describe('a report as csv', () => {
  const text = render(hostile(), { format: 'csv', lang: 'da' });

  it('opens right in a Danish Excel: mark, semicolons, CRLF', () => {
    expect(text.startsWith('\ufeffFund nr.;')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\r/u);
  });

  it('has no cell that is taken for a formula', () => {
    for (const cell of text.slice(1).split(/;|\r\n/u))
      expect(cell.replace(/^"/u, '')).not.toMatch(/^\s*[=+@-]/u);
    expect(text).not.toContain('\u001b');
  });
});
