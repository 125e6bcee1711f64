import { type ChildProcess, fork } from 'node:child_process';
import { parsePrint, parseStored } from '../ingest/kept/stored-document.ts';
import type { FileReading } from '../ingest/read-document.ts';
import { bytesOf, type Limits } from '../model/index.ts';
import { type Job, parseAnswer, type ReadAnswer, type SentSide, type TextAnswer } from './protocol.ts';
import type { MemoryProbe } from './resident-memory.ts';

/** Why a process did not finish its job: it was ended for what it took, or it ended by itself. */
export type Ending = 'too-slow' | 'too-much-memory' | 'reader-stopped';

/** What came of a job. */
export interface Outcome {
  /** Null where the job was not to read, or did not come so far. */
  readonly reading: FileReading | null;
  /** What was made; null where nothing was to be made, or the process went down. */
  readonly text: string | null;
  /** Seconds of the processor that making it took. */
  readonly seconds: number;
  /** Null where the job was finished. */
  readonly ending: Ending | null;
}

/** A job before it has a number, and what its document may cost. */
export type Task = DistributiveOmit<Job, 'number'>;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A machine that is this slow to start a process is stuck. */
const START_PATIENCE = 60_000;
/** With this Node ends when it is started with an option that it does not know. */
const UNKNOWN_OPTION = 9;
/** From this share of the memory limit on, a process makes way for a fresh one once its document is read. */
const WORN_OUT = 0.5;

interface Current {
  readonly job: Job;
  readonly limits: Limits;
  readonly settle: (outcome: Outcome) => void;
  timer: NodeJS.Timeout;
  reading: FileReading | null;
}

/** One process that works, on one document at a time, and whose time and memory are watched from here. */
export class WorkerProcess {
  /** The sides of couples that the process keeps, those that were given first in front. */
  private readonly sides = new Set<string>();
  /** Jobs done so far. */
  private count = 0;
  private isGone = false;
  private isWorn = false;
  private current: Current | null = null;
  private child: ChildProcess;
  private readonly start: ChildStart;
  private readonly gone: Promise<void>;
  private leave: (ending: Ending) => void = () => undefined;
  /** The process has said something, and so has accepted what it was started with. */
  private isHeard = false;
  /** It was ended from here. */
  private isEnded = false;

  /** @param start how the process is started: program, arguments, environment; its own group when it starts programs itself */
  constructor(start: ChildStart) {
    this.start = start;
    this.gone = new Promise((resolve) => {
      this.leave = (ending) => {
        this.isGone = true;
        this.finish(ending);
        resolve();
      };
    });
    this.child = this.forked();
  }

  private forked(): ChildProcess {
    const { program, execArgv, flags, env, isGroup } = this.start;
    const given = flags.list;
    const child = fork(program, [], {
      execArgv: [...execArgv, ...given],
      env,
      serialization: 'advanced',
      // What the libraries print helps nobody, and stdout belongs to the report.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      detached: isGroup,
    });
    child.on('error', () => this.leave('reader-stopped'));
    child.on('exit', (code, signal) => {
      const isRefused = code === UNKNOWN_OPTION && !this.isHeard && given.length > 0;
      if (isRefused && !this.isEnded) this.startPlain();
      // The heap's own limit is that of the memory; who runs into it aborts.
      else this.leave(signal === 'SIGABRT' || code === 134 ? 'too-much-memory' : 'reader-stopped');
    });
    child.on('message', (message) => this.take(message));
    return child;
  }

  /** Another version of the engine may not know a flag that only makes work faster; nobody else is started with it then. */
  private startPlain(): void {
    this.start.flags.list = [];
    this.child = this.forked();
    if (this.current !== null) this.send(this.current.job);
  }

  private send(job: Job): void {
    // A process that refuses its flags is gone before it can be spoken to; that it ends says more than that nobody listens.
    this.child.send(job, (error) => {
      if (error && (this.isHeard || this.start.flags.list.length === 0)) this.end('reader-stopped');
    });
  }

  /** True for a process that has done nothing before its present job. */
  get isFresh(): boolean {
    return this.count === 0;
  }

  /** True as long as another job can be given to it. */
  get isUsable(): boolean {
    return !this.isGone && !this.isWorn;
  }

