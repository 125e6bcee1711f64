/** The red thread: what in the policies carries a vision of the relatives policy into goals, promises and follow-up. */

/** Where a thread can break. */
export const THREAD_BREAKS = [
  /** No goal carries it; asked of visions alone. */
  'no-goal',
  /** Nothing is promised that serves it. */
  'no-commitment',
  /** Neither it nor the policy as a whole is followed up. */
  'no-followup',
  /** Nobody is named as responsible, neither for it nor for the policy as a whole. */
  'no-responsible',
  /** Other policies were read, and none of them carries it. */
  'only-in-anchor',
] as const;
export type ThreadBreak = (typeof THREAD_BREAKS)[number];

/** Why a statement is taken to carry a vision or goal. */
export const THREAD_TIES = [
  /** It stands under the vision or goal in the same section. */
  'place',
  /** Both say the same, or speak of the same thing: there is an overlap between them. */
  'overlap',
  /** Both share telling words. */
  'words',
  /** It is the sort of thing by which such a vision is served. */
  'means',
  /** It holds for the policy as a whole, and so for this part of it too. */
  'policy',
] as const;
export type ThreadTie = (typeof THREAD_TIES)[number];

/** A statement that carries a vision or goal. */
export interface ThreadLink {
  /** Id of the statement, and of its document. */
  readonly statement: string;
  readonly document: string;
  /** What ties it, the surest first. */
  readonly ties: readonly ThreadTie[];
  /** The words on which it rests, of the vision and of this statement, as they stand; empty for `place` and `policy` alone. */
  readonly words: readonly { readonly root: string; readonly link: string }[];
  /** 0..1: how sure the tie is. */
  readonly score: number;
}

/** A vision (or main goal) of the relatives policy with all that carries it. */
export interface Thread {
  /** Id of the vision or goal. */
  readonly statement: string;
  /** Visions of other policies that want the same. */
  readonly visions: readonly ThreadLink[];
  /** Best first, those of the relatives policy before those of others; at most a handful for each document. */
  readonly goals: readonly ThreadLink[];
  readonly commitments: readonly ThreadLink[];
  readonly followups: readonly ThreadLink[];
  /** Statements that name who is responsible, or who does one of the things promised. */
  readonly responsible: readonly ThreadLink[];
  /** Ids of the other policies with a vision, a goal or a promise among the links, in the order of the documents. */
  readonly documents: readonly string[];
  /** In the order of `THREAD_BREAKS`; empty for a thread that holds. */
  readonly breaks: readonly ThreadBreak[];
}
