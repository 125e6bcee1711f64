import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../fixtures/report/sample.ts';
import type { Finding, ProblemCode } from '../../src/model/index.ts';
import { CLASH_RULES, CONTRADICTION_SUBTYPES, OVERLAP_SUBTYPES } from '../../src/model/index.ts';
import { viewFinding } from '../../src/report/finding-view.ts';
import { WORDINGS } from '../../src/report/wording/index.ts';

const { da, en } = WORDINGS;
const toFindingView = viewFinding(SAMPLE);

/** Every text of a wording with its path, functions left out. */
function texts(value: unknown, path = ''): readonly [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => texts(each, `${path}/${key}`));
}

/** The sample's findings in every subtype and rule that there is. */
function everyFinding(): readonly Finding[] {
  return SAMPLE.findings.flatMap((finding): readonly Finding[] => {
    if (finding.type === 'contradiction') {
      return CLASH_RULES.flatMap((rule) =>
        CONTRADICTION_SUBTYPES.map((subtype) => ({
          ...finding,
          subtype,
          evidence: { ...finding.evidence, clash: { ...finding.evidence.clash, rule } },
        })),
      );
    }
    if (finding.type === 'overlap') return OVERLAP_SUBTYPES.map((subtype) => ({ ...finding, subtype }));
    return [finding];
  });
}

describe.each([
  ['da', da],
  ['en', en],
] as const)('the wording in %s', (_lang, wording) => {
  it('has no empty text', () => {
    for (const [path, text] of texts(wording)) expect(text.trim(), path).not.toBe('');
  });

  it('has a message and an advice for every finding, with nothing left out', () => {
    for (const finding of everyFinding()) {
      const view = toFindingView(finding);
      const advice = wording.advice(view);
      for (const text of [wording.message(view), wording.question(view), advice.text, advice.paste ?? 'x']) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/undefined|null|NaN|\[object|(?<!\.) {2}|»«|“”/u);
      }
      expect(wording.message(view)).toMatch(/[.?!]$/u);
    }
  });

  it('offers no text to paste where it must first be decided what is to hold', () => {
    for (const finding of everyFinding()) {
      const { paste } = wording.advice(toFindingView(finding));
      if (finding.type === 'contradiction') expect(paste).toBeNull();
      if (finding.type === 'overlap') expect(paste).not.toBeNull();
      const clash = SAMPLE.findings.find((each) => each.type === 'contradiction');
      if (finding.type !== 'overlap' || clash === undefined) continue;
      const disputed = { ...SAMPLE, findings: [{ ...clash, statements: finding.statements }] };
      const advice = wording.advice(viewFinding(disputed)(finding));
      expect(advice.paste).toBeNull();
      expect(advice.text).not.toBe(wording.advice(toFindingView(finding)).text);
    }
  });

  it('still speaks when a finding names statements that are not there', () => {
    for (const finding of everyFinding()) {
      const view = toFindingView({ ...finding, statements: [] });
      for (const text of [wording.message(view), wording.advice(view).text, wording.question(view)]) {
        expect(text).not.toMatch(/undefined|^\s*$/u);
      }
    }
  });

  it('says for every problem what to do', () => {
    const codes: Readonly<Record<ProblemCode, true>> = {
      unreadable: true,
      'unreadable-folder': true,
      'unreadable-name': true,
      link: true,
      'special-file': true,
      'wrong-ending': true,
      'empty-file': true,
      'no-text': true,
      'scanned-page': true,
      'recognised-page': true,
      'ocr-missing': true,
      'garbled-text': true,
      encrypted: true,
      'unsupported-format': true,
      'too-large': true,
      'too-many-pages': true,
      'too-many-words': true,
      'too-slow': true,
      'too-much-memory': true,
      'reader-stopped': true,
      'not-found': true,
      damaged: true,
      repaired: true,
      'incomplete-page': true,
      'outlined-page': true,
      'lost-letters': true,
      'wrong-password': true,
      duplicate: true,
      version: true,
      'encoding-guessed': true,
      'other-language': true,
    };
    for (const code of Object.keys(codes) as ProblemCode[]) {
      const text = wording.problem({ code, page: null, args: {} });
      expect(text.split('.').length, text).toBeGreaterThanOrEqual(2);
      expect(text).not.toMatch(/undefined|null|\(\)/u);
    }
  });
});

