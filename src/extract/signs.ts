import {
  type Cue,
  type LanguagePack,
  OTHER_SIGNS,
  SIGN,
  STATEMENT_KINDS,
  type StatementKind,
} from '../model/index.ts';
import type { Company } from './company.ts';
import type { Features } from './features.ts';

/** Something about a sentence that has a weight for each kind. */
export interface Sign {
  /** As the language data names it: "role.values", "subject.we", "group.often". */
  readonly name: string;
  /** 1 for what is there or not, otherwise how much of it there is. */
  readonly value: number;
  readonly matched: string;
}

/** What the rules say of a kind, added up: a sign among others where none of them is sure. */
export interface Ruled {
  readonly kind: string;
  /** Sum of the rules that are asked of every sentence, and of those that only presume; 0 for none. */
  readonly sum: number;
  readonly presumed: number;
  readonly cues: readonly Cue[];
}

/** What the signs make of a sentence. */
export interface Weighed {
  readonly kind: StatementKind;
  /** How sure it is that the sentence is a statement of that kind rather than none, 0..1. */
  readonly certainty: number;
  readonly cues: readonly Cue[];
}

const SHORT = 6;
const LONG = 22;
const QUOTES: readonly string[] = ['»', '«', '„', '”', '“', '"'];
/** Cues that say less than this are added up in one, and so are those behind the strongest. */
const LEAST_TOLD = 0.3;
const MOST_TOLD = 14;

/**
 * Weighs what is to be seen of a sentence for each kind and for none, and takes the kind that weighs most when the threshold
 * is reached. The weights are those of a multinomial logistic regression over the evaluation sets: differences are logarithms of odds.
 * @param ruled what the rules say of each kind of which they say anything
 * @param threshold 0..1, the certainty from which a sentence counts as a statement
 */
export function weighSigns(
  features: Features,
  ruled: readonly Ruled[],
  company: Company,
  pack: LanguagePack,
  threshold: number,
): Weighed | null {
  const { weights } = pack.signs;
  const seen = signsOf(features, company, pack);
  const sums = new Map<string, number>();
  for (const { name, value } of [...seen, ...ruled.flatMap(signsOfRules)]) {
    for (const [kind, weight] of weights.get(name) ?? [])
      sums.set(kind, (sums.get(kind) ?? 0) + weight * value);
  }
  const none = sums.get('none') ?? 0;
  let best: StatementKind | null = null;
  let most = Math.log(threshold / (1 - threshold));
  for (const kind of STATEMENT_KINDS) {
    const odds = (sums.get(kind) ?? 0) - none;
    if (best === null ? odds < most : odds <= most) continue;
    best = kind;
    most = odds;
  }
  return best === null
    ? null
    : { kind: best, certainty: certaintyOf(most), cues: cuesOf(best, seen, ruled, pack) };
}

/** Odds, as a logarithm, told as a share of 1. */
export function certaintyOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** What is to be seen of a sentence and its place, whatever the rules say of it. */
export function signsOf(features: Features, company: Company, pack: LanguagePack): Sign[] {
  const { unit, clause, words, text } = features;
  const signs: Sign[] = [];
  const add = (name: string, matched = ''): void => {
    signs.push({ name, value: 1, matched });
  };
  add('base');
  const [role, ...above] = unit.roles;
  const heading = unit.section.at(-1) ?? '';
  if (role !== undefined) {
    add(`role.${role}`, heading);
    if (unit.listItem) add(`item.${role}`, heading);
  }
  for (const each of above) add(`above.${each}`);
  const verb = words[clause.verb]?.text ?? '';
  const subject =
    clause.subject === null
      ? ''
      : unit.text.slice(words[clause.subject.first]?.start, words[clause.subject.last]?.end);
  if (features.subject.length === 0) add('subject.none');
  for (const name of features.subject) {
    add(`subject.${name}`, subject);
    if (clause.modal !== null) add(`modal-subject.${clause.modal}.${name}`, `${subject} ${verb}`);
  }
  if (clause.modal !== null) add(`modal.${clause.modal}`, verb);
  add(`tense.${clause.tense ?? 'none'}`, verb);
  for (const name of clause.lemma === null ? [] : pack.verbClasses(clause.lemma)) add(`verb.${name}`, verb);
  if (clause.passive) add('passive', verb);
  if (clause.negated) add('negated');
  if (clause.imperative) add('imperative', verb);
  if (unit.listItem) add('list-item');
  if (unit.boxed) add('boxed');
  if (unit.leadIn !== null) add('introduced', unit.leadIn);
  add(`company.${company ?? 'none'}`);
  for (const kind of new Set(features.quantities.map((quantity) => quantity.kind))) add(`quantity.${kind}`);
  const classes = features.concepts.map((match) => pack.concept(match.id)?.class);
  for (const name of new Set(classes)) if (name !== undefined) add(`about.${name}`);
  if (words.length < SHORT) add('short');
  if (words.length > LONG) add('long');
  if (QUOTES.some((mark) => text.includes(mark))) add('quoted');
  if (text.includes(':')) add('colon');
  const [first] = words;
  if (first !== undefined) add(`first.${first.lower}`, first.text);
  const groups = new Set<string>();
  for (const word of words) {
    for (const group of pack.signs.groupsOf(word.lower)) {
      if (groups.has(group)) continue;
      groups.add(group);
      add(`group.${group}`, word.text);
    }
  }
  return signs;
}

function signsOfRules({ kind, sum, presumed }: Ruled): Sign[] {
  return [
    ...(sum > 0
      ? [
          { name: `rules.${kind}`, value: sum, matched: '' },
          { name: `ruled.${kind}`, value: 1, matched: '' },
        ]
      : []),
    ...(presumed > 0 ? [{ name: `presumed.${kind}`, value: presumed, matched: '' }] : []),
  ];
}

/** What spoke for the kind rather than for none, the strongest first; what the rules said goes by the names of the rules. */
function cuesOf(
  kind: StatementKind,
  signs: readonly Sign[],
  ruled: readonly Ruled[],
  pack: LanguagePack,
): readonly Cue[] {
  const worth = ({ name, value }: Sign): number => {
    const weights = pack.signs.weights.get(name);
    return ((weights?.get(kind) ?? 0) - (weights?.get('none') ?? 0)) * value;
  };
  const all: Cue[] = signs.map((sign) => ({
    rule: `${SIGN}${sign.name}`,
    matched: sign.matched,
    weight: worth(sign),
  }));
  for (const each of ruled) {
    const total = signsOfRules(each).reduce((sum, sign) => sum + worth(sign), 0);
    const own = each.cues.reduce((sum, cue) => sum + cue.weight, 0);
    for (const cue of each.cues) all.push({ ...cue, weight: own === 0 ? 0 : (total * cue.weight) / own });
  }
  all.sort((one, two) => Math.abs(two.weight) - Math.abs(one.weight));
  const told = all.filter((cue, place) => place < MOST_TOLD && Math.abs(cue.weight) >= LEAST_TOLD);
  const rest = all.slice(told.length).reduce((sum, cue) => sum + cue.weight, 0);
  const rounded = told.map((cue) => ({ ...cue, weight: hundredths(cue.weight) }));
  return rest === 0 ? rounded : [...rounded, { rule: OTHER_SIGNS, matched: '', weight: hundredths(rest) }];
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
