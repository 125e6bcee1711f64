import type { AdviceReport } from './advice.ts';
import type {
  DocumentFact,
  DocumentFormat,
  DocumentRole,
  DocumentStatus,
  PageLabel,
  Problem,
} from './document.ts';
import type { Considered, Finding } from './finding.ts';
import type { Gate, TextRegion } from './gate.ts';
import type { DocumentReadability } from './readability.ts';
import type { Settings } from './settings.ts';
import type { Statement } from './statement.ts';
import type { Thread } from './thread.ts';

/** A document in the overview: what was read of it, without its text. */
export interface DocumentSummary {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly format: DocumentFormat;
  /** Language of the text ("da", "en"). */
  readonly language: string;
  readonly role: DocumentRole;
  readonly status: DocumentStatus;
  readonly problems: readonly Problem[];
  readonly pages: number | null;
  readonly words: number;
  readonly pageLabels?: readonly PageLabel[];
  /** What it says about itself: kind, period, adoption, state. */
  readonly facts?: readonly DocumentFact[];
  /** How heavy it is to read; absent only in an analysis that was not made by the method. */
  readonly readability?: DocumentReadability;
}

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
