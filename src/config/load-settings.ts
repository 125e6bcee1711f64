import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  DEFAULT_LIMITS,
  DEFAULT_SETTINGS,
  type Limits,
  type LocalChecks,
  type Settings,
} from '../model/index.ts';
import { CHECK_LIST_SHAPE, toLocalChecks } from './check-list.ts';
import { ConfigError } from './config-error.ts';
import type { Language } from './languages.ts';
import { lineOfSetting, parseFile, parseSettings } from './parse-settings.ts';
import { pathKind } from './path-kind.ts';
import type { SettingsFile } from './schema.ts';

/** The name of the settings file. */
export const CONFIG_FILE = 'coherence.yaml';
const CONFIG_NAMES = [CONFIG_FILE, 'coherence.yml'];

/** A settings file is a page of text; a larger one is something else, given by mistake. */
const LARGEST = 1024 * 1024;

export interface SettingsRequest {
  /** The working folder, absolute. */
  readonly cwd: string;
  /** The settings file asked for, absolute or relative to `cwd`; null: it is looked for. */
  readonly configPath: string | null;
  /** The files and folders to be read; the settings file may stand in them or beside them. */
  readonly paths: readonly string[];
  /** What the command line says; it wins over the file. */
  readonly flags: {
    readonly anchor?: string | null;
    readonly lang?: Language | null;
    readonly allPairs?: boolean;
  };
}

export interface LoadedSettings {
  readonly settings: Settings;
  /** The language asked for, or null: that of the documents. */
  readonly lang: Language | null;
  /** What one document may cost to read. */
  readonly limits: Limits;
  /** Passwords by document, relative to the working folder as the anchor is. */
  readonly passwords: Readonly<Record<string, string>>;
  /** The settings file used, absolute; null when there is none. */
  readonly file: string | null;
}

/**
 * Merges the defaults, `coherence.yaml` and the command line, the later over the earlier.
 *
 * Without `configPath` the file is looked for in the working folder, then in the first path (or the folder it lies in),
 * then in the folder above that. The anchor comes out relative to the working folder, with forward slashes, as the
 * documents' paths do; in the file it is written relative to the file.
 * @throws ConfigError when a file asked for is missing, or the file found cannot be used
 */
export function loadSettings(request: SettingsRequest): LoadedSettings {
  const { cwd, flags } = request;
  const file = request.configPath === null ? findFile(request) : path.resolve(cwd, request.configPath);
  const written = file === null ? {} : readSettings(file, request);
  const anchor = flags.anchor
    ? path.resolve(cwd, flags.anchor)
    : written.anchor
      ? path.resolve(path.dirname(file ?? cwd), written.anchor)
      : null;
  return {
    settings: {
      anchor: anchor === null ? null : relativePath(cwd, anchor),
      exclude: written.exclude ?? DEFAULT_SETTINGS.exclude,
      concepts: withoutEmpty(written.concepts) ?? DEFAULT_SETTINGS.concepts,
      themes: withoutEmpty(written.themes) ?? DEFAULT_SETTINGS.themes,
      stopPhrases: written.stopPhrases ?? DEFAULT_SETTINGS.stopPhrases,
      thresholds: mergeThresholds(written.thresholds),
      checks: (written.checks ?? []).map((each) => readChecks(each, file ?? cwd, cwd)),
      ...(flags.allPairs === true ? { allPairs: true } : {}),
    },
    lang: flags.lang ?? written.lang ?? null,
    limits: mergeLimits(written.limits),
    passwords: passwordsIn(written.passwords, path.dirname(file ?? cwd), cwd),
    file,
  };
}

function mergeThresholds(written: SettingsFile['thresholds']): Settings['thresholds'] {
  const { thresholds } = DEFAULT_SETTINGS;
  return {
    statement: written?.statement ?? thresholds.statement,
    overlap: written?.overlap ?? thresholds.overlap,
    repeat: written?.repeat ?? thresholds.repeat,
    contradiction: written?.contradiction ?? thresholds.contradiction,
    gap: written?.gap ?? thresholds.gap,
  };
}

