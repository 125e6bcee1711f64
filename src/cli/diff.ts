import path from 'node:path';
import { type LoadedSettings, loadSettings, pathKind } from '../config/index.ts';
import type { ChangeFormat, ChangeType, SourceDocument, VersionComparison } from '../index.ts';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import { gitShow, revisionAndPath } from './git-show.ts';
import { isColored, print, writeTo } from './io.ts';
import { checkTargets, writeOutputs } from './output.ts';
import { plain } from './plain.ts';
import { type ProgressLine, progressLine } from './progress.ts';
import { type Reading, withWorkers } from './reading-flags.ts';
import type { ScanOptions } from './scan.ts';
import { troubleLine } from './trouble.ts';

type Door = typeof import('../index.ts');

/** The options of `coherence diff`, as commander hands them over. */
export interface DiffOptions extends ScanOptions {
  readonly against?: string;
  readonly failOn?: string;
}

const DONE = 0;
const FOUND = 1;
/** The endings offered to whoever writes another one. */
const ENDINGS = ['.html', '.md', '.json', '.txt'] as const;
const DEFAULT_WIDTH = 100;

interface Target {
  readonly file: string;
  readonly format: ChangeFormat;
}

/**
 * Compares two versions of one policy and writes what changed in meaning.
 * @param older a file, or `REV:path` for one in git
 * @param newer likewise
 * @returns the exit code: 1 when `--fail-on` names a type of change that was found, otherwise 0
 * @throws CliError, ConfigError or InputError when it cannot do the job
 */
export async function diff(
  older: string,
  newer: string,
  options: DiffOptions,
  context: Context,
): Promise<number> {
  const { cwd } = context.io;
  const door = await import('../index.ts');
  const failOn = typesNamed(options.failOn, door);
  const format = formatNamed(options.format ?? 'terminal', door);
  const targets = (options.output ?? []).map((file) => ({ file, format: formatOfFile(file, door) }));
  checkTargets(options.output ?? [], cwd, [older, newer]);
  const loaded = loadSettings({
    cwd,
    configPath: options.config ?? null,
    paths: [newer],
    flags: { anchor: options.anchor ?? null, lang: options.lang ?? null },
  });
  context.speak(loaded.lang);
  if (options.against !== undefined && pathKind(path.resolve(cwd, options.against)) === null) {
    throw new CliError({ code: 'folder-not-found', path: options.against });
  }
  const isLoud = options.quiet !== true;
  const progress = await progressLine(context.io, isLoud, options.color, context.words().progress);
  try {
    const comparison = await withWorkers(loaded, options, context, door, async ({ reading, desk }) => {
      progress.update('read', 0, 2);
      const oldDocument = await readVersion(older, reading, door, context);
      progress.update('read', 1, 2);
      const newDocument = await readVersion(newer, reading, door, context);
      progress.stop();
      if (isLoud) await warn([oldDocument, newDocument], context);
      if (options.against === undefined)
        return door.compareVersions(oldDocument, newDocument, loaded.settings);
      // Before the others are read: the processes then work out what they have read.
      const own = desk();
      const others = await readOthers(options.against, loaded, reading, door, progress, context);
      if (isLoud) await warn(others, context);
      return door.compareVersionsWith(oldDocument, newDocument, loaded.settings, others, (each) =>
        own.analyse(each),
      );
    });
    progress.stop();
    await deliver(comparison, { targets, format, loaded }, options, context, door);
    return comparison.changes.some(({ type }) => failOn.has(type)) ? FOUND : DONE;
  } finally {
    progress.stop();
  }
}

function typesNamed(failOn: string | undefined, { CHANGE_TYPES }: Door): ReadonlySet<ChangeType> {
  const names = failOn?.split(',').map((name) => name.trim()) ?? [];
  return new Set(
    names.map((name) => {
      const found = CHANGE_TYPES.find((type) => type === name);
      if (found !== undefined) return found;
      throw new CliError({ code: 'unknown-value', option: '--fail-on', value: name, known: CHANGE_TYPES });
    }),
  );
}