  /** Does a job; settles in any case, whatever becomes of the process. */
  run(number: number, task: Task, limits: Limits): Promise<Outcome> {
    const job: Job = { ...this.withoutKnown(task), number };
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.end('reader-stopped'), START_PATIENCE);
      this.current = { job, limits, settle: resolve, timer, reading: null };
      if (this.isGone) this.finish('reader-stopped');
      else this.send(job);
    });
  }

  /** Looks at the memory once, and ends the process when it has more than its document may take. */
  async watch(probe: MemoryProbe): Promise<void> {
    const { pid } = this.child;
    const { current } = this;
    if (pid === undefined || this.isGone) return;
    const used = await probe(pid);
    if (used === null || current === null || this.current !== current) return;
    const limit = bytesOf(current.limits.memory);
    if (used > limit) this.end('too-much-memory');
    else if (used > limit * WORN_OUT) this.isWorn = true;
  }

  /** Ends the process at once, with all that it has started; its document, if any, is lost. */
  kill(): void {
    this.isEnded = true;
    const { pid } = this.child;
    if (pid === undefined || this.isGone) return;
    try {
      if (this.start.isGroup) process.kill(-pid, 'SIGKILL');
      else this.child.kill('SIGKILL');
    } catch {
      // It has ended by itself in the meantime.
    }
  }

  /** Ends the process and waits until it is gone. */
  async close(): Promise<void> {
    this.kill();
    await this.gone;
  }

  /** A side that comes again and again is sent to a process once, as long as it keeps no more than so many. */
  private withoutKnown(task: Task): Task {
    if (task.type !== 'couple') return task;
    const { first, second } = task;
    const keys = [first, second].flatMap((each) => each?.key ?? []);
    const [own, other] = [this.unlessKept(first), second === null ? null : this.unlessKept(second)];
    const spare = [...this.sides].filter((key) => !keys.includes(key));
    const forget = spare.slice(0, Math.max(0, this.sides.size - this.start.keptSides));
    for (const key of forget) this.sides.delete(key);
    return { ...task, first: own, second: other, forget };
  }

  private unlessKept(side: SentSide): SentSide {
    if (side.key === null) return side;
    const isKept = this.sides.has(side.key);
    this.sides.add(side.key);
    return isKept ? { ...side, side: null } : side;
  }

  private take(message: unknown): void {
    this.isHeard = true;
    const answer = parseAnswer(message);
    const { current } = this;
    if (answer === null || current === null || answer.number !== current.job.number) return;
    if (answer.type === 'read') this.takeReading(current, answer);
    else if (answer.type === 'done') this.finish(null, answer);
    else this.restartClock(current);
  }

  private takeReading(current: Current, { content, print, hash, isLocked }: ReadAnswer): void {
    const parsed = parseStored(content);
    if (parsed === null) {
      this.kill();
      this.finish('reader-stopped');
      return;
    }
    current.reading = { content: parsed, print: parsePrint(print), hash, isLocked };
    this.finish(null);
  }

  private restartClock(current: Current): void {
    clearTimeout(current.timer);
    current.timer = setTimeout(() => this.end('too-slow'), current.limits.seconds * 1000);
  }

  private end(ending: Ending): void {
    this.isWorn = true;
    this.kill();
    this.finish(ending);
  }

  private finish(ending: Ending | null, made: Pick<TextAnswer, 'text' | 'seconds'> | null = null): void {
    const { current } = this;
    this.current = null;
    if (current === null) return;
    clearTimeout(current.timer);
    if (ending === null) this.count += 1;
    const { reading } = current;
    current.settle({ reading, text: made?.text ?? null, seconds: made?.seconds ?? 0, ending });
  }
}

/** How a process that works is started. */
export interface ChildStart {
  readonly program: string;
  readonly execArgv: readonly string[];
  /** What besides makes work faster, where the engine knows it; emptied by whoever finds that it does not. */
  readonly flags: { list: readonly string[] };
  readonly env: NodeJS.ProcessEnv;
  /** How many sides of couples it keeps, apart from those that it has at hand. */
  readonly keptSides: number;
  /** Whether it is the head of a group of processes that ends with it. */
  readonly isGroup: boolean;
}
