import type {
  Actor,
  Advice,
  CheckLevel,
  Echo,
  PracticeOf,
  ReferenceFinding,
  Weight,
} from '../../model/index.ts';

/** Everything that the report says of the health authority's advice, in one language. */
export interface AdviceWording {
  readonly heading: string;
  readonly intro: string;
  /** How far the answers go. */
  readonly limits: string;
  readonly levels: Readonly<Record<CheckLevel, string>>;
  readonly advice: Readonly<Record<Advice, { readonly title: string; readonly about: string }>>;
  readonly question: string;
  readonly inAnchor: string;
  readonly inOthers: string;
  /** "fundet i 3 af 6", by level. */
  readonly foundIn: (count: number, of: number) => string;
  readonly answers: string;
  readonly document: string;
  /** "Der mangler: hvornår." */
  readonly missing: (needs: string) => string;
  readonly lookedFor: (words: string) => string;
  readonly todo: (text: string) => string;
  readonly source: (text: string) => string;
  readonly counts: (counts: Readonly<Record<CheckLevel, number>>) => string;

  readonly contributions: string;
  readonly contributionsIntro: string;
  readonly says: string;
  readonly sayNothing: string;
  /** How one policy speaks of another. `from` and `to` are titles. */
  readonly reference: (
    from: string,
    to: string,
    relation: ReferenceFinding['evidence']['relation'],
  ) => string;
  readonly supports: string;
  readonly carriesOut: string;
  readonly clashes: string;

  readonly visions: string;
  readonly visionsIntro: string;
  readonly noVisions: string;
  readonly vision: string;
  readonly echoes: Readonly<Record<Echo, string>>;
  readonly proposal: string;
  /** What to do about a vision, by the best echo and the titles of the policies that leave it out. */
  readonly propose: (best: Echo, without: string | null) => string;

  readonly recurring: string;
  readonly recurringIntro: string;
  readonly noRecurring: string;

  readonly actors: string;
  readonly actorsIntro: string;
  readonly actorRoles: Readonly<Record<Actor['role'], string>>;
  readonly nobody: string;
  readonly group: string;
  readonly groupIntro: string;
  readonly finding: string;
  readonly invite: string;
  /** For a document that names nobody. */
  readonly whoeverOwns: (title: string) => string;

  readonly citizen: string;
  readonly citizenIntro: string;
  /** How the citizen's check came out, at the beginning of a list of reasons. */
  readonly concrete: (level: string) => string;
  readonly promises: (concrete: number, promises: number) => string;
  readonly reading: (lix: number, meaning: string) => string;
  /** What a LIX means, in a word. */
  readonly lixMeaning: (lix: number) => string;
  readonly hardest: (section: string, lix: number) => string;
  readonly nobodyActs: (sentences: number, of: number) => string;
  readonly abstract: (sentences: number, of: number) => string;
  readonly heavy: string;
  readonly heavyIntro: string;
  readonly weight: (weight: Weight) => string;
  readonly picture: string;
  readonly pictureOf: (same: number, clashes: number, terms: number) => string;

  readonly missingParties: string;
  readonly missingIntro: (title: string) => string;
  readonly noMissing: string;

  readonly practice: string;
  readonly practiceIntro: string;
  readonly practiceHow: Readonly<Record<PracticeOf['how'], string>>;
  readonly withoutPractice: string;
  readonly withoutNone: string;

  readonly moreCommands: string;
  readonly noAnchor: string;
}
