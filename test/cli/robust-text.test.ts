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
    // The program of the page and its data, both ours.
    expect(page.match(/<script/gu)).toHaveLength(2);
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

/** Pieces that break out of some format, one for each sentence, so that the sentences go on saying something. */
const PIECES: readonly string[] = [
  '<script>alert(1)</script>',
  '" onmouseover="alert(2)"',
  '<img src=x onerror=alert(3)>',
  '[klik](javascript:alert(4))',
  '![b](http://evil.example/x)',
  `${ESCAPE}[31mrød${ESCAPE}[0m`,
  '\u009b2Jslettet',
  '\u202egnp\u202c',
  '%0A::error::x',
  ']]></testsuite>',
  '=HYPERLINK("x")',
  '\u2028::error file=a::b',
];

describe('a folder whose every text attacks', () => {
  let at: string;

  function policy(title: string, days: number): string {
    const promises = PIECES.map(
      (piece, index) =>
        `Vi vil svare pårørende om emne${index} ${piece} senest ${days} dage efter henvendelsen.\n`,
    );
    return [
      `# ${title} ${PIECES.join(' ')}\n`,
      `## Det gør vi ${PIECES[2]} ${PIECES[6]}\n`,
      ...promises,
    ].join('\n');
  }

  beforeAll(() => {
    at = path.join(folder, 'all');
    mkdirSync(path.join(at, 'policies'), { recursive: true });
    const name = process.platform === 'win32' ? 'b' : `b"<img src=x>\n::error::${ESCAPE}[2J\u202e`;
    writeFileSync(path.join(at, 'policies/pårørendepolitik.md'), policy('Pårørendepolitik', 3));
    writeFileSync(path.join(at, `policies/${name}.md`), policy('Ældrepolitik', 14));
    writeFileSync(path.join(at, 'old.md'), policy('Ældrepolitik', 14));
    writeFileSync(path.join(at, 'new.md'), policy('Ældrepolitik', 21));
  });

  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/u;
  const COMMANDS: readonly (readonly string[])[] = [
    ...['terminal', 'markdown', 'html', 'json', 'sarif', 'junit', 'github', 'gitlab'].map((format) => [
      'scan',
      '--format',
      format,
    ]),
    ...['terminal', 'markdown', 'github'].map((format) => ['check', '--format', format]),
    ...['terminal', 'markdown', 'html', 'json'].map((format) => [
      'diff',
      'old.md',
      'new.md',
      '--format',
      format,
    ]),
    ['read', 'old.md'],
    ['read', 'old.md', '--format', 'json'],
    ['explain', `x${ESCAPE}[2J<script>`],
  ];

  it.each(COMMANDS.map((command) => [command.slice(0, 5).join(' ').replace(ESCAPE, ''), command] as const))(
    'steers nothing through %s',
    (_, command) => {
      const { stdout, stderr } = coherence(at, command);
      expect(`${stdout}${stderr}`).not.toMatch(STEERING);
      expect(stderr).not.toMatch(/\n {4}at /u);
      const commands = stdout.split('\n').filter((line) => line.startsWith('::'));
      expect(commands.filter((line) => !/^::(?:error|warning|notice) file=[^:]*::/u.test(line))).toEqual([]);
      if (command.includes('html'))
        expect(stdout).not.toMatch(/<img |<script>alert|href="?javascript:|" onmouseover="alert/u);
      if (command.includes('markdown'))
        expect(stdout).not.toMatch(/(?<!\\)<(?:script|img)|(?<!\\)\]\(javascript:|(?<!\\)!\[/u);
    },
  );
});
