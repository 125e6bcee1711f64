import { LIMIT_NAMES, type Limits } from '../../model/index.ts';
import type { ReadingOptions } from '../read-document.ts';

/** What a process that reads is asked to do. */
export interface Job {
  /** Its answers carry the same number. */
  readonly number: number;
  /** The file, absolute. */
  readonly absolute: string;
  /** What the report calls it; title and facts look at the name. */
  readonly path: string;
  readonly options: ReadingOptions;
}

/** What a process that reads says: that it has begun, that it is still getting on, or what it has read. */
export type Answer =
  | { readonly type: 'begun' | 'alive'; readonly number: number }
  | {
      readonly type: 'read';
      readonly number: number;
      readonly hash: string | null;
      readonly isLocked: boolean;
      readonly content: unknown;
    };

/** The message as a job, or null when it is none. Written by hand: the schema library takes longer to load than a small document to read. */
export function parseJob(message: unknown): Job | null {
  if (!isRecord(message)) return null;
  const { number, absolute, path, options } = message;
  if (typeof number !== 'number' || typeof absolute !== 'string' || typeof path !== 'string') return null;
  if (!isRecord(options) || typeof options.ocr !== 'boolean' || !isLimits(options.limits)) return null;
  const password = typeof options.password === 'string' ? options.password : null;
  return { number, absolute, path, options: { ocr: options.ocr, limits: options.limits, password } };
}

/** The message as an answer, or null when it is none. What was read is checked by whoever takes it. */
export function parseAnswer(message: unknown): Answer | null {
  if (!isRecord(message) || typeof message.number !== 'number') return null;
  const { type, number, hash, isLocked, content } = message;
  if (type === 'begun' || type === 'alive') return { type, number };
  if (type !== 'read') return null;
  const isHash = hash === null || (typeof hash === 'string' && /^[0-9a-f]{64}$/u.test(hash));
  return isHash ? { type, number, hash, isLocked: isLocked === true, content } : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isLimits(value: unknown): value is Limits {
  return isRecord(value) && LIMIT_NAMES.every((name) => Number.isFinite(value[name]));
}
