import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocument } from '../../src/ingest/index.ts';
import { OTHER_CASES } from './office/cases-other.ts';
import { WORD_CASES } from './office/cases-word.ts';
import { expected, seen } from './office/expected.ts';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'office-'));
});
afterAll(() => rmSync(cwd, { recursive: true }));

describe('files as programs write them', () => {
  test.each([...WORD_CASES, ...OTHER_CASES])('$name', async ({ name, bytes, reads }) => {
    writeFileSync(join(cwd, name), bytes);
    const { blocks } = await readDocument(name, { cwd, exclude: [] });
    const title = /^! (.*)$/mu.exec(reads)?.[1] ?? null;
    expect(seen(blocks, title)).toEqual(expected(reads));
  });
});
