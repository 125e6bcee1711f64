import { appendFileSync } from 'node:fs';
import path from 'node:path';
import {
  type BaselineRecord,
  changeTypesIn,
  DEFAULT_THRESHOLD,
  type Decided,
  FAIL_ON_NAMES,
  holdAgainst,
  isAtThreshold,
  isChangeAtThreshold,
  keepUnread,
  recordText,
  type Threshold,
  toRecord,
} from '../baseline/index.ts';
import type { Analysis, Finding, GateChange, SourceDocument } from '../index.ts';
import { escapeJson } from '../report/json-text.ts';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import { gateChanges, type Read } from './gate-changes.ts';
import { errorCode, writeTo } from './io.ts';
import { checkTargets, writeOutputs } from './output.ts';
import { plain } from './plain.ts';
import { startProfile } from './profile.ts';
import { progressLine } from './progress.ts';
import { type Means, withWorkers } from './reading-flags.ts';
import { BASELINE_FILE, decide, decideOnChanges, readBaseline, readDecisions } from './records.ts';
import { withRegions } from './regions.ts';
import { checkOut } from './revision.ts';
import {
  type Door,
  deliver,
  type Run,
  readAll,
  refuseWithoutDocuments,
  reportsWanted,
  type ScanOptions,
  settingsFor,
  warn,
  warnOfOwnReports,
} from './scan.ts';
import { troubleLines } from './trouble.ts';

/** The options of `coherence check`, as commander hands them over. */
export interface CheckOptions extends ScanOptions {
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly failOn?: string;
  readonly maxSeverity?: string;
  readonly changedSince?: string;
  readonly allowBroken?: readonly string[];
}

const PASSED = 0;
const STOPPED = 1;
const COULD_NOT = 2;

/**
 * Analyses the documents as a scan does, and reports what is new against the recorded findings or an earlier revision.
 * @returns the exit code: 0 passed, 1 stopped by a new finding, 2 a document could not be read
 * @throws CliError, ConfigError or InputError when it cannot do the job
 */
export async function check(
  given: readonly string[],
  options: CheckOptions,
  context: Context,
): Promise<number> {
  const { cwd } = context.io;
  const profile = startProfile();
  const door = await import('../index.ts');
  const threshold = thresholdOf(options, door);
  const types = changeTypesIn(threshold);
  const [named] = types;
  // Of an earlier text the record holds no word, only what it takes to know a finding again.
  if (named !== undefined && options.changedSince === undefined && options.updateBaseline !== true) {
    throw new CliError({ code: 'changes-need-revision', type: named });
  }
  const { format, targets } = reportsWanted(options, door);
  const { loaded, paths } = settingsFor(given, { options, context });
  const state = recordedState(options, cwd);
  const decisions = readDecisions(cwd, loaded.file);
  const isQuiet = options.quiet === true;
  checkTargets([...(options.output ?? []), ...(options.updateBaseline ? [state.file] : [])], cwd, []);

  const progress = await progressLine(context.io, !isQuiet, options.color, context.words().progress);
  const gate = async (means: Means): Promise<number> => {
    const run: Run = { loaded, door, progress, cwd, means };
    profile.enter('read');
    const documents = await readAll(paths, run);
    profile.enter('extract');
    progress.stop();
    checkTargets(
      [...(options.output ?? []), ...(options.updateBaseline ? [state.file] : [])],
      cwd,
      documents.map((document) => document.path),
    );
    refuseWithoutDocuments(documents, paths, context.words());
    if (!isQuiet) await warn(documents, context);
    const found = await analyseAll(documents, { ...run, progress: profile.listening(progress) });
    profile.enter('report');
    const decided = await decide(found, decisions, state.record, isQuiet, context);
    const { analysis } = decided;
    const broken = brokenOnes(documents, options, cwd);
    if (options.updateBaseline === true) {
      await record(decided, state, broken, options, context);
      return PASSED;
    }
    const before =
      options.changedSince === undefined ? null : await earlier(options.changedSince, paths, run);
    const changes =
      before === null ? [] : gateChanges(before, { documents, analysis }, types, loaded.settings, door);
    const reported = gated(analysis, {
      state,
      before: before === null ? null : toRecord(before.analysis),
      changes: await decideOnChanges(changes, decisions, isQuiet, context),
      revision: options.changedSince ?? null,
      broken,
      threshold,
    });
    const shown = { targets, format, lang: loaded.lang };
    await deliver(withRegions(reported, cwd), shown, options, context, door);
    await tellGithub(withRegions(reported, cwd), shown, options, context, door);
    if (!isQuiet) await warnOfOwnReports(targets, paths, context);
    if (options.profile === true)
      await writeTo(context.io.stderr, profile.text(context.words(), means.desk().spent));
    return await outcome(reported, broken, state, isQuiet, context);
  };
  try {
    return await withWorkers(loaded, options, context, door, gate);
  } finally {
    progress.stop();
  }
}

