import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateText, toSource } from '../../src/cli/locate-text.ts';

describe('the place of a text in its file', () => {
  it('has lines and columns from 1, in characters, with the full stop and without what follows', () => {
    const source = toSource('# Titel\n\n- 👵 Vi ringer **altid** først. Så\n  kommer vi.\n');
    expect(locateText(source, 'Vi ringer altid først.', 3)).toEqual({
      startLine: 3,
      startColumn: 5,
      endLine: 3,
      endColumn: 31,
    });
    expect(locateText(source, 'Så kommer vi.', 3)).toEqual({
      startLine: 3,
      startColumn: 32,
      endLine: 4,
      endColumn: 13,
    });
  });

  it('sees through hyphens at line ends, Windows line ends and letters written as two', () => {
    const source = toSource('Vi støtter pårø-\r\nrende i hverda\u0301gen.\r\n');
    expect(locateText(source, 'Vi støtter pårørende i hverdágen.', 1)).toMatchObject({
      startLine: 1,
      endLine: 2,
      startColumn: 1,
    });
  });

  it('begins at the line that is given, and at the beginning of a word', () => {
    const source = toSource('Vi ser.\nGenvi ser.\nVi ser.\n');
    expect(locateText(source, 'Vi ser.', 2)).toMatchObject({ startLine: 3 });
    expect(locateText(source, 'Vi ser.', 4)).toBeNull();
  });

  it('is unknown when the text does not stand there', () => {
    const source = toSource('Vi læser <b>p&aring;</b> den.');
    expect(locateText(source, 'Vi læser på den.', 1)).toBeNull();
    expect(locateText(source, '…', 1)).toBeNull();
    expect(locateText(toSource(''), 'Vi', 1)).toBeNull();
  });

  it('cuts the text out of the file, wherever it stands', () => {
    const words = fc.array(fc.constantFrom('æble', 'Øl', 'å', '👵🏽x', '12', 'ﬁ', 'İ'), {
      minLength: 1,
      maxLength: 6,
    });
    const filling = fc.array(fc.constantFrom('\n', ' ', '- ', '**', '\r\n', 'zzz '), { maxLength: 8 });
    fc.assert(
      fc.property(filling, words, filling, (before, text, after) => {
        const wanted = text.join(' ');
        const file = `${before.join('')}\n${wanted}\n${after.join('')}`;
        const region = locateText(toSource(file), wanted, 1);
        expect(region).not.toBeNull();
        const lines = file.split('\n').map((line) => [...line]);
        const line = lines[(region?.startLine ?? 0) - 1] ?? [];
        expect(region?.startLine).toBe(region?.endLine);
        const cut = line.slice((region?.startColumn ?? 0) - 1, (region?.endColumn ?? 0) - 1).join('');
        expect(wanted.endsWith(cut) || cut === wanted).toBe(true);
      }),
    );
  });
});
