import type { Analysis, Settings, SourceDocument } from './model/index.ts';

/** What is going on, for whoever shows progress. `count` documents or statements of `total`. */
export interface Progress {
  readonly stage: 'language' | 'extract' | 'compare';
  readonly count: number;
  readonly total: number;
}

/** The method, readable aloud: documents go in, the analysis comes out. Reads and prints nothing. */
export function analyse(
  _documents: readonly SourceDocument[],
  _settings: Settings,
  _onProgress: (progress: Progress) => void = () => {},
): Analysis {
  throw new Error('not built yet');
}
