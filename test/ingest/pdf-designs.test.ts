import { describe, expect, test } from 'vitest';
import { LEFT, RIGHT, read } from './pdf-pages.ts';
import { column, type TinyPage, type TinyText } from './tiny-pdf.ts';

/** Designs in which policies are set, each with what was once read wrongly of it. */

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

describe('headings in the margin of a page with a title', () => {
  const BLUE = '0.1 0.2 0.6';
  const heading = (x: number, y: number, text: string): TinyText => ({
    x,
    y,
    text,
    size: 12,
    bold: true,
    color: BLUE,
  });
  const title: TinyText = { x: 60, y: 110, text: 'Politik for gode dage', size: 24, bold: true };

  test('drawn before the title and flush right, each stands before its text', async () => {
    const texts = [
      heading(60, 180, 'Hvem politikken er'),
      heading(150.7, 195, 'for'),
      heading(110, 300, 'Hvad vi lover'),
      title,
      ...column(200, 180, [...LEFT, ...RIGHT]),
      ...column(200, 300, RIGHT),
    ];
    expect((await read([{ texts }])).map((block) => block.slice(0, 31))).toEqual([
      'heading: Politik for gode dage',
      'heading: Hvem politikken er for',
      'paragraph: De nærmeste kender b',
      'heading: Hvad vi lover',
      'paragraph: Vi holder aftaler, o',
    ]);
  });

  test('on the right of short paragraphs they are no column of a table', async () => {
    const texts = ['Vision', 'Værdier', 'Opfølgning'].flatMap((text, index) => [
      ...column(60, 180 + index * 100, index === 1 ? RIGHT : LEFT),
      heading(400, 180 + index * 100, text),
    ]);
    expect((await read([{ texts: [title, ...texts] }])).map((block) => block.slice(0, 20))).toEqual([
      'heading: Politik for',
      'heading: Vision',
      'paragraph: De nærmes',
      'heading: Værdier',
      'paragraph: Vi holder',
      'heading: Opfølgning',
      'paragraph: De nærmes',
    ]);
  });
});

describe('what stands at the same place on several pages', () => {
  test('titles that count something are no running heads, and a number may end a paragraph', async () => {
    const page = (number: string, wish: string): TinyPage => ({
      texts: [
        { x: 60, y: 70, text: `Mål ${number}`, size: 16, bold: true },
        ...column(60, 110, LEFT),
        ...column(60, 760, [wish, number]),
        { x: 300, y: 815, text: 'Strandby Kommune', size: 8 },
      ],
    });
    const blocks = await read([
      page('31', 'Skriv dit ønske på seddel'),
      page('47', 'Hent en seddel i rum'),
      page('58', 'Aflever din seddel i kasse'),
    ]);
    expect(blocks.filter((block) => block.startsWith('heading'))).toEqual([
      'heading: Mål 31',
      'heading: Mål 47',
      'heading: Mål 58',
    ]);
    expect(blocks.filter((block) => block.includes('seddel'))).toEqual([
      'paragraph: Skriv dit ønske på seddel 31',
      'paragraph: Hent en seddel i rum 47',
      'paragraph: Aflever din seddel i kasse 58',
    ]);
    expect(blocks.join(' ')).not.toContain('Strandby');
  });
});

