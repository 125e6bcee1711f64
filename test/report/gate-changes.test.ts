import { describe, expect, it } from 'vitest';
import { CHANGED, GATED } from '../../fixtures/report/gated.ts';
import { render, TEXT_FORMATS } from '../../src/report/index.ts';

describe('changes that a gate was asked for', () => {
  it.each(TEXT_FORMATS)('stand in the report, and no text of a document gets out of it: %s', (format) => {
    const text = render(CHANGED, { format, lang: 'da' });
    // GitLab takes a fingerprint in place of an id.
    expect(text).toContain(format === 'gitlab' ? 'change/weakened' : 'weakened-0123456789');
    expect(text).toContain(format === 'gitlab' ? 'change/strengthened' : 'strengthened-0123456789');
    expect(text).toMatch(/Hele dokumentet er taget ud/u);
    expect(text).toContain('Vi skal svare');
    expect(text).not.toContain('\u001b');
    expect(text).toBe(render(structuredClone(CHANGED), { format, lang: 'da' }));
    expect(render(GATED, { format, lang: 'da' })).not.toContain('weakened-');
    if (['html', 'junit'].includes(format)) expect(text).not.toContain('<img');
    if (format === 'github') {
      expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('::'))).toEqual([]);
      expect(text).toMatch(
        /^::error file=[^,]+,line=7,endLine=7,col=1,endColumn=20,title=Ændring%3A Svækket::/mu,
      );
      expect(text).toMatch(/^::notice [^\n]*title=Ændring%3A Styrket::/mu);
    }
  });

  it('count among what is to be settled, and what stops comes first', () => {
    const gate = CHANGED.gate === undefined ? {} : { gate: { ...CHANGED.gate, broken: [] } };
    const text = render({ ...CHANGED, ...gate }, { format: 'terminal', lang: 'da' });
    expect(text).toContain('Stoppet: 3 nye fund skal afklares.');
    expect(text).toContain('3 ændringer i teksterne, som I har bedt om at se.');
    expect(text.indexOf('[Stopper] Ændring: Svækket')).toBeLessThan(
      text.indexOf('[Til orientering] Ændring: Styrket'),
    );
    expect(text).toContain('»skal« er blevet til');
    expect(render(CHANGED, { format: 'markdown', lang: 'en' })).toContain('3 changes of the texts');
  });
});
