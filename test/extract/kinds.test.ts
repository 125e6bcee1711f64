import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { extractStatements } from '../../src/extract/index.ts';
import { readDocument } from '../../src/ingest/index.ts';
import {
  DEFAULT_SETTINGS,
  STATEMENT_KINDS,
  type Statement,
  type StatementKind,
} from '../../src/model/index.ts';
import { danish } from '../danish.ts';

/**
 * Each kind has a file of sentences that are of the kind (hits) and of sentences that carry its cue and are not (near
 * misses). A sentence goes the whole way: a small Markdown document, read like the others, then the extraction.
 */
const KNOWN_MISS_SHARE = 0.1;
const LEAST = 15;

const place = {
  /** The sentence under test. */
  text: z.string().min(1),
  /** Heading above it; a heading that tells nothing when left out. */
  heading: z.string().optional(),
  /** What introduces the list of which the text is an item. */
  leadIn: z.string().optional(),
  /** The sentence before it in the same paragraph. */
  before: z.string().optional(),
  boxed: z.literal(true).optional(),
  why: z.string().optional(),
  /** The extraction does not manage it yet. The mark must go when it does. */
  'known-miss': z.literal(true).optional(),
};
const answer = z.enum([...STATEMENT_KINDS, 'none']);
const fixtureSchema = z.strictObject({
  kind: z.enum(STATEMENT_KINDS),
  hits: z.array(z.strictObject(place)).min(LEAST),
  'near-misses': z
    .array(
      z.strictObject({
        ...place,
        /** What a careful officer calls it; left out where all that matters is that it is not this kind. */
        is: z.union([answer, z.array(answer)]).optional(),
      }),
    )
    .min(LEAST),
});
type Case = z.infer<typeof fixtureSchema>['near-misses'][number];

const fixtures = STATEMENT_KINDS.map((kind) => {
  const path = new URL(`../../fixtures/kinds/${kind}.yaml`, import.meta.url);
  const fixture = fixtureSchema.parse(parse(readFileSync(path, 'utf8')));
  if (fixture.kind !== kind) throw new Error(`${kind}.yaml says it is about ${fixture.kind}`);
  return fixture;
});
const cases = fixtures.flatMap((fixture) => [...fixture.hits, ...fixture['near-misses']]);
const knownMisses = cases.filter((one) => one['known-miss'] === true);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinds-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(fixtures)('$kind', ({ kind, hits, 'near-misses': nearMisses }) => {
  test.each(hits)('hit: $text', async (one) => {
    const found = await kindsOf(one);
    verdict(one, found.includes(kind), `${kind} expected, found ${show(found)}`);
  });

  test.each(nearMisses)('near miss: $text', async (one) => {
    const found = await kindsOf(one);
    const wanted = one.is === undefined ? null : [one.is].flat();
    const isRight = !found.includes(kind) && (wanted === null || wanted.includes(found[0] ?? 'none'));
    verdict(one, isRight, `${wanted?.join(' or ') ?? `anything but ${kind}`} expected, found ${show(found)}`);
  });
});

test(`known misses: ${knownMisses.length} of ${cases.length}`, () => {
  expect(knownMisses.length).toBeLessThanOrEqual(cases.length * KNOWN_MISS_SHARE);
});

test('no sentence stands in two files with the same surroundings', () => {
  const keys = cases.map(({ text, heading, leadIn }) => [text, heading, leadIn].join('\n'));
  expect(new Set(keys).size).toBe(keys.length);
});

function verdict(one: Case, isRight: boolean, message: string): void {
  if (one['known-miss'] === true) {
    expect(isRight, 'found as it should be now: take the mark known-miss away').toBe(false);
  } else expect(isRight, message).toBe(true);
}

/** Kinds of the statements that the text under test became, in order. */
async function kindsOf(one: Case): Promise<StatementKind[]> {
  const path = join(folder, 'politik.md');
  writeFileSync(path, markdownOf(one));
  const document = await readDocument(path, { cwd: folder, exclude: [] });
  return extractStatements(document, danish(), DEFAULT_SETTINGS.thresholds.statement)
    .filter((statement: Statement) => one.text.includes(statement.text))
    .map((statement) => statement.kind);
}

function markdownOf({ text, heading = 'Samarbejde i hverdagen', leadIn, before, boxed }: Case): string {
  const body = boxed === true ? `> ${text}` : leadIn === undefined ? text : `${leadIn}\n\n- ${text}`;
  const lead = before === undefined ? '' : `${before} `;
  return `# Pårørendepolitik for Bakkeå Kommune\n\n## ${heading}\n\n${lead}${body}\n`;
}

function show(found: readonly StatementKind[]): string {
  return found.length === 0 ? 'no statement' : found.join(', ');
}

describe.each(fixtures)('the page on $kind', ({ kind, hits, 'near-misses': nearMisses }) => {
  const page = readFileSync(new URL(`../../docs/kinds/${kind}.md`, import.meta.url), 'utf8');

  test.each([
    ['Hits', hits],
    ['Near misses', nearMisses],
  ])('%s: what it shows stands in the fixture', (title, list) => {
    const section = page.split(/^## /mu).find((part) => part.startsWith(`${title}\n`)) ?? '';
    const shown = Array.from(section.matchAll(/^- \*(.+?)\*(?: –|$)/gmu), (match) => match[1]);
    const known = new Map(list.map((one) => [one.text, one['known-miss'] === true]));
    expect(shown.length).toBeGreaterThanOrEqual(5);
    expect(shown.filter((text) => known.get(text ?? '') !== false)).toEqual([]);
  });

  test('names rules that exist', () => {
    const rules = new Set(danish().rules.map((rule) => rule.id));
    const named = Array.from(page.matchAll(/`([a-z]+\.[a-z-]+)`/gu), (match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !rules.has(id))).toEqual([]);
  });
});
