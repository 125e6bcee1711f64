import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  applyDecisions,
  type BaselineRecord,
  DECISIONS_FILE,
  type Decided,
  type Decision,
  decideChanges,
  holdAgainst,
  parseDecisions,
  parseRecord,
  RecordError,
} from '../baseline/index.ts';
import type { Analysis, GateChange } from '../index.ts';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import { errorCode, writeTo } from './io.ts';
import { plain } from './plain.ts';

/** Where findings are recorded when nothing else is said. */
export const BASELINE_FILE = 'coherence.baseline.json';
/** A record of thousands of findings is a few megabytes; a larger file is something else, given by mistake. */
const LARGEST = 64 * 1024 * 1024;

/**
 * The recorded findings of a file, or null when there is no such file.
 * @param file as given, relative to `cwd`
 * @throws CliError when the file is there and cannot be used
 */
export function readBaseline(file: string, cwd: string): BaselineRecord | null {
  const text = readText(file, cwd);
  return text === null ? null : worded(() => parseRecord(text, file));
}

/** The recorded findings where they stand by default, for a run that can do without: null also when they cannot be used. */
export function baselineIfUsable(cwd: string): BaselineRecord | null {
  try {
    return readBaseline(BASELINE_FILE, cwd);
  } catch (error) {
    if (error instanceof CliError) return null;
    throw error;
  }
}

/**
 * The decisions that stand in the working folder, or beside the settings; none when there is no such file.
 * @param settings the settings file used, absolute, or null
 * @throws CliError with the line when the file cannot be used
 */
export function readDecisions(cwd: string, settings: string | null): readonly Decision[] {
  const folders = [cwd, ...(settings === null ? [] : [path.dirname(settings)])];
  for (const folder of folders) {
    const file = path.relative(cwd, path.join(folder, DECISIONS_FILE));
    const text = readText(file, cwd);
    if (text !== null) return worded(() => parseDecisions(text, file));
  }
  return [];
}

/**
 * The analysis with the decisions of the folder; what has run out or hits nothing is told on stderr.
 * @param record by which findings are known again under the id that they had when somebody decided on them
 */
export async function decide(
  analysis: Analysis,
  decisions: readonly Decision[],
  record: BaselineRecord | null,
  isQuiet: boolean,
  { io, words }: Context,
): Promise<Decided> {
  const recordedAs =
    record === null || decisions.length === 0 ? undefined : holdAgainst(record, analysis).recordedAs;
  const decided = applyDecisions(analysis, decisions, today(io.env), recordedAs);
  if (isQuiet) return decided;
  const { warning, check } = words();
  for (const { finding, until } of decided.expired) {
    await writeTo(io.stderr, `${warning}: ${check.expired(plain(finding), until ?? '')}\n`);
  }
  for (const { finding } of decided.idle) {
    await writeTo(io.stderr, `${warning}: ${check.idle(plain(finding))}\n`);
  }
  return decided;
}

/** The changes with the decisions of the folder; what has run out is told on stderr. */
export async function decideOnChanges(
  changes: readonly GateChange[],
  decisions: readonly Decision[],
  isQuiet: boolean,
  { io, words }: Context,
): Promise<readonly GateChange[]> {
  const decided = decideChanges(changes, decisions, today(io.env));
  if (!isQuiet) {
    const { warning, check } = words();
    for (const { finding, until } of decided.expired) {
      await writeTo(io.stderr, `${warning}: ${check.expired(plain(finding), until ?? '')}\n`);
    }
  }
  return decided.changes;
}

/** The day (YYYY-MM-DD) on this machine's calendar, or the one that `SOURCE_DATE_EPOCH` sets for builds that must repeat. */
function today(env: Context['io']['env']): string {
  const epoch = env.SOURCE_DATE_EPOCH ?? '';
  if (/^\d{1,12}$/u.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function readText(file: string, cwd: string): string | null {
  const absolute = path.resolve(cwd, file);
  let bytes: Uint8Array;
  try {
    const info = statSync(absolute);
    // A pipe would be waited for, a device read without end.
    if (!info.isFile() || info.size > LARGEST) throw new CliError({ code: 'record-unreadable', file });
    bytes = readFileSync(absolute);
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return null;
    throw error instanceof CliError ? error : new CliError({ code: 'record-unreadable', file });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CliError({ code: 'record-unreadable', file });
  }
}

function worded<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    throw new CliError({
      code: 'record-fault',
      file: error.file,
      line: error.line,
      fault: safe(error.fault),
    });
  }
}

/** What stands in the file goes into a message for a terminal. */
function safe<Fault extends object>(fault: Fault): Fault {
  const entries = Object.entries(fault).map(([key, value]) => [
    key,
    typeof value === 'string' ? plain(value) : value,
  ]);
  return Object.assign({}, fault, Object.fromEntries(entries));
}
