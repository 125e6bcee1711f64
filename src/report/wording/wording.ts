import type {
  ClashRule,
  ContradictionSubtype,
  CounterReason,
  DocumentFact,
  DocumentFormat,
  DocumentRole,
  DocumentStatus,
  Explanation,
  GapFinding,
  Notice,
  OverlapSubtype,
  Problem,
  ReferenceFinding,
  ReferenceSort,
  Severity,
  StatementKind,
  TermMatch,
  ThreadBreak,
  ThreadTie,
  Verdict,
} from '../../model/index.ts';
import type { ThreadStep, ThreadView } from '../thread.ts';
import type { FindingType, FindingView, Relation, Side } from '../view.ts';

/** A word in the singular and the plural. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/** What to do about a finding, and a sentence to paste where a reference would do. */
export interface Advice {
  readonly text: string;
  readonly paste: string | null;
}

/** What a rule for contradictions looks at. */
export interface RuleWording {
  /** Why the two clash: one full sentence. */
  readonly why: string;
  /** The question for the meeting that the clash raises. `first` and `second` are the clashing words. */
  readonly ask: (first: string, second: string) => string;
}

type ReferenceRelation = NonNullable<ReferenceFinding['evidence']['relation']>;

/** Everything that the report says, in one language. Nothing here knows of colours, tags or files. */
export interface Wording {
  /** For the `lang` attribute. */
  readonly lang: 'da' | 'en';

  readonly kinds: Readonly<Record<StatementKind, Noun>>;
  readonly types: Readonly<Record<FindingType, Noun & { readonly heading: string; readonly about: string }>>;
  readonly tension: Noun;
  readonly overlapSubtypes: Readonly<Record<OverlapSubtype, Noun>>;
  readonly contradictionSubtypes: Readonly<Record<ContradictionSubtype, string>>;
  /** What sort of finding it is, where the relatives policy takes no part in it. */
  readonly betweenOthers: (words: string) => string;
  readonly gapSubtypes: Readonly<Record<GapFinding['subtype'], string>>;
  readonly terminologySubtypes: Readonly<Record<'variant', string>>;
  readonly referenceSubtypes: Readonly<Record<ReferenceFinding['subtype'], string>>;
  /** What is to be seen to in a reference, in a few words. */
  readonly referenceSorts: Readonly<Record<Exclude<ReferenceSort, 'named'>, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly relations: Readonly<Record<Relation, string>>;
  readonly referenceRelations: Readonly<Record<ReferenceRelation, string>>;
  readonly roles: Readonly<Record<DocumentRole, string>>;
  readonly statuses: Readonly<Record<DocumentStatus, string>>;
  readonly formats: Readonly<Record<DocumentFormat, string>>;
  readonly matches: Readonly<Record<TermMatch['via'], string>>;
  readonly counterReasons: Readonly<Record<CounterReason, string>>;
  readonly explanations: Readonly<Record<Explanation, string>>;
  readonly clashRules: Readonly<Record<ClashRule, RuleWording>>;
  /** How binding a text is, by its step on the ladder of strength, 1 to 8. */
  readonly strengths: readonly [string, string, string, string, string, string, string, string];

  /** What was found and why: plain sentences. */
  message(view: FindingView): string;
  /** The message without the names of the documents, for where both texts stand beside it. */
  reason(view: FindingView): string;
  /** What to do about it. `also` are gaps of the same statement in other documents, to be dealt with in one go. */
  advice(view: FindingView, also?: readonly FindingView[]): Advice;
  /** What to do about overlaps of one sort, for where many stand below each other. */
  readonly overlapAdvice: Readonly<Record<OverlapSubtype, string>>;
  /** What went wrong with a document, and what to do about it. */
  problem(problem: Problem): string;
  /** The same for all problems of one document: what ails several pages is said once, with their numbers. */
  problems(all: readonly Problem[]): readonly string[];
  /** What a document says about itself, in a few words ("Vedtaget 19. juni 2024 (side 2)"). */
  fact(fact: DocumentFact): string;
  /** Its value alone, with the page. */
  placedValue(fact: DocumentFact): string;
  /** A remark on the run. `title` gives a document's title by its id, or the id itself. */
  notice(notice: Notice, title: (id: string) => string): string;
  /** The question for the meeting that a finding raises, in one line. */
  question(view: FindingView): string;

  /** "side 3, »Vores vision«, punkt 2": page (or line), section and number, as far as they are known; may be empty. */
  place(at: {
    readonly page: number | null;
    readonly line: number | null;
    readonly section: readonly string[];
    readonly label?: string;
  }): string;
  quote(text: string): string;
  number(value: number): string;
  /** "a, b og c". */
  list(items: readonly string[]): string;
  /** "1 side", "3 sider", "1.200 ord". */
  count(value: number, noun: Noun): string;
  /** "high (82 of 100)" from 0..1. */
  certainty(score: number): string;
  likeness(score: number): string;

  /** What carries a vision, and where the thread breaks: plain sentences. */
  threadMessage(view: ThreadView): string;
  readonly threadSteps: Readonly<Record<ThreadStep, string>>;
  readonly threadBreaks: Readonly<Record<ThreadBreak, string>>;
  /** What ties a statement to the vision that it carries. */
  readonly threadTies: Readonly<Record<ThreadTie, string>>;

