import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseGold } from '../../src/evaluate/gold.ts';

const yaml = readFileSync(new URL('../../fixtures/evaluate/tiny/gold.yaml', import.meta.url), 'utf8');

describe('parseGold', () => {
  it('reads the fixture', () => {
    expect(parseGold(yaml).statements).toHaveLength(8);
  });

  it.each([
    ['an id that stands twice', yaml.replace('id: p2', 'id: p1'), /"p1" twice/u],
    ['a pair with an unknown side', yaml.replace('b: a1,', 'b: a9,'), /"a9"/u],
    ['an unknown kind', yaml.replace('kind: goal', 'kind: gaol'), /kind/u],
    ['a subtype of another type', yaml.replace('subtype: repeat', 'subtype: quantity'), /subtype/u],
    ['a misspelt key', yaml.replace('municipality:', 'municipalty:'), /municipalty/u],
    ['broken YAML', `${yaml}\n  - {`, /./u],
  ])('refuses %s', (_, text, reason) => {
    expect(() => parseGold(text)).toThrow(reason);
  });
});
