import { z } from 'zod';
import {
  ADVICE,
  CHECK_LEVELS,
  CLASH_RULES,
  CONCRETE_SIGNS,
  CONTRADICTION_SUBTYPES,
  COUNTER_REASONS,
  DECISION_VERDICTS,
  DOCUMENT_FORMATS,
  DOCUMENT_STATUSES,
  ECHOES,
  EXPLANATIONS,
  FACT_KINDS,
  GAP_SUBTYPES,
  OVERLAP_SUBTYPES,
  PHASES,
  PROBLEM_CODES,
  REFERENCE_SORTS,
  RUNGS,
  SEVERITIES,
  STATEMENT_KINDS,
  THREAD_BREAKS,
  THREAD_TIES,
} from '../model/index.ts';
import { CHANGE } from './diff/schema.ts';

/** The JSON report, `schemaVersion: 1`. Objects are strict: a field that is not described here is a mistake of ours. */

const share = z.number().min(0).max(1);
const page = z.int().min(1).nullable().describe('From 1, as the viewer counts; null where there are none.');
const args = z.record(z.string(), z.union([z.string(), z.number()]));
const texts = z.array(z.string());

const problem = z.strictObject({
  code: z.enum(PROBLEM_CODES),
  message: z.string(),
  page,
  args,
});

const notice = z.strictObject({
  code: z.enum(['no-anchor', 'several-anchors', 'anchor-chosen', 'single-document', 'no-such-chapter']),
  message: z.string(),
  args,
});

const fact = z.strictObject({
  kind: z.enum(FACT_KINDS),
  value: z
    .string()
    .describe(
      'A date as 2024-06-19 or 2024-06, a state as draft, hearing or adopted, otherwise as it stands.',
    ),
  message: z.string(),
  page: z.int().min(1).nullable(),
  quote: z.string().nullable().describe('The words it rests on.'),
});

const readability = {
  words: z.int().min(0),
  sentences: z.int().min(0).describe('Sentences and list items.'),
  longWords: z.int().min(0).describe('Words of more than six letters.'),
  lix: z
    .int()
    .min(0)
    .nullable()
    .describe('words / sentences + 100 * longWords / words; null without a word.'),
};

const local = z.strictObject({ da: z.string(), en: z.string() });

const region = z
  .strictObject({
    startLine: z.int().min(1),
    startColumn: z.int().min(1),
    endLine: z.int().min(1),
    endColumn: z.int().min(1),
  })
  .describe('Lines and columns of a text file, from 1; columns in characters, the end exclusive.');

const document = z.strictObject({
  id: z.string(),
  path: z.string().describe('Relative to the working folder, with forward slashes.'),
  title: z.string(),
  format: z.enum(DOCUMENT_FORMATS),
  language: z.string(),
  role: z.enum(['anchor', 'related']).describe('The anchor is the relatives policy.'),
  status: z.enum(DOCUMENT_STATUSES),
  problems: z.array(problem),
  pages: z.int().min(0).nullable(),
  words: z.int().min(0),
  pageLabels: z
    .array(z.strictObject({ page: z.int().min(1), label: z.string() }))
    .exactOptional()
    .describe("The numbers printed on the pages; absent where all are the viewer's."),
  facts: z.array(fact).describe('What the document says about itself, each with where it was read.'),
  readability: z
    .strictObject({
      ...readability,
      sections: z.array(z.strictObject({ section: texts, page, ...readability })),
    })
    .nullable()
    .describe('How heavy it is to read.'),
});

const quantity = z.strictObject({
  kind: z.enum(['deadline', 'frequency', 'age', 'duration', 'share', 'amount', 'year', 'time-of-day']),
  value: z
    .number()
    .describe('Days, times a year, years, hours, per cent, pieces, calendar year, hour: by kind.'),
  unit: z.string(),
  bound: z.enum(['min', 'max', 'exact']),
  text: z.string(),
  start: z.int().min(0),
  upTo: z.number().exactOptional().describe('Upper end of a range.'),
  working: z.literal(true).exactOptional().describe('Counted in working days.'),
  per: z.literal('week').exactOptional().describe('A duration that recurs: hours a week.'),
  approximate: z.literal(true).exactOptional().describe('The text is vague about the number.'),
});

