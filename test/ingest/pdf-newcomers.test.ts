import { expect, test } from 'vitest';
import { LEFT, RIGHT, read } from './pdf-pages.ts';
import { column } from './tiny-pdf.ts';

/** What layouts met for the first time showed to be read wrongly. */

const paragraph = (...lines: readonly string[]) => `paragraph: ${lines.join(' ')}`;

test('a heading over columns is read before the first, though notes wider than it stand above', async () => {
  const texts = [
    ...column(60, 120, LEFT),
    ...column(320, 120, RIGHT),
    {
      x: 60,
      y: 196,
      text: '1 Tallet er kommunens eget, talt op for alle boliger ved årets udgang.',
      size: 7.5,
    },
    ...column(60, 268, LEFT.with(0, 'Familien kender borgeren bedst, og')),
    ...column(320, 248, ['som vi deler med hinanden, og', ...RIGHT.slice(1)]),
    { x: 60, y: 230, text: 'Samarbejdet med alle i hverdagen', size: 16, bold: true },
  ];
  const blocks = await read([{ texts }]);
  const at = blocks.indexOf('heading: Samarbejdet med alle i hverdagen');
  expect(blocks[at + 1]).toMatch(/^paragraph: Familien kender/u);
  expect(blocks.slice(0, at).join(' ')).toContain(RIGHT.at(-1));
});

test('a number larger than its heading, in the margin and on a lower line, counts it', async () => {
  const texts = [
    ...column(90, 150, LEFT),
    ...column(90, 280, RIGHT),
    { x: 90, y: 120, text: 'Tryghed i hverdagen', size: 18, bold: true },
    { x: 50, y: 125, text: '1', size: 24, bold: true },
    { x: 90, y: 250, text: 'Viden, der deles', size: 18, bold: true },
    { x: 50, y: 255, text: '2', size: 24, bold: true },
  ];
  expect(await read([{ texts }])).toEqual([
    'heading: 1 Tryghed i hverdagen',
    paragraph(...LEFT),
    'heading: 2 Viden, der deles',
    paragraph(...RIGHT),
  ]);
});

test('floats that are drawn before all text do not take the place of the title', async () => {
  const fact = (y: number, ...lines: readonly string[]) => column(400, y, lines);
  const texts = [
    ...fact(
      200,
      'Hver uge kommer mange',
      'gæster i dagcentret ved',
      'åen, og de fleste af dem',
      'kommer igen.',
    ),
    ...fact(
      420,
      'De fleste af de adspurgte',
      'hjælper nogen hver dag,',
      'og mange af dem er under',
      'halvtreds år.',
    ),
    ...column(70, 640, ['»De spurgte mig, hvad jeg', 'syntes, og det havde ingen', 'gjort før dem.«']),
    { x: 60, y: 90, text: 'Vores politik', size: 22, bold: true },
    { x: 60, y: 130, text: 'Forord', size: 15, bold: true },
    ...column(230, 165, [
      'De fleste mennesker bliver',
      'pårørende på et tidspunkt, og',
      'for nogle sker det fra den',
    ]),
    ...column(60, 207, [
      'ene dag til den anden. Det gælder også, når man er',
      'ung eller står midt i arbejdslivet.',
    ]),
    ...column(60, 260, LEFT),
  ];
  const blocks = await read([{ texts }]);
  expect(blocks.slice(0, 2)).toEqual(['heading: Vores politik', 'heading: Forord']);
});

test('what a chapter opens with, under its heading in the margin, is read before the text beside them', async () => {
  const chapter = (y: number, title: string, lead: string) => [
    { x: 60, y, text: title, size: 16, bold: true },
    { x: 60, y: y + 22, text: lead, size: 11, bold: true },
    ...column(220, y, ['Bag ordene ligger tre billeder:']),
    ...column(220, y + 28, ['• De pårørende bliver regnet med', '• Børn får lov at være børn']),
    ...column(410, y, ['• Naboer og venner tæller også', '• Alle kan få et svar hver dag']),
  ];
  const texts = [
    ...chapter(100, 'Visionen', 'Sammen om det gode liv'),
    ...chapter(200, 'Det bygger vi på', 'Respekt og omtanke'),
    ...column(60, 330, [...LEFT, ...RIGHT]),
  ];
  const blocks = (await read([{ texts }])).map((block) => block.replace(/^\S+ /u, ''));
  expect(blocks.indexOf('Sammen om det gode liv')).toBe(blocks.indexOf('Visionen') + 1);
  expect(blocks.indexOf('Respekt og omtanke')).toBe(blocks.indexOf('Det bygger vi på') + 1);
});

test('notes with one sign each belong to a call of their own, in their order', async () => {
  const texts = [
    ...column(60, 120, ['Vi holder møder om foråret, og det gør vi gerne.']),
    { x: 292, y: 116, text: '*', size: 6 },
    ...column(60, 160, ['Vi holder møder om efteråret, og det gør vi gerne.']),
    { x: 301, y: 156, text: '*', size: 6 },
    { x: 60, y: 700, text: '*Se aftalen om de lyse måneder i året.', size: 7.5 },
    { x: 60, y: 712, text: '*Se aftalen om de mørke måneder i året.', size: 7.5 },
  ];
  const blocks = await read([{ texts }, { texts: column(60, 120, [...LEFT, ...RIGHT]) }]);
  const at = (words: string) => blocks.findIndex((block) => block.includes(words));
  expect(at('lyse')).toBe(at('foråret') + 1);
  expect(at('mørke')).toBe(at('efteråret') + 1);
});

