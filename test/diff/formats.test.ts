import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findChanges } from '../../src/diff/index.ts';
import { evaluateChanges } from '../../src/evaluate/changes.ts';
import { readDocument } from '../../src/ingest/index.ts';
import { loadDanishChanges } from '../../src/lang/changes.ts';
import type { Change } from '../../src/model/change.ts';
import { danish } from '../danish.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

async function changesBetweenFiles(old: string, next: string): Promise<readonly Change[]> {
  const read = (file: string): ReturnType<typeof readDocument> =>
    readDocument(path.join(root, file), { cwd: root, exclude: [] });
  return findChanges(await read(old), await read(next), danish(), loadDanishChanges()).changes;
}

const told = (changes: readonly Change[]): readonly string[] =>
  changes.map(({ type, old, new: next }) => `${type}: ${old} => ${next}`);

describe('one text in two files', () => {
  it.each([
    ['policies/paaroerendepolitik.pdf', 'policies/paaroerendepolitik.pdf'],
    ['policies/handicappolitik.md', 'policies/handicappolitik.md'],
    ['fixtures/diff/bregnehoj/versions/new.docx', 'fixtures/diff/bregnehoj/versions/new.docx'],
    // Printed, in one, two and three layouts: with running heads, hyphens at line ends, columns, boxes.
    ['fixtures/diff/bregnehoj/source/old.html', 'fixtures/diff/bregnehoj/versions/old.pdf'],
    ['fixtures/policies-source/seniorpolitik.html', 'policies/seniorpolitik.pdf'],
    ['fixtures/policies-source/paaroerendepolitik.html', 'policies/paaroerendepolitik.pdf'],
    ['fixtures/policies-source/sundhedspolitik.html', 'policies/sundhedspolitik.pdf'],
    // As a Word file.
    ['fixtures/diff/bregnehoj/source/new.md', 'fixtures/diff/bregnehoj/versions/new.docx'],
    [
      'fixtures/gold/tranedal/source/vaerdighedspolitik.md',
      'fixtures/gold/tranedal/policies/vaerdighedspolitik.docx',
    ],
  ])('%s and %s say the same, whichever is the older', async (one, other) => {
    // The slogan of a cover stands in the header of the web page, which is no part of its text.
    const isCover = (line: string): boolean =>
      /(?:Plads til hele livet|Sundhed, hvor livet leves)$/u.test(line);
    const there = told(await changesBetweenFiles(one, other));
    expect(there.filter((line) => !isCover(line))).toEqual([]);
    if (one !== other) expect(await changesBetweenFiles(other, one)).toHaveLength(there.length);
  });
});

describe('a printed version against a Word file', () => {
  it('gives nine of ten changes, and 85 of 100 types', async () => {
    const { found, typeRight } = await evaluateChanges(path.join(root, 'fixtures/diff/bregnehoj'));
    expect(found.f1).toBeGreaterThanOrEqual(0.9);
    expect(typeRight.share).toBeGreaterThanOrEqual(0.85);
  });
});
