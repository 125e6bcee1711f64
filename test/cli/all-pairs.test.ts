import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coherence } from './coherence.ts';

const POLICIES = {
  'paaroerendepolitik.md': `# Pårørendepolitik

## Vores vision

Pårørende i Havlund skal mødes med respekt og inddrages i hverdagen.

## Det vil vi

- Vi tilbyder en samtale til pårørende inden for 14 dage efter indflytning.
`,
  'seniorpolitik.md': `# Seniorpolitik

## Hjælp i hjemmet

Hjælpen begynder senest fem hverdage efter, at den er bevilget.

Forebyggende hjemmebesøg tilbydes borgere, der er fyldt 80 år.
`,
  'sundhedspolitik.md': `# Sundhedspolitik

## Hjælp og støtte

Hjælpen begynder senest ti hverdage efter, at den er bevilget.

Når du fylder 75, får du tilbud om et forebyggende hjemmebesøg.
`,
};

interface Found {
  readonly id: string;
  readonly type: string;
  readonly statements: readonly string[];
  readonly between?: string;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coherence-all-pairs-'));
  mkdirSync(path.join(folder, 'policies'));
  for (const [name, text] of Object.entries(POLICIES))
    writeFileSync(path.join(folder, 'policies', name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function scanned(...flags: string[]): { findings: Found[]; statements: { id: string; document: string }[] } {
  const { code, stdout, stderr } = coherence(folder, ['scan', '--format', 'json', '--quiet', ...flags]);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}

describe('--all-pairs', () => {
  it('adds what two other policies say against each other, in the order of the documents, and changes nothing else', () => {
    const without = scanned();
    const all = scanned('--all-pairs');
    expect(without.findings.filter(({ between }) => between !== undefined)).toEqual([]);
    expect(all.findings.filter(({ between }) => between === undefined)).toEqual(without.findings);
    const added = all.findings.filter(({ between }) => between === 'related');
    expect(added.map(({ type }) => type)).toContain('contradiction');
    const documentOf = new Map(all.statements.map(({ id, document }) => [id, document]));
    for (const { statements } of added) {
      expect(statements.map((id) => documentOf.get(id))).toEqual(['seniorpolitik', 'sundhedspolitik']);
    }
  });

  it('marks them in every format', () => {
    const files = ['r.html', 'r.md', 'r.sarif', 'r.xml', 'r.txt'];
    const outputs = files.flatMap((file) => ['-o', file]);
    expect(coherence(folder, ['scan', '--all-pairs', '--quiet', ...outputs]).code).toBe(0);
    for (const file of files) {
      expect([file, readFileSync(path.join(folder, file), 'utf8')]).toEqual([
        file,
        expect.stringContaining('mellem to andre politikker'),
      ]);
    }
    const english = coherence(folder, ['scan', '--all-pairs', '--lang', 'en', '--format', 'github']);
    expect(english.stdout).toContain('between two other policies');
  });

  it('is a gate like any other: check stops at a clash between two others, and explain knows it', () => {
    const gate = coherence(folder, [
      'check',
      '--all-pairs',
      '--fail-on',
      'contradiction',
      '--format',
      'json',
    ]);
    expect(gate.code).toBe(1);
    const { findings } = JSON.parse(gate.stdout) as { findings: Found[] };
    const clash = findings.find(({ type, between }) => type === 'contradiction' && between === 'related');
    expect(clash).toBeDefined();
    expect(coherence(folder, ['explain', clash?.id ?? '', '--quiet']).code).toBe(0);
  });
});
