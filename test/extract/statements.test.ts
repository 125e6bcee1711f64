import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractStatements } from '../../src/extract/index.ts';
import type { Statement } from '../../src/model/index.ts';
import { danish } from '../danish.ts';
import { documentOf } from './document.ts';

function statementsOf(source: string, id?: string): Statement[] {
  return extractStatements(documentOf(source, id), danish(), 0.5);
}

describe('skal', () => {
  test.each([
    ['Politikken skal styrke samarbejdet med familierne.', 'goal'],
    ['Vi skal ringe til familien samme dag.', 'commitment'],
    ['Medarbejderne skal ringe til familien samme dag.', 'commitment'],
    ['Udvalget skal drøfte de lokale planer.', 'responsibility'],
    ['Alle skal mødes med respekt.', 'principle'],
    ['Flere pårørende skal opleve, at de har overskud.', 'goal'],
    ['Politikken skal evalueres i 2028.', 'followup'],
  ])('%j is a %s: the subject decides', (text, kind) => {
    expect(statementsOf(text).map((statement) => statement.kind)).toEqual([kind]);
  });
});

describe('the company of a sentence', () => {
  const textsOf = (source: string): string[] => statementsOf(source).map(({ text }) => text);
  const told = 'Breve ligner sjældent hinanden. Ventetiden føles lang for familien.';

  test('what opens a theme in a plain present describes it, and what comes below it promises', () => {
    expect(textsOf(`## Post\n\n${told}\n\nVi svarer på alle breve. Vi ringer samme dag.`)).toEqual([
      'Vi svarer på alle breve.',
      'Vi ringer samme dag.',
    ]);
  });

  test('a sure statement opens a theme as well as it closes it', () => {
    const sure = 'Alle pårørende har ret til en bisidder. Mange ved det ikke.';
    expect(textsOf(`## Møder\n\n${sure}\n\nVi holder mødet i hjemmet.`)).toEqual([
      'Alle pårørende har ret til en bisidder.',
      'Vi holder mødet i hjemmet.',
    ]);
  });

  test('beside a sure statement a plain present is taken for a promise that it would not be alone', () => {
    const loose = 'Beboerne går tur med hunden.';
    expect(textsOf(`## Dyr\n\n${loose}`)).toEqual([]);
    expect(textsOf(`## Dyr\n\nVi tilbyder hjælp til foderet. ${loose}`)).toHaveLength(2);
    expect(textsOf(`## Dyr\n\n- ${loose}\n- Vi tilbyder hjælp til foderet.`)).toHaveLength(2);
  });

  test('rests on its paragraph alone: what is changed in another of them moves nothing', () => {
    const first = 'Vi tilbyder hjælp til foderet. Beboerne går tur med hunden.';
    const before = statementsOf(`## Dyr\n\nDer er ro.\n\n${first}\n\nVi lytter.`);
    const after = statementsOf(`## Dyr\n\nDer er ro.\n\n${first}\n\nLederen har ansvaret for haven.`);
    const own = ({ text, kind, id }: Statement): string[] => [text, kind, id];
    expect(before.slice(0, 2).map(own)).toEqual(after.slice(0, 2).map(own));
  });
});

describe('a statement', () => {
  test('of a list has the item as its text and the lead-in beside it', () => {
    const [statement] = statementsOf('## Støtte\n\nVi vil:\n\n- holde et møde hvert kvartal');
    expect(statement).toMatchObject({
      kind: 'commitment',
      text: 'holde et møde hvert kvartal',
      leadIn: 'Vi vil:',
      section: ['Støtte'],
      line: 5,
      quantities: [{ kind: 'frequency', value: 4 }],
    });
  });

  test('names the rules it rests on, and they exist', () => {
    const { rules, signs } = danish();
    const known = new Set([
      ...rules.map(({ id }) => id),
      ...[...signs.weights.keys()].map((id) => `sign.${id}`),
    ]);
    const text =
      'Visionen er, at ingen er alene. Politikken evalueres hvert år. Vi lytter til familien, også om natten.';
    const statements = statementsOf(text);
    expect(statements).toHaveLength(3);
    for (const statement of statements) {
      expect(statement.cues.length).toBeGreaterThan(0);
      for (const cue of statement.cues) if (cue.rule !== 'sign.others') expect(known).toContain(cue.rule);
    }
  });

  test('keeps its id when something else is changed, and no two have the same', () => {
    const text = 'Vi svarer på breve inden for to uger.';
    const before = statementsOf(`## Støtte\n\n${text}`);
    const after = statementsOf(`## Støtte\n\nVi holder åbent hele året.\n\n${text}\n\n${text}`);
    const ids = after.map((statement) => statement.id);
    expect(ids).toContain(before[0]?.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(statementsOf(text, 'anden')[0]?.id).not.toBe(before[0]?.id);
  });

  test.each([
    ['Vi må ikke dele oplysninger med andre.', 8],
    ['Vi skal ringe til familien samme dag.', 8],
    ['Vi vil ringe til familien samme dag.', 6],
    ['Vi ringer til familien samme dag.', 6],
    ['Vi vil så vidt muligt ringe til familien samme dag.', 5],
    ['Vi tilstræber at ringe til familien samme dag.', 3],
    ['Visionen er, at ingen er alene.', null],
  ])('%j has the strength %j', (text, strength) => {
    expect(statementsOf(text)[0]?.strength).toBe(strength);
  });
});

describe('no statement', () => {
  test.each([
    ['a question', 'Hvordan kan vi hjælpe familien bedst?'],
    ['a quotation', '> »Vi skal bare have det sagt.«\n> *Datter til en beboer*'],
    ['thanks', 'Tak til alle, der har hjulpet os.'],
    ['a heading', '## Vi vil støtte familien'],
    ['two words', 'Vi hjælper.'],
    ['a link', 'Du kan læse mere på kommunens hjemmeside.'],
    ['an empty document', ''],
  ])('is in %s', (_, source) => {
    expect(statementsOf(source)).toEqual([]);
  });
});

describe('whatever the text', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'vi',
      'vil',
      'skal',
      'politikken',
      'visionen',
      'er',
      'at',
      'ikke',
      'målet',
      'hvert',
      'år',
      ',',
      '.',
      ':',
      '?',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const source = fc
    .array(
      fc.array(word, { maxLength: 14 }).map((words) => words.join(' ')),
      { maxLength: 6 },
    )
    .map((lines) => lines.join('\n\n'));

  test('statements stand in the document word for word, alike in each run, with unique ids', () => {
    fc.assert(
      fc.property(source, (text) => {
        const document = documentOf(text);
        const found = extractStatements(document, danish(), 0.3);
        for (const statement of found) {
          expect(document.blocks.some((block) => block.text.includes(statement.text))).toBe(true);
        }
        expect(new Set(found.map((statement) => statement.id)).size).toBe(found.length);
        expect(extractStatements(document, danish(), 0.3)).toEqual(found);
      }),
      { numRuns: 150 },
    );
  });

  test('a stricter threshold finds no more', () => {
    fc.assert(
      fc.property(source, (text) => {
        const document = documentOf(text);
        const strict = extractStatements(document, danish(), 0.7).length;
        expect(strict).toBeLessThanOrEqual(extractStatements(document, danish(), 0.5).length);
      }),
      { numRuns: 100 },
    );
  });

  test('a sentence of many thousand words takes no time', () => {
    const started = performance.now();
    statementsOf(`Vi vil ${'hjælpe og støtte borgeren, som vi '.repeat(5000)}.`);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
