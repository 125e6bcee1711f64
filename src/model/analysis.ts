import type { AdviceReport } from './advice.ts';
import type { TextRegion } from './document.ts';
import type { Considered, Finding } from './finding.ts';
import type { Gate } from './gate.ts';
import type { Settings } from './settings.ts';
import type { Statement } from './statement.ts';
import type { DocumentSummary } from './summary.ts';
import type { Thread } from './thread.ts';

/** Remarks on the run as a whole; the wording room has a sentence for each. */
export interface Notice {
  readonly code: 'no-anchor' | 'several-anchors' | 'anchor-chosen' | 'single-document' | 'no-such-chapter';
  readonly args: Readonly<Record<string, string | number>>;
}

/** The settings that decide what is found. Which file is the relatives policy stands in `anchor`. */
export type UsedSettings = Pick<Settings, 'exclude' | 'concepts' | 'themes' | 'stopPhrases' | 'thresholds'>;

/** The result of a scan: plain data that any renderer turns into a report. Everything in a fixed order. */
export interface Analysis {
  readonly tool: { readonly name: 'coherence'; readonly version: string };
  /** Language of the documents as a whole, and the default language of the report. */
  readonly language: string;
  /** Id of the relatives policy, or null when none was found. */
  readonly anchor: string | null;
  readonly notices: readonly Notice[];
  readonly documents: readonly DocumentSummary[];
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
  readonly considered: readonly Considered[];
  /** The relatives policy's visions with what carries them, in its order; empty without a relatives policy. */
  readonly thread: readonly Thread[];
  /** The advice's questions with their answers; absent only in an analysis that was not made by the method. */
  readonly checks?: AdviceReport;
  /** Labels of the themes and concepts that statements and findings name by id, in the documents' language. */
  readonly labels: Readonly<Record<string, string>>;
  /** With which settings it was made; absent only in an analysis that was not made by the method. */
  readonly settings?: UsedSettings;
  /** Where statements, and the sentences of references, stand in text files: by id of the statement or finding. */
  readonly regions?: Readonly<Record<string, TextRegion>>;
  /** Of a check only; the findings are then those that are new. */
  readonly gate?: Gate;
}
