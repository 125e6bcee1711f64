import type {
  Analysis,
  DocumentSummary,
  Thread,
  ThreadBreak,
  ThreadLink,
  ThreadTie,
} from '../model/index.ts';
import type { Side } from './finding-view.ts';

/** A statement that carries a vision, looked up. */
export interface CarrierView extends Side {
  readonly ties: readonly ThreadTie[];
  readonly words: ThreadLink['words'];
}

/** A vision (or main goal) of the relatives policy with all that carries it, looked up. */
export interface ThreadView {
  readonly root: Side;
  readonly visions: readonly CarrierView[];
  readonly goals: readonly CarrierView[];
  readonly commitments: readonly CarrierView[];
  readonly followups: readonly CarrierView[];
  readonly responsible: readonly CarrierView[];
  /** The other policies that carry it. */
  readonly documents: readonly DocumentSummary[];
  readonly breaks: readonly ThreadBreak[];
}

/** The steps of a thread in the order in which a report tells them. */
export const THREAD_STEPS = ['visions', 'goals', 'commitments', 'followups', 'responsible'] as const;
export type ThreadStep = (typeof THREAD_STEPS)[number];

/** The threads of an analysis, looked up; one whose vision the analysis does not hold is left out. */
export function threadViews(analysis: Analysis, sides: ReadonlyMap<string, Side>): readonly ThreadView[] {
  const documents = new Map(analysis.documents.map((each) => [each.id, each]));
  const carriers = (links: readonly ThreadLink[]): readonly CarrierView[] =>
    links.flatMap(({ statement, ties, words }) => {
      const side = sides.get(statement);
      return side === undefined ? [] : [{ ...side, ties, words }];
    });
  return analysis.thread.flatMap((thread: Thread) => {
    const root = sides.get(thread.statement);
    if (root === undefined) return [];
    return [
      {
        root,
        visions: carriers(thread.visions),
        goals: carriers(thread.goals),
        commitments: carriers(thread.commitments),
        followups: carriers(thread.followups),
        responsible: carriers(thread.responsible),
        documents: thread.documents.flatMap((id) => documents.get(id) ?? []),
        breaks: thread.breaks,
      },
    ];
  });
}
