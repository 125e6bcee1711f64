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
import { answerCitizen } from './citizen.ts';
import type { Passage } from './passages.ts';

/** More quotations than these tell a reader nothing new. */
const MOST_QUOTES = 3;

/**
 * Puts all questions to one document, in their order; those about references are answered by what its sentences say of them.
 * @returns an answer for each
 */
export function answerChecks(
  { id, passages }: { readonly id: string; readonly passages: readonly Passage[] },
  pack: LanguagePack,
): CheckAnswer[] {
  const parties = new Map(pack.checks.parties.map((each) => [each.id, each.pattern]));
  const asked = pack.checks.checks.map(({ evidence, by, party }) => ({
    rules: by === 'citizen' ? [] : evidence,
    party: party === null ? null : (parties.get(party) ?? null),
    found: [] as CheckEvidence[],
  }));
  // All questions to one sentence, then the next: what is known of its wording serves all of them.
  for (const passage of passages) {
    for (const { rules, party, found } of asked) {
      const chosen = surest(passage, rules, party);
      if (chosen !== undefined) found.push(chosen);
    }
  }
  return pack.checks.checks.map(({ by }, index) => {
    if (by === 'citizen') return answerCitizen(id, passages, pack);
    return best(id, asked[index]?.found ?? []);
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

/** What a sentence says to a question, by the rule that sees most in it. */
function surest(
  passage: Passage,
  rules: Check['evidence'],
  party: Pattern | null,
): CheckEvidence | undefined {
  const found: CheckEvidence[] = [];
  for (const rule of rules) {
    const judged = judge(passage, rule, party);
    if (judged !== null) found.push(judged);
  }
  return found.sort(
    (one, two) => rank(one.level) - rank(two.level) || one.missing.length - two.missing.length,
  )[0];
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
