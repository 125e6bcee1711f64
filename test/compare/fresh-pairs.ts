import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { pairUp } from '../../src/compare/pairs.ts';
import { profileOf } from '../../src/compare/profile.ts';
import { createWeights } from '../../src/compare/weights.ts';
import { STATEMENT_KINDS } from '../../src/model/index.ts';
import { danish } from '../danish.ts';
import { statementOf } from './gold-pairs.ts';

const side = z.tuple([z.enum(STATEMENT_KINDS), z.string()]);
const pairs = z.array(
  z.strictObject({
    id: z.string().optional(),
    first: side,
    second: side,
    subtype: z.string().optional(),
    note: z.string().optional(),
  }),
);
export type Sentences = z.infer<typeof pairs>;

/** The sentences with which the rules were mended: every second one is kept aside. */
export function mended(file: string, list: string): Sentences {
  const folder = join(import.meta.dirname, '../../fixtures/pairs');
  const lists = z.record(z.string(), pairs).parse(parse(readFileSync(join(folder, file), 'utf8')));
  return (lists[list] ?? []).filter((_, index) => index % 2 === 0);
}

const pack = danish();

/** All first sides make one document and all second sides another, so that every side has rivals as in a real policy. */
export function held(sentences: Sentences) {
  const sideOf = (document: string, name: 'first' | 'second') =>
    sentences.map((pair, index) => {
      const [kind, text] = pair[name];
      return profileOf(statementOf(pack, text, { id: `${document}${index}`, document, kind }), pack);
    });
  const sides = { first: sideOf('a', 'first'), second: sideOf('b', 'second') };
  const weights = createWeights([...sides.first, ...sides.second], pack);
  return { sides, weights, pairs: pairUp(sides.first, sides.second, weights) };
}
