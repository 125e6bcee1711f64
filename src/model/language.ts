/** What the engines ask of a language. Danish lives behind this interface; the engines name no language. */
import type { CheckLexicon } from './check.ts';
import type { ClashRule, ContradictionSubtype } from './finding.ts';
import type { Pattern } from './pattern.ts';
import type { Quantity } from './statement.ts';
import type { DataList, DataPlace } from './why.ts';

/** Half-open range of characters in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word of a text with what the language knows of it. */
export interface Word extends Span {
  /** As it stands in the text. */
  readonly text: string;
  readonly lower: string;
  /** Key under which its inflected forms meet; never shown to a reader. */
  readonly stem: string;
  /** Stems of the parts of a compound, the head last; empty for a simple word. */
  readonly parts: readonly string[];
}

/** What kind of party or thing a concept is; rules ask for classes, not for words. */
export const CONCEPT_CLASSES = [
  'staff',
  'leader',
  'municipality',
  'council',
  'committee',
  'unit',
  'citizen',
  'relative',
  'volunteer',
  'association',
  'citizen-council',
  'provider',
  'health-professional',
  'place',
  'service',
  'instrument',
  'event',
  'condition',
  'policy',
  'other',
] as const;
export type ConceptClass = (typeof CONCEPT_CLASSES)[number];

/** A party, place, service or instrument that policies call by different names. */
export interface Concept {
  readonly id: string;
  readonly label: string;
  readonly class: ConceptClass;
  /** The words whose mix is worth reporting. */
  readonly terms: readonly string[];
  /** Words that count as the concept but are too loose to report. */
  readonly also: readonly string[];
  /** False where the words name different things of one field, so that their mix is no finding. */
  readonly report: boolean;
  /** Words of one root are two names all the same ("udskrivning", "udskrivelse"). */
  readonly apart: boolean;
}

export interface Theme {
  readonly id: string;
  readonly label: string;
  readonly words: readonly string[];
}

/** Where an entry of the lexicon was met in a text; `first` and `last` are indexes of words. */
export interface PhraseMatch {
  /** Id of the concept, theme or group. */
  readonly id: string;
  /** The entry as the lexicon has it. */
  readonly entry: string;
  readonly first: number;
  readonly last: number;
  /** False when only a part of a compound matched. */
  readonly whole: boolean;
}

/**
 * What it proves that two texts have a topic: `claim`, that they say one thing; `field`, that they speak of one thing, whatever
 * they say of it; `wide`, nothing.
 */
export type TopicReach = 'claim' | 'field' | 'wide';

/** A matter that policies of the field make rules about ("being with the dying"), found in a text. */
export interface TopicMatch {
  readonly id: string;
  readonly reach: TopicReach;
  readonly label: { readonly da: string; readonly en: string };
  /** The words that told it, as they stand in the text. */
  readonly words: readonly string[];
}

/** The main clause of a sentence, as far as it can be told without a grammar. */
export interface Clause {
  /** Index of the finite verb among the words; -1 when there is none (a noun list). */
  readonly verb: number;
  /** Infinitive of the main verb ("tilbyde"), the finite verb's own when there is no other; null when unknown. */
  readonly lemma: string | null;
  /** Infinitive of the modal verb, null without one. */
  readonly modal: string | null;
  readonly tense: 'present' | 'past' | 'perfect' | null;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly inverted: boolean;
  readonly question: boolean;
  readonly imperative: boolean;
  /** Words of the subject, first and last index; null when there is none. */
  readonly subject: { readonly first: number; readonly last: number } | null;
  /** A condition clause at the start or end ("når borgeren ønsker det"), as a range of words. */
  readonly conditions: readonly { readonly first: number; readonly last: number }[];
}

/** The small words by which a sentence tells who does what for whom, and when. */
export interface MeaningLexicon {
  /** Pronouns that stand for a party, with the id of the concept. */
  readonly pronouns: ReadonlyMap<string, string>;
  /** Pronouns that stand for anybody. */
  readonly anybody: ReadonlySet<string>;
  /** Words that only hold the place of the subject. */
  readonly dummies: ReadonlySet<string>;
  /** Words that open a clause that is the object. */
  readonly that: ReadonlySet<string>;
  readonly bearers: ReadonlySet<ConceptClass>;
  readonly beneficiaries: ReadonlySet<ConceptClass>;
  /** Entries of concepts of those classes that name no party: what one has ("demens") or does. */
  readonly noParty: ReadonlySet<string>;
  /** Infinitives whose subject gets something. */
  readonly receives: ReadonlySet<string>;
  /** Infinitives of modals that offer something when people are the subject. */
  readonly offers: ReadonlySet<string>;
  /** Infinitives whose object, or whose agent, is the one who has the duty. */
  readonly fallsTo: ReadonlySet<string>;
  /** Ending of a party that only owns what follows. */
  readonly genitive: string;
  /** Prepositions before the one who acts, and before the one it is done for. */
  readonly agent: ReadonlySet<string>;
  readonly beneficiary: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
  readonly breaks: ReadonlySet<string>;
  /** Where a condition or an exception begins; it runs to the next comma. */
  readonly conditions: readonly Pattern[];
  readonly exceptions: readonly Pattern[];
}

