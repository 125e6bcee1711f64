import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Limits } from '../../model/index.ts';
import type { FoundFile } from '../find-files.ts';
import { packageRoot } from '../package-root.ts';
import { type FileReading, failed, type ReadingOptions } from '../read-document.ts';
import { ChildReader, type ChildStart, type Ending, type Outcome } from './child-reader.ts';
import { memoryProbe } from './resident-memory.ts';

/** Processes that read documents. To be closed when there is nothing more to read. */
export interface Readers {
  /** How many documents are read at the same time, at most. */
  readonly size: number;
  /** Says how many documents are to come that take a while, so that enough processes are started. */
  expect(count: number): void;
  /** Reads one document. What goes wrong with it or with its process stands in its problems. */
  read(file: FoundFile, options: ReadingOptions): Promise<FileReading>;
  /** Ends all processes; what is still being read is lost. */
  close(): Promise<void>;
}

export interface PoolOptions {
  /** How many processes at most; by default one for each core, and no more than eight. */
  readonly size?: number;
  readonly limits: Limits;
  /** Whether pages may be recognised: the processes then start others, which must end with them. */
  readonly ocr: boolean;
}

/** More readers than this wait for the disk, and for the one process that takes what they have read. */
const MOST_PROCESSES = 8;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Processes start when there is work for them. A document that makes its process crash, hang or grow is lost with it, and the next one gets a fresh process.
 *
 * As long as the pool is open, a signal that ends the program ends the processes first.
 */
export function startReaders(options: PoolOptions): Readers {
  return new ReaderPool(options);
}

class ReaderPool implements Readers {
  readonly size: number;
  private readonly start: ChildStart;
  private readonly idle: ChildReader[] = [];
  private readonly all = new Set<ChildReader>();
  private readonly waiting: ((child: ChildReader) => void)[] = [];
  private readonly guard = new EndGuard(this.all);
  private readonly watcher: NodeJS.Timeout;
  private wanted = 1;
  private number = 0;

  constructor({ size, limits, ocr }: PoolOptions) {
    this.size = size ?? Math.min(MOST_PROCESSES, availableParallelism());
    this.start = {
      program: fileURLToPath(new URL('dist/program/reader-process.js', packageRoot())),
      // Debugging this process means this one, and its port is taken.
      execArgv: [
        ...process.execArgv.filter((argument) => !argument.startsWith('--inspect')),
        `--max-old-space-size=${limits.memory}`,
        // Most of what a page needs is thrown away with it: with room for that, collecting takes half the time.
        '--max-semi-space-size=32',
      ],
      env: process.env,
      isGroup: ocr && process.platform !== 'win32',
    };
    const { probe, every } = memoryProbe(process.platform);
    this.watcher = setInterval(() => {
      for (const child of this.all) void child.watch(probe);
    }, every);
  }

  expect(count: number): void {
    this.wanted = Math.max(1, Math.min(this.size, count));
  }

  async read(file: FoundFile, options: ReadingOptions): Promise<FileReading> {
    let child = await this.take();
    let outcome = await this.readWith(child, file, options);
    // What earlier documents have left behind in the process must not decide about this one.
    const isBlameless = !outcome.isRead && outcome.ending !== 'too-slow' && !child.isFresh;
    if (isBlameless) {
      child = await this.take(true);
      outcome = await this.readWith(child, file, options);
    }
    return outcome.isRead
      ? outcome.reading
      : { content: lost(file, outcome.ending, options), hash: null, isLocked: false };
  }

  async close(): Promise<void> {
    clearInterval(this.watcher);
    await Promise.all([...this.all].map((child) => child.close()));
    this.guard.release();
  }

  private async readWith(child: ChildReader, file: FoundFile, options: ReadingOptions): Promise<Outcome> {
    this.number += 1;
    const outcome = await child.read(this.number, file, options);
    this.giveBack(child);
    return outcome;
  }

  /** A process for one document: an idle one, a new one while there may be more, or the first that is given back. */
  private take(isFresh = false): Promise<ChildReader> {
    const idle = this.idle.findIndex((child) => child.isUsable && (!isFresh || child.isFresh));
    const [found] = idle === -1 ? [] : this.idle.splice(idle, 1);
    if (found !== undefined) return Promise.resolve(found);
    if (isFresh || this.all.size < this.wanted) return Promise.resolve(this.started());
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private giveBack(child: ChildReader): void {
    const isSpare = this.all.size > this.wanted;
    if (!child.isUsable || isSpare) {
      child.kill();
      this.all.delete(child);
    }
    const next = this.waiting.shift();
    if (next !== undefined) next(this.all.has(child) ? child : this.started());
    else if (this.all.has(child)) this.idle.push(child);
  }

  private started(): ChildReader {
    const child = new ChildReader(this.start);
    this.all.add(child);
    return child;
  }
}

/** The document that went down with its process. */
function lost(file: FoundFile, code: Ending, { limits }: ReadingOptions): FileReading['content'] {
  const args: Record<Ending, Record<string, number>> = {
    'too-slow': { limit: limits.seconds },
    'too-much-memory': { limit: limits.memory },
    'reader-stopped': {},
  };
  return failed(file, { code, page: null, args: args[code] });
}

/** Sees to it that no process outlives this one, however it ends, as far as it is told. */
class EndGuard {
  private readonly children: ReadonlySet<ChildReader>;

  constructor(children: ReadonlySet<ChildReader>) {
    this.children = children;
    process.on('exit', this.killAll);
    for (const signal of SIGNALS) process.on(signal, this.onSignal);
  }

  release(): void {
    process.off('exit', this.killAll);
    for (const signal of SIGNALS) process.off(signal, this.onSignal);
  }

  private readonly killAll = (): void => {
    for (const child of this.children) child.kill();
  };

  /** With our own handler gone, the signal does what it would have done without us. */
  private readonly onSignal = (signal: NodeJS.Signals): void => {
    this.killAll();
    this.release();
    process.kill(process.pid, signal);
  };
}
