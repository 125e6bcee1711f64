import { expect, test } from 'vitest';
import { createVersionSigns, setDuplicatesAside } from '../../src/ingest/duplicates.ts';
import { printOf } from '../../src/ingest/text-print.ts';
import type { SourceDocument } from '../../src/model/index.ts';

function policy(id: string, words: readonly string[]): SourceDocument {
  const text = words.join(' ');
  const block = {
    kind: 'paragraph',
    level: null,
    text,
    pages: [],
    line: null,
    section: [],
    leadIn: null,
  } as const;
  return {
    id,
    path: `${id}.txt`,
    title: id,
    format: 'text',
    status: 'ok',
    problems: [],
    pageCount: null,
    words: words.length,
    blocks: [{ ...block, runIn: 0, boxed: false }],
  };
}

/** Words of one policy, and of no other. */
const own = (number: number): string[] => Array.from({ length: 80 }, (_, index) => `ord${number}x${index}`);
const PHRASE = 'vi vil møde alle borgere med respekt'.split(' ');

test('copies and versions are found among few and among many documents, and nothing else is set aside', () => {
  for (const count of [10, 130]) {
    const many = Array.from({ length: count }, (_, number) =>
      policy(`p${number}`, [...PHRASE, ...own(number)]),
    );
    const version = policy('version', [
      ...PHRASE,
      ...own(3).slice(0, 70),
      ...'helt nye ord til sidst'.split(' '),
    ]);
    const documents = [...many, policy('kopi', [...PHRASE, ...own(5)]), version];
    const aside = setDuplicatesAside(documents).flatMap(({ id, problems }) =>
      problems.map(({ code, args }) => `${id}: ${code} of ${args.of}`),
    );
    expect(aside).toEqual(['kopi: duplicate of p5.txt', 'version: version of p3.txt'].sort());
  }
});

test('as documents come, those are told that say again what an earlier one says', () => {
  const isVersion = createVersionSigns();
  const changed = policy('version', [...own(3).slice(0, 70), ...'helt nye ord til sidst'.split(' ')]);
  const told = [policy('p3', own(3)), policy('p4', own(4)), policy('kopi', own(4)), changed].map((document) =>
    isVersion(document, printOf(document)),
  );
  expect(told).toEqual([false, false, true, true]);
  expect(isVersion(policy('kort', ['for', 'kort']), null)).toBe(false);
});
