import { expect, test } from 'vitest';
import { LEFT, RIGHT, read } from './pdf-pages.ts';
import { column, type TinyText } from './tiny-pdf.ts';

/** What was left in the bench of layouts when most of them were read without a fault. */

const paragraph = (...lines: readonly string[]) => `paragraph: ${lines.join(' ')}`;
const head = (x: number, y: number, text: string): TinyText => ({ x, y, text, size: 16, bold: true });

/** Text in words that no other line of a test has. */
const own = (lines: readonly string[], word: string) => lines.with(0, `${word} ${lines[0] ?? ''}`);

test('headings that are drawn after both columns of their section stand over them', async () => {
  const section = (y: number, title: string) => [
    ...column(60, y + 30, own(LEFT, `${title}:`)),
    ...column(320, y + 23, own(RIGHT, `${title}:`).slice(0, 2)),
    head(60, y, title),
  ];
  const blocks = await read([
    { texts: [...section(80, 'Forord'), ...section(220, 'Visionen'), ...section(360, 'Opfølgning')] },
  ]);
  const texts = (title: string) => [
    `heading: ${title}`,
    paragraph(...own(LEFT, `${title}:`)),
    paragraph(...own(RIGHT, `${title}:`).slice(0, 2)),
  ];
  expect(blocks).toEqual(['Forord', 'Visionen', 'Opfølgning'].flatMap(texts));
});

test('a second column of one line is a column, and the heading below both is no line beside it', async () => {
  const section = (y: number, title: string) => [
    head(60, y, title),
    ...column(60, y + 24, own(LEFT.slice(0, 2), `${title}:`)),
    { x: 320, y: y + 24, text: 'noget fælles.' },
  ];
  const texts = [...section(80, 'Forord'), ...section(144, 'Visionen'), ...section(208, 'Opfølgning')];
  const blocks = await read([{ texts }]);
  expect(blocks).toEqual(
    ['Forord', 'Visionen', 'Opfølgning'].flatMap((title) => [
      `heading: ${title}`,
      paragraph(...own(LEFT.slice(0, 2), `${title}:`), 'noget fælles.'),
    ]),
  );
});

test('a note beside the beginning of a paragraph whose sign stands on the next page comes after it', async () => {
  const note = [{ x: 430, y: 500, text: '1 Tallet er kommunens eget.', size: 7.5 }, ...column(60, 500, LEFT)];
  const sign = [
    { x: 60, y: 80, text: 'Vi støtter de frivillige.' },
    { x: 167, y: 76, text: '1', size: 6 },
    ...column(60, 110, RIGHT),
  ];
  expect(await read([{ texts: [...column(60, 400, RIGHT), ...note] }, { texts: sign }])).toEqual([
    paragraph(...RIGHT),
    paragraph(...LEFT),
    'paragraph: Vi støtter de frivillige.',
    'footnote: Tallet er kommunens eget.',
    paragraph(...RIGHT),
  ]);
});

test('a sentence that ends where a quotation stands beside it ends no paragraph', async () => {
  const lines = ['De nærmeste kender borgeren bedst.', 'Derfor lytter medarbejderne til dem', 'hver dag.'];
  const wide =
    'Et godt samarbejde har betydning for alle, og det begynder med den første samtale og den første plan';
  const quote = ['»Vi blev spurgt, og', 'det havde ingen gjort«'];
  const texts = [
    ...column(60, 80, [`${wide}.`]),
    ...quote.map((text, index) => ({ x: 262, y: 115 + index * 19, text, size: 15, color: '0.6 0.1 0.1' })),
    ...column(60, 110, lines),
  ];
  expect(await read([{ texts }, { texts: column(60, 80, [wide, ...LEFT]) }])).toContain(paragraph(...lines));
});

