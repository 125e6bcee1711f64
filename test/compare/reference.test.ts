import { describe, expect, it } from 'vitest';
import type { Analysis, ReferenceFinding } from '../../src/model/index.ts';
import { render } from '../../src/report/index.ts';
import { analysed } from '../analysed.ts';

const RELATIVES = `# Pårørendepolitik 2025-2029

Pårørendepolitikken er for alle, der holder af nogen, som får hjælp af Skovby Kommune.

## Vores vision

Ingen pårørende i Skovby skal bære ansvaret alene.

## Det kan du forvente

Vi tilbyder alle pårørende en samtale om deres egen trivsel hvert år.

Vi holder et velkomstmøde med familien senest to uger efter indflytningen på plejecentret.
`;

const find = (analysis: Analysis, sort: ReferenceFinding['evidence']['sort']): ReferenceFinding[] =>
  analysis.findings.filter(
    (finding): finding is ReferenceFinding => finding.type === 'reference' && finding.evidence.sort === sort,
  );

describe('references that need a look', () => {
  it('tells a policy named with the years of an older version', async () => {
    const analysis = await analysed({
      'paaroerendepolitik.md': `${RELATIVES}\nSe også Sundhedspolitik 2018-2022 og Seniorpolitikken.\n`,
      'sundhed.md':
        '# Sundhedspolitik 2023-2027\n\nPolitikken gælder fra 2023 til 2027.\n\nVi tilbyder alle et helbredstjek.\n',
      'senior.md': '# Seniorpolitik 2024-2028\n\nVi spiser sammen hver fredag.\n',
    });
    const [outdated, ...others] = find(analysis, 'outdated');
    expect(others).toEqual([]);
    expect(outdated).toMatchObject({ subtype: 'explicit', target: 'sundhed', severity: 'warning' });
    expect(outdated?.evidence).toMatchObject({ mention: 'Sundhedspolitik 2018-2022', now: '2023-2027' });
    expect(find(analysis, 'named').map(({ target }) => target)).toEqual(['senior']);
  });

  it('tells a policy that another one says it has replaced, and which', async () => {
    const analysis = await analysed({
      'paaroerendepolitik.md': `${RELATIVES}\nLæs mere i Ældrepolitikken.\n`,
      'senior.md':
        '# Seniorpolitik\n\nSeniorpolitikken afløser Ældrepolitikken.\n\nVi spiser sammen hver fredag.\n',
    });
    expect(find(analysis, 'replaced')).toMatchObject([
      { document: 'paaroerendepolitik', subtype: 'unresolved', target: null, evidence: { toward: 'senior' } },
    ]);
    // The policy that replaces it tells a fact; nothing is to be mended there.
    expect(find(analysis, 'named')).toMatchObject([{ document: 'senior', severity: 'info', target: null }]);
  });

  it('misses a reference where a policy says the same twice and never names the relatives policy', async () => {
    const dignity = `# Værdighedspolitik

## Familien

Personalet tilbyder alle pårørende en samtale om deres egen trivsel hvert år.

Personalet holder et velkomstmøde med familien senest to uger efter indflytningen på plejecentret.
`;
    const silent = await analysed({ 'paaroerendepolitik.md': RELATIVES, 'v.md': dignity });
    expect(find(silent, 'missing')).toMatchObject([
      {
        document: 'v',
        subtype: 'unresolved',
        target: null,
        severity: 'info',
        evidence: { toward: 'paaroerendepolitik' },
      },
    ]);
    const speaking = await analysed({
      'paaroerendepolitik.md': RELATIVES,
      'v.md': `${dignity}\nResten står i pårørendepolitikken.\n`,
    });
    expect(find(speaking, 'missing')).toEqual([]);
    const once = await analysed({
      'paaroerendepolitik.md': RELATIVES,
      'v.md': dignity.replace(/\nPersonalet holder[^\n]*\n/u, ''),
    });
    expect(find(once, 'missing')).toEqual([]);
  });

  it.each([
    ['Værdighedspolitikken er vedtaget efter servicelovens § 81 a.', 'servicelovens § 81 a', 'ældreloven'],
    ['Politikken opfylder § 81 a i lov om social service.', '§ 81 a i lov om social service', 'ældreloven'],
    ['Ydelsen gives efter serviceloven § 42.', 'serviceloven § 42', 'barnets lov'],
    ['Vi behandler oplysninger efter persondataloven.', 'persondataloven', 'databeskyttelsesloven'],
  ])('asks to check the basis: %s', async (sentence, mention, now) => {
    const analysis = await analysed({ 'a.md': `# Værdighedspolitik\n\n${sentence}\n` });
    expect(find(analysis, 'legal-basis')).toMatchObject([
      { severity: 'info', subtype: 'unresolved', target: null, evidence: { mention, now } },
    ]);
  });

  it.each([
    'Politikken har ikke længere hjemmel i den tidligere servicelovs § 81 a, som er ophævet.',
    'Hjælpen gives efter serviceloven § 85.',
    'Hjælpen gives efter serviceloven § 811.',
    'Side 81 a handler om serviceloven.',
    'Kommunen følger databeskyttelsesloven.',
  ])('leaves a basis alone that stands or is told as history: %s', async (sentence) => {
    const analysis = await analysed({ 'a.md': `# Værdighedspolitik\n\n${sentence}\n` });
    expect(find(analysis, 'legal-basis')).toEqual([]);
  });

  it('says what to do about each sort, in both languages', async () => {
    const analysis = await analysed({
      'paaroerendepolitik.md': `${RELATIVES}\nLæs mere i Ældrepolitikken og i Sundhedspolitik 2018-2022. Aflastning gives efter serviceloven § 84.\n`,
      'senior.md':
        '# Seniorpolitik\n\nSeniorpolitikken afløser Ældrepolitikken.\n\nVi spiser sammen hver fredag.\n',
      'sundhed.md': '# Sundhedspolitik 2023-2027\n\nVi tilbyder alle et helbredstjek.\n',
    });
    const danish = render(analysis, { format: 'markdown', lang: 'da' });
    for (const words of ['Ældre udgave', 'Afløst politik: Seniorpolitik', 'Kontrollér hjemlen: ældreloven']) {
      expect(danish).toContain(words);
    }
    const english = JSON.parse(render(analysis, { format: 'json', lang: 'en' })) as {
      readonly findings: readonly { readonly recommendation: string }[];
    };
    expect(english.findings.map(({ recommendation }) => recommendation).join('\n')).toContain(
      'The program knows no law',
    );
  });
});

describe('advice on relatives policies', () => {
  const ADVICE = `# Gode råd om pårørendepolitikken

Sundhedsstyrelsen giver her råd til kommuner. Pårørende, pårørende og pårørende er emnet.

Vi anbefaler, at pårørende inddrages, når pårørendepolitikken skrives.
`;

  it('is no anchor while a policy of a municipality is there', async () => {
    const analysis = await analysed({
      'a-raad.md': ADVICE,
      'b.md': 'I Skovby skal pårørendepolitikken gælde alle pårørende. Vi tilbyder pårørende en samtale.\n',
    });
    expect(analysis.anchor).toBe('b');
    expect(analysis.notices.map(({ code }) => code)).not.toContain('several-anchors');
  });

  it('takes no policy of another name for the anchor because it names the relatives policy', async () => {
    const analysis = await analysed({
      'v.md': `# Værdighedspolitik\n\nPårørende kan læse pårørendepolitikken.\n\n${'Vi holder øje med, at maden smager, og at alle kan komme ud. '.repeat(6)}Pårørende er velkomne.\n`,
    });
    expect(analysis.anchor).toBeNull();
  });
});
