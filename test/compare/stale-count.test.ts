import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis, ContradictionFinding } from '../../src/model/index.ts';
import { analysed } from '../analysed.ts';

const stale = (analysis: Analysis): ContradictionFinding[] =>
  analysis.findings.filter(
    (finding): finding is ContradictionFinding =>
      finding.type === 'contradiction' && finding.evidence.clash.rule === 'quantity/stale-count',
  );

const WORDS = ['nul', 'et', 'to', 'tre', 'fire', 'fem', 'seks', 'syv'];
const LINES = [
  'Vi lytter til pårørende.',
  'Vi giver besked samme dag.',
  'Vi holder et velkomstmøde.',
  'Vi tilbyder en samtale hvert år.',
  'Vi svarer inden for tre dage.',
  'Vi spørger borgeren først.',
  'Vi rydder op efter os.',
];
const list = (count: number): string =>
  LINES.slice(0, count)
    .map((line) => `- ${line}`)
    .join('\n');
const themes = (count: number): string =>
  LINES.slice(0, count)
    .map((line, at) => `## Tema ${at + 1}: Nummer ${at + 1}\n\n${line}\n`)
    .join('\n');

const policy = (text: string): Promise<Analysis> =>
  analysed({ 'senior.md': `# Seniorpolitik for Elmevig\n\n${text}\n` });

describe('counts of the policy’s own parts', () => {
  it('are held against the list that follows', async () => {
    const [finding, ...others] = stale(await policy(`Vi giver fire løfter:\n\n${list(5)}`));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      subtype: 'quantity',
      verdict: 'contradiction',
      evidence: { clash: { first: 'fire løfter', second: LINES[4] } },
    });
    expect(new Set(finding?.statements).size).toBe(2);
  });

  it('are held against headings with running numbers, wherever the sentence stands', async () => {
    const found = stale(await policy(`Vi vil arbejde med fem temaer i de næste år.\n\n${themes(6)}`));
    expect(found).toMatchObject([
      { evidence: { clash: { first: 'fem temaer', second: 'Tema 6: Nummer 6' } } },
    ]);
  });

  it('are held against the headings below a heading that counts', async () => {
    const below = LINES.slice(0, 4)
      .map((line, at) => `### Nummer ${at}\n\n${line}\n`)
      .join('\n');
    const found = stale(await policy(`## Vores tre værdier\n\n${below}`));
    expect(found).toMatchObject([{ evidence: { clash: { first: 'tre værdier', second: 'Nummer 3' } } }]);
  });

  it('say nothing when they are right, whatever the number', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 7 }), async (count) => {
        const word = WORDS[count] ?? '';
        const right = await policy(
          `Vi giver ${word} løfter:\n\n${list(count)}\n\n## Andet\n\nVi spiser sammen.`,
        );
        expect(stale(right)).toEqual([]);
        const numbered = await policy(`Vi vil arbejde med ${count} temaer.\n\n${themes(count)}`);
        expect(stale(numbered)).toEqual([]);
      }),
      { numRuns: 3 },
    );
  });

  it.each([
    ['some of them', `Vi giver mindst fire løfter:\n\n${list(5)}`],
    ['more than', `Vi giver flere end fire løfter:\n\n${list(5)}`],
    ['those of another time', `Den tidligere politik gav fire løfter:\n\n${list(5)}`],
    ['something else far off', `Vi giver to løfter:\n\n${list(7)}`],
    ['what the list is not', `Vi besøger fire plejecentre:\n\n${list(5)}`],
    ['two things at once', `Vi har tre mål og fire løfter:\n\n${list(5)}`],
    [
      'a list that goes on behind a paragraph',
      `Vi giver fire løfter:\n\n${list(3)}\n\nOg dertil:\n\n- ${LINES[4]}`,
    ],
    ['no list at all', 'Vi giver fire løfter: Vi lytter, og vi svarer.'],
    [
      'headings that are not numbered through',
      `Vi har fem temaer.\n\n${themes(6).replace('Tema 4', 'Om maden')}`,
    ],
  ])('are left alone where they count %s', async (_what, text) => {
    expect(stale(await policy(text))).toEqual([]);
  });
});