/** How the language explains a word. All patterns read lower-cased text. */
export interface DefinitionLexicon {
  /** Tried in order; the group `term` is what is explained, and what follows the match explains it. */
  readonly frames: readonly Pattern[];
  /** Id of the concept that a word means which is explained by members of the family. */
  readonly relatives: string;
  readonly articles: ReadonlySet<string>;
  /** Where an explanation is parted besides at commas; global, matches nothing but the place. */
  readonly splits: RegExp;
  /** How a part begins that takes in, leaves out or sets a condition. */
  readonly inclusions: Pattern;
  readonly exclusions: Pattern;
  readonly conditions: Pattern;
  /** Between the last items of a list; global. */
  readonly joins: RegExp;
}

/** The parts of a verb's force, from the lexicon of strength. */
export interface StrengthLexicon {
  /** Infinitive of a modal to its degree on the ladder. */
  readonly modals: Readonly<Record<string, number>>;
  /** The same for modals that mean another degree when they are denied. */
  readonly deniedModals: Readonly<Record<string, number>>;
  /** Patterns of wordings with a degree of their own, tried in order. */
  readonly wordings: readonly { readonly pattern: Pattern; readonly degree: number }[];
  readonly hedges: readonly Pattern[];
  readonly boosters: readonly Pattern[];
  readonly examples: readonly Pattern[];
}

/** The role of a section, told from its heading ("foreword", "values", "follow-up" …). */
export interface SectionRole {
  readonly role: string;
  readonly headings: readonly Pattern[];
}

/** What weighs where no rule is sure: signs of a sentence and of its place, each with a weight for every kind. */
export interface SignLexicon {
  /** By the name of the sign; kinds that are left out weigh nothing. `none` weighs against all. */
  readonly weights: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The groups of words to which a lower-cased word belongs; a group counts once, however many of its words there are. */
  groupsOf(word: string): readonly string[];
}

/** One rule of the extraction: all conditions that are given must hold. */
export interface ExtractionRule {
  readonly id: string;
  /** The kind it speaks for; `none` speaks against all. */
  readonly kind: string;
  readonly weight: number;
  /** What it looks at: the sentence itself, the lead-in of its list, or the headings above it. */
  readonly on: 'sentence' | 'lead-in';
  readonly text: Pattern | null;
  readonly unless: Pattern | null;
  readonly subject: readonly string[] | null;
  readonly notSubject: readonly string[] | null;
  readonly modal: readonly string[] | null;
  readonly verb: readonly string[] | null;
  readonly notVerb: readonly string[] | null;
  /** `none` stands for a clause without a finite verb. */
  readonly tense: readonly string[] | null;
  readonly section: readonly string[] | null;
  readonly notSection: readonly string[] | null;
  readonly quantity: readonly string[] | null;
  readonly passive: boolean | null;
  readonly negated: boolean | null;
  readonly question: boolean | null;
  readonly imperative: boolean | null;
  readonly listItem: boolean | null;
  readonly boxed: boolean | null;
  /** What the other sentences of its paragraph show: `opening` or `statements`. */
  readonly company: string | null;
  /** Asked only where no other rule settles the kind. */
  readonly fallback: boolean;
}

