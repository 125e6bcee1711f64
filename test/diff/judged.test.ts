import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { CHANGE_REASONS, CHANGE_TYPES } from '../../src/model/change.ts';
import { changesBetween } from './versions.ts';

const cases = z
  .array(
    z.strictObject({
      old: z.string(),
      new: z.string(),
      type: z.enum(CHANGE_TYPES).nullable(),
      because: z.enum(CHANGE_REASONS).optional(),
    }),
  )
  .parse(parse(readFileSync(new URL('../../fixtures/diff/judged.yaml', import.meta.url), 'utf8')));

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