describe('a table over two pages', () => {
  const row = (y: number, goal: readonly string[], deed: readonly string[]): TinyText[] => [
    ...column(60, y, goal, 12),
    ...column(300, y, deed, 12),
  ];

  test('a row that the page cuts in two is one row', async () => {
    const first: TinyText[] = [
      ...row(600, ['Flere kommer med'], ['Vi ringer til alle, der flytter.']),
      ...row(640, ['Unge får en ven'], ['Skolerne åbner om aftenen.']),
      ...row(680, ['Pausen kommer,'], ['Vi holder huset åbent']),
      ...row(692, ['før kræfterne er'], ['hver eneste lørdag i']),
    ];
    const second: TinyText[] = [
      ...row(100, ['brugt op'], ['vinterhalvåret.']),
      ...row(140, ['Nye naboer'], ['Vi spiser sammen.']),
      ...row(180, ['Tid til musik'], ['Koret synger om mandagen.']),
    ];
    const rows = (await read([{ texts: first }, { texts: second }])).filter((block) =>
      block.startsWith('table-row'),
    );
    expect(rows).toEqual([
      'table-row: Flere kommer med | Vi ringer til alle, der flytter.',
      'table-row: Unge får en ven | Skolerne åbner om aftenen.',
      'table-row: Pausen kommer, før kræfterne er brugt op | Vi holder huset åbent hver eneste lørdag i vinterhalvåret.',
      'table-row: Nye naboer | Vi spiser sammen.',
      'table-row: Tid til musik | Koret synger om mandagen.',
    ]);
  });
});

test('quotations between rules, in columns parted by rules, make no table', async () => {
  const walls = [200, 340, 480].map((x) => ({ x, y: 100, width: 0.5, height: 200 }));
  const rules = [100, 150].map((y) => ({ x: 60, y, width: 132, height: 1 }));
  const narrow = ['De nærmeste kender', 'borgeren bedst, og', 'derfor lytter vi til', 'dem hver eneste dag.'];
  const other = [
    'Vi holder aftaler, og',
    'vi siger til i tide,',
    'når noget ikke kan',
    'lade sig gøre alligevel.',
  ];
  const third = ['Et godt samarbejde', 'begynder med den', 'første samtale, og', 'den tager vi straks.'];
  const texts = [
    { x: 70, y: 120, text: '»Vi bliver hørt«', size: 13 },
    { x: 70, y: 140, text: '»Og vi bliver set«', size: 13 },
    ...column(60, 170, [...narrow, ...narrow]),
    ...column(206, 112, [...other, ...other, ...other]),
    ...column(346, 112, [...third, ...third, ...third]),
  ];
  const blocks = await read([{ boxes: [...walls, ...rules], texts }]);
  expect(blocks.filter((block) => block.startsWith('table-row'))).toEqual([]);
});

test('the heading of a text heads it also where it stands beside the end of the title', async () => {
  const texts = [
    { x: 280, y: 100, text: 'Politik for gode dage', size: 22, bold: true },
    { x: 60, y: 138, text: 'Hele livet, hele kommunen', size: 12, bold: true },
    { x: 60, y: 160, text: 'Forord', bold: true },
    ...column(60, 176, [...LEFT, ...RIGHT]),
    ...column(320, 138, [...RIGHT, ...LEFT]),
  ];
  const headings = (await read([{ texts }])).filter((block) => block.startsWith('heading'));
  expect(headings).toEqual([
    'heading: Politik for gode dage',
    'heading: Hele livet, hele kommunen',
    'heading: Forord',
  ]);
});

test('a line below a portrait, in smaller type, is no heading in the margin', async () => {
  const texts = [
    { x: 218, y: 71, text: 'Politik for gode dage', size: 20, bold: true },
    ...column(40, 97, ['Vedtaget af Byrådet den 24. maj 2023']),
    { x: 40, y: 120, text: 'Agnete Vindfeldt på trappen til rådhuset', size: 7 },
    { x: 145, y: 140, text: 'Forord', size: 12, bold: true },
    ...column(40, 156, [...LEFT, ...RIGHT, ...LEFT]),
    ...column(309, 97, [...RIGHT, ...LEFT, ...RIGHT, ...LEFT]),
  ];
  expect(await read([{ texts }])).toContain('paragraph: Agnete Vindfeldt på trappen til rådhuset');
});

test('a hyphen that is clipped by its own ink is seen, a line beyond its clip is not', async () => {
  const texts: TinyText[] = [
    ...column(60, 100, ['Vi holder de aftaler, som har betyd']),
    { x: 212, y: 100, text: '-', clip: { x: 211, y: 97.2, width: 4, height: 0.9 } },
    ...column(60, 114, ['ning for familien, hver gang.']),
    { x: 60, y: 128, text: 'Den her linje er skåret væk.', clip: { x: 60, y: 60, width: 300, height: 64 } },
  ];
  expect(await read([{ texts }])).toEqual([
    'paragraph: Vi holder de aftaler, som har betydning for familien, hver gang.',
  ]);
});

