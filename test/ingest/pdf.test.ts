import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { finishBlocks } from '../../src/ingest/finish.ts';
import { isGarbled } from '../../src/ingest/pdf/garbled.ts';
import { readPdf } from '../../src/ingest/pdf/read-pdf.ts';
import { markQuotes } from '../../src/ingest/quotes.ts';
import type { Block } from '../../src/model/index.ts';
import { column, type TinyPage, type TinyText, tinyPdf } from './tiny-pdf.ts';

const WIDE = [
  'Kommunen samarbejder med de nærmeste om den hjælp, som borgeren får i sit hjem, og det',
  'gælder både til daglig og i de uger, hvor noget forandrer sig for familien. Samarbejdet',
  'begynder med en samtale.',
];
const LEFT = [
  'De nærmeste kender borgeren bedst, og',
  'derfor lytter medarbejderne til dem. Et',
  'godt samarbejde har stor betyd-',
  'ning for trivslen. Det gælder på ældre-',
  'og handicapområdet.',
];
const RIGHT = [
  'Vi holder aftaler, og vi siger til, når',
  'noget ikke kan lade sig gøre. Det er',
  'en vane, som vi øver os på hver dag,',
  'og som vi taler åbent om, både når det',
  'lykkes, og når det glipper.',
];

async function blocksOf(pages: readonly TinyPage[]): Promise<Block[]> {
  const reading = await readPdf(tinyPdf(pages));
  return finishBlocks(markQuotes(reading.drafts));
}

function textsOf(blocks: readonly Block[], kind: Block['kind']): string[] {
  return blocks.filter((block) => block.kind === kind).map((block) => block.text);
}

function heading(x: number, y: number, text: string, size = 15): TinyText {
  return { x, y, text, size, bold: true };
}

describe('columns', () => {
  test('are read one after the other, also under a heading that spans them', async () => {
    const blocks = await blocksOf([
      { texts: [heading(60, 90, 'Samarbejde'), ...column(60, 120, LEFT), ...column(320, 120, RIGHT)] },
    ]);
    expect(textsOf(blocks, 'heading')).toEqual(['Samarbejde']);
    expect(textsOf(blocks, 'paragraph')).toEqual([
      'De nærmeste kender borgeren bedst, og derfor lytter medarbejderne til dem. Et godt samarbejde har stor betydning for trivslen. Det gælder på ældre- og handicapområdet.',
      'Vi holder aftaler, og vi siger til, når noget ikke kan lade sig gøre. Det er en vane, som vi øver os på hver dag, og som vi taler åbent om, både når det lykkes, og når det glipper.',
    ]);
  });

  test('whatever the order in the file, and when their lines do not stand side by side', async () => {
    const interleaved = LEFT.flatMap((text, index) => [
      { x: 60, y: 120 + index * 14, text },
      { x: 320, y: 127 + index * 14, text: RIGHT[index] ?? '' },
    ]);
    const [first, second] = textsOf(await blocksOf([{ texts: interleaved }]), 'paragraph');
    expect(first).toMatch(/^De nærmeste.*handicapområdet\.$/);
    expect(second).toMatch(/^Vi holder aftaler.*glipper\.$/);
  });

  test('end where full-width text begins', async () => {
    const blocks = await blocksOf([
      {
        texts: [
          ...column(60, 100, WIDE),
          ...column(60, 170, LEFT),
          ...column(320, 170, RIGHT),
          ...column(60, 270, WIDE),
        ],
      },
    ]);
    const starts = textsOf(blocks, 'paragraph').map((text) => text.slice(0, 8));
    expect(starts).toEqual(['Kommunen', 'De nærme', 'Vi holde', 'Kommunen']);
  });

  test('are read section by section when short headings stand over them', async () => {
    const section = (y: number, title: string) => [
      heading(60, y, title),
      ...column(60, y + 26, LEFT),
      ...column(320, y + 26, RIGHT),
    ];
    const blocks = await blocksOf([{ texts: [...section(100, 'Det første'), ...section(260, 'Det andet')] }]);
    const order = blocks.map((block) => `${block.kind}: ${block.text.slice(0, 9)}`);
    expect(order).toEqual([
      'heading: Det først',
      'paragraph: De nærmes',
      'paragraph: Vi holder',
      'heading: Det andet',
      'paragraph: De nærmes',
      'paragraph: Vi holder',
    ]);
  });

  test('a paragraph goes on in the next column and on the next page, with its words whole', async () => {
    const [blocks] = [
      await blocksOf([
        {
          texts: [
            ...column(60, 100, [
              'Alle får en fast kontaktperson, og',
              'de pårørende ved, hvem det er, så de',
              'altid har en med-',
            ]),
          ],
        },
        {
          texts: [
            ...column(60, 100, [
              'arbejder at tale med i det daglige.',
              'Det er vigtigt for os alle sammen her.',
            ]),
          ],
        },
      ]),
    ];
    const [only] = blocks;
    expect(only?.text).toContain('altid har en medarbejder at tale med');
    expect(only?.pages.map(({ page }) => page)).toEqual([1, 2]);
    expect(only?.text.slice(only.pages[1]?.offset)).toMatch(/^arbejder at tale/);
  });
});

