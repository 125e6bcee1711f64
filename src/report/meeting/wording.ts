import type { ContradictionSubtype, Phase } from '../../model/index.ts';

/** A part of the year's plan: what happens, and who takes part. */
export interface YearStep {
  readonly what: string;
  /** In two or three words, for the picture. */
  readonly short: string;
  readonly who: string;
}

/** What the plan and the cards say, in one language. */
export interface MeetingWording {
  readonly plan: {
    readonly title: string;
    readonly draft: (policy: string | null, municipality: string | null) => string;
    readonly placeholders: string;
    readonly frame: string;
    readonly frameIntro: string;
    readonly item: string;
    readonly agreed: string;
    /** What has to be agreed, each with a placeholder; `owners` are those whom the policy gives responsibility. */
    readonly frameItems: (owners: string | null) => readonly (readonly [string, string])[];
    readonly parties: string;
    readonly partiesIntro: string;
    readonly party: string;
    readonly phases: Readonly<Record<Phase, string>>;
    /** Cells of the table: the policy says so; the advice proposes it; neither. */
    readonly told: string;
    readonly proposed: string;
    readonly neither: string;
    readonly named: string;
    readonly questions: string;
    readonly questionsIntro: string;
    /** What each party can give, by its id. */
    readonly gives: Readonly<Record<string, string>>;
    /** A clash put as a question; `ask` is the rule's own question. */
    readonly askClash: Readonly<Record<string, (first: Quoted, second: Quoted) => string>>;
    readonly askVision: Readonly<Record<string, (vision: Quoted) => string>>;
    readonly askGap: (statement: Quoted, missing: string) => string;
    readonly askWords: (sentence: Quoted) => string;
    readonly askTerm: (concept: string, words: string) => string;
    readonly askUnclear: (statement: Quoted) => string;
    readonly openQuestion: Readonly<Record<string, string>>;
    readonly year: string;
    readonly yearIntro: string;
    readonly month: string;
    readonly what: string;
    readonly who: string;
    readonly date: string;
    readonly noDate: string;
    readonly steps: readonly YearStep[];
    readonly known: string;
    readonly knownIntro: string;
    readonly before: string;
    readonly checklist: readonly string[];
    readonly wheelTitle: string;
  };
  readonly cases: {
    readonly title: string;
    readonly intro: readonly string[];
    readonly none: string;
    readonly questions: string;
    /** Over the room for what the group writes down. */
    readonly notes: string;
    readonly titles: Readonly<Record<ContradictionSubtype | 'unclear', string>>;
    readonly situation: (why: string) => string;
    readonly unclear: string;
    readonly ask: Readonly<Record<ContradictionSubtype | 'unclear', readonly string[]>>;
    readonly card: (number: number) => string;
    readonly cut: string;
  };
  /** "januar 2027", and "jan". */
  readonly monthNames: readonly (readonly [string, string])[];
  /** For a plan without dates: "måned 1", and "1". */
  readonly monthNumber: (number: number) => readonly [string, string];
}

/** Words of a policy with the name of the policy. */
export interface Quoted {
  readonly text: string;
  readonly document: string;
}