/** A language with its lexicon and rules. Everything the engines know of Danish they ask here. */
export interface LanguagePack {
  readonly code: string;
  sentences(text: string): Span[];
  words(text: string): readonly Word[];
  clause(text: string, words: readonly Word[]): Clause;
  quantities(text: string): readonly Quantity[];
  conceptsIn(words: readonly Word[]): readonly PhraseMatch[];
  themesIn(words: readonly Word[]): readonly PhraseMatch[];
  /** What the words are about where several of them together tell it. */
  topicsIn(
    words: readonly Word[],
    concepts?: readonly PhraseMatch[],
    synonyms?: readonly PhraseMatch[],
  ): readonly TopicMatch[];
  /** Groups of the thesaurus; `strengthOf` tells how near in meaning a group's words are, 0..1. */
  synonymsIn(words: readonly Word[]): readonly PhraseMatch[];
  strengthOf(group: string): number;
  /** Sides of the pairs of opposites; the id is "<pair>/first" or "<pair>/second". */
  oppositesIn(words: readonly Word[]): readonly PhraseMatch[];
  concept(id: string): Concept | undefined;
  theme(id: string): Theme | undefined;
  readonly concepts: readonly Concept[];
  readonly themes: readonly Theme[];
  /** Function words, which carry no topic. */
  isStop(word: Word): boolean;
  /** Probably a noun: names something, where verbs and adjectives say something of it. */
  isThing(word: Word): boolean;
  /** Words that say how, not what ("altid", "får"): they count little in a likeness. */
  isWeak(word: Word): boolean;
  /** Words that say when, how often, how much or in what shape, whatever the matter ("senest", "åbent", "gratis"). */
  isForm(word: Word): boolean;
  /** Share of policies of the genre in which the word occurs, 0..1; 0 when not known. */
  background(stem: string): number;
  /** Classes of verbs ("act", "aim", "duty" …) to which an infinitive belongs. */
  verbClasses(lemma: string): readonly string[];
  readonly strength: StrengthLexicon;
  readonly meaning: MeaningLexicon;
  readonly definitions: DefinitionLexicon;
  readonly references: ReferenceLexicon;
  readonly concerns: readonly Concern[];
  readonly counts: CountLexicon;
  readonly contradictions: ContradictionLexicon;
  readonly sections: readonly SectionRole[];
  readonly rules: readonly ExtractionRule[];
  readonly signs: SignLexicon;
  /**
   * The rules that the wording of a sentence leaves in question, in their order; none of the others can hold.
   * @param text lower-cased; so is the lead-in of its list, null without one
   */
  rulesFor(text: string, leadIn: string | null): readonly ExtractionRule[];
  readonly checks: CheckLexicon;
  /** Where an entry of the language data stands, by its id; with `entry`, where that word of it stands. For explanations. */
  placeOf(list: DataList, id: string, entry: string | null): DataPlace | null;
}

/** How a text counts its own parts. Patterns read lower-cased text. */
export interface CountLexicon {
  readonly numbers: ReadonlyMap<string, number>;
  readonly parts: readonly {
    /** "fem temaer"; the group `number` is a number word or digits. */
    readonly counted: Pattern;
    /** "tema 3: …", of a heading; the group `number` is digits. */
    readonly numbered: RegExp;
  }[];
  /** The sentence counts something else: some of them, or those of another text or time. */
  readonly notOwn: RegExp;
}

/** Something that policies want, and the sort of promise by which they serve it. Patterns read lower-cased text. */
export interface Concern {
  readonly id: string;
  /** How a vision or goal names it. */
  readonly ends: Pattern;
  /** How a promise names what serves it. */
  readonly means: Pattern;
}

/** How the language names policies. */
export interface ReferenceLexicon {
  /** Patterns of the relatives policy's title, from the surest on. */
  readonly anchorTitles: readonly RegExp[];
  /** The word that a relatives policy uses again and again, lower case. */
  readonly anchorWord: string;
  /** What advises on relatives policies and is none: how it is called, and how it opens. Both read lower-cased text. */
  readonly guidance: { readonly title: RegExp; readonly opening: RegExp };
  /** Laws that policies rest on and that have moved. Patterns read lower-cased text. */
  readonly laws: readonly {
    readonly id: string;
    readonly pattern: Pattern;
    /** The law that has it now. */
    readonly now: string;
    /** Asked only of documents whose title this meets; null: of all. */
    readonly titles: RegExp | null;
    /** Not asked where the document's text meets this; null: always. */
    readonly absent: RegExp | null;
  }[];
  /** A sentence that knows that a law is history. */
  readonly lawPast: RegExp;
  /** Finds names of documents in a text, case ignored; global. */
  readonly mention: RegExp;
  /** Whether a text may hold such a name; told sooner than by looking for one. */
  mayMention(text: string): boolean;
  /** A name's base, without its ending: "pårørendepolitikken" gives "pårørendepolitik". */
  base(name: string): string;
  /** Whether a name is written out: "politik for pårørende". */
  isWrittenOut(name: string): boolean;
  /** The bases of a name that is written out, the surest first: "politikken for pårørende" gives "pårørendepolitik". */
  writtenBases(name: string): string[];
  /** The same base with other words for the kind of document: "demenspolitik" gives "demensstrategi". */
  otherHeads(base: string): string[];
  /** What stands before a name in a sentence: whose it is, if another's; an own body's; an article. All end at the name; lower case. */
  readonly foreign: RegExp;
  readonly owner: RegExp;
  readonly article: RegExp;
  /** A sentence that says that there is such a document here, and one that speaks of such documents in general; lower case. */
  readonly has: RegExp;
  readonly kinds: RegExp;
  /** What stands before the title of a document; ends at it; lower case. */
  readonly beforeTitle: RegExp;
  /** What stands before "politikken om …" where it tells what a word is used of there; ends at it; lower case. */
  readonly wordUse: RegExp;
  /** Parts of a title that tell no document from another; lower case. */
  readonly noTitle: RegExp;
  /** Tells a name that means one certain document ("boligpolitikken") from a kind ("en boligpolitik"); lower case. */
  readonly definite: RegExp;
  readonly generic: ReadonlySet<string>;
  readonly relations: readonly {
    readonly relation: 'supplements' | 'see' | 'together' | 'replaces' | 'follows' | 'implements';
    readonly pattern: Pattern;
  }[];
}

