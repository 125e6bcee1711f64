/**
 * What one document may cost before it is given up. The defaults are far above what a policy of 300 pages takes, and far
 * below what a file made to harm a machine would take.
 */
export interface Limits {
  /** Seconds that the reading may last, from 1. Recognising scanned pages is not counted. */
  readonly seconds: number;
  /** Megabytes (2^20) of memory that the process may use which reads it, from 128. */
  readonly memory: number;
  /** Pages that are read, from 1; the rest is left out. */
  readonly pages: number;
  /** Megabytes (2^20) that a packed file (Word, OpenDocument) may unfold to, from 1. */
  readonly unpacked: number;
  /** Megabytes (2^20) of the file itself, from 1. */
  readonly size: number;
}

export const LIMIT_NAMES = ['seconds', 'memory', 'pages', 'unpacked', 'size'] as const;
export type LimitName = (typeof LIMIT_NAMES)[number];

export const DEFAULT_LIMITS: Limits = { seconds: 60, memory: 1024, pages: 2000, unpacked: 256, size: 64 };

/** The least that can be asked for: below it even an empty document could not be read. */
export const LEAST_LIMITS: Limits = { seconds: 1, memory: 128, pages: 1, unpacked: 1, size: 1 };

/** The most: what the largest of machines could bear. */
export const MOST_LIMITS: Limits = {
  seconds: 86_400,
  memory: 65_536,
  pages: 100_000,
  unpacked: 8192,
  size: 4096,
};

/** The bytes of a limit that is given in megabytes. */
export function bytesOf(megabytes: number): number {
  return megabytes * 1024 * 1024;
}
