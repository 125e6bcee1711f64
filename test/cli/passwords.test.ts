import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { coherence, type Outcome } from './coherence.ts';
import { lockedPdf } from './locked-pdf.ts';

const TEXT = 'Vi vil svare alle, der henvender sig, senest 3 dage efter henvendelsen.';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coherence-locked-'));
  writeFileSync(path.join(folder, 'laast.pdf'), lockedPdf(TEXT, 'kode', 'ejer'));
  writeFileSync(path.join(folder, 'ejer.pdf'), lockedPdf(TEXT, '', 'ejer'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (file: string, ...more: readonly string[]): Outcome =>
  coherence(folder, ['read', file, ...more]);

it('a file that only its owner may change is simply read', () => {
  expect(read('ejer.pdf')).toMatchObject({ code: 0, stderr: '' });
  expect(read('ejer.pdf').stdout).toContain(TEXT);
});

it('a locked file says so, and is read with the password: as an option or in the environment', () => {
  const { code, stderr } = read('laast.pdf');
  expect(code).toBe(2);
  expect(stderr).toContain('låst med en adgangskode. Skriv den efter --password');
  expect(read('laast.pdf', '--password', 'kode').stdout).toContain(TEXT);
  const found = coherence(folder, ['read', 'laast.pdf'], { COHERENCE_PASSWORD: 'kode' });
  expect(found.stdout).toContain(TEXT);
  const wrong = read('laast.pdf', '--password', 'forkert');
  expect(wrong.stderr).toContain('Adgangskoden passer ikke');
  expect(wrong.stderr).not.toContain('forkert');
});

it('each file may have its own in coherence.yaml; neither it nor the text comes into the cache', () => {
  const cache = path.join(folder, 'cache');
  writeFileSync(path.join(folder, 'coherence.yaml'), 'passwords:\n  laast.pdf: kode\n');
  const scan = (): Outcome =>
    coherence(folder, [
      'scan',
      'laast.pdf',
      '--anchor',
      'laast.pdf',
      '--format',
      'json',
      '--cache-dir',
      cache,
    ]);
  const first = scan();
  expect(first.stdout).toContain(TEXT);
  expect(readdirSync(folder)).not.toContain('cache');
  writeFileSync(path.join(folder, 'coherence.yaml'), 'passwords:\n  laast.pdf: [hemmeligt]\n');
  const refused = scan();
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('coherence.yaml, linje 2');
  expect(refused.stderr).not.toContain('hemmeligt');
  rmSync(path.join(folder, 'coherence.yaml'));
  expect(scan().stderr).toContain('låst med en adgangskode');
});