const phrase = z
  .strictObject({
    text: z.string().describe('As it stands.'),
    concepts: texts.describe('Ids; `labels` has their names.'),
    inLeadIn: z.boolean().describe('It stands in the lead-in of the list.'),
  })
  .nullable();

const meaning = z.strictObject({
  bearer: phrase.describe('Who has the duty.'),
  beneficiary: phrase.describe('For whom.'),
  action: z
    .strictObject({
      text: z.string(),
      lemma: z.string().nullable().describe('Infinitive of the main verb.'),
      modal: z.string().nullable(),
      passive: z.boolean(),
      negated: z.boolean(),
    })
    .nullable(),
  object: phrase,
  conditions: texts.describe('Quotations.'),
  exceptions: texts.describe('Quotations.'),
  rung: z.enum(RUNGS).nullable().describe('Place on the ladder from vision over goal to effort.'),
  under: z
    .string()
    .nullable()
    .describe('Id of the vision or goal of the same section under which it stands.'),
});

const definition = z.strictObject({
  term: z.string(),
  key: z.string().describe('The same for words that name one thing.'),
  genus: z.string().nullable(),
  conditions: texts,
  inclusions: texts,
  exclusions: texts,
  ages: z.array(quantity),
});

const statement = z.strictObject({
  id: z.string(),
  document: z.string(),
  kind: z.enum(STATEMENT_KINDS),
  text: z.string().describe('Verbatim, hyphenation undone, one space for a line break.'),
  page,
  pageLabel: z.string().optional().describe("The number printed on the page, where it is not the viewer's."),
  line: z.int().min(1).nullable(),
  section: texts.describe('The headings above, outermost first.'),
  leadIn: z.string().nullable().describe('The text that introduces its list.'),
  standsAlone: z
    .literal(true)
    .optional()
    .describe('The item is a sentence of its own; a quotation does without the lead-in.'),
  label: z.string().optional().describe('The number of its list item as it is shown ("3.", "b)").'),
  cues: z.array(z.strictObject({ rule: z.string(), matched: z.string(), weight: z.number() })),
  strength: z.number().min(1).max(8).nullable().describe('How binding, from 1 (may) to 8 (must, must not).'),
  onlyExample: z.boolean(),
  quantities: z.array(quantity),
  themes: texts,
  meaning: meaning.nullable().describe('Who does what for whom, as far as it was read.'),
  definition: definition.nullable().describe('Of definitions that could be taken apart.'),
});

const termMatch = z.strictObject({
  first: z.string(),
  second: z.string(),
  via: z.enum(['word', 'stem', 'compound', 'concept', 'theme', 'spelling']),
  weight: share,
});

const decision = z.strictObject({
  verdict: z.enum(DECISION_VERDICTS),
  reason: z.string(),
  who: z.string(),
  until: z.string().nullable().describe('The last day on which it holds (YYYY-MM-DD).'),
});

const common = {
  id: z.string().describe('The same from run to run, and when text elsewhere changes.'),
  severity: z.enum(SEVERITIES),
  statements: texts.describe("Ids; the anchor's side first where the anchor takes part."),
  score: share,
  between: z
    .literal('related')
    .exactOptional()
    .describe('Set when the anchor takes no part: two other policies were held against each other.'),
  message: z.string(),
  recommendation: z.string(),
  decision: decision
    .exactOptional()
    .describe('What somebody has decided about the finding; absent when nobody has.'),
};

const sharedTopic = z.strictObject({
  id: z.string(),
  label: local,
  first: texts,
  second: texts,
});

