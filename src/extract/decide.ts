import {
  type Cue,
  type ExtractionRule,
  type LanguagePack,
  SIGN,
  STATEMENT_KINDS,
  type StatementKind,
} from '../model/index.ts';
import type { Company } from './company.ts';
import type { Features } from './features.ts';
import { certaintyOf, type Ruled, weighSigns } from './signs.ts';

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
/** A decision is sure with one rule of that weight and with that score: many weak rules are no strong one. */
const SURE_RULE = 0.8;
const SURE_SCORE = 0.65;

/** Which rules hold for a sentence. Those that only presume are asked when somebody wants to know. */
export class Evidence {
  readonly #features: Features;
  readonly #pack: LanguagePack;
  readonly #rules: readonly ExtractionRule[];
  #asked: readonly Held[] | null = null;
  #presumed: readonly Held[] | null = null;

  constructor(features: Features, pack: LanguagePack) {
    this.#features = features;
    this.#pack = pack;
    this.#rules = pack.rulesFor(features.text, features.leadIn);
  }

  /** The cues by kind, of the rules that are asked of every sentence or of those that presume. */
  cues(presuming: boolean, company: Company): Map<string, Cue[]> {
    this.#asked ??= this.#holding(false);
    if (presuming) this.#presumed ??= this.#holding(true);
    const byKind = new Map<string, Cue[]>();
    for (const { kind, cue, company: wanted } of (presuming ? this.#presumed : this.#asked) ?? []) {
      if (wanted !== null && wanted !== company) continue;
      const cues = byKind.get(kind);
      if (cues === undefined) byKind.set(kind, [cue]);
      else cues.push(cue);
    }
    return byKind;
  }

  #holding(presuming: boolean): Held[] {
    const held: Held[] = [];
    for (const rule of this.#rules) {
      if (rule.fallback !== presuming) continue;
      const matched = holds(rule, this.#features, this.#pack);
      if (matched === null) continue;
      const cue: Cue = { rule: rule.id, matched, weight: rule.weight };
      held.push({ kind: rule.kind, company: rule.company, cue });
    }
    return held;
  }
}

interface Held {
  readonly kind: string;
  readonly company: string | null;
  readonly cue: Cue;
}

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
  return decideByRules(new Evidence(features, pack), threshold, company);
}

/** As `decide`, of a sentence whose rules were asked already. */
export function decideByRules(evidence: Evidence, threshold: number, company: Company): Decision | null {
  const byKind = evidence.cues(false, company);
  const settled = best(byKind, threshold, false);
  return settled ?? best(joined(byKind, evidence.cues(true, company)), threshold, true);
}

/**
 * Decides as the rules do where they are sure, and weighs all signs of the sentence where they are not.
 * @param threshold 0..1, the score, or the certainty, from which a sentence counts as a statement
 */
export function decideInCompany(
  features: Features,
  evidence: Evidence,
  pack: LanguagePack,
  threshold: number,
  company: Company,
): Decision | null {
  const alone = best(evidence.cues(false, null), threshold, false);
  if (alone !== null && isSure(alone)) return alone;
  const asked = evidence.cues(false, company);
  const presumed = evidence.cues(true, company);
  const ruled = [...new Set([...asked.keys(), ...presumed.keys()])].sort().map((kind): Ruled => {
    const [first, second] = [asked.get(kind) ?? [], presumed.get(kind) ?? []];
    return { kind, sum: combine(first), presumed: combine(second), cues: [...first, ...second] };
  });
  const weighed = weighSigns(features, ruled, company, pack, threshold);
  return weighed === null
    ? null
    : { kind: weighed.kind, score: weighed.certainty, cues: weighed.cues, presumed: alone === null };
}

function isSure({ score, cues }: Decision): boolean {
  return score >= SURE_SCORE && cues.some((cue) => cue.weight >= SURE_RULE);
}

function joined(
  one: ReadonlyMap<string, readonly Cue[]>,
  other: ReadonlyMap<string, readonly Cue[]>,
): ReadonlyMap<string, readonly Cue[]> {
  const all = new Map(one);
  for (const [kind, cues] of other) all.set(kind, [...(one.get(kind) ?? []), ...cues]);
  return all;
}

/** The kind with the highest score, when it reaches the threshold. */
function best(
  byKind: ReadonlyMap<string, readonly Cue[]>,
  threshold: number,
  presumed: boolean,
): Decision | null {
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

/**
 * The score that the cues of a statement give: those for its kind less those against all kinds, whose weights are negative. Where
 * signs decided, the certainty that their odds come to.
 */
export function scoreOf(cues: readonly Cue[]): number {
  if (isBySigns(cues)) return certaintyOf(cues.reduce((sum, cue) => sum + cue.weight, 0));
  const against = cues.filter((cue) => cue.weight < 0).map((cue) => ({ ...cue, weight: -cue.weight }));
  return combine(cues.filter((cue) => cue.weight >= 0)) - combine(against);
}

/** Whether the signs of the sentence decided, and not the rules alone. */
export function isBySigns(cues: readonly Cue[]): boolean {
  return cues.some((cue) => cue.rule.startsWith(SIGN));
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
