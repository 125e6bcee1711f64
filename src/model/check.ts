/** The health authority's advice, put to the policies as questions: what is asked, and what the texts answer. */
import type { Pattern } from './pattern.ts';
import type { StatementKind } from './statement.ts';

/**
 * How well a text answers a question, the best first: said outright with all that is asked for; said, but who, when or how
 * is missing; only offered as a possibility; not there.
 */
export const CHECK_LEVELS = ['strong', 'partial', 'suggested', 'not-found'] as const;
export type CheckLevel = (typeof CHECK_LEVELS)[number];

/** The pieces of advice, in the authority's order, and the municipality's own questions. */
export const ADVICE = ['coherence', 'involvement', 'practice', 'local'] as const;
export type Advice = (typeof ADVICE)[number];

/** The phases in which parties take part in a policy. */
export const PHASES = ['idea', 'writing', 'test', 'practice'] as const;
export type Phase = (typeof PHASES)[number];

/** The same text in the languages of the report. */
export interface LocalText {
  readonly da: string;
  readonly en: string;
}

/** What must be said besides for an answer to be strong. */
export interface CheckNeed {
  readonly id: string;
  /** For "… is missing": "hvornår". */
  readonly label: LocalText;
  readonly pattern: Pattern;
}

/** What counts as an answer in one sentence. All conditions that are given must hold. */
export interface EvidenceRule {
  /** `sentence`: of the running text; `quote`: a quotation set apart. */
  readonly on: 'sentence' | 'quote';
  readonly text: Pattern | null;
  /** Must be there too, before or behind. */
  readonly also: Pattern | null;
  readonly unless: Pattern | null;
  /** Roles of the section, of which one must be there. */
  readonly section: readonly string[] | null;
  readonly notSection: readonly string[] | null;
  /** Kinds of the statement that the sentence makes. */
  readonly kind: readonly StatementKind[] | null;
  readonly needs: readonly CheckNeed[];
  /** The best level that the rule can give. */
  readonly atMost: Exclude<CheckLevel, 'not-found'>;
}

/** A party that the advice names, or that a policy involves. */
export interface CheckParty {
  readonly id: string;
  readonly label: LocalText;
  readonly pattern: Pattern;
  /** Phases in which the advice wants it. */
  readonly phases: readonly Phase[];
}

/** A question with all that a reader needs to judge the answer. */
export interface Check {
  readonly id: string;
  readonly advice: Advice;
  readonly title: LocalText;
  readonly question: LocalText;
  readonly why: LocalText;
  /** What counts as evidence at each level. */
  readonly levels: Readonly<Record<Exclude<CheckLevel, 'not-found'>, LocalText>>;
  /** The words that were looked for, in the documents' language. */
  readonly lookedFor: readonly string[];
  /** What to do where it is not found, or only in part. */
  readonly todo: LocalText;
  /** Where the question comes from. */
  readonly source: LocalText;
  /** Id of the party that is asked about. */
  readonly party: string | null;
  readonly phase: Phase | null;
  /**
   * `citizen`: answered by the citizen's check, which counts promises; `references`: by the references that were found, and by
   * the rules where there are none.
   */
  readonly by: 'evidence' | 'citizen' | 'references';
  readonly evidence: readonly EvidenceRule[];
}

/** A rule of a question that is answered sentence by sentence. */
export interface AskedRule {
  /** Place of the question among all. */
  readonly check: number;
  readonly rule: EvidenceRule;
}

/** The questions, and what the language says of parties and possibilities. */
export interface CheckLexicon {
  readonly checks: readonly Check[];
  /**
   * The rules of all questions that the wording of a sentence leaves in question, in their order; none of the others can hold.
   * @param text lower-cased
   */
  rulesFor(text: string): readonly AskedRule[];
  readonly parties: readonly CheckParty[];
  /** Makes of a sentence a possibility ("kan eksempelvis"). */
  readonly suggestions: Pattern;
  /** Openings that point to the sentence before ("De mødes …"). */
  readonly anaphora: Pattern;
  /** Finds departments, committees and groups of staff by name, in a text as it stands; global. */
  readonly bodies: RegExp;
  readonly citizen: CitizenLexicon;
}

/** What tells whether a citizen can see what a sentence means in life. Patterns read lower-cased text. */
export interface CitizenLexicon {
  /** Times that a citizen can hold the municipality to. */
  readonly time: Pattern;
  readonly place: Pattern;
  /** Somebody to turn to. */
  readonly person: Pattern;
  /** The citizen or a relative, as the one who is addressed. */
  readonly address: Pattern;
  /** The same in words that only a capital letter tells apart; reads the text as it stands. */
  readonly plural: Pattern;
  /** The citizen or a relative, as the one who acts, gets or notices. */
  readonly people: Pattern;
  /** Endings of nouns that name no thing one could point at; lower case, one word. */
  readonly abstract: Pattern;
  /** Words with such an ending that are plain all the same. */
  readonly plain: ReadonlySet<string>;
  /** Names who acts in a passive sentence. */
  readonly agent: Pattern;
}

/** What a municipality may ask to be named as well; the language data says what counts. */
export const LOCAL_NEEDS = ['who', 'when', 'form', 'parties'] as const;

/** A question that a municipality adds in its settings. Words are taken as they stand; `*` stands for any letters. */
export interface LocalCheck {
  readonly id: string;
  readonly question: string;
  readonly why: string | null;
  readonly words: readonly string[];
  /** What must be named in the same sentence for a strong answer. */
  readonly needs: readonly (typeof LOCAL_NEEDS)[number][];
}

/** A list of a municipality's own questions. */
export interface LocalChecks {
  readonly title: string;
  readonly source: string | null;
  readonly checks: readonly LocalCheck[];
}

/** A sentence that answers a question. */
export interface CheckEvidence {
  readonly level: Exclude<CheckLevel, 'not-found'>;
  /** Verbatim. */
  readonly quote: string;
  readonly leadIn: string | null;
  readonly page: number | null;
  readonly line: number | null;
  readonly section: readonly string[];
  /** Ids of the needs that the sentence leaves open. */
  readonly missing: readonly string[];
}

/** What one document answers. */
export interface CheckAnswer {
  readonly document: string;
  readonly level: CheckLevel;
  /** The best first; empty where nothing was found. */
  readonly evidence: readonly CheckEvidence[];
}

/** A question with the answers of all documents that were read, in their order. */
export interface CheckResult extends Omit<Check, 'by' | 'evidence'> {
  readonly answers: readonly CheckAnswer[];
}
