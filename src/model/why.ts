/** Why a statement or a finding is in the report: everything that it rests on, with its place in the language data. */
import type { Finding } from './finding.ts';
import type { Cue, Statement } from './statement.ts';

/** Where an entry of the language data stands. */
export interface DataPlace {
  /** Name of the file ("rules.yaml"). */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What its author noted beside it, in English; null for nothing. */
  readonly note: string | null;
}

/** The lists of the language data that have ids. */
export type DataList = 'rules' | 'signs' | 'concepts' | 'themes' | 'synonyms';

export interface CueWhy extends Cue {
  /** The kind that the rule speaks for; `none` speaks against all. */
  readonly kind: string;
  /** Null for a rule that the language data does not hold (a report of another version). */
  readonly place: DataPlace | null;
}

/** An entry of the lexicon that a statement's words met. */
export interface EntryWhy {
  readonly list: Exclude<DataList, 'rules' | 'signs'>;
  readonly id: string;
  /** The name of the concept or theme; the id for groups of synonyms, which have none. */
  readonly label: string;
  readonly entry: string;
  /** The words as they stand in the text. */
  readonly words: string;
  /** False when only a part of a compound met the entry. */
  readonly whole: boolean;
  /** Null for what the settings file added. */
  readonly place: DataPlace | null;
}

export interface StatementWhy {
  readonly type: 'statement';
  readonly statement: Statement;
  /** Title of its document. */
  readonly document: string;
  readonly cues: readonly CueWhy[];
  /** Sum of the cues as the extraction weighs them, and the threshold that it reached. */
  readonly score: number;
  /** No rule was sure: the cues are odds as logarithms, and the score is the share of 1 that their sum comes to. */
  readonly bySigns: boolean;
  readonly threshold: number;
  readonly entries: readonly EntryWhy[];
}

export interface FindingWhy {
  readonly type: 'finding';
  readonly finding: Finding;
  /** In the finding's order. */
  readonly sides: readonly StatementWhy[];
}

export type Why = StatementWhy | FindingWhy;
