import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { detailsOf } from '../../src/evaluate/details.ts';
import { align, score } from '../../src/evaluate/evaluate.ts';
import type { Gold } from '../../src/evaluate/gold.ts';
import { renderDetails, renderScores } from '../../src/evaluate/render.ts';
import { loadGold } from '../../src/evaluate/run.ts';
import type {
  Analysis,
  ContradictionFinding,
  Finding,
  GapFinding,
  OverlapFinding,
  ReferenceFinding,
  Statement,
  StatementKind,
  TerminologyFinding,
} from '../../src/model/index.ts';

const folder = fileURLToPath(new URL('../../fixtures/evaluate/tiny', import.meta.url));
let gold: Gold;

beforeAll(async () => {
  const loaded = await loadGold(folder);
  if (loaded === null) throw new Error('the fixture has no gold.yaml');
  gold = loaded;
});

const found = (id: string, document: string, kind: StatementKind, text: string): Statement => ({
  id: `s-${id}`,
  document: `read-${document}`,
  kind,
  text,
  page: null,
  line: null,
  section: [],
  leadIn: null,
  cues: [{ rule: 'rule', matched: 'word', weight: 1 }],
  strength: null,
  onlyExample: false,
  quantities: [],
  themes: [],
});

const overlap = (
  a: string,
  b: string,
  subtype: OverlapFinding['subtype'],
  certainty: number,
): OverlapFinding => ({
  id: `overlap-${a}-${b}`,
  type: 'overlap',
  subtype,
  severity: 'info',
  score: certainty,
  statements: [`s-${a}`, `s-${b}`],
  evidence: { shared: [], topics: [], onlyFirst: [], onlySecond: [], wording: 0.5, content: 0.5 },
});

const clash = (
  a: string,
  b: string,
  subtype: ContradictionFinding['subtype'],
  verdict: ContradictionFinding['verdict'] = 'contradiction',
): ContradictionFinding => ({
  id: `clash-${a}-${b}-${subtype}`,
  type: 'contradiction',
  subtype,
  verdict,
  severity: 'warning',
  score: 0.9,
  statements: [`s-${a}`, `s-${b}`],
  evidence: { clash: { rule: 'quantity/deadline', first: 'to', second: 'ti' }, shared: [], against: [] },
});

const gap = (id: string): GapFinding => ({
  id: `gap-${id}`,
  type: 'gap',
  subtype: 'missing-in-related',
  severity: 'info',
  score: 0.8,
  statements: [`s-${id}`],
  document: 'read-aeldrepolitik',
  evidence: { lookedFor: [], nearest: null },
});

const term = (variants: TerminologyFinding['evidence']['variants']): TerminologyFinding => ({
  id: 'term',
  type: 'terminology',
  subtype: 'variant',
  severity: 'info',
  score: 1,
  statements: [],
  evidence: { concept: 'employee', variants, counts: {} },
});

const reference: ReferenceFinding = {
  id: 'reference',
  type: 'reference',
  subtype: 'explicit',
  severity: 'info',
  score: 1,
  statements: [],
  document: 'read-aeldrepolitik',
  target: 'read-paaroerendepolitik',
  evidence: {
    sort: 'named',
    mention: 'pårørendepolitikken',
    quote: 'Læs',
    page: null,
    section: [],
    relation: 'see',
    toward: null,
    now: null,
  },
};

function analysisOf(statements: readonly Statement[], findings: readonly Finding[]): Analysis {
  return {
    tool: { name: 'coherence', version: '0' },
    language: 'da',
    anchor: 'read-paaroerendepolitik',
    notices: [],
    documents: gold.documents.map((document) => ({
      id: `read-${document.id}`,
      path: document.file,
      title: document.title,
      format: 'markdown',
      language: 'da',
      role: document.id === gold.anchor ? 'anchor' : 'related',
      status: 'ok',
      problems: [],
      pages: null,
      words: 1,
    })),
    statements,
    findings,
    considered: [],
    thread: [],
    labels: {},
  };
}

const allStatements = (): Statement[] =>
  gold.statements.map(({ id, document, kind, quote }) => found(id, document, kind, quote));

const perfect = (): Finding[] => [
  overlap('p1', 'a1', 'repeat', 0.9),
  overlap('p3', 'a3', 'paraphrase', 0.6),
  clash('p2', 'a2', 'quantity'),
  gap('p4'),
  term({ 'read-paaroerendepolitik': ['medarbejderne'], 'read-aeldrepolitik': ['personalet'] }),
  reference,
];

