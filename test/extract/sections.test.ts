import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { sectionRoles } from '../../src/extract/sections.ts';
import { danish } from '../danish.ts';

const { sections } = danish();
const headings = z
  .record(z.string(), z.array(z.string()).min(1))
  .parse(parse(readFileSync(new URL('../../fixtures/headings.yaml', import.meta.url), 'utf8')));

describe('a heading of several parts', () => {
  test.each([
    ['Vision og mål', ['vision', 'goals']],
    ['Forankring og opfølgning', ['followup', 'organisation']],
    ['Udmøntning og status', ['implementation']],
    ['Formål', ['goals']],
  ])('%j tells the roles of its parts, the leading one first', (heading, roles) => {
    expect(sectionRoles([heading], sections)).toEqual(roles);
  });
});

describe('the role of a section', () => {
  test.each([
    ['Forord', 'foreword'],
    ['1. Indledning', 'foreword'],
    ['Kære borger', 'foreword'],
    ['Hvorfor en politik?', 'background'],
    ['Ældre i tal', 'background'],
    ['Sådan blev strategien til', 'process'],
    ['Vores vision', 'vision'],
    ['Fremtidens ældreliv', 'vision'],
    ['3.2 Værdigrundlag', 'values'],
    ['Vores menneskesyn', 'values'],
    ['Mål', 'goals'],
    ['Formålet med politikken', 'goals'],
    ['Målgruppe', 'scope'],
    ['Hvem gælder politikken for?', 'scope'],
    ['Hvem er pårørende?', 'definition'],
    ['Begreber', 'definition'],
    ['Det lover vi', 'commitments'],
    ['Hvad kan du forvente af os?', 'commitments'],
    ['Ansvar og roller', 'organisation'],
    ['Fra politik til praksis', 'implementation'],
    ['Opfølgning', 'followup'],
    ['Kontakt', 'contact'],
    ['Måltider', 'other'],
    ['Tillid', 'other'],
  ])('of %j is %s', (heading, role) => {
    expect(sectionRoles([heading], sections)[0]).toBe(role);
  });

  test.each(Object.entries(headings).flatMap(([role, list]) => list.map((heading) => ({ role, heading }))))(
    'of $heading is $role',
    ({ role, heading }) => {
      expect(sectionRoles([heading], sections)[0]).toBe(role);
    },
  );

  test('comes from the innermost heading that tells, the outer ones after it', () => {
    expect(sectionRoles(['Det gør vi', 'Mål', 'Tryghed'], sections)).toEqual(['goals', 'commitments']);
    expect(sectionRoles(['Mål', 'Målsætninger'], sections)).toEqual(['goals']);
  });

  test('is other without a heading', () => {
    expect(sectionRoles([], sections)).toEqual(['other']);
  });
});
