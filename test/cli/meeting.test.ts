import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderCases, renderPlan } from '../../src/index.ts';
import type { Analysis } from '../../src/model/index.ts';
import { analysed } from '../analysed.ts';
import { coherence } from './coherence.ts';

const POLICY = `# Pårørendepolitik for Fjordby Kommune

## Vision

I Fjordby bliver pårørende mødt med respekt.

## Det kan du regne med

Pårørende, der skriver til os, får svar inden for tre hverdage. Alle pårørende skal tilbydes en skriftlig aftale om samarbejdet.

## Opfølgning

Velfærdsudvalget gør status på politikken hvert år i maj.
`;
const RELATED = `# Ældrepolitik for Fjordby Kommune

## Samarbejde

Pårørende, der skriver til os, får svar inden for ti hverdage. <script>alert(1)</script> & | [link](javascript:alert(1))
`;

let folder: string;
let analysis: Analysis;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'coherence-meeting-'));
  writeFileSync(join(folder, 'paaroerendepolitik.md'), POLICY);
  writeFileSync(join(folder, 'aeldrepolitik.md'), RELATED);
  analysis = await analysed({ 'paaroerendepolitik.md': POLICY, 'aeldrepolitik.md': RELATED });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('coherence plan', () => {
  it('writes a plan with parties, questions from the findings, and the year from the month given', () => {
    const { code, stdout } = coherence(folder, ['plan', folder, '--from', '2027-11', '--quiet']);
    expect(code).toBe(0);
    expect(stdout).toContain('# Plan for inddragelse');
    expect(stdout).toContain('inden for ti hverdage');
    expect(stdout).toContain('december 2027');
    expect(stdout).toContain('oktober 2028');
    expect(stdout).toContain('gør status på politikken hvert år i maj');
  });

  it('says what a month looks like', () => {
    const { code, stdout, stderr } = coherence(folder, ['plan', folder, '--from', 'maj']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('2027-01');
  });

  it('writes Word files that are the same to the byte, in Danish for the spelling checker', () => {
    const first = join(folder, 'en.docx');
    const second = join(folder, 'to.docx');
    const { code } = coherence(folder, ['plan', folder, '--quiet', '-o', first, '-o', second]);
    expect(code).toBe(0);
    const bytes = readFileSync(first);
    expect(bytes.equals(readFileSync(second))).toBe(true);
    const files = unzipSync(bytes);
    const text = (name: string): string => new TextDecoder().decode(files[name]);
    expect(text('word/styles.xml')).toContain('w:val="da-DK"');
    expect(text('word/document.xml')).toContain('Spørgsmål til hver part');
    rmSync(first);
    rmSync(second);
  });
});

describe('coherence cases', () => {
  it('makes a card of a clash with both quotations, and one of a promise without anybody who acts', () => {
    const { code, stdout } = coherence(folder, ['cases', folder, '--quiet']);
    expect(code).toBe(0);
    expect(stdout).toContain('inden for tre hverdage');
    expect(stdout).toContain('inden for ti hverdage');
    expect(stdout).toContain('Hvem gør det?');
    expect(stdout).toContain('skal tilbydes en skriftlig aftale');
  });

  it('refuses an ending that it cannot write', () => {
    const { code, stderr } = coherence(folder, ['cases', folder, '-o', join(folder, 'kort.pdf')]);
    expect(code).toBe(2);
    expect(stderr).toContain('.docx');
  });
});

describe('what documents say', () => {
  it.each(['da', 'en'] as const)('is escaped in every format (%s)', (lang) => {
    const evil = '<script>alert(1)</script> ]]> & "x" \u202e';
    const spoilt: Analysis = {
      ...analysis,
      statements: analysis.statements.map((each) => ({ ...each, text: `${evil} ${each.text}` })),
      documents: analysis.documents.map((each) => ({ ...each, title: `${evil} ${each.title}` })),
    };
    for (const render of [
      (format: 'markdown' | 'html' | 'word') => renderPlan(spoilt, null, { format, lang }),
      (format: 'markdown' | 'html' | 'word') => renderCases(spoilt, { format, lang }),
    ]) {
      expect(String(render('html'))).not.toMatch(/<script>alert|\u202e/u);
      expect(String(render('markdown'))).not.toMatch(/(?<!\\)<script|\u202e/u);
      const word = render('word');
      if (typeof word === 'string') throw new Error('a Word file is bytes');
      const xml = new TextDecoder().decode(unzipSync(word)['word/document.xml']);
      expect(xml).not.toMatch(/<script|\u202e/u);
      expect(xml).toContain('&lt;script&gt;');
    }
  });
});