  readonly nouns: {
    readonly document: Noun;
    readonly page: Noun;
    readonly word: Noun;
    readonly statement: Noun;
    readonly finding: Noun;
  };
  readonly ui: ReportTexts;
}

/** Headings, labels and explanations of the report. */
export interface ReportTexts {
  readonly title: (municipality: string | null) => string;
  readonly subtitle: (anchorTitle: string | null, related: number) => string;
  readonly skipLink: string;
  readonly contents: string;
  readonly summary: string;
  readonly whatWasRead: (documents: string, words: string, statements: string) => string;
  readonly notRead: (documents: string) => string;
  readonly keyFigures: string;
  readonly topFindings: string;
  readonly noFindings: string;
  readonly decide: string;
  readonly decideIntro: string;
  readonly nothingToDecide: string;
  readonly decideMoreClashes: (count: number) => string;
  readonly decideGaps: (statements: number, document: string) => string;
  readonly decideRepeats: (count: number) => string;
  readonly decideTerms: (concepts: string) => string;
  readonly decideUnresolved: (count: number) => string;
  readonly decideStale: (count: number) => string;
  readonly decideLaws: (laws: string) => string;
  readonly decideMoreGaps: (documents: number) => string;
  readonly decideSilent: (documents: string) => string;
  readonly finding: (number: number) => string;
  readonly documents: string;
  readonly documentsIntro: string;
  readonly document: string;
  readonly role: string;
  readonly format: string;
  readonly pages: string;
  readonly words: string;
  readonly statements: string;
  readonly status: string;
  readonly noProblems: string;
  readonly problems: string;
  readonly onPage: (page: number) => string;
  readonly noDocuments: string;
  readonly themes: string;
  readonly themesIntro: string;
  readonly themesShade: string;
  readonly theme: string;
  readonly total: string;
  readonly noThemes: string;
  readonly counterparts: string;
  readonly otherPolicies: string;
  readonly counterpartsIntro: string;
  readonly noAnchor: string;
  readonly noRelated: string;
  readonly noAnchorStatements: string;
  readonly withoutSection: string;
  readonly statement: string;
  readonly legend: string;
  readonly findings: string;
  readonly findingsIntro: string;
  readonly noneOfType: string;
  readonly filter: string;
  readonly allTypes: string;
  readonly allDocuments: string;
  readonly allSeverities: string;
  readonly type: string;
  readonly severity: string;
  readonly search: string;
  readonly shown: string;
  readonly why: string;
  /** Between two clashing words: "14 dage" over for "tre uger". */
  readonly versus: string;
  readonly rule: string;
  readonly against: string;
  /** Before a further statement that clashes with the same words. */
  readonly sameClash: string;
  readonly whatToDo: string;
  readonly refer: string;
  readonly paste: string;
  readonly evidence: string;
  readonly certainty: string;
  readonly likenessContent: string;
  readonly likenessWording: string;
  readonly markedShared: string;
  readonly markedClash: string;
  readonly sharedWords: string;
  readonly firstSide: string;
  readonly secondSide: string;
  readonly how: string;
  readonly weight: string;
  readonly missingIn: string;
  readonly nearest: string;
  readonly nothingNear: string;
  readonly unspoken: string;
  readonly bearer: string;
  readonly beneficiary: string;
  readonly condition: string;
  readonly exception: string;
  readonly definitions: string;
  readonly definitionsIntro: string;
  readonly noDefinitions: string;
  readonly definedOnce: string;
  readonly definedTerm: string;
  readonly genus: string;
  readonly definitionConditions: string;
  readonly inclusions: string;
  readonly exclusions: string;
  readonly ages: string;
  readonly thread: string;
  readonly threadIntro: string;
  readonly noThread: string;
  readonly threadBreaksHere: string;
  readonly threadHolds: string;
  /** One line: how many of the threads hold all the way. */
  readonly threadsHold: (holding: number, all: number) => string;
  readonly nothingCarries: string;
  readonly terms: string;
  readonly termsIntro: string;
  readonly concept: string;
  readonly noTerms: string;
  readonly notUsed: string;
  readonly references: string;
  readonly referencesIntro: string;
  readonly noReferences: string;
  readonly from: string;
  readonly mention: string;
  readonly relation: string;
  readonly to: string;
  readonly notAmongRead: string;
  readonly silent: (documents: string) => string;
  readonly allStatements: string;
  readonly allStatementsIntro: string;
  readonly noStatements: string;
  readonly place: string;
  readonly onlyExample: string;
  readonly binding: string;
  readonly considered: string;
  readonly consideredIntro: string;
  readonly noConsidered: string;
  readonly looksLike: string;
  readonly explanation: string;
  readonly method: string;
  readonly methodSteps: readonly string[];
  readonly limits: string;
  readonly limitPoints: readonly string[];
  readonly madeWith: (version: string) => string;
  readonly moreInReport: string;
  readonly andMore: (count: number) => string;
  /** Of a large folder: which findings stand here, and where the rest is. */
  readonly mostImportant: (shown: string, all: string) => string;
  /** Of a large folder: the list is in the spreadsheet and the JSON; in the JSON alone. */
  readonly listInSheet: string;
  readonly listInJson: string;
}

/** Title and place of one side, for use inside a sentence: "»Title« (side 3, »Vision«)". */
export function cite(wording: Pick<Wording, 'quote' | 'place'>, side: Side): string {
  const place = wording.place(side.statement);
  return wording.quote(side.document.title) + (place === '' ? '' : ` (${place})`);
}
