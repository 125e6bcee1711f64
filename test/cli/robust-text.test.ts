import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coherence } from './coherence.ts';
import { ESCAPE, RELATED, roughGround } from './rough-ground.ts';

let folder: string;
let remove: () => void;

beforeAll(() => {
  ({ folder, remove } = roughGround());
});
afterAll(() => remove());

describe('text that attacks the reader', () => {
  const hostile = `# Pårørendepolitik <script>alert(1)</script> | [klik](javascript:alert(1)) ${ESCAPE}[31m

## Vision "><img src=x onerror=alert(2)>

Vores vision er, at pårørende <b onclick=alert(3)>altid</b> mødes med respekt \u202E| a | </script><svg onload=alert(4)>.

\\<iframe src=//x> Vi vil svare pårørende, der henvender sig, senest 3 dage efter henvendelsen.
`;
  let at: string;

  beforeAll(() => {
    at = path.join(folder, 'hostile');
    mkdirSync(at);
    writeFileSync(path.join(at, 'pårørendepolitik.txt'), hostile.replaceAll('#', ''));
    writeFileSync(path.join(at, 'ældrepolitik.md'), RELATED);
    if (process.platform !== 'win32')
      writeFileSync(path.join(at, `a"<img src=x>\n${ESCAPE}[2J.md`), hostile.replace('respekt', 'tillid'));
    const files = ['html', 'md', 'json', 'txt'].flatMap((ending) => ['-o', `ud.${ending}`]);
    expect(coherence(folder, ['scan', 'hostile', ...files]).code).toBe(0);
  }, 30_000);

  const written = (ending: string): string => readFileSync(path.join(folder, `ud.${ending}`), 'utf8');

  it('is text in the HTML report', () => {
    const page = written('html');
    expect(page.match(/<script/gu)).toHaveLength(1);
    expect(page).toContain('&lt;script&gt;alert(1)');
    expect(page).not.toMatch(/<(?:img|iframe|b) |<svg onload|href="?javascript:/u);
  });

  it('is no markup in the Markdown report', () => {
    expect(written('md')).not.toMatch(/(?<!\\)<(?:script|img|svg|iframe|b)|(?<!\\)\]\(javascript:/u);
  });

  it('steers no terminal and turns no line round', () => {
    for (const ending of ['html', 'md', 'txt']) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      expect(written(ending)).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E]/u);
    }
    const { stdout, stderr } = coherence(folder, ['scan', 'hostile']);
    expect(stdout + stderr).not.toContain(ESCAPE);
  });
});
