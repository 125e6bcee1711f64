import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toUnits, type Unit } from '../../src/extract/units.ts';
import { danish } from '../danish.ts';
import { documentOf } from './document.ts';

function unitsOf(source: string): Unit[] {
  return toUnits(documentOf(`# Pårørendepolitik\n\n${source}`), danish());
}

describe('what is read one by one', () => {
  test('a heading with nothing below it stands over its equals until one of them tells of itself', () => {
    const units = unitsOf(
      '## Vores værdier\n\n## Frihed\n\nBorgeren bestemmer.\n\n## Ro\n\nVi haster ikke.\n\n## Sådan gør vi\n\nVi ringer.\n\n## Mad\n\nDer er suppe.',
    );
    expect(units.map(({ text, roles }) => [text, roles[0]])).toEqual([
      ['Borgeren bestemmer.', 'values'],
      ['Vi haster ikke.', 'values'],
      ['Vi ringer.', 'commitments'],
      ['Der er suppe.', 'other'],
    ]);
  });

  test('what is bold from its first word to its last is read, as if it stood in a box', () => {
    const [unit] = unitsOf('## Vision\n\n**Her kan man holde af nogen uden at miste sig selv.**\n\nMere.');
    expect(unit).toMatchObject({
      text: 'Her kan man holde af nogen uden at miste sig selv.',
      boxed: true,
      roles: ['vision'],
    });
  });

  test('a label that is a sentence of its own heads its paragraph, and no other', () => {
    const units = unitsOf(
      '## Spor 1\n\n*Status.* Daghjemmet er fyldt.\n\n*Indsatser.* Daghjemmet udvides.\n\nMere.',
    );
    expect(units.map(({ text, roles }) => [text, roles[0]])).toEqual([
      ['Daghjemmet er fyldt.', 'background'],
      ['Daghjemmet udvides.', 'commitments'],
      ['Mere.', 'other'],
    ]);
  });

  test('a column that says more of the one before it has its role', () => {
    const units = unitsOf(
      '## Ramme\n\n| Princip | Hvad det indebærer | Hvem |\n|---|---|---|\n| Lighed | Vi gør mest for dem, der har mindst | Alle |',
    );
    expect(units.find(({ text }) => text.startsWith('Vi gør'))?.roles).toEqual(['values']);
    expect(units.map(({ text }) => text)).not.toContain('Alle');
  });

  test('sentences of paragraphs, items of lists, rows of tables; no headings, quotes and furniture', () => {
    const units = unitsOf(
      '## Samarbejde\n\nVi lytter. Vi svarer.\n\nVi vil:\n\n- spørge først\n- svare\n\n| Hvem | Hvornår |\n|---|---|\n| Lederen | Maj |\n\n> »De ringede aldrig.«\n> *Søn til en beboer*\n\nFoto: Bakkeå Kommune',
    );
    expect(units.map((unit) => unit.text)).toEqual([
      'Vi lytter.',
      'Vi svarer.',
      'Vi vil:',
      'spørge først',
      'svare',
      'Lederen | Maj',
    ]);
  });

  test('a cell under a title that tells is read by itself, introduced by its row; other columns only name', () => {
    const units = unitsOf(
      '## Indsatser\n\n| Spor | Mål | Indikator |\n|---|---|---|\n| Røgfri | Ingen unge begynder at ryge. Færre voksne ryger. | Sundhedsprofil |\n\n| Ord | Forklaring |\n|---|---|\n| Mestring | At kunne klare hverdagen |\n| Kun en celle |\n',
    );
    expect(units.map(({ text, leadIn, roles }) => [text, leadIn, roles[0]])).toEqual([
      ['Ingen unge begynder at ryge.', 'Røgfri', 'goals'],
      ['Færre voksne ryger.', 'Røgfri', 'goals'],
      ['At kunne klare hverdagen', 'Mestring', 'definition'],
      ['Kun en celle', null, 'commitments'],
    ]);
  });

  test('a first row that says something is no row of titles, nor is a row that stands alone', () => {
    const rows = '| Vi lytter til alle | Vi svarer |\n|---|---|\n| Hver dag | Hver uge |';
    expect(unitsOf(`## Støtte\n\n${rows}`)[0]?.text).toBe('Vi lytter til alle | Vi svarer');
    expect(unitsOf('## Støtte\n\n| Mål | Frist |\n|---|---|')[0]?.text).toBe('Mål | Frist');
  });

  test('an item knows its lead-in, a sentence the one before it in its section', () => {
    const units = unitsOf(
      '## Støtte\n\nDet er svært. Derfor vil vi:\n\n- spørge først\n\n## Mål\n\nVi når det.',
    );
    expect(units.map(({ leadIn, before }) => [leadIn, before])).toEqual([
      [null, null],
      [null, 'Det er svært.'],
      ['Derfor vil vi:', 'Derfor vil vi:'],
      [null, null],
    ]);
  });

  test('a paragraph that ends in a colon announces the next one', () => {
    const units = unitsOf('## Begreber\n\nVed pårørende forstår vi:\n\nDen, som borgeren peger på.');
    expect(units[1]?.leadIn).toBe('Ved pårørende forstår vi:');
  });

  test('a run-in heading gives the role and is no part of the text', () => {
    const units = unitsOf('## Sådan gør vi\n\n**Vores vision.** Ingen er alene.');
    expect(units[0]).toMatchObject({ text: 'Ingen er alene.', roles: ['vision', 'commitments'] });
  });

  test('a label before a colon is left out, a clause before a colon is kept', () => {
    const units = unitsOf(
      '## Støtte\n\nMenneske før system: Vi begynder med borgeren.\n\nDet betyder: Vi ringer først.',
    );
    expect(units.map((unit) => unit.text)).toEqual([
      'Vi begynder med borgeren.',
      'Det betyder: Vi ringer først.',
    ]);
  });
});

describe('whatever the text', () => {
  const word = fc.constantFrom(
    'vi',
    'vil',
    'borgeren',
    'jf.',
    '§ 81 a,',
    '2.',
    'Målet:',
    'er',
    'at',
    'æøå',
    '»',
    '-',
  );
  const line = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  const source = fc.array(
    fc.oneof(
      line,
      line.map((text) => `- ${text}`),
      line.map((text) => `## ${text}`),
    ),
    {
      maxLength: 8,
    },
  );

  test('each unit stands word for word in a block, in reading order', () => {
    fc.assert(
      fc.property(source, (lines) => {
        const document = documentOf(lines.join('\n\n'));
        let at = 0;
        for (const unit of toUnits(document, danish())) {
          while (at < document.blocks.length && document.blocks[at]?.text.includes(unit.text) !== true)
            at += 1;
          expect(at).toBeLessThan(document.blocks.length);
          expect(unit.text.trim()).not.toBe('');
          expect(unit.roles.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });
});
