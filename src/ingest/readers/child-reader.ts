import { type ChildProcess, fork } from 'node:child_process';
import { bytesOf, type Limits } from '../../model/index.ts';
import type { FoundFile } from '../find-files.ts';
import type { FileReading, ReadingOptions } from '../read-document.ts';
import { type Answer, type Job, parseAnswer } from './protocol.ts';
import type { MemoryProbe } from './resident-memory.ts';
import { parseStored } from './stored-document.ts';

/** Why a process did not read its document: it was ended for what it took, or it ended by itself. */
export type Ending = 'too-slow' | 'too-much-memory' | 'reader-stopped';

export type Outcome =
  | { readonly isRead: true; readonly reading: FileReading }
  | { readonly isRead: false; readonly ending: Ending };

/** A machine that is this slow to start a process is stuck. */
const START_PATIENCE = 60_000;
/** From this share of the memory limit on, a process makes way for a fresh one once its document is read. */
const WORN_OUT = 0.5;

interface Current {
  readonly job: Job;
  readonly settle: (outcome: Outcome) => void;
  timer: NodeJS.Timeout;
}

/** One process that reads, one document at a time, and whose time and memory are watched from here. */
export class ChildReader {
  /** Documents read so far. */
  private count = 0;
  private isGone = false;
  private isWorn = false;
  private current: Current | null = null;
  private readonly child: ChildProcess;
  private readonly gone: Promise<void>;
  private readonly isGroup: boolean;

  /** @param start how the process is started: program, arguments, environment; its own group when it starts programs itself */
  constructor(start: ChildStart) {
    this.isGroup = start.isGroup;
    this.child = fork(start.program, [], {
      execArgv: [...start.execArgv],
      env: start.env,
      serialization: 'advanced',
      // What the libraries print helps nobody, and stdout belongs to the report.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      detached: start.isGroup,
    });
    this.gone = new Promise((resolve) => {
      const leave = (ending: Ending): void => {
        this.isGone = true;
        this.finish({ isRead: false, ending });
        resolve();
      };
      this.child.on('error', () => leave('reader-stopped'));
      // The heap's own limit is that of the memory; who runs into it aborts.
      this.child.on('exit', (code, signal) =>
        leave(signal === 'SIGABRT' || code === 134 ? 'too-much-memory' : 'reader-stopped'),
      );
    });
    this.child.on('message', (message) => this.take(message));
  }

  /** True for a process that has read nothing before its present document. */
  get isFresh(): boolean {
    return this.count === 0;
  }

  /** True as long as another document can be given to it. */
  get isUsable(): boolean {
    return !this.isGone && !this.isWorn;
  }

  /** Reads a document; settles in any case, whatever becomes of the process. */
  read(number: number, file: FoundFile, options: ReadingOptions): Promise<Outcome> {
    const { ocr, limits, password = null } = options;
    const job: Job = { number, absolute: file.absolute, path: file.path, options: { ocr, limits, password } };
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.end('reader-stopped'), START_PATIENCE);
      this.current = { job, settle: resolve, timer };
      if (this.isGone) this.finish({ isRead: false, ending: 'reader-stopped' });
      else this.child.send(job, (error) => error && this.end('reader-stopped'));
    });
  }

  /** Looks at the memory once, and ends the process when it has more than its document may take. */
  async watch(probe: MemoryProbe): Promise<void> {
    const { pid } = this.child;
    const { current } = this;
    if (pid === undefined || this.isGone) return;
    const used = await probe(pid);
    if (used === null || current === null || this.current !== current) return;
    const limit = bytesOf(current.job.options.limits.memory);
    if (used > limit) this.end('too-much-memory');
    else if (used > limit * WORN_OUT) this.isWorn = true;
  }

  /** Ends the process at once, with all that it has started; its document, if any, is lost. */
  kill(): void {
    const { pid } = this.child;
    if (pid === undefined || this.isGone) return;
    try {
      if (this.isGroup) process.kill(-pid, 'SIGKILL');
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

  private take(message: unknown): void {
    const answer = parseAnswer(message);
    if (answer === null || answer.number !== this.current?.job.number) return;
    if (answer.type === 'read') this.finish(this.outcomeOf(answer));
    else this.restartClock(this.current, this.current.job.options.limits);
  }

  private outcomeOf(answer: Extract<Answer, { type: 'read' }>): Outcome {
    const content = parseStored(answer.content);
    this.count += 1;
    if (content !== null)
      return { isRead: true, reading: { content, hash: answer.hash, isLocked: answer.isLocked } };
    this.kill();
    return { isRead: false, ending: 'reader-stopped' };
  }

  private restartClock(current: Current, { seconds }: Limits): void {
    clearTimeout(current.timer);
    current.timer = setTimeout(() => this.end('too-slow'), seconds * 1000);
  }

  private end(ending: Ending): void {
    this.isWorn = true;
    this.kill();
    this.finish({ isRead: false, ending });
  }

  private finish(outcome: Outcome): void {
    const { current } = this;
    this.current = null;
    if (current === null) return;
    clearTimeout(current.timer);
    current.settle(outcome);
  }
}

/** How a process that reads is started. */
export interface ChildStart {
  readonly program: string;
  readonly execArgv: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Whether it is the head of a group of processes that ends with it. */
  readonly isGroup: boolean;
}
