import type { LocalChecks } from './check.ts';

/** The complete settings of a run, after `coherence.yaml` and the command line have been merged. */
export interface Settings {
  /** Path of the relatives policy; null: it is found by title, file name and content. */
  readonly anchor: string | null;
  /** Globs of files to leave out, relative to the scanned folder. */
  readonly exclude: readonly string[];
  /** Extra words for concepts: concept id to words. A new id makes a new concept. */
  readonly concepts: Readonly<Record<string, readonly string[]>>;
  /** Extra words for themes: theme id to words. A new id makes a new theme. */
  readonly themes: Readonly<Record<string, readonly string[]>>;
  /** Standing phrases that never make an overlap. */
  readonly stopPhrases: readonly string[];
  readonly thresholds: Thresholds;
  /** The municipality's own questions to its policies. */
  readonly checks: readonly LocalChecks[];
  /** Every policy is held against every other, not only against the relatives policy. */
  readonly allPairs?: boolean;
}

/** Where the lines are drawn. All 0..1, higher is stricter. */
export interface Thresholds {
  /** Sum of cues from which a sentence counts as a statement. */
  readonly statement: number;
  /** How sure it must be that two statements speak of one matter. */
  readonly overlap: number;
  /** Likeness of wording from which an overlap counts as a repetition. */
  readonly repeat: number;
  /** Certainty from which a contradiction is reported. */
  readonly contradiction: number;
  /** Likeness below which an anchor statement counts as having no counterpart. */
  readonly gap: number;
}

export const DEFAULT_SETTINGS: Settings = {
  anchor: null,
  exclude: [],
  concepts: {},
  themes: {},
  stopPhrases: [],
  thresholds: { statement: 0.5, overlap: 0.3, repeat: 0.75, contradiction: 0.5, gap: 0.4 },
  checks: [],
};
