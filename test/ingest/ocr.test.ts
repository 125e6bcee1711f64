import { afterEach, expect, test, vi } from 'vitest';
import { readPdf } from '../../src/ingest/pdf/read-pdf.ts';
import { column, tinyPdf } from './tiny-pdf.ts';

afterEach(() => vi.unstubAllEnvs());

const PAGES = [{ texts: column(60, 100, ['Alle familier får en fast medarbejder.']) }, { image: true }];

test('without the programs for it, a scanned page stays one, and the document says what is missing', async () => {
  vi.stubEnv('PATH', '/nowhere');
  const { problems, drafts } = await readPdf(tinyPdf(PAGES), { ocr: true });
  expect(problems.map(({ code }) => code).sort()).toEqual(['ocr-missing', 'scanned-page']);
  expect(drafts).toHaveLength(1);
});

test('text recognition is not started unless asked for', async () => {
  vi.stubEnv('PATH', '/nowhere');
  const { problems } = await readPdf(tinyPdf(PAGES));
  expect(problems.map(({ code }) => code)).toEqual(['scanned-page']);
});
