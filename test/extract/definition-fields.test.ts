import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDefinition } from '../../src/extract/definition-fields.ts';
import type { DefinitionFields } from '../../src/model/index.ts';
import { danish } from '../danish.ts';

const pack = danish();

function read(text: string): DefinitionFields | null {
  const words = pack.words(text);
  const reading = { text, words, clause: pack.clause(text, words), concepts: pack.conceptsIn(words), own: 0 };
  return readDefinition(reading, pack.quantities(text), pack);
}

describe('a definition', () => {
  it('is taken apart into genus and conditions', () => {
    expect(read('Ved en pårørende forstår vi en person, som borgeren selv peger på.')).toMatchObject({
      term: 'pårørende',
      key: 'relative',
      genus: 'en person',
      conditions: ['som borgeren selv peger på'],
      inclusions: [],
      exclusions: [],
    });
  });

  it('may be a list of those who count', () => {
    expect(read('Med pårørende mener vi ægtefælle, samlever, voksne børn og søskende.')).toMatchObject({
      genus: null,
      inclusions: ['ægtefælle', 'samlever', 'voksne børn', 'søskende'],
    });
  });

  it('says who does not count, and what makes no difference', () => {
    const fields = read(
      'En pårørende er et menneske, der står borgeren nær, uanset slægtskab, men ikke en ansat.',
    );
    expect(fields).toMatchObject({
      genus: 'et menneske',
      conditions: ['der står borgeren nær'],
      inclusions: ['uanset slægtskab'],
      exclusions: ['men ikke en ansat'],
    });
  });

  it('keeps its age limits', () => {
    expect(read('Ved unge pårørende forstås unge mellem 12 og 20 år.')?.ages).toMatchObject([
      { kind: 'age', value: 12, upTo: 20 },
    ]);
  });

  it('keeps a clause whole that has commas inside', () => {
    expect(
      read('Et formøde er et møde, hvor lederen, en sygeplejerske og familien lægger en plan.'),
    ).toMatchObject({
      genus: 'et møde',
      conditions: ['hvor lederen, en sygeplejerske og familien lægger en plan'],
      inclusions: [],
    });
  });

  it.each([
    ['Når vi skriver »de nære«, mener vi dem, du selv vælger.', 'nære'],
    ['Som frivillig regnes enhver, der hjælper uden løn.', 'frivillig'],
    ['Ordet aflastning dækker over timer i eget hjem.', 'aflastning'],
    ['Sundhed defineres her som overskud til hverdagen.', 'Sundhed'],
    ['I Fjordby Kommune forstår vi tillid som mod til at give slip.', 'tillid'],
  ])('is known by its frame: %s', (text, term) => {
    expect(read(text)?.term).toBe(term);
  });

  it('meets another of the same thing under one key', () => {
    const key = (text: string): string | undefined => read(text)?.key;
    expect(key('Ved familien forstår vi dem, du bor med.')).toBe(key('En pårørende er en, du stoler på.'));
    expect(key('Ved de nære forstås ægtefælle, børn og søskende.')).toBe('relative');
    expect(key('En frivillig er en, der hjælper.')).not.toBe(key('En pårørende er en, du stoler på.'));
  });

  it.each(['Vi tilbyder en samtale.', 'Ring til os på hverdage.', ''])('is not everything: %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it('holds nothing but words of the text', () => {
    const word = fc.constantFrom(
      'Ved',
      'en',
      'pårørende',
      'forstår',
      'vi',
      'er',
      'person',
      ',',
      'der',
      'som',
      'og',
      'eller',
      'ikke',
      'også',
      'børn',
      'uanset',
      '»',
      '«',
      ':',
      'under',
      '18',
      'år',
      'İ',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        const fields = read(text);
        if (fields === null) return;
        for (const part of [
          fields.term,
          fields.genus ?? '',
          ...fields.conditions,
          ...fields.inclusions,
          ...fields.exclusions,
        ]) {
          expect(text).toContain(part);
        }
      }),
    );
  });
});
