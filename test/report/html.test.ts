import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { SCRIPT } from '#report-client';
import { HOSTILE } from '../../fixtures/report/hostile.ts';
import { EMPTY, SAMPLE, SINGLE, WITHOUT_ANCHOR, WITHOUT_FINDINGS } from '../../fixtures/report/sample.ts';
import type { Analysis } from '../../src/model/index.ts';
import { render } from '../../src/report/index.ts';

type Element = DefaultTreeAdapterTypes.Element;

const page = (analysis: Analysis, lang: 'da' | 'en' = 'da'): string =>
  render(analysis, { format: 'html', lang });

function elements(source: string): readonly Element[] {
  const found: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(source));
  return found;
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

const textOf = (node: DefaultTreeAdapterTypes.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

const ALL = { SAMPLE, HOSTILE, WITHOUT_FINDINGS, WITHOUT_ANCHOR, SINGLE, EMPTY };

describe.each(Object.entries(ALL))('the page of %s', (_name, analysis) => {
  const source = page(analysis);
  const all = elements(source);

  it('asks nothing of the network and leads nowhere else', () => {
    const targets = all.flatMap((each) =>
      each.attrs.filter(({ name }) => ['src', 'href', 'action', 'srcset', 'data', 'poster'].includes(name)),
    );
    for (const { value } of targets) expect(value).toMatch(/^(?:#|data:,$)/u);
    expect(
      all.filter((each) =>
        ['img', 'iframe', 'object', 'embed', 'base', 'use', 'image', 'foreignObject'].includes(each.tagName),
      ),
    ).toEqual([]);
    expect(source).not.toMatch(/@import|url\(/u);
  });

  it('runs our script and no other', () => {
    const scripts = all.filter((each) => each.tagName === 'script');
    const isData = (each: Element): boolean => attribute(each, 'type') === 'application/json';
    expect(scripts.filter((each) => !isData(each)).map(textOf)).toEqual([SCRIPT]);
    // A block of data ends where it should, whatever a document wrote into it.
    for (const data of scripts.filter(isData)) expect(() => JSON.parse(textOf(data))).not.toThrow();
    expect(scripts.filter(isData)).toHaveLength(1);
    expect(all.flatMap((each) => each.attrs).filter(({ name }) => /^on|^style$/u.test(name))).toEqual([]);
  });

  it('has every place that its links point to, once', () => {
    const ids = all.flatMap((each) => attribute(each, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = all.flatMap((each) => (each.tagName === 'a' ? (attribute(each, 'href') ?? []) : []));
    for (const link of links) expect(ids).toContain(link.slice(1));
  });

  it('can be found one’s way in by ear: language, one main heading, landmarks, table heads', () => {
    expect(attribute(all.find((each) => each.tagName === 'html') as Element, 'lang')).toBe('da');
    for (const tag of ['main', 'nav', 'h1', 'title']) {
      expect(all.filter((each) => each.tagName === tag)).toHaveLength(1);
    }
    for (const table of all.filter((each) => each.tagName === 'table')) {
      expect(table.childNodes.some((each) => 'tagName' in each && each.tagName === 'caption')).toBe(true);
    }
    const labelled = all.filter((each) => each.tagName === 'section');
    expect(labelled.every((each) => attribute(each, 'aria-labelledby') !== undefined)).toBe(true);
  });

  it('holds no control or direction characters', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the test looks for control characters
    expect(source).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
  });
});

describe('the page', () => {
  it('is the same from the same analysis', () => {
    expect(page(SAMPLE)).toBe(page(structuredClone(SAMPLE)));
  });

  it('shows both sides with page and section, and marks the clashing words', () => {
    const card = elements(page(SAMPLE)).find((each) => attribute(each, 'id') === 'fund-1') as Element;
    const text = textOf(card);
    expect(text).toContain('side 6 · Det kan du forvente › Den første tid');
    expect(text).toContain('side 9 · Når sygdom rammer');
    const marks = elements(page(SAMPLE)).filter(
      (each) => each.tagName === 'mark' && attribute(each, 'class') === 'clash',
    );
    expect(marks.map(textOf)).toEqual(expect.arrayContaining(['senest 14 dage', 'Senest tre uger']));
  });

  it('tells every finding, in either language', () => {
    for (const lang of ['da', 'en'] as const) {
      const ids = elements(page(SAMPLE, lang)).flatMap((each) => attribute(each, 'id') ?? []);
      const cards = ids.filter((each) => each.startsWith('fund-'));
      // Two gaps of one vision share a card.
      expect(cards).toHaveLength(SAMPLE.findings.length - 1);
    }
  });

  it('says what is missing instead of showing empty tables', () => {
    expect(page(WITHOUT_ANCHOR)).toContain('Der er ikke fundet nogen pårørendepolitik');
    expect(page(SINGLE)).toContain('Der er kun læst ét dokument');
    expect(page(WITHOUT_FINDINGS)).toContain('Der er ikke fundet noget at bemærke.');
    expect(page(EMPTY)).toContain('Der er ikke læst nogen dokumenter.');
  });

  it('follows each vision to what carries it, and says where the thread breaks', () => {
    const [vision, goal] = SAMPLE.statements.filter(({ document }) => document === SAMPLE.anchor);
    if (vision === undefined || goal === undefined)
      throw new Error('the sample has an anchor with statements');
    const link = {
      statement: goal.id,
      document: goal.document,
      ties: ['place'] as const,
      words: [],
      score: 1,
    };
    const source = page({
      ...SAMPLE,
      thread: [
        {
          statement: vision.id,
          visions: [],
          goals: [link],
          commitments: [],
          followups: [],
          responsible: [],
          documents: [],
          breaks: ['no-commitment'],
        },
      ],
    });
    const thread = elements(source).find((each) => attribute(each, 'class') === 'thread breaks') as Element;
    expect(textOf(thread)).toContain(vision.text);
    expect(textOf(thread)).toContain(goal.text);
    expect(textOf(thread)).toContain('Der er ikke fundet noget løfte');
    const broken = elements(source).filter((each) => /broken/u.test(attribute(each, 'class') ?? ''));
    expect(broken).toHaveLength(1);
  });

  it('draws who names whom, and says the same in words', () => {
    const graph = elements(page(SAMPLE)).find((each) => each.tagName === 'svg') as Element;
    const references = SAMPLE.findings.filter(({ type }) => type === 'reference');
    const text = attribute(graph, 'aria-label') ?? '';
    expect(text.match(/ nævner /gu)?.length).toBeGreaterThan(0);
    expect(text.match(/ nævner /gu)?.length).toBeLessThanOrEqual(references.length);
    const without = SAMPLE.findings.filter(({ type }) => type !== 'reference');
    expect(elements(page({ ...SAMPLE, findings: without })).filter((each) => each.tagName === 'svg')).toEqual(
      [],
    );
  });

  it('tells with which settings it was made', () => {
    const thresholds = { statement: 0.5, overlap: 0.41, repeat: 0.75, contradiction: 0.5, gap: 0.3 };
    const settings = { exclude: ['*.bak'], concepts: {}, themes: {}, stopPhrases: ['hver dag'], thresholds };
    const source = page({ ...SAMPLE, settings });
    for (const text of ['41', '*.bak', '»hver dag«']) expect(source).toContain(text);
    expect(page(SAMPLE)).not.toContain('Indstillinger');
  });

  it('shows each other policy’s words beside the relatives policy’s', () => {
    const repeat = SAMPLE.findings.find(({ type }) => type === 'overlap');
    const [own, other] =
      repeat?.statements.map((id) => SAMPLE.statements.find((each) => each.id === id)) ?? [];
    const row = elements(page(SAMPLE)).find(
      (each) => attribute(each, 'class') === 'row' && textOf(each).includes(own?.text ?? '?'),
    ) as Element;
    expect(textOf(row)).toContain(other?.text);
  });
});
