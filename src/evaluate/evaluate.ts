/** Holds an analysis against a gold set. Reads and prints nothing. */
import { type Analysis, STATEMENT_KINDS, type Statement, type TerminologyFinding } from '../model/index.ts';
import { baselineAveragePrecision } from './baseline.ts';
import type { Gold } from './gold.ts';
import { matchStatements, wordsOf } from './match-statements.ts';
import { type FoundPair, foundPairs, type PairScores, scorePairs } from './pairs.ts';
import { type Rate, rate, share } from './rate.ts';

/** All figures of one gold set. */
export interface Scores {
  readonly municipality: string;
  readonly statements: {
    readonly any: Rate;
    /** Of the matched statements, those with the right kind. */
    readonly kindRight: { readonly right: number; readonly of: number; readonly share: number | null };
    readonly visionAndGoal: Rate;
    readonly byKind: Readonly<Record<string, Rate>>;
  };
  readonly pairs: PairScores;
  /**
   * `judged`: without the open cells, those of which the gold set says neither that the aim is missing there nor, by a pair,
   * that it has a counterpart. `missingInAnchor`: what related policies have and the anchor lacks; a set that lists none
   * leaves them all open.
   */
  readonly gaps: Rate & { readonly judged: Rate; readonly missingInAnchor: Rate };
  readonly terms: Rate;
  /** Explicit references; `unresolved` were found but name no document of the set. */
  readonly references: Rate & { readonly unresolved: number };
  /** Average precision of plain TF-IDF on the gold statements, for repeat and paraphrase together. */
  readonly baseline: { readonly repeatAndParaphrase: number | null };
}

/** An analysis and a gold set with their ids brought together. */
export interface Alignment {
  readonly gold: Gold;
  readonly analysis: Analysis;
  /** Gold id of each matched found statement. */
  readonly goldOf: ReadonlyMap<string, string>;
  /** Gold id of each found document that the gold set lists. */
  readonly documentOf: ReadonlyMap<string, string>;
  readonly pairs: readonly FoundPair[];
}

/**
 * Brings the ids of an analysis and a gold set together.
 * @param analysis of the gold set's documents, whose paths are relative to the set's folder
 */
export function align(analysis: Analysis, gold: Gold): Alignment {
  const byFile = new Map(gold.documents.map((document) => [document.file, document.id]));
  const documentOf = new Map<string, string>();
  for (const document of analysis.documents) {
    const id = byFile.get(document.path);
    if (id !== undefined) documentOf.set(document.id, id);
  }
  const goldOf = matchStatements(
    analysis.statements.map(({ id, document, text }) => ({
      id,
      document: documentOf.get(document) ?? '',
      text,
    })),
    gold.statements.map(({ id, document, quote }) => ({ id, document, text: quote })),
  );
  const anchor = [...documentOf].find(([, id]) => id === gold.anchor)?.[0] ?? '';
  return { gold, analysis, goldOf, documentOf, pairs: foundPairs(analysis, goldOf, anchor) };
}

/** All figures for an alignment. */
export function score(alignment: Alignment): Scores {
  const { gold, pairs } = alignment;
  return {
    municipality: gold.municipality,
    statements: scoreStatements(alignment),
    pairs: scorePairs(pairs, gold),
    gaps: scoreGaps(alignment),
    terms: scoreTerms(alignment),
    references: scoreReferences(alignment),
    baseline: {
      repeatAndParaphrase: baselineAveragePrecision(
        gold,
        (pair) => pair.type === 'overlap' && pair.subtype !== 'complement',
      ),
    },
  };
}

function scoreStatements({ analysis, gold, goldOf }: Alignment): Scores['statements'] {
  const kindOf = new Map(gold.statements.map((statement) => [statement.id, statement.kind]));
  const rateOf = (kinds: readonly string[]): Rate => {
    const found = analysis.statements.filter((statement) => kinds.includes(statement.kind));
    const right = found.filter((statement) =>
      kinds.includes(kindOf.get(goldOf.get(statement.id) ?? '') ?? ''),
    );
    const wanted = gold.statements.filter((statement) => kinds.includes(statement.kind));
    return rate(found.length, wanted.length, right.length);
  };
  const isKindRight = (statement: Statement): boolean =>
    kindOf.get(goldOf.get(statement.id) ?? '') === statement.kind;
  const right = analysis.statements.filter(isKindRight).length;
  return {
    any: rateOf(STATEMENT_KINDS),
    kindRight: { right, of: goldOf.size, share: share(right, goldOf.size) },
    visionAndGoal: rateOf(['vision', 'goal']),
    byKind: Object.fromEntries(STATEMENT_KINDS.map((kind) => [kind, rateOf([kind])])),
  };
}

/** Key of a gap: what is missing where, in gold ids; null when the statement or the document is not in the gold set. */
export function gapKey(alignment: Alignment, statement: string | undefined, document: string): string | null {
  const goldStatement = alignment.goldOf.get(statement ?? '');
  const goldDocument = alignment.documentOf.get(document);
  return goldStatement === undefined || goldDocument === undefined
    ? null
    : `${goldStatement} ${goldDocument}`;
}

