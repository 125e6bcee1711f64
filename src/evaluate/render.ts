/** The figures as a plain table for the terminal. */
import type { Analysis } from '../model/index.ts';
import type { RuleYield } from './ablate.ts';
import type { DetailGroup } from './details.ts';
import type { Scores } from './evaluate.ts';
import type { PairRate } from './pairs.ts';
import type { Rate } from './rate.ts';

const NAME_WIDTH = 32;
const CELL_WIDTH = 8;

/** The table of one gold set's figures. P strict: over all found pairs; P matched: over those between gold statements. */
export function renderScores(scores: Scores): string {
  const { statements, pairs, gaps, terms, references, baseline } = scores;
  const lines = [
    `${scores.municipality} (planted cases)`,
    '',
    row('STATEMENTS', ['found', 'gold', 'right', 'P', 'R', 'F1']),
    rateRow('any kind', statements.any),
    shareRow('right kind, of the matched', statements.kindRight),
    rateRow('vision+goal', statements.visionAndGoal),
    ...Object.entries(statements.byKind).map(([kind, figures]) => rateRow(`  ${kind}`, figures)),
    '',
    row('OVERLAP', ['found', 'gold', 'right', 'P', 'R', 'F1', 'P match', 'AP']),
    ...Object.entries(pairs.overlap).map(([name, figures]) => pairRow(name, figures)),
    row('plain TF-IDF, repeat+paraphrase', [
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      decimal(baseline.repeatAndParaphrase),
    ]),
    '',
    row('CONTRADICTION', ['found', 'gold', 'right', 'P', 'R', 'F1', 'P match', 'AP']),
    ...Object.entries(pairs.contradiction).map(([name, figures]) => pairRow(name, figures)),
    shareRow('right subtype, of the right', pairs.subtypeRight),
    '',
    row('BETWEEN OTHER DOCUMENTS', ['found', 'gold', 'right']),
    row('pairs', [pairs.related.found, pairs.related.gold, pairs.related.right].map(String)),
    '',
    row('DISTRACTORS', ['taken', 'of', 'tension']),
    ...Object.entries(pairs.distractors).map(([type, one]) =>
      row(`look like ${type}`, [one.taken, one.total, one.asTension].map(String)),
    ),
    '',
    row('OTHER', ['found', 'gold', 'right', 'P', 'R', 'F1']),
    rateRow('gaps', gaps),
    rateRow('  open cells aside', gaps.judged),
    gaps.missingInAnchor.gold === 0
      ? row('  missing in anchor, not judged', [String(gaps.missingInAnchor.found)])
      : rateRow('  missing in anchor', gaps.missingInAnchor),
    rateRow('terms (right: concepts)', terms),
    rateRow('references', references),
    row('  unresolved, not judged', [String(references.unresolved)]),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** The yield of each rule for contradictions, one column for each set: right and false, as "8 + 1". */
export function renderYields(
  sets: readonly { readonly name: string; readonly rules: readonly RuleYield[] }[],
): string {
  const rules = [...new Set(sets.flatMap((set) => set.rules.map(({ rule }) => rule)))].sort();
  const cells = (rule: string): RuleYield[] =>
    sets.map((set) => set.rules.find((one) => one.rule === rule) ?? { rule, right: 0, isFalse: 0 });
  const shown = (figures: readonly RuleYield[]): string[] =>
    [...figures, sumOf(figures)].map(({ right, isFalse }) =>
      right + isFalse === 0 ? '' : `${right} + ${isFalse}`,
    );
  const widths = ['RIGHT + FALSE, BY RULE', ...rules].map((name) => name.length);
  const nameWidth = Math.max(...widths) + 2;
  const line = (name: string, values: readonly string[]): string =>
    [name.padEnd(nameWidth), ...values.map((value) => value.padStart(YIELD_WIDTH))].join('').trimEnd();
  const totals = sets.map((set) => sumOf(set.rules));
  return `${[
    line('RIGHT + FALSE, BY RULE', [...sets.map(({ name }) => name.slice(0, YIELD_WIDTH - 2)), 'all']),
    ...rules.map((rule) => line(rule, shown(cells(rule)))),
    line('all', shown(totals)),
  ].join('\n')}\n`;
}

const YIELD_WIDTH = 12;

function sumOf(figures: readonly RuleYield[]): RuleYield {
  let right = 0;
  let isFalse = 0;
  for (const figure of figures) {
    right += figure.right;
    isFalse += figure.isFalse;
  }
  return { rule: 'all', right, isFalse };
}

/** Counts alone, for documents that nobody has marked up. */
export function renderCounts(name: string, analysis: Analysis): string {
  const findings = analysis.findings.map((finding) =>
    finding.type === 'contradiction'
      ? `${finding.type}/${finding.subtype} (${finding.verdict})`
      : `${finding.type}/${finding.subtype}`,
  );
  const lines = [
    `${name} (natural cases, no gold set)`,
    '',
    row('documents', [String(analysis.documents.length)]),
    row('  not read', [String(analysis.documents.filter((one) => one.status === 'failed').length)]),
    row('anchor', [analysis.anchor ?? 'none']),
    row('statements', [String(analysis.statements.length)]),
    ...countRows(analysis.statements.map((statement) => statement.kind)),
    row('findings', [String(analysis.findings.length)]),
    ...countRows(findings),
    row('explained away', [String(analysis.considered.length)]),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** The groups with their entries, one below the other. */
export function renderDetails(groups: readonly DetailGroup[]): string {
  return groups
    .map(
      ({ title, entries }) =>
        `\n== ${title} (${entries.length})\n${entries.map((entry) => `  ${entry}\n`).join('')}`,
    )
    .join('');
}

function countRows(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => row(`  ${name}`, [String(count)]));
}

function rateRow(name: string, figures: Rate): string {
  return row(name, rateCells(figures));
}

function pairRow(name: string, figures: PairRate): string {
  const more = [decimal(figures.matchedPrecision), decimal(figures.averagePrecision)];
  return row(name, [...rateCells(figures), ...more]);
}

function shareRow(
  name: string,
  { right, of, share }: { right: number; of: number; share: number | null },
): string {
  return row(name, [String(of), '', String(right), decimal(share)]);
}

function rateCells({ found, gold, right, precision, recall, f1 }: Rate): string[] {
  return [...[found, gold, right].map(String), ...[precision, recall, f1].map(decimal)];
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(CELL_WIDTH)).join('');
}

function decimal(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