describe('headings', () => {
  test('are told by size and weight, and head what follows', async () => {
    const blocks = await blocksOf([
      {
        texts: [
          heading(60, 80, 'Plejepolitik', 24),
          heading(60, 120, 'Værdier', 15),
          ...column(60, 145, WIDE),
          heading(60, 200, 'Tillid', 11),
          ...column(60, 220, WIDE),
          heading(60, 280, 'Opfølgning', 15),
          ...column(60, 305, WIDE),
        ],
      },
    ]);
    const headings = blocks.filter((block) => block.kind === 'heading');
    expect(headings.map(({ text, level }) => [text, level])).toEqual([
      ['Plejepolitik', 1],
      ['Værdier', 2],
      ['Tillid', 3],
      ['Opfølgning', 2],
    ]);
    const sections = blocks.filter((block) => block.kind === 'paragraph').map((block) => block.section);
    expect(sections).toEqual([['Værdier'], ['Værdier', 'Tillid'], ['Opfølgning']]);
  });

  test('in the margin go before the text they stand beside', async () => {
    const blocks = await blocksOf([
      {
        texts: [
          ...column(180, 100, RIGHT),
          ...column(180, 200, LEFT),
          heading(60, 100, 'Aftaler', 10),
          heading(60, 200, 'Samarbejde', 10),
        ],
      },
    ]);
    expect(blocks.map((block) => `${block.kind}: ${block.text.slice(0, 7)}`)).toEqual([
      'heading: Aftaler',
      'paragraph: Vi hold',
      'heading: Samarbe',
      'paragraph: De nærm',
    ]);
  });
});

describe('lists', () => {
  test('have their lead-in, their nesting and whole items', async () => {
    const blocks = await blocksOf([
      {
        texts: [
          ...column(60, 100, WIDE),
          { x: 60, y: 160, text: 'Derfor vil vi:' },
          {
            x: 60,
            y: 178,
            text: '• tage imod nye familier med en samtale, hvor vi aftaler, hvem der gør hvad, og',
          },
          { x: 69, y: 192, text: 'hvornår vi taler sammen igen' },
          { x: 60, y: 206, text: '• svare hurtigt' },
          { x: 78, y: 220, text: '– på breve' },
          { x: 78, y: 234, text: '– på opkald' },
          { x: 60, y: 248, text: '• holde, hvad vi lover.' },
        ],
      },
    ]);
    const items = blocks.filter((block) => block.kind === 'list-item');
    expect(items.map(({ text, level }) => [level, text])).toEqual([
      [
        1,
        'tage imod nye familier med en samtale, hvor vi aftaler, hvem der gør hvad, og hvornår vi taler sammen igen',
      ],
      [1, 'svare hurtigt'],
      [2, 'på breve'],
      [2, 'på opkald'],
      [1, 'holde, hvad vi lover.'],
    ]);
    expect(new Set(items.map((item) => item.leadIn))).toEqual(new Set(['Derfor vil vi:']));
  });

  test('a dash inside a sentence at the start of a line begins no item', async () => {
    const blocks = await blocksOf([
      {
        texts: column(60, 100, [
          'De nærmeste, altså familie, venner og naboer og andre, som borgeren er tryg ved her',
          '– spiller en stor rolle for de fleste af os, og det vil kommunen gerne understøtte mere.',
          'Det er begyndelsen.',
        ]),
      },
    ]);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.text).toContain('tryg ved her – spiller en stor rolle');
  });
});

describe('tables', () => {
  test('with lines between their cells come row by row, a cell whole', async () => {
    const rule = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
    const levels = [180, 202, 238].map((y) => rule(60, y, 400, 0.7));
    const walls = [60, 200, 459].map((x) => rule(x, 180, 0.7, 58));
    const blocks = await blocksOf([
      {
        texts: [
          ...column(60, 100, WIDE),
          ...[
            { x: 64, y: 195, text: 'Indsats' },
            { x: 206, y: 195, text: 'Ansvarlig' },
            { x: 64, y: 217, text: 'Kursus i at' },
            { x: 64, y: 230, text: 'lytte' },
            { x: 206, y: 217, text: 'Omsorg' },
          ],
          ...column(60, 280, WIDE),
        ],
        boxes: [...levels, ...walls],
      },
    ]);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table-row', 'table-row', 'paragraph']);
    expect(textsOf(blocks, 'table-row')).toEqual(['Indsats | Ansvarlig', 'Kursus i at lytte | Omsorg']);
  });
});

