import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { DossierSettings } from '../dossier.ts';
import type { FoundFile } from '../ingest/find-files.ts';
import { packageRoot } from '../ingest/package-root.ts';
import type { Readers } from '../ingest/read-all.ts';
import { type FileReading, failed, type ReadingOptions } from '../ingest/read-document.ts';
import type { Limits, SourceDocument } from '../model/index.ts';
import { spareMemory } from './engine.ts';
import type { CoupleJob } from './protocol.ts';
import { memoryProbe } from './resident-memory.ts';
import { type ChildStart, type Ending, type Outcome, type Task, WorkerProcess } from './worker.ts';

/** Processes that read documents and work them out. To be closed when there is nothing more to do. */
export interface Workers extends Readers {
  /** Seconds of the processor that the processes have spent on dossiers, and on couples of documents. */
  readonly spent: { readonly dossiers: number; readonly couples: number };
  /** Does something in this process as soon as others have begun to read, where they will not work out what was read. */
  whileReading(work: () => void): void;
  /** The text of a document's dossier; null when the process has gone down. */
  dossier(document: Omit<SourceDocument, 'id'>, settings: DossierSettings): Promise<string | null>;
  /** The text of what two documents say to each other; null when the process has gone down. */
  couple(task: CoupleTask): Promise<string | null>;
  /** Ends all processes; what is still being worked on is lost. */
  close(): Promise<void>;
}

/** Two documents to be held against each other, whole; what a process has already is not sent again. */
export type CoupleTask = Omit<CoupleJob, 'number' | 'type' | 'forget'>;

export interface PoolOptions {
  /** How many processes at most; by default one for each core, and no more than eight. */
  readonly size?: number;
  readonly limits: Limits;
  /** Whether pages may be recognised: the processes then start others, which must end with them. */
  readonly ocr: boolean;
  /** Flags of the engine that make processes faster; those of an engine that does not know one are started without any. */
  readonly flags?: readonly string[];
  /** How many sides of couples a process keeps: each takes a quarter of a megabyte, and more with what is worked out of it. */
  readonly keptSides?: number;
}

const FASTER: readonly string[] = [
  // Most of what a page needs is thrown away with it: with room for that, collecting takes half the time.
  '--max-semi-space-size=32',
  // There is a process for each core: threads that help one to collect take their time from the others.
  '--single-threaded-gc',
  // Fewer functions put into others when they are optimised: most are not called for long. From the start on, never later: the
  // thread that optimises would see the limit change under its hands.
  '--max-inlined-bytecode-size=120',
  '--max-inlined-bytecode-size-cumulative=250',
  // Megabytes. A document takes less than this: its heap need not be searched through while it is being read.
  '--initial-old-space-size=128',
];

const MOST_SIDES = 100;
/** From so many documents on, what is read and found of them fills this process. */
const MANY = 200;
/** More processes than this wait for the disk, and for the one process that takes what they have read. */
const MOST_PROCESSES = 8;
/** Fewer documents are worked out sooner in this process, which has nothing else to do, than others learn the language. */
const WORTH_LEARNING = 4;
/** Megabytes. A process that may have less is not given the language too: documents would fail that can be read. */
const ROOM_FOR_LANGUAGE = 512;
/** Milliseconds after which a process that is started no longer needs this one. */
const STARTING = 50;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Processes start when there is work for them. A document that makes its process crash, hang or grow is lost with it, and the next one gets a fresh process.
 *
 * As long as the pool is open, a signal that ends the program ends the processes first.
 */
export function startWorkers(options: PoolOptions): Workers {
  return new WorkerPool(options);
}

class WorkerPool implements Workers {
  readonly spent = { dossiers: 0, couples: 0 };
  readonly size: number;
  private readonly start: ChildStart;
  private readonly idle: WorkerProcess[] = [];
  private readonly all = new Set<WorkerProcess>();
  private readonly waiting: ((child: WorkerProcess) => void)[] = [];
  private readonly guard = new EndGuard(this.all);
  private readonly watcher: NodeJS.Timeout;
  private wanted = 1;
  private number = 0;
  private isLearning = false;
  private meanwhile: (() => void) | null = null;
  private readonly limits: Limits;

