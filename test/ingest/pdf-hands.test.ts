import { describe, expect, test } from 'vitest';
import { collectVocabulary, healLines } from '../../src/text/clean.ts';
import { blocksOf, RIGHT as OTHER, read, LEFT as TEXT } from './pdf-pages.ts';
import { column } from './tiny-pdf.ts';

/** What clerks, web departments and designers do to a page that once was read wrongly. */

const paragraph = (lines: readonly string[]) => `paragraph: ${lines.join(' ')}`;

test('a figure raised in five sixths of the size points to a note', async () => {
  const texts = [
    ...column(60, 120, TEXT),
    { x: 246, y: 158, text: '1', size: 8.3 },
    ...column(60, 200, OTHER),
    { x: 60, y: 300, text: '1 Se den lokale aftale for distriktet.', size: 7.5 },
  ];
  const blocks = await read([{ texts }]);
  expect(blocks).toEqual([
    paragraph(TEXT),
    'footnote: Se den lokale aftale for distriktet.',
    paragraph(OTHER),
  ]);
});

test('a number high above a heading counts it, and stands apart from it', async () => {
  const pages = ['Tryghed i hverdagen', 'Viden, der deles'].map((title, index) => ({
    boxes: [{ x: 0, y: 0, width: 200, height: 842 }],
    texts: [
      { x: 40, y: 250, text: String(index + 1), size: 60 },
      { x: 40, y: 280, text: title, size: 20 },
      ...column(240, 215, [...TEXT, ...OTHER]),
    ],
  }));
  expect(await read(pages)).toEqual([
    'heading: 1 Tryghed i hverdagen',
    paragraph([...TEXT, ...OTHER]),
    'heading: 2 Viden, der deles',
    paragraph([...TEXT, ...OTHER]),
  ]);
});

test('a line with a rule under it as long as itself is a heading, a line over a rule across the column is none', async () => {
  const rule = (x: number, y: number, width: number) => ({ x, y, width, height: 0.8 });
  const texts = [
    { x: 60, y: 100, text: 'Samarbejde' },
    ...column(60, 130, TEXT),
    { x: 60, y: 220, text: 'Senest drøftet i udvalget' },
    ...column(60, 250, OTHER),
  ];
  const boxes = [rule(60, 101.5, 55), rule(60, 222, 300)];
  const blocks = await read([{ boxes, texts }]);
  expect(blocks.filter((block) => block.startsWith('heading'))).toEqual(['heading: Samarbejde']);
});

test('the running text of a chapter on a dark page is no row of headings for its colour', async () => {
  const white = (lines: readonly string[], y: number) =>
    column(60, y, lines).map((text) => ({ ...text, color: '1 1 1' }));
  const dark = { x: 0, y: 0, width: 595, height: 842 };
  const pages = [
    { texts: column(60, 120, [...TEXT, ...OTHER]) },
    {
      boxes: [dark],
      program: '',
      texts: [...white(['Kontaktperson til alle'], 90), ...white([...TEXT, ...OTHER], 130)],
    },
  ].map(({ boxes = [], texts }) => ({ boxes, texts }));
  expect((await read(pages)).filter((block) => block.startsWith('heading'))).toEqual([]);
});

test('one quotation with who said it does not go on in the next', async () => {
  const said = (y: number, words: string) => [
    { x: 60, y, text: `”${words}`, size: 22 },
    { x: 60, y: y + 30, text: 'og det er godt.” Deltager på holdet', size: 22 },
  ];
  const pages = [
    { texts: column(60, 120, [...TEXT, ...OTHER]) },
    { texts: said(300, 'Jeg blev hørt fra første dag,') },
    { texts: said(300, 'Vi fik plads til at trække vejret,') },
  ];
  const blocks = await blocksOf(pages);
  expect(blocks.filter(({ text }) => text.includes('hørt') && text.includes('trække'))).toEqual([]);
});

test('paragraphs of one line that begin indented are two', async () => {
  const texts = [
    { x: 78, y: 120, text: 'Vi holder møder med de pårørende.' },
    { x: 78, y: 134, text: 'Derfor er det vigtigt, at alle ved, hvornår' },
    ...column(60, 148, [...OTHER, ...TEXT]),
  ];
  expect((await read([{ texts }]))[0]).toBe('paragraph: Vi holder møder med de pårørende.');
});

