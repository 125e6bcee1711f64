import type { CoupleExtent, CoupleSettings, CoupleSide, CoupleSort } from '../compare/index.ts';
import type { DossierSettings } from '../dossier.ts';
import type { ReadingOptions } from '../ingest/read-document.ts';
import { LIMIT_NAMES, type Limits, type SourceDocument } from '../model/index.ts';

/** A job for a process; its answers carry the same number. */
interface JobBase {
  readonly number: number;
}

/** Read a document. */
export interface ReadJob extends JobBase {
  readonly type: 'read';
  /** The file, absolute. */
  readonly absolute: string;
  /** What the report calls it; title and facts look at the name. */
  readonly path: string;
  readonly options: ReadingOptions;
}

/** Work out a document. */
export interface DossierJob extends JobBase {
  readonly type: 'dossier';
  readonly document: Omit<SourceDocument, 'id'>;
  readonly settings: DossierSettings;
}

/** A document as it is sent to be held against another one. */
export interface SentSide {
  /** Names it, for a process to keep; null where it is needed once. */
  readonly key: string | null;
  /** Null where the process has it. */
  readonly side: CoupleSide | null;
}

/** Hold two documents against each other. */
export interface CoupleJob extends JobBase {
  readonly type: 'couple';
  readonly first: SentSide;
  /** Null where the first, the relatives policy, is asked for by itself. */
  readonly second: SentSide | null;
  readonly sort: CoupleSort;
  /** The statements that are to be compared; undefined for all. */
  readonly extent: CoupleExtent | undefined;
  readonly settings: DossierSettings & CoupleSettings;
  /** Keys of sides that need be kept no longer. */
  readonly forget: readonly string[];
}

export type Job = ReadJob | DossierJob | CoupleJob;

/** Says that the process has begun with a job, or that it is still getting on. */
interface Sign extends JobBase {
  readonly type: 'begun' | 'alive';
}

/** What was read. */
export interface ReadAnswer extends JobBase {
  readonly type: 'read';
  readonly hash: string | null;
  readonly isLocked: boolean;
  readonly content: unknown;
  readonly print: unknown;
}

/** The end of a job whose result is a text. */
export interface TextAnswer extends JobBase {
  readonly type: 'done';
  readonly text: string;
  /** Seconds of the processor, of this process, that it took. */
  readonly seconds: number;
}

export type Answer = Sign | ReadAnswer | TextAnswer;

/** The message as a job, or null when it is none. Written by hand: the schema library takes longer to load than a small document to read. */
export function parseJob(message: unknown): Job | null {
  if (!isRecord(message) || typeof message.number !== 'number') return null;
  if (message.type === 'read') return parseReadJob(message, message.number);
  if (message.type !== 'dossier' && message.type !== 'couple') return null;
  // From our own program, which has validated all of it.
  return message as unknown as Job;
}

function parseReadJob(message: Readonly<Record<string, unknown>>, number: number): ReadJob | null {
  const { absolute, path, options } = message;
  if (typeof absolute !== 'string' || typeof path !== 'string') return null;
  if (!isRecord(options) || typeof options.ocr !== 'boolean' || !isLimits(options.limits)) return null;
  const password = typeof options.password === 'string' ? options.password : null;
  return {
    type: 'read',
    number,
    absolute,
    path,
    options: { ocr: options.ocr, limits: options.limits, password },
  };
}

/** The message as an answer, or null when it is none. What was read is checked by whoever takes it. */
export function parseAnswer(message: unknown): Answer | null {
  if (!isRecord(message) || typeof message.number !== 'number') return null;
  const { type, number, hash, isLocked, content, print, text, seconds } = message;
  if (type === 'begun' || type === 'alive') return { type, number };
  if (type === 'done')
    return typeof text === 'string' && typeof seconds === 'number' ? { type, number, text, seconds } : null;
  if (type !== 'read') return null;
  const isHash = hash === null || (typeof hash === 'string' && /^[0-9a-f]{64}$/u.test(hash));
  return isHash ? { type, number, hash, isLocked: isLocked === true, content, print } : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isLimits(value: unknown): value is Limits {
  return isRecord(value) && LIMIT_NAMES.every((name) => Number.isFinite(value[name]));
}
