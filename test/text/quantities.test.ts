import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLexicon } from '../../src/lang/load.ts';
import type { Quantity } from '../../src/model/index.ts';
import { createQuantityLexicon, findQuantities, quantitySchema } from '../../src/text/quantities/index.ts';

const yaml = readFileSync(new URL('../../src/lang/da/quantities.yaml', import.meta.url), 'utf8');
const lexiconOf = (text: string) =>
  createQuantityLexicon(parseLexicon(text, 'quantities.yaml', quantitySchema));
const lexicon = lexiconOf(yaml);

const BOUND_SIGNS = { min: '>=', max: '<=', exact: '=' } as const;

/** "deadline <=28 uger": short enough to stand beside the sentence. */
function short(quantity: Quantity): string {
  const upTo = quantity.upTo === undefined ? '' : `..${quantity.upTo}`;
  const marks = [
    quantity.working === true ? 'working' : '',
    quantity.per === undefined ? '' : `per ${quantity.per}`,
    quantity.approximate === true ? 'approx' : '',
  ];
  const value = `${BOUND_SIGNS[quantity.bound]}${Math.round(quantity.value * 100) / 100}${upTo}`;
  return [quantity.kind, value, quantity.unit, ...marks].filter((part) => part !== '').join(' ');
}

const read = (text: string): string[] => findQuantities(text, lexicon).map(short);