describe('score', () => {
  it('gives full marks to what finds all and nothing else', () => {
    const scores = score(align(analysisOf(allStatements(), perfect()), gold));
    const rates = [
      scores.statements.any,
      scores.statements.visionAndGoal,
      scores.pairs.overlap['repeat+paraphrase'],
      scores.pairs.overlap.repeat,
      scores.pairs.contradiction['verdict contradiction'],
      scores.pairs.contradiction.quantity,
      scores.gaps,
      scores.terms,
      scores.references,
    ];
    for (const figures of rates) expect(figures).toMatchObject({ precision: 1, recall: 1, f1: 1 });
    expect(scores.pairs.overlap.all?.averagePrecision).toBe(1);
    expect(scores.statements.kindRight.share).toBe(1);
    expect(scores.pairs.subtypeRight.share).toBe(1);
    expect(scores.pairs.distractors.contradiction.taken).toBe(0);
    expect(detailsOf(align(analysisOf(allStatements(), perfect()), gold))).toEqual([]);
  });

  it('gives nothing for nothing, without dividing by it', () => {
    const scores = score(align(analysisOf([], []), gold));
    expect(scores.statements.any).toMatchObject({ found: 0, precision: null, recall: 0, f1: 0 });
    expect(scores.pairs.overlap.all?.averagePrecision).toBe(0);
    expect(scores.terms).toMatchObject({ precision: null, recall: 0, f1: null });
  });

  it('counts a pair once, whichever way round and however often it was found', () => {
    const findings = [clash('a2', 'p2', 'quantity'), clash('p2', 'a2', 'modality')];
    const scores = score(align(analysisOf(allStatements(), findings), gold));
    expect(scores.pairs.contradiction['contradiction+tension']).toMatchObject({ found: 1, right: 1 });
  });

  it('counts a right pair of the wrong subtype as right, and says so apart', () => {
    const scores = score(align(analysisOf(allStatements(), [clash('p2', 'a2', 'polarity')]), gold));
    expect(scores.pairs.contradiction['contradiction+tension']).toMatchObject({ right: 1, recall: 1 });
    expect(scores.pairs.contradiction.quantity).toMatchObject({ found: 0, right: 0 });
    expect(scores.pairs.subtypeRight).toEqual({ right: 0, of: 1, share: 0 });
  });

  it('sets gaps aside that the gold set leaves open, and counts those that a pair answers as false', () => {
    const analysis = analysisOf(allStatements(), [gap('p4'), gap('p1')]);
    expect(score(align(analysis, gold)).gaps).toMatchObject({
      found: 2,
      right: 1,
      judged: { found: 2, right: 1 },
    });
    const open = score(align(analysis, { ...gold, pairs: [] })).gaps;
    expect(open).toMatchObject({ found: 2, right: 1, judged: { found: 1, right: 1, precision: 1 } });
  });

  it('counts a distractor as taken, and a tension apart', () => {
    const scores = score(
      align(analysisOf(allStatements(), [clash('p3', 'a4', 'quantity', 'tension')]), gold),
    );
    expect(scores.pairs.distractors.contradiction).toEqual({ total: 1, taken: 1, asTension: 1 });
    expect(scores.pairs.contradiction['verdict contradiction']?.found).toBe(0);
    expect(scores.pairs.contradiction['verdict tension']).toMatchObject({ found: 1, right: 0 });
  });

  it('leaves a pair with a statement that is none out of the matched precision only', () => {
    const extra = found('x', 'aeldrepolitik', 'goal', 'Noget helt andet står her.');
    const findings = [overlap('p1', 'a1', 'repeat', 0.5), overlap('p1', 'x', 'repeat', 0.9)];
    const scores = score(align(analysisOf([...allStatements(), extra], findings), gold));
    expect(scores.pairs.overlap.repeat).toMatchObject({ precision: 0.5, matchedPrecision: 1 });
    expect(scores.pairs.overlap.repeat?.averagePrecision).toBe(0.5);
  });

  it('finds a term by its stem, in two documents at least', () => {
    const one = term({ 'read-paaroerendepolitik': ['medarbejderne'] });
    const alien = term({ 'read-paaroerendepolitik': ['medarbejderne'], 'read-aeldrepolitik': ['person'] });
    expect(score(align(analysisOf([], [one]), gold)).terms).toMatchObject({ found: 1, right: 0 });
    expect(score(align(analysisOf([], [alien]), gold)).terms).toMatchObject({ right: 1 });
  });

  it('says where TF-IDF alone would stand', () => {
    const { baseline } = score(align(analysisOf([], []), gold));
    expect(baseline.repeatAndParaphrase).toBeGreaterThan(0.4);
    expect(baseline.repeatAndParaphrase).toBeLessThanOrEqual(1);
  });
});

describe('rendering', () => {
  it('prints a table and the misses with their texts', () => {
    const alignment = align(
      analysisOf(allStatements().slice(0, 3), [overlap('p1', 'p2', 'repeat', 0.4)]),
      gold,
    );
    const table = renderScores(score(alignment));
    expect(table).toMatch(/any kind +3 +8 +3 +1\.000 +0\.375/u);
    const details = renderDetails(detailsOf(alignment));
    expect(details).toContain('Pairs missed: contradiction (1)');
    expect(details).toContain('p2+a2 quantity [statement not found: a2]');
    expect(details).toContain('Personalet svarer familien inden for ti hverdage.');
  });
});
