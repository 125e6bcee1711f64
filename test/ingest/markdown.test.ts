import { describe, expect, test } from 'vitest';
import { finishBlocks } from '../../src/ingest/finish.ts';
import { readMarkdown } from '../../src/ingest/markdown.ts';
import { markQuotes } from '../../src/ingest/quotes.ts';
import type { Block } from '../../src/model/index.ts';

function blocksOf(source: string): Block[] {
  return finishBlocks(markQuotes(readMarkdown(source).drafts));
}

function outline(source: string): string[] {
  return blocksOf(source).map((block) => `${block.kind} ${block.text}`);
}

describe('text', () => {
  test('loses its marks and its line breaks, keeps its line number', () => {
    const [block] = blocksOf(
      '---\ntitle: "En titel"\n---\n\nVi *lytter* til `alle`\nog [følger op](https://x.example).',
    );
    expect(block).toMatchObject({ text: 'Vi lytter til alle og følger op.', line: 5, pages: [] });
  });

  test('the front matter is no text, its title is metadata', () => {
    expect(readMarkdown('---\ntitle: En titel\n---\nTekst.').metadataTitle).toBe('En titel');
  });

  test('raw HTML is not shown', () => {
    expect(
      outline('Før <b>fed</b><!-- note --> efter.\n\n<script>alert(1)</script>\n\n<div>Indhold</div>\n'),
    ).toEqual(['paragraph Før fed efter.', 'paragraph Indhold']);
  });

  test('a heading that is complete introduces no list, one that is not does', () => {
    const leadInUnder = (heading: string): string | null | undefined =>
      blocksOf(`# Politik\n\n## ${heading}\n\n- Ingen er alene.\n`).at(-1)?.leadIn;
    expect(leadInUnder('Det drømmer vi om')).toBeNull();
    expect(leadInUnder('Hvem er politikken for')).toBeNull();
    expect(leadInUnder('Vi arbejder for')).toBe('Vi arbejder for');
    expect(leadInUnder('Det betyder, at')).toBe('Det betyder, at');
  });

  test('notes are told from text', () => {
    expect(outline('Vi følger loven.[^1]\n\n[^1]: Ældreloven § 16.')).toEqual([
      'paragraph Vi følger loven.',
      'footnote Ældreloven § 16.',
    ]);
  });

  test('tables come row by row', () => {
    expect(outline('| Mål | Frist |\n|---|---|\n| Ro | 2027 |')).toEqual([
      'table-row Mål | Frist',
      'table-row Ro | 2027',
    ]);
  });
});

describe('headings', () => {
  test('make sections; the title of the document is none', () => {
    const blocks = blocksOf(
      '# Familiepolitik\n\n**Engsø Kommune**\n\n## Værdier\n\n### Ro\n\nVi har tid.\n\n## Ansvar\n\nVi har styr på det.',
    );
    expect(blocks.filter((block) => block.kind === 'paragraph').map((block) => block.section)).toEqual([
      ['Værdier', 'Ro'],
      ['Ansvar'],
    ]);
  });

  test('a line in bold is one, a bold start of a paragraph is a run-in', () => {
    const blocks = blocksOf(
      '## Værdier\n\n**Borgeren i midten.** Vi spørger først.\n\n**Det lover vi**\n\nVi svarer.',
    );
    expect(blocks[1]).toMatchObject({ kind: 'paragraph', runIn: 'Borgeren i midten.'.length });
    expect(blocks[2]).toMatchObject({ kind: 'heading', level: 3 });
  });
});

describe('lists', () => {
  test('carry their lead-in and their nesting', () => {
    const items = blocksOf(
      'Det er svært. Derfor vil vi:\n\n- spørge først\n- svare\n  - på breve\n\n  også om natten\n',
    ).filter((block) => block.kind === 'list-item');
    expect(items.map(({ level, text }) => [level, text])).toEqual([
      [1, 'spørge først'],
      [1, 'svare'],
      [2, 'på breve'],
      [1, 'også om natten'],
    ]);
    expect(items[0]?.leadIn).toBe('Derfor vil vi:');
    expect(items[2]?.leadIn).toBe('Derfor vil vi:');
  });

  test.each([
    ['Vi har tre ledetråde.', 'Vi har tre ledetråde.'],
    ['Vi gør følgende.', 'Vi gør følgende.'],
    ['Vi arbejder for at', 'Vi arbejder for at'],
    ['Kommunen er stor.', null],
    ['## Vi vil:', 'Vi vil:'],
    ['## Værdier', null],
  ])('%j introduces its list as %j', (before, leadIn) => {
    expect(blocksOf(`${before}\n\n- et punkt\n`).at(-1)?.leadIn).toBe(leadIn);
  });
});

describe('quotations and boxes', () => {
  test('a quotation keeps who said it', () => {
    expect(outline('> »Jeg ringede tre gange.«\n> *Datter til en beboer*')).toEqual([
      'quote »Jeg ringede tre gange.« Datter til en beboer',
    ]);
    expect(outline('”Jeg ringede tre gange.”\n\nDatter til en beboer')).toHaveLength(1);
  });

  test('a slogan in quotation marks without a speaker is text', () => {
    expect(outline('”Sammen om det gode liv i Engsø”\n\nVi begynder nu, og vi holder ved.')[0]).toMatch(
      /^paragraph/,
    );
  });

  test('a sentence in the same frame that nobody is quoted with is a box', () => {
    const [, box] = blocksOf('## Begreber\n\n> En nærmeste er den, borgeren selv peger på.');
    expect(box).toMatchObject({ kind: 'paragraph', boxed: true });
  });
});

describe('what is around the text', () => {
  test.each([
    'Foto: Engsø Kommune',
    'Udgivet af Engsø Kommune, maj 2025. Oplag: 300. Layout: Rådhuset.',
    '**Kolofon**\nRedaktion: Omsorg.',
    'Engsø Kommune · Torvet 1 · omsorg@engsoe.example',
  ])('%j is furniture', (text) => {
    expect(outline(`Vi vil det.\n\n${text}`)[1]).toMatch(/^furniture/);
  });

  test('is not what begins a sentence behind a year', () => {
    const text = 'Vores mål for 2028 Vi vil være kendt for et godt samarbejde';
    expect(outline(`Vi vil det.\n\n${text}`)[1]).toMatch(/^paragraph/);
  });

  test.each([
    'På byrådets vegne',
    'Anna Bæk, borgmester',
    'Pårørende kan kontakte deres kontaktperson, og de får svar.',
    'Vedtaget af byrådet den 3. maj 2025.',
    'Udvalget har ansvaret, og borgmesteren følger med.',
    'På borgerens vegne kan en værge sige fra.',
    'Alt personale har inden 2026 været på kursus',
    'Tryk på knappen, så kommer vi.',
    'Anna synger i kor om mandagen og er formand for klubben.',
  ])('%j is text', (text) => {
    expect(outline(`Vi vil det.\n\n${text}`)[1]).toMatch(/^paragraph/);
  });

  test('a section on contact is text until a telephone number shows that it is a box', () => {
    expect(outline('## Kontakt\n\nAlle får en fast kontakt i kommunen.')[1]).toMatch(/^paragraph/);
    expect(outline('## Kontakt\n\nTelefon 00 11 22 33')).toEqual([
      'furniture Kontakt',
      'furniture Telefon 00 11 22 33',
    ]);
  });
});