describe('deadlines', () => {
  it.each([
    ['Samtalen holdes senest fire uger efter indflytning.', 'deadline <=28 uger'],
    ['Du får svar inden for tre hverdage.', 'deadline <=4.2 hverdage working'],
    ['Du får svar indenfor 3 arbejdsdage.', 'deadline <=4.2 arbejdsdage working'],
    ['Vi vender tilbage senest fem arbejdsdage efter.', 'deadline <=7 arbejdsdage working'],
    ['Vi ringer inden for en uge.', 'deadline <=7 uge'],
    ['Vi ringer inden 24 timer.', 'deadline <=1 timer'],
    ['Planen ligger klar i løbet af højst to måneder.', 'deadline <=60 måneder'],
    ['Vi besøger dig inden for 3-5 dage.', 'deadline <=5 dage'],
    ['Ændringer varsles med mindst 14 dages varsel.', 'deadline >=14 dages'],
    ['Opfølgningen sker efter tre måneder.', 'deadline =90 måneder'],
    ['Svarfristen er ti dage.', 'deadline =10 dage'],
    ['Vi svarer senest næste hverdag.', 'deadline <=1.4 næste hverdag working'],
    ['En uge efter indflytning ringer vi.', 'deadline =7 uge'],
    ['Vi vender tilbage samme dag.', 'deadline <=0 samme dag'],
    ['Vi svarer inden for ca. to uger.', 'deadline <=14 uger approx'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('frequencies', () => {
  it.each([
    ['Udvalget følger op hvert år.', 'frequency =1 hvert år'],
    ['Udvalget følger op hvert andet år.', 'frequency =0.5 hvert andet år'],
    ['Politikken revideres hvert 4. år.', 'frequency =0.25 hvert 4. år'],
    ['Politikken drøftes i hver valgperiode.', 'frequency =0.25 hver valgperiode'],
    ['Der er sang hver anden onsdag.', 'frequency =26 hver anden onsdag'],
    ['Vi spørger hvert efterår.', 'frequency =1 hvert efterår'],
    ['Der holdes møde en gang om året.', 'frequency =1 gang om året'],
    ['Der er rådgivning mindst to gange om ugen.', 'frequency >=104 gange om ugen'],
    ['Rådet mødes 4 gange årligt.', 'frequency =4 gange årligt'],
    ['Rådet mødes en til to gange om måneden.', 'frequency =12..24 gange om måneden'],
    ['Rådet mødes én gang i hvert kvartal.', 'frequency =4 gang i hvert kvartal'],
    ['Der holdes to årlige fællesmøder.', 'frequency =2 årlige'],
    ['Der holdes fire dialogmøder om året.', 'frequency =4 dialogmøder om året'],
    ['Der følges op årligt.', 'frequency =1 årligt'],
    ['Lederne gør status halvårligt.', 'frequency =2 halvårligt'],
    ['Lederne gør status kvartalsvis.', 'frequency =4 kvartalsvis'],
    ['Caféen er åben den første mandag i måneden.', 'frequency =12 første mandag i måneden'],
    ['Der er åbent fem dage om ugen.', 'frequency =260 dage om ugen'],
    ['Rengøring gives hver 14. dag.', 'frequency =26 hver 14. dag'],
    ['Der følges op et par gange om året.', 'frequency =2 gange om året approx'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('ages', () => {
  it.each([
    ['Politikken gælder borgere over 18 år.', 'age >=18 år'],
    ['Tilbuddet er for dig, der er fyldt 65 år.', 'age >=65 år'],
    ['Når du fylder 75, får du et besøg.', 'age >=75'],
    ['Børn og unge under 18 år er ikke omfattet.', 'age <=18 år'],
    ['Holdet er for 65+ i hele kommunen.', 'age >=65 +'],
    ['Politikken gælder 65 år og derover.', 'age >=65 år'],
    ['Politikken gælder borgere mellem 18 og 65 år.', 'age =18..65 år'],
    ['Alle 75-årige får et besøg.', 'age =75 årige'],
    ['Er du under 18, hjælper Familieafdelingen.', 'age <=18'],
    ['De 18-årige inviteres.', 'age =18 årige'],
    ['Tilbuddet er for unge i alderen 15-25 år.', 'age =15..25 år'],
    ['Tilbuddet er for alle under 18.', 'age <=18'],
    ['Loven gælder borgere over folkepensionsalderen.', 'age >=67 folkepensionsalderen'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('takes a short time for a time, not for an age', () => {
    expect(read('Forløbet varer i over to år.')).toEqual(['duration >=17520 år']);
  });
});

describe('a number after "kun"', () => {
  it.each([
    ['Tilbuddet er også for dig, når du kun er 12 år.', ['age =12 år']],
    ['Der er kun 8 pladser på holdet.', []],
    ['Vi er kun 4 medarbejdere om natten.', []],
  ])('%s', (text, ages) => {
    expect(read(text).filter((one) => one.startsWith('age'))).toEqual(ages);
  });
});

describe('durations', () => {
  it('compares hours a week with hours a month', () => {
    const perWeek = findQuantities('op til fire timers aflastning om ugen', lexicon);
    const perMonth = findQuantities('op til otte timer om måneden', lexicon);
    expect(perWeek.map(short)).toEqual(['duration <=4 timers om ugen per week']);
    expect(perMonth.map(short)).toEqual(['duration <=1.85 timer om måneden per week']);
  });

  it.each([
    ['Samtalen varer en halv time.', 'duration =0.5 time'],
    ['Kurset varer to og en halv time.', 'duration =2.5 time'],
    ['Samtalen varer halvanden time.', 'duration =1.5 time'],
    ['Opholdet er på højst otte uger.', 'duration <=1344 uger'],
    ['Borgeren er aktiv mindst 150 minutter om ugen.', 'duration >=2.5 minutter om ugen per week'],
    ['Der er hjælp i 2½ time ugentligt.', 'duration =2.5 time ugentligt per week'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('shares, pieces, years and hours', () => {
  it.each([
    ['Andelen skal op på mindst 75 procent.', ['share >=75 procent']],
    ['Andelen falder fra 24 til 20 pct.', ['share =20 pct']],
    ['Andelen er 12,5 %.', ['share =12.5 %']],
    ['Halvdelen af borgerne er trygge.', ['share =50 halvdelen']],
    ['Tre ud af fire voksne er aktive.', ['share =75']],
    ['To tredjedele af borgerne er trygge.', ['share =66.67 tredjedele']],
    [
      'I dag er 58 procent trygge, og tallet skal op på mindst 75.',
      ['share =58 procent', 'share >=75 procent'],
    ],
    ['Vi inviterer til seks temaaftener.', ['amount =6 temaaftener']],
    ['Vi spørger 500 tilfældigt udvalgte pårørende om deres trivsel.', ['amount =500 pårørende']],
    ['Godt 1.260 sedler kom ind.', ['amount =1260 sedler approx']],
    ['Borgeren har én indgang.', ['amount =1 indgang']],
    ['Byen er færdig inden 2029.', ['year <=2029']],
    ['I 2028 laver vi politikken om.', ['year =2028']],
    ['I foråret 2027 gør udvalget status.', ['year =2027']],
    ['Fra 1. januar 2026 har alle centre et råd.', ['year >=2026']],
    ['Indtil udgangen af 2025 er der fællesmøder.', ['year <=2025']],
    ['Gæster er velkomne kl. 10-19.', ['time-of-day =10..19']],
    ['Gæster er velkomne mellem kl. 10 og 16.', ['time-of-day =10..16']],
    ['Der er åbent fra kl. 8.30 til kl. 15.', ['time-of-day =8.5..15']],
    ['Pårørende er velkomne døgnet rundt.', ['time-of-day =0..24']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('numbers that count nothing', () => {
  it.each([
    ['Ring på 55 00 12 40.'],
    ['Telefon 5500 1240'],
    ['Ring til +45 55 00 12 40.'],
    ['Hjælpen gives efter § 83.'],
    ['Reglerne står i § 81 a, stk. 2, nr. 3.'],
    ['Søger I § 18-midler, hjælper vi.'],
    ['Pårørendepolitik 2024-2028'],
    ['Fra 2022 til 2026 gælder politikken.'],
    ['En måned efter var der en mailliste.'],
    ['Vedtaget af byrådet den 29. januar 2025.'],
    ['Vedtaget af byrådet i november 2024.'],
    ['Sundhedshuset, Banegårdsvej 4'],
    ['8000 Bækby'],
    ['1. Det sunde valg er det nære valg.'],
    ['6.1 Mental sundhed'],
    ['Undersøgelsen fra 2023 viser det.'],
    ['En pårørende er den, borgeren peger på.'],
    ['Vi mødes i en kommune, hvor en hjælper er en ven.'],
    ['Medarbejderne taler med borgeren i det daglige.'],
    ['Hver tredje borger er frivillig.'],
    ['Åbent to-do: afsnit 4'],
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('needs whole words, with Danish letters', () => {
    expect(read('Tidsåret toærede søfemår hvertår ugetimer.')).toEqual([]);
  });
});

describe('findQuantities', () => {
  const DANISH = [
    ...[
      'senest',
      'inden for',
      'mindst',
      'højst',
      'over',
      'under',
      'fra',
      'til',
      'mellem',
      'og',
      'i',
      'om',
      'kl.',
    ],
    ...[
      'en',
      'et',
      'to',
      'halvanden',
      'halv',
      'hver',
      'hvert',
      'andet',
      '4.',
      '3',
      '12,5',
      '1.260',
      '2028',
      '½',
    ],
    ...[
      'år',
      'uger',
      'ugen',
      'timer',
      'hverdage',
      'gange',
      'årligt',
      'procent',
      '%',
      '+',
      '-',
      '§',
      'nr.',
      'døgnet',
    ],
    ...['rundt', 'borgere', 'æblegrød', ',', '.', '(', '18-årige', 'ud af', 'januar', 'den', 'stk.'],
  ];
  const sentence = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(fc.constantFrom(...DANISH), { maxLength: 25 }).map((words) => words.join(' ')),
    fc.array(fc.constantFrom(...DANISH), { maxLength: 25 }).map((words) => words.join('')),
  );

  it('never throws, and every quantity stands in the text where it says, in order', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        let end = 0;
        for (const quantity of findQuantities(text, lexicon)) {
          expect(text.slice(quantity.start, quantity.start + quantity.text.length)).toBe(quantity.text);
          expect(quantity.text).not.toBe('');
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          expect(Number.isFinite(quantity.value)).toBe(true);
          end = quantity.start + quantity.text.length;
        }
      }),
    );
  });

  it('reads a number word as it reads the digits', () => {
    const words = [...lexicon.numbers].filter(([, value]) => Number.isInteger(value));
    expect(new Set(words.map(([, value]) => value))).toEqual(
      new Set(Array.from({ length: 99 }, (_, n) => n + 1)),
    );
    for (const [word, value] of words) {
      const asWord = findQuantities(`senest ${word} dage efter`, lexicon)[0];
      const asDigits = findQuantities(`senest ${value} dage efter`, lexicon)[0];
      expect(asWord?.value).toBe(value);
      expect({ ...asWord, text: '' }).toEqual({ ...asDigits, text: '' });
    }
  });

  it('stays fast on a long hostile text', () => {
    const text = 'senest inden for 3-5 % 4. år hver '.repeat(5000);
    const begin = performance.now();
    findQuantities(text, lexicon);
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});

describe('the lexicon of quantities', () => {
  it('refuses an unknown key', () => {
    expect(() => lexiconOf(`${yaml}\nnumbres: { to: 2 }\n`)).toThrow(/numbres/u);
  });

  it('refuses a word that stands twice', () => {
    expect(() => lexiconOf(yaml.replace('outOf: [ud af]', 'outOf: [ud af, ud af]'))).toThrow(/ud af/u);
  });
});
