import { spawn } from 'node:child_process';
import {
  createReadStream,
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
import { createInterface } from 'node:readline';
import { loadSources, type Source } from '../reading/source.ts';
import { type CorpusSize, drawn, lots, sectionsOf } from './corpus.ts';
import { LINES_A_PAGE, type PlainPage, plainPdf } from './plain-pdf.ts';

/** Characters that a line of running text holds. */
const LINE = 82;
/** Of so many long words one is exchanged, so that no text is a version of another. */
const EXCHANGED = 0.35;
const LONG_WORD = 6;
/** Words of a page as they are drawn, more than it holds; and as they are read. */
const WORDS_A_LINE = 14;
const WORDS_READ = 350;
/** How often memory is looked at, in milliseconds. */
const EVERY = 200;

export interface LargeResult {
  readonly documents: number;
  readonly pages: number;
  readonly statements: number;
  readonly findings: number;
  /** Documents that were set aside or could not be read. */
  readonly leftOut: number;
  /** On the clock, and of the processor in all processes together. */
  readonly seconds: number;
  readonly processor: number;
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
    let [peak, peakMain, processor] = [0, 0, 0];
    const timer = setInterval(() => {
      processor = Math.max(processor, processorOf(child.pid ?? 0));
      const main = residentOf(child.pid ?? 0);
      const all = main + childrenOf(child.pid ?? 0).reduce((sum, pid) => sum + residentOf(pid), 0);
      [peak, peakMain] = [Math.max(peak, all), Math.max(peakMain, main)];
    }, EVERY);
    const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
    clearInterval(timer);
    if (code !== 0) throw new Error(`the scan ended with ${code}`);
    const seconds = (performance.now() - start) / 1000;
    return { ...(await countsIn(report)), seconds, processor, peak, peakMain };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** The report of so many documents is longer than a text may be: its lines are counted as they come. */
async function countsIn(report: string): Promise<Counts> {
  const counts = { documents: 0, leftOut: 0, pages: 0, statements: 0, findings: 0 };
  for await (const line of createInterface({ input: createReadStream(report) })) {
    if (line.startsWith('      "status": "')) {
      counts.documents += 1;
      if (/"(?:skipped|failed)"/u.test(line)) counts.leftOut += 1;
    } else if (line.startsWith('      "pages": ')) counts.pages += Number(/\d+/u.exec(line)?.[0] ?? 0);
    else if (line.startsWith('      "kind": "')) counts.statements += 1;
    else if (line.startsWith('      "severity": "')) counts.findings += 1;
  }
  return counts;
}

type Counts = Pick<LargeResult, 'documents' | 'leftOut' | 'pages' | 'statements' | 'findings'>;

/** Seconds of the processor that a process and those of its children that have ended have taken, and those that live. */
function processorOf(pid: number): number {
  const own = (id: number): number => {
    try {
      const fields = readFileSync(`/proc/${id}/stat`, 'latin1').split(') ')[1]?.split(' ') ?? [];
      return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS;
    } catch {
      return 0;
    }
  };
  return [pid, ...childrenOf(pid)].reduce((sum, each) => sum + own(each), 0);
}

/** Of a second, as Linux tells times under /proc. */
const TICKS = 100;

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

/** The PDFs of a folder; those that lie there already are taken as they are. */
export function makeLarge(folder: string, size: CorpusSize, texts: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  const sourceOf = variedSources(texts);
  for (let index = 0; index < size.documents; index += 1) {
    const path = join(folder, nameOf(index, 'pdf'));
    if (existsSync(path)) continue;
    const source = sourceOf(index, size.pages * LINES_A_PAGE * WORDS_A_LINE);
    writeFileSync(path, plainPdf(source.blocks[0]?.text ?? '', pagesOf(source).slice(0, size.pages)));
  }
}

/** The same policies as Markdown, for what is not about reading. */
export function makeLargeTexts(folder: string, size: CorpusSize, texts: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  const sourceOf = variedSources(texts);
  for (let index = 0; index < size.documents; index += 1) {
    const { blocks } = sourceOf(index, size.pages * WORDS_READ);
    const lines = blocks.map(({ kind, level, text }) =>
      kind === 'heading' ? `${'#'.repeat(Math.max(1, level))} ${text}` : kind === 'item' ? `- ${text}` : text,
    );
    writeFileSync(join(folder, nameOf(index, 'md')), `${lines.join('\n\n')}\n`);
  }
}

function nameOf(index: number, ending: string): string {
  return `${index === 0 ? 'paaroerendepolitik' : `politik-${String(index).padStart(4, '0')}`}.${ending}`;
}

/** Policies by their number, with words exchanged so that none is a version of another. */
function variedSources(texts: readonly string[]): (index: number, words: number) => Source {
  const sections = loadSources(texts).flatMap(sectionsOf);
  const known = [
    ...new Set(
      sections
        .flat()
        .flatMap(({ text }) => text.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu) ?? [])
        .filter(({ length }) => length >= LONG_WORD),
    ),
  ];
  return (index, words) => {
    const lot = lots(index + 7);
    const varied = (text: string): string =>
      text.replace(/(?<!\p{L})\p{Ll}{6,}(?!\p{L})/gu, (word) =>
        lot() < EXCHANGED ? (known[Math.floor(lot() * known.length)] ?? word) : word,
      );
    const source = drawn(sections, index, words);
    return { ...source, blocks: source.blocks.map((each) => ({ ...each, text: varied(each.text) })) };
  };
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
  processor,
  peak,
  peakMain,
}: LargeResult): string {
  const mebibytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MiB`;
  return [
    `${documents} documents of together ${pages} pages, ${leftOut} left out, ${statements} statements, ${findings} findings`,
    `${seconds.toFixed(0)} s, ${processor.toFixed(0)} s of the processor; peak memory of all processes together ${mebibytes(peak)}, of the analysis alone ${mebibytes(peakMain)}`,
    '',
  ].join('\n');
}
