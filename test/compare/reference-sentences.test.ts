import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { namingOf } from '../../src/compare/naming.ts';
import { findReferences, type NamedDocument } from '../../src/compare/reference.ts';
import { readDocument } from '../../src/ingest/index.ts';
import { danish } from '../danish.ts';

/** Sentences of a plan in a folder with eight policies: which of them does it name? */
const POLICIES: Readonly<Record<string, string>> = {
  paaroerendepolitik: '# Pårørendepolitik 2025-2029\n\nVi inddrager pårørende i hverdagen.\n',
  vaerdighedspolitik: '# Værdighedspolitik\n\nVi lytter til den ældre.\n',
  demensstrategi: '# Demensstrategi\n\nVi møder mennesker med demens med ro.\n',
  'handicap-og-psykiatripolitik': '# Handicap- og psykiatripolitik\n\nVi giver støtte til voksne.\n',
  'sammen-om-sundheden': '# Sammen om sundheden\n\n## Sundhedspolitik 2024-2028\n\nVi laver motionshold.\n',
  frivillighedspolitik: '# Frivillighedspolitik\n\nVi støtter foreninger.\n',
  'et-aktivt-liv': '# Et aktivt liv hele livet\n\nSeniorpolitik\n\nVi åbner huset for seniorer.\n',
  'kvalitetsstandard-for-aflastning':
    '# Kvalitetsstandard for afløsning og aflastning\n\nDer gives afløsning i fire timer.\n',
};

const place = {
  text: z.string(),
  heading: z.string().optional(),
  'known-miss': z.literal(true).optional(),
};
const { named, none } = z
  .strictObject({
    named: z.array(z.strictObject({ ...place, to: z.array(z.enum(Object.keys(POLICIES))) })),
    none: z.array(z.strictObject(place)),
  })
  .parse(parse(readFileSync(new URL('../../fixtures/references.yaml', import.meta.url), 'utf8')));

let folder = '';
let policies: readonly NamedDocument[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'references-'));
  policies = await Promise.all(Object.entries(POLICIES).map(([name, text]) => nameOf(name, text)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function nameOf(name: string, text: string): Promise<NamedDocument> {
  const path = join(folder, `${name}.md`);
  writeFileSync(path, text);
  const document = await readDocument(path, { cwd: folder, exclude: [] });
  return { id: name, facts: document.facts ?? [], laws: [], ...namingOf(document, danish()) };
}

async function namedBy({
  text,
  heading = 'Om planen',
}: {
  readonly text: string;
  readonly heading?: string | undefined;
}) {
  const plan = await nameOf(
    'byplan',
    `# Bosætningsplan\n\nPlanen er ny.\n\n## Boliger\n\nVi bygger boliger.\n\n## ${heading}\n\n${text}\n`,
  );
  const found = findReferences([...policies, plan], new Map(), null, [], new Set(), danish());
  const own = found.filter(({ document }) => document === 'byplan');
  return {
    all: own.length,
    targets: own.flatMap(({ target }) => target ?? []).sort(),
    mentions: own.map(({ evidence }) => evidence.mention),
  };
}

test.each(named)('names: $text', async (one) => {
  const { targets } = await namedBy(one);
  if (one['known-miss'] === true) expect(targets).not.toEqual([...one.to].sort());
  else expect(targets).toEqual([...one.to].sort());
});

test.each(none)('names none: $text', async (one) => {
  const { all } = await namedBy(one);
  if (one['known-miss'] === true) expect(all).toBeGreaterThan(0);
  else expect(all).toBe(0);
});

test('a title inside a sentence is told without the words behind it', async () => {
  const { mentions } = await namedBy({ text: 'Er du i tvivl, er det Sammen om sundheden, du skal kigge i.' });
  expect(mentions).toEqual(['Sammen om sundheden']);
});
