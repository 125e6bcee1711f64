/**
 * All pairs of alike statements, ours beside scikit-learn's: `npm run bench:pairs [-- sizes]`. Both get the same texts, use the
 * same weights and threshold, run on one core in processes of their own, and must find the same pairs.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { exponent, median } from '../measure.ts';
import { makeStatements } from './generate.ts';

const SIZES = [10_000, 50_000, 300_000];
const GROWTH = [10_000, 20_000, 40_000, 80_000];
const THRESHOLD = '0.5';
const SEED = 7;
const RUNS = 3;
/** One core each, since ours uses one. */
const ALONE = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };

interface Outcome {
  /** Of the processor. */
  readonly seconds: number;
  /** Most memory of the process, in KiB. */
  readonly memory: number;
  readonly pairs: number;
  readonly sum: number;
  /** Pairs that are so near the threshold that rounding may decide. */
  readonly close: number;
}

/** From so many statements on one run tells enough, and the peer may not end. */
const MANY = 100_000;
/** Seconds on the clock that the peer gets for one run: at the largest size more than twenty times what ours takes. */
const PATIENCE = 240;

const OWN = fileURLToPath(new URL('./own.js', import.meta.url));
const PEER = fileURLToPath(new URL('../../../src/bench/pairs/peer.py', import.meta.url));

function outcome(program: string, script: string, file: string, patience?: number): Outcome {
  const text = execFileSync(program, [script, file, THRESHOLD], {
    encoding: 'utf8',
    env: { ...process.env, ...ALONE },
    ...(patience === undefined ? {} : { timeout: patience * 1000, killSignal: 'SIGKILL' }),
  });
  return JSON.parse(text) as Outcome;
}

/** What the peer takes; null where it has not ended in time. */
function peerOutcome(runs: number, file: string): Outcome | null {
  try {
    return best(runs, () => outcome('/usr/bin/python3', PEER, file, PATIENCE));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ETIMEDOUT') return null;
    throw error;
  }
}

/** The run with the middle time. */
function best(runs: number, run: () => Outcome): Outcome {
  const outcomes = Array.from({ length: runs }, run);
  const middle = median(outcomes.map(({ seconds }) => seconds));
  return outcomes.find(({ seconds }) => seconds === middle) ?? run();
}

const folder = mkdtempSync(path.join(tmpdir(), 'coherence-bench-'));
const write = (line: string): void => void process.stdout.write(`${line}\n`);
const mib = (kib: number): string => `${(kib / 1024).toFixed(0)} MiB`;
try {
  const fileOf = (count: number): string => {
    const file = path.join(folder, `${count}.txt`);
    writeFileSync(file, makeStatements(count, SEED).join('\n'));
    return file;
  };
  const given = process.argv.slice(2).map(Number);
  write('| statements | pairs | ours | scikit-learn | faster | memory, ours | scikit-learn | share |');
  write('|---|---|---|---|---|---|---|---|');
  for (const count of given.length > 0 ? given : SIZES) {
    const file = fileOf(count);
    const runs = count > MANY ? 1 : RUNS;
    const own = best(runs, () => outcome(process.execPath, OWN, file));
    const peer = peerOutcome(runs, file);
    const ours = `| ${count} | ${own.pairs} | ${own.seconds.toFixed(2)} s |`;
    if (peer === null) {
      const least = (PATIENCE / own.seconds).toFixed(1);
      write(
        `${ours} not ended after ${PATIENCE} s | more than ${least} times | ${mib(own.memory)} | not told | not told |`,
      );
      continue;
    }
    if (own.pairs !== peer.pairs || own.sum !== peer.sum) {
      throw new Error(`not the same pairs: ${own.pairs} and ${peer.pairs}; near the threshold ${own.close}`);
    }
    write(
      `${ours} ${peer.seconds.toFixed(2)} s | ${(peer.seconds / own.seconds).toFixed(1)} times | ${mib(own.memory)} | ${mib(peer.memory)} | ${(own.memory / peer.memory).toFixed(2)} |`,
    );
  }
  const grown = GROWTH.map((count) => best(RUNS, () => outcome(process.execPath, OWN, fileOf(count))));
  const over = (pick: (each: Outcome) => number): string => exponent(GROWTH, grown.map(pick)).toFixed(2);
  write('');
  write(`Growth from ${GROWTH[0]} to ${GROWTH.at(-1)} statements, as exponents:`);
  write(
    `time ${over(({ seconds }) => seconds)}, memory ${over(({ memory }) => memory)}, pairs found ${over(({ pairs }) => pairs)}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
