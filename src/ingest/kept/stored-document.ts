import {
  BLOCK_KINDS,
  DOCUMENT_FORMATS,
  DOCUMENT_STATUSES,
  FACT_KINDS,
  PROBLEM_CODES,
} from '../../model/index.ts';
import { lazily, libraries, type Zod } from '../../text/libraries.ts';
import type { KeptContent, ReadContent } from '../read-document.ts';
import type { TextPrint } from '../text-print.ts';

function documentSchema(z: Zod) {
  const page = z.int().min(1);
  const block = z.strictObject({
    kind: z.enum(BLOCK_KINDS),
    level: z.int().min(1).nullable(),
    text: z.string().min(1),
    pages: z.array(z.strictObject({ offset: z.int().min(0), page })),
    line: z.int().min(1).nullable(),
    section: z.array(z.string()),
    leadIn: z.string().nullable(),
    label: z.string().optional(),
    runIn: z.int().min(0),
    boxed: z.boolean(),
  });
  const problem = z.strictObject({
    code: z.enum(PROBLEM_CODES),
    page: page.nullable(),
    args: z.record(z.string(), z.union([z.string(), z.number()])),
  });
  const fact = z.strictObject({
    kind: z.enum(FACT_KINDS),
    value: z.string(),
    page: page.nullable(),
    quote: z.string().nullable(),
  });

  return z.strictObject({
    title: z.string(),
    format: z.enum(DOCUMENT_FORMATS),
    status: z.enum(DOCUMENT_STATUSES),
    problems: z.array(problem),
    pageCount: z.int().min(0).nullable(),
    pageLabels: z.array(z.strictObject({ page, label: z.string() })).optional(),
    words: z.int().min(0),
    blocks: z.array(block),
    facts: z.array(fact).default([]),
  });
}

/** The schema library is loaded with the first document, not with the program. */
const schema = lazily(() => documentSchema(libraries().z));

/**
 * A document that comes from outside this process: from one that reads, or from a file of the cache.
 * @returns null when the value is no such document, whatever else it is
 */
export function parseStored(value: unknown): ReadContent | null {
  const parsed = schema().safeParse(value);
  if (!parsed.success) return null;
  const { pageLabels, blocks, ...rest } = parsed.data;
  const labelled = blocks.map(({ label, ...block }) => (label === undefined ? block : { ...block, label }));
  return { ...rest, blocks: labelled, ...(pageLabels === undefined ? {} : { pageLabels }) };
}

/**
 * What an entry of the cache begins with. Its sum tells that this program wrote it, after the document had been validated; so
 * it is only looked at whether it is of this kind, which takes a hundredth of the time.
 */
export function isStoredHead(value: unknown): value is Omit<KeptContent, 'blocks'> {
  if (!isRecord(value)) return false;
  const { title, status, problems, words, print } = value;
  if (typeof title !== 'string' || typeof words !== 'number' || !Array.isArray(problems)) return false;
  return DOCUMENT_STATUSES.some((known) => known === status) && (print === null || isRecord(print));
}

/** The blocks of an entry of the cache. */
export function isStoredBlocks(value: unknown): value is KeptContent['blocks'] {
  return Array.isArray(value) && value.every((block) => isRecord(block) && typeof block.text === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The print of a text that comes from a process; null when it is none. */
export function parsePrint(value: unknown): TextPrint | null {
  if (!isRecord(value)) return null;
  const { letters, stretches } = value;
  return typeof letters === 'string' && typeof stretches === 'string' ? { letters, stretches } : null;
}