const overlap = z.strictObject({
  ...common,
  type: z.literal('overlap'),
  subtype: z.enum(OVERLAP_SUBTYPES),
  evidence: z.strictObject({
    shared: z.array(termMatch),
    topics: z.array(sharedTopic).describe('What both sides are about, and the words that told it.'),
    onlyFirst: texts,
    onlySecond: texts,
    wording: share,
    content: share,
  }),
});

const contradiction = z.strictObject({
  ...common,
  type: z.literal('contradiction'),
  subtype: z.enum(CONTRADICTION_SUBTYPES),
  verdict: z.enum(['contradiction', 'tension']),
  evidence: z.strictObject({
    clash: z.strictObject({ rule: z.enum(CLASH_RULES), first: z.string(), second: z.string() }),
    shared: z.array(termMatch),
    against: z.array(z.enum(COUNTER_REASONS)),
  }),
});

const gap = z.strictObject({
  ...common,
  type: z.literal('gap'),
  subtype: z.enum(GAP_SUBTYPES),
  document: z.string().describe('Where no counterpart was found.'),
  evidence: z.strictObject({
    lookedFor: texts,
    unspoken: z.literal(true).optional().describe('No statement there is about the matter at all.'),
    nearest: z.strictObject({ statement: z.string(), score: share }).nullable(),
  }),
});

const terminology = z.strictObject({
  ...common,
  type: z.literal('terminology'),
  subtype: z.literal('variant'),
  evidence: z.strictObject({
    concept: z.string(),
    variants: z.record(z.string(), texts).describe('Words by document id, most used first.'),
    counts: z.record(z.string(), z.array(z.int().min(0))).describe('In the order of the words.'),
  }),
});

const reference = z.strictObject({
  ...common,
  type: z.literal('reference'),
  subtype: z.enum(['explicit', 'unresolved']),
  document: z.string().describe('The document that speaks.'),
  target: z.string().nullable().describe('The document that is named, when it is among those read.'),
  evidence: z.strictObject({
    sort: z.enum(REFERENCE_SORTS),
    mention: z.string().describe('Empty where nothing is named (`missing`).'),
    quote: z.string(),
    page,
    section: texts,
    relation: z.enum(['supplements', 'see', 'together', 'replaces', 'follows', 'implements']).nullable(),
    toward: z
      .string()
      .nullable()
      .describe('Id of the document that is meant, or that has come in its place.'),
    now: z.string().nullable().describe('The period of the document that was read, or the law to look into.'),
  }),
});

const pieces = z
  .array(z.strictObject({ text: z.string(), isChanged: z.boolean() }))
  .describe('The text in stretches; `isChanged` where the other side does not have it.');

const check = z.strictObject({
  baseline: z.string().nullable().describe('The file of recorded findings; null when there is none.'),
  revision: z.string().nullable().describe('The revision that the documents were compared with.'),
  failing: texts.describe('Ids of the findings, then of the changes, that stop the gate.'),
  fresh: texts.describe('Ids of the statements whose text was not there before.'),
  known: z.int().min(0).describe('Findings that were there before; they are not among `findings`.'),
  decided: z.int().min(0).describe('Findings that somebody has decided on; they are not among `findings`.'),
  unchanged: z.int().min(0).describe('New findings of which no text is new; they are not among `findings`.'),
  gone: z
    .array(z.strictObject({ id: z.string(), about: z.string() }))
    .describe('Recorded and no longer there.'),
  changes: z
    .array(
      z.strictObject({
        ...CHANGE,
        document: z.string(),
        path: z.string(),
        title: z.string(),
        region: region.nullable().describe('Where the new text stands; null outside text files.'),
        newSection: texts.nullable().describe('Headings above the new text; null where there is none.'),
        oldPieces: pieces,
        newPieces: pieces,
        decision: decision
          .exactOptional()
          .describe('What somebody has decided about the change; absent when nobody has.'),
        wholeDocument: z.boolean().describe('The document itself came or went; the text is its title.'),
      }),
    )
    .describe(
      'Of the types in `--fail-on`, against the revision; those that somebody has decided on are left out.',
    ),
  broken: texts.describe('Paths of documents that could not be read and stop the gate.'),
});

