import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { par, style, word } from '../ingest/office/files.ts';
import { coherence, type Outcome } from './coherence.ts';

const POLICY = `# Pårørendepolitik

Vedtaget af Byrådet den 3. juni 2024

## Vision

Visionen er, at pårørende oplever et samarbejde, hvor de bliver hørt.

## Løfter

Vi giver svar inden for fem hverdage. Alle får navnet på en kontaktperson, som de kan ringe til. Når en borger flytter ind, inviterer vi de nærmeste til en samtale om det, de ved, og det, de gerne vil være med til. Vi skriver ned, hvad vi aftaler, og ser på aftalen igen efter tre måneder, eller før, hvis nogen beder om det.`;

const page = (years: string, last: string) =>
  `# Værdighedspolitik\n\n${years}\n\n## Mad\n\nMaden skal smage godt, og den skal spises sammen med andre, hvis man har lyst.\n\n## Søvn\n\n${last}`;

let folder = '';
let scan: Outcome;
let report = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rod-'));
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  };
  write('Pårørendepolitik [endelig] (2).md', POLICY);
  write('Gammelt (2019)/Pårørendepolitik kopi.md', POLICY);
  write('Ældrepolitik på ø.md'.normalize('NFD'), '# Ældrepolitik\n\nÆldre bestemmer selv over deres dag.');
  write('2021/Værdighedspolitik.md', page('2021-2024', 'Ingen bliver vækket før klokken syv.'));
  write(
    '2025/Værdighedspolitik.md',
    page('2025-2028', 'Natten er rolig, og lyset er slukket på gangene efter ti.'),
  );
  const template = word({
    styles:
      style('Normal', 'Normal', null) +
      style('Overskrift1', 'heading 1', 'Normal', '<w:outlineLvl w:val="0"/>'),
    body: par('Besøgspolitik', { style: 'Overskrift1' }) + par('Gæster er velkomne hele døgnet.'),
  });
  write('Skabelon.dotx', template);
  write('Med makroer.docm', template);
  for (const name of ['~$rørendepolitik.docx', '.DS_Store', 'Thumbs.db', 'desktop.ini']) write(name, 'x');
  for (let at = 1; at <= 9; at += 1) write(`Billeder/foto ${at}.jpg`, 'x');
  write('Hjemmeside.url', '[InternetShortcut]');
  write('Genvej.lnk', 'L');
  write('Hentes.docx.crdownload', 'x');
  write('Referat', 'Hej');
  write('Film.mp4', 'x');
  write('Svar.msg', 'x');
  write('Findes ikke.pdf', '<!doctype html><html><body><h1>Siden findes ikke</h1></body></html>');
  write('Tom.docx', '');
  symlinkSync('..', path.join(folder, '2021/op'));
  scan = coherence(folder, ['scan', '.', '--no-cache', '--format', 'markdown']);
  report = scan.stdout;
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const warnings = () => scan.stderr.split('\n').filter((line) => line.startsWith('Advarsel:'));
const about = (name: string) => warnings().filter((line) => line.includes(name));

describe('a folder as it lies on a drive', () => {
  it('is read, whatever else lies in it', () => {
    expect(scan.code).toBe(0);
    expect(report).toContain('Besøgspolitik');
    expect(report).toContain('Ældrepolitik');
  });

  it('says of each file once what is the matter, and what to do', () => {
    const told: Readonly<Record<string, RegExp>> = {
      'Hjemmeside.url': /genvej.*Læg selve dokumentet i mappen/u,
      'Genvej.lnk': /genvej.*Læg selve dokumentet i mappen/u,
      'Hentes.docx.crdownload': /ikke hentet færdig.*slet denne fil/u,
      Referat: /ingen endelse.*\.docx/u,
      'Film.mp4': /Lyd og film/u,
      'Svar.msg': /vedhæftede dokument/u,
      'Findes ikke.pdf': /ligner en \.html-fil/u,
      'Tom.docx': /Filen er tom/u,
      '2021/op': /henvisning/u,
      'Pårørendepolitik kopi.md': /samme som i et andet dokument \(Pårørendepolitik \[endelig\] \(2\)\.md\)/u,
    };
    for (const [name, says] of Object.entries(told)) {
      expect(about(name), name).toHaveLength(1);
      expect(about(name)[0]).toMatch(says);
    }
  });

  it('tells of what programs leave behind not at all, and of nine pictures in one line', () => {
    for (const name of ['~$', '.DS_Store', 'Thumbs.db', 'desktop.ini'])
      expect(scan.stderr).not.toContain(name);
    expect(about('foto')).toEqual([
      expect.stringMatching(/9 filer \(Billeder\/foto 1\.jpg, .* og 5 mere\) er sprunget over\..*\(jpg\)/u),
    ]);
  });

  it('names what is not in the report by its file, a few and how many more', () => {
    const line = report.split('\n').find((each) => each.startsWith('Ikke læst:')) ?? '';
    expect(line).toMatch(/»[^«]+« og \d+ mere\./u);
    // What another file says again is in the report.
    expect(line).not.toContain('kopi');
    expect(report).toMatch(/\*\*Hjemmeside\*\* \(Hjemmeside\.url\) \| – \| – \|/u);
  });

  it('finds a file whose name is typed with other letters for the same', () => {
    const { code, stdout } = coherence(folder, ['read', 'Ældrepolitik på ø.md'.normalize('NFC')]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('Ældre bestemmer selv over deres dag.')]);
  });

  it('tells two policies of one name apart by their periods', () => {
    expect(report).toContain('Værdighedspolitik (2021-2024)');
    expect(report).toContain('Værdighedspolitik (2025-2028)');
  });
});
