import { describe, expect, test } from 'vitest';
import { finishBlocks } from '../../src/ingest/finish.ts';
import { readPdf } from '../../src/ingest/pdf/read-pdf.ts';
import { blocksOf, RIGHT as OTHER, shown, LEFT as TEXT } from './pdf-pages.ts';
import { column, type TinyText, tinyPdf } from './tiny-pdf.ts';

test('the numbers printed on the pages are kept where they are others than the viewer counts', async () => {
  const pages = [{ texts: column(60, 120, TEXT) }, { texts: column(60, 120, OTHER) }];
  const labels = '/PageLabels << /Nums [0 << /S /r >> 1 << /S /D /St 2 >>] >>';
  const reading = await readPdf(tinyPdf(pages, '', labels));
  expect(reading.pageLabels).toEqual([{ page: 1, label: 'i' }]);
  expect((await readPdf(tinyPdf(pages))).pageLabels).toBeUndefined();
});

test('a heading that is divided at the end of a column is one heading', async () => {
  const left = [
    ...column(60, 120, [...TEXT, ...TEXT]),
    { x: 60, y: 300, text: 'SAMARBEJDE, DER GAVNER', size: 12 },
  ];
  const right = [{ x: 320, y: 120, text: 'ALLE PARTER', size: 12 }, ...column(320, 150, OTHER)];
  const blocks = await blocksOf([{ texts: [...left, ...right] }]);
  expect(blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
    'SAMARBEJDE, DER GAVNER ALLE PARTER',
  ]);
});

describe('text that nobody sees', () => {
  test('is left out: white on white, in a layer that is off', async () => {
    const hidden: TinyText[] = [
      { x: 60, y: 300, text: 'Hvid på hvidt papir.', color: '1 1 1' },
      { x: 60, y: 330, text: 'I et lag, der er slukket.', isOff: true },
    ];
    const blocks = await blocksOf([{ texts: [...column(60, 120, TEXT), ...hidden] }]);
    expect(shown(blocks)).toEqual([`paragraph: ${TEXT.join(' ')}`]);
  });

  test('is not white text on a coloured field', async () => {
    const white = TEXT.map((text, index) => ({ x: 60, y: 120 + index * 14, text, color: '1 1 1' }));
    const field = { x: 40, y: 90, width: 300, height: 100 };
    const blocks = await blocksOf([{ boxes: [field], texts: [...white, ...column(60, 300, OTHER)] }]);
    expect(shown(blocks)).toEqual([`paragraph: ${TEXT.join(' ')}`, `paragraph: ${OTHER.join(' ')}`]);
  });

  const FIELD = 'q 0 0.3 0.4 rg 40 500 300 130 re f Q';
  const withProgram = (program: string) => blocksOf([{ texts: column(60, 120, TEXT), program }]);
  const written = (x: number, y: number, text: string) => `BT /F1 10 Tf ${x} ${y} Td (${text}) Tj ET`;

  test('is left out: white on a white field that lies on a coloured one', async () => {
    const white = `1 g ${written(60, 600, 'Hvid tekst paa farvet grund.')} 100 520 200 40 re f ${written(110, 540, 'Hvidt paa hvidt.')} 0 g`;
    expect(shown(await withProgram(`${FIELD} ${white}`))).toEqual([
      `paragraph: ${TEXT.join(' ')}`,
      'paragraph: Hvid tekst paa farvet grund.',
    ]);
  });

  test('is left out: under a field that is painted over it, but not with a line through it', async () => {
    const under = `${written(60, 600, 'Slettet linje.')} 0 g 50 592 200 18 re f`;
    const struck = `${written(60, 540, 'Linje med en streg.')} 60 543 90 0.5 re f 60 538 90 0.5 re f`;
    const around = `${written(60, 480, 'Linje i en ramme.')} 1 g 0 0 1 RG 50 470 200 24 re S 0 g`;
    const blocks = shown(await withProgram(`${under} ${struck} ${around}`));
    expect(blocks.join(' ')).not.toContain('Slettet');
    expect(blocks.join(' ')).toMatch(/Linje med en streg\..*Linje i en ramme\./u);
  });

  test('is not what lies under a field that is cut off, or no rectangle', async () => {
    const clipped = `${written(60, 600, 'Ved siden af.')} q 300 592 50 18 re W n 50 592 300 18 re f Q`;
    const triangle = `${written(60, 540, 'Under en trekant.')} 50 500 m 400 500 l 50 700 l h f`;
    const blocks = shown(await withProgram(`${clipped} ${triangle}`)).join(' ');
    expect(blocks).toMatch(/Ved siden af\..*Under en trekant\./u);
  });

  test('is left out: under a picture, but not on one, nor where the file has pictures that something shows through', async () => {
    const picture = 'q 300 0 0 60 50 580 cm /Im Do Q';
    const program = `${written(60, 600, 'Under billedet.')} ${picture} ${written(60, 620, 'Paa billedet.')}`;
    const read = async (catalog: string) => {
      const { drafts } = await readPdf(tinyPdf([{ texts: column(60, 120, TEXT), program }], '', catalog));
      return shown(finishBlocks(drafts)).join(' ');
    };
    expect(await read('')).toContain('Paa billedet.');
    expect(await read('')).not.toContain('Under billedet.');
    expect(await read('/Soft << /SMask 6 0 R >>')).toContain('Under billedet.');
    expect(await read('/Soft << /SMask /None >>')).not.toContain('Under billedet.');
  });

  test('a stamp across the page is furniture', async () => {
    const stamp = { x: 120, y: 560, text: 'UDKAST', size: 80, angle: 45, color: '0.8 0.8 0.8' };
    const blocks = await blocksOf([{ texts: [stamp, ...column(60, 120, TEXT)] }]);
    expect(shown(blocks)).toEqual([`paragraph: ${TEXT.join(' ')}`]);
    expect(blocks.filter(({ kind }) => kind === 'furniture').map(({ text }) => text)).toEqual(['UDKAST']);
  });
});

