import { z } from 'zod';
import { CHANGE_REASONS, CHANGE_TYPES } from '../../model/change.ts';
import { DOCUMENT_FORMATS, DOCUMENT_STATUSES, PROBLEM_CODES } from '../../model/index.ts';

/** The JSON report of `coherence diff`, `schemaVersion: 1`. Strict, as that of a scan: an undescribed field is a mistake of ours. */

const page = z.int().min(1).nullable().describe('From 1, as the viewer counts; null where there are none.');
const line = z
  .int()
  .min(1)
  .nullable()
  .describe('Line of the source file, from 1; null where there are none.');
const texts = z.array(z.string());

const version = z.strictObject({
  id: z.string(),
  version: z.enum(['old', 'new']),
  path: z.string().describe('As it was given: a file, or REV:path.'),
  title: z.string(),
  format: z.enum(DOCUMENT_FORMATS),
  language: z.string(),
  status: z.enum(DOCUMENT_STATUSES),
  problems: z.array(z.strictObject({ code: z.enum(PROBLEM_CODES), message: z.string(), page })),
  pages: z.int().min(0).nullable(),
  words: z.int().min(0),
});

const reason = z.strictObject({
  code: z.enum(CHANGE_REASONS),
  effect: z
    .union([z.literal(-1), z.literal(0), z.literal(1)])
    .describe("To the citizen's position: 1 stronger, -1 weaker, 0 other."),
  old: z.string().nullable(),
  new: z.string().nullable(),
});

/** One change; a gate tells it too. */
export const CHANGE = {
  id: z.string().describe('From the type and both texts: the same from run to run.'),
  type: z.enum(CHANGE_TYPES),
  old: z.string().nullable().describe('Verbatim; null for what was added.'),
  new: z.string().nullable().describe('Verbatim; null for what was removed.'),
  oldPage: page,
  newPage: page,
  oldLine: line,
  newLine: line,
  section: texts.describe('Headings above the text, in the new version where it stands there.'),
  oldSection: texts.nullable(),
  evidence: z.strictObject({
    reasons: z.array(reason).describe('What decided, the weightiest first.'),
    moved: z.boolean().describe('The text also stands under another heading.'),
    likeness: z.number().min(0).max(1),
  }),
  message: z.string(),
};
const change = z.strictObject(CHANGE);
export type ChangeJson = z.infer<typeof change>;

const shift = z.strictObject({
  id: z.string(),
  type: z.string(),
  subtype: z.string(),
  texts: texts.describe("The policy's own text first."),
  documents: texts.describe('Titles, in the order of the texts.'),
});

/** The whole report of changes. */
export const CHANGES_SCHEMA = z
  .strictObject({
    schemaVersion: z.literal(1),
    tool: z.strictObject({ name: z.literal('coherence'), version: z.string() }),
    language: z.string().describe('Language of the documents.'),
    documents: z.array(version).length(2).describe('The older version, then the newer one.'),
    changes: z
      .array(change)
      .describe('In the order of the new version; what was removed stands where it stood.'),
    unchanged: z.int().min(0).describe('Sentences that say the same in both versions.'),
    coherence: z
      .strictObject({
        brought: z.array(shift),
        resolved: z.array(shift),
        left: z.int().min(0).describe('Findings that stand as before.'),
      })
      .nullable()
      .describe('What the new version does to the coherence with the policies of `--against`; null without.'),
  })
  .meta({ title: 'coherence diff report' });

/** The schema as a JSON Schema document (draft 2020-12), with a line break at the end. */
export function changesSchemaText(): string {
  return `${JSON.stringify(z.toJSONSchema(CHANGES_SCHEMA), null, 2)}\n`;
}
