import path from 'node:path';
import { type Language, type LoadedSettings, loadSettings, pathKind } from '../config/index.ts';
import type { Analysis, ReportFormat, SourceDocument, TextFormat } from '../index.ts';
import { splitChapter } from '../model/index.ts';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import { isColored, printAll, writeTo } from './io.ts';
import { checkTargets, writeOutputs } from './output.ts';
import { pathPrefix } from './path-prefix.ts';
import { plain } from './plain.ts';
import { startProfile } from './profile.ts';
import { type ProgressLine, progressLine } from './progress.ts';
import { type Means, type ReadingFlags, withWorkers } from './reading-flags.ts';
import { baselineIfUsable, decide, readDecisions } from './records.ts';
import { withRegions } from './regions.ts';
import { troubleLines } from './trouble.ts';
import type { Wording } from './wording/index.ts';

/** The folder that is read when none is named. */
const DEFAULT_FOLDER = 'policies';
/** The endings offered to whoever writes another one; formatForFile knows a few more. */
const ENDINGS = ['.html', '.docx', '.xlsx', '.csv', '.md', '.json', '.txt', '.sarif', '.xml'] as const;
/** Columns of a report whose reader's window is unknown. */
const DEFAULT_WIDTH = 100;

/** The options of `coherence scan`, as commander hands them over. */
export interface ScanOptions extends ReadingFlags {
  readonly anchor?: string;
  readonly format?: string;
  readonly output?: readonly string[];
  readonly allPairs?: boolean;
  readonly lang?: Language;
  readonly config?: string;
  readonly quiet?: boolean;
  readonly profile?: boolean;
  readonly color: boolean;
}

export type Door = typeof import('../index.ts');

export interface Target {
  readonly file: string;
  readonly format: ReportFormat;
}

/**
 * Reads the documents, compares them and writes the report.
 * @throws CliError, ConfigError or InputError when it cannot do the job
 */
export async function scan(given: readonly string[], options: ScanOptions, context: Context): Promise<void> {
  await scanOnce(given, await scanJob(options, context));
}

/** The format for stdout, and the files to write. */
export interface Wanted {
  readonly format: TextFormat;
  readonly targets: readonly Target[];
}

/** What every scan of one command line has in common. */
export interface ScanJob {
  readonly wanted: Wanted;
  readonly options: ScanOptions;
  readonly context: Context;
  readonly door: Door;
}

/**
 * What is asked for, found out before any work begins.
 * @throws CliError for a format that is not known
 */
export async function scanJob(options: ScanOptions, context: Context): Promise<ScanJob> {
  const door = await import('../index.ts');
  return { wanted: reportsWanted(options, door), options, context, door };
}

/**
 * The formats that a command line asks for.
 * @throws CliError for one that is not known
 */
export function reportsWanted(options: Pick<ScanOptions, 'format' | 'output'>, door: Door): Wanted {
  const format = formatNamed(options.format ?? 'terminal', door);
  const targets = (options.output ?? []).map((file) => ({ file, format: formatOfFile(file, door) }));
  return { format, targets };
}

/**
 * The settings as they are now, with the paths that are read; from here on messages are in the language asked for.
 * @throws CliError when there is nothing at a path or at the anchor's, ConfigError for settings that cannot be used
 */
export function settingsFor(
  given: readonly string[],
  {
    options,
    context,
  }: {
    readonly options: Pick<ScanOptions, 'anchor' | 'config' | 'lang' | 'allPairs'>;
    readonly context: Context;
  },
): { readonly loaded: LoadedSettings; readonly paths: readonly string[] } {
  const { cwd } = context.io;
  const loaded = loadSettings({
    cwd,
    configPath: options.config ?? null,
    paths: given.length > 0 ? given : [DEFAULT_FOLDER],
    flags: {
      anchor: options.anchor ?? null,
      lang: options.lang ?? null,
      allPairs: options.allPairs === true,
    },
  });
  context.speak(loaded.lang);
  return { loaded, paths: pathsToRead(given, loaded, options, cwd) };
}

