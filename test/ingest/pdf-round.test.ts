import { expect, test } from 'vitest';
import { finishBlocks } from '../../src/ingest/finish.ts';
import { readPdf } from '../../src/ingest/pdf/read-pdf.ts';
import { markQuotes } from '../../src/ingest/quotes.ts';
import { markCountedRuns } from '../../src/ingest/typed-lists.ts';
import { LEFT, RIGHT, shown } from './pdf-pages.ts';
import { column, type TinyPage, tinyPdf } from './tiny-pdf.ts';

/** What a round of fresh layouts showed to be read wrongly. */

async function read(pages: readonly TinyPage[]): Promise<string[]> {
  const { drafts } = await readPdf(tinyPdf(pages));
  return shown(finishBlocks(markQuotes(markCountedRuns(drafts))));
}

const paragraph = (...lines: readonly string[]) => `paragraph: ${lines.join(' ')}`;

test('numbers that hang left of their headings and are drawn after all text are read with them', async () => {
  const texts = [
    { x: 90, y: 120, text: 'Tryghed i hverdagen', size: 18, bold: true },
    ...column(90, 150, LEFT),
    { x: 90, y: 250, text: 'Viden, der deles', size: 18, bold: true },
    ...column(90, 280, RIGHT),
    { x: 60, y: 120, text: '1', size: 18, bold: true },
    { x: 60, y: 250, text: '2', size: 18, bold: true },
  ];
  expect(await read([{ texts }])).toEqual([
    'heading: 1 Tryghed i hverdagen',
    paragraph(...LEFT),
    'heading: 2 Viden, der deles',
    paragraph(...RIGHT),
  ]);
});

test('a heading drawn after the columns that it stands over is read before the first, though the next begins higher', async () => {
  const texts = [
    ...column(60, 120, LEFT),
    ...column(320, 120, RIGHT),
    ...column(60, 268, LEFT.with(0, 'Familien kender borgeren bedst, og')),
    ...column(320, 258, ['som vi deler med hinanden, og', ...RIGHT.slice(1)]),
    { x: 60, y: 230, text: 'Alle, der hjælper, skal vide besked om det', size: 18, bold: true },
  ];
  const blocks = await read([{ texts }]);
  const at = blocks.indexOf('heading: Alle, der hjælper, skal vide besked om det');
  expect(at).toBe(2);
  expect(blocks[3]).toMatch(/^paragraph: Familien kender/u);
});

test('a table without rules is one, though the page cuts a word of its last row in two', async () => {
  const row = (y: number, cells: readonly (readonly string[])[]) =>
    cells.flatMap((lines, index) => column(60 + index * 170, y, lines));
  const texts = [
    ...row(640, [['Mål'], ['Det gør vi'], ['Ansvar']]),
    ...row(668, [['Alle har en at', 'tale med'], ['Vi ringer hver', 'uge'], ['Hjemmeplejen']]),
    ...row(709, [['Ingen venter', 'på besked'], ['Vi skriver samme dag'], ['Visitationen']]),
    ...row(750, [['Et brev om de', 'klubber og fore-'], ['Vi deler det ud'], ['Biblioteket']]),
  ];
  const blocks = await read([
    { texts: [...column(60, 560, LEFT), ...texts] },
    { texts: column(60, 100, RIGHT) },
  ]);
  expect(blocks.filter((block) => block.startsWith('table-row')).slice(0, 3)).toEqual([
    'table-row: Mål | Det gør vi | Ansvar',
    'table-row: Alle har en at tale med | Vi ringer hver uge | Hjemmeplejen',
    'table-row: Ingen venter på besked | Vi skriver samme dag | Visitationen',
  ]);
});

test('items of a counted list that go on in small letters are items, each of them', async () => {
  const texts = [
    ...column(60, 120, LEFT),
    ...column(60, 190, ['Vi vil:']),
    ...column(60, 206, ['1. holde et møde om året i hver bydel', 'og skrive ned, hvad der bliver sagt']),
    { x: 72, y: 234, text: 'af de fremmødte' },
    ...column(60, 248, ['2. støtte foreninger, der opretter hold', '3. sørge for, at alle kan være med']),
  ].map((text) => (text.text.startsWith('og skrive') ? { ...text, x: 72 } : text));
  expect((await read([{ texts }])).slice(1)).toEqual([
    'paragraph: Vi vil:',
    'list-item: holde et møde om året i hver bydel og skrive ned, hvad der bliver sagt af de fremmødte',
    'list-item: støtte foreninger, der opretter hold',
    'list-item: sørge for, at alle kan være med',
  ]);
});

test('a date at the beginning of a line begins no item', async () => {
  const lines = [
    'Politikken blev sendt i høring den',
    '1. marts, og svarene kom ind den',
    '2. april, som det var aftalt med rådet.',
  ];
  expect(await read([{ texts: column(60, 120, lines) }])).toEqual([paragraph(...lines)]);
});

test('the line below a picture at the foot of the page says what it shows', async () => {
  const texts = [
    ...column(60, 120, [...LEFT, ...RIGHT]),
    { x: 60, y: 775, text: 'Gæster i dagcentret ved åen', size: 8 },
  ];
  const boxes = [{ x: 60, y: 660, width: 220, height: 104 }];
  expect(await read([{ texts, boxes }, { texts: column(60, 120, LEFT) }])).toContain(
    'paragraph: Gæster i dagcentret ved åen',
  );
});
