import { expect, test } from 'vitest';
import { isGarbledFont } from '../../src/ingest/pdf/garbled.ts';
import { blocksOf, LEFT, RIGHT, read, shown } from './pdf-pages.ts';
import { column } from './tiny-pdf.ts';

/** What layouts by people who knew no rule of the reading showed to be read wrongly. */

test('years in larger type head the line of text beside each', async () => {
  const texts = [
    ...column(60, 100, LEFT),
    ...column(320, 100, RIGHT),
    ...[2031, 2032, 2033].flatMap((year, index) => [
      { x: 90, y: 232 + index * 26, text: `Januar ${year}`, size: 13, bold: true },
      { x: 220, y: 230 + index * 26, text: `Vi gør status for år ${index + 1} sammen med ældrerådet.` },
    ]),
  ];
  const blocks = await read([{ texts }]);
  const at = blocks.indexOf('heading: Januar 2031');
  expect(blocks.slice(at)).toEqual(
    [2031, 2032, 2033].flatMap((year, index) => [
      `heading: Januar ${year}`,
      `paragraph: Vi gør status for år ${index + 1} sammen med ældrerådet.`,
    ]),
  );
});

test('titles of a font of their own, in capitals and with figures between, are no garbage', async () => {
  const titles = 'INDLEDNING AFGRÆNSNING SAMARBEJDET HVERDAGEN SUNDHEDEN BEVÆGELSEN ORGANISERING OPFØLGNING';
  const texts = titles
    .split(' ')
    .flatMap((title, index) => [
      { x: 60, y: 80 + index * 90, text: title, size: 16, bold: true },
      { x: 300, y: 80 + index * 90, text: String(111 + index * 7), size: 30, bold: true },
      ...column(60, 100 + index * 90, LEFT),
    ]);
  const blocks = await read([{ texts }]);
  for (const title of titles.split(' ')) expect(blocks).toContain(`heading: ${title}`);
  expect(isGarbledFont(`${titles} `.repeat(5))).toBe(false);
});

test('cells that differ in a number alone, level on two pages, stay in their rows', async () => {
  const page = (number: number, lines: readonly string[]) => ({
    texts: [
      ...column(60, 90, lines),
      { x: 420, y: 90, text: `Leder af center ${number}` },
      ...column(60, 180, RIGHT),
    ],
  });
  const blocks = (await read([page(72, LEFT), page(73, RIGHT)])).join('\n');
  expect(blocks).toContain('Leder af center 72');
  expect(blocks).toContain('Leder af center 73');
});

test('who gives out the policy, at the head of a cover, is furniture', async () => {
  const cover = [
    { x: 60, y: 60, text: 'Strandby Kommune', size: 12 },
    { x: 60, y: 380, text: 'Sammen om familien', size: 40, bold: true },
  ];
  const blocks = await blocksOf([
    { texts: cover },
    { texts: [...column(60, 100, LEFT), ...column(60, 200, RIGHT)] },
  ]);
  expect(shown(blocks)[0]).toBe('heading: Sammen om familien');
});

test('headings of two lines in the right margin, each written after its text, head the text beside them', async () => {
  const part = (y: number, title: readonly string[]) => [
    ...column(60, y, LEFT),
    ...column(60, y + 60, RIGHT),
    ...title.map((text, index) => ({ x: 370, y: y + index * 13, text, bold: true })),
  ];
  const texts = [
    ...part(100, ['Tema 4: Støtte til den,', 'der støtter']),
    ...part(280, ['Tema 5: Børn, unge og', 'søskende']),
    ...part(460, ['Tema 6: Foreninger og', 'frivillige']),
  ];
  expect((await read([{ texts }])).map((block) => block.slice(0, 24))).toEqual(
    ['Tema 4: Støtte', 'Tema 5: Børn, u', 'Tema 6: Forenin'].flatMap((title) => [
      expect.stringContaining(title),
      expect.stringContaining(LEFT[0]?.slice(0, 12) ?? ''),
      expect.stringContaining(RIGHT[0]?.slice(0, 12) ?? ''),
    ]),
  );
});

test('the head of a ruled table that every page begins with is read once', async () => {
  const rules = (y: number) => [
    ...[60, 240, 420].map((x) => ({ x, y, width: 1, height: 84 })),
    ...[0, 24, 84].map((down) => ({ x: 60, y: y + down, width: 361, height: 1 })),
  ];
  const page = (lines: readonly string[], who: string) => ({
    texts: [
      { x: 66, y: 96, text: 'Mål', bold: true },
      { x: 246, y: 96, text: 'Ansvar', bold: true },
      ...column(
        66,
        120,
        lines.map((line) => line.slice(0, 30)),
      ),
      { x: 246, y: 120, text: who },
    ],
    boxes: rules(80),
  });
  const blocks = await read([page(LEFT, 'Lederen'), page(RIGHT, 'Rådet'), page(LEFT, 'Udvalget')]);
  expect(blocks.filter((block) => block.includes('Mål | Ansvar'))).toEqual(['table-row: Mål | Ansvar']);
  expect(blocks[0]).toBe('table-row: Mål | Ansvar');
  expect(blocks.length).toBe(4);
});

test('a line in small type right below a centred title is not beside it', async () => {
  const texts = [
    { x: 200, y: 120, text: 'Frivillighedspolitik', size: 36, bold: true },
    { x: 60, y: 160, text: 'Sammen gør vi en forskel', bold: true },
    { x: 240, y: 205, text: 'Velkommen', size: 24, bold: true },
    { x: 60, y: 228, text: 'Alle er med', size: 13, bold: true },
    ...column(60, 260, LEFT),
    ...column(320, 260, RIGHT),
  ];
  const blocks = await read([{ texts }]);
  expect(blocks).toContain('heading: Frivillighedspolitik');
  expect(blocks).toContain('heading: Velkommen');
});

test('remarks that begin alike at one height of two pages are no running head', async () => {
  const page = (number: number, lines: readonly string[]) => ({
    texts: [
      { x: 60, y: 78, text: 'Læs mere om ordningen i hæfte', size: 8 },
      { x: 60, y: 89, text: `${number}, som alle kan få.`, size: 8 },
      ...column(220, 78, lines),
    ],
  });
  const blocks = (await read([page(33, LEFT), page(45, RIGHT)])).join('\n');
  expect(blocks).toContain('Læs mere om ordningen i hæfte 33, som alle kan få.');
  expect(blocks).toContain('Læs mere om ordningen i hæfte 45, som alle kan få.');
});

test('a plain line over a list, level with bold words of the first column, is no heading in a margin', async () => {
  const texts = [
    { x: 60, y: 100, text: 'Visionen', size: 15, bold: true },
    { x: 60, y: 124, text: 'Sammen om det gode liv, også når livet er svært', bold: true },
    { x: 340, y: 124, text: 'Bag ordene ligger tre billeder:' },
  ];
  const blocks = await read([{ texts: [...column(60, 100, LEFT)] }, { texts }]);
  expect(blocks.at(-1)).toBe('paragraph: Bag ordene ligger tre billeder:');
});
