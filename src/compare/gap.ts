import type { GapFinding, LanguagePack, Statement, Thresholds } from '../model/index.ts';
import type { Concerns } from './concern.ts';
import { findingId } from './finding-id.ts';
import type { Pairs, Related } from './pairs.ts';
import type { Profile } from './profile.ts';
import { round } from './similarity.ts';
import { differentPeople } from './target.ts';
import type { Weights } from './weights.ts';

const TELLING = 5;
/** The group of people whom the relatives policy is for. */
const RELATIVE = 'relative';
/**
 * What remains of an answer that is for other people: against loneliness among the old is not against that among relatives.
 * From 0.5 to 0.7 the same on eight evaluation sets, right on three of them, wrong on none.
 */
const OTHER_PEOPLE = 0.7;

/**
 * What speaks for an aim's being answered, as the logarithm of its odds: of a logistic regression over the cells (aim and document)
 * of nineteen evaluation sets, each held out once, rounded. Cells of which a set says nothing counted as answered. The start lies such that a
 * document answers from the threshold for gaps on, 0.4, where most cells are told right.
 */
const SIGNS = {
  start: -1.55,
  /** Per likeness of the nearest counterpart, 0..1. */
  likeness: 2.2,
  /** The aim is about a matter of which the document never speaks. */
  unspoken: -0.5,
  /** Visions are spoken in wide words: more answers them than shares a word with them. */
  vision: 1.2,
  /** An aim for relatives by name is not answered by what is done for all. */
  relatives: -0.15,
  /** What the policy itself is to do ("gælde for alle afdelinger") is no other policy's to answer. */
  ofPolicy: 0.7,
  /** Per concern that the aim names: something that can be looked for. */
  concern: -0.45,
  /** Per statement to relatives that wants or serves one of these. */
  served: 0.8,
} as const;
const MOST_CONCERNS = 3;
const MOST_SERVED = 4;

/**
 * The anchor's visions and goals without a counterpart in one other document.
 * @param related the document by the id that it has here
 * @param met ids of statements of which a finding already says what the document says to them: what overlaps is no gap
 * @returns without ids: those name the document, as the folder tells it from others
 */
export function findGaps(
  anchor: readonly Profile[],
  related: { readonly id: string; readonly profiles: readonly Profile[] },
  pairs: Pick<Pairs, 'best'>,
  met: ReadonlySet<string>,
  weights: Weights,
  concerns: Concerns,
  thresholds: Thresholds,
  pack: LanguagePack,
): GapFinding[] {
  const { isUnspoken, sureness } = answersIn(related.profiles, concerns);
  return anchor.flatMap((profile, at) => {
    const kind = profile.statement.kind;
    if ((kind !== 'vision' && kind !== 'goal') || met.has(profile.statement.id)) return [];
    const nearest = pairs.best('first', at, likenessFor);
    const likeness = nearest === null ? 0 : likenessFor(nearest);
    const answered = sureness(profile, likeness);
    if (answered >= thresholds.gap) return [];
    return [
      {
        id: '',
        type: 'gap' as const,
        subtype: 'missing-in-related' as const,
        severity: kind === 'vision' ? ('warning' as const) : ('info' as const),
        statements: [profile.statement.id],
        score: round(1 - answered),
        document: related.id,
        evidence: {
          lookedFor: wordsLookedFor(profile, weights, pack),
          ...(isUnspoken(profile) ? { unspoken: true as const } : {}),
          nearest:
            nearest === null ? null : { statement: nearest.second.statement.id, score: round(likeness) },
        },
      },
    ];
  });
}

/** The words of an aim that tell most, the most telling first: what names its matter, not "ikke" or "mere". */
function wordsLookedFor({ terms }: Profile, weights: Weights, { meaning }: LanguagePack): readonly string[] {
  const own = terms
    .filter(({ party }) => party === null)
    .sort((one, two) => weights.of(two) - weights.of(one));
  const telling = own.filter(({ weak, form, word }) => !weak && !form && !meaning.between.has(word.lower));
  return [...new Set((telling.length > 0 ? telling : own).map(({ word }) => word.text))].slice(0, TELLING);
}

/** The id of a gap in a document that goes by this key, whatever its file is called. */
export function gapId(key: string, statement: Pick<Statement, 'text'>): string {
  return findingId('gap', key, statement);
}

/** How a document as a whole answers aims. */
interface Answers {
  /** Whether the aim is about a matter of which no statement speaks. */
  isUnspoken(aim: Profile): boolean;
  /**
   * How sure it is that the aim is answered, 0..1.
   * @param likeness of its nearest counterpart, 0..1
   */
  sureness(aim: Profile, likeness: number): number;
}

function answersIn(profiles: readonly Profile[], concerns: Concerns): Answers {
  const spokenOf = new Set(profiles.flatMap(({ topics }) => topics.map(({ id }) => id)));
  const toRelatives = profiles.filter(({ parties }) => parties.has(RELATIVE));
  const isUnspoken = ({ topics }: Profile): boolean =>
    topics.length > 0 && !topics.some(({ id }) => spokenOf.has(id));
  return {
    isUnspoken,
    sureness(aim, likeness) {
      const ends = [...concerns.ends(aim).keys()];
      const serving = toRelatives.filter((profile) =>
        ends.some((id) => concerns.means(profile).has(id) || concerns.ends(profile).has(id)),
      );
      const odds =
        SIGNS.start +
        SIGNS.likeness * likeness +
        (isUnspoken(aim) ? SIGNS.unspoken : 0) +
        (aim.statement.kind === 'vision' ? SIGNS.vision : 0) +
        (aim.parties.has(RELATIVE) ? SIGNS.relatives : 0) +
        (aim.ownPolicy ? SIGNS.ofPolicy : 0) +
        SIGNS.concern * Math.min(MOST_CONCERNS, ends.length) +
        SIGNS.served * Math.min(MOST_SERVED, serving.length);
      return 1 / (1 + Math.exp(-odds));
    },
  };
}

/** How alike an aim and a statement are, as far as the statement may answer it; 0..1. */
function likenessFor({ first, second, relatedness }: Related): number {
  return differentPeople(first, second) === null ? relatedness : relatedness * OTHER_PEOPLE;
}