/** Wordings by which the contradiction rules know what a side says. */
export const CLASH_MARKERS = [
  'chosen',
  'family-member',
  'family-list',
  'family-only',
  'defines-out',
  'covered',
  'not-covered',
  'open',
  'reserved',
  'allowed',
  'may',
  'forbidden',
  'staff-only',
  'universal',
  'on-need',
  'binding',
  'loose',
  'voluntary',
  'expected',
  'burden',
  'helping',
  'general-news',
  'told-doctor',
  'round-the-clock',
  'hours',
  'consent-needed',
  'consent-ignored',
  'consent',
  'told-always',
  'harmless',
  'informing',
  'exception',
  'until',
  'from',
  'conflict',
  'event',
  'double-negation',
  'spared',
  'demanded',
  'manner',
  'not-their-task',
  'most-need',
  'whoever',
  'only',
  'also',
  'any-form',
  'one-form',
  'lists-on',
  'indifferent',
  'limits',
  'negation',
  'condition',
  'denies',
  'disagree',
  'law',
  'typical',
  'at-most',
  'overall',
  'own-life',
  'by',
  'delay',
  'minor',
  'adult',
  'occasion',
  'at-home',
  'in-institution',
  'indoors',
  'outdoors',
  'public-meeting',
  'single-talk',
  'consideration',
  'explains',
] as const;
export type ClashMarker = (typeof CLASH_MARKERS)[number];

/** Two wordings that cannot both hold of one thing. */
export interface OppositeWordings {
  readonly id: string;
  /** What both sides must speak of; null: the rule asks for the same topic instead. */
  readonly about: Pattern | null;
  /** Class of people whom both sides must name; null: anybody. */
  readonly people: ConceptClass | null;
  /** Other people or another place explain nothing here, since the wordings name them by nature. */
  readonly anyone: boolean;
  /** Both sides must name the same thing of those, not any two. */
  readonly same: boolean;
  /** Ordinary words that point apart of anything: only statements that are each other's best match are asked. */
  readonly best: boolean;
  readonly first: readonly Pattern[];
  readonly second: readonly Pattern[];
}

/** A task of the field, whatever words give it to somebody. */
export type TaskWordings = Omit<MatterWordings, 'measure' | 'beside'>;

/** A matter on which texts set numbers, whatever words they use for it. */
export interface MatterWordings {
  readonly id: string;
  /** What is counted: deadlines, how often, hours a week. */
  readonly measure: 'time' | 'frequency' | 'hours-a-week';
  /** Holds along with others of its measure ("indlæggelse, fald eller anden forværring"); of the rest the first alone holds. */
  readonly beside: boolean;
  readonly all: readonly (readonly Pattern[])[];
  /** What makes it another matter. */
  readonly unless: readonly Pattern[];
}

/** A matter on which policies take a stand in many words, with its stands; two of them cannot both hold. */
export interface StanceWordings {
  readonly id: string;
  readonly subtype: ContradictionSubtype;
  /** The rule under which a clash of two stands is told. */
  readonly rule: ClashRule;
  /** What a side must speak of; all lists must find something. */
  readonly about: readonly (readonly Pattern[])[];
  /** What makes it another matter. */
  readonly unless: readonly Pattern[];
  /** Other people explain nothing here, since the wordings name them by nature. */
  readonly anyone: boolean;
  /** Each stand with the lists that must all find something; the first holds the words that are shown. */
  readonly stands: readonly { readonly name: string; readonly all: readonly (readonly Pattern[])[] }[];
}

/** Two values of one feature of a thing that is explained ("written together", "kept by the staff alone"). */
export type DefinitionFeature = Pick<OppositeWordings, 'id' | 'first' | 'second'>;

