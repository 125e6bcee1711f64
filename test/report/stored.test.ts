import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { CHANGED, DECIDED, GATED } from '../../fixtures/report/gated.ts';
import { HOSTILE, PAYLOAD } from '../../fixtures/report/hostile.ts';
import { MANY } from '../../fixtures/report/many.ts';
import { EMPTY, SAMPLE, SINGLE, WITHOUT_ANCHOR, WITHOUT_FINDINGS } from '../../fixtures/report/sample.ts';
import { analyse } from '../../src/analyse.ts';
import { readDocuments } from '../../src/ingest/index.ts';
import { type Analysis, DEFAULT_SETTINGS } from '../../src/model/index.ts';
import { FILE_FORMATS, render, renderFile, TEXT_FORMATS } from '../../src/report/index.ts';
import { readStored, StoredError, type StoredFault } from '../../src/report/stored.ts';
import { analysed } from '../analysed.ts';

const LANGS = ['da', 'en'] as const;
const BUNDLED = fileURLToPath(new URL('../../policies/', import.meta.url));

const json = (analysis: Analysis, lang: 'da' | 'en' = 'da'): string =>
  render(analysis, { format: 'json', lang });

const parseStored = (text: string): Analysis => readStored([Buffer.from(text)]);

function expectSameReports(analysis: Analysis, storedIn: 'da' | 'en'): void {
  const stored = parseStored(json(analysis, storedIn));
  for (const lang of LANGS) {
    for (const format of TEXT_FORMATS) {
      const options = { format, lang, color: true, pathPrefix: 'docs/' };
      const isSame = render(stored, options) === render(analysis, options);
      expect(`${format} ${lang}: ${isSame}`).toBe(`${format} ${lang}: true`);
    }
    for (const format of FILE_FORMATS) {
      const [left, right] = [renderFile(stored, { format, lang }), renderFile(analysis, { format, lang })];
      expect(`${format} ${lang}: ${Buffer.compare(left, right)}`).toBe(`${format} ${lang}: 0`);
    }
  }
}

/** What was read of two small policies, with a gate and printed page numbers: every part of a result is there. */
let whole: Analysis;
beforeAll(async () => {
  const made = await analysed({
    'paaroerendepolitik.md':
      '# Pårørendepolitik\n\n## Vision\n\nPårørende skal opleve, at de bliver hørt.\n\n## Definition\n\nVed pårørende forstår vi den, borgeren selv udpeger, uanset alder, dog mindst 15 år.\n\n## Det gør vi\n\n- Vi ringer til de pårørende senest fem hverdage efter indflytningen.\n- Vi holder et møde med de pårørende ca. to gange om året.\n',
    'demensstrategi.md':
      '# Demensstrategi\n\nStrategien skal ses sammen med pårørendepolitikken 2020-2022.\n\n## Det gør vi\n\n- Vi ringer til de pårørende senest ti dage efter indflytningen.\n- Vi holder åbent 4-6 timer om ugen.\n\n## Opfølgning\n\nByrådet gør status på strategien hvert andet år.\n',
  });
  const gate = CHANGED.gate;
  if (gate === undefined) throw new Error('the fixture has lost its gate');
  whole = {
    ...made,
    documents: made.documents.map((each) => ({ ...each, pageLabels: [{ page: 1, label: 'ii' }] })),
    regions: Object.fromEntries(
      made.statements.map(({ id }) => [id, { startLine: 1, startColumn: 1, endLine: 2, endColumn: 3 }]),
    ),
    gate: {
      ...gate,
      fresh: made.statements.map(({ id }) => id),
      changes: gate.changes.map((each) => ({
        ...each,
        decision: { verdict: 'accept', reason: 'Aftalt', who: 'Udvalget', until: null },
      })),
    },
  };
});

describe('a stored result gives the reports that the analysis gave', () => {
  it.each(
    Object.entries({
      SAMPLE,
      HOSTILE,
      GATED,
      CHANGED,
      DECIDED,
      SINGLE,
      WITHOUT_ANCHOR,
      WITHOUT_FINDINGS,
      EMPTY,
    }),
  )('%s', (_name, analysis) => {
    expectSameReports(analysis, 'da');
  });

  it('one with thousands of findings', () => {
    const stored = parseStored(json(MANY));
    for (const format of ['json', 'html', 'csv'] as const) {
      expect(render(stored, { format, lang: 'da' }) === render(MANY, { format, lang: 'da' })).toBe(true);
    }
  });

  it('a gate with the advice, in whichever language it was stored', () => {
    for (const storedIn of LANGS) expectSameReports(whole, storedIn);
  });

  it('the bundled policies', async () => {
    const { documents } = await readDocuments([BUNDLED], { cwd: BUNDLED, exclude: [] });
    expectSameReports(analyse(documents, DEFAULT_SETTINGS), 'en');
  });

  it('and is the same data, with what no renderer asks for', () => {
    expect(parseStored(json(whole))).toEqual(whole);
  });
});

