import { describe, expect, test } from 'vitest';
import { finishBlocks } from '../../src/ingest/finish.ts';
import { readPdf } from '../../src/ingest/pdf/read-pdf.ts';
import { markQuotes } from '../../src/ingest/quotes.ts';
import { column, type TinyPage, tinyPdf } from './tiny-pdf.ts';

/** Orders that went wrong in layouts where several things stand beside each other. */

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

const paragraph = (lines: readonly string[]) => `paragraph: ${lines.join(' ')}`;

describe('a panel as high as the page', () => {
  const panel = { x: 0, y: 0, width: 200, height: 842 };
  const words = [
    { x: 20, y: 120, text: 'Vision', size: 20, bold: true },
    { x: 20, y: 160, text: 'Et godt liv, også når', size: 14 },
    { x: 20, y: 178, text: 'livet er svært.', size: 14 },
  ];
  const lines = ['Visionen rummer tre ønsker for os alle:', 'Fællesskab for alle', 'Trygge rammer'];
  const beside = [
    { x: 230, y: 110, text: lines[0] ?? '' },
    { x: 470, y: 110, text: lines[1] ?? '' },
    { x: 470, y: 124, text: lines[2] ?? '' },
  ];

  test('is a column of its own beside text of a line or two, and is read once', async () => {
    const texts = [...words, ...beside].toReversed();
    const more = { texts: column(60, 100, [...LEFT, ...RIGHT]) };
    const blocks = await read([{ boxes: [panel], texts }, more]);
    expect(blocks.filter((block) => block.endsWith(': Vision'))).toHaveLength(1);
    const at = (text: string) => blocks.findIndex((block) => block.includes(text));
    expect(at(': Vision')).toBeLessThan(at('Et godt liv'));
    expect(at('Et godt liv')).toBeLessThan(at('Visionen rummer'));
  });
});

test('a heading that counts, in two lines at the head of two pages, is no running head', async () => {
  const page = (count: string, words: string): TinyPage => ({
    texts: [
      { x: 60, y: 72, text: `Indsatsområde ${count}:`, size: 11, bold: true },
      { x: 60, y: 87, text: words, size: 11, bold: true },
      ...column(60, 115, [...LEFT, ...RIGHT, ...LEFT]),
    ],
  });
  const cover: TinyPage = { texts: [...column(60, 115, LEFT)] };
  const blocks = await read([cover, page('1', 'Mental sundhed'), page('3', 'Kronisk sygdom')]);
  const headings = blocks.filter((block) => block.startsWith('heading')).join(' ');
  expect(headings).toContain('Indsatsområde 1:');
  expect(headings).toContain('Indsatsområde 3:');
});

test('cards at the top of the second column, drawn last, are not read before the first column', async () => {
  const card = (x: number, y: number, title: string, text: string) => [
    { x, y, text: title, bold: true },
    ...column(x, y + 16, [text, 'og siger det videre.']),
  ];
  const texts = [
    { x: 40, y: 80, text: 'Politik for nærhed i hele vores kommune', size: 22, bold: true },
    ...column(40, 130, [...LEFT, ...RIGHT, ...LEFT]),
    ...column(320, 230, [...RIGHT, ...LEFT]),
    ...card(40, 330, '1 Naboer', 'Vi taler om hjælp'),
    ...card(170, 330, '2 Pauser', 'Vi holder fri'),
    ...card(320, 130, '3 Aftaler', 'Vi holder ord'),
    ...card(450, 130, '4 Svar', 'Vi svarer hurtigt'),
  ];
  const blocks = await read([{ texts }]);
  const at = (text: string) => blocks.findIndex((block) => block.includes(text));
  expect(at('De nærmeste')).toBeLessThan(at('1 Naboer'));
  expect(at('2 Pauser')).toBeLessThan(at('3 Aftaler'));
  expect(at('4 Svar')).toBeLessThan(blocks.length - 2);
});

test('a quotation in its column stays there, however far a title reaches over it', async () => {
  const quote = ['»De nærmeste kender', 'borgeren bedst«'];
  const texts = [
    { x: 40, y: 100, text: 'Når kræfterne slipper op hos os', size: 24 },
    ...column(40, 130, [...LEFT, ...LEFT]),
    ...column(240, 130, ['Afløseren er altid ansat her.', 'Det er en fast regel i huset.']),
    ...quote.map((text, index) => ({ x: 240, y: 180 + index * 17, text, size: 14, bold: true })),
    ...column(440, 130, [
      'Søskende bliver inviteret',
      'til deres egen dag, hvor det',
      'ikke handler om andre.',
    ]),
  ];
  const blocks = await read([{ texts }]);
  expect(blocks).toContain(paragraph([...LEFT, ...LEFT]));
  expect(blocks).toContain('paragraph: Afløseren er altid ansat her. Det er en fast regel i huset.');
});
