import { describe, expect, it } from 'vitest';
import type { Analysis, Finding } from '../../src/model/index.ts';
import { analysed } from '../analysed.ts';

const RELATIVES = `# Pårørendepolitik for Birkeby Kommune

## Vores vision

I Birkeby er samarbejdet mellem borgere, pårørende og medarbejdere præget af tillid.

## Mål

Målet er, at færre pårørende bliver slidt op af omsorgsopgaver.

## Det kan du forvente

Vi tilbyder alle pårørende en samtale om deres trivsel en gang om året.

Alle nye beboere får en fast kontaktperson på plejecentret.

## Andre politikker

Politikken skal læses sammen med Værdighedspolitikken og Boligpolitikken.
`;

const DIGNITY = `# Værdighedspolitik for Birkeby Kommune

## Hverdagen

Personalet tilbyder alle pårørende en samtale om deres trivsel en gang om året.

Måltiderne tilberedes på plejehjemmet, og beboerne bestemmer selv menuen.

## Samarbejde

Om de nærmeste kan du læse mere i pårørendepolitikken.
`;

function of<T extends Finding['type']>(analysis: Analysis, type: T): Extract<Finding, { type: T }>[] {
  return analysis.findings.filter(
    (finding): finding is Extract<Finding, { type: T }> => finding.type === type,
  );
}

const textOf = (analysis: Analysis, id: string | undefined): string =>
  analysis.statements.find((statement) => statement.id === id)?.text ?? '';

