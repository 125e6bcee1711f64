import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../fixtures/report/hostile.ts';
import { EMPTY, SAMPLE, SINGLE, WITHOUT_ANCHOR } from '../../fixtures/report/sample.ts';
import { clean } from '../../src/report/clean.ts';
import { escapeMarkdown } from '../../src/report/escape-markdown.ts';
import { render } from '../../src/report/index.ts';
import { analysed } from '../analysed.ts';

// A trusting reader: HTML is allowed, and addresses that begin with a scheme become links.
const reader = new MarkdownIt({ html: true, linkify: true });
reader.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

const plain = (inline: string): string =>
  (reader.parse(inline, {})[1]?.children ?? []).map((each) => each.content).join('');

describe('escapeMarkdown', () => {
  it.each([
    '# ikke en overskrift',
    '1. ikke en liste',
    '- heller ikke',
    '=====',
    '[klik](javascript:alert(1)) ![x](http://evil.example/y)',
    '<script>alert(1)</script> <b onclick="x">',
    'a | b `kode` **fed** _kursiv_ ~~væk~~ &lt; &amp;',
    '\\[x](y) \\\\',
  ])('reads the same as without Markdown: %s', (text) => {
    expect(plain(escapeMarkdown(text))).toBe(text);
  });

  it('never makes markup of any text', () => {
    const nasty = fc.string({
      unit: fc.constantFrom(
        ...'#*_`[]()<>!|~&;\\-+=1. \tabæ:/\n"\''.split(''),
        'http://a.dk',
        'WWW.',
        'mailto:a@b.dk',
        '&lt;',
      ),
    });
    fc.assert(
      fc.property(nasty, (text) => {
        const tokens = reader.parse(`x ${escapeMarkdown(text)}`, {});
        const kinds = tokens.flatMap((each) => [each.type, ...(each.children ?? []).map(({ type }) => type)]);
        const harmless = ['paragraph_open', 'inline', 'text', 'text_special', 'paragraph_close'];
        expect(kinds.filter((each) => !harmless.includes(each))).toEqual([]);
        expect(plain(`x ${escapeMarkdown(text)}`)).toBe(`x ${clean(text).trim()}`.trim());
      }),
    );
  });
});

describe('the Markdown report', () => {
  it('says of each policy by itself that nothing there is about the matter of a gap', async () => {
    const other = (name: string, text: string): string => `# ${name}\n\n## Det kan du forvente\n\n${text}\n`;
    const analysis = await analysed({
      'paaroerendepolitik.md':
        '# Pårørendepolitik\n\n## Mål\n\nMålet er, at flere pårørende kan passe deres arbejde, mens de hjælper.\n',
      'kost.md': other('Kostpolitik', 'Måltiderne tilberedes af kostfagligt personale.'),
      'job.md': other('Jobpolitik', 'Vi hjælper ledige med at finde et arbejde, de kan passe.'),
    });
    const lines = render(analysis, { format: 'markdown', lang: 'da' }).split('\n');
    const gaps = lines.filter((line) => line.startsWith('- Intet modstykke i'));
    const silent = gaps.filter((line) => line.includes('intet udsagn fundet om samme emne'));
    expect(silent.map((line) => line.includes('Kostpolitik'))).toEqual([true]);
    expect(lines.filter((line) => line.includes('**Hvorfor:**') && line.includes('samme emne'))).toEqual([]);
  });

  const hostile = render(HOSTILE, { format: 'markdown', lang: 'da' });

  it('lets no link, image or HTML of a document through', () => {
    const kinds = reader
      .parse(hostile, {})
      .flatMap((each) => [each.type, ...(each.children ?? []).map(({ type }) => type)]);
    for (const kind of ['html_inline', 'html_block', 'link_open', 'image', 'code_inline', 'fence']) {
      expect(kinds).not.toContain(kind);
    }
  });

  it('keeps its outline and its tables, whatever a document says', () => {
    const outline = (source: string) =>
      reader.parse(source, {}).flatMap((each) => {
        if (each.type === 'heading_open') return each.tag;
        return each.type === 'th_open' || each.type === 'td_open' || each.type === 'table_open'
          ? each.type
          : [];
      });
    expect(outline(hostile)).toEqual(outline(render(SAMPLE, { format: 'markdown', lang: 'da' })));
  });

  it('marks clashing and shared words in the quotations', () => {
    const report = render(SAMPLE, { format: 'markdown', lang: 'da' });
    expect(report).toContain('> Vi vil: tilbyde en *samtale* om *forventninger* **senest 14 dage** efter');
  });

  it.each([
    ['WITHOUT_ANCHOR', WITHOUT_ANCHOR],
    ['SINGLE', SINGLE],
    ['EMPTY', EMPTY],
  ])('holds no empty tables and no holes for %s', (_name, analysis) => {
    for (const lang of ['da', 'en'] as const) {
      const report = render(analysis, { format: 'markdown', lang });
      expect(report).not.toMatch(/undefined|null|NaN|\n\n\n/u);
      expect(report.endsWith('\n')).toBe(true);
    }
  });
});