function passwordsIn(
  written: SettingsFile['passwords'],
  folder: string,
  cwd: string,
): LoadedSettings['passwords'] {
  const entries = Object.entries(written ?? {});
  return Object.fromEntries(
    entries.map(([file, password]) => [relativePath(cwd, path.resolve(folder, file)), password]),
  );
}

function mergeLimits(written: SettingsFile['limits']): Limits {
  return {
    seconds: written?.seconds ?? DEFAULT_LIMITS.seconds,
    memory: written?.memory ?? DEFAULT_LIMITS.memory,
    pages: written?.pages ?? DEFAULT_LIMITS.pages,
    unpacked: written?.unpacked ?? DEFAULT_LIMITS.unpacked,
    size: written?.size ?? DEFAULT_LIMITS.size,
  };
}

function withoutEmpty(lists: SettingsFile['concepts']): Readonly<Record<string, readonly string[]>> | null {
  if (!lists) return null;
  return Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, words ?? []]));
}

function relativePath(cwd: string, file: string): string {
  return (path.relative(cwd, file) || '.').replaceAll(path.sep, '/');
}

function findFile({ cwd, paths }: SettingsRequest): string | null {
  const folders = [cwd];
  const [first] = paths;
  if (first !== undefined) {
    const start = path.resolve(cwd, first);
    const folder = pathKind(start) === 'folder' ? start : path.dirname(start);
    folders.push(folder, path.dirname(folder));
  }
  for (const folder of folders) {
    const found = CONFIG_NAMES.map((name) => path.join(folder, name)).find(
      (name) => pathKind(name) === 'file',
    );
    if (found !== undefined) return found;
  }
  return null;
}

function readSettings(file: string, request: SettingsRequest): SettingsFile {
  const shownName = relativePath(request.cwd, file);
  const source = readText(file, shownName, 'not-found');
  const written = parseSettings(source, shownName);
  const named = [
    ...(written.anchor ? [['anchor', written.anchor] as const] : []),
    ...(written.checks ?? []).map((each) => ['checks', each] as const),
  ];
  for (const [key, given] of named) {
    if (!leadsOutside(given, file, request)) continue;
    throw new ConfigError(shownName, lineOfSetting(source, key), { code: 'outside', key, path: given });
  }
  return written;
}

/**
 * A settings file comes with the folder, perhaps from somebody else; it must not make the program read files that lie
 * neither there nor in the working folder nor among what is to be read. The command line may name any file.
 */
function leadsOutside(given: string, file: string, { cwd, paths }: SettingsRequest): boolean {
  const target = realPath(path.resolve(path.dirname(file), given));
  const homes = [path.dirname(file), cwd, ...paths.map((each) => path.resolve(cwd, each))];
  return !homes.some((home) => {
    const way = path.relative(realPath(home), target);
    return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
  });
}

/** Where a path leads with its links followed; as it is when there is nothing. */
function realPath(given: string): string {
  try {
    return realpathSync(given);
  } catch {
    return given;
  }
}

/** A list of the municipality's own questions; its path is written relative to the settings file. */
function readChecks(given: string, settingsFile: string, cwd: string): LocalChecks {
  const file = path.resolve(path.dirname(settingsFile), given);
  const shownName = relativePath(cwd, file);
  const text = readText(file, shownName, 'list-not-found');
  return toLocalChecks(parseFile(text, shownName, CHECK_LIST_SHAPE));
}

function readText(file: string, shownName: string, missing: 'not-found' | 'list-not-found'): string {
  let bytes: Uint8Array;
  try {
    const found = statSync(file);
    if (!found.isFile()) throw new ConfigError(shownName, null, { code: 'unreadable' });
    if (found.size > LARGEST) throw new ConfigError(shownName, null, { code: 'too-large', limit: LARGEST });
    bytes = readFileSync(file);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new ConfigError(shownName, null, { code: isMissing ? missing : 'unreadable' });
  }
  return decode(bytes, shownName);
}

function decode(bytes: Uint8Array, shownName: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    throw new ConfigError(shownName, null, { code: 'not-utf8' });
  }
}
