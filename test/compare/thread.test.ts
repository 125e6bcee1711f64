import { describe, expect, it } from 'vitest';
import type { Analysis, Thread, ThreadLink } from '../../src/model/index.ts';
import { render } from '../../src/report/index.ts';
import { analysed } from '../analysed.ts';

const RELATIVES = `# Pårørendepolitik for Elmevig Kommune

## Vores vision

I Elmevig står ingen pårørende alene.

I Elmevig har pårørende overskud til deres eget liv.

I Elmevig er der kunst på alle vægge.

## Mål

Målet er, at færre pårørende føler sig ensomme.

## Støtte

Vi tilbyder alle pårørende en plads i en samtalegruppe.

Pårørendevejlederen opretter en pårørendegruppe i hver by.

Vi tilbyder afløsning i hjemmet, så den pårørende kan få en pause.

## Opfølgning

Omsorgsudvalget følger op på politikken hvert år i maj.

## Organisering

Omsorgsudvalget har det overordnede ansvar for politikken.
`;

const SENIORS = `# Seniorpolitik for Elmevig Kommune

## Familien

Ægtefæller får tilbud om aflastning, når de passer en syg derhjemme.

## Fællesskab

Beboerne spiser sammen i caféen hver dag.
`;

const textOf = (analysis: Analysis, link: Pick<ThreadLink, 'statement'>): string =>
  analysis.statements.find(({ id }) => id === link.statement)?.text ?? '';

function threadOf(analysis: Analysis, start: string): Thread {
  const found = analysis.thread.find((each) => textOf(analysis, each).startsWith(start));
  if (found === undefined) throw new Error(`no thread for ${start}`);
  return found;
}

describe('the red thread', () => {
  it('follows a vision to the goals and promises that serve it, though they share no word with it', async () => {
    const analysis = await analysed({ 'paaroerendepolitik.md': RELATIVES, 'senior.md': SENIORS });
    const alone = threadOf(analysis, 'I Elmevig står ingen');
    expect(alone.goals.map((each) => textOf(analysis, each))).toEqual([
      'Målet er, at færre pårørende føler sig ensomme.',
    ]);
    expect(alone.commitments.map((each) => textOf(analysis, each))).toEqual(
      expect.arrayContaining(['Vi tilbyder alle pårørende en plads i en samtalegruppe.']),
    );
    expect(alone.commitments.find(({ ties }) => ties.includes('means'))?.words[0]).toMatchObject({
      root: 'alene',
    });
  });

  it('names who does one of the things promised, and what holds for the policy as a whole', async () => {
    const analysis = await analysed({ 'paaroerendepolitik.md': RELATIVES, 'senior.md': SENIORS });
    const alone = threadOf(analysis, 'I Elmevig står ingen');
    const responsible = alone.responsible.map((each) => [
      textOf(analysis, each),
      each.ties.includes('policy'),
    ]);
    expect(responsible).toEqual([
      ['Pårørendevejlederen opretter en pårørendegruppe i hver by.', false],
      ['Omsorgsudvalget har det overordnede ansvar for politikken.', true],
    ]);
    expect(alone.followups.map(({ ties }) => ties)).toEqual([['policy']]);
  });

  it('tells in which other policies it goes on, of promises to relatives alone', async () => {
    const analysis = await analysed({ 'paaroerendepolitik.md': RELATIVES, 'senior.md': SENIORS });
    expect(threadOf(analysis, 'I Elmevig har pårørende overskud').documents).toEqual(['senior']);
    // The café is for residents: it does nothing for relatives who stand alone.
    expect(threadOf(analysis, 'I Elmevig står ingen').documents).toEqual([]);
  });

  it('says where it breaks', async () => {
    const analysis = await analysed({ 'paaroerendepolitik.md': RELATIVES, 'senior.md': SENIORS });
    expect(threadOf(analysis, 'I Elmevig står ingen').breaks).toEqual(['only-in-anchor']);
    expect(threadOf(analysis, 'I Elmevig har pårørende overskud').breaks).toEqual(['no-goal']);
    expect(threadOf(analysis, 'I Elmevig er der kunst').breaks).toEqual([
      'no-goal',
      'no-commitment',
      'only-in-anchor',
    ]);
    const bare = RELATIVES.replace(/## Opfølgning[\s\S]*/u, '');
    const without = await analysed({ 'paaroerendepolitik.md': bare });
    expect(threadOf(without, 'I Elmevig er der kunst').breaks).toEqual([
      'no-goal',
      'no-commitment',
      'no-followup',
      'no-responsible',
    ]);
  });

  it('follows the main goals too where there is one vision only', async () => {
    const one = RELATIVES.replace(/I Elmevig har [^\n]*\n\nI Elmevig er der[^\n]*\n/u, '');
    const analysis = await analysed({ 'paaroerendepolitik.md': one });
    expect(analysis.thread.map((each) => textOf(analysis, each))).toEqual([
      'I Elmevig står ingen pårørende alene.',
      'Målet er, at færre pårørende føler sig ensomme.',
    ]);
  });

  it('is empty without a relatives policy', async () => {
    const analysis = await analysed({ 'senior.md': SENIORS });
    expect(analysis.thread).toEqual([]);
  });

  it('ties nothing by the name of the municipality, and nothing twice', async () => {
    const analysis = await analysed({ 'paaroerendepolitik.md': RELATIVES, 'senior.md': SENIORS });
    for (const { goals, commitments, followups, responsible } of analysis.thread) {
      for (const links of [goals, commitments, followups, responsible]) {
        expect(new Set(links.map(({ statement }) => statement)).size).toBe(links.length);
        for (const { words } of links) expect(words.map(({ root }) => root)).not.toContain('Elmevig');
      }
    }
  });

  it('stands in the report, with the vision as its heading', async () => {
    const analysis = await analysed({ 'paaroerendepolitik.md': RELATIVES, 'senior.md': SENIORS });
    const page = render(analysis, { format: 'markdown', lang: 'da' });
    expect(page).toContain('## Den røde tråd');
    expect(page).toContain('### »I Elmevig står ingen pårørende alene.«');
    expect(page).toContain('Ingen af de andre politikker fører den videre.');
  });
});
