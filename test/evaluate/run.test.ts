import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/evaluate/run.ts';
import type { Analysis, Settings, SourceDocument } from '../../src/model/index.ts';

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../fixtures/evaluate/${name}`, import.meta.url));

/** Takes every paragraph for a vision: enough to see that documents, paths and anchor arrive. */
function analyseNaively(documents: readonly SourceDocument[], settings: Settings): Analysis {
  const anchor = documents.find((document) => document.path === settings.anchor)?.id ?? null;
  return {
    tool: { name: 'coherence', version: '0' },
    language: 'da',
    anchor,
    notices: [],
    documents: documents.map(({ blocks: _, pageCount, ...summary }) => ({
      ...summary,
      language: 'da',
      role: summary.id === anchor ? 'anchor' : 'related',
      pages: pageCount,
    })),
    statements: documents.flatMap((document) =>
      document.blocks
        .filter((block) => block.kind === 'paragraph')
        .map((block, index) => ({
          id: `${document.id}-${index}`,
          document: document.id,
          kind: 'vision' as const,
          text: block.text,
          page: null,
          line: block.line,
          section: block.section,
          leadIn: null,
          cues: [],
          strength: null,
          onlyExample: false,
          quantities: [],
          themes: [],
        })),
    ),
    findings: [],
    considered: [],
    thread: [],
    labels: {},
  };
}

async function evaluated(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await run(
    args,
    (text) => {
      out += text;
    },
    (text) => {
      err += text;
    },
    analyseNaively,
  );
  return { code, out, err };
}

describe('run', () => {
  it('reads the documents of a gold set and holds them against it', async () => {
    const { code, out } = await evaluated(fixture('tiny'));
    expect(code).toBe(0);
    expect(out).toMatch(/Havrelund Kommune \(planted cases\)/u);
    expect(out).toMatch(/any kind +9 +8 +8 +0\.889 +1\.000/u);
    expect(out).not.toContain('==');
  });

  it('lists the misses when asked', async () => {
    const { out } = await evaluated(fixture('tiny'), '--verbose');
    expect(out).toContain('== Statements of the wrong kind (6)');
    expect(out).toContain('== Gaps missed (1)');
  });

  it('prints JSON and nothing else when asked', async () => {
    const { out } = await evaluated(fixture('tiny'), '--json');
    expect(JSON.parse(out)).toMatchObject({
      municipality: 'Havrelund Kommune',
      statements: { any: { right: 8 } },
    });
  });

  it('prints what each rule for contradictions adds when asked', async () => {
    const { code, out } = await evaluated('--ablate', 'contradictions', fixture('tiny'));
    expect(code).toBe(0);
    expect(out).toMatch(/^RIGHT \+ FALSE, BY RULE +tiny +all$/mu);
    expect(out).toMatch(/^all( +\d+ \+ \d+)*$/mu);
  });

  it('cannot tell right from false where nobody has marked anything up', async () => {
    const { code, err } = await evaluated('--ablate', 'contradictions', fixture('tiny/policies'));
    expect(code).toBe(2);
    expect(err).toContain('gold.yaml');
  });

  it('prints counts alone where nobody has marked anything up', async () => {
    const { code, out } = await evaluated(fixture('tiny/policies'));
    expect(code).toBe(0);
    expect(out).toMatch(/natural cases/u);
    expect(out).toMatch(/statements +9/u);
  });

  it.each([[[]], [['--unknown', 'folder']], [['--ablate', 'everything', 'folder']]])(
    'refuses wrong usage: %j',
    async (args) => {
      const { code, err } = await evaluated(...args);
      expect(code).toBe(2);
      expect(err).toMatch(/^usage:/u);
    },
  );
});
