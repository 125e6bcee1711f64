import {
  type Actor,
  ADVICE,
  type Advice,
  type AdviceReport,
  CHECK_LEVELS,
  type CheckAnswer,
  type CheckLevel,
  type CheckParty,
  type CheckResult,
  type Contribution,
  type DocumentSummary,
} from '../../model/index.ts';
import type { ReportView } from '../view.ts';

/** A question with its answers, the relatives policy's apart. */
export interface QuestionView {
  readonly result: CheckResult;
  /** The relatives policy's answer; null without one. */
  readonly own: CheckAnswer | null;
  readonly others: readonly CheckAnswer[];
}

/** The questions of one piece of advice, with the counts of the answers that matter. */
export interface AdvicePart {
  readonly advice: Advice;
  readonly questions: readonly QuestionView[];
  /** Of the relatives policy; of all policies, each by its best answer, without one. */
  readonly counts: Readonly<Record<CheckLevel, number>>;
}

/** The pieces of advice in their order; those without questions are left out. */
export function adviceParts(report: AdviceReport, anchor: string | null): readonly AdvicePart[] {
  return ADVICE.map((advice) => {
    const questions = report.results
      .filter((each) => each.advice === advice)
      .map((result) => ({
        result,
        own: result.answers.find(({ document }) => document === anchor) ?? null,
        others: result.answers.filter(({ document }) => document !== anchor),
      }));
    const levels = questions.map(({ own, others }) => own?.level ?? best(others));
    const count = (level: CheckLevel): number => levels.filter((each) => each === level).length;
    const counts = {
      strong: count('strong'),
      partial: count('partial'),
      suggested: count('suggested'),
      'not-found': count('not-found'),
    };
    return { advice, questions, counts };
  }).filter(({ questions }) => questions.length > 0);
}

function best(answers: readonly CheckAnswer[]): CheckLevel {
  return CHECK_LEVELS.find((level) => answers.some((each) => each.level === level)) ?? 'not-found';
}

/** The parties that the advice names and the relatives policy does not say took part; of any policy, without one. */
export function missingParties(
  report: AdviceReport,
  anchor: string | null,
): readonly Pick<CheckParty, 'id' | 'label' | 'phases'>[] {
  return report.parties.filter(({ id }) => {
    const asked = report.results.find(({ party }) => party === id);
    if (asked === undefined) return false;
    const answers = asked.answers.filter(({ document }) => anchor === null || document === anchor);
    return answers.every(({ level }) => level === 'not-found' || level === 'suggested');
  });
}

/** Those who have tasks under a policy, as its text names them; those who made it where it gives nobody a task. */
export function carriersOf(actors: readonly Actor[], document: string): readonly string[] {
  const own = actors.filter((each) => each.document === document);
  const carrying = own.filter(({ role }) => role === 'carries-out');
  return (carrying.length > 0 ? carrying : own.filter(({ role }) => role !== 'made')).map(({ name }) => name);
}

/** "Det siger de om hinanden" as pairs of titles and relation, each once. */
export function saidOf(
  contribution: Contribution,
  view: ReportView,
): readonly {
  readonly from: DocumentSummary;
  readonly to: DocumentSummary;
  readonly relation: Contribution['references'][number]['relation'];
}[] {
  const { anchor } = view;
  const related = view.documents.find(({ id }) => id === contribution.document);
  if (anchor === null || related === undefined) return [];
  const seen = new Set<string>();
  return contribution.references.flatMap(({ from, relation }) => {
    const key = `${from} ${relation}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return from === 'anchor'
      ? [{ from: anchor, to: related, relation }]
      : [{ from: related, to: anchor, relation }];
  });
}
