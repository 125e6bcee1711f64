import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { expect } from 'vitest';
import { type Outcome, repository } from './coherence.ts';

/** Longer than any of these may take: past it a run counts as hanging. */
export const PATIENCE = 60_000;
export const ESCAPE = '\u001B';

export const ANCHOR = `# Pårørendepolitik

## Vision

Vores vision er, at alle pårørende i Bakkested mødes med respekt.

## Det gør vi

Vi vil svare pårørende, der henvender sig, senest 3 dage efter henvendelsen.
`;
export const RELATED = `# Ældrepolitik

## Det gør vi

Vi vil svare pårørende, der henvender sig, senest 14 dage efter henvendelsen.
`;

/** A folder for a test file; `remove` when done. */
export function roughGround(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'coherence-robust-'));
  // Some cases run as a user without rights.
  chmodSync(folder, 0o755);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A new folder with a relatives policy and another one, to put the trouble beside. */
export function among(folder: string, name: string): string {
  const made = path.join(folder, name);
  mkdirSync(made, { recursive: true });
  writeFileSync(path.join(made, 'pårørendepolitik.md'), ANCHOR);
  writeFileSync(path.join(made, 'ældrepolitik.md'), RELATED);
  return made;
}

export interface ReportedDocument {
  readonly path: string;
  readonly status: string;
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

export interface Report {
  readonly anchor: string | null;
  readonly documents: readonly ReportedDocument[];
  readonly findings: readonly { readonly type: string }[];
}

/** The JSON report of a run that has to succeed. */
export function reportOf({ code, stdout, stderr }: Outcome): Report {
  expect(stderr).not.toMatch(/\n {4}at /u);
  expect(code).toBe(0);
  return JSON.parse(stdout) as Report;
}

/** File name to status and the codes of its problems. */
export function statuses(report: Report): Record<string, string> {
  return Object.fromEntries(
    report.documents.map(({ path: file, status, problems }) => [
      path.posix.basename(file),
      [status, ...problems.map(({ code }) => code)].join(' '),
    ]),
  );
}

/** What a run that cannot do the job looks like: exit code 2, an empty stdout, one sentence, no stack. */
export function refusal({ code, stdout, stderr }: Outcome): string {
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(/^Fejl: \S/u);
  return stderr;
}

export function wordFile(body: string): Uint8Array {
  const relation =
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"';
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  return zipSync({
    '[Content_Types].xml': text(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': text(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/></Relationships>`,
    ),
    'word/document.xml': text(body),
  });
}

export const WORD_START =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';
export const WORD_END = '</w:body></w:document>';

const OPEN_START =
  '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>';
const OPEN_END = '</office:text></office:body></office:document-content>';

/** An OpenDocument text with this inside of its body, and this before it. */
export function openDocument(body: string, before = ''): Uint8Array {
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  return zipSync({
    mimetype: [text('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': text(`<?xml version="1.0"?>${before}${OPEN_START}${body}${OPEN_END}`),
  });
}

const PROGRAM = path.join(repository, 'bin/coherence.js');
const NOBODY = 65_534;

/** Runs the program as a user without rights of its own; null where that cannot be had. */
export function coherenceAsNobody(cwd: string, args: readonly string[]): Outcome | null {
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const env = { PATH: process.env.PATH ?? '', HOME: cwd };
  const run = (program: readonly string[]) =>
    spawnSync(process.execPath, [...program], { cwd, encoding: 'utf8', env, ...user });
  if (process.getuid === undefined || run([PROGRAM, '--version']).status !== 0) return null;
  const { status, stdout, stderr } = run([PROGRAM, ...args]);
  return { code: status, stdout, stderr };
}
