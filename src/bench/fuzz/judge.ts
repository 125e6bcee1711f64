import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PROGRAM = path.join(ROOT, 'bin/coherence.js');

/** What the program does in a run, at most; far above what any of the files takes on a busy machine. */
const SECONDS = 150;
const MEGABYTES = 1500;
/** Milliseconds between two looks at the memory. */
const LOOK = 100;

/** A file to be tried, and what it is to the program. */
export interface Case {
  readonly role: 'document' | 'settings' | 'baseline' | 'decisions';
  /** Ending of the file, without the point. */
  readonly kind: string;
  readonly bytes: Buffer;
}

/** What the cases are tried in: a folder with two policies that are in order. */
export interface Ground {
  readonly folder: string;
  /** The records of the policies that are in order, as they are without a bad neighbour. */
  readonly records: string;
  readonly remove: () => void;
}

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Why the run was ended from outside, or null. */
  readonly ended: string | null;
}

interface Report {
  readonly documents: readonly {
    readonly path: string;
    readonly status: string;
    readonly problems: readonly unknown[];
  }[];
}

const isReport = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync(path.join(ROOT, 'docs/report.schema.json'), 'utf8')),
);

const COMMON = ['--format', 'json', '--quiet', '--no-cache'];

/** Sets up the folder and learns how the policies in order are reported. */
export async function prepareGround(): Promise<Ground> {
  const folder = mkdtempSync(path.join(tmpdir(), 'coherence-fuzz-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'policies'));
  for (const name of readdirSync(path.join(ROOT, 'fixtures/check/policies')))
    writeFileSync(
      path.join(folder, 'policies', name),
      readFileSync(path.join(ROOT, 'fixtures/check/policies', name)),
    );
  const { stdout } = await start(['scan', 'policies', ...COMMON], folder);
  return { folder, records: recordsOf(JSON.parse(stdout)), remove };
}

/**
 * Tries cases together in one run of the program.
 * @returns what went wrong, in words; null when every promise was kept
 */
export async function judge(cases: readonly Case[], ground: Ground): Promise<string | null> {
  const placed = cases.map((each, index) => ({ ...each, file: placeOf(each, index) }));
  for (const { file, bytes } of placed) writeFileSync(path.join(ground.folder, file), bytes);
  try {
    const run = await start([...commandFor(placed), ...COMMON], ground.folder);
    const fault =
      faultOf(run) ?? (run.code === 2 ? refusalFault(run, placed) : reportFault(run, placed, ground));
    const isChanged = placed.some(
      ({ file, bytes }) => !readFileSync(path.join(ground.folder, file)).equals(bytes),
    );
    const left = readdirSync(ground.folder).filter((name) => name.endsWith('.tmp'));
    if (fault === null && isChanged) return 'a file that was only to be read has changed';
    return fault ?? (left.length > 0 ? `left behind: ${left.join(', ')}` : null);
  } finally {
    for (const { file } of placed) rmSync(path.join(ground.folder, file), { force: true });
  }
}

type Placed = Case & { readonly file: string };

function placeOf({ role, kind }: Case, index: number): string {
  switch (role) {
    case 'document':
      return path.join('policies', `m${index}.${kind}`);
    case 'settings':
      return 'coherence.yaml';
    case 'baseline':
      return 'coherence.baseline.json';
    case 'decisions':
      return 'coherence.decisions.yaml';
  }
}

function commandFor(cases: readonly Case[]): readonly string[] {
  return cases.some(({ role }) => role === 'baseline') ? ['check', 'policies'] : ['scan', 'policies'];
}

/** What no run may do, whatever it is given. */
function faultOf({ code, stderr, ended }: Run): string | null {
  if (ended !== null) return ended;
  if (/\n {4}at |Programfejl|Unhandled|FATAL ERROR/u.test(stderr))
    return `a stack trace: ${stderr.slice(0, 500)}`;
  return code === 0 || code === 1 || code === 2 ? null : `ended with ${code}: ${stderr.slice(0, 500)}`;
}

/** A run may be refused for settings and records, never for a document, and in one sentence. */
function refusalFault({ stdout, stderr }: Run, cases: readonly Case[]): string | null {
  if (cases.every(({ role }) => role === 'document'))
    return `refused for a document: ${stderr.slice(0, 500)}`;
  if (stdout !== '') return 'refused, with something on stdout';
  return /^(?:Fejl|Error): [^\n]+\n$/u.test(stderr) ? null : `no single sentence: ${stderr.slice(0, 500)}`;
}

function reportFault({ stdout }: Run, cases: readonly Placed[], { records }: Ground): string | null {
  let report: Report;
  try {
    report = JSON.parse(stdout) as Report;
  } catch {
    return 'the report is no JSON';
  }
  if (!isReport(report))
    return `the report is not as its schema says: ${JSON.stringify(isReport.errors?.[0])}`;
  for (const { role, file } of cases) {
    if (role !== 'document') continue;
    const found = report.documents.filter((each) => each.path === file.split(path.sep).join('/'));
    if (found.length !== 1) return `${file} stands ${found.length} times in the report`;
    if (found[0]?.status !== 'ok' && found[0]?.problems.length === 0) return `${file} has no reason`;
  }
  // Settings may change what is read of the good files; documents beside them may not.
  const isDocuments = cases.every(({ role }) => role === 'document');
  return isDocuments && recordsOf(report) !== records ? 'the records of the good files have changed' : null;
}

/** The documents in order, without what depends on their neighbours: which of them is the anchor. */
function recordsOf(report: Report): string {
  const good = report.documents.filter((each) => !/\/m\d+\.\w+$/u.test(each.path));
  return JSON.stringify(good.map((each) => ({ ...each, role: null })));
}

/** Starts the program and watches it: its time, and its memory where the system tells. */
function start(args: readonly string[], cwd: string): Promise<Run> {
  const env = { PATH: process.env.PATH, HOME: cwd };
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (piece: Buffer) => stdout.push(piece));
  child.stderr.on('data', (piece: Buffer) => stderr.push(piece));
  let ended: string | null = null;
  const end = (why: string): void => {
    ended ??= why;
    child.kill('SIGKILL');
  };
  const clock = setTimeout(() => end(`took more than ${SECONDS} seconds`), SECONDS * 1000);
  const scale = setInterval(() => {
    if (residentMegabytes(child.pid) > MEGABYTES) end(`took more than ${MEGABYTES} MB`);
  }, LOOK);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(clock);
      clearInterval(scale);
      const text = (pieces: Buffer[]) => Buffer.concat(pieces).toString('utf8');
      resolve({ code, stdout: text(stdout), stderr: text(stderr), ended });
    });
  });
}

function residentMegabytes(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    return Number(/^VmRSS:\s+(\d+) kB/mu.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
