import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Case, type Ground, judge, prepareGround } from '../../src/bench/fuzz/judge.ts';
import { mutate } from '../../src/bench/fuzz/mutate.ts';
import { chanceFrom } from '../../src/bench/fuzz/random.ts';
import { seeds } from '../../src/bench/fuzz/seeds.ts';
import { repository } from './coherence.ts';

/** Files that once broke a promise, by role: document-….pdf, settings-….yaml. */
const CORPUS = path.join(repository, 'fixtures/fuzz');
const ROLES = ['document', 'settings', 'baseline', 'decisions'] as const;

let ground: Ground;

beforeAll(async () => {
  ground = await prepareGround();
}, 60_000);
afterAll(() => ground.remove());

function kept(): readonly (readonly [string, Case])[] {
  if (!existsSync(CORPUS)) return [];
  return readdirSync(CORPUS).flatMap((name) => {
    const role = ROLES.find((each) => name.startsWith(`${each}-`));
    if (role === undefined) return [];
    const kind = path.extname(name).slice(1);
    return [[name, { role, kind, bytes: readFileSync(path.join(CORPUS, name)) }] as const];
  });
}

describe('files that once failed', () => {
  it.each(kept())('%s keeps every promise', async (_, each) => {
    expect(await judge([each], ground)).toBeNull();
  });
});

describe('the fuzzer', () => {
  it('makes the same files of the same seed', () => {
    const made = (seed: number) => {
      const chance = chanceFrom(seed);
      return seeds().map(({ bytes, kind }) => mutate(bytes, kind, chance).toString('base64'));
    };
    expect(made(7)).toEqual(made(7));
    expect(made(7)).not.toEqual(made(8));
  });

  it('keeps quiet about files in order', { timeout: 60_000 }, async () => {
    const documents = seeds().filter(({ role }) => role === 'document');
    expect(await judge(documents, ground)).toBeNull();
  });
});
