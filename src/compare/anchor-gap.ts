import type {
  GapFinding,
  LanguagePack,
  Phrase,
  SourceDocument,
  Statement,
  StatementKind,
} from '../model/index.ts';
import { concernsIn } from './concern.ts';
import { findingId } from './finding-id.ts';
import type { Pair, Pairs } from './pairs.ts';
import type { Profile } from './profile.ts';
import { round } from './similarity.ts';

/** Kinds that promise relatives something, with the least strength: an offer that depends on much else is no promise. */
const PROMISES: Readonly<Partial<Record<StatementKind, number>>> = { commitment: 5, principle: 6 };
/** Relatedness, 0..1, from which a statement of the relatives policy answers one of the other. */
const ANSWERED = 0.45;
/** What the relatives policy never speaks of is missing there for sure enough; only wording can hide it. */
const SURE = 0.8;

/**
 * What one other policy promises to relatives, or how it defines them, where the relatives policy says nothing on the matter at
 * all. A promise without a likely counterpart is not enough: two texts may say the same with no word in common, so the
 * matter itself (a concern of the language pack, the definition of a relative) must be absent from the whole text.
 * @param pairs between the relatives policy and that policy
 * @param met ids of statements that a finding or an explanation already ties to the relatives policy
 */
export function findAnchorGaps(
  anchor: { readonly id: string; readonly concerns: readonly string[] },
  own: readonly Profile[],
  related: readonly Profile[],
  pairs: Pick<Pairs, 'best'>,
  met: ReadonlySet<string>,
  pack: LanguagePack,
): GapFinding[] {
  const spoken = new Set(anchor.concerns);
  const definesRelative = own.some(({ statement }) => isDefinitionOfRelative(statement, pack));
  const told = new Set<string>();
  const gaps: GapFinding[] = [];
  for (const [at, profile] of related.entries()) {
    const { statement } = profile;
    if (met.has(statement.id)) continue;
    const nearest = pairs.best('second', at);
    if (nearest !== null && nearest.relatedness >= ANSWERED) continue;
    if (isDefinitionOfRelative(statement, pack)) {
      if (definesRelative || told.has(DEFINITION)) continue;
      told.add(DEFINITION);
      gaps.push(gapOf(statement, anchor.id, DEFINITION, [statement.definition?.term ?? ''], nearest));
      continue;
    }
    if (!isPromiseToRelatives(statement, pack)) continue;
    const missing = [...concernsIn(profile.text, pack, 'means')].find(
      ([id]) => !spoken.has(id) && !told.has(id),
    );
    if (missing === undefined) continue;
    told.add(missing[0]);
    gaps.push(gapOf(statement, anchor.id, missing[0], [missing[1]], nearest));
  }
  return gaps;
}

const DEFINITION = 'definition';

/** Concerns of which the whole text speaks, wanted or served, headings included. */
export function concernsOf(document: SourceDocument, pack: LanguagePack): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { kind, text } of document.blocks) {
    if (kind === 'furniture') continue;
    const lower = text.toLowerCase();
    for (const side of ['ends', 'means'] as const) {
      // What has been found once need not be looked for again.
      const open = pack.concerns.filter(({ id }) => !found.has(id));
      for (const id of concernsIn(lower, { concerns: open }, side).keys()) found.add(id);
    }
  }
  return found;
}

function isDefinitionOfRelative({ kind, definition }: Statement, pack: LanguagePack): boolean {
  if (kind !== 'definition' || definition === undefined) return false;
  return definition.key === pack.definitions.relatives;
}

function isPromiseToRelatives({ kind, strength, meaning }: Statement, pack: LanguagePack): boolean {
  const least = PROMISES[kind];
  if (least === undefined || strength === null || strength < least || meaning === undefined) return false;
  return [meaning.beneficiary, meaning.bearer].some((phrase) => namesRelatives(phrase, pack));
}

/** By the concept of relatives itself: a neighbour or a child is one only to somebody. */
function namesRelatives(phrase: Phrase | null, pack: LanguagePack): boolean {
  return phrase?.concepts.includes(pack.definitions.relatives) ?? false;
}

function gapOf(
  statement: Statement,
  anchor: string,
  matter: string,
  lookedFor: readonly string[],
  nearest: Pair | null,
): GapFinding {
  return {
    id: findingId('gap', `missing-in-anchor|${matter}`, statement),
    type: 'gap',
    subtype: 'missing-in-anchor',
    severity: 'info',
    statements: [statement.id],
    score: round(SURE * (1 - (nearest?.relatedness ?? 0))),
    document: anchor,
    evidence: {
      lookedFor: lookedFor.filter((each) => each !== ''),
      nearest:
        nearest === null
          ? null
          : { statement: nearest.first.statement.id, score: round(nearest.relatedness) },
    },
  };
}
