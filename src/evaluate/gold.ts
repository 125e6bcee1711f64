/** The evaluation set as a careful reader made it: checked when read, so that a slip in it never passes for a miss of ours. */
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import {
  CONTRADICTION_SUBTYPES,
  type ContradictionSubtype,
  OVERLAP_SUBTYPES,
  type OverlapSubtype,
  STATEMENT_KINDS,
} from '../model/index.ts';

const text = z.string().min(1);
const pairBase = { a: text, b: text, scope: z.literal('related').optional(), note: text.optional() };

const goldSchema = z.strictObject({
  municipality: text,
  anchor: text,
  documents: z.array(z.strictObject({ id: text, file: text, title: text })).min(1),
  statements: z.array(
    z.strictObject({
      id: text,
      document: text,
      kind: z.enum(STATEMENT_KINDS),
      quote: text,
      note: text.optional(),
    }),
  ),
  pairs: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({ ...pairBase, type: z.literal('overlap'), subtype: z.enum(OVERLAP_SUBTYPES) }),
        z.strictObject({
          ...pairBase,
          type: z.literal('contradiction'),
          subtype: z.enum(CONTRADICTION_SUBTYPES),
        }),
      ]),
    )
    .default([]),
  distractors: z
    .array(
      z.strictObject({
        a: text,
        b: text,
        looks_like: z.enum(['overlap', 'contradiction']),
        scope: z.literal('related').optional(),
        note: text.optional(),
      }),
    )
    .default([]),
  gaps: z.array(z.strictObject({ statement: text, document: text, note: text.optional() })).default([]),
  terms: z
    .array(
      z.strictObject({
        concept: text,
        variants: z.record(text, z.array(text).min(1)),
        note: text.optional(),
      }),
    )
    .default([]),
  references: z
    .array(z.strictObject({ from: text, to: text, quote: text, note: text.optional() }))
    .default([]),
  // Changes between versions are measured elsewhere; here they only have to be there.
  changes: z.array(z.looseObject({})).default([]),
});

/** A gold set, complete and with every id resolved. */
export type Gold = z.infer<typeof goldSchema>;
export type GoldPair = Gold['pairs'][number];
export type PairType = GoldPair['type'];
export type PairSubtype = OverlapSubtype | ContradictionSubtype;

/** A gold set that cannot be used, with the reason. */
export class GoldError extends Error {}

/**
 * Reads a gold set.
 * @param yamlText the content of `gold.yaml`
 * @throws GoldError when it breaks the format, an id stands twice, or a pair, gap or reference names an id that is not there
 */
export function parseGold(yamlText: string): Gold {
  const gold = parseShape(yamlText);
  const documents = unique(gold.documents.map((document) => document.id));
  const statements = unique(gold.statements.map((statement) => statement.id));
  const known = (ids: ReadonlySet<string>, id: string): void => {
    if (!ids.has(id)) throw new GoldError(`the gold set names "${id}", which it does not list`);
  };
  known(documents, gold.anchor);
  for (const statement of gold.statements) known(documents, statement.document);
  for (const pair of [...gold.pairs, ...gold.distractors]) {
    known(statements, pair.a);
    known(statements, pair.b);
  }
  for (const gap of gold.gaps) {
    known(statements, gap.statement);
    known(documents, gap.document);
  }
  for (const term of gold.terms)
    for (const document of Object.keys(term.variants)) known(documents, document);
  for (const reference of gold.references) {
    known(documents, reference.from);
    known(documents, reference.to);
  }
  return gold;
}

function parseShape(yamlText: string): Gold {
  try {
    return goldSchema.parse(parse(yamlText));
  } catch (error) {
    if (error instanceof YAMLParseError) throw new GoldError(error.message);
    if (error instanceof z.ZodError) throw new GoldError(z.prettifyError(error));
    throw error;
  }
}

function unique(ids: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new GoldError(`the gold set lists "${id}" twice`);
    seen.add(id);
  }
  return seen;
}
