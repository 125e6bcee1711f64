import type {
  DocumentFact,
  DocumentFormat,
  DocumentRole,
  DocumentStatus,
  PageLabel,
  Problem,
} from './document.ts';
import type { DocumentReadability } from './readability.ts';

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
