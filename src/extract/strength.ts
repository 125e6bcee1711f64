import type { LanguagePack, StatementKind } from '../model/index.ts';
import type { Features } from './features.ts';
import type { Reading } from './meaning.ts';

/** Kinds that bind somebody; a definition or an account of the process has no strength. */
const BINDING: ReadonlySet<StatementKind> = new Set([
  'goal',
  'principle',
  'commitment',
  'responsibility',
  'followup',
]);
/** A plain present ("Vi tilbyder …") promises as much as "vil". */
const PLAIN_PRESENT = 6;
/** A policy binds nobody by itself: "politikken skal sikre …" is an aim, however strong the verb. */
const POLICY_AIMS = 5;

export interface Strength {
  /** 1 (may) to 8 (must, must not); null for kinds that bind nobody. */
  readonly strength: number | null;
  readonly onlyExample: boolean;
}

/**
 * How binding a statement is: its wording or modal on the ladder, one step down for a reservation.
 * @param reading the sentence with its lead-in, whose modal a list item takes over
 */
export function strengthOf(
  kind: StatementKind,
  features: Features,
  reading: Reading,
  pack: LanguagePack,
): Strength {
  const text = `${features.leadIn ?? ''} ${features.text}`.trim();
  const lexicon = pack.strength;
  const onlyExample = lexicon.examples.some((pattern) => pattern.test(text));
  if (!BINDING.has(kind)) return { strength: null, onlyExample };
  if (onlyExample) return { strength: 1, onlyExample };
  const wording = lexicon.wordings.find(({ pattern }) => pattern.test(text));
  const { modal, negated } = reading.clause;
  const denied = modal === null || !negated ? undefined : lexicon.deniedModals[modal];
  const own = denied ?? (modal === null ? undefined : lexicon.modals[modal]);
  const degree = wording?.degree ?? own ?? PLAIN_PRESENT;
  const base = features.subject.includes('policy') ? Math.min(degree, POLICY_AIMS) : degree;
  const hedged = lexicon.hedges.some((pattern) => pattern.test(text));
  return { strength: Math.max(1, hedged ? base - 1 : base), onlyExample };
}
