import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coherence, repository } from './coherence.ts';
import {
  ANCHOR,
  among,
  coherenceAsNobody,
  openDocument,
  PATIENCE,
  RELATED,
  reportOf,
  roughGround,
  statuses,
  WORD_END,
  WORD_START,
  wordFile,
} from './rough-ground.ts';

let folder: string;
let remove: () => void;

beforeAll(() => {
  ({ folder, remove } = roughGround());
});
afterAll(() => remove());

const ENTITIES = '<!DOCTYPE d [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;&a;&a;">]>';

/** The archive with a directory that says each entry unpacks to so many bytes. */
function withSizes(archive: Uint8Array, size: number): Uint8Array {
  const lying = Buffer.from(archive);
  const entry = Buffer.from([0x50, 0x4b, 1, 2]);
  for (let at = lying.indexOf(entry); at >= 0; at = lying.indexOf(entry, at + 4))
    lying.writeUInt32LE(size, at + 24);
  return lying;
}

describe('damaged and disguised files among good ones', () => {
  it('each stands in the report with its reason, and the good ones are compared', { timeout: 60_000 }, () => {
    const at = among(folder, 'damaged');
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
    put('løgn.docx', withSizes(wordFile(WORD_START + '<w:p/>'.repeat(4_000_000) + WORD_END), 10));
    put('dyb.docx', wordFile(`${WORD_START}${'<w:p>'.repeat(20_000)}x${'</w:p>'.repeat(20_000)}${WORD_END}`));
    put('entitet.odt', openDocument('<text:p>&b;</text:p>', ENTITIES));
    put(
      'udefra.odt',
      openDocument('<text:p>&x;</text:p>', '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>'),
    );
    put(
      'dyb.odt',
      openDocument(
        `${'<text:list><text:list-item>'.repeat(20_000)}<text:p>Vi vil hjælpe borgere i natten.</text:p>${'</text:list-item></text:list>'.repeat(20_000)}`,
      ),
    );
    put('dyb.html', `${'<div>'.repeat(100_000)}Vi vil hjælpe borgere om dagen.`);
    put('tegn.txt', '»'.repeat(1000));
    put('brev.docx', '{\\rtf1 Vi vil hjælpe}');
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
      'brev.docx': 'failed wrong-ending',
      'dyb.docx': 'failed damaged',
      'dyb.html': 'ok',
      'dyb.md': 'failed damaged no-text',
      'dyb.odt': 'ok',
      'en-byte.pdf': 'failed damaged',
      'entitet.docx': 'failed damaged',
      'entitet.odt': 'failed damaged',
      'halv.pdf': 'failed damaged',
      'frivilligpolitik.md': 'ok',
      'kopi.md': 'skipped duplicate',
      'løgn.docx': 'failed too-large',
      'nul.txt': 'failed damaged',
      'omdøbt.docx': 'failed wrong-ending',
      'pårørendepolitik.md': 'ok',
      'tegn.txt': 'failed no-text',
      'tekst.pdf': 'failed damaged',
      'tom.md': 'failed empty-file',
      'udefra.odt': 'failed damaged',
      'utf16.txt': 'ok',
      'ældrepolitik.md': 'ok',
    });
  });

  it('links, pipes and folders named like files are told of, and none is opened', { timeout: 30_000 }, () => {
    const at = among(folder, 'odd');
    mkdirSync(path.join(at, 'mappe.pdf'));
    writeFileSync(path.join(folder, 'udenfor.md'), 'Hemmeligt: vi vil lukke plejehjemmet.');
    const links = {
      rundt: '.',
      'sig-selv.md': 'sig-selv.md',
      'død.pdf': 'findes-ikke.pdf',
      'ud.md': '../udenfor.md',
    };
    for (const [name, target] of Object.entries(links)) symlinkSync(target, path.join(at, name));
    if (process.platform !== 'win32') spawnSync('mkfifo', [path.join(at, 'rør.txt')]);
    const outcome = coherence(folder, ['scan', at, '--format', 'json']);
    expect(outcome.stdout).not.toContain('plejehjemmet');
    expect(statuses(reportOf(outcome))).toEqual({
      'død.pdf': 'skipped link',
      'pårørendepolitik.md': 'ok',
      rundt: 'skipped link',
      ...(process.platform === 'win32' ? {} : { 'rør.txt': 'skipped special-file' }),
      'sig-selv.md': 'skipped link',
      'ud.md': 'skipped link',
      'ældrepolitik.md': 'ok',
    });
    // Named by itself it is meant.
    const named = reportOf(coherence(folder, ['scan', at, 'odd/ud.md', '--format', 'json']));
    expect(statuses(named)['ud.md']).toBe('ok');
  });

  it('files and folders that may not be read are told of', ({ skip }) => {
    const at = among(folder, 'locked');
    writeFileSync(path.join(at, 'låst.md'), RELATED);
    mkdirSync(path.join(at, 'lukket'));
    writeFileSync(path.join(at, 'lukket/politik.md'), RELATED);
    chmodSync(path.join(at, 'låst.md'), 0);
    chmodSync(path.join(at, 'lukket'), 0);
    const outcome = coherenceAsNobody(folder, ['scan', 'locked', '--format', 'json']);
    const alone = coherenceAsNobody(folder, ['scan', 'locked/lukket']);
    chmodSync(path.join(at, 'lukket'), 0o755);
    if (outcome === null || alone === null) return skip('there is no user without rights here');
    expect(statuses(reportOf(outcome))).toMatchObject({
      'låst.md': 'failed unreadable',
      lukket: 'failed unreadable-folder',
      'pårørendepolitik.md': 'ok',
    });
    expect(alone).toMatchObject({ code: 2, stdout: '' });
    expect(alone.stderr).toMatch(/lukket kunne ikke læses: Mappen kan ikke åbnes/u);
  });

  it('a file says by its ending what is to be done with it', () => {
    const at = among(folder, 'other');
    const advice: Readonly<Record<string, RegExp>> = {
      doc: /gem det som Word \(\.docx\)/u,
      rtf: /gem det som Word \(\.docx\)/u,
      pages: /gem det som Word \(\.docx\)/u,
      xlsx: /kopiér den til et dokument/u,
      pptx: /Gem præsentationen som PDF/u,
      zip: /Pak den ud/u,
      eml: /vedhæftede dokument/u,
      msg: /vedhæftede dokument/u,
      png: /genkendt \(OCR\)/u,
      jpg: /genkendt \(OCR\)/u,
      xyz: /Gem dokumentet som PDF, Word/u,
    };
    for (const ending of Object.keys(advice)) writeFileSync(path.join(at, `fil.${ending}`), 'indhold');
    const report = reportOf(coherence(folder, ['scan', at, '--format', 'json']));
    for (const [ending, expected] of Object.entries(advice)) {
      const found = report.documents.find(({ path: file }) => file.endsWith(`.${ending}`));
      expect(found?.problems[0]?.message, ending).toMatch(expected);
    }
  });

  it.skipIf(process.platform === 'win32')('any name is read, and stands in the report as it is', () => {
    const at = path.join(folder, 'names');
    mkdirSync(at);
    const names = [
      ' mellem rum .md',
      '-rf.md',
      '--output=x.md',
      '[a].md',
      '{a,b}.md',
      '!a.md',
      '%s%n.md',
      '__proto__.md',
      'constructor.md',
      'linje\nskift.md',
      '\u001b[31mrød.md',
      'bidi\u202egnp.md',
      `a'b"c\`$(x)&;|.md`,
      `${'x'.repeat(240)}.md`,
    ];
    for (const [index, name] of names.entries())
      writeFileSync(path.join(at, name), `# Politik ${index}\n\nVi vil støtte borgere i område ${index}.\n`);
    const outcome = coherence(folder, ['scan', 'names', '--format', 'json']);
    const report = reportOf(outcome);
    expect(report.documents.map(({ path: file }) => file.slice('names/'.length)).sort()).toEqual(
      names.sort(),
    );
    expect(report.documents.every(({ status }) => status === 'ok')).toBe(true);
    const terminal = coherence(folder, ['scan', 'names']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(terminal.stdout + terminal.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/u);
  });

  it('good files give the same records whatever lies beside them', { timeout: 60_000 }, () => {
    const at = among(folder, 'beside');
    const records = (): string => {
      const { stdout } = coherence(folder, ['scan', 'beside', '--format', 'json']);
      const { documents, statements, findings } = JSON.parse(stdout) as Record<string, { status?: string }[]>;
      return JSON.stringify([documents?.filter(({ status }) => status === 'ok'), statements, findings]);
    };
    const before = records();
    for (const name of ['aaa.docx', 'midt.odt', 'øøø.md', 'ååå.pdf', 'q.html'])
      writeFileSync(path.join(at, name), Buffer.from([0x50, 0x4b, 3, 4, 0, 1, 2, 0, 0]));
    expect(records()).toBe(before);
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
  it('more words than anybody reads are cut off, and it is said', { timeout: 60_000 }, () => {
    const at = among(folder, 'endless');
    writeFileSync(path.join(at, 'endeløs.md'), `# Endeløs\n\n${'Vi vil. '.repeat(251_000)}\n`);
    const report = reportOf(coherence(folder, ['read', path.join(at, 'endeløs.md'), '--format', 'json']));
    expect(report).toMatchObject({ status: 'partial', problems: [{ code: 'too-many-words' }] });
  });

  it('a tag full of hard spaces, which the parser of Markdown would never be done with', () => {
    const at = path.join(folder, 'hard.md');
    writeFileSync(at, `# Politik\n\nVi vil <x${' a=\u00a0b'.repeat(60)}<\n`);
    expect(coherence(folder, ['read', at]).code).toBe(0);
  });

  it('one line without end, and one word without end', { timeout: 60_000 }, () => {
    const at = among(folder, 'long');
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
    const at = among(folder, 'many');
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