test('what stands over a box across the columns is read column by column, few lines as it may be', async () => {
  const rows = (y: number, left: readonly string[], right: readonly string[]) =>
    left.flatMap((text, index) => [
      { x: 60, y: y + index * 14, text },
      ...(right[index] === undefined ? [] : [{ x: 320, y: y + index * 14, text: right[index] ?? '' }]),
    ]);
  const long = [...LEFT, ...LEFT];
  const texts = [
    { x: 60, y: 80, text: 'med til en fest hvert år' },
    head(320, 84, 'Sådan følger vi op'),
    { x: 60, y: 94, text: 'i september.' },
    { x: 70, y: 140, text: 'Rådgivningen er åben for alle.' },
    ...rows(200, long, RIGHT),
  ].toSorted((a, b) => a.y - b.y);
  const blocks = await read([{ boxes: [{ x: 55, y: 120, width: 500, height: 40 }], texts }]);
  expect(blocks.slice(0, 3)).toEqual([
    'paragraph: med til en fest hvert år i september.',
    'heading: Sådan følger vi op',
    'paragraph: Rådgivningen er åben for alle.',
  ]);
});

test('headings that stand level over boxes are those of columns where the file writes on below them', async () => {
  const part = (x: number, title: string) => [
    { x, y: 80, text: title, size: 13, bold: true },
    { x: x + 8, y: 110, text: 'Godt at vide' },
    { x: x + 8, y: 124, text: `Ring til os om ${title.toLowerCase()}.` },
    ...column(x, 170, own(LEFT, `${title}:`)),
    ...column(x, 240, own(RIGHT, `${title}:`)),
  ];
  const boxes = [60, 320].map((x) => ({ x, y: 95, width: 220, height: 40 }));
  const blocks = await read([{ boxes, texts: [...part(60, 'Måltider'), ...part(320, 'Besøg')] }]);
  const at = (text: string) => blocks.findIndex((block) => block.includes(text));
  const order = ['heading: Måltider', 'om måltider', 'Måltider: De', 'Måltider: Vi', 'heading: Besøg'];
  expect(order.map(at)).toEqual(order.map(at).toSorted((a, b) => a - b));
  expect(at('heading: Besøg')).toBeGreaterThan(at('Måltider: Vi'));
});

test('a heading in the margin level with a single short line is read before it', async () => {
  const section = (y: number, title: string, lines: readonly string[]) => [
    ...column(200, y, lines),
    { x: 60, y: y + 1, text: title, size: 12, bold: true },
  ];
  const texts = [
    ...section(80, 'Det bygger vi på', LEFT),
    ...section(200, 'Det vil vi opnå', RIGHT),
    ...section(320, 'Fra det første møde', ['Vi vil:']),
  ];
  expect(await read([{ texts }])).toEqual([
    'heading: Det bygger vi på',
    paragraph(...LEFT),
    'heading: Det vil vi opnå',
    paragraph(...RIGHT),
    'heading: Fra det første møde',
    'paragraph: Vi vil:',
  ]);
});

test('boxes that are drawn before all text lead to no column beside the first', async () => {
  const box = (y: number) =>
    column(180, y, ['Ring til os på', 'hverdage, eller', 'skriv en besked', 'når som helst.']);
  const texts = [
    ...box(300),
    ...box(500),
    ...column(60, 80, ['du får, afhænger af dit behov', 'og ikke af andet.']),
    { x: 320, y: 80, text: 'Du kan forvente:' },
    ...column(60, 110, LEFT),
    ...column(60, 180, RIGHT),
  ];
  const blocks = await read([{ texts }]);
  const at = (text: string) => blocks.findIndex((block) => block.includes(text));
  expect(at('du får, afhænger')).toBeLessThan(at('Du kan forvente'));
  expect(at('Du kan forvente')).toBeLessThan(at('De nærmeste'));
});

test('two letters set wide on the last line of a heading are a word as those above are', async () => {
  const spaced = (y: number, words: string) =>
    [...words].flatMap((text, index) =>
      text === ' ' ? [] : [{ x: 60 + index * 14, y, text, size: 12, bold: true }],
    );
  const texts = [
    { x: 60, y: 50, text: 'En plan for alle', size: 12, bold: true },
    ...spaced(80, 'SÅDAN FØLGER VI'),
    ...spaced(96, 'OP'),
    ...column(60, 130, [...LEFT, ...RIGHT]),
  ];
  expect((await read([{ texts }])).join('\n')).toMatch(/ OP$/mu);
});