test('the foot of a table around all is one, also where it follows the text on the last page', async () => {
  const foot = (y: number) => ({ x: 60, y, text: 'Byens skriftserie om omsorg', size: 7.5 });
  const pages = [
    { texts: [...column(60, 100, [...LEFT, ...RIGHT]), foot(800)] },
    { texts: [...column(60, 100, [...RIGHT, ...LEFT]), foot(800)] },
    { texts: [...column(60, 100, LEFT), foot(170)] },
  ];
  expect((await read(pages)).join(' ')).not.toContain('skriftserie');
});

test('plain words in the upper corner of the only page are its head', async () => {
  const texts = [
    { x: 480, y: 36, text: 'Temablad', size: 10 },
    { x: 60, y: 100, text: 'Vores politik', size: 18, bold: true },
    ...column(60, 140, [...LEFT, ...RIGHT]),
  ];
  expect((await read([{ texts }])).join(' ')).not.toContain('Temablad');
});

test('a subtitle in bold beside the date of adoption is read where it stands', async () => {
  const texts = [
    { x: 60, y: 86, text: 'Politik for frivillige i Strandby Kommune,', bold: true },
    { x: 60, y: 100, text: '2023-2027', bold: true },
    { x: 320, y: 76, text: 'Vedtaget af Byrådet den 24. maj' },
  ];
  const blocks = (
    await read([{ texts: column(60, 120, LEFT) }, { texts }, { texts: column(60, 120, RIGHT) }])
  ).join(' ');
  expect(blocks.indexOf('Politik for frivillige')).toBeLessThan(blocks.indexOf('Vedtaget'));
});

test('two columns with larger headings on their right are no table, though they begin and end together', async () => {
  const chapter = (y: number, one: readonly string[], two: readonly string[]) => [
    ...column(45, y, one),
    ...column(250, y, two),
  ];
  const texts = [
    ...chapter(120, LEFT, RIGHT),
    ...chapter(220, RIGHT, LEFT),
    { x: 450, y: 121, text: 'Hvem er med', size: 13, bold: true },
    { x: 450, y: 221, text: 'Det vil vi', size: 13, bold: true },
  ];
  expect(await read([{ texts }])).toEqual([
    'heading: Hvem er med',
    paragraph(...LEFT),
    paragraph(...RIGHT),
    'heading: Det vil vi',
    paragraph(...RIGHT),
    paragraph(...LEFT),
  ]);
});

test('a bold title of low rank right below every chapter heading is a heading, too', async () => {
  const chapter = (y: number, name: string, number: number) => [
    { x: 60, y, text: name, size: 16, bold: true },
    { x: 60, y: y + 26, text: `Godt at vide, del ${number}`, size: 11.5, bold: true },
    ...column(60, y + 46, LEFT),
    ...column(60, y + 120, RIGHT),
  ];
  const blocks = await read([
    { texts: [...chapter(100, 'Indsatsen', 1), ...chapter(330, 'Samarbejdet', 2)] },
  ]);
  expect(blocks.filter((block) => block.startsWith('heading: Godt'))).toHaveLength(2);
});

test('text between two boxes with level titles is no card', async () => {
  const boxed = (x: number) => [
    { x, y: 100, text: 'Godt at vide', bold: true },
    ...column(x, 122, ['Rådgivningen er åben', 'for alle hver dag.']),
  ];
  const texts = [
    ...boxed(50),
    ...column(50, 170, ['Vi spørger, hvordan', 'dagen har været, og', 'vi lytter til svaret.']),
    ...column(210, 80, ['Kommer du hjem efter en', 'operation, begynder vi', 'med det samme, og vi går']),
    ...column(210, 122, ['en tur sammen hver uge.', 'Det er en god vane, som', 'alle kan være med i.']),
    ...boxed(370),
    ...column(370, 170, ['Ansvaret ligger hos', 'lederne, og rådet har', 'været med fra start.']),
  ];
  const boxes = [
    { x: 44, y: 84, width: 140, height: 64 },
    { x: 364, y: 84, width: 140, height: 64 },
  ];
  const blocks = (await read([{ texts, boxes }, { texts: column(60, 100, LEFT) }])).join(' ');
  expect(blocks.indexOf('lytter til svaret')).toBeLessThan(blocks.indexOf('Kommer du hjem'));
});

test('headings in the middle of a column are headings, a little larger than its text', async () => {
  const texts = [
    ...column(60, 100, LEFT.with(3, 'med den første.')),
    { x: 124, y: 176, text: 'Klar besked', size: 10.9 },
    ...column(60, 200, RIGHT),
    ...column(320, 100, RIGHT.with(3, 'og det er nok.')),
    { x: 395, y: 176, text: 'Vision', size: 10.9 },
    ...column(320, 200, LEFT),
  ];
  const blocks = await read([{ texts }]);
  expect(blocks.filter((block) => block.startsWith('heading'))).toEqual([
    'heading: Klar besked',
    'heading: Vision',
  ]);
});

test('a quotation that is set in at the foot of a page does not go on with what begins at the edge of the next', async () => {
  const texts = [
    ...column(60, 680, [...LEFT, ...RIGHT.slice(0, 2)]),
    ...column(76, 772, ['»Jeg vil bare gerne vide, hvem', 'jeg kan ringe til.« – Deltager i juni']),
  ];
  const blocks = await read([{ texts }, { texts: [...column(60, 100, ['Vi vil:', '• holde møder'])] }]);
  expect(blocks).toContain('paragraph: Vi vil:');
});
