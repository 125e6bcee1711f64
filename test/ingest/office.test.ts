import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocument, readDocuments } from '../../src/ingest/index.ts';
import { CONVERTED_CASES } from './office/cases-converted.ts';
import { EIGHTH_CASES } from './office/cases-eighth.ts';
import { ELEVENTH_CASES } from './office/cases-eleventh.ts';
import { FIFTH_CASES } from './office/cases-fifth.ts';
import { FOURTH_CASES } from './office/cases-fourth.ts';
import { OTHER_CASES } from './office/cases-other.ts';
import { SECOND_CASES } from './office/cases-second.ts';
import { SEVENTH_CASES } from './office/cases-seventh.ts';
import { SIXTH_CASES } from './office/cases-sixth.ts';
import { TENTH_CASES } from './office/cases-tenth.ts';
import { THIRD_OTHER_CASES } from './office/cases-third-other.ts';
import { THIRD_WORD_CASES } from './office/cases-third-word.ts';
import { THIRTEENTH_CASES } from './office/cases-thirteenth.ts';
import { TWELFTH_CASES } from './office/cases-twelfth.ts';
import { WORD_CASES } from './office/cases-word.ts';
import { expected, seen } from './office/expected.ts';
import { BODY, TITLE_PAGES } from './office/title-pages.ts';
import { EIGHTH_TITLE_PAGES, NINTH_TITLE_PAGES } from './office/title-pages-eighth.ts';
import { FIFTH_TITLE_PAGES, FOURTH_TITLE_PAGES } from './office/title-pages-fourth.ts';
import { MORE_TITLE_PAGES } from './office/title-pages-second.ts';
import { SEVENTH_TITLE_PAGES, SIXTH_TITLE_PAGES } from './office/title-pages-sixth.ts';
import { THIRD_TITLE_PAGES } from './office/title-pages-third.ts';
import { PAIRS } from './office/versions.ts';
import { FILE_PAIRS } from './office/versions-second.ts';
import { THIRD_FILE_PAIRS } from './office/versions-third.ts';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'office-'));
});
afterAll(() => rmSync(cwd, { recursive: true }));

describe('files as programs write them', () => {
  test.each([
    ...WORD_CASES,
    ...OTHER_CASES,
    ...SECOND_CASES,
    ...THIRD_WORD_CASES,
    ...THIRD_OTHER_CASES,
    ...FOURTH_CASES,
    ...FIFTH_CASES,
    ...SIXTH_CASES,
    ...SEVENTH_CASES,
    ...EIGHTH_CASES,
    ...CONVERTED_CASES,
    ...TENTH_CASES,
    ...ELEVENTH_CASES,
    ...TWELFTH_CASES,
    ...THIRTEENTH_CASES,
  ])('$name', async ({ name, bytes, reads }) => {
    writeFileSync(join(cwd, name), bytes);
    const { blocks } = await readDocument(name, { cwd, exclude: [] });
    const title = /^! (.*)$/mu.exec(reads)?.[1] ?? null;
    expect(seen(blocks, title)).toEqual(expected(reads));
  });
});

describe('the numbers of list items stand beside their text', () => {
  const COUNTED: Readonly<Record<string, string>> = {
    'automatiske-numre.docx': '1. 2. a) b) i. 3. 1. 2.',
    'sekretariatet.docx': '1. 2.',
    'rettet-i-writer.odt': '1. 2.',
    'kapitler.docx': '1) 2)',
    'gammel-mail.txt': 'a) b) c)',
    'boks.md': '1. 2. 3.',
    'pandoc.html': 'a. b.',
    'google-dokument.html': '',
    'romertal.odt': 'a) b) i. ii. c) 1. 2.',
    'rettet-udkast.docx': '1. 2.',
  };
  const all = [...WORD_CASES, ...SECOND_CASES, ...THIRD_OTHER_CASES, ...FOURTH_CASES, ...FIFTH_CASES];
  test.each(Object.entries(COUNTED))('%s', async (name, labels) => {
    writeFileSync(join(cwd, name), all.find((each) => each.name === name)?.bytes ?? '');
    const { blocks } = await readDocument(name, { cwd, exclude: [] });
    expect(blocks.flatMap(({ label }) => label ?? []).join(' ')).toBe(labels);
  });
});

describe('what title pages and end notes tell', () => {
  test.each([
    ...TITLE_PAGES,
    ...MORE_TITLE_PAGES,
    ...THIRD_TITLE_PAGES,
    ...FOURTH_TITLE_PAGES,
    ...FIFTH_TITLE_PAGES,
    ...SIXTH_TITLE_PAGES,
    ...SEVENTH_TITLE_PAGES,
    ...EIGHTH_TITLE_PAGES,
    ...NINTH_TITLE_PAGES,
  ])('$tells', async ({ file, text, tells }) => {
    writeFileSync(join(cwd, file), text.replace('…', BODY));
    const { title, facts = [] } = await readDocument(file, { cwd, exclude: [] });
    const told = facts.filter(({ kind }) => kind !== 'language').map(({ kind, value }) => `${kind} ${value}`);
    expect([`title ${title}`, ...told].sort()).toEqual(tells.split('; ').sort());
  });
});

describe('the same policy twice, and two that are alike', () => {
  const pairs = PAIRS.map(({ one, two, ...others }) => ({
    ...others,
    one: { file: one.file, bytes: one.text },
    two: { file: two.file, bytes: two.text },
  }));
  test.each([...pairs, ...FILE_PAIRS, ...THIRD_FILE_PAIRS])('$name', async ({ one, two, aside }) => {
    const folder = mkdtempSync(join(cwd, 'par-'));
    for (const { file, bytes } of [one, two]) writeFileSync(join(folder, file), bytes);
    const { documents } = await readDocuments([folder], { cwd: folder, exclude: [] });
    const skipped = documents.filter(({ status }) => status === 'skipped');
    expect(skipped.map(({ path, problems }) => ({ file: path, code: problems.at(-1)?.code }))).toEqual(
      aside === null ? [] : [aside],
    );
  });
});