test('a large I before a verb is the word, where the page speaks to several', async () => {
  const page = (initial: string, rest: string, second: string) => ({
    texts: [
      { x: 60, y: 100, text: initial, size: 30 },
      { x: 74, y: 86, text: rest },
      ...column(74, 100, ['af nøgler og kander i huset,']),
      ...column(60, 114, [second, ...LEFT]),
    ],
  });
  const [known] = await read([
    page('I', 'låser op om morgenen, og I kender', 'lyset. I tæller strøsukker hver dag.'),
  ]);
  expect(known).toMatch(/^paragraph: I låser op/u);
  const [joined] = await read([
    page('I', 'nddrager vi de nærmeste, så kender', 'vi dem. I tæller strøsukker hver dag.'),
  ]);
  expect(joined).toMatch(/^paragraph: Inddrager vi/u);
});

test('a word that is cut where its column ends, without a hyphen, is one word', async () => {
  const narrow = (end: string) =>
    column(60, 80, ['Frivillige og kommunen', 'er ligeværdige', 'samarbejdspartnere'.slice(0, 16), end]);
  const [cut] = await read([{ texts: narrow('re.').filter(({ text }) => !text.startsWith('Friv')) }]);
  expect(cut).toBe('paragraph: er ligeværdige samarbejdspartnere.');
  // With room for more letters on the line, two words are two.
  const [apart] = await read([{ texts: narrow('re.') }]);
  expect(apart).toBe('paragraph: Frivillige og kommunen er ligeværdige samarbejdspartne re.');
});

test('below a quotation stands who said it, or the next heading', async () => {
  const page = (below: string) => ({
    texts: [
      ...column(60, 80, [...LEFT, ...RIGHT]),
      { x: 60, y: 230, text: '»De spurgte mig, og det havde ingen gjort.«', size: 15 },
      head(60, 270, below),
      ...column(60, 300, [...LEFT, ...RIGHT]),
    ],
  });
  expect(await read([page('Mad, selskab og ben at gå på')])).toContain(
    'heading: Mad, selskab og ben at gå på',
  );
  expect(await read([page('Datter til en beboer på Egholt')])).toContain(
    'quote: »De spurgte mig, og det havde ingen gjort.« Datter til en beboer på Egholt',
  );
});

test('the rest of a row at the top of the next column belongs to the cells that it goes on from', async () => {
  /** A ruled table: the upper edges of its rows, and the lines in its three cells. */
  const table = (x: number, tops: readonly number[], rows: readonly (readonly (readonly string[])[])[]) => ({
    boxes: [
      ...tops.map((y) => ({ x, y, width: 240, height: 0.6 })),
      ...[0, 80, 160, 240].map((side) => ({
        x: x + side,
        y: tops[0] ?? 0,
        width: 0.6,
        height: (tops.at(-1) ?? 0) - (tops[0] ?? 0),
      })),
    ],
    texts: rows.flatMap((cells, row) =>
      cells.flatMap((lines, cell) => column(x + 4 + cell * 80, (tops[row] ?? 0) + 12, lines)),
    ),
  });
  const first = table(
    40,
    [400, 420, 470],
    [
      [['Mål'], ['Det gør vi'], ['Ansvar']],
      [['låne jer lokaler', 'i weekenden'], ['Alle ansatte får', 'et kort kursus', 'efter 57'], ['Centret']],
    ],
  );
  const second = table(
    310,
    [80, 116, 136, 156],
    [
      [[], ['måneder, og nye', 'får det straks.'], []],
      [['holde en fest'], ['Vi spørges.'], ['Rådet']],
      [['åbne et hus'], ['Vi aftaler det.'], ['Udvalget']],
    ],
  );
  const texts = [
    ...column(44, 80, [...LEFT, ...RIGHT, ...LEFT, ...RIGHT, ...LEFT]),
    ...first.texts,
    ...second.texts,
    ...column(314, 186, [...RIGHT, ...LEFT, ...RIGHT, ...LEFT, ...RIGHT]),
  ];
  expect(await read([{ boxes: [...first.boxes, ...second.boxes], texts }])).toContain(
    'table-row: låne jer lokaler i weekenden | Alle ansatte får et kort kursus efter 57 måneder, og nye får det straks. | Centret',
  );
});