test('headings that differ from the text by their colour alone are headings', async () => {
  const texts = [
    { x: 60, y: 100, text: 'Samarbejde', color: '0.7 0 0.2' },
    ...column(60, 114, TEXT),
    { x: 60, y: 182, text: '2. Aftaler', color: '0.7 0 0.2' },
    ...column(60, 196, OTHER),
  ];
  expect(shown(await blocksOf([{ texts }]))).toEqual([
    'heading: Samarbejde',
    `paragraph: ${TEXT.join(' ')}`,
    'heading: 2. Aftaler',
    `paragraph: ${OTHER.join(' ')}`,
  ]);
});

describe('a contents list with its numbers apart', () => {
  const entries = ['Forord', 'Hvem er pårørende?', 'Vores vision', 'Opfølgning'];
  const list = (place: (index: number) => { title: number; number: number }) =>
    entries.flatMap((text, index) => [
      { x: place(index).title, y: 140 + index * 18, text },
      { x: place(index).number, y: 140 + index * 18, text: String(index + 1) },
    ]);

  test('is furniture, by its rising numbers', async () => {
    const contents = list(() => ({ title: 60, number: 500 }));
    const blocks = await blocksOf([{ texts: [...contents, ...column(60, 400, TEXT)] }]);
    expect(shown(blocks)).toEqual([`paragraph: ${TEXT.join(' ')}`]);
    expect(blocks[0]?.text).toBe('Forord 1');
  });

  test('is one with the numbers first where a title says so; otherwise it is a list', async () => {
    const contents = list(() => ({ title: 100, number: 60 }));
    const title = { x: 60, y: 110, text: 'Indhold', size: 14, bold: true };
    const text = column(60, 400, TEXT);
    expect(shown(await blocksOf([{ texts: [title, ...contents, ...text] }]))).toEqual([
      `paragraph: ${TEXT.join(' ')}`,
    ]);
    expect(JSON.stringify(shown(await blocksOf([{ texts: [...contents, ...text] }])))).toContain(
      'Vores vision',
    );
  });
});

test('columns twelve points apart are read one after the other, though the file goes across them', async () => {
  const texts = TEXT.flatMap((text, index) => [
    { x: 60, y: 120 + index * 14, text },
    { x: 257, y: 120 + index * 14, text: OTHER[index] ?? '' },
  ]);
  expect(shown(await blocksOf([{ texts }]))).toEqual([
    `paragraph: ${TEXT.join(' ')}`,
    `paragraph: ${OTHER.join(' ')}`,
  ]);
});