test('a tagged file is read by its tags', async () => {
  const bytes = readFileSync(new URL('../../fixtures/ingest/tagged.pdf', import.meta.url));
  const { drafts } = await readPdf(bytes);
  const blocks = finishBlocks(markQuotes(drafts));
  expect(blocks.map(({ kind, level, text }) => `${kind} ${level ?? '-'} ${text}`)).toEqual([
    'heading 1 Familiepolitik for Engsø',
    'heading 2 Vision',
    'paragraph - Vores vision er:',
    'paragraph - Alle familier i Engsø har nogen at ringe til.',
    'heading 2 Samarbejde',
    'paragraph - De nærmeste er en betydningsfuld del af hverdagen, og vi lytter til deres erfaringer i ældre- og handicapplejen og i alle de tilbud, som familieområdet har tilknyttet.',
    'paragraph - Ro. Der er tid til at tale sammen.',
    'paragraph - Vi vil:',
    'list-item 1 spørge, før vi handler, og lytte til svaret, også når det er langt',
    'list-item 1 svare',
    'list-item 2 på breve',
    'heading 2 Tidsplan',
    'table-row - Indsats | Frist',
    'table-row - Kursus i at lytte | 2027',
  ]);
  expect(blocks.filter(({ boxed }) => boxed).map(({ text }) => text.slice(0, 4))).toEqual(['Alle']);
  expect(blocks.find(({ runIn }) => runIn > 0)?.runIn).toBe(3);
});

describe('what is around the text', () => {
  test('running heads and page numbers are furniture and part no paragraph', async () => {
    const page = (number: number, lines: readonly string[]) => ({
      texts: [
        { x: 60, y: 40, text: 'Politik for nærmeste', size: 8 },
        ...column(60, 100, lines),
        { x: 290, y: 810, text: `Side ${number}`, size: 8 },
      ],
    });
    const blocks = await blocksOf([
      page(1, ['Vi vil gerne, at alle familier ved, hvor de kan', 'henvende sig, når']),
      page(2, ['de får brug for hjælp, og', 'at de bliver hørt.']),
    ]);
    expect(textsOf(blocks, 'paragraph')).toEqual([
      'Vi vil gerne, at alle familier ved, hvor de kan henvende sig, når de får brug for hjælp, og at de bliver hørt.',
    ]);
    expect(textsOf(blocks, 'furniture')).toEqual([
      'Politik for nærmeste',
      'Side 1',
      'Politik for nærmeste',
      'Side 2',
    ]);
  });

  test('a contents list is furniture', async () => {
    const blocks = await blocksOf([
      {
        texts: [
          heading(60, 80, 'Indhold'),
          ...column(60, 110, ['Forord ........... 2', 'Vision ........... 3', 'Værdier .......... 4']),
        ],
      },
      { texts: [heading(60, 80, 'Forord'), ...column(60, 110, WIDE)] },
    ]);
    expect(textsOf(blocks, 'furniture')).toHaveLength(4);
    expect(textsOf(blocks, 'heading')).toEqual(['Forord']);
  });

  test('text in a filled field is boxed', async () => {
    const blocks = await blocksOf([
      {
        texts: [
          ...column(60, 100, WIDE),
          ...column(70, 190, ['Alle familier i kommunen oplever,', 'at de bliver hørt.']),
          ...column(60, 260, WIDE),
        ],
        boxes: [{ x: 60, y: 170, width: 300, height: 50 }],
      },
    ]);
    expect(blocks.map((block) => block.boxed)).toEqual([false, true, false]);
  });
});

describe('trouble', () => {
  test('a page that is a picture is named, the others are read', async () => {
    const reading = await readPdf(tinyPdf([{ texts: column(60, 100, WIDE) }, { image: true }]));
    expect(reading.problems).toEqual([{ code: 'scanned-page', page: 2, args: {} }]);
    expect(reading.drafts).toHaveLength(1);
  });

  test('a file with a password says so', async () => {
    const locked = '/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4';
    const owner = `/O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`;
    await expect(
      readPdf(tinyPdf([{ texts: column(60, 100, WIDE) }], `${locked} ${owner}`)),
    ).rejects.toMatchObject({
      problem: { code: 'encrypted' },
    });
  });

  test('what is no PDF is damaged, and nothing reaches the console', async () => {
    const spies = (['log', 'warn', 'error', 'info'] as const).map((method) => vi.spyOn(console, method));
    const write = vi.spyOn(process.stdout, 'write');
    await expect(readPdf(new TextEncoder().encode('%PDF-1.7\nikke mere'))).rejects.toMatchObject({
      problem: { code: 'damaged' },
    });
    for (const spy of [...spies, write]) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });

  test('text without meaning is told from text with', () => {
    const words = [...WIDE, ...LEFT, ...RIGHT].join(' ');
    const shift = (letter: string) => String.fromCodePoint((letter.codePointAt(0) ?? 65) - 29);
    expect(isGarbled(words)).toBe(false);
    expect(isGarbled(words.toUpperCase())).toBe(false);
    expect(isGarbled(words.replace(/\p{L}/gu, shift))).toBe(true);
    expect(isGarbled('\ufffd'.repeat(200) + words)).toBe(true);
  });
});
