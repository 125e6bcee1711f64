import type { LoadedSettings } from '../config/index.ts';
import type { Desk, ReadOptions } from '../index.ts';
import { LEAST_LIMITS, LIMIT_NAMES, type Limits, MOST_LIMITS } from '../model/index.ts';
import { type CacheFlags, cacheOf } from './cache-folder.ts';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import { passwordsOf } from './passwords.ts';

/** The options of every command that reads documents, as commander hands them over. */
export interface ReadingFlags extends CacheFlags {
  readonly ocr?: boolean;
  /** `name=number`, each. */
  readonly limit?: readonly string[];
  readonly password?: string;
}

/** What goes into each call that reads: with what, and how. */
export type Reading = Pick<ReadOptions, 'readers' | 'cache' | 'limits' | 'ocr' | 'passwordOf'>;

type Door = typeof import('../index.ts');

/** What a run works with: how documents are read, and the desk on which they are analysed; opened when first asked for. */
export interface Means {
  readonly reading: Reading;
  readonly desk: () => Desk;
}

/**
 * Does something with processes that read and work documents out, and ends them afterwards, whatever comes in between.
 * @throws CliError when `--limit` cannot be understood, and whatever `use` throws
 */
export async function withWorkers<Result>(
  loaded: LoadedSettings,
  flags: ReadingFlags,
  { io }: Context,
  door: Door,
  use: (means: Means) => Promise<Result>,
): Promise<Result> {
  door.settleEngine();
  const ocr = flags.ocr === true;
  const limits = { ...loaded.limits, ...limitsGiven(flags.limit ?? []) };
  const cache = cacheOf(flags, io, door) ?? undefined;
  const workers = door.startWorkers({ limits, ocr });
  try {
    const passwordOf = passwordsOf(loaded, flags.password, io);
    let opened: Desk | null = null;
    const desk = (): Desk => {
      opened ??= door.openDesk(loaded.settings, { workers, cache });
      return opened;
    };
    return await use({ reading: { readers: workers, cache, limits, ocr, passwordOf }, desk });
  } finally {
    await workers.close();
  }
}

function limitsGiven(texts: readonly string[]): Partial<Limits> {
  return Object.fromEntries(texts.map(limitGiven));
}

function limitGiven(text: string): readonly [string, number] {
  const [, name, digits] = /^\s*([a-z]+)\s*=\s*(\d{1,9})\s*$/u.exec(text) ?? [];
  const known = LIMIT_NAMES.find((each) => each === name);
  if (known === undefined) {
    const examples = LIMIT_NAMES.map((each) => `${each}=…`);
    throw new CliError({ code: 'unknown-value', option: '--limit', value: text, known: examples });
  }
  const number = Number(digits);
  const [least, most] = [LEAST_LIMITS[known], MOST_LIMITS[known]];
  if (number < least || number > most)
    throw new CliError({ code: 'limit-out-of-range', name: known, least, most });
  return [known, number];
}
