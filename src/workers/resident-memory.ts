import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Bytes of memory that a process has in use, all kinds together; null when it cannot be told. */
export type MemoryProbe = (pid: number) => Promise<number | null>;

/** How one asks this system, and how often that is no trouble to it, in milliseconds. */
export function memoryProbe(platform: NodeJS.Platform): {
  readonly probe: MemoryProbe;
  readonly every: number;
} {
  if (platform === 'linux') return { probe: fromProc, every: 50 };
  if (platform === 'win32') return { probe: fromTasklist, every: 1000 };
  return { probe: fromPs, every: 250 };
}

async function fromProc(pid: number): Promise<number | null> {
  try {
    return residentIn(readFileSync(`/proc/${pid}/status`, 'latin1'));
  } catch {
    return null;
  }
}

/** The line "VmRSS:   123456 kB" of a process' status. */
export function residentIn(status: string): number | null {
  const kilobytes = /^VmRSS:\s+(\d{1,15}) kB$/mu.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}

async function fromPs(pid: number): Promise<number | null> {
  const printed = await printedBy('ps', ['-o', 'rss=', '-p', String(pid)]);
  return /^\s*\d{1,15}\s*$/u.test(printed) ? Number(printed) * 1024 : null;
}

async function fromTasklist(pid: number): Promise<number | null> {
  return residentInList(await printedBy('tasklist', ['/fi', `PID eq ${pid}`, '/fo', 'csv', '/nh']));
}

/** The last column of a line like `"node.exe","4711","Console","1","123,456 K"`; the separator is that of the country. */
export function residentInList(line: string): number | null {
  const column = /"([^"]*)"\s*$/u.exec(line.trim())?.[1];
  const digits = column?.replace(/\D/gu, '') ?? '';
  return digits === '' ? null : Number(digits) * 1024;
}

function printedBy(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(program, [...args], { timeout: 5000, windowsHide: true }, (error, stdout) =>
      resolve(error === null ? stdout : ''),
    );
  });
}
