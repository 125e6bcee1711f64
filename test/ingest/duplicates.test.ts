import { expect, test } from 'vitest';
import { setDuplicatesAside } from '../../src/ingest/duplicates.ts';
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
