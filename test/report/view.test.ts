import { describe, expect, it } from 'vitest';
import { SAMPLE, WITHOUT_ANCHOR } from '../../fixtures/report/sample.ts';
import { render } from '../../src/report/index.ts';
import { toView } from '../../src/report/view.ts';

const view = toView(SAMPLE);

describe('toView', () => {
  it('puts the relatives policy first and what could not be read aside', () => {
    expect(view.documents[0]?.id).toBe('paaroerendepolitik');
    expect(view.read.map((each) => each.id)).toEqual([
      'paaroerendepolitik',
      'frivilligpolitik',
      'sundhedspolitik',
      'vaerdighedspolitik',
    ]);
  });

  it('tells contradictions before tensions, each by certainty, whatever the order of the findings', () => {
    const order = (cards: typeof view.cards) => cards.map((each) => each.views[0].finding.id);
    expect(order(view.cards).slice(0, 6)).toEqual([
      'contradiction-quantity-5d1c',
      'contradiction-definition-a210',
      'contradiction-polarity-77e0',
      'contradiction-modality-40cc',
      'contradiction-priority-1b9f',
      'contradiction-responsibility-9a53',
    ]);
    const reversed = toView({ ...SAMPLE, findings: [...SAMPLE.findings].reverse() });
    expect(new Set(order(reversed.cards))).toEqual(new Set(order(view.cards)));
    expect(order(reversed.cards).slice(0, 6)).toEqual(order(view.cards).slice(0, 6));
  });

  it('gathers the gaps of one statement on one card', () => {
    const gaps = view.cards.filter((each) => each.type === 'gap');
    expect(gaps[0]?.views.map((each) => each.document?.id)).toEqual(['frivilligpolitik', 'sundhedspolitik']);
  });

  it('fills the five that matter most with gaps of visions, then repetitions', () => {
    const withoutClashes = SAMPLE.findings.filter((each) => each.type !== 'contradiction');
    const top = toView({ ...SAMPLE, findings: withoutClashes }).top;
    expect(top.map((each) => each.views[0].finding.id).slice(0, 2)).toEqual([
      'gap-p1-f',
      'overlap-repeat-0f3e',
    ]);
    expect(view.top).toHaveLength(5);
  });

  it('says for each statement of the relatives policy how every other document stands to it', () => {
    const row = view.counterparts.find((each) => each.statement.id === 'p-11');
    expect(row?.cells.map((cell) => cell.map((each) => each.relation))).toEqual([
      ['complement'],
      ['missing'],
      ['none'],
    ]);
  });

  it('counts statements by theme and document', () => {
    expect(view.themes[0]).toMatchObject({ label: 'Frivillighed', counts: [2, 4, 0, 0], total: 6 });
  });

  it('shortens titles to the word that tells the policies apart', () => {
    expect(view.shortTitles.get('sundhedspolitik')).toBe('Sundhedspolitik');
    expect(view.shortTitles.get('paaroerendepolitik')).toBe('Pårørendepolitik');
  });

  it('takes the municipality from the texts, and none when they name none twice', () => {
    expect(view.municipality).toBe('Bakkedal Kommune');
    expect(toView({ ...SAMPLE, statements: [] }).municipality).toBeNull();
  });

  it('knows who never names the relatives policy', () => {
    expect(view.silent.map((each) => each.id)).toEqual(['frivilligpolitik', 'vaerdighedspolitik']);
    expect(toView(WITHOUT_ANCHOR).silent).toEqual([]);
  });
});

describe('clashes with the same words of one sentence', () => {
  it('stand on one card and count once, with both texts told', () => {
    const clash = SAMPLE.findings.find((each) => each.type === 'contradiction');
    if (clash === undefined) throw new Error('the sample has no contradiction');
    const [, second = ''] = clash.statements;
    const twin = { ...clash, id: 'contradiction-twin', statements: ['p-14', second] };
    const analysis = { ...SAMPLE, findings: [...SAMPLE.findings, twin] };
    const cards = toView(analysis).cards.filter(({ type }) => type === 'contradiction');
    expect(cards).toHaveLength(toView(SAMPLE).cards.filter(({ type }) => type === 'contradiction').length);
    const shared = cards.find(({ views }) => views.length === 2);
    expect(shared?.views.map(({ finding }) => finding.id)).toEqual([clash.id, twin.id]);
    const page = render(analysis, { format: 'markdown', lang: 'da' });
    expect(page).toMatch(/Støder sammen med det samme:\*\* »Politikken er skrevet sammen med/u);
    expect(render(analysis, { format: 'html', lang: 'da' })).toContain('Støder sammen med det samme');
  });
});
