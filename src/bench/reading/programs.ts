import { execFile } from 'node:child_process';
import { rename } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const LIMIT = { timeout: 120_000, maxBuffer: 64 * 1024 * 1024 };

/** Runs another program and gives what it printed; null when it is not installed. */
export async function program(name: string, args: readonly string[]): Promise<string | null> {
  try {
    return (await run(name, [...args], LIMIT)).stdout;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * The text of a PDF as pdftotext gives it, with the hyphens at its line ends undone as far as a plain rule can: it would
 * be measured on hyphens alone otherwise. Null when it is not installed.
 */
export async function pdfToText(path: string, mode: '-raw' | '-layout'): Promise<string | null> {
  const text = await program('pdftotext', [mode, '-enc', 'UTF-8', path, '-']);
  return text?.replace(/[-\u00ad\u2010]\s*\n\s*(?=\p{Ll})/gu, '').replace(/\u00ad/gu, '') ?? null;
}

/** Writes a PDF again in its place by poppler's cairo: its fonts are cut out anew and its text is drawn by other commands. */
export async function writtenByCairo(path: string): Promise<void> {
  if ((await program('pdftocairo', ['-pdf', path, `${path}.new`])) !== null)
    await rename(`${path}.new`, path);
}
