import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../src/compare-versions.ts';
import { CHANGE_REASONS, CHANGE_TYPES, type Change, type VersionComparison } from '../../src/model/change.ts';
import { DEFAULT_SETTINGS } from '../../src/model/index.ts';
import { CHANGE_FORMATS, CHANGE_WORDINGS, renderChanges } from '../../src/report/diff/index.ts';
import { changesSchemaText } from '../../src/report/diff/schema.ts';
import { version } from '../diff/versions.ts';

const HOSTILE = '<img src=x onerror=alert(1)> \u001b[31m[rød](javascript:x) \u202e `kode` | **fed**';

function change(type: Change['type'], old: string | null, next: string | null): Change {
  const place = { page: 2, line: null, section: [HOSTILE] };
  return {
    id: `${type}-1`,
    type,
    old,
    new: next,
    oldPlace: old === null ? null : place,
    newPlace: next === null ? null : place,
    reasons: old === null || next === null ? [] : [{ code: 'modal', effect: -1, old: 'skal', new: HOSTILE }],
    isMoved: false,
    likeness: 0.5,
    oldPieces:
      old === null
        ? []
        : [
            { text: 'Vi ', isChanged: false },
            { text: old.slice(3), isChanged: true },
          ],
    newPieces:
      next === null
        ? []
        : [
            { text: 'Vi ', isChanged: false },
            { text: next.slice(3), isChanged: true },
          ],
  };
}

const document: VersionComparison['oldDocument'] = {
  id: 'a',
  path: `${HOSTILE}.md`,
  title: HOSTILE,
  format: 'markdown',
  language: 'da',
  status: 'ok',
  problems: [],
  pages: 3,
  words: 1200,
};
const SAMPLE: VersionComparison = {
  tool: { name: 'coherence', version: '0.0.0' },
  language: 'da',
  oldDocument: document,
  newDocument: document,
  changes: [
    change('added', null, `Vi ${HOSTILE}`),
    change('reworded', 'Vi hjælper', `Vi ${HOSTILE}`),
    change('weakened', 'Vi skal hjælpe', 'Vi kan hjælpe'),
    change('moved', 'Vi flytter', 'Vi flytter'),
    change('removed', 'Vi går', null),
  ],
  unchanged: 1,
  coherence: {
    brought: [
      { id: 'x', type: 'overlap', subtype: 'repeat', texts: [HOSTILE, 'b'], documents: [HOSTILE, 'B'] },
    ],
    resolved: [],
    left: 2,
  },
};
const render = (format: (typeof CHANGE_FORMATS)[number], lang: 'da' | 'en' = 'da', it = SAMPLE): string =>
  renderChanges(it, { format, lang });

describe('reports of changes', () => {
  it.each(CHANGE_FORMATS)('%s: the same twice, and ends with a line break', (format) => {
    expect(render(format)).toBe(render(format, 'da', structuredClone(SAMPLE)));
    expect(render(format)).toMatch(/[^\n]\n$/u);
    expect(render(format)).not.toContain('\u001b');
    expect(render(format)).not.toContain('\u202e');
  });

  it('tells the weakened first to people, and keeps the order of the text for programs', () => {
    for (const format of ['terminal', 'markdown', 'html'] as const) {
      const text = render(format);
      expect(text.lastIndexOf('går')).toBeGreaterThan(text.indexOf('skal hjælpe'));
    }
    const types = (JSON.parse(render('json')) as { changes: { type: string }[] }).changes.map(
      (it) => it.type,
    );
    expect(types).toEqual(SAMPLE.changes.map(({ type }) => type));
  });

  it('lets no markup of a document through', () => {
    const page = render('html');
    expect(page).not.toContain('<img');
    expect(page).toContain('<del>skal hjælpe</del>');
    expect(page).toContain('<ins>kan hjælpe</ins>');
    expect(page).not.toMatch(/<script|\son\w+="/u);
    const text = render('markdown');
    expect(text).not.toMatch(/(?<!\\)<img/u);
    expect(text).not.toMatch(/(?<!\\)\[rød/u);
  });

  it('says so when nothing has changed', () => {
    for (const format of ['terminal', 'markdown', 'html'] as const) {
      expect(render(format, 'da', { ...SAMPLE, changes: [], coherence: null })).toContain(
        'ingen ændringer i betydningen',
      );
    }
  });

  it('has a sentence for every reason in both directions, and a name for every type', () => {
    for (const wording of Object.values(CHANGE_WORDINGS)) {
      for (const type of CHANGE_TYPES) expect(wording.types[type].heading).not.toBe('');
      for (const code of CHANGE_REASONS) {
        for (const effect of [-1, 0, 1] as const) {
          for (const [old, next] of [
            ['a', 'b'],
            ['a', null],
            [null, 'b'],
          ] as const) {
            expect(wording.reason({ code, effect, old, new: next })).toMatch(/^[^\s].*\.$/u);
            expect(wording.reason({ code, effect, old, new: next })).not.toMatch(/undefined|null/u);
          }
        }
      }
    }
  });
});

describe('the published schema of changes', () => {
  const published = readFileSync(new URL('../../docs/diff.schema.json', import.meta.url), 'utf8');
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
    JSON.parse(published),
  );
  const real = compareVersions(
    version('# Mål\nVi skal svare inden 5 dage.\nVi holder møder.'),
    version('# Mål\nVi bør svare inden 10 dage.\n# Møder\nVi holder møder.'),
    DEFAULT_SETTINGS,
    [],
  );

  it('is the one in the source (npm run schema writes it)', () => {
    expect(published).toBe(changesSchemaText());
  });

  it.each(Object.entries({ SAMPLE, real, alone: { ...SAMPLE, coherence: null, changes: [] } }))(
    'is kept to: %s',
    (_name, comparison) => {
      for (const lang of ['da', 'en'] as const) {
        validate(JSON.parse(render('json', lang, comparison)));
        expect(validate.errors ?? []).toEqual([]);
      }
    },
  );

  it('refuses a report with a field that nobody described', () => {
    const report: unknown = { ...(JSON.parse(render('json')) as object), extra: 1 };
    expect(validate(report)).toBe(false);
  });
});