const considered = z.strictObject({
  looksLike: z.enum(['contradiction', 'overlap']),
  subtype: z.string(),
  statements: texts,
  explanation: z.enum(EXPLANATIONS),
  message: z.string(),
});

const threadLink = z.strictObject({
  statement: z.string(),
  document: z.string(),
  ties: z
    .array(z.enum(THREAD_TIES))
    .describe('What ties it, the surest first; `policy` holds for all of the policy.'),
  words: z
    .array(z.strictObject({ root: z.string(), link: z.string() }))
    .describe('Words of the vision and of this text.'),
  score: share,
});

const thread = z.strictObject({
  statement: z.string().describe('The vision or main goal of the relatives policy.'),
  visions: z.array(threadLink).describe('Of other policies, that want the same.'),
  goals: z.array(threadLink),
  commitments: z.array(threadLink),
  followups: z.array(threadLink),
  responsible: z.array(threadLink),
  documents: texts.describe('Ids of the other policies that carry it with a goal or a promise.'),
  breaks: z.array(z.enum(THREAD_BREAKS)).describe('Where the thread breaks; empty when it holds.'),
  message: z.string(),
});

const level = z.enum(CHECK_LEVELS).describe('The best first; `suggested` is only offered as a possibility.');
const place = { page, line: z.int().min(1).nullable(), section: texts };

const answer = z.strictObject({
  document: z.string(),
  level,
  evidence: z
    .array(
      z.strictObject({
        level: level.exclude(['not-found']),
        quote: z.string().describe('Verbatim.'),
        leadIn: z.string().nullable(),
        ...place,
        missing: texts.describe('What a strong answer would name besides; `needs` has the names.'),
      }),
    )
    .describe('The best first; empty where nothing was found.'),
});

const checks = z.strictObject({
  results: z.array(
    z.strictObject({
      id: z.string(),
      advice: z.enum(ADVICE),
      title: z.string(),
      question: z.string(),
      why: z.string(),
      source: z.string(),
      party: z.string().nullable(),
      phase: z.enum(PHASES).nullable(),
      lookedFor: texts,
      todo: z.string(),
      texts: z
        .strictObject({
          title: local,
          question: local,
          why: local,
          source: local,
          todo: local,
          levels: z.strictObject({ strong: local, partial: local, suggested: local }),
        })
        .describe('The same in each language of the report, and what counts at each level.'),
      answers: z.array(answer).describe('One for each document that was read, in their order.'),
    }),
  ),
  parties: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      names: local,
      phases: z.array(z.enum(PHASES)),
    }),
  ),
  needs: z.record(z.string(), z.string()),
  needNames: z.record(z.string(), local).describe('`needs` in each language of the report.'),
  actors: z
    .array(
      z.strictObject({
        document: z.string(),
        name: z.string().describe('As it stands in the text.'),
        role: z.enum(['made', 'adopted', 'carries-out']),
        statement: z.string().nullable(),
      }),
    )
    .describe('Departments, committees and groups of staff as the texts name them.'),
  contributions: z
    .array(
      z.strictObject({
        document: z.string(),
        references: z.array(
          z.strictObject({
            finding: z.string(),
            from: z.enum(['anchor', 'related']),
            relation: z
              .enum(['supplements', 'see', 'together', 'replaces', 'follows', 'implements'])
              .nullable(),
          }),
        ),
        supports: z.array(z.strictObject({ anchor: z.string(), related: z.string() })),
        carriesOut: z.array(z.strictObject({ anchor: z.string(), related: z.string() })),
        clashes: texts.describe('Ids of findings.'),
      }),
    )
    .describe('How each other policy contributes to the relatives policy.'),
  visions: z.array(
    z.strictObject({
      statement: z.string(),
      echoes: z.array(
        z.strictObject({
          document: z.string(),
          echo: z.enum(ECHOES),
          statement: z.string().nullable(),
        }),
      ),
    }),
  ),
  recurring: z.array(z.strictObject({ words: z.string(), documents: texts })),
  citizen: z.array(
    z.strictObject({
      document: z.string(),
      promises: z.int().min(0),
      concrete: z.array(
        z.strictObject({
          statement: z.string(),
          signs: z.array(z.enum(CONCRETE_SIGNS)),
          isAddressed: z.boolean(),
        }),
      ),
      sentences: z.int().min(0),
      passives: z.int().min(0).describe('Sentences in the passive in which nobody acts.'),
      abstracts: z.int().min(0).describe('Sentences with two abstract nouns or more.'),
      heavy: z.array(
        z.strictObject({
          quote: z.string(),
          ...place,
          weights: z.array(
            z.strictObject({
              reason: z.enum(['long-sentence', 'long-words', 'passive', 'abstract']),
              words: texts,
              count: z.int().min(0),
            }),
          ),
        }),
      ),
    }),
  ),
  picture: z
    .strictObject({ clashes: texts, terms: texts, same: texts })
    .describe('Ids of findings: whether a citizen meets one picture across the policies.'),
  practice: z
    .array(
      z.strictObject({
        statement: z.string(),
        how: z.enum(['itself', 'under', 'other', 'none']),
        by: texts,
      }),
    )
    .describe('Whether any policy says how a statement of the relatives policy becomes practice.'),
});