interface RecordedState {
  /** The file as the user knows it. */
  readonly file: string;
  /** Null when nothing has been recorded there. */
  readonly record: BaselineRecord | null;
}

function thresholdOf({ failOn, maxSeverity }: CheckOptions, { SEVERITIES }: Door): Threshold {
  const names = failOn?.split(',').map((name) => name.trim()) ?? DEFAULT_THRESHOLD.failOn;
  const unknown = names.find((name) => !FAIL_ON_NAMES.includes(name));
  if (unknown !== undefined) {
    throw new CliError({ code: 'unknown-value', option: '--fail-on', value: unknown, known: FAIL_ON_NAMES });
  }
  const severity = SEVERITIES.find((each) => each === (maxSeverity ?? DEFAULT_THRESHOLD.severity));
  if (severity === undefined) {
    throw new CliError({
      code: 'unknown-value',
      option: '--max-severity',
      value: maxSeverity ?? '',
      known: SEVERITIES,
    });
  }
  return { failOn: names, severity };
}

function recordedState(options: CheckOptions, cwd: string): RecordedState {
  if (options.updateBaseline === true && options.changedSince !== undefined) {
    throw new CliError({ code: 'options-exclude', options: ['--update-baseline', '--changed-since'] });
  }
  const file = options.baseline ?? BASELINE_FILE;
  const found = readBaseline(file, cwd);
  if (found === null && options.baseline !== undefined && options.updateBaseline !== true) {
    throw new CliError({ code: 'baseline-missing', file });
  }
  return { file, record: found };
}

async function analyseAll(documents: readonly SourceDocument[], { means, progress }: Run): Promise<Analysis> {
  const analysis = await means
    .desk()
    .analyse(documents, ({ stage, count, total }) => progress.update(stage, count, total));
  progress.stop();
  return analysis;
}

/** The documents that could not be read and are not allowed to be broken. */
function brokenOnes(
  documents: readonly SourceDocument[],
  { allowBroken }: CheckOptions,
  cwd: string,
): readonly SourceDocument[] {
  const allowed = new Set((allowBroken ?? []).map((file) => path.resolve(cwd, file)));
  return documents.filter(
    (document) => document.status === 'failed' && !allowed.has(path.resolve(cwd, document.path)),
  );
}

async function record(
  { analysis, decidedAs }: Decided,
  { file, record: before }: RecordedState,
  broken: readonly SourceDocument[],
  options: CheckOptions,
  { io, words }: Context,
): Promise<void> {
  if (broken.length > 0) {
    const lines = troubleLines(broken, words());
    throw new CliError({ code: 'not-recorded', documents: lines });
  }
  const unread = analysis.documents.filter(({ status }) => status === 'failed').map(({ id }) => id);
  const now = toRecord(analysis, decidedAs);
  const state = before === null ? now : keepUnread(now, before, new Set(unread));
  await writeOutputs([{ file: path.resolve(io.cwd, file), content: escapeJson(recordText(state)) }]);
  if (options.quiet === true) return;
  await writeTo(io.stderr, `${words().check.recorded(state.findings.length, plain(file))}\n`);
}