test('a quotation that pushes two columns aside stands between sentences, and headings drawn first over their text', async () => {
  const beside = LEFT.map((line) => line.slice(0, 24));
  const texts = [
    { x: 60, y: 100, text: 'Samarbejdet', size: 16 },
    { x: 60, y: 320, text: 'Aftaler', size: 16 },
    ...column(60, 130, [...beside, ...LEFT, 'Sådan har det været i flere år hos os.']),
    ...column(60, 345, LEFT),
    ...column(330, 130, RIGHT.slice(0, 2)),
    ...column(390, 158, ['og det er en', 'vane hos os.']),
    ...column(300, 186, [...RIGHT, ...RIGHT, ...RIGHT]),
    { x: 205, y: 135, text: '»Jeg fik lov at', size: 14, bold: true },
    { x: 205, y: 152, text: 'være datter.«', size: 14, bold: true },
  ];
  const blocks = await read([{ texts }]);
  expect(blocks.filter((block) => block.includes('»'))).toEqual([
    expect.stringMatching(/: »Jeg fik lov at være datter\.«$/u),
  ]);
  const at = (text: string) => blocks.findIndex((block) => block.includes(text));
  expect(at('Samarbejdet')).toBe(at(beside[0] ?? '') - 1);
  expect(at('Aftaler')).toBeLessThan(at('Vi holder aftaler'));
  expect(blocks[at('Aftaler') + 1]).toBe(paragraph(LEFT));
});

test('a rule between two columns is no wall of the ruled table in one of them', async () => {
  const line = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
  const table = [60, 150, 250].map((x) => line(x, 300, 0.5, 60));
  const levels = [300, 320, 340, 360].map((y) => line(60, y, 190, 0.5));
  const cells = ['Mødested', 'Åben', 'Huset', 'tirsdag', 'Skolen', 'onsdag'].map((text, index) => ({
    x: 64 + (index % 2) * 90,
    y: 314 + Math.floor(index / 2) * 20,
    text,
  }));
  const texts = [
    ...column(60, 120, [...LEFT, ...RIGHT, ...LEFT]),
    ...cells,
    ...column(320, 120, [...RIGHT, ...LEFT, ...RIGHT, ...LEFT, ...RIGHT]),
  ];
  const blocks = await read([{ boxes: [...table, ...levels, line(300, 110, 0.5, 300)], texts }]);
  expect(blocks.filter((block) => block.startsWith('table-row'))).toEqual([
    'table-row: Mødested | Åben',
    'table-row: Huset | tirsdag',
    'table-row: Skolen | onsdag',
  ]);
});

test('a table in one of two columns leaves each column whole', async () => {
  const line = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
  const walls = [60, 150, 250].map((x) => line(x, 190, 0.5, 40));
  const levels = [190, 210, 230].map((y) => line(60, y, 190, 0.5));
  const cells = ['Mødested', 'Åben', 'Huset', 'tirsdag'].map((text, index) => ({
    x: 64 + (index % 2) * 90,
    y: 204 + Math.floor(index / 2) * 20,
    text,
  }));
  const left = [...column(60, 120, LEFT), ...cells, ...column(60, 250, LEFT)];
  const right = column(320, 120, [...RIGHT, ...RIGHT, ...RIGHT]);
  const expected = [
    paragraph(LEFT),
    'table-row: Mødested | Åben',
    'table-row: Huset | tirsdag',
    paragraph(LEFT),
    paragraph([...RIGHT, ...RIGHT, ...RIGHT]),
  ];
  const boxes = [...walls, ...levels];
  expect(await read([{ boxes, texts: [...left, ...right] }])).toEqual(expected);
  expect(await read([{ boxes, texts: byRows([...left, ...right]) }])).toEqual(expected);
});