describe('what the comparison finds', () => {
  it('finds a promise that stands in both, the relatives policy first', async () => {
    const analysis = await analysed({ 'a-vaerdighed.md': DIGNITY, 'paaroerendepolitik.md': RELATIVES });
    const [repeat] = of(analysis, 'overlap').filter((finding) => finding.subtype === 'repeat');
    expect(textOf(analysis, repeat?.statements[0])).toMatch(/^Vi tilbyder alle pårørende/u);
    expect(textOf(analysis, repeat?.statements[1])).toMatch(/^Personalet tilbyder/u);
    expect(repeat?.evidence.shared.length).toBeGreaterThan(2);
    const weights = repeat?.evidence.shared.reduce((sum, match) => sum + match.weight, 0) ?? 0;
    expect(weights).toBeGreaterThan(0);
    expect(weights).toBeLessThanOrEqual(1.001);
  });

  it('parts what says the same in other words from what each side says of one thing', async () => {
    const overlapOf = async (own: string, other: string) =>
      of(
        await analysed({
          'paaroerendepolitik.md': `# Pårørendepolitik\n\n## Det kan du forvente\n\n${own}\n`,
          'senior.md': `# Seniorpolitik\n\n## Det kan du forvente\n\n${other}\n`,
        }),
        'overlap',
      ).map(({ subtype }) => subtype);
    expect(
      await overlapOf(
        'Medarbejderne lærer at tale med pårørende om svære emner.',
        'Personalet undervises i den svære samtale med familien.',
      ),
    ).toEqual(['paraphrase']);
    // One café, of which each tells something else.
    expect(
      await overlapOf(
        'Pårørendecaféen på biblioteket holder åbent hver torsdag fra kl. 14 til 17.',
        'I pårørendecaféen på biblioteket kan ægtefæller møde en jurist.',
      ),
    ).toEqual(['complement']);
  });

  it('is surest of what stands in both word for word', async () => {
    const analysis = await analysed({ 'a-vaerdighed.md': DIGNITY, 'paaroerendepolitik.md': RELATIVES });
    const scores = of(analysis, 'overlap').map(({ subtype, score }) => ({ subtype, score }));
    expect(Math.max(...scores.map(({ score }) => score))).toBe(
      scores.find(({ subtype }) => subtype === 'repeat')?.score,
    );
  });

  it('misses the vision and the goal where nothing answers them', async () => {
    const analysis = await analysed({ 'vaerdighed.md': DIGNITY, 'paaroerendepolitik.md': RELATIVES });
    const missing = of(analysis, 'gap').map((finding) => textOf(analysis, finding.statements[0]));
    expect(missing).toContain('Målet er, at færre pårørende bliver slidt op af omsorgsopgaver.');
  });

  it('takes an aim for other people for no answer', async () => {
    const own = '# Pårørendepolitik\n\n## Mål\n\nFærre pårørende er ensomme.\n';
    const forOthers = '# Seniorpolitik\n\n## Mål\n\nEnsomheden blandt de ældre borgere bliver mindre.\n';
    const forThem = '# Seniorpolitik\n\n## Mål\n\nEnsomheden blandt pårørende bliver mindre.\n';
    const gapsAgainst = async (other: string): Promise<number> =>
      of(await analysed({ 'senior.md': other, 'paaroerendepolitik.md': own }), 'gap').length;
    expect(await gapsAgainst(forOthers)).toBe(1);
    expect(await gapsAgainst(forThem)).toBe(0);
  });

  it('takes a wide vision for answered by what serves it, and says of an aim where nothing is about its matter', async () => {
    const own = `# Pårørendepolitik

## Vision

Det er trygt at være pårørende hos os.

## Mål

Målet er, at flere pårørende kan passe deres arbejde, mens de hjælper.
`;
    const other = `# Værdighedspolitik

## Det kan du forvente

De pårørende får besked samme dag, når noget ændrer sig.

Pårørende har en fast kontaktperson på plejecentret.

Måltiderne tilberedes på plejecentret af kostfagligt personale.
`;
    const analysis = await analysed({ 'paaroerendepolitik.md': own, 'vaerdighed.md': other });
    const [gap, ...more] = of(analysis, 'gap').filter(({ subtype }) => subtype === 'missing-in-related');
    expect(more).toEqual([]);
    expect(textOf(analysis, gap?.statements[0])).toMatch(/^Målet er/u);
    expect(gap?.evidence.unspoken).toBe(true);
  });

  it('tells which policy names which, and which name leads nowhere', async () => {
    const analysis = await analysed({ 'vaerdighed.md': DIGNITY, 'paaroerendepolitik.md': RELATIVES });
    const references = of(analysis, 'reference').map(({ document, target, evidence }) => [
      document,
      target,
      evidence.mention.toLowerCase(),
    ]);
    expect(references).toContainEqual(['paaroerendepolitik', 'vaerdighed', 'værdighedspolitikken']);
    expect(references).toContainEqual(['paaroerendepolitik', null, 'boligpolitikken']);
    expect(references).toContainEqual(['vaerdighed', 'paaroerendepolitik', 'pårørendepolitikken']);
    expect(references).toHaveLength(3);
    // The overview has the same names among what a document says of itself, each with where it was read.
    const named = analysis.documents.map(({ id, facts = [] }) => [
      id,
      facts.flatMap(({ kind, value, quote }) =>
        kind === 'reference' && quote !== null ? [value.toLowerCase()] : [],
      ),
    ]);
    expect(Object.fromEntries(named)).toEqual({
      paaroerendepolitik: ['boligpolitikken', 'værdighedspolitikken'],
      vaerdighed: ['pårørendepolitikken'],
    });
  });

  it('shows the words that the policies use for one thing', async () => {
    const analysis = await analysed({
      'paaroerendepolitik.md': `${RELATIVES}\nMedarbejderne på plejecentret lytter. Medarbejderne spørger pårørende.\n`,
      'vaerdighed.md': `${DIGNITY}\nPersonalet på plejehjemmet lytter.\n`,
    });
    const places = of(analysis, 'terminology').find((finding) => finding.evidence.concept === 'nursing-home');
    expect(places?.evidence.variants).toMatchObject({
      paaroerendepolitik: ['plejecenter'],
      vaerdighed: ['plejehjem'],
    });
  });

  it('gives findings ids that survive a renamed file and text elsewhere', async () => {
    const before = await analysed({ 'vaerdighed.md': DIGNITY, 'paaroerendepolitik.md': RELATIVES });
    const after = await analysed({
      'vaerdighed-2026.md': `${DIGNITY}\n## Mad\n\nMaden er hjemmelavet.\n`,
      'paaroerendepolitik.md': RELATIVES,
    });
    const repeats = (analysis: Analysis): string[] =>
      of(analysis, 'overlap')
        .filter((finding) => finding.subtype === 'repeat')
        .map((finding) => finding.id);
    expect(repeats(after)).toEqual(repeats(before));
  });

  it('gives the same result for the same folder', async () => {
    const files = { 'vaerdighed.md': DIGNITY, 'paaroerendepolitik.md': RELATIVES };
    expect(await analysed(files)).toEqual(await analysed(files));
  });

  it('leaves out what the officer calls a standing phrase', async () => {
    const files = { 'vaerdighed.md': DIGNITY, 'paaroerendepolitik.md': RELATIVES };
    const analysis = await analysed(files, { stopPhrases: ['en samtale om deres trivsel'] });
    expect(of(analysis, 'overlap').filter((finding) => finding.subtype === 'repeat')).toEqual([]);
  });

  it("takes the officer's own words for a concept", async () => {
    const files = {
      'vaerdighed.md': `${DIGNITY}\nBoenheden har egen have.\n`,
      'paaroerendepolitik.md': RELATIVES,
    };
    const analysis = await analysed(files, { concepts: { 'nursing-home': ['boenhed'] } });
    const places = of(analysis, 'terminology').find((finding) => finding.evidence.concept === 'nursing-home');
    expect(places?.evidence.variants).toMatchObject({ vaerdighed: expect.arrayContaining(['boenhed']) });
  });
});