  constructor({ size, limits, ocr, flags = FASTER, keptSides = MOST_SIDES }: PoolOptions) {
    this.limits = limits;
    this.size = size ?? Math.min(MOST_PROCESSES, availableParallelism());
    this.start = {
      program: fileURLToPath(new URL('dist/program/worker-process.js', packageRoot())),
      // Debugging this process means this one, and its port is taken.
      execArgv: [
        ...process.execArgv.filter((argument) => !argument.startsWith('--inspect')),
        `--max-old-space-size=${limits.memory}`,
      ],
      flags: { list: flags },
      keptSides,
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
    if (count >= MANY) spareMemory();
    this.isLearning = count >= WORTH_LEARNING && this.limits.memory >= ROOM_FOR_LANGUAGE;
  }

  whileReading(work: () => void): void {
    this.meanwhile = work;
  }

  async read(file: FoundFile, options: ReadingOptions): Promise<FileReading> {
    const { ocr, limits, password = null } = options;
    const { absolute, path } = file;
    const task: Task = { type: 'read', absolute, path, options: { ocr, limits, password } };
    let child = await this.take();
    if (!this.isLearning && child.isFresh) this.startMeanwhile();
    let outcome = await this.runOn(child, task, limits);
    // What earlier documents have left behind in the process must not decide about this one.
    const isBlameless = outcome.reading === null && outcome.ending !== 'too-slow' && !child.isFresh;
    if (isBlameless) {
      this.giveBack(child);
      child = await this.take(true);
      outcome = await this.runOn(child, task, limits);
    }
    this.giveBack(child);
    return outcome.reading ?? lost(file, outcome.ending ?? 'reader-stopped', options);
  }

  /** Once, and when the job is on its way. */
  private startMeanwhile(): void {
    const work = this.meanwhile;
    this.meanwhile = null;
    if (work !== null) setTimeout(work, STARTING);
  }

  async dossier(document: Omit<SourceDocument, 'id'>, settings: DossierSettings): Promise<string | null> {
    const child = await this.take();
    return (await this.lastOn(child, { type: 'dossier', document, settings })).text;
  }

  async couple(task: CoupleTask): Promise<string | null> {
    const child = await this.take();
    return (await this.lastOn(child, { type: 'couple', ...task, forget: [] })).text;
  }

  async close(): Promise<void> {
    clearInterval(this.watcher);
    await Promise.all([...this.all].map((child) => child.close()));
    this.guard.release();
  }

  private async runOn(child: WorkerProcess, task: Task, limits: Limits): Promise<Outcome> {
    this.number += 1;
    const outcome = await child.run(this.number, task, limits);
    this.spent[task.type === 'couple' ? 'couples' : 'dossiers'] += outcome.seconds;
    return outcome;
  }

  private async lastOn(child: WorkerProcess, task: Task): Promise<Outcome> {
    const outcome = await this.runOn(child, task, this.limits);
    this.giveBack(child);
    return outcome;
  }

  /** A process for one job: an idle one, a new one while there may be more, or the first that is given back. */
  private take(isFresh = false): Promise<WorkerProcess> {
    const idle = this.idle.findIndex((child) => child.isUsable && (!isFresh || child.isFresh));
    const [found] = idle === -1 ? [] : this.idle.splice(idle, 1);
    if (found !== undefined) return Promise.resolve(found);
    if (isFresh || this.all.size < this.wanted) return Promise.resolve(this.started());
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private giveBack(child: WorkerProcess): void {
    const isSpare = this.all.size > this.wanted;
    if (!child.isUsable || isSpare) {
      child.kill();
      this.all.delete(child);
    }
    const next = this.waiting.shift();
    if (next !== undefined) next(this.all.has(child) ? child : this.started());
    else if (this.all.has(child)) this.idle.push(child);
  }

  private started(): WorkerProcess {
    const child = new WorkerProcess(this.start);
    this.all.add(child);
    return child;
  }
}

/** The document that went down with its process. */
function lost(file: FoundFile, code: Ending, { limits }: ReadingOptions): FileReading {
  const args: Record<Ending, Record<string, number>> = {
    'too-slow': { limit: limits.seconds },
    'too-much-memory': { limit: limits.memory },
    'reader-stopped': {},
  };
  const content = failed(file, { code, page: null, args: args[code] });
  return { content, print: null, hash: null, isLocked: false };
}

/** Sees to it that no process outlives this one, however it ends, as far as it is told. */
class EndGuard {
  private readonly children: ReadonlySet<WorkerProcess>;

  constructor(children: ReadonlySet<WorkerProcess>) {
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
