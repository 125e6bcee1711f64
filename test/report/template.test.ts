import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/report/clean.ts';
import { html } from '../../src/report/html/template.ts';

describe('html', () => {
  it('escapes text and attributes, and passes markup on', () => {
    const inner = html`<b>${'a < b & "c"'}</b>`;
    expect(html`<p title="${`"><script>'`}">${inner}</p>`.toString()).toBe(
      '<p title="&quot;&gt;&lt;script&gt;&#39;"><b>a &lt; b &amp; &quot;c&quot;</b></p>',
    );
  });

  it('joins lists and lets null and false vanish', () => {
    expect(html`${[html`<i>1</i>`, 'x<', 2]}${null}${false}`.toString()).toBe('<i>1</i>x&lt;2');
  });

  it('gives back any text unchanged when a browser reads it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const fragment = parseFragment(html`<p title="${text}">${text}</p>`.toString());
        const [paragraph] = fragment.childNodes;
        if (paragraph === undefined || !('attrs' in paragraph)) throw new Error('no paragraph');
        expect(fragment.childNodes).toHaveLength(1);
        expect(paragraph.attrs).toEqual([{ name: 'title', value: clean(text) }]);
        expect(
          paragraph.childNodes.map((each) => ('value' in each ? each.value : '<element>')).join(''),
        ).toBe(clean(text));
      }),
    );
  });
});
