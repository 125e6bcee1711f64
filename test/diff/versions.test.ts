import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from './versions.ts';

const brief = (old: string, next: string): readonly string[] =>
  changesBetween(old, next).map(
    ({ type, old: one, new: other }) => `${type}: ${one ?? '–'} > ${other ?? '–'}`,
  );

const OLD = `# Formål
Politikken skal gøre hverdagen lettere for familier med et sygt barn.
Vi holder et møde med familien i den første uge.
# Hverdagen
Afdelingen har en fast telefontid om morgenen.
Søskende er velkomne til alle arrangementer.
Skolen får besked, når barnet er indlagt.
# Opfølgning
Lederen gennemgår planen med de ansatte.`;

describe('what is no change', () => {
  it('finds none between a version and itself', () => {
    expect(changesBetween(OLD, OLD)).toEqual([]);
  });

  it.each([
    ['headings with other names and numbers', OLD.replace('# Formål', '# 1. Hvorfor en politik?')],
    ['bullets instead of paragraphs', OLD.replace('Søskende', '- Søskende').replace('Skolen', '- Skolen')],
    ['sentences in one paragraph', OLD.replace('barn.\nVi', 'barn. Vi')],
    [
      'another hyphen, quotes and capitals',
      OLD.replace('telefontid', 'telefon-tid').replace('planen', '»planen«'),
    ],
    ['a slip of the pen put right', OLD.replace('arrangementer', 'arangementer')],
    ['a compound that was split', OLD.replace('telefontid', 'telefon tid')],
    ['numbered paragraphs', OLD.replace('Lederen', '3.1 Lederen')],
    ['a semicolon for a full stop', OLD.replace('morgenen.\nSøskende', 'morgenen; søskende')],
  ])('%s', (_, next) => {
    expect(brief(OLD, next)).toEqual([]);
    expect(brief(next, OLD)).toEqual([]);
  });
});

describe('what came, went and moved', () => {
  it('tells what was added and removed, each at its place', () => {
    const next = OLD.replace('Skolen får besked, når barnet er indlagt.', 'Køkkenet laver mad til gæster.');
    expect(brief(OLD, next)).toEqual([
      'removed: Skolen får besked, når barnet er indlagt. > –',
      'added: – > Køkkenet laver mad til gæster.',
    ]);
  });

  it('tells what stands in another section, also when it was changed on the way', () => {
    const sentence = 'Søskende er velkomne til alle arrangementer.\n';
    const moved = OLD.replace(sentence, '').replace('# Opfølgning\n', `# Opfølgning\n${sentence}`);
    expect(brief(OLD, moved)).toEqual([`moved: ${sentence.trim()} > ${sentence.trim()}`]);
    const changed = moved.replace('er velkomne', 'er som udgangspunkt velkomne');
    const [change] = changesBetween(OLD, changed);
    expect(change).toMatchObject({ type: 'weakened', isMoved: true });
  });

  it('takes a section that moved as a whole, or got a new heading over a part of it, for no change', () => {
    const [purpose = '', everyday = '', followUp = ''] = OLD.split(/(?=^# )/mu).map((part) => part.trim());
    expect(brief(OLD, [everyday, purpose, followUp].join('\n'))).toEqual([]);
    expect(brief(OLD, OLD.replace('Søskende', '# Søskende\nSøskende'))).toEqual([]);
  });

  it('keeps the halves of a split sentence together', () => {
    const old = '# Besøg\nFamilien kan komme hele dagen, og børnene kan lege på gangen ved køkkenet.';
    const next = '# Besøg\nFamilien kan komme hele dagen. Børnene må gerne lege på gangen ved køkkenet.';
    const [change, ...rest] = changesBetween(old, next);
    expect(rest).toEqual([]);
    expect(change?.new).toBe('Familien kan komme hele dagen. Børnene må gerne lege på gangen ved køkkenet.');
    expect(change?.reasons.map(({ code }) => code)).toContain('split');
    expect(changesBetween(next, old)[0]?.reasons.map(({ code }) => code)).toContain('merged');
  });

  it('says nothing of a lead-in that lost its list', () => {
    expect(brief(`${OLD}\nVi vil:`, OLD)).toEqual([]);
  });
});

describe('for any two versions', () => {
  const words = [
    'Lederen',
    'skal',
    'kan',
    'ikke',
    'altid',
    'senest',
    'to',
    'dage',
    'borgeren',
    'hjælp',
    'hvis',
    ',',
    'og',
    'pleje',
    'normalt',
    '65',
    'år',
    'over',
  ];
  const sentence = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
    .map((some) => `${some.join(' ')}.`);
  const line = fc.oneof(
    sentence,
    fc.constantFrom('# Formål', '# Hverdag', '- '),
    fc.string({ maxLength: 40 }),
  );
  const text = fc.array(line, { maxLength: 10 }).map((lines) => lines.join('\n'));
  const TURNED: Readonly<Record<string, string>> = {
    added: 'removed',
    removed: 'added',
    strengthened: 'weakened',
    weakened: 'strengthened',
  };

  it('swapping them swaps added with removed and strengthened with weakened', () => {
    fc.assert(
      fc.property(text, text, (old, next) => {
        const forth = changesBetween(old, next).map((it) =>
          [TURNED[it.type] ?? it.type, it.new, it.old].join('|'),
        );
        const back = changesBetween(next, old).map((it) => [it.type, it.old, it.new].join('|'));
        expect(forth.sort()).toEqual(back.sort());
      }),
      { numRuns: 150 },
    );
  });

  it('none differs from itself, and the pieces are the text', () => {
    fc.assert(
      fc.property(text, text, (old, next) => {
        expect(changesBetween(old, old)).toEqual([]);
        for (const change of changesBetween(old, next)) {
          expect(change.oldPieces.map((piece) => piece.text).join('')).toBe(change.old ?? '');
          expect(change.newPieces.map((piece) => piece.text).join('')).toBe(change.new ?? '');
        }
      }),
      { numRuns: 100 },
    );
  });

  it('ends soon on long and hostile ones', () => {
    const long = `${'hvis '.repeat(4000)}. ${'ikke, '.repeat(4000)}`;
    const many = Array.from(
      { length: 1500 },
      (_, index) => `Lederen skal hjælpe borgeren i gruppe ${index}.`,
    );
    const start = performance.now();
    changesBetween(long, `${long} og`);
    changesBetween(many.join('\n'), many.map((each) => each.replace('skal', 'kan')).join('\n'));
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
