import type { z as Schemas, ZodType } from 'zod';
import { LEAST_LIMITS, type LimitName, MOST_LIMITS } from '../model/index.ts';
import { lazily, libraries, type Zod } from '../text/libraries.ts';
import type { ExpectedValue } from './config-error.ts';
import { LANGUAGES } from './languages.ts';

// The bounds keep the analysis bounded: every phrase is looked for in every statement.
const MOST_ENTRIES = 2000;
const LONGEST_PHRASE = 300;

function schemas(z: Zod) {
  const text = z.string().trim().min(1).max(LONGEST_PHRASE);
  const listOfText = z.array(text).max(MOST_ENTRIES);
  /** Of files below the folder that is read: what leads out of it, or turns the pattern round, would do nothing or too much. */
  const pattern = text.refine((written) => !/^(?:[!/\\]|[a-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/iu.test(written));
  const share = z.number().min(0).max(1);
  /** A key with nothing after it, as when every line below it is commented out, counts as not written. */
  const listsByName = z.record(
    z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} _-]{0,59}$/u),
    listOfText.nullish(),
  );
  const thresholds = z.strictObject({
    statement: share.nullish(),
    overlap: share.nullish(),
    repeat: share.nullish(),
    contradiction: share.nullish(),
    gap: share.nullish(),
  });
  const whole = (name: LimitName) => z.int().min(LEAST_LIMITS[name]).max(MOST_LIMITS[name]);
  const limits = z.strictObject({
    seconds: whole('seconds').nullish(),
    memory: whole('memory').nullish(),
    pages: whole('pages').nullish(),
    unpacked: whole('unpacked').nullish(),
    size: whole('size').nullish(),
  });
  // A password of digits alone is a number to YAML.
  const password = z.union([z.string().min(1).max(LONGEST_PHRASE), z.number().transform(String)]);
  const file = z.strictObject({
    anchor: text.nullish(),
    lang: z.enum(LANGUAGES).nullish(),
    exclude: z.array(pattern).max(MOST_ENTRIES).nullish(),
    concepts: listsByName.nullish(),
    themes: listsByName.nullish(),
    stopPhrases: listOfText.nullish(),
    checks: listOfText.nullish(),
    thresholds: thresholds.nullish(),
    limits: limits.nullish(),
    passwords: z.record(z.string().min(1).max(LONGEST_PHRASE), password).nullish(),
  });
  return { file, limits, thresholds };
}

const made = lazily(() => schemas(libraries().z));

/** What `coherence.yaml` may hold. Strict: a misspelt key is an error and not a setting that silently does nothing. */
function settingsFile() {
  return made().file;
}

export type SettingsFile = Schemas.infer<ReturnType<typeof settingsFile>>;

/** A file that users write, with what its messages need. */
export interface FileShape<T> {
  readonly schema: () => ZodType<T>;
  readonly keysAt: (path: readonly PropertyKey[]) => readonly string[];
  readonly expectedAt: (path: readonly PropertyKey[]) => ExpectedValue;
}

export const SETTINGS_SHAPE: FileShape<SettingsFile> = { schema: settingsFile, keysAt, expectedAt };

/** The keys allowed at a place of the file; the names under `concepts` and `themes` are free. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(made().file.shape);
  if (path.length !== 1) return [];
  if (path[0] === 'limits') return Object.keys(made().limits.shape);
  return path[0] === 'thresholds' ? Object.keys(made().thresholds.shape) : [];
}

/** What the file is to hold at a place, for the message about a value that does not fit. */
function expectedAt(path: readonly PropertyKey[]): ExpectedValue {
  const depth = path.length;
  switch (path[0]) {
    case undefined:
      return 'settings';
    case 'lang':
      return 'language';
    case 'exclude':
      return depth === 1 ? 'list-of-text' : 'pattern';
    case 'stopPhrases':
    case 'checks':
      return depth === 1 ? 'list-of-text' : 'text';
    case 'concepts':
    case 'themes':
      if (depth === 1) return 'lists-by-name';
      return depth === 2 ? 'list-of-text' : 'text';
    case 'thresholds':
      return depth === 1 ? 'thresholds' : 'share';
    case 'limits':
      return depth === 1 ? 'limits' : 'limit';
    case 'passwords':
      return depth === 1 ? 'passwords' : 'text';
    default:
      return 'text';
  }
}
