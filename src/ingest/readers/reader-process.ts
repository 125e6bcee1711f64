/** The program of a process that reads: one job after the other comes in, and what was read goes back. */
import { Worker } from 'node:worker_threads';
import { readFound } from '../read-document.ts';
import { type Answer, parseJob } from './protocol.ts';

/**
 * A document that keeps the thread busy keeps it from noticing that the program is gone. A second thread looks every half
 * second whether the parent is still there, and ends the process when it is not: nobody would be left to do so.
 */
const WATCH = `
const parent = process.ppid;
setInterval(() => {
  let isGone = process.ppid !== parent;
  try { process.kill(parent, 0); } catch { isGone = true; }
  if (isGone) process.kill(process.pid, 'SIGKILL');
}, 500);`;

function answer(message: Answer): void {
  process.send?.(message, undefined, undefined, () => {
    // The program is gone; `disconnect` ends this process too.
  });
}

async function work(message: unknown): Promise<void> {
  const job = parseJob(message);
  if (job === null) return;
  const { number, absolute, path } = job;
  answer({ type: 'begun', number });
  const onAlive = (): void => answer({ type: 'alive', number });
  const { content, hash, isLocked } = await readFound({ absolute, path }, { ...job.options, onAlive });
  answer({ type: 'read', number, hash, isLocked, content });
}

function startWatch(): void {
  const started = new Worker(WATCH, { eval: true });
  started.unref();
  // Without it the process still ends with the program, only not in the middle of a document.
  started.on('error', () => undefined);
}

// Ctrl+C reaches the whole group of processes: the parent decides when this one ends.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit(0));
process.once('message', startWatch);
process.on('message', (message) => void work(message));