test('columns with baselines of their own too, and no bullet is parted from its text', async () => {
  const items = [
    '• Vi lytter til dem, der kender',
    'borgeren bedst.',
    '• Vi holder, hvad vi lover, og',
    'siger til i tide.',
  ];
  const right = items.map((text, index) => ({
    x: text.startsWith('•') ? 257 : 264,
    y: 127 + index * 14,
    text,
  }));
  const texts = TEXT.flatMap((text, index) => {
    const item = right[index];
    return [{ x: 60, y: 120 + index * 14, text }, ...(item === undefined ? [] : [item])];
  });
  expect(shown(await blocksOf([{ texts }]))).toEqual([
    `paragraph: ${TEXT.join(' ')}`,
    'list-item: Vi lytter til dem, der kender borgeren bedst.',
    'list-item: Vi holder, hvad vi lover, og siger til i tide.',
  ]);
});

test('headings in the margin that the file has after their text go before it', async () => {
  const section = (y: number, title: readonly string[], text: readonly string[]) => [
    ...column(200, y, text),
    ...title.map((line, index) => ({ x: 60, y: y + index * 14, text: line, size: 12, bold: true })),
  ];
  const texts = [
    ...section(120, ['Vision og', 'grundlag'], TEXT),
    ...section(220, ['Aftaler'], OTHER),
    ...section(320, ['Og til sidst'], TEXT),
  ];
  expect(shown(await blocksOf([{ texts }]))).toEqual([
    'heading: Vision og grundlag',
    `paragraph: ${TEXT.join(' ')}`,
    'heading: Aftaler',
    `paragraph: ${OTHER.join(' ')}`,
    'heading: Og til sidst',
    `paragraph: ${TEXT.join(' ')}`,
  ]);
});

test('a note is read at the end of the paragraph that points to it, over more lines than one', async () => {
  const sign = (x: number, y: number, text: string): TinyText => ({ x, y: y - 4, text, size: 6 });
  const texts = [
    ...column(60, 120, TEXT),
    sign(245, 162, '1'),
    ...column(60, 190, OTHER),
    { x: 60, y: 700, text: '1 Se også den lokale aftale, som lederne', size: 8 },
    { x: 60, y: 710, text: 'har indgået med de frivillige.', size: 8 },
  ];
  expect(shown(await blocksOf([{ texts }, { texts: column(60, 100, OTHER) }]))).toEqual([
    `paragraph: ${TEXT.join(' ')}`,
    'footnote: Se også den lokale aftale, som lederne har indgået med de frivillige.',
    `paragraph: ${OTHER.join(' ')}`,
    `paragraph: ${OTHER.join(' ')}`,
  ]);
});

test("a slogan in a box stays the policy's own words, whatever heading comes next", async () => {
  const slogan = '»Ingen skal stå alene, når livet ændrer sig.«';
  const texts = [
    { x: 60, y: 100, text: 'Vores vision', size: 15, bold: true },
    { x: 60, y: 130, text: slogan, size: 13 },
    { x: 60, y: 170, text: 'Pårørende', size: 15, bold: true },
    ...column(60, 195, TEXT),
    { x: 60, y: 290, text: '»Det har jeg altid gerne villet.«', size: 13 },
    { x: 60, y: 310, text: 'Inger, 81 år', bold: true },
    ...column(60, 335, OTHER),
  ];
  const blocks = await blocksOf([{ boxes: [{ x: 50, y: 115, width: 300, height: 24 }], texts }]);
  expect(shown(blocks).map((text) => text.slice(0, 24))).toEqual([
    'heading: Vores vision',
    'paragraph: »Ingen skal s',
    'heading: Pårørende',
    'paragraph: De nærmeste k',
    'quote: »Det har jeg alti',
    'paragraph: Vi holder aft',
  ]);
});

