import { describe, expect, test } from 'vitest';
import { sectionRoles } from '../../src/extract/sections.ts';
import { danish } from '../danish.ts';

const { sections } = danish();

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

  test('comes from the innermost heading that tells, the outer ones after it', () => {
    expect(sectionRoles(['Det gør vi', 'Mål', 'Tryghed'], sections)).toEqual(['goals', 'commitments']);
    expect(sectionRoles(['Mål', 'Målsætninger'], sections)).toEqual(['goals']);
  });

  test('is other without a heading', () => {
    expect(sectionRoles([], sections)).toEqual(['other']);
  });
});
