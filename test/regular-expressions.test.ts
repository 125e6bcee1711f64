import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rolldown/parseAst';
import { analyse } from 'scslre';
import { beforeAll, describe, expect, it } from 'vitest';

// Every pattern of the program, those in the code and those made of the language data, is analysed for the texts on which
// it backtracks (scslre by M. Schmidt). Linear is right; what is not must meet text of bounded length only.

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Patterns of more than linear time in the code, by the file they stand in, with what bounds the text that they meet. */
const BOUNDED: Readonly<Record<string, string>> = {
  'cli/locate-text.js': 'a sentence',
  'compare/contradiction/index.js': 'a sentence',
  'compare/contradiction/responsibility.js': 'a sentence',
  'compare/naming.js': 'the name of a policy',
  'diff/content-change.js': 'a sentence',
  'diff/reading.js': 'a sentence',
  'extract/meaning.js': 'a sentence',
  'extract/definition-fields.js': 'a sentence',
  'extract/sections.js': 'a heading',
  'extract/units.js': 'the label of a sentence',
  'ingest/document-id.js': 'a file name',
  'ingest/facts.js': 'a date that another pattern has found',
  'ingest/furniture.js': 'a block of less than 160 characters',
  'ingest/pdf/garbled.js': 'a word on a page, within the time that a reader has',
  'ingest/pdf/group-lines.js': 'a line on a page, within the time that a reader has',
  'report/clean.js': 'a text that has been cut',
  'report/diff/markdown.js': 'a sentence',
  'report/wording/grammar.js': 'a number',
  'text/natural.js': 'a name of at most 100 characters',
};
/** What patterns of the language data see of a sentence (`PATTERN_REACH`). */
const REACH = 1500;

interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** File of the built program, or null for a pattern made of data. */
  readonly file: string | null;
}

let patterns: readonly Pattern[];

beforeAll(async () => {
  const literal = literalsIn(path.join(ROOT, 'dist'));
  const known = new Set(literal.map(({ source }) => source));
  const made = await madeOfData();
  patterns = [...literal, ...made.filter(({ source }) => !known.has(source))];
}, 120_000);

function literalsIn(folder: string): Pattern[] {
  const found: Pattern[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const absolute = path.join(entry.parentPath, entry.name);
    const file = path.relative(folder, absolute).split(path.sep).join('/');
    // The bundle holds the same patterns again; benchmarks and evaluation meet our own texts.
    if (!entry.isFile() || !file.endsWith('.js') || /^(?:program|bench|evaluate)\//u.test(file)) continue;
    collect(parseAst(readFileSync(absolute, 'utf8')), (source, flags) => found.push({ source, flags, file }));
  }
  return found;
}

function collect(node: unknown, add: (source: string, flags: string) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if ('regex' in node && typeof node.regex === 'object' && node.regex !== null) {
    const { pattern, flags } = node.regex as { pattern: string; flags: string };
    add(pattern, flags);
  }
  for (const child of Object.values(node)) collect(child, add);
}

/** Whatever is compiled while a folder that has been read is analysed. */
async function madeOfData(): Promise<Pattern[]> {
  const door = (await import(path.join(ROOT, 'dist/index.js'))) as typeof import('../src/index.ts');
  const model = (await import(
    path.join(ROOT, 'dist/model/index.js')
  )) as typeof import('../src/model/index.ts');
  const { documents } = await door.readDocuments(['policies'], { cwd: ROOT, exclude: [] });
  const made = new Map<string, Pattern>();
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args: [string, string?]) => {
      const pattern = new target(...args);
      made.set(String(pattern), { source: pattern.source, flags: pattern.flags, file: null });
      return pattern;
    },
  });
  try {
    door.analyse(documents, model.DEFAULT_SETTINGS, () => {});
  } finally {
    globalThis.RegExp = original;
  }
  return [...made.values()];
}

function weaknesses({ source, flags }: Pattern) {
  const kept = flags.replace(/[gyd]/gu, '');
  return analyse({ source, flags: kept }, { reportTypes: { Move: true, Self: true, Trade: true } }).reports;
}

describe('patterns that meet text of documents', () => {
  it('are all found: those of the code and those of the language data', () => {
    expect(patterns.filter(({ file }) => file !== null).length).toBeGreaterThan(300);
    expect(patterns.filter(({ file }) => file === null).length).toBeGreaterThan(400);
  });

  it('are linear, or meet text of bounded length; none is exponential', { timeout: 120_000 }, () => {
    const weak = patterns.filter((pattern) => {
      const reports = weaknesses(pattern);
      expect(
        reports.some(({ exponential }) => exponential),
        pattern.source,
      ).toBe(false);
      return reports.length > 0;
    });
    const unbounded = weak.filter(({ file }) => file !== null && !Object.hasOwn(BOUNDED, file));
    expect(unbounded).toEqual([]);
    const files = new Set(weak.map(({ file }) => file));
    expect(Object.keys(BOUNDED).filter((file) => !files.has(file))).toEqual([]);
  });

  it('grow at most with the square of the longest text that the language data meets', {
    timeout: 120_000,
  }, () => {
    for (const pattern of patterns.filter(({ file }) => file === null)) {
      for (const { character } of weaknesses(pattern)) {
        const letter = letterOf(character.literal.source);
        expect(growthOf(pattern, letter), pattern.source).toBeLessThan(CUBIC);
      }
    }
  });
});

/** A letter or sign of the class, for a text that the pattern gets stuck in. */
function letterOf(characterClass: string): string {
  const inside = new RegExp(characterClass, 'u');
  return [...'aA1 .,-:;»"'].find((each) => inside.test(each)) ?? 'a';
}

/** Twice the text may take four times as long; a cubic pattern takes eight times. */
const CUBIC = 7;
const TRIES = 4;

/** How many times longer twice the text takes. What else the machine does may get between two runs, but not each time. */
function growthOf(pattern: Pattern, letter: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && least >= CUBIC; tries++) {
    const growth = timeOf(pattern, letter.repeat(REACH)) / timeOf(pattern, letter.repeat(REACH / 2));
    least = Math.min(least, growth);
  }
  return least;
}

/** The shortest of some runs, in milliseconds; times too short to compare count as five. */
function timeOf({ source, flags }: Pattern, text: string): number {
  const pattern = new RegExp(source, flags.replace(/[gy]/gu, ''));
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    pattern.test(`${text}\u0001`);
    return performance.now() - start;
  });
  return Math.max(5, Math.min(...times));
}
