import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { CHANGE_REASONS, CHANGE_TYPES } from '../../src/model/change.ts';
import { changesBetween } from './versions.ts';

const list = z.array(
  z.strictObject({
    old: z.string(),
    new: z.string(),
    type: z.enum(CHANGE_TYPES).nullable(),
    because: z.enum(CHANGE_REASONS).optional(),
    /** What the program says instead, known and not mended. */
    miss: z.enum(CHANGE_TYPES).optional(),
  }),
);
const read = (name: string): z.infer<typeof list> =>
  list.parse(parse(readFileSync(new URL(`../../fixtures/diff/${name}.yaml`, import.meta.url), 'utf8')));
const cases = [...read('judged'), ...read('judged-first')].map(({ type, miss, ...pair }) => ({
  ...pair,
  type: miss ?? type,
}));

const OPPOSITE = { weakened: 'strengthened', strengthened: 'weakened' } as const;

describe('what a rewritten sentence means now', () => {
  it.each(cases)('$old -> $new: $type', ({ old, new: next, type, because }) => {
    const changes = changesBetween(old, next);
    expect(changes.map((change) => change.type)).toEqual(type === null ? [] : [type]);
    if (because !== undefined) expect(changes[0]?.reasons.map(({ code }) => code)).toContain(because);
  });

  it.each(cases)('$new -> $old: the other way round', ({ old, new: next, type }) => {
    const turned = type === 'weakened' || type === 'strengthened' ? OPPOSITE[type] : type;
    expect(changesBetween(next, old).map((change) => change.type)).toEqual(turned === null ? [] : [turned]);
  });
});

describe('pairs that no rule was made for', () => {
  it('are judged as a policy officer judges them in at least 85 of 100', () => {
    const aside = read('judged-aside');
    const right = aside.filter(({ old, new: next, type }) => {
      const types = changesBetween(old, next).map((change) => change.type);
      return type === null ? types.length === 0 : types.length === 1 && types[0] === type;
    });
    expect(right.length / aside.length).toBeGreaterThanOrEqual(0.85);
  });
});
