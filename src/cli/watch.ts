import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DECISIONS_FILE } from '../baseline/index.ts';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import { expectedTrouble } from './expected-trouble.ts';
import { isColored, print, writeTo } from './io.ts';
import { lostToReading, type Scanned, saveUpdate } from './save-update.ts';
import { type ScanJob, type ScanOptions, scanJob, scanOnce, settingsFor } from './scan.ts';

/**
 * How often it is looked whether something was saved. Asked for rather than waited for: the system tells of no save on a
 * network drive, and an editor that saves by renaming takes the file away under whoever waits at it.
 */
const LOOK_EVERY_MS = 300;
/** Columns of a text whose reader's window is unknown. */
const DEFAULT_WIDTH = 100;

/**
 * Scans, and after each save scans again and tells what the save changed, until Ctrl+C. A file that has not changed comes
 * from the cache. Files of `-o` are written anew each time.
 * @throws whatever the first scan throws; later trouble is told, and the next save waited for
 */
export async function watch(given: readonly string[], options: ScanOptions, context: Context): Promise<void> {
  const job = await scanJob(options, context);
  const { wanted } = job;
  // Reports of other formats one behind the other are no report of that format.
  if (wanted.targets.length === 0 && wanted.format !== 'terminal') {
    throw new CliError({ code: 'watch-needs-output', format: wanted.format });
  }
  const end = listenForEnd();
  try {
    let seen = await signNow(given, job);
    let before = scanned(await end.mayCut(() => scanOnce(given, job)));
    for (;;) {
      if (job.options.quiet !== true) await writeTo(context.io.stderr, `${context.words().watching}\n`);
      const sign = await nextSave(given, job, seen, end.signal);
      if (sign === null) return;
      seen = sign;
      before = await end.mayCut(() => again(given, job, before));
    }
  } finally {
    end.stop();
  }
}

function scanned({ documents, analysis, loaded }: Awaited<ReturnType<typeof scanOnce>>): Scanned {
  return { documents, analysis, settings: loaded.settings };
}

/** Scans once more and tells what is other than before; the state that the next save is held against comes back. */
async function again(given: readonly string[], job: ScanJob, before: Scanned): Promise<Scanned> {
  const { wanted, context, options, door } = job;
  const { io } = context;
  try {
    const now = await scanOnce(given, job, wanted.targets.length > 0);
    const after = scanned(now);
    const lang = now.loaded.lang ?? (after.analysis.language === 'en' ? 'en' : 'da');
    const width = io.stdout.columns || DEFAULT_WIDTH;
    const color = isColored(io.stdout, io.env, options.color);
    // The warning has said what is the matter; findings of a file that is half saved have not gone.
    if (lostToReading(before, after)) return before;
    await print(io, `\n${door.renderUpdate(saveUpdate(before, after, door), { lang, width, color })}`);
    return after;
  } catch (error) {
    const words = context.words();
    const message = await expectedTrouble(error, words);
    if (message === null) throw error;
    await writeTo(io.stderr, `${words.error}: ${message}\n`);
    return before;
  }
}

/** Everything that a scan depends on, as a text that changes with it. */
async function signNow(given: readonly string[], job: ScanJob): Promise<string> {
  const { context, wanted, door, options } = job;
  const { cwd } = context.io;
  const beside = [path.join(cwd, DECISIONS_FILE), path.join(cwd, 'coherence.yaml')];
  const ownFiles = new Set(wanted.targets.map(({ file }) => path.resolve(cwd, file)));
  try {
    const { loaded, paths } = settingsFor(given, job);
    const { file } = loaded;
    const settings = file === null ? [] : [file, path.join(path.dirname(file), DECISIONS_FILE)];
    const { exclude } = loaded.settings;
    return await door.signOf(paths, { cwd, exclude }, [...beside, ...settings], ownFiles);
  } catch (error) {
    // Settings that cannot be read just now, or a folder that has gone: the scan says so, and they are still looked at.
    if ((await expectedTrouble(error, context.words())) === null) throw error;
    const known = options.config === undefined ? beside : [...beside, path.resolve(cwd, options.config)];
    return await door.signOf(given, { cwd, exclude: [] }, known, ownFiles);
  }
}

/** Waits until something was saved and has come to rest; null when it is to end. */
async function nextSave(
  given: readonly string[],
  job: ScanJob,
  seen: string,
  signal: AbortSignal,
): Promise<string | null> {
  let last = seen;
  for (;;) {
    try {
      await pause(LOOK_EVERY_MS, undefined, { signal });
    } catch {
      return null;
    }
    const sign = await signNow(given, job);
    // Twice the same, and not that of the last scan: whoever writes has put down the pen.
    if (sign !== seen && sign === last) return sign;
    last = sign;
  }
}

interface End {
  readonly signal: AbortSignal;
  /** While something is under way, Ctrl+C cuts it off as in any other command. */
  mayCut<Result>(work: () => Promise<Result>): Promise<Result>;
  stop(): void;
}

/** Ctrl+C is how a watch ends, so it is no failure: what waits stops waiting, and the program ends by itself. */
function listenForEnd(): End {
  const controller = new AbortController();
  const onEnd = (): void => controller.abort();
  const listen = (): void => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, onEnd);
  };
  const stop = (): void => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, onEnd);
  };
  listen();
  return {
    signal: controller.signal,
    async mayCut(work) {
      stop();
      try {
        return await work();
      } finally {
        listen();
      }
    },
    stop,
  };
}
