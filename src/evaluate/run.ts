/** The evaluation as one function: arguments and two writers in, exit code out. */
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../analyse.ts';
import { InputError, readDocuments } from '../ingest/index.ts';
import { type Analysis, DEFAULT_SETTINGS, type Settings, type SourceDocument } from '../model/index.ts';
import { type RuleYield, yieldOfRules } from './ablate.ts';
import { evaluateChanges, renderChangeScores } from './changes.ts';
import { evaluateChecks, renderCheckScores } from './checks.ts';
import { detailsOf } from './details.ts';
import { align, score } from './evaluate.ts';
import { type Gold, GoldError, parseGold } from './gold.ts';
import { renderCounts, renderDetails, renderScores, renderYields } from './render.ts';

/** The method as `analyse` offers it; progress is nobody's concern here. */
type Analyse = (documents: readonly SourceDocument[], settings: Settings) => Analysis;

const USAGE =
  'usage: npm run evaluate -- <folder with gold.yaml, or with documents> … [--changes] [--json] [--verbose]\n' +
  '       npm run evaluate -- --ablate contradictions <folder with gold.yaml> … [--json]\n' +
  '       npm run evaluate -- --checks <verdicts.yaml> [folder with documents] [--json] [--verbose]\n';

/**
 * Evaluates the folders named in the arguments, one after the other.
 * @param write takes what is printed
 * @param fail takes what went wrong
 * @param analyseDocuments the method that is measured
 * @returns 0 when all folders were evaluated, 2 on wrong usage or a folder that cannot be used
 */
export async function run(
  args: readonly string[],
  write: (text: string) => void,
  fail: (text: string) => void,
  analyseDocuments: Analyse = analyse,
): Promise<number> {
  const options = optionsOf(args);
  if (options === null) {
    fail(USAGE);
    return 2;
  }
  if (options.checks !== null) return runChecks(options.checks, options, write, fail, analyseDocuments);
  if (options.ablate) return runAblation(options, write, fail, analyseDocuments);
  const results: object[] = [];
  for (const folder of options.folders) {
    try {
      results.push(await evaluateFolder(folder, options, write, analyseDocuments));
    } catch (error) {
      if (!(error instanceof GoldError || error instanceof InputError)) throw error;
      fail(`${folder}: ${error.message}\n`);
      return 2;
    }
  }
  if (options.json) write(`${JSON.stringify(results.length === 1 ? results[0] : results, null, 2)}\n`);
  return 0;
}

/** Prints what each rule for contradictions adds on each of the sets. */
async function runAblation(
  options: Options,
  write: (text: string) => void,
  fail: (text: string) => void,
  analyseDocuments: Analyse,
): Promise<number> {
  const sets: { readonly name: string; readonly rules: readonly RuleYield[] }[] = [];
  for (const folder of options.folders) {
    try {
      const gold = await loadGold(folder);
      if (gold === null) throw new GoldError('there is no gold.yaml to tell right from false');
      const analysis = await analyseFolder(folder, gold, analyseDocuments);
      sets.push({ name: basename(resolve(folder)), rules: yieldOfRules(align(analysis, gold)) });
    } catch (error) {
      if (!(error instanceof GoldError || error instanceof InputError)) throw error;
      fail(`${folder}: ${error.message}\n`);
      return 2;
    }
  }
  write(options.json ? `${JSON.stringify(sets, null, 2)}\n` : renderYields(sets));
  return 0;
}

async function runChecks(
  file: string,
  options: Options,
  write: (text: string) => void,
  fail: (text: string) => void,
  analyseDocuments: Analyse,
): Promise<number> {
  try {
    const scores = await evaluateChecks(file, options.folders[0] ?? null, analyseDocuments);
    write(options.json ? `${JSON.stringify(scores, null, 2)}\n` : renderCheckScores(scores, options.verbose));
    return 0;
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!(error instanceof GoldError || error instanceof InputError || isMissing)) throw error;
    fail(`${file}: ${error.message}\n`);
    return 2;
  }
}

/** Evaluates one folder, prints its table unless JSON was asked for, and returns what the JSON holds. */
async function evaluateFolder(
  folder: string,
  options: Options,
  write: (text: string) => void,
  analyseDocuments: Analyse,
): Promise<object> {
  if (options.changes) {
    const scores = await evaluateChanges(folder);
    if (!options.json) write(`${renderChangeScores(folder, scores, options.verbose)}\n`);
    return { folder, ...scores };
  }
  const gold = await loadGold(folder);
  const analysis = await analyseFolder(folder, gold, analyseDocuments);
  if (gold === null) {
    if (!options.json) write(`${renderCounts(folder, analysis)}\n`);
    return { folder, statements: analysis.statements.length, findings: analysis.findings.length };
  }
  const alignment = align(analysis, gold);
  const scores = score(alignment);
  const details = options.verbose ? detailsOf(alignment) : null;
  if (!options.json) write(`${renderScores(scores)}${details === null ? '' : renderDetails(details)}\n`);
  return details === null ? scores : { ...scores, details };
}

interface Options {
  readonly folders: readonly string[];
  readonly json: boolean;
  readonly verbose: boolean;
  /** Scores the changes between the set's two versions instead of the analysis of its policies. */
  readonly changes: boolean;
  /** Prints what each rule for contradictions adds, in place of the figures. */
  readonly ablate: boolean;
  /** A set of verdicts on the advice's checks, which is scored instead; null for none. */
  readonly checks: string | null;
}

function optionsOf(args: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ablate: { type: 'string' },
        changes: { type: 'boolean' },
        checks: { type: 'string' },
        json: { type: 'boolean' },
        verbose: { type: 'boolean' },
      },
    });
    if (values.ablate !== undefined && (values.ablate !== 'contradictions' || positionals.length === 0))
      return null;
    if (positionals.length === 0 && values.checks === undefined) return null;
    return {
      folders: positionals,
      json: values.json ?? false,
      verbose: values.verbose ?? false,
      ablate: values.ablate !== undefined,
      changes: values.changes ?? false,
      checks: values.checks ?? null,
    };
  } catch {
    return null;
  }
}

/**
 * The gold set of a folder.
 * @returns null when the folder has no `gold.yaml`
 * @throws GoldError when it has one that cannot be used
 */
export async function loadGold(folder: string): Promise<Gold | null> {
  let content: string;
  try {
    content = await readFile(join(folder, 'gold.yaml'), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  return parseGold(content);
}

/** Reads and analyses as the program does, with the gold set's anchor where there is one. */
async function analyseFolder(
  folder: string,
  gold: Gold | null,
  analyseDocuments: Analyse,
): Promise<Analysis> {
  const cwd = resolve(folder);
  const paths = gold === null ? ['.'] : gold.documents.map((document) => document.file);
  const { documents } = await readDocuments(paths, { cwd, exclude: DEFAULT_SETTINGS.exclude });
  const anchor = gold?.documents.find((document) => document.id === gold.anchor)?.file ?? null;
  return analyseDocuments(documents, { ...DEFAULT_SETTINGS, anchor });
}
