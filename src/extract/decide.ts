import {
  type Cue,
  type ExtractionRule,
  type LanguagePack,
  STATEMENT_KINDS,
  type StatementKind,
} from '../model/index.ts';
import type { Company } from './company.ts';
import type { Features } from './features.ts';

/** What the rules made of a sentence. */
export interface Decision {
  readonly kind: StatementKind;
  /** Sum of the kind's cues less what speaks against all kinds. */
  readonly score: number;
  readonly cues: readonly Cue[];
  /** True where no rule settled the matter and it counts by presumption. */
  readonly presumed: boolean;
}

/** The second and later cues of a kind count for less: they are seldom independent of the first. */
const LATER_CUE = 0.5;

/**
 * Adds up the rules that hold, kind by kind, and takes the best kind when it reaches the threshold.
 * @param threshold 0..1, the score from which a sentence counts as a statement
 * @param company what is known of the sentences beside it; null as long as each is looked at by itself
 */
export function decide(
  features: Features,
  pack: LanguagePack,
  threshold: number,
  company: Company = null,
): Decision | null {
  const byKind = new Map<string, Cue[]>();
  const rules = pack.rulesFor(features.text, features.leadIn);
  gather(byKind, rules, false, features, company, pack);
  const settled = best(byKind, threshold, false);
  if (settled !== null) return settled;
  gather(byKind, rules, true, features, company, pack);
  return best(byKind, threshold, true);
}

/** Adds the cues of the rules that hold, by kind. */
function gather(
  byKind: Map<string, Cue[]>,
  rules: readonly ExtractionRule[],
  fallback: boolean,
  features: Features,
  company: Company,
  pack: LanguagePack,
): void {
  for (const rule of rules) {
    if (rule.fallback !== fallback || (rule.company !== null && rule.company !== company)) continue;
    const matched = holds(rule, features, pack);
    if (matched === null) continue;
    const cue: Cue = { rule: rule.id, matched, weight: rule.weight };
    const cues = byKind.get(rule.kind);
    if (cues === undefined) byKind.set(rule.kind, [cue]);
    else cues.push(cue);
  }
}

/** The kind with the highest score, when it reaches the threshold. */
function best(byKind: ReadonlyMap<string, Cue[]>, threshold: number, presumed: boolean): Decision | null {
  const against = byKind.get('none') ?? [];
  const penalty = combine(against);
  let found: Decision | null = null;
  for (const kind of STATEMENT_KINDS) {
    const cues = byKind.get(kind);
    if (cues === undefined) continue;
    const score = combine(cues) - penalty;
    if (score < threshold || (found !== null && score <= found.score)) continue;
    found = {
      kind,
      score,
      cues: [...cues, ...against.map((cue) => ({ ...cue, weight: -cue.weight }))],
      presumed,
    };
  }
  return found;
}

/** The score that the cues of a statement give: those for its kind less those against all kinds, whose weights are negative. */
export function scoreOf(cues: readonly Cue[]): number {
  const against = cues.filter((cue) => cue.weight < 0).map((cue) => ({ ...cue, weight: -cue.weight }));
  return combine(cues.filter((cue) => cue.weight >= 0)) - combine(against);
}

/** Strongest cue in full, the others by half and quarter: two weak signs make one, ten do not make a certainty. */
function combine(cues: readonly Cue[]): number {
  const weights = cues.map((cue) => cue.weight).sort((first, second) => second - first);
  return weights.reduce((sum, weight, index) => sum + weight * LATER_CUE ** index, 0);
}

/** The words that the rule met when all of its conditions hold, otherwise null. */
function holds(rule: ExtractionRule, features: Features, pack: LanguagePack): string | null {
  const { clause, unit } = features;
  if (rule.on === 'lead-in' && features.leadIn === null) return null;
  if (rule.section !== null && !inSection(rule.section, unit.roles)) return null;
  if (rule.notSection !== null && inSection(rule.notSection, unit.roles)) return null;
  if (rule.listItem !== null && rule.listItem !== unit.listItem) return null;
  if (rule.boxed !== null && rule.boxed !== unit.boxed) return null;
  if (rule.question !== null && rule.question !== clause.question) return null;
  if (rule.imperative !== null && rule.imperative !== clause.imperative) return null;
  if (rule.passive !== null && rule.passive !== clause.passive) return null;
  if (rule.negated !== null && rule.negated !== clause.negated) return null;
  if (rule.tense !== null && !rule.tense.includes(clause.tense ?? 'none')) return null;
  if (rule.modal !== null && (clause.modal === null || !rule.modal.includes(clause.modal))) return null;
  if (rule.subject !== null && !features.subject.some((name) => rule.subject?.includes(name))) return null;
  if (rule.notSubject !== null && features.subject.some((name) => rule.notSubject?.includes(name)))
    return null;
  if (rule.verb !== null && !isVerb(rule.verb, clause.lemma, pack)) return null;
  if (rule.notVerb !== null && isVerb(rule.notVerb, clause.lemma, pack)) return null;
  const quantities = rule.quantity;
  const quantity =
    quantities === null ? undefined : features.quantities.find((found) => quantities.includes(found.kind));
  if (quantities !== null && quantity === undefined) return null;
  const target = rule.on === 'lead-in' ? (features.leadIn ?? '') : features.text;
  // The wording that is sought fails more often than the one that is not wanted holds.
  const met = rule.text === null ? null : rule.text.exec(target);
  if ((rule.text !== null && met === null) || rule.unless?.test(target) === true) return null;
  return met?.[0] ?? quantity?.text ?? clauseWords(features) ?? unit.section.at(-1) ?? '';
}

function inSection(wanted: readonly string[], roles: readonly string[]): boolean {
  return roles.some((role) => wanted.includes(role));
}

function isVerb(wanted: readonly string[], lemma: string | null, pack: LanguagePack): boolean {
  if (lemma === null) return false;
  return wanted.includes(lemma) || pack.verbClasses(lemma).some((name) => wanted.includes(`class:${name}`));
}

/** Subject and verb as they stand in the text: what a rule without a pattern of its own rests on. */
function clauseWords({ words, clause }: Features): string | null {
  if (clause.verb === -1) return null;
  const places = [
    clause.verb,
    ...(clause.subject === null ? [] : [clause.subject.first, clause.subject.last]),
  ];
  const from = Math.min(...places);
  const to = Math.max(...places);
  return words
    .slice(from, Math.min(to + 1, from + 12))
    .map((word) => word.text)
    .join(' ');
}
