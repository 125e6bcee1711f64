import { extractStatements } from '../extract/index.ts';
import { readDocuments } from '../ingest/index.ts';
import { createDanish } from '../lang/index.ts';
import { DEFAULT_SETTINGS, type LanguagePack, type SourceDocument } from '../model/index.ts';
import { findWords } from '../text/words.ts';

/** What one benchmark found; times in milliseconds of the processor, speeds in words a second of one core. */
export interface Measure {
  readonly documents: number;
  readonly words: number;
  readonly statements: number;
  readonly runs: number;
  /** Loading and compiling the language data, which does not grow with the text; median. */
  readonly load: number;
  /** The very first pass, before the engine has compiled anything: what a single small scan feels. */
  readonly first: number;
  /** The least disturbed pass: what the machine can do when nothing else runs on it. */
  readonly best: number;
  /** Language and extraction over all texts; median. */
  readonly extraction: number;
  /** A loop that only finds the words of the same texts and lower-cases them; median. */
  readonly plain: number;
  readonly wordsPerSecond: number;
  readonly plainWordsPerSecond: number;
  /** How many times as long as the plain loop; the figure that does not depend on the machine. */
  readonly ratio: number;
}

/** The plain loop is too short for the processor's clock; so many passes are timed together. */
const PASSES = 20;

/**
 * Times language and extraction beside a plain tokenising loop over the same texts, turn by turn, so that whatever else the
 * machine does meets both.
 * @param paths files and folders of policies, relative to `cwd`
 * @param runs how many turns; the medians are kept
 */
export async function measure(paths: readonly string[], cwd: string, runs: number): Promise<Measure> {
  const documents: SourceDocument[] = [];
  for (const path of paths) documents.push(...(await readDocuments([path], { cwd, exclude: [] })).documents);
  const texts = documents.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  const words = texts.reduce((sum, text) => sum + findWords(text).length, 0);
  const loads: number[] = [];
  const extractions: number[] = [];
  const plains: number[] = [];
  let statements = 0;
  for (let run = 0; run < runs; run += 1) {
    // A new pack for each turn: the forms that it remembers would make every turn but the first too cheap.
    const { result: pack, time } = timed(() => loadPack());
    loads.push(time);
    const extraction = timed(() => extractAll(documents, pack));
    statements = extraction.result;
    extractions.push(extraction.time);
    const plain = timed(() => {
      for (let pass = 0; pass < PASSES; pass += 1) tokenise(texts);
    });
    plains.push(plain.time / PASSES);
  }
  const [load, extraction, plain] = [loads, extractions, plains].map(median) as [number, number, number];
  return {
    documents: documents.length,
    words,
    statements,
    runs,
    load,
    first: extractions[0] ?? 0,
    best: Math.min(...extractions),
    extraction,
    plain,
    wordsPerSecond: perSecond(words, extraction),
    plainWordsPerSecond: perSecond(words, plain),
    ratio: plain === 0 ? 0 : extraction / plain,
  };
}

/** The measure as lines to read. */
export function renderMeasure(found: Measure): string {
  const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
  const line = (name: string, text: string): string => `${name.padEnd(24)}${text}`;
  const speed = (words: number, time: number): string =>
    `${number.format(words).padStart(11)} words/s   ${time.toFixed(1).padStart(8)} ms`;
  return [
    `${number.format(found.documents)} documents, ${number.format(found.words)} words, ${number.format(found.statements)} statements; medians of ${found.runs} turns`,
    '',
    line('plain tokenising', speed(found.plainWordsPerSecond, found.plain)),
    line('language + extraction', speed(found.wordsPerSecond, found.extraction)),
    line('  the first turn', speed(perSecond(found.words, found.first), found.first)),
    line('  the best turn', speed(perSecond(found.words, found.best), found.best)),
    line('ratio', `${found.ratio.toFixed(1).padStart(11)} times the plain loop`),
    line(
      'loading the language',
      `${found.load.toFixed(0).padStart(11)} ms, whatever the length of the texts`,
    ),
    '',
  ].join('\n');
}

function loadPack(): LanguagePack {
  return createDanish({ concepts: {}, themes: {} });
}

function extractAll(documents: readonly SourceDocument[], pack: LanguagePack): number {
  return documents.reduce(
    (sum, document) => sum + extractStatements(document, pack, DEFAULT_SETTINGS.thresholds.statement).length,
    0,
  );
}

function tokenise(texts: readonly string[]): number {
  let letters = 0;
  for (const text of texts) for (const word of findWords(text)) letters += word.text.toLowerCase().length;
  return letters;
}

/** Milliseconds of the processor, all threads of the program together: what other programs do at the same time is left out. */
function timed<T>(work: () => T): { readonly result: T; readonly time: number } {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { result, time: (user + system) / 1000 };
}

/** The middle value; of an even number the upper of the two. 0 for none. */
export function median(values: readonly number[]): number {
  return [...values].sort((first, second) => first - second)[Math.floor(values.length / 2)] ?? 0;
}

/**
 * The power by which a cost grows with a size: the slope of their logarithms by least squares.
 * @param costs one for each size, above 0
 */
export function exponent(sizes: readonly number[], costs: readonly number[]): number {
  const x = sizes.map(Math.log);
  const y = costs.map(Math.log);
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const spread = x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
  return x.reduce((sum, value, index) => sum + (value - meanX) * ((y[index] ?? 0) - meanY), 0) / spread;
}

function perSecond(words: number, time: number): number {
  return time === 0 ? 0 : (words * 1000) / time;
}
