import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSources, type Source } from '../reading/source.ts';
import { type CorpusSize, drawn, lots, sectionsOf } from './corpus.ts';
import { LINES_A_PAGE, type PlainPage, plainPdf } from './plain-pdf.ts';

/** Characters that a line of running text holds. */
const LINE = 82;
/** Of so many long words one is exchanged, so that no text is a version of another. */
const EXCHANGED = 0.35;
const LONG_WORD = 6;
/** How often memory is looked at, in milliseconds. */
const EVERY = 200;

export interface LargeResult {
  readonly documents: number;
  readonly pages: number;
  readonly statements: number;
  readonly findings: number;
  /** Documents that were set aside or could not be read. */
  readonly leftOut: number;
  /** On the clock. */
  readonly seconds: number;
  /** Most bytes at one time: of all processes together, and of the one that analyses alone. */
  readonly peak: number;
  readonly peakMain: number;
}

/**
 * Scans a folder of policies as large as an association of municipalities has, with nothing in the cache, and watches the
 * memory of all processes. The texts are the known ones, drawn by lot, with words exchanged for others of the same texts.
 * @throws where a system does not tell the memory of processes under /proc
 */
export async function benchLarge(
  size: CorpusSize,
  texts: readonly string[],
  folder: string,
  program: string,
): Promise<LargeResult> {
  makeLarge(folder, size, texts);
  const place = mkdtempSync(join(tmpdir(), 'bench-large-'));
  const report = join(place, 'report.json');
  try {
    const args = [program, 'scan', folder, '--quiet', '-o', report, '--cache-dir', join(place, 'cache')];
    const start = performance.now();
    const child = spawn(process.execPath, args, { cwd: place, stdio: ['ignore', 'ignore', 'inherit'] });
    let [peak, peakMain] = [0, 0];
    const timer = setInterval(() => {
      const main = residentOf(child.pid ?? 0);
      const all = main + childrenOf(child.pid ?? 0).reduce((sum, pid) => sum + residentOf(pid), 0);
      [peak, peakMain] = [Math.max(peak, all), Math.max(peakMain, main)];
    }, EVERY);
    const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
    clearInterval(timer);
    if (code !== 0) throw new Error(`the scan ended with ${code}`);
    const seconds = (performance.now() - start) / 1000;
    return { ...countsIn(readFileSync(report, 'utf8')), seconds, peak, peakMain };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function countsIn(report: string): Omit<LargeResult, 'seconds' | 'peak' | 'peakMain'> {
  // The report of so many documents is too long to be parsed beside everything else: its lines are counted.
  const count = (pattern: RegExp): number => report.match(pattern)?.length ?? 0;
  const pages = [...report.matchAll(/^ {6}"pages": (\d+)/gmu)].reduce(
    (sum, [, each]) => sum + Number(each),
    0,
  );
  return {
    documents: count(/^ {6}"status": "/gmu),
    leftOut: count(/^ {6}"status": "(?:skipped|failed)"/gmu),
    pages,
    statements: count(/^ {6}"kind": "/gmu),
    findings: count(/^ {6}"severity": "/gmu),
  };
}

function residentOf(pid: number): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function childrenOf(pid: number): readonly number[] {
  try {
    const tasks = readdirSync(`/proc/${pid}/task`);
    return tasks.flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'latin1').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

function makeLarge(folder: string, size: CorpusSize, texts: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  const sections = loadSources(texts).flatMap(sectionsOf);
  const words = [
    ...new Set(
      sections
        .flat()
        .flatMap(({ text }) => text.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu) ?? [])
        .filter(({ length }) => length >= LONG_WORD),
    ),
  ];
  for (let index = 0; index < size.documents; index += 1) {
    const path = join(
      folder,
      index === 0 ? 'paaroerendepolitik.pdf' : `politik-${String(index).padStart(4, '0')}.pdf`,
    );
    if (existsSync(path)) continue;
    const lot = lots(index + 7);
    const varied = (text: string): string =>
      text.replace(/(?<!\p{L})\p{Ll}{6,}(?!\p{L})/gu, (word) =>
        lot() < EXCHANGED ? (words[Math.floor(lot() * words.length)] ?? word) : word,
      );
    const source = drawn(sections, index, size.pages * LINES_A_PAGE * 14);
    const pages = pagesOf({
      ...source,
      blocks: source.blocks.map((each) => ({ ...each, text: varied(each.text) })),
    });
    writeFileSync(path, plainPdf(source.blocks[0]?.text ?? '', pages.slice(0, size.pages)));
  }
}

/** The blocks as lines on pages; a block is parted from the next by an empty line. */
function pagesOf({ blocks }: Source): PlainPage[] {
  const lines = blocks.flatMap(({ kind, text }) => [
    ...wrapped(kind === 'item' ? `- ${text}` : text).map((line) => ({
      text: line,
      isHeading: kind === 'heading',
    })),
    { text: '', isHeading: false },
  ]);
  return Array.from({ length: Math.ceil(lines.length / LINES_A_PAGE) }, (_, page) =>
    lines.slice(page * LINES_A_PAGE, (page + 1) * LINES_A_PAGE),
  );
}

function wrapped(text: string): string[] {
  const lines = [''];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length > LINE) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

/** The result as lines to read. */
export function renderLarge({
  documents,
  pages,
  statements,
  findings,
  leftOut,
  seconds,
  peak,
  peakMain,
}: LargeResult): string {
  const mebibytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MiB`;
  return [
    `${documents} documents of together ${pages} pages, ${leftOut} left out, ${statements} statements, ${findings} findings`,
    `${seconds.toFixed(0)} s; peak memory of all processes together ${mebibytes(peak)}, of the analysis alone ${mebibytes(peakMain)}`,
    '',
  ].join('\n');
}
