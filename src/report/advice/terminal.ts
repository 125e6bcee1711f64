import type { ReportView } from '../view.ts';
import type { Wording } from '../wording/wording.ts';
import { wrap } from '../wrap.ts';
import { ADVICE_WORDINGS } from './index.ts';
import { adviceParts, missingParties } from './view.ts';

/** The advice in a few lines, the heading first; nothing where the analysis has no answers. */
export function adviceLines(view: ReportView, wording: Wording, width: number): readonly string[] {
  const report = view.analysis.checks;
  if (report === undefined || report.results.length === 0) return [];
  const words = ADVICE_WORDINGS[wording.lang];
  const anchor = view.anchor?.id ?? null;
  const missing = missingParties(report, anchor).map(({ label }) => label[wording.lang]);
  const lines = [
    ...adviceParts(report, anchor).map(
      ({ advice, counts }) => `${words.advice[advice].title}: ${words.counts(counts)}`,
    ),
    ...(missing.length === 0 ? [] : [`${words.missingParties}: ${missing.join('; ')}`]),
  ];
  return [
    words.heading,
    ...lines.flatMap((line) =>
      wrap(line, width - 2).map((part, at) => (at === 0 ? `- ${part}` : `  ${part}`)),
    ),
  ];
}
