import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { danish } from '../danish.ts';

const pack = danish();
const split = (text: string): string[] =>
  pack.sentences(text).map(({ start, end }) => text.slice(start, end));

describe('Danish sentences', () => {
  it.each([
    ['Vi ringer. I svarer.', ['Vi ringer.', 'I svarer.']],
    [
      'Vi tilbyder f.eks. Aktivitetshuset og bl.a. kurser.',
      ['Vi tilbyder f.eks. Aktivitetshuset og bl.a. kurser.'],
    ],
    ['Se § 81 a, stk. 2, nr. 3. Reglen gælder alle.', ['Se § 81 a, stk. 2, nr. 3.', 'Reglen gælder alle.']],
    [
      'Byrådet uddeler en pris. § 18-midlerne går først til børn.',
      ['Byrådet uddeler en pris.', '§ 18-midlerne går først til børn.'],
    ],
    [
      'Politikken gælder fra 1. januar 2026. Derefter revideres den.',
      ['Politikken gælder fra 1. januar 2026.', 'Derefter revideres den.'],
    ],
    ['Den evalueres hvert 4. år i byrådet.', ['Den evalueres hvert 4. år i byrådet.']],
    ['Kaffe, kage mv. Alle er velkomne.', ['Kaffe, kage mv.', 'Alle er velkomne.']],
    ['Kaffe, kage mv. er gratis.', ['Kaffe, kage mv. er gratis.']],
    [
      '»Hvem ringer jeg til?« spurgte hun. Ingen vidste det.',
      ['»Hvem ringer jeg til?« spurgte hun.', 'Ingen vidste det.'],
    ],
    ['Ring til os! Vi svarer inden kl. 15.', ['Ring til os!', 'Vi svarer inden kl. 15.']],
    ['', []],
  ])('cuts %j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('keeps every character that is no white space, in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'Vi få.!? 1»«æø\n§-'.split('')), maxLength: 80 }),
        (text) => {
          expect(split(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        },
      ),
    );
  });

  it('stays quick on a text without an end', () => {
    const text = 'og så. '.repeat(30_000);
    expect(split(text).length).toBeGreaterThan(0);
  });
});
