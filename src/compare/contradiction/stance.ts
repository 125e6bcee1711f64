import type { LanguagePack, StanceWordings } from '../../model/index.ts';
import { differentCircumstance } from './circumstance.ts';
import { type Answer, type Case, explain, hit, type Traits } from './detector.ts';
import { type Met, overlap, readOnce, type Side } from './side.ts';

/** A stand that a side takes on a matter: who has the last word, when visitors may come. */
interface Stand {
  readonly stance: StanceWordings;
  readonly name: string;
  /** The words that tell it. */
  readonly met: Met;
}

/** How sure a clash of two stands is without any word in common, and what nearness adds. */
const BASE = 0.66;
const BY_NEARNESS = 0.3;

/**
 * Two stands on a matter that policies of the field know, told in whatever words ("familiens indstilling lægges til grund" beside
 * "borgeren har det sidste ord"). The matters and their stands are data; the pair needs no word in common.
 */
export function stanceClash(pair: Case): Answer {
  let explained: Answer = null;
  for (const one of standsOf(pair.first, pair.pack)) {
    const two = standsOf(pair.second, pair.pack).find(({ stance }) => stance === one.stance);
    if (two === undefined || two.name === one.name) continue;
    const answer = clashOf(pair, one, two);
    if (answer !== null && 'hit' in answer) return answer;
    explained ??= answer;
  }
  return explained;
}

/** What a side takes a stand on; only another stand on the same matter can clash. */
export function stanceTraits(side: Side, pack: LanguagePack): Traits {
  const stands = standsOf(side, pack);
  return {
    offers: stands.map(({ stance, name }) => `${stance.id} ${name}`),
    meets: stands.flatMap((own) =>
      own.stance.stands.filter(({ name }) => name !== own.name).map(({ name }) => `${own.stance.id} ${name}`),
    ),
  };
}

function clashOf(pair: Case, one: Stand, two: Stand): Answer {
  const { first, second, topic } = pair;
  const { rule, subtype, anyone } = one.stance;
  // What a word means is held against what it means elsewhere.
  const explains = [first, second].some(({ profile }) => profile.statement.kind === 'definition');
  if (explains && subtype !== 'definition') return null;
  if (first.profile.ownPolicy && second.profile.ownPolicy) return explain(subtype, 'own-policy');
  const circumstance = differentCircumstance(pair);
  const isPeople = circumstance === 'different-target-group' || circumstance === 'different-actor';
  // "I særlige tilfælde" is the stand itself where help is given at discretion, and no exception to another.
  const isOwn =
    circumstance === 'exception' && [isStandItself(first, one), isStandItself(second, two)].includes(true);
  if (circumstance !== null && !isOwn && !(anyone && isPeople)) return explain(subtype, circumstance);
  const { shared } = topic.between(first, second);
  return hit({
    subtype,
    rule,
    score: BASE + BY_NEARNESS * pair.relatedness,
    words: [one.met.text, two.met.text],
    shared,
    against: shared.length === 0 ? ['different-words'] : [],
  });
}

/** The wording of the exception is part of what tells the stand. */
function isStandItself(side: Side, { met }: Stand): boolean {
  const exception = side.met('exception')?.range ?? null;
  return exception !== null && overlap(exception, met.range);
}

/** The stands of a side, in the order of the lexicon. Who names two stands on one matter weighs them, and takes neither. */
const standsOf = readOnce((side, pack): readonly Stand[] =>
  pack.contradictions.stances.flatMap((stance): Stand[] => {
    if (!stance.about.every((words) => side.find(words) !== null) || side.find(stance.unless) !== null)
      return [];
    const taken = stance.stands.flatMap(({ name, all }): Stand[] => {
      const met = all.map((words) => side.find(words));
      const [told] = met;
      return told == null || met.includes(null) ? [] : [{ stance, name, met: told }];
    });
    return taken.length === 1 ? taken : [];
  }),
);
