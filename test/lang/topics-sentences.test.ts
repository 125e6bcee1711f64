import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { danish } from '../danish.ts';

const folder = new URL('../../fixtures/topics/', import.meta.url);
const sentence = { text: z.string(), 'known-miss': z.literal(true).optional() };
const sentences = z.array(
  z.union([
    z.strictObject({ topic: z.string(), ...sentence }),
    z.strictObject({ not: z.string(), ...sentence }),
  ]),
);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

describe.each(files)('sentences on the topics of the field: %s', (name) => {
  const pack = danish();
  const cases = sentences.parse(parse(readFileSync(new URL(name, folder), 'utf8')));

  it.each(cases)('$text', (one) => {
    const found = pack.topicsIn(pack.words(one.text)).map(({ id }) => id);
    const isRight = 'topic' in one ? found.includes(one.topic) : !found.includes(one.not);
    expect(isRight, 'marked known-miss: take the mark away when it is right').toBe(
      one['known-miss'] !== true,
    );
  });

  it('has no sentence twice', () => {
    expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length);
  });
});