describe('a table without rules', () => {
  const cell = (x: number, y: number, ...lines: string[]): TinyText[] =>
    lines.map((text, index) => ({ x, y: y + index * 13, text }));

  test('is read row by row where a band of white goes across all columns', async () => {
    const texts = [
      ...column(60, 90, TEXT),
      ...cell(60, 180, 'Mål'),
      ...cell(230, 180, 'Det gør vi'),
      ...cell(420, 180, 'Ansvar'),
      ...cell(60, 206, 'Flere besøg', 'om aftenen'),
      ...cell(230, 206, 'Vi spørger familierne,', 'hvornår de kan komme,', 'og retter os efter det.'),
      ...cell(420, 206, 'Lederen'),
      ...cell(60, 258, 'Færre klager'),
      ...cell(230, 258, 'Vi ringer tilbage', 'samme dag.'),
      ...cell(420, 258, 'Alle'),
      ...column(60, 320, OTHER),
    ];
    expect(shown(await blocksOf([{ texts }]))).toEqual([
      `paragraph: ${TEXT.join(' ')}`,
      'table-row: Mål | Det gør vi | Ansvar',
      'table-row: Flere besøg om aftenen | Vi spørger familierne, hvornår de kan komme, og retter os efter det. | Lederen',
      'table-row: Færre klager | Vi ringer tilbage samme dag. | Alle',
      `paragraph: ${OTHER.join(' ')}`,
    ]);
  });

  test('is none where headings stand beside their text', async () => {
    const texts = [
      { x: 60, y: 100, text: 'Samarbejde', bold: true },
      ...column(200, 100, TEXT),
      { x: 60, y: 190, text: 'Aftaler', bold: true },
      ...column(200, 190, OTHER),
      { x: 60, y: 280, text: 'Trivsel', bold: true },
      ...column(200, 280, TEXT),
    ];
    expect(shown(await blocksOf([{ texts }]))).toEqual([
      'heading: Samarbejde',
      `paragraph: ${TEXT.join(' ')}`,
      'heading: Aftaler',
      `paragraph: ${OTHER.join(' ')}`,
      'heading: Trivsel',
      `paragraph: ${TEXT.join(' ')}`,
    ]);
  });
});

test('a paragraph goes on below the box that interrupts it', async () => {
  const box = { x: 55, y: 130, width: 260, height: 44 };
  const inBox = [
    { x: 62, y: 148, text: 'Der er åbent hver onsdag, og' },
    { x: 62, y: 162, text: 'alle kan komme, som de er.' },
  ];
  const texts = [...column(60, 100, TEXT.slice(0, 2)), ...inBox, ...column(60, 190, TEXT.slice(2))];
  expect(shown(await blocksOf([{ boxes: [box], texts }]))).toEqual([
    `paragraph: ${TEXT.join(' ')}`,
    'paragraph: Der er åbent hver onsdag, og alle kan komme, som de er.',
  ]);
});

test('a column that begins above the first one, beside a picture, is read after it', async () => {
  const second = column(320, 80, [...OTHER, ...OTHER]);
  const texts = [...column(60, 220, [...TEXT, ...TEXT]), ...second];
  expect(shown(await blocksOf([{ texts }])).join(' ')).toBe(
    [...TEXT, ...TEXT, ...OTHER, ...OTHER]
      .join(' ')
      .replace(/^/u, 'paragraph: ')
      .replace(OTHER.join(' '), `paragraph: ${OTHER.join(' ')}`),
  );
});

test('words scattered over a drawing head nothing', async () => {
  const word = (x: number, y: number, text: string) => ({ x, y, text, size: 18, bold: true });
  const texts = [
    ...column(60, 100, TEXT),
    word(60, 190, '12 caféer'),
    word(220, 200, '40 naboer'),
    word(380, 194, '3 busser'),
    ...column(60, 260, OTHER),
  ];
  expect(shown(await blocksOf([{ texts }])).filter((text) => text.startsWith('heading'))).toEqual([]);
});

test('a lone heading in the margin that the file has after its text stands before it', async () => {
  const heading = { x: 400, y: 300, text: 'Sådan gør vi', size: 14, bold: true };
  const texts = [...column(60, 100, TEXT), ...column(60, 300, OTHER), heading, ...column(60, 480, TEXT)];
  expect(shown(await blocksOf([{ texts }]))).toEqual([
    `paragraph: ${TEXT.join(' ')}`,
    'heading: Sådan gør vi',
    `paragraph: ${OTHER.join(' ')}`,
    `paragraph: ${TEXT.join(' ')}`,
  ]);
});

test('a running head in the type of the text is told by its page number on a file of one page', async () => {
  const head = [
    { x: 60, y: 40, text: 'Strandby Kommune' },
    { x: 480, y: 40, text: 'Hæfte 1' },
  ];
  const blocks = await blocksOf([{ texts: [...head, ...column(60, 120, TEXT)] }]);
  expect(shown(blocks)).toEqual([`paragraph: ${TEXT.join(' ')}`]);
});
