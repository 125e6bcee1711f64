import { closeSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../config/index.ts';
import type { Analysis } from '../index.ts';
import { VERSION } from '../model/version.ts';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import { errorCode } from './io.ts';
import { checkTargets } from './output.ts';
import { deliver, reportsWanted } from './scan.ts';

/** The options of `coherence report`, as commander hands them over. */
export interface ReportOptions {
  readonly format?: string;
  readonly output?: readonly string[];
  readonly lang?: Language;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/**
 * Megabytes. The result of a hundred policies is some tens, that of more than a thousand half a gigabyte; a larger file is
 * something else, given by mistake.
 */
const LARGEST = 2048;
/** Bytes that are read at a time. */
const PIECE = 1024 * 1024;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Writes the report of a stored result as a scan would have written it.
 * @param file the JSON report, relative to the working folder
 * @throws CliError when the file is no result, or the report cannot be written
 */
export async function report(file: string, options: ReportOptions, context: Context): Promise<void> {
  const { cwd } = context.io;
  const door = await import('../index.ts');
  const wanted = reportsWanted(options, door);
  checkTargets(options.output ?? [], cwd, [file]);
  const analysis = await stored(file, cwd);
  await deliver(analysis, { ...wanted, lang: options.lang ?? null }, options, context, door);
}

async function stored(file: string, cwd: string): Promise<Analysis> {
  const absolute = path.resolve(cwd, file);
  requireResult(file, absolute);
  // Only this command asks for the schema, and the library that it is written with takes long to load.
  const { readStored, StoredError } = await import('../report/stored.ts');
  try {
    return readStored(withoutMark(piecesOf(absolute)));
  } catch (error) {
    if (!(error instanceof StoredError)) throw new CliError({ code: 'result-unreadable', file });
    const { fault } = error;
    switch (fault.code) {
      case 'no-report':
        throw new CliError({ code: 'no-result', file });
      case 'other-schema':
        throw new CliError({ code: 'other-result', file });
      case 'damaged': {
        const madeBy = fault.madeBy === VERSION ? null : fault.madeBy;
        throw new CliError({ code: 'result-damaged', file, place: fault.place, madeBy, version: VERSION });
      }
    }
  }
}

/** @throws CliError where there is no such file, or none that may be a result */
function requireResult(file: string, absolute: string): void {
  try {
    const info = statSync(absolute);
    // A pipe would be waited for, a device read without end.
    if (!info.isFile()) throw new CliError({ code: 'result-unreadable', file });
    if (info.size > LARGEST * 1024 * 1024) {
      throw new CliError({ code: 'result-too-large', file, most: LARGEST });
    }
  } catch (error) {
    if (error instanceof CliError) throw error;
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') {
      throw new CliError({ code: 'path-not-found', path: file });
    }
    throw new CliError({ code: 'result-unreadable', file });
  }
}

/** The bytes of a file, one piece after the other, each good until the next is asked for. */
function* piecesOf(absolute: string): Generator<Uint8Array> {
  const handle = openSync(absolute, 'r');
  try {
    const buffer = Buffer.allocUnsafe(PIECE);
    for (let size = readSync(handle, buffer); size > 0; size = readSync(handle, buffer))
      yield buffer.subarray(0, size);
  } finally {
    closeSync(handle);
  }
}

/** Editors on Windows put a mark before the text. */
function* withoutMark(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  let isFirst = true;
  for (const piece of pieces) {
    const isMarked = isFirst && BYTE_ORDER_MARK.equals(piece.subarray(0, BYTE_ORDER_MARK.length));
    yield isMarked ? piece.subarray(BYTE_ORDER_MARK.length) : piece;
    isFirst = false;
  }
}
