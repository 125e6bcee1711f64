import { describe, expect, it } from 'vitest';
import type { Analysis, GapFinding } from '../../src/model/index.ts';
import { analysed } from '../analysed.ts';

const RELATIVES = `# Pårørendepolitik for Elmevig

## Vores vision

I Elmevig mødes pårørende og medarbejdere i gensidig tillid.

## Det kan du forvente

Alle pårørende får en fast kontaktperson.
`;

const gaps = (analysis: Analysis): [string, string][] =>
  analysis.findings
    .filter((finding): finding is GapFinding => finding.type === 'gap')
    .filter(({ subtype }) => subtype === 'missing-in-anchor')
    .map(({ document, statements: [id] }) => [
      document,
      analysis.statements.find((statement) => statement.id === id)?.text ?? '',
    ]);

const scanned = (senior: string, relatives = RELATIVES): Promise<Analysis> =>
  analysed({ 'paaroerendepolitik.md': relatives, 'senior.md': `# Seniorpolitik\n\n${senior}\n` });

describe('what the relatives policy leaves unsaid', () => {
  it('is a promise to relatives on a matter that it never speaks of', async () => {
    const analysis = await scanned('Vi tilbyder pårørende aflastning i hjemmet to gange om måneden.');
    expect(gaps(analysis)).toEqual([
      ['paaroerendepolitik', 'Vi tilbyder pårørende aflastning i hjemmet to gange om måneden.'],
    ]);
  });

  it('is a definition of relatives when it has none', async () => {
    const definition = 'Ved en pårørende forstår vi den person, som borgeren selv udpeger.';
    expect(gaps(await scanned(definition))).toEqual([['paaroerendepolitik', definition]]);
    const both = await scanned(definition, `${RELATIVES}\nSom pårørende regner vi ægtefælle og børn.\n`);
    expect(gaps(both)).toEqual([]);
  });

  it.each([
    [
      'the matter is spoken of in other words',
      'Vi tilbyder pårørende aflastning i hjemmet.',
      'Vi ved, at pårørende kan trænge til en pause.',
    ],
    ['the promise is for citizens', 'Vi tilbyder beboerne en plads i en sorggruppe.', ''],
    ['it is only a possibility', 'Pårørende kan få aflastning, hvis der er plads.', ''],
    ['a goal is no promise', 'Målet er, at pårørende får aflastning.', ''],
  ])('is not there when %s', async (_why, sentence, anchor) => {
    expect(gaps(await scanned(sentence, `${RELATIVES}\n${anchor}\n`))).toEqual([]);
  });

  it('is told once for a matter and a policy', async () => {
    const analysis = await scanned(
      'Vi tilbyder pårørende aflastning i hjemmet.\n\nPårørende får aflastning i ferien, når de beder om det.',
    );
    expect(gaps(analysis)).toHaveLength(1);
  });
});

describe('ids of gaps', () => {
  const ids = (analysis: Analysis): string[] =>
    analysis.findings
      .filter(({ type }) => type === 'gap')
      .map(({ id }) => id)
      .sort();
  const texts = [
    '# Seniorpolitik\n\nVi maler rådhuset gult.\n',
    '# Sundhedspolitik\n\nVi tilbyder svømning om fredagen.\n',
  ];

  it('do not change with the names of the files', async () => {
    const before = await analysed({
      'paaroerendepolitik.md': RELATIVES,
      'a.md': texts[0] ?? '',
      'b.md': texts[1] ?? '',
    });
    const after = await analysed({ 'x.md': RELATIVES, 'z.md': texts[0] ?? '', 'y.md': texts[1] ?? '' });
    expect(ids(before)).toHaveLength(2);
    expect(ids(after)).toEqual(ids(before));
  });

  it('differ from policy to policy, also between two of one kind', async () => {
    const twin = '# Seniorpolitik for de yngste\n\nVi inviterer til kunst i haven.\n';
    const analysis = await analysed({ 'p.md': RELATIVES, 'a.md': texts[0] ?? '', 'b.md': twin });
    expect(new Set(ids(analysis)).size).toBe(2);
  });
});
