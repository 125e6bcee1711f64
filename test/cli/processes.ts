import { readdirSync, readFileSync } from 'node:fs';

/** What the system (Linux) tells of a process after its name: its state, the process that started it and so on; null when it is gone. */
function statOf(pid: number): readonly string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/** The processes that were started by another one. */
export function childrenOf(pid: number): number[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number);
  return all.filter((each) => Number(statOf(each)?.[1]) === pid);
}

/** Whether a process is there and has not ended. */
export function isRunning(pid: number): boolean {
  const state = statOf(pid)?.[0];
  return state !== undefined && state !== 'Z';
}

/** Waits until something holds, a minute at most; whether it does. */
export async function until(isTrue: () => boolean): Promise<boolean> {
  for (let turn = 0; turn < 12_000; turn += 1) {
    if (isTrue()) return true;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return false;
}
