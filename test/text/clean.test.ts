import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, collectVocabulary, healLines, joinLines } from '../../src/text/clean.ts';

describe('line ends', () => {
  test.each([
    [['en betydnings-', 'fuld rolle'], 'en betydningsfuld rolle'],
    [['pårørende-', 'politikken blev'], 'pårørendepolitikken blev'],
    [['til fag-', 'lig refleksion'], 'til faglig refleksion'],
    [['med bløde\u00ad', 'streger'], 'med blødestreger'],
    [['fra en brow\u2010', 'ser'], 'fra en browser'],
    [['kort linje ', ' og en til'], 'kort linje og en til'],
    [['PÅRØRENDE-', 'POLITIK'], 'PÅRØRENDEPOLITIK'],
  ])('%j is healed', (lines, whole) => {
    expect(healLines(lines)).toBe(whole);
  });

  test.each([
    [['på ældre-, sundheds-', 'og socialområdet'], 'på ældre-, sundheds- og socialområdet'],
    [['handicap-', 'eller psykiatripolitik'], 'handicap- eller psykiatripolitik'],
    [['borger-', 'samt dialogmøder'], 'borger- samt dialogmøder'],
    [['ÆLDRE-', 'OG HANDICAPPOLITIK'], 'ÆLDRE- OG HANDICAPPOLITIK'],
  ])('%j is a suspended compound', (lines, whole) => {
    expect(healLines(lines)).toBe(whole);
  });

  test.each([
    [['skriv en e-', 'mail'], 'skriv en e-mail'],
    [['§ 18-', 'midler'], '§ 18-midler'],
    [['til MUS-', 'samtalen'], 'til MUS-samtalen'],
    [['i Faaborg-', 'Midtfyn'], 'i Faaborg-Midtfyn'],
    [['i årene 2024-', '2028'], 'i årene 2024-2028'],
    [['i årene 2024–', '2028'], 'i årene 2024–2028'],
    [['nyt it-', 'system'], 'nyt it-system'],
    [['og/', 'eller'], 'og/eller'],
  ])('%j keeps its sign', (lines, whole) => {
    expect(healLines(lines)).toBe(whole);
  });

  test('the words of the document decide what the rules cannot', () => {
    const known = collectVocabulary(['en by-pas-løsning og et selvbestemmelsesråd', 'om selvbestemmelse']);
    expect(healLines(['det er selvbestem- melse'], known)).toBe('det er selvbestemmelse');
    expect(healLines(['en by-pas-', 'løsning'], known)).toBe('en by-pas-løsning');
    expect(healLines(['det er selvbestem- melse'])).toBe('det er selvbestem- melse');
  });

  test('a compound with a hyphen inside it keeps the next one behind a whole word', () => {
    const known = collectVocabulary(['de pårørende og deres kontaktperson']);
    expect(healLines(['bruger-pårørende-', 'rådene'], known)).toBe('bruger-pårørende-rådene');
    expect(healLines(['it-kontakt-', 'personen'], known)).toBe('it-kontaktpersonen');
  });

  test('a long text that divides no words has its own hyphens where a line ends in one', () => {
    const page = Array.from({ length: 200 }, (_, index) => `linje ${index} om hverdagen på plejecentret`);
    const lines = [...page, 'vi tilbyder video-', 'samtaler hver uge'];
    const sentence = 'vi tilbyder video-samtaler hver uge';
    expect(healLines(lines.slice(-2), collectVocabulary(lines))).toBe(sentence);
    // Among words that are divided, or in a short text, the hyphen is a mark of division.
    const division = ['de har et betydnings-', 'fuldt ansvar og selvbestem-', 'melse'];
    const healed = 'vi tilbyder videosamtaler hver uge';
    expect(healLines(lines.slice(-2), collectVocabulary([...lines, ...division]))).toBe(healed);
    expect(healLines(lines.slice(-2), collectVocabulary(lines.slice(-20)))).toBe(healed);
  });

  test('a dash with spaces round it stays a dash', () => {
    expect(healLines(['familie –', 'og venner'])).toBe('familie – og venner');
    expect(healLines(['familie -', 'og venner'])).toBe('familie - og venner');
  });

  test('starts say where each line begins', () => {
    const { text, starts } = joinLines(['hjælp til pårø-', '', 'rende i', 'hverdagen']);
    expect(text).toBe('hjælp til pårørende i hverdagen');
    expect(starts.map((start) => text.slice(start, start + 5))).toEqual(['hjælp', 'rende', 'rende', 'hverd']);
  });
});