/** How one scan goes out: `report` writes it as asked for, and may be left to whoever called. */
export interface ScanResult {
  readonly documents: readonly SourceDocument[];
  readonly analysis: Analysis;
  readonly loaded: LoadedSettings;
}

/**
 * One scan, from the settings to the report.
 * @param isDelivered whether the report is wanted: a later scan of `--watch` without files tells only what has changed
 */
export async function scanOnce(
  given: readonly string[],
  job: ScanJob,
  isDelivered = true,
): Promise<ScanResult> {
  const { wanted, options, context, door } = job;
  const { cwd } = context.io;
  const { targets, format } = wanted;
  const profile = startProfile();
  checkTargets(options.output ?? [], cwd, []);
  const { loaded, paths } = settingsFor(given, job);
  const decisions = readDecisions(cwd, loaded.file);

  const progress = await progressLine(
    context.io,
    options.quiet !== true,
    options.color,
    context.words().progress,
  );
  try {
    const { documents, found, spent } = await withWorkers(loaded, options, context, door, async (means) => {
      profile.enter('read');
      const documents = await readAll(paths, { loaded, door, progress, cwd, means });
      profile.enter('extract');
      progress.stop();
      checkTargets(
        options.output ?? [],
        cwd,
        documents.map((document) => document.path),
      );
      refuseWithoutDocuments(documents, paths, context.words());
      if (options.quiet !== true) await warn(documents, context);
      const heard = profile.listening(progress);
      const found = await means
        .desk()
        .analyse(documents, ({ stage, count, total }) => heard.update(stage, count, total));
      return { documents, found, spent: means.desk().spent };
    });
    profile.enter('report');
    progress.stop();
    const record = decisions.length === 0 ? null : baselineIfUsable(cwd);
    const { analysis } = await decide(found, decisions, record, options.quiet === true, context);
    if (isDelivered) {
      const shown = { targets, format, lang: loaded.lang };
      await deliver(withRegions(analysis, cwd), shown, options, context, door);
    }
    if (options.quiet !== true) await warnOfOwnReports(targets, paths, context);
    if (options.profile === true) await writeTo(context.io.stderr, profile.text(context.words(), spent));
    return { documents, analysis, loaded };
  } finally {
    progress.stop();
  }
}

function formatNamed(name: string, door: Door): TextFormat {
  // A workbook or a Word file is bytes, which no screen shows: it is asked for by the name of its file.
  const found = door.TEXT_FORMATS.find((format) => format === name);
  if (found === undefined) {
    const known = door.TEXT_FORMATS;
    throw new CliError({ code: 'unknown-value', option: '--format', value: name, known });
  }
  return found;
}

function formatOfFile(file: string, door: Door): ReportFormat {
  const format = door.formatForFile(file);
  if (format === null) throw new CliError({ code: 'unknown-ending', file, known: ENDINGS });
  return format;
}

/** The paths given, or the default folder; and the relatives policy, which may lie outside them. Reading takes each file once. */
function pathsToRead(
  given: readonly string[],
  loaded: LoadedSettings,
  options: Pick<ScanOptions, 'anchor'>,
  cwd: string,
): readonly string[] {
  if (given.length === 0 && pathKind(path.resolve(cwd, DEFAULT_FOLDER)) === null) {
    throw new CliError({ code: 'no-policies-folder', folder: DEFAULT_FOLDER });
  }
  const paths = given.length > 0 ? given : [DEFAULT_FOLDER];
  const { anchor } = loaded.settings;
  if (anchor === null) return paths;
  // A chapter may be named behind the file; a file may also have the sign in its name.
  const whole = pathKind(path.resolve(cwd, anchor)) === 'file' ? anchor : splitChapter(anchor).path;
  if (pathKind(path.resolve(cwd, whole)) !== 'file') {
    const config =
      options.anchor === undefined && loaded.file !== null ? path.relative(cwd, loaded.file) : null;
    throw new CliError({ code: 'anchor-not-found', path: options.anchor ?? anchor, config });
  }
  return [...paths, whole];
}

