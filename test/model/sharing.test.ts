import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSharing } from '../../src/model/sharing.ts';

describe('sharing', () => {
  it('changes no data, whatever it is', () => {
    const share = createSharing();
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(JSON.stringify(share(JSON.parse(text)))).toBe(text);
      }),
    );
  });

  it('makes one list of those that say the same, over all that it is given', () => {
    const share = createSharing();
    const text = JSON.stringify({ section: ['Vores vision', 'Samarbejde'], own: [1, 'Samarbejde'] });
    const [one, two] = [share(JSON.parse(text)), share(JSON.parse(text))];
    expect(one.section).toBe(two.section);
    expect(one.own).not.toBe(two.own);
    expect(two).toEqual(JSON.parse(text));
  });
});