test('a bordered table of headings and text is read as headings with their text', async () => {
  const level = (y: number) => ({ x: 50, y, width: 480, height: 0.8 });
  const upright = (x: number) => ({ x, y: 90, width: 0.8, height: 230 });
  const boxes = [level(90), level(205), level(320), upright(50), upright(170), upright(530)];
  const texts = [
    { x: 56, y: 110, text: 'Vision', bold: true },
    ...column(176, 110, [...TEXT, ...OTHER], 11),
    { x: 56, y: 225, text: 'Opfølgning', bold: true },
    ...column(176, 225, [...OTHER, ...TEXT], 11),
  ];
  expect(await read([{ boxes, texts }])).toEqual([
    'heading: Vision',
    paragraph([...TEXT, ...OTHER]),
    'heading: Opfølgning',
    paragraph([...OTHER, ...TEXT]),
  ]);
});

describe('a web page that was printed', () => {
  const body = [
    { x: 200, y: 150, text: 'Vores vision', size: 15 },
    ...column(200, 180, TEXT),
    { x: 200, y: 270, text: 'Opfølgning', size: 15 },
    ...column(200, 300, OTHER),
  ];
  const all = ['heading: Vores vision', paragraph(TEXT), 'heading: Opfølgning', paragraph(OTHER)];

  test('comes without the path to it, its buttons and the words at its end', async () => {
    const texts = [
      { x: 200, y: 105, text: 'Forside / Borger / Politikker' },
      { x: 200, y: 120, text: 'Læs op   Print   Del siden' },
      ...body,
      { x: 200, y: 420, text: 'Sidst opdateret 3. november 2026' },
      { x: 200, y: 434, text: 'Var siden nyttig? Ja Nej' },
    ];
    expect(await read([{ texts }])).toEqual(all);
  });

  test('comes without the list of its headings', async () => {
    const texts = [...column(40, 140, ['På denne side', 'Vores vision', 'Opfølgning'], 22), ...body];
    expect(await read([{ texts }])).toEqual(all);
  });

  test('has headings with the sign of a fold before them', async () => {
    const folded = body.map((text) => ('size' in text ? { ...text, text: `+ ${text.text}` } : text));
    expect(await read([{ texts: folded }])).toEqual(all);
  });

  test('keeps what only sounds like it: a text on the menu', async () => {
    const texts = [{ x: 200, y: 120, text: 'Menu', size: 18 }, ...body];
    expect((await read([{ texts }]))[0]).toBe('heading: Menu');
  });
});

test('where words are divided by a sign of its own, a plain hyphen at a line end was typed', () => {
  const divided = ['samar', 'bejde og udvik', 'ling af pårø', 'rende og medar', 'bejdere i kommu'].map(
    (end) => `${end}\u2010`,
  );
  const lines = [...divided, 'nen og video-', 'samtaler'];
  const text = 'samarbejde og udvikling af pårørende og medarbejdere i kommunen og video-samtaler';
  expect(healLines(lines, collectVocabulary(lines))).toBe(text);
  const plain = lines.map((line) => line.replace('\u2010', '-'));
  expect(healLines(plain, collectVocabulary(plain))).toBe(text.replace('video-', 'video'));
});

test('a heading in the right margin heads both columns that begin beside it', async () => {
  const texts = [
    ...column(60, 120, [...TEXT, ...TEXT]),
    ...column(250, 120, [...OTHER, ...TEXT.slice(0, 2)]),
    { x: 450, y: 121, text: 'Vision', size: 12, bold: true },
  ];
  expect((await read([{ texts }])).slice(0, 2)).toEqual(['heading: Vision', paragraph([...TEXT, ...TEXT])]);
});

test('a centred quotation in narrow type comes back in one piece', async () => {
  const centred = ['”Vi blev mødt med respekt, og', 'det har hjulpet hele familien', 'fremad”'];
  const texts = [
    ...column(60, 120, [...TEXT, ...OTHER, ...TEXT]),
    ...centred.map((text, index) => ({ x: [380, 381, 432][index] ?? 0, y: 180 + index * 12, text, size: 9 })),
  ];
  const blocks = await blocksOf([{ texts }]);
  expect(blocks.map(({ text }) => text)).toContain(centred.join(' '));
});