function scoreGaps(alignment: Alignment): Scores['gaps'] {
  const { gold } = alignment;
  const keysOf = (isInAnchor: boolean): ReadonlySet<string> =>
    new Set(
      gold.gaps
        .filter((gap) => (gap.document === gold.anchor) === isInAnchor)
        .map((gap) => `${gap.statement} ${gap.document}`),
    );
  const wanted = keysOf(false);
  const gaps = alignment.analysis.findings.filter((finding) => finding.type === 'gap');
  const found = gaps.filter((gap) => gap.subtype === 'missing-in-related');
  const wantedInAnchor = keysOf(true);
  const inAnchor = new Set(
    gaps.flatMap((gap) =>
      gap.subtype === 'missing-in-anchor' ? gapKey(alignment, gap.statements[0], gap.document) : [],
    ),
  );
  const rightInAnchor = [...wantedInAnchor].filter((key) => inAnchor.has(key)).length;
  const keys = found.map((gap) => gapKey(alignment, gap.statements[0], gap.document));
  const asked = new Set(keys);
  const right = [...wanted].filter((key) => asked.has(key)).length;
  const isOpen = openCells(gold);
  const open = keys.filter((key) => key !== null && isOpen(key)).length;
  return {
    ...rate(found.length, wanted.size, right),
    judged: rate(found.length - open, wanted.size, right),
    missingInAnchor: rate(gaps.length - found.length, wantedInAnchor.size, rightInAnchor),
  };
}

/** Whether the gold set leaves a cell open: a vision or goal of the anchor, a document, and no word about the two. */
export function openCells(gold: Gold): (key: string) => boolean {
  const statements = new Map(gold.statements.map((statement) => [statement.id, statement]));
  const closed = new Set(gold.gaps.map((gap) => `${gap.statement} ${gap.document}`));
  for (const { a, b } of gold.pairs) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      closed.add(`${one} ${statements.get(other)?.document ?? ''}`);
    }
  }
  return (key) => {
    const kind = statements.get(key.slice(0, key.lastIndexOf(' ')))?.kind;
    return (kind === 'vision' || kind === 'goal') && !closed.has(key);
  };
}

function scoreTerms(alignment: Alignment): Rate {
  const found = alignment.analysis.findings.filter((finding) => finding.type === 'terminology');
  const { terms } = alignment.gold;
  const covered = terms.filter((term) => found.some((finding) => isTermFound(alignment, finding, term)));
  const right = found.filter((finding) => terms.some((term) => isTermFound(alignment, finding, term)));
  // Several findings can speak of one concept, so recall counts concepts and precision counts findings.
  const figures = rate(found.length, terms.length, covered.length);
  const precision = share(right.length, found.length);
  const { recall } = figures;
  const sum = (precision ?? 0) + (recall ?? 0);
  const f1 = precision === null || recall === null || sum === 0 ? null : (2 * precision * recall) / sum;
  return { ...figures, precision, f1 };
}

/** A concept counts as found when a finding has one of its words in at least two documents. */
export function isTermFound(
  { documentOf }: Alignment,
  finding: TerminologyFinding,
  term: Gold['terms'][number],
): boolean {
  let documents = 0;
  for (const [document, variants] of Object.entries(finding.evidence.variants)) {
    const wanted = term.variants[documentOf.get(document) ?? ''] ?? [];
    if (wanted.some((word) => variants.some((variant) => isSameTerm(word, variant)))) documents += 1;
  }
  return documents >= 2;
}

const MIN_PREFIX = 5;
/** The longest ending by which two forms of one word differ ("-ernes"); more is another compound. */
const MAX_ENDING = 5;
/** Shorter words may differ by an inflection that changes the end of the root: "center", "centre". */
const MIN_ROOT = 4;
const INFLECTION = 2;

/** Whether two terms are the same apart from endings: each word of the shorter has its like in the longer. */
function isSameTerm(one: string, other: string): boolean {
  const [shorter, longer] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length);
  if (shorter === undefined || longer === undefined || shorter.length === 0) return false;
  return shorter.every((word) => longer.some((candidate) => isSameWord(word, candidate)));
}

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  let prefix = 0;
  while (prefix < one.length && one[prefix] === other[prefix]) prefix += 1;
  const rest = Math.max(one.length, other.length) - prefix;
  return (prefix >= MIN_PREFIX && rest <= MAX_ENDING) || (prefix >= MIN_ROOT && rest <= INFLECTION);
}

function scoreReferences({ analysis, gold, documentOf }: Alignment): Scores['references'] {
  const wanted = new Set(gold.references.map((reference) => `${reference.from} ${reference.to}`));
  const all = analysis.findings.filter((finding) => finding.type === 'reference');
  const explicit = all.filter((finding) => finding.target !== null);
  // Documents may name each other several times; who names whom counts once.
  const found = new Set(
    explicit.map(
      (finding) => `${documentOf.get(finding.document) ?? ''} ${documentOf.get(finding.target ?? '') ?? ''}`,
    ),
  );
  const right = [...wanted].filter((key) => found.has(key)).length;
  return { ...rate(found.size, wanted.size, right), unresolved: all.length - explicit.length };
}