function formatNamed(name: string, { CHANGE_FORMATS }: Door): ChangeFormat {
  const found = CHANGE_FORMATS.find((format) => format === name);
  if (found !== undefined) return found;
  throw new CliError({ code: 'unknown-value', option: '--format', value: name, known: CHANGE_FORMATS });
}

function formatOfFile(file: string, door: Door): ChangeFormat {
  const format = door.formatForFile(file);
  const found = door.CHANGE_FORMATS.find((known) => known === format);
  if (found !== undefined) return found;
  throw new CliError({ code: 'unknown-ending', file, known: ENDINGS });
}

/** A file that is there wins over a revision: a colon may stand in a name. */
async function readVersion(
  given: string,
  reading: Reading,
  door: Door,
  { io, words }: Context,
): Promise<SourceDocument> {
  const kind = pathKind(path.resolve(io.cwd, given));
  if (kind === 'folder') throw new CliError({ code: 'is-folder', path: given });
  const document =
    kind === null && revisionAndPath(given) !== null
      ? await readRevision(given, reading, door, io.cwd)
      : await door.readDocument(given, { ...reading, cwd: io.cwd, exclude: [] });
  if (document.status === 'ok' || document.status === 'partial') return document;
  throw new CliError({ code: 'not-read', line: troubleLine(document, words()) });
}

async function readRevision(
  given: string,
  reading: Reading,
  door: Door,
  cwd: string,
): Promise<SourceDocument> {
  const old = await gitShow(given, cwd);
  try {
    const document = await door.readDocument(old.file, { ...reading, cwd, exclude: [] });
    return { ...document, path: given };
  } finally {
    old.remove();
  }
}

/** The other policies, for what the change does to the coherence with them. */
async function readOthers(
  against: string,
  { settings }: LoadedSettings,
  reading: Reading,
  door: Door,
  progress: ProgressLine,
  { io }: Context,
): Promise<readonly SourceDocument[]> {
  const anchor =
    settings.anchor !== null && pathKind(path.resolve(io.cwd, settings.anchor)) === 'file'
      ? [settings.anchor]
      : [];
  const { documents } = await door.readDocuments([against, ...anchor], {
    ...reading,
    cwd: io.cwd,
    exclude: settings.exclude,
    onProgress: (done, total) => progress.update('read', done, total),
  });
  progress.stop();
  return documents.filter(({ status }) => status === 'ok' || status === 'partial');
}

async function warn(documents: readonly SourceDocument[], { io, words }: Context): Promise<void> {
  for (const document of documents.filter(({ status }) => status !== 'ok')) {
    await writeTo(io.stderr, `${words().warning}: ${troubleLine(document, words())}\n`);
  }
}

async function deliver(
  comparison: VersionComparison,
  wanted: {
    readonly targets: readonly Target[];
    readonly format: ChangeFormat;
    readonly loaded: LoadedSettings;
  },
  options: DiffOptions,
  { io, words }: Context,
  door: Door,
): Promise<void> {
  const lang = wanted.loaded.lang ?? (comparison.language === 'en' ? 'en' : 'da');
  if (wanted.targets.length === 0) {
    const color = isColored(io.stdout, io.env, options.color);
    const width = io.stdout.columns || DEFAULT_WIDTH;
    await print(io, door.renderChanges(comparison, { format: wanted.format, lang, width, color }));
    return;
  }
  await writeOutputs(
    wanted.targets.map(({ file, format }) => ({
      file: path.resolve(io.cwd, file),
      content: door.renderChanges(comparison, { format, lang, width: DEFAULT_WIDTH, color: false }),
    })),
  );
  if (options.quiet === true) return;
  for (const { file } of wanted.targets) await writeTo(io.stderr, `${words().written(plain(file))}\n`);
}
