import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coherence, type Outcome, repository } from './coherence.ts';

/** Longer than any of these may take: past it a run counts as hanging. */
const PATIENCE = 20_000;
const ESCAPE = '\u001B';

const ANCHOR = `# Pårørendepolitik

## Vision

Vores vision er, at alle pårørende i Bakkested mødes med respekt.

## Det gør vi

Vi vil svare pårørende, der henvender sig, senest 3 dage efter henvendelsen.
`;
const RELATED = `# Ældrepolitik

## Det gør vi

Vi vil svare pårørende, der henvender sig, senest 14 dage efter henvendelsen.
`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coherence-robust-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A new folder with a relatives policy and another one, to put the trouble beside. */
function among(name: string): string {
  const made = path.join(folder, name);
  mkdirSync(made, { recursive: true });
  writeFileSync(path.join(made, 'pårørendepolitik.md'), ANCHOR);
  writeFileSync(path.join(made, 'ældrepolitik.md'), RELATED);
  return made;
}

interface ReportedDocument {
  readonly path: string;
  readonly status: string;
  readonly problems: readonly { readonly code: string }[];
}

interface Report {
  readonly anchor: string | null;
  readonly documents: readonly ReportedDocument[];
  readonly findings: readonly { readonly type: string }[];
}

/** The JSON report of a run that has to succeed. */
function reportOf({ code, stdout, stderr }: Outcome): Report {
  expect(stderr).not.toMatch(/\n {4}at /u);
  expect(code).toBe(0);
  return JSON.parse(stdout) as Report;
}

/** File name to status and the codes of its problems. */
function statuses(report: Report): Record<string, string> {
  return Object.fromEntries(
    report.documents.map(({ path: file, status, problems }) => [
      path.posix.basename(file),
      [status, ...problems.map(({ code }) => code)].join(' '),
    ]),
  );
}

/** What a run that cannot do the job looks like: exit code 2, an empty stdout, one sentence, no stack. */
function refusal({ code, stdout, stderr }: Outcome): string {
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(/^Fejl: \S/u);
  return stderr;
}

