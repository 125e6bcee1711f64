import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** One page takes seconds; whatever takes longer than this is no page of a policy. */
const LIMIT = { timeout: 90_000, maxBuffer: 16 * 1024 * 1024 };
const MOST_PAGES = 100;
const PULSE = 1000;
/** Dots per inch that recognition is trained on. */
const RESOLUTION = '300';

/**
 * Reads the text of scanned pages with the machine's own tesseract and its Danish data; pages become pictures with
 * pdftoppm. Nothing leaves the machine. A page that fails is left out.
 * @param pages numbers from 1
 * @param onAlive called every second: whoever waits knows that this process is not stuck
 * @returns the text by page, or null when one of the two programs, or the Danish data, is not installed
 */
export async function recognisePages(
  bytes: Uint8Array,
  pages: readonly number[],
  onAlive: () => void = () => {},
): Promise<ReadonlyMap<number, string> | null> {
  if (!(await isInstalled())) return null;
  const folder = await mkdtemp(join(tmpdir(), 'ocr-'));
  const pulse = setInterval(onAlive, PULSE);
  try {
    const file = join(folder, 'document.pdf');
    await writeFile(file, bytes, { mode: 0o600 });
    const texts = new Map<number, string>();
    // One after the other: recognition uses all cores by itself.
    for (const page of pages.slice(0, MOST_PAGES)) {
      const text = await recognise(file, join(folder, 'page'), String(page)).catch(() => '');
      if (text.trim() !== '') texts.set(page, text);
    }
    return texts;
  } finally {
    clearInterval(pulse);
    await rm(folder, { recursive: true, force: true });
  }
}

async function isInstalled(): Promise<boolean> {
  try {
    const { stdout, stderr } = await run('tesseract', ['--list-langs'], LIMIT);
    await run('pdftoppm', ['-v'], LIMIT);
    return /^dan$/mu.test(`${stdout}\n${stderr}`);
  } catch {
    return false;
  }
}

async function recognise(file: string, picture: string, page: string): Promise<string> {
  const range = ['-f', page, '-l', page, '-singlefile'];
  await run('pdftoppm', [...range, '-r', RESOLUTION, '-gray', '-png', file, picture], LIMIT);
  const { stdout } = await run('tesseract', [`${picture}.png`, 'stdout', '-l', 'dan'], LIMIT);
  return stdout;
}
