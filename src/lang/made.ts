import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { type Need, neededBy } from '../text/literals.ts';

/** The name of the file in which the build keeps what it worked out of the language data, beside the data. */
export const MADE_FILE = 'made.json';

/**
 * What is worked out of the language data and is the same in every run: the code that works it out, and the data, are those
 * of one build. Whatever is not found here is worked out anew.
 */
export interface MadeLexicon {
  /** By a digest of what a pattern is written as: the pattern for the engine, and what a text must hold to meet it. */
  readonly patterns: Readonly<Record<string, readonly [string, Need]>>;
  /** Digest of the exceptions that the stems were made with, and the stem by the word. */
  readonly exceptions: string;
  readonly stems: Readonly<Record<string, string>>;
}

interface Recorded {
  readonly patterns: Record<string, readonly [string, Need]>;
  exceptions: string;
  stems: ReadonlyMap<string, string>;
}

/** Written so that it is found from the source, the built room and the bundled program, which lies in a folder beside it. */
const FILE = new URL(`../lang/da/${MADE_FILE}`, import.meta.url);
const NOTHING: MadeLexicon = { patterns: {}, exceptions: '', stems: {} };

let known: MadeLexicon | null = null;
let recorded: Recorded | null = null;

function made(): MadeLexicon {
  if (recorded !== null) return NOTHING;
  known ??= existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as MadeLexicon) : NOTHING;
  return known;
}

/** Everything that is worked out meanwhile, anew, in the form in which the build keeps it. */
export function recordMade(load: () => void): MadeLexicon {
  recorded = { patterns: {}, exceptions: '', stems: new Map() };
  try {
    load();
    return { ...recorded, stems: Object.fromEntries(recorded.stems) };
  } finally {
    recorded = null;
  }
}

/** Where a pattern that was made stands among what the build keeps. */
const keys = new WeakMap<RegExp, string>();

/**
 * A pattern of the language data, written for the engine by the build or now.
 * @param written how the author wrote it, with all that decides what becomes of it
 * @param write makes the source of it
 * @param compile makes the pattern of the source
 */
export function madePattern(
  written: readonly string[],
  write: () => string,
  compile: (source: string) => RegExp,
): RegExp {
  const key = digestOf(written.join('\u0000')).slice(0, 16);
  const source = made().patterns[key]?.[0] ?? write();
  const pattern = compile(source);
  keys.set(pattern, key);
  if (recorded !== null) recorded.patterns[key] = [source, true];
  return pattern;
}

/** What a text must hold to meet a pattern: as the build found out, or as is found out now. */
export function needOf(pattern: RegExp): Need {
  const key = keys.get(pattern);
  const found = key === undefined ? undefined : made().patterns[key];
  if (found !== undefined) return found[1];
  const need = neededBy(pattern.source);
  const entry = key === undefined ? undefined : recorded?.patterns[key];
  if (recorded !== null && key !== undefined && entry !== undefined)
    recorded.patterns[key] = [entry[0], need];
  return need;
}

/**
 * The stems of the lexicon's own words, as the build found them; empty when it found them with other exceptions.
 * @param exceptions words by the form that stands for them when stems are made
 */
export function madeStems(exceptions: ReadonlyMap<string, string>): Map<string, string> {
  const { stems, exceptions: of } = made();
  return of === digestOf(JSON.stringify([...exceptions])) ? new Map(Object.entries(stems)) : new Map();
}

/** Keeps the stems that are found, also those that still will be, when the build asks for them. */
export function keepStems(exceptions: ReadonlyMap<string, string>, stems: ReadonlyMap<string, string>): void {
  if (recorded === null) return;
  recorded.exceptions = digestOf(JSON.stringify([...exceptions]));
  recorded.stems = stems;
}

/** A short name for a text, as good as the text itself. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
