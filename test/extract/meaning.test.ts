import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractStatements } from '../../src/extract/index.ts';
import type { Block, Meaning, SourceDocument, Statement } from '../../src/model/index.ts';
import { danish } from '../danish.ts';

const pack = danish();

function block(text: string, more: Partial<Block> = {}): Block {
  return {
    kind: 'paragraph',
    level: null,
    text,
    pages: [],
    line: 1,
    section: [],
    leadIn: null,
    runIn: 0,
    boxed: false,
    ...more,
  };
}

function extract(blocks: readonly Block[], threshold = 0.2): readonly Statement[] {
  const document: SourceDocument = {
    id: 'd',
    path: 'd.md',
    title: 'Politik',
    format: 'markdown',
    status: 'ok',
    problems: [],
    pageCount: null,
    words: 0,
    blocks,
  };
  return extractStatements(document, pack, threshold);
}

function only(text: string, more: Partial<Block> = {}): Statement & { readonly meaning: Meaning } {
  const [statement] = extract([block(text, more)]);
  if (statement?.meaning === undefined) throw new Error(`no statement in "${text}"`);
  return { ...statement, meaning: statement.meaning };
}

const item = (text: string, leadIn: string): Statement & { readonly meaning: Meaning } =>
  only(text, { kind: 'list-item', level: 1, leadIn });

describe('who does what for whom', () => {
  it.each([
    ['Vi tilbyder alle pårørende en samtale.', 'Vi', 'alle pårørende', 'en samtale'],
    ['Kommunen giver de nærmeste besked med det samme.', 'Kommunen', 'de nærmeste', 'besked'],
    ['Alle pårørende tilbydes et kursus.', null, 'Alle pårørende', 'et kursus'],
    ['Pårørende skal tilbydes en plads af personalet.', 'personalet', 'Pårørende', 'en plads'],
    ['Handleplanen udarbejdes af lederen hvert forår.', 'lederen', null, 'Handleplanen'],
    ['Du kan forvente et svar inden for fem hverdage.', null, 'Du', 'et svar'],
    ['Borgeren har ret til at tage en bisidder med.', null, 'Borgeren', 'ret'],
    [
      'Ledere og medarbejdere inddrager altid de pårørende i planen.',
      'Ledere og medarbejdere',
      'de pårørende',
      'i planen',
    ],
    ['Derfor vil vi give hver familie en fast kontaktperson.', 'vi', null, null],
    [
      'Vi tilbyder alle børn, der har en syg forælder, en samtale på skolen.',
      'Vi',
      'alle børn',
      'en samtale',
    ],
  ])('%s', (text, bearer, beneficiary, object) => {
    const { meaning } = only(text);
    expect(meaning.bearer?.text ?? null).toBe(bearer);
    if (beneficiary !== null) expect(meaning.beneficiary?.text).toBe(beneficiary);
    if (object !== null) expect(meaning.object?.text).toBe(object);
  });

  it.each([
    'Vi hjælper jer i gang med snakken om fremtidsfuldmagt.',
    'Vi taler om fuldmagter, mens den syge selv kan skrive under.',
    'Fagpersonerne får undervisning i demens.',
    'Kommunen vil fremme frivilligt arbejde.',
  ])('takes what people have or do for no party: %s', (text) => {
    const named = only(text).meaning.beneficiary?.text ?? '';
    expect(named).not.toMatch(/fuldmagt|demens|arbejde/u);
  });

  it('takes the one who owns something for no party', () => {
    const { meaning } = only('Vi respekterer borgerens ønsker.');
    expect(meaning.beneficiary).toBeNull();
    expect(meaning.object?.text).toBe('borgerens ønsker');
  });

  it('names the concepts behind the words', () => {
    const { meaning } = only('Personalet inviterer de pårørende til et møde.');
    expect(meaning.bearer?.concepts).toContain('employee');
    expect(meaning.beneficiary?.concepts).toContain('relative');
  });

  it('knows negation, modal and the main verb behind it', () => {
    expect(only('Medarbejderne må ikke modtage gaver fra beboerne.').meaning.action).toEqual({
      text: 'må modtage',
      lemma: 'modtage',
      modal: 'måtte',
      passive: false,
      negated: true,
    });
  });
});

