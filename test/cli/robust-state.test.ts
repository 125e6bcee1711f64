import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coherence, repository } from './coherence.ts';
import { among, ESCAPE, RELATED, refusal, roughGround } from './rough-ground.ts';

let folder: string;
let remove: () => void;

beforeAll(() => {
  ({ folder, remove } = roughGround());
});
afterAll(() => remove());

describe('a run that cannot do the job says why in one sentence', () => {
  beforeAll(() => {
    among(folder, 'fine');
    mkdirSync(path.join(folder, 'mappe.html'));
    mkdirSync(path.join(folder, 'tom'));
  });

  it.each([
    [['scan', ''], /findes ikke/u],
    [['scan', '--', '-x'], /»-x« findes ikke/u],
    [['scan', `a\n${ESCAPE}[31m`], /findes ikke/u],
    [['scan', 'tom'], /ingen politikker/u],
    [['scan', 'fine', '-o', 'mangler/rapport.html'], /Opret mappen først/u],
    [['scan', 'fine', '-o', 'mappe.html'], /er en mappe/u],
    [['scan', 'fine', '-o', 'fine/ældrepolitik.md'], /bliver ikke overskrevet/u],
    [['scan', 'fine', '-o', 'rapport'], /Slut filnavnet med/u],
    [['scan', 'fine', '-o'], /mangler sin værdi/u],
    [['scan', 'fine', '--ukendt'], /findes ikke/u],
    [['scan', 'fine', '--config', 'fine'], /kan ikke åbnes/u],
    [['scan', 'fine', '--anchor', 'fine'], /findes ikke som fil/u],
    [['read', 'fine'], /er en mappe/u],
  ])('%j', (args, reason) => {
    const message = refusal(coherence(folder, args));
    expect(message).toMatch(reason);
    expect(message).not.toContain(ESCAPE);
  });

  it('leaves a document alone that was named as output', () => {
    expect(readFileSync(path.join(folder, 'fine/ældrepolitik.md'), 'utf8')).toBe(RELATED);
  });

  it('settings that attack are refused by their line', () => {
    const bomb = ['a: &a [x,x,x,x]', 'b: &b [*a,*a,*a,*a]', 'exclude: [*b]'].join('\n');
    const cases: readonly (readonly [string, RegExp])[] = [
      [bomb, /linje 2/u],
      ['__proto__:\n  x: 1', /linje 1: »__proto__« er ikke en indstilling/u],
      ['thresholds:\n\toverlap: 0.5', /linje 2.*tabulator/u],
      ['thresholds:\n  overlap: 7', /linje 2.*fra 0 til 1/u],
      [`concepts:\n  "${ESCAPE}[31m": [a]`, /linje 2/u],
    ];
    for (const [settings, reason] of cases) {
      writeFileSync(path.join(folder, 'angreb.yaml'), settings);
      expect(refusal(coherence(folder, ['scan', 'fine', '--config', 'angreb.yaml']))).toMatch(reason);
    }
  });
});

describe('streams', () => {
  it.skipIf(process.platform === 'win32')('Ctrl-C ends it, and leaves nothing half written', async () => {
    const program = path.join(repository, 'bin/coherence.js');
    const child = spawn(
      process.execPath,
      [program, 'scan', 'policies', '-o', path.join(folder, 'afbrudt.html')],
      {
        cwd: repository,
        stdio: 'ignore',
      },
    );
    const ended = new Promise<boolean>((resolve) => child.on('exit', (code) => resolve(code !== 0)));
    setTimeout(() => child.kill('SIGINT'), 400);
    expect(await ended).toBe(true);
    expect(() => readFileSync(path.join(folder, 'afbrudt.html'))).toThrow();
  });
});
