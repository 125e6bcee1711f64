import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finishBlocks } from '../../src/ingest/finish.ts';
import { readPdf } from '../../src/ingest/pdf/read-pdf.ts';
import { column, type TinyPage, type TinyText, tinyPdf } from './tiny-pdf.ts';

/** Cards in a grid without field or rule: a title each, a few lines of text, and a number that is drawn apart. */

const TITLES = ['Tid til samtalen', 'Klare aftaler', 'Pauser i hverdagen', 'Naboer', 'Viden', 'Tryghed'];
const TEXTS = [
  ['Medarbejderen spørger ved', 'det første møde.'],
  ['Aftalen står i planen, og', 'begge parter kender den,', 'før hjælpen begynder.'],
  ['Aflastning er en mulighed', 'også om aftenen.'],
  ['Foreningerne inviterer', 'hver måned.'],
  ['Kurset holdes to gange', 'om året, forår og efterår.'],
  ['Telefonen er åben hele', 'døgnet, også på helligdage.'],
];
const CARDS = TITLES.map((title, index) => ({ title, text: TEXTS[index] ?? [] }));

async function read(pages: readonly TinyPage[]): Promise<string[]> {
  const { drafts } = await readPdf(tinyPdf(pages));
  return finishBlocks(drafts)
    .filter(({ kind }) => kind !== 'furniture')
    .map(({ text }) => text);
}

/** Where each card begins, in rows of so many. */
const placeOf = (index: number, across: number) => ({
  x: 60 + (index % across) * (480 / across),
  y: 200 + Math.floor(index / across) * 90,
});

const numberOver = (index: number, across: number): TinyText => {
  const { x, y } = placeOf(index, across);
  return { x, y: y - 20, text: String(index + 1), size: 22 };
};
const titleOf = (index: number, across: number): TinyText => ({
  ...placeOf(index, across),
  text: TITLES[index] ?? '',
  size: 11,
  bold: true,
});
const textOf = (index: number, across: number): TinyText[] => {
  const { x, y } = placeOf(index, across);
  return column(x, y + 15, TEXTS[index] ?? []);
};

const LEAD = {
  x: 60,
  y: 130,
  text: 'Det lover vi de nærmeste i de kommende fire år, og det følger vi op på.',
};
const AFTER = {
  x: 60,
  y: 560,
  text: 'Byrådet gør status, når perioden er halvvejs, og igen ved dens udløb i maj.',
};

describe('cards that nothing but their edges holds together', () => {
  test.each([
    [4, 2],
    [5, 2],
    [6, 3],
    [5, 3],
    [3, 3],
  ])('%i cards, %i in a row, are read card by card in any order of drawing', async (count, across) => {
    const indices = CARDS.slice(0, count).map((_, index) => index);
    const texts = indices.flatMap((index) => textOf(index, across));
    const titles = indices.map((index) => titleOf(index, across));
    const numbers = indices.map((index) => numberOver(index, across));
    const expected = [
      LEAD.text,
      ...CARDS.slice(0, count).flatMap(({ title, text }, index) => [
        String(index + 1),
        title,
        text.join(' '),
      ]),
      AFTER.text,
    ];
    for (const drawn of [
      [LEAD, AFTER, ...titles, ...texts, ...numbers],
      [...numbers, LEAD, ...texts, AFTER, ...titles],
      [LEAD, ...titles, ...texts, ...numbers, AFTER].toSorted((a, b) => a.y - b.y || a.x - b.x),
    ])
      expect(await read([{ texts: drawn }])).toEqual(expected);
  });

  test('a number that stands before its title in the same type is read with it, at the foot of a page too', async () => {
    const low = (text: TinyText): TinyText => ({ ...text, y: text.y + 560 });
    const texts = [0, 1].flatMap((index) => [low(titleOf(index, 2)), ...textOf(index, 2).map(low)]);
    const numbers = [0, 1].map((index) => ({
      ...low(titleOf(index, 2)),
      x: placeOf(index, 2).x - 14,
      text: String(index + 1),
    }));
    const blocks = await read([{ texts: [...column(60, 100, ['Det lover vi.']), ...texts, ...numbers] }]);
    expect(blocks.slice(1)).toEqual([
      '1 Tid til samtalen',
      TEXTS[0]?.join(' '),
      '2 Klare aftaler',
      TEXTS[1]?.join(' '),
    ]);
  });

  test('columns of text whose headings begin at one height stay columns', async () => {
    const long = [...(TEXTS[1] ?? []), ...(TEXTS[1] ?? []), ...(TEXTS[1] ?? [])];
    const texts = [60, 320].flatMap((x, index) => [
      { x, y: 120, text: TITLES[index] ?? '', size: 11, bold: true },
      ...column(x, 136, index === 0 ? long : (TEXTS[0] ?? [])),
      { x, y: index === 0 ? 280 : 190, text: TITLES[index + 2] ?? '', size: 11, bold: true },
      ...column(x, index === 0 ? 296 : 206, TEXTS[index + 2] ?? []),
    ]);
    const blocks = await read([{ texts }]);
    expect(blocks.filter((text) => TITLES.includes(text))).toEqual([
      'Tid til samtalen',
      'Pauser i hverdagen',
      'Klare aftaler',
      'Naboer',
    ]);
  });

  test('no word is lost or comes twice, wherever the cards stand', async () => {
    const place = fc.record({
      cell: fc.integer({ min: 0, max: 47 }),
      right: fc.integer({ min: 0, max: 6 }),
      down: fc.integer({ min: 0, max: 3 }),
    });
    const spread = fc.uniqueArray(place, { minLength: 2, maxLength: 7, selector: ({ cell }) => cell });
    await fc.assert(
      fc.asyncProperty(spread, async (cells) => {
        const places = cells.map(({ cell, right, down }) => ({
          x: 40 + (cell % 4) * 125 + right,
          y: 110 + Math.floor(cell / 4) * 50 + down,
        }));
        const texts = places.flatMap(({ x, y }, index) => [
          { x, y, text: `Titel${index}`, size: 12, bold: true },
          { x, y: y + 15, text: `Tekst${index} begynder` },
          { x, y: y + 28, text: `og ender${index}` },
        ]);
        const words = (await read([{ texts }])).join(' ').split(/\s+/u);
        for (const [index] of places.entries())
          for (const word of [`Titel${index}`, `Tekst${index}`, `ender${index}`])
            expect(words.filter((each) => each === word)).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});