describe('a list item with its lead-in', () => {
  it('is read as one sentence', () => {
    const { meaning, text } = item('tilbyde de pårørende et lån af en bil', 'Vi vil:');
    expect(text).toBe('tilbyde de pårørende et lån af en bil');
    expect(meaning.bearer).toEqual({ text: 'Vi', concepts: ['municipality'], inLeadIn: true });
    expect(meaning.action).toMatchObject({ text: 'vil tilbyde', lemma: 'tilbyde', modal: 'ville' });
    expect(meaning.beneficiary).toMatchObject({ text: 'de pårørende', inLeadIn: false });
  });

  it('takes over the force of the lead-in, unless it has one of its own', () => {
    expect(item('støtte de pårørende i hverdagen', 'Vi skal:').strength).toBe(8);
    expect(item('støtte de pårørende i hverdagen', 'Vi vil:').strength).toBe(6);
    expect(item('Lederen bør ringe til familien hver uge.', 'Vi vil:').strength).toBe(4);
  });
});

describe('conditions and exceptions', () => {
  it.each([
    ['Vi kontakter familien, når borgeren ønsker det.', ['når borgeren ønsker det'], []],
    ['Hvis du bor alene, ringer vi til dig hver uge.', ['Hvis du bor alene'], []],
    ['Oplysninger gives kun videre efter borgerens samtykke.', ['efter borgerens samtykke'], []],
    [
      'Vi inviterer altid de nærmeste med, medmindre borgeren siger nej.',
      [],
      ['medmindre borgeren siger nej'],
    ],
    ['Alle beboere får eget værelse, bortset fra ægtepar.', [], ['bortset fra ægtepar']],
    ['Vi hjælper alle, også når det er svært.', [], []],
  ])('%s', (text, conditions, exceptions) => {
    const { meaning } = only(text);
    expect(meaning.conditions).toEqual(conditions);
    expect(meaning.exceptions).toEqual(exceptions);
  });
});

describe('strength', () => {
  it.each([
    ['Medarbejderne skal ringe til familien.', 8],
    ['Medarbejderne skal kunne ringe til familien.', 6],
    ['Politikken skal sikre gode vilkår for de pårørende.', 5],
    ['Vi ringer til familien.', 6],
    ['Vi ringer så vidt muligt til familien.', 5],
    ['Vi vil arbejde for at give familien ro.', 5],
    ['Ingen pårørende må føle sig presset til at hjælpe.', 8],
    ['Du kan forvente et svar.', 6],
    ['Kommunen er ikke forpligtet til at betale for turen.', 1],
    ['Vi giver borgeren størst mulig selvbestemmelse.', 6],
  ])('%s: %i', (text, strength) => {
    expect(only(text).strength).toBe(strength);
  });
});

describe('the ladder from vision over goal to effort', () => {
  it('puts an effort under the goal of its section, and a goal under the vision', () => {
    const section = ['Et godt samarbejde'];
    const statements = extract(
      [
        block('Visionen er, at alle pårørende føler sig velkomne.', { section }),
        block('Målet er, at flere pårørende bliver hørt.', { section }),
        block('Vi tilbyder alle pårørende en samtale.', { section }),
        block('Vi tilbyder alle pårørende et kursus.', { section: ['Noget andet'] }),
      ],
      0.5,
    );
    const [vision, goal, effort, other] = statements;
    expect(statements.map((each) => each.meaning?.rung)).toEqual(['vision', 'goal', 'effort', 'effort']);
    expect(vision?.meaning?.under).toBeNull();
    expect(goal?.meaning?.under).toBe(vision?.id);
    expect(effort?.meaning?.under).toBe(goal?.id);
    expect(other?.meaning?.under).toBeNull();
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    'vi',
    'vil',
    'skal',
    'tilbyder',
    'de',
    'pårørende',
    'ikke',
    'når',
    'medmindre',
    'borgeren',
    'en',
    'samtale',
    ',',
    'og',
    'af',
    'at',
    'İ',
    '»',
    'X',
  );
  it('is quoted, never made up', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 3, maxLength: 25 }),
        fc.option(fc.array(word, { minLength: 1, maxLength: 6 }), { nil: null }),
        (words, lead) => {
          const text = words.join(' ');
          const leadIn = lead === null ? null : `${lead.join(' ')}:`;
          for (const { meaning, ...statement } of extract([block(text, { kind: 'list-item', leadIn })], 0)) {
            if (meaning === undefined) continue;
            const whole = `${(statement.leadIn ?? '').replace(/[:\s]+$/u, '')} ${statement.text}`;
            for (const phrase of [meaning.bearer, meaning.beneficiary, meaning.object]) {
              if (phrase !== null) expect(whole).toContain(phrase.text);
            }
            for (const quote of [...meaning.conditions, ...meaning.exceptions]) {
              expect(statement.text).toContain(quote);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