/** The whole report. */
export const REPORT_SCHEMA = z
  .strictObject({
    schemaVersion: z.literal(1),
    tool: z.strictObject({ name: z.literal('coherence'), version: z.string() }),
    language: z.string().describe('Language of the documents as a whole.'),
    anchor: z.string().nullable().describe('Id of the relatives policy; null when none was found.'),
    notices: z.array(notice),
    documents: z.array(document),
    statements: z.array(statement),
    definitions: z
      .array(
        z.strictObject({
          key: z.string(),
          label: z.string(),
          documents: texts.describe('Ids of the documents that explain the term.'),
          statements: texts,
        }),
      )
      .describe('Definitions by term, those that several documents explain first.'),
    findings: z.array(z.discriminatedUnion('type', [overlap, contradiction, gap, terminology, reference])),
    considered: z.array(considered).describe('Pairs that looked like findings and were explained away.'),
    thread: z
      .array(thread)
      .describe("The relatives policy's visions (and main goals), each with what carries it."),
    checks: checks.nullable().describe("The health authority's advice, answered from the texts."),
    labels: z.record(z.string(), z.string()).describe('Names of themes and concepts by id.'),
    settings: z
      .strictObject({
        exclude: texts.describe('Globs of files left out.'),
        concepts: z.record(z.string(), texts).describe('Extra words for concepts, by id.'),
        themes: z.record(z.string(), texts).describe('Extra words for themes, by id.'),
        stopPhrases: texts.describe('Standing phrases that make no overlap.'),
        thresholds: z
          .strictObject({
            statement: share,
            overlap: share,
            repeat: share,
            contradiction: share,
            gap: share,
          })
          .describe('Where the lines are drawn.'),
      })
      .nullable()
      .describe('With which settings the report was made.'),
    regions: z
      .record(z.string(), region)
      .exactOptional()
      .describe(
        'Where texts stand in text files: by id of the statement, or of the reference that quotes them.',
      ),
    check: check.exactOptional().describe('Of `coherence check` only; `findings` then holds what is new.'),
  })
  .meta({ title: 'coherence report' });

export type ReportJson = z.infer<typeof REPORT_SCHEMA>;

/** The schema as a JSON Schema document (draft 2020-12), with a line break at the end. */
export function schemaText(): string {
  return `${JSON.stringify(z.toJSONSchema(REPORT_SCHEMA), null, 2)}\n`;
}
