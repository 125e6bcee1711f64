/** What a save changed, for a writer who sees the folder analysed again and again. */
import type { Analysis } from './analysis.ts';
import type { Change } from './change.ts';
import type { Finding } from './finding.ts';

/** `same`: saved, and nothing that it says is another. */
export type SavedState = 'changed' | 'same' | 'new' | 'gone' | 'renamed' | 'unreadable';

export interface SavedFile {
  readonly path: string;
  readonly state: SavedState;
  /** What it was called before; null unless it got another name. */
  readonly formerPath: string | null;
  /** What changed in meaning; empty for a file that is new or gone. */
  readonly changes: readonly Change[];
}

export interface SaveUpdate {
  readonly files: readonly SavedFile[];
  readonly before: Analysis;
  readonly after: Analysis;
  /** Findings of `after` that were not there. */
  readonly brought: readonly Finding[];
  /** Findings of `before` that are no longer there. */
  readonly resolved: readonly Finding[];
}
