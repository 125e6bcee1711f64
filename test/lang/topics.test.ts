import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDanish } from '../../src/lang/index.ts';

const pack = createDanish({ concepts: {}, themes: {} });
const topicsOf = (text: string) => pack.topicsIn(pack.words(text)).map(({ id }) => id);

describe('topics', () => {
  it.each([
    ['with-the-dying', 'Familien kan få en seng ved siden af, når livets afslutning nærmer sig.'],
    ['with-the-dying', 'Ingen skal dø alene; en vågekone kan sidde hos den døende om natten.'],
    ['told-of-changes', 'Personalet ringer samme dag, hvis beboeren er faldet.'],
    ['consent-to-share', 'Vi deler kun oplysninger med familien, når du har givet lov.'],
    ['tell-once', 'Ingen skal gentage deres historie for hver ny afdeling.'],
    ['disagreement', 'Når en familie trækker i hver sin retning, tager vi det op med alle.'],
    ['home-emptied', 'De efterladte får fjorten dage til at rydde lejligheden.'],
    ['child-of-ill-parent', 'Børn, hvis mor eller far er alvorligt syg, tilbydes en samtale.'],
    ['relatives-at-work', 'Den, der har et job, skal kunne beholde det og samtidig passe sin ægtefælle.'],
  ])('%s: «%s»', (topic, text) => {
    expect(topicsOf(text)).toContain(topic);
  });

  it.each([
    ['with-the-dying', 'Sengen redes hver morgen.'],
    ['told-of-changes', 'Kommunen ændrer hvert år sin organisation.'],
    ['home-emptied', 'Vi rydder sne på alle kommunens stier.'],
    ['plain-language', 'Ved en frivillig forstår vi en borger, der yder en indsats uden løn.'],
  ])('not %s: «%s»', (topic, text) => {
    expect(topicsOf(text)).not.toContain(topic);
  });

  it('lets no word stand for two things at once', () => {
    // "Pleje" is care work and stands in "plejehjem"; alone it says nothing of where.
    for (const { words } of pack.topicsIn(pack.words('Plejehjemmet. Lokalerne. Gaver.'))) {
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('names words that stand in the text, whatever the text', () => {
    const word = fc.constantFrom(
      'pårørende',
      'samtale',
      'børn',
      'syg',
      'hjem',
      'frivillige',
      'døende',
      'våge',
      'og',
      'ikke',
      'x',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (list) => {
        const text = list.join(' ');
        for (const { words } of pack.topicsIn(pack.words(text))) {
          for (const each of words) expect(text).toContain(each);
        }
      }),
    );
  });
});