function faultOf(text: string): StoredFault | null {
  try {
    parseStored(text);
    return null;
  } catch (error) {
    if (!(error instanceof StoredError)) throw error;
    return error.fault;
  }
}

describe('what is no result', () => {
  it.each([
    ['', 'no-report'],
    ['{', 'no-report'],
    ['null', 'no-report'],
    ['[]', 'no-report'],
    ['{"schemaVersion":1}', 'no-report'],
    ['{"schemaVersion":1,"tool":{"name":"other"}}', 'no-report'],
    ['{"schemaVersion":1,"tool":{"name":"coherence"},"changes":[]}', 'no-report'],
    ['{"schemaVersion":2,"tool":{"name":"coherence","version":"9.0.0"}}', 'other-schema'],
    [`${'['.repeat(200_000)}`, 'no-report'],
  ])('%.60s', (text, code) => {
    expect(faultOf(text)).toEqual({ code });
  });

  it('a damaged one is told with the place and the version', () => {
    const stored: unknown = JSON.parse(json(SAMPLE));
    expect(faultOf(JSON.stringify({ ...Object(stored), findings: [{ type: 'gap' }] }))).toEqual({
      code: 'damaged',
      place: expect.stringMatching(/^findings\.0/u),
      madeBy: '0.1.0',
    });
  });
});

type Place = { readonly parent: Record<string, unknown>; readonly key: string };

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const parent = value as Record<string, unknown>;
  return Object.keys(parent).flatMap((key) => [{ parent, key }, ...placesIn(parent[key])]);
}

const OTHER: readonly unknown[] = [
  null,
  '',
  PAYLOAD,
  'da',
  '__proto__',
  0,
  -1,
  1,
  0.5,
  1e15,
  1e308,
  true,
  false,
  [],
  {},
];

describe('damage', () => {
  it('is told as such or renders, and never makes the program fail', () => {
    const text = json(whole);
    const change = fc.record({
      at: fc.nat(),
      how: fc.constantFrom('delete', 'other', 'swap', 'empty', 'twice'),
      with: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const data: unknown = JSON.parse(text);
        for (const { at, how, with: by } of changes) {
          const places = placesIn(data);
          const place = places[at % places.length];
          if (place === undefined) continue;
          const { parent, key } = place;
          const value = parent[key];
          // Of the same type, so that the schema has nothing against most of them.
          const alike = places.filter((each) => typeof each.parent[each.key] === typeof value);
          const from = alike[by % alike.length] ?? place;
          if (how === 'delete') delete parent[key];
          else if (how === 'other') parent[key] = OTHER[by % OTHER.length];
          else if (how === 'swap') parent[key] = structuredClone(from.parent[from.key]);
          else if (Array.isArray(value)) parent[key] = how === 'empty' ? [] : [...value, ...value];
          else if (typeof value === 'string') parent[key] = how === 'empty' ? '' : value + value;
        }
        expectTold(JSON.stringify(data));
      }),
      { numRuns: 400 },
    );
  });

  it('a file that breaks off is told as none', () => {
    const text = json(whole).trimEnd();
    fc.assert(
      fc.property(fc.nat(text.length - 1), (length) => {
        expect(faultOf(text.slice(0, length))).toEqual({ code: 'no-report' });
      }),
      { numRuns: 50 },
    );
  });

  it('names that no document has are left out', () => {
    const text = json(whole);
    for (const list of ['documents', 'statements', 'findings']) {
      expectTold(JSON.stringify({ ...Object(JSON.parse(text)), [list]: [] }));
    }
  });
});

function expectTold(text: string): void {
  let analysis: Analysis;
  try {
    analysis = parseStored(text);
  } catch (error) {
    expect(error).toBeInstanceOf(StoredError);
    return;
  }
  for (const format of TEXT_FORMATS) render(analysis, { format, lang: 'da' });
  for (const format of FILE_FORMATS) renderFile(analysis, { format, lang: 'en' });
}
