import { describe, expect, test } from 'vitest';
import { setChapterApart } from '../../src/compare/index.ts';
import { finishBlocks } from '../../src/ingest/finish.ts';
import { readMarkdown } from '../../src/ingest/markdown.ts';
import { type SourceDocument, splitChapter } from '../../src/model/index.ts';

const TEXT =
  '# Ældrepolitik\n\n## Vision\n\nAlle er med.\n\n## 3. Pårørende\n\nVi lytter.\n\n### Hver dag\n\nVi ringer.\n\n## Opfølgning\n\nHvert år.\n';

function document(path: string): SourceDocument {
  const blocks = finishBlocks(readMarkdown(TEXT).drafts);
  return {
    id: 'aeldrepolitik',
    path,
    title: 'Ældrepolitik',
    format: 'markdown',
    status: 'ok',
    problems: [],
    pageCount: null,
    words: 20,
    blocks,
  };
}

describe('a chapter as the relatives policy', () => {
  test('is a document of its own, with all below its heading; the rest stays another', () => {
    const { documents, notices } = setChapterApart([document('p/a.md')], 'p/a.md#pårørende');
    expect(notices).toEqual([]);
    expect(documents.map(({ path, blocks }) => [path, blocks.map(({ text }) => text)])).toEqual([
      ['p/a.md#pårørende', ['3. Pårørende', 'Vi lytter.', 'Hver dag', 'Vi ringer.']],
      ['p/a.md', ['Ældrepolitik', 'Vision', 'Alle er med.', 'Opfølgning', 'Hvert år.']],
    ]);
    expect(new Set(documents.map(({ id }) => id)).size).toBe(2);
  });

  test('a heading that is not there is a notice, and nothing is parted', () => {
    const given = [document('p/a.md')];
    const { documents, notices } = setChapterApart(given, 'p/a.md#Frivillige');
    expect(documents).toBe(given);
    const headings = 'Ældrepolitik\nVision\n3. Pårørende\nHver dag\nOpfølgning';
    expect(notices).toEqual([
      { code: 'no-such-chapter', args: { path: 'p/a.md', chapter: 'Frivillige', headings } },
    ]);
  });

  test.each([
    ['3', '3. Pårørende'],
    ['kapitel 3.', '3. Pårørende'],
    ['PÅRØR', '3. Pårørende'],
    ['følg', 'Opfølgning'],
    ['4', null],
    ['.', null],
  ])('by its number, a part of its name or in another case: %s', (chapter, heading) => {
    const { documents, notices } = setChapterApart([document('p/a.md')], `p/a.md#${chapter}`);
    expect(notices.length).toBe(heading === null ? 1 : 0);
    if (heading !== null) expect(documents[0]?.blocks[0]?.text).toBe(heading);
  });

  test('a file with the sign in its name is that file', () => {
    const given = [document('p/a#b.md'), document('p/a')];
    expect(setChapterApart(given, 'p/a#b.md').documents).toBe(given);
  });

  test.each([
    ['a.pdf#Pårørende', { path: 'a.pdf', chapter: 'Pårørende' }],
    ['a.pdf', { path: 'a.pdf', chapter: null }],
    ['a.pdf#', { path: 'a.pdf#', chapter: null }],
    ['a#b/c.pdf', { path: 'a#b/c.pdf', chapter: null }],
  ])('%s', (anchor, parts) => {
    expect(splitChapter(anchor)).toEqual(parts);
  });
});