describe('problems of several pages', () => {
  const on = (code: ProblemCode, ...pages: number[]) => pages.map((page) => ({ code, page, args: {} }));

  it('are told once, with the pages as spans', () => {
    const problems = [...on('recognised-page', 1, 2, 4, 7), ...on('garbled-text', 3)];
    const told = da.problems(problems);
    expect(told).toHaveLength(2);
    expect(told[0]).toMatch(/^Side 1-2, 4 og 7 er billeder og er læst med tekstgenkendelse\./u);
    expect(told[1]).toMatch(/^Teksten på side 3 er /u);
    expect(en.problems(problems)[0]).toMatch(/^Pages 1-2, 4 and 7 are pictures and were read /u);
    expect(en.problems(on('recognised-page', 5))[0]).toMatch(/^Page 5 is a picture and was read /u);
  });

  it('say of a scan without any text only that it has none', () => {
    const scan = [
      ...on('scanned-page', 1, 2, 3),
      { code: 'no-text', page: null, args: { pages: 3 } } as const,
    ];
    expect(da.problems(scan)).toEqual([da.problem({ code: 'no-text', page: null, args: { pages: 3 } })]);
  });
});

describe('notices and sizes', () => {
  it('name the files they are about', () => {
    const several = { code: 'several-anchors', args: { path: 'a.pdf', others: 'b.pdf, c.pdf' } } as const;
    expect(da.notice(several, (id) => id)).toContain('»a.pdf« er brugt. Det kunne også være b.pdf, c.pdf.');
    const large = { code: 'too-large', page: null, args: { bytes: 123_456_789, limit: 50_000_000 } } as const;
    expect(da.problem(large)).toContain('(123 MB; grænsen er 50 MB)');
    expect(en.problem(large)).toContain('(123 MB; the limit is 50 MB)');
  });
});

describe('the two languages', () => {
  it('say everything in words of their own', () => {
    const english = new Map(texts(en));
    const same = texts(da).filter(([path, text]) => english.get(path) === text);
    // Names, and words that the languages share.
    const shared = /^\/(?:formats|kinds\/vision|ui\/(?:format|status|type)$)|\/(?:one|many)$/u;
    expect(same.filter(([path]) => !shared.test(path))).toEqual([]);
  });
});

describe('the Danish wording', () => {
  it('keeps clear of the words that only the makers use', () => {
    const all = texts(da).map(([, text]) => text);
    const findings = everyFinding().flatMap((each) => {
      const view = toFindingView(each);
      return [da.message(view), da.advice(view).text];
    });
    const foreign =
      /\b(?:modalit|polarit|anker|score|evidens|match|cue|statement|finding|baseline|heuristi)/iu;
    for (const text of [...all, ...findings]) expect(text).not.toMatch(foreign);
  });

  it('names places as a reader finds them', () => {
    expect(da.place({ page: 3, line: null, section: ['Del 1', 'Vores vision'] })).toBe(
      'side 3, »Vores vision«',
    );
    expect(da.place({ page: null, line: 12, section: [] })).toBe('linje 12');
    expect(da.place({ page: null, line: null, section: [] })).toBe('');
    expect(da.place({ page: 3, line: null, section: ['Pligter'], label: '2)' })).toBe(
      'side 3, »Pligter«, punkt 2',
    );
  });

  it('writes numbers and lists as Danes do', () => {
    expect(da.number(1234567)).toBe('1.234.567');
    expect(da.list(['a', 'b', 'c'])).toBe('a, b og c');
    expect(da.count(1, da.nouns.page)).toBe('1 side');
  });
});
