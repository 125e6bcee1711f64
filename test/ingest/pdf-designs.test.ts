import { describe, expect, test } from 'vitest';
import { finishBlocks } from '../../src/ingest/finish.ts';
import { readPdf } from '../../src/ingest/pdf/read-pdf.ts';
import { markQuotes } from '../../src/ingest/quotes.ts';
import { column, type TinyPage, type TinyText, tinyPdf } from './tiny-pdf.ts';

/** Designs in which policies are set, each with what was once read wrongly of it. */

const LEFT = [
  'De nærmeste kender borgeren bedst, og',
  'derfor lytter medarbejderne til dem. Et',
  'godt samarbejde har betydning for alle,',
  'og det begynder med den første samtale.',
];
const RIGHT = [
  'Vi holder aftaler, og vi siger til, når',
  'noget ikke kan lade sig gøre. Det er',
  'en vane, som vi øver os på hver dag,',
  'og som vi taler åbent om med hinanden.',
];

async function read(pages: readonly TinyPage[]): Promise<string[]> {
  const { drafts } = await readPdf(tinyPdf(pages));
  return finishBlocks(markQuotes(drafts))
    .filter(({ kind }) => kind !== 'furniture')
    .map(({ kind, text }) => `${kind}: ${text}`);
}

/** The texts in the order in which a program draws that goes down the page, across all columns. */
const byRows = (texts: readonly TinyText[]) => texts.toSorted((a, b) => a.y - b.y || a.x - b.x);
const paragraph = (lines: readonly string[]) => `paragraph: ${lines.join(' ')}`;

describe('text drawn line by line across two columns', () => {
  test('a box in one column tears nothing', async () => {
    const boxed = ['Ring til os alle dage.', 'Vi svarer hurtigt.'];
    const texts = byRows([
      ...column(60, 120, LEFT),
      ...column(70, 210, boxed),
      ...column(60, 280, LEFT),
      ...column(320, 120, [...RIGHT, ...RIGHT, ...RIGHT, ...RIGHT]),
    ]);
    const box = { x: 60, y: 190, width: 230, height: 50 };
    const blocks = await read([{ boxes: [box], texts }]);
    expect(blocks.slice(0, 3)).toEqual([paragraph(LEFT), paragraph(boxed), paragraph(LEFT)]);
    expect(blocks.at(-1)).toMatch(/hinanden\.$/u);
  });

  test('a heading low in the left column stays in it', async () => {
    const texts = byRows([
      ...column(60, 120, [...LEFT, ...LEFT]),
      { x: 60, y: 270, text: 'Opfølgning', size: 15 },
      ...column(60, 300, LEFT),
      ...column(320, 120, [...RIGHT, ...RIGHT]),
    ]);
    const blocks = await read([{ texts }]);
    const at = (text: string) => blocks.findIndex((block) => block.includes(text));
    expect(at('Opfølgning')).toBeLessThan(at('Vi holder aftaler'));
  });
});

test('two columns whose paragraphs happen to begin at one height are no table', async () => {
  const tops = [120, 200, 280, 360];
  const texts = [60, 320].flatMap((x) => tops.flatMap((y) => column(x, y, x === 60 ? LEFT : RIGHT)));
  const blocks = await read([{ texts }]);
  expect(blocks).toEqual([...tops.map(() => paragraph(LEFT)), ...tops.map(() => paragraph(RIGHT))]);
});

test('the line in large type that opens each chapter heads nothing, nor does a lead-in in large letters', async () => {
  const pages = ['Tryghed', 'Inddragelse', 'Viden'].map((title) => ({
    texts: [
      { x: 60, y: 120, text: title, size: 24 },
      { x: 60, y: 150, text: `Ingen skal savne ${title.toLowerCase()}`, size: 15 },
      ...column(60, 190, LEFT),
    ],
  }));
  const blocks = await read(pages);
  expect(blocks.filter((block) => block.startsWith('heading'))).toEqual([
    'heading: Tryghed',
    'heading: Inddragelse',
    'heading: Viden',
  ]);
  expect(blocks).toContain('paragraph: Ingen skal savne tryghed');
});

test('the large numbers of cards at the head of a page are no page numbers', async () => {
  const card = (x: number, number: string, lines: readonly string[]): TinyText[] => [
    { x, y: 60, text: number, size: 26 },
    ...column(x, 82, lines),
  ];
  const blocks = await read([{ texts: [...card(60, '1', LEFT), ...card(320, '2', RIGHT)] }]);
  const text = blocks.join(' ');
  expect(text).toMatch(/\b1\b.*De nærmeste.*\b2\b.*Vi holder/u);
});

describe('notes whose numbers begin anew', () => {
  const noted = (y: number, sign: string, lines: readonly string[]): TinyText[] => [
    ...column(60, y, lines),
    { x: 62 + (lines.at(-1)?.length ?? 0) * 4.6, y: y + (lines.length - 1) * 14 - 4, text: sign, size: 6 },
  ];
  const note = (y: number, text: string): TinyText => ({ x: 330, y, text, size: 8 });

  test('a note in the margin that the file has before its paragraph is read after it', async () => {
    const from = (top: number): TinyText[] => [
      note(top, '1 Ordningen er beskrevet på biblioteket.'),
      ...noted(top, '1', LEFT),
      note(top + 180, '2 Tallet er kommunens eget.'),
      ...noted(top + 180, '2', RIGHT),
    ];
    const blocks = await read([{ texts: from(180) }, { texts: from(240) }]);
    const once = [
      paragraph(LEFT),
      'footnote: Ordningen er beskrevet på biblioteket.',
      paragraph(RIGHT),
      'footnote: Tallet er kommunens eget.',
    ];
    expect(blocks).toEqual([...once, ...once]);
  });
});

describe('spaces that a program left out', () => {
  /** Each letter of these words is 5.56 points wide, the space 2.78. */
  const words = (y: number, parts: readonly string[]): TinyText[] => {
    let x = 60;
    return parts.map((text) => {
      const at = x;
      x += text.length * 5.56 + 2.78;
      return { x: at, y, text };
    });
  };

  test('a gap as wide as a space parts words on a page that has spaces elsewhere', async () => {
    const texts = [
      ...column(60, 120, [...LEFT, ...RIGHT]),
      ...words(300, ['hun', 'og', 'e', 'bad', 'hunden']),
    ];
    expect((await read([{ texts }])).at(-1)).toBe('paragraph: hun og e bad hunden');
  });
});
