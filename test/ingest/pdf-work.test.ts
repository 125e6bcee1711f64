import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterEach, expect, it, vi } from 'vitest';
import { loadPdf } from '../../src/ingest/pdf/load-pdf.ts';
import { tinyPdf } from './tiny-pdf.ts';

const PAGES = [1, 2, 3].map((number) => ({
  texts: Array.from({ length: 400 }, (_, index) => ({
    x: 40 + (index % 10) * 50,
    y: 60 + Math.floor(index / 10) * 18,
    text: `ord${number}`,
  })),
}));

afterEach(() => {
  vi.restoreAllMocks();
});

it('a page is asked for once, its operators once, its tags once, and its text not a second time', async () => {
  // The first document sets the library up, and shows what its pages are made of.
  await loadPdf(tinyPdf(PAGES), { maxPages: 1 });
  const document = await getDocument({ data: new Uint8Array(tinyPdf(PAGES)), verbosity: 0 }).promise;
  const kindOfPage: Record<string, () => unknown> = Object.getPrototypeOf(await document.getPage(1));
  const kindOfDocument: Record<string, () => unknown> = Object.getPrototypeOf(document);
  await document.destroy();
  const asked = (kind: Record<string, () => unknown>, name: string) => vi.spyOn(kind, name);
  const pages = asked(kindOfDocument, 'getPage');
  const operators = asked(kindOfPage, 'getOperatorList');
  const tags = asked(kindOfPage, 'getStructTree');
  const text = asked(kindOfPage, 'getTextContent');
  const pieces = asked(kindOfPage, '_renderPageChunk');

  const read = await loadPdf(tinyPdf(PAGES), { maxPages: 10 });

  expect(read.pages).toHaveLength(3);
  expect(pages).toHaveBeenCalledTimes(3);
  expect(operators).toHaveBeenCalledTimes(3);
  expect(tags).toHaveBeenCalledTimes(3);
  expect(text).not.toHaveBeenCalled();
  // Each page has two thousand operators; in pieces of a thousand it would take three.
  expect(pieces).toHaveBeenCalledTimes(3);
});
