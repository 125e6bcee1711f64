/** What the advice asks beyond single questions: who is behind the policies, and how they hang together. */
import type { CheckParty, CheckResult, LocalText } from './check.ts';
import type { CitizenCheck, CitizenPicture } from './citizen.ts';
import type { ReferenceFinding } from './finding.ts';

/** A department, committee or group of staff as a text names it. */
export interface Actor {
  readonly document: string;
  /** As it stands in the text. */
  readonly name: string;
  /** `made`: took part in making the policy; `adopted`: decided it; `carries-out`: has a duty under it. */
  readonly role: 'made' | 'adopted' | 'carries-out';
  /** Id of the statement that names it; null where it stands outside the statements (colophon). */
  readonly statement: string | null;
}

/** How a related policy contributes to the relatives policy. */
export interface Contribution {
  readonly document: string;
  /** Ids of the references between the two, and which way they point. */
  readonly references: readonly {
    readonly finding: string;
    readonly from: 'anchor' | 'related';
    readonly relation: ReferenceFinding['evidence']['relation'];
  }[];
  /** Statements of the relatives policy that it says as well, with its own statement. */
  readonly supports: readonly StatementPair[];
  /** Visions, goals and principles of the relatives policy that it turns into something done. */
  readonly carriesOut: readonly StatementPair[];
  /** Contradictions and tensions between the two. */
  readonly clashes: readonly string[];
}

export interface StatementPair {
  /** Of the relatives policy. */
  readonly anchor: string;
  readonly related: string;
}

/** How another policy takes up a vision of the relatives policy. */
export const ECHOES = ['repeated', 'reworded', 'touched', 'referred', 'none'] as const;
export type Echo = (typeof ECHOES)[number];

/** A vision of the relatives policy and what the others do with it. */
export interface VisionEcho {
  readonly statement: string;
  readonly echoes: readonly {
    readonly document: string;
    readonly echo: Echo;
    /** The statement there; null for `referred` and `none`. */
    readonly statement: string | null;
  }[];
}

/** Words that several policies share, letter for letter. */
export interface RecurringPhrase {
  readonly words: string;
  readonly documents: readonly string[];
}

/** Whether any policy says how a statement of the relatives policy becomes practice. */
export interface PracticeOf {
  readonly statement: string;
  /** `itself`: it says when, where or who; `under`: statements below it; `other`: a statement of another policy; `none`. */
  readonly how: 'itself' | 'under' | 'other' | 'none';
  readonly by: readonly string[];
}

/** The advice, answered. */
export interface AdviceReport {
  readonly results: readonly CheckResult[];
  readonly parties: readonly Pick<CheckParty, 'id' | 'label' | 'phases'>[];
  /** Names of the needs that answers leave open, by id. */
  readonly needs: Readonly<Record<string, LocalText>>;
  readonly actors: readonly Actor[];
  readonly contributions: readonly Contribution[];
  readonly visions: readonly VisionEcho[];
  readonly recurring: readonly RecurringPhrase[];
  readonly citizen: readonly CitizenCheck[];
  readonly picture: CitizenPicture;
  readonly practice: readonly PracticeOf[];
}