/** What the same paths held at an earlier revision, with today's settings: the texts alone make the difference. */
async function earlier(revision: string, paths: readonly string[], run: Run): Promise<Read> {
  const old = await checkOut(revision, paths, run.cwd);
  try {
    const documents = await readAll(old.paths, { ...run, cwd: old.cwd });
    return { documents, analysis: await analyseAll(documents, run) };
  } finally {
    old.remove();
  }
}

/** The analysis as a gate sees it: the findings that are new, and in a few numbers the others. */
function gated(
  analysis: Analysis,
  against: {
    readonly state: RecordedState;
    readonly before: BaselineRecord | null;
    readonly changes: readonly GateChange[];
    readonly revision: string | null;
    readonly broken: readonly SourceDocument[];
    readonly threshold: Threshold;
  },
): Analysis {
  const { state, before, changes, revision, broken, threshold } = against;
  const isOpen = ({ decision }: Finding): boolean => decision === undefined;
  const empty: BaselineRecord = { schemaVersion: 1, documents: [], findings: [] };
  const recorded = holdAgainst(state.record ?? empty, analysis);
  const since = before === null ? recorded : holdAgainst(before, analysis);
  // What is recorded counts as known also when the comparison is with a revision.
  const known = new Set(recorded.known);
  const isNew = new Set(since.fresh.filter((finding) => !known.has(finding)));
  const findings = analysis.findings.filter((finding) => isNew.has(finding) && isOpen(finding));
  const unchanged = since.unchanged.filter((finding) => isOpen(finding) && !known.has(finding)).length;
  const decided = analysis.findings.filter((finding) => !isOpen(finding)).length;
  const open = changes.filter(({ decision }) => decision === undefined);
  const failingChanges = open.filter(({ change }) => isChangeAtThreshold(change.type, threshold));
  return {
    ...analysis,
    findings,
    gate: {
      baseline: state.record === null ? null : state.file,
      revision,
      failing: [
        ...findings.filter((finding) => isAtThreshold(finding, threshold)).map(({ id }) => id),
        ...failingChanges.map(({ change }) => change.id),
      ],
      changes: open,
      fresh: since.freshStatements,
      known: analysis.findings.length - findings.length - unchanged - decided,
      decided: decided + changes.length - open.length,
      unchanged,
      gone: recorded.gone.map(({ id, about }) => ({ id, about })),
      broken: broken.map((document) => document.path),
    },
  };
}

/**
 * Annotations are commands to the build server, not a report, so they go to stdout beside files as well; and the summary
 * goes where the server asks for it.
 */
async function tellGithub(
  analysis: Analysis,
  shown: Parameters<typeof deliver>[1],
  options: CheckOptions,
  context: Context,
  door: Door,
): Promise<void> {
  if (shown.format !== 'github') return;
  const { io } = context;
  const lang = shown.lang ?? (analysis.language === 'en' ? 'en' : 'da');
  if (shown.targets.length > 0) {
    await deliver(analysis, { ...shown, targets: [] }, options, context, door);
  }
  const summary = io.env.GITHUB_STEP_SUMMARY ?? '';
  if (summary === '') return;
  try {
    appendFileSync(summary, `${door.render(analysis, { format: 'markdown', lang })}\n`);
  } catch (error) {
    throw new CliError({
      code: 'not-written',
      file: 'GITHUB_STEP_SUMMARY',
      reason: errorCode(error) ?? String(error),
    });
  }
}

async function outcome(
  { gate }: Analysis,
  broken: readonly SourceDocument[],
  { file }: RecordedState,
  isQuiet: boolean,
  { io, words }: Context,
): Promise<number> {
  const { warning, error, fault, check: say } = words();
  const gone = gate?.gone.length ?? 0;
  if (gone > 0 && !isQuiet) await writeTo(io.stderr, `${warning}: ${say.goneNotes(gone, plain(file))}\n`);
  if (broken.length > 0) {
    const lines = troubleLines(broken, words());
    await writeTo(io.stderr, `${error}: ${fault({ code: 'gate-broken', documents: lines })}\n`);
    return COULD_NOT;
  }
  return (gate?.failing.length ?? 0) > 0 ? STOPPED : PASSED;
}
