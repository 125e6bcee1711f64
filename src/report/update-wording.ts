import type { SavedState } from '../model/save-update.ts';

/** What a report of a save says, in one language. */
export interface UpdateWording {
  /** What happened to a file, with its name. */
  readonly states: Readonly<Record<SavedState, (path: string, formerPath: string) => string>>;
  /** Nothing in the documents is another than before. */
  readonly nothing: string;
  readonly brought: (count: number) => string;
  readonly resolved: (count: number) => string;
  readonly sameFindings: string;
  readonly total: (count: number) => string;
  readonly more: (count: number) => string;
}

const da: UpdateWording = {
  states: {
    changed: (path) => `Gemt: ${path}`,
    same: (path) => `Gemt: ${path}. Betydningen er den samme som før.`,
    new: (path) => `Ny fil: ${path}`,
    gone: (path) => `Fjernet: ${path}`,
    renamed: (path, formerPath) => `Nyt navn: ${formerPath} hedder nu ${path}`,
    unreadable: (path) => `Kan ikke læses lige nu: ${path}`,
  },
  nothing: 'Gemt, men dokumenterne siger det samme som før.',
  brought: (count) => (count === 1 ? '1 fund er kommet til:' : `${count} fund er kommet til:`),
  resolved: (count) => (count === 1 ? '1 fund er væk:' : `${count} fund er væk:`),
  sameFindings: 'Ingen fund er kommet til eller forsvundet.',
  total: (count) => (count === 1 ? 'I alt 1 fund.' : `I alt ${count} fund.`),
  more: (count) => `og ${count} til; se rapporten`,
};

const en: UpdateWording = {
  states: {
    changed: (path) => `Saved: ${path}`,
    same: (path) => `Saved: ${path}. It means the same as before.`,
    new: (path) => `New file: ${path}`,
    gone: (path) => `Removed: ${path}`,
    renamed: (path, formerPath) => `New name: ${formerPath} is now called ${path}`,
    unreadable: (path) => `Cannot be read at the moment: ${path}`,
  },
  nothing: 'Saved, but the documents say the same as before.',
  brought: (count) => (count === 1 ? '1 finding has come up:' : `${count} findings have come up:`),
  resolved: (count) => (count === 1 ? '1 finding is gone:' : `${count} findings are gone:`),
  sameFindings: 'No finding has come up or gone.',
  total: (count) => (count === 1 ? '1 finding in all.' : `${count} findings in all.`),
  more: (count) => `and ${count} more; see the report`,
};

/** What a report of a save says, by language. */
export const UPDATE_WORDINGS: Readonly<Record<'da' | 'en', UpdateWording>> = { da, en };