function wordFile(body: string): Uint8Array {
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

const WORD_START =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';
const WORD_END = '</w:body></w:document>';

describe('damaged and disguised files among good ones', () => {
  it('each stands in the report with its reason, and the good ones are compared', { timeout: 60_000 }, () => {
    const at = among('damaged');
    const put = (name: string, content: string | Uint8Array): void =>
      writeFileSync(path.join(at, name), content);
    const pdf = path.join(repository, 'policies/seniorpolitik.pdf');
    put('tom.md', '');
    put('en-byte.pdf', 'x');
    put('tekst.pdf', RELATED);
    copyFileSync(pdf, path.join(at, 'halv.pdf'));
    truncateSync(path.join(at, 'halv.pdf'), Math.floor(readFileSync(pdf).length / 2));
    copyFileSync(pdf, path.join(at, 'omdøbt.docx'));
    put('bombe.docx', wordFile(WORD_START + '<w:p/>'.repeat(4_000_000) + WORD_END));
    put(
      'entitet.docx',
      wordFile(
        `<!DOCTYPE d [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;&a;&a;">]>${WORD_START}<w:p><w:r><w:t>&b;</w:t></w:r></w:p>${WORD_END}`,
      ),
    );
    put('nul.txt', 'Vi vil\u0000 hjælpe\u0000 borgere.\u0000\u0000');
    put('dyb.md', `${'> '.repeat(20_000)}Vi vil hjælpe.\n`);
    put('utf16.txt', Buffer.from(`\uFEFF${RELATED.replace('14', '7')}`, 'utf16le'));
    put('ansi.txt', Buffer.from(RELATED.replace('14', '8'), 'latin1'));
    for (const name of ['frivilligpolitik.md', 'kopi.md'])
      copyFileSync(path.join(repository, 'policies/frivilligpolitik.md'), path.join(at, name));

    const started = Date.now();
    const report = reportOf(coherence(folder, ['scan', at, '--format', 'json']));
    expect(Date.now() - started).toBeLessThan(PATIENCE);
    expect(report.findings.some(({ type }) => type === 'contradiction')).toBe(true);
    expect(statuses(report)).toEqual({
      'ansi.txt': 'ok encoding-guessed',
      'bombe.docx': 'failed too-large',
      'dyb.md': 'failed no-text',
      'en-byte.pdf': 'failed damaged',
      'entitet.docx': 'failed damaged',
      'halv.pdf': 'failed damaged',
      'frivilligpolitik.md': 'ok',
      'kopi.md': 'skipped duplicate',
      'nul.txt': 'failed damaged',
      'omdøbt.docx': 'failed damaged',
      'pårørendepolitik.md': 'ok',
      'tekst.pdf': 'failed damaged',
      'tom.md': 'failed empty-file',
      'utf16.txt': 'ok',
      'ældrepolitik.md': 'ok',
    });
  });

  it('links in a circle, pipes and folders named like files hold nothing up', { timeout: 30_000 }, () => {
    const at = among('odd');
    mkdirSync(path.join(at, 'mappe.pdf'));
    symlinkSync('.', path.join(at, 'rundt'));
    symlinkSync('sig-selv.md', path.join(at, 'sig-selv.md'));
    symlinkSync('findes-ikke.pdf', path.join(at, 'død.pdf'));
    if (process.platform !== 'win32') spawnSync('mkfifo', [path.join(at, 'rør.txt')]);
    const report = reportOf(coherence(folder, ['scan', at, '--format', 'json']));
    expect(Object.values(statuses(report))).toEqual(['ok', 'ok']);
  });

  it.skipIf(process.getuid?.() === 0)('a file that may not be read is told of', () => {
    const at = among('locked');
    writeFileSync(path.join(at, 'låst.md'), RELATED);
    chmodSync(path.join(at, 'låst.md'), 0);
    const report = reportOf(coherence(folder, ['scan', at, '--format', 'json']));
    expect(statuses(report)['låst.md']).toBe('failed unreadable');
  });

  it('decomposed letters in names and texts are read as the letters they make', () => {
    const at = path.join(folder, 'decomposed');
    mkdirSync(at);
    writeFileSync(path.join(at, 'pårørendepolitik.md'.normalize('NFD')), ANCHOR.normalize('NFD'));
    writeFileSync(path.join(at, 'ældrepolitik.md'), RELATED);
    const report = reportOf(coherence(folder, ['scan', at, '--format', 'json']));
    expect(report.anchor).not.toBeNull();
    expect(report.findings.some(({ type }) => type === 'contradiction')).toBe(true);
  });
});

describe('much text', () => {
  it('one line without end, and one word without end', { timeout: 60_000 }, () => {
    const at = among('long');
    writeFileSync(
      path.join(at, 'linje.md'),
      `# Sundhedspolitik\n\n${'Vi vil hjælpe borgere, '.repeat(8000)}`,
    );
    writeFileSync(path.join(at, 'ord.txt'), 'x'.repeat(200_000));
    writeFileSync(path.join(at, 'klammer.md'), `${'['.repeat(20_000)}a\n\n${'*a **b '.repeat(10_000)}`);
    const started = Date.now();
    reportOf(coherence(folder, ['scan', at, '--format', 'json']));
    expect(Date.now() - started).toBeLessThan(PATIENCE);
  });

  it('many small files', { timeout: 60_000 }, () => {
    const at = among('many');
    for (let each = 0; each < 300; each += 1)
      writeFileSync(
        path.join(at, `politik-${each}.md`),
        `# Politik ${each}\n\nVi vil støtte borger ${each}.\n`,
      );
    const started = Date.now();
    const report = reportOf(coherence(folder, ['scan', at, '--format', 'json']));
    expect(Date.now() - started).toBeLessThan(PATIENCE);
    expect(report.documents).toHaveLength(302);
  });
});

describe('text that attacks the reader', () => {
  const hostile = `# Pårørendepolitik <script>alert(1)</script> | [klik](javascript:alert(1)) ${ESCAPE}[31m

## Vision "><img src=x onerror=alert(2)>

Vores vision er, at pårørende <b onclick=alert(3)>altid</b> mødes med respekt \u202E| a | </script><svg onload=alert(4)>.

\\<iframe src=//x> Vi vil svare pårørende, der henvender sig, senest 3 dage efter henvendelsen.
`;
  let at: string;

  beforeAll(() => {
    at = path.join(folder, 'hostile');
    mkdirSync(at);
    writeFileSync(path.join(at, 'pårørendepolitik.txt'), hostile.replaceAll('#', ''));
    writeFileSync(path.join(at, 'ældrepolitik.md'), RELATED);
    if (process.platform !== 'win32')
      writeFileSync(path.join(at, `a"<img src=x>\n${ESCAPE}[2J.md`), hostile.replace('respekt', 'tillid'));
    const files = ['html', 'md', 'json', 'txt'].flatMap((ending) => ['-o', `ud.${ending}`]);
    expect(coherence(folder, ['scan', 'hostile', ...files]).code).toBe(0);
  }, 30_000);

  const written = (ending: string): string => readFileSync(path.join(folder, `ud.${ending}`), 'utf8');

  it('is text in the HTML report', () => {
    const page = written('html');
    expect(page.match(/<script/gu)).toHaveLength(1);
    expect(page).toContain('&lt;script&gt;alert(1)');
    expect(page).not.toMatch(/<(?:img|iframe|b) |<svg onload|href="?javascript:/u);
  });

  it('is no markup in the Markdown report', () => {
    expect(written('md')).not.toMatch(/(?<!\\)<(?:script|img|svg|iframe|b)|(?<!\\)\]\(javascript:/u);
  });

  it('steers no terminal and turns no line round', () => {
    for (const ending of ['html', 'md', 'txt']) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      expect(written(ending)).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E]/u);
    }
    const { stdout, stderr } = coherence(folder, ['scan', 'hostile']);
    expect(stdout + stderr).not.toContain(ESCAPE);
  });
});

