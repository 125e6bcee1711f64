import { describe, expect, test } from 'vitest';
import { LEFT, RIGHT, read } from './pdf-pages.ts';
import { column, type TinyPage } from './tiny-pdf.ts';

/** Orders that went wrong in layouts where several things stand beside each other. */

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

describe('tables', () => {
  const row = (y: number, cells: readonly string[]) =>
    cells.flatMap((text, index) => (text === '' ? [] : [{ x: 60 + index * 160, y, text }]));

  test('rows that begin alike at the head of two pages are rows', async () => {
    const page = (goal: string): TinyPage => ({
      texts: [
        ...row(76, [goal, 'Alle ansatte får et kursus', 'Leder af']),
        ...row(90, ['i hele kommunen', 'som gentages hvert år', 'centeret']),
        ...column(60, 140, [...LEFT, ...RIGHT]),
      ],
    });
    const blocks = await read([page('Flere får hjælp'), page('Færre bliver syge')]);
    expect(blocks.filter((block) => block.includes('Alle ansatte får et kursus'))).toHaveLength(2);
  });

  test('have the columns of their fullest row', async () => {
    const texts = [
      ...row(100, ['Ingen står alene', 'Vi ringer hver uge', '']),
      ...row(130, ['Alle bliver hørt', 'Vi spørger hvert år', 'Leder af center']),
      ...row(160, ['Svar er klare', 'Vi skriver kort', 'Leder af staben']),
    ];
    expect(await read([{ texts }])).toEqual([
      'table-row: Ingen står alene | Vi ringer hver uge',
      'table-row: Alle bliver hørt | Vi spørger hvert år | Leder af center',
      'table-row: Svar er klare | Vi skriver kort | Leder af staben',
    ]);
  });

  test('the rest of one cell at the top of the next page belongs to its row', async () => {
    const texts = [
      ...column(60, 100, LEFT),
      ...row(700, ['Indsats 1', 'Vi skriver kort', 'Afdeling 3']),
      ...row(730, ['Indsats 2', 'Vi styrker arbejdet i', 'Afdeling 4']),
    ];
    const rest = { x: 220, y: 80, text: 'skoler og i huse.' };
    const blocks = await read([{ texts }, { texts: [rest, ...column(60, 140, RIGHT)] }]);
    expect(blocks).toContain('table-row: Indsats 2 | Vi styrker arbejdet i skoler og i huse. | Afdeling 4');
  });
});

describe('headings', () => {
  test('in small capitals are headings', async () => {
    const texts = [
      ...column(60, 120, LEFT, 15),
      { x: 60, y: 190, text: 'HVOR VIL VI HEN?', size: 7, bold: true },
      ...column(60, 206, RIGHT, 15),
    ];
    expect(await read([{ texts }])).toContain('heading: HVOR VIL VI HEN?');
  });

  test('stand at no end: an address at the foot of a single page is its foot', async () => {
    const foot = { x: 60, y: 800, text: 'Rådhuspladsen 1, 9999 Lindby', size: 13 };
    const blocks = await read([{ texts: [...column(60, 120, LEFT), foot] }]);
    expect(blocks).toEqual([paragraph(LEFT)]);
    const end = { x: 60, y: 400, text: 'Sammen om livet', size: 13 };
    expect((await read([{ texts: [...column(60, 120, LEFT), end] }])).at(-1)).toBe(
      'paragraph: Sammen om livet',
    );
  });
});

test('a box that the file draws in pieces is read as one', async () => {
  const box = { x: 50, y: 200, width: 240, height: 76 };
  const title = { x: 60, y: 222, text: 'Godt at vide', size: 12, bold: true };
  const texts = [
    title,
    ...column(60, 120, LEFT),
    ...column(320, 120, [...RIGHT, ...LEFT, ...RIGHT]),
    ...column(60, 244, ['Rådgivningen er åben for alle', 'borgere hver dag.']),
    ...column(60, 300, RIGHT),
  ];
  const blocks = await read([{ boxes: [box], texts }]);
  const at = blocks.indexOf('heading: Godt at vide');
  expect(blocks[at + 1]).toBe('paragraph: Rådgivningen er åben for alle borgere hver dag.');
});
