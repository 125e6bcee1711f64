import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../fixtures/report/sample.ts';
import type { Analysis, DocumentSummary, Finding } from '../../src/index.ts';
import { render, renderFile } from '../../src/report/index.ts';

const COPIES = 70;
const REPEATS = 2_000;

/** As many municipalities as an association has, each with the policies of the sample. */
const LARGE: Analysis = (() => {
  const [first] = SAMPLE.documents.filter(({ role, status }) => role === 'related' && status === 'ok');
  const repeat = SAMPLE.findings.find(({ type, subtype }) => type === 'overlap' && subtype === 'repeat');
  if (first === undefined || repeat === undefined) throw new Error('the sample has changed');
  const documents = Array.from(
    { length: COPIES },
    (_, at): DocumentSummary => ({ ...first, id: `politik-${at}`, path: `politik-${at}.pdf` }),
  );
  const gaps = SAMPLE.findings
    .filter(({ type }) => type === 'gap')
    .flatMap((gap) =>
      documents.map(({ id }): Finding => ({ ...gap, id: `${gap.id}-${id}`, document: id }) as Finding),
    );
  const repeats = Array.from(
    { length: REPEATS * 4 },
    (_, at): Finding => ({ ...repeat, id: `repeat-${at}` }),
  );
  return {
    ...SAMPLE,
    documents: [...SAMPLE.documents, ...documents],
    findings: [...SAMPLE.findings, ...gaps, ...repeats],
  };
})();
const SAID = 'for mange fund til at vise dem alle her';

describe('a report of a large folder', () => {
  it('shows on a page what weighs most, counts everything and says where the rest is', () => {
    const page = render(LARGE, { format: 'html', lang: 'da' });
    expect(page).toContain(SAID);
    expect(page.match(/<article class="card/gu)?.length).toBeLessThan(1_000);
    expect(page).toContain('regnearket');
    const overlaps = LARGE.findings.filter(({ type }) => type === 'overlap').length;
    expect(page).toContain(overlaps.toLocaleString('da-DK'));
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id));
    const links = [...page.matchAll(/ href="#([^"]+)"/gu)].map(([, id]) => id);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
    expect(parse(page).childNodes.length).toBe(2);
  });

  it('says the same in Markdown and in Word, where no table is wider than Word can open', () => {
    expect(render(LARGE, { format: 'markdown', lang: 'da' })).toContain(SAID);
    const word = unzipSync(renderFile(LARGE, { format: 'docx', lang: 'da' }));
    const text = strFromU8(word['word/document.xml'] ?? new Uint8Array());
    expect(text).toContain(SAID);
    const columns = text.split('<w:tblGrid>').map((grid) => grid.split('</w:tblGrid>')[0] ?? '');
    expect(Math.max(...columns.map((grid) => grid.split('<w:gridCol ').length - 1))).toBeLessThanOrEqual(63);
  });

  it('keeps everything in the JSON and the spreadsheet', () => {
    const { findings, documents } = JSON.parse(render(LARGE, { format: 'json', lang: 'da' }));
    expect([findings.length, documents.length]).toEqual([LARGE.findings.length, LARGE.documents.length]);
    const book = unzipSync(renderFile(LARGE, { format: 'xlsx', lang: 'da' }));
    const sheet = strFromU8(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet.match(/<row /gu)?.length).toBe(LARGE.findings.length + 1);
  });

  it('names a few of the documents in a terminal', () => {
    const many = {
      ...LARGE,
      documents: [
        ...LARGE.documents,
        ...Array.from({ length: 60 }, (_, at) => ({
          ...(LARGE.documents[0] as DocumentSummary),
          id: `m-${at}`,
        })),
      ],
    };
    expect(render(many, { format: 'terminal', lang: 'da' }).split('\n').length).toBeLessThan(100);
  });
});
