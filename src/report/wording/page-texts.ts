import type { ClientTexts } from '../html/client/client-data.ts';

/** What the HTML page says beyond what every report says. */
export interface PageTexts {
  readonly printFirst: string;
  readonly printReport: string;
  readonly printAll: string;
  /** On paper, where findings that stand elsewhere are left out. */
  readonly printNote: string;

  readonly policyFacts: string;
  readonly length: string;
  readonly lix: string;
  readonly lixGrades: readonly [string, string, string, string, string];
  readonly lixAbout: string;
  readonly pagesAndWords: (pages: string | null, words: string) => string;

  readonly themeCell: (statements: string, theme: string, document: string) => string;
  readonly themesHint: string;

  readonly filterCounterparts: string;
  readonly filterStatements: string;
  readonly relation: string;
  readonly allRelations: string;
  readonly rowsShown: string;
  readonly missingIn: (documents: string) => string;
  readonly nothingIn: (documents: string) => string;
  readonly nothingInMany: (count: number) => string;

  readonly allThemes: string;
  readonly allKinds: string;
  readonly kind: string;
  readonly statementsShown: string;
  readonly context: string;
  readonly decision: string;
  readonly allDecisions: string;
  readonly decisionStates: Readonly<Record<'open' | 'accept' | 'dismiss' | 'noted', string>>;
  readonly sort: string;
  readonly sortByType: string;
  readonly sortByWeight: string;
  readonly sortByScore: string;
  readonly reset: string;
  readonly searchStatements: string;
  readonly searchCounterparts: string;
  readonly wordsIn: string;
  readonly refersTo: string;
  readonly id: string;

  readonly review: string;
  readonly reviewAbout: string;
  readonly reviewSave: string;
  readonly reviewRead: string;
  readonly reviewClear: string;
  readonly reviewFile: string;

  readonly graphAbout: string;
  readonly graphText: (lines: string) => string;
  readonly graphLine: (from: string, to: string) => string;
  readonly graphUnread: string;
  readonly graphTooMany: (most: number) => string;

  readonly settings: string;
  readonly settingsAbout: string;
  readonly setting: string;
  readonly value: string;
  readonly thresholds: Readonly<Record<'statement' | 'overlap' | 'repeat' | 'contradiction' | 'gap', string>>;
  readonly ownWords: (concepts: string) => string;
  readonly stopPhrases: (phrases: string) => string;
  readonly excluded: (globs: string) => string;
  readonly repeat: string;
  readonly repeatSteps: (version: string) => readonly string[];

  readonly client: ClientTexts;
}