describe('the relatives policy among the others', () => {
  it('is found by its title, whatever the file is called', async () => {
    const analysis = await analysed({ 'a.md': DIGNITY, 'b.md': RELATIVES });
    expect(analysis.anchor).toBe('b');
    expect(analysis.documents.map(({ id, role }) => [id, role])).toEqual([
      ['a', 'related'],
      ['b', 'anchor'],
    ]);
  });

  it('is the one that was named', async () => {
    const analysis = await analysed({ 'a.md': DIGNITY, 'b.md': RELATIVES }, { anchor: 'a.md' });
    expect(analysis.anchor).toBe('a');
  });

  it('may be missing: the rest is analysed as far as it goes', async () => {
    const analysis = await analysed({ 'a.md': DIGNITY, 'c.md': DIGNITY.replaceAll('Værdigheds', 'Senior') });
    expect(analysis.anchor).toBeNull();
    expect(analysis.notices.map((notice) => notice.code)).toContain('no-anchor');
    expect(analysis.statements.length).toBeGreaterThan(0);
  });

  it('may be there twice: one is chosen, and it is said', async () => {
    // Another text altogether: nearly the same one would be set aside as a version of the first.
    const second = `# Pårørendestrategi for Birkeby Kommune

## Støtte

Vi holder kurser for pårørende hvert forår. Pårørende kan ringe til pårørendevejlederen alle hverdage.

Familier med små børn får tilbud om en støtteperson, når en forælder er alvorligt syg.
`;
    const analysis = await analysed({ 'a.md': RELATIVES, 'b.md': second, 'c.md': DIGNITY });
    expect(analysis.anchor).not.toBeNull();
    expect(analysis.notices.map((notice) => notice.code)).toContain('several-anchors');
  });

  it('takes what has only its form in common for no overlap', async () => {
    const other = `# Frivilligpolitik for Birkeby Kommune

Frivillighuset har åbent hver tirsdag fra kl. 10 til 17, og det er gratis.

En klage får et skriftligt svar inden for ti hverdage.
`;
    const own = `# Pårørendepolitik for Birkeby Kommune

Værkstedet har åbent hver torsdag fra kl. 9 til 15, og det er gratis.

Ansøgninger til puljen får et skriftligt svar inden for 30 dage.
`;
    const analysis = await analysed({ 'frivilligpolitik.md': other, 'paaroerendepolitik.md': own });
    expect(analysis.statements).toHaveLength(4);
    expect(of(analysis, 'overlap')).toEqual([]);
  });

  it('looks for the words that name the matter of an aim', async () => {
    const own =
      '# Pårørendepolitik\n\n## Vision\n\nPårørende har altid også tid til kærlighed og ikke kun til pleje.\n';
    const other = '# Trafikpolitik\n\nVi asfalterer vejene hvert tredje år.\n';
    const [gap] = of(await analysed({ 'paaroerendepolitik.md': own, 'trafik.md': other }), 'gap');
    expect(gap?.evidence.lookedFor).toContain('kærlighed');
    for (const word of ['altid', 'også', 'ikke', 'kun']) expect(gap?.evidence.lookedFor).not.toContain(word);
  });

  it('takes the name of the municipality for no likeness', async () => {
    const other = '# Seniorpolitik for Birkeby Kommune\n\n## Vision\n\nBirkeby er en by i bevægelse.\n';
    const own = '# Pårørendepolitik for Birkeby Kommune\n\n## Vision\n\nBirkeby er et sted med omtanke.\n';
    const more = '# Kostpolitik for Birkeby Kommune\n\nMaden i Birkeby er hjemmelavet.\n';
    const analysis = await analysed({ 'senior.md': other, 'paaroerendepolitik.md': own, 'kost.md': more });
    expect(of(analysis, 'overlap')).toEqual([]);
    for (const gap of of(analysis, 'gap')) expect(gap.evidence.lookedFor).not.toContain('Birkeby');
  });

  it('finds a repeated rule whomever the policy addresses', async () => {
    const other = `# Frivilligpolitik

Din indsats er et supplement til den faglige indsats og kan ikke træde i stedet for den.
`;
    const own = `# Pårørendepolitik

Den frivillige indsats er et supplement til den faglige indsats og kan ikke træde i stedet for den.
`;
    const analysis = await analysed({ 'frivilligpolitik.md': other, 'paaroerendepolitik.md': own });
    expect(of(analysis, 'overlap').map(({ subtype }) => subtype)).toEqual(['repeat']);
  });
});
