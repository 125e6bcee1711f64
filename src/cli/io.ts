import { CliError } from './cli-error.ts';

/** A stream to write to, as much of it as the command line needs; `process.stdout` is one. */
export interface Writer {
  write(text: string, done?: (error?: Error | null) => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** The world as the command line sees it, handed in so that tests can hand in another. */
export interface Io {
  readonly stdout: Writer;
  readonly stderr: Writer;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The working folder, absolute. */
  readonly cwd: string;
}

/**
 * Writes the text and waits until it has left the program. A reader that has gone away (`| head`) is not our trouble.
 * @throws the stream's error when the text could not be written, as on a full disk
 */
export async function writeTo(writer: Writer, text: string): Promise<void> {
  await isTaken(writer, text);
}

/** Writes the text, waits until it has left the program, and says whether anybody is there to take more. */
function isTaken(writer: Writer, text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    writer.write(text, (error) => {
      if (error && !isClosedPipe(error)) reject(error);
      else resolve(!error);
    });
  });
}

/**
 * Writes to stdout, where the report goes.
 * @throws CliError with the system's reason, as on a full disk
 */
export function print(io: Io, text: string): Promise<void> {
  return printAll(io, [text]);
}

/**
 * The same for a text in pieces: each is asked for when the one before has left the program, and none when nobody reads on.
 * @throws CliError with the system's reason
 */
export async function printAll(io: Io, pieces: Iterable<string>): Promise<void> {
  try {
    for (const piece of pieces) if (!(await isTaken(io.stdout, piece))) return;
  } catch (error) {
    throw new CliError({ code: 'not-printed', reason: errorCode(error) ?? String(error) });
  }
}

/** True for the error of a pipe whose reader has closed it. */
function isClosedPipe(error: unknown): boolean {
  return errorCode(error) === 'EPIPE';
}

/** The system's code of an error ("ENOENT"), or null. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** Whether the stream may be given colour codes; `NO_COLOR` and `--no-color` win over everything. */
export function isColored(writer: Writer, env: Io['env'], isAllowed: boolean): boolean {
  if (!isAllowed || (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb') return false;
  return writer.isTTY === true;
}
