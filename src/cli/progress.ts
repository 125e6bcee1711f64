import type { Ora } from 'ora';
import { type Io, isColored } from './io.ts';
import { plain } from './plain.ts';

/** What the program is busy with, in the order in which it happens. */
export type Stage = 'read' | 'language' | 'extract' | 'compare';

/** Shows how far the work has come: one line for each stage, on stderr. */
export interface ProgressLine {
  /** `count` of `total` documents or statements of the stage are done. */
  update(stage: Stage, count: number, total: number): void;
  /** Takes the line away, so that a message may follow. */
  stop(): void;
}

/** Columns that a line of progress needs. */
const NARROWEST = 40;

const SILENT: ProgressLine = { update() {}, stop() {} };

/**
 * A progress line, or a silent one where nobody watches: no terminal, `--quiet`, or a build server (`CI`).
 * `ora` is only loaded where it will be seen.
 */
export async function progressLine(
  io: Io,
  isWanted: boolean,
  isColorAllowed: boolean,
  say: (stage: Stage, count: number, total: number) => string,
): Promise<ProgressLine> {
  if (!isWanted || !isWatched(io)) return SILENT;
  const { default: ora } = await import('ora');
  const color = isColored(io.stderr, io.env, isColorAllowed) ? 'cyan' : false;
  // The cursor and the keyboard stay untouched: ora would catch Ctrl+C to restore them, and the analysis never yields to it.
  const spinner = ora({ color, isEnabled: true, hideCursor: false, discardStdin: false });
  return watching(spinner, say);
}

function isWatched({ stderr, env }: Io): boolean {
  if (stderr.isTTY !== true || (env.CI ?? '') !== '' || env.TERM === 'dumb') return false;
  // Some terminals claim to be 0 columns wide; ora would then clear infinitely many lines.
  return (stderr.columns ?? 0) >= NARROWEST;
}

function watching(spinner: Ora, say: (stage: Stage, count: number, total: number) => string): ProgressLine {
  let current: Stage | null = null;
  const keep = (): void => {
    if (current !== null) spinner.stopAndPersist({ symbol: '·' });
  };
  return {
    update(stage, count, total) {
      const text = plain(say(stage, count, total));
      if (current === stage) {
        spinner.text = text;
        spinner.render();
        return;
      }
      keep();
      current = stage;
      spinner.start(text);
    },
    stop() {
      keep();
      current = null;
    },
  };
}