/** What a run has at hand when it reads. */
export interface Run {
  readonly loaded: LoadedSettings;
  readonly door: Door;
  readonly progress: ProgressLine;
  readonly cwd: string;
  readonly means: Means;
}

export async function readAll(paths: readonly string[], run: Run): Promise<readonly SourceDocument[]> {
  const { loaded, door, progress, cwd, means } = run;
  // Before anything is read: the processes then work out what they have read.
  const desk = means.desk();
  const { documents } = await door.readDocuments(paths, {
    ...means.reading,
    onKnown: (known, missing) => desk.lookAhead(known, missing),
    cwd,
    exclude: loaded.settings.exclude,
    onProgress: (done, total) => progress.update('read', done, total),
  });
  return documents;
}

/** A run needs something to read. */
export function refuseWithoutDocuments(
  documents: readonly SourceDocument[],
  paths: readonly string[],
  words: Wording,
): void {
  if (documents.length === 0) throw new CliError({ code: 'no-documents', paths });
  if (!documents.some(isReadable)) {
    const lines = troubleLines(documents, words);
    throw new CliError({ code: 'none-readable', documents: lines });
  }
}

function isReadable(document: SourceDocument): boolean {
  return document.status === 'ok' || document.status === 'partial';
}

/** A line for each document that was not read, or not whole: the report says it too, but may go to a file. */
export async function warn(documents: readonly SourceDocument[], context: Context): Promise<void> {
  const words = context.words();
  for (const line of troubleLines(
    documents.filter(({ status }) => status !== 'ok'),
    words,
  ))
    await writeTo(context.io.stderr, `${words.warning}: ${line}\n`);
}

/**
 * Writes the report as asked for, to the files or to stdout, and says on stderr which files were written.
 * @throws CliError when it cannot be written
 */
export async function deliver(
  analysis: Analysis,
  wanted: {
    readonly targets: readonly Target[];
    readonly format: TextFormat;
    readonly lang: Language | null;
  },
  options: Pick<ScanOptions, 'quiet' | 'color'>,
  { io, words }: Context,
  door: Door,
): Promise<void> {
  const lang = wanted.lang ?? (analysis.language === 'en' ? 'en' : 'da');
  const shown = (format: TextFormat, width: number, color: boolean): Iterable<string> =>
    door.renderPieces(analysis, { format, lang, width, color, pathPrefix: pathPrefix(io) });
  if (wanted.targets.length === 0) {
    const isInColor = isColored(io.stdout, io.env, options.color);
    await printAll(io, shown(wanted.format, io.stdout.columns || DEFAULT_WIDTH, isInColor));
    return;
  }
  await writeOutputs(
    wanted.targets.map(({ file, format }) => ({
      file: path.resolve(io.cwd, file),
      content: door.isFileFormat(format)
        ? door.renderFilePieces(analysis, { format, lang })
        : shown(format, DEFAULT_WIDTH, false),
    })),
  );
  if (options.quiet === true) return;
  for (const { file } of wanted.targets) await writeTo(io.stderr, `${words().written(plain(file))}\n`);
}

/** Formats whose files are never read as policies. */
const UNREAD_FORMATS: ReadonlySet<ReportFormat> = new Set(['json', 'sarif', 'junit', 'gitlab']);

/** A report that lies among the policies would be read as one of them the next time. */
export async function warnOfOwnReports(
  targets: readonly Target[],
  paths: readonly string[],
  context: Context,
): Promise<void> {
  const { io, words } = context;
  const folders = paths.map((given) => path.resolve(io.cwd, given) + path.sep);
  for (const { file, format } of targets) {
    const isAmongThem = folders.some((folder) => path.resolve(io.cwd, file).startsWith(folder));
    if (!isAmongThem || UNREAD_FORMATS.has(format)) continue;
    await writeTo(io.stderr, `${words().warning}: ${words().reportAmongPolicies(plain(file))}\n`);
  }
}
