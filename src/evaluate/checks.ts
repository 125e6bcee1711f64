/** Agreement of the advice's checks with a reader's verdicts. */
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { readDocuments } from '../ingest/index.ts';
import {
  type Analysis,
  CHECK_LEVELS,
  type CheckLevel,
  DEFAULT_SETTINGS,
  type Settings,
  type SourceDocument,
} from '../model/index.ts';
import { GoldError } from './gold.ts';

const verdict = z.tuple([z.enum(['strong', 'partial', 'suggested']), z.string().min(1)]);
const setSchema = z.strictObject({
  documents: z.string().min(1),
  verdicts: z.record(z.string(), z.record(z.string(), verdict)),
});

/** Where reader and program part. */
export interface CheckMiss {
  readonly document: string;
  readonly check: string;
  readonly expected: CheckLevel;
  readonly found: CheckLevel;
  /** The reader's words, or the first quotation of the program. */
  readonly words: string;
}

/** All shares 0..1; NaN where there is nothing to count. */
export interface CheckScores {
  readonly set: string;
  readonly questions: number;
  /** Share of questions with the reader's very level. */
  readonly agreement: number;
  /** The same where reader or program found something: what is not there is easy to agree on. */
  readonly agreementWhereFound: number;
  /** Share of questions with the reader's answer to "is it there at all". */
  readonly presence: number;
  /** Share of the reader's findings whose sentence is among the program's quotations. */
  readonly sameSentence: number;
  readonly misses: readonly CheckMiss[];
}

/**
 * Puts the checks to the policies of a set and compares with the reader's verdicts.
 * @param file the set of verdicts
 * @param folder of the policies; null takes the one that the set names
 * @throws GoldError when the set cannot be used, or names a document or a check that is not there
 */
export async function evaluateChecks(
  file: string,
  folder: string | null,
  analyseDocuments: (documents: readonly SourceDocument[], settings: Settings) => Analysis,
): Promise<CheckScores> {
  const set = parseSet(await readFile(file, 'utf8'));
  const cwd = folder === null ? resolve(dirname(file), set.documents) : resolve(folder);
  const { documents } = await readDocuments(['.'], { cwd, exclude: ['gold.yaml'] });
  const analysis = analyseDocuments(documents, DEFAULT_SETTINGS);
  const results = analysis.checks?.results ?? [];
  for (const [id, verdicts] of Object.entries(set.verdicts)) {
    if (!analysis.documents.some((each) => each.id === id)) {
      throw new GoldError(`the set names the document "${id}", which is not in its folder`);
    }
    for (const check of Object.keys(verdicts)) {
      if (!results.some((each) => each.id === check)) throw new GoldError(`no check is called "${check}"`);
    }
  }
  const pairs = results
    .filter(({ advice }) => advice !== 'local')
    .flatMap((result) =>
      result.answers
        .filter(({ document }) => Object.hasOwn(set.verdicts, document))
        .map((answer) => ({ check: result.id, answer, gold: set.verdicts[answer.document]?.[result.id] })),
    );
  const judged = pairs.map(({ check, answer, gold }) => {
    const expected: CheckLevel = gold?.[0] ?? 'not-found';
    return {
      miss: {
        document: answer.document,
        check,
        expected,
        found: answer.level,
        words: gold?.[1] ?? answer.evidence[0]?.quote ?? '',
      },
      isSame: expected === answer.level,
      isThere: expected !== 'not-found' || answer.level !== 'not-found',
      bothOrNone: (expected === 'not-found') === (answer.level === 'not-found'),
      quoted:
        gold === undefined
          ? null
          : answer.evidence.some(({ quote, leadIn }) => `${leadIn ?? ''} ${quote}`.includes(gold[1])),
    };
  });
  const withWords = judged.flatMap(({ quoted }) => quoted ?? []);
  return {
    set: file,
    questions: judged.length,
    agreement: share(judged, (each) => each.isSame),
    agreementWhereFound: share(
      judged.filter((each) => each.isThere),
      (each) => each.isSame,
    ),
    presence: share(judged, (each) => each.bothOrNone),
    sameSentence: share(withWords, (each) => each),
    misses: judged.filter((each) => !each.isSame).map(({ miss }) => miss),
  };
}

function parseSet(text: string): z.infer<typeof setSchema> {
  try {
    return setSchema.parse(parse(text));
  } catch (error) {
    if (error instanceof YAMLParseError) throw new GoldError(error.message);
    if (error instanceof z.ZodError) throw new GoldError(z.prettifyError(error));
    throw error;
  }
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length;
}

/** The scores as a few lines; with `verbose` every question on which reader and program part. */
export function renderCheckScores(scores: CheckScores, verbose: boolean): string {
  const count = (level: CheckLevel): number => scores.misses.filter((each) => each.found === level).length;
  const lines = [
    `${scores.set}: ${scores.questions} questions`,
    `  same level               ${scores.agreement.toFixed(3)}`,
    `  same level, where found  ${scores.agreementWhereFound.toFixed(3)}`,
    `  there or not there       ${scores.presence.toFixed(3)}`,
    `  same sentence            ${scores.sameSentence.toFixed(3)}`,
    `  wrongly                  ${CHECK_LEVELS.map((level) => `${level} ${count(level)}`).join(', ')}`,
  ];
  const details = scores.misses.map(
    ({ document, check, expected, found, words }) =>
      `  ${document} ${check}: expected ${expected}, found ${found}: ${words}`,
  );
  return `${[...lines, ...(verbose ? details : [])].join('\n')}\n`;
}