/** A wording that puts something first; the pattern's group is the gap between its two parts. */
export interface PriorityWording {
  readonly pattern: Pattern;
  readonly winner: 'before' | 'between' | 'after' | 'subject';
  /** Where the thing that comes second stands, when the wording names it. */
  readonly loser: 'before' | 'after' | null;
}

/** What the contradiction rules know of the language. All patterns read lower-cased text. */
export interface ContradictionLexicon {
  /** Stems that say how, how much and how binding, not what. */
  readonly frame: ReadonlySet<string>;
  readonly markers: Readonly<Record<ClashMarker, readonly Pattern[]>>;
  readonly opposites: readonly OppositeWordings[];
  /** Those of them of which a wording may stand in a text or the lead-in of its list, both lower-cased; in their order. */
  oppositesFor(text: string, leadIn: string): readonly OppositeWordings[];
  readonly stances: readonly StanceWordings[];
  readonly features: readonly DefinitionFeature[];
  readonly priorities: readonly PriorityWording[];
  /** Wordings that explain a word, which is their group. */
  readonly definitions: readonly Pattern[];
  /** How an explanation names who decides what falls under the word; the group holds them. */
  readonly appointers: readonly Pattern[];
  /** The same for what is known to be a definition and has none of those wordings. */
  readonly definedSubject: Pattern;
  /** Words by which a policy calls relatives, so that two of them are one word explained. */
  readonly relativeNames: Pattern;
  /** Wordings by which an explanation counts something out; the group holds it. */
  readonly leavesOut: readonly Pattern[];
  readonly responsibility: {
    readonly duty: Pattern;
    readonly runs: Pattern;
    readonly agents: readonly Pattern[];
    /** Verbs whose subject is given something rather than does it. */
    readonly receives: Pattern;
    /** Words that address the reader, who is then the one with the task. */
    readonly addressed: Pattern;
    /** What several can do side by side, so that two who do it have no task between them. */
    readonly shareable: readonly Pattern[];
    /** Who is named so has it alone ("det er …, der"). */
    readonly alone: Pattern;
    /** The rungs of the ladder of leaders, each with its titles: two leaders of two rungs are two parties. */
    readonly titles: readonly Pattern[];
    /** Titles that name one office ("kontaktperson", "kontaktpædagog"), so that two of them are no two parties. */
    readonly offices: readonly Pattern[];
    /** Verbs that go for one task, each with all its wordings. */
    readonly tasks: readonly (readonly Pattern[])[];
    /** Tasks of the field that are known by several words together, each of which must meet. */
    readonly knownTasks: readonly TaskWordings[];
  };
  /** What may decide whom an offer is for (where one lives, who sends one), each with its words. */
  readonly criteria: readonly (readonly Pattern[])[];
  /** What happens on the way of a case (received, decided, paid out), each with its words: two steps have two deadlines. */
  readonly steps: readonly (readonly Pattern[])[];
  /** Fields of what relatives may do (housework, care, training), each with its words: two fields are two tasks. */
  readonly burdens: readonly (readonly Pattern[])[];
  /** Words that name a part of any case or offer ("samtale", "henvisning"), which alone make no two rules speak of one thing. */
  readonly generic: readonly Pattern[];
  /** Matters that go by many words (an answer to a letter); all lists of a matter must find something. */
  readonly matters: readonly MatterWordings[];
  /** Cases that are about something ("klage over"), which is their group: two of one wording about other things are two cases. */
  readonly casesAbout: readonly Pattern[];
  /** Houses and associations to which one writes, in the group: each answers in a time of its own. */
  readonly addressedTo: readonly Pattern[];
  /** What stands for everything else where a ranking says what must give way ("alle andre hensyn"). */
  readonly allElse: Pattern;
  /** Wordings that name what is scarce, which is their group. */
  readonly resources: readonly Pattern[];
  /** Ages that are counted by the year, which is their group; a second group is the upper end of a range. */
  readonly ages: readonly Pattern[];
  /** Names of the relatives policy in several words. */
  readonly anchorNames: Pattern;
  /** Concepts too wide to make two rules speak of the same thing. */
  readonly wide: ReadonlySet<string>;
  /** Compounds that name a kind of offer for people of their own ("sorggruppe"). */
  readonly specialKinds: Pattern;
  /** Heads of compounds that name places. */
  readonly places: readonly string[];
  /** Pairs of `oppositesIn` whose words alone are no opposition; rules of their own ask for more. */
  readonly weighedElsewhere: ReadonlySet<string>;
}
