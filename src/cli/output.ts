import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathKind } from '../config/index.ts';
import { CliError } from './cli-error.ts';
import { errorCode } from './io.ts';

/** A file to be written, by its absolute path. */
export interface Output {
  readonly file: string;
  /** The whole, or pieces that follow one another; these are asked for once. */
  readonly content: string | Uint8Array | Iterable<string | Uint8Array>;
}

/**
 * Finds out before the work begins whether the files can be written.
 * @throws CliError when a folder is missing, or a file is a folder or one of the documents that were read
 */
export function checkTargets(files: readonly string[], cwd: string, inputs: readonly string[]): void {
  const read = new Set(inputs.map((input) => path.resolve(cwd, input)));
  for (const file of files) {
    const target = path.resolve(cwd, file);
    const folder = path.dirname(target);
    if (read.has(target)) throw new CliError({ code: 'output-is-input', file });
    if (pathKind(target) === 'folder') {
      throw new CliError({ code: 'output-is-folder', file });
    }
    // A pipe or a device cannot be exchanged for a file that is whole; the report would replace it.
    if (pathKind(target) === 'other') throw new CliError({ code: 'not-written', file, reason: 'ENODEV' });
    if (pathKind(folder) !== 'folder') {
      throw new CliError({ code: 'output-folder-missing', file, folder: path.dirname(file) });
    }
  }
}

/**
 * Writes all files or none: each first under a temporary name beside its place, then all are renamed. An interrupt (Ctrl+C)
 * in between takes the temporary files away and then ends the program, so that nobody finds half a report. A file that was
 * there keeps its permissions, a link goes on leading to its file.
 * @throws CliError with the system's reason, and whatever making the content throws
 */
export async function writeOutputs(outputs: readonly Output[]): Promise<void> {
  const run = randomBytes(6).toString('hex');
  const written: Written[] = [];
  const clean = (): void => {
    for (const { temporary } of written) rmSync(temporary, { force: true });
  };
  const signals = holdSignals(clean);
  try {
    for (const [index, { file, content }] of outputs.entries()) {
      const target = attempt(file, () => {
        const { place, mode } = placeOf(file);
        // Short names: one made from the file's own could be longer than the system takes.
        const temporary = path.join(path.dirname(place), `.coherence-${run}-${index}.tmp`);
        written.push({ temporary, place, file });
        const descriptor = openSync(temporary, 'wx');
        if (mode !== null) chmodSync(temporary, mode);
        return descriptor;
      });
      try {
        for (const piece of piecesOf(content)) {
          attempt(file, () => writeFileSync(target, piece));
          await signals.heard();
        }
      } finally {
        closeSync(target);
      }
    }
    for (const { temporary, place, file } of written) attempt(file, () => renameSync(temporary, place));
  } finally {
    clean();
    signals.stop();
  }
}

interface Written {
  readonly temporary: string;
  readonly place: string;
  readonly file: string;
}

function piecesOf(content: Output['content']): Iterable<string | Uint8Array> {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
}

/** What the system says against it becomes a sentence with the file's name. */
function attempt<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new CliError({ code: 'not-written', file, reason: errorCode(error) ?? String(error) });
  }
}

/** The signals by which a user or a build server ends a program. */
const ENDING = ['SIGINT', 'SIGTERM'] as const;

/**
 * Holds back the signals that end the program.
 * @param clean what is to be done before the program ends
 * @returns `heard` lets a signal that has come in be heard, and ends the program by it; `stop` holds none back any longer
 */
function holdSignals(clean: () => void): { heard(): Promise<void>; stop(): void } {
  let received: NodeJS.Signals | null = null;
  const hear = (signal: NodeJS.Signals): void => {
    received = signal;
  };
  const stop = (): void => {
    for (const name of ENDING) process.off(name, hear);
  };
  for (const name of ENDING) process.on(name, hear);
  return {
    stop,
    async heard() {
      await new Promise((resolve) => setImmediate(resolve));
      // Whoever else listens (a watch) ends the program by itself, when the report is whole.
      if (received === null || process.listenerCount(received) > 1) return;
      clean();
      stop();
      process.kill(process.pid, received);
    },
  };
}

/**
 * Where a file really lies, and its permissions when it is there.
 * @throws the system's error when it is there and must not be written: its folder may allow to exchange it all the same
 */
function placeOf(file: string): { readonly place: string; readonly mode: number | null } {
  if (pathKind(file) === null) return { place: file, mode: null };
  const place = realpathSync(file);
  accessSync(place, constants.W_OK);
  return { place, mode: statSync(place).mode & 0o777 };
}
