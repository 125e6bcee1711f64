import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isColored, type Writer, writeTo } from '../../src/cli/io.ts';
import { plain } from '../../src/cli/plain.ts';
import { run } from '../../src/cli/run.ts';
import { da } from '../../src/cli/wording/da.ts';
import { en } from '../../src/cli/wording/en.ts';

/** A writer that keeps what it is given, or fails with the system's code. */
function writer(failsWith: string | null = null, isTTY = false): Writer & { text: () => string } {
  let written = '';
  return {
    isTTY,
    write(text, done) {
      written += text;
      done?.(failsWith === null ? null : Object.assign(new Error('write'), { code: failsWith }));
    },
    text: () => written,
  };
}

describe('colour', () => {
  it.each([
    [true, {}, true, true],
    [false, {}, true, false],
    [true, { NO_COLOR: '1' }, true, false],
    [true, { NO_COLOR: '' }, true, true],
    [true, { TERM: 'dumb' }, true, false],
    [true, {}, false, false],
  ])('terminal %s, environment %j, allowed %s: %s', (isTTY, env, isAllowed, expected) => {
    expect(isColored(writer(null, isTTY), env, isAllowed)).toBe(expected);
  });
});

describe('writing', () => {
  it('a closed pipe is no trouble, a full disk is', async () => {
    await expect(writeTo(writer('EPIPE'), 'x')).resolves.toBeUndefined();
    await expect(writeTo(writer('ENOSPC'), 'x')).rejects.toMatchObject({ code: 'ENOSPC' });
  });

  it('a report that cannot be printed ends with 2 and the reason', async () => {
    const stderr = writer();
    const io = { stdout: writer('ENOSPC'), stderr, env: {}, cwd: import.meta.dirname };
    expect(await run(['read', '../../fixtures/cli/policies/paaroerendepolitik.md'], io)).toBe(2);
    expect(stderr.text()).toMatch(/^Fejl: .*plads på disken\.\n$/u);
  });
});

describe('plain', () => {
  it('leaves what people write and shows what would steer a terminal', () => {
    expect(plain('Pårørende – »nær« (2024).pdf')).toBe('Pårørende – »nær« (2024).pdf');
    expect(plain('a\u001b[31mb\r\n\u202ec')).toBe('a\\u{1b}[31mb\\u{d}\\u{a}\\u{202e}c');
  });

  it('never lets a control character through, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plain(text)).not.toMatch(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
        expect(plain(plain(text))).toBe(plain(text));
      }),
    );
  });
});

describe('wording', () => {
  it('both languages have a sentence for every trouble, and only one line of it', () => {
    const faults = [
      { code: 'not-written', file: 'r.html', reason: 'EACCES' },
      { code: 'not-written', file: 'r.html', reason: 'EXDEV' },
      { code: 'no-documents', paths: ['policies'] },
      { code: 'is-folder', path: 'policies' },
    ] as const;
    for (const fault of faults) {
      expect(da.fault(fault)).not.toContain('\n');
      expect(en.fault(fault)).not.toBe(da.fault(fault));
    }
  });
});