describe('a run that cannot do the job says why in one sentence', () => {
  beforeAll(() => {
    among('fine');
    mkdirSync(path.join(folder, 'mappe.html'));
    mkdirSync(path.join(folder, 'tom'));
  });

  it.each([
    [['scan', ''], /findes ikke/u],
    [['scan', '--', '-x'], /»-x« findes ikke/u],
    [['scan', `a\n${ESCAPE}[31m`], /findes ikke/u],
    [['scan', 'tom'], /ingen politikker/u],
    [['scan', 'fine', '-o', 'mangler/rapport.html'], /Opret mappen først/u],
    [['scan', 'fine', '-o', 'mappe.html'], /er en mappe/u],
    [['scan', 'fine', '-o', 'fine/ældrepolitik.md'], /bliver ikke overskrevet/u],
    [['scan', 'fine', '-o', 'rapport'], /Slut filnavnet med/u],
    [['scan', 'fine', '-o'], /mangler sin værdi/u],
    [['scan', 'fine', '--ukendt'], /findes ikke/u],
    [['scan', 'fine', '--config', 'fine'], /kan ikke åbnes/u],
    [['scan', 'fine', '--anchor', 'fine'], /findes ikke som fil/u],
    [['read', 'fine'], /er en mappe/u],
  ])('%j', (args, reason) => {
    const message = refusal(coherence(folder, args));
    expect(message).toMatch(reason);
    expect(message).not.toContain(ESCAPE);
  });

  it('leaves a document alone that was named as output', () => {
    expect(readFileSync(path.join(folder, 'fine/ældrepolitik.md'), 'utf8')).toBe(RELATED);
  });

  it('settings that attack are refused by their line', () => {
    const bomb = ['a: &a [x,x,x,x]', 'b: &b [*a,*a,*a,*a]', 'exclude: [*b]'].join('\n');
    const cases: readonly (readonly [string, RegExp])[] = [
      [bomb, /linje 2/u],
      ['__proto__:\n  x: 1', /linje 1: »__proto__« er ikke en indstilling/u],
      ['thresholds:\n\toverlap: 0.5', /linje 2.*tabulator/u],
      ['thresholds:\n  overlap: 7', /linje 2.*fra 0 til 1/u],
      [`concepts:\n  "${ESCAPE}[31m": [a]`, /linje 2/u],
    ];
    for (const [settings, reason] of cases) {
      writeFileSync(path.join(folder, 'angreb.yaml'), settings);
      expect(refusal(coherence(folder, ['scan', 'fine', '--config', 'angreb.yaml']))).toMatch(reason);
    }
  });
});

describe('streams', () => {
  it.skipIf(process.platform === 'win32')('Ctrl-C ends it, and leaves nothing half written', async () => {
    const program = path.join(repository, 'bin/coherence.js');
    const child = spawn(
      process.execPath,
      [program, 'scan', 'policies', '-o', path.join(folder, 'afbrudt.html')],
      {
        cwd: repository,
        stdio: 'ignore',
      },
    );
    const ended = new Promise<boolean>((resolve) => child.on('exit', (code) => resolve(code !== 0)));
    setTimeout(() => child.kill('SIGINT'), 400);
    expect(await ended).toBe(true);
    expect(() => readFileSync(path.join(folder, 'afbrudt.html'))).toThrow();
  });
});
