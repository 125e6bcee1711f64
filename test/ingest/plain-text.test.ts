import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finishBlocks } from '../../src/ingest/finish.ts';
import { readPlainText } from '../../src/ingest/plain-text.ts';
import { markQuotes } from '../../src/ingest/quotes.ts';
import type { Block } from '../../src/model/index.ts';

function blocksOf(source: string): Block[] {
  return finishBlocks(markQuotes(readPlainText(source).drafts));
}

function fixture(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../fixtures/ingest/${name}`, import.meta.url)), 'utf8');
}

function outline(blocks: readonly Block[]): string[] {
  return blocks.map((block) => `${block.kind} ${block.text}`);
}

describe('text taken out of a PDF', () => {
  const blocks = blocksOf(fixture('taken-from-pdf.txt'));

  test('comes out in whole words, sentences and paragraphs', () => {
    expect(outline(blocks)).toEqual([
      'heading Forord',
      'paragraph Mange af os får på et tidspunkt en ny rolle: Vi bliver nogens nærmeste. Det sker sjældent på et tidspunkt, som vi selv har valgt.',
      'paragraph Derfor har vi skrevet en politik, så familier i Engsø ved, hvad de kan regne med.',
      'paragraph På vegne af byrådet,',
      'heading Sådan gjorde vi',
      'paragraph Arbejdet begyndte med to familie- og brugermøder. Både ældre- og handicapråd har læst med undervejs, og Omsorgs- og Socialudvalget har fulgt arbejdet tæt.',
      'heading Hvem er nærmest?',
      'paragraph I Engsø forstår vi ved en nærmeste:',
      'paragraph En person, som borgeren selv peger på, og som vil være med.',
      'paragraph Det gælder for voksne over 18 år.',
      'heading Det lægger vi vægt på',
      'paragraph Vi ønsker et samarbejde, der er præget af:',
      'heading Klar besked',
      'list-item Alle ved, hvem de kan ringe til, og får svar inden for ti hverdage, også i ferierne.',
      'heading Ro',
      'list-item Der er tid til at tale sammen.',
      'paragraph Politikken bliver til virkelighed ude på stederne. Det kan bl.a. ske ved en årlig temadag.',
    ]);
  });

  test('the title of a bullet heads its sentence, and the lead-in holds for the whole list', () => {
    const items = blocks.filter((block) => block.kind === 'list-item');
    expect(items.map((item) => item.section.at(-1))).toEqual(['Klar besked', 'Ro']);
    expect(items.map((item) => item.leadIn)).toEqual([
      'Vi ønsker et samarbejde, der er præget af:',
      'Vi ønsker et samarbejde, der er præget af:',
    ]);
    expect(blocks.at(-1)?.section).toEqual(['Det lægger vi vægt på']);
  });

  test('what a colon announces is boxed', () => {
    expect(blocks.filter((block) => block.boxed).map((block) => block.text.slice(0, 9))).toEqual([
      'En person',
    ]);
  });

  test('margin headings that stand below their text go above it', () => {
    const part = (number: number) =>
      `Del ${number}\n\nVi spørger først.\n\nHvad\n\nSvaret er enkelt.\n\nHvorfor\n\n`;
    const order = blocksOf(part(1) + part(2)).map((block) => block.text);
    expect(order.slice(0, 5)).toEqual(['Del 1', 'Hvad', 'Vi spørger først.', 'Hvorfor', 'Svaret er enkelt.']);
  });
});

describe('headings in plain text', () => {
  test.each([
    ['Vision\n======\n\nVi vil det.', 1],
    ['Vision\n------\n\nVi vil det.', 2],
    ['3.2 Vision\n\nVi vil det.', 2],
    ['VORES VISION\n\nVi vil det.', 1],
    ['Vores vision\n\nVi vil det.', 1],
  ])('%j', (source, level) => {
    const [first] = blocksOf(source);
    expect(first).toMatchObject({ kind: 'heading', level });
  });

  test.each(['Vi vil det.\n\nOgså i dag.', 'vi vil\n\nVi vil det.', 'Sammen med,\n\nVi vil det.'])(
    '%j has none',
    (source) => {
      expect(blocksOf(source).filter((block) => block.kind === 'heading')).toEqual([]);
    },
  );
});

describe('lists and pages in plain text', () => {
  test('numbered items are a list, a number above a paragraph is a heading', () => {
    const blocks = blocksOf('1. Ansvar\n\nUdvalget følger op.\n\nVi vil:\n1. Spørge først\n2. Lytte godt\n');
    expect(outline(blocks)).toEqual([
      'heading 1. Ansvar',
      'paragraph Udvalget følger op.',
      'paragraph Vi vil:',
      'list-item Spørge først',
      'list-item Lytte godt',
    ]);
  });

  test('a dash inside a sentence at the start of a line begins no item', () => {
    const [first, ...items] = blocksOf(
      'De nærmeste, altså familie og venner,\nog alle andre, som borgeren vælger\n– spiller en stor rolle for de\nfleste.\n\n- og mere',
    );
    expect(first?.text).toBe(
      'De nærmeste, altså familie og venner, og alle andre, som borgeren vælger – spiller en stor rolle for de fleste.',
    );
    expect(items.map((item) => item.kind)).toEqual(['list-item']);
  });

  test('a form feed ends a page, not a paragraph', () => {
    const reading = readPlainText('Vi taler med\n\fde nærmeste.\n\fSlut nu her.');
    expect(reading.pageCount).toBe(3);
    const [first] = finishBlocks(reading.drafts);
    expect(first).toMatchObject({ text: 'Vi taler med de nærmeste.' });
    expect(first?.pages).toEqual([
      { offset: 0, page: 1 },
      { offset: 13, page: 2 },
    ]);
  });

  test('lines know their number in the file', () => {
    expect(blocksOf('\nEt.\n\nTo.\n').map((block) => block.line)).toEqual([2, 4]);
  });

  test('contents lists and page numbers are furniture', () => {
    const blocks = blocksOf('Indhold\nForord ..... 3\nVision ..... 4\n\nForord\n\nVi vil det.\n\n3\n');
    expect(outline(blocks).filter((line) => line.startsWith('furniture'))).toHaveLength(4);
  });
});

test('no letter of any text is lost or made up', () => {
  const line = fc.string({ unit: fc.constantFrom(...'aæøåbeT ,:-•1\n') });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const source = lines.join('\n');
      const letters = (text: string) => [...text.replace(/[^\p{L}]/gu, '')].sort().join('');
      expect(
        letters(
          blocksOf(source)
            .map((block) => block.text)
            .join(''),
        ),
      ).toBe(letters(source));
      expect(blocksOf(source)).toEqual(blocksOf(source));
    }),
  );
});

test('a file whose lines are whole paragraphs is read line by line', () => {
  const long =
    'Vi spørger altid først, og vi skriver det ned, så alle kan se det, uanset hvem der er på arbejde, og uanset om det er dag, nat eller ferie.';
  expect(outline(blocksOf(`${long}\n${long}\n`))).toEqual([`paragraph ${long}`, `paragraph ${long}`]);
});

test('a signature is text that heads nothing, names and office too', () => {
  const blocks = blocksOf(
    'Forord\n\nVi begynder her.\n\nMed venlig hilsen\nAnna Bæk\nFormand for Familieudvalget\n\nVision\n\nAlle er med.\n',
  );
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'heading',
    'paragraph',
    'paragraph',
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
  ]);
});

test('"Tema 1. …" is a heading, and "Vi vil" above a list its lead-in', () => {
  const blocks = blocksOf('Tema 1. Et hjem at kende\n\nVi har begyndt.\n\nVi vil\n- bygge\n- plante\n');
  expect(outline(blocks).slice(0, 4)).toEqual([
    'heading Tema 1. Et hjem at kende',
    'paragraph Vi har begyndt.',
    'paragraph Vi vil',
    'list-item bygge',
  ]);
  expect(blocks.at(-1)?.leadIn).toBe('Vi vil');
});

test('opening hours are contact details in their box, and a promise in a list', () => {
  const blocks = blocksOf(
    [
      'Det lover vi',
      '',
      'Vi vil:',
      '- holde møder på hverdage kl. 8-17 og efter aftale på lørdage',
      '- give længere åbningstider på biblioteket',
      '',
      'Kontakt',
      '',
      'Telefon 55 12 34 56, post@engsoe.example.',
      '',
      'Der er åbent mandag til torsdag kl. 9-15.',
    ].join('\n'),
  );
  const kinds = blocks.map(({ kind, text }) => `${kind} ${text.slice(0, 12)}`);
  expect(kinds.slice(2, 4)).toEqual(['list-item holde møder ', 'list-item give længere']);
  expect(kinds.at(-1)).toBe('furniture Der er åbent');
});

test('a numbered line in capitals above a lettered list heads it', () => {
  const source =
    '4. MÅL\n\nFlere bliver hørt.\n\n5. PRINCIPPER\na) Håb er udgangspunktet\nb) Ingen beslutning uden borgeren';
  expect(outline(blocksOf(source))).toEqual([
    'heading 4. MÅL',
    'paragraph Flere bliver hørt.',
    'heading 5. PRINCIPPER',
    'list-item Håb er udgangspunktet',
    'list-item Ingen beslutning uden borgeren',
  ]);
});