describe('single lines', () => {
  test('come out composed, without invisible characters, with plain spaces', () => {
    expect(cleanLine('a\u030a\u00a0 b\u200b\tc\u202e')).toBe('å b c');
    expect(cleanLine('e\ufb01nans og bl\u00adødt')).toBe('efinans og blødt');
  });
});

const letter = fc.constantFrom(...'abcdefghijklmnoprstuvyæøå');
const word = fc
  .string({ unit: letter, minLength: 2, maxLength: 18 })
  .filter((text) => !['og', 'it', 'tv', 'or'].includes(text));
/** A word with the place at which it may be divided, or null. */
const divided = fc
  .tuple(word, fc.nat())
  .map(([text, at]) => ({ text, at: text.length < 6 ? null : 3 + (at % (text.length - 5)) }));
const RESERVED = new Set(['og', 'eller', 'samt', 'såvel', 'and', 'or', 'ikke', 'app', 'gps', 'dvd']);

test('text divided at line ends comes back as itself', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(divided, fc.nat(3)), { minLength: 1, maxLength: 40 }), (parts) => {
      const lines: string[] = [''];
      for (const [{ text, at }, choice] of parts) {
        const current = lines.at(-1) ?? '';
        const space = current === '' ? '' : ' ';
        const isSafe = at !== null && !RESERVED.has(text.slice(0, at)) && !RESERVED.has(text.slice(at));
        if (choice === 0 && isSafe) {
          lines[lines.length - 1] = `${current}${space}${text.slice(0, at)}-`;
          lines.push(text.slice(at));
        } else if (choice === 1) lines.push(text);
        else lines[lines.length - 1] = current + space + text;
      }
      expect(healLines(lines)).toBe(parts.map(([{ text }]) => text).join(' '));
    }),
  );
});

test('any text is joined without growing, without line breaks, and the same each time', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 12 }), (lines) => {
      const { text, starts } = joinLines(lines);
      expect(text).not.toMatch(/[\n\r\u202e]/);
      expect(joinLines(lines)).toEqual({ text, starts });
      expect(starts).toHaveLength(lines.length);
      expect(starts.every((start, index) => start >= (starts[index - 1] ?? 0))).toBe(true);
    }),
  );
});

describe('a hyphen that belongs to the word', () => {
  test('is kept where the document puts the same word together with a hyphen elsewhere', () => {
    const vocabulary = collectVocabulary(['Vi holder video-møder.', 'Her er samtaler.']);
    expect(healLines(['Der er video-', 'samtaler hver dag'], vocabulary)).toBe(
      'Der er video-samtaler hver dag',
    );
  });

  test('is kept between whole words that go on with another one', () => {
    const vocabulary = collectVocabulary(['En bruger og en pårørende.']);
    expect(healLines(['i bruger-', 'pårørende-rådene'], vocabulary)).toBe('i bruger-pårørende-rådene');
  });

  test('is kept where the first part is known from a suspended compound', () => {
    const vocabulary = collectVocabulary([
      'Vi har borger-, bruger- og pårørenderåd.',
      'En pårørende er med.',
    ]);
    expect(healLines(['i bruger-', 'pårørende-rådene'], vocabulary)).toBe('i bruger-pårørende-rådene');
    expect(healLines(['i bruger-', 'panelet'], vocabulary)).toBe('i brugerpanelet');
  });
});

describe('a document that divides its words with a sign of its own', () => {
  const divided = [
    'sam\u2010',
    'arbejdet er',
    'pårø\u2010',
    'rende og',
    'medar\u2010',
    'bejdere i',
    'kommu\u2010',
    'nens tilbud',
  ];

  test('keeps the hyphens that its writer typed', () => {
    const lines = [...divided, 'ved video-', 'samtaler og'];
    expect(healLines(['ved video-', 'samtaler'], collectVocabulary(lines))).toBe('ved video-samtaler');
    expect(healLines(['sam\u2010', 'arbejdet'], collectVocabulary(lines))).toBe('samarbejdet');
  });

  test('does not where a hyphen divides a word that stands whole elsewhere', () => {
    const lines = [...divided, 'en sam-', 'tale og', 'en samtale til', 'ved plan-', 'lægning i'];
    expect(healLines(['ved plan-', 'lægning'], collectVocabulary(lines))).toBe('ved planlægning');
  });
});

test('two numbers with a hyphen between them say about how many', () => {
  expect(healLines(['i høring i seks-', 'otte uger'])).toBe('i høring i seks-otte uger');
});
