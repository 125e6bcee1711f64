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
