import {
  CHECK_LEVELS,
  type Check,
  type CheckAnswer,
  type CheckEvidence,
  type CheckLevel,
  type CheckResult,
  type EvidenceRule,
  type Finding,
  type LanguagePack,
  type Pattern,
} from '../model/index.ts';
import { answerCitizen, type Promised } from './citizen.ts';
import type { Passage } from './passages.ts';

/** More quotations than these tell a reader nothing new. */
const MOST_QUOTES = 3;

/** What of a document the questions look at. */
export interface Advised {
  readonly id: string;
  readonly passages: readonly Passage[];
  /** Its concrete promises. */
  readonly promised: readonly Promised[];
}

/**
 * Puts all questions to one document, in their order; those about references are answered by what its sentences say of them.
 * @returns an answer for each
 */
export function answerChecks({ id, passages, promised }: Advised, pack: LanguagePack): CheckAnswer[] {
  const patterns = new Map(pack.checks.parties.map((each) => [each.id, each.pattern]));
  const parties = pack.checks.checks.map(({ party }) =>
    party === null ? null : (patterns.get(party) ?? null),
  );
  const found = pack.checks.checks.map((): CheckEvidence[] => []);
  // All questions to one sentence, then the next: what is known of its wording serves all of them.
  for (const passage of passages) {
    const judged = new Map<number, CheckEvidence[]>();
    for (const { check, rule } of pack.checks.rulesFor(passage.text)) {
      const evidence = judge(passage, rule, parties[check] ?? null);
      if (evidence === null) continue;
      const same = judged.get(check);
      if (same === undefined) judged.set(check, [evidence]);
      else same.push(evidence);
    }
    for (const [check, all] of judged) found[check]?.push(...all.sort(byLevel).slice(0, 1));
  }
  return pack.checks.checks.map(({ by }, index) => {
    if (by === 'citizen') return answerCitizen(id, promised);
    return best(id, found[index] ?? []);
  });
}

/**
 * The answers of a document once it is known to which other policies it refers.
 * @param findings the references that were found
 */
export function withReferences(
  answers: readonly CheckAnswer[],
  document: string,
  findings: readonly Finding[],
  pack: LanguagePack,
): CheckAnswer[] {
  const { checks } = pack.checks;
  return answers.map((answer, index) => {
    const check = checks[index];
    return check?.by === 'references'
      ? (answerReferences(document, findings, check.evidence) ?? answer)
      : answer;
  });
}

/** The questions with the answers of all documents, given document by document. */
export function resultsOf(answers: readonly (readonly CheckAnswer[])[], pack: LanguagePack): CheckResult[] {
  return pack.checks.checks.map(({ evidence: _, by: __, ...told }, index) => ({
    ...told,
    answers: answers.flatMap((each) => each[index] ?? []),
  }));
}

/** The references to other policies as an answer; null where the document names none. */
function answerReferences(
  document: string,
  findings: readonly Finding[],
  rules: Check['evidence'],
): CheckAnswer | null {
  const needs = rules.flatMap((rule) => rule.needs);
  const evidence = findings.flatMap((finding): CheckEvidence[] => {
    if (finding.type !== 'reference' || finding.document !== document) return [];
    const { quote, page, section, relation } = finding.evidence;
    const missing = needs.filter(({ pattern }) => relation === null && !pattern.test(quote.toLowerCase()));
    const level = missing.length === 0 ? 'strong' : 'partial';
    const open = [...new Set(missing.map(({ id }) => id))];
    return [{ level, quote, leadIn: null, page, line: null, section, missing: open }];
  });
  return evidence.length === 0 ? null : best(document, evidence);
}

function best(document: string, found: readonly CheckEvidence[]): CheckAnswer {
  // The sort is stable: among equals the text's order holds.
  const evidence = [...found].sort((one, two) => rank(one.level) - rank(two.level)).slice(0, MOST_QUOTES);
  return { document, level: evidence[0]?.level ?? 'not-found', evidence };
}

/** Of what a sentence says to a question, what the rule says that sees most in it goes first. */
function byLevel(one: CheckEvidence, two: CheckEvidence): number {
  return rank(one.level) - rank(two.level) || one.missing.length - two.missing.length;
}

function rank(level: CheckLevel): number {
  return CHECK_LEVELS.indexOf(level);
}

function judge(passage: Passage, rule: EvidenceRule, party: Pattern | null): CheckEvidence | null {
  const { unit, text, context, statement } = passage;
  if (passage.on !== rule.on) return null;
  if (rule.section !== null && !rule.section.some((role) => unit.roles.includes(role))) return null;
  if (rule.notSection?.some((role) => unit.roles.includes(role)) === true) return null;
  if (rule.kind !== null && (statement === null || !rule.kind.includes(statement.kind))) return null;
  if (rule.text !== null && !rule.text.test(text)) return null;
  if (rule.also !== null && !rule.also.test(text)) return null;
  if (rule.unless?.test(text) === true) return null;
  if (party !== null && !party.test(context)) return null;
  const missing = rule.needs.filter(({ pattern }) => !pattern.test(context)).map(({ id }) => id);
  const { leadIn, page, line, section } = unit;
  return { level: levelOf(passage, rule, missing), quote: unit.text, leadIn, page, line, section, missing };
}

function levelOf(passage: Passage, rule: EvidenceRule, missing: readonly string[]): CheckEvidence['level'] {
  if (passage.suggested || passage.statement?.onlyExample === true) return 'suggested';
  const reached = missing.length === 0 ? 'strong' : 'partial';
  return rank(reached) < rank(rule.atMost) ? rule.atMost : reached;
}
